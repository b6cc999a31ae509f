//! How requests reach the platform, for those who want it otherwise: tests without a network, gateways, recorders.
//!
//! A client sends with an HTTP library of its own. [`ClientBuilder::transport`](crate::ClientBuilder::transport) puts a
//! [`Transport`] in its place; tokens, limits, retries and errors stay as they are.
//!
//! ```
//! use feishu_runtime::{Client, operation::Method, transport::Body};
//! use http::{Request, Response};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), feishu_runtime::Error> {
//! // Gives the same answer to every call.
//! let canned = |request: Request<Body>| async move {
//!     assert_eq!(request.uri().path(), "/open-apis/bot/v3/info");
//!     Ok(Response::new(Body::from(r#"{"code": 0, "data": {"app_name": "clerk"}}"#)))
//! };
//! let client = Client::builder().transport(canned).build()?.with_user_token("u-1");
//! let answer: serde_json::Value = client.request(Method::Get, "/open-apis/bot/v3/info").send().await?;
//! assert_eq!(answer["app_name"], "clerk");
//! # Ok(())
//! # }
//! ```

use std::{
    error::Error as StdError,
    fmt,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_util::{Stream, TryStreamExt};
use http::{Request, Response};
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt;
use sync_wrapper::SyncFuture;

type Source = Box<dyn StdError + Send + Sync>;

/// The answer to a request, once it comes.
pub type Sending<'a> =
    Pin<Box<dyn Future<Output = Result<Response<Body>, TransportError>> + Send + 'a>>;

/// Sends one request and gives its answer. Functions of this form are transports as well.
///
/// The request is complete: its URI is absolute, and its token is in the header `Authorization`. The answer is given as
/// it came, whatever its status. A redirect must not be followed: it would carry the token along. The client bounds the
/// time; a transport stops when its future is dropped.
pub trait Transport: Send + Sync + 'static {
    /// Sends `request`. The body of the answer may still be on its way when the answer is given.
    fn send(&self, request: Request<Body>) -> Sending<'_>;
}

impl<F, A> Transport for F
where
    F: Fn(Request<Body>) -> A + Send + Sync + 'static,
    A: Future<Output = Result<Response<Body>, TransportError>> + Send + 'static,
{
    fn send(&self, request: Request<Body>) -> Sending<'_> {
        Box::pin(self(request))
    }
}

/// The body of a request or an answer: bytes, or a stream of them. Empty by default.
#[derive(Default)]
pub struct Body(reqwest::Body);

impl Body {
    /// A body that comes in pieces.
    pub fn from_stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes> + 'static,
        E: Into<Source> + 'static,
    {
        Body(reqwest::Body::wrap_stream(stream.map_ok(Into::into)))
    }

    /// All of it.
    ///
    /// # Errors
    ///
    /// What the stream behind it fails with.
    pub async fn bytes(self) -> Result<Bytes, Box<dyn StdError + Send + Sync>> {
        Ok(self.0.collect().await?.to_bytes())
    }

    /// The next piece, `None` at the end.
    ///
    /// # Errors
    ///
    /// What the stream behind it fails with.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Box<dyn StdError + Send + Sync>> {
        while let Some(frame) = self.0.frame().await {
            // What is no data is a trailer, which the platform does not use.
            if let Ok(data) = frame?.into_data() {
                return Ok(Some(data));
            }
        }
        Ok(None)
    }

    /// Its length in bytes, if it is known before.
    pub fn length(&self) -> Option<u64> {
        http_body::Body::size_hint(self).exact()
    }
}

macro_rules! made_from {
    ($($source:ty),*) => {$(
        impl From<$source> for Body {
            fn from(content: $source) -> Self {
                Body(content.into())
            }
        }
    )*};
}

made_from!(Bytes, Vec<u8>, String, &'static str, &'static [u8]);

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Source;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Source>>> {
        Pin::new(&mut self.0)
            .poll_frame(context)
            .map_err(Into::into)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

/// The length alone: the content may be personal.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body")
            .field("length", &self.length())
            .finish()
    }
}

/// Why a [`Transport`] has no answer.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) unsent: bool,
    pub(crate) timeout: bool,
    pub(crate) source: Source,
}

impl TransportError {
    /// The request may have reached the platform.
    pub fn new(source: impl Into<Source>) -> Self {
        TransportError {
            unsent: false,
            timeout: false,
            source: source.into(),
        }
    }

    /// Nothing was sent, so that the call can be made again without harm.
    pub fn unsent(source: impl Into<Source>) -> Self {
        TransportError {
            unsent: true,
            ..Self::new(source)
        }
    }

    /// The same error, for want of time.
    pub fn timed_out(mut self) -> Self {
        self.timeout = true;
        self
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(f)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_ref())
    }
}

/// A transport that was given to a client.
#[derive(Clone)]
pub(crate) struct Given(pub(crate) Arc<dyn Transport>);

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Transport")
    }
}

impl Given {
    /// Sends a request of the HTTP library.
    pub(crate) async fn send(
        &self,
        request: reqwest::Request,
    ) -> Result<Response<Body>, TransportError> {
        let request = Request::try_from(request).map_err(TransportError::unsent)?;
        SyncFuture::new(self.0.send(request.map(Body))).await
    }
}
