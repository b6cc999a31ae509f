// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 换班审批
//!
//! Types of the event `shift_approval`.

use feishu_runtime::wire;

/// 换班审批
///
/// 表单有换班控件组的审批通过时推送。
///
/// Event `shift_approval` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/shift-change))
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
pub struct ShiftApproval {
    /// 应用的 App ID。
    pub app_id: Option<String>,
    /// 企业的标识。
    pub tenant_key: Option<String>,
    /// 事件类型，总是 `shift_approval`。
    pub r#type: Option<String>,
    /// 审批实例的 Code，可[查实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)。
    pub instance_code: Option<String>,
    /// 审批定义的 Code，可[查定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)。
    pub approval_code: Option<String>,
    /// 提交人的 user_id。
    pub employee_id: Option<String>,
    /// 提交人的 open_id。
    pub open_id: Option<String>,
    /// 发起的时间，秒。
    pub start_time: Option<i64>,
    /// 结束的时间，秒。
    pub end_time: Option<i64>,
    /// 换班的时间，如 `2026-01-05 12:00:00`。
    pub shift_time: Option<String>,
    /// 还班的时间，如 `2026-01-06 12:00:00`。
    pub return_time: Option<String>,
    /// 事由。
    pub shift_reason: Option<String>,
}

impl wire::Serialize for ShiftApproval {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("app_id", &self.app_id);
        to.put("tenant_key", &self.tenant_key);
        to.put("type", &self.r#type);
        to.put("instance_code", &self.instance_code);
        to.put("approval_code", &self.approval_code);
        to.put("employee_id", &self.employee_id);
        to.put("open_id", &self.open_id);
        to.put("start_time", &self.start_time);
        to.put("end_time", &self.end_time);
        to.put("shift_time", &self.shift_time);
        to.put("return_time", &self.return_time);
        to.put("shift_reason", &self.shift_reason);
        to.end()
    }
}

impl wire::Record for ShiftApproval {
    const MEMBERS: &'static [&'static str] = &[
        "app_id",
        "tenant_key",
        "type",
        "instance_code",
        "approval_code",
        "employee_id",
        "open_id",
        "start_time",
        "end_time",
        "shift_time",
        "return_time",
        "shift_reason",
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
            3 => from.take_lenient(&mut self.instance_code),
            4 => from.take_lenient(&mut self.approval_code),
            5 => from.take_lenient(&mut self.employee_id),
            6 => from.take_lenient(&mut self.open_id),
            7 => from.take_lenient(&mut self.start_time),
            8 => from.take_lenient(&mut self.end_time),
            9 => from.take_lenient(&mut self.shift_time),
            10 => from.take_lenient(&mut self.return_time),
            11 => from.take_lenient(&mut self.shift_reason),
            _ => {}
        }
    }
}

feishu_runtime::record!(ShiftApproval);

impl wire::Decode for ShiftApproval {}

impl feishu_runtime::event::Event for ShiftApproval {
    const META: &'static feishu_runtime::event::EventMeta = &feishu_runtime::event::EventMeta {
        name: "shift_approval",
        schema: feishu_runtime::event::Schema::V1,
        scopes: &["approval:approval:readonly", "approval:approval"],
        doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/shift-change",
    };
}
