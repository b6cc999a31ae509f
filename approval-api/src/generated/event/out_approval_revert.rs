// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 外出审批
//!
//! Types of the event `out_approval_revert`.

use feishu_runtime::wire;

/// 外出审批
///
/// 表单有外出控件组的审批通过时推送，通过后又撤销时再推送一次。
///
/// Event `out_approval_revert` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/out-of-office))
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
pub struct OutApprovalRevert {
    /// 应用的 App ID。
    pub app_id: Option<String>,
    /// 审批实例的 Code，可[查实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)。
    pub instance_code: Option<String>,
    /// 审批定义的 Code，可[查定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)。
    pub approval_code: Option<String>,
    /// 撤销的时间，秒。
    pub operate_time: Option<String>,
    /// 企业的标识。
    pub tenant_key: Option<String>,
    /// 事件类型，总是 `out_approval_revert`。
    pub r#type: Option<String>,
}

impl wire::Serialize for OutApprovalRevert {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("app_id", &self.app_id);
        to.put("instance_code", &self.instance_code);
        to.put("approval_code", &self.approval_code);
        to.put("operate_time", &self.operate_time);
        to.put("tenant_key", &self.tenant_key);
        to.put("type", &self.r#type);
        to.end()
    }
}

impl wire::Record for OutApprovalRevert {
    const MEMBERS: &'static [&'static str] = &[
        "app_id",
        "instance_code",
        "approval_code",
        "operate_time",
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
            1 => from.take_lenient(&mut self.instance_code),
            2 => from.take_lenient(&mut self.approval_code),
            3 => from.take_lenient(&mut self.operate_time),
            4 => from.take_lenient(&mut self.tenant_key),
            5 => from.take_lenient(&mut self.r#type),
            _ => {}
        }
    }
}

feishu_runtime::record!(OutApprovalRevert);

impl wire::Decode for OutApprovalRevert {}

impl feishu_runtime::event::Event for OutApprovalRevert {
    const META: &'static feishu_runtime::event::EventMeta = &feishu_runtime::event::EventMeta {
        name: "out_approval_revert",
        schema: feishu_runtime::event::Schema::V1,
        scopes: &["approval:approval:readonly", "approval:approval"],
        doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/out-of-office",
    };
}
