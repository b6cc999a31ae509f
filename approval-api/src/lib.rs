//! Typed client for the Feishu (飞书, Lark) Approval API (审批).

pub mod form;
#[rustfmt::skip]
mod generated;

pub use feishu_runtime::{self as runtime, Client, Error};
pub use generated::*;

/// The example of the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
