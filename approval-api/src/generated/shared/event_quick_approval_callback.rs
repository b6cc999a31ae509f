// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

/// 做了什么。
///
/// 操作的种类。每个任务可以有两个操作，在列表里显示；审批人点了以后，回调里带它。
///
/// **可选值有**：
///
/// - `{KEY}`: 自定的字符串，还须填 action_name
///
/// 操作的种类
///
/// - `{KEY}`: 自定的英文，还须填 action_name
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActionType {
    /// `APPROVE`: 同意
    Approve,
    /// `REJECT`: 拒绝
    Reject,
    /// A value that the page does not list.
    Other(String),
}

impl ActionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Approve, "APPROVE"),
        (Self::Reject, "REJECT"),
    ];
}

feishu_runtime::open_enum!(ActionType, String);
