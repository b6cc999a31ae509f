// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen authen-v1`.

//! Operations of `authen.v1.authorize`.

pub mod get;

/// 获取授权码
///
/// 打开授权页，请用户授权。用户同意后，应用收到授权码 `code`：5 分钟内有效，只能用一次。
///
/// `GET /open-apis/authen/v1/authorize` ([documentation](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code))
///
/// - For: self-built apps, store apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// **注意事项**
///
/// - 这是给浏览器打开的页面，不是给服务端调用的接口：把用户重定向到这里。授权后浏览器回到 `redirect_uri`，授权码在查询参数 `code` 里。在飞书客户端内打开时可不经确认直接跳回。
/// - 用授权码[换取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)，再[读取用户信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get)，即完成登录。
/// - 已授予的权限会累积：新的 `user_access_token` 含有该用户以前授予的全部权限。
/// - 用它调用其他接口报错 99991679 时，把 `permission_violations` 列出的权限加进 `scope`，请用户再授权一次。
/// - `redirect_uri` 里 `#` 起的部分，跳回时排在整个地址的末尾。
///
/// **失败响应**
///
/// 用户拒绝后，浏览器也重定向到 `redirect_uri`，带有以下查询参数。
///
/// - `error`：目前总是 `access_denied`
/// - `state`：与打开授权页时传入的相同，未传则没有。
///
/// 示例：
///
/// ```text
/// https://example.com/login/callback?error=access_denied&state=f3c9a1d7
/// ```
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_authen_api::Client) -> Result<(), feishu_authen_api::Error> {
/// use feishu_authen_api::authorize;
///
/// let response = authorize::get()
///     .client_id("cli_b7d24f06e1a9c83e")
///     .response_type("code")
///     .redirect_uri("https://example.com/login/callback")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn get() -> get::Builder {
    get::Builder::default()
}
