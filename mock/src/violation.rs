//! What of a request is not as documented.

use std::collections::HashMap;

use feishu_codegen::ir::{Field, Object, Operation, Side, Type, field};
use serde_json::{Map, Value, json};

use crate::request::{Body, Content, Part, Received};
use crate::{rules, values};

/// A part of a request that is not as documented.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Violation {
    /// Its path, such as `form[0].id`.
    pub(crate) field: String,
    /// What was sent.
    pub(crate) value: String,
    /// What is wrong.
    pub(crate) description: String,
}

impl Violation {
    pub(crate) fn new(field: &str, value: &Value, description: impl Into<String>) -> Self {
        let value = match value {
            Value::String(text) => text.clone(),
            Value::Null => String::new(),
            other => other.to_string(),
        };
        Self {
            field: field.to_owned(),
            value,
            description: description.into(),
        }
    }

    /// As the platform writes it.
    pub(crate) fn to_json(&self) -> Value {
        json!({"field": self.field, "value": self.value, "description": self.description})
    }
}

/// All that is not as documented in a call of `operation`.
pub(crate) fn violations(
    operation: &Operation,
    path: &[(&str, String)],
    received: &Received,
    body: &Body,
) -> Vec<Violation> {
    let path: Vec<(&str, &str)> = path
        .iter()
        .map(|(key, text)| (*key, text.as_str()))
        .collect();
    let query = received.query.iter();
    let query: Vec<(&str, &str)> = query
        .map(|(key, text)| (key.as_str(), text.as_str()))
        .collect();
    let mut found = Vec::new();
    let path = texts(&operation.path_params, &path, &mut found);
    let query = texts(&operation.query, &query, &mut found);
    headers(&operation.headers, received, &mut found);
    let mut check = |side, fields: &[Field], members: &Map<String, Value>| {
        Checker::new(fields, &mut found).members(fields, members, "");
        rules::check(operation, side, members, &mut found);
    };
    check(Side::Path, &operation.path_params, &path);
    check(Side::Query, &operation.query, &query);
    if let Some(wrong) = content_type(operation, received, body) {
        found.push(wrong);
        return found;
    }
    let fields = operation.body.as_ref().map_or(&[][..], |body| &body.fields);
    match body {
        Body::Json(members) => check(Side::Body, fields, members),
        Body::Empty => check(Side::Body, fields, &Map::new()),
        Body::Parts(parts) => {
            let members = form(fields, parts, &mut found);
            Checker::new(fields, &mut found).members(fields, &members, "");
            rules::check(operation, Side::Body, &members, &mut found);
        }
        Body::Unreadable(why) => found.push(Violation::new("", &Value::Null, why.as_str())),
    }
    found
}

/// A body of another kind than the documented one: nothing in it can be judged. Without a type it is JSON.
fn content_type(operation: &Operation, received: &Received, body: &Body) -> Option<Violation> {
    let wanted = &operation.body.as_ref()?.content_type;
    let header = received.header("content-type");
    let given = header.map_or("application/json", |it| it.split(';').next().unwrap_or(it));
    let is_wrong = !matches!(body, Body::Empty) && !given.trim().eq_ignore_ascii_case(wanted);
    is_wrong.then(|| {
        let description = format!("{wanted} is wanted here");
        Violation::new(
            "Content-Type",
            &header.unwrap_or_default().into(),
            description,
        )
    })
}

fn headers(fields: &[Field], received: &Received, found: &mut Vec<Violation>) {
    for field in fields.iter().filter(|field| field.required) {
        if received.header(&field.name.to_ascii_lowercase()).is_none() {
            let description = "the header is required";
            found.push(Violation::new(&field.name, &Value::Null, description));
        }
    }
}

/// Texts of a path, a query or a form as what the fields say they are.
fn texts(
    fields: &[Field],
    pairs: &[(&str, &str)],
    found: &mut Vec<Violation>,
) -> Map<String, Value> {
    let mut members = Map::new();
    for (name, text) in pairs {
        let Some(field) = fields.iter().find(|field| field.name == *name) else {
            members.insert((*name).to_owned(), (*text).into());
            continue;
        };
        let value = values::from_text(text, field.ty.leaf());
        match (&field.ty, members.get_mut(*name)) {
            (Type::Array { .. }, Some(Value::Array(items))) => items.push(value),
            (Type::Array { .. }, _) => {
                members.insert(field.name.clone(), json!([value]));
            }
            (_, Some(_)) => found.push(Violation::new(name, &value, "it is given twice")),
            (_, None) => {
                members.insert(field.name.clone(), value);
            }
        }
    }
    members
}

/// The parts of a form as members; the size of a file stands for it.
fn form(fields: &[Field], parts: &[Part], found: &mut Vec<Violation>) -> Map<String, Value> {
    let mut pairs = Vec::new();
    let mut files = Map::new();
    for part in parts {
        let field = fields.iter().find(|field| field.name == part.name);
        let is_file = field.is_some_and(|field| *field.ty.leaf() == Type::File);
        // One that is wrong is there all the same: it is not missing too.
        let size = match &part.content {
            Content::Text(text) if is_file => {
                let description = "it is a file, and has no file name";
                found.push(Violation::new(&part.name, &Value::Null, description));
                text.len()
            }
            Content::Text(text) => {
                pairs.push((part.name.as_str(), text.as_str()));
                continue;
            }
            Content::File(size) => {
                if *size == 0 {
                    found.push(Violation::new(&part.name, &json!(0), "the file is empty"));
                }
                *size
            }
        };
        match field.map(|field| &field.ty) {
            Some(Type::Array { .. }) => {
                let sizes = files.entry(&part.name).or_insert_with(|| json!([]));
                if let Some(sizes) = sizes.as_array_mut() {
                    sizes.push(json!(size));
                }
            }
            _ => {
                files.insert(part.name.clone(), json!(size));
            }
        }
    }
    let mut members = texts(fields, &pairs, found);
    members.extend(files);
    members
}

/// Checks values against fields.
pub(crate) struct Checker<'a, 'f> {
    /// Types that fields refer to by name.
    named: HashMap<&'a str, &'a Object>,
    found: &'f mut Vec<Violation>,
}

impl<'a, 'f> Checker<'a, 'f> {
    fn new(fields: &'a [Field], found: &'f mut Vec<Violation>) -> Self {
        let mut named = HashMap::new();
        field::walk(fields, &mut |_, field| {
            if let Some(object) = field.ty.object() {
                named.entry(object.name.as_str()).or_insert(object);
            }
        });
        Self { named, found }
    }

    pub(crate) fn object(&self, name: &str) -> Option<&'a Object> {
        self.named.get(name).copied()
    }

    pub(crate) fn report(&mut self, field: &str, value: &Value, description: impl Into<String>) {
        self.found.push(Violation::new(field, value, description));
    }

    /// Checks the members of an object at `path`.
    pub(crate) fn members(&mut self, fields: &[Field], members: &Map<String, Value>, path: &str) {
        let place = |name: &str| match path {
            "" => name.to_owned(),
            path => format!("{path}.{name}"),
        };
        for field in fields {
            match members.get(&field.name) {
                None | Some(Value::Null) if field.required => {
                    self.report(&place(&field.name), &Value::Null, "it is required");
                }
                None | Some(Value::Null) => {}
                Some(value) => self.field(field, value, &place(&field.name)),
            }
        }
        for (name, value) in members {
            if fields.iter().all(|field| field.name != *name) {
                self.report(&place(name), value, unknown(name, fields));
            }
        }
    }
}

/// What to say of a field that is not documented, with the nearest that is.
fn unknown(name: &str, fields: &[Field]) -> String {
    let names = fields.iter().map(|field| field.name.as_str());
    let likeness = |other: &str| strsim::jaro_winkler(name, other);
    let nearest = names
        .filter(|other| likeness(other) > 0.8)
        .max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    match nearest {
        Some(nearest) => format!("no such field is documented; there is `{nearest}`"),
        None => "no such field is documented".to_owned(),
    }
}
