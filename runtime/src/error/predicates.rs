//! What a caller may ask an error, to decide what to do.

use super::{Cause, Error, ErrorKind, Outcome, TokenProblem, TransportPhase};
use crate::codes;

/// Names of errors of an authorization server (RFC 6749 and 6750) that speak of credentials.
const AUTH: [&str; 4] = [
    "invalid_client",
    "invalid_grant",
    "invalid_token",
    "unauthorized_client",
];

/// Those that speak of rights.
const PERMISSION: [&str; 2] = ["access_denied", "insufficient_scope"];

/// Predicates. The [module](crate::error) has them in one table.
impl Error {
    /// The client was configured badly.
    ///
    /// ```
    /// let wrong = feishu_runtime::Client::builder().base_url("open.feishu.cn").build();
    /// let error = feishu_runtime::Error::from(wrong.unwrap_err());
    /// assert!(error.is_config());
    /// ```
    pub fn is_config(&self) -> bool {
        self.kind() == ErrorKind::Config
    }

    /// The request is wrong: it breaks a documented rule ([`Error::violations`], nothing was sent), or the platform
    /// refused a field of it ([`field_violations`](super::ApiError::field_violations)).
    ///
    /// ```
    /// # use feishu_runtime::Error;
    /// fn wrong_fields(error: &Error) -> Vec<&str> {
    ///     let refused = error.api().into_iter().flat_map(|api| &api.field_violations);
    ///     refused.map(|violation| violation.field.as_str()).collect()
    /// }
    /// ```
    pub fn is_validation(&self) -> bool {
        let fields = self
            .api()
            .is_some_and(|api| !api.field_violations.is_empty());
        fields || self.violations().is_some() || self.has_code(codes::is_invalid)
    }

    /// The call took longer than its timeout, or no connection came about in time.
    ///
    /// ```
    /// # use feishu_runtime::Error;
    /// fn hint(error: &Error) -> &'static str {
    ///     match (error.is_timeout(), error.is_connect()) {
    ///         (true, true) => "the platform cannot be reached",
    ///         (true, false) => "give the call more time",
    ///         _ => "",
    ///     }
    /// }
    /// ```
    pub fn is_timeout(&self) -> bool {
        match self.cause() {
            Cause::Timeout(_) | Cause::Transport { timeout: true, .. } => true,
            Cause::Interrupted { cause, .. } => cause.is_timeout(),
            _ => false,
        }
    }

    /// No connection came about; nothing was sent.
    ///
    /// ```
    /// # use feishu_runtime::Error;
    /// fn is_offline(error: &Error) -> bool {
    ///     error.is_connect()
    /// }
    /// ```
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
    ///
    /// ```
    /// # use {feishu_runtime::Error, std::time::Duration};
    /// fn pause(error: &Error) -> Option<Duration> {
    ///     let wait = error.retry_after().unwrap_or(Duration::from_secs(1));
    ///     error.is_rate_limited().then_some(wait)
    /// }
    /// ```
    pub fn is_rate_limited(&self) -> bool {
        let limited = self.http_status() == Some(429) || self.has_code(codes::is_rate_limit);
        (limited && !self.has_code(codes::is_exhausted)) || self.kind() == ErrorKind::Limited
    }

    /// The tenant's calls of this month are used up; only a new month or another plan helps.
    ///
    /// ```
    /// # use feishu_runtime::Error;
    /// fn stop_until_next_month(error: &Error) -> bool {
    ///     error.is_quota_exhausted()
    /// }
    /// ```
    pub fn is_quota_exhausted(&self) -> bool {
        self.has_code(codes::is_exhausted)
    }

    /// The same call may succeed later: the platform could not take it, or its answer was lost. Where
    /// [`Error::is_outcome_unknown`] is true as well, find out first what came of it.
    ///
    /// ```
    /// # use feishu_runtime::Error;
    /// fn put_back_into_the_queue(error: &Error) -> bool {
    ///     error.is_retryable() && !error.is_outcome_unknown()
    /// }
    /// ```
    pub fn is_retryable(&self) -> bool {
        self.execution() != super::Execution::Refused || self.kind() == ErrorKind::Limited
    }

    /// The call may have been executed: its answer was lost or cannot be read, and making it again was either not safe or
    /// of no avail. Always false for operations that change nothing.
    ///
    /// ```
    /// # use feishu_runtime::Error;
    /// fn must_be_looked_at_by_a_person(error: &Error) -> bool {
    ///     error.is_outcome_unknown()
    /// }
    /// ```
    pub fn is_outcome_unknown(&self) -> bool {
        self.outcome() == Outcome::Unknown
    }

    /// The platform refused the call because an earlier attempt of it, whose answer was lost, has been executed.
    ///
    /// ```
    /// # use feishu_runtime::Error;
    /// fn is_done(outcome: &Result<(), Error>) -> bool {
    ///     outcome.as_ref().map_or_else(Error::is_already_done, |()| true)
    /// }
    /// ```
    pub fn is_already_done(&self) -> bool {
        self.outcome() == Outcome::AlreadyDone
    }

    /// The token or the app's credentials are missing, wrong or not accepted.
    ///
    /// ```
    /// # use feishu_runtime::Error;
    /// fn must_log_in_again(error: &Error, as_user: bool) -> bool {
    ///     as_user && error.is_auth()
    /// }
    /// ```
    pub fn is_auth(&self) -> bool {
        let token = self.kind() == ErrorKind::Token && !self.lacks_store();
        token || self.speaks_of(codes::is_auth, &AUTH, 401)
    }

    /// The session of the user whom [`Client::with_user`](crate::Client::with_user) names has ended, or never was: send
    /// the user to log in.
    ///
    /// ```
    /// # use feishu_runtime::Error;
    /// fn send_to_log_in(error: &Error, address: &str) -> Option<String> {
    ///     error.is_login_required().then(|| address.to_owned())
    /// }
    /// ```
    pub fn is_login_required(&self) -> bool {
        matches!(
            self.cause(),
            Cause::SessionEnded(_)
                | Cause::Token(TokenProblem::NoSession | TokenProblem::NotRenewable)
        )
    }

    /// The app or the user lacks a scope ([`Error::missing_scopes`]) or a right.
    ///
    /// ```
    /// # use feishu_runtime::Error;
    /// fn ask_an_administrator(error: &Error) -> Option<String> {
    ///     let scopes = error.missing_scopes().join(" or ");
    ///     error.is_permission().then(|| format!("please grant {scopes}"))
    /// }
    /// ```
    pub fn is_permission(&self) -> bool {
        self.speaks_of(codes::is_permission, &PERMISSION, 403)
    }

    /// The answer does not decode into the operation's response; [`Error::json_path`] says where.
    ///
    /// ```
    /// # use feishu_runtime::Error;
    /// fn worth_a_bug_report(error: &Error) -> Option<&str> {
    ///     error.is_decode().then(|| error.json_path()).flatten()
    /// }
    /// ```
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// A refresh was refused because of the refresh token: by a code that says so, or by the error's name with a code that
    /// nobody knows.
    pub(crate) fn ends_session(&self) -> bool {
        self.speaks_of(codes::ends_session, &["invalid_grant"], 0)
    }

    /// There may be a token; the store, which knows, does not answer.
    pub(super) fn lacks_store(&self) -> bool {
        matches!(self.cause(), Cause::Token(TokenProblem::NoStore))
    }

    pub(crate) fn has_code(&self, test: fn(i64) -> bool) -> bool {
        self.api().is_some_and(|api| test(api.code))
    }

    /// What the platform's answer says: by its code, or if nobody knows that, by the error's name, or else by the status.
    fn speaks_of(&self, by_code: fn(i64) -> bool, names: &[&str], status: u16) -> bool {
        let Some(api) = self.api() else { return false };
        match api.name.as_deref() {
            _ if codes::is_known(api.code) => by_code(api.code),
            Some(name) if AUTH.contains(&name) || PERMISSION.contains(&name) => {
                names.contains(&name) && api.status < 500
            }
            _ => api.status == status,
        }
    }
}
