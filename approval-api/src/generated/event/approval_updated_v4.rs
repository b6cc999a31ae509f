// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 审批定义更新
//!
//! Types of the event `approval.approval.updated_v4`.

use feishu_runtime::wire;

/// 审批定义更新
///
/// 审批定义的基础信息、表单或流程改了时推送。
///
/// Event `approval.approval.updated_v4` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/custom-approval-event))
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
pub struct ApprovalUpdatedV4 {
    /// 审批定义。
    pub object: Option<Object>,
}

impl wire::Serialize for ApprovalUpdatedV4 {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("object", &self.object);
        to.end()
    }
}

impl wire::Record for ApprovalUpdatedV4 {
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

feishu_runtime::record!(ApprovalUpdatedV4);

impl wire::Decode for ApprovalUpdatedV4 {}

impl feishu_runtime::event::Event for ApprovalUpdatedV4 {
    const META: &'static feishu_runtime::event::EventMeta = &feishu_runtime::event::EventMeta {
        name: "approval.approval.updated_v4",
        schema: feishu_runtime::event::Schema::V2,
        scopes: &["approval:approval:readonly", "approval:approval"],
        doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/custom-approval-event",
    };
}

/// 审批定义。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Object {
    /// 审批定义的 Code，可[查定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)。
    pub approval_code: Option<String>,
    /// 审批定义的 ID。
    pub approval_id: Option<String>,
    /// 扩展字段。
    pub extra: Option<String>,
    /// 表单的 ID。
    pub form_definition_id: Option<String>,
    /// 流程，JSON 文本。
    pub process_obj: Option<String>,
    /// 更新的时间，秒。
    pub timestamp: Option<i64>,
    /// 定义的版本。
    pub version_id: Option<String>,
    /// 控件组的类型，0 为没有用。
    pub widget_group_type: Option<i64>,
}

impl wire::Serialize for Object {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_code", &self.approval_code);
        to.put("approval_id", &self.approval_id);
        to.put("extra", &self.extra);
        to.put("form_definition_id", &self.form_definition_id);
        to.put("process_obj", &self.process_obj);
        to.put("timestamp", &self.timestamp);
        to.put("version_id", &self.version_id);
        to.put("widget_group_type", &self.widget_group_type);
        to.end()
    }
}

impl wire::Record for Object {
    const MEMBERS: &'static [&'static str] = &[
        "approval_code",
        "approval_id",
        "extra",
        "form_definition_id",
        "process_obj",
        "timestamp",
        "version_id",
        "widget_group_type",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.approval_code),
            1 => from.take_lenient(&mut self.approval_id),
            2 => from.take_lenient(&mut self.extra),
            3 => from.take_lenient(&mut self.form_definition_id),
            4 => from.take_lenient(&mut self.process_obj),
            5 => from.take_lenient(&mut self.timestamp),
            6 => from.take_lenient(&mut self.version_id),
            7 => from.take_lenient(&mut self.widget_group_type),
            _ => {}
        }
    }
}

feishu_runtime::record!(Object);

impl wire::Decode for Object {}
