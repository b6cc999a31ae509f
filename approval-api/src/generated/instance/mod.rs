// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Operations of `approval.v4.instance`.

pub mod add_cc;
pub mod add_sign;
pub mod cancel;
pub mod cc;
pub mod comment;
pub mod create;
pub mod detail;
pub mod get;
pub mod initiate;
pub mod initiated;
pub mod list;
pub mod preview;
pub mod query;
pub mod recall;
pub mod remind;
pub mod resource;
pub mod search_cc;
pub mod specified_rollback;
pub mod subscription;
pub mod unsubscription;

#[doc(inline)]
pub use resource::Instance;

/// 抄送审批实例（用户级）
///
/// 以当前用户的身份把一个实例抄送给一些用户，他们由此可以查看它，例如在客户端 **审批中心** 的 **抄送我** 里。
///
/// `POST /open-apis/approval/v4/instances/add_cc` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/add_cc))
///
/// - Token: `user_access_token`
/// - Scope: `approval:instance:write`
/// - For: self-built apps, store apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::instance;
///
/// let response = instance::add_cc()
///     .instance_code("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .cc_user_ids(["ou_4d6f8a0c"])
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn add_cc() -> add_cc::Builder {
    add_cc::Builder::default()
}

/// 审批任务加签
///
/// 在一个任务上加签，让更多的人参与审批。
///
/// `POST /open-apis/approval/v4/instances/add_sign` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-task-addsign))
///
/// - Token: `tenant_access_token`
/// - Scope: `approval:approval:readonly`
/// - For: self-built apps, store apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::instance;
///
/// let response = instance::add_sign()
///     .approval_code("0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")
///     .instance_code("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .user_id("b3f9a6c2")
///     .task_id("7310482650917384629")
///     .add_sign_user_ids(["d5e8c1a4"])
///     .add_sign_type(instance::add_sign::AddSignType::Value1)
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn add_sign() -> add_sign::Builder {
    add_sign::Builder::default()
}

/// 撤回审批实例
///
/// 替提交人撤回一个实例。审批后台该定义的 **更多设置** 里，须勾选 **允许撤销审批中的申请** 或 **允许撤销 x 天内通过的审批**，且实例符合所勾选的规则。
///
/// `POST /open-apis/approval/v4/instances/cancel` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cancel))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:approval:readonly`, `approval:instance`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 100 calls a minute
///
/// **注意事项**
///
/// - 撤回审批中的实例：流程就此结束。
/// - 撤回已通过的实例：实例回到 **审批中**。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::instance;
///
/// let response = instance::cancel()
///     .approval_code("0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")
///     .instance_code("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .user_id("b3f9a6c2")
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
/// | [`1390001`](cancel::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
/// | [`1390002`](cancel::ErrorCode::ApprovalCodeNotFound) | 400 | approval code not found |
/// | [`1390003`](cancel::ErrorCode::InstanceCodeNotFound) | 400 | instance code not found |
/// | [`1390018`](cancel::ErrorCode::NotSupportHandwrittenSignature) | 400 | not support handwritten signature |
/// | [`1395001`](cancel::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
pub fn cancel() -> cancel::Builder {
    cancel::Builder::default()
}

/// 抄送审批实例
///
/// 把一个实例抄送给一些用户，他们由此可以查看它，例如在客户端 **审批中心** 的 **抄送我** 里。
///
/// `POST /open-apis/approval/v4/instances/cc` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cc))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:approval:readonly`, `approval:instance`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 100 calls a minute
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::instance;
///
/// let response = instance::cc()
///     .approval_code("0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")
///     .instance_code("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .user_id("b3f9a6c2")
///     .cc_user_ids(["a0c4e8b2"])
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
/// | [`1390001`](cc::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
/// | [`1390002`](cc::ErrorCode::ApprovalCodeNotFound) | 400 | approval code not found |
/// | [`1390003`](cc::ErrorCode::InstanceCodeNotFound) | 400 | instance code not found |
/// | [`1390018`](cc::ErrorCode::NotSupportHandwrittenSignature) | 400 | not support handwritten signature |
/// | [`1395001`](cc::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
pub fn cc() -> cc::Builder {
    cc::Builder::default()
}

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

/// 获取单个审批实例详情（用户级）
///
/// 以当前用户的身份按 Code 查看一个实例：名称、状态、表单的值、当前的节点，以及任务、评论和发生过的动作。
///
/// `GET /open-apis/approval/v4/instances/detail` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/detail))
///
/// - Token: `user_access_token`
/// - Scope: `approval:instance:read`
/// - For: self-built apps, store apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::instance;
///
/// let response = instance::detail()
///     .instance_code("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn detail() -> detail::Builder {
    detail::Builder::default()
}

/// 获取单个审批实例详情
///
/// 按实例的 Code 查看一个实例：名称、状态、表单的值，以及任务、评论和发生过的动作。
///
/// `GET /open-apis/approval/v4/instances/:instance_id` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:approval:readonly`, `approval:instance`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// **控件的值**
///
/// form 是写成字符串的 JSON 数组，一个控件一项，时间都按 RFC 3339。value 因控件而异，见文档页的各表。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::instance;
///
/// let response = instance::get()
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
/// | [`1390001`](get::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
/// | [`1395001`](get::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
/// | [`1390003`](get::ErrorCode::InstanceCodeNotFound) | 400 | instance code not found |
/// | [`1390009`](get::ErrorCode::NoOperationPermission) | 403 | no operation permission |
/// | [`1390004`](get::ErrorCode::UserIdOrOpenIdNotFound) | 400 | user_id or open_id not found |
pub fn get() -> get::Builder {
    get::Builder::default()
}

/// 创建审批实例（用户级）
///
/// 以当前用户的身份发起一个原生审批。由应用替人发起用[创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)。
///
/// `POST /open-apis/approval/v4/instances/initiate`
///
/// - Token: `user_access_token`
/// - Scope: `approval:instance:write`
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::instance;
///
/// let response = instance::initiate()
///     .approval_code("0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn initiate() -> initiate::Builder {
    initiate::Builder::default()
}

/// 查询用户的已发起审批列表
///
/// 列出当前用户发起的实例，与客户端 **审批中心** 的 **已发起** 一致。
///
/// `GET /open-apis/approval/v4/instances/initiated` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated))
///
/// - Token: `user_access_token`
/// - Scope: `approval:instance:read`
/// - For: self-built apps, store apps
///
/// **使用限制**
///
/// - 一页可能不满，甚至是空的：还有没有下一页，只看 has_more。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use futures_util::TryStreamExt;
/// use feishu_approval_api::instance;
///
/// let mut items = instance::initiated()
///     .items(&client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
pub fn initiated() -> initiated::Builder {
    initiated::Builder::default()
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

/// 预览审批流程
///
/// 查看流程将经过哪些节点、由谁审批。[创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)之前看整个流程，之后看一个任务以后的部分。
///
/// `POST /open-apis/approval/v4/instances/preview` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-preview))
///
/// - Token: `tenant_access_token`
/// - Scope: `approval:approval:readonly`
/// - For: self-built apps, store apps
///
/// **使用说明**
///
/// - 创建之前：传 approval_code、user_id、department_id 和 form，写法同创建审批实例。
/// - 创建之后：传 instance_code、task_id 和该任务审批人的 user_id。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::instance;
///
/// let response = instance::preview()
///     .user_id("b3f9a6c2")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn preview() -> preview::Builder {
    preview::Builder::default()
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

/// 撤回审批实例（用户级）
///
/// 撤回当前用户提交的一个实例；由应用替提交人撤回用[撤回审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cancel)。审批后台该定义的 **更多设置** 里，须勾选 **允许撤销审批中的申请** 或 **允许撤销 x 天内通过的审批**，且实例符合所勾选的规则。
///
/// `POST /open-apis/approval/v4/instances/recall` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/recall))
///
/// - Token: `user_access_token`
/// - Scope: `approval:instance:write`
/// - For: self-built apps, store apps
/// - Limit: 100 calls a minute
///
/// **注意事项**
///
/// - 撤回审批中的实例：流程就此结束。
/// - 撤回已通过的实例：实例回到 **审批中**。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::instance;
///
/// let response = instance::recall()
///     .instance_code("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
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
/// | [`1390001`](recall::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
/// | [`1390002`](recall::ErrorCode::ApprovalCodeNotFound) | 400 | approval code not found |
/// | [`1390003`](recall::ErrorCode::InstanceCodeNotFound) | 400 | instance code not found |
/// | [`1390018`](recall::ErrorCode::NotSupportHandwrittenSignature) | 400 | not support handwritten signature |
/// | [`1395001`](recall::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
/// | [`1395210`](recall::ErrorCode::InstanceHasBeenReverted) | 400 | Instance has been reverted |
pub fn recall() -> recall::Builder {
    recall::Builder::default()
}

/// 单据催办
///
/// 催促审批人：给选定任务的审批人发消息。
///
/// `POST /open-apis/approval/v4/instances/remind` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/remind))
///
/// - Token: `user_access_token`
/// - Scope: `approval:instance:write`
/// - For: self-built apps, store apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::instance;
///
/// let response = instance::remind()
///     .instance_code("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .task_ids(["7310482650917384629"])
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn remind() -> remind::Builder {
    remind::Builder::default()
}

/// 查询抄送列表
///
/// 按条件查询审批的抄送。
///
/// `POST /open-apis/approval/v4/instances/search_cc` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/search_cc))
///
/// - Token: `tenant_access_token`
/// - Scope: `approval:approval.list:readonly`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// **使用限制**
///
/// - 结果有延迟。
/// - 查询条件：
///   - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 至少填一个。
///   - approval_code 与 group_external_id 取并集，instance_code 与 instance_external_id 取并集，其余条件之间取交集。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use futures_util::TryStreamExt;
/// use feishu_approval_api::instance;
///
/// let mut items = instance::search_cc()
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
/// | [`1390001`](search_cc::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
/// | [`1390002`](search_cc::ErrorCode::ApprovalCodeNotFound) | 400 | approval code not found |
/// | [`1390003`](search_cc::ErrorCode::InstanceCodeNotFound) | 400 | instance code not found |
/// | [`1395001`](search_cc::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
pub fn search_cc() -> search_cc::Builder {
    search_cc::Builder::default()
}

/// 退回审批任务
///
/// 把流程从当前任务退回到先前审批过的节点，可以是多个；这些节点将重新产生任务。
///
/// `POST /open-apis/approval/v4/instances/specified_rollback` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/specified_rollback))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:approval:readonly`, `approval:task`
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
/// let response = instance::specified_rollback()
///     .user_id("b3f9a6c2")
///     .task_id("7310482650917384629")
///     .task_def_key_list(["START"])
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
/// | [`1390001`](specified_rollback::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
pub fn specified_rollback() -> specified_rollback::Builder {
    specified_rollback::Builder::default()
}

/// 订阅审批实例状态变更事件
///
/// 让应用收到当前用户的[审批实例状态变更事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/events/status_changed)。应用先要在开发者后台[订阅事件](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)，再由每个用户各自订阅。
///
/// `POST /open-apis/approval/v4/instances/subscription` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/subscription))
///
/// - Token: `user_access_token`
/// - Scope: `approval:instance:read`
/// - For: self-built apps, store apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::instance;
///
/// let response = instance::subscription()
///     .subscription_type(instance::subscription::SubscriptionType::InvolvedApproval)
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn subscription() -> subscription::Builder {
    subscription::Builder::default()
}

/// 退订审批实例状态变更事件
///
/// 不再收到当前用户的[审批实例状态变更事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/events/status_changed)。
///
/// `DELETE /open-apis/approval/v4/instances/subscription` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/unsubscription))
///
/// - Token: `user_access_token`
/// - Scope: `approval:instance:read`
/// - For: self-built apps, store apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::instance;
///
/// let response = instance::unsubscription()
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn unsubscription() -> unsubscription::Builder {
    unsubscription::Builder::default()
}
