// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! Operations of `shape.v1.in`.

pub mod r#match;

/// 名字
///
/// `POST /open-apis/shape/v1/names/:spreadsheetToken` ([documentation](https://open.feishu.cn/document/x/shape-v1/in/match))
///
/// - Token: `tenant_access_token`
/// - For: self-built apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_shape_v1_api::Client) -> Result<(), feishu_shape_v1_api::Error> {
/// use feishu_shape_v1_api::r#in;
///
/// let response = r#in::r#match()
///     .spreadsheet_token("spreadsheetToken")
///     .r#type("type")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn r#match() -> r#match::Builder {
    r#match::Builder::default()
}
