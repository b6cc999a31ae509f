//! Tokens in memory: one request for any number of callers that wait for it.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use futures_util::{
    FutureExt,
    future::{BoxFuture, Shared},
};
use secrecy::{ExposeSecret, SecretString};
use tokio::time::Instant;
use tracing::Instrument;

use super::{
    TokenKey,
    vault::{Vault, Wanted},
};
use crate::{
    error::{Cause, Error, TokenProblem},
    operation::TokenKind,
    sender::Bearer,
};

/// With less left than this a token might expire on its way.
const MARGIN: Duration = Duration::from_secs(3 * 60);
/// Time between two attempts to renew a token ahead.
const PAUSE: Duration = Duration::from_secs(60);
/// Longest life that is believed.
const LONGEST: Duration = Duration::from_secs(366 * 24 * 3600);
/// With fewer keys than this none are looked through for those whose token has expired.
const FEW: usize = 1024;

/// With less left than this a token is renewed ahead. The platform issues a new token of an app while the old one stays
/// valid (it does below 30 minutes); that of a user ends the old one after a minute, everywhere.
fn ahead(kind: TokenKind) -> Duration {
    Duration::from_secs(match kind {
        TokenKind::Tenant | TokenKind::App => 29 * 60,
        TokenKind::User => 10 * 60,
    })
}

/// A token with its end, new or from the store.
pub(crate) struct Issued {
    pub(crate) secret: Arc<SecretString>,
    pub(crate) expires: Instant,
}

impl Issued {
    /// A token that was asked for at `asked` and lives `life` from then on at least.
    pub(crate) fn living(secret: SecretString, asked: Instant, life: Duration) -> Self {
        Issued {
            secret: Arc::new(secret),
            expires: asked + life.min(LONGEST),
        }
    }
}

/// A cached token.
#[derive(Clone)]
pub(crate) struct Token {
    bearer: Bearer,
    expires: Instant,
    /// Counts what was fetched: tells a token from the same one handed out later.
    generation: u64,
}

impl Token {
    /// A token from elsewhere, of which nothing else is known.
    pub(crate) fn given(bearer: &Bearer) -> Self {
        Token {
            bearer: bearer.clone(),
            expires: Instant::now(),
            generation: 0,
        }
    }

    /// What a request carries.
    pub(crate) fn bearer(&self) -> &Bearer {
        &self.bearer
    }

    pub(crate) fn secret(&self) -> &Arc<SecretString> {
        self.bearer.secret()
    }

    pub(crate) fn same_secret(&self, other: &Token) -> bool {
        self.secret().expose_secret() == other.secret().expose_secret()
    }
}

/// Tokens by key.
pub(crate) struct TokenCache {
    slots: Mutex<Slots>,
    vault: Arc<Vault>,
}

struct Slots {
    by_key: HashMap<String, Arc<Slot>>,
    purge_at: usize,
}

/// A request for a token that goes on whoever waits for it; `None` if it was cut off.
type Fetch = Shared<BoxFuture<'static, Option<Result<Token, Error>>>>;

/// The token of one key.
#[derive(Default)]
pub(super) struct Slot(Mutex<State>);

#[derive(Default)]
struct State {
    token: Option<Token>,
    fetch: Option<Fetch>,
    /// The token that the platform refused last.
    refused: Option<Arc<SecretString>>,
    generation: u64,
    ahead_not_before: Option<Instant>,
}

impl TokenCache {
    pub(crate) fn new(vault: Arc<Vault>) -> Self {
        let slots = Slots {
            by_key: HashMap::new(),
            purge_at: FEW,
        };
        TokenCache {
            slots: Mutex::new(slots),
            vault,
        }
    }

    /// The cached token, if it is good.
    pub(crate) fn cached<F>(&self, key: &TokenKey, issue: impl Fn() -> F) -> Option<Token>
    where
        F: Future<Output = Result<Issued, Error>> + Send + 'static,
    {
        let slot = self.slot(key);
        slot.good(&mut slot.state(), &self.vault, key, &issue)
    }

    /// The cached token, or one from the store, or else one from `issue`.
    pub(crate) async fn get<F>(&self, key: &TokenKey, issue: impl Fn() -> F) -> Result<Token, Error>
    where
        F: Future<Output = Result<Issued, Error>> + Send + 'static,
    {
        let slot = self.slot(key);
        let mut last = Error::new(Cause::Token(TokenProblem::CutOff));
        // A request is cut off if its runtime ends; this caller's has not. One that was under way before may run out
        // of its time; this caller has its own.
        for _ in 0..2 {
            let (fetch, joined) = {
                let mut state = slot.state();
                if let Some(token) = slot.good(&mut state, &self.vault, key, &issue) {
                    return Ok(token);
                }
                let joined = state.fetch.is_some();
                let fetch = slot.join(&mut state, &self.vault, key, MARGIN, issue());
                (fetch, joined)
            };
            match fetch.await {
                None => {}
                Some(Err(error)) if joined && error.is_timeout() => last = error,
                Some(outcome) => return outcome,
            }
        }
        Err(last)
    }

    /// Takes a token that the platform has issued elsewhere.
    pub(crate) async fn put(&self, key: &TokenKey, issued: Issued) {
        let Issued { secret, expires } = issued;
        let life = expires.saturating_duration_since(Instant::now());
        self.vault.set(&key.text, &secret, life).await;
        self.slot(key).state().accept(secret, expires);
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
            state.refused = Some(Arc::clone(refused.secret()));
        }
    }

    fn slot<'a>(&self, key: &'a TokenKey) -> &'a Arc<Slot> {
        key.slot.get_or_init(|| self.find(key))
    }

    fn find(&self, key: &TokenKey) -> Arc<Slot> {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(slot) = slots.by_key.get(&key.text) {
            return Arc::clone(slot);
        }
        if slots.by_key.len() >= slots.purge_at {
            let now = Instant::now();
            slots.by_key.retain(|_, slot| slot.is_of_use(now));
            slots.purge_at = FEW.max(2 * slots.by_key.len());
        }
        Arc::clone(slots.by_key.entry(key.text.clone()).or_default())
    }
}

impl Token {
    fn is_good(&self, now: Instant) -> bool {
        now + MARGIN < self.expires
    }
}

impl State {
    fn accept(&mut self, secret: Arc<SecretString>, expires: Instant) -> Token {
        self.generation += 1;
        let token = Token {
            bearer: Bearer::new(secret),
            expires,
            generation: self.generation,
        };
        self.token = Some(token.clone());
        self.refused = None;
        token
    }

    /// True once in a while when `token` is about to end.
    fn wants_renewal(&mut self, token: &Token, now: Instant, ahead: Duration) -> bool {
        let due = now + ahead >= token.expires
            && self.ahead_not_before.is_none_or(|instant| instant <= now);
        if due {
            self.ahead_not_before = Some(now + PAUSE);
        }
        due
    }
}

impl Slot {
    /// The token, if it is good. One that is about to end is renewed ahead, which goes on by itself.
    fn good<F>(
        self: &Arc<Self>,
        state: &mut State,
        vault: &Arc<Vault>,
        key: &TokenKey,
        issue: &impl Fn() -> F,
    ) -> Option<Token>
    where
        F: Future<Output = Result<Issued, Error>> + Send + 'static,
    {
        let now = Instant::now();
        let token = state.token.clone().filter(|token| token.is_good(now))?;
        let ahead = ahead(key.holder.kind());
        if state.wants_renewal(&token, now, ahead) {
            drop(self.join(state, vault, key, ahead, issue()));
        }
        Some(token)
    }

    /// The request that is under way, or a new one for a token with more than `life` left.
    fn join<F>(
        self: &Arc<Self>,
        state: &mut State,
        vault: &Arc<Vault>,
        key: &TokenKey,
        life: Duration,
        issue: F,
    ) -> Fetch
    where
        F: Future<Output = Result<Issued, Error>> + Send + 'static,
    {
        if let Some(fetch) = &state.fetch {
            return fetch.clone();
        }
        let (slot, vault, text) = (Arc::clone(self), Arc::clone(vault), key.text.clone());
        let wanted = Wanted {
            life,
            refused: state.refused.clone(),
            once: key.once().map(str::to_owned),
        };
        let work = async move {
            let issued = vault.obtain(&text, wanted, issue).await;
            slot.settle(issued)
        };
        let kind = key.holder.kind().as_str();
        // A task of its own: a caller that goes away leaves no lock behind, and loses no token that was issued.
        let task =
            tokio::spawn(work.instrument(tracing::debug_span!(parent: None, "feishu.token", kind)));
        let slot = Arc::clone(self);
        let fetch = async move {
            let outcome = task.await.ok();
            if outcome.is_none() {
                slot.state().fetch = None;
            }
            outcome
        };
        let fetch = fetch.boxed().shared();
        state.fetch = Some(fetch.clone());
        fetch
    }

    fn settle(&self, issued: Result<Issued, Error>) -> Result<Token, Error> {
        let mut state = self.state();
        state.fetch = None;
        let Issued { secret, expires } = issued.inspect_err(|error| {
            if state.token.is_some() {
                tracing::warn!(%error, "a token could not be renewed ahead of its end");
            }
        })?;
        Ok(state.accept(secret, expires))
    }

    /// It has a token, or is about to.
    fn is_of_use(&self, now: Instant) -> bool {
        let state = self.state();
        state.fetch.is_some() || state.token.as_ref().is_some_and(|token| token.is_good(now))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
