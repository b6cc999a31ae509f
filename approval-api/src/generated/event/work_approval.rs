// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 加班审批
//!
//! Types of the event `work_approval`.

use feishu_runtime::wire;

/// 加班审批
///
/// 表单有加班控件组的审批通过时推送，通过后又撤销时再推送一次。
///
/// Event `work_approval` ([documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/overtime))
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
pub struct WorkApproval {
    /// 是否有几个时段。
    pub allow_multi_time_range: Option<AllowMultiTimeRange>,
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
    /// 企业的标识。
    pub tenant_key: Option<String>,
    /// 事件类型，总是 `work_approval`。
    pub r#type: Option<String>,
    /// 各个时段，`allow_multi_time_range` 为 1 时才有。
    pub time_range: Vec<TimeRange>,
    /// 每天的明细。
    pub work_detail: Vec<WorkDetail>,
    /// 加班的开始，如 2026-01-05 19:00:00。
    pub work_start_time: Option<String>,
    /// 加班的结束，如 2026-01-05 21:00:00。
    pub work_end_time: Option<String>,
    /// 加班的时长，秒。
    pub work_interval: Option<i64>,
    /// 代为提交的人。
    pub work_multi_imitate_users: Vec<serde_json::Value>,
    /// 事由。
    pub work_reason: Option<String>,
    /// 加班类型。
    pub work_type: Option<String>,
}

impl wire::Serialize for WorkApproval {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("allow_multi_time_range", &self.allow_multi_time_range);
        to.put("app_id", &self.app_id);
        to.put("approval_code", &self.approval_code);
        to.put("instance_code", &self.instance_code);
        to.put("employee_id", &self.employee_id);
        to.put("open_id", &self.open_id);
        to.put("start_time", &self.start_time);
        to.put("end_time", &self.end_time);
        to.put("tenant_key", &self.tenant_key);
        to.put("type", &self.r#type);
        to.put("time_range", &self.time_range);
        to.put("work_detail", &self.work_detail);
        to.put("work_start_time", &self.work_start_time);
        to.put("work_end_time", &self.work_end_time);
        to.put("work_interval", &self.work_interval);
        to.put("work_multi_imitate_users", &self.work_multi_imitate_users);
        to.put("work_reason", &self.work_reason);
        to.put("work_type", &self.work_type);
        to.end()
    }
}

impl wire::Record for WorkApproval {
    const MEMBERS: &'static [&'static str] = &[
        "allow_multi_time_range",
        "app_id",
        "approval_code",
        "instance_code",
        "employee_id",
        "open_id",
        "start_time",
        "end_time",
        "tenant_key",
        "type",
        "time_range",
        "work_detail",
        "work_start_time",
        "work_end_time",
        "work_interval",
        "work_multi_imitate_users",
        "work_reason",
        "work_type",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.allow_multi_time_range),
            1 => from.take_lenient(&mut self.app_id),
            2 => from.take_lenient(&mut self.approval_code),
            3 => from.take_lenient(&mut self.instance_code),
            4 => from.take_lenient(&mut self.employee_id),
            5 => from.take_lenient(&mut self.open_id),
            6 => from.take_lenient(&mut self.start_time),
            7 => from.take_lenient(&mut self.end_time),
            8 => from.take_lenient(&mut self.tenant_key),
            9 => from.take_lenient(&mut self.r#type),
            10 => from.take_lenient(&mut self.time_range),
            11 => from.take_lenient(&mut self.work_detail),
            12 => from.take_lenient(&mut self.work_start_time),
            13 => from.take_lenient(&mut self.work_end_time),
            14 => from.take_lenient(&mut self.work_interval),
            15 => from.take_lenient(&mut self.work_multi_imitate_users),
            16 => from.take_lenient(&mut self.work_reason),
            17 => from.take_lenient(&mut self.work_type),
            _ => {}
        }
    }
}

feishu_runtime::record!(WorkApproval);

impl wire::Decode for WorkApproval {}

impl feishu_runtime::event::Event for WorkApproval {
    const META: &'static feishu_runtime::event::EventMeta = &feishu_runtime::event::EventMeta {
        name: "work_approval",
        schema: feishu_runtime::event::Schema::V1,
        scopes: &["approval:approval:readonly", "approval:approval"],
        doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/overtime",
    };
}

/// 是否有几个时段。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum AllowMultiTimeRange {
    /// `1`: 有几个
    Value1,
    /// `0`: 只有一个
    Value0,
    /// A value that the documentation does not list.
    Other(i64),
}

impl AllowMultiTimeRange {
    const VALUES: &'static [(Self, i64)] = &[(Self::Value1, 1), (Self::Value0, 0)];
}

feishu_runtime::open_enum!(AllowMultiTimeRange, i64);

/// 各个时段，`allow_multi_time_range` 为 1 时才有。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeRange {
    /// 时段的开始，如 2026-01-05 19:00:00。
    pub work_start_time: Option<String>,
    /// 时段的结束，如 2026-01-05 21:00:00。
    pub work_end_time: Option<String>,
}

impl wire::Serialize for TimeRange {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("work_start_time", &self.work_start_time);
        to.put("work_end_time", &self.work_end_time);
        to.end()
    }
}

impl wire::Record for TimeRange {
    const MEMBERS: &'static [&'static str] = &["work_start_time", "work_end_time"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.work_start_time),
            1 => from.take_lenient(&mut self.work_end_time),
            _ => {}
        }
    }
}

feishu_runtime::record!(TimeRange);

impl wire::Decode for TimeRange {}

/// 每天的明细。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkDetail {
    /// 开始的那天，如 2026-01-05 00:00。
    pub start: Option<String>,
    /// 结束的那天，如 2026-01-05 00:00。
    pub end: Option<String>,
    /// 加班的补偿。
    pub rule_associated: Option<RuleAssociated>,
    /// 当天的时长，秒。
    pub interval: Option<i64>,
}

impl wire::Serialize for WorkDetail {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("start", &self.start);
        to.put("end", &self.end);
        to.put("rule_associated", &self.rule_associated);
        to.put("interval", &self.interval);
        to.end()
    }
}

impl wire::Record for WorkDetail {
    const MEMBERS: &'static [&'static str] = &[
        "start",
        "end",
        "rule_associated",
        "interval",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.start),
            1 => from.take_lenient(&mut self.end),
            2 => from.take_lenient(&mut self.rule_associated),
            3 => from.take_lenient(&mut self.interval),
            _ => {}
        }
    }
}

feishu_runtime::record!(WorkDetail);

impl wire::Decode for WorkDetail {}

/// 加班的补偿。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum RuleAssociated {
    /// `0`: 无，没有关联规则
    Value0,
    /// `1`: 调休
    Value1,
    /// `2`: 加班费
    Value2,
    /// `3`: 无，关联了规则
    Value3,
    /// A value that the documentation does not list.
    Other(i64),
}

impl RuleAssociated {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::Value0, 0),
        (Self::Value1, 1),
        (Self::Value2, 2),
        (Self::Value3, 3),
    ];
}

feishu_runtime::open_enum!(RuleAssociated, i64);
