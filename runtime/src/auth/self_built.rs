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
    error::Error,
    hosts::Hosts,
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
#[derive(Clone)]
pub(crate) struct SelfBuiltApp {
    pub(crate) id: String,
    pub(crate) secret: Arc<SecretString>,
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
    pub(crate) fn key(&self, kind: TokenKind, hosts: &Hosts) -> Result<TokenKey, Error> {
        let mut hasher = DefaultHasher::new();
        self.secret.expose_secret().hash(&mut hasher);
        Ok(TokenKey {
            kind,
            app_id: self.id.clone(),
            fingerprint: hasher.finish(),
            host: hosts.base(TENANT.host)?.to_string(),
        })
    }

    /// Asks the platform for a token of the app or, for any other kind, of its tenant.
    pub(crate) async fn issue(
        &self,
        kind: TokenKind,
        transport: &Transport,
        hosts: &Hosts,
    ) -> Result<Issued, Error> {
        let asked = Instant::now();
        let (token, seconds) = if kind == TokenKind::App {
            let answer: AppAnswer = self.ask(&APP, transport, hosts).await?;
            (answer.app_access_token, answer.expire)
        } else {
            let answer: TenantAnswer = self.ask(&TENANT, transport, hosts).await?;
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
        hosts: &Hosts,
    ) -> Result<T, Error> {
        let mut parts = RequestParts::new();
        parts.json(&Credentials {
            app_id: &self.id,
            app_secret: self.secret.expose_secret(),
        })?;
        let base = hosts.base(operation.host)?;
        let sent = transport.send(&base, operation, &parts, None).await;
        let answer = sent.and_then(|mut answer| {
            answer.secret = Some(Arc::clone(&self.secret));
            envelope::check(answer)?.decode()
        });
        answer.map_err(|error: Error| error.withholding().of(operation))
    }
}
