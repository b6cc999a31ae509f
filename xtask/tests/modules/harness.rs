//! The documented examples of this crate's operations, through its types and back.

use serde_json::Value;

type Through = fn(&Value) -> serde_json::Result<Value>;

fn through<T: serde::de::DeserializeOwned + serde::Serialize>(
    value: &Value,
) -> serde_json::Result<Value> {
    serde_json::to_value(T::deserialize(value)?)
}

/// Says where `back` is not what `sent` was, without the values.
fn compare(path: &str, sent: &Value, back: &Value) {
    match (sent, back) {
        (Value::Object(sent), Value::Object(back)) => {
            for (key, value) in sent {
                let path = format!("{path}.{key}");
                match back.get(key) {
                    Some(found) => compare(&path, value, found),
                    None if is_empty(value) => {}
                    None => println!("differs: {path}: the type does not know it"),
                }
            }
            let added = back.iter().filter(|(key, value)| !sent.contains_key(*key) && !is_empty(value));
            for (key, _) in added {
                println!("differs: {path}.{key}: the example does not have it");
            }
        }
        (Value::Array(sent), Value::Array(back)) if sent.len() == back.len() => {
            for (sent, back) in sent.iter().zip(back) {
                compare(&format!("{path}[]"), sent, back);
            }
        }
        (Value::Number(sent), Value::Number(back)) if sent.as_f64() == back.as_f64() => {}
        _ if sent == back || (is_empty(sent) && is_empty(back)) => {}
        _ => println!("differs: {path}: {} came back as {}", kind(sent), kind(back)),
    }
}

fn is_empty(value: &Value) -> bool {
    value.is_null() || value.as_array().is_some_and(Vec::is_empty)
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

#[test]
fn examples_come_back_as_they_were() {
    let examples: Vec<(usize, String, Value)> =
        serde_json::from_str(include_str!("examples.json")).unwrap();
    for (row, name, value) in examples {
        match TYPES[row](&value) {
            Ok(back) => compare(&name, &value, &back),
            Err(error) => println!("differs: {name}: {error}"),
        }
    }
}
