//! Tokens of a self-built app (自建应用): its id and secret are all that they take.

use std::{sync::Arc, time::Duration};

use secrecy::ExposeSecret;
use serde::{Deserialize, Deserializer, Serialize};
use tokio::time::Instant;

use super::{App, Market, cache::Issued};
use crate::{
    error::Error,
    operation::{Method, OperationMeta, Payload, TokenKind},
    response::RawResponse,
    wire::decode_number,
};

/// Apps of one tenant (自建应用).
pub(crate) static SELF_BUILT: Market = Market {
    name: "SelfBuilt",
    has_tenants: false,
    app_token: |app, _| Box::pin(token(app, &APP, TokenKind::App)),
    tenant_token: |app, _| Box::pin(token(app, &TENANT, TokenKind::Tenant)),
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

/// One that carries an app token may carry a tenant token too.
#[derive(Deserialize)]
struct Answer {
    app_access_token: Option<String>,
    tenant_access_token: Option<String>,
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

/// The token in an answer, asked for at `asked`.
pub(super) fn issued(
    answer: &RawResponse,
    kind: TokenKind,
    asked: Instant,
) -> Result<Issued, Error> {
    let read: Answer = answer.decode()?;
    let token = match kind {
        TokenKind::App => read.app_access_token,
        TokenKind::Tenant | TokenKind::User => read.tenant_access_token,
    };
    let none = || answer.undecodable(format!("it has no {} token", kind.as_str()), false);
    let token = token.ok_or_else(none)?;
    Ok(Issued::living(token.into(), asked, read.expire))
}

/// A token of the app itself, or of the tenant in which it was built.
async fn token(
    app: Arc<App>,
    operation: &'static OperationMeta,
    kind: TokenKind,
) -> Result<Issued, Error> {
    let asked = Instant::now();
    let (body, secrets) = (credentials(&app), [&*app.secret]);
    let answer = app.ask(operation, &body, &secrets).await?;
    issued(&answer, kind, asked)
}

pub(super) fn credentials(app: &App) -> Credentials<'_> {
    Credentials {
        app_id: &app.id,
        app_secret: app.secret.expose_secret(),
    }
}
