// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Operations of `approval.v4.instance`.

pub mod comment;
pub mod create;
pub mod list;
pub mod query;
pub mod resource;

#[doc(inline)]
pub use resource::Instance;

/// 创建审批实例
///
/// 按一个审批定义发起审批。表单的值须符合该定义的表单结构。
///
/// `POST /open-apis/approval/v4/instances` ([documentation](https://open.feishu.cn/document/server-docs/approval-v4/instance/create))
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
/// use feishu_approval_api::instance;
///
/// let response = instance::create()
///     .approval_code("0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")
///     .user_id("b3f9a6c2")
///     .form(r#"[{"id":"reason", "type": "input", "value":"off-site"}]"#)
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
/// | [`1390015`](create::ErrorCode::ApprovalIsNotActive) | 400 | approval is not active |
/// | [`1390013`](create::ErrorCode::UnsupportedApprovalForFreeProcess) | 400 | unsupported approval for free process |
/// | [`1395001`](create::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
pub fn create() -> create::Builder {
    create::Builder::default()
}

/// 批量获取审批实例 ID
///
/// 列出一个审批定义在指定时间段内的实例 Code，先创建的排在前面。
///
/// `GET /open-apis/approval/v4/instances` ([documentation](https://open.feishu.cn/document/server-docs/approval-v4/instance/list))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:approval:readonly`, `approval:instance`
/// - For: self-built apps, store apps
/// - Limit: 100 calls a minute
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use futures_util::TryStreamExt;
/// use feishu_approval_api::instance;
///
/// let mut items = instance::list()
///     .approval_code("0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")
///     .start_time("1735689600000")
///     .end_time("1735722000000")
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
/// | [`1390002`](list::ErrorCode::ApprovalCodeNotFound) | 400 | approval code not found |
/// | [`1395001`](list::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
pub fn list() -> list::Builder {
    list::Builder::default()
}

/// 查询实例列表
///
/// 按条件查询审批实例。
///
/// `POST /open-apis/approval/v4/instances/query` ([documentation](https://open.feishu.cn/document/server-docs/approval-v4/approval-search/query-2))
///
/// - Token: `tenant_access_token`
/// - Scope: `approval:approval.list:readonly`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// **使用限制**
///
/// - 已撤销的实例不返回，所以一页的条数可能少于 page_size。
/// - 结果有延迟。要最新的数据时，用[批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)，它一次只查一个审批定义。
/// - 查询条件：
///   - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 不能同时为空。
///   - approval_code 与 group_external_id 取并集，instance_code 与 instance_external_id 取并集，其余条件之间取交集。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use futures_util::TryStreamExt;
/// use feishu_approval_api::instance;
///
/// let mut items = instance::query()
///     .user_id("b3f9a6c2")
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
/// | [`1390001`](query::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
/// | [`1390002`](query::ErrorCode::ApprovalCodeNotFound) | 400 | approval code not found |
/// | [`1390003`](query::ErrorCode::InstanceCodeNotFound) | 400 | instance code not found |
/// | [`1395001`](query::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
pub fn query() -> query::Builder {
    query::Builder::default()
}
