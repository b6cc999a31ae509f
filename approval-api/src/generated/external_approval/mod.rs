// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Operations of `approval.v4.external_approval`.

pub mod create;
pub mod get;

/// 创建三方审批定义
///
/// 把第三方系统的一种审批登记到飞书：名称、说明、发起的链接、回调的地址，员工由此能在飞书里发起和处理它。
///
/// `POST /open-apis/approval/v4/external_approvals` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/create))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:external_approval`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// **注意事项**
///
/// 流程由第三方系统推进，审批中心只展示、操作和通知，所以定义里没有流程。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::external_approval;
///
/// let response = external_approval::create()
///     .approval_name("@i18n@trip_name")
///     .approval_code("oa_trip")
///     .external(external_approval::create::ApprovalCreateExternal::new())
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
/// | [`1395001`](create::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
pub fn create() -> create::Builder {
    create::Builder::default()
}

/// 查看指定三方审批定义
///
/// 按 Code 查看一个三方审批定义：名称、说明、发起的链接、回调的地址、谁看得见。
///
/// `GET /open-apis/approval/v4/external_approvals/:approval_code` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/get))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:external_approval`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::external_approval;
///
/// let response = external_approval::get()
///     .approval_code("0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")
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
/// | [`1390001`](get::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
/// | [`1390002`](get::ErrorCode::ApprovalCodeNotFound) | 400 | approval code not found |
/// | [`1390016`](get::ErrorCode::ApprovalIsDeleted) | 400 | approval is deleted |
pub fn get() -> get::Builder {
    get::Builder::default()
}
