// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 请假审批
//!
//! Types of the event `leave_approvalV2`.

use feishu_runtime::wire;

/// 请假审批
///
/// 表单有请假控件组的审批通过时推送，通过后又撤销时再推送一次。
///
/// Event `leave_approvalV2` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave))
///
/// - Scope (any of these): `approval:approval:readonly`, `approval:approval`
/// - For: self-built apps, store apps
/// - Sent by: Webhook
///
/// **前提条件**
///
/// - 应用里已[订阅事件](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)。
/// - 对每个审批定义调用过一次[订阅审批事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/subscribe)。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LeaveApprovalV2 {
    /// 应用的 App ID。
    pub app_id: Option<String>,
    /// 审批定义的 Code，可[查定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)。
    pub approval_code: Option<String>,
    /// 审批实例的 Code，可[查实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)。
    pub instance_code: Option<String>,
    /// 选项的文案：locale 是语言，is_default 为是否默认，texts 是文案。
    pub i18n_resources: Option<serde_json::Value>,
    /// 请假类型，文案在 `i18n_resources` 里找。
    pub leave_name: Option<String>,
    /// 发起的时间，秒。
    pub start_time: Option<i64>,
    /// 结束的时间，秒。
    pub end_time: Option<i64>,
    /// 证明材料。
    pub leave_certification: Option<serde_json::Value>,
    /// 请假的明细。
    pub leave_detail: Option<serde_json::Value>,
    /// 是否难产。
    pub leave_difficult_labour: Option<String>,
    /// 亲属的类型。
    pub leave_family_relation_type: Option<LeaveFamilyRelationType>,
    /// 哺乳假：晚到的时间。
    pub leave_feeding_arrive_late: Option<i64>,
    /// 哺乳假：早走的时间。
    pub leave_feeding_leave_early: Option<i64>,
    /// 哺乳假：每天休息的时间。
    pub leave_feeding_rest_daily: Option<i64>,
    /// 胎儿的个数。
    pub leave_infant_num: Option<String>,
    /// 请假的时长，秒。
    pub leave_interval: Option<i64>,
    /// 怀孕的月数。
    pub leave_pregnancy_age: Option<String>,
    /// 是否做过孕前检查。
    pub leave_pregnancy_check_up: Option<String>,
    /// 是否做过婚前检查。
    pub leave_premarital_check_up: Option<String>,
    /// 请假的各个时段。
    pub leave_range: Option<serde_json::Value>,
    /// 事由。
    pub leave_reason: Option<String>,
    /// 请假的开始，如 2026-01-05 09:00:00。
    pub leave_start_time: Option<String>,
    /// 请假的结束，如 2026-01-06 18:00:00。
    pub leave_end_time: Option<String>,
    /// 请假的最小单位。
    pub leave_unit: Option<LeaveUnit>,
    /// 提交人的 user_id。
    pub user_id: Option<String>,
    /// 提交人的 open_id。
    pub open_id: Option<String>,
    /// 销假单所关联的请假实例。
    pub origin_instance_code: Option<String>,
    /// 企业的标识。
    pub tenant_key: Option<String>,
    /// 事件类型，总是 `leave_approvalV2`。
    pub r#type: Option<String>,
}

impl wire::Serialize for LeaveApprovalV2 {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("app_id", &self.app_id);
        to.put("approval_code", &self.approval_code);
        to.put("instance_code", &self.instance_code);
        to.put("i18n_resources", &self.i18n_resources);
        to.put("leave_name", &self.leave_name);
        to.put("start_time", &self.start_time);
        to.put("end_time", &self.end_time);
        to.put("leave_certification", &self.leave_certification);
        to.put("leave_detail", &self.leave_detail);
        to.put("leave_difficult_labour", &self.leave_difficult_labour);
        to.put("leave_family_relation_type", &self.leave_family_relation_type);
        to.put("leave_feeding_arrive_late", &self.leave_feeding_arrive_late);
        to.put("leave_feeding_leave_early", &self.leave_feeding_leave_early);
        to.put("leave_feeding_rest_daily", &self.leave_feeding_rest_daily);
        to.put("leave_infant_num", &self.leave_infant_num);
        to.put("leave_interval", &self.leave_interval);
        to.put("leave_pregnancy_age", &self.leave_pregnancy_age);
        to.put("leave_pregnancy_check_up", &self.leave_pregnancy_check_up);
        to.put("leave_premarital_check_up", &self.leave_premarital_check_up);
        to.put("leave_range", &self.leave_range);
        to.put("leave_reason", &self.leave_reason);
        to.put("leave_start_time", &self.leave_start_time);
        to.put("leave_end_time", &self.leave_end_time);
        to.put("leave_unit", &self.leave_unit);
        to.put("user_id", &self.user_id);
        to.put("open_id", &self.open_id);
        to.put("origin_instance_code", &self.origin_instance_code);
        to.put("tenant_key", &self.tenant_key);
        to.put("type", &self.r#type);
        to.end()
    }
}

impl wire::Record for LeaveApprovalV2 {
    const MEMBERS: &'static [&'static str] = &[
        "app_id",
        "approval_code",
        "instance_code",
        "i18n_resources",
        "leave_name",
        "start_time",
        "end_time",
        "leave_certification",
        "leave_detail",
        "leave_difficult_labour",
        "leave_family_relation_type",
        "leave_feeding_arrive_late",
        "leave_feeding_leave_early",
        "leave_feeding_rest_daily",
        "leave_infant_num",
        "leave_interval",
        "leave_pregnancy_age",
        "leave_pregnancy_check_up",
        "leave_premarital_check_up",
        "leave_range",
        "leave_reason",
        "leave_start_time",
        "leave_end_time",
        "leave_unit",
        "user_id",
        "open_id",
        "origin_instance_code",
        "tenant_key",
        "type",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.app_id),
            1 => from.take_lenient(&mut self.approval_code),
            2 => from.take_lenient(&mut self.instance_code),
            3 => from.take_lenient(&mut self.i18n_resources),
            4 => from.take_lenient(&mut self.leave_name),
            5 => from.take_lenient(&mut self.start_time),
            6 => from.take_lenient(&mut self.end_time),
            7 => from.take_lenient(&mut self.leave_certification),
            8 => from.take_lenient(&mut self.leave_detail),
            9 => from.take_lenient(&mut self.leave_difficult_labour),
            10 => from.take_lenient(&mut self.leave_family_relation_type),
            11 => from.take_lenient(&mut self.leave_feeding_arrive_late),
            12 => from.take_lenient(&mut self.leave_feeding_leave_early),
            13 => from.take_lenient(&mut self.leave_feeding_rest_daily),
            14 => from.take_lenient(&mut self.leave_infant_num),
            15 => from.take_lenient(&mut self.leave_interval),
            16 => from.take_lenient(&mut self.leave_pregnancy_age),
            17 => from.take_lenient(&mut self.leave_pregnancy_check_up),
            18 => from.take_lenient(&mut self.leave_premarital_check_up),
            19 => from.take_lenient(&mut self.leave_range),
            20 => from.take_lenient(&mut self.leave_reason),
            21 => from.take_lenient(&mut self.leave_start_time),
            22 => from.take_lenient(&mut self.leave_end_time),
            23 => from.take_lenient(&mut self.leave_unit),
            24 => from.take_lenient(&mut self.user_id),
            25 => from.take_lenient(&mut self.open_id),
            26 => from.take_lenient(&mut self.origin_instance_code),
            27 => from.take_lenient(&mut self.tenant_key),
            28 => from.take_lenient(&mut self.r#type),
            _ => {}
        }
    }
}

feishu_runtime::record!(LeaveApprovalV2);

impl wire::Decode for LeaveApprovalV2 {}

impl feishu_runtime::event::Event for LeaveApprovalV2 {
    const META: &'static feishu_runtime::event::EventMeta = &feishu_runtime::event::EventMeta {
        name: "leave_approvalV2",
        schema: feishu_runtime::event::Schema::V1,
        scopes: &["approval:approval:readonly", "approval:approval"],
        doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave",
    };
}

/// 亲属的类型。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeaveFamilyRelationType {
    /// `0`: 未知
    Value0,
    /// `1`: 父母
    Value1,
    /// `2`: 子女
    Value2,
    /// `3`: 配偶
    Value3,
    /// `4`: 兄弟姐妹
    Value4,
    /// `5`: 继父母
    Value5,
    /// `7`: 配偶的父母
    Value7,
    /// `8`: 祖父母
    Value8,
    /// `9`: 外祖父母
    Value9,
    /// A value that the documentation does not list.
    Other(String),
}

impl LeaveFamilyRelationType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Value0, "0"),
        (Self::Value1, "1"),
        (Self::Value2, "2"),
        (Self::Value3, "3"),
        (Self::Value4, "4"),
        (Self::Value5, "5"),
        (Self::Value7, "7"),
        (Self::Value8, "8"),
        (Self::Value9, "9"),
    ];
}

feishu_runtime::open_enum!(LeaveFamilyRelationType, String);

/// 请假的最小单位。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeaveUnit {
    /// `HALF_DAY`: 半天
    HalfDay,
    /// `DAY`: 天
    Day,
    /// `HOUR`: 小时
    Hour,
    /// `HALF_HOUR`: 半小时
    HalfHour,
    /// `MINUTE`: 分钟
    Minute,
    /// A value that the documentation does not list.
    Other(String),
}

impl LeaveUnit {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HalfDay, "HALF_DAY"),
        (Self::Day, "DAY"),
        (Self::Hour, "HOUR"),
        (Self::HalfHour, "HALF_HOUR"),
        (Self::Minute, "MINUTE"),
    ];
}

feishu_runtime::open_enum!(LeaveUnit, String);
