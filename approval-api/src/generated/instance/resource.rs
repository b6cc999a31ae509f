// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 原生审批实例概述
//!
//! 原生审批实例即一次审批，依原生审批定义发起。本组接口用来发起、撤回和查询实例。
//!
//! [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/overview-approval-instance)

use feishu_runtime::wire;
use serde::{Deserialize, Serialize};

/// 原生审批实例概述
///
/// 原生审批实例即一次审批，依原生审批定义发起。本组接口用来发起、撤回和查询实例。
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/overview-approval-instance)
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Instance {
    /// 实例的 Code
    #[serde(deserialize_with = "wire::lenient")]
    pub instance_code: Option<String>,
    /// 审批的名称
    #[serde(deserialize_with = "wire::lenient")]
    pub approval_name: Option<String>,
    /// 所属定义的 Code
    #[serde(deserialize_with = "wire::lenient")]
    pub approval_code: Option<String>,
    /// 何时创建，毫秒时间戳
    #[serde(deserialize_with = "wire::lenient")]
    pub start_time: Option<String>,
    /// 何时结束，毫秒时间戳
    #[serde(deserialize_with = "wire::lenient")]
    pub end_time: Option<String>,
    /// 发起人的 user_id，见[用户身份](https://open.feishu.cn/document/home/user-identity-introduction/introduction)
    #[serde(deserialize_with = "wire::lenient")]
    pub user_id: Option<String>,
    /// 发起人的 open_id，见[用户身份](https://open.feishu.cn/document/home/user-identity-introduction/introduction)
    #[serde(deserialize_with = "wire::lenient")]
    pub open_id: Option<String>,
    /// 单号
    #[serde(deserialize_with = "wire::lenient")]
    pub serial_number: Option<String>,
    /// 发起人的[部门](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/field-overview#9c02ed7a)
    #[serde(deserialize_with = "wire::lenient")]
    pub department_id: Option<String>,
    /// 实例处于哪一步
    #[serde(deserialize_with = "wire::lenient")]
    pub status: Option<InstanceStatus>,
    /// 创建时传入的 uuid，用于幂等操作
    #[serde(deserialize_with = "wire::lenient")]
    pub uuid: Option<String>,
    /// 表单的值，写成字符串的 JSON
    #[serde(deserialize_with = "wire::lenient")]
    pub form: Option<String>,
    /// 各审批人的任务
    #[serde(deserialize_with = "wire::lenient")]
    pub task_list: Vec<InstanceTask>,
    /// 收到的评论
    #[serde(deserialize_with = "wire::lenient")]
    pub comment_list: Vec<InstanceComment>,
    /// 发生过的动作
    #[serde(deserialize_with = "wire::lenient")]
    pub timeline: Vec<InstanceTimeline>,
    /// 修改前的实例 Code，查询修改后的实例时才有
    #[serde(deserialize_with = "wire::lenient")]
    pub modified_instance_code: Option<String>,
    /// 被撤销的实例 Code，查询撤销用的实例时才有
    #[serde(deserialize_with = "wire::lenient")]
    pub reverted_instance_code: Option<String>,
    /// 是否已被撤销
    #[serde(deserialize_with = "wire::lenient")]
    pub reverted: Option<bool>,
}

impl wire::Decode for Instance {}

/// 实例处于哪一步
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// A value that the page does not list.
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

/// 各审批人的任务
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct InstanceTask {
    /// 任务的 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub id: Option<String>,
    /// 审批人的 user_id，任务自动完成时为空
    #[serde(deserialize_with = "wire::lenient")]
    pub user_id: Option<String>,
    /// 审批人的 open_id，任务自动完成时为空
    #[serde(deserialize_with = "wire::lenient")]
    pub open_id: Option<String>,
    /// 任务处于哪一步
    #[serde(deserialize_with = "wire::lenient")]
    pub status: Option<InstanceTaskStatus>,
    /// 所在节点的 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub node_id: Option<String>,
    /// 所在节点的名称
    #[serde(deserialize_with = "wire::lenient")]
    pub node_name: Option<String>,
    /// 所在节点的自定义 ID，没有时不返回
    #[serde(deserialize_with = "wire::lenient")]
    pub custom_node_id: Option<String>,
    /// 节点如何审批
    #[serde(deserialize_with = "wire::lenient")]
    pub r#type: Option<InstanceTaskType>,
    /// 任务何时开始，毫秒时间戳
    #[serde(deserialize_with = "wire::lenient")]
    pub start_time: Option<String>,
    /// 任务何时完成，毫秒时间戳，未完成为 0
    #[serde(deserialize_with = "wire::lenient")]
    pub end_time: Option<String>,
}

impl wire::Decode for InstanceTask {}

/// 任务处于哪一步
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// A value that the page does not list.
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// A value that the page does not list.
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

/// 收到的评论
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct InstanceComment {
    /// 评论的 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub id: Option<String>,
    /// 评论者的 user_id
    #[serde(deserialize_with = "wire::lenient")]
    pub user_id: Option<String>,
    /// 评论者的 open_id
    #[serde(deserialize_with = "wire::lenient")]
    pub open_id: Option<String>,
    /// 评论的内容
    #[serde(deserialize_with = "wire::lenient")]
    pub comment: Option<String>,
    /// 何时评论，毫秒时间戳
    #[serde(deserialize_with = "wire::lenient")]
    pub create_time: Option<String>,
}

impl wire::Decode for InstanceComment {}

/// 发生过的动作
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct InstanceTimeline {
    /// 动作的种类，ext 中 user_id_list 的含义随之而变
    #[serde(deserialize_with = "wire::lenient")]
    pub r#type: Option<InstanceTimelineType>,
    /// 何时发生，毫秒时间戳
    #[serde(deserialize_with = "wire::lenient")]
    pub create_time: Option<String>,
    /// 做此动作者的 user_id
    #[serde(deserialize_with = "wire::lenient")]
    pub user_id: Option<String>,
    /// 做此动作者的 open_id
    #[serde(deserialize_with = "wire::lenient")]
    pub open_id: Option<String>,
    /// 被抄送者的 user_id
    #[serde(deserialize_with = "wire::lenient")]
    pub user_id_list: Vec<String>,
    /// 被抄送者的 open_id
    #[serde(deserialize_with = "wire::lenient")]
    pub open_id_list: Vec<String>,
    /// 有关任务的 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub task_id: Option<String>,
    /// 附言
    #[serde(deserialize_with = "wire::lenient")]
    pub comment: Option<String>,
    /// 抄送给了谁
    #[serde(deserialize_with = "wire::lenient")]
    pub cc_user_list: Vec<InstanceCcUser>,
    /// 补充信息，JSON，含 user_id_list、user_id、open_id_list、open_id
    #[serde(deserialize_with = "wire::lenient")]
    pub ext: Option<String>,
    /// 产生任务的节点的 key
    #[serde(deserialize_with = "wire::lenient")]
    pub node_key: Option<String>,
}

impl wire::Decode for InstanceTimeline {}

/// 动作的种类，ext 中 user_id_list 的含义随之而变
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// A value that the page does not list.
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

/// 抄送给了谁
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct InstanceCcUser {
    /// 被抄送者的 user_id
    #[serde(deserialize_with = "wire::lenient")]
    pub user_id: Option<String>,
    /// 此次抄送在实例内的 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub cc_id: Option<String>,
    /// 被抄送者的 open_id
    #[serde(deserialize_with = "wire::lenient")]
    pub open_id: Option<String>,
}

impl wire::Decode for InstanceCcUser {}
