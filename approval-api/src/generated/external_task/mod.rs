// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Operations of `approval.v4.external_task`.

pub mod list;

/// 获取三方审批任务状态
///
/// 按条件列出三方审批的实例和任务，以及各自的状态。
///
/// `GET /open-apis/approval/v4/external_tasks` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_task/list))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:approval:readonly`, `approval:external_task`
/// - For: self-built apps, store apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use futures_util::TryStreamExt;
/// use feishu_approval_api::external_task;
///
/// let mut items = external_task::list()
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
/// | [`1390001`](list::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
pub fn list() -> list::Builder {
    list::Builder::default()
}
