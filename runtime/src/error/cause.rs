//! The causes behind the opaque error.

use std::{error::Error as StdError, time::Duration};

use super::{ApiError, Error};
use crate::{operation::TokenKind, validate::Violations};

#[derive(Debug)]
pub(crate) enum Cause {
    Config(ConfigError),
    Invalid(Violations),
    Encode {
        message: String,
        source: Option<serde_json::Error>,
    },
    Token(TokenProblem),
    Transport {
        phase: TransportPhase,
        /// Whom the connection was to reach.
        host: Option<String>,
        timeout: bool,
        source: Box<dyn StdError + Send + Sync>,
    },
    Timeout(Duration),
    /// A file or the like on this side could not be read or written.
    Local {
        message: String,
        source: std::io::Error,
    },
    /// An answer that came in pieces stopped coming.
    Interrupted {
        /// Bytes received until then.
        received: u64,
        /// Bytes of the whole, if known.
        length: Option<u64>,
        status: u16,
        log_id: Option<String>,
        cause: Error,
    },
    /// Time until the call may be made, longer than it may take.
    Limited(Duration),
    Http {
        status: u16,
        content_type: Option<String>,
        excerpt: String,
        log_id: Option<String>,
        retry_after: Option<Duration>,
    },
    Api(ApiError),
    /// The refresh token of a user is good no more.
    SessionEnded(ApiError),
    /// The platform refused a token and handed out the same one again.
    TokenRefused {
        kind: TokenKind,
        api: ApiError,
    },
    Decode {
        path: String,
        message: String,
        excerpt: String,
        /// The answer is cut short or garbled; else it is whole, and the same would come again.
        damaged: bool,
        status: u16,
        log_id: Option<String>,
    },
    Paging(PagingProblem),
}

/// What is wrong with the configuration of a client.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The app id is empty or holds characters that no app id has.
    #[error("`{0}` is no app id; it looks like `cli_a1b2c3d4e5f6`, see the app's credentials page")]
    AppId(String),
    /// The app secret is empty.
    #[error("the app secret is empty; see the app's credentials page")]
    AppSecret,
    /// The base URL is none.
    #[error("`{url}` is no base URL: {reason}")]
    BaseUrl {
        /// The URL as given.
        url: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The suffix of the User-Agent holds characters that a header cannot carry.
    #[error("`{0}` cannot stand in a User-Agent header; use printable ASCII")]
    UserAgent(String),
    /// The address of the proxy is none. It is not quoted: it may hold a password.
    #[error("the proxy is no URL such as `http://localhost:3128`: {0}")]
    Proxy(String),
    /// A timeout of nothing.
    #[error("the {0} must be longer than zero")]
    Timeout(&'static str),
    /// The runtime behind [`blocking`](crate#features) clients could not be started.
    #[error("the runtime of blocking clients could not be started: {0}")]
    Runtime(std::io::Error),
    /// Calls need TLS, and the program has none.
    #[error(
        "there is no TLS: enable one of the features `ring` (the default), `aws-lc` and `native-tls`, or give the \
         client a transport or a base URL of plain HTTP"
    )]
    NoTls,
    /// The system's certificates could not be read, or TLS could not be set up otherwise.
    #[error("TLS could not be set up: {0}")]
    Tls(Box<dyn StdError + Send + Sync>),
}

/// Why no token could be attached.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TokenProblem {
    #[error("{} was asked for, but the operation takes {}", name(.asked), names(.accepted))]
    NotAccepted {
        asked: TokenKind,
        accepted: &'static [TokenKind],
    },
    #[error("the operation takes {}, but {}", names(.accepted), missing(*.asked, .accepted))]
    Missing {
        asked: Option<TokenKind>,
        accepted: &'static [TokenKind],
    },
    #[error(
        "what `Client::with_user_token` was given is no token: it is empty, or has a character that tokens do not have, such \
         as a space, a line break or `…`"
    )]
    NoToken,
    #[error("the request for a token was cut off twice; did the runtime that made it end?")]
    CutOff,
    #[error(
        "the app is one of the store, which has many tenants: name one with `Client::with_tenant`"
    )]
    NoTenant,
    #[error(
        "`Client::with_tenant` is for apps of the store; a self-built app has one tenant, its own"
    )]
    TenantOfSelfBuilt,
    #[error(
        "no app_ticket has arrived, though the platform was asked to push one: pass on what the event `app_ticket` brings \
         with `Client::set_app_ticket`"
    )]
    NoTicket,
    #[error("tickets are for apps of the store; name one with `ClientBuilder::store_app`")]
    NoStoreApp,
    #[error(
        "the client has no app; name one with `ClientBuilder::self_built_app` or `ClientBuilder::store_app`"
    )]
    NoApp,
    #[error(
        "the user whom `Client::with_user` names has no session: nobody has logged in by that key, or the session has \
         ended; the user has to log in (`Client::authorize_url`)"
    )]
    NoSession,
    #[error("the token store, which alone has what it takes to get a token, does not answer")]
    NoStore,
    #[error(
        "the user's session has ended and cannot be renewed, since no refresh token came with it; the user has to log in \
         again, by an address that asks for the scope `offline_access` (`oauth::AuthorizeUrl::scope`)"
    )]
    NotRenewable,
}

fn name(kind: &TokenKind) -> &'static str {
    match kind {
        TokenKind::Tenant => "a tenant token",
        TokenKind::User => "a user token",
        TokenKind::App => "an app token",
    }
}

fn names(kinds: &[TokenKind]) -> String {
    match kinds {
        [] => "no token".to_owned(),
        kinds => kinds.iter().map(name).collect::<Vec<_>>().join(" or "),
    }
}

fn missing(asked: Option<TokenKind>, accepted: &[TokenKind]) -> &'static str {
    match (asked, accepted) {
        (Some(TokenKind::User), _) | (None, [TokenKind::User]) => {
            "the client has no user token; give one with `Client::with_user_token`, or name a user who has logged in with \
             `Client::with_user`"
        }
        (None, accepted) if accepted.contains(&TokenKind::User) => {
            "the client has neither an app (`ClientBuilder::self_built_app`) nor a user token (`Client::with_user_token`)"
        }
        _ => "the client has no app; name one with `ClientBuilder::self_built_app`",
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TransportPhase {
    Connect,
    Exchange,
}

#[derive(Debug, thiserror::Error)]
pub(crate) enum PagingProblem {
    #[error("the server returned a cursor that it had returned before; going on would never end")]
    Repeated,
    #[error("the server says that more pages follow, but gives no cursor to them")]
    NoCursor,
    #[error("the time range ends before it starts, or lies before 1970")]
    Range,
}

impl TransportPhase {
    pub(crate) fn text(self, timeout: bool) -> &'static str {
        match (self, timeout) {
            (TransportPhase::Connect, true) => "no connection came about in time",
            (TransportPhase::Connect, false) => "no connection came about",
            (TransportPhase::Exchange, true) => "the connection went silent",
            (TransportPhase::Exchange, false) => {
                "the connection broke before the answer was complete"
            }
        }
    }
}

impl Cause {
    pub(crate) fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Cause::Config(error) => error.source(),
            Cause::Encode {
                source: Some(source),
                ..
            } => Some(source),
            Cause::Transport { source, .. } => Some(source.as_ref()),
            Cause::Local { source, .. } => Some(source),
            Cause::Interrupted { cause, .. } => cause.cause().source(),
            _ => None,
        }
    }
}
