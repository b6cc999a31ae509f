// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Types that several pages have alike, by the first of these pages.
//!
//! The module of each operation or event names those that it has.
#![allow(dead_code, unreachable_pub, reason = "the features tell which are needed")]

pub(super) mod approval_create;
pub(super) mod approval_detail;
pub(super) mod approval_search_launchable;
pub(super) mod district_list;
pub(super) mod event_approval_instance;
pub(super) mod event_approval_task;
pub(super) mod event_instance_status_changed_v4;
pub(super) mod event_quick_approval_callback;
pub(super) mod external_approval_create;
pub(super) mod external_task_list;
pub(super) mod instance_add_sign;
pub(super) mod instance_cancel;
pub(super) mod instance_detail;
pub(super) mod instance_get;
pub(super) mod instance_initiated;
pub(super) mod instance_query;
pub(super) mod instance_specified_rollback;
pub(super) mod instance_subscription;
pub(super) mod task_list;
pub(super) mod task_subscription;
