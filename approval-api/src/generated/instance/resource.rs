// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 原生审批实例概述
//!
//! 原生审批实例即一次审批，依原生审批定义发起。本组接口用来发起、撤回和查询实例。
//!
//! [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/overview-approval-instance)

use feishu_runtime::wire;

pub use super::super::shared::instance_get::{
    InstanceCcUser, InstanceTask, InstanceTaskStatus, InstanceTaskType,
};

/// 原生审批实例概述
///
/// 原生审批实例即一次审批，依原生审批定义发起。本组接口用来发起、撤回和查询实例。
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/overview-approval-instance)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Instance {
    /// 实例的 Code
    pub instance_code: Option<String>,
    /// 审批的名称
    pub approval_name: Option<String>,
    /// 所属定义的 Code
    pub approval_code: Option<String>,
    /// 何时创建，毫秒时间戳
    pub start_time: Option<String>,
    /// 何时结束，毫秒时间戳
    pub end_time: Option<String>,
    /// 发起人的 user_id，见[用户身份](https://open.feishu.cn/document/home/user-identity-introduction/introduction)
    pub user_id: Option<String>,
    /// 发起人的 open_id，见[用户身份](https://open.feishu.cn/document/home/user-identity-introduction/introduction)
    pub open_id: Option<String>,
    /// 单号
    pub serial_number: Option<String>,
    /// 发起人的[部门](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/field-overview#9c02ed7a)
    pub department_id: Option<String>,
    /// 实例处于哪一步
    pub status: Option<InstanceStatus>,
    /// 创建时传入的 uuid，用于幂等操作
    pub uuid: Option<String>,
    /// 表单的值，写成字符串的 JSON
    pub form: Option<String>,
    /// 各审批人的任务
    pub task_list: Vec<InstanceTask>,
    /// 收到的评论
    pub comment_list: Vec<InstanceComment>,
    /// 发生过的动作
    pub timeline: Vec<InstanceTimeline>,
    /// 修改前的实例 Code，查询修改后的实例时才有
    pub modified_instance_code: Option<String>,
    /// 被撤销的实例 Code，查询撤销用的实例时才有
    pub reverted_instance_code: Option<String>,
    /// 是否已被撤销
    pub reverted: Option<bool>,
}

impl wire::Serialize for Instance {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("instance_code", &self.instance_code);
        to.put("approval_name", &self.approval_name);
        to.put("approval_code", &self.approval_code);
        to.put("start_time", &self.start_time);
        to.put("end_time", &self.end_time);
        to.put("user_id", &self.user_id);
        to.put("open_id", &self.open_id);
        to.put("serial_number", &self.serial_number);
        to.put("department_id", &self.department_id);
        to.put("status", &self.status);
        to.put("uuid", &self.uuid);
        to.put("form", &self.form);
        to.put("task_list", &self.task_list);
        to.put("comment_list", &self.comment_list);
        to.put("timeline", &self.timeline);
        to.put("modified_instance_code", &self.modified_instance_code);
        to.put("reverted_instance_code", &self.reverted_instance_code);
        to.put("reverted", &self.reverted);
        to.end()
    }
}

impl wire::Record for Instance {
    const MEMBERS: &'static [&'static str] = &[
        "instance_code",
        "approval_name",
        "approval_code",
        "start_time",
        "end_time",
        "user_id",
        "open_id",
        "serial_number",
        "department_id",
        "status",
        "uuid",
        "form",
        "task_list",
        "comment_list",
        "timeline",
        "modified_instance_code",
        "reverted_instance_code",
        "reverted",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.instance_code),
            1 => from.take_lenient(&mut self.approval_name),
            2 => from.take_lenient(&mut self.approval_code),
            3 => from.take_lenient(&mut self.start_time),
            4 => from.take_lenient(&mut self.end_time),
            5 => from.take_lenient(&mut self.user_id),
            6 => from.take_lenient(&mut self.open_id),
            7 => from.take_lenient(&mut self.serial_number),
            8 => from.take_lenient(&mut self.department_id),
            9 => from.take_lenient(&mut self.status),
            10 => from.take_lenient(&mut self.uuid),
            11 => from.take_lenient(&mut self.form),
            12 => from.take_lenient(&mut self.task_list),
            13 => from.take_lenient(&mut self.comment_list),
            14 => from.take_lenient(&mut self.timeline),
            15 => from.take_lenient(&mut self.modified_instance_code),
            16 => from.take_lenient(&mut self.reverted_instance_code),
            17 => from.take_lenient(&mut self.reverted),
            _ => {}
        }
    }
}

feishu_runtime::record!(Instance);

impl wire::Decode for Instance {}

/// 实例处于哪一步
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// `PENDING`: 审批中
    Pending,
    /// `APPROVED`: 通过
    Approved,
    /// `REJECTED`: 拒绝
    Rejected,
    /// `CANCELED`: 撤回
    Canceled,
    /// `DELETED`: 删除
    Deleted,
    /// A value that the documentation does not list.
    Other(String),
}

impl InstanceStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Approved, "APPROVED"),
        (Self::Rejected, "REJECTED"),
        (Self::Canceled, "CANCELED"),
        (Self::Deleted, "DELETED"),
    ];
}

feishu_runtime::open_enum!(InstanceStatus, String);

/// 收到的评论
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceComment {
    /// 评论的 ID
    pub id: Option<String>,
    /// 评论者的 user_id
    pub user_id: Option<String>,
    /// 评论者的 open_id
    pub open_id: Option<String>,
    /// 评论的内容
    pub comment: Option<String>,
    /// 何时评论，毫秒时间戳
    pub create_time: Option<String>,
}

impl wire::Serialize for InstanceComment {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("id", &self.id);
        to.put("user_id", &self.user_id);
        to.put("open_id", &self.open_id);
        to.put("comment", &self.comment);
        to.put("create_time", &self.create_time);
        to.end()
    }
}

impl wire::Record for InstanceComment {
    const MEMBERS: &'static [&'static str] = &[
        "id",
        "user_id",
        "open_id",
        "comment",
        "create_time",
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
            3 => from.take_lenient(&mut self.comment),
            4 => from.take_lenient(&mut self.create_time),
            _ => {}
        }
    }
}

feishu_runtime::record!(InstanceComment);

impl wire::Decode for InstanceComment {}

/// 发生过的动作
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceTimeline {
    /// 动作的种类，ext 中 user_id_list 的含义随之而变
    pub r#type: Option<InstanceTimelineType>,
    /// 何时发生，毫秒时间戳
    pub create_time: Option<String>,
    /// 做此动作者的 user_id
    pub user_id: Option<String>,
    /// 做此动作者的 open_id
    pub open_id: Option<String>,
    /// 被抄送者的 user_id
    pub user_id_list: Vec<String>,
    /// 被抄送者的 open_id
    pub open_id_list: Vec<String>,
    /// 有关任务的 ID
    pub task_id: Option<String>,
    /// 附言
    pub comment: Option<String>,
    /// 抄送给了谁
    pub cc_user_list: Vec<InstanceCcUser>,
    /// 补充信息，JSON，含 user_id_list、user_id、open_id_list、open_id
    pub ext: Option<String>,
    /// 产生任务的节点的 key
    pub node_key: Option<String>,
}

impl wire::Serialize for InstanceTimeline {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("type", &self.r#type);
        to.put("create_time", &self.create_time);
        to.put("user_id", &self.user_id);
        to.put("open_id", &self.open_id);
        to.put("user_id_list", &self.user_id_list);
        to.put("open_id_list", &self.open_id_list);
        to.put("task_id", &self.task_id);
        to.put("comment", &self.comment);
        to.put("cc_user_list", &self.cc_user_list);
        to.put("ext", &self.ext);
        to.put("node_key", &self.node_key);
        to.end()
    }
}

impl wire::Record for InstanceTimeline {
    const MEMBERS: &'static [&'static str] = &[
        "type",
        "create_time",
        "user_id",
        "open_id",
        "user_id_list",
        "open_id_list",
        "task_id",
        "comment",
        "cc_user_list",
        "ext",
        "node_key",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.r#type),
            1 => from.take_lenient(&mut self.create_time),
            2 => from.take_lenient(&mut self.user_id),
            3 => from.take_lenient(&mut self.open_id),
            4 => from.take_lenient(&mut self.user_id_list),
            5 => from.take_lenient(&mut self.open_id_list),
            6 => from.take_lenient(&mut self.task_id),
            7 => from.take_lenient(&mut self.comment),
            8 => from.take_lenient(&mut self.cc_user_list),
            9 => from.take_lenient(&mut self.ext),
            10 => from.take_lenient(&mut self.node_key),
            _ => {}
        }
    }
}

feishu_runtime::record!(InstanceTimeline);

impl wire::Decode for InstanceTimeline {}

/// 动作的种类，ext 中 user_id_list 的含义随之而变
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceTimelineType {
    /// `START`: 审批开始
    Start,
    /// `PASS`: 通过
    Pass,
    /// `REJECT`: 拒绝
    Reject,
    /// `AUTO_PASS`: 自动通过
    AutoPass,
    /// `AUTO_REJECT`: 自动拒绝
    AutoReject,
    /// `REMOVE_REPEAT`: 去重
    RemoveRepeat,
    /// `TRANSFER`: 转交
    Transfer,
    /// `ADD_APPROVER_BEFORE`: 前加签
    AddApproverBefore,
    /// `ADD_APPROVER`: 并加签
    AddApprover,
    /// `ADD_APPROVER_AFTER`: 后加签
    AddApproverAfter,
    /// `DELETE_APPROVER`: 减签
    DeleteApprover,
    /// `ROLLBACK_SELECTED`: 指定回退
    RollbackSelected,
    /// `ROLLBACK`: 全部回退
    Rollback,
    /// `CANCEL`: 撤回
    Cancel,
    /// `DELETE`: 删除
    Delete,
    /// `CC`: 抄送
    Cc,
    /// A value that the documentation does not list.
    Other(String),
}

impl InstanceTimelineType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Start, "START"),
        (Self::Pass, "PASS"),
        (Self::Reject, "REJECT"),
        (Self::AutoPass, "AUTO_PASS"),
        (Self::AutoReject, "AUTO_REJECT"),
        (Self::RemoveRepeat, "REMOVE_REPEAT"),
        (Self::Transfer, "TRANSFER"),
        (Self::AddApproverBefore, "ADD_APPROVER_BEFORE"),
        (Self::AddApprover, "ADD_APPROVER"),
        (Self::AddApproverAfter, "ADD_APPROVER_AFTER"),
        (Self::DeleteApprover, "DELETE_APPROVER"),
        (Self::RollbackSelected, "ROLLBACK_SELECTED"),
        (Self::Rollback, "ROLLBACK"),
        (Self::Cancel, "CANCEL"),
        (Self::Delete, "DELETE"),
        (Self::Cc, "CC"),
    ];
}

feishu_runtime::open_enum!(InstanceTimelineType, String);
