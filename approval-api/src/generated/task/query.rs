// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 查询用户的任务列表
//!
//! Types of [`query()`](super::query()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};
use serde::{Deserialize, Serialize};

use super::super::required;

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
    pub async fn send(
        self,
        client: &feishu_runtime::Client,
    ) -> Result<Response, feishu_runtime::Error>
    where
        Self: Into<Request>,
    {
        client.send(&self.build()).await
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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Response {
    /// 本页的任务
    #[serde(deserialize_with = "wire::lenient")]
    pub tasks: Vec<Task>,
    /// 下一页的标记，has_more 为 true 时才有
    #[serde(deserialize_with = "wire::lenient")]
    pub page_token: Option<String>,
    /// 后面是否还有数据
    #[serde(deserialize_with = "wire::lenient")]
    pub has_more: Option<bool>,
    /// 总数，首页才有
    #[serde(deserialize_with = "wire::lenient")]
    pub count: Option<Count>,
}

impl wire::Decode for Response {}

/// 取哪一组
///
/// 任务属于哪一组
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Topic {
    /// `1`: 待办
    Value1,
    /// `2`: 已办
    Value2,
    /// `3`: 已发起
    Value3,
    /// `17`: 抄送，未读
    Value17,
    /// `18`: 抄送，已读
    Value18,
    /// A value that the page does not list.
    Other(String),
}

impl Topic {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Value1, "1"),
        (Self::Value2, "2"),
        (Self::Value3, "3"),
        (Self::Value17, "17"),
        (Self::Value18, "18"),
    ];
}

feishu_runtime::open_enum!(Topic, String);

/// 请求中用户 ID 的种类
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserIdType {
    /// `open_id`: 用户在一个应用内的 ID，每个应用不同。[Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)
    OpenId,
    /// `union_id`: 用户在一个开发商的所有应用内的 ID，可据此把各应用里的同一人对上。[Union ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-union-id)
    UnionId,
    /// `user_id`: 用户在一个企业内的 ID，对企业里的所有应用都一样。[User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)
    UserId,
    /// A value that the page does not list.
    Other(String),
}

impl UserIdType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OpenId, "open_id"),
        (Self::UnionId, "union_id"),
        (Self::UserId, "user_id"),
    ];
}

feishu_runtime::open_enum!(UserIdType, String);

/// 本页的任务
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Task {
    /// 任务属于哪一组
    #[serde(deserialize_with = "wire::lenient")]
    pub topic: Option<Topic>,
    /// 任务归谁：其用户 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub user_id: Option<String>,
    /// 标题
    #[serde(deserialize_with = "wire::lenient")]
    pub title: Option<String>,
    /// 有关的链接
    #[serde(deserialize_with = "wire::lenient")]
    pub urls: Option<TaskUrls>,
    /// 流程在第三方系统的 ID，第三方流程才有，在本企业的一个应用内唯一
    #[serde(deserialize_with = "wire::lenient")]
    pub process_external_id: Option<String>,
    /// 任务在第三方系统的 ID，第三方流程才有，在一个流程实例内唯一
    #[serde(deserialize_with = "wire::lenient")]
    pub task_external_id: Option<String>,
    /// 任务处于哪一步
    #[serde(deserialize_with = "wire::lenient")]
    pub status: Option<Status>,
    /// 流程实例处于哪一步
    #[serde(deserialize_with = "wire::lenient")]
    pub process_status: Option<ProcessStatus>,
    /// 流程定义的 Code
    #[serde(deserialize_with = "wire::lenient")]
    pub definition_code: Option<String>,
    /// 发起人的 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub initiators: Vec<String>,
    /// 发起人的姓名
    #[serde(deserialize_with = "wire::lenient")]
    pub initiator_names: Vec<String>,
    /// 任务的 ID，全局唯一
    #[serde(deserialize_with = "wire::lenient")]
    pub task_id: Option<String>,
    /// 流程的 ID，全局唯一
    #[serde(deserialize_with = "wire::lenient")]
    pub process_id: Option<String>,
    /// 流程的 Code
    #[serde(deserialize_with = "wire::lenient")]
    pub process_code: Option<String>,
    /// 定义所在分组的 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub definition_group_id: Option<String>,
    /// 定义所在分组的名称
    #[serde(deserialize_with = "wire::lenient")]
    pub definition_group_name: Option<String>,
    /// 流程定义的 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub definition_id: Option<String>,
    /// 流程定义的名称
    #[serde(deserialize_with = "wire::lenient")]
    pub definition_name: Option<String>,
}

impl wire::Decode for Task {}

/// 有关的链接
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TaskUrls {
    /// 服务台的链接
    #[serde(deserialize_with = "wire::lenient")]
    pub helpdesk: Option<String>,
    /// 移动端的链接
    #[serde(deserialize_with = "wire::lenient")]
    pub mobile: Option<String>,
    /// PC 端的链接
    #[serde(deserialize_with = "wire::lenient")]
    pub pc: Option<String>,
}

impl wire::Decode for TaskUrls {}

/// 任务处于哪一步
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `1`: 待办
    Value1,
    /// `2`: 已办
    Value2,
    /// `17`: 未读
    Value17,
    /// `18`: 已读
    Value18,
    /// `33`: 处理中，用于标记完成
    Value33,
    /// `34`: 撤回
    Value34,
    /// A value that the page does not list.
    Other(String),
}

impl Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Value1, "1"),
        (Self::Value2, "2"),
        (Self::Value17, "17"),
        (Self::Value18, "18"),
        (Self::Value33, "33"),
        (Self::Value34, "34"),
    ];
}

feishu_runtime::open_enum!(Status, String);

/// 流程实例处于哪一步
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// A value that the page does not list.
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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Count {
    /// 总数，不少于 1000 时为 999
    #[serde(deserialize_with = "wire::lenient")]
    pub total: Option<i64>,
    /// 总数是否不少于 1000
    #[serde(deserialize_with = "wire::lenient")]
    pub has_more: Option<bool>,
}

impl wire::Decode for Count {}

/// Error codes that the page lists.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// 参数有误，对照上表逐项核对。
    ParamIsInvalid,
    /// A code that the page does not list.
    Other(i64),
}

impl ErrorCode {
    const VALUES: &'static [(Self, i64)] = &[(Self::ParamIsInvalid, 1390001)];
}

feishu_runtime::error_code!(ErrorCode, META);

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
