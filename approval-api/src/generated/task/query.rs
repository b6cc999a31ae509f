// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 查询用户的任务列表
//!
//! Types of [`query()`](super::query()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::required;
pub use super::super::shared::approval_create::UserIdType;
pub use super::super::shared::external_task_list::ErrorCode;
pub use super::super::shared::task_list::{Status, Topic};

/// Parameters of [`query()`](super::query()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 每页条数
    ///
    /// - Range: at most 200
    /// - Default: `100`
    /// - Example: `100`
    pub page_size: Option<i64>,
    /// 翻页标记。首页不传，之后传入上一页返回的 page_token
    ///
    /// - Example: `ZmVpc2h1LXBhZ2UtMDAwMg`
    pub page_token: Option<String>,
    /// 谁的任务：其用户 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - Example: `ou_5f0c1d8e7b6a49328d10c4e2f9a7b365`
    pub user_id: String,
    /// 取哪一组
    ///
    /// - Example: `1`
    pub topic: Topic,
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
        parts.query_each("page_size", self.page_size);
        parts.query_each("page_token", &self.page_token);
        parts.query("user_id", &self.user_id);
        parts.query("topic", &self.topic);
        parts.query_each("user_id_type", &self.user_id_type);
        Ok(())
    }

    fn validate(&self, violations: &mut validate::Violations) {
        violations.range("page_size", &self.page_size, ..=200);
    }
}

impl operation::Paged for Request {
    type Item = Task;
    fn set_cursor(&mut self, cursor: String) {
        self.page_token = Some(cursor);
    }

    fn split(response: Response) -> operation::Page<Task> {
        operation::Page {
            items: response.tasks,
            next: response.page_token,
            has_more: response.has_more,
            total: None,
        }
    }
}

/// Collects the parameters of [`query()`](super::query()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasUserId = builder::Unset, HasTopic = builder::Unset> {
    request: Request,
    states: PhantomData<(HasUserId, HasTopic)>,
}

impl<HasUserId, HasTopic> Builder<HasUserId, HasTopic> {
    /// 每页条数
    ///
    /// - Range: at most 200
    /// - Default: `100`
    /// - Example: `100`
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.request.page_size = Some(page_size);
        self
    }

    /// 翻页标记。首页不传，之后传入上一页返回的 page_token
    ///
    /// - Example: `ZmVpc2h1LXBhZ2UtMDAwMg`
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.request.page_token = Some(page_token.into());
        self
    }

    /// 谁的任务：其用户 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - Example: `ou_5f0c1d8e7b6a49328d10c4e2f9a7b365`
    pub fn user_id(
        mut self,
        user_id: impl Into<String>,
    ) -> Builder<builder::Set, HasTopic>
    where
        HasUserId: builder::NotGiven<required::user_id>,
    {
        self.request.user_id = user_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 取哪一组
    ///
    /// - Example: `1`
    pub fn topic(mut self, topic: impl Into<Topic>) -> Builder<HasUserId, builder::Set>
    where
        HasTopic: builder::NotGiven<required::topic>,
    {
        self.request.topic = topic.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
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

    /// All items from the first page to the last; a page is fetched when it is needed.
    pub fn items(
        self,
        client: &feishu_runtime::Client,
    ) -> feishu_runtime::paging::Items<Task>
    where
        Self: Into<Request>,
    {
        client.items(self.build())
    }

    /// All pages; a page may be empty although more follow.
    pub fn pages(
        self,
        client: &feishu_runtime::Client,
    ) -> feishu_runtime::paging::Pages<Task>
    where
        Self: Into<Request>,
    {
        client.pages(self.build())
    }
}

impl<HasUserId, HasTopic> From<Builder<HasUserId, HasTopic>> for Request
where
    HasUserId: builder::Given<required::user_id>,
    HasTopic: builder::Given<required::topic>,
{
    fn from(builder: Builder<HasUserId, HasTopic>) -> Self {
        builder.request
    }
}

/// What [`query()`](super::query()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 本页的任务
    pub tasks: Vec<Task>,
    /// 下一页的标记，has_more 为 true 时才有
    pub page_token: Option<String>,
    /// 后面是否还有数据
    pub has_more: Option<bool>,
    /// 总数，首页才有
    pub count: Option<Count>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("tasks", &self.tasks);
        to.put("page_token", &self.page_token);
        to.put("has_more", &self.has_more);
        to.put("count", &self.count);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &[
        "tasks",
        "page_token",
        "has_more",
        "count",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.tasks),
            1 => from.take_lenient(&mut self.page_token),
            2 => from.take_lenient(&mut self.has_more),
            3 => from.take_lenient(&mut self.count),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 本页的任务
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// 任务属于哪一组
    pub topic: Option<Topic>,
    /// 任务归谁：其用户 ID
    pub user_id: Option<String>,
    /// 标题
    pub title: Option<String>,
    /// 有关的链接
    pub urls: Option<TaskUrls>,
    /// 流程在第三方系统的 ID，第三方流程才有，在本企业的一个应用内唯一
    pub process_external_id: Option<String>,
    /// 任务在第三方系统的 ID，第三方流程才有，在一个流程实例内唯一
    pub task_external_id: Option<String>,
    /// 任务处于哪一步
    pub status: Option<Status>,
    /// 流程实例处于哪一步
    pub process_status: Option<ProcessStatus>,
    /// 流程定义的 Code
    pub definition_code: Option<String>,
    /// 发起人的 ID
    pub initiators: Vec<String>,
    /// 发起人的姓名
    pub initiator_names: Vec<String>,
    /// 任务的 ID，全局唯一
    pub task_id: Option<String>,
    /// 流程的 ID，全局唯一
    pub process_id: Option<String>,
    /// 流程的 Code
    pub process_code: Option<String>,
    /// 定义所在分组的 ID
    pub definition_group_id: Option<String>,
    /// 定义所在分组的名称
    pub definition_group_name: Option<String>,
    /// 流程定义的 ID
    pub definition_id: Option<String>,
    /// 流程定义的名称
    pub definition_name: Option<String>,
}

impl wire::Serialize for Task {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("topic", &self.topic);
        to.put("user_id", &self.user_id);
        to.put("title", &self.title);
        to.put("urls", &self.urls);
        to.put("process_external_id", &self.process_external_id);
        to.put("task_external_id", &self.task_external_id);
        to.put("status", &self.status);
        to.put("process_status", &self.process_status);
        to.put("definition_code", &self.definition_code);
        to.put("initiators", &self.initiators);
        to.put("initiator_names", &self.initiator_names);
        to.put("task_id", &self.task_id);
        to.put("process_id", &self.process_id);
        to.put("process_code", &self.process_code);
        to.put("definition_group_id", &self.definition_group_id);
        to.put("definition_group_name", &self.definition_group_name);
        to.put("definition_id", &self.definition_id);
        to.put("definition_name", &self.definition_name);
        to.end()
    }
}

impl wire::Record for Task {
    const MEMBERS: &'static [&'static str] = &[
        "topic",
        "user_id",
        "title",
        "urls",
        "process_external_id",
        "task_external_id",
        "status",
        "process_status",
        "definition_code",
        "initiators",
        "initiator_names",
        "task_id",
        "process_id",
        "process_code",
        "definition_group_id",
        "definition_group_name",
        "definition_id",
        "definition_name",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.topic),
            1 => from.take_lenient(&mut self.user_id),
            2 => from.take_lenient(&mut self.title),
            3 => from.take_lenient(&mut self.urls),
            4 => from.take_lenient(&mut self.process_external_id),
            5 => from.take_lenient(&mut self.task_external_id),
            6 => from.take_lenient(&mut self.status),
            7 => from.take_lenient(&mut self.process_status),
            8 => from.take_lenient(&mut self.definition_code),
            9 => from.take_lenient(&mut self.initiators),
            10 => from.take_lenient(&mut self.initiator_names),
            11 => from.take_lenient(&mut self.task_id),
            12 => from.take_lenient(&mut self.process_id),
            13 => from.take_lenient(&mut self.process_code),
            14 => from.take_lenient(&mut self.definition_group_id),
            15 => from.take_lenient(&mut self.definition_group_name),
            16 => from.take_lenient(&mut self.definition_id),
            17 => from.take_lenient(&mut self.definition_name),
            _ => {}
        }
    }
}

feishu_runtime::record!(Task);

impl wire::Decode for Task {}

/// 有关的链接
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskUrls {
    /// 服务台的链接
    pub helpdesk: Option<String>,
    /// 移动端的链接
    pub mobile: Option<String>,
    /// PC 端的链接
    pub pc: Option<String>,
}

impl wire::Serialize for TaskUrls {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("helpdesk", &self.helpdesk);
        to.put("mobile", &self.mobile);
        to.put("pc", &self.pc);
        to.end()
    }
}

impl wire::Record for TaskUrls {
    const MEMBERS: &'static [&'static str] = &["helpdesk", "mobile", "pc"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.helpdesk),
            1 => from.take_lenient(&mut self.mobile),
            2 => from.take_lenient(&mut self.pc),
            _ => {}
        }
    }
}

feishu_runtime::record!(TaskUrls);

impl wire::Decode for TaskUrls {}

/// 流程实例处于哪一步
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessStatus {
    /// `0`: 无状态，不显示标签
    Value0,
    /// `1`: 流转中
    Value1,
    /// `2`: 已通过
    Value2,
    /// `3`: 已拒绝
    Value3,
    /// `4`: 已撤销
    Value4,
    /// `5`: 已终止
    Value5,
    /// A value that the documentation does not list.
    Other(String),
}

impl ProcessStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Value0, "0"),
        (Self::Value1, "1"),
        (Self::Value2, "2"),
        (Self::Value3, "3"),
        (Self::Value4, "4"),
        (Self::Value5, "5"),
    ];
}

feishu_runtime::open_enum!(ProcessStatus, String);

/// 总数，首页才有
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Count {
    /// 总数，不少于 1000 时为 999
    pub total: Option<i64>,
    /// 总数是否不少于 1000
    pub has_more: Option<bool>,
}

impl wire::Serialize for Count {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("total", &self.total);
        to.put("has_more", &self.has_more);
        to.end()
    }
}

impl wire::Record for Count {
    const MEMBERS: &'static [&'static str] = &["total", "has_more"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.total),
            1 => from.take_lenient(&mut self.has_more),
            _ => {}
        }
    }
}

feishu_runtime::record!(Count);

impl wire::Decode for Count {}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.task.query",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/tasks/query",
    tokens: &[operation::TokenKind::Tenant, operation::TokenKind::User],
    scopes: &["approval:approval:readonly"],
    quotas: &[],
    idempotency: None,
    reads: true,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[
        operation::ErrorInfo {
            http: Some(400),
            code: 1390001,
            message: "param is invalid",
            advice: "参数有误，对照上表逐项核对。",
        },
    ],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/query",
};
