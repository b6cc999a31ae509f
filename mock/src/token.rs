//! Tokens: what issues them, and which are good.

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant};

use feishu_codegen::ir::{Operation, TokenKind};
use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::answer::Answer;
use crate::request::{Body, Received};

/// Life of an access token.
const LIFE: Duration = Duration::from_secs(7200);
/// With at least this much left, the same token is handed out again.
const SAME: Duration = Duration::from_secs(1800);

/// The apps that may ask, and all tokens that were issued.
pub(crate) struct Tokens {
    /// Ids and secrets; any app may ask where there are none.
    apps: HashMap<String, String>,
    issued: Vec<Token>,
    /// Codes and refresh tokens, each good once.
    grants: HashSet<String>,
    counter: u64,
}

struct Token {
    text: String,
    kind: TokenKind,
    /// Whose it is.
    owner: String,
    expires: Instant,
}

impl Tokens {
    pub(crate) fn new(apps: HashMap<String, String>) -> Self {
        Self {
            apps,
            issued: Vec::new(),
            grants: HashSet::new(),
            counter: 0,
        }
    }

    /// Answers a request for a token, or for a code that is worth one; `None` if it is another request.
    pub(crate) fn answer(&mut self, received: &Received, body: &Body) -> Option<Answer> {
        let empty = Map::new();
        let members = match body {
            Body::Json(members) => members,
            _ => &empty,
        };
        match (received.method.as_str(), received.path.as_str()) {
            ("POST", "/open-apis/auth/v3/tenant_access_token/internal")
            | ("POST", "/open-apis/auth/v3/app_access_token/internal")
            | ("POST", "/open-apis/auth/v3/app_access_token") => Some(self.of_app(members)),
            ("POST", "/open-apis/auth/v3/tenant_access_token") => Some(self.of_tenant(members)),
            ("POST", "/open-apis/auth/v3/app_ticket/resend") => Some(
                self.app(members)
                    .map_or_else(|refusal| *refusal, |_| done(json!({}))),
            ),
            ("GET", "/open-apis/authen/v1/authorize") => Some(self.authorize(received)),
            ("POST", "/open-apis/authen/v2/oauth/token") => Some(self.of_user(members)),
            _ => None,
        }
    }

    /// What is wrong with the token of a call.
    pub(crate) fn refusal(&self, operation: &Operation, received: &Received) -> Option<Answer> {
        let refuse =
            |code, message: &str| Some(Answer::refusal(StatusCode::BAD_REQUEST, code, message));
        if operation.tokens.is_empty() {
            return None;
        }
        let Some(text) = received.token() else {
            return refuse(99991661, "Missing access token for authorization.");
        };
        let now = Instant::now();
        let alive = self
            .issued
            .iter()
            .find(|token| token.text == text && token.expires > now);
        match alive {
            None if text.starts_with("u-") => {
                refuse(99991668, "Invalid access token for authorization.")
            }
            None => refuse(99991663, "Invalid access token for authorization."),
            Some(token) if operation.tokens.iter().any(|it| it.value == token.kind) => None,
            Some(_) => refuse(
                99991668,
                "The operation does not accept this kind of token.",
            ),
        }
    }

    /// Forgets a token, so that it is no longer good.
    pub(crate) fn revoke(&mut self, text: &str) {
        self.issued.retain(|token| token.text != text);
    }

    /// The app that asks, or why it may not.
    fn app(&self, members: &Map<String, Value>) -> Result<String, Box<Answer>> {
        let text = |name: &str| {
            members
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let id = if members.contains_key("client_id") {
            text("client_id")
        } else {
            text("app_id")
        };
        let secret = if members.contains_key("client_id") {
            text("client_secret")
        } else {
            text("app_secret")
        };
        let refuse = |code, message| {
            Err(Box::new(Answer::refusal(
                StatusCode::BAD_REQUEST,
                code,
                message,
            )))
        };
        if id.is_empty() || secret.is_empty() {
            return refuse(10003, "invalid param");
        }
        match self.apps.get(id) {
            None if self.apps.is_empty() => Ok(id.to_owned()),
            Some(known) if known == secret => Ok(id.to_owned()),
            Some(_) => refuse(10015, "app secret invalid"),
            None => refuse(10003, "invalid param: no such app_id"),
        }
    }

    fn of_app(&mut self, members: &Map<String, Value>) -> Answer {
        match self.app(members) {
            Err(refusal) => *refusal,
            Ok(app) => {
                let (of_app, expire) = self.issue(TokenKind::App, &app);
                let (of_tenant, _) = self.issue(TokenKind::Tenant, &app);
                done(json!({
                    "app_access_token": of_app, "tenant_access_token": of_tenant, "expire": expire,
                }))
            }
        }
    }

    fn of_tenant(&mut self, members: &Map<String, Value>) -> Answer {
        let text = |name: &str| {
            members
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let given = text("app_access_token");
        let is_good = self
            .issued
            .iter()
            .any(|it| it.kind == TokenKind::App && it.text == given);
        if !is_good || text("tenant_key").is_empty() {
            return Answer::refusal(StatusCode::BAD_REQUEST, 10013, "get tenant token failed");
        }
        let (token, expire) = self.issue(TokenKind::Tenant, text("tenant_key"));
        done(json!({"tenant_access_token": token, "expire": expire}))
    }

    /// Every user agrees at once.
    fn authorize(&mut self, received: &Received) -> Answer {
        let Some(back) = received.query("redirect_uri") else {
            return Answer::refusal(StatusCode::BAD_REQUEST, 20029, "redirect_uri is missing");
        };
        let code = self.grant("code");
        let answer = [
            ("code", code.as_str()),
            ("state", received.query("state").unwrap_or_default()),
        ];
        let answer = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(answer)
            .finish();
        let joint = if back.contains('?') { '&' } else { '?' };
        Answer::new(StatusCode::FOUND, "text/plain", "")
            .with("location", &format!("{back}{joint}{answer}"))
    }

    /// A token of a user who has logged in, without a browser.
    pub(crate) fn user(&mut self) -> String {
        self.issue(TokenKind::User, "user").0
    }

    fn of_user(&mut self, members: &Map<String, Value>) -> Answer {
        if let Err(refusal) = self.app(members) {
            return *refusal;
        }
        let text = |name: &str| {
            members
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let grant = match text("grant_type") {
            "refresh_token" => text("refresh_token"),
            _ => text("code"),
        };
        if !self.grants.remove(grant) {
            let (code, message) = (
                20003,
                "the code or refresh token was used, or never given out",
            );
            return Answer::refusal(StatusCode::BAD_REQUEST, code, message);
        }
        let owner = format!("user-{}", self.counter);
        let (token, expires) = self.issue(TokenKind::User, &owner);
        let refresh = self.grant("ur");
        done(json!({
            "access_token": token, "expires_in": expires, "refresh_token": refresh,
            "refresh_token_expires_in": 604_800, "token_type": "Bearer", "scope": "offline_access",
        }))
    }

    fn grant(&mut self, kind: &str) -> String {
        self.counter += 1;
        let grant = format!("{kind}-mock-{}", self.counter);
        self.grants.insert(grant.clone());
        grant
    }

    /// The token of an owner, and the seconds that it has left.
    fn issue(&mut self, kind: TokenKind, owner: &str) -> (String, u64) {
        let now = Instant::now();
        let same = |it: &&Token| it.kind == kind && it.owner == owner && it.expires >= now + SAME;
        if let Some(token) = self.issued.iter().find(same) {
            return (token.text.clone(), (token.expires - now).as_secs());
        }
        self.counter += 1;
        let letter = match kind {
            TokenKind::Tenant => 't',
            TokenKind::User => 'u',
            TokenKind::App => 'a',
        };
        let text = format!("{letter}-mock-{}", self.counter);
        self.issued.push(Token {
            text: text.clone(),
            kind,
            owner: owner.to_owned(),
            expires: now + LIFE,
        });
        (text, LIFE.as_secs())
    }
}

/// A flat envelope of success.
fn done(mut members: Value) -> Answer {
    if let Some(envelope) = members.as_object_mut() {
        envelope.insert("code".to_owned(), json!(0));
        envelope.insert("msg".to_owned(), json!("ok"));
    }
    Answer::good(&members)
}
