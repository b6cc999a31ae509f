//! The store behind a client: tokens that other clients have fetched, and one request for those that none has.

use std::{sync::Arc, time::Duration};

use secrecy::SecretString;
use tokio::time::Instant;

use super::cache::Issued;
use crate::{
    error::Error,
    random,
    token_store::{MemoryStore, StoreFuture, Stored, TokenStore},
};

/// Longest time for one step of the store.
const STEP: Duration = Duration::from_secs(2);
/// A lock ends after this time, though its holder may be gone. Requests for tokens take far less.
const LOCK: Duration = Duration::from_secs(10);
/// Longest time to wait for others that hold the lock, one after the other.
const PATIENCE: Duration = Duration::from_secs(15);
/// Time between two looks at what another is fetching, in milliseconds.
const PAUSE: std::ops::Range<u64> = 40..120;

/// The store as the rest of the client uses it. Its failures are no failures here: they are warned of, and what the
/// store did not take is kept in memory and given to it later.
pub(crate) struct Vault {
    store: Arc<dyn TokenStore>,
    kept: MemoryStore,
}

/// The lock of a key, for one that asked for it.
enum Lock {
    Mine,
    Others,
    /// The store cannot lock.
    Unavailable,
}

/// Which tokens of the store will do.
pub(crate) struct Wanted {
    /// With no more life than this they will not.
    pub(crate) life: Duration,
    /// The platform has refused this one.
    pub(crate) refused: Option<Arc<SecretString>>,
}

impl Vault {
    pub(crate) fn new(store: Arc<dyn TokenStore>) -> Self {
        Vault {
            store,
            kept: MemoryStore::default(),
        }
    }

    pub(crate) async fn get(&self, key: &str) -> Option<Stored> {
        if let Some(kept) = self.kept.read(key) {
            self.set(key, &kept.value, kept.life).await;
            return Some(kept);
        }
        within("get", self.store.get(key)).await.flatten()
    }

    pub(crate) async fn set(&self, key: &str, value: &SecretString, life: Duration) {
        match within("set", self.store.set(key, value, life)).await {
            Some(()) => self.kept.drop_key(key),
            None => self.kept.write(key, value, life),
        }
    }

    pub(crate) async fn remove(&self, key: &str, value: &SecretString) {
        self.kept.forget(key, value);
        within("remove", self.store.remove(key, value)).await;
    }

    /// The token of `key` that somebody has put into the store, or else one from `issue`. Of all that ask at the same
    /// time, in any process, one issues it and the others wait.
    pub(crate) async fn obtain(
        &self,
        key: &str,
        wanted: Wanted,
        issue: impl Future<Output = Result<Issued, Error>>,
    ) -> Result<Issued, Error> {
        if let Some(refused) = &wanted.refused {
            self.remove(key, refused).await;
        }
        if let Some(found) = self.find(key, wanted.life).await {
            return Ok(found);
        }
        let owner = random::unique();
        let began = Instant::now();
        loop {
            match self.lock(key, &owner).await {
                Lock::Mine => break,
                // It is better to ask twice than not at all: the platform sorts it out.
                Lock::Unavailable => return self.keep(key, issue).await,
                Lock::Others if began.elapsed() > PATIENCE => {
                    tracing::warn!("other clients hold the lock of a token for long; going on");
                    return self.keep(key, issue).await;
                }
                Lock::Others => {}
            }
            tokio::time::sleep(Duration::from_millis(fastrand::u64(PAUSE))).await;
            if let Some(found) = self.find(key, wanted.life).await {
                return Ok(found);
            }
        }
        let outcome = match self.find(key, wanted.life).await {
            Some(found) => Ok(found),
            None => self.keep(key, issue).await,
        };
        within("unlock", self.store.unlock(key, &owner)).await;
        outcome
    }

    async fn find(&self, key: &str, life: Duration) -> Option<Issued> {
        let asked = Instant::now();
        let found = self.get(key).await.filter(|stored| stored.life > life)?;
        Some(Issued::living(found.value, asked, found.life))
    }

    async fn keep(
        &self,
        key: &str,
        issue: impl Future<Output = Result<Issued, Error>>,
    ) -> Result<Issued, Error> {
        let issued = issue.await?;
        let life = issued.expires.saturating_duration_since(Instant::now());
        if !life.is_zero() {
            self.set(key, &issued.secret, life).await;
        }
        Ok(issued)
    }

    async fn lock(&self, key: &str, owner: &str) -> Lock {
        match within("lock", self.store.lock(key, owner, LOCK)).await {
            Some(true) => Lock::Mine,
            Some(false) => Lock::Others,
            None => Lock::Unavailable,
        }
    }
}

/// What a step of the store gives, if it succeeds in time.
async fn within<T>(step: &'static str, work: StoreFuture<'_, T>) -> Option<T> {
    match tokio::time::timeout(STEP, work).await {
        Ok(Ok(value)) => Some(value),
        Ok(Err(error)) => {
            tracing::warn!(step, %error, "the token store failed; going on without it");
            None
        }
        Err(_) => {
            tracing::warn!(step, "the token store does not answer; going on without it");
            None
        }
    }
}
