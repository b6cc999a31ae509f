//! Answers in the platform's own shape.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::violation::Violation;

/// What goes back.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Wait so long before.
    pub(crate) delay: Duration,
    /// Where it breaks off.
    pub(crate) ends: Ending,
}

/// Where an answer breaks off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// It is whole.
    Whole,
    /// In the middle of its body.
    Half,
    /// Before it began.
    Nothing,
}

impl Answer {
    pub(crate) fn new(
        status: StatusCode,
        content_type: &'static str,
        body: impl Into<Bytes>,
    ) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(
            http::header::CONTENT_TYPE,
            HeaderValue::from_static(content_type),
        );
        Self {
            status,
            headers,
            body: body.into(),
            delay: Duration::ZERO,
            ends: Ending::Whole,
        }
    }

    pub(crate) fn json(status: StatusCode, body: &Value) -> Self {
        Self::new(status, "application/json; charset=utf-8", body.to_string())
    }

    pub(crate) fn good(body: &Value) -> Self {
        Self::json(StatusCode::OK, body)
    }

    pub(crate) fn refusal(status: StatusCode, code: i64, message: &str) -> Self {
        Self::json(status, &json!({"code": code, "msg": message}))
    }

    /// The platform's answer to a request that is not as documented; it names every field.
    pub(crate) fn invalid(violations: &[Violation]) -> Self {
        let fields: Vec<Value> = violations.iter().map(Violation::to_json).collect();
        let body = json!({
            "code": 99992402,
            "msg": "field validation failed",
            "error": {"field_violations": fields},
        });
        Self::json(StatusCode::BAD_REQUEST, &body)
    }

    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(HeaderName::from_static(name), value);
        }
        self
    }

    /// The code in the envelope, for the log.
    pub(crate) fn code(&self) -> Option<i64> {
        let body: Value = serde_json::from_slice(&self.body).ok()?;
        body.get("code")?.as_i64()
    }
}
