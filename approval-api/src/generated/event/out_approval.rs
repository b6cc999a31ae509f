// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 外出审批
//!
//! Types of the event `out_approval`.

use feishu_runtime::wire;

/// 外出审批
///
/// 表单有外出控件组的审批通过时推送，通过后又撤销时再推送一次。
///
/// Event `out_approval` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/out-of-office))
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
pub struct OutApproval {
    /// 应用的 App ID。
    pub app_id: Option<String>,
    /// 发起的时间，秒。
    pub start_time: Option<i64>,
    /// 结束的时间，秒。
    pub end_time: Option<i64>,
    /// 外出类型的文案。
    pub i18n_resources: Vec<String>,
    /// 审批实例的 Code，可[查实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)。
    pub instance_code: Option<String>,
    /// 审批定义的 Code，可[查定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)。
    pub approval_code: Option<String>,
    /// 发起人的 open_id。
    pub open_id: Option<String>,
    /// 外出的开始，如 2026-01-05 15:00:00。
    pub out_start_time: Option<String>,
    /// 外出的结束，如 2026-01-05 18:00:00。
    pub out_end_time: Option<String>,
    /// 外出的照片。
    pub out_image: Option<String>,
    /// 外出的时长，秒。
    pub out_interval: Option<i64>,
    /// 外出类型，文案在 `i18n_resources` 里找。
    pub out_name: Option<String>,
    /// 事由。
    pub out_reason: Option<String>,
    /// 时长的单位，与填表时所见的相同：HOUR 小时，DAY 天，HALR_DAY 半天。
    pub out_unit: Option<String>,
    /// 企业的标识。
    pub tenant_key: Option<String>,
    /// 事件类型，总是 `out_approval`。
    pub r#type: Option<String>,
    /// 发起人的 user_id。
    pub user_id: Option<String>,
}

impl wire::Serialize for OutApproval {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("app_id", &self.app_id);
        to.put("start_time", &self.start_time);
        to.put("end_time", &self.end_time);
        to.put("i18n_resources", &self.i18n_resources);
        to.put("instance_code", &self.instance_code);
        to.put("approval_code", &self.approval_code);
        to.put("open_id", &self.open_id);
        to.put("out_start_time", &self.out_start_time);
        to.put("out_end_time", &self.out_end_time);
        to.put("out_image", &self.out_image);
        to.put("out_interval", &self.out_interval);
        to.put("out_name", &self.out_name);
        to.put("out_reason", &self.out_reason);
        to.put("out_unit", &self.out_unit);
        to.put("tenant_key", &self.tenant_key);
        to.put("type", &self.r#type);
        to.put("user_id", &self.user_id);
        to.end()
    }
}

impl wire::Record for OutApproval {
    const MEMBERS: &'static [&'static str] = &[
        "app_id",
        "start_time",
        "end_time",
        "i18n_resources",
        "instance_code",
        "approval_code",
        "open_id",
        "out_start_time",
        "out_end_time",
        "out_image",
        "out_interval",
        "out_name",
        "out_reason",
        "out_unit",
        "tenant_key",
        "type",
        "user_id",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.app_id),
            1 => from.take_lenient(&mut self.start_time),
            2 => from.take_lenient(&mut self.end_time),
            3 => from.take_lenient(&mut self.i18n_resources),
            4 => from.take_lenient(&mut self.instance_code),
            5 => from.take_lenient(&mut self.approval_code),
            6 => from.take_lenient(&mut self.open_id),
            7 => from.take_lenient(&mut self.out_start_time),
            8 => from.take_lenient(&mut self.out_end_time),
            9 => from.take_lenient(&mut self.out_image),
            10 => from.take_lenient(&mut self.out_interval),
            11 => from.take_lenient(&mut self.out_name),
            12 => from.take_lenient(&mut self.out_reason),
            13 => from.take_lenient(&mut self.out_unit),
            14 => from.take_lenient(&mut self.tenant_key),
            15 => from.take_lenient(&mut self.r#type),
            16 => from.take_lenient(&mut self.user_id),
            _ => {}
        }
    }
}

feishu_runtime::record!(OutApproval);

impl wire::Decode for OutApproval {}

impl feishu_runtime::event::Event for OutApproval {
    const META: &'static feishu_runtime::event::EventMeta = &feishu_runtime::event::EventMeta {
        name: "out_approval",
        schema: feishu_runtime::event::Schema::V1,
        scopes: &["approval:approval:readonly", "approval:approval"],
        doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/out-of-office",
    };
}
