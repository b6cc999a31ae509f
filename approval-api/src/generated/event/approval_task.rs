// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 审批任务状态变更
//!
//! Types of the event `approval_task`.

use feishu_runtime::wire;

pub use super::super::shared::event_approval_task::Status;

/// 审批任务状态变更
///
/// 审批任务的状态变了时推送：
///
/// - 到了一个节点，它的任务为 PENDING；同意为 APPROVED，拒绝为 REJECTED。
/// - 会签时一人拒绝，或签时一人同意或拒绝，节点里剩下的任务为 DONE；实例被撤回、定义被删时也是。
/// - 转交为 TRANSFERRED，退回为 ROLLBACK，接手的任务为 PENDING。
/// - 超时被关闭为 OVERTIME_CLOSE，关闭后手动恢复为 OVERTIME_RECOVER。
///
/// Event `approval_task` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-task-event))
///
/// - Scope (any of these): `approval:approval:readonly`, `approval:approval`
/// - For: self-built apps, store apps
/// - Sent by: Webhook
///
/// **前提条件**
///
/// - 应用里已[订阅事件](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)。
/// - 对每个审批定义调用过一次[订阅审批事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/subscribe)。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalTask {
    /// 应用的 App ID。
    pub app_id: Option<String>,
    /// 操作人的 open_id；自动通过时为空。
    pub open_id: Option<String>,
    /// 企业的标识。
    pub tenant_key: Option<String>,
    /// 事件类型，总是 `approval_task`。
    pub r#type: Option<String>,
    /// 审批定义的 Code，可[查定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)。
    pub approval_code: Option<String>,
    /// 审批实例的 Code，可[查实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)。
    pub instance_code: Option<String>,
    /// 任务的 ID。
    pub task_id: Option<String>,
    /// 操作人的 user_id；自动通过时为空。
    pub user_id: Option<String>,
    /// 任务的状态。
    pub status: Option<Status>,
    /// 变更的时间，毫秒。
    pub operate_time: Option<String>,
    /// 节点的自定义 ID，没有设就为空。
    pub custom_key: Option<String>,
    /// 节点的 ID，由系统给。
    pub def_key: Option<String>,
    /// 退回时才有，JSON 文本：rollback_node_ids 是退回的节点，rollback_custom_node_ids 是它们的自定义 ID。
    pub extra: Option<String>,
}

impl wire::Serialize for ApprovalTask {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("app_id", &self.app_id);
        to.put("open_id", &self.open_id);
        to.put("tenant_key", &self.tenant_key);
        to.put("type", &self.r#type);
        to.put("approval_code", &self.approval_code);
        to.put("instance_code", &self.instance_code);
        to.put("task_id", &self.task_id);
        to.put("user_id", &self.user_id);
        to.put("status", &self.status);
        to.put("operate_time", &self.operate_time);
        to.put("custom_key", &self.custom_key);
        to.put("def_key", &self.def_key);
        to.put("extra", &self.extra);
        to.end()
    }
}

impl wire::Record for ApprovalTask {
    const MEMBERS: &'static [&'static str] = &[
        "app_id",
        "open_id",
        "tenant_key",
        "type",
        "approval_code",
        "instance_code",
        "task_id",
        "user_id",
        "status",
        "operate_time",
        "custom_key",
        "def_key",
        "extra",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.app_id),
            1 => from.take_lenient(&mut self.open_id),
            2 => from.take_lenient(&mut self.tenant_key),
            3 => from.take_lenient(&mut self.r#type),
            4 => from.take_lenient(&mut self.approval_code),
            5 => from.take_lenient(&mut self.instance_code),
            6 => from.take_lenient(&mut self.task_id),
            7 => from.take_lenient(&mut self.user_id),
            8 => from.take_lenient(&mut self.status),
            9 => from.take_lenient(&mut self.operate_time),
            10 => from.take_lenient(&mut self.custom_key),
            11 => from.take_lenient(&mut self.def_key),
            12 => from.take_lenient(&mut self.extra),
            _ => {}
        }
    }
}

feishu_runtime::record!(ApprovalTask);

impl wire::Decode for ApprovalTask {}

impl feishu_runtime::event::Event for ApprovalTask {
    const META: &'static feishu_runtime::event::EventMeta = &feishu_runtime::event::EventMeta {
        name: "approval_task",
        schema: feishu_runtime::event::Schema::V1,
        scopes: &["approval:approval:readonly", "approval:approval"],
        doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-task-event",
    };
}
