// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

/// 任务的状态。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `REVERTED`: 已还原
    Reverted,
    /// `PENDING`: 待办
    Pending,
    /// `APPROVED`: 已同意
    Approved,
    /// `REJECTED`: 已拒绝
    Rejected,
    /// `TRANSFERRED`: 已转交
    Transferred,
    /// `ROLLBACK`: 已退回
    Rollback,
    /// `DONE`: 已了结
    Done,
    /// `OVERTIME_CLOSE`: 超时关闭
    OvertimeClose,
    /// `OVERTIME_RECOVER`: 超时后恢复
    OvertimeRecover,
    /// A value that the documentation does not list.
    Other(String),
}

impl Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Reverted, "REVERTED"),
        (Self::Pending, "PENDING"),
        (Self::Approved, "APPROVED"),
        (Self::Rejected, "REJECTED"),
        (Self::Transferred, "TRANSFERRED"),
        (Self::Rollback, "ROLLBACK"),
        (Self::Done, "DONE"),
        (Self::OvertimeClose, "OVERTIME_CLOSE"),
        (Self::OvertimeRecover, "OVERTIME_RECOVER"),
    ];
}

feishu_runtime::open_enum!(Status, String);
