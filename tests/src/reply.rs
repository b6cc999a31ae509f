//! What the fake platform answers.

use std::{io, time::Duration};

use axum::{
    body::{Body, Bytes},
    response::Response,
};
use futures_util::{StreamExt, stream};
use serde_json::{Value, json};

use crate::wire::Cut;

/// An answer.
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Bytes,
    ending: Ending,
    /// Time until it is sent.
    delay: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Complete,
    /// The connection breaks within the body.
    Broken,
    /// Half of the body is sent, and nothing more.
    Stalled,
    /// The body comes in small pieces.
    Slow,
    /// The connection is reset in place of an answer.
    Cut,
    /// The body is sent over and over.
    Endless,
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
            delay: Duration::ZERO,
        }
    }

    /// No answer at all, on a connection that stays open.
    pub fn never() -> Self {
        Reply {
            ending: Ending::Never,
            ..Self::text(200, "text/plain", "")
        }
    }

    /// The connection is reset, and there is no answer.
    pub fn cut() -> Self {
        Reply {
            ending: Ending::Cut,
            ..Self::text(200, "text/plain", "")
        }
    }

    /// The same answer with a further header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same answer under another Content-Type.
    pub fn content_type(mut self, content_type: &str) -> Self {
        self.headers.retain(|(name, _)| name != "content-type");
        self.header("content-type", content_type)
    }

    /// The same answer on a connection that breaks before the body is complete.
    pub fn broken(self) -> Self {
        Reply {
            ending: Ending::Broken,
            ..self
        }
    }

    /// The same answer with a body that is repeated without end.
    pub fn endless(self) -> Self {
        Reply {
            ending: Ending::Endless,
            ..self
        }
    }

    /// The same answer, of which only half arrives, on a connection that stays open.
    pub fn stalled(self) -> Self {
        Reply {
            ending: Ending::Stalled,
            ..self
        }
    }

    /// The same answer in small pieces.
    pub fn slow(self) -> Self {
        Reply {
            ending: Ending::Slow,
            ..self
        }
    }

    /// The same answer after this time.
    pub fn after(self, delay: Duration) -> Self {
        Reply { delay, ..self }
    }

    pub(crate) async fn send(self, connection: &Cut) -> Response {
        tokio::time::sleep(self.delay).await;
        let body = match self.ending {
            Ending::Complete => Body::from(self.body),
            Ending::Broken => Body::from_stream(
                stream::iter([Ok(self.body)]).chain(
                    // Not at once: what came before is sent then.
                    stream::once(tokio::task::yield_now())
                        .map(|()| Err(io::Error::other("the connection breaks"))),
                ),
            ),
            Ending::Stalled => {
                let half = self.body.slice(..self.body.len() / 2);
                let half = stream::iter([Ok::<_, io::Error>(half)]);
                Body::from_stream(half.chain(stream::pending()))
            }
            Ending::Slow => {
                let pieces: Vec<_> = self.body.chunks(9).map(Bytes::copy_from_slice).collect();
                Body::from_stream(stream::iter(pieces).then(|piece| async {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                    Ok::<_, io::Error>(piece)
                }))
            }
            Ending::Cut => {
                connection.cut();
                Body::empty()
            }
            Ending::Endless => Body::from_stream(stream::repeat_with(move || {
                Ok::<_, io::Error>(self.body.clone())
            })),
            Ending::Never => std::future::pending().await,
        };
        let mut response = Response::builder().status(self.status);
        for (name, value) in self.headers {
            response = response.header(name, value);
        }
        response.body(body).unwrap_or_default()
    }
}
