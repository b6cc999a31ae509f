// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

use feishu_runtime::wire;

/// 所属的审批定义
///
/// 所属的定义
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSearchApproval {
    /// 定义的 Code
    pub code: Option<String>,
    /// 定义的名称
    pub name: Option<String>,
    /// 是否来自第三方系统
    ///
    /// 是不是第三方审批
    pub is_external: Option<bool>,
    /// 第三方审批才有的信息
    ///
    /// 第三方审批的信息
    pub external: Option<InstanceSearchApprovalExternal>,
    /// 定义的 ID
    pub approval_id: Option<String>,
    /// 定义的图标
    pub icon: Option<String>,
}

impl wire::Serialize for InstanceSearchApproval {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("code", &self.code);
        to.put("name", &self.name);
        to.put("is_external", &self.is_external);
        to.put("external", &self.external);
        to.put("approval_id", &self.approval_id);
        to.put("icon", &self.icon);
        to.end()
    }
}

impl wire::Record for InstanceSearchApproval {
    const MEMBERS: &'static [&'static str] = &[
        "code",
        "name",
        "is_external",
        "external",
        "approval_id",
        "icon",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.code),
            1 => from.take_lenient(&mut self.name),
            2 => from.take_lenient(&mut self.is_external),
            3 => from.take_lenient(&mut self.external),
            4 => from.take_lenient(&mut self.approval_id),
            5 => from.take_lenient(&mut self.icon),
            _ => {}
        }
    }
}

feishu_runtime::record!(InstanceSearchApproval);

impl wire::Decode for InstanceSearchApproval {}

/// 第三方审批才有的信息
///
/// 第三方审批的信息
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSearchApprovalExternal {
    /// 抄送可否成批设为已读
    ///
    /// 能否批量设为已读
    pub batch_cc_read: Option<bool>,
}

impl wire::Serialize for InstanceSearchApprovalExternal {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("batch_cc_read", &self.batch_cc_read);
        to.end()
    }
}

impl wire::Record for InstanceSearchApprovalExternal {
    const MEMBERS: &'static [&'static str] = &["batch_cc_read"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.batch_cc_read);
        }
    }
}

feishu_runtime::record!(InstanceSearchApprovalExternal);

impl wire::Decode for InstanceSearchApprovalExternal {}

/// 定义所在的分组
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSearchGroup {
    /// 分组在第三方系统的 ID
    pub external_id: Option<String>,
    /// 分组的名称
    pub name: Option<String>,
}

impl wire::Serialize for InstanceSearchGroup {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("external_id", &self.external_id);
        to.put("name", &self.name);
        to.end()
    }
}

impl wire::Record for InstanceSearchGroup {
    const MEMBERS: &'static [&'static str] = &["external_id", "name"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.external_id),
            1 => from.take_lenient(&mut self.name),
            _ => {}
        }
    }
}

feishu_runtime::record!(InstanceSearchGroup);

impl wire::Decode for InstanceSearchGroup {}

/// 实例本身
///
/// 实例
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSearchNode {
    /// 实例的 Code
    pub code: Option<String>,
    /// 实例在第三方系统的 ID
    pub external_id: Option<String>,
    /// 发起人的 user_id
    pub user_id: Option<String>,
    /// 何时开始，毫秒时间戳
    pub start_time: Option<String>,
    /// 何时结束，毫秒时间戳
    pub end_time: Option<String>,
    /// 实例的状态
    ///
    /// 实例处于哪一步
    pub status: Option<Status>,
    /// 实例的名称，第三方审批才有
    pub title: Option<String>,
    /// 扩展信息，写成字符串的 JSON
    ///
    /// 扩展字段，写成字符串的 JSON
    pub extra: Option<String>,
    /// 流水号
    pub serial_id: Option<String>,
    /// 实例的链接，第三方审批才有
    pub link: Option<InstanceSearchLink>,
}

impl wire::Serialize for InstanceSearchNode {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("code", &self.code);
        to.put("external_id", &self.external_id);
        to.put("user_id", &self.user_id);
        to.put("start_time", &self.start_time);
        to.put("end_time", &self.end_time);
        to.put("status", &self.status);
        to.put("title", &self.title);
        to.put("extra", &self.extra);
        to.put("serial_id", &self.serial_id);
        to.put("link", &self.link);
        to.end()
    }
}

impl wire::Record for InstanceSearchNode {
    const MEMBERS: &'static [&'static str] = &[
        "code",
        "external_id",
        "user_id",
        "start_time",
        "end_time",
        "status",
        "title",
        "extra",
        "serial_id",
        "link",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.code),
            1 => from.take_lenient(&mut self.external_id),
            2 => from.take_lenient(&mut self.user_id),
            3 => from.take_lenient(&mut self.start_time),
            4 => from.take_lenient(&mut self.end_time),
            5 => from.take_lenient(&mut self.status),
            6 => from.take_lenient(&mut self.title),
            7 => from.take_lenient(&mut self.extra),
            8 => from.take_lenient(&mut self.serial_id),
            9 => from.take_lenient(&mut self.link),
            _ => {}
        }
    }
}

feishu_runtime::record!(InstanceSearchNode);

impl wire::Decode for InstanceSearchNode {}

/// 实例的状态
///
/// 实例处于哪一步
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `rejected`: 已拒绝
    Rejected,
    /// `pending`: 审批中
    Pending,
    /// `canceled`: 已撤回
    Canceled,
    /// `deleted`: 已删除
    Deleted,
    /// `approved`: 已通过
    Approved,
    /// A value that the page does not list.
    Other(String),
}

impl Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Rejected, "rejected"),
        (Self::Pending, "pending"),
        (Self::Canceled, "canceled"),
        (Self::Deleted, "deleted"),
        (Self::Approved, "approved"),
    ];
}

feishu_runtime::open_enum!(Status, String);

/// 实例的链接，第三方审批才有
///
/// 抄送的链接，第三方审批才有
///
/// 任务的链接，第三方审批才有
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSearchLink {
    /// 电脑上打开的链接
    ///
    /// 在 PC 端打开的链接
    pub pc_link: Option<String>,
    /// 手机上打开的链接
    ///
    /// 在移动端打开的链接
    pub mobile_link: Option<String>,
}

impl wire::Serialize for InstanceSearchLink {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("pc_link", &self.pc_link);
        to.put("mobile_link", &self.mobile_link);
        to.end()
    }
}

impl wire::Record for InstanceSearchLink {
    const MEMBERS: &'static [&'static str] = &["pc_link", "mobile_link"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.pc_link),
            1 => from.take_lenient(&mut self.mobile_link),
            _ => {}
        }
    }
}

feishu_runtime::record!(InstanceSearchLink);

impl wire::Decode for InstanceSearchLink {}

/// Error codes that the page lists.
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// 参数有误：
    ///
    /// - 对照上表逐项核对参数。
    /// - 若传了表单（form），核对控件的值；报错中带控件 ID 时，用[查看审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)或[查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)找到该控件的配置。
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// 没有这个审批定义，核对 approval_code。
    ///
    /// 没有这个审批定义，核对 approval_code；它可从[创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)的结果或管理后台的网址得到，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ApprovalCodeNotFound,
    /// `1390003` (HTTP 400): instance code not found
    ///
    /// 没有这个实例，核对 instance_code。来源：
    ///
    /// - [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)返回的 instance_code。
    /// - [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)的结果。
    /// - 本接口换用别的条件查得的结果。
    ///
    /// 没有这个审批实例，核对实例的 Code；它可从[创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)、[批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)或[查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果得到。
    InstanceCodeNotFound,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// 服务端出错：
    ///
    /// 1. 先核对参数与表单的值。
    /// 2. 放慢请求后重试，仍失败时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    ThereHaveBeenSomeErrors,
    /// A value that the page does not list.
    Other(i64),
}

impl ErrorCode {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::ParamIsInvalid, 1390001),
        (Self::ApprovalCodeNotFound, 1390002),
        (Self::InstanceCodeNotFound, 1390003),
        (Self::ThereHaveBeenSomeErrors, 1395001),
    ];
}

feishu_runtime::open_enum!(ErrorCode, i64);
