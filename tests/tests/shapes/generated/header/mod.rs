// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! Operations of `shape.v1.header`.

pub mod notice;
pub mod table;

/// 提示里的请求头
///
/// `GET /open-apis/shape/v1/tickets` ([documentation](https://open.feishu.cn/document/x/shape-v1/header/notice))
///
/// - Token: `tenant_access_token`
/// - For: self-built apps
///
/// 调用时请求头里还要有 X-Lark-Helpdesk-Authorization。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_shape_v1_api::Client) -> Result<(), feishu_shape_v1_api::Error> {
/// use feishu_shape_v1_api::header;
///
/// let response = header::notice()
///     .x_lark_helpdesk_authorization("X-Lark-Helpdesk-Authorization")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn notice() -> notice::Builder {
    notice::Builder::default()
}

/// 表里的请求头
///
/// `GET /open-apis/shape/v1/headers` ([documentation](https://open.feishu.cn/document/x/shape-v1/header/table))
///
/// - Token: `tenant_access_token`
/// - For: self-built apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_shape_v1_api::Client) -> Result<(), feishu_shape_v1_api::Error> {
/// use feishu_shape_v1_api::header;
///
/// let response = header::table()
///     .x_aily_biz_user_id("X-Aily-BizUserID")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn table() -> table::Builder {
    table::Builder::default()
}
