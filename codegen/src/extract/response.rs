//! Where a response has its payload, and what is in it.

use serde_json::Value;

use crate::diagnostics::{Diagnostic, Sink};
use crate::ir::{Constraints, Example, Field, Object, Response, ResponseShape, Type};
use crate::source::Span;

/// What a page tells of the response beside tables.
#[derive(Clone, Debug, Default)]
pub(super) struct Hints {
    /// Running text of the sections on the response.
    pub text: String,
    /// True where a section lists headers of the response.
    pub has_headers: bool,
    /// True where an example is a stream of events.
    pub streams: bool,
}

impl Hints {
    /// A shape that no table of fields has: the body is not an envelope.
    pub(super) fn shape(&self, lists_data: bool) -> Option<ResponseShape> {
        let says = |words: &[&str]| words.iter().any(|word| self.text.contains(word));
        if self.streams || says(&["text/event-stream"]) {
            Some(ResponseShape::Stream)
        } else if !lists_data
            && (self.has_headers || says(&["二进制", "文件流", "binary", "Binary", "文件内容流"]))
        {
            Some(ResponseShape::Binary)
        } else if says(&[
            "浏览器将重定向",
            "浏览器重定向",
            "重定向至",
            "重定向到",
            "redirected to",
        ]) {
            Some(ResponseShape::Redirect)
        } else {
            None
        }
    }
}

/// Makes a response of the fields that its table lists at the top, or of its examples where there is no table.
pub(super) fn of(
    listed: Option<Vec<Field>>,
    examples: &[Example],
    hints: &Hints,
    span: Span,
    sink: &mut Sink,
) -> Response {
    let shown: Vec<&Value> = examples
        .iter()
        .flat_map(|example| &example.values)
        .filter(|value| value.is_object())
        .collect();
    let lists_data = listed
        .as_ref()
        .is_some_and(|fields| fields.iter().any(|field| !is_status(field)));
    if let Some(shape) = hints.shape(lists_data) {
        let listed = listed.unwrap_or_default();
        let fields = match shape {
            // `code` is an authorization code here.
            ResponseShape::Redirect => listed,
            _ => payload(listed, &[], sink).1,
        };
        return Response {
            shape,
            fields,
            inferred: false,
        };
    }
    let inferred = listed.is_none();
    let fields = match listed {
        Some(fields) => fields,
        None => {
            let best = examples.iter().find_map(|example| {
                let value = best_document(&example.values)?;
                Some((value, example.span))
            });
            match best {
                Some((value, span)) => infer(&[value], span),
                None => {
                    sink.report(
                        Diagnostic::warning(
                            "no-response",
                            span,
                            "the page shows neither a table nor an example of the response",
                        )
                        .label("read as a response without data")
                        .help("state the response in fixups.toml if it has data"),
                    );
                    return Response {
                        shape: ResponseShape::Data,
                        fields: Vec::new(),
                        inferred: false,
                    };
                }
            }
        }
    };
    let (shape, fields) = payload(fields, &shown, sink);
    // Some copies of a page have lost the members of `data`, and kept the example that shows them.
    if shape == ResponseShape::Data && fields.is_empty() && !inferred {
        let data: Vec<&Value> = shown.iter().filter_map(|value| value.get("data")).collect();
        let fields = infer(&data, examples.first().map_or(span, |example| example.span));
        let inferred = !fields.is_empty();
        return Response {
            shape,
            fields,
            inferred,
        };
    }
    Response {
        shape,
        fields,
        inferred,
    }
}

/// The example of a success rather than of a failure.
fn best_document(values: &[Value]) -> Option<&Value> {
    let objects = || values.iter().filter(|value| value.is_object());
    objects()
        .find(|value| value.get("data").is_some())
        .or_else(|| objects().next())
}

/// Takes the envelope off.
fn payload(fields: Vec<Field>, shown: &[&Value], sink: &mut Sink) -> (ResponseShape, Vec<Field>) {
    let has_envelope = fields.iter().any(is_status);
    let (data, rest): (Vec<Field>, Vec<Field>) = fields
        .into_iter()
        .filter(|field| !is_status(field))
        .partition(|field| field.name == "data");
    let mut data = data.into_iter();
    let Some(mut data) = data.next() else {
        return (without_data(&rest, has_envelope, shown), rest);
    };
    let is_structure = matches!(&data.ty, Type::Object(_) | Type::Any);
    let beside = |field: &Field| shown.iter().any(|value| value.get(&field.name).is_some());
    let inside = |field: &Field| {
        shown.iter().any(|value| {
            value
                .get("data")
                .and_then(|data| data.get(&field.name))
                .is_some()
        })
    };
    let (stray, rest): (Vec<Field>, Vec<Field>) = rest
        .into_iter()
        .partition(|field| is_structure && inside(field) && !beside(field));
    if !is_structure || rest.iter().any(|field| !is_error(field)) {
        let mut fields = vec![data];
        fields.extend(rest);
        return (ResponseShape::Root, fields);
    }
    for field in &rest {
        sink.report(
            Diagnostic::note(
                "beside-data",
                field.span,
                format!(
                    "`{}` stands beside `data` and is part of the envelope",
                    field.name
                ),
            )
            .label("no member of the response"),
        );
    }
    let mut fields = match &mut data.ty {
        Type::Object(object) => std::mem::take(&mut object.fields),
        _ => Vec::new(),
    };
    for field in stray {
        if !fields.iter().any(|other| other.name == field.name) {
            fields.push(field);
        }
    }
    (ResponseShape::Data, fields)
}

/// A table without `data`: its fields stand at the top, or it lists the payload alone and the example has the envelope.
fn without_data(fields: &[Field], has_envelope: bool, shown: &[&Value]) -> ResponseShape {
    let at_top = |field: &Field| shown.iter().any(|value| value.get(&field.name).is_some());
    let has_data = shown.iter().any(|value| {
        value.get("data").is_some_and(Value::is_object) && value.get("code").is_some()
    });
    if fields.is_empty() || (has_data && !fields.iter().any(at_top)) {
        return ResponseShape::Data;
    }
    if shown.is_empty() && !has_envelope {
        return ResponseShape::Data;
    }
    ResponseShape::Root
}

/// Members of the envelope beside `data`.
fn is_status(field: &Field) -> bool {
    matches!(field.name.as_str(), "code" | "msg" | "message")
        && !matches!(field.ty, Type::Object(_) | Type::Array { .. })
}

/// What the envelope has beside `data` when a call fails.
fn is_error(field: &Field) -> bool {
    matches!(
        field.name.as_str(),
        "error" | "log_id" | "logid" | "troubleshooter" | "request_id"
    )
}

/// The fields that example objects show, as far as examples tell types.
pub(super) fn infer(objects: &[&Value], span: Span) -> Vec<Field> {
    let mut names: Vec<&str> = Vec::new();
    for key in objects
        .iter()
        .filter_map(|value| value.as_object())
        .flat_map(|object| object.keys())
    {
        if !names.contains(&key.as_str()) {
            names.push(key);
        }
    }
    names
        .into_iter()
        .map(|name| {
            let shown: Vec<&Value> = objects.iter().filter_map(|value| value.get(name)).collect();
            Field {
                name: name.to_owned(),
                ty: infer_type(&shown, span),
                type_text: String::new(),
                required: false,
                description: String::new(),
                default: None,
                example: None,
                choices: Vec::new(),
                bit_flags: false,
                open: false,
                constraints: Constraints::default(),
                scopes: Vec::new(),
                deprecated: None,
                span,
            }
        })
        .collect()
}

fn infer_type(shown: &[&Value], span: Span) -> Type {
    let shown: Vec<&Value> = shown
        .iter()
        .copied()
        .filter(|value| !value.is_null())
        .collect();
    if !shown.is_empty() && shown.iter().all(|value| value.is_array()) {
        let items: Vec<&Value> = shown
            .iter()
            .filter_map(|value| value.as_array())
            .flatten()
            .collect();
        return Type::Array {
            item: Box::new(infer_type(&items, span)),
        };
    }
    let is_struct = |value: &&Value| value.as_object().is_some_and(|object| !object.is_empty());
    if !shown.is_empty() && shown.iter().all(is_struct) {
        return Type::Object(Object {
            name: String::new(),
            fields: infer(&shown, span),
        });
    }
    super::tree::of_example(&shown)
}
