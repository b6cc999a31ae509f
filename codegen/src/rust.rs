//! A crate's generated part as Rust items, with every decision taken: names, types, order, documentation.
//!
//! `lower` makes it from the IR, `emit` writes it down. Nothing here knows of pages, nothing of tokens.

use std::collections::BTreeMap;

use crate::naming::Ident;

/// Documentation of an item as markdown lines without the comment marker.
pub type Docs = Vec<String>;

/// Everything that is generated for one module of the platform.
#[derive(Clone, Debug, PartialEq)]
pub struct Module {
    /// Comment at the top of every file, a line each.
    pub header: Vec<String>,
    /// What the root file holds.
    pub root: Resource,
    /// Required parameters of all operations by name, for the states of the builders.
    pub required: Vec<Ident>,
    /// The feature of the crate that each resource of the root is under, and each operation that has none.
    pub features: BTreeMap<Ident, String>,
}

/// A resource: a Rust module with a function for each operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// Name of the module; the root has none.
    pub name: Option<Ident>,
    /// Documentation of the module.
    pub docs: Docs,
    /// Resources below it.
    pub resources: Vec<Resource>,
    /// Its operations.
    pub operations: Vec<Operation>,
    /// What an overview page says of it.
    pub overview: Option<Overview>,
    /// What the platform pushes.
    pub events: Vec<Event>,
}

/// An event: a struct, in a module with the types within it.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Name of the Rust module.
    pub module: Ident,
    /// Documentation of the module.
    pub docs: Docs,
    /// What the event holds.
    pub data: Struct,
    /// Types within it.
    pub types: Vec<TypeDef>,
    /// What the runtime knows of the event.
    pub meta: EventMeta,
}

/// `EventMeta` of the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventMeta {
    /// Type of the event.
    pub name: String,
    /// Variant of the runtime's `Schema`; none for a callback without an envelope.
    pub schema: Option<Ident>,
    /// Scopes.
    pub scopes: Vec<String>,
    /// Address of the page; empty where it is not known.
    pub doc_url: String,
}

/// A resource as an overview page describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// Name of the Rust module.
    pub module: Ident,
    /// Documentation of the module.
    pub docs: Docs,
    /// The resource itself.
    pub data: Struct,
    /// Types within it.
    pub types: Vec<TypeDef>,
}

/// An operation: a function and a module of the same name.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Name of both.
    pub name: Ident,
    /// Documentation of the function.
    pub docs: Docs,
    /// Documentation of the module.
    pub module_docs: Docs,
    /// Note of the deprecation, if the operation is deprecated.
    pub deprecated: Option<String>,
    /// The request.
    pub request: Request,
    /// Types within request and response.
    pub types: Vec<TypeDef>,
    /// The response.
    pub response: Response,
    /// Error codes.
    pub errors: Enum,
    /// What the runtime knows of the operation.
    pub meta: Meta,
    /// How it pages, if it does.
    pub paging: Option<Paging>,
}

/// What an operation gives.
#[derive(Clone, Debug, PartialEq)]
pub enum Response {
    /// A struct of its own.
    Data(Struct),
    /// A stream of such structs.
    Stream(Struct),
    /// A type of the runtime, by its path, with its documentation here.
    Runtime(&'static str, Docs),
}

/// The request of an operation: its struct and its builder.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// Documentation of the struct.
    pub docs: Docs,
    /// All parameters, path first and body last.
    pub params: Vec<Param>,
    /// How the body is written.
    pub body: BodyForm,
    /// Documented rules.
    pub rules: Vec<Rule>,
}

/// How the body of a request is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyForm {
    /// There is none.
    None,
    /// As JSON.
    Json,
    /// As `multipart/form-data`.
    Form,
}

/// A parameter of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Param {
    /// The field of the request.
    pub field: Field,
    /// Where it goes.
    pub place: Place,
    /// True if its type is `Copy`.
    pub copy: bool,
    /// True if each of its values has a text form; others are written as JSON.
    pub as_text: bool,
    /// Generic parameter of the builder that holds the state; none for optional parameters.
    pub state: Option<Ident>,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
    /// Into the body.
    Body,
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Name of the field, and of the argument of its setter.
    pub name: Ident,
    /// Name of its setter.
    pub setter: Ident,
    /// Name on the wire.
    pub wire: String,
    /// Type, without the `Option` around it.
    pub ty: Type,
    /// True if the field may be absent: then its type is in an `Option`.
    pub optional: bool,
    /// Documentation.
    pub docs: Docs,
    /// Note of the deprecation, if the field is deprecated.
    pub deprecated: Option<String>,
}

/// A type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// `String`.
    String,
    /// Text that must not be seen.
    Secret,
    /// `i64`.
    Integer,
    /// `f64`.
    Float,
    /// `bool`.
    Bool,
    /// `serde_json::Value`.
    Any,
    /// A file to upload.
    File,
    /// A generated type.
    Named(Ident),
    /// A generated type that contains itself.
    Boxed(Ident),
    /// `Vec`.
    List(Box<Type>),
    /// `BTreeMap` with text keys.
    Map(Box<Type>),
}

/// A generated type.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeDef {
    /// A part of a request.
    Part(Part),
    /// A part of a response.
    Data(Struct),
    /// Documented values.
    Enum(Enum),
    /// Bits that may be added up.
    Flags(Flags),
}

/// A struct within a response, or the response itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Struct {
    /// Name.
    pub name: Ident,
    /// Documentation.
    pub docs: Docs,
    /// Fields in page order.
    pub fields: Vec<Field>,
}

/// A struct within a request, with constructor, setters and rules.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The struct.
    pub data: Struct,
    /// Documented rules.
    pub rules: Vec<Rule>,
}

/// An open enum: it keeps values that are not documented.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// Name.
    pub name: Ident,
    /// Documentation.
    pub docs: Docs,
    /// Documented values in page order.
    pub values: Vec<Value<EnumKey>>,
}

/// Flags.
#[derive(Clone, Debug, PartialEq)]
pub struct Flags {
    /// Name.
    pub name: Ident,
    /// Documentation.
    pub docs: Docs,
    /// True if they stand on the wire as decimal text.
    pub text: bool,
    /// Documented flags in page order.
    pub values: Vec<Value<i64>>,
}

/// A documented value.
#[derive(Clone, Debug, PartialEq)]
pub struct Value<K> {
    /// Name of the variant or constant.
    pub name: Ident,
    /// Value on the wire.
    pub key: K,
    /// Documentation.
    pub docs: Docs,
}

/// Wire value of a variant. All values of an enum are of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnumKey {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
}

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
