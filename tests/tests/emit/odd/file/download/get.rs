// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 操作 get
//!
//! Types of [`get()`](super::get()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

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
    pub async fn send(
        self,
        client: &feishu_runtime::Client,
    ) -> Result<Response, feishu_runtime::Error>
    where
        Self: Into<Request>,
    {
        let answer = client.send(&self.build());
        answer.await
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &[];
    fn write<S: wire::SerializeMap>(&self, _: &mut wire::Writer<S>) {}
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        _: usize,
        _: &mut wire::Reader<A>,
    ) -> Result<(), A::Error> {
        Ok(())
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// Error codes that the page lists.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// A code that the page does not list.
    Other(i64),
}

impl ErrorCode {
    const VALUES: &'static [(Self, i64)] = &[];
}

feishu_runtime::error_code!(ErrorCode, META);

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
