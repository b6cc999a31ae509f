//! Which events were handled, so that none is handled twice and none is lost.

use std::{
    collections::{HashMap, VecDeque},
    pin::Pin,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use super::error::HandlerError;

/// What the methods of a [`SeenStore`] return: `Box::pin(async move { … })`.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, HandlerError>> + Send + 'a>>;

/// Remembers events, by their keys, while and after they are handled.
///
/// A delivery claims its event before it is handled. The claim ends by itself after `lease`, so that an event whose
/// handler died with its process can be claimed by the next delivery. Processes that receive the same app's events need
/// a store that they share, such as a database.
pub trait SeenStore: Send + Sync {
    /// Claims an event for a delivery, in one step.
    fn begin<'a>(&'a self, key: &'a str, lease: Duration) -> StoreFuture<'a, Claim>;

    /// Remembers for `keep` that the event was handled, whoever claimed it.
    fn finish<'a>(&'a self, key: &'a str, keep: Duration) -> StoreFuture<'a, ()>;

    /// Gives a claim back, because the event was not handled. A claim of another number stays as it is.
    fn forget<'a>(&'a self, key: &'a str, claim: u64) -> StoreFuture<'a, ()>;
}

/// What came of [`SeenStore::begin`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The event is this delivery's. The number tells the claim from earlier and later ones of the same event.
    Granted(u64),
    /// Another delivery is being handled.
    Busy,
    /// The event was handled.
    Done,
}

/// The default: within this process, and bounded.
#[derive(Debug)]
pub struct MemoryStore {
    capacity: usize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    claims: HashMap<String, (u64, Instant)>,
    last: u64,
    done: HashMap<String, Instant>,
    /// Keys of `done`, oldest first.
    order: VecDeque<String>,
}

impl MemoryStore {
    /// A store that remembers up to `capacity` handled events; beyond that the oldest are forgotten first.
    ///
    /// A key takes about 200 bytes. The default is 65,536.
    pub fn new(capacity: usize) -> Self {
        MemoryStore {
            capacity,
            state: Mutex::default(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        MemoryStore::new(65_536)
    }
}

impl SeenStore for MemoryStore {
    fn begin<'a>(&'a self, key: &'a str, lease: Duration) -> StoreFuture<'a, Claim> {
        let claim = self.state().begin(key, lease, self.capacity);
        Box::pin(async move { Ok(claim) })
    }

    fn finish<'a>(&'a self, key: &'a str, keep: Duration) -> StoreFuture<'a, ()> {
        self.state().finish(key, keep, self.capacity);
        Box::pin(async { Ok(()) })
    }

    fn forget<'a>(&'a self, key: &'a str, claim: u64) -> StoreFuture<'a, ()> {
        let mut state = self.state();
        if state.claims.get(key).is_some_and(|(own, _)| *own == claim) {
            state.claims.remove(key);
        }
        Box::pin(async { Ok(()) })
    }
}

impl State {
    fn begin(&mut self, key: &str, lease: Duration, capacity: usize) -> Claim {
        let now = Instant::now();
        if self.done.get(key).is_some_and(|until| *until > now) {
            return Claim::Done;
        }
        if self.claims.get(key).is_some_and(|(_, until)| *until > now) {
            return Claim::Busy;
        }
        // Claims of tasks that were ended from outside are given back by nobody.
        if self.claims.len() >= capacity {
            self.claims.retain(|_, (_, until)| *until > now);
        }
        self.last += 1;
        self.claims.insert(key.to_owned(), (self.last, now + lease));
        Claim::Granted(self.last)
    }

    fn finish(&mut self, key: &str, keep: Duration, capacity: usize) {
        let now = Instant::now();
        self.claims.remove(key);
        if self.done.insert(key.to_owned(), now + keep).is_none() {
            self.order.push_back(key.to_owned());
        }
        while let Some(oldest) = self.order.front() {
            let ended = self.done.get(oldest).is_none_or(|until| *until <= now);
            if !ended && self.order.len() <= capacity {
                break;
            }
            self.done.remove(oldest);
            self.order.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Claim, MemoryStore, SeenStore};

    const LEASE: Duration = Duration::from_secs(60);
    const KEEP: Duration = Duration::from_secs(3600);

    #[tokio::test(start_paused = true)]
    async fn an_event_is_claimed_once_until_it_is_given_back_or_the_claim_ends() {
        let store = MemoryStore::default();
        let begin = async || store.begin("a", LEASE).await.unwrap();
        assert_eq!(begin().await, Claim::Granted(1));
        assert_eq!(begin().await, Claim::Busy);
        store.forget("a", 1).await.unwrap();
        assert_eq!(begin().await, Claim::Granted(2));
        tokio::time::advance(LEASE).await;
        assert_eq!(begin().await, Claim::Granted(3));
        // The first delivery fails late: the claim is another's now.
        store.forget("a", 2).await.unwrap();
        assert_eq!(begin().await, Claim::Busy);
        store.finish("a", KEEP).await.unwrap();
        assert_eq!(begin().await, Claim::Done);
        tokio::time::advance(KEEP).await;
        assert_eq!(begin().await, Claim::Granted(4));
    }

    #[tokio::test(start_paused = true)]
    async fn the_oldest_are_forgotten_first() {
        let store = MemoryStore::new(2);
        for key in ["a", "b", "a", "c"] {
            store.finish(key, KEEP).await.unwrap();
        }
        let mut claims = Vec::new();
        for key in ["a", "b", "c"] {
            claims.push(store.begin(key, LEASE).await.unwrap());
        }
        assert_eq!(claims, [Claim::Granted(1), Claim::Done, Claim::Done]);
        let state = store.state();
        assert_eq!((state.done.len(), state.order.len()), (2, 2));
    }
}
