// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! Operations of `shape.v1`, by resource.

#[cfg(feature = "body")]
pub mod body;
#[cfg(feature = "envelope")]
pub mod envelope;
#[cfg(feature = "file")]
pub mod file;
#[cfg(feature = "header")]
pub mod header;
#[cfg(feature = "in")]
pub mod r#in;
#[cfg(feature = "type")]
pub mod r#type;
pub mod required;
