// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Operations of `approval.v4.instance.comment`.

pub mod create;
pub mod delete;
pub mod list;
pub mod remove;

/// 创建评论
///
/// 给实例写评论、回复评论，或改写已有的评论。同意、拒绝、转交时附带的意见不在其内。
///
/// `POST /open-apis/approval/v4/instances/:instance_id/comments` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/create))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:instance.comment`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::instance;
///
/// let response = instance::comment::create()
///     .instance_id("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .user_id("ou_91b7e3d5c2a84f60b7d91e3a5c8f2046")
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
/// | [`1390001`](create::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
pub fn create() -> create::Builder {
    create::Builder::default()
}

/// 删除评论
///
/// 删掉实例的一条评论或回复，审批中心里从此显示 **评论已删除**。同意、拒绝、转交时附带的意见删不掉。
///
/// `DELETE /open-apis/approval/v4/instances/:instance_id/comments/:comment_id` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/delete))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:instance.comment`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::instance;
///
/// let response = instance::comment::delete()
///     .instance_id("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .comment_id("7312")
///     .user_id("ou_91b7e3d5c2a84f60b7d91e3a5c8f2046")
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
/// | [`1390001`](delete::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
pub fn delete() -> delete::Builder {
    delete::Builder::default()
}

/// 获取评论
///
/// 列出一个实例的评论和回复。同意、拒绝、转交时附带的意见不在其内。
///
/// `GET /open-apis/approval/v4/instances/:instance_id/comments` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:approval:readonly`, `approval:instance.comment`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::instance;
///
/// let response = instance::comment::list()
///     .instance_id("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .user_id("ou_91b7e3d5c2a84f60b7d91e3a5c8f2046")
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
/// | [`1390001`](list::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
pub fn list() -> list::Builder {
    list::Builder::default()
}

/// 清空评论
///
/// 去掉一个实例的所有评论和回复，连同显示为已删除的。
///
/// `POST /open-apis/approval/v4/instances/:instance_id/comments/remove` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/remove))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:instance.comment`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::instance;
///
/// let response = instance::comment::remove()
///     .instance_id("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
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
/// | [`1390001`](remove::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
pub fn remove() -> remove::Builder {
    remove::Builder::default()
}
