// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 审批实例状态变更（用户）
//!
//! Types of the event `approval.instance.status_changed_v4`.

use feishu_runtime::wire;

pub use super::super::shared::event_approval_instance::Status;
pub use super::super::shared::event_instance_status_changed_v4::UserId;

/// 审批实例状态变更（用户）
///
/// 用户订阅的审批实例状态变了时推送。一个变更可能因几个订阅而合乎条件，按 event_id 去重。
///
/// Event `approval.instance.status_changed_v4` ([documentation](https://open.feishu.cn/.well-known/skills/lark-event/references/lark-event-approval.md))
///
/// - Scope: `approval:instance:read`
/// - For: self-built apps, store apps
/// - Sent by: Webhook
///
/// **前提条件**
///
/// - 应用里已[订阅事件](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)。
/// - 用户[订阅了自己的实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/subscription)：所参与的，或者所管理的审批定义下的。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceStatusChangedV4 {
    /// 审批定义的 Code，可[查定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)。
    pub approval_code: Option<String>,
    /// 审批实例的 Code，可[查实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)。
    pub instance_code: Option<String>,
    /// 三方审批实例的 ID，三方审批才有。
    pub external_id: Option<String>,
    /// 实例的状态。
    pub status: Option<Status>,
    /// 变更的时间，毫秒。
    pub operate_time: Option<String>,
    /// 发起人，可能没有。
    pub start_user: Option<UserId>,
}

impl wire::Serialize for InstanceStatusChangedV4 {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_code", &self.approval_code);
        to.put("instance_code", &self.instance_code);
        to.put("external_id", &self.external_id);
        to.put("status", &self.status);
        to.put("operate_time", &self.operate_time);
        to.put("start_user", &self.start_user);
        to.end()
    }
}

impl wire::Record for InstanceStatusChangedV4 {
    const MEMBERS: &'static [&'static str] = &[
        "approval_code",
        "instance_code",
        "external_id",
        "status",
        "operate_time",
        "start_user",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.approval_code),
            1 => from.take_lenient(&mut self.instance_code),
            2 => from.take_lenient(&mut self.external_id),
            3 => from.take_lenient(&mut self.status),
            4 => from.take_lenient(&mut self.operate_time),
            5 => from.take_lenient(&mut self.start_user),
            _ => {}
        }
    }
}

feishu_runtime::record!(InstanceStatusChangedV4);

impl wire::Decode for InstanceStatusChangedV4 {}

impl feishu_runtime::event::Event for InstanceStatusChangedV4 {
    const META: &'static feishu_runtime::event::EventMeta = &feishu_runtime::event::EventMeta {
        name: "approval.instance.status_changed_v4",
        schema: feishu_runtime::event::Schema::V2,
        scopes: &["approval:instance:read"],
        doc_url: "https://open.feishu.cn/.well-known/skills/lark-event/references/lark-event-approval.md",
    };
}
