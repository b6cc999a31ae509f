// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 获取三方审批任务状态
//!
//! Types of [`list()`](super::list()).

use feishu_runtime::{builder, operation, request, validate, wire};

pub use super::super::shared::external_task_list::ErrorCode;

/// Parameters of [`list()`](super::list()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 每页条数
    ///
    /// - Range: at most 500
    /// - Default: `50`
    /// - Example: `100`
    pub page_size: Option<i64>,
    /// 翻页标记。首页不传，之后传入上一页返回的 page_token
    ///
    /// - Example: `ZmVpc2h1LXBhZ2UtMDAwMg`
    pub page_token: Option<String>,
    /// 只要这些审批定义的
    ///
    /// - Length: at most 20 items
    /// - Example: `["0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"]`
    pub approval_codes: Option<Vec<String>>,
    /// 只要这些实例的，最多支持 20 个
    ///
    /// - Length: at most 20 items
    /// - Example: `["trip-2025-0007"]`
    pub instance_ids: Option<Vec<String>>,
    /// 只要这些审批人（user_id）的
    ///
    /// - Example: `["d5e8c1a4"]`
    pub user_ids: Option<Vec<String>>,
    /// 只要任务处于这个状态的
    ///
    /// - Example: `"PENDING"`
    pub status: Option<RequestStatus>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("approval_codes", &self.approval_codes);
        to.put_some("instance_ids", &self.instance_ids);
        to.put_some("user_ids", &self.user_ids);
        to.put_some("status", &self.status);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "approval_codes",
        "instance_ids",
        "user_ids",
        "status",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.approval_codes),
            1 => from.take(&mut self.instance_ids),
            2 => from.take(&mut self.user_ids),
            3 => from.take(&mut self.status),
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
        parts.json(self)
    }

    fn validate(&self, violations: &mut validate::Violations) {
        violations.range("page_size", &self.page_size, ..=500);
        violations.items("approval_codes", &self.approval_codes, ..=20);
        violations.items("instance_ids", &self.instance_ids, ..=20);
    }
}

impl operation::Paged for Request {
    type Item = ExternalTaskList;
    fn set_cursor(&mut self, cursor: String) {
        self.page_token = Some(cursor);
    }

    fn split(response: Response) -> operation::Page<ExternalTaskList> {
        operation::Page {
            items: response.data,
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
    /// 每页条数
    ///
    /// - Range: at most 500
    /// - Default: `50`
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

    /// 只要这些审批定义的
    ///
    /// - Length: at most 20 items
    /// - Example: `["0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"]`
    pub fn approval_codes(
        mut self,
        approval_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.approval_codes = Some(builder::list(approval_codes));
        self
    }

    /// 只要这些实例的，最多支持 20 个
    ///
    /// - Length: at most 20 items
    /// - Example: `["trip-2025-0007"]`
    pub fn instance_ids(
        mut self,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.instance_ids = Some(builder::list(instance_ids));
        self
    }

    /// 只要这些审批人（user_id）的
    ///
    /// - Example: `["d5e8c1a4"]`
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.user_ids = Some(builder::list(user_ids));
        self
    }

    /// 只要任务处于这个状态的
    ///
    /// - Example: `"PENDING"`
    pub fn status(mut self, status: impl Into<RequestStatus>) -> Self {
        self.request.status = Some(status.into());
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
    ) -> feishu_runtime::paging::Items<ExternalTaskList> {
        client.items(self.build())
    }

    /// All pages; a page may be empty although more follow.
    pub fn pages(
        self,
        client: &feishu_runtime::Client,
    ) -> feishu_runtime::paging::Pages<ExternalTaskList> {
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
    /// 本页的实例
    pub data: Vec<ExternalTaskList>,
    /// 下一页的标记，has_more 为 true 时才有
    pub page_token: Option<String>,
    /// 后面是否还有数据
    pub has_more: Option<bool>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("data", &self.data);
        to.put("page_token", &self.page_token);
        to.put("has_more", &self.has_more);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["data", "page_token", "has_more"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.data),
            1 => from.take_lenient(&mut self.page_token),
            2 => from.take_lenient(&mut self.has_more),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 只要任务处于这个状态的
///
/// 任务的状态
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum RequestStatus {
    /// `PENDING`: 待审批
    Pending,
    /// `APPROVED`: 已结束，同意
    Approved,
    /// `REJECTED`: 已结束，拒绝
    Rejected,
    /// `TRANSFERRED`: 已转交
    Transferred,
    /// `DONE`: 通过了而审批人没有操作；审批人看不到它，要他看到就抄送给他。
    Done,
    /// A value that the documentation does not list.
    Other(String),
}

impl RequestStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Approved, "APPROVED"),
        (Self::Rejected, "REJECTED"),
        (Self::Transferred, "TRANSFERRED"),
        (Self::Done, "DONE"),
    ];
}

feishu_runtime::open_enum!(RequestStatus, String);

/// 本页的实例
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalTaskList {
    /// 实例的 ID
    pub instance_id: Option<String>,
    /// 审批的 ID
    pub approval_id: Option<String>,
    /// 所属定义的 Code
    pub approval_code: Option<String>,
    /// 实例的状态
    pub status: Option<ExternalTaskListStatus>,
    /// 实例何时更新，毫秒时间戳
    pub update_time: Option<String>,
    /// 实例的任务
    pub tasks: Vec<ExternalTaskItem>,
}

impl wire::Serialize for ExternalTaskList {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("instance_id", &self.instance_id);
        to.put("approval_id", &self.approval_id);
        to.put("approval_code", &self.approval_code);
        to.put("status", &self.status);
        to.put("update_time", &self.update_time);
        to.put("tasks", &self.tasks);
        to.end()
    }
}

impl wire::Record for ExternalTaskList {
    const MEMBERS: &'static [&'static str] = &[
        "instance_id",
        "approval_id",
        "approval_code",
        "status",
        "update_time",
        "tasks",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.instance_id),
            1 => from.take_lenient(&mut self.approval_id),
            2 => from.take_lenient(&mut self.approval_code),
            3 => from.take_lenient(&mut self.status),
            4 => from.take_lenient(&mut self.update_time),
            5 => from.take_lenient(&mut self.tasks),
            _ => {}
        }
    }
}

feishu_runtime::record!(ExternalTaskList);

impl wire::Decode for ExternalTaskList {}

/// 实例的状态
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExternalTaskListStatus {
    /// `PENDING`: 审批中
    Pending,
    /// `APPROVED`: 已结束，同意
    Approved,
    /// `REJECTED`: 已结束，拒绝
    Rejected,
    /// `CANCELED`: 发起人撤回
    Canceled,
    /// `DELETED`: 已删除
    Deleted,
    /// `HIDDEN`: 不显示状态
    Hidden,
    /// A value that the documentation does not list.
    Other(String),
}

impl ExternalTaskListStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Approved, "APPROVED"),
        (Self::Rejected, "REJECTED"),
        (Self::Canceled, "CANCELED"),
        (Self::Deleted, "DELETED"),
        (Self::Hidden, "HIDDEN"),
    ];
}

feishu_runtime::open_enum!(ExternalTaskListStatus, String);

/// 实例的任务
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalTaskItem {
    /// 任务的 ID
    pub id: Option<String>,
    /// 任务的状态
    pub status: Option<RequestStatus>,
    /// 任务何时更新，毫秒时间戳
    pub update_time: Option<String>,
}

impl wire::Serialize for ExternalTaskItem {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("id", &self.id);
        to.put("status", &self.status);
        to.put("update_time", &self.update_time);
        to.end()
    }
}

impl wire::Record for ExternalTaskItem {
    const MEMBERS: &'static [&'static str] = &["id", "status", "update_time"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.id),
            1 => from.take_lenient(&mut self.status),
            2 => from.take_lenient(&mut self.update_time),
            _ => {}
        }
    }
}

feishu_runtime::record!(ExternalTaskItem);

impl wire::Decode for ExternalTaskItem {}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.external_task.list",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/external_tasks",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &[
        "approval:approval",
        "approval:approval:readonly",
        "approval:external_task",
    ],
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
            advice: "参数有误，对照上表逐项核对。",
        },
    ],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_task/list",
};
