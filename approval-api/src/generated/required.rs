// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Required parameters by name.
//!
//! They stand in the bounds of builders, so that the compiler's message names the parameter that is missing.
#![expect(non_camel_case_types, reason = "messages show parameters as they are written")]

/// Required parameter `approval_code`.
pub enum approval_code {}

/// Required parameter `end_time`.
pub enum end_time {}

/// Required parameter `form`.
pub enum form {}

/// Required parameter `start_time`.
pub enum start_time {}
