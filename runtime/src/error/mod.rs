//! What can go wrong in a call, as one opaque type.
//!
//! [`Error::kind`] says coarsely where a call ended; the predicates say what to do. Several may be true of one error.
//!
//! | predicate | true of | what helps |
//! |---|---|---|
//! | [`is_config`](Error::is_config) | a client that cannot be built | mend the program |
//! | [`is_validation`](Error::is_validation) | a request that breaks documented rules, or of which the platform refused a field | mend the request: [`violations`](Error::violations), or [`field_violations`](ApiError::field_violations) |
//! | [`is_auth`](Error::is_auth) | no token, a wrong one, one of a kind that the operation does not take; wrong credentials. The client has tried a new token already | other credentials, or the user has to log in again |
//! | [`is_login_required`](Error::is_login_required) | a user's session that has ended, or never was | send the user to log in |
//! | [`is_permission`](Error::is_permission) | a scope or a right that is missing | somebody has to grant it: [`missing_scopes`](Error::missing_scopes) |
//! | [`is_rate_limited`](Error::is_rate_limited) | too many calls | wait: [`retry_after`](Error::retry_after) |
//! | [`is_quota_exhausted`](Error::is_quota_exhausted) | the tenant's calls of the month are used up | another plan, or a new month |
//! | [`is_timeout`](Error::is_timeout) | no answer, or no connection, in time | more time, or later |
//! | [`is_connect`](Error::is_connect) | no connection at all | network, DNS, proxy, certificates; nothing was sent |
//! | [`is_decode`](Error::is_decode) | an answer that is not as documented: [`json_path`](Error::json_path) | correct the page, and generate again |
//! | [`is_retryable`](Error::is_retryable) | all that may pass: connections, timeouts, rate limits, failures of the platform. The client has made its retries already | later |
//! | [`is_outcome_unknown`](Error::is_outcome_unknown) | a call that changes something, and of which nobody knows whether it was executed | look before the call is made again |
//! | [`is_already_done`](Error::is_already_done) | a repeated call whose earlier attempt was executed | nothing: it is done |
//!
//! What the platform said is in [`Error::api`], what the documentation says of the code in [`Error::info`]. An error's
//! text has all of it: the operation, the code, the advice, missing scopes, the log id and the page. No error holds a
//! secret, and none shows anything of the request: what the platform quotes of it is in
//! [`FieldViolation::value`] alone. Of an answer that cannot be read, a short piece is quoted.
//!
//! ```
//! use feishu_runtime::Error;
//!
//! fn told(error: &Error) -> String {
//!     match error.api() {
//!         _ if error.is_permission() => format!("one of {:?} is missing", error.missing_scopes()),
//!         _ if error.is_rate_limited() => format!("again in {:?}", error.retry_after()),
//!         Some(api) => format!("{} (log id {:?})", api.message, api.log_id),
//!         None => error.to_string(),
//!     }
//! }
//! ```

mod api;
mod cause;
mod display;
mod documented;
#[rustfmt::skip]
mod generated;
mod predicates;

use std::{sync::Arc, time::Duration};

pub use api::{ApiError, Detail, FieldViolation, Help, PermissionViolation};
pub use cause::ConfigError;
pub(crate) use cause::{Cause, PagingProblem, TokenProblem, TransportPhase};
pub use documented::general;

use crate::{
    codes,
    operation::{ErrorInfo, OperationMeta, TokenKind},
    request::RequestParts,
    response::RawResponse,
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

    /// Says how far an answer had come when it broke off.
    pub(crate) fn interrupted(
        self,
        answer: &RawResponse,
        received: u64,
        length: Option<u64>,
    ) -> Self {
        Error::new(Cause::Interrupted {
            received,
            length,
            status: answer.status(),
            log_id: answer.log_id().map(str::to_owned),
            cause: self,
        })
        .of(answer.operation)
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

    fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// What the failure says of the execution of its attempt.
    pub(crate) fn execution(&self) -> Execution {
        match self.cause() {
            Cause::Limited(_) => Execution::Refused,
            // These last, whatever the status that they come with.
            _ if self.is_auth() || self.is_permission() || self.is_quota_exhausted() => {
                Execution::Refused
            }
            _ if self.is_connect() || self.is_rate_limited() || self.lacks_store() => {
                Execution::Not
            }
            Cause::Api(api) if codes::is_busy(api.code) => Execution::Not,
            Cause::Transport { .. } | Cause::Timeout(_) => Execution::Unknown,
            Cause::Interrupted { cause, .. } => cause.execution(),
            // The platform's own JSON, cut short or garbled on its way.
            Cause::Decode { damaged: true, .. } => Execution::Unknown,
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

    /// The error code as an operation's own type, which has a name for each code that the page lists. For what the page
    /// says of it, see [`Error::info`].
    ///
    /// ```
    /// # use feishu_runtime::Error;
    /// # #[derive(PartialEq)]
    /// # enum ErrorCode { UnsupportedApproval, Other(i64) }
    /// # impl From<i64> for ErrorCode {
    /// #     fn from(code: i64) -> Self {
    /// #         if code == 1390013 { Self::UnsupportedApproval } else { Self::Other(code) }
    /// #     }
    /// # }
    /// // use feishu_approval_api::instance::create::ErrorCode;
    /// fn is_unsupported(error: &Error) -> bool {
    ///     error.code_as() == Some(ErrorCode::UnsupportedApproval)
    /// }
    /// ```
    pub fn code_as<E: From<i64>>(&self) -> Option<E> {
        self.api().map(|api| E::from(api.code))
    }

    /// What the documentation says of the code: the operation's page first, then the platform's general page.
    ///
    /// ```
    /// # use feishu_runtime::Error;
    /// fn advice(error: &Error) -> Option<&'static str> {
    ///     error.info().map(|info| info.advice)
    /// }
    /// ```
    pub fn info(&self) -> Option<&'static ErrorInfo> {
        let api = self.api()?;
        documented::find(self.operation(), api.code, &api.message)
    }

    /// The scopes any one of which grants what is missing: as the platform names them, or else all that open the
    /// operation. Empty if no scope is missing, or nobody knows which.
    pub fn missing_scopes(&self) -> Vec<&str> {
        let violations = self.api().map_or(&[][..], |api| &api.permission_violations);
        let subjects = violations
            .iter()
            .map(|violation| violation.subject.as_str());
        let named: Vec<&str> = subjects.filter(|subject| !subject.is_empty()).collect();
        match self.operation() {
            Some(operation) if named.is_empty() && self.has_code(codes::lacks_scope) => {
                operation.scopes.to_vec()
            }
            _ => named,
        }
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
            Cause::Http { status, .. }
            | Cause::Decode { status, .. }
            | Cause::Interrupted { status, .. } => Some(*status),
            _ => self.api().map(|api| api.status),
        }
    }

    /// The platform's id of the call, for its support.
    pub fn log_id(&self) -> Option<&str> {
        match self.cause() {
            Cause::Http { log_id, .. }
            | Cause::Decode { log_id, .. }
            | Cause::Interrupted { log_id, .. } => log_id.as_deref(),
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A result of a call is moved about and held across awaits.
    #[test]
    fn an_error_is_small_and_goes_anywhere() {
        fn goes_anywhere<T: Clone + Send + Sync + 'static>() {}
        goes_anywhere::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
        assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
    }
}
