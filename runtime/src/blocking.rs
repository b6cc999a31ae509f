//! Calls without async, by feature `blocking`.
//!
//! A [`Client`] of this module has the surface of the [async one](crate::Client) and runs on a background runtime that
//! all such clients share. It may be used anywhere; within async code it blocks the thread that it is called on, so that
//! nothing else runs there. That may be what drives a connection of the async client, whose connections it shares: call
//! by one of the two on a runtime of a single thread, or else a call may wait until its timeout.
//!
//! ```no_run
//! use feishu_runtime::{Download, operation::{Method, Payload}};
//!
//! # fn main() -> Result<(), feishu_runtime::Error> {
//! let client = feishu_runtime::Client::builder()
//!     .self_built_app("cli_a1b2c3d4e5f6", "the app's secret")
//!     .build_blocking()?;
//!
//! // `client.send(&request)` makes a typed call, `client.items(request)` iterates over a listing.
//! let request = client.request(Method::Get, "/open-apis/drive/v1/files/:token/download");
//! let download: Download = client.wait(request.path("token", "box").payload(Payload::File).send())?;
//!
//! // Whatever else is async here is waited for in the same way.
//! let content = client.wait(download.bytes())?;
//! # Ok(())
//! # }
//! ```

use std::{
    fmt,
    ops::Range,
    pin::pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
    time::{Duration, SystemTime},
};

use futures_util::{Stream, StreamExt};
use secrecy::SecretString;
use serde::Serialize;
use serde_json::Value;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::{
    config::ClientBuilder,
    error::{ConfigError, Error},
    limit::LimitPolicy,
    oauth::{AuthorizeUrl, Code, User},
    operation::{Method, Operation, OperationMeta, Page, Paged, TokenKind, Windowed},
    paging,
    request::RequestParts,
    response::RawResponse,
    retry::RetryPolicy,
    undocumented::Request,
};

/// Calls the platform and waits for its answers. Cheap to clone; clones share connections, tokens and limits.
#[derive(Clone)]
pub struct Client {
    client: crate::Client,
    runtime: Handle,
}

/// Items of a listing. See [`Client::items`].
#[must_use = "an iterator does nothing unless it is iterated over"]
pub struct Items<T>(Waiting<paging::Items<T>>);

/// Pages of a listing. See [`Client::pages`].
#[must_use = "an iterator does nothing unless it is iterated over"]
pub struct Pages<T>(Waiting<paging::Pages<T>>);

impl<T> Iterator for Items<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }
}

impl<T> Iterator for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }
}

/// Each wish of the async client, as a client of this module.
macro_rules! wishes {
    ($($name:ident($($value:ident: $type:ty),*);)*) => {$(
        #[doc = concat!("See [`", stringify!($name), "`](crate::Client::", stringify!($name), ").")]
        pub fn $name(&self, $($value: $type),*) -> Self {
            Client {
                client: self.client.$name($($value),*),
                runtime: self.runtime.clone(),
            }
        }
    )*};
}

impl Client {
    /// The same client, to be waited for.
    ///
    /// # Errors
    ///
    /// If the background runtime cannot be started.
    pub fn new(client: crate::Client) -> Result<Self, ConfigError> {
        let runtime = runtime().map_err(ConfigError::Runtime)?;
        Ok(Client { client, runtime })
    }

    /// The async client.
    pub fn client(&self) -> &crate::Client {
        &self.client
    }

    wishes! {
        with_user_token(token: impl Into<SecretString>);
        with_user(key: impl Into<String>);
        with_tenant(tenant_key: impl Into<String>);
        with_token_kind(kind: TokenKind);
        with_timeout(timeout: Duration);
        with_retry(policy: impl RetryPolicy);
        with_limits(policy: impl LimitPolicy);
        with_header(name: impl Into<String>, value: impl Into<String>);
        with_body_field(name: impl Into<String>, value: impl Into<Value>);
        with_prefetch();
        with_parallel_windows(count: usize);
    }

    /// Takes the ticket of an app of the store. See [`crate::Client::set_app_ticket`].
    ///
    /// # Errors
    ///
    /// If the client's app is none of the store.
    pub fn set_app_ticket(&self, ticket: impl Into<SecretString>) -> Result<(), Error> {
        self.wait(self.client.set_app_ticket(ticket))
    }

    /// The address at which a user logs in. See [`crate::Client::authorize_url`].
    pub fn authorize_url(&self, redirect_uri: impl Into<String>) -> AuthorizeUrl {
        self.client.authorize_url(redirect_uri)
    }

    /// Logs a user in. See [`crate::Client::user_from_code`].
    ///
    /// # Errors
    ///
    /// If the platform refuses the code, or the client has no app. A code whose answer was lost may be used up.
    pub fn user_from_code(&self, code: Code) -> Result<User, Error> {
        self.wait(self.client.user_from_code(code))
    }

    /// The address of a call with its parameters. See [`crate::Client::url`].
    ///
    /// # Errors
    ///
    /// [`Error`] tells what can go wrong.
    pub fn url<O: Operation>(&self, operation: &O) -> Result<String, Error> {
        self.client.url(operation)
    }

    /// Makes a call and decodes its answer. See [`crate::Client::send`].
    ///
    /// # Errors
    ///
    /// [`Error`] tells what can go wrong.
    pub fn send<O: Operation>(&self, operation: &O) -> Result<O::Response, Error> {
        self.wait(self.client.send(operation))
    }

    /// Makes a call and gives its answer as it came. See [`crate::Client::send_raw`].
    ///
    /// # Errors
    ///
    /// [`Error`] tells what can go wrong.
    pub fn send_raw<O: Operation>(&self, operation: &O) -> Result<RawResponse, Error> {
        self.wait(self.client.send_raw(operation))
    }

    /// A call that no page documents, to be waited for by [`Client::wait`]. See [`crate::Client::request`].
    pub fn request(&self, method: Method, path: impl Into<String>) -> Request {
        self.client.request(method, path)
    }

    /// Makes a call from plain data. See [`crate::Client::execute`].
    ///
    /// # Errors
    ///
    /// [`Error`] tells what can go wrong.
    pub fn execute(
        &self,
        operation: &'static OperationMeta,
        parts: RequestParts,
    ) -> Result<RawResponse, Error> {
        self.wait(self.client.execute(operation, parts))
    }

    /// Iterates over all items, fetching page after page. Ends after the first error.
    pub fn items<O: Paged>(&self, operation: O) -> Items<O::Item> {
        Items(self.waiting(self.client.items(operation)))
    }

    /// Iterates over the pages. Ends after the first error.
    pub fn pages<O: Paged>(&self, operation: O) -> Pages<O::Item> {
        Pages(self.waiting(self.client.pages(operation)))
    }

    /// Iterates over all items of a time range. See [`crate::Client::items_between`].
    pub fn items_between<O>(
        &self,
        operation: O,
        range: Range<impl Into<SystemTime>>,
    ) -> Items<O::Item>
    where
        O: Windowed,
        O::Item: Serialize,
    {
        Items(self.waiting(self.client.items_between(operation, range)))
    }

    /// Iterates over a stream of this crate, such as the events of an [`EventStream`](crate::sse::EventStream).
    pub fn iterate<S: Stream + Unpin>(&self, stream: S) -> impl Iterator<Item = S::Item> {
        self.waiting(stream)
    }

    /// Waits for a future of this crate, such as the content of a [`Download`](crate::Download).
    pub fn wait<F: Future>(&self, future: F) -> F::Output {
        wait(&self.runtime, future)
    }

    fn waiting<S>(&self, stream: S) -> Waiting<S> {
        Waiting {
            stream,
            runtime: self.runtime.clone(),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}

impl ClientBuilder {
    /// The client, to be called without async. See [`blocking`](crate::blocking).
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`], and if the background runtime cannot be started.
    pub fn build_blocking(self) -> Result<Client, ConfigError> {
        Client::new(self.build()?)
    }
}

/// A stream whose items are waited for.
struct Waiting<S> {
    stream: S,
    runtime: Handle,
}

impl<S: Stream + Unpin> Iterator for Waiting<S> {
    type Item = S::Item;

    fn next(&mut self) -> Option<S::Item> {
        wait(&self.runtime, self.stream.next())
    }
}

/// What drives connections and timers, with a thread of its own. It is never shut down: tokens are renewed on it.
fn runtime() -> std::io::Result<Handle> {
    static SHARED: Mutex<Option<Runtime>> = Mutex::new(None);
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(runtime) = &*shared {
        return Ok(runtime.handle().clone());
    }
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("feishu-runtime")
        .enable_all()
        .build()?;
    Ok(shared.insert(runtime).handle().clone())
}

/// Polls on the calling thread, and so takes futures that borrow. Unlike `Handle::block_on` it works within async code.
fn wait<F: Future>(runtime: &Handle, future: F) -> F::Output {
    let _within = runtime.enter();
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Parked(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        thread::park();
    }
}

/// A thread that sleeps until it is woken.
struct Parked(Thread);

impl Wake for Parked {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}
