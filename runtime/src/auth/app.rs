//! The app that a client calls as, and its requests for tokens.

use std::{
    fmt,
    sync::{Arc, Mutex},
    time::Duration,
};

use futures_util::future::BoxFuture;
use secrecy::SecretString;
use serde::Serialize;

use super::{
    Holder, Namespace, TokenKey,
    cache::{Issued, Token, TokenCache},
    vault::Vault,
};
use crate::{
    error::{Cause, Error},
    operation::OperationMeta,
    request::RequestParts,
    response::RawResponse,
    sender::{Bearer, Sender},
};

/// Asks the platform for the token of a key.
pub(crate) type Issue = fn(Arc<App>, Arc<TokenKey>) -> BoxFuture<'static, Result<Issued, Error>>;

/// Whose app it is: that of one tenant ([`SELF_BUILT`](super::SELF_BUILT)), or one of the store ([`STORE`](super::STORE)).
///
/// The ways to a token are named by what calls for them and nowhere else, so that programs do without the others.
pub(crate) struct Market {
    pub(crate) name: &'static str,
    /// It acts for many tenants, each with a key.
    pub(crate) has_tenants: bool,
    pub(crate) app_token: Issue,
    pub(crate) tenant_token: Issue,
}

impl fmt::Debug for Market {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// An app, its tokens, and all that it takes to get others.
pub(crate) struct App {
    pub(crate) market: &'static Market,
    pub(crate) id: String,
    pub(crate) secret: Arc<SecretString>,
    namespace: Namespace,
    app_key: Arc<TokenKey>,
    tenant_key: Arc<TokenKey>,
    cache: TokenCache,
    pub(super) vault: Arc<Vault>,
    /// The last ticket that was seen, for when the store does not answer.
    pub(super) ticket: Mutex<Option<SecretString>>,
    sender: Arc<Sender>,
    /// Longest time for a request for a token.
    pub(super) timeout: Duration,
}

impl App {
    /// The app as it is known to the platform behind `sender`.
    pub(crate) fn new(
        market: &'static Market,
        id: String,
        secret: SecretString,
        vault: Arc<Vault>,
        sender: Arc<Sender>,
        timeout: Duration,
    ) -> Self {
        let namespace = Namespace::new(&id, &secret, sender.hosts().name());
        App {
            market,
            id,
            secret: Arc::new(secret),
            app_key: Arc::new(namespace.token(Holder::App)),
            tenant_key: Arc::new(namespace.token(Holder::Tenant(None))),
            namespace,
            cache: TokenCache::new(Arc::clone(&vault)),
            vault,
            ticket: Mutex::default(),
            sender,
            timeout,
        }
    }

    /// Where the token of `holder` is kept.
    pub(crate) fn key(&self, holder: Holder) -> Arc<TokenKey> {
        match holder {
            Holder::App => Arc::clone(&self.app_key),
            Holder::Tenant(None) => Arc::clone(&self.tenant_key),
            holder => Arc::new(self.namespace.token(holder)),
        }
    }

    /// The token of `key` from the cache, if it is good there.
    pub(crate) fn cached(self: &Arc<Self>, key: &Arc<TokenKey>) -> Option<Token> {
        let issue = || Arc::clone(self).issue(Arc::clone(key));
        self.cache.cached(key, issue)
    }

    /// The token of `key`, from the cache where it is good.
    pub(crate) async fn token(self: &Arc<Self>, key: &Arc<TokenKey>) -> Result<Token, Error> {
        let issue = || Arc::clone(self).issue(Arc::clone(key));
        self.cache.get(key, issue).await
    }

    /// Takes a token from elsewhere.
    pub(super) async fn put(&self, key: &TokenKey, issued: Issued) {
        self.cache.put(key, issued).await;
    }

    /// Where the refresh token of a user is kept.
    pub(super) fn refresh_key(&self, user: &str) -> String {
        self.namespace.refresh(user)
    }

    /// Where the ticket of the app is kept.
    pub(super) fn ticket_key(&self) -> String {
        self.namespace.ticket()
    }

    /// Drops a token that the platform refused, so that the next is another.
    pub(crate) fn refuse(&self, key: &TokenKey, refused: &Token) {
        self.cache.refuse(key, refused);
    }

    /// Asks the platform for a token.
    fn issue(self: Arc<Self>, key: Arc<TokenKey>) -> BoxFuture<'static, Result<Issued, Error>> {
        let issue = match key.holder {
            Holder::App => self.market.app_token,
            Holder::Tenant(_) => self.market.tenant_token,
            Holder::User(_, issue) => issue,
        };
        issue(self, key)
    }

    /// Makes one request for a token. `secrets` are those of its body: an error must not quote them.
    pub(super) fn ask(
        &self,
        operation: &'static OperationMeta,
        body: &impl Serialize,
        secrets: &[&SecretString],
    ) -> impl Future<Output = Result<RawResponse, Error>> {
        let mut parts = RequestParts::new();
        parts.own_secrets(secrets);
        let written = parts.json(body).map_err(|error| error.of(operation));
        async move {
            written?;
            self.exchange(operation, &parts, None).await
        }
    }

    /// Asks something in the name of whose token this is.
    pub(super) async fn ask_as(
        &self,
        operation: &'static OperationMeta,
        token: &Arc<SecretString>,
    ) -> Result<RawResponse, Error> {
        let parts = RequestParts::new();
        let token = Bearer::new(Arc::clone(token));
        self.exchange(operation, &parts, Some(&token)).await
    }

    async fn exchange(
        &self,
        operation: &'static OperationMeta,
        parts: &RequestParts,
        token: Option<&Bearer>,
    ) -> Result<RawResponse, Error> {
        let answer = async {
            let request = self.sender.prepare(operation, parts)?;
            self.sender.send(operation, request, token).await
        };
        let outcome = tokio::time::timeout(self.timeout, answer).await;
        let outcome = outcome.unwrap_or_else(|_| Err(Error::new(Cause::Timeout(self.timeout))));
        outcome.map_err(|error| error.of(operation))
    }
}
