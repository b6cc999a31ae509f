//! Waiting for a turn, so that the platform need not refuse a call.
//!
//! Most pages say how often an app may call an operation for a tenant: 100 times a minute, or 1,000 times a minute and 50
//! times a second. A client counts its calls, and one that would come too early waits for its turn, first come, first
//! served. In no stretch of time that long are there more calls than the page allows, wherever it begins; up to that
//! number they may all come at once. Clones of a client count together, and so do the calls that page through a listing
//! and those that are made again.
//!
//! A call waits no longer than a [`LimitPolicy`] lets it. If its turn would come later it fails at once, before anything
//! is sent, with an error that [is rate limited](crate::Error::is_rate_limited) and
//! [says when](crate::Error::retry_after) to try again.
//!
//! Where the platform refuses a call as one too many all the same, because others call for the same app, all calls of the
//! operation wait for as long as it asks, or, if it does not say, a little longer after each refusal. They do not come
//! back all at once: they keep to their quotas, or, where none are known, to five calls a second for a minute.
//!
//! ```
//! use std::time::Duration;
//! use feishu_runtime::{Client, limit::{Documented, Unlimited}};
//!
//! // Errors early rather than late:
//! let client = Client::builder().limits(Documented::new().waiting_at_most(Duration::from_secs(2)));
//! // No counting; the platform refuses what is too much:
//! let client = Client::builder().limits(Unlimited);
//! ```

mod gate;
mod lane;
#[cfg(feature = "redis")]
mod redis;
mod store;
#[cfg(test)]
mod tests;

use std::{fmt, sync::Arc, time::Duration};

pub(crate) use gate::{Claim, Limits, Turn};
pub use store::QuotaStore;
pub(crate) use store::SharedQuotas;

use crate::operation::{OperationMeta, Quota};

/// Says which quotas calls are held to, and how long they may wait for their turn.
///
/// Quotas of one's own, for an operation that the platform opened further for an app:
///
/// ```
/// use feishu_runtime::{
///     Client,
///     limit::LimitPolicy,
///     operation::{OperationMeta, Quota},
/// };
///
/// #[derive(Debug)]
/// struct Opened;
///
/// impl LimitPolicy for Opened {
///     fn quotas(&self, operation: &'static OperationMeta) -> &[Quota] {
///         match operation.name {
///             "approval.v4.instance.create" => &[Quota { count: 20, seconds: 1 }],
///             _ => operation.quotas,
///         }
///     }
/// }
///
/// let client = Client::builder().limits(Opened);
/// ```
pub trait LimitPolicy: fmt::Debug + Send + Sync + 'static {
    /// The quotas of `operation`, which hold all at once; calls of one that has none do not wait.
    fn quotas(&self, operation: &'static OperationMeta) -> &[Quota];

    /// The longest time that a call may wait for a turn, of the `timeout` that it has in all: two thirds of it by
    /// default, so that there is time left for the call itself.
    fn longest_wait(&self, timeout: Duration) -> Duration {
        timeout - timeout / 3
    }
}

/// A shared policy is one too.
impl<P: LimitPolicy + ?Sized> LimitPolicy for Arc<P> {
    fn quotas(&self, operation: &'static OperationMeta) -> &[Quota] {
        (**self).quotas(operation)
    }

    fn longest_wait(&self, timeout: Duration) -> Duration {
        (**self).longest_wait(timeout)
    }
}

/// The quotas that the pages document.
#[derive(Clone, Copy, Debug, Default)]
pub struct Documented {
    longest_wait: Option<Duration>,
}

impl Documented {
    /// Waits for up to two thirds of a call's timeout.
    pub fn new() -> Self {
        Self::default()
    }

    /// Waits for up to `time`, or until the call's timeout if that is sooner.
    pub fn waiting_at_most(self, time: Duration) -> Self {
        Documented {
            longest_wait: Some(time),
        }
    }
}

impl LimitPolicy for Documented {
    fn quotas(&self, operation: &'static OperationMeta) -> &[Quota] {
        operation.quotas
    }

    fn longest_wait(&self, timeout: Duration) -> Duration {
        self.longest_wait.unwrap_or(timeout - timeout / 3)
    }
}

/// No quotas. Calls wait only when the platform has refused one as too many.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unlimited;

impl LimitPolicy for Unlimited {
    fn quotas(&self, _operation: &'static OperationMeta) -> &[Quota] {
        &[]
    }
}
