// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen authen-v2`.

//! Operations of `authen.v2`, by resource.

#[cfg(feature = "oauth")]
pub mod oauth;
pub mod required;
