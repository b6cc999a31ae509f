//! What every generated Feishu client crate needs to make a call.
//!
//! Generated code states operations as data, by the contract in [`operation`]. Everything else happens here, once and
//! for every module: tokens are fetched, cached, renewed ahead of their end and replaced when the platform refuses
//! them; the envelope `{code, msg, data}` is read at any HTTP status; failures are one [`Error`] that says what to do;
//! listings are streams.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! # fn main() -> Result<(), feishu_runtime::ConfigError> {
//! let client = feishu_runtime::Client::builder()
//!     .self_built_app("cli_a1b2c3d4e5f6", "the app's secret")
//!     .timeout(Duration::from_secs(10))
//!     .build()?;
//! let for_alice = client.with_user_token("u-…");
//! # Ok(())
//! # }
//! ```
//!
//! Calls need a tokio runtime. Each is traced as a span `feishu.call` with its operation, status, code, log id and
//! number of attempts, never with a secret or anything of its content.
//!
//! # Features
//!
//! - TLS, with the certificates of the system: `ring` (the default) and `aws-lc` are rustls, with the provider that the
//!   program has installed for itself or else this one; `native-tls` is the TLS of the system. Where there are several,
//!   `native-tls` comes before `aws-lc` before `ring`. Without any, calls need plain HTTP or a [`transport`].
//! - `gzip` and `brotli` ask for compressed answers.
//! - `blocking`: calls without async.
//! - `events` and `ws`: receiving [`event`]s, by webhook and over the long connection.
//! - `redis`: processes share tokens and quotas.

mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod builder;
mod by_number;
mod call;
mod client;
mod codes;
mod config;
mod download;
mod empty;
mod envelope;
pub mod error;
pub mod event;
mod file;
mod hosts;
mod incoming;
mod json_path;
pub mod limit;
pub mod oauth;
pub mod operation;
mod options;
pub mod paging;
mod random;
pub mod request;
pub mod response;
pub mod retry;
mod secret;
mod sender;
pub mod sse;
mod tls;
pub mod token_store;
pub mod transport;
pub mod undocumented;
#[cfg(feature = "ws")]
mod upgrade;
pub mod validate;
mod windows;
pub mod wire;

pub use client::Client;
pub use config::ClientBuilder;
pub use download::{Download, Redirect};
pub use empty::Empty;
pub use error::{ConfigError, Error, ErrorKind};
pub use file::File;
pub use secrecy::{ExposeSecret, SecretString};
pub use secret::Secret;

/// For the macros of this crate.
#[doc(hidden)]
pub use serde;
