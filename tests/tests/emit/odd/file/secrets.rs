// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 操作 secrets
//!
//! Types of [`secrets()`](super::secrets()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::required;

/// Parameters of [`secrets()`](super::secrets()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 说明 app_ticket
    pub app_ticket: feishu_runtime::Secret,
    /// 说明 access_token
    pub access_token: feishu_runtime::Secret,
    /// 说明 refresh_token
    #[deprecated(note = "旧")]
    pub refresh_token: Option<feishu_runtime::Secret>,
    /// 说明 app_access_token
    pub app_access_token: feishu_runtime::Secret,
    /// 说明 user_access_token
    pub user_access_token: Option<feishu_runtime::Secret>,
    /// 说明 file
    pub file: Option<feishu_runtime::File>,
    /// 说明 app_secret
    ///
    /// - Length: 1 to 64 characters
    pub app_secret: feishu_runtime::Secret,
    /// 说明 client_secret
    pub client_secret: Option<feishu_runtime::Secret>,
}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    #[expect(deprecated, reason = "deprecated fields are still on the wire")]
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.secrets([&self.app_ticket]);
        parts.secrets([&self.access_token]);
        parts.secrets(&self.refresh_token);
        parts.secrets([&self.app_access_token]);
        parts.secrets(&self.user_access_token);
        parts.secrets([&self.app_secret]);
        parts.secrets(&self.client_secret);
        parts.path("app_ticket", self.app_ticket.expose_secret());
        parts.query("access_token", self.access_token.expose_secret());
        parts
            .query_each(
                "refresh_token",
                self.refresh_token.as_ref().map(feishu_runtime::Secret::expose_secret),
            );
        parts.header("app_access_token", self.app_access_token.expose_secret());
        if let Some(value) = self
            .user_access_token
            .as_ref()
            .map(feishu_runtime::Secret::expose_secret)
        {
            parts.header("user_access_token", value);
        }
        parts.files("file", &self.file);
        parts.part("app_secret", self.app_secret.expose_secret());
        parts
            .part_each(
                "client_secret",
                self.client_secret.as_ref().map(feishu_runtime::Secret::expose_secret),
            );
        Ok(())
    }

    fn validate(&self, violations: &mut validate::Violations) {
        violations.chars("app_secret", &self.app_secret, 1..=64);
    }
}

/// Collects the parameters of [`secrets()`](super::secrets()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasAppTicket = builder::Unset,
    HasAccessToken = builder::Unset,
    HasAppAccessToken = builder::Unset,
    HasAppSecret = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasAppTicket, HasAccessToken, HasAppAccessToken, HasAppSecret)>,
}

impl<
    HasAppTicket,
    HasAccessToken,
    HasAppAccessToken,
    HasAppSecret,
> Builder<HasAppTicket, HasAccessToken, HasAppAccessToken, HasAppSecret> {
    /// 说明 app_ticket
    pub fn app_ticket(
        mut self,
        app_ticket: impl Into<feishu_runtime::Secret>,
    ) -> Builder<builder::Set, HasAccessToken, HasAppAccessToken, HasAppSecret>
    where
        HasAppTicket: builder::NotGiven<required::app_ticket>,
    {
        self.request.app_ticket = app_ticket.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 access_token
    pub fn access_token(
        mut self,
        access_token: impl Into<feishu_runtime::Secret>,
    ) -> Builder<HasAppTicket, builder::Set, HasAppAccessToken, HasAppSecret>
    where
        HasAccessToken: builder::NotGiven<required::access_token>,
    {
        self.request.access_token = access_token.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 refresh_token
    #[deprecated(note = "旧")]
    #[expect(deprecated, reason = "deprecated fields are still on the wire")]
    pub fn refresh_token(
        mut self,
        refresh_token: impl Into<feishu_runtime::Secret>,
    ) -> Self {
        self.request.refresh_token = Some(refresh_token.into());
        self
    }

    /// 说明 app_access_token
    pub fn app_access_token(
        mut self,
        app_access_token: impl Into<feishu_runtime::Secret>,
    ) -> Builder<HasAppTicket, HasAccessToken, builder::Set, HasAppSecret>
    where
        HasAppAccessToken: builder::NotGiven<required::app_access_token>,
    {
        self.request.app_access_token = app_access_token.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 user_access_token
    pub fn user_access_token(
        mut self,
        user_access_token: impl Into<feishu_runtime::Secret>,
    ) -> Self {
        self.request.user_access_token = Some(user_access_token.into());
        self
    }

    /// 说明 file
    pub fn file(mut self, file: impl Into<feishu_runtime::File>) -> Self {
        self.request.file = Some(file.into());
        self
    }

    /// 说明 app_secret
    ///
    /// - Length: 1 to 64 characters
    pub fn app_secret(
        mut self,
        app_secret: impl Into<feishu_runtime::Secret>,
    ) -> Builder<HasAppTicket, HasAccessToken, HasAppAccessToken, builder::Set>
    where
        HasAppSecret: builder::NotGiven<required::app_secret>,
    {
        self.request.app_secret = app_secret.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 client_secret
    pub fn client_secret(
        mut self,
        client_secret: impl Into<feishu_runtime::Secret>,
    ) -> Self {
        self.request.client_secret = Some(client_secret.into());
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
    HasAppTicket,
    HasAccessToken,
    HasAppAccessToken,
    HasAppSecret,
> From<Builder<HasAppTicket, HasAccessToken, HasAppAccessToken, HasAppSecret>>
for Request
where
    HasAppTicket: builder::Given<required::app_ticket>,
    HasAccessToken: builder::Given<required::access_token>,
    HasAppAccessToken: builder::Given<required::app_access_token>,
    HasAppSecret: builder::Given<required::app_secret>,
{
    fn from(
        builder: Builder<HasAppTicket, HasAccessToken, HasAppAccessToken, HasAppSecret>,
    ) -> Self {
        builder.request
    }
}

/// What [`secrets()`](super::secrets()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 说明 issued
    pub issued: Option<Issued>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("issued", &self.issued);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["issued"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.issued);
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 说明 issued
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Issued {
    /// 说明 password
    pub password: Option<feishu_runtime::Secret>,
}

impl wire::Serialize for Issued {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("password", &self.password);
        to.end()
    }
}

impl wire::Record for Issued {
    const MEMBERS: &'static [&'static str] = &["password"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.password);
        }
    }
}

feishu_runtime::record!(Issued);

impl wire::Decode for Issued {}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.file.secrets",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/files/:app_ticket",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval", "approval:instance"],
    quotas: &[
        operation::Quota {
            count: 100,
            seconds: 60,
        },
    ],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: true,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/server-docs/approval-v4/page",
};
