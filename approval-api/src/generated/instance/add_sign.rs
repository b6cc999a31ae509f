// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 审批任务加签
//!
//! Types of [`add_sign()`](super::add_sign()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;
pub use super::super::shared::instance_add_sign::AddSignType;

/// Parameters of [`add_sign()`](super::add_sign()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 审批定义的 Code。来源：
    ///
    /// - [创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub approval_code: String,
    /// 实例的 Code。来源：
    ///
    /// - [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)返回的 instance_code。
    /// - [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)的结果。
    /// - [查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub instance_code: String,
    /// 由谁加签：其 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// - Example: `"b3f9a6c2"`
    pub user_id: String,
    /// 任务的 ID：[查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)所得 task_list 里的 id。
    ///
    /// - Example: `"7310482650917384629"`
    pub task_id: String,
    /// 附言
    ///
    /// - Example: `"请一并审阅"`
    pub comment: Option<String>,
    /// 加签给谁：他们的 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// - Example: `["d5e8c1a4", "a0c4e8b2"]`
    pub add_sign_user_ids: Vec<String>,
    /// 在何处加签
    ///
    /// - Example: `1`
    pub add_sign_type: AddSignType,
    /// 被加签者如何审批，前加签与后加签时要传
    ///
    /// - Example: `1`
    pub approval_method: Option<ApprovalMethod>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_code", &self.approval_code);
        to.put("instance_code", &self.instance_code);
        to.put("user_id", &self.user_id);
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
        "approval_code",
        "instance_code",
        "user_id",
        "task_id",
        "comment",
        "add_sign_user_ids",
        "add_sign_type",
        "approval_method",
    ];
    const REQUIRED: &'static [usize] = &[0, 1, 2, 3, 5, 6];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.approval_code),
            1 => from.take(&mut self.instance_code),
            2 => from.take(&mut self.user_id),
            3 => from.take(&mut self.task_id),
            4 => from.take(&mut self.comment),
            5 => from.take(&mut self.add_sign_user_ids),
            6 => from.take(&mut self.add_sign_type),
            7 => from.take(&mut self.approval_method),
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
}

/// Collects the parameters of [`add_sign()`](super::add_sign()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasApprovalCode = builder::Unset,
    HasInstanceCode = builder::Unset,
    HasUserId = builder::Unset,
    HasTaskId = builder::Unset,
    HasAddSignUserIds = builder::Unset,
    HasAddSignType = builder::Unset,
> {
    request: Request,
    states: PhantomData<
        (
            HasApprovalCode,
            HasInstanceCode,
            HasUserId,
            HasTaskId,
            HasAddSignUserIds,
            HasAddSignType,
        ),
    >,
}

impl<
    HasApprovalCode,
    HasInstanceCode,
    HasUserId,
    HasTaskId,
    HasAddSignUserIds,
    HasAddSignType,
> Builder<
    HasApprovalCode,
    HasInstanceCode,
    HasUserId,
    HasTaskId,
    HasAddSignUserIds,
    HasAddSignType,
> {
    /// 审批定义的 Code。来源：
    ///
    /// - [创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub fn approval_code(
        mut self,
        approval_code: impl Into<String>,
    ) -> Builder<
        builder::Set,
        HasInstanceCode,
        HasUserId,
        HasTaskId,
        HasAddSignUserIds,
        HasAddSignType,
    >
    where
        HasApprovalCode: builder::NotGiven<required::approval_code>,
    {
        self.request.approval_code = approval_code.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 实例的 Code。来源：
    ///
    /// - [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)返回的 instance_code。
    /// - [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)的结果。
    /// - [查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub fn instance_code(
        mut self,
        instance_code: impl Into<String>,
    ) -> Builder<
        HasApprovalCode,
        builder::Set,
        HasUserId,
        HasTaskId,
        HasAddSignUserIds,
        HasAddSignType,
    >
    where
        HasInstanceCode: builder::NotGiven<required::instance_code>,
    {
        self.request.instance_code = instance_code.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 由谁加签：其 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// - Example: `"b3f9a6c2"`
    pub fn user_id(
        mut self,
        user_id: impl Into<String>,
    ) -> Builder<
        HasApprovalCode,
        HasInstanceCode,
        builder::Set,
        HasTaskId,
        HasAddSignUserIds,
        HasAddSignType,
    >
    where
        HasUserId: builder::NotGiven<required::user_id>,
    {
        self.request.user_id = user_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 任务的 ID：[查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)所得 task_list 里的 id。
    ///
    /// - Example: `"7310482650917384629"`
    pub fn task_id(
        mut self,
        task_id: impl Into<String>,
    ) -> Builder<
        HasApprovalCode,
        HasInstanceCode,
        HasUserId,
        builder::Set,
        HasAddSignUserIds,
        HasAddSignType,
    >
    where
        HasTaskId: builder::NotGiven<required::task_id>,
    {
        self.request.task_id = task_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 附言
    ///
    /// - Example: `"请一并审阅"`
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.request.comment = Some(comment.into());
        self
    }

    /// 加签给谁：他们的 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// - Example: `["d5e8c1a4", "a0c4e8b2"]`
    pub fn add_sign_user_ids(
        mut self,
        add_sign_user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Builder<
        HasApprovalCode,
        HasInstanceCode,
        HasUserId,
        HasTaskId,
        builder::Set,
        HasAddSignType,
    >
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
    /// - Example: `1`
    pub fn add_sign_type(
        mut self,
        add_sign_type: impl Into<AddSignType>,
    ) -> Builder<
        HasApprovalCode,
        HasInstanceCode,
        HasUserId,
        HasTaskId,
        HasAddSignUserIds,
        builder::Set,
    >
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
    HasApprovalCode,
    HasInstanceCode,
    HasUserId,
    HasTaskId,
    HasAddSignUserIds,
    HasAddSignType,
> From<
    Builder<
        HasApprovalCode,
        HasInstanceCode,
        HasUserId,
        HasTaskId,
        HasAddSignUserIds,
        HasAddSignType,
    >,
> for Request
where
    HasApprovalCode: builder::Given<required::approval_code>,
    HasInstanceCode: builder::Given<required::instance_code>,
    HasUserId: builder::Given<required::user_id>,
    HasTaskId: builder::Given<required::task_id>,
    HasAddSignUserIds: builder::Given<required::add_sign_user_ids>,
    HasAddSignType: builder::Given<required::add_sign_type>,
{
    fn from(
        builder: Builder<
            HasApprovalCode,
            HasInstanceCode,
            HasUserId,
            HasTaskId,
            HasAddSignUserIds,
            HasAddSignType,
        >,
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
    /// A value that the documentation does not list.
    Other(i64),
}

impl ApprovalMethod {
    const VALUES: &'static [(Self, i64)] = &[(Self::Value1, 1), (Self::Value2, 2)];
}

feishu_runtime::open_enum!(ApprovalMethod, i64);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.instance.add_sign",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances/add_sign",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval:readonly"],
    quotas: &[],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-task-addsign",
};
