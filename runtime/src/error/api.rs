//! What the platform says in an error answer.

use std::time::Duration;

use serde_json::{Map, Value};

/// An error answer of the platform.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// Error code, never 0.
    pub code: i64,
    /// Message. Its wording may change at any time: decide by the code.
    pub message: String,
    /// HTTP status, which says little: the platform sends error codes with 200 too.
    pub status: u16,
    /// Id of the call in the platform's logs.
    pub log_id: Option<String>,
    /// Link to, or text of, the platform's troubleshooter.
    pub troubleshooter: Option<String>,
    /// Further details.
    pub details: Vec<Detail>,
    /// Fields that the platform refused.
    pub field_violations: Vec<FieldViolation>,
    /// Scopes or rights that are missing.
    pub permission_violations: Vec<PermissionViolation>,
    /// Pages that help.
    pub helps: Vec<Help>,
    /// How long to wait before the next call.
    pub retry_after: Option<Duration>,
}

/// A detail of an error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Detail {
    /// What it is of.
    pub key: String,
    /// The detail.
    pub value: String,
}

/// A field that the platform refused.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldViolation {
    /// Name of the field.
    pub field: String,
    /// The value that was sent.
    pub value: String,
    /// What is wrong with it.
    pub description: String,
}

/// A scope or right that is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PermissionViolation {
    /// What is missing, such as `action_privilege_required`.
    pub kind: String,
    /// The scope, `approval:instance`.
    pub subject: String,
    /// More about it, or a link to where it is granted.
    pub description: String,
}

/// A page that helps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Help {
    /// Its address.
    pub url: String,
    /// What it is about.
    pub description: String,
}

impl ApiError {
    /// Reads the body of an error answer: everything beside the code is optional and of any type.
    pub(crate) fn read(code: i64, body: &str) -> Self {
        let Ok(Value::Object(body)) = serde_json::from_str(body) else {
            return ApiError {
                code,
                ..Self::default()
            };
        };
        let none = Map::new();
        let error = body
            .get("error")
            .and_then(Value::as_object)
            .unwrap_or(&none);
        ApiError {
            code,
            message: first(&body, &["msg", "message", "error_description"])
                .or_else(|| first(error, &["message"]))
                .or_else(|| first(&body, &["error"]))
                .unwrap_or_default(),
            log_id: first(error, &["log_id", "logid"])
                .or_else(|| first(&body, &["log_id", "logid"])),
            troubleshooter: first(error, &["troubleshooter"]),
            details: each(error, "details", |entry| Detail {
                key: text(entry, &["key"]),
                value: text(entry, &["value"]),
            }),
            field_violations: each(error, "field_violations", |entry| FieldViolation {
                field: text(entry, &["field"]),
                value: text(entry, &["value"]),
                description: text(entry, &["description"]),
            }),
            permission_violations: each(error, "permission_violations", |entry| {
                PermissionViolation {
                    kind: text(entry, &["type"]),
                    subject: text(entry, &["subject", "scope"]),
                    description: text(entry, &["description", "url"]),
                }
            }),
            helps: each(error, "helps", |entry| Help {
                url: text(entry, &["url"]),
                description: text(entry, &["description"]),
            }),
            ..Self::default()
        }
    }
}

fn each<T>(error: &Map<String, Value>, key: &str, read: fn(&Map<String, Value>) -> T) -> Vec<T> {
    let entries = error
        .get(key)
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    entries
        .iter()
        .filter_map(Value::as_object)
        .map(read)
        .collect()
}

fn text(entry: &Map<String, Value>, keys: &[&str]) -> String {
    first(entry, keys).unwrap_or_default()
}

/// The first of `keys` with a text or a number that is not empty.
fn first(object: &Map<String, Value>, keys: &[&str]) -> Option<String> {
    keys.iter().find_map(|key| match object.get(*key)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}
