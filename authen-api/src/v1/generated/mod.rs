// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen authen-v1`.

//! Operations of `authen.v1`, by resource.

#[cfg(feature = "authorize")]
pub mod authorize;
#[cfg(feature = "user_info")]
pub mod user_info;
pub mod required;
