// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 搜索地理库信息
//!
//! Types of [`search()`](super::search()).

use feishu_runtime::{builder, operation, request, validate, wire};

pub use super::super::shared::district_list::{District, DistrictBaseInfo};

/// Parameters of [`search()`](super::search()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 结果用哪种语言；有的区域没有中文，仍为英文
    ///
    /// - Example: `zh-CN`
    pub locale: Option<Locale>,
    /// 一页取几条；只见于官方 SDK
    pub page_size: Option<i64>,
    /// 翻页标记。首页不传，之后传入上一页返回的 page_token；只见于官方 SDK
    pub page_token: Option<String>,
    /// 要哪些区域，按 ID；传了它就不看 keyword
    ///
    /// - Length: 0 to 30 items
    /// - Example: `["1816670"]`
    pub district_ids: Option<Vec<String>>,
    /// 名称里的关键字，模糊匹配
    ///
    /// - Example: `"北京"`
    pub keyword: Option<String>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("district_ids", &self.district_ids);
        to.put_some("keyword", &self.keyword);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &["district_ids", "keyword"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.district_ids),
            1 => from.take(&mut self.keyword),
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
        parts.query_each("locale", &self.locale);
        parts.query_each("page_size", self.page_size);
        parts.query_each("page_token", &self.page_token);
        parts.json(self)
    }

    fn validate(&self, violations: &mut validate::Violations) {
        violations.items("district_ids", &self.district_ids, ..=30);
    }
}

impl operation::Paged for Request {
    type Item = District;
    fn set_cursor(&mut self, cursor: String) {
        self.page_token = Some(cursor);
    }

    fn split(response: Response) -> operation::Page<District> {
        operation::Page {
            items: response.items,
            next: response.page_token,
            has_more: response.has_more,
            total: None,
        }
    }
}

/// Collects the parameters of [`search()`](super::search()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder {
    request: Request,
}

impl Builder {
    /// 结果用哪种语言；有的区域没有中文，仍为英文
    ///
    /// - Example: `zh-CN`
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.request.locale = Some(locale.into());
        self
    }

    /// 一页取几条；只见于官方 SDK
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.request.page_size = Some(page_size);
        self
    }

    /// 翻页标记。首页不传，之后传入上一页返回的 page_token；只见于官方 SDK
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.request.page_token = Some(page_token.into());
        self
    }

    /// 要哪些区域，按 ID；传了它就不看 keyword
    ///
    /// - Length: 0 to 30 items
    /// - Example: `["1816670"]`
    pub fn district_ids(
        mut self,
        district_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.district_ids = Some(builder::list(district_ids));
        self
    }

    /// 名称里的关键字，模糊匹配
    ///
    /// - Example: `"北京"`
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.request.keyword = Some(keyword.into());
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
    ) -> feishu_runtime::paging::Items<District> {
        client.items(self.build())
    }

    /// All pages; a page may be empty although more follow.
    pub fn pages(
        self,
        client: &feishu_runtime::Client,
    ) -> feishu_runtime::paging::Pages<District> {
        client.pages(self.build())
    }
}

impl From<Builder> for Request {
    fn from(builder: Builder) -> Self {
        builder.request
    }
}

/// What [`search()`](super::search()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 找到的区域
    pub items: Vec<District>,
    /// 地理库的版本，内容一变它就变；只见于官方 SDK
    pub version: Option<String>,
    /// 后面是否还有数据；只见于官方 SDK
    pub has_more: Option<bool>,
    /// 下一页的标记，has_more 为 true 时才有；只见于官方 SDK
    pub page_token: Option<String>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("items", &self.items);
        to.put("version", &self.version);
        to.put("has_more", &self.has_more);
        to.put("page_token", &self.page_token);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &[
        "items",
        "version",
        "has_more",
        "page_token",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.items),
            1 => from.take_lenient(&mut self.version),
            2 => from.take_lenient(&mut self.has_more),
            3 => from.take_lenient(&mut self.page_token),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 结果用哪种语言；有的区域没有中文，仍为英文
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Locale {
    /// `zh-CN`: 中文
    ZhCn,
    /// `en-us`: 英文
    EnUs,
    /// A value that the documentation does not list.
    Other(String),
}

impl Locale {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ZhCn, "zh-CN"),
        (Self::EnUs, "en-us"),
    ];
}

feishu_runtime::open_enum!(Locale, String);

/// Error codes that the page lists.
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `1395001` (HTTP 500): system error
    ///
    /// 按报错的内容查找原因，或者问[客服](https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952)。
    SystemError,
    /// `1390001` (HTTP 400): invalid parameter
    ///
    /// 参数有误，核对种类和大小。
    InvalidParameter,
    /// A code that the documentation of the operation does not list.
    Other(i64),
}

impl ErrorCode {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::SystemError, 1395001),
        (Self::InvalidParameter, 1390001),
    ];
}

feishu_runtime::error_code!(ErrorCode);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.district.search",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/districts/search",
    tokens: &[operation::TokenKind::Tenant, operation::TokenKind::User],
    scopes: &["approval:approval", "approval:approval:readonly"],
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
            http: Some(500),
            code: 1395001,
            message: "system error",
            advice: "按报错的内容查找原因，或者问[客服](https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952)。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1390001,
            message: "invalid parameter",
            advice: "参数有误，核对种类和大小。",
        },
    ],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/search",
};
