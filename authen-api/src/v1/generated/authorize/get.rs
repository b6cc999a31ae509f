// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen authen-v1`.

//! 获取授权码
//!
//! Types of [`get()`](super::get()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request};

use super::super::required;

/// Parameters of [`get()`](super::get()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 应用的 App ID。
    ///
    /// - Example: `cli_b7d24f06e1a9c83e`
    pub client_id: String,
    /// 授权方式，授权码流程固定为 `code`。
    ///
    /// - Example: `code`
    pub response_type: String,
    /// 授权后跳回的地址，带有 `code`，传了 `state` 时也带有 `state`。
    ///
    /// 1. 须经 URL 编码。
    /// 2. 须先列入应用**安全设置**里的重定向 URL，见[配置重定向域名](https://open.feishu.cn/document/uYjL24iN/uYjN3QjL2YzN04iN2cDN)。
    ///
    /// - Example: `https://example.com/login/callback`
    pub redirect_uri: String,
    /// 这次请用户授予的权限。
    ///
    /// **格式要求：** 区分大小写，以空格分隔。
    ///
    /// **注意**：
    ///
    /// - 每项权限须先为应用申请，否则用户会看到错误 20027。
    /// - 一次最多 50 项，名称见[权限列表](https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/scope-list)。
    /// - 要得到 `refresh_token` 时须含有下面的权限，见[刷新 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)：
    ///
    /// offline_access
    ///
    /// - Example: `contact:contact task:task:read`
    pub scope: Option<String>,
    /// 原样带回的字符串，用来对上请求与回调。请核对它前后一致，以防 CSRF。
    ///
    /// - Example: `f3c9a1d7`
    pub state: Option<String>,
    /// 由 PKCE 的 `code_verifier` 算出，见 [RFC 7636](https://datatracker.ietf.org/doc/html/rfc7636)。
    ///
    /// - Example: `n3GZVtYq5WkR1bXo8cJd_Lh2uMf7sPa9EwTi4KyNrQc`
    pub code_challenge: Option<String>,
    /// 从 `code_verifier` 得出 `code_challenge` 的方法。
    ///
    /// 不做处理。
    ///
    /// - Default: `plain`
    pub code_challenge_method: Option<CodeChallengeMethod>,
}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.query("client_id", &self.client_id);
        parts.query("response_type", &self.response_type);
        parts.query("redirect_uri", &self.redirect_uri);
        parts.query_each("scope", &self.scope);
        parts.query_each("state", &self.state);
        parts.query_each("code_challenge", &self.code_challenge);
        parts.query_each("code_challenge_method", &self.code_challenge_method);
        Ok(())
    }
}

/// Collects the parameters of [`get()`](super::get()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasClientId = builder::Unset,
    HasResponseType = builder::Unset,
    HasRedirectUri = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasClientId, HasResponseType, HasRedirectUri)>,
}

impl<
    HasClientId,
    HasResponseType,
    HasRedirectUri,
> Builder<HasClientId, HasResponseType, HasRedirectUri> {
    /// 应用的 App ID。
    ///
    /// - Example: `cli_b7d24f06e1a9c83e`
    pub fn client_id(
        mut self,
        client_id: impl Into<String>,
    ) -> Builder<builder::Set, HasResponseType, HasRedirectUri>
    where
        HasClientId: builder::NotGiven<required::client_id>,
    {
        self.request.client_id = client_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 授权方式，授权码流程固定为 `code`。
    ///
    /// - Example: `code`
    pub fn response_type(
        mut self,
        response_type: impl Into<String>,
    ) -> Builder<HasClientId, builder::Set, HasRedirectUri>
    where
        HasResponseType: builder::NotGiven<required::response_type>,
    {
        self.request.response_type = response_type.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 授权后跳回的地址，带有 `code`，传了 `state` 时也带有 `state`。
    ///
    /// 1. 须经 URL 编码。
    /// 2. 须先列入应用**安全设置**里的重定向 URL，见[配置重定向域名](https://open.feishu.cn/document/uYjL24iN/uYjN3QjL2YzN04iN2cDN)。
    ///
    /// - Example: `https://example.com/login/callback`
    pub fn redirect_uri(
        mut self,
        redirect_uri: impl Into<String>,
    ) -> Builder<HasClientId, HasResponseType, builder::Set>
    where
        HasRedirectUri: builder::NotGiven<required::redirect_uri>,
    {
        self.request.redirect_uri = redirect_uri.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 这次请用户授予的权限。
    ///
    /// **格式要求：** 区分大小写，以空格分隔。
    ///
    /// **注意**：
    ///
    /// - 每项权限须先为应用申请，否则用户会看到错误 20027。
    /// - 一次最多 50 项，名称见[权限列表](https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/scope-list)。
    /// - 要得到 `refresh_token` 时须含有下面的权限，见[刷新 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)：
    ///
    /// offline_access
    ///
    /// - Example: `contact:contact task:task:read`
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.request.scope = Some(scope.into());
        self
    }

    /// 原样带回的字符串，用来对上请求与回调。请核对它前后一致，以防 CSRF。
    ///
    /// - Example: `f3c9a1d7`
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.request.state = Some(state.into());
        self
    }

    /// 由 PKCE 的 `code_verifier` 算出，见 [RFC 7636](https://datatracker.ietf.org/doc/html/rfc7636)。
    ///
    /// - Example: `n3GZVtYq5WkR1bXo8cJd_Lh2uMf7sPa9EwTi4KyNrQc`
    pub fn code_challenge(mut self, code_challenge: impl Into<String>) -> Self {
        self.request.code_challenge = Some(code_challenge.into());
        self
    }

    /// 从 `code_verifier` 得出 `code_challenge` 的方法。
    ///
    /// 不做处理。
    ///
    /// - Default: `plain`
    pub fn code_challenge_method(
        mut self,
        code_challenge_method: impl Into<CodeChallengeMethod>,
    ) -> Self {
        self.request.code_challenge_method = Some(code_challenge_method.into());
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
    HasClientId,
    HasResponseType,
    HasRedirectUri,
> From<Builder<HasClientId, HasResponseType, HasRedirectUri>> for Request
where
    HasClientId: builder::Given<required::client_id>,
    HasResponseType: builder::Given<required::response_type>,
    HasRedirectUri: builder::Given<required::redirect_uri>,
{
    fn from(builder: Builder<HasClientId, HasResponseType, HasRedirectUri>) -> Self {
        builder.request
    }
}

/// What [`get()`](super::get()) gives.
pub type Response = feishu_runtime::Redirect;

/// 从 `code_verifier` 得出 `code_challenge` 的方法。
///
/// 不做处理。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum CodeChallengeMethod {
    /// `S256`:
    ///
    /// （推荐）：
    ///
    /// 取 SHA-256，再编码为 Base64URL。
    S256,
    /// `plain`: （默认值）：
    Plain,
    /// A value that the documentation does not list.
    Other(String),
}

impl CodeChallengeMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::S256, "S256"),
        (Self::Plain, "plain"),
    ];
}

feishu_runtime::open_enum!(CodeChallengeMethod, String);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "authen.v1.authorize.get",
    method: operation::Method::Get,
    host: "accounts.feishu.cn",
    path: "/open-apis/authen/v1/authorize",
    tokens: &[],
    scopes: &[],
    quotas: &[
        operation::Quota {
            count: 1000,
            seconds: 60,
        },
        operation::Quota {
            count: 50,
            seconds: 1,
        },
    ],
    idempotency: None,
    reads: true,
    payload: operation::Payload::Redirect,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code",
};
