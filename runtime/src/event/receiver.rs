//! Webhook calls of the platform.

use std::{
    fmt,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode, header::CONTENT_TYPE};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::json;

use super::{
    context::Context,
    crypt,
    dispatcher::{Dispatcher, Outcome},
    envelope::{self, Content},
    error::{ConfigError, DecodeError, Refusal},
};

const TIMESTAMP: &str = "x-lark-request-timestamp";
const NONCE: &str = "x-lark-request-nonce";
const SIGNATURE: &str = "x-lark-signature";

/// How far ahead the platform's clock may be.
const CLOCKS: Duration = Duration::from_secs(5 * 60);

/// Answers webhook calls of the platform. Cheap to clone.
///
/// With an encrypt key a body must be encrypted, and signed within the time of [`ReceiverBuilder::freshness`]; with a
/// verification token it must hold that. Give both. The challenge, by which the platform tries an address, is answered
/// under the same rules, except that the platform does not sign it.
#[derive(Clone)]
pub struct Receiver {
    dispatcher: Dispatcher,
    token: Option<SecretString>,
    encrypt_key: Option<SecretString>,
    freshness: Duration,
}

/// Puts a [`Receiver`] together.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing before `build`"]
pub struct ReceiverBuilder {
    receiver: Receiver,
}

/// A call that was let in.
#[derive(Clone, Debug)]
pub enum Delivery {
    /// The platform tries the address. The answer is `{"challenge": …}` with this text.
    Challenge(String),
    /// An event or callback, for [`Dispatcher::dispatch`].
    Event(Context),
}

impl ReceiverBuilder {
    /// The app's Verification Token.
    pub fn verification_token(mut self, token: impl Into<SecretString>) -> Self {
        self.receiver.token = Some(token.into());
        self
    }

    /// The app's Encrypt Key, if it has one.
    pub fn encrypt_key(mut self, key: impl Into<SecretString>) -> Self {
        self.receiver.encrypt_key = Some(key.into());
        self
    }

    /// How long after its signature a request is accepted; 8 hours by default.
    ///
    /// The platform does not say whether it signs an event anew when it pushes that again, up to 7 hours and 6 minutes
    /// after the first time. A shorter period might therefore lose the events of an outage. A recorded request that is
    /// sent once more within the period is dropped as a duplicate, as far as the dispatcher remembers its event: an event
    /// without an id is handled again, and the default store forgets at the end of the program and beyond its bounds
    /// ([`MemoryStore`](super::MemoryStore)).
    pub fn freshness(mut self, freshness: Duration) -> Self {
        self.receiver.freshness = freshness;
        self
    }

    /// The receiver.
    ///
    /// # Errors
    ///
    /// If there is neither token nor key, if one is empty, or if events are remembered for a shorter time than their
    /// requests are accepted.
    pub fn build(self) -> Result<Receiver, ConfigError> {
        let Receiver {
            dispatcher,
            token,
            encrypt_key,
            freshness,
        } = &self.receiver;
        if token.is_none() && encrypt_key.is_none() {
            return Err(ConfigError::Unprotected);
        }
        for (name, secret) in [("verification token", token), ("encrypt key", encrypt_key)] {
            if secret
                .as_ref()
                .is_some_and(|secret| secret.expose_secret().trim().is_empty())
            {
                return Err(ConfigError::Empty(name));
            }
        }
        if freshness.is_zero() {
            return Err(ConfigError::Zero("freshness"));
        }
        let accepted = freshness.saturating_add(CLOCKS);
        if encrypt_key.is_some() && accepted > dispatcher.keep() {
            return Err(ConfigError::Forgetful {
                accepted,
                remembered: dispatcher.keep(),
            });
        }
        Ok(self.receiver)
    }
}

impl Receiver {
    /// A receiver that hands its events to `dispatcher`, to be given the app's token and key.
    pub fn builder(dispatcher: Dispatcher) -> ReceiverBuilder {
        ReceiverBuilder {
            receiver: Receiver {
                dispatcher,
                token: None,
                encrypt_key: None,
                freshness: Duration::from_secs(8 * 3600),
            },
        }
    }

    /// Answers a request. Its method and path are the router's business.
    pub async fn handle<B: AsRef<[u8]>>(&self, request: Request<B>) -> Response<Bytes> {
        let delivery = self.open(request.headers(), request.body().as_ref());
        drop(request);
        self.answer(delivery).await
    }

    /// Answers a request that was taken apart. The body must be as it was sent, byte for byte.
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | done: handled, deferred, of no interest, or a duplicate; or the challenge |
    /// | 400 | let in, yet no event |
    /// | 401 | refused; the answer does not tell why, a trace does |
    /// | 500 | failed: the platform pushes the event again |
    /// | 503 | an earlier delivery is being handled: the platform pushes the event again |
    pub async fn receive(&self, headers: &HeaderMap, body: &[u8]) -> Response<Bytes> {
        self.answer(self.open(headers, body)).await
    }

    /// Checks, decrypts and reads a request, without handing it on.
    ///
    /// # Errors
    ///
    /// If it is not from the platform, or not for this app.
    pub fn open(&self, headers: &HeaderMap, body: &[u8]) -> Result<Delivery, Refusal> {
        let Some(key) = &self.encrypt_key else {
            let text = str::from_utf8(body).map_err(|_| malformed("no UTF-8"))?;
            return self.read(text.to_owned(), Ok(()));
        };
        let key = key.expose_secret();
        let signed = self.check_signature(headers, body, key);
        let encrypted: Encrypted = match serde_json::from_slice(body) {
            Ok(encrypted) => encrypted,
            Err(_) => return Err(signed.err().unwrap_or(malformed("no JSON object"))),
        };
        let Some(encrypted) = encrypted.encrypt else {
            return Err(signed.err().unwrap_or(Refusal::Plain));
        };
        match crypt::decrypt(&encrypted, key) {
            Some(text) => self.read(text, signed),
            None => Err(signed.err().unwrap_or(Refusal::Undecipherable)),
        }
    }

    /// Whoever could not sign the request learns from the answer nothing of what is in it.
    fn read(&self, text: String, signed: Result<(), Refusal>) -> Result<Delivery, Refusal> {
        let envelope = match envelope::read(text) {
            Ok(envelope) => envelope,
            Err(error) => return Err(signed.err().unwrap_or(Refusal::Malformed(error))),
        };
        let expected = self.token.as_ref().map(ExposeSecret::expose_secret);
        let known = expected.is_none_or(|expected| crypt::same(expected, &envelope.token));
        match envelope.content {
            Content::Challenge(challenge) if known => Ok(Delivery::Challenge(challenge)),
            Content::Event(context) => {
                signed?;
                if known {
                    Ok(Delivery::Event(context))
                } else {
                    Err(Refusal::Token)
                }
            }
            Content::Encrypted => Err(Refusal::Encrypted),
            Content::Challenge(_) => Err(signed.err().unwrap_or(Refusal::Token)),
        }
    }

    fn check_signature(&self, headers: &HeaderMap, body: &[u8], key: &str) -> Result<(), Refusal> {
        let header = |name| {
            let value = headers.get(name).and_then(|value| value.to_str().ok());
            value.ok_or(Refusal::Unsigned(name))
        };
        let (timestamp, nonce) = (header(TIMESTAMP)?, header(NONCE)?);
        if !crypt::signed(header(SIGNATURE)?, timestamp, nonce, key, body) {
            return Err(Refusal::Signature);
        }
        let seconds: u64 = timestamp
            .parse()
            .map_err(|_| Refusal::Unsigned(TIMESTAMP))?;
        let signed = UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
        let fresh = signed.is_some_and(|signed| match SystemTime::now().duration_since(signed) {
            Ok(age) => age <= self.freshness,
            Err(ahead) => ahead.duration() <= CLOCKS,
        });
        if fresh {
            Ok(())
        } else {
            Err(Refusal::Stale {
                timestamp: seconds,
                accepted: self.freshness,
            })
        }
    }

    async fn answer(&self, delivery: Result<Delivery, Refusal>) -> Response<Bytes> {
        match delivery {
            Ok(Delivery::Challenge(challenge)) => {
                tracing::info!("the platform tries the address");
                message(StatusCode::OK, &json!({"challenge": challenge}))
            }
            Ok(Delivery::Event(context)) => outcome(self.dispatcher.dispatch(context).await),
            Err(refusal) => {
                tracing::warn!(%refusal, "a webhook call was refused");
                match refusal {
                    Refusal::Malformed(_) => refused(StatusCode::BAD_REQUEST, "no event"),
                    _ => refused(StatusCode::UNAUTHORIZED, "not from the platform"),
                }
            }
        }
    }
}

#[derive(Deserialize)]
struct Encrypted {
    encrypt: Option<String>,
}

fn malformed(message: &str) -> Refusal {
    Refusal::Malformed(DecodeError::new(".", message))
}

fn outcome(outcome: Outcome) -> Response<Bytes> {
    match outcome {
        Outcome::Handled(Some(body)) => respond(StatusCode::OK, body),
        Outcome::Busy => refused(
            StatusCode::SERVICE_UNAVAILABLE,
            "an earlier delivery is being handled",
        ),
        Outcome::Failed(_) => refused(
            StatusCode::INTERNAL_SERVER_ERROR,
            "the event was not handled",
        ),
        _ => message(StatusCode::OK, &json!({})),
    }
}

fn refused(status: StatusCode, reason: &str) -> Response<Bytes> {
    message(status, &json!({"msg": reason}))
}

fn message(status: StatusCode, body: &serde_json::Value) -> Response<Bytes> {
    respond(status, body.to_string().into())
}

fn respond(status: StatusCode, body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, json);
    response
}

/// Without token and key.
impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("dispatcher", &self.dispatcher)
            .field("verification_token", &self.token.is_some())
            .field("encrypt_key", &self.encrypt_key.is_some())
            .field("freshness", &self.freshness)
            .finish()
    }
}
