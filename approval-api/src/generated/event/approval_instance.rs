// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 审批实例状态变更
//!
//! Types of the event `approval_instance`.

use feishu_runtime::wire;

pub use super::super::shared::event_approval_instance::Status;

/// 审批实例状态变更
///
/// 审批实例的状态变了时推送：
///
/// - 发起后为 PENDING；有人拒绝为 REJECTED，全部同意为 APPROVED。
/// - 发起人撤回为 CANCELED，通过后又撤销为 REVERTED。
/// - 审批定义被删时，还在审批的实例为 DELETED。
/// - 超时被关闭为 OVERTIME_CLOSE，关闭后手动恢复为 OVERTIME_RECOVER。
///
/// Event `approval_instance` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-instance-event))
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
pub struct ApprovalInstance {
    /// 应用的 App ID。
    pub app_id: Option<String>,
    /// 企业的标识。
    pub tenant_key: Option<String>,
    /// 事件类型，总是 `approval_instance`。
    pub r#type: Option<String>,
    /// 审批定义的 Code，可[查定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)。
    pub approval_code: Option<String>,
    /// 审批实例的 Code，可[查实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)。
    pub instance_code: Option<String>,
    /// 实例的状态。
    pub status: Option<Status>,
    /// 变更的时间，毫秒。
    ///
    /// **注意**：状态为 `REVERTED` 时是 int64，不是 string。
    pub operate_time: Option<String>,
    /// 变更的时间，毫秒。
    pub instance_operate_time: Option<String>,
    /// [发起时](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)传入的 uuid，没有传就没有。
    pub uuid: Option<String>,
}

impl wire::Serialize for ApprovalInstance {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("app_id", &self.app_id);
        to.put("tenant_key", &self.tenant_key);
        to.put("type", &self.r#type);
        to.put("approval_code", &self.approval_code);
        to.put("instance_code", &self.instance_code);
        to.put("status", &self.status);
        to.put("operate_time", &self.operate_time);
        to.put("instance_operate_time", &self.instance_operate_time);
        to.put("uuid", &self.uuid);
        to.end()
    }
}

impl wire::Record for ApprovalInstance {
    const MEMBERS: &'static [&'static str] = &[
        "app_id",
        "tenant_key",
        "type",
        "approval_code",
        "instance_code",
        "status",
        "operate_time",
        "instance_operate_time",
        "uuid",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.app_id),
            1 => from.take_lenient(&mut self.tenant_key),
            2 => from.take_lenient(&mut self.r#type),
            3 => from.take_lenient(&mut self.approval_code),
            4 => from.take_lenient(&mut self.instance_code),
            5 => from.take_lenient(&mut self.status),
            6 => from.take_lenient(&mut self.operate_time),
            7 => from.take_lenient(&mut self.instance_operate_time),
            8 => from.take_lenient(&mut self.uuid),
            _ => {}
        }
    }
}

feishu_runtime::record!(ApprovalInstance);

impl wire::Decode for ApprovalInstance {}

impl feishu_runtime::event::Event for ApprovalInstance {
    const META: &'static feishu_runtime::event::EventMeta = &feishu_runtime::event::EventMeta {
        name: "approval_instance",
        schema: feishu_runtime::event::Schema::V1,
        scopes: &["approval:approval:readonly", "approval:approval"],
        doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-instance-event",
    };
}
