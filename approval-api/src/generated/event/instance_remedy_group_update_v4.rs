// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 补卡审批
//!
//! Types of the event `approval.instance.remedy_group_update_v4`.

use feishu_runtime::wire;

/// 补卡审批
///
/// 表单有补卡控件组的审批通过时推送。
///
/// Event `approval.instance.remedy_group_update_v4` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/attendance-record-correction))
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
pub struct InstanceRemedyGroupUpdateV4 {
    /// 补卡。
    pub object: Option<Object>,
}

impl wire::Serialize for InstanceRemedyGroupUpdateV4 {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("object", &self.object);
        to.end()
    }
}

impl wire::Record for InstanceRemedyGroupUpdateV4 {
    const MEMBERS: &'static [&'static str] = &["object"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.object);
        }
    }
}

feishu_runtime::record!(InstanceRemedyGroupUpdateV4);

impl wire::Decode for InstanceRemedyGroupUpdateV4 {}

impl feishu_runtime::event::Event for InstanceRemedyGroupUpdateV4 {
    const META: &'static feishu_runtime::event::EventMeta = &feishu_runtime::event::EventMeta {
        name: "approval.instance.remedy_group_update_v4",
        schema: feishu_runtime::event::Schema::V2,
        scopes: &["approval:approval:readonly", "approval:approval"],
        doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/attendance-record-correction",
    };
}

/// 补卡。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Object {
    /// 发起人的 user_id。
    pub employee_id: Option<String>,
    /// 审批实例的 Code，可[查实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)。
    pub instance_code: Option<String>,
    /// 发起的时间，秒。
    pub start_time: Option<i64>,
    /// 结束的时间，秒。
    pub end_time: Option<i64>,
    /// 补卡的时间，毫秒。
    pub remedy_time: Option<i64>,
    /// 原因。
    pub remedy_reason: Option<String>,
    /// 实例的状态，通过时为 `APPROVED`。
    pub status: Option<String>,
    /// 总是 `remedy_approval_v2`。
    pub r#type: Option<String>,
}

impl wire::Serialize for Object {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("employee_id", &self.employee_id);
        to.put("instance_code", &self.instance_code);
        to.put("start_time", &self.start_time);
        to.put("end_time", &self.end_time);
        to.put("remedy_time", &self.remedy_time);
        to.put("remedy_reason", &self.remedy_reason);
        to.put("status", &self.status);
        to.put("type", &self.r#type);
        to.end()
    }
}

impl wire::Record for Object {
    const MEMBERS: &'static [&'static str] = &[
        "employee_id",
        "instance_code",
        "start_time",
        "end_time",
        "remedy_time",
        "remedy_reason",
        "status",
        "type",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.employee_id),
            1 => from.take_lenient(&mut self.instance_code),
            2 => from.take_lenient(&mut self.start_time),
            3 => from.take_lenient(&mut self.end_time),
            4 => from.take_lenient(&mut self.remedy_time),
            5 => from.take_lenient(&mut self.remedy_reason),
            6 => from.take_lenient(&mut self.status),
            7 => from.take_lenient(&mut self.r#type),
            _ => {}
        }
    }
}

feishu_runtime::record!(Object);

impl wire::Decode for Object {}
