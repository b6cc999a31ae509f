//! The contract between generated code and this crate: all that a generated operation knows of the runtime.
//!
//! An operation is data. [`OperationMeta`] says what the documentation says of it, [`Operation::encode`] turns the
//! typed request into plain [`RequestParts`], and an [`Answer`] reads what comes back, by serde's `Deserialize` mostly.
//! Everything in between — tokens, limits, retries, the envelope, errors — happens once, in this crate.

use crate::{error::Error, request::RequestParts, response::Answer, validate::Violations};

/// A typed request of one operation.
pub trait Operation: Send + Sync {
    /// What a successful call gives.
    type Response: Answer + Send + 'static;

    /// What the documentation says of the operation.
    const META: &'static OperationMeta;

    /// Puts path values, query, headers and body into `parts`.
    fn encode(&self, parts: &mut RequestParts) -> Result<(), Error>;

    /// Checks the documented rules; every violation is added to `violations`.
    fn validate(&self, violations: &mut Violations) {
        let _ = violations;
    }
}

/// An operation whose page documents paging.
pub trait Paged: Operation + Clone + 'static {
    /// One item of a page.
    type Item: Send + 'static;

    /// How the next cursor follows from a page.
    const STEPS: Steps = Steps::Cursor;

    /// Where the request starts, if its cursor counts items or pages; `None` if that is not set.
    fn position(&self) -> Option<i64> {
        None
    }

    /// Continues from a cursor that an earlier page returned, or that was counted.
    fn set_cursor(&mut self, cursor: String);

    /// Takes a response apart into items and the next cursor.
    fn split(response: Self::Response) -> Page<Self::Item>;
}

/// An operation that lists what happened in a time range, which may not be longer than the page allows.
pub trait Windowed: Paged {
    /// Unit and greatest length of the range.
    const WINDOW: Window;

    /// Sets both ends, in the unit of the window since 1970. The platform takes both as inside.
    fn set_window(&mut self, start: i64, end: i64);
}

/// Unit and greatest length of a time range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Greatest length in seconds.
    pub seconds: u64,
    /// Its ends count milliseconds, not seconds.
    pub millis: bool,
}

/// How the cursor of the next page follows from a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Steps {
    /// The page has it.
    Cursor,
    /// It is the number of items so far.
    Offset,
    /// It is the number of the page.
    Index {
        /// The number of the first page.
        first: i64,
    },
}

/// One page of items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page<T> {
    /// Items, possibly none although more pages follow.
    pub items: Vec<T>,
    /// Cursor of the next page; `None` or empty on the last one.
    pub next: Option<String>,
    /// What the server says of further pages. `None` where the operation documents no such field: then the cursor
    /// alone tells.
    pub has_more: Option<bool>,
    /// What the server says of the number of all items, where items are counted.
    pub total: Option<i64>,
}

/// What the documentation says of an operation, apart from its fields.
#[derive(Clone, Copy, Debug)]
pub struct OperationMeta {
    /// Official name, `approval.v4.instance.create`.
    pub name: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Host in its feishu.cn spelling, `open.feishu.cn`; the client maps it to the configured base URL.
    pub host: &'static str,
    /// Path template with `:name` parameters, `/open-apis/approval/v4/instances/:instance_id`.
    pub path: &'static str,
    /// Accepted token kinds, none for operations without a token.
    pub tokens: &'static [TokenKind],
    /// Scopes, any one of which opens the operation.
    pub scopes: &'static [&'static str],
    /// Documented rate limits; all hold at once.
    pub quotas: &'static [Quota],
    /// The field that makes a repeated call harmless.
    pub idempotency: Option<Idempotency>,
    /// The operation changes nothing: it is a GET, or its page documents paging.
    pub reads: bool,
    /// Where the answer has its payload.
    pub payload: Payload,
    /// True if a good answer holds secrets: then no error quotes one.
    pub confidential: bool,
    /// Documented error codes.
    pub errors: &'static [ErrorInfo],
    /// The page.
    pub doc_url: &'static str,
}

impl OperationMeta {
    /// What the page says of an error code; `None` if it does not list it.
    pub fn error(&self, code: i64) -> Option<&'static ErrorInfo> {
        self.errors.iter().find(|error| error.code == code)
    }
}

/// HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// The method as it stands in a request line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }

    /// Executing a call twice has the effect of once.
    pub(crate) const fn is_idempotent(self) -> bool {
        matches!(self, Method::Get | Method::Put | Method::Delete)
    }
}

/// Kind of access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TokenKind {
    /// `tenant_access_token`: the app acts for a tenant.
    Tenant,
    /// `user_access_token`: the app acts for a user.
    User,
    /// `app_access_token`: the app acts for itself.
    App,
}

impl TokenKind {
    /// `tenant`, `user` or `app`.
    pub const fn as_str(self) -> &'static str {
        match self {
            TokenKind::Tenant => "tenant",
            TokenKind::User => "user",
            TokenKind::App => "app",
        }
    }
}

/// `count` calls within `seconds`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// Number of calls.
    pub count: u32,
    /// Length of the period in seconds.
    pub seconds: u32,
}

/// The field that makes a repeated call harmless.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Idempotency {
    /// Name of the field, at the top of the body or in the query.
    pub field: &'static str,
    /// Error code of a call that was already executed, if documented.
    pub conflict: Option<i64>,
}

/// Where an answer has its payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// Below `data` of the envelope.
    Data,
    /// Beside `code` and `msg`.
    Root,
    /// The answer is a file, or text of its own kind; only an error has the envelope.
    File,
    /// The answer sends a browser to another address.
    Redirect,
}

/// A documented error code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorInfo {
    /// HTTP status, if documented.
    pub http: Option<u16>,
    /// Code in the envelope.
    pub code: i64,
    /// Message as the platform sends it.
    pub message: &'static str,
    /// What to do.
    pub advice: &'static str,
}
