// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 查询用户的已发起审批列表
//!
//! Types of [`initiated()`](super::initiated()).

use feishu_runtime::{operation, request, validate, wire};

pub use super::super::shared::approval_create::UserIdType;
pub use super::super::shared::approval_search_launchable::Locale;
pub use super::super::shared::instance_initiated::{InstanceStatus, Pair};

/// Parameters of [`initiated()`](super::initiated()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 每页条数
    ///
    /// **说明**：早先的文档里默认 10。
    ///
    /// - Range: 1 to 100
    /// - Default: `100`
    /// - Example: `20`
    pub page_size: Option<i64>,
    /// 翻页标记。首页不传，之后传入上一页返回的 page_token
    ///
    /// - Example: `ZmVpc2h1LXBhZ2UtMDAwMg`
    pub page_token: Option<String>,
    /// 结果用哪种语言，不传时用审批定义的默认语言
    ///
    /// - Example: `zh-CN`
    pub locale: Option<Locale>,
    /// 只列一个审批定义的实例，传其 Code
    ///
    /// - Example: `0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8`
    pub definition_code: Option<String>,
    /// 搜索词；为空或全是空格时不搜索
    ///
    /// - Example: `外出`
    pub keyword: Option<String>,
    /// 实例时间的下限，时间戳，单位秒。
    ///
    /// **说明**：早先的文档以毫秒举例。
    ///
    /// - Example: `1735689600`
    pub start_timestamp: Option<String>,
    /// 实例时间的上限，时间戳，单位秒。
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
    type Item = UatInstance;
    fn set_cursor(&mut self, cursor: String) {
        self.page_token = Some(cursor);
    }

    fn split(response: Response) -> operation::Page<UatInstance> {
        operation::Page {
            items: response.instances,
            next: response.page_token,
            has_more: response.has_more,
            total: None,
        }
    }
}

/// Collects the parameters of [`initiated()`](super::initiated()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder {
    request: Request,
}

impl Builder {
    /// 每页条数
    ///
    /// **说明**：早先的文档里默认 10。
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

    /// 结果用哪种语言，不传时用审批定义的默认语言
    ///
    /// - Example: `zh-CN`
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.request.locale = Some(locale.into());
        self
    }

    /// 只列一个审批定义的实例，传其 Code
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

    /// 实例时间的下限，时间戳，单位秒。
    ///
    /// **说明**：早先的文档以毫秒举例。
    ///
    /// - Example: `1735689600`
    pub fn start_timestamp(mut self, start_timestamp: impl Into<String>) -> Self {
        self.request.start_timestamp = Some(start_timestamp.into());
        self
    }

    /// 实例时间的上限，时间戳，单位秒。
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
    pub fn build(self) -> Request {
        self.request
    }

    /// Checks the documented rules and sends the request.
    ///
    /// # Errors
    ///
    /// If a rule is broken, the call fails on its way, or the platform answers with an error code.
    pub fn send(
        self,
        client: &feishu_runtime::Client,
    ) -> impl Future<Output = Result<Response, feishu_runtime::Error>> + Send {
        client.send(&self.build())
    }

    /// All items from the first page to the last; a page is fetched when it is needed.
    pub fn items(
        self,
        client: &feishu_runtime::Client,
    ) -> feishu_runtime::paging::Items<UatInstance> {
        client.items(self.build())
    }

    /// All pages; a page may be empty although more follow.
    pub fn pages(
        self,
        client: &feishu_runtime::Client,
    ) -> feishu_runtime::paging::Pages<UatInstance> {
        client.pages(self.build())
    }
}

impl From<Builder> for Request {
    fn from(builder: Builder) -> Self {
        builder.request
    }
}

/// What [`initiated()`](super::initiated()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 本页的实例
    pub instances: Vec<UatInstance>,
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
        to.put("instances", &self.instances);
        to.put("page_token", &self.page_token);
        to.put("has_more", &self.has_more);
        to.put("count", &self.count);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &[
        "instances",
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
            0 => from.take_lenient(&mut self.instances),
            1 => from.take_lenient(&mut self.page_token),
            2 => from.take_lenient(&mut self.has_more),
            3 => from.take_lenient(&mut self.count),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 本页的实例
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UatInstance {
    /// 实例处于哪一步
    pub instance_status: Option<InstanceStatus>,
    /// 所属定义的 Code
    pub definition_code: Option<String>,
    /// 发起人的 ID
    pub initiator: Option<String>,
    /// 发起人的姓名
    pub initiator_name: Option<String>,
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
    /// 在第三方系统查看它的链接，第三方审批才有
    pub link: Option<String>,
}

impl wire::Serialize for UatInstance {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("instance_status", &self.instance_status);
        to.put("definition_code", &self.definition_code);
        to.put("initiator", &self.initiator);
        to.put("initiator_name", &self.initiator_name);
        to.put("instance_code", &self.instance_code);
        to.put("definition_group_id", &self.definition_group_id);
        to.put("definition_group_name", &self.definition_group_name);
        to.put("definition_name", &self.definition_name);
        to.put("summaries", &self.summaries);
        to.put("instance_external_id", &self.instance_external_id);
        to.put("link", &self.link);
        to.end()
    }
}

impl wire::Record for UatInstance {
    const MEMBERS: &'static [&'static str] = &[
        "instance_status",
        "definition_code",
        "initiator",
        "initiator_name",
        "instance_code",
        "definition_group_id",
        "definition_group_name",
        "definition_name",
        "summaries",
        "instance_external_id",
        "link",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.instance_status),
            1 => from.take_lenient(&mut self.definition_code),
            2 => from.take_lenient(&mut self.initiator),
            3 => from.take_lenient(&mut self.initiator_name),
            4 => from.take_lenient(&mut self.instance_code),
            5 => from.take_lenient(&mut self.definition_group_id),
            6 => from.take_lenient(&mut self.definition_group_name),
            7 => from.take_lenient(&mut self.definition_name),
            8 => from.take_lenient(&mut self.summaries),
            9 => from.take_lenient(&mut self.instance_external_id),
            10 => from.take_lenient(&mut self.link),
            _ => {}
        }
    }
}

feishu_runtime::record!(UatInstance);

impl wire::Decode for UatInstance {}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.instance.initiated",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances/initiated",
    tokens: &[operation::TokenKind::User],
    scopes: &["approval:instance:read"],
    quotas: &[],
    idempotency: None,
    reads: true,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated",
};
