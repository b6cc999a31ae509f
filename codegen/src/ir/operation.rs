//! Operations and what surrounds their fields.

use serde::{Deserialize, Serialize};

use super::{Deprecation, Field, NameOrigin, OfficialName, Side};
use crate::source::{PageId, Span, Spanned};

/// One HTTP operation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Operation {
    /// Official name.
    pub name: OfficialName,
    /// Where the name was found.
    pub name_origin: NameOrigin,
    /// Title of the page.
    pub title: String,
    /// What it does: the paragraphs before the first section, as markdown.
    pub description: String,
    /// Remarks of the page beside the tables (limits, notices), as markdown, one entry a section or notice.
    pub notes: Vec<Spanned<String>>,
    /// HTTP method in capitals.
    pub http_method: Spanned<String>,
    /// Host without scheme; larksuite.com is written as feishu.cn.
    pub host: Spanned<String>,
    /// Path template with `:name` parameters, without query.
    pub path: Spanned<String>,
    /// Accepted token kinds; empty where the operation takes none.
    pub tokens: Vec<Spanned<TokenKind>>,
    /// Any one of these scopes opens the operation.
    pub scopes: Vec<Scope>,
    /// Scopes that open single fields.
    pub field_scopes: Vec<FieldScope>,
    /// App types that may call it; empty where the page says nothing.
    pub app_types: Vec<Spanned<AppType>>,
    /// Documented rate limits; all hold at once.
    pub quotas: Vec<Quota>,
    /// Path parameters in the order of the path.
    pub path_params: Vec<Field>,
    /// Query parameters.
    pub query: Vec<Field>,
    /// Headers other than Authorization and Content-Type.
    pub headers: Vec<Field>,
    /// Request body.
    pub body: Option<Body>,
    /// Response.
    pub response: Response,
    /// Rules over several fields.
    pub relations: Vec<Relation>,
    /// Time ranges with a documented greatest length.
    pub windows: Vec<Window>,
    /// Documented sizes of a file in the body.
    #[serde(default)]
    pub sizes: Vec<FileSize>,
    /// How the operation pages.
    pub paging: Option<Paging>,
    /// The field that makes a repeated call harmless.
    pub idempotency: Option<Idempotency>,
    /// Documented error codes in page order.
    pub errors: Vec<ErrorCode>,
    /// Set where the page calls the operation deprecated.
    pub deprecated: Option<Deprecation>,
    /// Request examples.
    pub request_examples: Vec<Example>,
    /// Response examples.
    pub response_examples: Vec<Example>,
    /// The pages that state it, newest first.
    pub pages: Vec<PageId>,
}

/// How large a file may be, in bytes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FileSize {
    /// Path of the file in the body.
    pub field: String,
    /// Least size.
    pub least: Option<u64>,
    /// Greatest size.
    pub most: u64,
    /// Holds only if this field of the body, by its path, has this value.
    pub when: Option<(String, String)>,
    /// Where the page states it.
    pub span: Span,
}

/// Request body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// `application/json`, `multipart/form-data` …, without parameters.
    pub content_type: String,
    /// Members.
    pub fields: Vec<Field>,
}

/// Response.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Response {
    /// Where the payload is.
    pub shape: ResponseShape,
    /// Members of the payload: below `data`, or at the top for [`ResponseShape::Root`] without `code` and `msg`.
    pub fields: Vec<Field>,
    /// True where the fields come from an example and not from a table.
    pub inferred: bool,
}

impl Response {
    /// True if it is a stream of events of which the page tells what they are.
    pub fn streams(&self) -> bool {
        self.shape == ResponseShape::Stream && !self.fields.is_empty()
    }
}

/// Where a response has its payload.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResponseShape {
    /// Below `data`.
    Data,
    /// Beside `code` and `msg`.
    Root,
    /// The body is the payload, as bytes.
    Binary,
    /// Server-sent events.
    Stream,
    /// A redirect of a browser.
    Redirect,
}

/// Kind of access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenKind {
    /// `tenant_access_token`.
    Tenant,
    /// `user_access_token`.
    User,
    /// `app_access_token`.
    App,
}

/// Kind of app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppType {
    /// Self-built app (`custom`).
    Custom,
    /// Store app (`isv`).
    Isv,
}

/// A scope that opens the operation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scope {
    /// `approval:instance`.
    pub name: String,
    /// Its title; empty where the page gives none.
    pub title: String,
    /// Where it stands.
    pub span: Span,
}

/// A scope that opens a field, or a value of a field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldScope {
    /// The scope.
    pub scope: Scope,
    /// The value of the field for which it is needed (`当值为 …`).
    pub when: Option<String>,
    /// True where any one of the field's scopes is enough (`满足任一`).
    pub any: bool,
}

/// `count` calls within `seconds`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quota {
    /// Number of calls.
    pub count: u32,
    /// Length of the period in seconds.
    pub seconds: u32,
    /// Where it stands.
    pub span: Span,
}

/// A rule over several fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Relation {
    /// What must hold.
    pub kind: RelationKind,
    /// Side of the fields.
    pub side: Side,
    /// Paths of the fields.
    pub fields: Vec<String>,
    /// Where the page states it.
    pub span: Span,
}

/// What must hold among fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RelationKind {
    /// At least one is given.
    AtLeastOne,
    /// Exactly one is given.
    ExactlyOne,
    /// At most one is given.
    AtMostOne,
    /// All are given or none.
    AllOrNone,
}

/// A time range with a documented greatest length.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Window {
    /// Side of both fields.
    pub side: Side,
    /// Path of the field with the start of the range.
    pub start: String,
    /// Path of the field with its end.
    pub end: String,
    /// Unit of both fields.
    pub unit: TimeUnit,
    /// Greatest length in seconds.
    pub seconds: u64,
    /// Where the page states it.
    pub span: Span,
}

/// Unit of a Unix time stamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeUnit {
    /// Seconds.
    Seconds,
    /// Milliseconds.
    Milliseconds,
}

/// How an operation pages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Paging {
    /// Side of the request that takes the cursor.
    pub side: Side,
    /// Request field that takes the cursor, `page_token`, or where to start, `offset`.
    pub cursor: String,
    /// Request field with the size of a page, if there is one.
    pub size: Option<String>,
    /// How the next cursor follows from a page.
    #[serde(flatten)]
    pub steps: Steps,
    /// Response field that tells whether there is more, if there is one.
    pub has_more: Option<String>,
    /// Response field with the items.
    pub items: String,
}

/// How the next cursor follows from a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Steps {
    /// It is in this response field, `page_token` or `next_page_token`.
    Next(String),
    /// It counts items. The number of all items is in the response field, if there is one.
    Offset(Option<String>),
    /// It counts pages, the first of which has this number.
    Index(i64),
}

impl Steps {
    /// Response field with the next cursor.
    pub fn next(&self) -> Option<&str> {
        match self {
            Steps::Next(field) => Some(field),
            Steps::Offset(_) | Steps::Index(_) => None,
        }
    }

    /// Response field with the number of all items.
    pub fn total(&self) -> Option<&str> {
        match self {
            Steps::Offset(total) => total.as_deref(),
            Steps::Next(_) | Steps::Index(_) => None,
        }
    }

    /// Number of the first item or page, where they are counted.
    pub fn first(&self) -> Option<i64> {
        match self {
            Steps::Next(_) => None,
            Steps::Offset(_) => Some(0),
            Steps::Index(first) => Some(*first),
        }
    }
}

/// The field that makes a repeated call harmless.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Idempotency {
    /// Side of the field.
    pub side: Side,
    /// Name of the field, `uuid`.
    pub field: String,
    /// Error code of a call that was already executed, if documented.
    pub conflict: Option<i64>,
    /// Where the page states it.
    pub span: Span,
}

/// A documented error.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ErrorCode {
    /// HTTP status, if the page gives it.
    pub http: Option<u16>,
    /// Code in the envelope.
    pub code: i64,
    /// Message as the platform sends it.
    pub message: String,
    /// What to do, as markdown.
    pub advice: String,
    /// The row that states it.
    pub span: Span,
}

/// An example on a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Example {
    /// Language of the block.
    pub language: String,
    /// The block, verbatim.
    pub text: String,
    /// The JSON documents in it, as far as it could be read.
    pub values: Vec<serde_json::Value>,
    /// True where the block is strict JSON; false where it took repairs, or could not be read at all.
    pub strict: bool,
    /// Where it stands.
    pub span: Span,
}
