// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Operations of `approval.v4`, by resource.

#[cfg(feature = "approval")]
pub mod approval;
#[cfg(feature = "district")]
pub mod district;
#[cfg(feature = "event")]
pub mod event;
#[cfg(feature = "external_approval")]
pub mod external_approval;
#[cfg(feature = "external_instance")]
pub mod external_instance;
#[cfg(feature = "external_task")]
pub mod external_task;
#[cfg(feature = "file")]
pub mod file;
#[cfg(feature = "id")]
pub mod id;
#[cfg(feature = "instance")]
pub mod instance;
#[cfg(feature = "message")]
pub mod message;
#[cfg(feature = "task")]
pub mod task;
pub mod required;
mod shared;
