// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 查询实例列表
//!
//! Types of [`query()`](super::query()).

use feishu_runtime::{operation, request, validate, wire};

pub use super::super::shared::approval_create::{Locale, UserIdType};
pub use super::super::shared::instance_query::{
    InstanceSearchApproval, InstanceSearchApprovalExternal, InstanceSearchGroup,
    InstanceSearchLink, InstanceSearchNode, Status,
};

/// Parameters of [`query()`](super::query()).
///
/// - At least one of `user_id`, `approval_code`, `instance_code`, `instance_external_id`, `group_external_id` must be set.
/// - `instance_start_time_from`, `instance_start_time_to` must all be set, or none of them.
/// - `instance_start_time_from`, `instance_start_time_to` (milliseconds) must be at most 30 days apart.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 每页条数。已撤销的实例也占名额，故一页可能不满。
    ///
    /// - Range: 5 to 200
    /// - Default: `10`
    /// - Example: `20`
    pub page_size: Option<i64>,
    /// 翻页标记。首页不传，之后传入上一页返回的 page_token
    ///
    /// - Example: `ZmVpc2h1LXBhZ2UtMDAwMg`
    pub page_token: Option<String>,
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub user_id_type: Option<UserIdType>,
    /// 用户的 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - Example: `"b3f9a6c2"`
    pub user_id: Option<String>,
    /// 审批定义的 Code。来源：
    ///
    /// - [创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// **注意**：
    ///
    /// - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 不能同时为空。
    /// - 与 group_external_id 取并集。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub approval_code: Option<String>,
    /// 实例的 Code。来源：
    ///
    /// - [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)返回的 instance_code。
    /// - [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)的结果。
    ///
    /// **注意**：
    ///
    /// - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 不能同时为空。
    /// - 与 instance_external_id 取并集。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub instance_code: Option<String>,
    /// 实例在第三方系统的 ID。
    ///
    /// **注意**：
    ///
    /// - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 不能同时为空。
    /// - 与 instance_code 取并集。
    ///
    /// - Example: `"trip-2025-0007"`
    pub instance_external_id: Option<String>,
    /// 定义分组在第三方系统的 ID。
    ///
    /// **注意**：
    ///
    /// - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 不能同时为空。
    /// - 与 approval_code 取并集。
    ///
    /// - Example: `"4410"`
    pub group_external_id: Option<String>,
    /// 实例的标题。
    ///
    /// **说明**：第三方审批才有标题。
    ///
    /// - Example: `"外出"`
    pub instance_title: Option<String>,
    /// 只查这种状态的实例。
    ///
    /// - Example: `"PENDING"`
    pub instance_status: Option<InstanceStatus>,
    /// 实例开始时间的下限，毫秒时间戳，与 instance_start_time_to 一起限定时间段。
    ///
    /// **注意**：时间跨度不得大于 30 天；instance_start_time_from 与 instance_start_time_to 都传或都不传。
    ///
    /// - Example: `"1735689600000"`
    pub instance_start_time_from: Option<String>,
    /// 实例开始时间的上限，毫秒时间戳，与 instance_start_time_from 一起限定时间段。
    ///
    /// **注意**：时间跨度不得大于 30 天；instance_start_time_from 与 instance_start_time_to 都传或都不传。
    ///
    /// - Example: `"1736294400000"`
    pub instance_start_time_to: Option<String>,
    /// 结果用哪种语言。
    ///
    /// - Example: `"zh-CN"`
    pub locale: Option<Locale>,
    /// 是否也要已撤销的实例；只见于官方 SDK
    ///
    /// - Example: `true`
    pub with_revoked_instance: Option<bool>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("user_id", &self.user_id);
        to.put_some("approval_code", &self.approval_code);
        to.put_some("instance_code", &self.instance_code);
        to.put_some("instance_external_id", &self.instance_external_id);
        to.put_some("group_external_id", &self.group_external_id);
        to.put_some("instance_title", &self.instance_title);
        to.put_some("instance_status", &self.instance_status);
        to.put_some("instance_start_time_from", &self.instance_start_time_from);
        to.put_some("instance_start_time_to", &self.instance_start_time_to);
        to.put_some("locale", &self.locale);
        to.put_some("with_revoked_instance", &self.with_revoked_instance);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "user_id",
        "approval_code",
        "instance_code",
        "instance_external_id",
        "group_external_id",
        "instance_title",
        "instance_status",
        "instance_start_time_from",
        "instance_start_time_to",
        "locale",
        "with_revoked_instance",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.user_id),
            1 => from.take(&mut self.approval_code),
            2 => from.take(&mut self.instance_code),
            3 => from.take(&mut self.instance_external_id),
            4 => from.take(&mut self.group_external_id),
            5 => from.take(&mut self.instance_title),
            6 => from.take(&mut self.instance_status),
            7 => from.take(&mut self.instance_start_time_from),
            8 => from.take(&mut self.instance_start_time_to),
            9 => from.take(&mut self.locale),
            10 => from.take(&mut self.with_revoked_instance),
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
        parts.query_each("page_size", self.page_size);
        parts.query_each("page_token", &self.page_token);
        parts.query_each("user_id_type", &self.user_id_type);
        parts.json(self)
    }

    fn validate(&self, violations: &mut validate::Violations) {
        violations.range("page_size", &self.page_size, 5..=200);
        violations
            .at_least_one(
                &[
                    ("user_id", self.user_id.is_some()),
                    ("approval_code", self.approval_code.is_some()),
                    ("instance_code", self.instance_code.is_some()),
                    ("instance_external_id", self.instance_external_id.is_some()),
                    ("group_external_id", self.group_external_id.is_some()),
                ],
            );
        violations
            .all_or_none(
                &[
                    (
                        "instance_start_time_from",
                        self.instance_start_time_from.is_some(),
                    ),
                    ("instance_start_time_to", self.instance_start_time_to.is_some()),
                ],
            );
        violations
            .window_millis(
                ("instance_start_time_from", &self.instance_start_time_from),
                ("instance_start_time_to", &self.instance_start_time_to),
                2592000,
            );
    }
}

impl operation::Paged for Request {
    type Item = InstanceSearchItem;
    fn set_cursor(&mut self, cursor: String) {
        self.page_token = Some(cursor);
    }

    fn split(response: Response) -> operation::Page<InstanceSearchItem> {
        operation::Page {
            items: response.instance_list,
            next: response.page_token,
            has_more: response.has_more,
            total: None,
        }
    }
}

impl operation::Windowed for Request {
    const WINDOW: operation::Window = operation::Window {
        seconds: 2592000,
        millis: true,
    };
    fn set_window(&mut self, start: i64, end: i64) {
        self.instance_start_time_from = Some(start.to_string());
        self.instance_start_time_to = Some(end.to_string());
    }
}

/// Collects the parameters of [`query()`](super::query()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder {
    request: Request,
}

impl Builder {
    /// 每页条数。已撤销的实例也占名额，故一页可能不满。
    ///
    /// - Range: 5 to 200
    /// - Default: `10`
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

    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.request.user_id_type = Some(user_id_type.into());
        self
    }

    /// 用户的 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - Example: `"b3f9a6c2"`
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.request.user_id = Some(user_id.into());
        self
    }

    /// 审批定义的 Code。来源：
    ///
    /// - [创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// **注意**：
    ///
    /// - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 不能同时为空。
    /// - 与 group_external_id 取并集。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub fn approval_code(mut self, approval_code: impl Into<String>) -> Self {
        self.request.approval_code = Some(approval_code.into());
        self
    }

    /// 实例的 Code。来源：
    ///
    /// - [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)返回的 instance_code。
    /// - [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)的结果。
    ///
    /// **注意**：
    ///
    /// - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 不能同时为空。
    /// - 与 instance_external_id 取并集。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub fn instance_code(mut self, instance_code: impl Into<String>) -> Self {
        self.request.instance_code = Some(instance_code.into());
        self
    }

    /// 实例在第三方系统的 ID。
    ///
    /// **注意**：
    ///
    /// - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 不能同时为空。
    /// - 与 instance_code 取并集。
    ///
    /// - Example: `"trip-2025-0007"`
    pub fn instance_external_id(
        mut self,
        instance_external_id: impl Into<String>,
    ) -> Self {
        self.request.instance_external_id = Some(instance_external_id.into());
        self
    }

    /// 定义分组在第三方系统的 ID。
    ///
    /// **注意**：
    ///
    /// - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 不能同时为空。
    /// - 与 approval_code 取并集。
    ///
    /// - Example: `"4410"`
    pub fn group_external_id(mut self, group_external_id: impl Into<String>) -> Self {
        self.request.group_external_id = Some(group_external_id.into());
        self
    }

    /// 实例的标题。
    ///
    /// **说明**：第三方审批才有标题。
    ///
    /// - Example: `"外出"`
    pub fn instance_title(mut self, instance_title: impl Into<String>) -> Self {
        self.request.instance_title = Some(instance_title.into());
        self
    }

    /// 只查这种状态的实例。
    ///
    /// - Example: `"PENDING"`
    pub fn instance_status(
        mut self,
        instance_status: impl Into<InstanceStatus>,
    ) -> Self {
        self.request.instance_status = Some(instance_status.into());
        self
    }

    /// 实例开始时间的下限，毫秒时间戳，与 instance_start_time_to 一起限定时间段。
    ///
    /// **注意**：时间跨度不得大于 30 天；instance_start_time_from 与 instance_start_time_to 都传或都不传。
    ///
    /// - Example: `"1735689600000"`
    pub fn instance_start_time_from(
        mut self,
        instance_start_time_from: impl Into<String>,
    ) -> Self {
        self.request.instance_start_time_from = Some(instance_start_time_from.into());
        self
    }

    /// 实例开始时间的上限，毫秒时间戳，与 instance_start_time_from 一起限定时间段。
    ///
    /// **注意**：时间跨度不得大于 30 天；instance_start_time_from 与 instance_start_time_to 都传或都不传。
    ///
    /// - Example: `"1736294400000"`
    pub fn instance_start_time_to(
        mut self,
        instance_start_time_to: impl Into<String>,
    ) -> Self {
        self.request.instance_start_time_to = Some(instance_start_time_to.into());
        self
    }

    /// 结果用哪种语言。
    ///
    /// - Example: `"zh-CN"`
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.request.locale = Some(locale.into());
        self
    }

    /// 是否也要已撤销的实例；只见于官方 SDK
    ///
    /// - Example: `true`
    pub fn with_revoked_instance(mut self, with_revoked_instance: bool) -> Self {
        self.request.with_revoked_instance = Some(with_revoked_instance);
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
    ) -> feishu_runtime::paging::Items<InstanceSearchItem> {
        client.items(self.build())
    }

    /// All pages; a page may be empty although more follow.
    pub fn pages(
        self,
        client: &feishu_runtime::Client,
    ) -> feishu_runtime::paging::Pages<InstanceSearchItem> {
        client.pages(self.build())
    }

    /// All items of a time range of any length, taken in steps of 30 days: it sets `instance_start_time_from` and `instance_start_time_to`.
    ///
    /// See [`Client::items_between`](feishu_runtime::Client::items_between).
    pub fn items_between(
        self,
        client: &feishu_runtime::Client,
        range: std::ops::Range<impl Into<std::time::SystemTime>>,
    ) -> feishu_runtime::paging::Items<InstanceSearchItem> {
        client.items_between(self.request, range)
    }
}

impl From<Builder> for Request {
    fn from(builder: Builder) -> Self {
        builder.request
    }
}

/// What [`query()`](super::query()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 符合条件的实例总数
    pub count: Option<i64>,
    /// 本页的实例
    pub instance_list: Vec<InstanceSearchItem>,
    /// 下一页的标记，has_more 为 true 时才有
    pub page_token: Option<String>,
    /// 后面是否还有数据
    pub has_more: Option<bool>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("count", &self.count);
        to.put("instance_list", &self.instance_list);
        to.put("page_token", &self.page_token);
        to.put("has_more", &self.has_more);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &[
        "count",
        "instance_list",
        "page_token",
        "has_more",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.count),
            1 => from.take_lenient(&mut self.instance_list),
            2 => from.take_lenient(&mut self.page_token),
            3 => from.take_lenient(&mut self.has_more),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 只查这种状态的实例。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// `PENDING`: 审批中
    Pending,
    /// `RECALL`: 已撤回
    Recall,
    /// `REJECT`: 已拒绝
    Reject,
    /// `DELETED`: 已删除
    Deleted,
    /// `APPROVED`: 已通过
    Approved,
    /// `ALL`: 不限状态
    All,
    /// A value that the documentation does not list.
    Other(String),
}

impl InstanceStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Recall, "RECALL"),
        (Self::Reject, "REJECT"),
        (Self::Deleted, "DELETED"),
        (Self::Approved, "APPROVED"),
        (Self::All, "ALL"),
    ];
}

feishu_runtime::open_enum!(InstanceStatus, String);

/// 本页的实例
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSearchItem {
    /// 所属的审批定义
    pub approval: Option<InstanceSearchApproval>,
    /// 定义所在的分组
    pub group: Option<InstanceSearchGroup>,
    /// 实例本身
    pub instance: Option<InstanceSearchNode>,
}

impl wire::Serialize for InstanceSearchItem {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval", &self.approval);
        to.put("group", &self.group);
        to.put("instance", &self.instance);
        to.end()
    }
}

impl wire::Record for InstanceSearchItem {
    const MEMBERS: &'static [&'static str] = &["approval", "group", "instance"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.approval),
            1 => from.take_lenient(&mut self.group),
            2 => from.take_lenient(&mut self.instance),
            _ => {}
        }
    }
}

feishu_runtime::record!(InstanceSearchItem);

impl wire::Decode for InstanceSearchItem {}

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
    /// `1390003` (HTTP 400): instance code not found
    ///
    /// 没有这个实例，核对 instance_code。来源：
    ///
    /// - [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)返回的 instance_code。
    /// - [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)的结果。
    /// - 本接口换用别的条件查得的结果。
    InstanceCodeNotFound,
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
        (Self::InstanceCodeNotFound, 1390003),
        (Self::ThereHaveBeenSomeErrors, 1395001),
    ];
}

feishu_runtime::error_code!(ErrorCode);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.instance.query",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances/query",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval.list:readonly"],
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
            code: 1390002,
            message: "approval code not found",
            advice: "没有这个审批定义，核对 approval_code。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1390003,
            message: "instance code not found",
            advice: "没有这个实例，核对 instance_code。来源：\n- [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)返回的 instance_code。\n- [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)的结果。\n- 本接口换用别的条件查得的结果。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1395001,
            message: "There have been some errors. Please try again later",
            advice: "服务端出错：\n1. 先核对参数与表单的值。\n2. 放慢请求后重试，仍失败时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
        },
    ],
    doc_url: "https://open.feishu.cn/document/server-docs/approval-v4/approval-search/query-2",
};
