// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 批量获取审批实例 ID
//!
//! Types of [`list()`](super::list()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::required;

/// Parameters of [`list()`](super::list()).
///
/// - `start_time`, `end_time` (milliseconds) must be at most 10 hours apart.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 每页条数
    ///
    /// - Range: 1 to 100
    /// - Default: `100`
    /// - Example: `50`
    pub page_size: Option<i64>,
    /// 翻页标记。首页不传，之后传入上一页返回的 page_token
    ///
    /// - Example: `ZmVpc2h1LXBhZ2UtMDAwMg`
    pub page_token: Option<String>,
    /// 审批定义的 Code。来源：
    ///
    /// - [创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// - Example: `0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8`
    pub approval_code: String,
    /// 实例创建时间的下限，毫秒时间戳。
    ///
    /// **说明**：与 end_time 一起限定时间段，只返回其间创建的实例。
    ///
    /// **注意事项**：时间范围不要超过10小时
    ///
    /// - Example: `1735689600000`
    pub start_time: String,
    /// 实例创建时间的上限，毫秒时间戳。
    ///
    /// **说明**：与 start_time 一起限定时间段，只返回其间创建的实例。
    ///
    /// **注意事项**：时间范围不要超过10小时
    ///
    /// - Example: `1735722000000`
    pub end_time: String,
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
        parts.query("approval_code", &self.approval_code);
        parts.query("start_time", &self.start_time);
        parts.query("end_time", &self.end_time);
        Ok(())
    }

    fn validate(&self, violations: &mut validate::Violations) {
        violations.range("page_size", &self.page_size, 1..=100);
        violations
            .window_millis(
                ("start_time", &self.start_time),
                ("end_time", &self.end_time),
                36000,
            );
    }
}

impl operation::Paged for Request {
    type Item = String;
    fn set_cursor(&mut self, cursor: String) {
        self.page_token = Some(cursor);
    }

    fn split(response: Response) -> operation::Page<String> {
        operation::Page {
            items: response.instance_code_list,
            next: response.page_token,
            has_more: response.has_more,
            total: None,
        }
    }
}

impl operation::Windowed for Request {
    const WINDOW: operation::Window = operation::Window {
        seconds: 36000,
        millis: true,
    };
    fn set_window(&mut self, start: i64, end: i64) {
        self.start_time = start.to_string();
        self.end_time = end.to_string();
    }
}

/// Collects the parameters of [`list()`](super::list()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasApprovalCode = builder::Unset,
    HasStartTime = builder::Unset,
    HasEndTime = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasApprovalCode, HasStartTime, HasEndTime)>,
}

impl<
    HasApprovalCode,
    HasStartTime,
    HasEndTime,
> Builder<HasApprovalCode, HasStartTime, HasEndTime> {
    /// 每页条数
    ///
    /// - Range: 1 to 100
    /// - Default: `100`
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

    /// 审批定义的 Code。来源：
    ///
    /// - [创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// - Example: `0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8`
    pub fn approval_code(
        mut self,
        approval_code: impl Into<String>,
    ) -> Builder<builder::Set, HasStartTime, HasEndTime>
    where
        HasApprovalCode: builder::NotGiven<required::approval_code>,
    {
        self.request.approval_code = approval_code.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 实例创建时间的下限，毫秒时间戳。
    ///
    /// **说明**：与 end_time 一起限定时间段，只返回其间创建的实例。
    ///
    /// **注意事项**：时间范围不要超过10小时
    ///
    /// - Example: `1735689600000`
    pub fn start_time(
        mut self,
        start_time: impl Into<String>,
    ) -> Builder<HasApprovalCode, builder::Set, HasEndTime>
    where
        HasStartTime: builder::NotGiven<required::start_time>,
    {
        self.request.start_time = start_time.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 实例创建时间的上限，毫秒时间戳。
    ///
    /// **说明**：与 start_time 一起限定时间段，只返回其间创建的实例。
    ///
    /// **注意事项**：时间范围不要超过10小时
    ///
    /// - Example: `1735722000000`
    pub fn end_time(
        mut self,
        end_time: impl Into<String>,
    ) -> Builder<HasApprovalCode, HasStartTime, builder::Set>
    where
        HasEndTime: builder::NotGiven<required::end_time>,
    {
        self.request.end_time = end_time.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
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
    ) -> feishu_runtime::paging::Items<String>
    where
        Self: Into<Request>,
    {
        client.items(self.build())
    }

    /// All pages; a page may be empty although more follow.
    pub fn pages(
        self,
        client: &feishu_runtime::Client,
    ) -> feishu_runtime::paging::Pages<String>
    where
        Self: Into<Request>,
    {
        client.pages(self.build())
    }

    /// All items of a time range of any length, taken in steps of 10 hours: it sets `start_time` and `end_time`.
    ///
    /// See [`Client::items_between`](feishu_runtime::Client::items_between).
    pub fn items_between(
        self,
        client: &feishu_runtime::Client,
        range: std::ops::Range<impl Into<std::time::SystemTime>>,
    ) -> feishu_runtime::paging::Items<String>
    where
        HasApprovalCode: builder::Given<required::approval_code>,
    {
        client.items_between(self.request, range)
    }
}

impl<
    HasApprovalCode,
    HasStartTime,
    HasEndTime,
> From<Builder<HasApprovalCode, HasStartTime, HasEndTime>> for Request
where
    HasApprovalCode: builder::Given<required::approval_code>,
    HasStartTime: builder::Given<required::start_time>,
    HasEndTime: builder::Given<required::end_time>,
{
    fn from(builder: Builder<HasApprovalCode, HasStartTime, HasEndTime>) -> Self {
        builder.request
    }
}

/// What [`list()`](super::list()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 本页的实例 Code，按创建时间从早到晚
    pub instance_code_list: Vec<String>,
    /// 下一页的标记，has_more 为 true 时才有
    pub page_token: Option<String>,
    /// 后面是否还有数据
    pub has_more: Option<bool>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("instance_code_list", &self.instance_code_list);
        to.put("page_token", &self.page_token);
        to.put("has_more", &self.has_more);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &[
        "instance_code_list",
        "page_token",
        "has_more",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.instance_code_list),
            1 => from.take_lenient(&mut self.page_token),
            2 => from.take_lenient(&mut self.has_more),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

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
    /// A code that the documentation of the operation does not list.
    Other(i64),
}

impl ErrorCode {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::ParamIsInvalid, 1390001),
        (Self::ApprovalCodeNotFound, 1390002),
        (Self::ThereHaveBeenSomeErrors, 1395001),
    ];
}

feishu_runtime::error_code!(ErrorCode);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.instance.list",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval", "approval:approval:readonly", "approval:instance"],
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
    ],
    doc_url: "https://open.feishu.cn/document/server-docs/approval-v4/instance/list",
};
