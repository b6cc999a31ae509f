// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen authen-v1`.

//! Operations of `authen.v1.user_info`.

pub mod get;

/// 获取用户信息
///
/// 读取 `user_access_token` 所属用户的信息。
///
/// `GET /open-apis/authen/v1/user_info` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get))
///
/// - Token: `user_access_token`
/// - Scope: `contact:user.employee:readonly` (for some fields)
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - Scope: `contact:user.phone:readonly` (for some fields)
/// - Scope: `contact:user.email:readonly` (for some fields)
/// - Scope: `contact:contact:access_as_app` (for some fields)
/// - Scope: `contact:contact:readonly` (for some fields)
/// - Scope: `contact:contact:readonly_as_app` (for some fields)
/// - For: self-built apps, store apps
///
/// 手机号和邮箱由管理员录入，未经本人验证：用作登录凭证之前，请自行验证。
///
/// [特殊频控](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_authen_api::Client) -> Result<(), feishu_authen_api::Error> {
/// use feishu_authen_api::user_info;
///
/// let response = user_info::get()
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
/// | [`20001`](get::ErrorCode::InvalidRequest) | 200 | Invalid request. Please check request param |
/// | [`20005`](get::ErrorCode::TheUserAccessTokenPassedIsInvalid) | 200 | The user access token passed is invalid. Please check the value |
/// | [`20008`](get::ErrorCode::UserNotExist) | 200 | User not exist |
/// | [`20021`](get::ErrorCode::UserResigned) | 200 | User resigned |
/// | [`20022`](get::ErrorCode::UserFrozen) | 200 | User frozen |
/// | [`20023`](get::ErrorCode::UserNotRegistered) | 200 | User not registered |
/// | [`20050`](get::ErrorCode::SystemError) | 500 | System error |
pub fn get() -> get::Builder {
    get::Builder::default()
}
