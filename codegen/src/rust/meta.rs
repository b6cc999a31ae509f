//! What requests are checked for, and what is said of operations in constants.

use super::Type;
use crate::naming::Ident;

/// A documented rule, ready to be called.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// Whole numbers within bounds.
    Integers(RuleField, Bounds<i64>),
    /// Numbers within bounds.
    Floats(RuleField, Bounds<f64>),
    /// Number of characters.
    Chars(RuleField, Bounds<u64>),
    /// Number of items.
    Items(RuleField, Bounds<u64>),
    /// A regular expression, and the name of the constant that holds it.
    Pattern(RuleField, Ident, String),
    /// Rules of the parts of the field, which are of the named type.
    Nested(RuleField, Ident),
    /// Fields that depend on each other, true where a field may be absent.
    Given(Relation, Vec<(RuleField, bool)>),
    /// Size of files in bytes, perhaps only if a field, true where it may be absent, has a value.
    Size(RuleField, Bounds<u64>, Option<(RuleField, bool, String)>),
    /// Greatest length in seconds of a time range.
    Window {
        /// Field with the start.
        start: RuleField,
        /// Field with the end.
        end: RuleField,
        /// True if both count milliseconds, false if seconds.
        millis: bool,
        /// Greatest length in seconds.
        seconds: u64,
    },
}

/// A field as a rule refers to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleField {
    /// Name of the field.
    pub name: Ident,
    /// Name on the wire.
    pub wire: String,
    /// True if the field is deprecated, and so is using it.
    pub deprecated: bool,
}

/// Inclusive bounds, at least one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds<T> {
    /// Least value.
    pub least: Option<T>,
    /// Greatest value.
    pub most: Option<T>,
}

/// What must hold among fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// At least one is given.
    AtLeastOne,
    /// Exactly one is given.
    ExactlyOne,
    /// At most one is given.
    AtMostOne,
    /// All are given or none.
    AllOrNone,
}

/// `OperationMeta` of the runtime.
#[derive(Clone, Debug, PartialEq)]
pub struct Meta {
    /// Official name.
    pub name: String,
    /// Variant of the runtime's `Method`.
    pub method: Ident,
    /// Host.
    pub host: String,
    /// Path template.
    pub path: String,
    /// Variants of the runtime's `TokenKind`.
    pub tokens: Vec<Ident>,
    /// Scopes.
    pub scopes: Vec<String>,
    /// Count and seconds of each quota.
    pub quotas: Vec<(u32, u32)>,
    /// Field and error code of idempotency.
    pub idempotency: Option<(String, Option<i64>)>,
    /// True if the operation changes nothing.
    pub reads: bool,
    /// Variant of the runtime's `Payload`.
    pub payload: Ident,
    /// True if the response holds secrets.
    pub confidential: bool,
    /// Documented errors.
    pub errors: Vec<ErrorInfo>,
    /// Address of the page; empty where it is not known.
    pub doc_url: String,
}

/// `ErrorInfo` of the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorInfo {
    /// HTTP status.
    pub http: Option<u16>,
    /// Code.
    pub code: i64,
    /// Message.
    pub message: String,
    /// What to do.
    pub advice: String,
}

/// The runtime's table of general error codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeTable {
    /// Comment above the file.
    pub header: Vec<String>,
    /// Documentation of its module.
    pub docs: Vec<String>,
    /// Rows by code.
    pub rows: Vec<ErrorInfo>,
}

/// `Paged` of the runtime.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// Type of an item.
    pub item: Type,
    /// Request field that takes the cursor, or that counts items or pages.
    pub cursor: Ident,
    /// True if that field is text.
    pub cursor_text: bool,
    /// True if that field may be absent.
    pub cursor_optional: bool,
    /// How the next cursor follows from a page.
    pub steps: Steps,
    /// Response field with the items.
    pub items: Ident,
    /// Response field that tells whether there is more.
    pub has_more: Option<Ident>,
    /// The time range that may be taken in steps.
    pub window: Option<Window>,
}

/// How the next cursor follows from a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Steps {
    /// It is in this response field.
    Next(Ident),
    /// It counts items. The number of all is in the response field, if there is one.
    Offset(Option<Ident>),
    /// It counts pages, the first of which has this number.
    Index(i64),
}

/// The time range of a listing, which may not be longer than the operation allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// Request fields with its start and its end.
    pub bounds: [WindowBound; 2],
    /// True if both count milliseconds, false if seconds.
    pub millis: bool,
    /// Greatest length in seconds.
    pub seconds: u64,
}

/// A request field with one end of a time range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WindowBound {
    /// Its name.
    pub name: Ident,
    /// True if it is text.
    pub text: bool,
    /// True if it may be absent.
    pub optional: bool,
}
