//! What can go wrong in a call, as one opaque type.

mod api;
mod cause;
mod display;

use std::{sync::Arc, time::Duration};

pub use api::{ApiError, Detail, FieldViolation, Help, PermissionViolation};
pub use cause::ConfigError;
pub(crate) use cause::{Cause, PagingProblem, TokenProblem, TransportPhase};

use crate::{
    codes,
    operation::{OperationMeta, TokenKind},
    request::RequestParts,
    validate::Violations,
};

/// Why a call failed. Cheap to clone.
///
/// Ask with the predicates, or with [`Error::kind`] for the coarse kind; [`Error::api`] has what the platform said.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    operation: Option<&'static OperationMeta>,
    /// The path of a call that no page documents.
    address: Option<Arc<str>>,
    outcome: Outcome,
    /// The request had a file that could be read once.
    spent: bool,
    cause: Arc<Cause>,
}

/// What an error says of the call's effect.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Outcome {
    /// The call was not executed, or the platform said what came of it.
    #[default]
    Known,
    /// It may have been executed.
    Unknown,
    /// An earlier attempt was executed.
    AlreadyDone,
}

/// What the failure of an attempt says of its execution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Execution {
    /// It was refused for good; asking again gives the same.
    Refused,
    /// It cannot have been executed, and may be next time.
    Not,
    /// It may have been executed.
    Unknown,
}

/// Coarse kind of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client was configured badly. Nothing was sent.
    Config,
    /// The request breaks documented rules, or cannot be written down. Nothing was sent.
    InvalidRequest,
    /// No token of a kind that the operation takes is at hand. Nothing was sent.
    Token,
    /// No connection, or it broke.
    Transport,
    /// The call took longer than its timeout.
    Timeout,
    /// The answer is none of the platform's: a proxy's or gateway's error page.
    Http,
    /// The platform answered with an error code.
    Api,
    /// The answer does not decode into the operation's response.
    Decode,
    /// The cursors of a listing lead nowhere.
    Paging,
    /// A file on this side could not be read, or a download not be written.
    Local,
    /// The call would have had to wait for its turn longer than it may. Nothing was sent.
    Limited,
}

impl Error {
    pub(crate) fn new(cause: Cause) -> Self {
        Error(Box::new(Inner {
            operation: None,
            address: None,
            outcome: Outcome::Known,
            spent: false,
            cause: Arc::new(cause),
        }))
    }

    /// Names the operation, unless an inner one was named already.
    pub(crate) fn of(mut self, operation: &'static OperationMeta) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    /// Names the operation and, if no page documents it, its path, unless an inner one was named already.
    pub(crate) fn of_call(
        mut self,
        operation: &'static OperationMeta,
        parts: &RequestParts,
    ) -> Self {
        if self.0.operation.is_none() {
            self.0.address = parts.address().cloned();
        }
        self.of(operation)
    }

    /// Says that the call may have been executed.
    pub(crate) fn outcome_unknown(mut self) -> Self {
        self.0.outcome = Outcome::Unknown;
        self
    }

    /// The answer to a call that the platform executed is of no use. What came of it, unless it only reads, is in
    /// nobody's hands.
    pub(crate) fn unread(self) -> Self {
        match self.operation() {
            Some(operation) if operation.reads => self,
            _ => self.outcome_unknown(),
        }
    }

    /// Says that the call was not made again because it could not be sent again.
    pub(crate) fn spent(mut self) -> Self {
        self.0.spent = true;
        self
    }

    /// Says that an earlier attempt of the call was executed.
    pub(crate) fn already_done(mut self) -> Self {
        self.0.outcome = Outcome::AlreadyDone;
        self
    }

    /// Says how far an answer that comes in pieces has come.
    pub(crate) fn interrupted(self, received: u64, length: Option<u64>) -> Self {
        Error::new(Cause::Interrupted {
            received,
            length,
            cause: self,
        })
    }

    /// Says that the platform handed out once more the token that it refused.
    pub(crate) fn token_refused(self, kind: Option<TokenKind>) -> Self {
        match (self.api().cloned(), kind) {
            (Some(api), Some(kind)) => Error::new(Cause::TokenRefused { kind, api }),
            _ => self,
        }
    }

    /// Says that only the user can help, by logging in.
    pub(crate) fn session_ended(self) -> Self {
        match (self.operation(), self.api().cloned()) {
            (Some(operation), Some(api)) => Error::new(Cause::SessionEnded(api)).of(operation),
            _ => self,
        }
    }

    pub(crate) fn cause(&self) -> &Cause {
        &self.0.cause
    }

    /// The coarse kind.
    pub fn kind(&self) -> ErrorKind {
        match self.cause() {
            Cause::Config(_) => ErrorKind::Config,
            Cause::Limited(_) => ErrorKind::Limited,
            Cause::Invalid(_) | Cause::Encode { .. } => ErrorKind::InvalidRequest,
            Cause::Token(_) => ErrorKind::Token,
            Cause::Transport { .. } => ErrorKind::Transport,
            Cause::Timeout(_) => ErrorKind::Timeout,
            Cause::Local { .. } => ErrorKind::Local,
            Cause::Interrupted { cause, .. } => cause.kind(),
            Cause::Http { .. } => ErrorKind::Http,
            Cause::Api(_) | Cause::TokenRefused { .. } | Cause::SessionEnded(_) => ErrorKind::Api,
            Cause::Decode { .. } => ErrorKind::Decode,
            Cause::Paging(_) => ErrorKind::Paging,
        }
    }

    /// The call would have been made again if it could have been sent again.
    fn is_spent(&self) -> bool {
        self.0.spent
    }

    /// The path of a call that no page documents.
    pub(crate) fn address(&self) -> Option<&str> {
        self.0.address.as_deref()
    }

    /// What the failure says of the execution of its attempt.
    pub(crate) fn execution(&self) -> Execution {
        match self.cause() {
            Cause::Limited(_) => Execution::Refused,
            // These last, whatever the status that they come with.
            _ if self.is_auth() || self.is_permission() || self.is_quota_exhausted() => {
                Execution::Refused
            }
            _ if self.is_connect() || self.is_rate_limited() => Execution::Not,
            Cause::Transport { .. } | Cause::Timeout(_) => Execution::Unknown,
            Cause::Interrupted { cause, .. } => cause.execution(),
            // The platform's own JSON, cut short or garbled on its way.
            Cause::Decode { .. } => Execution::Unknown,
            // A page in place of the platform's answer says nothing of the call, unless it says that it was refused.
            Cause::Http {
                status: 200..300 | 500..,
                ..
            } => Execution::Unknown,
            Cause::Api(api) if api.status >= 500 || codes::is_internal(api.code) => {
                Execution::Unknown
            }
            _ => Execution::Refused,
        }
    }

    /// The operation that failed. A call that could not get its token names the token operation.
    pub fn operation(&self) -> Option<&'static OperationMeta> {
        self.0.operation
    }

    /// What the platform said, if it answered with an error code.
    pub fn api(&self) -> Option<&ApiError> {
        match self.cause() {
            Cause::Api(api) | Cause::TokenRefused { api, .. } | Cause::SessionEnded(api) => {
                Some(api)
            }
            _ => None,
        }
    }

    /// The error code as an operation's own type, `error.code_as::<instance::create::ErrorCode>()`.
    pub fn code_as<E: From<i64>>(&self) -> Option<E> {
        self.api().map(|api| E::from(api.code))
    }

    /// The documented rules that the request breaks, if it was stopped for that.
    pub fn violations(&self) -> Option<&Violations> {
        match self.cause() {
            Cause::Invalid(violations) => Some(violations),
            _ => None,
        }
    }

    /// HTTP status of the answer, if there was one.
    pub fn http_status(&self) -> Option<u16> {
        match self.cause() {
            Cause::Http { status, .. } | Cause::Decode { status, .. } => Some(*status),
            _ => self.api().map(|api| api.status),
        }
    }

    /// The platform's id of the call, for its support.
    pub fn log_id(&self) -> Option<&str> {
        match self.cause() {
            Cause::Http { log_id, .. } | Cause::Decode { log_id, .. } => log_id.as_deref(),
            _ => self.api().and_then(|api| api.log_id.as_deref()),
        }
    }

    /// How long the server asks to wait before the next call.
    pub fn retry_after(&self) -> Option<Duration> {
        match self.cause() {
            Cause::Http { retry_after, .. } => *retry_after,
            Cause::Limited(wait) => Some(*wait),
            _ => self.api().and_then(|api| api.retry_after),
        }
    }

    /// How many bytes of a file or stream had come when it broke off.
    pub fn received(&self) -> Option<u64> {
        match self.cause() {
            Cause::Interrupted { received, .. } => Some(*received),
            _ => None,
        }
    }

    /// Where in the answer decoding failed, such as `data.items[2].status`.
    pub fn json_path(&self) -> Option<&str> {
        match self.cause() {
            Cause::Decode { path, .. } => Some(path),
            _ => None,
        }
    }

    /// The client was configured badly.
    pub fn is_config(&self) -> bool {
        self.kind() == ErrorKind::Config
    }

    /// The request breaks a documented rule; nothing was sent.
    pub fn is_validation(&self) -> bool {
        self.violations().is_some()
    }

    /// The call took longer than its timeout, or no connection came about in time.
    pub fn is_timeout(&self) -> bool {
        match self.cause() {
            Cause::Timeout(_) | Cause::Transport { timeout: true, .. } => true,
            Cause::Interrupted { cause, .. } => cause.is_timeout(),
            _ => false,
        }
    }

    /// No connection came about; nothing was sent.
    pub fn is_connect(&self) -> bool {
        matches!(
            self.cause(),
            Cause::Transport {
                phase: TransportPhase::Connect,
                ..
            }
        )
    }

    /// Too many calls: wait for [`Error::retry_after`], or a while.
    pub fn is_rate_limited(&self) -> bool {
        let limited = self.http_status() == Some(429) || self.has_code(codes::is_rate_limit);
        (limited && !self.has_code(codes::is_exhausted)) || self.kind() == ErrorKind::Limited
    }

    /// The tenant's calls of this month are used up; only a new month or another plan helps.
    pub fn is_quota_exhausted(&self) -> bool {
        self.has_code(codes::is_exhausted)
    }

    /// The same call may succeed later: the platform could not take it, or its answer was lost. Where
    /// [`Error::is_outcome_unknown`] is true as well, find out first what came of it.
    pub fn is_retryable(&self) -> bool {
        self.execution() != Execution::Refused || self.kind() == ErrorKind::Limited
    }

    /// The call may have been executed: its answer was lost or cannot be read, and making it again was either not safe or
    /// of no avail. Always false for operations that change nothing.
    pub fn is_outcome_unknown(&self) -> bool {
        self.0.outcome == Outcome::Unknown
    }

    /// The platform refused the call because an earlier attempt of it, whose answer was lost, has been executed.
    pub fn is_already_done(&self) -> bool {
        self.0.outcome == Outcome::AlreadyDone
    }

    /// The token or the app's credentials are missing, wrong or not accepted.
    pub fn is_auth(&self) -> bool {
        self.kind() == ErrorKind::Token || self.has_code(codes::is_auth)
    }

    /// The session of the user whom [`Client::with_user`](crate::Client::with_user) names has ended, or never was: send
    /// the user to log in.
    pub fn is_login_required(&self) -> bool {
        matches!(
            self.cause(),
            Cause::SessionEnded(_)
                | Cause::Token(TokenProblem::NoSession | TokenProblem::NotRenewable)
        )
    }

    /// The app or the user lacks a scope or a right.
    pub fn is_permission(&self) -> bool {
        let forbidden = self.http_status() == Some(403) && self.api().is_some();
        (forbidden && !self.is_auth()) || self.has_code(codes::is_permission)
    }

    /// The answer does not decode into the operation's response.
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    pub(crate) fn has_code(&self, test: fn(i64) -> bool) -> bool {
        self.api().is_some_and(|api| test(api.code))
    }
}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Error::new(Cause::Config(error))
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause().source()
    }
}
