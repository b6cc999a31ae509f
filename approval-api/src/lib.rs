#![doc = include_str!("../README.md")]

#[cfg(feature = "form")]
pub mod form;
#[rustfmt::skip]
mod generated;

pub use feishu_runtime::{self as runtime, Client, Error};
pub use generated::*;

/// The example of the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
