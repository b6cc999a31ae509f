//! What every generated Feishu client crate needs to make a call.

mod auth;
pub mod builder;
mod call;
mod client;
mod codes;
mod config;
mod envelope;
pub mod error;
mod hosts;
pub mod operation;
pub mod paging;
pub mod request;
pub mod response;
mod tls;
mod transport;
pub mod validate;
pub mod wire;

pub use client::Client;
pub use config::ClientBuilder;
pub use error::{ConfigError, Error, ErrorKind};
pub use secrecy::SecretString;

/// For the macros of this crate.
#[doc(hidden)]
pub use serde;
