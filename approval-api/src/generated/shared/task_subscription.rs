// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

/// Several operations or events have this type; what for is said where they have it.
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum SubscriptionType {
    /// `INVOLVED_APPROVAL`: 用户作为审批人的任务
    InvolvedApproval,
    /// `MANAGED_APPROVAL`: 用户作为管理员的审批的任务
    ManagedApproval,
    /// A value that the documentation does not list.
    Other(String),
}

impl SubscriptionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InvolvedApproval, "INVOLVED_APPROVAL"),
        (Self::ManagedApproval, "MANAGED_APPROVAL"),
    ];
}

feishu_runtime::open_enum!(SubscriptionType, String);
