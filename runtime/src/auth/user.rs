//! Sessions of users: tokens that come from an authorization code and are renewed by refresh tokens, each good once.
//!
//! The refresh token is kept beside the access token, under whose lock it is used. The next one is kept before anything
//! else happens, by a task that no caller can cancel.

use std::{sync::Arc, time::Duration};

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use tokio::time::Instant;

use super::{
    App, Holder, Issue,
    cache::Issued,
    self_built::{self, seconds},
    vault::{Unavailable, same},
};
use crate::{
    error::{Cause, Error, TokenProblem},
    oauth::{Code, User},
    operation::{Method, OperationMeta, Payload, TokenKind},
    wire::lenient,
};

const TOKEN: OperationMeta = OperationMeta {
    name: "authen.v2.oauth.token",
    path: "/open-apis/authen/v2/oauth/token",
    doc_url: "https://open.feishu.cn/document/authentication-management/access-token/refresh-user-access-token",
    ..self_built::TENANT
};

const USER_INFO: OperationMeta = OperationMeta {
    name: "authen.v1.user_info.get",
    method: Method::Get,
    path: "/open-apis/authen/v1/user_info",
    tokens: &[TokenKind::User],
    payload: Payload::Data,
    doc_url: "https://open.feishu.cn/document/server-docs/authentication-management/login-state-management/get",
    ..self_built::TENANT
};

/// The token of a session.
pub(crate) const SESSION: Issue =
    |app, key| Box::pin(async move { token(&app, key.holder.owner()).await });

/// Longest time after which the platform wants the user to log in again.
const CONSENT: Duration = Duration::from_secs(365 * 24 * 3600);

/// Pauses before the user's id is asked for again.
const ASK_AGAIN: [Duration; 3] = [
    Duration::from_millis(250),
    Duration::from_secs(1),
    Duration::from_secs(3),
];

#[derive(Serialize)]
struct Grant<'a> {
    grant_type: &'static str,
    client_id: &'a str,
    client_secret: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    redirect_uri: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code_verifier: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<&'a str>,
}

/// What cannot be had a second time is read in any form.
#[derive(Deserialize)]
struct Answer {
    access_token: String,
    #[serde(default, deserialize_with = "seconds")]
    expires_in: Duration,
    /// Only if the user has granted `offline_access`.
    #[serde(default, deserialize_with = "lenient")]
    refresh_token: String,
    #[serde(default, deserialize_with = "seconds")]
    refresh_token_expires_in: Duration,
    #[serde(default, deserialize_with = "lenient")]
    scope: String,
}

#[derive(Deserialize)]
struct UserInfo {
    open_id: String,
}

/// Logs a user in. It goes on whoever waits for it: the code is good once.
pub(crate) async fn log_in(app: &Arc<App>, code: Code) -> Result<User, Error> {
    let app = Arc::clone(app);
    let task = tokio::spawn(async move { exchange(&app, code).await });
    match task.await {
        Ok(outcome) => outcome,
        Err(_) => Err(Error::new(Cause::Token(TokenProblem::CutOff))),
    }
}

async fn exchange(app: &Arc<App>, code: Code) -> Result<User, Error> {
    let asked = Instant::now();
    let verifier = code.verifier.as_ref().map(ExposeSecret::expose_secret);
    let grant = Grant {
        code: Some(code.code.expose_secret()),
        redirect_uri: code.redirect_uri.as_deref(),
        code_verifier: verifier,
        ..grant("authorization_code", app)
    };
    let secrets = [Some(&code.code), code.verifier.as_ref(), Some(&*app.secret)];
    let secrets: Vec<_> = secrets.into_iter().flatten().collect();
    let answer: Answer = app.ask(&TOKEN, &grant, &secrets).await?.decode()?;

    let scopes = answer.scope.split_whitespace().map(str::to_owned).collect();
    let renewable = !answer.refresh_token.is_empty();
    if !renewable {
        tracing::warn!(
            "the user's session cannot be renewed: the login did not ask for the scope `offline_access`, or the app has \
             not got it"
        );
    }
    let key = match code.key {
        Some(key) => key,
        None => open_id(app, &answer.access_token).await?,
    };
    // Not under the lock: a refresh that is under way looks for what came of it meanwhile.
    let old = stored(app, &app.refresh_key(&key)).await.ok().flatten();
    let issued = keep(app, &key, answer, asked, old.as_ref()).await;
    let holder = Holder::User(key.clone(), SESSION);
    app.put(&app.key(holder), issued).await;
    Ok(User {
        key,
        scopes,
        renewable,
    })
}

async fn open_id(app: &App, token: &str) -> Result<String, Error> {
    let token = Arc::new(SecretString::from(token));
    let ask =
        async || -> Result<UserInfo, Error> { app.ask_as(&USER_INFO, &token).await?.decode() };
    let mut answer = ask().await;
    // The code is used up: without the answer the user would have to log in again.
    for pause in ASK_AGAIN {
        match &answer {
            Err(error) if error.is_retryable() => tokio::time::sleep(pause).await,
            _ => break,
        }
        answer = ask().await;
    }
    Ok(answer?.open_id)
}

/// A new token of the user with this key, for the refresh token that is kept. All its requests together take no longer
/// than one may, and so does the lock that it is under.
async fn token(app: &Arc<App>, user: &str) -> Result<Issued, Error> {
    let place = app.refresh_key(user);
    let began = Instant::now();
    let no_session = || Error::new(Cause::Token(TokenProblem::NoSession));
    let mut kept = stored(app, &place).await?.ok_or_else(no_session)?;
    loop {
        if kept.expose_secret().is_empty() {
            return Err(Error::new(Cause::Token(TokenProblem::NotRenewable)));
        }
        let asked = Instant::now();
        let left = app.timeout.saturating_sub(began.elapsed());
        let outcome = tokio::time::timeout(left, refresh(app, &kept)).await;
        let outcome = outcome.unwrap_or_else(|_| Err(Error::new(Cause::Timeout(app.timeout))));
        match outcome {
            Err(error) if !error.ends_session() => return Err(error),
            outcome => match (stored(app, &place).await, outcome) {
                // Somebody else has refreshed, or the user has logged in anew: that one goes on.
                (Ok(Some(other)), _) if !same(&other, &kept) => kept = other,
                (_, Ok(answer)) => return Ok(keep(app, user, answer, asked, Some(&kept)).await),
                (Err(unavailable), Err(_)) => return Err(unavailable.into()),
                (Ok(_), Err(error)) => {
                    app.vault.remove(&place, &kept).await;
                    return Err(error.session_ended());
                }
            },
        }
    }
}

async fn stored(app: &App, place: &str) -> Result<Option<SecretString>, Unavailable> {
    let stored = app.vault.get(place).await?;
    Ok(stored.map(|stored| stored.value))
}

/// Refreshes, and asks once more if the platform failed or its answer was lost: it may not have used up the token.
async fn refresh(app: &App, token: &SecretString) -> Result<Answer, Error> {
    let grant = Grant {
        refresh_token: Some(token.expose_secret()),
        ..grant("refresh_token", app)
    };
    let secrets = [token, &*app.secret];
    let ask =
        async || -> Result<Answer, Error> { app.ask(&TOKEN, &grant, &secrets).await?.decode() };
    match ask().await {
        Err(error) if error.is_retryable() && !error.is_rate_limited() => ask().await,
        outcome => outcome,
    }
}

/// Keeps the refresh token of an answer in place of `old`, and gives the access token.
async fn keep(
    app: &App,
    user: &str,
    answer: Answer,
    asked: Instant,
    old: Option<&SecretString>,
) -> Issued {
    let place = app.refresh_key(user);
    // That there is none is worth telling later.
    let token = SecretString::from(answer.refresh_token);
    let life = match answer.refresh_token_expires_in {
        Duration::ZERO => CONSENT,
        life => life.min(CONSENT),
    };
    match old {
        Some(old) => app.vault.replace(&place, old, &token, life).await,
        None => app.vault.set(&place, &token, life).await,
    }
    Issued::living(answer.access_token.into(), asked, answer.expires_in)
}

fn grant<'a>(grant_type: &'static str, app: &'a App) -> Grant<'a> {
    Grant {
        grant_type,
        client_id: &app.id,
        client_secret: app.secret.expose_secret(),
        code: None,
        redirect_uri: None,
        code_verifier: None,
        refresh_token: None,
    }
}
