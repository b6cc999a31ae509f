//! The course of one call: what its attempts so far mean for the next step.

use std::time::Duration;

use tokio::time::Instant;
use tracing::Span;

use super::{Budget, Failure};
use crate::{
    error::{Error, Execution},
    operation::OperationMeta,
    options::Options,
};

/// What one call has been through.
pub(crate) struct Course<'a> {
    operation: &'static OperationMeta,
    /// Executing it twice does no harm.
    repeatable: bool,
    options: &'a Options,
    budget: &'a Budget,
    span: &'a Span,
    begun: Instant,
    /// The end of the call's time, which does not run while it waits for its turn.
    deadline: Option<Instant>,
    /// How much longer it may wait for turns.
    patience: Duration,
    /// Requests sent.
    attempts: u32,
    /// Time spent waiting: for a turn, and between attempts.
    waited: Duration,
    /// Attempts that failed, those among them for which nothing could be sent.
    failures: u32,
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
        options: &'a Options,
        budget: &'a Budget,
        span: &'a Span,
    ) -> Self {
        let begun = Instant::now();
        Course {
            operation,
            repeatable,
            options,
            budget,
            span,
            begun,
            deadline: begun.checked_add(options.timeout),
            patience: options.limits.longest_wait(),
            attempts: 0,
            waited: Duration::ZERO,
            failures: 0,
            open: false,
        }
    }

    /// Where the call is traced.
    pub(crate) fn span(&self) -> &'a Span {
        self.span
    }

    /// A request is about to be sent.
    pub(crate) fn attempt(&mut self) {
        self.attempts += 1;
        self.span.record("attempts", self.attempts);
    }

    /// The call waits for its turn.
    pub(crate) fn queue(&mut self, time: Duration) {
        self.wait(time);
        self.patience = self.patience.saturating_sub(time);
        self.deadline = self
            .deadline
            .and_then(|deadline| deadline.checked_add(time));
    }

    fn wait(&mut self, time: Duration) {
        self.waited = self.waited.saturating_add(time);
        let milliseconds = u64::try_from(self.waited.as_millis()).unwrap_or(u64::MAX);
        self.span.record("waited_ms", milliseconds);
    }

    /// The time at which the call has to be over.
    pub(crate) fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// The longest time for an attempt that begins now, within the call's own.
    pub(crate) fn longest_attempt(&self) -> Option<Duration> {
        let longest = self.options.retry.longest_attempt()?;
        let end = Instant::now().checked_add(longest)?;
        let in_time = self.deadline.is_none_or(|deadline| end < deadline);
        in_time.then_some(longest)
    }

    pub(crate) fn patience(&self) -> Duration {
        self.patience
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

    /// An attempt failed, and its request cannot be sent again.
    pub(crate) fn end(&mut self, error: Error) -> Error {
        let execution = error.execution();
        self.open |= execution == Execution::Unknown;
        let error = if execution == Execution::Refused {
            error
        } else {
            error.spent()
        };
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

    /// The pause before the next attempt, if there is to be one.
    fn delay(&mut self, error: &Error) -> Option<Duration> {
        let delay = self.options.retry.delay(&Failure {
            error,
            attempt: self.failures,
            elapsed: self.begun.elapsed(),
        })?;
        let delay = delay.max(error.retry_after().unwrap_or_default());
        let now = Instant::now();
        let late = |time| {
            let next = now.checked_add(time);
            let late = |deadline| next.is_none_or(|next| deadline <= next);
            self.deadline.is_some_and(late)
        };
        if error.is_rate_limited() {
            // That says nothing against the platform: the call waits for its next turn.
            if late(Duration::ZERO) || delay > self.patience {
                return None;
            }
            self.queue(delay);
        } else {
            if late(delay) || !self.budget.spend() {
                return None;
            }
            self.wait(delay);
        }
        Some(delay)
    }
}
