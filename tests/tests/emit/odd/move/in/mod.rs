// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Operations of `approval.v4.move.in`.

pub mod r#match;

/// 奇怪的 \[名字\] \<x>
///
/// **Deprecated.** 已下线，用 `new`
///
/// `PUT /open-apis/odd/:type/:userID` ([documentation](https://open.feishu.cn/document/server-docs/approval-v4/page))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:instance`
/// - For: self-built apps, store apps
/// - Limit: 100 calls a minute
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::r#move;
///
/// let response = r#move::r#in::r#match()
///     .path_type("type")
///     .user_id(1)
///     .tags(["tags"])
///     .x_need("X-Need")
///     .body_type(r#move::r#in::r#match::Type::Neg1)
///     .level(r#move::r#in::r#match::Level::Neg1)
///     .set_send(false)
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
/// | [`1`](match::ErrorCode::Code1) | 400 | 参数错误 |
/// | [`2`](match::ErrorCode::NotFound2) | 400 | not found: %s |
/// | [`3`](match::ErrorCode::NotFound3) | 400 | not found |
/// | [`3`](match::ErrorCode::NotFound3) | 400 | not found (again) |
/// | [`4`](match::ErrorCode::Code4) | 400 |  |
/// | [`5`](match::ErrorCode::Other5) | 400 | Other |
/// | [`6`](match::ErrorCode::UsersTokenIsntValidExpired) | 400 | user's token isn't valid \| expired |
#[deprecated(note = "已下线，用 new")]
pub fn r#match() -> r#match::Builder {
    r#match::Builder::default()
}
