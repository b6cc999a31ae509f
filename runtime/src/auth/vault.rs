//! The store behind a client: tokens that other clients have fetched, and one request for those that none has.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use secrecy::{ExposeSecret, SecretString};
use tokio::time::Instant;

use super::cache::Issued;
use crate::{
    error::{Cause, Error, TokenProblem},
    random,
    token_store::{Expiring, StoreFuture, Stored, TokenStore},
};

/// Longest time for one step of the store.
const STEP: Duration = Duration::from_secs(2);
/// Steps of the store that stand around the requests for a token.
const STEPS: u32 = 6;
/// The lock of an app's token ends after this time, though its holder may be at work: to ask twice does no harm.
const LOCK: Duration = Duration::from_secs(10);
/// Time between two looks at what another is fetching, in milliseconds.
const PAUSE: std::ops::Range<u64> = 40..120;

/// The store as the rest of the client uses it. Its failures are warned of, and what it did not take is kept in memory
/// and given to it later.
pub(crate) struct Vault {
    store: Arc<dyn TokenStore>,
    kept: Mutex<Expiring<Kept>>,
    /// The life of a lock that nobody else may have while its holder is at work.
    longest: Duration,
}

/// A value that the store did not take, or took without saying so.
#[derive(Clone, Debug)]
struct Kept {
    value: SecretString,
    /// What the store may hold in its place, all of it older. Anything else that it holds is newer.
    older: Vec<SecretString>,
}

/// The store failed, or does not answer: nobody knows what it holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unavailable;

impl From<Unavailable> for Error {
    fn from(_: Unavailable) -> Self {
        Error::new(Cause::Token(TokenProblem::NoStore))
    }
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
    /// To ask for one uses up what it takes to ask, so that no two may ask at the same time: what they lock.
    pub(crate) once: Option<String>,
}

impl Vault {
    /// The requests that a token takes are over within `timeout`.
    pub(crate) fn new(store: Arc<dyn TokenStore>, timeout: Duration) -> Self {
        Vault {
            store,
            kept: Mutex::default(),
            longest: timeout.saturating_add(STEP * STEPS),
        }
    }

    pub(crate) async fn get(&self, key: &str) -> Result<Option<Stored>, Unavailable> {
        let found = within("get", self.store.get(key)).await;
        let Some((kept, life)) = self.kept_of(key) else {
            return found.ok_or(Unavailable);
        };
        match found {
            Some(Some(stored)) if !kept.older.iter().any(|old| same(old, &stored.value)) => {
                let seen = |found: &Kept| same(&found.value, &kept.value);
                self.kept().remove(key, seen);
                return Ok(Some(stored));
            }
            Some(_) => self.offer(key, kept.clone(), life).await,
            None => {}
        }
        Ok(Some(Stored {
            value: kept.value,
            life,
        }))
    }

    /// Sets a value. If the store does not take it, it gives way to whatever the store has later.
    pub(crate) async fn set(&self, key: &str, value: &SecretString, life: Duration) {
        let (value, older) = (value.clone(), Vec::new());
        self.offer(key, Kept { value, older }, life).await;
    }

    /// Sets a value in place of `old`. If the store does not take it, it gives way to what the store has later, unless
    /// that is still `old`.
    pub(crate) async fn replace(
        &self,
        key: &str,
        old: &SecretString,
        value: &SecretString,
        life: Duration,
    ) {
        let mut older = vec![old.clone()];
        if let Some((before, _)) = self.kept_of(key) {
            older.push(before.value);
            older.extend(before.older);
        }
        let value = value.clone();
        self.offer(key, Kept { value, older }, life).await;
    }

    async fn offer(&self, key: &str, offered: Kept, life: Duration) {
        let taken = within("set", self.store.set(key, &offered.value, life)).await;
        match taken {
            Some(()) => self.kept().remove(key, |_| true),
            None => self.kept().set(key, offered, life),
        }
    }

    pub(crate) async fn remove(&self, key: &str, value: &SecretString) {
        self.kept().remove(key, |kept| same(&kept.value, value));
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
        if let Some(found) = self.find(key, &wanted).await {
            return Ok(found);
        }
        let (lock, life) = match &wanted.once {
            Some(once) => (once.as_str(), self.longest),
            None => (key, LOCK),
        };
        let patience = life.saturating_add(life / 2);
        let owner = random::unique();
        let began = Instant::now();
        loop {
            match self.lock(lock, &owner, life).await {
                Lock::Mine => break,
                Lock::Others if began.elapsed() <= patience => {}
                Lock::Others if wanted.once.is_some() => {
                    return Err(Error::new(Cause::Timeout(began.elapsed())));
                }
                Lock::Unavailable if wanted.once.is_some() => return Err(Unavailable.into()),
                // It is better to ask twice than not at all: the platform sorts it out.
                Lock::Others | Lock::Unavailable => return self.keep(key, issue).await,
            }
            pause().await;
            if let Some(found) = self.find(key, &wanted).await {
                return Ok(found);
            }
        }
        let outcome = match self.find(key, &wanted).await {
            Some(found) => Ok(found),
            None => self.keep(key, issue).await,
        };
        within("unlock", self.store.unlock(lock, &owner)).await;
        outcome
    }

    /// What the store has, if it will do. It may hold a refused token that it could not remove.
    async fn find(&self, key: &str, wanted: &Wanted) -> Option<Issued> {
        let asked = Instant::now();
        let found = self.get(key).await.ok().flatten()?;
        let refused = |refused: &Arc<SecretString>| same(refused, &found.value);
        let good = found.life > wanted.life && !wanted.refused.as_ref().is_some_and(refused);
        good.then(|| Issued::living(found.value, asked, found.life))
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

    async fn lock(&self, key: &str, owner: &str, life: Duration) -> Lock {
        match within("lock", self.store.lock(key, owner, life)).await {
            Some(true) => Lock::Mine,
            Some(false) => Lock::Others,
            None => Lock::Unavailable,
        }
    }

    fn kept_of(&self, key: &str) -> Option<(Kept, Duration)> {
        let kept = self.kept();
        kept.get(key).map(|(kept, life)| (kept.clone(), life))
    }

    fn kept(&self) -> MutexGuard<'_, Expiring<Kept>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn pause() {
    tokio::time::sleep(Duration::from_millis(fastrand::u64(PAUSE))).await;
}

pub(super) fn same(one: &SecretString, other: &SecretString) -> bool {
    one.expose_secret() == other.expose_secret()
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
