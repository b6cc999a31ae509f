// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Events of `approval.v4`.
//!
//! A handler of `feishu_runtime::event::Dispatcher` takes the type of its event.
//!
//! | Type | Event |
//! |---|---|
//! | [`ApprovalCc`] | `approval_cc` |
//! | [`ApprovalInstance`] | `approval_instance` |
//! | [`ApprovalTask`] | `approval_task` |
//! | [`ApprovalUpdatedV4`] | `approval.approval.updated_v4` |
//! | [`InstanceRemedyGroupUpdateV4`] | `approval.instance.remedy_group_update_v4` |
//! | [`InstanceStatusChangedV4`] | `approval.instance.status_changed_v4` |
//! | [`InstanceTripGroupUpdateV4`] | `approval.instance.trip_group_update_v4` |
//! | [`LeaveApproval`] | `leave_approval` |
//! | [`LeaveApprovalRevert`] | `leave_approval_revert` |
//! | [`LeaveApprovalV2`] | `leave_approvalV2` |
//! | [`OutApproval`] | `out_approval` |
//! | [`OutApprovalRevert`] | `out_approval_revert` |
//! | [`QuickApprovalCallback`] | `quick_approval_callback` |
//! | [`ShiftApproval`] | `shift_approval` |
//! | [`TaskStatusChangedV4`] | `approval.task.status_changed_v4` |
//! | [`WorkApproval`] | `work_approval` |
//! | [`WorkApprovalRevert`] | `work_approval_revert` |

pub mod approval_cc;
pub mod approval_instance;
pub mod approval_task;
pub mod approval_updated_v4;
pub mod instance_remedy_group_update_v4;
pub mod instance_status_changed_v4;
pub mod instance_trip_group_update_v4;
pub mod leave_approval;
pub mod leave_approval_revert;
pub mod leave_approval_v2;
pub mod out_approval;
pub mod out_approval_revert;
pub mod quick_approval_callback;
pub mod shift_approval;
pub mod task_status_changed_v4;
pub mod work_approval;
pub mod work_approval_revert;

#[doc(inline)]
pub use approval_cc::ApprovalCc;
#[doc(inline)]
pub use approval_instance::ApprovalInstance;
#[doc(inline)]
pub use approval_task::ApprovalTask;
#[doc(inline)]
pub use approval_updated_v4::ApprovalUpdatedV4;
#[doc(inline)]
pub use instance_remedy_group_update_v4::InstanceRemedyGroupUpdateV4;
#[doc(inline)]
pub use instance_status_changed_v4::InstanceStatusChangedV4;
#[doc(inline)]
pub use instance_trip_group_update_v4::InstanceTripGroupUpdateV4;
#[doc(inline)]
pub use leave_approval::LeaveApproval;
#[doc(inline)]
pub use leave_approval_revert::LeaveApprovalRevert;
#[doc(inline)]
pub use leave_approval_v2::LeaveApprovalV2;
#[doc(inline)]
pub use out_approval::OutApproval;
#[doc(inline)]
pub use out_approval_revert::OutApprovalRevert;
#[doc(inline)]
pub use quick_approval_callback::QuickApprovalCallback;
#[doc(inline)]
pub use shift_approval::ShiftApproval;
#[doc(inline)]
pub use task_status_changed_v4::TaskStatusChangedV4;
#[doc(inline)]
pub use work_approval::WorkApproval;
#[doc(inline)]
pub use work_approval_revert::WorkApprovalRevert;
