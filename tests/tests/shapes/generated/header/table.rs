// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! 表里的请求头
//!
//! Types of [`table()`](super::table()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request};

use super::super::required;

/// Parameters of [`table()`](super::table()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 业务用户的 ID
    pub x_aily_biz_user_id: String,
    /// 只检查
    pub x_dry_run: Option<bool>,
}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.header("X-Aily-BizUserID", &self.x_aily_biz_user_id);
        if let Some(value) = self.x_dry_run {
            parts.header("X-Dry-Run", value);
        }
        Ok(())
    }
}

/// Collects the parameters of [`table()`](super::table()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasXAilyBizUserId = builder::Unset> {
    request: Request,
    states: PhantomData<(HasXAilyBizUserId,)>,
}

impl<HasXAilyBizUserId> Builder<HasXAilyBizUserId> {
    /// 业务用户的 ID
    pub fn x_aily_biz_user_id(
        mut self,
        x_aily_biz_user_id: impl Into<String>,
    ) -> Builder<builder::Set>
    where
        HasXAilyBizUserId: builder::NotGiven<required::x_aily_biz_user_id>,
    {
        self.request.x_aily_biz_user_id = x_aily_biz_user_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 只检查
    pub fn x_dry_run(mut self, x_dry_run: bool) -> Self {
        self.request.x_dry_run = Some(x_dry_run);
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

impl<HasXAilyBizUserId> From<Builder<HasXAilyBizUserId>> for Request
where
    HasXAilyBizUserId: builder::Given<required::x_aily_biz_user_id>,
{
    fn from(builder: Builder<HasXAilyBizUserId>) -> Self {
        builder.request
    }
}

/// What [`table()`](super::table()) gives.
pub type Response = feishu_runtime::Empty;

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "shape.v1.header.table",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/shape/v1/headers",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &[],
    quotas: &[],
    idempotency: None,
    reads: true,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/x/shape-v1/header/table",
};
