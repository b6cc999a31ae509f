//! Tokens of a store app (商店应用), which acts for many tenants. The platform pushes a ticket to it every hour; for the
//! ticket it gets an app token, and for that the token of a tenant.

use std::{
    sync::{Arc, MutexGuard, PoisonError},
    time::Duration,
};

use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use tokio::time::Instant;

use super::{App, Holder, Market, cache::Issued, self_built, vault::same};
use crate::{
    codes,
    error::{Cause, Error, TokenProblem},
    operation::{OperationMeta, TokenKind},
};

/// Apps of the store, for many tenants (商店应用).
pub(crate) static STORE: Market = Market {
    name: "Store",
    has_tenants: true,
    app_token: |app, _| Box::pin(async move { app_token(&app).await }),
    tenant_token: |app, key| Box::pin(async move { tenant_token(&app, key.holder.owner()).await }),
};

const APP: OperationMeta = OperationMeta {
    name: "auth.v3.app_access_token",
    path: "/open-apis/auth/v3/app_access_token",
    doc_url: "https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_access_token",
    ..self_built::TENANT
};

const TENANT: OperationMeta = OperationMeta {
    name: "auth.v3.tenant_access_token",
    path: "/open-apis/auth/v3/tenant_access_token",
    doc_url: "https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token",
    ..self_built::TENANT
};

const RESEND: OperationMeta = OperationMeta {
    name: "auth.v3.app_ticket.resend",
    path: "/open-apis/auth/v3/app_ticket/resend",
    doc_url: "https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_ticket_resend",
    ..self_built::TENANT
};

/// A ticket is pushed every hour; after this time it is not believed any more.
const TICKET_LIFE: Duration = Duration::from_secs(12 * 3600);
/// Longest time to wait for a ticket that was asked for.
const ARRIVAL: Duration = Duration::from_secs(5);
/// Time between two looks for it: another process may receive it.
const LOOK: Duration = Duration::from_millis(100);

#[derive(Serialize)]
struct ForApp<'a> {
    #[serde(flatten)]
    app: self_built::Credentials<'a>,
    app_ticket: &'a str,
}

#[derive(Serialize)]
struct ForTenant<'a> {
    app_access_token: &'a str,
    tenant_key: &'a str,
}

/// Takes the ticket that the platform has pushed.
pub(crate) async fn set_ticket(app: &App, ticket: &SecretString) {
    *last(app) = Some(ticket.clone());
    app.vault.set(&app.ticket_key(), ticket, TICKET_LIFE).await;
}

/// The ticket. Where the store does not answer, it is the last that was seen: if that is good no more, the platform says
/// so.
async fn ticket(app: &App) -> Result<Option<SecretString>, Error> {
    match app.vault.get(&app.ticket_key()).await {
        Ok(Some(stored)) => {
            *last(app) = Some(stored.value.clone());
            Ok(Some(stored.value))
        }
        Ok(None) => Ok(None),
        Err(unavailable) => match last(app).clone() {
            Some(ticket) => Ok(Some(ticket)),
            None => Err(unavailable.into()),
        },
    }
}

fn last(app: &App) -> MutexGuard<'_, Option<SecretString>> {
    app.ticket.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A token of the app itself, for its ticket.
async fn app_token(app: &App) -> Result<Issued, Error> {
    let ticket = match ticket(app).await {
        Ok(Some(ticket)) => ticket,
        // One that is pushed to this process is kept, whatever the store does.
        Ok(None) | Err(_) => another_ticket(app).await?,
    };
    match for_ticket(app, &ticket).await {
        Err(error) if error.has_code(codes::refuses_ticket) => {
            last(app).take_if(|last| same(last, &ticket));
            app.vault.remove(&app.ticket_key(), &ticket).await;
            let ticket = another_ticket(app).await?;
            for_ticket(app, &ticket).await
        }
        outcome => outcome,
    }
}

async fn for_ticket(app: &App, ticket: &SecretString) -> Result<Issued, Error> {
    let asked = Instant::now();
    let body = ForApp {
        app: self_built::credentials(app),
        app_ticket: ticket.expose_secret(),
    };
    let answer = app.ask(&APP, &body, &[&app.secret, ticket]).await?;
    self_built::issued(&answer, TokenKind::App, asked)
}

/// Asks the platform to push a ticket, and waits for whoever receives it, here or in another process.
async fn another_ticket(app: &App) -> Result<SecretString, Error> {
    let asked = Instant::now();
    app.ask(&RESEND, &self_built::credentials(app), &[&app.secret])
        .await?;
    loop {
        let found = ticket(app).await;
        if let Ok(Some(ticket)) = found {
            return Ok(ticket);
        }
        if asked.elapsed() >= ARRIVAL {
            let none = || Error::new(Cause::Token(TokenProblem::NoTicket));
            return found.and_then(|found| found.ok_or_else(none));
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// A token of the tenant with this key, for the token of the app.
async fn tenant_token(app: &Arc<App>, tenant: &str) -> Result<Issued, Error> {
    let key = app.key(Holder::App);
    let token = app.token(&key).await?;
    match for_token(app, tenant, token.secret()).await {
        Err(error) if error.has_code(codes::refuses_token) => {
            app.refuse(&key, &token);
            let token = app.token(&key).await?;
            for_token(app, tenant, token.secret()).await
        }
        outcome => outcome,
    }
}

async fn for_token(app: &App, tenant: &str, token: &SecretString) -> Result<Issued, Error> {
    let asked = Instant::now();
    let body = ForTenant {
        app_access_token: token.expose_secret(),
        tenant_key: tenant,
    };
    let answer = app.ask(&TENANT, &body, &[token]).await?;
    self_built::issued(&answer, TokenKind::Tenant, asked)
}
