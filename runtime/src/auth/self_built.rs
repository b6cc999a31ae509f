//! Tokens of a self-built app (自建应用): its id and secret are all that they take.

use std::time::Duration;

use secrecy::ExposeSecret;
use serde::{Deserialize, Deserializer, Serialize};
use tokio::time::Instant;

use super::{App, cache::Issued};
use crate::{
    error::Error,
    operation::{Method, OperationMeta, Payload},
    wire::decode_number,
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
    #[serde(deserialize_with = "seconds")]
    expire: Duration,
}

/// It may carry a tenant token too.
#[derive(Deserialize)]
pub(super) struct AppAnswer {
    app_access_token: String,
    #[serde(deserialize_with = "seconds")]
    expire: Duration,
}

/// Seconds as a number or as text; none is no time.
pub(super) fn seconds<'de, D: Deserializer<'de>>(from: D) -> Result<Duration, D::Error> {
    let count = decode_number(from)?.unwrap_or_default();
    Ok(Duration::from_secs(
        u64::try_from(count).unwrap_or_default(),
    ))
}

impl TenantAnswer {
    pub(super) fn issued(self, asked: Instant) -> Issued {
        Issued::living(self.tenant_access_token.into(), asked, self.expire)
    }
}

impl AppAnswer {
    pub(super) fn issued(self, asked: Instant) -> Issued {
        Issued::living(self.app_access_token.into(), asked, self.expire)
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
