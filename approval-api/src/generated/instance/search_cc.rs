// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 查询抄送列表
//!
//! Types of [`search_cc()`](super::search_cc()).

use feishu_runtime::{operation, request, validate, wire};

pub use super::super::shared::approval_create::{Locale, UserIdType};
pub use super::super::shared::instance_query::{
    InstanceSearchApproval, InstanceSearchApprovalExternal, InstanceSearchGroup,
    InstanceSearchLink, InstanceSearchNode, Status,
};

/// Parameters of [`search_cc()`](super::search_cc()).
///
/// - At least one of `user_id`, `approval_code`, `instance_code`, `instance_external_id`, `group_external_id` must be set.
/// - `cc_create_time_from`, `cc_create_time_to` must all be set, or none of them.
/// - `cc_create_time_from`, `cc_create_time_to` (milliseconds) must be at most 30 days apart.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 每页条数
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
    /// - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 至少填一个。
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
    /// - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 至少填一个。
    /// - 与 instance_external_id 取并集。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub instance_code: Option<String>,
    /// 实例在第三方系统的 ID。
    ///
    /// **注意**：
    ///
    /// - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 至少填一个。
    /// - 与 instance_code 取并集。
    ///
    /// - Example: `"trip-2025-0007"`
    pub instance_external_id: Option<String>,
    /// 定义分组在第三方系统的 ID。
    ///
    /// **注意**：
    ///
    /// - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 至少填一个。
    /// - 与 approval_code 取并集。
    ///
    /// - Example: `"4410"`
    pub group_external_id: Option<String>,
    /// 抄送的标题。
    ///
    /// **说明**：第三方审批才有标题。
    ///
    /// - Example: `"外出"`
    pub cc_title: Option<String>,
    /// 只查这种状态的抄送，不传时不限。
    ///
    /// **注意**：传下列以外的值会报错。
    ///
    /// - Example: `"READ"`
    pub read_status: Option<RequestReadStatus>,
    /// 抄送时间的下限，毫秒时间戳，与 cc_create_time_to 一起限定时间段。
    ///
    /// **注意**：时间跨度不得大于 30 天；cc_create_time_from 与 cc_create_time_to 都传或都不传。
    ///
    /// - Example: `"1735689600000"`
    pub cc_create_time_from: Option<String>,
    /// 抄送时间的上限，毫秒时间戳，与 cc_create_time_from 一起限定时间段。
    ///
    /// **注意**：时间跨度不得大于 30 天；cc_create_time_from 与 cc_create_time_to 都传或都不传。
    ///
    /// - Example: `"1736294400000"`
    pub cc_create_time_to: Option<String>,
    /// 结果用哪种语言
    ///
    /// - Example: `"zh-CN"`
    pub locale: Option<Locale>,
    /// 是否也要已撤销的实例的抄送；只见于官方 SDK
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
        to.put_some("cc_title", &self.cc_title);
        to.put_some("read_status", &self.read_status);
        to.put_some("cc_create_time_from", &self.cc_create_time_from);
        to.put_some("cc_create_time_to", &self.cc_create_time_to);
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
        "cc_title",
        "read_status",
        "cc_create_time_from",
        "cc_create_time_to",
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
            5 => from.take(&mut self.cc_title),
            6 => from.take(&mut self.read_status),
            7 => from.take(&mut self.cc_create_time_from),
            8 => from.take(&mut self.cc_create_time_to),
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
                    ("cc_create_time_from", self.cc_create_time_from.is_some()),
                    ("cc_create_time_to", self.cc_create_time_to.is_some()),
                ],
            );
        violations
            .window_millis(
                ("cc_create_time_from", &self.cc_create_time_from),
                ("cc_create_time_to", &self.cc_create_time_to),
                2592000,
            );
    }
}

impl operation::Paged for Request {
    type Item = CcSearchItem;
    fn set_cursor(&mut self, cursor: String) {
        self.page_token = Some(cursor);
    }

    fn split(response: Response) -> operation::Page<CcSearchItem> {
        operation::Page {
            items: response.cc_list,
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
        self.cc_create_time_from = Some(start.to_string());
        self.cc_create_time_to = Some(end.to_string());
    }
}

/// Collects the parameters of [`search_cc()`](super::search_cc()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder {
    request: Request,
}

impl Builder {
    /// 每页条数
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
    /// - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 至少填一个。
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
    /// - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 至少填一个。
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
    /// - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 至少填一个。
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
    /// - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 至少填一个。
    /// - 与 approval_code 取并集。
    ///
    /// - Example: `"4410"`
    pub fn group_external_id(mut self, group_external_id: impl Into<String>) -> Self {
        self.request.group_external_id = Some(group_external_id.into());
        self
    }

    /// 抄送的标题。
    ///
    /// **说明**：第三方审批才有标题。
    ///
    /// - Example: `"外出"`
    pub fn cc_title(mut self, cc_title: impl Into<String>) -> Self {
        self.request.cc_title = Some(cc_title.into());
        self
    }

    /// 只查这种状态的抄送，不传时不限。
    ///
    /// **注意**：传下列以外的值会报错。
    ///
    /// - Example: `"READ"`
    pub fn read_status(mut self, read_status: impl Into<RequestReadStatus>) -> Self {
        self.request.read_status = Some(read_status.into());
        self
    }

    /// 抄送时间的下限，毫秒时间戳，与 cc_create_time_to 一起限定时间段。
    ///
    /// **注意**：时间跨度不得大于 30 天；cc_create_time_from 与 cc_create_time_to 都传或都不传。
    ///
    /// - Example: `"1735689600000"`
    pub fn cc_create_time_from(
        mut self,
        cc_create_time_from: impl Into<String>,
    ) -> Self {
        self.request.cc_create_time_from = Some(cc_create_time_from.into());
        self
    }

    /// 抄送时间的上限，毫秒时间戳，与 cc_create_time_from 一起限定时间段。
    ///
    /// **注意**：时间跨度不得大于 30 天；cc_create_time_from 与 cc_create_time_to 都传或都不传。
    ///
    /// - Example: `"1736294400000"`
    pub fn cc_create_time_to(mut self, cc_create_time_to: impl Into<String>) -> Self {
        self.request.cc_create_time_to = Some(cc_create_time_to.into());
        self
    }

    /// 结果用哪种语言
    ///
    /// - Example: `"zh-CN"`
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.request.locale = Some(locale.into());
        self
    }

    /// 是否也要已撤销的实例的抄送；只见于官方 SDK
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
    ) -> feishu_runtime::paging::Items<CcSearchItem> {
        client.items(self.build())
    }

    /// All pages; a page may be empty although more follow.
    pub fn pages(
        self,
        client: &feishu_runtime::Client,
    ) -> feishu_runtime::paging::Pages<CcSearchItem> {
        client.pages(self.build())
    }

    /// All items of a time range of any length, taken in steps of 30 days: it sets `cc_create_time_from` and `cc_create_time_to`.
    ///
    /// See [`Client::items_between`](feishu_runtime::Client::items_between).
    pub fn items_between(
        self,
        client: &feishu_runtime::Client,
        range: std::ops::Range<impl Into<std::time::SystemTime>>,
    ) -> feishu_runtime::paging::Items<CcSearchItem> {
        client.items_between(self.request, range)
    }
}

impl From<Builder> for Request {
    fn from(builder: Builder) -> Self {
        builder.request
    }
}

/// What [`search_cc()`](super::search_cc()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 符合条件的抄送共有多少
    pub count: Option<i64>,
    /// 本页的抄送
    pub cc_list: Vec<CcSearchItem>,
    /// 下一页的标记，has_more 为 true 时才有
    pub page_token: Option<String>,
    /// 后面是否还有数据
    pub has_more: Option<bool>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("count", &self.count);
        to.put("cc_list", &self.cc_list);
        to.put("page_token", &self.page_token);
        to.put("has_more", &self.has_more);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &[
        "count",
        "cc_list",
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
            1 => from.take_lenient(&mut self.cc_list),
            2 => from.take_lenient(&mut self.page_token),
            3 => from.take_lenient(&mut self.has_more),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 只查这种状态的抄送，不传时不限。
///
/// **注意**：传下列以外的值会报错。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum RequestReadStatus {
    /// `READ`: 已读
    Read,
    /// `UNREAD`: 未读
    Unread,
    /// `ALL`: 不限状态
    All,
    /// A value that the documentation does not list.
    Other(String),
}

impl RequestReadStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Read, "READ"),
        (Self::Unread, "UNREAD"),
        (Self::All, "ALL"),
    ];
}

feishu_runtime::open_enum!(RequestReadStatus, String);

/// 本页的抄送
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CcSearchItem {
    /// 所属的定义
    pub approval: Option<InstanceSearchApproval>,
    /// 定义所在的分组
    pub group: Option<InstanceSearchGroup>,
    /// 实例
    pub instance: Option<InstanceSearchNode>,
    /// 抄送
    pub cc: Option<CcSearchNode>,
}

impl wire::Serialize for CcSearchItem {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval", &self.approval);
        to.put("group", &self.group);
        to.put("instance", &self.instance);
        to.put("cc", &self.cc);
        to.end()
    }
}

impl wire::Record for CcSearchItem {
    const MEMBERS: &'static [&'static str] = &["approval", "group", "instance", "cc"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.approval),
            1 => from.take_lenient(&mut self.group),
            2 => from.take_lenient(&mut self.instance),
            3 => from.take_lenient(&mut self.cc),
            _ => {}
        }
    }
}

feishu_runtime::record!(CcSearchItem);

impl wire::Decode for CcSearchItem {}

/// 抄送
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CcSearchNode {
    /// 抄送者的 user_id
    pub user_id: Option<String>,
    /// 何时抄送，毫秒时间戳
    pub create_time: Option<String>,
    /// 读过没有
    pub read_status: Option<CcSearchNodeReadStatus>,
    /// 抄送的名称，第三方审批才有
    pub title: Option<String>,
    /// 扩展字段，写成字符串的 JSON
    pub extra: Option<String>,
    /// 抄送的链接，第三方审批才有
    pub link: Option<InstanceSearchLink>,
}

impl wire::Serialize for CcSearchNode {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("user_id", &self.user_id);
        to.put("create_time", &self.create_time);
        to.put("read_status", &self.read_status);
        to.put("title", &self.title);
        to.put("extra", &self.extra);
        to.put("link", &self.link);
        to.end()
    }
}

impl wire::Record for CcSearchNode {
    const MEMBERS: &'static [&'static str] = &[
        "user_id",
        "create_time",
        "read_status",
        "title",
        "extra",
        "link",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.user_id),
            1 => from.take_lenient(&mut self.create_time),
            2 => from.take_lenient(&mut self.read_status),
            3 => from.take_lenient(&mut self.title),
            4 => from.take_lenient(&mut self.extra),
            5 => from.take_lenient(&mut self.link),
            _ => {}
        }
    }
}

feishu_runtime::record!(CcSearchNode);

impl wire::Decode for CcSearchNode {}

/// 读过没有
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcSearchNodeReadStatus {
    /// `read`: 已读
    Read,
    /// `unread`: 未读
    Unread,
    /// A value that the documentation does not list.
    Other(String),
}

impl CcSearchNodeReadStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Read, "read"),
        (Self::Unread, "unread"),
    ];
}

feishu_runtime::open_enum!(CcSearchNodeReadStatus, String);

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
    /// 没有这个审批定义，核对 approval_code；它可从[创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)的结果或管理后台的网址得到，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ApprovalCodeNotFound,
    /// `1390003` (HTTP 400): instance code not found
    ///
    /// 没有这个审批实例，核对实例的 Code；它可从[创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)、[批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)或[查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果得到。
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
    name: "approval.v4.instance.search_cc",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances/search_cc",
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
            advice: "没有这个审批定义，核对 approval_code；它可从[创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)的结果或管理后台的网址得到，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1390003,
            message: "instance code not found",
            advice: "没有这个审批实例，核对实例的 Code；它可从[创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)、[批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)或[查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果得到。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1395001,
            message: "There have been some errors. Please try again later",
            advice: "服务端出错：\n1. 先核对参数与表单的值。\n2. 放慢请求后重试，仍失败时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
        },
    ],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/search_cc",
};
