// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 审批抄送状态变更
//!
//! Types of the event `approval_cc`.

use feishu_runtime::wire;

/// 审批抄送状态变更
///
/// 审批实例抄送给人时推送，`operate` 为 CREATE；那人读了再推送一次，为 READ。
///
/// Event `approval_cc` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-cc-event))
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
pub struct ApprovalCc {
    /// 应用的 App ID。
    pub app_id: Option<String>,
    /// 企业的标识。
    pub tenant_key: Option<String>,
    /// 事件类型，总是 `approval_cc`。
    pub r#type: Option<String>,
    /// 审批定义的 Code，可[查定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)。
    pub approval_code: Option<String>,
    /// 审批实例的 Code，可[查实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)。
    pub instance_code: Option<String>,
    /// 抄送的 ID。
    pub id: Option<String>,
    /// 被抄送人的 user_id。
    pub user_id: Option<String>,
    /// 抄送的时间，毫秒。
    pub create_time: Option<i64>,
    /// 发生了什么。
    pub operate: Option<Operate>,
    /// 抄送人的 user_id，可能为空。
    pub from: Option<String>,
}

impl wire::Serialize for ApprovalCc {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("app_id", &self.app_id);
        to.put("tenant_key", &self.tenant_key);
        to.put("type", &self.r#type);
        to.put("approval_code", &self.approval_code);
        to.put("instance_code", &self.instance_code);
        to.put("id", &self.id);
        to.put("user_id", &self.user_id);
        to.put("create_time", &self.create_time);
        to.put("operate", &self.operate);
        to.put("from", &self.from);
        to.end()
    }
}

impl wire::Record for ApprovalCc {
    const MEMBERS: &'static [&'static str] = &[
        "app_id",
        "tenant_key",
        "type",
        "approval_code",
        "instance_code",
        "id",
        "user_id",
        "create_time",
        "operate",
        "from",
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
            5 => from.take_lenient(&mut self.id),
            6 => from.take_lenient(&mut self.user_id),
            7 => from.take_lenient(&mut self.create_time),
            8 => from.take_lenient(&mut self.operate),
            9 => from.take_lenient(&mut self.from),
            _ => {}
        }
    }
}

feishu_runtime::record!(ApprovalCc);

impl wire::Decode for ApprovalCc {}

impl feishu_runtime::event::Event for ApprovalCc {
    const META: &'static feishu_runtime::event::EventMeta = &feishu_runtime::event::EventMeta {
        name: "approval_cc",
        schema: feishu_runtime::event::Schema::V1,
        scopes: &["approval:approval:readonly", "approval:approval"],
        doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-cc-event",
    };
}

/// 发生了什么。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Operate {
    /// `CREATE`: 抄送
    Create,
    /// `READ`: 已读
    Read,
    /// A value that the documentation does not list.
    Other(String),
}

impl Operate {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Create, "CREATE"),
        (Self::Read, "READ"),
    ];
}

feishu_runtime::open_enum!(Operate, String);
