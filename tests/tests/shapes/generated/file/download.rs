// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! 下载
//!
//! Types of [`download()`](super::download()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request};

use super::super::required;

/// Parameters of [`download()`](super::download()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 文件的 Key
    pub file_key: String,
}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.path("file_key", &self.file_key);
        Ok(())
    }
}

/// Collects the parameters of [`download()`](super::download()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasFileKey = builder::Unset> {
    request: Request,
    states: PhantomData<(HasFileKey,)>,
}

impl<HasFileKey> Builder<HasFileKey> {
    /// 文件的 Key
    pub fn file_key(mut self, file_key: impl Into<String>) -> Builder<builder::Set>
    where
        HasFileKey: builder::NotGiven<required::file_key>,
    {
        self.request.file_key = file_key.into();
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

impl<HasFileKey> From<Builder<HasFileKey>> for Request
where
    HasFileKey: builder::Given<required::file_key>,
{
    fn from(builder: Builder<HasFileKey>) -> Self {
        builder.request
    }
}

/// What [`download()`](super::download()) gives.
pub type Response = feishu_runtime::Download;

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "shape.v1.file.download",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/shape/v1/files/:file_key",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &[],
    quotas: &[],
    idempotency: None,
    reads: true,
    payload: operation::Payload::File,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/x/shape-v1/file/download",
};
