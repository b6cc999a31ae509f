#![doc = include_str!("../README.md")]

/// Version 1: where users agree, and who they are.
pub mod v1 {
    #[rustfmt::skip]
    mod generated;
    pub use generated::*;
}

/// Version 2: tokens of users.
pub mod v2 {
    #[rustfmt::skip]
    mod generated;
    pub use generated::*;
}

pub use feishu_runtime::{self as runtime, Client, Error, Secret};
#[cfg(feature = "authorize")]
pub use v1::authorize;
#[cfg(feature = "user_info")]
pub use v1::user_info;
#[cfg(feature = "oauth")]
pub use v2::oauth;
