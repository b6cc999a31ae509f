//! Waiting for a turn, so that the platform need not refuse a call.
//!
//! Most pages say how often an app may call an operation for a tenant: 100 times a minute, or 1,000 times a minute and 50
//! times a second. A client counts its calls, and one that would come too early waits for its turn, first come, first
//! served. In no stretch of time that long are there more calls than the page allows, wherever it begins; up to that
//! number they may all come at once. Clones of a client count together, and so do the calls that page through a listing
//! and those that are made again.
//!
//! A call waits no longer than a [`LimitPolicy`] lets it, two minutes by default: enough for quotas a minute. While it
//! waits its timeout does not run. If its turn would come later it fails at once, before anything
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

const LONGEST_WAIT: Duration = Duration::from_secs(120);

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

    /// The longest time that a call may wait for its turns, with those of further attempts, besides its timeout; two
    /// minutes by default.
    fn longest_wait(&self) -> Duration {
        LONGEST_WAIT
    }
}

/// A shared policy is one too.
impl<P: LimitPolicy + ?Sized> LimitPolicy for Arc<P> {
    fn quotas(&self, operation: &'static OperationMeta) -> &[Quota] {
        (**self).quotas(operation)
    }

    fn longest_wait(&self) -> Duration {
        (**self).longest_wait()
    }
}

/// The quotas that the pages document.
#[derive(Clone, Copy, Debug)]
pub struct Documented {
    longest_wait: Duration,
}

impl Default for Documented {
    fn default() -> Self {
        Documented {
            longest_wait: LONGEST_WAIT,
        }
    }
}

impl Documented {
    /// Waits for up to two minutes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Waits for up to `time`.
    pub fn waiting_at_most(self, time: Duration) -> Self {
        Documented { longest_wait: time }
    }
}

impl LimitPolicy for Documented {
    fn quotas(&self, operation: &'static OperationMeta) -> &[Quota] {
        operation.quotas
    }

    fn longest_wait(&self) -> Duration {
        self.longest_wait
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
