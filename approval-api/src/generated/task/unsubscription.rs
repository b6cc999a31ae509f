// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 退订审批任务状态变更事件
//!
//! Types of [`unsubscription()`](super::unsubscription()).

use feishu_runtime::{operation, request};

pub use super::super::shared::task_subscription::SubscriptionType;

/// Parameters of [`unsubscription()`](super::unsubscription()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 退订哪些任务，不传时全部退订
    ///
    /// - Example: `INVOLVED_APPROVAL`
    pub subscription_type: Option<SubscriptionType>,
}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.query_each("subscription_type", &self.subscription_type);
        Ok(())
    }
}

/// Collects the parameters of [`unsubscription()`](super::unsubscription()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder {
    request: Request,
}

impl Builder {
    /// 退订哪些任务，不传时全部退订
    ///
    /// - Example: `INVOLVED_APPROVAL`
    pub fn subscription_type(
        mut self,
        subscription_type: impl Into<SubscriptionType>,
    ) -> Self {
        self.request.subscription_type = Some(subscription_type.into());
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
}

impl From<Builder> for Request {
    fn from(builder: Builder) -> Self {
        builder.request
    }
}

/// What [`unsubscription()`](super::unsubscription()) gives.
pub type Response = feishu_runtime::Empty;

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.task.unsubscription",
    method: operation::Method::Delete,
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
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/unsubscription",
};
