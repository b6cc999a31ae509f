// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen authen-v2`.

//! 获取 user_access_token
//!
//! Types of [`create()`](super::create()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::super::required;

/// Parameters of [`create()`](super::create()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 授权类型。
    pub grant_type: GrantType,
    /// 应用的 App ID，见开发者后台的**凭证与基础信息**。
    ///
    /// - Example: `cli_b7d24f06e1a9c83e`
    pub client_id: String,
    /// 应用的 App Secret，见开发者后台的**凭证与基础信息**。
    ///
    /// - Example: `mD4vTq8ZrJ2xKc7NpW5sYb1HgL9fEa3U`
    pub client_secret: feishu_runtime::Secret,
    /// [授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)。
    ///
    /// - Example: `Qk7vNw3ZtYp9LxRb-5HsJd2McGf8TuEa_4WiKo6BnVyXq1SzDr0ClAhPgFmUjIeO`
    pub code: feishu_runtime::Secret,
    /// 打开授权页时传入的回调地址。
    ///
    /// - Example: `https://example.com/login/callback`
    pub redirect_uri: Option<String>,
    /// 打开授权页前在本地生成的随机字符串，用了 PKCE 时须传，见 [RFC 7636](https://datatracker.ietf.org/doc/html/rfc7636)。
    ///
    /// **长度限制：** 最短 43 字符，最长 128 字符
    ///
    /// **可用字符集：** \[A-Z\] / \[a-z\] / \[0-9\] / "-" / "." / "\_" / "\~"
    ///
    /// - Length: 43 to 128 characters
    /// - Example: `Zr4pT9wLx2KdN7vQ_8sHyBf3GmJc5RtUa1EkWi6On0Y`
    pub code_verifier: Option<feishu_runtime::Secret>,
    /// 把 `user_access_token` 的权限缩减到这些。
    ///
    /// **注意**：
    ///
    /// - 不传时，含有用户授予的全部权限。
    /// - 有重复的权限时报错 20067。
    /// - 有用户在[授权](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时没有授予的权限时报错 20068。
    /// - 每次缩减互不影响，只看这一次传的。
    /// - 缩减的结果见返回的 scope。
    ///
    /// **格式要求：** 以空格分隔
    ///
    /// - Example: `auth:user.id:read task:task:read`
    pub scope: Option<String>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("grant_type", &self.grant_type);
        to.put("client_id", &self.client_id);
        to.put("client_secret", &self.client_secret);
        to.put("code", &self.code);
        to.put_some("redirect_uri", &self.redirect_uri);
        to.put_some("code_verifier", &self.code_verifier);
        to.put_some("scope", &self.scope);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "grant_type",
        "client_id",
        "client_secret",
        "code",
        "redirect_uri",
        "code_verifier",
        "scope",
    ];
    const REQUIRED: &'static [usize] = &[0, 1, 2, 3];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.grant_type),
            1 => from.take(&mut self.client_id),
            2 => from.take(&mut self.client_secret),
            3 => from.take(&mut self.code),
            4 => from.take(&mut self.redirect_uri),
            5 => from.take(&mut self.code_verifier),
            6 => from.take(&mut self.scope),
            _ => {}
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
        parts.secrets([&self.client_secret]);
        parts.secrets([&self.code]);
        parts.secrets(&self.code_verifier);
        parts.json(self)
    }

    fn validate(&self, violations: &mut validate::Violations) {
        violations.chars("code_verifier", &self.code_verifier, 43..=128);
    }
}

/// Collects the parameters of [`create()`](super::create()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasGrantType = builder::Unset,
    HasClientId = builder::Unset,
    HasClientSecret = builder::Unset,
    HasCode = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasGrantType, HasClientId, HasClientSecret, HasCode)>,
}

impl<
    HasGrantType,
    HasClientId,
    HasClientSecret,
    HasCode,
> Builder<HasGrantType, HasClientId, HasClientSecret, HasCode> {
    /// 授权类型。
    pub fn grant_type(
        mut self,
        grant_type: impl Into<GrantType>,
    ) -> Builder<builder::Set, HasClientId, HasClientSecret, HasCode>
    where
        HasGrantType: builder::NotGiven<required::grant_type>,
    {
        self.request.grant_type = grant_type.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 应用的 App ID，见开发者后台的**凭证与基础信息**。
    ///
    /// - Example: `cli_b7d24f06e1a9c83e`
    pub fn client_id(
        mut self,
        client_id: impl Into<String>,
    ) -> Builder<HasGrantType, builder::Set, HasClientSecret, HasCode>
    where
        HasClientId: builder::NotGiven<required::client_id>,
    {
        self.request.client_id = client_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 应用的 App Secret，见开发者后台的**凭证与基础信息**。
    ///
    /// - Example: `mD4vTq8ZrJ2xKc7NpW5sYb1HgL9fEa3U`
    pub fn client_secret(
        mut self,
        client_secret: impl Into<feishu_runtime::Secret>,
    ) -> Builder<HasGrantType, HasClientId, builder::Set, HasCode>
    where
        HasClientSecret: builder::NotGiven<required::client_secret>,
    {
        self.request.client_secret = client_secret.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// [授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)。
    ///
    /// - Example: `Qk7vNw3ZtYp9LxRb-5HsJd2McGf8TuEa_4WiKo6BnVyXq1SzDr0ClAhPgFmUjIeO`
    pub fn code(
        mut self,
        code: impl Into<feishu_runtime::Secret>,
    ) -> Builder<HasGrantType, HasClientId, HasClientSecret, builder::Set>
    where
        HasCode: builder::NotGiven<required::code>,
    {
        self.request.code = code.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 打开授权页时传入的回调地址。
    ///
    /// - Example: `https://example.com/login/callback`
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.request.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// 打开授权页前在本地生成的随机字符串，用了 PKCE 时须传，见 [RFC 7636](https://datatracker.ietf.org/doc/html/rfc7636)。
    ///
    /// **长度限制：** 最短 43 字符，最长 128 字符
    ///
    /// **可用字符集：** \[A-Z\] / \[a-z\] / \[0-9\] / "-" / "." / "\_" / "\~"
    ///
    /// - Length: 43 to 128 characters
    /// - Example: `Zr4pT9wLx2KdN7vQ_8sHyBf3GmJc5RtUa1EkWi6On0Y`
    pub fn code_verifier(
        mut self,
        code_verifier: impl Into<feishu_runtime::Secret>,
    ) -> Self {
        self.request.code_verifier = Some(code_verifier.into());
        self
    }

    /// 把 `user_access_token` 的权限缩减到这些。
    ///
    /// **注意**：
    ///
    /// - 不传时，含有用户授予的全部权限。
    /// - 有重复的权限时报错 20067。
    /// - 有用户在[授权](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时没有授予的权限时报错 20068。
    /// - 每次缩减互不影响，只看这一次传的。
    /// - 缩减的结果见返回的 scope。
    ///
    /// **格式要求：** 以空格分隔
    ///
    /// - Example: `auth:user.id:read task:task:read`
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.request.scope = Some(scope.into());
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
    HasGrantType,
    HasClientId,
    HasClientSecret,
    HasCode,
> From<Builder<HasGrantType, HasClientId, HasClientSecret, HasCode>> for Request
where
    HasGrantType: builder::Given<required::grant_type>,
    HasClientId: builder::Given<required::client_id>,
    HasClientSecret: builder::Given<required::client_secret>,
    HasCode: builder::Given<required::code>,
{
    fn from(
        builder: Builder<HasGrantType, HasClientId, HasClientSecret, HasCode>,
    ) -> Self {
        builder.request
    }
}

/// What [`create()`](super::create()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 即 `user_access_token`，成功时才有
    pub access_token: Option<feishu_runtime::Secret>,
    /// `user_access_token` 的有效期，单位秒，成功时才有
    ///
    /// 有效期会变，请以它为准
    pub expires_in: Option<i64>,
    /// 用来[刷新](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token) `user_access_token`，成功且用户授予了 `offline_access` 时才有。
    ///
    /// 请求里传了 `scope` 时，其中须含有 `offline_access`。只能用一次。
    pub refresh_token: Option<feishu_runtime::Secret>,
    /// `refresh_token` 的有效期，单位秒，与 `refresh_token` 同时返回
    ///
    /// 到期之前[刷新](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)，得到新的。
    pub refresh_token_expires_in: Option<i64>,
    /// 总是 `Bearer`，成功时才有
    pub token_type: Option<String>,
    /// `access_token` 具备的权限，以空格分隔，成功时才有
    pub scope: Option<String>,
    /// 错误类型，失败时才有
    pub error: Option<String>,
    /// 错误说明，失败时才有
    pub error_description: Option<String>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("access_token", &self.access_token);
        to.put("expires_in", &self.expires_in);
        to.put("refresh_token", &self.refresh_token);
        to.put("refresh_token_expires_in", &self.refresh_token_expires_in);
        to.put("token_type", &self.token_type);
        to.put("scope", &self.scope);
        to.put("error", &self.error);
        to.put("error_description", &self.error_description);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &[
        "access_token",
        "expires_in",
        "refresh_token",
        "refresh_token_expires_in",
        "token_type",
        "scope",
        "error",
        "error_description",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.access_token),
            1 => from.take_lenient(&mut self.expires_in),
            2 => from.take_lenient(&mut self.refresh_token),
            3 => from.take_lenient(&mut self.refresh_token_expires_in),
            4 => from.take_lenient(&mut self.token_type),
            5 => from.take_lenient(&mut self.scope),
            6 => from.take_lenient(&mut self.error),
            7 => from.take_lenient(&mut self.error_description),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 授权类型。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum GrantType {
    /// `authorization_code`
    AuthorizationCode,
    /// A value that the documentation does not list.
    Other(String),
}

impl GrantType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AuthorizationCode, "authorization_code"),
    ];
}

feishu_runtime::open_enum!(GrantType, String);

/// Error codes that the page lists.
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `20001` (HTTP 400): The request is missing a required parameter.
    ///
    /// 缺少必填的参数
    TheRequestIsMissingARequiredParameter,
    /// `20002` (HTTP 400): The client secret is invalid.
    ///
    /// 请核对 `client_id` 和 `client_secret`
    TheClientSecretIsInvalid,
    /// `20003` (HTTP 400): The authorization code is not found. Please note that an authorization code can only be used once.
    ///
    /// 没有这个授权码；授权码只能用一次
    TheAuthorizationCodeIsNotFound,
    /// `20004` (HTTP 400): The authorization code has expired.
    ///
    /// 授权码须在 5 分钟内使用
    TheAuthorizationCodeHasExpired,
    /// `20008` (HTTP 400): The user does not exist.
    ///
    /// 没有这个用户，请查看授权用户的状态
    TheUserDoesNotExist,
    /// `20009` (HTTP 400): The specified app is not installed.
    ///
    /// 租户没有安装应用
    TheSpecifiedAppIsNotInstalled,
    /// `20010` (HTTP 400): The user does not have permission to use this app.
    ///
    /// 用户不在应用的可用范围内
    TheUserDoesNotHavePermissionToUse,
    /// `20024` (HTTP 400): The provided authorization code or refresh token does not match the provided client ID.
    ///
    /// 授权码不是发给这个 `client_id` 的
    TheProvidedAuthorizationCodeOrRefreshTokenDoes,
    /// `20036` (HTTP 400): The specified grant_type is not supported.
    ///
    /// 请核对 `grant_type`
    TheSpecifiedGrantTypeIsNotSupported,
    /// `20048` (HTTP 400): The specified app does not exist.
    ///
    /// 没有这个应用
    TheSpecifiedAppDoesNotExist,
    /// `20049` (HTTP 400): PKCE code challenge failed.
    ///
    /// 请核对 `code_verifier`
    PkceCodeChallengeFailed,
    /// `20050` (HTTP 500): An unexpected server error occurred. Please retry your request.
    ///
    /// 服务内部错误，请稍后再试，仍不行时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)
    AnUnexpectedServerErrorOccurred,
    /// `20063` (HTTP 400): The request is malformed. Please check your request.
    ///
    /// 请求体不完整，请按错误说明补上字段
    TheRequestIsMalformed,
    /// `20065` (HTTP 400): The authorization code has been used. Please note that an authorization code can only be used once.
    ///
    /// 授权码已经用过
    TheAuthorizationCodeHasBeenUsed,
    /// `20066` (HTTP 400): The user status is invalid.
    ///
    /// 请查看授权用户的状态
    TheUserStatusIsInvalid,
    /// `20067` (HTTP 400): The provided scope list contains duplicate scopes. Please ensure all scopes are unique.
    ///
    /// `scope` 里有重复的权限
    TheProvidedScopeListContainsDuplicateScopes,
    /// `20068` (HTTP 400): The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed.
    ///
    /// `scope` 里有用户没有授予的权限，只能从[授权](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时的 `scope` 里选
    TheProvidedScopeListContainsScopesThatAre,
    /// `20069` (HTTP 400): The specified app is not enabled.
    ///
    /// 应用没有启用
    TheSpecifiedAppIsNotEnabled,
    /// `20070` (HTTP 400): Multiple authentication methods were provided. Please only use one to proceed.
    ///
    /// 不要同时用 `Basic Authentication`，只传 `client_id` 和 `client_secret`
    MultipleAuthenticationMethodsWereProvided,
    /// `20071` (HTTP 400): The provided redirect URI does not match the one used during authorization.
    ///
    /// `redirect_uri` 须与[授权](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时的相同
    TheProvidedRedirectUriDoesNotMatchThe,
    /// `20072` (HTTP 503): The server is temporarily unavailable. Please retry your request.
    ///
    /// 服务暂时不可用，请稍后再试
    TheServerIsTemporarilyUnavailable,
    /// A code that the documentation of the operation does not list.
    Other(i64),
}

impl ErrorCode {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::TheRequestIsMissingARequiredParameter, 20001),
        (Self::TheClientSecretIsInvalid, 20002),
        (Self::TheAuthorizationCodeIsNotFound, 20003),
        (Self::TheAuthorizationCodeHasExpired, 20004),
        (Self::TheUserDoesNotExist, 20008),
        (Self::TheSpecifiedAppIsNotInstalled, 20009),
        (Self::TheUserDoesNotHavePermissionToUse, 20010),
        (Self::TheProvidedAuthorizationCodeOrRefreshTokenDoes, 20024),
        (Self::TheSpecifiedGrantTypeIsNotSupported, 20036),
        (Self::TheSpecifiedAppDoesNotExist, 20048),
        (Self::PkceCodeChallengeFailed, 20049),
        (Self::AnUnexpectedServerErrorOccurred, 20050),
        (Self::TheRequestIsMalformed, 20063),
        (Self::TheAuthorizationCodeHasBeenUsed, 20065),
        (Self::TheUserStatusIsInvalid, 20066),
        (Self::TheProvidedScopeListContainsDuplicateScopes, 20067),
        (Self::TheProvidedScopeListContainsScopesThatAre, 20068),
        (Self::TheSpecifiedAppIsNotEnabled, 20069),
        (Self::MultipleAuthenticationMethodsWereProvided, 20070),
        (Self::TheProvidedRedirectUriDoesNotMatchThe, 20071),
        (Self::TheServerIsTemporarilyUnavailable, 20072),
    ];
}

feishu_runtime::error_code!(ErrorCode);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "authen.v2.oauth.token.create",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/authen/v2/oauth/token",
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
    reads: false,
    payload: operation::Payload::Root,
    confidential: true,
    errors: &[
        operation::ErrorInfo {
            http: Some(400),
            code: 20001,
            message: "The request is missing a required parameter.",
            advice: "缺少必填的参数",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20002,
            message: "The client secret is invalid.",
            advice: "请核对 `client_id` 和 `client_secret`",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20003,
            message: "The authorization code is not found. Please note that an authorization code can only be used once.",
            advice: "没有这个授权码；授权码只能用一次",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20004,
            message: "The authorization code has expired.",
            advice: "授权码须在 5 分钟内使用",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20008,
            message: "The user does not exist.",
            advice: "没有这个用户，请查看授权用户的状态",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20009,
            message: "The specified app is not installed.",
            advice: "租户没有安装应用",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20010,
            message: "The user does not have permission to use this app.",
            advice: "用户不在应用的可用范围内",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20024,
            message: "The provided authorization code or refresh token does not match the provided client ID.",
            advice: "授权码不是发给这个 `client_id` 的",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20036,
            message: "The specified grant_type is not supported.",
            advice: "请核对 `grant_type`",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20048,
            message: "The specified app does not exist.",
            advice: "没有这个应用",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20049,
            message: "PKCE code challenge failed.",
            advice: "请核对 `code_verifier`",
        },
        operation::ErrorInfo {
            http: Some(500),
            code: 20050,
            message: "An unexpected server error occurred. Please retry your request.",
            advice: "服务内部错误，请稍后再试，仍不行时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20063,
            message: "The request is malformed. Please check your request.",
            advice: "请求体不完整，请按错误说明补上字段",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20065,
            message: "The authorization code has been used. Please note that an authorization code can only be used once.",
            advice: "授权码已经用过",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20066,
            message: "The user status is invalid.",
            advice: "请查看授权用户的状态",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20067,
            message: "The provided scope list contains duplicate scopes. Please ensure all scopes are unique.",
            advice: "`scope` 里有重复的权限",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20068,
            message: "The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed.",
            advice: "`scope` 里有用户没有授予的权限，只能从[授权](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时的 `scope` 里选",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20069,
            message: "The specified app is not enabled.",
            advice: "应用没有启用",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20070,
            message: "Multiple authentication methods were provided. Please only use one to proceed.",
            advice: "不要同时用 `Basic Authentication`，只传 `client_id` 和 `client_secret`",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20071,
            message: "The provided redirect URI does not match the one used during authorization.",
            advice: "`redirect_uri` 须与[授权](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时的相同",
        },
        operation::ErrorInfo {
            http: Some(503),
            code: 20072,
            message: "The server is temporarily unavailable. Please retry your request.",
            advice: "服务暂时不可用，请稍后再试",
        },
    ],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token",
};
