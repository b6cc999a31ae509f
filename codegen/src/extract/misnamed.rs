//! Type cells that seem to name a structure, in rows whose own example is a plain value: a mistyped `int`, most often.
//! Taken for a structure, such a field would swallow the rows below it.

use serde_json::Value;

use super::types::{Scalar, TypeExpr};
use crate::diagnostics::Diagnostic;
use crate::source::Span;

/// What `ty` must be where the row shows `example`; `None` where it names a structure as far as the row tells. The word
/// `file` names the content of an upload, which examples show by its name.
pub(super) fn scalar(ty: &TypeExpr, example: &str) -> Option<TypeExpr> {
    let name = ty.name()?;
    if name == "file" || name == example {
        return None;
    }
    let value = match serde_json::from_str(example) {
        Ok(value) => value,
        Err(_) if is_word(example) => Value::String(example.to_owned()),
        Err(_) => return None,
    };
    replaced(ty, &value)
}

/// True for text without quotes such as `open_id`. Other text may stand for an example, `...`, or tell where one is.
fn is_word(example: &str) -> bool {
    example.chars().all(|c| c.is_ascii_graphic())
        && example.chars().any(|c| c.is_ascii_alphanumeric())
        && !example.starts_with(['{', '[', '<'])
        && !example.eq_ignore_ascii_case("n/a")
}

fn replaced(ty: &TypeExpr, value: &Value) -> Option<TypeExpr> {
    match (ty, value) {
        (TypeExpr::Array(item), Value::Array(items)) => {
            let item = replaced(item, items.first()?)?;
            Some(TypeExpr::Array(Box::new(item)))
        }
        // The example of a list may show one of its items.
        (TypeExpr::Array(item), Value::String(_) | Value::Number(_) | Value::Bool(_)) => {
            Some(TypeExpr::Array(Box::new(replaced(item, value)?)))
        }
        (TypeExpr::Named(_), _) => Some(TypeExpr::Scalar {
            kind: kind(value)?,
            format: None,
        }),
        _ => None,
    }
}

fn kind(value: &Value) -> Option<Scalar> {
    match value {
        Value::String(_) => Some(Scalar::String),
        Value::Bool(_) => Some(Scalar::Boolean),
        Value::Number(number) if number.is_f64() => Some(Scalar::Number),
        Value::Number(_) => Some(Scalar::Integer),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Tells that a row was not taken by its type cell.
pub(super) fn report(row: Span, cell: &str, names: &[String]) -> Diagnostic {
    let names = names.join("`, `");
    Diagnostic::warning(
        "type-not-understood",
        row,
        format!("`{cell}` is no type of the field `{names}`"),
    )
    .label("taken from the example, which is a plain value")
    .help("correct the type cell, or state the type in fixups.toml")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::types::parse;

    #[test]
    fn a_plain_example_is_of_no_structure() {
        for (cell, example, expected) in [
            ("itn", "64", Some("int")),
            ("itn", "0.5", Some("number")),
            ("flurb", "true", Some("boolean")),
            ("flurb", "\"C2A9\"", Some("string")),
            ("flurb", "C2A9", Some("string")),
            ("url", "https://a.example/b", Some("string")),
            ("datetime", "2025-01-06T09:00:00Z", Some("string")),
            ("flurb[]", "[\"a\", \"b\"]", Some("string[]")),
            ("flurb[]", "7", Some("int[]")),
            ("node", "{\"id\": 1}", None),
            ("node", "{\"id\": 1", None),
            ("node[]", "[{\"id\": 1}]", None),
            ("node[]", "[test]", None),
            ("node[]", "[]", None),
            ("node", "见下方", None),
            ("node", "-", None),
            ("node", "...", None),
            ("node", "N/A", None),
            ("node", "<node>", None),
            ("node", "node", None),
            ("node", "see below", None),
            ("node", "null", None),
            ("map<string, node>", "\"a\"", None),
            ("file", "report.pdf", None),
            ("int", "\"a\"", None),
            ("object", "\"a\"", None),
        ] {
            assert_eq!(
                scalar(&parse(cell), example),
                expected.map(parse),
                "{cell} {example}"
            );
        }
    }
}
