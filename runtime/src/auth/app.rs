//! The app that a client calls as, and its requests for tokens.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use futures_util::future::BoxFuture;
use secrecy::SecretString;
use serde::{Serialize, de::DeserializeOwned};

use super::{
    Holder, Namespace, TokenKey,
    cache::{Issued, Token, TokenCache},
    self_built, store_app, user,
    vault::Vault,
};
use crate::{
    error::{Cause, Error},
    operation::OperationMeta,
    request::RequestParts,
    sender::{Bearer, Sender},
};

/// Whose app it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Market {
    /// That of one tenant (自建应用).
    SelfBuilt,
    /// One of the store, for many tenants (商店应用).
    Store,
}

/// An app, its tokens, and all that it takes to get others.
pub(crate) struct App {
    pub(crate) market: Market,
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
        market: Market,
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
        Box::pin(async move {
            match &key.holder {
                Holder::App if self.market == Market::Store => store_app::app_token(&self).await,
                Holder::App => self_built::app_token(&self).await,
                Holder::Tenant(Some(tenant)) => store_app::tenant_token(&self, tenant).await,
                Holder::Tenant(None) => self_built::tenant_token(&self).await,
                Holder::User(user) => user::token(&self, user).await,
            }
        })
    }

    /// Makes one request for a token. `secrets` are those of its body: an error must not quote them.
    pub(super) async fn ask<T: DeserializeOwned>(
        &self,
        operation: &'static OperationMeta,
        body: &impl Serialize,
        secrets: &[&SecretString],
    ) -> Result<T, Error> {
        let mut parts = RequestParts::new();
        parts.own_secrets(secrets);
        parts.json(body).map_err(|error| error.of(operation))?;
        self.exchange(operation, &parts, None).await
    }

    /// Asks something in the name of whose token this is.
    pub(super) async fn ask_as<T: DeserializeOwned>(
        &self,
        operation: &'static OperationMeta,
        token: &Arc<SecretString>,
    ) -> Result<T, Error> {
        let parts = RequestParts::new();
        let token = Bearer::new(Arc::clone(token));
        self.exchange(operation, &parts, Some(&token)).await
    }

    async fn exchange<T: DeserializeOwned>(
        &self,
        operation: &'static OperationMeta,
        parts: &RequestParts,
        token: Option<&Bearer>,
    ) -> Result<T, Error> {
        let answer = async {
            let request = self.sender.prepare(operation, parts)?;
            let answer = self.sender.send(operation, request, token).await?;
            answer.decode()
        };
        let outcome = tokio::time::timeout(self.timeout, answer).await;
        let outcome = outcome.unwrap_or_else(|_| Err(Error::new(Cause::Timeout(self.timeout))));
        outcome.map_err(|error| error.of(operation))
    }
}
