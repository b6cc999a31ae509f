//! Quotas that processes share.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use sync_wrapper::SyncFuture;
use tokio::time::Instant;

use crate::{operation::Quota, token_store::StoreFuture};

/// Longest time for an answer of the store.
const STEP: Duration = Duration::from_secs(2);
/// Shortest time between two questions.
const SHORTEST: Duration = Duration::from_millis(1);
/// Time for which a store that failed is not asked.
const REST: Duration = Duration::from_secs(5);

/// Counts the calls of several clients together, in one process or many.
///
/// Each client still counts its own calls and keeps them in order: those that would wait here anyway do not ask the store.
/// Once it says to wait, only the next in line asks, and asks again when the store says that it may try. A store that
/// fails or does not answer within two seconds costs a traced warning, never a call: for the next seconds each client
/// counts for itself.
///
/// With feature `redis`, `token_store::RedisStore` is one.
pub trait QuotaStore: fmt::Debug + Send + Sync + 'static {
    /// Takes a turn and gives `None` if `quotas` all leave one, in one step. Otherwise gives the time until one may be
    /// free, and takes nothing.
    ///
    /// A quota leaves a turn if fewer than its number were taken with this key within the last period, by the store's
    /// own clock. Keys are printable ASCII and name the app, the host, the tenant and the operation.
    fn take<'a>(&'a self, key: &'a str, quotas: &'a [Quota]) -> StoreFuture<'a, Option<Duration>>;
}

/// A shared store is one too.
impl<S: QuotaStore + ?Sized> QuotaStore for Arc<S> {
    fn take<'a>(&'a self, key: &'a str, quotas: &'a [Quota]) -> StoreFuture<'a, Option<Duration>> {
        (**self).take(key, quotas)
    }
}

/// What the store says.
pub(super) enum Verdict {
    /// A turn was taken there.
    Taken,
    /// One may be free after this time.
    Wait(Duration),
    /// Nothing: it failed, or there are no quotas to ask about.
    None,
}

/// The store as a client uses it.
#[derive(Debug)]
pub(crate) struct SharedQuotas {
    store: Arc<dyn QuotaStore>,
    /// What all keys begin with: the app and its platform.
    prefix: String,
    /// It failed, and is not asked until then.
    resting: Mutex<Option<Instant>>,
}

impl SharedQuotas {
    pub(crate) fn new(store: Arc<dyn QuotaStore>, app: &str, host: &str) -> Self {
        let [app, host] = [app, host].map(|part| utf8_percent_encode(part, NON_ALPHANUMERIC));
        SharedQuotas {
            store,
            prefix: format!("quota:{app}:{host}"),
            resting: Mutex::default(),
        }
    }

    /// Asks for a turn.
    pub(super) async fn take(&self, target: &str, quotas: &[Quota]) -> Verdict {
        if quotas.is_empty() || self.is_resting() {
            return Verdict::None;
        }
        let key = format!("{}:{target}", self.prefix);
        let turn = SyncFuture::new(self.store.take(&key, quotas));
        match tokio::time::timeout(STEP, turn).await {
            // Asking again at once, and again, would help nobody.
            Ok(Ok(Some(wait))) => return Verdict::Wait(wait.max(SHORTEST)),
            Ok(Ok(None)) => return Verdict::Taken,
            Ok(Err(error)) => {
                tracing::warn!(%error, "the quota store failed; counting without it");
            }
            Err(_) => tracing::warn!("the quota store does not answer; counting without it"),
        }
        *self.resting() = Some(Instant::now() + REST);
        Verdict::None
    }

    fn is_resting(&self) -> bool {
        self.resting().is_some_and(|until| Instant::now() < until)
    }

    fn resting(&self) -> MutexGuard<'_, Option<Instant>> {
        self.resting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
