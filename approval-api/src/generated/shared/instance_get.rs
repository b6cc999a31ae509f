// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

use feishu_runtime::wire;

/// 各审批人的任务
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceTask {
    /// 任务的 ID
    pub id: Option<String>,
    /// 审批人的 user_id，任务自动完成时为空
    pub user_id: Option<String>,
    /// 审批人的 open_id，任务自动完成时为空
    pub open_id: Option<String>,
    /// 任务处于哪一步
    pub status: Option<InstanceTaskStatus>,
    /// 所在节点的 ID
    pub node_id: Option<String>,
    /// 所在节点的名称
    pub node_name: Option<String>,
    /// 所在节点的自定义 ID，没有时不返回
    pub custom_node_id: Option<String>,
    /// 节点如何审批
    pub r#type: Option<InstanceTaskType>,
    /// 任务何时开始，毫秒时间戳
    pub start_time: Option<String>,
    /// 任务何时完成，毫秒时间戳，未完成为 0
    pub end_time: Option<String>,
}

impl wire::Serialize for InstanceTask {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("id", &self.id);
        to.put("user_id", &self.user_id);
        to.put("open_id", &self.open_id);
        to.put("status", &self.status);
        to.put("node_id", &self.node_id);
        to.put("node_name", &self.node_name);
        to.put("custom_node_id", &self.custom_node_id);
        to.put("type", &self.r#type);
        to.put("start_time", &self.start_time);
        to.put("end_time", &self.end_time);
        to.end()
    }
}

impl wire::Record for InstanceTask {
    const MEMBERS: &'static [&'static str] = &[
        "id",
        "user_id",
        "open_id",
        "status",
        "node_id",
        "node_name",
        "custom_node_id",
        "type",
        "start_time",
        "end_time",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.id),
            1 => from.take_lenient(&mut self.user_id),
            2 => from.take_lenient(&mut self.open_id),
            3 => from.take_lenient(&mut self.status),
            4 => from.take_lenient(&mut self.node_id),
            5 => from.take_lenient(&mut self.node_name),
            6 => from.take_lenient(&mut self.custom_node_id),
            7 => from.take_lenient(&mut self.r#type),
            8 => from.take_lenient(&mut self.start_time),
            9 => from.take_lenient(&mut self.end_time),
            _ => {}
        }
    }
}

feishu_runtime::record!(InstanceTask);

impl wire::Decode for InstanceTask {}

/// 任务处于哪一步
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceTaskStatus {
    /// `PENDING`: 审批中
    Pending,
    /// `APPROVED`: 同意
    Approved,
    /// `REJECTED`: 拒绝
    Rejected,
    /// `TRANSFERRED`: 已转交
    Transferred,
    /// `DONE`: 完成
    Done,
    /// A value that the documentation does not list.
    Other(String),
}

impl InstanceTaskStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Approved, "APPROVED"),
        (Self::Rejected, "REJECTED"),
        (Self::Transferred, "TRANSFERRED"),
        (Self::Done, "DONE"),
    ];
}

feishu_runtime::open_enum!(InstanceTaskStatus, String);

/// 节点如何审批
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceTaskType {
    /// `AND`: 会签
    And,
    /// `OR`: 或签
    Or,
    /// `AUTO_PASS`: 自动通过
    AutoPass,
    /// `AUTO_REJECT`: 自动拒绝
    AutoReject,
    /// `SEQUENTIAL`: 按顺序
    Sequential,
    /// A value that the documentation does not list.
    Other(String),
}

impl InstanceTaskType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
        (Self::AutoPass, "AUTO_PASS"),
        (Self::AutoReject, "AUTO_REJECT"),
        (Self::Sequential, "SEQUENTIAL"),
    ];
}

feishu_runtime::open_enum!(InstanceTaskType, String);

/// 抄送给了谁
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceCcUser {
    /// 被抄送者的 user_id
    pub user_id: Option<String>,
    /// 此次抄送在实例内的 ID
    pub cc_id: Option<String>,
    /// 被抄送者的 open_id
    pub open_id: Option<String>,
}

impl wire::Serialize for InstanceCcUser {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("user_id", &self.user_id);
        to.put("cc_id", &self.cc_id);
        to.put("open_id", &self.open_id);
        to.end()
    }
}

impl wire::Record for InstanceCcUser {
    const MEMBERS: &'static [&'static str] = &["user_id", "cc_id", "open_id"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.user_id),
            1 => from.take_lenient(&mut self.cc_id),
            2 => from.take_lenient(&mut self.open_id),
            _ => {}
        }
    }
}

feishu_runtime::record!(InstanceCcUser);

impl wire::Decode for InstanceCcUser {}
