// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

/// Several operations or events have this type; what for is said where they have it.
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActionType {
    /// `APPROVE`: 同意
    Approve,
    /// `REJECT`: 拒绝
    Reject,
    /// A value that the documentation does not list.
    Other(String),
}

impl ActionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Approve, "APPROVE"),
        (Self::Reject, "REJECT"),
    ];
}

feishu_runtime::open_enum!(ActionType, String);
