//! What the platform pushes: events and callbacks.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{AppType, Deprecation, Example, Field, FieldScope, Scope};
use crate::source::{PageId, Spanned};

/// An event, or a callback that an app answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// The type by which the platform sends it: `approval_instance`, `approval.approval.updated_v4`. What comes without
    /// an envelope has none: it goes by the name of its page.
    pub name: Spanned<String>,
    /// Title of the page.
    pub title: String,
    /// When it is sent: the paragraphs before the first section, as markdown.
    pub description: String,
    /// Remarks of the page beside the tables (what to subscribe to, limits), as markdown, one entry a section or notice.
    pub notes: Vec<Spanned<String>>,
    /// Version of the envelope around it.
    pub schema: Schema,
    /// App types that may subscribe to it; empty where the page says nothing.
    pub app_types: Vec<Spanned<AppType>>,
    /// Any one of these scopes lets an app subscribe to it.
    pub scopes: Vec<Scope>,
    /// Scopes that open single fields.
    pub field_scopes: Vec<FieldScope>,
    /// Ways in which it is sent, as the page calls them: `Webhook`.
    pub delivery: Vec<Spanned<String>>,
    /// Members of `event` in the envelope, or of the body where there is none.
    pub fields: Vec<Field>,
    /// True where the fields come from an example and not from a table.
    pub inferred: bool,
    /// Examples with their envelopes.
    pub examples: Vec<Example>,
    /// Set where the page calls the event deprecated.
    pub deprecated: Option<Deprecation>,
    /// The pages that state it, newest first.
    pub pages: Vec<PageId>,
}

/// Version of the envelope around an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Schema {
    /// 1.0: `ts`, `uuid`, `token` and `type` beside `event`.
    V1,
    /// 2.0: `schema` and `header` beside `event`.
    V2,
    /// None: a callback to an address of its own, whose body is the payload.
    Bare,
}

impl Event {
    /// What the examples show of the fields. One that shows how a callback is encrypted shows none.
    pub fn payloads(&self) -> impl Iterator<Item = &Value> {
        let values = self.examples.iter().flat_map(|example| &example.values);
        values.filter_map(|value| payload(self.schema, value))
    }
}

/// The payload within `value`, the body of an event or callback.
pub fn payload(schema: Schema, value: &Value) -> Option<&Value> {
    match schema {
        Schema::V1 | Schema::V2 => value.get("event"),
        Schema::Bare => Some(value).filter(|it| it.get("encrypt").is_none()),
    }
}
