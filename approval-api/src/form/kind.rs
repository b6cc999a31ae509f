//! Types of controls.

/// The type of a control, as the member `type` has it.
///
/// ```
/// use feishu_approval_api::form::Kind;
///
/// assert_eq!(Kind::from("dateInterval"), Kind::DateInterval);
/// assert_eq!(Kind::RadioV2.as_str(), "radioV2");
/// assert_eq!(Kind::from("somethingNew").as_str(), "somethingNew");
/// ```
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `input`: 单行文本
    Input,
    /// `textarea`: 多行文本
    Textarea,
    /// `text`: 说明
    Text,
    /// `number`: 数字
    Number,
    /// `amount`: 金额
    Amount,
    /// `formula`: 计算公式
    Formula,
    /// `date`: 日期
    Date,
    /// `dateInterval`: 日期区间
    DateInterval,
    /// `radio`: 单选
    Radio,
    /// `radioV2`: 单选
    RadioV2,
    /// `checkbox`: 多选
    Checkbox,
    /// `checkboxV2`: 多选
    CheckboxV2,
    /// `contact`: 联系人
    Contact,
    /// `department`: 部门
    Department,
    /// `connect`: 关联审批
    Connect,
    /// `document`: 文档
    Document,
    /// `attachment`: 附件
    Attachment,
    /// `attachmentV2`: 附件
    AttachmentV2,
    /// `image`: 图片
    Image,
    /// `imageV2`: 图片
    ImageV2,
    /// `telephone`: 电话
    Telephone,
    /// `address`: 地址
    Address,
    /// `location`: 定位
    Location,
    /// `account`: 收款账户
    Account,
    /// `serialNumber`: 流水号
    SerialNumber,
    /// `fieldList`: 明细/表格
    FieldList,
    /// `mutableGroup`: 引用多维表格
    MutableGroup,
    /// `leaveGroup`: 请假控件组
    LeaveGroup,
    /// `leaveGroupV2`: 请假控件组
    LeaveGroupV2,
    /// `workGroup`: 加班控件组
    WorkGroup,
    /// `outGroup`: 外出控件组
    OutGroup,
    /// `tripGroup`: 出差控件组
    TripGroup,
    /// `shiftGroup`: 换班控件组
    ShiftGroup,
    /// `shiftGroupV2`: 换班控件组
    ShiftGroupV2,
    /// `remedyGroup`: 补卡控件组
    RemedyGroup,
    /// `remedyGroupV2`: 补卡控件组
    RemedyGroupV2,
    /// `apaascorehrOnboardingGroup`: 录用控件组
    OnboardingGroup,
    /// `apaascorehrRegularateGroup`: 转正控件组
    RegularizationGroup,
    /// `apaascorehrJobAdjustGroup`: 调岗控件组
    JobAdjustGroup,
    /// `apaascorehrOffboardingGroup`: 离职控件组
    OffboardingGroup,
    /// A type that is not listed here.
    Other(String),
}

impl Kind {
    /// Every type with its text on the wire.
    pub const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Input, "input"),
        (Self::Textarea, "textarea"),
        (Self::Text, "text"),
        (Self::Number, "number"),
        (Self::Amount, "amount"),
        (Self::Formula, "formula"),
        (Self::Date, "date"),
        (Self::DateInterval, "dateInterval"),
        (Self::Radio, "radio"),
        (Self::RadioV2, "radioV2"),
        (Self::Checkbox, "checkbox"),
        (Self::CheckboxV2, "checkboxV2"),
        (Self::Contact, "contact"),
        (Self::Department, "department"),
        (Self::Connect, "connect"),
        (Self::Document, "document"),
        (Self::Attachment, "attachment"),
        (Self::AttachmentV2, "attachmentV2"),
        (Self::Image, "image"),
        (Self::ImageV2, "imageV2"),
        (Self::Telephone, "telephone"),
        (Self::Address, "address"),
        (Self::Location, "location"),
        (Self::Account, "account"),
        (Self::SerialNumber, "serialNumber"),
        (Self::FieldList, "fieldList"),
        (Self::MutableGroup, "mutableGroup"),
        (Self::LeaveGroup, "leaveGroup"),
        (Self::LeaveGroupV2, "leaveGroupV2"),
        (Self::WorkGroup, "workGroup"),
        (Self::OutGroup, "outGroup"),
        (Self::TripGroup, "tripGroup"),
        (Self::ShiftGroup, "shiftGroup"),
        (Self::ShiftGroupV2, "shiftGroupV2"),
        (Self::RemedyGroup, "remedyGroup"),
        (Self::RemedyGroupV2, "remedyGroupV2"),
        (Self::OnboardingGroup, "apaascorehrOnboardingGroup"),
        (Self::RegularizationGroup, "apaascorehrRegularateGroup"),
        (Self::JobAdjustGroup, "apaascorehrJobAdjustGroup"),
        (Self::OffboardingGroup, "apaascorehrOffboardingGroup"),
    ];

    /// Whether the platform refuses this control in an instance that is created by a call.
    pub fn is_unsupported(&self) -> bool {
        matches!(
            self,
            Self::Text
                | Self::MutableGroup
                | Self::Account
                | Self::SerialNumber
                | Self::TripGroup
                | Self::RemedyGroupV2
                | Self::OnboardingGroup
                | Self::RegularizationGroup
                | Self::JobAdjustGroup
                | Self::OffboardingGroup
        )
    }

    /// Whether both name one control: a definition says `radioV2` where an instance may say `radio`.
    pub fn is_same_control(&self, other: &Self) -> bool {
        let stem = |kind: &Self| kind.as_str().trim_end_matches("V2").len();
        let (mine, others) = (self.as_str(), other.as_str());
        mine.get(..stem(self)) == others.get(..stem(other))
    }
}

feishu_runtime::open_enum!(Kind, String);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_a_control_are_one_control() {
        for (one, other, same) in [
            ("radio", "radioV2", true),
            ("imageV2", "image", true),
            ("leaveGroup", "leaveGroupV2", true),
            ("date", "dateInterval", false),
            ("text", "textarea", false),
            ("newThing", "newThingV2", true),
        ] {
            assert_eq!(
                Kind::from(one).is_same_control(&Kind::from(other)),
                same,
                "{one} and {other}"
            );
        }
    }
}
