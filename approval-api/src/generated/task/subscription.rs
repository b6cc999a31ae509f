// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 订阅审批任务状态变更事件
//!
//! Types of [`subscription()`](super::subscription()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;
pub use super::super::shared::task_subscription::SubscriptionType;

/// Parameters of [`subscription()`](super::subscription()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 订阅哪些任务
    ///
    /// - Example: `"INVOLVED_APPROVAL"`
    pub subscription_type: SubscriptionType,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("subscription_type", &self.subscription_type);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &["subscription_type"];
    const REQUIRED: &'static [usize] = &[0];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take(&mut self.subscription_type);
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

/// Collects the parameters of [`subscription()`](super::subscription()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasSubscriptionType = builder::Unset> {
    request: Request,
    states: PhantomData<(HasSubscriptionType,)>,
}

impl<HasSubscriptionType> Builder<HasSubscriptionType> {
    /// 订阅哪些任务
    ///
    /// - Example: `"INVOLVED_APPROVAL"`
    pub fn subscription_type(
        mut self,
        subscription_type: impl Into<SubscriptionType>,
    ) -> Builder<builder::Set>
    where
        HasSubscriptionType: builder::NotGiven<required::subscription_type>,
    {
        self.request.subscription_type = subscription_type.into();
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
}

impl<HasSubscriptionType> From<Builder<HasSubscriptionType>> for Request
where
    HasSubscriptionType: builder::Given<required::subscription_type>,
{
    fn from(builder: Builder<HasSubscriptionType>) -> Self {
        builder.request
    }
}

/// What [`subscription()`](super::subscription()) gives.
pub type Response = feishu_runtime::Empty;

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.task.subscription",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/tasks/subscription",
    tokens: &[operation::TokenKind::User],
    scopes: &["approval:task:read"],
    quotas: &[],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/subscription",
};
