//! Single values against types, documented values and limits.

use feishu_codegen::ir::{Choice, ChoiceKey, Constraints, Field, Type};
use serde_json::Value;

use crate::violation::Checker;

/// A text as a value of that type; a text if it is none.
pub(crate) fn from_text(text: &str, ty: &Type) -> Value {
    let parsed = match ty {
        Type::Integer => text.parse::<i64>().ok().map(Value::from),
        Type::Number => serde_json::from_str(text).ok().filter(Value::is_number),
        Type::Boolean => text.parse::<bool>().ok().map(Value::from),
        Type::Object(_) | Type::Map { .. } | Type::Reference { .. } => {
            serde_json::from_str(text).ok()
        }
        _ => None,
    };
    parsed.unwrap_or_else(|| text.into())
}

impl Checker<'_, '_> {
    /// Checks the value of a field that is there.
    pub(crate) fn field(&mut self, field: &Field, value: &Value, path: &str) {
        lengths(&field.constraints, value)
            .into_iter()
            .for_each(|it| self.report(path, value, it));
        self.value(field, &field.ty, value, path);
    }

    fn value(&mut self, field: &Field, ty: &Type, value: &Value, path: &str) {
        match (ty, value) {
            (Type::Array { item }, Value::Array(items)) => {
                for (index, element) in items.iter().enumerate() {
                    self.value(field, item, element, &format!("{path}[{index}]"));
                }
            }
            (Type::Map { value: inner }, Value::Object(members)) => {
                for (key, element) in members {
                    self.value(field, inner, element, &format!("{path}.{key}"));
                }
            }
            (Type::Object(object), Value::Object(members)) => {
                self.members(&object.fields, members, path)
            }
            (Type::Reference { name }, Value::Object(members)) => {
                if let Some(object) = self.object(name) {
                    self.members(&object.fields, members, path);
                }
            }
            _ if !fits(ty, value) => {
                self.report(path, value, format!("{} is wanted here", wanted(ty)));
            }
            _ => {
                let problems = [choice(field, value), limits(&field.constraints, value)];
                for problem in problems.into_iter().flatten() {
                    self.report(path, value, problem);
                }
            }
        }
    }
}

fn fits(ty: &Type, value: &Value) -> bool {
    match ty {
        Type::String => value.is_string(),
        Type::Integer => value.is_i64() || value.is_u64(),
        Type::Number => value.is_number(),
        Type::Boolean => value.is_boolean(),
        // The size of a file stands for it.
        Type::File => value.is_u64(),
        Type::Any => true,
        Type::Array { .. } | Type::Map { .. } | Type::Object(_) | Type::Reference { .. } => false,
    }
}

fn wanted(ty: &Type) -> &'static str {
    match ty {
        Type::String => "a string",
        Type::Integer => "a whole number",
        Type::Number => "a number",
        Type::Boolean => "true or false",
        Type::File => "a file",
        Type::Any => "anything",
        Type::Array { .. } => "a list",
        Type::Map { .. } | Type::Object(_) | Type::Reference { .. } => "an object",
    }
}

/// What is wrong with a value that is none of the documented ones.
fn choice(field: &Field, value: &Value) -> Option<String> {
    if field.choices.is_empty() || field.open {
        return None;
    }
    // A sum of flags may be a number or a text.
    let number = value
        .as_i64()
        .or_else(|| value.as_str().and_then(|text| text.parse().ok()));
    let is_known = match number {
        Some(bits) if field.bit_flags => {
            let all = field
                .choices
                .iter()
                .filter_map(integer)
                .fold(0, |all, bit| all | bit);
            bits & !all == 0
        }
        _ => field.choices.iter().any(|choice| is(choice, value)),
    };
    let keys: Vec<String> = field
        .choices
        .iter()
        .map(|choice| text(&choice.key))
        .collect();
    (!is_known).then(|| format!("none of the documented values: {}", keys.join(", ")))
}

/// The flags of a field are texts where its values are.
fn integer(choice: &Choice) -> Option<i64> {
    match &choice.key {
        ChoiceKey::Integer(value) => Some(*value),
        ChoiceKey::Text(text) => text.parse().ok(),
    }
}

fn text(key: &ChoiceKey) -> String {
    match key {
        ChoiceKey::Integer(value) => value.to_string(),
        ChoiceKey::Text(text) => text.clone(),
    }
}

fn is(choice: &Choice, value: &Value) -> bool {
    match value {
        Value::String(given) => text(&choice.key) == *given,
        Value::Number(given) => text(&choice.key) == given.to_string(),
        Value::Bool(given) => text(&choice.key) == given.to_string(),
        _ => false,
    }
}

/// What is wrong with a number out of range, or a text that does not fit its pattern.
fn limits(limits: &Constraints, value: &Value) -> Option<String> {
    let number = match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    };
    if let Some(number) = number {
        let bound =
            |bound: &Option<feishu_codegen::ir::Bound>| bound.as_ref()?.value.parse::<f64>().ok();
        if let Some(least) = bound(&limits.minimum).filter(|least| number < *least) {
            return Some(format!("less than {least}"));
        }
        if let Some(most) = bound(&limits.maximum).filter(|most| number > *most) {
            return Some(format!("more than {most}"));
        }
    }
    let pattern = &limits.pattern.as_ref()?.value;
    let text = value.as_str()?;
    // A pattern of another dialect says nothing here.
    let expression = regex::Regex::new(pattern).ok()?;
    (!expression.is_match(text)).then(|| format!("does not fit {pattern}"))
}

/// What is wrong with a text or a list that is too short or too long.
fn lengths(limits: &Constraints, value: &Value) -> Option<String> {
    let (length, what) = match value {
        Value::String(text) => (text.chars().count(), "characters"),
        Value::Array(items) => (items.len(), "items"),
        Value::Object(members) => (members.len(), "entries"),
        _ => return None,
    };
    let bound =
        |bound: &Option<feishu_codegen::ir::Bound>| bound.as_ref()?.value.parse::<usize>().ok();
    if let Some(least) = bound(&limits.min_length).filter(|least| length < *least) {
        return Some(format!("{length} {what}, at least {least} are wanted"));
    }
    let most = bound(&limits.max_length).filter(|most| length > *most)?;
    Some(format!("{length} {what}, at most {most} are allowed"))
}
