// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen authen-v2`.

//! Operations of `authen.v2.oauth.token`.

pub mod create;
pub mod refresh;

/// 获取 user_access_token
///
/// 用授权码换取 `user_access_token`，有权限时也换得 `refresh_token`。
///
/// - 先[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)，它 5 分钟内有效，只能用一次。
/// - 用户须在[应用的可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)内，否则报错 20010。
/// - 到期之前[刷新](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)。
/// - 用户是谁，见[获取用户信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get)。
///
/// `POST /open-apis/authen/v2/oauth/token` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token))
///
/// - Scope: `offline_access` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// 接口符合 [RFC 6749](https://datatracker.ietf.org/doc/html/rfc6749)，也可用通用的 OAuth 客户端
///
/// 两个 token 一般长 1\~2KB，还可能更长，请为每个预留 4KB
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_authen_api::Client) -> Result<(), feishu_authen_api::Error> {
/// use feishu_authen_api::oauth;
///
/// let response = oauth::token::create()
///     .grant_type(oauth::token::create::GrantType::AuthorizationCode)
///     .client_id("cli_b7d24f06e1a9c83e")
///     .client_secret("mD4vTq8ZrJ2xKc7NpW5sYb1HgL9fEa3U")
///     .code("Qk7vNw3ZtYp9LxRb-5HsJd2McGf8TuEa_4WiKo6BnVyXq1SzDr0ClAhPgFmUjIeO")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | Code | HTTP | Message |
/// |---|---|---|
/// | [`20001`](create::ErrorCode::TheRequestIsMissingARequiredParameter) | 400 | The request is missing a required parameter. |
/// | [`20002`](create::ErrorCode::TheClientSecretIsInvalid) | 400 | The client secret is invalid. |
/// | [`20003`](create::ErrorCode::TheAuthorizationCodeIsNotFound) | 400 | The authorization code is not found. Please note that an authorization code can only be used once. |
/// | [`20004`](create::ErrorCode::TheAuthorizationCodeHasExpired) | 400 | The authorization code has expired. |
/// | [`20008`](create::ErrorCode::TheUserDoesNotExist) | 400 | The user does not exist. |
/// | [`20009`](create::ErrorCode::TheSpecifiedAppIsNotInstalled) | 400 | The specified app is not installed. |
/// | [`20010`](create::ErrorCode::TheUserDoesNotHavePermissionToUse) | 400 | The user does not have permission to use this app. |
/// | [`20024`](create::ErrorCode::TheProvidedAuthorizationCodeOrRefreshTokenDoes) | 400 | The provided authorization code or refresh token does not match the provided client ID. |
/// | [`20036`](create::ErrorCode::TheSpecifiedGrantTypeIsNotSupported) | 400 | The specified grant_type is not supported. |
/// | [`20048`](create::ErrorCode::TheSpecifiedAppDoesNotExist) | 400 | The specified app does not exist. |
/// | [`20049`](create::ErrorCode::PkceCodeChallengeFailed) | 400 | PKCE code challenge failed. |
/// | [`20050`](create::ErrorCode::AnUnexpectedServerErrorOccurred) | 500 | An unexpected server error occurred. Please retry your request. |
/// | [`20063`](create::ErrorCode::TheRequestIsMalformed) | 400 | The request is malformed. Please check your request. |
/// | [`20065`](create::ErrorCode::TheAuthorizationCodeHasBeenUsed) | 400 | The authorization code has been used. Please note that an authorization code can only be used once. |
/// | [`20066`](create::ErrorCode::TheUserStatusIsInvalid) | 400 | The user status is invalid. |
/// | [`20067`](create::ErrorCode::TheProvidedScopeListContainsDuplicateScopes) | 400 | The provided scope list contains duplicate scopes. Please ensure all scopes are unique. |
/// | [`20068`](create::ErrorCode::TheProvidedScopeListContainsScopesThatAre) | 400 | The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed. |
/// | [`20069`](create::ErrorCode::TheSpecifiedAppIsNotEnabled) | 400 | The specified app is not enabled. |
/// | [`20070`](create::ErrorCode::MultipleAuthenticationMethodsWereProvided) | 400 | Multiple authentication methods were provided. Please only use one to proceed. |
/// | [`20071`](create::ErrorCode::TheProvidedRedirectUriDoesNotMatchThe) | 400 | The provided redirect URI does not match the one used during authorization. |
/// | [`20072`](create::ErrorCode::TheServerIsTemporarilyUnavailable) | 503 | The server is temporarily unavailable. Please retry your request. |
pub fn create() -> create::Builder {
    create::Builder::default()
}

/// 刷新 user_access_token
///
/// 用 `refresh_token` 换取新的 `user_access_token` 和新的 `refresh_token`。
///
/// - `refresh_token` 只能用一次：换得新的之后，原来的立即失效。
/// - 首个 `refresh_token` 来自[获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。
/// - 用户须在[应用的可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)内，否则报错 20010。
///
/// `POST /open-apis/authen/v2/oauth/token` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token))
///
/// - Scope: `offline_access` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// 接口符合 [RFC 6749](https://datatracker.ietf.org/doc/html/rfc6749)，也可用通用的 OAuth 客户端
///
/// **前置工作**
///
/// - 为应用开通 `offline_access`，并在[授权](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时的 `scope` 里声明。
/// - 开发者后台的**安全设置**里有刷新的开关时，把它打开，并发布版本。
///
/// 授权满 365 天后不能再刷新，报错 20037：请用户[重新授权](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。
///
/// 刷新后请改用新的一对，旧的 `user_access_token` 只再有效一分钟。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_authen_api::Client) -> Result<(), feishu_authen_api::Error> {
/// use feishu_authen_api::oauth;
///
/// let response = oauth::token::refresh()
///     .grant_type(oauth::token::refresh::GrantType::RefreshToken)
///     .client_id("cli_b7d24f06e1a9c83e")
///     .client_secret("mD4vTq8ZrJ2xKc7NpW5sYb1HgL9fEa3U")
///     .refresh_token("eyJhbGciOiJFUzI1NiIs-refresh-9LxRb5HsJd2McGf8")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | Code | HTTP | Message |
/// |---|---|---|
/// | [`20001`](refresh::ErrorCode::TheRequestIsMissingARequiredParameter) | 400 | The request is missing a required parameter. |
/// | [`20002`](refresh::ErrorCode::TheClientSecretIsInvalid) | 400 | The client secret is invalid. |
/// | [`20008`](refresh::ErrorCode::TheUserDoesNotExist) | 400 | The user does not exist. |
/// | [`20009`](refresh::ErrorCode::TheSpecifiedAppIsNotInstalled) | 400 | The specified app is not installed. |
/// | [`20010`](refresh::ErrorCode::TheUserDoesNotHavePermissionToUse) | 400 | The user does not have permission to use this app. |
/// | [`20024`](refresh::ErrorCode::TheProvidedAuthorizationCodeOrRefreshTokenDoes) | 400 | The provided authorization code or refresh token does not match the provided client ID. |
/// | [`20026`](refresh::ErrorCode::TheRefreshTokenPassedIsInvalid) | 400 | The refresh token passed is invalid. Please check the value. |
/// | [`20036`](refresh::ErrorCode::TheSpecifiedGrantTypeIsNotSupported) | 400 | The specified grant_type is not supported. |
/// | [`20037`](refresh::ErrorCode::TheRefreshTokenPassedHasExpired) | 400 | The refresh token passed has expired. Please generate a new one. |
/// | [`20048`](refresh::ErrorCode::TheSpecifiedAppDoesNotExist) | 400 | The specified app does not exist. |
/// | [`20050`](refresh::ErrorCode::AnUnexpectedServerErrorOccurred) | 500 | An unexpected server error occurred. Please retry your request. |
/// | [`20063`](refresh::ErrorCode::TheRequestIsMalformed) | 400 | The request is malformed. Please check your request. |
/// | [`20064`](refresh::ErrorCode::TheRefreshTokenHasBeenRevoked) | 400 | The refresh token has been revoked. Please note that a refresh token can only be used once. |
/// | [`20066`](refresh::ErrorCode::TheUserStatusIsInvalid) | 400 | The user status is invalid. |
/// | [`20067`](refresh::ErrorCode::TheProvidedScopeListContainsDuplicateScopes) | 400 | The provided scope list contains duplicate scopes. Please ensure all scopes are unique. |
/// | [`20068`](refresh::ErrorCode::TheProvidedScopeListContainsScopesThatAre) | 400 | The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed. |
/// | [`20069`](refresh::ErrorCode::TheSpecifiedAppIsNotEnabled) | 400 | The specified app is not enabled. |
/// | [`20070`](refresh::ErrorCode::MultipleAuthenticationMethodsWereProvided) | 400 | Multiple authentication methods were provided. Please only use one to proceed. |
/// | [`20072`](refresh::ErrorCode::TheServerIsTemporarilyUnavailable) | 503 | The server is temporarily unavailable. Please retry your request. |
/// | [`20073`](refresh::ErrorCode::TheRefreshTokenHasBeenUsed) | 400 | The refresh token has been used. Please note that a refresh token can only be used once. |
/// | [`20074`](refresh::ErrorCode::TheSpecifiedAppIsNotAllowedToRefresh) | 400 | The specified app is not allowed to refresh token. |
pub fn refresh() -> refresh::Builder {
    refresh::Builder::default()
}
