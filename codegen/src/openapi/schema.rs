//! Fields and types as JSON Schema 2020-12.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Number, Value, json};

use crate::ir::{ChoiceKey, Constraints, Field, Type};

/// Which way a value goes: what is sent must be as documented, what is received may also be null or missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Sent,
    Received,
}

/// The schemas of one page. Types that the page names become components, apart for what is sent and what is received;
/// of several structures with one name, the first does.
pub(super) struct Schemas {
    /// What the names of its components start with.
    owner: String,
    /// Names of types that fields refer to.
    referred: BTreeSet<String>,
    components: BTreeMap<String, Value>,
}

/// A name that a component may have.
pub(super) fn component(name: &str) -> String {
    let is_fit = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    name.chars()
        .map(|c| if is_fit(c) { c } else { '_' })
        .collect()
}

impl Schemas {
    pub(super) fn new(owner: String) -> Self {
        Self {
            owner,
            referred: BTreeSet::new(),
            components: BTreeMap::new(),
        }
    }

    /// The components of the schemas so far. A type that no table lists is anything.
    pub(super) fn into_components(mut self) -> BTreeMap<String, Value> {
        for name in self.referred {
            self.components.entry(name).or_insert_with(|| json!({}));
        }
        self.components
    }

    /// The schema of an object with these fields.
    pub(super) fn object(&mut self, fields: &[Field], direction: Direction) -> Map<String, Value> {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for field in fields {
            properties.insert(field.name.clone(), self.field(field, direction).into());
            if field.required {
                required.push(Value::from(field.name.clone()));
            }
        }
        let mut schema = Map::new();
        schema.insert("type".to_owned(), "object".into());
        schema.insert("properties".to_owned(), properties.into());
        if !required.is_empty() {
            schema.insert("required".to_owned(), required.into());
        }
        schema
    }

    /// The schema of a field with all that is said of it.
    pub(super) fn field(&mut self, field: &Field, direction: Direction) -> Map<String, Value> {
        let mut schema = self.ty(&field.ty, direction);
        at_leaf(&mut schema, &field.ty, |leaf| {
            values(leaf, field);
            bounds(leaf, field.ty.leaf(), &field.constraints);
        });
        lengths(&mut schema, &field.ty, &field.constraints);
        let mut say = |key: &str, value: Value| schema.insert(key.to_owned(), value);
        if !field.description.is_empty() {
            say("description", field.description.clone().into());
        }
        for (key, stated) in [("default", &field.default), ("examples", &field.example)] {
            let Some(stated) = stated else { continue };
            match (typed(&stated.value, &field.ty), key) {
                (Some(value), "examples") => say(key, json!([value])),
                (Some(value), _) => say(key, value),
                (None, _) => say(&format!("x-feishu-{key}"), stated.value.clone().into()),
            };
        }
        if field.deprecated.is_some() {
            say("deprecated", true.into());
        }
        if !field.scopes.is_empty() {
            let scopes = field.scopes.iter();
            let scopes = scopes.map(|it| json!({"scope": it.scope.name, "when": it.when}));
            say("x-feishu-scopes", scopes.collect());
        }
        if direction == Direction::Received {
            nullable(&mut schema);
        }
        schema
    }

    fn ty(&mut self, ty: &Type, direction: Direction) -> Map<String, Value> {
        let schema = match ty {
            Type::String => json!({"type": "string"}),
            Type::Integer => json!({"type": "integer", "format": "int64"}),
            Type::Number => json!({"type": "number"}),
            Type::Boolean => json!({"type": "boolean"}),
            Type::Any => json!({}),
            Type::File => binary(),
            Type::Array { item } => json!({"type": "array", "items": self.ty(item, direction)}),
            Type::Map { value } => {
                json!({"type": "object", "additionalProperties": self.ty(value, direction)})
            }
            Type::Object(object) => {
                let schema = self.object(&object.fields, direction);
                if object.name.is_empty() {
                    return schema;
                }
                let name = self.name(&object.name, direction);
                let known = self.components.entry(name.clone());
                let known = known.or_insert_with(|| schema.clone().into());
                if known.as_object() != Some(&schema) {
                    return schema;
                }
                json!({"$ref": reference(&name)})
            }
            Type::Reference { name } => {
                let name = self.name(name, direction);
                let target = reference(&name);
                self.referred.insert(name);
                json!({"$ref": target})
            }
        };
        match schema {
            Value::Object(schema) => schema,
            _ => Map::new(),
        }
    }

    fn name(&self, name: &str, direction: Direction) -> String {
        let direction = match direction {
            Direction::Sent => "request",
            Direction::Received => "response",
        };
        component(&format!("{}.{direction}.{name}", self.owner))
    }
}

fn reference(component: &str) -> String {
    format!("#/components/schemas/{component}")
}

/// Works on the schema of a single value within that of lists and maps.
fn at_leaf(schema: &mut Map<String, Value>, ty: &Type, work: impl FnOnce(&mut Map<String, Value>)) {
    let (key, inner) = match ty {
        Type::Array { item } => ("items", item),
        Type::Map { value } => ("additionalProperties", value),
        _ => return work(schema),
    };
    if let Some(Value::Object(below)) = schema.get_mut(key) {
        at_leaf(below, inner, work);
    }
}

fn values(schema: &mut Map<String, Value>, field: &Field) {
    if field.choices.is_empty() {
        return;
    }
    let is_text = *field.ty.leaf() == Type::String;
    let keys: Vec<Value> = field
        .choices
        .iter()
        .map(|choice| match &choice.key {
            ChoiceKey::Integer(value) if is_text => value.to_string().into(),
            ChoiceKey::Integer(value) => (*value).into(),
            ChoiceKey::Text(text) => text.clone().into(),
        })
        .collect();
    let meanings: Vec<&str> = field
        .choices
        .iter()
        .map(|choice| choice.description.as_str())
        .collect();
    let key = if field.bit_flags {
        "x-feishu-bit-flags"
    } else if field.open {
        "x-feishu-known-values"
    } else {
        "enum"
    };
    schema.insert(key.to_owned(), keys.into());
    schema.insert("x-feishu-enum-descriptions".to_owned(), json!(meanings));
}

/// Bounds and the pattern of a single value; what its type cannot have is said in an extension.
fn bounds(schema: &mut Map<String, Value>, leaf: &Type, limits: &Constraints) {
    let is_number = matches!(leaf, Type::Integer | Type::Number);
    for (key, bound) in [("minimum", &limits.minimum), ("maximum", &limits.maximum)] {
        let Some(bound) = bound else { continue };
        match bound.value.parse::<Number>() {
            Ok(number) if is_number => schema.insert(key.to_owned(), number.into()),
            _ => schema.insert(format!("x-feishu-{key}"), bound.value.clone().into()),
        };
    }
    if let Some(pattern) = &limits.pattern {
        let key = match leaf {
            Type::String => "pattern",
            _ => "x-feishu-pattern",
        };
        schema.insert(key.to_owned(), pattern.value.clone().into());
    }
}

/// Lengths of the field as a whole: of a list they count items, of a map entries, of text characters.
fn lengths(schema: &mut Map<String, Value>, ty: &Type, limits: &Constraints) {
    let (least, most) = match ty {
        Type::String => ("minLength", "maxLength"),
        Type::Array { .. } => ("minItems", "maxItems"),
        Type::Map { .. } => ("minProperties", "maxProperties"),
        _ => ("x-feishu-minLength", "x-feishu-maxLength"),
    };
    for (key, bound) in [(least, &limits.min_length), (most, &limits.max_length)] {
        let Some(bound) = bound else { continue };
        match bound.value.parse::<u64>() {
            Ok(number) => schema.insert(key.to_owned(), number.into()),
            Err(_) => schema.insert(format!("x-feishu-{key}"), bound.value.clone().into()),
        };
    }
}

/// A value as the page writes it, as JSON of that type; `None` if it is none.
pub(super) fn typed(text: &str, ty: &Type) -> Option<Value> {
    if *ty == Type::String {
        let quoted = serde_json::from_str::<String>(text.trim()).ok();
        return Some(quoted.unwrap_or_else(|| text.to_owned()).into());
    }
    let value: Value = serde_json::from_str(text.trim()).ok()?;
    let fits = match ty {
        Type::Integer => value.is_i64(),
        Type::Number => value.is_number(),
        Type::Boolean => value.is_boolean(),
        Type::Array { .. } => value.is_array(),
        Type::Map { .. } | Type::Object(_) => value.is_object(),
        Type::Any => true,
        Type::String | Type::File | Type::Reference { .. } => false,
    };
    fits.then_some(value)
}

/// Bytes as they are. OpenAPI 3.1 tells them by their media type alone; tools know them by their format.
pub(super) fn binary() -> Value {
    json!({"type": "string", "format": "binary", "contentMediaType": "application/octet-stream"})
}

/// The platform sends null where it has no value.
fn nullable(schema: &mut Map<String, Value>) {
    if let Some(own) = schema.get_mut("type").filter(|own| own.is_string()) {
        *own = json!([own.take(), "null"]);
        if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
            values.push(Value::Null);
        }
    } else if let Some(target) = schema.remove("$ref") {
        let either = json!([{"$ref": target}, {"type": "null"}]);
        schema.insert("anyOf".to_owned(), either);
    }
}
