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

/// The schemas of one page; types that contain themselves become components.
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

    /// The components that the schemas so far refer to. A type that no table lists is anything.
    pub(super) fn into_components(mut self) -> BTreeMap<String, Value> {
        for name in &self.referred {
            self.components
                .entry(name.clone())
                .or_insert_with(|| json!({}));
        }
        let Self {
            referred,
            components,
            ..
        } = self;
        let is_used = |(name, _): &(String, Value)| referred.contains(name);
        components.into_iter().filter(is_used).collect()
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
            limits(leaf, field.ty.leaf(), &field.constraints);
        });
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
            Type::File => json!({"type": "string", "contentMediaType": "application/octet-stream"}),
            Type::Array { item } => json!({"type": "array", "items": self.ty(item, direction)}),
            Type::Map { value } => {
                json!({"type": "object", "additionalProperties": self.ty(value, direction)})
            }
            Type::Object(object) => {
                let schema = self.object(&object.fields, direction);
                if !object.name.is_empty() {
                    let name = self.name(&object.name);
                    self.components
                        .entry(name)
                        .or_insert_with(|| schema.clone().into());
                }
                return schema;
            }
            Type::Reference { name } => {
                let name = self.name(name);
                let target = format!("#/components/schemas/{name}");
                self.referred.insert(name);
                json!({"$ref": target})
            }
        };
        match schema {
            Value::Object(schema) => schema,
            _ => Map::new(),
        }
    }

    fn name(&self, name: &str) -> String {
        component(&format!("{}.{name}", self.owner))
    }
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
    } else {
        "enum"
    };
    schema.insert(key.to_owned(), keys.into());
    schema.insert("x-feishu-enum-descriptions".to_owned(), json!(meanings));
}

/// Limits that the type can have are said in the words of JSON Schema, all others in extensions.
fn limits(schema: &mut Map<String, Value>, leaf: &Type, limits: &Constraints) {
    let is_number = matches!(leaf, Type::Integer | Type::Number);
    let is_text = *leaf == Type::String;
    for (key, bound, fits) in [
        ("minimum", &limits.minimum, is_number),
        ("maximum", &limits.maximum, is_number),
        ("minLength", &limits.min_length, is_text),
        ("maxLength", &limits.max_length, is_text),
    ] {
        let Some(bound) = bound else { continue };
        let number = bound.value.parse::<Number>().ok();
        let number = number.filter(|number| fits && (is_number || number.is_u64()));
        match number {
            Some(number) => schema.insert(key.to_owned(), number.into()),
            None => schema.insert(format!("x-feishu-{key}"), bound.value.clone().into()),
        };
    }
    if let Some(pattern) = &limits.pattern {
        let key = if is_text {
            "pattern"
        } else {
            "x-feishu-pattern"
        };
        schema.insert(key.to_owned(), pattern.value.clone().into());
    }
}

/// A value as the page writes it, as JSON of that type; `None` if it is none.
fn typed(text: &str, ty: &Type) -> Option<Value> {
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
