// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Operations of `approval.v4.message`.

pub mod send;
pub mod update;

/// 发送审批 Bot 消息
///
/// 由审批机器人给用户发消息：有了新的待办，或者待办的状态变了。接口成功而用户没有收到的，可能是他把审批机器人的消息聚合了。
///
/// `POST /open-apis/approval/v1/message/send` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/ugDNyYjL4QjM24CO0IjN))
///
/// - Token: `tenant_access_token`
/// - Scope: `approval:approval:readonly`
/// - For: self-built apps, store apps
/// - Limit: 1000 calls a minute, 50 calls a second
///
/// **模板列表**
///
/// template_id 取以下编号，括号里是模板的名称；申请人取自 content 的 user_id。
///
/// 通用模板，按必填的参数：
///
/// - approval_name、summaries、actions：1005（成功发起了审批）、1006（审批将被关闭）、1007（审批已被关闭）、1024（审批分享）、1028（收到审批待办，没有发起人）。
/// - approval_name、title_user_id、summaries、actions：1002（审批暂存待办）、1003（审批已拒绝）、1008（收到审批待办，没有 title_user_id 时标题为 `{approval_name}待你审批`）、1009（被加签）、1010（被转交）、1011（被委托）、1012（被回退）、1015（被撤回）、1016（被抄送）、1019（申请人离职转交主管）、1020（审批人离职抄送主管）、1026（系统抄送）。
/// - 再加 comment：1001（收到评论）、1004（审批已通过）、1017（评论被回复）、1018（评论被提及）、1027（添加评论）。
/// - 再加 sender_user_id：1013（人工催办，个人 IM）。
///
/// 其中 1008、1009、1010、1011、1012、1013、1020 和 1028 有快捷审批，可以用 action_configs 与 action_callback。
///
/// 自定义模板只有 1021，必填 custom_title 与 custom_content。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::message;
///
/// let response = message::send()
///     .template_id("1001")
///     .user_id("b3f9a6c2")
///     .actions([message::send::Action::new("", "", "", "", "")])
///     .i18n_resources([message::send::I18nResource::new(message::send::Locale::ZhCn, false, [("key", "")])])
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn send() -> send::Builder {
    send::Builder::default()
}

/// 更新审批 Bot 消息
///
/// 改动一条已发的机器人消息。例如[发送](https://open.feishu.cn/document/ukTMukTMukTM/ugDNyYjL4QjM24CO0IjN)了待办给审批人，他处理以后，把消息改为已同意。
///
/// `POST /open-apis/approval/v1/message/update` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/uAjNyYjLwYjM24CM2IjN))
///
/// - Token: `tenant_access_token`
/// - Scope: `approval:approval:readonly`
/// - For: self-built apps, store apps
///
/// **使用限制**
///
/// - 能改的只有状态，以及处理以后的标题和按钮的文字。
/// - 消息须是用 1008 号模板（收到审批待办）发的。
/// - 消息发出超过 30 天就不能改。
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: feishu_approval_api::Client) -> Result<(), feishu_approval_api::Error> {
/// use feishu_approval_api::message;
///
/// let response = message::update()
///     .message_id("message_id")
///     .status(message::update::Status::Approved)
///     .i18n_resources([message::update::I18nResource::new(message::update::Locale::ZhCn, false, [("key", "")])])
///     .send(&client)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
pub fn update() -> update::Builder {
    update::Builder::default()
}
