//! The course of one call: what its attempts so far mean for the next step.

use std::time::Duration;

use tokio::time::Instant;
use tracing::Span;

use super::{Budget, Failure, RetryPolicy};
use crate::{
    error::{Error, Execution},
    operation::OperationMeta,
};

/// What one call has been through.
pub(crate) struct Course<'a> {
    operation: &'static OperationMeta,
    /// Executing it twice does no harm.
    repeatable: bool,
    policy: &'a dyn RetryPolicy,
    budget: &'a Budget,
    begun: Instant,
    deadline: Option<Instant>,
    /// Requests sent.
    attempts: u32,
    /// Time spent waiting: for a turn, and between attempts.
    waited: Duration,
    /// Attempts that failed, those among them for which nothing could be sent.
    failures: u32,
    /// A request is on its way.
    under_way: bool,
    /// An attempt failed in a way that leaves open whether it was executed.
    open: bool,
}

/// What to do after a failed attempt.
pub(crate) enum Step {
    /// Wait this long and make the call again.
    Again(Duration),
    /// Give up with this error.
    Fail(Error),
}

impl<'a> Course<'a> {
    pub(crate) fn new(
        operation: &'static OperationMeta,
        repeatable: bool,
        policy: &'a dyn RetryPolicy,
        budget: &'a Budget,
        timeout: Duration,
    ) -> Self {
        let begun = Instant::now();
        Course {
            operation,
            repeatable,
            policy,
            budget,
            begun,
            deadline: begun.checked_add(timeout),
            attempts: 0,
            waited: Duration::ZERO,
            failures: 0,
            under_way: false,
            open: false,
        }
    }

    /// A request is about to be sent: from now on the platform may execute it. Gives its number, from 1.
    pub(crate) fn attempt(&mut self) -> u32 {
        self.attempts += 1;
        self.under_way = true;
        self.attempts
    }

    /// The answer is there, or there will be none: what the attempt did is known as well as it ever will be.
    pub(crate) fn end_attempt(&mut self) {
        self.under_way = false;
    }

    /// The call waits, for a turn or for its next attempt.
    pub(crate) fn wait(&mut self, time: Duration) {
        self.waited = self.waited.saturating_add(time);
        let milliseconds = u64::try_from(self.waited.as_millis()).unwrap_or(u64::MAX);
        Span::current().record("waited_ms", milliseconds);
    }

    /// The time at which the call has to be over.
    pub(crate) fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// A good answer.
    pub(crate) fn succeed(&self) {
        self.budget.earn();
    }

    /// An attempt failed, before its request was sent or later.
    pub(crate) fn fail(&mut self, error: Error, sent: bool) -> Step {
        self.failures += 1;
        if self.open && self.conflicts(&error) {
            return Step::Fail(error.already_done());
        }
        let execution = error.execution();
        self.open |= sent && execution == Execution::Unknown;
        let harmless = match execution {
            Execution::Refused => false,
            Execution::Not => true,
            Execution::Unknown => self.repeatable || !sent,
        };
        match harmless.then(|| self.delay(&error)).flatten() {
            Some(delay) => Step::Again(delay),
            None => Step::Fail(self.judge(error)),
        }
    }

    /// The call ran out of time.
    pub(crate) fn time_out(&mut self, error: Error) -> Error {
        self.open |= self.under_way;
        self.judge(error)
    }

    /// What an error that ends the call says of its outcome.
    fn judge(&self, error: Error) -> Error {
        if self.open && !self.operation.reads {
            error.outcome_unknown()
        } else {
            error
        }
    }

    fn conflicts(&self, error: &Error) -> bool {
        let conflict = self.operation.idempotency.and_then(|key| key.conflict);
        conflict.is_some() && conflict == error.api().map(|api| api.code)
    }

    fn delay(&self, error: &Error) -> Option<Duration> {
        let delay = self.policy.delay(&Failure {
            error,
            attempt: self.failures,
            elapsed: self.begun.elapsed(),
        })?;
        let delay = delay.max(error.retry_after().unwrap_or_default());
        let in_time = self.deadline.is_none_or(|deadline| {
            let next = Instant::now().checked_add(delay);
            next.is_some_and(|next| next < deadline)
        });
        // One call too many says nothing against the platform, and all calls of the operation keep to their turns.
        (in_time && (error.is_rate_limited() || self.budget.spend())).then_some(delay)
    }
}
