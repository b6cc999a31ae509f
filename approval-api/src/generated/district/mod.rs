// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Operations of `approval.v4.district`.

pub mod list;
pub mod search;

/// 查询地理库信息
///
/// 遍历审批的地理库：国家、省份、城市等区域，地址控件要填其中的区域。
///
/// `GET /open-apis/approval/v4/districts` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/list))
///
/// - Token: `tenant_access_token`, `user_access_token`
/// - Scope (any of these): `approval:approval`, `approval:approval:readonly`
/// - For: self-built apps, store apps
/// - Limit: 10 calls a second
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use futures_util::TryStreamExt;
/// use feishu_approval_api::district;
///
/// let mut items = district::list()
///     .items(&client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | Code | HTTP | Message |
/// |---|---|---|
/// | [`1395001`](list::ErrorCode::SystemError) | 500 | system error |
/// | [`1390001`](list::ErrorCode::InvalidParameter) | 400 | invalid parameter |
/// | [`1395061`](list::ErrorCode::VersionUpdated) | 400 | version updated |
pub fn list() -> list::Builder {
    list::Builder::default()
}

/// 搜索地理库信息
///
/// 按 ID 或关键字查找地理库的区域，地址控件要填其中的区域。
///
/// `POST /open-apis/approval/v4/districts/search` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/search))
///
/// - Token: `tenant_access_token`, `user_access_token`
/// - Scope (any of these): `approval:approval`, `approval:approval:readonly`
/// - For: self-built apps, store apps
/// - Limit: 100 calls a minute
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use futures_util::TryStreamExt;
/// use feishu_approval_api::district;
///
/// let mut items = district::search()
///     .items(&client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | Code | HTTP | Message |
/// |---|---|---|
/// | [`1395001`](search::ErrorCode::SystemError) | 500 | system error |
/// | [`1390001`](search::ErrorCode::InvalidParameter) | 400 | invalid parameter |
pub fn search() -> search::Builder {
    search::Builder::default()
}
