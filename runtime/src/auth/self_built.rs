//! Tokens of a self-built app (自建应用): its id and secret are all that they take.

use std::time::Duration;

use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use tokio::time::Instant;

use super::{App, cache::Issued};
use crate::{
    error::Error,
    operation::{Method, OperationMeta, Payload},
};

pub(super) const TENANT: OperationMeta = OperationMeta {
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
    confidential: true,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal",
};

const APP: OperationMeta = OperationMeta {
    name: "auth.v3.app_access_token.internal",
    path: "/open-apis/auth/v3/app_access_token/internal",
    doc_url: "https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_access_token_internal",
    ..TENANT
};

#[derive(Serialize)]
pub(super) struct Credentials<'a> {
    app_id: &'a str,
    app_secret: &'a str,
}

#[derive(Deserialize)]
pub(super) struct TenantAnswer {
    tenant_access_token: String,
    expire: u64,
}

/// It may carry a tenant token too.
#[derive(Deserialize)]
pub(super) struct AppAnswer {
    app_access_token: String,
    expire: u64,
}

impl TenantAnswer {
    pub(super) fn issued(self, asked: Instant) -> Issued {
        let life = Duration::from_secs(self.expire);
        Issued::living(self.tenant_access_token.into(), asked, life)
    }
}

impl AppAnswer {
    pub(super) fn issued(self, asked: Instant) -> Issued {
        let life = Duration::from_secs(self.expire);
        Issued::living(self.app_access_token.into(), asked, life)
    }
}

/// A token of the app itself.
pub(super) async fn app_token(app: &App) -> Result<Issued, Error> {
    let asked = Instant::now();
    let answer: AppAnswer = app.ask(&APP, &credentials(app), &[&app.secret]).await?;
    Ok(answer.issued(asked))
}

/// A token of the tenant in which the app was built.
pub(super) async fn tenant_token(app: &App) -> Result<Issued, Error> {
    let asked = Instant::now();
    let answer: TenantAnswer = app.ask(&TENANT, &credentials(app), &[&app.secret]).await?;
    Ok(answer.issued(asked))
}

pub(super) fn credentials(app: &App) -> Credentials<'_> {
    Credentials {
        app_id: &app.id,
        app_secret: app.secret.expose_secret(),
    }
}
