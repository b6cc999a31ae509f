// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 查询审批任务列表
//!
//! Types of [`list()`](super::list()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::required;
pub use super::super::shared::approval_create::UserIdType;
pub use super::super::shared::approval_search_launchable::Locale;
pub use super::super::shared::instance_initiated::{InstanceStatus, Pair};
pub use super::super::shared::task_list::{Status, Topic};

/// Parameters of [`list()`](super::list()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 每页条数
    ///
    /// - Range: 1 to 100
    /// - Default: `100`
    /// - Example: `20`
    pub page_size: Option<i64>,
    /// 翻页标记。首页不传，之后传入上一页返回的 page_token
    ///
    /// - Example: `ZmVpc2h1LXBhZ2UtMDAwMg`
    pub page_token: Option<String>,
    /// 取哪一组。已发起的实例用[已发起的实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated)来取，近来的文档已不列 3。
    ///
    /// - Example: `1`
    pub topic: Topic,
    /// 结果用哪种语言，不传时用审批定义的默认语言
    ///
    /// - Example: `zh-CN`
    pub locale: Option<Locale>,
    /// 只列一个审批定义的任务，传其 Code
    ///
    /// - Example: `0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8`
    pub definition_code: Option<String>,
    /// 搜索词；为空或全是空格时不搜索
    ///
    /// - Example: `外出`
    pub keyword: Option<String>,
    /// 任务时间的下限，时间戳，单位秒。
    ///
    /// **说明**：早先的文档以毫秒举例。
    ///
    /// - Example: `1735689600`
    pub start_timestamp: Option<String>,
    /// 任务时间的上限，时间戳，单位秒。
    ///
    /// **说明**：早先的文档以毫秒举例。
    ///
    /// - Example: `1736294400`
    pub end_timestamp: Option<String>,
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
        parts.query("topic", &self.topic);
        parts.query_each("locale", &self.locale);
        parts.query_each("definition_code", &self.definition_code);
        parts.query_each("keyword", &self.keyword);
        parts.query_each("start_timestamp", &self.start_timestamp);
        parts.query_each("end_timestamp", &self.end_timestamp);
        parts.query_each("user_id_type", &self.user_id_type);
        Ok(())
    }

    fn validate(&self, violations: &mut validate::Violations) {
        violations.range("page_size", &self.page_size, 1..=100);
    }
}

impl operation::Paged for Request {
    type Item = UatTask;
    fn set_cursor(&mut self, cursor: String) {
        self.page_token = Some(cursor);
    }

    fn split(response: Response) -> operation::Page<UatTask> {
        operation::Page {
            items: response.tasks,
            next: response.page_token,
            has_more: response.has_more,
            total: None,
        }
    }
}

/// Collects the parameters of [`list()`](super::list()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasTopic = builder::Unset> {
    request: Request,
    states: PhantomData<(HasTopic,)>,
}

impl<HasTopic> Builder<HasTopic> {
    /// 每页条数
    ///
    /// - Range: 1 to 100
    /// - Default: `100`
    /// - Example: `20`
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

    /// 取哪一组。已发起的实例用[已发起的实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated)来取，近来的文档已不列 3。
    ///
    /// - Example: `1`
    pub fn topic(mut self, topic: impl Into<Topic>) -> Builder<builder::Set>
    where
        HasTopic: builder::NotGiven<required::topic>,
    {
        self.request.topic = topic.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 结果用哪种语言，不传时用审批定义的默认语言
    ///
    /// - Example: `zh-CN`
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.request.locale = Some(locale.into());
        self
    }

    /// 只列一个审批定义的任务，传其 Code
    ///
    /// - Example: `0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8`
    pub fn definition_code(mut self, definition_code: impl Into<String>) -> Self {
        self.request.definition_code = Some(definition_code.into());
        self
    }

    /// 搜索词；为空或全是空格时不搜索
    ///
    /// - Example: `外出`
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.request.keyword = Some(keyword.into());
        self
    }

    /// 任务时间的下限，时间戳，单位秒。
    ///
    /// **说明**：早先的文档以毫秒举例。
    ///
    /// - Example: `1735689600`
    pub fn start_timestamp(mut self, start_timestamp: impl Into<String>) -> Self {
        self.request.start_timestamp = Some(start_timestamp.into());
        self
    }

    /// 任务时间的上限，时间戳，单位秒。
    ///
    /// **说明**：早先的文档以毫秒举例。
    ///
    /// - Example: `1736294400`
    pub fn end_timestamp(mut self, end_timestamp: impl Into<String>) -> Self {
        self.request.end_timestamp = Some(end_timestamp.into());
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

    /// All items from the first page to the last; a page is fetched when it is needed.
    pub fn items(
        self,
        client: &feishu_runtime::Client,
    ) -> feishu_runtime::paging::Items<UatTask>
    where
        Self: Into<Request>,
    {
        client.items(self.build())
    }

    /// All pages; a page may be empty although more follow.
    pub fn pages(
        self,
        client: &feishu_runtime::Client,
    ) -> feishu_runtime::paging::Pages<UatTask>
    where
        Self: Into<Request>,
    {
        client.pages(self.build())
    }
}

impl<HasTopic> From<Builder<HasTopic>> for Request
where
    HasTopic: builder::Given<required::topic>,
{
    fn from(builder: Builder<HasTopic>) -> Self {
        builder.request
    }
}

/// What [`list()`](super::list()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 本页的任务
    pub tasks: Vec<UatTask>,
    /// 下一页的标记，has_more 为 true 时才有
    pub page_token: Option<String>,
    /// 后面是否还有数据
    pub has_more: Option<bool>,
    /// 总数，首页才有，不少于 100 时为 99
    ///
    /// - Range: 0 to 999
    pub count: Option<i64>,
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
pub struct UatTask {
    /// 任务属于哪一组
    pub topic: Option<Topic>,
    /// 任务归谁：其用户 ID
    pub user_id: Option<String>,
    /// 标题
    pub title: Option<String>,
    /// 任务处于哪一步
    pub status: Option<Status>,
    /// 实例处于哪一步
    pub instance_status: Option<InstanceStatus>,
    /// 所属定义的 Code
    pub definition_code: Option<String>,
    /// 发起人的 ID
    pub initiator: Option<String>,
    /// 发起人的姓名
    pub initiator_name: Option<String>,
    /// 任务的 ID，全局唯一
    pub task_id: Option<String>,
    /// 实例的 Code
    pub instance_code: Option<String>,
    /// 定义所在分组的 ID
    pub definition_group_id: Option<String>,
    /// 定义所在分组的名称
    pub definition_group_name: Option<String>,
    /// 定义的名称
    pub definition_name: Option<String>,
    /// 摘要
    ///
    /// - Length: 0 to 20 items
    pub summaries: Vec<Pair>,
    /// 实例在第三方系统的 ID，第三方审批才有，在本企业的一个应用内唯一
    pub instance_external_id: Option<String>,
    /// 任务在第三方系统的 ID，第三方审批才有，在一个实例内唯一
    pub task_external_id: Option<String>,
    /// 能否经接口同意或拒绝
    pub support_api_operate: Option<bool>,
    /// 在第三方系统查看它的链接，第三方审批才有
    pub link: Option<String>,
}

impl wire::Serialize for UatTask {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("topic", &self.topic);
        to.put("user_id", &self.user_id);
        to.put("title", &self.title);
        to.put("status", &self.status);
        to.put("instance_status", &self.instance_status);
        to.put("definition_code", &self.definition_code);
        to.put("initiator", &self.initiator);
        to.put("initiator_name", &self.initiator_name);
        to.put("task_id", &self.task_id);
        to.put("instance_code", &self.instance_code);
        to.put("definition_group_id", &self.definition_group_id);
        to.put("definition_group_name", &self.definition_group_name);
        to.put("definition_name", &self.definition_name);
        to.put("summaries", &self.summaries);
        to.put("instance_external_id", &self.instance_external_id);
        to.put("task_external_id", &self.task_external_id);
        to.put("support_api_operate", &self.support_api_operate);
        to.put("link", &self.link);
        to.end()
    }
}

impl wire::Record for UatTask {
    const MEMBERS: &'static [&'static str] = &[
        "topic",
        "user_id",
        "title",
        "status",
        "instance_status",
        "definition_code",
        "initiator",
        "initiator_name",
        "task_id",
        "instance_code",
        "definition_group_id",
        "definition_group_name",
        "definition_name",
        "summaries",
        "instance_external_id",
        "task_external_id",
        "support_api_operate",
        "link",
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
            3 => from.take_lenient(&mut self.status),
            4 => from.take_lenient(&mut self.instance_status),
            5 => from.take_lenient(&mut self.definition_code),
            6 => from.take_lenient(&mut self.initiator),
            7 => from.take_lenient(&mut self.initiator_name),
            8 => from.take_lenient(&mut self.task_id),
            9 => from.take_lenient(&mut self.instance_code),
            10 => from.take_lenient(&mut self.definition_group_id),
            11 => from.take_lenient(&mut self.definition_group_name),
            12 => from.take_lenient(&mut self.definition_name),
            13 => from.take_lenient(&mut self.summaries),
            14 => from.take_lenient(&mut self.instance_external_id),
            15 => from.take_lenient(&mut self.task_external_id),
            16 => from.take_lenient(&mut self.support_api_operate),
            17 => from.take_lenient(&mut self.link),
            _ => {}
        }
    }
}

feishu_runtime::record!(UatTask);

impl wire::Decode for UatTask {}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.task.list",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/tasks",
    tokens: &[operation::TokenKind::User],
    scopes: &["approval:task:read"],
    quotas: &[],
    idempotency: None,
    reads: true,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list",
};
