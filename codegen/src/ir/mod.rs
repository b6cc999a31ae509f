//! What the pages mean, in Feishu's own terms: no markup, no Rust.
//!
//! Everything carries the [`Span`] that states it. The JSON form of these types is what `cargo xtask ir --format
//! json` prints; it is the schema, so a change here is a change of that format.

pub mod dump;
pub mod event;
pub mod field;
pub mod flat;
pub mod operation;
#[cfg(test)]
pub(crate) mod sample;
mod words;

use serde::{Deserialize, Serialize};

pub use event::{Event, Schema};
pub use field::{Bound, Choice, ChoiceKey, Constraints, Field, Object, Side, Type};
pub use operation::{
    AppType, Body, ErrorCode, Example, FieldScope, FileSize, Idempotency, Operation, Paging, Quota,
    Relation, RelationKind, Response, ResponseShape, Scope, Steps, TimeUnit, TokenKind, Window,
};

use crate::source::{PageId, Span, Spanned};

/// Everything that a set of pages says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ir {
    /// The pages, in the order of their numbers; spans refer to them.
    pub pages: Vec<PageInfo>,
    /// Modules by name.
    pub modules: Vec<Module>,
    /// Error codes of no one operation, a list a page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<CodeList>,
    /// Pages that gave nothing, and why.
    pub skipped: Vec<Skipped>,
}

/// Identity of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PageInfo {
    /// Its number in spans.
    pub id: PageId,
    /// Path of the file.
    pub path: String,
    /// Title, from front matter or the first heading.
    pub title: String,
    /// Address of the page in the documentation, `https://open.feishu.cn/document/…`, if it can be told.
    pub url: Option<String>,
    /// Path of the document in the documentation tree (`fullPath`), if the page carries it.
    pub document_path: Option<String>,
    /// Last update in Unix milliseconds, if the page carries it.
    pub updated_at: Option<i64>,
}

/// Error codes that any operation may answer with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CodeList {
    /// The page that lists them.
    pub page: PageId,
    /// Title of the page.
    pub title: String,
    /// The codes in page order. Rows of one code differ in their messages.
    pub errors: Vec<ErrorCode>,
}

/// A page that gave nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Skipped {
    /// The page.
    pub page: PageId,
    /// Why, for people.
    pub reason: String,
}

/// All operations and events of one project and version, such as `approval` `v4`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Module {
    /// Project in the official name, `approval`.
    pub project: String,
    /// Version in the official name, `v4`.
    pub version: String,
    /// Operations by HTTP path and method.
    pub operations: Vec<Operation>,
    /// Resource descriptions from overview pages, by name.
    pub resources: Vec<Resource>,
    /// Events by their types.
    pub events: Vec<Event>,
}

impl Module {
    /// True if nothing is known of it.
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty() && self.resources.is_empty() && self.events.is_empty()
    }
}

/// A resource that an overview page describes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Resource {
    /// Name in snake case, `instance`.
    pub name: Spanned<String>,
    /// Title of the page.
    pub title: String,
    /// First paragraph of the page.
    pub description: String,
    /// Fields with all their nesting.
    pub fields: Vec<Field>,
    /// Data examples.
    pub examples: Vec<Example>,
    /// The page that describes it.
    pub page: PageId,
}

/// Official name of an operation: `approval.v4.instance.create`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OfficialName {
    /// `approval`.
    pub project: String,
    /// `v4`.
    pub version: String,
    /// `instance`; nested resources are joined by dots.
    pub resource: String,
    /// `create`.
    pub method: String,
}

impl std::fmt::Display for OfficialName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let parts = [&self.project, &self.version, &self.resource, &self.method];
        let mut first = true;
        for part in parts.into_iter().filter(|part| !part.is_empty()) {
            if !std::mem::take(&mut first) {
                f.write_str(".")?;
            }
            f.write_str(part)?;
        }
        Ok(())
    }
}

/// Where the name of an operation was found, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameOrigin {
    /// `module.toml` says so.
    Config,
    /// The link to the API explorer on the page.
    Explorer,
    /// An SDK sample on the page calls it so.
    Sample,
    /// Path of the document.
    DocumentPath,
    /// Made from method and URL.
    Url,
}

/// Deprecation notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Deprecation {
    /// What the page says.
    pub note: String,
    /// Where.
    pub span: Span,
}
