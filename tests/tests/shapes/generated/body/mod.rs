// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! Operations of `shape.v1.body`.

pub mod delete;
pub mod get;

/// DELETE 带请求体
///
/// `DELETE /open-apis/shape/v1/members/:member_id` ([documentation](https://open.feishu.cn/document/x/shape-v1/body/delete))
///
/// - Token: `tenant_access_token`
/// - For: self-built apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_shape_v1_api::Client) -> Result<(), feishu_shape_v1_api::Error> {
/// use feishu_shape_v1_api::body;
///
/// let response = body::delete()
///     .member_id("member_id")
///     .body_type("type")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn delete() -> delete::Builder {
    delete::Builder::default()
}

/// GET 带请求体
///
/// `GET /open-apis/shape/v1/tasks` ([documentation](https://open.feishu.cn/document/x/shape-v1/body/get))
///
/// - Token: `tenant_access_token`
/// - For: self-built apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_shape_v1_api::Client) -> Result<(), feishu_shape_v1_api::Error> {
/// use feishu_shape_v1_api::body;
///
/// let response = body::get()
///     .codes(["codes"])
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn get() -> get::Builder {
    get::Builder::default()
}
