// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen authen-v2`.

//! Required parameters by name.
//!
//! They stand in the bounds of builders, so that the compiler's message names the parameter that is missing.
#![expect(non_camel_case_types, reason = "messages show parameters as they are written")]

/// Required parameter `client_id`.
pub enum client_id {}

/// Required parameter `client_secret`.
pub enum client_secret {}

/// Required parameter `code`.
pub enum code {}

/// Required parameter `grant_type`.
pub enum grant_type {}

/// Required parameter `refresh_token`.
pub enum refresh_token {}
