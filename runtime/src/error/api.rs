//! What the platform says in an error answer.

use std::{fmt, time::Duration};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;

/// An error answer of the platform.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// Error code; 0 if the answer tells of a failure by its HTTP status alone.
    pub code: i64,
    /// Message. Its wording may change at any time: decide by the code.
    pub message: String,
    /// Name of the error, of an authorization server: `invalid_grant`.
    pub name: Option<String>,
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
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldViolation {
    /// Name of the field.
    pub field: String,
    /// The value that was sent. It is in no `Debug` or `Display`, because it may be personal.
    pub value: String,
    /// What is wrong with it.
    pub description: String,
}

/// Without the value, which may be personal.
impl fmt::Debug for FieldViolation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FieldViolation")
            .field("field", &self.field)
            .field("description", &self.description)
            .finish_non_exhaustive()
    }
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

/// Longest text of an error answer that is kept, in characters.
const TEXT: usize = 2000;

/// Most entries of a list of an error answer that are kept.
const ENTRIES: usize = 50;

impl ApiError {
    /// Reads the body of an error answer: everything beside the code is optional, of any type, and kept up to a length.
    pub(crate) fn read(code: i64, body: &str) -> Self {
        match serde_json::from_str(body) {
            Ok(body) => Self::of_object(code, &body),
            Err(_) => ApiError {
                code,
                ..Self::default()
            },
        }
    }

    /// Reads the body of an answer that tells of a failure by its HTTP status and has no code at its top: the code may
    /// stand in `error`, or there is only a name of the error, as RFC 6749 has it, or a message. `None` if the body is
    /// none of these, and so none of the platform's.
    pub(crate) fn read_uncoded(body: &str) -> Option<Self> {
        let body: Object = serde_json::from_str(body).ok()?;
        let error: Option<Object> = body.get("error").and_then(read);
        let inner = error.and_then(|error| read(error.get("code")?));
        let has_text = |key| body.get(key).is_some_and(is_text);
        match inner {
            Some(code) => Some(Self::of_object(code, &body)),
            None if has_text("error") || has_text("msg") => Some(Self::of_object(0, &body)),
            None => None,
        }
    }

    fn of_object(code: i64, body: &Object) -> Self {
        let error: Object = body.get("error").and_then(read).unwrap_or_default();
        let name = first(body, &["error"]);
        ApiError {
            code,
            message: first(body, &["msg", "message", "error_description"])
                .or_else(|| first(&error, &["message", "msg"]))
                .or_else(|| name.clone())
                .unwrap_or_default(),
            name,
            log_id: log_id(&error).or_else(|| log_id(body)),
            troubleshooter: first(&error, &["troubleshooter"]),
            details: details(error.get("details")),
            field_violations: entries(error.get("field_violations"))
                .map(|entry| FieldViolation {
                    field: text(&entry, &["field"]),
                    value: text(&entry, &["value"]),
                    description: text(&entry, &["description", ""]),
                })
                .collect(),
            permission_violations: entries(error.get("permission_violations"))
                .map(|entry| PermissionViolation {
                    kind: text(&entry, &["type"]),
                    subject: text(&entry, &["subject", "scope", ""]),
                    description: text(&entry, &["description", "url"]),
                })
                .collect(),
            helps: entries(error.get("helps"))
                .map(|entry| Help {
                    url: text(&entry, &["url", ""]),
                    description: text(&entry, &["description"]),
                })
                .collect(),
            ..Self::default()
        }
    }

    /// The link to the platform's troubleshooter, which says more about this very call.
    pub fn troubleshooter_url(&self) -> Option<&str> {
        let text = self.troubleshooter.as_deref()?;
        let link = text.get(text.find("https://")?..)?;
        link.split(|c: char| c.is_whitespace() || "\"'<>，。；）)".contains(c))
            .next()
    }
}

/// The id of the call, whatever the spelling: `log_id`, `logid`, `logId`.
fn log_id(object: &Object) -> Option<String> {
    let is_it = |key: &&str| {
        let mut letters = key.bytes().filter(u8::is_ascii_alphanumeric);
        let mut expected = b"logid".iter();
        letters.all(|letter| expected.next() == Some(&letter.to_ascii_lowercase()))
            && expected.next().is_none()
    };
    let key = object.keys().find(is_it)?;
    first(object, &[key])
}

/// Pairs of key and value, as a list of objects or as one object of them.
fn details(value: Option<&RawValue>) -> Vec<Detail> {
    match value.and_then(read::<Object>) {
        Some(pairs) if pairs.get("key").is_none() => pairs
            .0
            .into_iter()
            .take(ENTRIES)
            .map(|(key, value)| Detail {
                key: clipped(&key),
                value: written(value).unwrap_or_default(),
            })
            .collect(),
        _ => entries(value)
            .map(|entry| Detail {
                key: text(&entry, &["key"]),
                value: text(&entry, &["value", ""]),
            })
            .collect(),
    }
}

/// A list of objects, or one object alone. A text or number in place of an object is read as the value of the key "".
fn entries(value: Option<&RawValue>) -> std::vec::IntoIter<Object<'_>> {
    let values = value.map(|value| read(value).unwrap_or_else(|| vec![value]));
    let object = |value| match is_text(value) || is_number(value) {
        true => Some(Object(vec![(String::new(), value)])),
        false => read(value),
    };
    let objects = values.into_iter().flatten().filter_map(object);
    objects.take(ENTRIES).collect::<Vec<_>>().into_iter()
}

/// The first of `keys` with anything at all, as text.
fn text(entry: &Object, keys: &[&str]) -> String {
    let mut values = keys.iter().filter_map(|key| entry.get(key));
    values.find_map(written).unwrap_or_default()
}

/// A value as text: that of a string, or JSON.
fn written(value: &RawValue) -> Option<String> {
    match value.get() {
        "null" => None,
        json => Some(clipped(&read(value).unwrap_or_else(|| json.to_owned()))),
    }
}

/// The first of `keys` with a text or a number that is not empty.
fn first(object: &Object, keys: &[&str]) -> Option<String> {
    let given = |key: &&str| {
        let value = object.get(key)?;
        let given = is_number(value) || is_text(value);
        written(value).filter(|text| given && !text.is_empty())
    };
    keys.iter().find_map(given)
}

fn clipped(text: &str) -> String {
    match text.char_indices().nth(TEXT) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

fn is_text(value: &RawValue) -> bool {
    value.get().starts_with('"')
}

fn is_number(value: &RawValue) -> bool {
    value
        .get()
        .starts_with(|c: char| c == '-' || c.is_ascii_digit())
}

/// The value as `T`, if it is one.
fn read<'a, T: Deserialize<'a>>(value: &'a RawValue) -> Option<T> {
    serde_json::from_str(value.get()).ok()
}

/// A JSON object, whose values are read when they are asked for.
#[derive(Default)]
struct Object<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Object<'a> {
    /// Of members with the same key, the last counts.
    fn get(&self, key: &str) -> Option<&'a RawValue> {
        let mut members = self.0.iter().rev();
        members
            .find(|(known, _)| known == key)
            .map(|(_, value)| *value)
    }

    fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_str())
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Members)
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Object<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Object(members))
    }
}
