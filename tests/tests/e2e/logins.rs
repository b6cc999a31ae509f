//! Users who log in, and whose tokens are refreshed.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use feishu_runtime::{
    Client, ExposeSecret,
    oauth::{Code, User},
    token_store::MemoryStore,
};
use feishu_tests::{
    platform::{APP_ID, APP_SECRET, Call, Platform},
    reply::Reply,
};
use futures_util::future::join_all;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{Outcome, failure, hurried, later, minutes, one_code, operations::UserOnly};

pub(crate) const TOKEN: &str = "POST /open-apis/authen/v2/oauth/token";
pub(crate) const INFO: &str = "GET /open-apis/authen/v1/user_info";
pub(crate) const USER: &str = "GET /open-apis/user";
const BACK: &str = "https://payroll.example/callback?to=a b";

/// The part of a platform that logs users in.
#[derive(Clone, Default)]
pub(crate) struct Logins(Arc<Mutex<Book>>);

#[derive(Default)]
pub(crate) struct Book {
    /// Challenge by code.
    codes: HashMap<String, String>,
    count: usize,
    /// The refresh token that is good, and the last access token.
    pub(crate) refresh: String,
    pub(crate) access: String,
    without_refresh: bool,
    /// Answers that get lost on their way.
    lost: usize,
    /// What is said of lives and scopes in other words than documented.
    pub(crate) odd: Value,
    /// Codes in place of the next answers.
    failures: Vec<(u16, i64)>,
    /// The app's secret, if it has been replaced.
    pub(crate) secret: Option<&'static str>,
    exchanges: usize,
    pub(crate) refreshes: usize,
    /// How long a refresh takes.
    pub(crate) slow: Duration,
}

impl Logins {
    pub(crate) fn on(platform: &Platform) -> Self {
        let logins = Logins::default();
        let book = logins.clone();
        platform.serves(TOKEN, move |call| book.book().token(&call.json()));
        platform.serves(INFO, |_| {
            Reply::data(json!({"open_id": "ou_alice", "name": "Alice"}))
        });
        let book = logins.clone();
        platform.serves(USER, move |call| book.book().serve(call));
        logins
    }

    pub(crate) fn book(&self) -> MutexGuard<'_, Book> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a browser would bring back from this address.
    fn visit(&self, url: &str) -> Result<(String, String), Box<dyn std::error::Error>> {
        let (_, query) = url.split_once('?').ok_or("a query")?;
        let query: HashMap<_, _> = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .collect();
        assert_eq!(
            (query["client_id"], query["response_type"]),
            ("cli_a1b2c3d4e5f6", "code")
        );
        assert_eq!(
            query["redirect_uri"],
            "https%3A%2F%2Fpayroll.example%2Fcallback%3Fto%3Da%20b"
        );
        assert_eq!(query["code_challenge_method"], "S256");
        let mut book = self.book();
        let code = format!("code-{}", book.codes.len());
        book.codes
            .insert(code.clone(), query["code_challenge"].to_owned());
        Ok((code, query["state"].to_owned()))
    }
}

impl Book {
    fn token(&mut self, body: &Value) -> Reply {
        assert_eq!(
            (body["client_id"].as_str(), body["client_secret"].as_str()),
            (Some(APP_ID), self.secret.or(Some(APP_SECRET)))
        );
        if let Some((status, code)) = self.failures.pop() {
            return error(status, code);
        }
        if body["grant_type"] == "refresh_token" {
            self.refreshes += 1;
            if body["refresh_token"] != *self.refresh {
                return error(400, 20073);
            }
        } else {
            self.exchanges += 1;
            let challenge = self.codes.remove(body["code"].as_str().unwrap_or_default());
            let verifier = body["code_verifier"].as_str().unwrap_or_default();
            if challenge != Some(hash(verifier)) || body["redirect_uri"] != BACK {
                return error(400, 20003);
            }
        }
        self.count += 1;
        (self.refresh, self.access) = (format!("r-{}", self.count), format!("u-{}", self.count));
        if self.lost > 0 {
            self.lost -= 1;
            return Reply::text(200, "application/json", "{\"code\":0,").broken();
        }
        let mut answer = json!({"code": 0, "access_token": self.access, "expires_in": 7200, "token_type": "Bearer",
            "scope": "offline_access approval:instance"});
        if !self.without_refresh {
            answer["refresh_token"] = json!(self.refresh);
            answer["refresh_token_expires_in"] = json!(604_800);
        }
        for (name, value) in self.odd.as_object().into_iter().flatten() {
            answer[name] = value.clone();
        }
        let delay = match body["grant_type"] == "refresh_token" {
            true => self.slow,
            false => Duration::ZERO,
        };
        Reply::json(200, &answer).after(delay)
    }

    fn serve(&self, call: &Call) -> Reply {
        if call.token() == Some(&self.access) {
            one_code()
        } else {
            Reply::code(401, 99991677, "Authentication token expired")
        }
    }
}

fn error(status: u16, code: i64) -> Reply {
    Reply::json(
        status,
        &json!({"code": code, "error": "invalid_grant", "error_description": "no r-1 u-1"}),
    )
}

/// Base64 for URLs of the hash, written without the library that the client uses.
fn hash(verifier: &str) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bits: String = Sha256::digest(verifier)
        .iter()
        .map(|byte| format!("{byte:08b}"))
        .collect();
    let digit = |chunk: &[u8]| {
        let bits = format!("{:0<6}", String::from_utf8_lossy(chunk));
        char::from(DIGITS[usize::from_str_radix(&bits, 2).unwrap_or_default()])
    };
    bits.as_bytes().chunks(6).map(digit).collect()
}

pub(crate) async fn log_in(
    client: &Client,
    logins: &Logins,
    key: Option<&str>,
) -> Result<User, Box<dyn std::error::Error>> {
    let authorization = client
        .authorize_url(BACK)
        .scope("approval:instance")
        .scope("offline_access")
        .build()?;
    let (code, state) = logins.visit(&authorization.url)?;
    assert_eq!(state, authorization.state);
    let mut code = Code::new(code)
        .redirect_uri(BACK)
        .verifier(authorization.verifier);
    if let Some(key) = key {
        code = code.keep_as(key);
    }
    Ok(client.user_from_code(code).await?)
}

async fn alice() -> Result<(Platform, Logins, Client), Box<dyn std::error::Error>> {
    let platform = Platform::start().await?;
    let logins = Logins::on(&platform);
    let client = platform.builder().build()?;
    let user = log_in(&client, &logins, Some("alice")).await?;
    assert_eq!((user.key.as_str(), user.renewable), ("alice", true));
    let alice = client.with_user(user.key);
    Ok((platform, logins, alice))
}

#[test]
fn the_address_is_that_of_the_region_and_no_two_are_alike() -> Outcome {
    let build = || Client::builder().self_built_app(APP_ID, APP_SECRET);
    for (client, host) in [
        (build().build()?, "feishu.cn"),
        (build().lark().build()?, "larksuite.com"),
    ] {
        let one = client.authorize_url(BACK).scope("a:b").scope("c").build()?;
        let start =
            format!("https://accounts.{host}/open-apis/authen/v1/authorize?client_id={APP_ID}&");
        assert!(one.url.starts_with(&start), "{}", one.url);
        assert!(one.url.contains("&scope=a%3Ab%20c&"), "{}", one.url);
        let other = client.authorize_url(BACK).build()?;
        assert_ne!(one.state, other.state);
        assert_ne!(one.verifier.expose_secret(), other.verifier.expose_secret());
        assert_eq!(one.verifier.expose_secret().len(), 43);
        for kept in [one.verifier.expose_secret(), &one.state] {
            assert!(!format!("{one:?}").contains(kept), "{one:?}");
        }
        assert!(one.url.contains(&hash(one.verifier.expose_secret())));
        let own = client.authorize_url(BACK).state("my own");
        assert!(!format!("{own:?}").contains("my own"), "{own:?}");
        let own = own.build()?;
        assert!(own.url.contains("&state=my%20own&"), "{}", own.url);
    }
    let error = failure(Client::builder().build()?.authorize_url(BACK).build());
    assert!(error.to_string().contains("has no app"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_user_logs_in_and_is_known_by_the_open_id() -> Outcome {
    let platform = Platform::start().await?;
    let logins = Logins::on(&platform);
    let client = platform.builder().build()?;
    let user = log_in(&client, &logins, None).await?;
    assert_eq!(user.key, "ou_alice");
    assert_eq!(user.scopes, ["offline_access", "approval:instance"]);
    client.with_user(user.key).send(&UserOnly).await?;
    let last = platform.calls().pop().ok_or("a call")?;
    assert_eq!(last.token(), Some("u-1"));
    let book = logins.book();
    assert_eq!((book.exchanges, book.refreshes), (1, 0));
    Ok(())
}

#[tokio::test]
async fn a_token_is_refreshed_before_it_ends_and_when_it_is_refused() -> Outcome {
    let (platform, logins, alice) = alice().await?;
    for (wait, refreshes) in [(0, 0), (60, 0), (60, 1), (119, 2), (600, 3)] {
        later(minutes(wait)).await;
        alice.send(&UserOnly).await?;
        assert_eq!(logins.book().refreshes, refreshes, "after {wait} minutes");
    }
    // Revoked, or refreshed by somebody who shares no store: then the platform refuses it.
    logins.book().access = "u-other".to_owned();
    let before = platform.calls().len();
    for outcome in join_all((0..100).map(|_| alice.send(&UserOnly))).await {
        outcome?;
    }
    assert_eq!(logins.book().refreshes, 4);
    assert!(platform.calls().len() > before + 100);
    Ok(())
}

#[tokio::test]
async fn clients_with_one_store_refresh_once() -> Outcome {
    let platform = Platform::start().await?;
    let logins = Logins::on(&platform);
    let store = MemoryStore::default();
    let build = || platform.builder().token_store(store.clone()).build();
    let user = log_in(&build()?, &logins, None).await?;
    let clients: Vec<_> = (0..20)
        .map(|_| Ok(build()?.with_user(user.key.clone())))
        .collect::<Result<_, feishu_runtime::ConfigError>>()?;
    for round in 1..4 {
        later(minutes(130)).await;
        for outcome in join_all(clients.iter().map(|client| client.send(&UserOnly))).await {
            outcome?;
        }
        assert_eq!(logins.book().refreshes, round);
    }
    Ok(())
}

#[tokio::test]
async fn a_caller_that_goes_away_loses_no_refresh_token() -> Outcome {
    let (platform, logins, alice) = alice().await?;
    later(minutes(130)).await;
    let before = platform.calls().len();
    tokio::select! {
        biased;
        arrived = platform.arrived(before + 1) => arrived?,
        _ = alice.send(&UserOnly) => panic!("it is given up as soon as the refresh has arrived"),
    }
    alice.send(&UserOnly).await?;
    assert_eq!(logins.book().refreshes, 1);
    later(minutes(130)).await;
    alice.send(&UserOnly).await?;
    assert_eq!(logins.book().refreshes, 2);
    Ok(())
}

#[tokio::test]
async fn a_session_that_has_ended_says_so() -> Outcome {
    // The last one is known by the name `invalid_grant` alone.
    for code in [20026, 20037, 20064, 20073, 99991669, 29999] {
        let (_platform, logins, alice) = alice().await?;
        later(minutes(130)).await;
        logins.book().failures = vec![(400, code)];
        let error = failure(alice.send(&UserOnly).await);
        assert_eq!(error.code_as::<i64>(), Some(code));
        assert!(error.is_login_required() && error.is_auth(), "{error}");
        assert!(error.to_string().contains("log in again"), "{error}");
        assert!(!format!("{error} {error:?}").contains("r-1"), "{error:?}");
        let error = failure(alice.send(&UserOnly).await);
        assert!(error.is_login_required() && error.is_auth(), "{error}");
        log_in(&alice, &logins, Some("alice")).await?;
        alice.send(&UserOnly).await?;
    }
    Ok(())
}

#[tokio::test]
async fn an_answer_in_other_words_than_documented_costs_no_session() -> Outcome {
    let (_platform, logins, alice) = alice().await?;
    logins.book().odd =
        json!({"expires_in": "7200", "scope": null, "refresh_token_expires_in": "604800"});
    for (wait, refreshes) in [(130, 1), (100, 1), (30, 2)] {
        later(minutes(wait)).await;
        alice.send(&UserOnly).await?;
        assert_eq!(logins.book().refreshes, refreshes);
    }
    logins.book().odd = json!({"refresh_token": null, "refresh_token_expires_in": null});
    assert!(!log_in(&alice, &logins, Some("alice")).await?.renewable);
    Ok(())
}

#[tokio::test]
async fn a_login_waits_for_the_open_id() -> Outcome {
    let platform = Platform::start().await?;
    let logins = Logins::on(&platform);
    let mut failures = 3;
    let failing = Mutex::new(move || {
        failures -= 1;
        failures >= 0
    });
    platform.serves(INFO, move |_| {
        let mut fails = failing.lock().unwrap_or_else(PoisonError::into_inner);
        match (*fails)() {
            true => Reply::text(502, "text/html", "<html></html>"),
            false => Reply::data(json!({"open_id": "ou_alice"})),
        }
    });
    let client = platform.builder().build()?;
    let user = hurried(log_in(&client, &logins, None)).await?;
    client.with_user(user.key).send(&UserOnly).await?;
    assert_eq!(logins.book().exchanges, 1);
    Ok(())
}

#[tokio::test]
async fn a_server_error_is_asked_once_more() -> Outcome {
    let (_platform, logins, alice) = alice().await?;
    later(minutes(130)).await;
    logins.book().failures = vec![(500, 20050)];
    alice.send(&UserOnly).await?;
    later(minutes(130)).await;
    logins.book().failures = vec![(500, 20050), (500, 20050)];
    let error = failure(alice.send(&UserOnly).await);
    assert_eq!(
        (error.code_as::<i64>(), error.is_login_required()),
        (Some(20050), false)
    );
    alice.send(&UserOnly).await?;
    Ok(())
}

#[tokio::test]
async fn an_answer_that_is_lost_with_the_refresh_token_ends_the_session() -> Outcome {
    let (_platform, logins, alice) = alice().await?;
    later(minutes(130)).await;
    logins.book().lost = 1;
    let error = failure(alice.send(&UserOnly).await);
    assert_eq!(error.code_as::<i64>(), Some(20073));
    assert!(error.is_login_required(), "{error}");
    assert_eq!(logins.book().refreshes, 2);
    Ok(())
}

#[tokio::test]
async fn a_login_without_a_refresh_token_says_what_is_missing() -> Outcome {
    let platform = Platform::start().await?;
    let logins = Logins::on(&platform);
    let client = platform.builder().build()?;
    logins.book().without_refresh = true;
    let user = log_in(&client, &logins, None).await?;
    assert!(!user.renewable);
    let alice = client.with_user(user.key);
    alice.send(&UserOnly).await?;
    later(minutes(130)).await;
    let error = failure(alice.send(&UserOnly).await);
    assert!(error.is_login_required(), "{error}");
    assert!(error.to_string().contains("offline_access"), "{error}");
    let error = failure(client.with_user("bob").send(&UserOnly).await);
    assert!(
        error.is_login_required() && error.to_string().contains("no session"),
        "{error}"
    );
    Ok(())
}

#[tokio::test]
async fn a_code_with_a_wrong_verifier_is_refused_and_not_quoted() -> Outcome {
    let platform = Platform::start().await?;
    let logins = Logins::on(&platform);
    let client = platform.builder().build()?;
    let authorization = client.authorize_url(BACK).build()?;
    let (code, _) = logins.visit(&authorization.url)?;
    let code = Code::new(code)
        .redirect_uri(BACK)
        .verifier("somebody else's");
    let error = failure(client.user_from_code(code).await);
    assert_eq!(error.code_as::<i64>(), Some(20003));

    platform.serves(TOKEN, |call| {
        Reply::text(502, "text/html", &call.json().to_string())
    });
    let code = Code::new("code-of-alice").verifier("verifier-of-alice");
    let error = failure(client.user_from_code(code).await);
    for secret in ["code-of-alice", "verifier-of-alice", APP_SECRET] {
        assert!(!format!("{error} {error:?}").contains(secret), "{error:?}");
    }
    Ok(())
}
