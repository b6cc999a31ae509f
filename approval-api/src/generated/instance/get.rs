// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 获取单个审批实例详情
//!
//! Types of [`get()`](super::get()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;
pub use super::super::shared::approval_create::{Locale, UserIdType};
pub use super::super::shared::instance_detail::{File, ResponseStatus};
pub use super::super::shared::instance_get::{
    InstanceCcUser, InstanceTask, InstanceTaskStatus, InstanceTaskType,
};

/// Parameters of [`get()`](super::get()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 实例的 Code。来源：
    ///
    /// - [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)返回的 instance_code；创建时传了 uuid 的，传 uuid 亦可。
    /// - [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)的结果。
    /// - [查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub instance_id: String,
    /// 用哪种语言。不传时，用[创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时 i18n_resources 里 is_default 为 true 的语言。
    ///
    /// - Example: `zh-CN`
    pub locale: Option<Locale>,
    /// 发起人的 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - Example: `b3f9a6c2`
    pub user_id: Option<String>,
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `user_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub user_id_type: Option<UserIdType>,
    /// 多维表格控件是否完整返回
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
        parts.path("instance_id", &self.instance_id);
        parts.query_each("locale", &self.locale);
        parts.query_each("user_id", &self.user_id);
        parts.query_each("user_id_type", &self.user_id_type);
        parts.query_each("nested_mutable_group", self.nested_mutable_group);
        Ok(())
    }
}

/// Collects the parameters of [`get()`](super::get()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasInstanceId = builder::Unset> {
    request: Request,
    states: PhantomData<(HasInstanceId,)>,
}

impl<HasInstanceId> Builder<HasInstanceId> {
    /// 实例的 Code。来源：
    ///
    /// - [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)返回的 instance_code；创建时传了 uuid 的，传 uuid 亦可。
    /// - [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)的结果。
    /// - [查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Builder<builder::Set>
    where
        HasInstanceId: builder::NotGiven<required::instance_id>,
    {
        self.request.instance_id = instance_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 用哪种语言。不传时，用[创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时 i18n_resources 里 is_default 为 true 的语言。
    ///
    /// - Example: `zh-CN`
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.request.locale = Some(locale.into());
        self
    }

    /// 发起人的 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - Example: `b3f9a6c2`
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.request.user_id = Some(user_id.into());
        self
    }

    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `user_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.request.user_id_type = Some(user_id_type.into());
        self
    }

    /// 多维表格控件是否完整返回
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

impl<HasInstanceId> From<Builder<HasInstanceId>> for Request
where
    HasInstanceId: builder::Given<required::instance_id>,
{
    fn from(builder: Builder<HasInstanceId>) -> Self {
        builder.request
    }
}

/// What [`get()`](super::get()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 审批的名称
    pub approval_name: Option<String>,
    /// 何时创建，毫秒时间戳
    pub start_time: Option<String>,
    /// 何时结束，毫秒时间戳，未结束为 0
    pub end_time: Option<String>,
    /// 发起人的 user_id，见[用户身份](https://open.feishu.cn/document/home/user-identity-introduction/introduction)
    pub user_id: Option<String>,
    /// 发起人的 open_id，见[用户身份](https://open.feishu.cn/document/home/user-identity-introduction/introduction)
    pub open_id: Option<String>,
    /// 单号
    pub serial_number: Option<String>,
    /// 发起人的部门，见[部门 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/field-overview#9c02ed7a)
    pub department_id: Option<String>,
    /// 实例处于哪一步
    pub status: Option<ResponseStatus>,
    /// 创建时传入的 uuid，用于幂等操作
    pub uuid: Option<String>,
    /// 表单的值，写成字符串的 JSON，见下文 **控件的值**
    pub form: Option<String>,
    /// 各审批人的任务
    pub task_list: Vec<InstanceTask>,
    /// 收到的评论
    pub comment_list: Vec<InstanceComment>,
    /// 发生过的动作
    pub timeline: Vec<InstanceTimeline>,
    /// 修改前的实例 Code，查询修改后的实例时才有
    pub modified_instance_code: Option<String>,
    /// 被撤销的实例 Code，查询撤销用的实例时才有
    pub reverted_instance_code: Option<String>,
    /// 所属定义的 Code
    pub approval_code: Option<String>,
    /// 是否已被撤销
    pub reverted: Option<bool>,
    /// 实例的 Code
    pub instance_code: Option<String>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_name", &self.approval_name);
        to.put("start_time", &self.start_time);
        to.put("end_time", &self.end_time);
        to.put("user_id", &self.user_id);
        to.put("open_id", &self.open_id);
        to.put("serial_number", &self.serial_number);
        to.put("department_id", &self.department_id);
        to.put("status", &self.status);
        to.put("uuid", &self.uuid);
        to.put("form", &self.form);
        to.put("task_list", &self.task_list);
        to.put("comment_list", &self.comment_list);
        to.put("timeline", &self.timeline);
        to.put("modified_instance_code", &self.modified_instance_code);
        to.put("reverted_instance_code", &self.reverted_instance_code);
        to.put("approval_code", &self.approval_code);
        to.put("reverted", &self.reverted);
        to.put("instance_code", &self.instance_code);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &[
        "approval_name",
        "start_time",
        "end_time",
        "user_id",
        "open_id",
        "serial_number",
        "department_id",
        "status",
        "uuid",
        "form",
        "task_list",
        "comment_list",
        "timeline",
        "modified_instance_code",
        "reverted_instance_code",
        "approval_code",
        "reverted",
        "instance_code",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.approval_name),
            1 => from.take_lenient(&mut self.start_time),
            2 => from.take_lenient(&mut self.end_time),
            3 => from.take_lenient(&mut self.user_id),
            4 => from.take_lenient(&mut self.open_id),
            5 => from.take_lenient(&mut self.serial_number),
            6 => from.take_lenient(&mut self.department_id),
            7 => from.take_lenient(&mut self.status),
            8 => from.take_lenient(&mut self.uuid),
            9 => from.take_lenient(&mut self.form),
            10 => from.take_lenient(&mut self.task_list),
            11 => from.take_lenient(&mut self.comment_list),
            12 => from.take_lenient(&mut self.timeline),
            13 => from.take_lenient(&mut self.modified_instance_code),
            14 => from.take_lenient(&mut self.reverted_instance_code),
            15 => from.take_lenient(&mut self.approval_code),
            16 => from.take_lenient(&mut self.reverted),
            17 => from.take_lenient(&mut self.instance_code),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 收到的评论
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceComment {
    /// 评论的 ID
    pub id: Option<String>,
    /// 评论者的 user_id
    pub user_id: Option<String>,
    /// 评论者的 open_id
    pub open_id: Option<String>,
    /// 评论的内容
    pub comment: Option<String>,
    /// 何时评论，毫秒时间戳
    pub create_time: Option<String>,
    /// 附件
    pub files: Vec<File>,
}

impl wire::Serialize for InstanceComment {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("id", &self.id);
        to.put("user_id", &self.user_id);
        to.put("open_id", &self.open_id);
        to.put("comment", &self.comment);
        to.put("create_time", &self.create_time);
        to.put("files", &self.files);
        to.end()
    }
}

impl wire::Record for InstanceComment {
    const MEMBERS: &'static [&'static str] = &[
        "id",
        "user_id",
        "open_id",
        "comment",
        "create_time",
        "files",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.id),
            1 => from.take_lenient(&mut self.user_id),
            2 => from.take_lenient(&mut self.open_id),
            3 => from.take_lenient(&mut self.comment),
            4 => from.take_lenient(&mut self.create_time),
            5 => from.take_lenient(&mut self.files),
            _ => {}
        }
    }
}

feishu_runtime::record!(InstanceComment);

impl wire::Decode for InstanceComment {}

/// 发生过的动作
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceTimeline {
    /// 动作的种类，ext 的内容随之而变
    pub r#type: Option<InstanceTimelineType>,
    /// 何时发生，毫秒时间戳
    pub create_time: Option<String>,
    /// 做此动作者的 user_id
    pub user_id: Option<String>,
    /// 做此动作者的 open_id
    pub open_id: Option<String>,
    /// 被抄送者的 user_id
    pub user_id_list: Vec<String>,
    /// 被抄送者的 open_id
    pub open_id_list: Vec<String>,
    /// 有关任务的 ID
    pub task_id: Option<String>,
    /// 附言
    pub comment: Option<String>,
    /// 抄送给了谁
    pub cc_user_list: Vec<InstanceCcUser>,
    /// 补充信息，JSON，含 user_id_list、user_id、open_id_list、open_id
    pub ext: Option<String>,
    /// 产生任务的节点的 key，可用于退回
    pub node_key: Option<String>,
    /// 附件
    pub files: Vec<File>,
}

impl wire::Serialize for InstanceTimeline {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("type", &self.r#type);
        to.put("create_time", &self.create_time);
        to.put("user_id", &self.user_id);
        to.put("open_id", &self.open_id);
        to.put("user_id_list", &self.user_id_list);
        to.put("open_id_list", &self.open_id_list);
        to.put("task_id", &self.task_id);
        to.put("comment", &self.comment);
        to.put("cc_user_list", &self.cc_user_list);
        to.put("ext", &self.ext);
        to.put("node_key", &self.node_key);
        to.put("files", &self.files);
        to.end()
    }
}

impl wire::Record for InstanceTimeline {
    const MEMBERS: &'static [&'static str] = &[
        "type",
        "create_time",
        "user_id",
        "open_id",
        "user_id_list",
        "open_id_list",
        "task_id",
        "comment",
        "cc_user_list",
        "ext",
        "node_key",
        "files",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.r#type),
            1 => from.take_lenient(&mut self.create_time),
            2 => from.take_lenient(&mut self.user_id),
            3 => from.take_lenient(&mut self.open_id),
            4 => from.take_lenient(&mut self.user_id_list),
            5 => from.take_lenient(&mut self.open_id_list),
            6 => from.take_lenient(&mut self.task_id),
            7 => from.take_lenient(&mut self.comment),
            8 => from.take_lenient(&mut self.cc_user_list),
            9 => from.take_lenient(&mut self.ext),
            10 => from.take_lenient(&mut self.node_key),
            11 => from.take_lenient(&mut self.files),
            _ => {}
        }
    }
}

feishu_runtime::record!(InstanceTimeline);

impl wire::Decode for InstanceTimeline {}

/// 动作的种类，ext 的内容随之而变
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceTimelineType {
    /// `START`: 审批开始，ext 无值
    Start,
    /// `PASS`: 通过，ext 无值
    Pass,
    /// `REJECT`: 拒绝，ext 无值
    Reject,
    /// `AUTO_PASS`: 自动通过，ext 无值
    AutoPass,
    /// `AUTO_REJECT`: 自动拒绝，ext 无值
    AutoReject,
    /// `REMOVE_REPEAT`: 去重，ext 无值
    RemoveRepeat,
    /// `TRANSFER`: 转交，ext 的 user_id_list 是被转交者
    Transfer,
    /// `ADD_APPROVER_BEFORE`: 前加签，ext 的 user_id_list 是被加签者
    AddApproverBefore,
    /// `ADD_APPROVER`: 并加签，ext 的 user_id_list 是被加签者
    AddApprover,
    /// `ADD_APPROVER_AFTER`: 后加签，ext 的 user_id_list 是被加签者
    AddApproverAfter,
    /// `DELETE_APPROVER`: 减签，ext 的 user_id_list 是有关的加签者
    DeleteApprover,
    /// `ROLLBACK_SELECTED`: 指定回退，ext 无值
    RollbackSelected,
    /// `ROLLBACK`: 全部回退，ext 无值
    Rollback,
    /// `CANCEL`: 撤回，ext 无值
    Cancel,
    /// `DELETE`: 删除，ext 无值
    Delete,
    /// `CC`: 抄送，ext 的 user_id 是抄送者
    Cc,
    /// A value that the documentation does not list.
    Other(String),
}

impl InstanceTimelineType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Start, "START"),
        (Self::Pass, "PASS"),
        (Self::Reject, "REJECT"),
        (Self::AutoPass, "AUTO_PASS"),
        (Self::AutoReject, "AUTO_REJECT"),
        (Self::RemoveRepeat, "REMOVE_REPEAT"),
        (Self::Transfer, "TRANSFER"),
        (Self::AddApproverBefore, "ADD_APPROVER_BEFORE"),
        (Self::AddApprover, "ADD_APPROVER"),
        (Self::AddApproverAfter, "ADD_APPROVER_AFTER"),
        (Self::DeleteApprover, "DELETE_APPROVER"),
        (Self::RollbackSelected, "ROLLBACK_SELECTED"),
        (Self::Rollback, "ROLLBACK"),
        (Self::Cancel, "CANCEL"),
        (Self::Delete, "DELETE"),
        (Self::Cc, "CC"),
    ];
}

feishu_runtime::open_enum!(InstanceTimelineType, String);

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
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// 服务端出错：
    ///
    /// 1. 先核对参数与表单的值。
    /// 2. 放慢请求后重试，仍失败时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    ThereHaveBeenSomeErrors,
    /// `1390003` (HTTP 400): instance code not found
    ///
    /// 没有这个审批实例，核对实例的 Code；它可从[创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)、[批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)或[查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果得到。
    InstanceCodeNotFound,
    /// `1390009` (HTTP 403): no operation permission
    ///
    /// 无权操作：在[管理后台](https://www.feishu.cn/approval/admin/approvalList)打开该定义的编辑页，查看流程设计里配置的操作权限。
    NoOperationPermission,
    /// `1390004` (HTTP 400): user_id or open_id not found
    ///
    /// 没有这个用户：核对 ID 的值，并核对它的种类与 user_id_type 相符。
    UserIdOrOpenIdNotFound,
    /// A code that the documentation of the operation does not list.
    Other(i64),
}

impl ErrorCode {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::ParamIsInvalid, 1390001),
        (Self::ThereHaveBeenSomeErrors, 1395001),
        (Self::InstanceCodeNotFound, 1390003),
        (Self::NoOperationPermission, 1390009),
        (Self::UserIdOrOpenIdNotFound, 1390004),
    ];
}

feishu_runtime::error_code!(ErrorCode);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.instance.get",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances/:instance_id",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval", "approval:approval:readonly", "approval:instance"],
    quotas: &[
        operation::Quota {
            count: 1000,
            seconds: 60,
        },
        operation::Quota {
            count: 50,
            seconds: 1,
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
            code: 1395001,
            message: "There have been some errors. Please try again later",
            advice: "服务端出错：\n1. 先核对参数与表单的值。\n2. 放慢请求后重试，仍失败时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1390003,
            message: "instance code not found",
            advice: "没有这个审批实例，核对实例的 Code；它可从[创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)、[批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)或[查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果得到。",
        },
        operation::ErrorInfo {
            http: Some(403),
            code: 1390009,
            message: "no operation permission",
            advice: "无权操作：在[管理后台](https://www.feishu.cn/approval/admin/approvalList)打开该定义的编辑页，查看流程设计里配置的操作权限。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1390004,
            message: "user_id or open_id not found",
            advice: "没有这个用户：核对 ID 的值，并核对它的种类与 user_id_type 相符。",
        },
    ],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get",
};
