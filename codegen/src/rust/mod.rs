//! A crate's generated part as Rust items, with every decision taken: names, types, order, documentation.
//!
//! `lower` makes it from the IR, `emit` writes it down. Nothing here knows of pages, nothing of tokens.

mod meta;
mod types;

use std::collections::BTreeMap;

use crate::naming::Ident;

pub use meta::*;
pub use types::*;

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
    /// Types that several pages have alike.
    pub shared: Vec<Shared>,
    /// The feature of the crate that each resource of the root is under, and each operation that has none.
    pub features: BTreeMap<Ident, String>,
}

/// A module with types that several pages have alike, called after the first of these pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    /// Its name.
    pub module: Ident,
    /// The types.
    pub types: Vec<TypeDef>,
    /// Types that these name, each with the other module of shared types that it is in.
    pub uses: BTreeMap<Ident, Ident>,
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
    /// Types within it that no other page has.
    pub types: Vec<TypeDef>,
    /// Its types that other pages have as well, each with the module of shared types that it is in.
    pub shared: BTreeMap<Ident, Ident>,
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
    /// Types within it that no other page has.
    pub types: Vec<TypeDef>,
    /// Its types that other pages have as well, each with the module of shared types that it is in.
    pub shared: BTreeMap<Ident, Ident>,
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
    /// Types within request and response that no other page has.
    pub types: Vec<TypeDef>,
    /// Its types that other pages have as well, each with the module of shared types that it is in.
    pub shared: BTreeMap<Ident, Ident>,
    /// The response.
    pub response: Response,
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
