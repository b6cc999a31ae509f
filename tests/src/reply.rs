//! What the fake platform answers.

use std::io;

use axum::{
    body::{Body, Bytes},
    response::Response,
};
use futures_util::stream;
use serde_json::{Value, json};

/// An answer.
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Bytes,
    ending: Ending,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Complete,
    /// The connection breaks within the body.
    Broken,
    /// Nothing is ever sent.
    Never,
}

impl Reply {
    /// A good answer with `data`.
    pub fn data(data: Value) -> Self {
        Self::json(200, &json!({"code": 0, "msg": "success", "data": data}))
    }

    /// An error answer without details.
    pub fn code(status: u16, code: i64, message: &str) -> Self {
        Self::json(status, &json!({"code": code, "msg": message}))
    }

    /// Any JSON.
    pub fn json(status: u16, body: &Value) -> Self {
        Self::text(status, "application/json; charset=utf-8", &body.to_string())
    }

    /// Any text.
    pub fn text(status: u16, content_type: &str, body: &str) -> Self {
        Self::bytes(status, content_type, body.as_bytes())
    }

    /// Any bytes.
    pub fn bytes(status: u16, content_type: &str, body: &[u8]) -> Self {
        let headers = vec![("content-type".to_owned(), content_type.to_owned())];
        Reply {
            status,
            headers,
            body: Bytes::copy_from_slice(body),
            ending: Ending::Complete,
        }
    }

    /// No answer at all, on a connection that stays open.
    pub fn never() -> Self {
        Reply {
            ending: Ending::Never,
            ..Self::text(200, "text/plain", "")
        }
    }

    /// The same answer with a further header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same answer on a connection that breaks before the body is complete.
    pub fn broken(self) -> Self {
        Reply {
            ending: Ending::Broken,
            ..self
        }
    }

    pub(crate) async fn send(self) -> Response {
        let body = match self.ending {
            Ending::Complete => Body::from(self.body),
            Ending::Broken => Body::from_stream(stream::iter([
                Ok(self.body),
                Err(io::Error::other("the connection breaks")),
            ])),
            Ending::Never => std::future::pending().await,
        };
        let mut response = Response::builder().status(self.status);
        for (name, value) in self.headers {
            response = response.header(name, value);
        }
        response.body(body).unwrap_or_default()
    }
}
