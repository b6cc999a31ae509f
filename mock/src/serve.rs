//! The server around a mock.

use std::convert::Infallible;
use std::io;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::{StreamExt as _, stream};
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full, StreamBody, combinators::UnsyncBoxBody};
use hyper::body::{Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::answer::{Answer, Ending};
use crate::fault::Fault;
use crate::request::Received;
use crate::{Handled, Mock};

/// A call that was answered: no token, no content.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Logged {
    /// HTTP method.
    pub method: String,
    /// Path, without the query.
    pub path: String,
    /// Official name of the operation, if there is one at this address.
    pub operation: Option<String>,
    /// HTTP status of the answer.
    pub status: u16,
    /// Code in its envelope, if it has one.
    pub code: Option<i64>,
    /// The fault that it came to, if any.
    pub fault: Option<Fault>,
}

type Outgoing = UnsyncBoxBody<Bytes, io::Error>;

impl Mock {
    /// Answers on `listener` until it is dropped.
    ///
    /// # Errors
    ///
    /// If the listener accepts no more connections.
    pub async fn serve(self, listener: TcpListener) -> io::Result<Infallible> {
        self.serve_logged(listener, |_| {}).await
    }

    /// Answers on `listener` until it is dropped, and tells `log` of every call.
    ///
    /// # Errors
    ///
    /// If the listener accepts no more connections.
    pub async fn serve_logged(
        self,
        listener: TcpListener,
        log: impl Fn(&Logged) + Send + Sync + 'static,
    ) -> io::Result<Infallible> {
        let log: Arc<dyn Fn(&Logged) + Send + Sync> = Arc::new(log);
        loop {
            let (stream, _) = listener.accept().await?;
            let (mock, log) = (self.clone(), Arc::clone(&log));
            tokio::spawn(async move {
                let service = service_fn(|request| {
                    let (mock, log) = (mock.clone(), Arc::clone(&log));
                    async move { mock.respond(request, &*log).await }
                });
                // An error is a caller that went away, or a fault that was asked for.
                let _ = http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), service)
                    .await;
            });
        }
    }

    /// The response to a request. An error ends the connection.
    async fn respond(
        &self,
        request: Request<Incoming>,
        log: &(dyn Fn(&Logged) + Send + Sync),
    ) -> io::Result<Response<Outgoing>> {
        let received = received(request).await?;
        let Handled {
            operation,
            answer,
            fault,
        } = self.handle(&received).await;
        log(&Logged {
            method: received.method,
            path: received.path,
            operation,
            status: answer.status.as_u16(),
            code: answer.code(),
            fault,
        });
        tokio::time::sleep(answer.delay).await;
        response(answer)
    }
}

async fn received(request: Request<Incoming>) -> io::Result<Received> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map_err(io::Error::other)?.to_bytes();
    let query = parts.uri.query().unwrap_or_default();
    Ok(Received {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect(),
        headers: parts.headers,
        body,
    })
}

fn response(answer: Answer) -> io::Result<Response<Outgoing>> {
    let body = match answer.ends {
        Ending::Whole => Full::new(answer.body)
            .map_err(|never| match never {})
            .boxed_unsync(),
        Ending::Nothing => return Err(broken()),
        Ending::Half => {
            let half = answer.body.slice(..answer.body.len() / 2);
            // The pause lets the first half leave.
            let end = async {
                tokio::task::yield_now().await;
                Err(broken())
            };
            let frames = stream::iter([Ok(Frame::data(half))]).chain(stream::once(end));
            StreamBody::new(frames).boxed_unsync()
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    Ok(response)
}

fn broken() -> io::Error {
    io::Error::other("a fault that was asked for")
}
