// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

/// 订阅哪些实例
///
/// 退订哪些实例，不传时全部退订
///
/// 订阅哪些任务
///
/// 退订哪些任务，不传时全部退订
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum SubscriptionType {
    /// `INVOLVED_APPROVAL`: 用户参与的审批
    ///
    /// `INVOLVED_APPROVAL`: 用户作为审批人的任务
    InvolvedApproval,
    /// `MANAGED_APPROVAL`: 用户管理的审批
    ///
    /// `MANAGED_APPROVAL`: 用户作为管理员的审批的任务
    ManagedApproval,
    /// A value that the page does not list.
    Other(String),
}

impl SubscriptionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InvolvedApproval, "INVOLVED_APPROVAL"),
        (Self::ManagedApproval, "MANAGED_APPROVAL"),
    ];
}

feishu_runtime::open_enum!(SubscriptionType, String);
