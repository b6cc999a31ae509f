// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Operations of `approval.v4.file`.

pub mod away;
pub mod crowded;
pub mod download;
pub mod overcrowded;
pub mod secrets;
pub mod upload;

/// 操作 away
///
/// `GET /open-apis/away` ([documentation](https://open.feishu.cn/document/server-docs/approval-v4/page))
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
/// use feishu_approval_api::file;
///
/// let response = file::away()
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn away() -> away::Builder {
    away::Builder::default()
}

/// 操作 crowded
///
/// `POST /open-apis/crowded` ([documentation](https://open.feishu.cn/document/server-docs/approval-v4/page))
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
/// use feishu_approval_api::file;
///
/// let response = file::crowded()
///     .p0("p0")
///     .p1("p1")
///     .p2("p2")
///     .p3("p3")
///     .p4("p4")
///     .p5("p5")
///     .p6("p6")
///     .p7("p7")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn crowded() -> crowded::Builder {
    crowded::Builder::default()
}

/// 操作 download
///
/// `GET /open-apis/file` ([documentation](https://open.feishu.cn/document/server-docs/approval-v4/page))
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
/// use feishu_approval_api::file;
///
/// let response = file::download()
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn download() -> download::Builder {
    download::Builder::default()
}

/// 操作 overcrowded
///
/// `POST /open-apis/overcrowded` ([documentation](https://open.feishu.cn/document/server-docs/approval-v4/page))
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
/// use feishu_approval_api::file;
///
/// let response = file::overcrowded()
///     .p0("p0")
///     .p1("p1")
///     .p2("p2")
///     .p3("p3")
///     .p4("p4")
///     .p5("p5")
///     .p6("p6")
///     .p7("p7")
///     .p8("p8")
///     .p9("p9")
///     .p10("p10")
///     .p11("p11")
///     .p12("p12")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn overcrowded() -> overcrowded::Builder {
    overcrowded::Builder::default()
}

/// 操作 secrets
///
/// `POST /open-apis/files/:app_ticket` ([documentation](https://open.feishu.cn/document/server-docs/approval-v4/page))
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
/// use feishu_approval_api::file;
///
/// let response = file::secrets()
///     .app_ticket("app_ticket")
///     .access_token("access_token")
///     .app_access_token("app_access_token")
///     .app_secret("app_secret")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn secrets() -> secrets::Builder {
    secrets::Builder::default()
}

/// 操作 upload
///
/// `POST /open-apis/files` ([documentation](https://open.feishu.cn/document/server-docs/approval-v4/page))
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
/// use feishu_approval_api::file;
///
/// let response = file::upload()
///     .name("name")
///     .size(1)
///     .file(("file", b"content".to_vec()))
///     .tags(["tags"])
///     .options(file::upload::Options::new())
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn upload() -> upload::Builder {
    upload::Builder::default()
}
