// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! Operations of `shape.v1`, by resource.

pub mod body;
pub mod envelope;
pub mod file;
pub mod header;
pub mod r#in;
pub mod r#type;
pub mod required;
