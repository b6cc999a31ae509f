//! A store in memory.

use std::{
    collections::HashMap,
    future::ready,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use secrecy::{ExposeSecret, SecretString};
use tokio::time::Instant;

use super::{StoreFuture, Stored, TokenStore};

/// With fewer entries than this none are looked through for those that have expired.
const FEW: usize = 256;

/// Keeps values in the memory of this process. Clones share them. It is what a client has if it is given no store.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    values: Expiring<SecretString>,
    /// Their owners.
    locks: Expiring<String>,
}

/// Entries that expire. Those that nobody asks for again go when the map has doubled.
#[derive(Debug)]
pub(crate) struct Expiring<T> {
    entries: HashMap<String, Entry<T>>,
    purge_at: usize,
}

#[derive(Debug)]
struct Entry<T> {
    value: T,
    /// `None`: beyond all time.
    expires: Option<Instant>,
}

impl<T> Default for Expiring<T> {
    fn default() -> Self {
        Expiring {
            entries: HashMap::new(),
            purge_at: FEW,
        }
    }
}

impl<T> Expiring<T> {
    pub(crate) fn get(&self, key: &str) -> Option<(&T, Duration)> {
        let entry = self.entries.get(key)?;
        entry.life().map(|life| (&entry.value, life))
    }

    pub(crate) fn set(&mut self, key: &str, value: T, life: Duration) {
        if self.entries.len() >= self.purge_at {
            self.entries.retain(|_, entry| entry.life().is_some());
            self.purge_at = FEW.max(2 * self.entries.len());
        }
        let expires = Instant::now().checked_add(life);
        self.entries
            .insert(key.to_owned(), Entry { value, expires });
    }

    pub(crate) fn remove(&mut self, key: &str, matches: impl FnOnce(&T) -> bool) {
        if self
            .entries
            .get(key)
            .is_some_and(|entry| matches(&entry.value))
        {
            self.entries.remove(key);
        }
    }
}

impl<T> Entry<T> {
    /// What is left of its life, if anything is.
    fn life(&self) -> Option<Duration> {
        let life = match self.expires {
            None => Duration::MAX,
            Some(expires) => expires.saturating_duration_since(Instant::now()),
        };
        (!life.is_zero()).then_some(life)
    }
}

impl MemoryStore {
    fn read(&self, key: &str) -> Option<Stored> {
        let state = self.state();
        let (value, life) = state.values.get(key)?;
        let value = value.clone();
        Some(Stored { value, life })
    }

    fn acquire(&self, key: &str, owner: &str, life: Duration) -> bool {
        let mut state = self.state();
        let free = state.locks.get(key).is_none();
        if free {
            state.locks.set(key, owner.to_owned(), life);
        }
        free
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenStore for MemoryStore {
    fn get<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Stored>> {
        Box::pin(ready(Ok(self.read(key))))
    }

    fn set<'a>(
        &'a self,
        key: &'a str,
        value: &'a SecretString,
        life: Duration,
    ) -> StoreFuture<'a, ()> {
        self.state().values.set(key, value.clone(), life);
        Box::pin(ready(Ok(())))
    }

    fn remove<'a>(&'a self, key: &'a str, value: &'a SecretString) -> StoreFuture<'a, ()> {
        let same = |found: &SecretString| found.expose_secret() == value.expose_secret();
        self.state().values.remove(key, same);
        Box::pin(ready(Ok(())))
    }

    fn lock<'a>(&'a self, key: &'a str, owner: &'a str, life: Duration) -> StoreFuture<'a, bool> {
        Box::pin(ready(Ok(self.acquire(key, owner, life))))
    }

    fn unlock<'a>(&'a self, key: &'a str, owner: &'a str) -> StoreFuture<'a, ()> {
        self.state().locks.remove(key, |found| found == owner);
        Box::pin(ready(Ok(())))
    }
}
