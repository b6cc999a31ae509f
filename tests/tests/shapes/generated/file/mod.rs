// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! Operations of `shape.v1.file`.

pub mod ask;
pub mod download;
pub mod upload;

/// 流式回答
///
/// `POST /open-apis/shape/v1/ask` ([documentation](https://open.feishu.cn/document/x/shape-v1/file/ask))
///
/// - Token: `tenant_access_token`
/// - For: self-built apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_shape_v1_api::Client) -> Result<(), feishu_shape_v1_api::Error> {
/// use futures_util::TryStreamExt;
/// use feishu_shape_v1_api::file;
///
/// let mut events = file::ask()
///     .question("question")
///     .send(&client)
///     .await?;
/// while let Some(event) = events.try_next().await? {
///     println!("{event:?}");
/// }
/// # Ok(())
/// # }
/// ```
pub fn ask() -> ask::Builder {
    ask::Builder::default()
}

/// 下载
///
/// `GET /open-apis/shape/v1/files/:file_key` ([documentation](https://open.feishu.cn/document/x/shape-v1/file/download))
///
/// - Token: `tenant_access_token`
/// - For: self-built apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_shape_v1_api::Client) -> Result<(), feishu_shape_v1_api::Error> {
/// use feishu_shape_v1_api::file;
///
/// let response = file::download()
///     .file_key("file_key")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn download() -> download::Builder {
    download::Builder::default()
}

/// 上传
///
/// `POST /open-apis/shape/v1/files` ([documentation](https://open.feishu.cn/document/x/shape-v1/file/upload))
///
/// - Token: `tenant_access_token`
/// - For: self-built apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_shape_v1_api::Client) -> Result<(), feishu_shape_v1_api::Error> {
/// use feishu_shape_v1_api::file;
///
/// let response = file::upload()
///     .file_name("file_name")
///     .size(1)
///     .file(("file", b"content".to_vec()))
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn upload() -> upload::Builder {
    upload::Builder::default()
}
