// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Operations of `approval.v4.file`.

pub mod upload;

/// 上传文件
///
/// 上传一张图片或一个附件，得到它的 code。[创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)时，图片和附件控件的值就是 code，如 `{"id": "photo", "type": "image", "value": ["4F7A2C18-95D3-4E06-B1C8-63A0D7E5F294"]}`。
///
/// `POST /approval/openapi/v2/file/upload` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDOyUjL1gjM14SN4ITN))
///
/// - Token: `tenant_access_token`
/// - Scope: `approval:approval:readonly`
/// - For: self-built apps, store apps
///
/// **使用限制**
///
/// - 一次上传一个文件。type 要与控件的种类相符：图片控件用 **image**，附件控件用 **attachment**。
/// - 图片最大 10 MB，附件最大 50 MB。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::file;
///
/// let response = file::upload()
///     .name("name")
///     .r#type(file::upload::Type::Image)
///     .content(("file", b"content".to_vec()))
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn upload() -> upload::Builder {
    upload::Builder::default()
}
