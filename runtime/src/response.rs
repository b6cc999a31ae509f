//! An answer as it came.

use std::{
    borrow::Cow,
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use reqwest::header::{CONTENT_LENGTH, HeaderMap};
use secrecy::{ExposeSecret, SecretString};
use serde::de::DeserializeOwned;

use crate::{
    envelope,
    error::{Cause, Error},
    operation::OperationMeta,
};

pub use crate::incoming::Incoming;

/// Spellings of the header with the platform's id of a call.
const LOG_ID: [&str; 3] = ["x-tt-logid", "x-request-id", "request-id"];

/// What a call gives: any type that serde can read, or one that takes the answer as it is.
pub trait Answer: Sized {
    /// Reads a good answer.
    ///
    /// # Errors
    ///
    /// If the answer is not what the operation documents, or the rest of it does not come.
    fn read(answer: Incoming) -> impl Future<Output = Result<Self, Error>> + Send + Sync;
}

impl<T: DeserializeOwned> Answer for T {
    async fn read(answer: Incoming) -> Result<Self, Error> {
        envelope::decode(&answer.whole().await?)
    }
}

/// A good answer as it came, not decoded yet.
#[derive(Clone)]
pub struct RawResponse {
    pub(crate) operation: &'static OperationMeta,
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) carried: Carried,
}

/// The secrets that a request carried, in case that its answer repeats them.
#[derive(Clone, Default)]
pub(crate) struct Carried {
    pub(crate) token: Option<Arc<SecretString>>,
    pub(crate) others: Vec<Arc<SecretString>>,
}

impl RawResponse {
    /// An answer from elsewhere, such as one that was kept, without headers.
    pub fn new(operation: &'static OperationMeta, status: u16, body: impl Into<Bytes>) -> Self {
        RawResponse {
            operation,
            status,
            headers: HeaderMap::new(),
            body: body.into(),
            carried: Carried::default(),
        }
    }

    /// HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// A header, whatever the case of its name; `None` too if its value is no text (UTF-8).
    pub fn header(&self, name: &str) -> Option<&str> {
        str::from_utf8(self.headers.get(name)?.as_bytes()).ok()
    }

    /// The platform's id of the call, for its support.
    pub fn log_id(&self) -> Option<&str> {
        let given = |name: &&str| self.header(name).filter(|id| !id.is_empty());
        LOG_ID.iter().find_map(given)
    }

    /// Length of the body as the server gives it. It says nothing of one that was compressed on its way: then the
    /// library takes the header away.
    pub(crate) fn length(&self) -> Option<u64> {
        let length = self.headers.get(CONTENT_LENGTH)?;
        length.to_str().ok()?.parse().ok()
    }

    /// The body.
    pub fn bytes(&self) -> &[u8] {
        &self.body
    }

    /// Decodes the payload, which is below `data` or at the top, as the operation documents.
    ///
    /// # Errors
    ///
    /// A decode error with the JSON path if the body is truncated, is no UTF-8 or does not fit `T`.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, Error> {
        envelope::decode(self)
    }

    /// An error on what was received: damaged, or else of no use however often it comes.
    pub(crate) fn undecodable(&self, message: String, damaged: bool) -> Error {
        Error::new(Cause::Decode {
            path: ".".to_owned(),
            message,
            excerpt: String::new(),
            damaged,
            status: self.status,
            log_id: self.log_id().map(str::to_owned),
        })
        .of(self.operation)
    }

    /// The body as text for an error message.
    pub(crate) fn quotable(&self) -> Cow<'_, str> {
        self.without_secrets(String::from_utf8_lossy(&self.body))
    }

    /// `text` without the secrets that the request carried.
    pub(crate) fn without_secrets<'a>(&self, text: Cow<'a, str>) -> Cow<'a, str> {
        let Carried { token, others } = &self.carried;
        let secrets = token.iter().chain(others);
        secrets
            .map(|secret| secret.expose_secret())
            .filter(|secret| !secret.is_empty())
            .fold(text, |text, secret| match text.contains(secret) {
                true => text.replace(secret, "***").into(),
                false => text,
            })
    }

    /// How long the server asks to wait: the gateway's header first, then the standard one, which may be a date.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let seconds = |name| {
            // As JSON, which programs have a reader of: the tables of the one for floats alone are large.
            let seconds = serde_json::from_str(self.header(name)?).ok()?;
            Duration::try_from_secs_f64(seconds).ok()
        };
        let until = || {
            // By the server's own clock, if it tells.
            let now = self.date("date").unwrap_or_else(SystemTime::now);
            let wait = self.date("retry-after")?.duration_since(now);
            Some(wait.unwrap_or_default())
        };
        seconds("x-ogw-ratelimit-reset")
            .or_else(|| seconds("retry-after"))
            .or_else(until)
    }

    fn date(&self, header: &str) -> Option<SystemTime> {
        httpdate::parse_http_date(self.header(header)?.trim()).ok()
    }
}

/// Without the body, which may be personal, and without header values, which may be cookies.
impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("operation", &self.operation.name)
            .field("status", &self.status)
            .field("log_id", &self.log_id())
            .field("body_bytes", &self.body.len())
            .finish()
    }
}
