// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! 提示里的请求头
//!
//! Types of [`notice()`](super::notice()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request};

use super::super::required;

/// Parameters of [`notice()`](super::notice()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// `X-Lark-Helpdesk-Authorization`
    pub x_lark_helpdesk_authorization: String,
}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts
            .header(
                "X-Lark-Helpdesk-Authorization",
                &self.x_lark_helpdesk_authorization,
            );
        Ok(())
    }
}

/// Collects the parameters of [`notice()`](super::notice()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasXLarkHelpdeskAuthorization = builder::Unset> {
    request: Request,
    states: PhantomData<(HasXLarkHelpdeskAuthorization,)>,
}

impl<HasXLarkHelpdeskAuthorization> Builder<HasXLarkHelpdeskAuthorization> {
    /// `X-Lark-Helpdesk-Authorization`
    pub fn x_lark_helpdesk_authorization(
        mut self,
        x_lark_helpdesk_authorization: impl Into<String>,
    ) -> Builder<builder::Set>
    where
        HasXLarkHelpdeskAuthorization: builder::NotGiven<
            required::x_lark_helpdesk_authorization,
        >,
    {
        self.request.x_lark_helpdesk_authorization = x_lark_helpdesk_authorization
            .into();
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

impl<HasXLarkHelpdeskAuthorization> From<Builder<HasXLarkHelpdeskAuthorization>>
for Request
where
    HasXLarkHelpdeskAuthorization: builder::Given<
        required::x_lark_helpdesk_authorization,
    >,
{
    fn from(builder: Builder<HasXLarkHelpdeskAuthorization>) -> Self {
        builder.request
    }
}

/// What [`notice()`](super::notice()) gives.
pub type Response = feishu_runtime::Empty;

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "shape.v1.header.notice",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/shape/v1/tickets",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &[],
    quotas: &[],
    idempotency: None,
    reads: true,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/x/shape-v1/header/notice",
};
