// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 转交审批任务（用户级）
//!
//! Types of [`forward()`](super::forward()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::required;
pub use super::super::shared::approval_create::UserIdType;

/// Parameters of [`forward()`](super::forward()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub user_id_type: Option<UserIdType>,
    /// 实例的 Code，取自[查询审批任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list)或[已发起的实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub instance_code: String,
    /// 任务的 ID，取自[查询审批任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list)的结果。
    ///
    /// - Example: `"7310482650917384629"`
    pub task_id: String,
    /// 转交给谁：其 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - Example: `"ou_4d6f8a0c"`
    pub transfer_user_id: String,
    /// 附言，不超过 500 个字符
    ///
    /// - Length: at most 500 characters
    /// - Example: `"请代为审批"`
    pub comment: Option<String>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("instance_code", &self.instance_code);
        to.put("task_id", &self.task_id);
        to.put("transfer_user_id", &self.transfer_user_id);
        to.put_some("comment", &self.comment);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "instance_code",
        "task_id",
        "transfer_user_id",
        "comment",
    ];
    const REQUIRED: &'static [usize] = &[0, 1, 2];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.instance_code),
            1 => from.take(&mut self.task_id),
            2 => from.take(&mut self.transfer_user_id),
            3 => from.take(&mut self.comment),
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
        parts.query_each("user_id_type", &self.user_id_type);
        parts.json(self)
    }

    fn validate(&self, violations: &mut validate::Violations) {
        violations.chars("comment", &self.comment, ..=500);
    }
}

/// Collects the parameters of [`forward()`](super::forward()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasInstanceCode = builder::Unset,
    HasTaskId = builder::Unset,
    HasTransferUserId = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasInstanceCode, HasTaskId, HasTransferUserId)>,
}

impl<
    HasInstanceCode,
    HasTaskId,
    HasTransferUserId,
> Builder<HasInstanceCode, HasTaskId, HasTransferUserId> {
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.request.user_id_type = Some(user_id_type.into());
        self
    }

    /// 实例的 Code，取自[查询审批任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list)或[已发起的实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub fn instance_code(
        mut self,
        instance_code: impl Into<String>,
    ) -> Builder<builder::Set, HasTaskId, HasTransferUserId>
    where
        HasInstanceCode: builder::NotGiven<required::instance_code>,
    {
        self.request.instance_code = instance_code.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 任务的 ID，取自[查询审批任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list)的结果。
    ///
    /// - Example: `"7310482650917384629"`
    pub fn task_id(
        mut self,
        task_id: impl Into<String>,
    ) -> Builder<HasInstanceCode, builder::Set, HasTransferUserId>
    where
        HasTaskId: builder::NotGiven<required::task_id>,
    {
        self.request.task_id = task_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 转交给谁：其 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - Example: `"ou_4d6f8a0c"`
    pub fn transfer_user_id(
        mut self,
        transfer_user_id: impl Into<String>,
    ) -> Builder<HasInstanceCode, HasTaskId, builder::Set>
    where
        HasTransferUserId: builder::NotGiven<required::transfer_user_id>,
    {
        self.request.transfer_user_id = transfer_user_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 附言，不超过 500 个字符
    ///
    /// - Length: at most 500 characters
    /// - Example: `"请代为审批"`
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.request.comment = Some(comment.into());
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
}

impl<
    HasInstanceCode,
    HasTaskId,
    HasTransferUserId,
> From<Builder<HasInstanceCode, HasTaskId, HasTransferUserId>> for Request
where
    HasInstanceCode: builder::Given<required::instance_code>,
    HasTaskId: builder::Given<required::task_id>,
    HasTransferUserId: builder::Given<required::transfer_user_id>,
{
    fn from(builder: Builder<HasInstanceCode, HasTaskId, HasTransferUserId>) -> Self {
        builder.request
    }
}

/// What [`forward()`](super::forward()) gives.
pub type Response = feishu_runtime::Empty;

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.task.forward",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/tasks/forward",
    tokens: &[operation::TokenKind::User],
    scopes: &["approval:task:write"],
    quotas: &[],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/forward",
};
