// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Operations of `approval.v4.approval`.

pub mod create;
pub mod detail;
pub mod get;
pub mod search_launchable;
pub mod subscribe;
pub mod unsubscribe;

/// 创建审批定义
///
/// 新建一个审批定义，或整个改写已有的：名称、表单、流程和设置。
///
/// `POST /open-apis/approval/v4/approvals` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:definition`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// **使用限制**
///
/// 经此接口建的定义，以后在管理后台和接口里都停用不了、也删不掉，务必慎用。自建应用最好不用它，而请管理员[在后台新建](https://www.feishu.cn/hc/zh-CN/articles/360040241113-%E7%AE%A1%E7%90%86%E5%91%98%E5%88%9B%E5%BB%BA%E5%AE%A1%E6%89%B9)。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::approval;
///
/// let response = approval::create()
///     .approval_name("@i18n@trip_name")
///     .viewers([approval::create::ApprovalCreateViewers::new()])
///     .form(approval::create::ApprovalForm::new(""))
///     .node_list([approval::create::ApprovalNode::new("")])
///     .i18n_resources([approval::create::I18nResource::new(approval::create::Locale::ZhCn, [approval::create::I18nResourceText::new("", "")], false)])
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
/// | [`1390002`](create::ErrorCode::ApprovalCodeNotFound) | 400 | approval code not found |
/// | [`1390003`](create::ErrorCode::InstanceCodeNotFound) | 400 | instance code not found |
/// | [`1390004`](create::ErrorCode::UserIdOrOpenIdNotFound) | 400 | user_id or open_id not found |
/// | [`1390009`](create::ErrorCode::NoOperationPermission) | 403 | no operation permission |
/// | [`1390013`](create::ErrorCode::UnsupportedApprovalForFreeProcess) | 400 | unsupported approval for free process |
/// | [`1390015`](create::ErrorCode::ApprovalIsNotActive) | 400 | approval is not active |
/// | [`1395001`](create::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
pub fn create() -> create::Builder {
    create::Builder::default()
}

/// 查看审批定义（用户级）
///
/// 一个定义的表单和流程节点，当前用户据此[发起审批](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/search_launchable)。
///
/// `GET /open-apis/approval/v4/approvals/:approval_code/detail`
///
/// - Token: `user_access_token`
/// - Scope: `approval:approval:read`
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::approval;
///
/// let response = approval::detail()
///     .approval_code("0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn detail() -> detail::Builder {
    detail::Builder::default()
}

/// 查看指定审批定义
///
/// 按 Code 查看一个审批定义：名称、状态、表单的控件、流程的节点。要[创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)时，先由此得知有哪些控件。
///
/// `GET /open-apis/approval/v4/approvals/:approval_code` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:approval:readonly`, `approval:definition`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 100 calls a minute
///
/// **form 字段说明**
///
/// 每种控件的参数见[定义的控件参数](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/approval-definition-form-control-parameters)，共同的如下。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::approval;
///
/// let response = approval::get()
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
/// | [`1395001`](get::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
/// | [`1390016`](get::ErrorCode::ApprovalIsDeleted) | 400 | approval is deleted |
pub fn get() -> get::Builder {
    get::Builder::default()
}

/// 搜索可发起的审批定义
///
/// 当前用户可以发起哪些审批，按名称的关键词来找。三方审批用结果里的链接发起。
///
/// `POST /open-apis/approval/v4/approvals/search_launchable` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/search_launchable))
///
/// - Token: `user_access_token`
/// - Scope: `approval:approval:read`
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use futures_util::TryStreamExt;
/// use feishu_approval_api::approval;
///
/// let mut items = approval::search_launchable()
///     .items(&client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
pub fn search_launchable() -> search_launchable::Builder {
    search_launchable::Builder::default()
}

/// 订阅审批事件
///
/// 让应用收到一个审批定义的事件。事件本身还要另外[订阅](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)。
///
/// `POST /open-apis/approval/v4/approvals/:approval_code/subscribe` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/subscribe))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:definition`
/// - For: self-built apps, store apps
/// - Limit: 100 calls a minute
///
/// **注意事项**
///
/// - 本接口只打开一个定义的推送；要收哪些事件，如[实例状态变更](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-instance-event)，在应用里另行订阅。
/// - 一个应用对一个定义调用一次就够。
/// - 不再要时，[取消订阅](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/unsubscribe)。
/// - 订阅属于应用：几个应用订阅同一个定义，每个都收得到。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::approval;
///
/// let response = approval::subscribe()
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
/// | [`1390001`](subscribe::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
/// | [`1390002`](subscribe::ErrorCode::ApprovalCodeNotFound) | 400 | approval code not found |
/// | [`1395001`](subscribe::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
/// | [`1390007`](subscribe::ErrorCode::SubscriptionExisted) | 400 | subscription existed |
pub fn subscribe() -> subscribe::Builder {
    subscribe::Builder::default()
}

/// 取消订阅审批事件
///
/// 应用不再接收一个审批定义的事件，与[订阅](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/subscribe)相反。
///
/// `POST /open-apis/approval/v4/approvals/:approval_code/unsubscribe` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/unsubscribe))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:definition`
/// - For: self-built apps, store apps
/// - Limit: 100 calls a minute
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::approval;
///
/// let response = approval::unsubscribe()
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
/// | [`1390001`](unsubscribe::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
/// | [`1390002`](unsubscribe::ErrorCode::ApprovalCodeNotFound) | 400 | approval code not found |
/// | [`1390007`](unsubscribe::ErrorCode::SubscriptionExisted) | 400 | subscription existed |
/// | [`1395001`](unsubscribe::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
pub fn unsubscribe() -> unsubscribe::Builder {
    unsubscribe::Builder::default()
}
