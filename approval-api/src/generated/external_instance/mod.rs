// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Operations of `approval.v4.external_instance`.

pub mod check;
pub mod create;

/// 校验三方审批实例
///
/// 报上一些三方审批实例最近更新的时间，返回其中飞书没有或者较旧的那些。例如每隔 5 分钟拿最近 5 分钟里变过的实例来比对，再用[同步三方审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/create)补上返回的那些。
///
/// `POST /open-apis/approval/v4/external_instances/check` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/check))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:approval:readonly`, `approval:external_instance`
/// - For: self-built apps, store apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::external_instance;
///
/// let response = external_instance::check()
///     .instances([external_instance::check::ExteranlInstanceCheck::new("", "", [external_instance::check::ExteranlInstanceCheckExternalInstanceTask::new("", "")])])
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
/// | [`1390001`](check::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
/// | [`1395001`](check::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
pub fn check() -> check::Builder {
    check::Builder::default()
}

/// 同步三方审批实例
///
/// 把第三方系统里的一个审批实例，连同其任务和抄送，写到审批中心。流程由第三方系统推进，每有变化就再同步一次。
///
/// `POST /open-apis/approval/v4/external_instances` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/create))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:external_instance`
/// - For: self-built apps, store apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// **实现效果**
///
/// 同步之后，员工在审批中心看得到：实例在 **已发起**，任务在 **待办** 和 **已办**，抄送在 **抄送我**；从那里可以打开第三方系统的页面。
///
/// [创建三方审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/create)时设了回调地址的，还可以给任务配上[快捷审批](https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/quick-approval-callback)：审批人在审批中心里直接处理，结果回调给第三方系统，它更新任务后再同步回来。
///
/// **注意事项**
///
/// 一个实例内，实例、任务和抄送的 ID 都不能相同，种类不同的也不行；有重复时，审批中心里看不到对应的数据。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::external_instance;
///
/// let response = external_instance::create()
///     .approval_code("0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")
///     .status(external_instance::create::RequestStatus::Pending)
///     .instance_id("trip-2025-0007")
///     .links(external_instance::create::RequestExternalInstanceLink::new())
///     .user_id("b3f9a6c2")
///     .start_time("1735689600000")
///     .end_time("0")
///     .update_time("1735693200000")
///     .i18n_resources([external_instance::create::RequestI18nResource::new(external_instance::create::Locale::ZhCn, [external_instance::create::RequestI18nResourceI18nResourceText::new("", "")], false)])
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
/// | [`1390014`](create::ErrorCode::TenantIdNotFound) | 400 | tenant_id not found |
pub fn create() -> create::Builder {
    create::Builder::default()
}
