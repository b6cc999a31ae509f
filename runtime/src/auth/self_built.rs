//! Tokens of a self-built app.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
    time::Duration,
};

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use tokio::time::Instant;

use super::{TokenKey, cache::Issued};
use crate::{
    envelope,
    error::{Cause, Error},
    operation::{Method, OperationMeta, Payload, TokenKind},
    request::RequestParts,
    transport::Transport,
};

const TENANT: OperationMeta = OperationMeta {
    name: "auth.v3.tenant_access_token.internal",
    method: Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/auth/v3/tenant_access_token/internal",
    tokens: &[],
    scopes: &[],
    quotas: &[],
    idempotency: None,
    reads: true,
    payload: Payload::Root,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal",
};

const APP: OperationMeta = OperationMeta {
    name: "auth.v3.app_access_token.internal",
    path: "/open-apis/auth/v3/app_access_token/internal",
    doc_url: "https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_access_token_internal",
    ..TENANT
};

/// A self-built app: its id and secret are all that a token takes.
pub(crate) struct SelfBuiltApp {
    pub(crate) id: String,
    pub(crate) secret: Arc<SecretString>,
    tenant_key: TokenKey,
    app_key: TokenKey,
}

#[derive(Serialize)]
struct Credentials<'a> {
    app_id: &'a str,
    app_secret: &'a str,
}

#[derive(Deserialize)]
struct TenantAnswer {
    tenant_access_token: String,
    expire: u64,
}

/// It carries a tenant token too.
#[derive(Deserialize)]
struct AppAnswer {
    app_access_token: String,
    expire: u64,
}

impl SelfBuiltApp {
    /// The app as it is known to the platform at `host`.
    pub(crate) fn new(id: String, secret: SecretString, host: &str) -> Self {
        let mut hasher = DefaultHasher::new();
        secret.expose_secret().hash(&mut hasher);
        let fingerprint = hasher.finish();
        let key = |kind| TokenKey {
            kind,
            app_id: id.clone(),
            fingerprint,
            host: host.to_owned(),
        };
        let (tenant_key, app_key) = (key(TokenKind::Tenant), key(TokenKind::App));
        SelfBuiltApp {
            id,
            secret: Arc::new(secret),
            tenant_key,
            app_key,
        }
    }

    /// Where its token of this kind is kept. It has no user tokens.
    pub(crate) fn key(&self, kind: TokenKind) -> &TokenKey {
        if kind == TokenKind::App {
            &self.app_key
        } else {
            &self.tenant_key
        }
    }

    /// Asks the platform for a token of the app or, for any other kind, of its tenant.
    pub(crate) async fn issue(
        &self,
        kind: TokenKind,
        transport: &Transport,
        timeout: Duration,
    ) -> Result<Issued, Error> {
        let asked = Instant::now();
        let (token, seconds) = if kind == TokenKind::App {
            let answer: AppAnswer = self.ask(&APP, transport, timeout).await?;
            (answer.app_access_token, answer.expire)
        } else {
            let answer: TenantAnswer = self.ask(&TENANT, transport, timeout).await?;
            (answer.tenant_access_token, answer.expire)
        };
        Ok(Issued {
            secret: Arc::new(token.into()),
            expires: asked + Duration::from_secs(seconds),
        })
    }

    async fn ask<T: DeserializeOwned>(
        &self,
        operation: &'static OperationMeta,
        transport: &Transport,
        timeout: Duration,
    ) -> Result<T, Error> {
        let answer = async {
            let mut parts = RequestParts::new();
            parts.json(&Credentials {
                app_id: &self.id,
                app_secret: self.secret.expose_secret(),
            })?;
            let request = transport.prepare(operation, &parts)?;
            let mut answer = transport.send(operation, request, None).await?;
            answer.secret = Some(Arc::clone(&self.secret));
            envelope::check(answer)?.decode()
        };
        let outcome = tokio::time::timeout(timeout, answer).await;
        let outcome = outcome.unwrap_or_else(|_| Err(Error::new(Cause::Timeout(timeout))));
        outcome.map_err(|error| error.withholding().of(operation))
    }
}
