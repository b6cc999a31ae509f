//! The client.

use std::{
    fmt,
    future::ready,
    ops::Range,
    pin::Pin,
    sync::Arc,
    time::{Duration, SystemTime},
};

use secrecy::SecretString;
use serde::Serialize;
use serde_json::Value;

use crate::{
    auth::{self, App},
    call::Core,
    config::ClientBuilder,
    error::{Cause, Error, TokenProblem},
    limit::LimitPolicy,
    oauth::{AuthorizeUrl, Code, User},
    operation::{Method, Operation, OperationMeta, Paged, TokenKind, Windowed},
    options::{AsUser, Options},
    paging::{self, Items, Pages},
    request::RequestParts,
    response::{Answer as _, Incoming, RawResponse},
    retry::RetryPolicy,
    sender::Bearer,
    undocumented::Request,
    validate::Violations,
    windows,
};

/// Calls the platform. Cheap to clone; clones share connections, tokens and limits.
///
/// Each `with_…` gives a client that differs in one wish and shares all else, so that it suits a single call as well:
///
/// ```no_run
/// # use std::time::Duration;
/// # fn call(client: &feishu_runtime::Client) {
/// let slow = client.with_timeout(Duration::from_secs(120)).with_header("X-Trace", "7f");
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) core: Arc<Core>,
    pub(crate) options: Arc<Options>,
}

impl Client {
    pub(crate) fn new(core: Arc<Core>, options: Arc<Options>) -> Self {
        Client { core, options }
    }

    /// A client with default settings, to be given an app at least.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client that calls as a user wherever the operation takes a user token, and as before elsewhere. Where the
    /// token is empty, or of other characters than visible ASCII, calls that would send it fail before that.
    pub fn with_user_token(&self, token: impl Into<SecretString>) -> Self {
        let token = AsUser::Token(Bearer::new(Arc::new(token.into())));
        self.wishing(|options| options.user = Some(token))
    }

    /// A client that calls as a user who has logged in, wherever the operation takes a user token, and as before
    /// elsewhere. `key` is that of [`User`]. The user's token is renewed as long as the session lasts.
    pub fn with_user(&self, key: impl Into<String>) -> Self {
        let session = AsUser::Session(key.into(), auth::SESSION);
        self.wishing(|options| options.user = Some(session))
    }

    /// A client that calls for this tenant (`tenant_key`), with an app of the store.
    pub fn with_tenant(&self, tenant_key: impl Into<String>) -> Self {
        self.wishing(|options| options.tenant = Some(tenant_key.into()))
    }

    /// Takes the ticket that the platform pushes to an app of the store every hour, by the event `app_ticket`. Clients
    /// with the same token store need it once. Where it is missing or refused, the platform is asked to push another.
    ///
    /// # Errors
    ///
    /// If the client's app is none of the store.
    pub async fn set_app_ticket(&self, ticket: impl Into<SecretString>) -> Result<(), Error> {
        match &self.core.tokens.app {
            Some(app) if app.market.has_tenants => {
                auth::set_ticket(app, &ticket.into()).await;
                Ok(())
            }
            _ => Err(Error::new(Cause::Token(TokenProblem::NoStoreApp))),
        }
    }

    /// The address at which a user logs in, to come back to `redirect_uri`, which has to be among those in the app's
    /// security settings. [`oauth`](crate::oauth) shows the whole way.
    pub fn authorize_url(&self, redirect_uri: impl Into<String>) -> AuthorizeUrl {
        AuthorizeUrl::new(self.clone(), redirect_uri.into())
    }

    /// Logs a user in with the code that the browser brought back. The session is kept in the token store;
    /// [`Client::with_user`] calls by it.
    ///
    /// # Errors
    ///
    /// If the platform refuses the code, or the client has no app. A code whose answer was lost may be used up.
    pub async fn user_from_code(&self, code: Code) -> Result<User, Error> {
        auth::log_in(self.app()?, code).await
    }

    /// The app that the client calls as.
    pub(crate) fn app(&self) -> Result<&Arc<App>, Error> {
        let app = self.core.tokens.app.as_ref();
        app.ok_or_else(|| Error::new(Cause::Token(TokenProblem::NoApp)))
    }

    /// Where a call without a token would go.
    pub(crate) fn address(
        &self,
        operation: &'static OperationMeta,
        parts: &RequestParts,
    ) -> Result<String, Error> {
        self.core.sender.address(operation, parts)
    }

    /// A client that calls with this kind of token alone. Operations that do not take it fail before anything is sent.
    pub fn with_token_kind(&self, kind: TokenKind) -> Self {
        self.wishing(|options| options.token_kind = Some(kind))
    }

    /// A client whose calls may take this long, with their tokens, attempts and pauses; waiting for a turn comes on top.
    /// Calls that may take no time fail before anything is sent.
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        self.wishing(|options| options.timeout = timeout)
    }

    /// A client that makes failed calls again as `policy` says; [`Never`](crate::retry::Never) makes each once.
    pub fn with_retry(&self, policy: impl RetryPolicy) -> Self {
        self.wishing(|options| options.retry = Arc::new(policy))
    }

    /// A client whose calls keep to the quotas of `policy`, and wait for their turn as long as it says;
    /// [`Unlimited`](crate::limit::Unlimited) keeps to none. See [`limit`](crate::limit).
    pub fn with_limits(&self, policy: impl LimitPolicy) -> Self {
        self.wishing(|options| options.limits = Arc::new(policy))
    }

    /// A client that sends this header too. The call fails if the name or value cannot stand in a header.
    pub fn with_header(&self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.wishing(|options| options.headers.push((name.into(), value.into())))
    }

    /// A client that sets this field in the body of each call, in place of the call's own: for fields that the platform
    /// knows and its pages do not. Only a GET or DELETE without a body stays without one. A call whose body is no object
    /// fails.
    pub fn with_body_field(&self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.wishing(|options| {
            // A value can always be written.
            let value = serde_json::value::to_raw_value(&value.into());
            options
                .fields
                .extend(value.ok().map(|value| (name.into(), value)));
            options.set_fields = Some(RequestParts::set_fields);
        })
    }

    /// A client whose listings fetch the next page while the caller handles the last one, and no further ahead. It
    /// costs a call that may have been for nothing if the caller stops early.
    pub fn with_prefetch(&self) -> Self {
        self.wishing(|options| options.prefetch = true)
    }

    /// A client that lists this many windows of a time range at the same time, 4 by default. See
    /// [`Client::items_between`].
    pub fn with_parallel_windows(&self, count: usize) -> Self {
        self.wishing(|options| options.windows = count.max(1))
    }

    pub(crate) fn options(&self) -> &Options {
        &self.options
    }

    fn wishing(&self, change: impl FnOnce(&mut Options)) -> Self {
        let mut options = Options::clone(&self.options);
        change(&mut options);
        Client {
            core: Arc::clone(&self.core),
            options: Arc::new(options),
        }
    }

    /// Makes a call and decodes its answer.
    ///
    /// # Errors
    ///
    /// [`Error`] tells what can go wrong. Documented rules are checked first, all at once.
    pub fn send<O: Operation>(
        &self,
        operation: &O,
    ) -> impl Future<Output = Result<O::Response, Error>> + Send + Sync + use<'_, O> {
        // Written down at once, so that the future need not keep what is asked.
        let answer = self
            .prepare(operation)
            .map(|parts| self.open(O::META, parts));
        async move {
            let answer = O::Response::read(answer?.await?);
            answer.await.map_err(Error::unread)
        }
    }

    /// Makes a call and gives its answer as it came: its status, headers and bytes. Any answer but a good one is an
    /// error.
    ///
    /// # Errors
    ///
    /// [`Error`] tells what can go wrong.
    pub async fn send_raw<O: Operation>(&self, operation: &O) -> Result<RawResponse, Error> {
        let parts = self.prepare(operation)?;
        self.execute(O::META, parts).await
    }

    /// A call that no page documents, with the same tokens, retries and errors as any other. The path is one without a
    /// query, which [`Request::query`] sets; what stands in it as `:name` is replaced by [`Request::path`]. Traces tell
    /// the path before that: values that nobody shall see belong into parameters.
    ///
    /// ```no_run
    /// # use feishu_runtime::{Client, Error, operation::Method};
    /// # async fn call(client: &Client) -> Result<(), Error> {
    /// let answer: serde_json::Value = client
    ///     .request(Method::Post, "/open-apis/approval/v4/instances/specified_rollback")
    ///     .query("user_id_type", "open_id")
    ///     .json(&serde_json::json!({"task_id": "7"}))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> Request {
        Request::new(self.clone(), method, path.into())
    }

    /// The address of a call with its parameters, for a browser to open: a login starts so. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`Error`] tells what can go wrong. Documented rules are checked first, all at once.
    pub fn url<O: Operation>(&self, operation: &O) -> Result<String, Error> {
        let parts = self.prepare(operation)?;
        let url = self.core.url(O::META, &parts);
        url.map_err(|error| error.of(O::META))
    }

    /// Makes a call from plain data and gives its answer as it came. Any answer but a good one is an error.
    ///
    /// # Errors
    ///
    /// [`Error`] tells what can go wrong.
    pub async fn execute(
        &self,
        operation: &'static OperationMeta,
        parts: RequestParts,
    ) -> Result<RawResponse, Error> {
        let answer = self.open(operation, parts).await?;
        answer.whole().await.map_err(Error::unread)
    }

    /// Boxed: what a call remembers while it waits would make the futures of callers large, and each move of them slow.
    pub(crate) fn open(
        &self,
        operation: &'static OperationMeta,
        parts: RequestParts,
    ) -> Pin<Box<dyn Future<Output = Result<Incoming, Error>> + Send + Sync + '_>> {
        match self.completed(operation, parts) {
            Ok(parts) => {
                Box::pin(async move { self.core.execute(operation, &parts, &self.options).await })
            }
            Err(error) => Box::pin(ready(Err(error))),
        }
    }

    /// The request with what the client adds to each.
    fn completed(
        &self,
        operation: &'static OperationMeta,
        mut parts: RequestParts,
    ) -> Result<RequestParts, Error> {
        for (name, value) in &self.options.headers {
            parts.header(name.clone(), value);
        }
        if let Some(set) = self.options.set_fields {
            let set = set(&mut parts, &self.options.fields, operation);
            set.map_err(|error| error.of_call(operation, &parts))?;
        }
        parts.ensure_key(operation);
        Ok(parts)
    }

    /// Streams all items, fetching page after page. Ends after the first error.
    pub fn items<O: Paged>(&self, operation: O) -> Items<O::Item> {
        paging::items(self.pages(operation))
    }

    /// Streams the pages. Ends after the first error; set the cursor of the last good page to go on from there.
    pub fn pages<O: Paged>(&self, operation: O) -> Pages<O::Item> {
        paging::pages(self.clone(), operation)
    }

    /// Streams all items of a time range, however long: it is split into windows that the operation allows. Some are
    /// listed at the same time ([`Client::with_parallel_windows`]); the items come in the order of the windows.
    ///
    /// The end of one window is the start of the next, so that nothing falls between them; an item that both list
    /// comes once, or twice if it changed between the two lists. The range is half open for the caller, yet the platform
    /// takes its end as inside, in whole units of the operation (a second or a millisecond).
    ///
    /// A window is listed to its end before its items come; those at work are held in memory.
    ///
    /// # Errors
    ///
    /// The stream ends after the first error, which comes behind all items that were listed before it. A range that ends
    /// before it starts is one.
    pub fn items_between<O>(
        &self,
        operation: O,
        range: Range<impl Into<SystemTime>>,
    ) -> Items<O::Item>
    where
        O: Windowed,
        O::Item: Serialize,
    {
        windows::items(
            self.clone(),
            operation,
            range.start.into()..range.end.into(),
        )
    }

    fn prepare<O: Operation>(&self, operation: &O) -> Result<RequestParts, Error> {
        if self.options.validates {
            let mut violations = Violations::default();
            operation.validate(&mut violations);
            if !violations.is_empty() {
                return Err(Error::new(Cause::Invalid(violations)).of(O::META));
            }
        }
        let mut parts = RequestParts::new();
        operation
            .encode(&mut parts)
            .map_err(|error| error.of(O::META))?;
        Ok(parts)
    }
}

/// The app and the hosts; no secret.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let app = self.core.tokens.app.as_ref();
        f.debug_struct("Client")
            .field("app_id", &app.map(|app| app.id.as_str()))
            .field("hosts", self.core.sender.hosts())
            .field("token_kind", &self.options.token_kind)
            .field("timeout", &self.options.timeout)
            .field("retry", &self.options.retry)
            .field("limits", &self.options.limits)
            .finish_non_exhaustive()
    }
}
