// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Operations of `approval.v4.id`.

pub mod get;

/// 查询审批 ID（专用）
///
/// 把 userID 换成 larkID，或者反过来；只有灰度中的企业才用。
///
/// `POST /approval/openapi/v1/id/get` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/uEDN5UjLxQTO14SM0kTN))
///
/// - Token: `tenant_access_token`
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::id;
///
/// let response = id::get()
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn get() -> get::Builder {
    get::Builder::default()
}
