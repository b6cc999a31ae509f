//! Why there is no long connection.

use std::time::Duration;

use crate::error::Error;

/// Why a long connection ended for good.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectionError {
    /// The client calls as nobody.
    #[error(
        "the client has no app; name one with `ClientBuilder::self_built_app`. Store apps receive events by webhook"
    )]
    NoApp,
    /// The platform gives the app no address to connect to.
    #[error("the platform gives the app no long connection: {0}")]
    Refused(#[source] Error),
    /// The platform does not let the app in.
    #[error(
        "the platform does not let the app connect{}. See that the app receives events over the long connection (使用长连接接收事件), on its page of events and callbacks", said(.message)
    )]
    Forbidden {
        /// What the platform says.
        message: String,
    },
    /// The app has all the connections that it may have. One that was connected before waits for its own to be over.
    #[error("the app has 50 long connections, which is all that it may have{}; end one", said(.message))]
    TooMany {
        /// What the platform says.
        message: String,
    },
    /// As many attempts failed as the platform allows.
    #[error("no connection came about in {attempts} attempts; the last one failed: {last}")]
    GaveUp {
        /// Number of attempts.
        attempts: u32,
        /// Why the last one failed.
        last: Box<dyn std::error::Error + Send + Sync>,
    },
}

/// Why a connection was lost or did not come about.
#[derive(Debug)]
pub(super) enum Trouble {
    /// Trying again would not help.
    Fatal(ConnectionError),
    Passing(Passing),
}

/// Trouble that may be over with the next attempt.
#[derive(Debug, thiserror::Error)]
pub(super) enum Passing {
    #[error("no address to connect to: {0}")]
    Endpoint(#[source] Error),
    #[error("the platform named no address that can be connected to")]
    Address,
    #[error("{0}")]
    Dial(#[source] Error),
    #[error("no connection came about within {0:?}")]
    Slow(Duration),
    #[error("the handshake was refused with status {status}{}", said(.message))]
    Handshake { status: u16, message: String },
    #[error("{0}")]
    Full(#[source] ConnectionError),
    #[error("the platform closed the connection")]
    Closed,
    #[error("the connection broke: {0}")]
    Broken(#[from] tokio_websockets::Error),
    #[error("the connection was silent for {0:?}")]
    Silent(Duration),
}

impl From<Passing> for Trouble {
    fn from(passing: Passing) -> Self {
        Trouble::Passing(passing)
    }
}

fn said(message: &str) -> String {
    match message {
        "" => String::new(),
        message => format!(": {message}"),
    }
}
