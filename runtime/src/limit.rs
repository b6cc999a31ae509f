//! Waiting before a call, so that the platform need not refuse it.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::time::Instant;

use crate::{
    error::{Cause, Error},
    operation::OperationMeta,
    request::RequestParts,
};

/// What holds calls back. All clones of a client share it.
#[derive(Debug, Default)]
pub(crate) struct Limits {
    /// When the platform will take calls of an operation again.
    paused: Mutex<HashMap<String, Instant>>,
}

impl Limits {
    /// Waits until a call may be made; an error if that would be after `deadline`.
    pub(crate) async fn admit(
        &self,
        operation: &'static OperationMeta,
        parts: &RequestParts,
        deadline: Option<Instant>,
    ) -> Result<(), Error> {
        let Some(until) = self.until(parts.template(operation)) else {
            return Ok(());
        };
        if deadline.is_some_and(|deadline| deadline <= until) {
            let wait = until.saturating_duration_since(Instant::now());
            return Err(Error::new(Cause::Limited(wait)));
        }
        tokio::time::sleep_until(until).await;
        Ok(())
    }

    /// Takes note that the platform asked to wait: all calls of the operation will.
    pub(crate) fn observe(
        &self,
        operation: &'static OperationMeta,
        parts: &RequestParts,
        error: &Error,
    ) {
        if let (true, Some(wait)) = (error.is_rate_limited(), error.retry_after()) {
            let until = Instant::now() + wait;
            let target = parts.template(operation).to_owned();
            let mut paused = self.paused();
            let pause = paused.entry(target).or_insert(until);
            *pause = until.max(*pause);
        }
    }

    fn until(&self, target: &str) -> Option<Instant> {
        let mut paused = self.paused();
        let until = *paused.get(target)?;
        if until <= Instant::now() {
            paused.remove(target);
            return None;
        }
        Some(until)
    }

    fn paused(&self) -> MutexGuard<'_, HashMap<String, Instant>> {
        self.paused.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
