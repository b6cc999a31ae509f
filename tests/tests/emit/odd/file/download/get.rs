// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 操作 get
//!
//! Types of [`get()`](super::get()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request};

use super::super::super::required;

/// Parameters of [`get()`](super::get()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 说明 id
    pub id: String,
}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.path("id", &self.id);
        Ok(())
    }
}

/// Collects the parameters of [`get()`](super::get()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasId = builder::Unset> {
    request: Request,
    states: PhantomData<(HasId,)>,
}

impl<HasId> Builder<HasId> {
    /// 说明 id
    pub fn id(mut self, id: impl Into<String>) -> Builder<builder::Set>
    where
        HasId: builder::NotGiven<required::id>,
    {
        self.request.id = id.into();
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

impl<HasId> From<Builder<HasId>> for Request
where
    HasId: builder::Given<required::id>,
{
    fn from(builder: Builder<HasId>) -> Self {
        builder.request
    }
}

/// What [`get()`](super::get()) gives.
pub type Response = feishu_runtime::Empty;

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.file.download.get",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/file/:id",
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
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/server-docs/approval-v4/page",
};
