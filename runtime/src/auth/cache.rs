//! Tokens in memory: one request for any number of callers that wait for it.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use futures_util::{
    FutureExt,
    future::{BoxFuture, Shared, WeakShared},
};
use secrecy::{ExposeSecret, SecretString};
use tokio::time::Instant;

use crate::{error::Error, operation::TokenKind};

/// With less left than this the platform issues a new token while the old one stays valid (it does below 30 minutes).
const AHEAD: Duration = Duration::from_secs(29 * 60);
/// With less left than this a token might expire on its way.
const MARGIN: Duration = Duration::from_secs(3 * 60);
/// Time between two attempts to renew a token ahead.
const PAUSE: Duration = Duration::from_secs(60);

/// Whose token it is. A wrong secret or another host never finds a token that belongs to the right one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct TokenKey {
    pub(crate) kind: TokenKind,
    pub(crate) app_id: String,
    /// Hash of the app secret.
    pub(crate) fingerprint: u64,
    pub(crate) host: String,
}

/// A token that the platform has just issued.
pub(crate) struct Issued {
    pub(crate) secret: Arc<SecretString>,
    pub(crate) expires: Instant,
}

/// A cached token.
#[derive(Clone)]
pub(crate) struct Token {
    secret: Arc<SecretString>,
    expires: Instant,
    /// Counts what was fetched: tells a token from the same one handed out later.
    generation: u64,
}

impl Token {
    /// A token from elsewhere, of which nothing else is known.
    pub(crate) fn given(secret: &Arc<SecretString>) -> Self {
        Token {
            secret: Arc::clone(secret),
            expires: Instant::now(),
            generation: 0,
        }
    }

    pub(crate) fn secret(&self) -> &Arc<SecretString> {
        &self.secret
    }

    pub(crate) fn same_secret(&self, other: &Token) -> bool {
        self.secret.expose_secret() == other.secret.expose_secret()
    }
}

/// Tokens by key.
#[derive(Default)]
pub(crate) struct TokenCache {
    slots: Mutex<HashMap<TokenKey, Arc<Slot>>>,
}

/// A request for a token that all waiting callers drive together. It ends when the last of them goes away.
type Fetch = BoxFuture<'static, Result<Token, Error>>;

#[derive(Default)]
struct Slot(Mutex<State>);

#[derive(Default)]
struct State {
    token: Option<Token>,
    fetch: Option<WeakShared<Fetch>>,
    generation: u64,
    ahead_not_before: Option<Instant>,
}

impl TokenCache {
    /// The cached token, or one from `issue`.
    pub(crate) async fn get<F>(
        &self,
        key: &TokenKey,
        issue: impl FnOnce() -> F,
    ) -> Result<Token, Error>
    where
        F: Future<Output = Result<Issued, Error>> + Send + 'static,
    {
        let slot = self.slot(key);
        let fetch = {
            let mut state = slot.state();
            let now = Instant::now();
            match state
                .token
                .clone()
                .filter(|token| now + MARGIN < token.expires)
            {
                Some(token) => {
                    if state.wants_renewal(&token, now) {
                        tokio::spawn(ahead(slot.join(&mut state, issue)));
                    }
                    return Ok(token);
                }
                None => slot.join(&mut state, issue),
            }
        };
        fetch.await
    }

    /// Drops a token that the server refused, unless another has taken its place already.
    pub(crate) fn refuse(&self, key: &TokenKey, refused: &Token) {
        let slot = self.slot(key);
        let mut state = slot.state();
        if state
            .token
            .as_ref()
            .is_some_and(|token| token.generation == refused.generation)
        {
            state.token = None;
        }
    }

    fn slot(&self, key: &TokenKey) -> Arc<Slot> {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(slot) = slots.get(key) {
            return Arc::clone(slot);
        }
        Arc::clone(slots.entry(key.clone()).or_default())
    }
}

/// Renews a token that is still good: a failure is no caller's concern yet.
async fn ahead(fetch: Shared<Fetch>) {
    if let Err(error) = fetch.await {
        tracing::warn!(%error, "a token could not be renewed ahead of its end");
    }
}

impl State {
    /// True once in a while when `token` is in the time in which the platform would issue another.
    fn wants_renewal(&mut self, token: &Token, now: Instant) -> bool {
        let due = now + AHEAD >= token.expires
            && self.ahead_not_before.is_none_or(|instant| instant <= now);
        if due {
            self.ahead_not_before = Some(now + PAUSE);
        }
        due
    }
}

impl Slot {
    /// The request that is under way, or a new one.
    fn join<F>(self: &Arc<Self>, state: &mut State, issue: impl FnOnce() -> F) -> Shared<Fetch>
    where
        F: Future<Output = Result<Issued, Error>> + Send + 'static,
    {
        if let Some(fetch) = state.fetch.as_ref().and_then(WeakShared::upgrade) {
            return fetch;
        }
        let (slot, issued) = (Arc::clone(self), issue());
        let fetch = async move { slot.settle(issued.await) }.boxed().shared();
        state.fetch = fetch.downgrade();
        fetch
    }

    fn settle(&self, issued: Result<Issued, Error>) -> Result<Token, Error> {
        let mut state = self.state();
        state.fetch = None;
        let Issued { secret, expires } = issued?;
        state.generation += 1;
        let token = Token {
            secret,
            expires,
            generation: state.generation,
        };
        state.token = Some(token.clone());
        Ok(token)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
