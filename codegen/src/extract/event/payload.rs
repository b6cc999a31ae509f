//! What an event holds, without its envelope.

use serde_json::Value;

use crate::diagnostics::{Diagnostic, Sink};
use crate::extract::response;
use crate::ir::{Example, Field, Schema, Type};
use crate::source::Span;

/// An event without its envelope.
pub(super) struct Payload {
    pub(super) schema: Schema,
    pub(super) fields: Vec<Field>,
    /// True where the fields come from an example.
    pub(super) inferred: bool,
}

/// Members of the envelopes beside `event`.
const ENVELOPE_V1: [&str; 4] = ["ts", "uuid", "token", "type"];
const ENVELOPE_V2: [&str; 2] = ["schema", "header"];

/// What a callback holds that has no envelope.
pub(super) fn bare(listed: Option<Vec<Field>>) -> Payload {
    Payload {
        schema: Schema::Bare,
        fields: listed.unwrap_or_default(),
        inferred: false,
    }
}

/// Takes the envelope off what a table lists, or off the examples where there is no table.
pub(super) fn of(
    listed: Option<Vec<Field>>,
    examples: &[Example],
    name: &str,
    span: Span,
    sink: &mut Sink,
) -> Payload {
    let shown: Vec<&Value> = examples.iter().flat_map(|it| &it.values).collect();
    let schema = schema(listed.as_deref().unwrap_or_default(), &shown, name);
    let fields = match listed {
        Some(fields) => members(fields, sink),
        None => Vec::new(),
    };
    if !fields.is_empty() {
        return Payload {
            schema,
            fields,
            inferred: false,
        };
    }
    let events: Vec<&Value> = shown
        .iter()
        .filter_map(|value| value.get("event"))
        .filter(|event| event.is_object())
        .collect();
    let place = examples.first().map_or(span, |example| example.span);
    let fields = response::infer(&events, place);
    if fields.is_empty() {
        sink.report(
            Diagnostic::warning(
                "no-event-body",
                span,
                format!("the page shows neither fields nor an example of the event `{name}`"),
            )
            .label("read as an event without fields"),
        );
    }
    Payload {
        schema,
        inferred: !fields.is_empty(),
        fields,
    }
}

/// The version of the envelope: told by the fields beside `event`, by an example, or by the form of the type.
fn schema(listed: &[Field], shown: &[&Value], name: &str) -> Schema {
    let lists = |names: &[&str]| {
        listed
            .iter()
            .any(|field| names.contains(&field.name.as_str()))
            && listed.iter().any(|field| field.name == "event")
    };
    let shows = |key: &str| shown.iter().any(|value| value.get(key).is_some());
    if lists(&ENVELOPE_V2) || shows("header") {
        Schema::V2
    } else if lists(&ENVELOPE_V1) || shows("uuid") || !name.contains('.') {
        Schema::V1
    } else {
        Schema::V2
    }
}

/// The members of `event`, or all fields where the table lists no envelope.
fn members(fields: Vec<Field>, sink: &mut Sink) -> Vec<Field> {
    let (event, rest): (Vec<Field>, Vec<Field>) =
        fields.into_iter().partition(|field| field.name == "event");
    let is_event = |field: &Field| {
        matches!(
            field.ty,
            Type::Object(_) | Type::Any | Type::Reference { .. }
        )
    };
    let Some(event) = event.into_iter().find(is_event) else {
        let is_payload = |field: &Field| !ENVELOPE_V2.contains(&field.name.as_str());
        return rest.into_iter().filter(is_payload).collect();
    };
    let known = |field: &Field| {
        let mut names = ENVELOPE_V1.iter().chain(&ENVELOPE_V2);
        names.any(|name| *name == field.name)
    };
    for field in rest.iter().filter(|field| !known(field)) {
        sink.report(
            Diagnostic::note(
                "beside-event",
                field.span,
                format!(
                    "`{}` stands beside `event` and is part of the envelope",
                    field.name
                ),
            )
            .label("no member of the event"),
        );
    }
    match event.ty {
        Type::Object(object) => object.fields,
        _ => Vec::new(),
    }
}

/// The type of the event that an example shows.
pub(super) fn shown_type(example: &Example) -> Option<String> {
    example.values.iter().find_map(|value| {
        let shown = value
            .pointer("/header/event_type")
            .or_else(|| value.pointer("/event/type"));
        shown
            .and_then(Value::as_str)
            .filter(|it| is_type(it))
            .map(str::to_owned)
    })
}

/// The type that a heading names: `事件体（事件类型为 leave_approvalV2）`.
pub(super) fn type_in(title: &str) -> Option<String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.');
    title
        .split(|c: char| !is_part(c))
        .find(|word| word.contains(['_', '.']) && is_type(word))
        .map(str::to_owned)
}

/// The type that the field `type` is said to have always: ``固定值 `leave_approval_revert` ``.
pub(super) fn fixed_type(fields: &[Field]) -> Option<String> {
    let field = fields.iter().find(|field| field.name == "type")?;
    let (_, rest) = field.description.split_once('`')?;
    let (word, _) = rest.split_once('`')?;
    is_type(word).then(|| word.to_owned())
}

fn is_type(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.'))
}
