// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 查看指定审批定义
//!
//! Types of [`get()`](super::get()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;
pub use super::super::shared::approval_create::{Locale, UserIdType};
pub use super::super::shared::approval_detail::{
    ApproverChosenRange, ApproverRangeType, NodeType,
};

/// Parameters of [`get()`](super::get()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 审批定义的 Code。来源：
    ///
    /// - [创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub approval_code: String,
    /// 结果用哪种语言，不传时用该定义的默认语言。
    ///
    /// - Example: `zh-CN`
    pub locale: Option<Locale>,
    /// 是否一并返回流程管理员（approval_admin_ids）
    ///
    /// - Default: `false`
    /// - Example: `false`
    pub with_admin_id: Option<bool>,
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub user_id_type: Option<UserIdType>,
    /// 是否一并返回外部数据源与假勤控件的选项
    ///
    /// - Example: `false`
    pub with_option: Option<bool>,
    /// 用户的 ID
    ///
    /// - Example: `ou_5f0c1d8e7b6a49328d10c4e2f9a7b365`
    pub user_id: Option<String>,
    /// 是否返回多维表格控件的全部内容
    ///
    /// - Example: `true`
    pub nested_mutable_group: Option<bool>,
}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.path("approval_code", &self.approval_code);
        parts.query_each("locale", &self.locale);
        parts.query_each("with_admin_id", self.with_admin_id);
        parts.query_each("user_id_type", &self.user_id_type);
        parts.query_each("with_option", self.with_option);
        parts.query_each("user_id", &self.user_id);
        parts.query_each("nested_mutable_group", self.nested_mutable_group);
        Ok(())
    }
}

/// Collects the parameters of [`get()`](super::get()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasApprovalCode = builder::Unset> {
    request: Request,
    states: PhantomData<(HasApprovalCode,)>,
}

impl<HasApprovalCode> Builder<HasApprovalCode> {
    /// 审批定义的 Code。来源：
    ///
    /// - [创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub fn approval_code(
        mut self,
        approval_code: impl Into<String>,
    ) -> Builder<builder::Set>
    where
        HasApprovalCode: builder::NotGiven<required::approval_code>,
    {
        self.request.approval_code = approval_code.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 结果用哪种语言，不传时用该定义的默认语言。
    ///
    /// - Example: `zh-CN`
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.request.locale = Some(locale.into());
        self
    }

    /// 是否一并返回流程管理员（approval_admin_ids）
    ///
    /// - Default: `false`
    /// - Example: `false`
    pub fn with_admin_id(mut self, with_admin_id: bool) -> Self {
        self.request.with_admin_id = Some(with_admin_id);
        self
    }

    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.request.user_id_type = Some(user_id_type.into());
        self
    }

    /// 是否一并返回外部数据源与假勤控件的选项
    ///
    /// - Example: `false`
    pub fn with_option(mut self, with_option: bool) -> Self {
        self.request.with_option = Some(with_option);
        self
    }

    /// 用户的 ID
    ///
    /// - Example: `ou_5f0c1d8e7b6a49328d10c4e2f9a7b365`
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.request.user_id = Some(user_id.into());
        self
    }

    /// 是否返回多维表格控件的全部内容
    ///
    /// - Example: `true`
    pub fn nested_mutable_group(mut self, nested_mutable_group: bool) -> Self {
        self.request.nested_mutable_group = Some(nested_mutable_group);
        self
    }

    /// The request, to be sent later or more than once.
    pub fn build(self) -> Request
    where
        Self: Into<Request>,
    {
        self.into()
    }

    /// Checks the documented rules and sends the request.
    ///
    /// # Errors
    ///
    /// If a rule is broken, the call fails on its way, or the platform answers with an error code.
    pub fn send(
        self,
        client: &feishu_runtime::Client,
    ) -> impl Future<Output = Result<Response, feishu_runtime::Error>> + Send
    where
        Self: Into<Request>,
    {
        client.send(&self.build())
    }
}

impl<HasApprovalCode> From<Builder<HasApprovalCode>> for Request
where
    HasApprovalCode: builder::Given<required::approval_code>,
{
    fn from(builder: Builder<HasApprovalCode>) -> Self {
        builder.request
    }
}

/// What [`get()`](super::get()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 定义的名称
    pub approval_name: Option<String>,
    /// 定义处于什么状态
    pub status: Option<Status>,
    /// 表单的控件，写成字符串的 JSON。
    ///
    /// 控件组成的 JSON 数组
    ///
    /// - `id` (`String`，必填)：控件的 ID
    /// - `custom_id` (`String`)：控件的自定义 ID
    /// - `name` (`String`，必填)：控件的名称
    /// - `type` (`String`，必填)：控件的种类，见下文 **控件 type 说明**
    /// - `enable_default_value` (`bool`，必填)：有没有启用默认值
    /// - `widget_default_value` (`String`，必填)：默认值
    /// - `default_value_type` (`String`，必填)：默认值的种类
    /// - `display_condition` (`String`)：何时显示该控件
    /// - `conditional` (`String`)：条件之间为“或”（OR）
    /// - `conditions` (`list`)：各个条件
    /// - `conditional` (`String`)：表达式之间为“且”（AND）
    /// - `expressions` (`list`)：各个表达式
    /// - `source_widget` (`String`)：与哪个控件比较，其 ID
    /// - `compare_type` (`String`)：怎样比较
    /// - `standard_value` (`String`)：与什么值比较
    pub form: Option<String>,
    /// 流程的节点
    pub node_list: Vec<ApprovalNodeInfo>,
    /// 谁看得见该定义
    pub viewers: Vec<ApprovalViewerInfo>,
    /// 能管理数据的流程管理员的 open_id，with_admin_id 为 true 时才有。
    pub approval_admin_ids: Vec<String>,
    /// 控件的值之间的关联，写成字符串的 JSON
    pub form_widget_relation: Option<String>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_name", &self.approval_name);
        to.put("status", &self.status);
        to.put("form", &self.form);
        to.put("node_list", &self.node_list);
        to.put("viewers", &self.viewers);
        to.put("approval_admin_ids", &self.approval_admin_ids);
        to.put("form_widget_relation", &self.form_widget_relation);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &[
        "approval_name",
        "status",
        "form",
        "node_list",
        "viewers",
        "approval_admin_ids",
        "form_widget_relation",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.approval_name),
            1 => from.take_lenient(&mut self.status),
            2 => from.take_lenient(&mut self.form),
            3 => from.take_lenient(&mut self.node_list),
            4 => from.take_lenient(&mut self.viewers),
            5 => from.take_lenient(&mut self.approval_admin_ids),
            6 => from.take_lenient(&mut self.form_widget_relation),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 定义处于什么状态
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `ACTIVE`: 启用
    Active,
    /// `INACTIVE`: 停用
    Inactive,
    /// `DELETED`: 删除
    Deleted,
    /// `UNKNOWN`: 不明
    Unknown,
    /// A value that the documentation does not list.
    Other(String),
}

impl Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "ACTIVE"),
        (Self::Inactive, "INACTIVE"),
        (Self::Deleted, "DELETED"),
        (Self::Unknown, "UNKNOWN"),
    ];
}

feishu_runtime::open_enum!(Status, String);

/// 流程的节点
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalNodeInfo {
    /// 节点的名称
    pub name: Option<String>,
    /// 发起时是否要挑选该节点的审批人
    pub need_approver: Option<bool>,
    /// 节点的 ID
    pub node_id: Option<String>,
    /// 节点的自定义 ID，没有时不返回
    pub custom_node_id: Option<String>,
    /// 节点如何审批
    pub node_type: Option<NodeType>,
    /// 可否挑选多人；对开始和结束节点没有意义
    pub approver_chosen_multi: Option<bool>,
    /// 可以从哪些人里挑选
    pub approver_chosen_range: Vec<ApproverChosenRange>,
    /// 同意时要不要手写签名
    pub require_signature: Option<bool>,
}

impl wire::Serialize for ApprovalNodeInfo {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("name", &self.name);
        to.put("need_approver", &self.need_approver);
        to.put("node_id", &self.node_id);
        to.put("custom_node_id", &self.custom_node_id);
        to.put("node_type", &self.node_type);
        to.put("approver_chosen_multi", &self.approver_chosen_multi);
        to.put("approver_chosen_range", &self.approver_chosen_range);
        to.put("require_signature", &self.require_signature);
        to.end()
    }
}

impl wire::Record for ApprovalNodeInfo {
    const MEMBERS: &'static [&'static str] = &[
        "name",
        "need_approver",
        "node_id",
        "custom_node_id",
        "node_type",
        "approver_chosen_multi",
        "approver_chosen_range",
        "require_signature",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.name),
            1 => from.take_lenient(&mut self.need_approver),
            2 => from.take_lenient(&mut self.node_id),
            3 => from.take_lenient(&mut self.custom_node_id),
            4 => from.take_lenient(&mut self.node_type),
            5 => from.take_lenient(&mut self.approver_chosen_multi),
            6 => from.take_lenient(&mut self.approver_chosen_range),
            7 => from.take_lenient(&mut self.require_signature),
            _ => {}
        }
    }
}

feishu_runtime::record!(ApprovalNodeInfo);

impl wire::Decode for ApprovalNodeInfo {}

/// 谁看得见该定义
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalViewerInfo {
    /// 范围的种类
    pub r#type: Option<Type>,
    /// 依 type 而定：DEPARTMENT 时为部门的 ID，USER 时为 open_id，ROLE 时为角色的 ID，USER_GROUP 时为用户组的 ID。
    pub id: Option<String>,
    /// type 为 USER 时，该用户的 open_id
    pub user_id: Option<String>,
}

impl wire::Serialize for ApprovalViewerInfo {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("type", &self.r#type);
        to.put("id", &self.id);
        to.put("user_id", &self.user_id);
        to.end()
    }
}

impl wire::Record for ApprovalViewerInfo {
    const MEMBERS: &'static [&'static str] = &["type", "id", "user_id"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.r#type),
            1 => from.take_lenient(&mut self.id),
            2 => from.take_lenient(&mut self.user_id),
            _ => {}
        }
    }
}

feishu_runtime::record!(ApprovalViewerInfo);

impl wire::Decode for ApprovalViewerInfo {}

/// 范围的种类
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `TENANT`: 全企业
    Tenant,
    /// `DEPARTMENT`: 一个部门
    Department,
    /// `USER`: 一个用户
    User,
    /// `ROLE`: 一个角色
    Role,
    /// `USER_GROUP`: 一个用户组
    UserGroup,
    /// `NONE`: 谁也看不见
    None,
    /// A value that the documentation does not list.
    Other(String),
}

impl Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Tenant, "TENANT"),
        (Self::Department, "DEPARTMENT"),
        (Self::User, "USER"),
        (Self::Role, "ROLE"),
        (Self::UserGroup, "USER_GROUP"),
        (Self::None, "NONE"),
    ];
}

feishu_runtime::open_enum!(Type, String);

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
    ApprovalCodeNotFound,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// 服务端出错：
    ///
    /// 1. 先核对参数与表单的值。
    /// 2. 放慢请求后重试，仍失败时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    ThereHaveBeenSomeErrors,
    /// `1390016` (HTTP 400): approval is deleted
    ///
    /// 审批定义已被删除，不能再用。
    ApprovalIsDeleted,
    /// A code that the documentation of the operation does not list.
    Other(i64),
}

impl ErrorCode {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::ParamIsInvalid, 1390001),
        (Self::ApprovalCodeNotFound, 1390002),
        (Self::ThereHaveBeenSomeErrors, 1395001),
        (Self::ApprovalIsDeleted, 1390016),
    ];
}

feishu_runtime::error_code!(ErrorCode);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.approval.get",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/approvals/:approval_code",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval", "approval:approval:readonly", "approval:definition"],
    quotas: &[
        operation::Quota {
            count: 100,
            seconds: 60,
        },
    ],
    idempotency: None,
    reads: true,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[
        operation::ErrorInfo {
            http: Some(400),
            code: 1390001,
            message: "param is invalid",
            advice: "参数有误：\n- 对照上表逐项核对参数。\n- 若传了表单（form），核对控件的值；报错中带控件 ID 时，用[查看审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)或[查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)找到该控件的配置。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1390002,
            message: "approval code not found",
            advice: "没有这个审批定义，核对 approval_code。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1395001,
            message: "There have been some errors. Please try again later",
            advice: "服务端出错：\n1. 先核对参数与表单的值。\n2. 放慢请求后重试，仍失败时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1390016,
            message: "approval is deleted",
            advice: "审批定义已被删除，不能再用。",
        },
    ],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get",
};
