// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen authen-v2`.

//! 刷新 user_access_token
//!
//! Types of [`refresh()`](super::refresh()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::super::required;

/// Parameters of [`refresh()`](super::refresh()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 授权类型。
    pub grant_type: GrantType,
    /// 应用的 App ID，见开发者后台的应用详情。
    ///
    /// - Example: `cli_b7d24f06e1a9c83e`
    pub client_id: String,
    /// 应用的 App Secret，见[如何得到](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    ///
    /// - Example: `mD4vTq8ZrJ2xKc7NpW5sYb1HgL9fEa3U`
    pub client_secret: feishu_runtime::Secret,
    /// 上一次得到的 `refresh_token`。
    ///
    /// 只接受[获取](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)或[刷新](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)接口返回的
    ///
    /// - Example: `eyJhbGciOiJFUzI1NiIs-refresh-9LxRb5HsJd2McGf8`
    pub refresh_token: feishu_runtime::Secret,
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
        to.put("refresh_token", &self.refresh_token);
        to.put_some("scope", &self.scope);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "grant_type",
        "client_id",
        "client_secret",
        "refresh_token",
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
            3 => from.take(&mut self.refresh_token),
            4 => from.take(&mut self.scope),
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
        parts.secrets([&self.refresh_token]);
        parts.json(self)
    }
}

/// Collects the parameters of [`refresh()`](super::refresh()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasGrantType = builder::Unset,
    HasClientId = builder::Unset,
    HasClientSecret = builder::Unset,
    HasRefreshToken = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasGrantType, HasClientId, HasClientSecret, HasRefreshToken)>,
}

impl<
    HasGrantType,
    HasClientId,
    HasClientSecret,
    HasRefreshToken,
> Builder<HasGrantType, HasClientId, HasClientSecret, HasRefreshToken> {
    /// 授权类型。
    pub fn grant_type(
        mut self,
        grant_type: impl Into<GrantType>,
    ) -> Builder<builder::Set, HasClientId, HasClientSecret, HasRefreshToken>
    where
        HasGrantType: builder::NotGiven<required::grant_type>,
    {
        self.request.grant_type = grant_type.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 应用的 App ID，见开发者后台的应用详情。
    ///
    /// - Example: `cli_b7d24f06e1a9c83e`
    pub fn client_id(
        mut self,
        client_id: impl Into<String>,
    ) -> Builder<HasGrantType, builder::Set, HasClientSecret, HasRefreshToken>
    where
        HasClientId: builder::NotGiven<required::client_id>,
    {
        self.request.client_id = client_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 应用的 App Secret，见[如何得到](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    ///
    /// - Example: `mD4vTq8ZrJ2xKc7NpW5sYb1HgL9fEa3U`
    pub fn client_secret(
        mut self,
        client_secret: impl Into<feishu_runtime::Secret>,
    ) -> Builder<HasGrantType, HasClientId, builder::Set, HasRefreshToken>
    where
        HasClientSecret: builder::NotGiven<required::client_secret>,
    {
        self.request.client_secret = client_secret.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 上一次得到的 `refresh_token`。
    ///
    /// 只接受[获取](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)或[刷新](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)接口返回的
    ///
    /// - Example: `eyJhbGciOiJFUzI1NiIs-refresh-9LxRb5HsJd2McGf8`
    pub fn refresh_token(
        mut self,
        refresh_token: impl Into<feishu_runtime::Secret>,
    ) -> Builder<HasGrantType, HasClientId, HasClientSecret, builder::Set>
    where
        HasRefreshToken: builder::NotGiven<required::refresh_token>,
    {
        self.request.refresh_token = refresh_token.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
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
    HasRefreshToken,
> From<Builder<HasGrantType, HasClientId, HasClientSecret, HasRefreshToken>> for Request
where
    HasGrantType: builder::Given<required::grant_type>,
    HasClientId: builder::Given<required::client_id>,
    HasClientSecret: builder::Given<required::client_secret>,
    HasRefreshToken: builder::Given<required::refresh_token>,
{
    fn from(
        builder: Builder<HasGrantType, HasClientId, HasClientSecret, HasRefreshToken>,
    ) -> Self {
        builder.request
    }
}

/// What [`refresh()`](super::refresh()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 即 `user_access_token`，成功时才有
    pub access_token: Option<feishu_runtime::Secret>,
    /// `user_access_token` 的有效期，单位秒，成功时才有
    ///
    /// 有效期会变，请以它为准
    pub expires_in: Option<i64>,
    /// 用来再次刷新，成功且用户授予了 `offline_access` 时才有：
    ///
    /// offline_access
    ///
    /// 请求里传了 `scope` 时，其中须含有 `offline_access`。只能用一次。
    pub refresh_token: Option<feishu_runtime::Secret>,
    /// `refresh_token` 的有效期，单位秒，与 `refresh_token` 同时返回
    ///
    /// 到期之前再次刷新，得到新的。
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
    /// `refresh_token`
    RefreshToken,
    /// A value that the documentation does not list.
    Other(String),
}

impl GrantType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::RefreshToken, "refresh_token"),
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
    /// `refresh_token` 不是发给这个 `client_id` 的
    TheProvidedAuthorizationCodeOrRefreshTokenDoes,
    /// `20026` (HTTP 400): The refresh token passed is invalid. Please check the value.
    ///
    /// 请核对 `refresh_token`
    ///
    /// 只接受 v2 接口发放的
    TheRefreshTokenPassedIsInvalid,
    /// `20036` (HTTP 400): The specified grant_type is not supported.
    ///
    /// 请核对 `grant_type`
    TheSpecifiedGrantTypeIsNotSupported,
    /// `20037` (HTTP 400): The refresh token passed has expired. Please generate a new one.
    ///
    /// `refresh_token` 已过期，请用户[重新授权](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)
    TheRefreshTokenPassedHasExpired,
    /// `20048` (HTTP 400): The specified app does not exist.
    ///
    /// 没有这个应用
    TheSpecifiedAppDoesNotExist,
    /// `20050` (HTTP 500): An unexpected server error occurred. Please retry your request.
    ///
    /// 服务内部错误，请稍后再试，仍不行时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)
    AnUnexpectedServerErrorOccurred,
    /// `20063` (HTTP 400): The request is malformed. Please check your request.
    ///
    /// 请求体不完整，请按错误说明补上字段
    TheRequestIsMalformed,
    /// `20064` (HTTP 400): The refresh token has been revoked. Please note that a refresh token can only be used once.
    ///
    /// `refresh_token` 已撤销，请用户[重新授权](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)
    TheRefreshTokenHasBeenRevoked,
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
    /// `20072` (HTTP 503): The server is temporarily unavailable. Please retry your request.
    ///
    /// 服务暂时不可用，请稍后再试
    TheServerIsTemporarilyUnavailable,
    /// `20073` (HTTP 400): The refresh token has been used. Please note that a refresh token can only be used once.
    ///
    /// 请用户[重新授权](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)
    TheRefreshTokenHasBeenUsed,
    /// `20074` (HTTP 400): The specified app is not allowed to refresh token.
    ///
    /// 请在开发者后台打开刷新的开关，发布版本后生效
    TheSpecifiedAppIsNotAllowedToRefresh,
    /// A code that the documentation of the operation does not list.
    Other(i64),
}

impl ErrorCode {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::TheRequestIsMissingARequiredParameter, 20001),
        (Self::TheClientSecretIsInvalid, 20002),
        (Self::TheUserDoesNotExist, 20008),
        (Self::TheSpecifiedAppIsNotInstalled, 20009),
        (Self::TheUserDoesNotHavePermissionToUse, 20010),
        (Self::TheProvidedAuthorizationCodeOrRefreshTokenDoes, 20024),
        (Self::TheRefreshTokenPassedIsInvalid, 20026),
        (Self::TheSpecifiedGrantTypeIsNotSupported, 20036),
        (Self::TheRefreshTokenPassedHasExpired, 20037),
        (Self::TheSpecifiedAppDoesNotExist, 20048),
        (Self::AnUnexpectedServerErrorOccurred, 20050),
        (Self::TheRequestIsMalformed, 20063),
        (Self::TheRefreshTokenHasBeenRevoked, 20064),
        (Self::TheUserStatusIsInvalid, 20066),
        (Self::TheProvidedScopeListContainsDuplicateScopes, 20067),
        (Self::TheProvidedScopeListContainsScopesThatAre, 20068),
        (Self::TheSpecifiedAppIsNotEnabled, 20069),
        (Self::MultipleAuthenticationMethodsWereProvided, 20070),
        (Self::TheServerIsTemporarilyUnavailable, 20072),
        (Self::TheRefreshTokenHasBeenUsed, 20073),
        (Self::TheSpecifiedAppIsNotAllowedToRefresh, 20074),
    ];
}

feishu_runtime::error_code!(ErrorCode);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "authen.v2.oauth.token.refresh",
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
            advice: "`refresh_token` 不是发给这个 `client_id` 的",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20026,
            message: "The refresh token passed is invalid. Please check the value.",
            advice: "请核对 `refresh_token`\n只接受 v2 接口发放的",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20036,
            message: "The specified grant_type is not supported.",
            advice: "请核对 `grant_type`",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20037,
            message: "The refresh token passed has expired. Please generate a new one.",
            advice: "`refresh_token` 已过期，请用户[重新授权](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20048,
            message: "The specified app does not exist.",
            advice: "没有这个应用",
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
            code: 20064,
            message: "The refresh token has been revoked. Please note that a refresh token can only be used once.",
            advice: "`refresh_token` 已撤销，请用户[重新授权](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)",
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
            http: Some(503),
            code: 20072,
            message: "The server is temporarily unavailable. Please retry your request.",
            advice: "服务暂时不可用，请稍后再试",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20073,
            message: "The refresh token has been used. Please note that a refresh token can only be used once.",
            advice: "请用户[重新授权](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 20074,
            message: "The specified app is not allowed to refresh token.",
            advice: "请在开发者后台打开刷新的开关，发布版本后生效",
        },
    ],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token",
};
