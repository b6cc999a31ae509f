// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 查询地理库信息
//!
//! Types of [`list()`](super::list()).

use feishu_runtime::{operation, request, validate, wire};

pub use super::super::shared::district_list::{District, DistrictBaseInfo};

/// Parameters of [`list()`](super::list()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 一页取几条，最大100，默认20
    ///
    /// - Range: at most 100
    /// - Default: `20`
    /// - Example: `50`
    pub page_size: Option<i64>,
    /// 翻页标记。首页不传，之后传入上一页返回的 page_token
    ///
    /// - Example: `ZmVpc2h1LXBhZ2UtMDAwMg`
    pub page_token: Option<String>,
    /// 从哪个区域起，只返回它之下的；不传时从根起。返回什么见 list_type。
    ///
    /// - Example: `1816670`
    pub root_district_id: Option<String>,
    /// 怎样遍历
    ///
    /// - Example: `sub_level`
    pub list_type: Option<ListType>,
    /// 结果用哪种语言，不传时为英文
    ///
    /// - Example: `zh-CN`
    pub locale: Option<Locale>,
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
        parts.query_each("root_district_id", &self.root_district_id);
        parts.query_each("list_type", &self.list_type);
        parts.query_each("locale", &self.locale);
        Ok(())
    }

    fn validate(&self, violations: &mut validate::Violations) {
        violations.range("page_size", &self.page_size, ..=100);
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

/// Collects the parameters of [`list()`](super::list()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder {
    request: Request,
}

impl Builder {
    /// 一页取几条，最大100，默认20
    ///
    /// - Range: at most 100
    /// - Default: `20`
    /// - Example: `50`
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

    /// 从哪个区域起，只返回它之下的；不传时从根起。返回什么见 list_type。
    ///
    /// - Example: `1816670`
    pub fn root_district_id(mut self, root_district_id: impl Into<String>) -> Self {
        self.request.root_district_id = Some(root_district_id.into());
        self
    }

    /// 怎样遍历
    ///
    /// - Example: `sub_level`
    pub fn list_type(mut self, list_type: impl Into<ListType>) -> Self {
        self.request.list_type = Some(list_type.into());
        self
    }

    /// 结果用哪种语言，不传时为英文
    ///
    /// - Example: `zh-CN`
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.request.locale = Some(locale.into());
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

/// What [`list()`](super::list()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 地理库的版本，内容一变它就变。自己存了一份的，要定时比对，变了就重取。
    pub version: Option<String>,
    /// 后面是否还有数据
    pub has_more: Option<bool>,
    /// 下一页的标记，has_more 为 true 时才有
    pub page_token: Option<String>,
    /// 本页的区域
    pub items: Vec<District>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("version", &self.version);
        to.put("has_more", &self.has_more);
        to.put("page_token", &self.page_token);
        to.put("items", &self.items);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &[
        "version",
        "has_more",
        "page_token",
        "items",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.version),
            1 => from.take_lenient(&mut self.has_more),
            2 => from.take_lenient(&mut self.page_token),
            3 => from.take_lenient(&mut self.items),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 怎样遍历
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ListType {
    /// `sub_level`: 下一层的区域，不传时如此
    SubLevel,
    /// `leaf_level`: 最末一层的区域，并返回其上级（parent_districts）
    LeafLevel,
    /// A value that the documentation does not list.
    Other(String),
}

impl ListType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::SubLevel, "sub_level"),
        (Self::LeafLevel, "leaf_level"),
    ];
}

feishu_runtime::open_enum!(ListType, String);

/// 结果用哪种语言，不传时为英文
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Locale {
    /// `zh-CN`: 中文
    ZhCn,
    /// `en-US`: 英文
    EnUs,
    /// A value that the documentation does not list.
    Other(String),
}

impl Locale {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ZhCn, "zh-CN"),
        (Self::EnUs, "en-US"),
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
    /// `1395061` (HTTP 400): version updated
    ///
    /// 地理库换了版本，page_token 属于旧的：从首页重新遍历。
    VersionUpdated,
    /// A code that the documentation of the operation does not list.
    Other(i64),
}

impl ErrorCode {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::SystemError, 1395001),
        (Self::InvalidParameter, 1390001),
        (Self::VersionUpdated, 1395061),
    ];
}

feishu_runtime::error_code!(ErrorCode);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.district.list",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/districts",
    tokens: &[operation::TokenKind::Tenant, operation::TokenKind::User],
    scopes: &["approval:approval", "approval:approval:readonly"],
    quotas: &[
        operation::Quota {
            count: 10,
            seconds: 1,
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
        operation::ErrorInfo {
            http: Some(400),
            code: 1395061,
            message: "version updated",
            advice: "地理库换了版本，page_token 属于旧的：从首页重新遍历。",
        },
    ],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/list",
};
