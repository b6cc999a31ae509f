// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 获取单个审批实例详情（用户级）
//!
//! Types of [`detail()`](super::detail()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;
pub use super::super::shared::approval_create::{Locale, UserIdType};
pub use super::super::shared::instance_detail::{File, ResponseStatus};

/// Parameters of [`detail()`](super::detail()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 实例的 Code，取自[查询审批任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list)或[已发起的实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated)的结果。
    ///
    /// - Example: `5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604`
    pub instance_code: String,
    /// 用哪种语言。不传时，用[创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时 i18n_resources 里 is_default 为 true 的语言。
    ///
    /// - Example: `zh-CN`
    pub locale: Option<Locale>,
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub user_id_type: Option<UserIdType>,
}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.query("instance_code", &self.instance_code);
        parts.query_each("locale", &self.locale);
        parts.query_each("user_id_type", &self.user_id_type);
        Ok(())
    }
}

/// Collects the parameters of [`detail()`](super::detail()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasInstanceCode = builder::Unset> {
    request: Request,
    states: PhantomData<(HasInstanceCode,)>,
}

impl<HasInstanceCode> Builder<HasInstanceCode> {
    /// 实例的 Code，取自[查询审批任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list)或[已发起的实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated)的结果。
    ///
    /// - Example: `5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604`
    pub fn instance_code(
        mut self,
        instance_code: impl Into<String>,
    ) -> Builder<builder::Set>
    where
        HasInstanceCode: builder::NotGiven<required::instance_code>,
    {
        self.request.instance_code = instance_code.into();
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

    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.request.user_id_type = Some(user_id_type.into());
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

impl<HasInstanceCode> From<Builder<HasInstanceCode>> for Request
where
    HasInstanceCode: builder::Given<required::instance_code>,
{
    fn from(builder: Builder<HasInstanceCode>) -> Self {
        builder.request
    }
}

/// What [`detail()`](super::detail()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 审批的名称
    pub definition_name: Option<String>,
    /// 何时创建，毫秒时间戳
    pub start_time: Option<String>,
    /// 何时结束，毫秒时间戳，未结束为 0
    pub end_time: Option<String>,
    /// 发起人的用户 ID
    pub user_id: Option<String>,
    /// 单号
    pub serial_number: Option<String>,
    /// 发起人的部门，见[部门 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/field-overview#9c02ed7a)
    pub department_id: Option<String>,
    /// 实例处于哪一步
    pub status: Option<ResponseStatus>,
    /// 表单的值，写成字符串的 JSON，各种控件的写法见[查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)
    pub form: Option<String>,
    /// 各审批人的任务
    pub tasks: Vec<UatInstanceTask>,
    /// 收到的评论
    pub comments: Vec<UatInstanceComment>,
    /// 发生过的动作
    pub operation_records: Vec<UatInstanceTimeline>,
    /// 所属定义的 Code
    pub definition_code: Option<String>,
    /// 是否已被撤销
    pub reverted: Option<bool>,
    /// 实例的 Code
    pub instance_code: Option<String>,
    /// 正在审批的节点
    pub current_nodes: Vec<UatCurrentNode>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("definition_name", &self.definition_name);
        to.put("start_time", &self.start_time);
        to.put("end_time", &self.end_time);
        to.put("user_id", &self.user_id);
        to.put("serial_number", &self.serial_number);
        to.put("department_id", &self.department_id);
        to.put("status", &self.status);
        to.put("form", &self.form);
        to.put("tasks", &self.tasks);
        to.put("comments", &self.comments);
        to.put("operation_records", &self.operation_records);
        to.put("definition_code", &self.definition_code);
        to.put("reverted", &self.reverted);
        to.put("instance_code", &self.instance_code);
        to.put("current_nodes", &self.current_nodes);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &[
        "definition_name",
        "start_time",
        "end_time",
        "user_id",
        "serial_number",
        "department_id",
        "status",
        "form",
        "tasks",
        "comments",
        "operation_records",
        "definition_code",
        "reverted",
        "instance_code",
        "current_nodes",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.definition_name),
            1 => from.take_lenient(&mut self.start_time),
            2 => from.take_lenient(&mut self.end_time),
            3 => from.take_lenient(&mut self.user_id),
            4 => from.take_lenient(&mut self.serial_number),
            5 => from.take_lenient(&mut self.department_id),
            6 => from.take_lenient(&mut self.status),
            7 => from.take_lenient(&mut self.form),
            8 => from.take_lenient(&mut self.tasks),
            9 => from.take_lenient(&mut self.comments),
            10 => from.take_lenient(&mut self.operation_records),
            11 => from.take_lenient(&mut self.definition_code),
            12 => from.take_lenient(&mut self.reverted),
            13 => from.take_lenient(&mut self.instance_code),
            14 => from.take_lenient(&mut self.current_nodes),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 各审批人的任务
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UatInstanceTask {
    /// 任务的 ID
    pub id: Option<String>,
    /// 审批人的用户 ID，任务自动完成时为空
    pub user_id: Option<String>,
    /// 任务处于哪一步
    pub status: Option<UatInstanceTaskStatus>,
    /// 所在节点的 ID
    pub node_id: Option<String>,
    /// 所在节点的名称
    pub node_name: Option<String>,
    /// 节点如何审批
    pub r#type: Option<UatInstanceTaskType>,
    /// 任务何时开始，毫秒时间戳
    pub start_time: Option<String>,
    /// 任务何时完成，毫秒时间戳，未完成为 0
    pub end_time: Option<String>,
}

impl wire::Serialize for UatInstanceTask {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("id", &self.id);
        to.put("user_id", &self.user_id);
        to.put("status", &self.status);
        to.put("node_id", &self.node_id);
        to.put("node_name", &self.node_name);
        to.put("type", &self.r#type);
        to.put("start_time", &self.start_time);
        to.put("end_time", &self.end_time);
        to.end()
    }
}

impl wire::Record for UatInstanceTask {
    const MEMBERS: &'static [&'static str] = &[
        "id",
        "user_id",
        "status",
        "node_id",
        "node_name",
        "type",
        "start_time",
        "end_time",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.id),
            1 => from.take_lenient(&mut self.user_id),
            2 => from.take_lenient(&mut self.status),
            3 => from.take_lenient(&mut self.node_id),
            4 => from.take_lenient(&mut self.node_name),
            5 => from.take_lenient(&mut self.r#type),
            6 => from.take_lenient(&mut self.start_time),
            7 => from.take_lenient(&mut self.end_time),
            _ => {}
        }
    }
}

feishu_runtime::record!(UatInstanceTask);

impl wire::Decode for UatInstanceTask {}

/// 任务处于哪一步
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum UatInstanceTaskStatus {
    /// `PENDING`: 审批中
    Pending,
    /// `APPROVED`: 同意
    Approved,
    /// `REJECTED`: 拒绝
    Rejected,
    /// `TRANSFERRED`: 已转交
    Transferred,
    /// `DONE`: 完成
    Done,
    /// A value that the documentation does not list.
    Other(String),
}

impl UatInstanceTaskStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Approved, "APPROVED"),
        (Self::Rejected, "REJECTED"),
        (Self::Transferred, "TRANSFERRED"),
        (Self::Done, "DONE"),
    ];
}

feishu_runtime::open_enum!(UatInstanceTaskStatus, String);

/// 节点如何审批
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum UatInstanceTaskType {
    /// `AND`: 会签
    And,
    /// `OR`: 或签
    Or,
    /// `AUTO_PASS`: 自动通过
    AutoPass,
    /// `AUTO_REJECT`: 自动拒绝
    AutoReject,
    /// `SEQUENTIAL`: 按顺序
    Sequential,
    /// A value that the documentation does not list.
    Other(String),
}

impl UatInstanceTaskType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
        (Self::AutoPass, "AUTO_PASS"),
        (Self::AutoReject, "AUTO_REJECT"),
        (Self::Sequential, "SEQUENTIAL"),
    ];
}

feishu_runtime::open_enum!(UatInstanceTaskType, String);

/// 收到的评论
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UatInstanceComment {
    /// 评论的 ID
    pub id: Option<String>,
    /// 评论者的用户 ID
    pub user_id: Option<String>,
    /// 评论的内容
    pub comment: Option<String>,
    /// 何时评论，毫秒时间戳
    pub create_time: Option<String>,
    /// 附件
    ///
    /// - Length: 0 to 10 items
    pub files: Vec<File>,
}

impl wire::Serialize for UatInstanceComment {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("id", &self.id);
        to.put("user_id", &self.user_id);
        to.put("comment", &self.comment);
        to.put("create_time", &self.create_time);
        to.put("files", &self.files);
        to.end()
    }
}

impl wire::Record for UatInstanceComment {
    const MEMBERS: &'static [&'static str] = &[
        "id",
        "user_id",
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
            2 => from.take_lenient(&mut self.comment),
            3 => from.take_lenient(&mut self.create_time),
            4 => from.take_lenient(&mut self.files),
            _ => {}
        }
    }
}

feishu_runtime::record!(UatInstanceComment);

impl wire::Decode for UatInstanceComment {}

/// 发生过的动作
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UatInstanceTimeline {
    /// 动作的种类
    pub r#type: Option<UatInstanceTimelineType>,
    /// 何时发生，毫秒时间戳
    pub create_time: Option<String>,
    /// 做此动作者的用户 ID
    pub user_id: Option<String>,
    /// 被抄送者的用户 ID
    ///
    /// - Length: 0 to 100 items
    pub cc_user_ids: Vec<String>,
    /// 有关任务的 ID
    pub task_id: Option<String>,
    /// 附言
    pub comment: Option<String>,
    /// 产生任务的节点，可用于退回
    pub node_id: Option<String>,
    /// 附件
    ///
    /// - Length: 0 to 10 items
    pub files: Vec<File>,
}

impl wire::Serialize for UatInstanceTimeline {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("type", &self.r#type);
        to.put("create_time", &self.create_time);
        to.put("user_id", &self.user_id);
        to.put("cc_user_ids", &self.cc_user_ids);
        to.put("task_id", &self.task_id);
        to.put("comment", &self.comment);
        to.put("node_id", &self.node_id);
        to.put("files", &self.files);
        to.end()
    }
}

impl wire::Record for UatInstanceTimeline {
    const MEMBERS: &'static [&'static str] = &[
        "type",
        "create_time",
        "user_id",
        "cc_user_ids",
        "task_id",
        "comment",
        "node_id",
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
            3 => from.take_lenient(&mut self.cc_user_ids),
            4 => from.take_lenient(&mut self.task_id),
            5 => from.take_lenient(&mut self.comment),
            6 => from.take_lenient(&mut self.node_id),
            7 => from.take_lenient(&mut self.files),
            _ => {}
        }
    }
}

feishu_runtime::record!(UatInstanceTimeline);

impl wire::Decode for UatInstanceTimeline {}

/// 动作的种类
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum UatInstanceTimelineType {
    /// `START`: 审批开始
    Start,
    /// `PASS`: 通过
    Pass,
    /// `REJECT`: 拒绝
    Reject,
    /// `AUTO_PASS`: 自动通过
    AutoPass,
    /// `AUTO_REJECT`: 自动拒绝
    AutoReject,
    /// `REMOVE_REPEAT`: 去重
    RemoveRepeat,
    /// `TRANSFER`: 转交
    Transfer,
    /// `ADD_APPROVER_BEFORE`: 前加签
    AddApproverBefore,
    /// `ADD_APPROVER`: 并加签
    AddApprover,
    /// `ADD_APPROVER_AFTER`: 后加签
    AddApproverAfter,
    /// `DELETE_APPROVER`: 减签
    DeleteApprover,
    /// `ROLLBACK_SELECTED`: 指定回退
    RollbackSelected,
    /// `ROLLBACK`: 全部回退
    Rollback,
    /// `CANCEL`: 撤回
    Cancel,
    /// `DELETE`: 删除
    Delete,
    /// `CC`: 抄送
    Cc,
    /// A value that the documentation does not list.
    Other(String),
}

impl UatInstanceTimelineType {
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

feishu_runtime::open_enum!(UatInstanceTimelineType, String);

/// 正在审批的节点
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UatCurrentNode {
    /// 节点的 ID
    pub node_id: Option<String>,
    /// 节点的名称
    pub node_name: Option<String>,
    /// 节点如何审批
    pub r#type: Option<UatCurrentNodeType>,
    /// 节点上的审批人
    ///
    /// - Length: 0 to 100 items
    pub approvers: Vec<UatTaskUser>,
}

impl wire::Serialize for UatCurrentNode {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("node_id", &self.node_id);
        to.put("node_name", &self.node_name);
        to.put("type", &self.r#type);
        to.put("approvers", &self.approvers);
        to.end()
    }
}

impl wire::Record for UatCurrentNode {
    const MEMBERS: &'static [&'static str] = &[
        "node_id",
        "node_name",
        "type",
        "approvers",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.node_id),
            1 => from.take_lenient(&mut self.node_name),
            2 => from.take_lenient(&mut self.r#type),
            3 => from.take_lenient(&mut self.approvers),
            _ => {}
        }
    }
}

feishu_runtime::record!(UatCurrentNode);

impl wire::Decode for UatCurrentNode {}

/// 节点如何审批
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum UatCurrentNodeType {
    /// `AND`: 会签
    And,
    /// `OR`: 或签
    Or,
    /// `SEQUENTIAL`: 按顺序
    Sequential,
    /// `AUTO_PASS`: 自动通过
    AutoPass,
    /// `AUTO_REJECT`: 自动拒绝
    AutoReject,
    /// A value that the documentation does not list.
    Other(String),
}

impl UatCurrentNodeType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
        (Self::Sequential, "SEQUENTIAL"),
        (Self::AutoPass, "AUTO_PASS"),
        (Self::AutoReject, "AUTO_REJECT"),
    ];
}

feishu_runtime::open_enum!(UatCurrentNodeType, String);

/// 节点上的审批人
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UatTaskUser {
    /// 审批人的任务 ID
    pub task_id: Option<String>,
    /// 审批人的用户 ID
    pub user_id: Option<String>,
}

impl wire::Serialize for UatTaskUser {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("task_id", &self.task_id);
        to.put("user_id", &self.user_id);
        to.end()
    }
}

impl wire::Record for UatTaskUser {
    const MEMBERS: &'static [&'static str] = &["task_id", "user_id"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.task_id),
            1 => from.take_lenient(&mut self.user_id),
            _ => {}
        }
    }
}

feishu_runtime::record!(UatTaskUser);

impl wire::Decode for UatTaskUser {}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.instance.detail",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances/detail",
    tokens: &[operation::TokenKind::User],
    scopes: &["approval:instance:read"],
    quotas: &[],
    idempotency: None,
    reads: true,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/detail",
};
