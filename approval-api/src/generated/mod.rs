// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Operations of `approval.v4`, by resource.

pub mod approval;
pub mod district;
pub mod event;
pub mod external_approval;
pub mod external_instance;
pub mod external_task;
pub mod file;
pub mod id;
pub mod instance;
pub mod message;
pub mod task;
pub mod required;
