// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Required parameters by name.
//!
//! They stand in the bounds of builders, so that the compiler's message names the parameter that is missing.
#![expect(non_camel_case_types, reason = "messages show parameters as they are written")]

/// Required parameter `access_token`.
pub enum access_token {}

/// Required parameter `app_access_token`.
pub enum app_access_token {}

/// Required parameter `app_secret`.
pub enum app_secret {}

/// Required parameter `app_ticket`.
pub enum app_ticket {}

/// Required parameter `body_type`.
pub enum body_type {}

/// Required parameter `file`.
pub enum file {}

/// Required parameter `id`.
pub enum id {}

/// Required parameter `level`.
pub enum level {}

/// Required parameter `name`.
pub enum name {}

/// Required parameter `options`.
pub enum options {}

/// Required parameter `p0`.
pub enum p0 {}

/// Required parameter `p1`.
pub enum p1 {}

/// Required parameter `p10`.
pub enum p10 {}

/// Required parameter `p11`.
pub enum p11 {}

/// Required parameter `p12`.
pub enum p12 {}

/// Required parameter `p2`.
pub enum p2 {}

/// Required parameter `p3`.
pub enum p3 {}

/// Required parameter `p4`.
pub enum p4 {}

/// Required parameter `p5`.
pub enum p5 {}

/// Required parameter `p6`.
pub enum p6 {}

/// Required parameter `p7`.
pub enum p7 {}

/// Required parameter `p8`.
pub enum p8 {}

/// Required parameter `p9`.
pub enum p9 {}

/// Required parameter `path_type`.
pub enum path_type {}

/// Required parameter `send`.
pub enum send {}

/// Required parameter `size`.
pub enum size {}

/// Required parameter `tags`.
pub enum tags {}

/// Required parameter `user_id`.
pub enum user_id {}

/// Required parameter `x_need`.
pub enum x_need {}
