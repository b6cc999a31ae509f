// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 审批任务加签（用户级）
//!
//! Types of [`add_sign()`](super::add_sign()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::required;
pub use super::super::shared::approval_create::UserIdType;
pub use super::super::shared::instance_add_sign::AddSignType;

/// Parameters of [`add_sign()`](super::add_sign()).
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
    /// 附言，不超过 500 个字符
    ///
    /// - Length: at most 500 characters
    /// - Example: `"请一并审阅"`
    pub comment: Option<String>,
    /// 加签给谁：他们的用户 ID，种类由查询参数 user_id_type 指定。依次审批时按此顺序。
    ///
    /// - Length: 1 to 10 items
    /// - Example: `["ou_4d6f8a0c"]`
    pub add_sign_user_ids: Vec<String>,
    /// 在何处加签
    ///
    /// - Range: 1 to 3
    /// - Example: `1`
    pub add_sign_type: AddSignType,
    /// 被加签者如何审批，前加签与后加签时要传
    ///
    /// - Range: 1 to 3
    /// - Example: `1`
    pub approval_method: Option<ApprovalMethod>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("instance_code", &self.instance_code);
        to.put("task_id", &self.task_id);
        to.put_some("comment", &self.comment);
        to.put("add_sign_user_ids", &self.add_sign_user_ids);
        to.put("add_sign_type", &self.add_sign_type);
        to.put_some("approval_method", &self.approval_method);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "instance_code",
        "task_id",
        "comment",
        "add_sign_user_ids",
        "add_sign_type",
        "approval_method",
    ];
    const REQUIRED: &'static [usize] = &[0, 1, 3, 4];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.instance_code),
            1 => from.take(&mut self.task_id),
            2 => from.take(&mut self.comment),
            3 => from.take(&mut self.add_sign_user_ids),
            4 => from.take(&mut self.add_sign_type),
            5 => from.take(&mut self.approval_method),
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
        violations.items("add_sign_user_ids", &self.add_sign_user_ids, 1..=10);
    }
}

/// Collects the parameters of [`add_sign()`](super::add_sign()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasInstanceCode = builder::Unset,
    HasTaskId = builder::Unset,
    HasAddSignUserIds = builder::Unset,
    HasAddSignType = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasInstanceCode, HasTaskId, HasAddSignUserIds, HasAddSignType)>,
}

impl<
    HasInstanceCode,
    HasTaskId,
    HasAddSignUserIds,
    HasAddSignType,
> Builder<HasInstanceCode, HasTaskId, HasAddSignUserIds, HasAddSignType> {
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
    ) -> Builder<builder::Set, HasTaskId, HasAddSignUserIds, HasAddSignType>
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
    ) -> Builder<HasInstanceCode, builder::Set, HasAddSignUserIds, HasAddSignType>
    where
        HasTaskId: builder::NotGiven<required::task_id>,
    {
        self.request.task_id = task_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 附言，不超过 500 个字符
    ///
    /// - Length: at most 500 characters
    /// - Example: `"请一并审阅"`
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.request.comment = Some(comment.into());
        self
    }

    /// 加签给谁：他们的用户 ID，种类由查询参数 user_id_type 指定。依次审批时按此顺序。
    ///
    /// - Length: 1 to 10 items
    /// - Example: `["ou_4d6f8a0c"]`
    pub fn add_sign_user_ids(
        mut self,
        add_sign_user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Builder<HasInstanceCode, HasTaskId, builder::Set, HasAddSignType>
    where
        HasAddSignUserIds: builder::NotGiven<required::add_sign_user_ids>,
    {
        self.request.add_sign_user_ids = builder::list(add_sign_user_ids);
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 在何处加签
    ///
    /// - Range: 1 to 3
    /// - Example: `1`
    pub fn add_sign_type(
        mut self,
        add_sign_type: impl Into<AddSignType>,
    ) -> Builder<HasInstanceCode, HasTaskId, HasAddSignUserIds, builder::Set>
    where
        HasAddSignType: builder::NotGiven<required::add_sign_type>,
    {
        self.request.add_sign_type = add_sign_type.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 被加签者如何审批，前加签与后加签时要传
    ///
    /// - Range: 1 to 3
    /// - Example: `1`
    pub fn approval_method(
        mut self,
        approval_method: impl Into<ApprovalMethod>,
    ) -> Self {
        self.request.approval_method = Some(approval_method.into());
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
    HasAddSignUserIds,
    HasAddSignType,
> From<Builder<HasInstanceCode, HasTaskId, HasAddSignUserIds, HasAddSignType>>
for Request
where
    HasInstanceCode: builder::Given<required::instance_code>,
    HasTaskId: builder::Given<required::task_id>,
    HasAddSignUserIds: builder::Given<required::add_sign_user_ids>,
    HasAddSignType: builder::Given<required::add_sign_type>,
{
    fn from(
        builder: Builder<HasInstanceCode, HasTaskId, HasAddSignUserIds, HasAddSignType>,
    ) -> Self {
        builder.request
    }
}

/// What [`add_sign()`](super::add_sign()) gives.
pub type Response = feishu_runtime::Empty;

/// 被加签者如何审批，前加签与后加签时要传
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalMethod {
    /// `1`: 或签，任何一人的同意或拒绝即为结果
    Value1,
    /// `2`: 会签，每个人都要同意或拒绝
    Value2,
    /// `3`: 依次审批
    Value3,
    /// A value that the documentation does not list.
    Other(i64),
}

impl ApprovalMethod {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::Value1, 1),
        (Self::Value2, 2),
        (Self::Value3, 3),
    ];
}

feishu_runtime::open_enum!(ApprovalMethod, i64);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.task.add_sign",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/tasks/add_sign",
    tokens: &[operation::TokenKind::User],
    scopes: &["approval:task:write"],
    quotas: &[],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/add_sign",
};
