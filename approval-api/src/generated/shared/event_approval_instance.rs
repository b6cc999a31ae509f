// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

/// 实例的状态。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `PENDING`: 审批中
    Pending,
    /// `APPROVED`: 已通过
    Approved,
    /// `REJECTED`: 已拒绝
    Rejected,
    /// `CANCELED`: 已撤回
    Canceled,
    /// `DELETED`: 已删除
    Deleted,
    /// `REVERTED`: 通过后已撤销
    Reverted,
    /// `OVERTIME_CLOSE`: 超时关闭
    OvertimeClose,
    /// `OVERTIME_RECOVER`: 超时后恢复
    OvertimeRecover,
    /// A value that the documentation does not list.
    Other(String),
}

impl Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Approved, "APPROVED"),
        (Self::Rejected, "REJECTED"),
        (Self::Canceled, "CANCELED"),
        (Self::Deleted, "DELETED"),
        (Self::Reverted, "REVERTED"),
        (Self::OvertimeClose, "OVERTIME_CLOSE"),
        (Self::OvertimeRecover, "OVERTIME_RECOVER"),
    ];
}

feishu_runtime::open_enum!(Status, String);
