//! Events and callbacks that the platform pushes.
//!
//! An event is a type with the [`Event`] contract, mostly generated; [`AppTicket`] is the one that stands here. With the
//! feature `events` a `Dispatcher` hands each to the handler of its type, once, and a `Receiver` answers the platform's
//! webhook calls. It takes and gives types of the crate `http`, so that any web framework can stand around it. With the
//! feature `ws` a `LongConnection` brings the same events over a WebSocket that the program opens itself.
//!
//! ```
//! # #[cfg(feature = "events")]
//! # async fn serve(headers: http::HeaderMap, body: bytes::Bytes) -> Result<(), feishu_runtime::event::ConfigError> {
//! use feishu_runtime::event::{AppTicket, Dispatcher, Receiver};
//!
//! let dispatcher = Dispatcher::builder()
//!     .on(|ticket: AppTicket, context| async move {
//!         println!("{}: a ticket of {}", context.event_type(), ticket.app_id);
//!         Ok(())
//!     })
//!     .build()?;
//! let receiver = Receiver::builder(dispatcher)
//!     .verification_token("of the app's page of events and callbacks")
//!     .encrypt_key("of the same page")
//!     .build()?;
//! // For each POST request:
//! let response: http::Response<bytes::Bytes> = receiver.receive(&headers, &body).await;
//! # Ok(())
//! # }
//! ```
//!
//! The platform wants an answer within 3 seconds, and pushes an event that got none again after 15 seconds, 5 minutes,
//! 1 hour and 6 hours. Events arrive at least once, and callbacks once at most: nobody pushes those again.
//!
//! An event is traced as a span `feishu.event` with its id, type and outcome, never with a secret or its content.

mod app_ticket;
#[cfg(feature = "events")]
mod callback;
#[cfg(feature = "events")]
mod context;
#[cfg(feature = "events")]
mod crypt;
#[cfg(feature = "events")]
mod dispatcher;
#[cfg(feature = "events")]
mod envelope;
#[cfg(feature = "events")]
mod error;
#[cfg(feature = "events")]
mod receiver;
#[cfg(feature = "events")]
mod routes;
#[cfg(feature = "events")]
mod seen;
#[cfg(feature = "ws")]
mod ws;

use serde::de::DeserializeOwned;

pub use app_ticket::AppTicket;
#[cfg(feature = "events")]
pub use {
    callback::CallbackReader,
    context::Context,
    dispatcher::{Dispatcher, Outcome},
    error::{ConfigError, DecodeError, Failure, HandlerError, Refusal},
    receiver::{Delivery, Receiver, ReceiverBuilder},
    routes::DispatcherBuilder,
    seen::{Claim, MemoryStore, SeenStore, StoreFuture},
};

#[cfg(feature = "ws")]
pub use ws::{ConnectionError, LongConnection};

/// The contract between an event's type and this crate: what `event` of the envelope decodes into.
pub trait Event: DeserializeOwned + Send + 'static {
    /// What the documentation says of the event.
    const META: &'static EventMeta;
}

/// What the documentation says of an event, apart from its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventMeta {
    /// Event type as the platform sends it, `approval_instance` or `approval.approval.updated_v4`.
    pub name: &'static str,
    /// Version of the envelope.
    pub schema: Schema,
    /// Any one of these scopes lets an app subscribe to it.
    pub scopes: &'static [&'static str],
    /// The page.
    pub doc_url: &'static str,
}

/// The contract between the type of a callback without an envelope and this crate: what the whole body decodes into.
pub trait Callback: DeserializeOwned {
    /// What the documentation says of the callback.
    const META: &'static CallbackMeta;
}

/// What the documentation says of a callback without an envelope, apart from its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallbackMeta {
    /// Name, from the address of the page: `quick_approval_callback`.
    pub name: &'static str,
    /// The page.
    pub doc_url: &'static str,
}

/// Version of the envelope around an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Schema {
    /// 1.0: the type stands within the event, the id is `uuid`.
    V1,
    /// 2.0: id and type stand in a `header`. Callbacks come so too.
    V2,
}
