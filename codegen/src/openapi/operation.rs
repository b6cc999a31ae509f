//! One operation as an OpenAPI operation.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::schema::{Direction, Schemas, binary, typed};
use super::{HOST, scheme_name, tag};
use crate::ir::{
    Body, ErrorCode, Field, FieldScope, Operation, RelationKind, ResponseShape, Scope, Side,
};

/// The operation; `page` is its page.
pub(super) fn operation(
    operation: &Operation,
    page: Option<&str>,
    schemas: &mut Schemas,
) -> Map<String, Value> {
    let mut out = Map::new();
    let mut say = |key: &str, value: Value| {
        let is_empty = match &value {
            Value::Array(items) => items.is_empty(),
            Value::Object(members) => members.is_empty(),
            Value::String(text) => text.is_empty(),
            Value::Null => true,
            _ => false,
        };
        if !is_empty {
            out.insert(key.to_owned(), value);
        }
    };
    say("operationId", operation.name.to_string().into());
    say("summary", operation.title.clone().into());
    say("description", description(operation).into());
    say("tags", json!([tag(operation)]));
    if let Some(page) = page {
        say("externalDocs", json!({"url": page}));
    }
    if operation.deprecated.is_some() {
        say("deprecated", true.into());
    }
    if operation.host.value != HOST {
        say(
            "servers",
            json!([{"url": format!("https://{}", operation.host.value)}]),
        );
    }
    say("parameters", parameters(operation, schemas).into());
    if let Some(body) = &operation.body {
        say("requestBody", request_body(operation, body, schemas));
    }
    say("responses", responses(operation, schemas));
    extensions(operation, &mut say);
    let tokens = operation.tokens.iter();
    let security = tokens.map(|token| json!({scheme_name(token.value): []}));
    // An empty list says that no token is needed.
    out.insert("security".to_owned(), security.collect());
    out
}

fn description(operation: &Operation) -> String {
    let notes = operation.notes.iter().map(|note| note.value.as_str());
    let is_noted = |text: &str| operation.notes.iter().any(|note| note.value == text);
    let deprecated = operation.deprecated.iter().map(|it| it.note.as_str());
    let deprecated = deprecated.filter(|note| !is_noted(note));
    let texts: Vec<&str> = std::iter::once(operation.description.as_str())
        .chain(deprecated)
        .chain(notes)
        .filter(|text| !text.is_empty())
        .collect();
    texts.join("\n\n")
}

/// What OpenAPI has no word for.
fn extensions(operation: &Operation, say: &mut impl FnMut(&str, Value)) {
    say("x-feishu-scopes", scopes(&operation.scopes));
    say(
        "x-feishu-field-scopes",
        field_scopes(&operation.field_scopes),
    );
    let apps = operation.app_types.iter().map(|app| app.value.as_str());
    say("x-feishu-app-types", apps.collect());
    let quotas = operation.quotas.iter();
    let quotas = quotas.map(|quota| json!({"count": quota.count, "seconds": quota.seconds}));
    say("x-feishu-quotas", quotas.collect());
    let rules = operation.relations.iter().map(
        |rule| json!({"kind": rule.kind.as_str(), "in": rule.side.as_str(), "fields": rule.fields}),
    );
    say("x-feishu-rules", rules.collect());
    let windows = operation.windows.iter().map(|window| {
        json!({
            "in": window.side.as_str(), "start": window.start, "end": window.end,
            "unit": window.unit.as_str(), "seconds": window.seconds,
        })
    });
    say("x-feishu-windows", windows.collect());
    let sizes = operation.sizes.iter().map(|size| {
        let when = size.when.as_ref();
        let when = when.map(|(field, value)| json!({"field": field, "value": value}));
        json!({"field": size.field, "least": size.least, "most": size.most, "when": when})
    });
    say("x-feishu-file-sizes", sizes.collect());
    if let Some(paging) = &operation.paging {
        say(
            "x-feishu-paging",
            json!({
                "in": paging.side.as_str(), "cursor": paging.cursor, "size": paging.size,
                "next": paging.steps.next(), "total": paging.steps.total(),
                "first": paging.steps.first(), "has_more": paging.has_more, "items": paging.items,
            }),
        );
    }
    if let Some(key) = &operation.idempotency {
        let key = json!({"in": key.side.as_str(), "field": key.field, "conflict": key.conflict});
        say("x-feishu-idempotency", key);
    }
    say(
        "x-feishu-errors",
        operation.errors.iter().map(error).collect(),
    );
}

/// Scopes that open an operation or event.
pub(super) fn scopes(scopes: &[Scope]) -> Value {
    let scopes = scopes.iter();
    let scopes = scopes.map(|scope| json!({"name": scope.name, "title": scope.title}));
    scopes.collect()
}

/// Scopes that open fields.
pub(super) fn field_scopes(scopes: &[FieldScope]) -> Value {
    let scopes = scopes.iter().map(|it| {
        json!({"name": it.scope.name, "title": it.scope.title, "when": it.when, "any": it.any})
    });
    scopes.collect()
}

fn error(error: &ErrorCode) -> Value {
    json!({"http": error.http, "code": error.code, "message": error.message, "advice": error.advice})
}

fn parameters(operation: &Operation, schemas: &mut Schemas) -> Vec<Value> {
    let sides = [
        ("path", &operation.path_params),
        ("query", &operation.query),
        ("header", &operation.headers),
    ];
    let mut out = Vec::new();
    for (place, fields) in sides {
        for field in fields {
            out.push(parameter(place, field, schemas));
        }
    }
    out
}

fn parameter(place: &str, field: &Field, schemas: &mut Schemas) -> Value {
    let mut schema = schemas.field(field, Direction::Sent);
    let mut out = Map::new();
    let mut say = |key: &str, value: Value| out.insert(key.to_owned(), value);
    say("name", field.name.clone().into());
    say("in", place.into());
    say("required", (field.required || place == "path").into());
    for key in ["description", "deprecated"] {
        if let Some(value) = schema.remove(key) {
            say(key, value);
        }
    }
    say("schema", schema.into());
    out.into()
}

fn request_body(operation: &Operation, body: &Body, schemas: &mut Schemas) -> Value {
    let mut schema = schemas.object(&body.fields, Direction::Sent);
    let rules: Vec<Value> = operation
        .relations
        .iter()
        .filter(|rule| rule.side == Side::Body && rule.fields.iter().all(|it| !it.contains('.')))
        .map(|rule| together(rule.kind, &rule.fields))
        .collect();
    if !rules.is_empty() {
        schema.insert("allOf".to_owned(), rules.into());
    }
    let required = body.fields.iter().any(|field| field.required);
    let examples = operation.request_examples.iter();
    let mut values: Vec<Value> = examples.flat_map(|it| &it.values).cloned().collect();
    if body.content_type != "application/json" {
        values
            .iter_mut()
            .for_each(|value| retype(value, &body.fields));
    }
    let content = content(schema.into(), values);
    json!({"required": required, "content": {body.content_type.clone(): content}})
}

/// A rule over members of an object.
fn together(kind: RelationKind, fields: &[String]) -> Value {
    let given = |field: &String| json!({"required": [field]});
    let each: Vec<Value> = fields.iter().map(given).collect();
    match kind {
        RelationKind::AtLeastOne => json!({"anyOf": each}),
        RelationKind::ExactlyOne => json!({"oneOf": each}),
        RelationKind::AtMostOne => {
            let pairs = fields.iter().enumerate().flat_map(|(index, first)| {
                let others = fields.iter().skip(index + 1);
                others.map(move |other| json!({"not": {"required": [first, other]}}))
            });
            json!({"allOf": pairs.collect::<Vec<_>>()})
        }
        RelationKind::AllOrNone => {
            let dependent = fields.iter().map(|field| {
                let others = fields.iter().filter(|other| *other != field);
                (field.clone(), others.cloned().collect())
            });
            json!({"dependentRequired": dependent.collect::<Map<String, Value>>()})
        }
    }
}

/// Parts of a form are text; as JSON they have the types of their fields.
fn retype(example: &mut Value, fields: &[Field]) {
    for field in fields {
        if let Some(part) = example.get_mut(&field.name)
            && let Some(value) = part.as_str().and_then(|text| typed(text, &field.ty))
        {
            *part = value;
        }
    }
}

pub(super) fn content(schema: Value, values: Vec<Value>) -> Value {
    let numbered: Map<String, Value> = (1..)
        .zip(values)
        .map(|(number, value)| (format!("example-{number}"), json!({"value": value})))
        .collect();
    if numbered.is_empty() {
        json!({"schema": schema})
    } else {
        json!({"schema": schema, "examples": numbered})
    }
}

fn responses(operation: &Operation, schemas: &mut Schemas) -> Value {
    let (status, success) = success(operation, schemas);
    let mut out = Map::from_iter([(status.to_owned(), success)]);
    let mut failures: BTreeMap<String, Vec<&ErrorCode>> = BTreeMap::new();
    for error in &operation.errors {
        match error.http {
            // Errors with the status of success are told by `code`; they are in the extension.
            Some(http) if http.to_string() == status => {}
            Some(http) if (100..600).contains(&http) => {
                failures.entry(http.to_string()).or_default().push(error);
            }
            _ => failures
                .entry("default".to_owned())
                .or_default()
                .push(error),
        }
    }
    for (status, errors) in failures {
        out.insert(status, failure(&errors));
    }
    out.into()
}

fn success(operation: &Operation, schemas: &mut Schemas) -> (&'static str, Value) {
    let response = &operation.response;
    let opaque = |media_type: &str, schema: Value| json!({"description": "Success", "content": {media_type: {"schema": schema}}});
    match response.shape {
        ResponseShape::Binary => return ("200", opaque("application/octet-stream", binary())),
        ResponseShape::Stream => {
            return (
                "200",
                opaque("text/event-stream", json!({"type": "string"})),
            );
        }
        ResponseShape::Redirect => {
            let header = json!({"schema": {"type": "string"}, "description": "Where to go next"});
            let answer = json!({"description": "Redirect", "headers": {"Location": header}});
            return ("302", answer);
        }
        ResponseShape::Data | ResponseShape::Root => {}
    }
    let mut payload = schemas.object(&response.fields, Direction::Received);
    let mut properties = Map::new();
    properties.insert(
        "code".to_owned(),
        json!({"type": "integer", "description": "0 on success"}),
    );
    properties.insert("msg".to_owned(), json!({"type": "string"}));
    let required = if response.shape == ResponseShape::Data {
        payload.insert("type".to_owned(), json!(["object", "null"]));
        properties.insert("data".to_owned(), payload.into());
        json!(["code"])
    } else {
        if let Some(Value::Object(fields)) = payload.remove("properties") {
            properties.extend(fields);
        }
        json!([])
    };
    let schema = json!({"type": "object", "properties": properties, "required": required});
    let examples = operation.response_examples.iter();
    let values = examples.flat_map(|it| &it.values).cloned().collect();
    let content = content(schema, values);
    (
        "200",
        json!({"description": "Success", "content": {"application/json": content}}),
    )
}

fn failure(errors: &[&ErrorCode]) -> Value {
    let mut codes: Vec<i64> = errors.iter().map(|error| error.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let lines: Vec<String> = errors
        .iter()
        .map(|error| format!("- {}: {}", error.code, error.message))
        .collect();
    let properties =
        json!({"code": {"type": "integer", "examples": codes}, "msg": {"type": "string"}});
    let schema = json!({"type": "object", "properties": properties, "required": ["code"]});
    json!({
        "description": lines.join("\n"),
        "content": {"application/json": {"schema": schema}},
    })
}

/// An address as OpenAPI writes it: `:id` becomes `{id}`.
pub(super) fn template(path: &str) -> String {
    let segments = path
        .split('/')
        .map(|segment| match segment.strip_prefix(':') {
            Some(name) => format!("{{{name}}}"),
            None => segment.to_owned(),
        });
    segments.collect::<Vec<_>>().join("/")
}

/// The address without the names of its parameters.
pub(super) fn shape(template: &str) -> String {
    let segments = template.split('/');
    let segments = segments.map(|segment| {
        if segment.starts_with('{') {
            "{}"
        } else {
            segment
        }
    });
    segments.collect::<Vec<_>>().join("/")
}

/// Gives path parameters the names that `target` has in the places of those of `own`.
pub(super) fn rename_parameters(operation: &mut Map<String, Value>, own: &str, target: &str) {
    let names: BTreeMap<&str, &str> = own
        .split('/')
        .zip(target.split('/'))
        .filter(|(own, _)| own.starts_with('{'))
        .map(|(own, target)| {
            (
                own.trim_matches(['{', '}']),
                target.trim_matches(['{', '}']),
            )
        })
        .collect();
    let parameters = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut);
    for parameter in parameters.into_iter().flatten() {
        let is_path = parameter.get("in").is_some_and(|place| place == "path");
        let name = parameter.get("name").and_then(Value::as_str);
        let new = name.and_then(|name| names.get(name)).copied();
        if let (true, Some(new)) = (is_path, new) {
            parameter["name"] = new.into();
        }
    }
}
