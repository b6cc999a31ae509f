// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 操作 away
//!
//! Types of [`away()`](super::away()).

use feishu_runtime::{operation, request};

/// Parameters of [`away()`](super::away()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        _: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        Ok(())
    }
}

/// Collects the parameters of [`away()`](super::away()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder {
    request: Request,
}

impl Builder {
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

/// What [`away()`](super::away()) gives.
pub type Response = feishu_runtime::Redirect;

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.file.away",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/away",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval", "approval:instance"],
    quotas: &[
        operation::Quota {
            count: 100,
            seconds: 60,
        },
    ],
    idempotency: None,
    reads: true,
    payload: operation::Payload::Redirect,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/server-docs/approval-v4/page",
};
