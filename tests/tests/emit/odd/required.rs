// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Required parameters by name.
//!
//! They stand in the bounds of builders, so that the compiler's message names the parameter that is missing.
#![expect(non_camel_case_types, reason = "messages show parameters as they are written")]

/// Required parameter `body_type`.
pub enum body_type {}

/// Required parameter `level`.
pub enum level {}

/// Required parameter `path_type`.
pub enum path_type {}

/// Required parameter `send`.
pub enum send {}

/// Required parameter `tags`.
pub enum tags {}

/// Required parameter `user_id`.
pub enum user_id {}

/// Required parameter `x_need`.
pub enum x_need {}
