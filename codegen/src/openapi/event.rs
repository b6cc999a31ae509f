//! One event as an OpenAPI webhook.

use serde_json::{Map, Value, json};

use super::operation::{content, field_scopes, scopes};
use super::schema::{Direction, Schemas};
use crate::ir::{Event, Schema};

/// The webhook: what the platform sends, within its envelope. `page` is its page.
pub(super) fn webhook(
    event: &Event,
    tag: &str,
    page: Option<&str>,
    schemas: &mut Schemas,
) -> Value {
    let mut out = Map::new();
    let mut say = |key: &str, value: Value| out.insert(key.to_owned(), value);
    say("operationId", event.name.value.clone().into());
    say("summary", event.title.clone().into());
    let notes = event.notes.iter().map(|note| note.value.as_str());
    let texts: Vec<&str> = std::iter::once(event.description.as_str())
        .chain(notes)
        .filter(|text| !text.is_empty())
        .collect();
    if !texts.is_empty() {
        say("description", texts.join("\n\n").into());
    }
    say("tags", json!([tag]));
    if let Some(page) = page {
        say("externalDocs", json!({"url": page}));
    }
    if event.deprecated.is_some() {
        say("deprecated", true.into());
    }
    let examples = event.examples.iter().flat_map(|it| &it.values);
    let body = content(envelope(event, schemas), examples.cloned().collect());
    say(
        "requestBody",
        json!({"required": true, "content": {"application/json": body}}),
    );
    say(
        "responses",
        json!({"200": {"description": "The event is not sent again."}}),
    );
    let apps = event.app_types.iter().map(|app| app.value.as_str());
    let delivery = event.delivery.iter().map(|it| it.value.as_str());
    for (key, value) in [
        ("x-feishu-scopes", scopes(&event.scopes)),
        ("x-feishu-field-scopes", field_scopes(&event.field_scopes)),
        ("x-feishu-app-types", apps.collect()),
        ("x-feishu-delivery", delivery.collect()),
    ] {
        if value.as_array().is_some_and(|list| !list.is_empty()) {
            say(key, value);
        }
    }
    say("x-feishu-schema", event.schema.as_str().into());
    json!({"post": out})
}

/// The schema of the whole body.
fn envelope(event: &Event, schemas: &mut Schemas) -> Value {
    let payload = schemas.object(&event.fields, Direction::Received);
    let text = || json!({"type": "string"});
    let name = &event.name.value;
    match event.schema {
        Schema::Bare => payload.into(),
        Schema::V1 => json!({
            "type": "object",
            "properties": {
                "ts": text(), "uuid": text(), "token": text(), "type": {"const": "event_callback"},
                "event": payload,
            },
            "required": ["uuid", "type", "event"],
        }),
        Schema::V2 => json!({
            "type": "object",
            "properties": {
                "schema": {"const": "2.0"},
                "header": {
                    "type": "object",
                    "properties": {
                        "event_id": text(), "event_type": {"const": name}, "create_time": text(),
                        "token": text(), "app_id": text(), "tenant_key": text(),
                    },
                    "required": ["event_id", "event_type"],
                },
                "event": payload,
            },
            "required": ["schema", "header", "event"],
        }),
    }
}
