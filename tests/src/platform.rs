//! A Feishu platform on loopback that does what a test tells it, and remembers what it was asked.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    body::Bytes,
    extract::{ConnectInfo, Request, State},
    http::HeaderMap,
    response::Response,
};
use feishu_runtime::{Client, ClientBuilder, retry::Never};
use serde_json::{Value, json};
use tokio::{net::TcpListener, sync::watch, task::JoinHandle, time::Instant};

use crate::{
    reply::Reply,
    wire::{Cut, Wires},
};

/// Id of the only app that the platform knows.
pub const APP_ID: &str = "cli_a1b2c3d4e5f6";
/// Secret of that app.
pub const APP_SECRET: &str = "S3cretOfTheApp-do-not-print";

/// Life of a token as the platform issues it.
const LIFE: Duration = Duration::from_secs(7200);
/// With at least this much left the platform hands out the same token again.
const SAME: Duration = Duration::from_secs(1800);

/// Far longer than any request takes on loopback.
const PATIENCE: Duration = Duration::from_secs(20);

/// The running platform; it stops when dropped.
pub struct Platform {
    url: String,
    shared: Arc<Shared>,
    server: JoinHandle<()>,
}

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Call {
    /// Method, a space and the path as it was sent, still encoded.
    pub target: String,
    /// The query as it was sent, still encoded.
    pub query: String,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
}

impl Call {
    /// The token in the `Authorization` header.
    pub fn token(&self) -> Option<&str> {
        self.headers
            .get("authorization")?
            .to_str()
            .ok()?
            .strip_prefix("Bearer ")
    }

    /// The body as JSON, null if it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

type Answering = Arc<dyn Fn(&Call) -> Reply + Send + Sync>;

enum Script {
    /// These, one a call.
    Replies(VecDeque<Reply>),
    /// Whatever this says.
    Function(Answering),
}

struct Shared {
    state: Mutex<Book>,
    arrivals: watch::Sender<usize>,
    gate: watch::Sender<bool>,
}

/// All that the platform knows.
#[derive(Default)]
struct Book {
    tokens: Vec<Token>,
    token_calls: Vec<Call>,
    token_replies: VecDeque<Reply>,
    calls: Vec<Call>,
    scripts: HashMap<String, Script>,
    otherwise: Option<Answering>,
    refusal: Option<Reply>,
    refuses_all: bool,
    renews: bool,
}

struct Token {
    text: String,
    kind: &'static str,
    expires: Instant,
    revoked: bool,
}

impl Platform {
    /// Starts on a free port of the loopback interface.
    pub async fn start() -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let shared = Arc::new(Shared {
            state: Mutex::default(),
            arrivals: watch::Sender::new(0),
            gate: watch::Sender::new(true),
        });
        let router = Router::new()
            .fallback(answer)
            .with_state(Arc::clone(&shared));
        let server = tokio::spawn(async move {
            // It serves until the test ends; a failure shows as refused connections.
            let service = router.into_make_service_with_connect_info::<Cut>();
            let _ = axum::serve(Wires(listener), service).await;
        });
        Ok(Platform {
            url,
            shared,
            server,
        })
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A client of the app, still to be built. It makes each call once, so that a test sees each answer.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder()
            .base_url(&self.url)
            .self_built_app(APP_ID, APP_SECRET)
            .retry(Never)
    }

    /// Answers calls of `target`, such as `GET /open-apis/x`, with these replies, one a call.
    pub fn replies(&self, target: &str, replies: impl IntoIterator<Item = Reply>) {
        let script = Script::Replies(replies.into_iter().collect());
        self.book().scripts.insert(target.to_owned(), script);
    }

    /// Answers calls of `target` as `answer` says.
    pub fn serves(&self, target: &str, answer: impl Fn(&Call) -> Reply + Send + Sync + 'static) {
        self.book()
            .scripts
            .insert(target.to_owned(), Script::Function(Arc::new(answer)));
    }

    /// Answers all other calls as `answer` says.
    pub fn serves_all(&self, answer: impl Fn(&Call) -> Reply + Send + Sync + 'static) {
        self.book().otherwise = Some(Arc::new(answer));
    }

    /// Answers the next requests for tokens with these replies.
    pub fn token_replies(&self, replies: impl IntoIterator<Item = Reply>) {
        self.book().token_replies.extend(replies);
    }

    /// Refuses every token issued so far with `refusal`; the next request for one gets a new one.
    pub fn revoke_tokens(&self, refusal: Reply) {
        let mut book = self.book();
        book.refusal = Some(refusal);
        book.tokens
            .iter_mut()
            .for_each(|token| token.revoked = true);
    }

    /// Refuses every token with `refusal`, yet hands out the same one again.
    pub fn refuse_all_tokens(&self, refusal: Reply) {
        let mut book = self.book();
        book.refusal = Some(refusal);
        book.refuses_all = true;
    }

    /// Answers every request for a token with a new one.
    pub fn renews_tokens(&self) {
        self.book().renews = true;
    }

    /// Keeps requests for tokens waiting until [`Platform::release_tokens`].
    pub fn hold_tokens(&self) {
        self.shared.gate.send_replace(false);
    }

    /// Answers the requests for tokens that wait.
    pub fn release_tokens(&self) {
        self.shared.gate.send_replace(true);
    }

    /// Waits until `count` requests have arrived since the start, those for tokens among them.
    ///
    /// # Errors
    ///
    /// If they do not arrive at all.
    pub async fn arrived(&self, count: usize) -> std::io::Result<()> {
        let mut arrivals = self.shared.arrivals.subscribe();
        let enough = arrivals.wait_for(|arrivals| *arrivals >= count);
        match tokio::time::timeout(PATIENCE, enough).await {
            Ok(_) => Ok(()),
            Err(_) => {
                let arrived = *self.shared.arrivals.borrow();
                Err(std::io::Error::other(format!(
                    "{arrived} requests instead of {count}"
                )))
            }
        }
    }

    /// Requests other than those for tokens.
    pub fn calls(&self) -> Vec<Call> {
        self.book().calls.clone()
    }

    /// Number of requests for tokens.
    pub fn token_calls(&self) -> usize {
        self.book().token_calls.len()
    }

    /// Requests for tokens.
    pub fn token_requests(&self) -> Vec<Call> {
        self.book().token_calls.clone()
    }

    /// Every token that was ever issued.
    pub fn tokens(&self) -> Vec<String> {
        self.book()
            .tokens
            .iter()
            .map(|token| token.text.clone())
            .collect()
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.shared.book()
    }
}

impl Drop for Platform {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Shared {
    fn book(&self) -> MutexGuard<'_, Book> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn answer(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(cut): ConnectInfo<Cut>,
    request: Request,
) -> Response {
    let target = format!("{} {}", request.method(), request.uri().path());
    let query = request.uri().query().unwrap_or_default().to_owned();
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX)
        .await
        .unwrap_or_default();
    let call = Call {
        target,
        query,
        headers: parts.headers,
        body,
    };
    let kind = match call.target.as_str() {
        "POST /open-apis/auth/v3/tenant_access_token/internal" => Some("tenant_access_token"),
        "POST /open-apis/auth/v3/app_access_token/internal" => Some("app_access_token"),
        _ => None,
    };
    let reply = match kind {
        Some(kind) => {
            shared.book().token_calls.push(call.clone());
            shared.arrivals.send_modify(|arrivals| *arrivals += 1);
            let _ = shared.gate.subscribe().wait_for(|open| *open).await;
            shared.book().issue(kind, &call)
        }
        None => {
            let reply = shared.book().reply(&call);
            shared.arrivals.send_modify(|arrivals| *arrivals += 1);
            reply
        }
    };
    reply.send(&cut).await
}

impl Book {
    fn issue(&mut self, kind: &'static str, call: &Call) -> Reply {
        if let Some(reply) = self.token_replies.pop_front() {
            return reply;
        }
        if call.json() != json!({"app_id": APP_ID, "app_secret": APP_SECRET}) {
            return Reply::code(400, 10015, "app secret invalid");
        }
        let now = Instant::now();
        let same = self
            .tokens
            .iter()
            .find(|token| token.kind == kind && !token.revoked && token.expires >= now + SAME)
            .filter(|_| !self.renews);
        let (text, expires) = match same {
            Some(token) => (token.text.clone(), token.expires),
            None => (format!("t-{kind}-{:04}", self.tokens.len()), now + LIFE),
        };
        if same.is_none() {
            self.tokens.push(Token {
                text: text.clone(),
                kind,
                expires,
                revoked: false,
            });
        }
        Reply::json(
            200,
            &json!({"code": 0, "msg": "ok", kind: text, "expire": (expires - now).as_secs()}),
        )
    }

    fn reply(&mut self, call: &Call) -> Reply {
        self.calls.push(call.clone());
        if let Some(refusal) = self.refusal_of(call.token()) {
            return refusal;
        }
        match self.scripts.get_mut(&call.target) {
            Some(Script::Function(answer)) => answer(call),
            Some(Script::Replies(replies)) => replies
                .pop_front()
                .unwrap_or_else(|| Reply::text(500, "text/plain", "the script has ended")),
            None => match &self.otherwise {
                Some(answer) => answer(call),
                None => Reply::text(404, "text/plain", "404 page not found"),
            },
        }
    }

    /// User tokens, which start with `u-`, and those that a test issues itself, which start with `x-`, are all good;
    /// those of the app must be of this platform and alive.
    fn refusal_of(&self, token: Option<&str>) -> Option<Reply> {
        let text = token.filter(|text| !text.starts_with("u-") && !text.starts_with("x-"))?;
        let alive =
            |token: &Token| token.text == text && !token.revoked && token.expires > Instant::now();
        if !self.refuses_all && self.tokens.iter().any(alive) {
            return None;
        }
        let refusal = || {
            Reply::code(
                400,
                99991663,
                "Invalid access token for authorization. Please make a test attempt",
            )
        };
        Some(self.refusal.clone().unwrap_or_else(refusal))
    }
}
