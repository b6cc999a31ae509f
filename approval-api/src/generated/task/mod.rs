// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Operations of `approval.v4.task`.

pub mod add_sign;
pub mod approve;
pub mod forward;
pub mod list;
pub mod pass;
pub mod query;
pub mod refuse;
pub mod reject;
pub mod resource;
pub mod resubmit;
pub mod rollback;
pub mod search;
pub mod subscription;
pub mod transfer;
pub mod unsubscription;

#[doc(inline)]
pub use resource::Task;

/// 审批任务加签（用户级）
///
/// 以当前用户的身份在一个任务上加签，让更多的人参与审批。
///
/// `POST /open-apis/approval/v4/tasks/add_sign` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/add_sign))
///
/// - Token: `user_access_token`
/// - Scope: `approval:task:write`
/// - For: self-built apps, store apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::task;
///
/// let response = task::add_sign()
///     .instance_code("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .task_id("7310482650917384629")
///     .add_sign_user_ids(["ou_4d6f8a0c"])
///     .add_sign_type(task::add_sign::AddSignType::Value1)
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn add_sign() -> add_sign::Builder {
    add_sign::Builder::default()
}

/// 同意审批任务
///
/// 同意一个任务，流程随之走向下一个审批人。
///
/// `POST /open-apis/approval/v4/tasks/approve` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/approve))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 100 calls a minute
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::task;
///
/// let response = task::approve()
///     .approval_code("0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")
///     .instance_code("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .user_id("b3f9a6c2")
///     .task_id("7310482650917384629")
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
/// | [`1390001`](approve::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
/// | [`1390002`](approve::ErrorCode::ApprovalCodeNotFound) | 400 | approval code not found |
/// | [`1390003`](approve::ErrorCode::InstanceCodeNotFound) | 400 | instance code not found |
/// | [`1395001`](approve::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
/// | [`1390010`](approve::ErrorCode::TaskNotFound) | 400 | task not found |
/// | [`1390018`](approve::ErrorCode::NotSupportHandwrittenSignature) | 400 | not support handwritten signature |
pub fn approve() -> approve::Builder {
    approve::Builder::default()
}

/// 转交审批任务（用户级）
///
/// 以当前用户的身份把一个任务转交给另一个人审批。
///
/// `POST /open-apis/approval/v4/tasks/forward` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/forward))
///
/// - Token: `user_access_token`
/// - Scope: `approval:task:write`
/// - For: self-built apps, store apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::task;
///
/// let response = task::forward()
///     .instance_code("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .task_id("7310482650917384629")
///     .transfer_user_id("ou_4d6f8a0c")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn forward() -> forward::Builder {
    forward::Builder::default()
}

/// 查询审批任务列表
///
/// 列出当前用户的任务，按分组来取。
///
/// `GET /open-apis/approval/v4/tasks` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list))
///
/// - Token: `user_access_token`
/// - Scope: `approval:task:read`
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
/// use feishu_approval_api::task;
///
/// let mut items = task::list()
///     .topic(task::list::Topic::Value1)
///     .items(&client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
pub fn list() -> list::Builder {
    list::Builder::default()
}

/// 同意审批任务（用户级）
///
/// 以当前用户的身份同意一个任务，流程随之走向下一个审批人。
///
/// `POST /open-apis/approval/v4/tasks/pass` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/pass))
///
/// - Token: `user_access_token`
/// - Scope: `approval:task:write`
/// - For: self-built apps, store apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::task;
///
/// let response = task::pass()
///     .instance_code("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .task_id("7310482650917384629")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn pass() -> pass::Builder {
    pass::Builder::default()
}

/// 查询用户的任务列表
///
/// 列出一个用户的任务，按分组来取。
///
/// `GET /open-apis/approval/v4/tasks/query` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/query))
///
/// - Token: `tenant_access_token`, `user_access_token`
/// - Scope: `approval:approval:readonly`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use futures_util::TryStreamExt;
/// use feishu_approval_api::task;
///
/// let mut items = task::query()
///     .user_id("ou_5f0c1d8e7b6a49328d10c4e2f9a7b365")
///     .topic(task::query::Topic::Value1)
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
pub fn query() -> query::Builder {
    query::Builder::default()
}

/// 拒绝审批任务（用户级）
///
/// 以当前用户的身份拒绝一个任务，流程就此结束。
///
/// `POST /open-apis/approval/v4/tasks/refuse` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/refuse))
///
/// - Token: `user_access_token`
/// - Scope: `approval:task:write`
/// - For: self-built apps, store apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::task;
///
/// let response = task::refuse()
///     .instance_code("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .task_id("7310482650917384629")
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn refuse() -> refuse::Builder {
    refuse::Builder::default()
}

/// 拒绝审批任务
///
/// 拒绝一个任务，流程就此结束。
///
/// `POST /open-apis/approval/v4/tasks/reject` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/reject))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 100 calls a minute
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::task;
///
/// let response = task::reject()
///     .approval_code("0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")
///     .instance_code("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .user_id("b3f9a6c2")
///     .task_id("7310482650917384629")
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
/// | [`1390001`](reject::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
/// | [`1390002`](reject::ErrorCode::ApprovalCodeNotFound) | 400 | approval code not found |
/// | [`1390003`](reject::ErrorCode::InstanceCodeNotFound) | 400 | instance code not found |
/// | [`1390010`](reject::ErrorCode::TaskNotFound) | 400 | task not found |
/// | [`1390018`](reject::ErrorCode::NotSupportHandwrittenSignature) | 400 | not support handwritten signature |
/// | [`1395001`](reject::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
pub fn reject() -> reject::Builder {
    reject::Builder::default()
}

/// 重新提交审批任务
///
/// 任务被退回给发起人后，由他改好再提交，流程继续走向下一个审批人。
///
/// `POST /open-apis/approval/v4/tasks/resubmit` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/resubmit))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 100 calls a minute
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::task;
///
/// let response = task::resubmit()
///     .approval_code("0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")
///     .instance_code("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .user_id("b3f9a6c2")
///     .task_id("7310482650917384629")
///     .form(r#"[{"id":"reason","type":"input","value":"off-site"}]"#)
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
/// | [`1395001`](resubmit::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
/// | [`1390018`](resubmit::ErrorCode::NotSupportHandwrittenSignature) | 400 | not support handwritten signature |
/// | [`1390010`](resubmit::ErrorCode::TaskNotFound) | 400 | task not found |
/// | [`1390001`](resubmit::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
/// | [`1390002`](resubmit::ErrorCode::ApprovalCodeNotFound) | 400 | approval code not found |
/// | [`1390003`](resubmit::ErrorCode::InstanceCodeNotFound) | 400 | instance code not found |
pub fn resubmit() -> resubmit::Builder {
    resubmit::Builder::default()
}

/// 退回审批任务（用户级）
///
/// 以当前用户的身份把流程从一个任务退回到先前审批过的节点，可以是多个；这些节点将重新产生任务。
///
/// `POST /open-apis/approval/v4/tasks/rollback` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/rollback))
///
/// - Token: `user_access_token`
/// - Scope: `approval:task:write`
/// - For: self-built apps, store apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::task;
///
/// let response = task::rollback()
///     .instance_code("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .task_id("7310482650917384629")
///     .node_ids(["START"])
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
/// | [`1390001`](rollback::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
/// | [`1395001`](rollback::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
pub fn rollback() -> rollback::Builder {
    rollback::Builder::default()
}

/// 查询任务列表
///
/// 按条件查询审批任务。
///
/// `POST /open-apis/approval/v4/tasks/search` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/search))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval:readonly`, `approval:approval.list:readonly`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// **使用限制**
///
/// - 已撤销的实例，其任务不返回，所以一页的条数可能少于 page_size。
/// - 结果有延迟。要最新的数据时，用[查询用户的任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/query)。
/// - 查询条件：
///   - user_id、approval_code、instance_code、instance_external_id 和 group_external_id 至少填一个。
///   - approval_code 与 group_external_id 取并集，instance_code 与 instance_external_id 取并集，其余条件之间取交集。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use futures_util::TryStreamExt;
/// use feishu_approval_api::task;
///
/// let mut items = task::search()
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
/// | [`1390001`](search::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
/// | [`1395001`](search::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
/// | [`1390003`](search::ErrorCode::InstanceCodeNotFound) | 400 | instance code not found |
/// | [`1390002`](search::ErrorCode::ApprovalCodeNotFound) | 400 | approval code not found |
pub fn search() -> search::Builder {
    search::Builder::default()
}

/// 订阅审批任务状态变更事件
///
/// 让应用收到当前用户的[审批任务状态变更事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/events/status_changed)。应用先要在开发者后台[订阅事件](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)，再由每个用户各自订阅。
///
/// `POST /open-apis/approval/v4/tasks/subscription` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/subscription))
///
/// - Token: `user_access_token`
/// - Scope: `approval:task:read`
/// - For: self-built apps, store apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::task;
///
/// let response = task::subscription()
///     .subscription_type(task::subscription::SubscriptionType::InvolvedApproval)
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn subscription() -> subscription::Builder {
    subscription::Builder::default()
}

/// 转交审批任务
///
/// 把一个任务转交给另一个人审批。
///
/// `POST /open-apis/approval/v4/tasks/transfer` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/transfer))
///
/// - Token: `tenant_access_token`
/// - Scope (any of these): `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scope: `contact:user.employee_id:readonly` (for some fields)
/// - For: self-built apps, store apps
/// - Limit: 100 calls a minute
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::task;
///
/// let response = task::transfer()
///     .approval_code("0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")
///     .instance_code("5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604")
///     .user_id("b3f9a6c2")
///     .transfer_user_id("d5e8c1a4")
///     .task_id("7310482650917384629")
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
/// | [`1390001`](transfer::ErrorCode::ParamIsInvalid) | 400 | param is invalid |
/// | [`1390002`](transfer::ErrorCode::ApprovalCodeNotFound) | 400 | approval code not found |
/// | [`1390003`](transfer::ErrorCode::InstanceCodeNotFound) | 400 | instance code not found |
/// | [`1390018`](transfer::ErrorCode::NotSupportHandwrittenSignature) | 400 | not support handwritten signature |
/// | [`1395001`](transfer::ErrorCode::ThereHaveBeenSomeErrors) | 400 | There have been some errors. Please try again later |
/// | [`1390010`](transfer::ErrorCode::TaskNotFound) | 400 | task not found |
pub fn transfer() -> transfer::Builder {
    transfer::Builder::default()
}

/// 退订审批任务状态变更事件
///
/// 不再收到当前用户的[审批任务状态变更事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/events/status_changed)。
///
/// `DELETE /open-apis/approval/v4/tasks/subscription` ([documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/unsubscription))
///
/// - Token: `user_access_token`
/// - Scope: `approval:task:read`
/// - For: self-built apps, store apps
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::task;
///
/// let response = task::unsubscription()
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn unsubscription() -> unsubscription::Builder {
    unsubscription::Builder::default()
}
