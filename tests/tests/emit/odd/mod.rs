// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Operations of `approval.v4`, by resource.

#[cfg(feature = "enum")]
pub mod r#enum;
#[cfg(feature = "file")]
pub mod file;
#[cfg(feature = "move")]
pub mod r#move;
pub mod required;

#[cfg(feature = "enum")]
/// 操作 enum
///
/// `DELETE /open-apis/odd`
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::r#enum;
///
/// let response = r#enum()
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn r#enum() -> r#enum::Builder {
    r#enum::Builder::default()
}
