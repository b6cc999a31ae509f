//! Whether and when a call that failed is made again.
//!
//! The client itself knows which failures may be repeated without harm: a call that cannot have been executed, and any
//! call of an operation that may be executed twice (it reads, it replaces or deletes, or it carries a key by which the
//! platform knows it again). Only those reach a [`RetryPolicy`], which says how often and how soon. A budget that all
//! calls of a client share keeps retries from multiplying the load on a platform that is down.

mod backoff;
mod budget;
mod course;
#[cfg(test)]
mod tests;

use std::{fmt, time::Duration};

pub use backoff::{Backoff, Exponential};
pub(crate) use budget::Budget;
pub(crate) use course::{Course, Step};

use crate::error::Error;

/// Decides how often and how soon a failed call is made again.
///
/// It is asked only where another attempt does no harm. Where the server names a time to wait, the client waits at
/// least that long; a wait that would outlast the call's timeout is not begun.
pub trait RetryPolicy: fmt::Debug + Send + Sync + 'static {
    /// How long to wait before the next attempt, `None` to give up.
    fn delay(&self, failure: &Failure<'_>) -> Option<Duration>;

    /// The longest time for one attempt, after which it fails as one whose answer was lost. By default an attempt may take
    /// what is left of the call's timeout, and then there is no other.
    fn longest_attempt(&self) -> Option<Duration> {
        None
    }
}

/// An attempt that failed and may be repeated.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Failure<'a> {
    /// Why it failed.
    pub error: &'a Error,
    /// Which attempt it was, counted from 1.
    pub attempt: u32,
    /// Time since the call began.
    pub elapsed: Duration,
}

/// Makes a limited number of attempts, with growing pauses in between.
///
/// ```
/// use std::time::Duration;
/// use feishu_runtime::retry::{Exponential, Limited};
///
/// let patient = Limited::new(6).within(Duration::from_secs(60)).backoff(Exponential::new(
///     Duration::from_millis(500),
///     Duration::from_secs(10),
/// ));
/// let client = feishu_runtime::Client::builder().retry(patient);
/// ```
#[derive(Debug)]
pub struct Limited {
    attempts: u32,
    within: Option<Duration>,
    each_within: Option<Duration>,
    backoff: Box<dyn Backoff>,
}

impl Limited {
    /// At most this many attempts, the first among them.
    pub fn new(attempts: u32) -> Self {
        Limited {
            attempts,
            within: None,
            each_within: None,
            backoff: Box::new(Exponential::default()),
        }
    }

    /// No attempt begins later than this after the call began.
    pub fn within(mut self, time: Duration) -> Self {
        self.within = Some(time);
        self
    }

    /// No attempt takes longer than this, so that there is time for another where a server is silent.
    /// Zero is no bound.
    pub fn each_within(mut self, time: Duration) -> Self {
        self.each_within = Some(time).filter(|time| !time.is_zero());
        self
    }

    /// The pauses between attempts.
    pub fn backoff(mut self, backoff: impl Backoff) -> Self {
        self.backoff = Box::new(backoff);
        self
    }
}

/// Four attempts.
impl Default for Limited {
    fn default() -> Self {
        Limited::new(4)
    }
}

impl RetryPolicy for Limited {
    fn delay(&self, failure: &Failure<'_>) -> Option<Duration> {
        if failure.attempt >= self.attempts {
            return None;
        }
        let asked = failure.error.retry_after().unwrap_or_default();
        let delay = self.backoff.delay(failure.attempt).max(asked);
        let late = |limit| failure.elapsed.saturating_add(delay) > limit;
        (!self.within.is_some_and(late)).then_some(delay)
    }

    fn longest_attempt(&self) -> Option<Duration> {
        self.each_within
    }
}

/// Never makes a call again.
#[derive(Clone, Copy, Debug, Default)]
pub struct Never;

impl RetryPolicy for Never {
    fn delay(&self, _failure: &Failure<'_>) -> Option<Duration> {
        None
    }
}
