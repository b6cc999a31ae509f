// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 搜索可发起的审批定义
//!
//! Types of [`search_launchable()`](super::search_launchable()).

use feishu_runtime::{operation, request, validate, wire};

pub use super::super::shared::approval_search_launchable::Locale;

/// Parameters of [`search_launchable()`](super::search_launchable()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 关键词
    ///
    /// - Example: `"外出"`
    pub keyword: Option<String>,
    /// 结果用哪种语言
    ///
    /// - Example: `"zh-CN"`
    pub locale: Option<Locale>,
    /// 每页条数
    ///
    /// - Range: 1 to 100
    /// - Default: `20`
    /// - Example: `20`
    pub page_size: Option<i64>,
    /// 翻页标记。首页不传，之后传入上一页返回的 page_token
    ///
    /// - Example: `"ZmVpc2h1LXBhZ2UtMDAwMg"`
    pub page_token: Option<String>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("keyword", &self.keyword);
        to.put_some("locale", &self.locale);
        to.put_some("page_size", &self.page_size);
        to.put_some("page_token", &self.page_token);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "keyword",
        "locale",
        "page_size",
        "page_token",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.keyword),
            1 => from.take(&mut self.locale),
            2 => from.take(&mut self.page_size),
            3 => from.take(&mut self.page_token),
            _ => {}
        }
    }
}

feishu_runtime::record!(Request);

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.json(self)
    }

    fn validate(&self, violations: &mut validate::Violations) {
        violations.range("page_size", &self.page_size, 1..=100);
    }
}

impl operation::Paged for Request {
    type Item = LaunchableApproval;
    fn set_cursor(&mut self, cursor: String) {
        self.page_token = Some(cursor);
    }

    fn split(response: Response) -> operation::Page<LaunchableApproval> {
        operation::Page {
            items: response.approvals,
            next: response.page_token,
            has_more: response.has_more,
            total: None,
        }
    }
}

/// Collects the parameters of [`search_launchable()`](super::search_launchable()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder {
    request: Request,
}

impl Builder {
    /// 关键词
    ///
    /// - Example: `"外出"`
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.request.keyword = Some(keyword.into());
        self
    }

    /// 结果用哪种语言
    ///
    /// - Example: `"zh-CN"`
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.request.locale = Some(locale.into());
        self
    }

    /// 每页条数
    ///
    /// - Range: 1 to 100
    /// - Default: `20`
    /// - Example: `20`
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.request.page_size = Some(page_size);
        self
    }

    /// 翻页标记。首页不传，之后传入上一页返回的 page_token
    ///
    /// - Example: `"ZmVpc2h1LXBhZ2UtMDAwMg"`
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.request.page_token = Some(page_token.into());
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
    ) -> feishu_runtime::paging::Items<LaunchableApproval> {
        client.items(self.build())
    }

    /// All pages; a page may be empty although more follow.
    pub fn pages(
        self,
        client: &feishu_runtime::Client,
    ) -> feishu_runtime::paging::Pages<LaunchableApproval> {
        client.pages(self.build())
    }
}

impl From<Builder> for Request {
    fn from(builder: Builder) -> Self {
        builder.request
    }
}

/// What [`search_launchable()`](super::search_launchable()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 本页的定义
    pub approvals: Vec<LaunchableApproval>,
    /// 下一页的标记，has_more 为 true 时才有
    pub page_token: Option<String>,
    /// 后面是否还有数据
    pub has_more: Option<bool>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approvals", &self.approvals);
        to.put("page_token", &self.page_token);
        to.put("has_more", &self.has_more);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["approvals", "page_token", "has_more"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.approvals),
            1 => from.take_lenient(&mut self.page_token),
            2 => from.take_lenient(&mut self.has_more),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 本页的定义
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchableApproval {
    /// 定义的 Code
    pub approval_code: Option<String>,
    /// 定义的名称
    pub approval_name: Option<String>,
    /// 定义的说明
    pub description: Option<String>,
    /// 是否三方审批的定义
    pub is_external: Option<bool>,
    /// 发起审批的链接
    pub create_link: Option<String>,
}

impl wire::Serialize for LaunchableApproval {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_code", &self.approval_code);
        to.put("approval_name", &self.approval_name);
        to.put("description", &self.description);
        to.put("is_external", &self.is_external);
        to.put("create_link", &self.create_link);
        to.end()
    }
}

impl wire::Record for LaunchableApproval {
    const MEMBERS: &'static [&'static str] = &[
        "approval_code",
        "approval_name",
        "description",
        "is_external",
        "create_link",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.approval_code),
            1 => from.take_lenient(&mut self.approval_name),
            2 => from.take_lenient(&mut self.description),
            3 => from.take_lenient(&mut self.is_external),
            4 => from.take_lenient(&mut self.create_link),
            _ => {}
        }
    }
}

feishu_runtime::record!(LaunchableApproval);

impl wire::Decode for LaunchableApproval {}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.approval.search_launchable",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/approvals/search_launchable",
    tokens: &[operation::TokenKind::User],
    scopes: &["approval:approval:read"],
    quotas: &[],
    idempotency: None,
    reads: true,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/search_launchable",
};
