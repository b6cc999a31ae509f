//! Examples of a page against its tables.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostics::{Diagnostic, Sink};
use crate::ir::event::payload;
use crate::ir::{Event, Example, Field, Object, Operation, Resource, ResponseShape, Type};
use crate::source::{Sources, Span};

/// Checks the request examples of an operation against its body.
pub(super) fn request(operation: &Operation, sources: &Sources, sink: &mut Sink) {
    let Some(body) = operation
        .body
        .as_ref()
        .filter(|body| body.content_type.contains("json"))
    else {
        return;
    };
    for example in &operation.request_examples {
        for value in &example.values {
            compare(&body.fields, value, example, sources, sink);
        }
    }
}

/// Checks the response examples of an operation against its response. What failed calls answer has no data.
pub(super) fn response(operation: &Operation, sources: &Sources, sink: &mut Sink) {
    let fields = &operation.response.fields;
    for example in &operation.response_examples {
        for value in &example.values {
            let payload = match operation.response.shape {
                ResponseShape::Data => value.get("data"),
                ResponseShape::Root => Some(value),
                _ => None,
            };
            if let Some(payload) = payload.filter(|_| !operation.response.inferred) {
                let root = operation.response.shape == ResponseShape::Root;
                let outer: &[&str] = if root {
                    &["code", "msg", "message"]
                } else {
                    &[]
                };
                compare_without(fields, payload, outer, example, sources, sink);
            }
        }
    }
}

/// Checks the data examples of a resource against its fields.
pub(super) fn resource(resource: &Resource, sources: &Sources, sink: &mut Sink) {
    for example in &resource.examples {
        for value in &example.values {
            compare(&resource.fields, value, example, sources, sink);
        }
    }
}

/// Checks the examples of an event against its fields.
pub(super) fn event(event: &Event, sources: &Sources, sink: &mut Sink) {
    for example in event.examples.iter().filter(|_| !event.inferred) {
        let values = example.values.iter();
        for payload in values.filter_map(|value| payload(event.schema, value)) {
            compare(&event.fields, payload, example, sources, sink);
        }
    }
}

fn compare(fields: &[Field], value: &Value, example: &Example, sources: &Sources, sink: &mut Sink) {
    compare_without(fields, value, &[], example, sources, sink);
}

fn compare_without(
    fields: &[Field],
    value: &Value,
    ignored: &[&str],
    example: &Example,
    sources: &Sources,
    sink: &mut Sink,
) {
    let mut comparison = Comparison {
        path: Vec::new(),
        seen: BTreeSet::new(),
        span: example.span,
        sources,
        sink,
    };
    if let Value::Object(members) = value {
        let members = members
            .iter()
            .filter(|(key, _)| !ignored.contains(&key.as_str()));
        comparison.members(fields, members);
    }
}

struct Comparison<'a> {
    /// Names from the top to where the comparison is.
    path: Vec<&'a str>,
    /// Paths that have a finding: one is enough, however many elements a list has.
    seen: BTreeSet<String>,
    span: Span,
    sources: &'a Sources,
    sink: &'a mut Sink,
}

impl<'a> Comparison<'a> {
    fn members(
        &mut self,
        fields: &'a [Field],
        members: impl Iterator<Item = (&'a String, &'a Value)>,
    ) {
        for (key, value) in members {
            self.path.push(key);
            match fields.iter().find(|field| field.name == *key) {
                Some(field) => self.value(&field.ty, field, value),
                None => self.unlisted(key),
            }
            self.path.pop();
        }
    }

    fn value(&mut self, ty: &'a Type, field: &'a Field, value: &'a Value) {
        match (ty, value) {
            (_, Value::Null) | (Type::Any | Type::File | Type::Reference { .. }, _) => {}
            (Type::Object(Object { fields, .. }), Value::Object(members)) => {
                // An object whose members the page does not list may have any.
                if !fields.is_empty() {
                    self.members(fields, members.iter());
                }
            }
            (Type::Array { item }, Value::Array(items)) => {
                for value in items {
                    self.value(item, field, value);
                }
            }
            (Type::Map { value: ty }, Value::Object(members)) => {
                for value in members.values() {
                    self.value(ty, field, value);
                }
            }
            (Type::String, Value::String(_))
            | (Type::Integer | Type::Number, Value::Number(_))
            | (Type::Boolean, Value::Bool(_)) => {}
            _ => self.other_kind(ty, field, value),
        }
    }

    /// Scalars in each other's clothes are decoded all the same; a structure in place of another is not.
    fn other_kind(&mut self, ty: &Type, field: &Field, value: &Value) {
        let Some(path) = self.once() else { return };
        let is_scalar = |value: &Value| !value.is_array() && !value.is_object();
        let harmless = matches!(
            ty,
            Type::String | Type::Integer | Type::Number | Type::Boolean
        ) && is_scalar(value);
        let message = format!(
            "the example has {} at `{path}`, the table {}",
            kind(value),
            expected(ty)
        );
        let span = self.place();
        let diagnostic = if harmless {
            Diagnostic::note("example-kind", span, message)
        } else {
            Diagnostic::warning("example-structure", span, message)
                .help("if the example is right, correct the type in fixups.toml")
        };
        self.sink.report(
            diagnostic
                .label(format!("{} here", kind(value)))
                .related(field.span, format!("{} here", expected(ty))),
        );
    }

    fn unlisted(&mut self, key: &str) {
        let Some(path) = self.once() else { return };
        let span = self.place();
        self.sink.report(
            Diagnostic::note(
                "example-key-unlisted",
                span,
                format!("the example has `{path}`, which the table does not list"),
            )
            .label(format!("no row for `{key}`")),
        );
    }

    /// The path, if it has no finding yet.
    fn once(&mut self) -> Option<String> {
        let path = self.path.join(".");
        self.seen.insert(path.clone()).then_some(path)
    }

    /// Where the last key of the path stands first in the example.
    fn place(&self) -> Span {
        let key = self.path.last().copied().unwrap_or_default();
        self.sources.narrow(self.span, &format!("\"{key}\""))
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn expected(ty: &Type) -> &'static str {
    match ty {
        Type::String => "a string",
        Type::Integer => "a whole number",
        Type::Number => "a number",
        Type::Boolean => "a boolean",
        Type::Array { .. } => "a list",
        Type::Map { .. } | Type::Object(_) | Type::Reference { .. } => "an object",
        Type::Any => "anything",
        Type::File => "a file",
    }
}
