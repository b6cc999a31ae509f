//! Good answers: the documented example, or one made of the documented fields.

use feishu_codegen::ir::{ChoiceKey, Field, Operation, ResponseShape, Type};
use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::answer::Answer;
use crate::paging;
use crate::request::{Body, Received};

/// A good answer to a call of `operation`.
pub(crate) fn answer(
    operation: &Operation,
    received: &Received,
    body: &Body,
    pages: u64,
) -> Answer {
    match operation.response.shape {
        ResponseShape::Data | ResponseShape::Root => {
            enveloped(operation, received, body, pages).unwrap_or_else(|refusal| *refusal)
        }
        ResponseShape::Binary => {
            let name = "attachment; filename=\"mock.bin\"";
            Answer::new(
                StatusCode::OK,
                "application/octet-stream",
                &b"mock file"[..],
            )
            .with("content-disposition", name)
        }
        ResponseShape::Stream => {
            let events = operation
                .response_examples
                .iter()
                .flat_map(|example| &example.values);
            let text: String = events.map(|event| format!("data: {event}\n\n")).collect();
            Answer::new(StatusCode::OK, "text/event-stream", text)
        }
        ResponseShape::Redirect => Answer::new(StatusCode::FOUND, "text/plain", "")
            .with("location", received.query("redirect_uri").unwrap_or("/")),
    }
}

fn enveloped(
    operation: &Operation,
    received: &Received,
    body: &Body,
    pages: u64,
) -> Result<Answer, Box<Answer>> {
    let mut envelope = envelope(operation);
    if let Some(paging) = &operation.paging {
        let payload = match operation.response.shape {
            ResponseShape::Data => envelope
                .entry("data")
                .or_insert_with(|| json!({}))
                .as_object_mut(),
            _ => Some(&mut envelope),
        };
        if let Some(payload) = payload {
            paging::turn(paging, payload, received, body, pages)?;
        }
    }
    Ok(Answer::good(&envelope.into()))
}

/// The first documented example that tells of success, or one made of the fields.
fn envelope(operation: &Operation) -> Map<String, Value> {
    let examples = operation
        .response_examples
        .iter()
        .flat_map(|example| &example.values);
    let objects = examples.filter_map(Value::as_object);
    let mut good = objects.filter(|envelope| envelope.get("code").is_some_and(|code| *code == 0));
    if let Some(example) = good.next() {
        return example.clone();
    }
    let mut made = object(&operation.response.fields);
    if operation.response.shape == ResponseShape::Data {
        made = Map::from_iter([("data".to_owned(), made.into())]);
    }
    made.insert("code".to_owned(), json!(0));
    made.insert("msg".to_owned(), json!("success"));
    made
}

/// An object with all of these fields, each as documented: its example, one of its values, or the plainest of its type.
pub fn object(fields: &[Field]) -> Map<String, Value> {
    let members = fields.iter();
    members
        .map(|field| (field.name.clone(), value(field, &field.ty)))
        .collect()
}

/// A value of a field: its documented example, or one of its documented values, or the plainest of its type.
fn value(field: &Field, ty: &Type) -> Value {
    let example = field.example.as_ref().map(|example| example.value.trim());
    let stated: Option<Value> = example.and_then(|text| serde_json::from_str(text).ok());
    let choice = field.choices.first().map(|choice| &choice.key);
    match ty {
        Type::String => match (stated, example, choice) {
            (Some(Value::String(text)), ..) => text.into(),
            (_, Some(text), _) => text.into(),
            (_, None, Some(ChoiceKey::Text(text))) => text.clone().into(),
            (_, None, Some(ChoiceKey::Integer(number))) => number.to_string().into(),
            (_, None, None) => field.name.clone().into(),
        },
        Type::Integer => match (stated.filter(Value::is_i64), choice) {
            (Some(number), _) => number,
            (None, Some(ChoiceKey::Integer(number))) => json!(number),
            (None, _) => json!(0),
        },
        Type::Number => stated.filter(Value::is_number).unwrap_or(json!(0.5)),
        Type::Boolean => stated.filter(Value::is_boolean).unwrap_or(json!(false)),
        Type::Any | Type::File => stated.unwrap_or(Value::Null),
        Type::Array { item } => match stated {
            Some(Value::Array(items)) => items.into(),
            _ => json!([value(field, item)]),
        },
        Type::Map { value: inner } => json!({"key": value(field, inner)}),
        Type::Object(below) => object(&below.fields).into(),
        // What refers to itself ends here.
        Type::Reference { .. } => json!({}),
    }
}
