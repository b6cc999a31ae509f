// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 请假审批
//!
//! Types of the event `leave_approval`.

use feishu_runtime::wire;

/// 请假审批
///
/// 表单有请假控件组的审批通过时推送，通过后又撤销时再推送一次。
///
/// Event `leave_approval` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave))
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
pub struct LeaveApproval {
    /// 应用的 App ID。
    pub app_id: Option<String>,
    /// 审批定义的 Code，可[查定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)。
    pub approval_code: Option<String>,
    /// 审批实例的 Code，可[查实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)。
    pub instance_code: Option<String>,
    /// 提交人的 user_id。
    pub employee_id: Option<String>,
    /// 提交人的 open_id。
    pub open_id: Option<String>,
    /// 发起的时间，秒。
    pub start_time: Option<i64>,
    /// 结束的时间，秒。
    pub end_time: Option<i64>,
    /// 请假类型。
    pub leave_type: Option<String>,
    /// 请假的开始，如 2026-01-05 09:00:00。
    pub leave_start_time: Option<String>,
    /// 请假的结束，如 2026-01-06 18:00:00。
    pub leave_end_time: Option<String>,
    /// 请假的时长，秒。
    pub leave_interval: Option<i64>,
    /// 请假的单位。
    pub leave_unit: Option<LeaveUnit>,
    /// 事由。
    pub leave_reason: Option<String>,
    /// 企业的标识。
    pub tenant_key: Option<String>,
    /// 事件类型，总是 `leave_approval`。
    pub r#type: Option<String>,
}

impl wire::Serialize for LeaveApproval {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("app_id", &self.app_id);
        to.put("approval_code", &self.approval_code);
        to.put("instance_code", &self.instance_code);
        to.put("employee_id", &self.employee_id);
        to.put("open_id", &self.open_id);
        to.put("start_time", &self.start_time);
        to.put("end_time", &self.end_time);
        to.put("leave_type", &self.leave_type);
        to.put("leave_start_time", &self.leave_start_time);
        to.put("leave_end_time", &self.leave_end_time);
        to.put("leave_interval", &self.leave_interval);
        to.put("leave_unit", &self.leave_unit);
        to.put("leave_reason", &self.leave_reason);
        to.put("tenant_key", &self.tenant_key);
        to.put("type", &self.r#type);
        to.end()
    }
}

impl wire::Record for LeaveApproval {
    const MEMBERS: &'static [&'static str] = &[
        "app_id",
        "approval_code",
        "instance_code",
        "employee_id",
        "open_id",
        "start_time",
        "end_time",
        "leave_type",
        "leave_start_time",
        "leave_end_time",
        "leave_interval",
        "leave_unit",
        "leave_reason",
        "tenant_key",
        "type",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.app_id),
            1 => from.take_lenient(&mut self.approval_code),
            2 => from.take_lenient(&mut self.instance_code),
            3 => from.take_lenient(&mut self.employee_id),
            4 => from.take_lenient(&mut self.open_id),
            5 => from.take_lenient(&mut self.start_time),
            6 => from.take_lenient(&mut self.end_time),
            7 => from.take_lenient(&mut self.leave_type),
            8 => from.take_lenient(&mut self.leave_start_time),
            9 => from.take_lenient(&mut self.leave_end_time),
            10 => from.take_lenient(&mut self.leave_interval),
            11 => from.take_lenient(&mut self.leave_unit),
            12 => from.take_lenient(&mut self.leave_reason),
            13 => from.take_lenient(&mut self.tenant_key),
            14 => from.take_lenient(&mut self.r#type),
            _ => {}
        }
    }
}

feishu_runtime::record!(LeaveApproval);

impl wire::Decode for LeaveApproval {}

impl feishu_runtime::event::Event for LeaveApproval {
    const META: &'static feishu_runtime::event::EventMeta = &feishu_runtime::event::EventMeta {
        name: "leave_approval",
        schema: feishu_runtime::event::Schema::V1,
        scopes: &["approval:approval:readonly", "approval:approval"],
        doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave",
    };
}

/// 请假的单位。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeaveUnit {
    /// `1`: 天
    Value1,
    /// `2`: 半天
    Value2,
    /// `3`: 小时
    Value3,
    /// `4`: 半小时
    Value4,
    /// `5`: 分钟
    Value5,
    /// A value that the documentation does not list.
    Other(i64),
}

impl LeaveUnit {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::Value1, 1),
        (Self::Value2, 2),
        (Self::Value3, 3),
        (Self::Value4, 4),
        (Self::Value5, 5),
    ];
}

feishu_runtime::open_enum!(LeaveUnit, i64);
