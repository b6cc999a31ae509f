//! Code blocks as data: the JSON in them, however it is written.

use serde_json::{Map, Value};

use super::lenient;
use crate::diagnostics::{Diagnostic, Sink};
use crate::document::Code;
use crate::ir::Example;
use crate::source::{Sources, Span};

/// A code block as an example.
pub(super) fn of(code: &Code) -> Example {
    let (values, strict) = values(&code.text);
    Example {
        language: code.language.clone(),
        text: code.text.clone(),
        values,
        strict,
        span: code.span,
    }
}

/// Reports a block that should be JSON and is not.
pub(super) fn check(code: &Code, sources: &Sources, sink: &mut Sink) {
    let text = code.text.as_str();
    let is_json =
        text.trim_start().starts_with(['{', '[']) && matches!(code.language.as_str(), "" | "json");
    let Some(error) = serde_json::from_str::<serde::de::IgnoredAny>(text)
        .err()
        .filter(|_| is_json)
    else {
        return;
    };
    sink.report(
        Diagnostic::note(
            "example-not-json",
            place(code, &error, sources),
            "the example is no JSON",
        )
        .label(reason(&error))
        .help(
            "correct the page if the types of its fields look wrong: some are taken from examples",
        ),
    );
}

/// From where JSON ends to the end of its line, as far as the page has the block verbatim.
fn place(code: &Code, error: &serde_json::Error, sources: &Sources) -> Span {
    let before: usize = code
        .text
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    let line = code.text[before..].lines().next().unwrap_or("");
    let column = error.column().saturating_sub(1).min(line.len());
    let is_whole = |at: &usize| line.is_char_boundary(*at);
    let column = (0..=column).rev().find(is_whole).unwrap_or(0);
    let start = code.span.start as usize + before;
    if sources.slice(code.span).starts_with(&code.text) {
        Span::new(code.span.page, start + column..start + line.len())
    } else {
        code.span
    }
}

/// What the parser says, without the place.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let end = text.rfind(" at line ").unwrap_or(text.len());
    text[..end].to_owned()
}

/// The documents in a block, and whether the block is strict JSON.
fn values(text: &str) -> (Vec<Value>, bool) {
    if let Ok(value) = serde_json::from_str::<Value>(text) {
        return (vec![value], true);
    }
    let values = if is_event_stream(text) {
        event_stream(text)
    } else if text.contains("Content-Disposition:") {
        multipart(text).into_iter().collect()
    } else if let Some(body) = curl_body(text) {
        lenient::documents(body)
    } else if is_request_line(text) {
        Vec::new()
    } else {
        lenient::documents(text)
    };
    (values, false)
}

/// `data: {…}` lines of server-sent events.
pub(super) fn is_event_stream(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.any(|line| {
        line.strip_prefix("data:")
            .is_some_and(|rest| rest.trim_start().starts_with('{'))
    })
}

fn event_stream(text: &str) -> Vec<Value> {
    text.lines()
        .filter_map(|line| line.trim().strip_prefix("data:"))
        .flat_map(lenient::documents)
        .collect()
}

/// The parts of a multipart body as an object of texts.
fn multipart(text: &str) -> Option<Value> {
    let mut parts = Map::new();
    let mut lines = text.lines().map(str::trim).peekable();
    while let Some(line) = lines.next() {
        let Some((_, rest)) = line.split_once("name=\"") else {
            continue;
        };
        let Some((name, _)) = rest.split_once('"') else {
            continue;
        };
        let mut value = String::new();
        let mut in_head = true;
        while let Some(line) = lines.next_if(|line| !line.starts_with("--")) {
            if in_head {
                in_head = !line.is_empty();
            } else if !line.is_empty() {
                value.push_str(if value.is_empty() { "" } else { "\n" });
                value.push_str(line);
            }
        }
        parts.insert(name.to_owned(), Value::String(value));
    }
    (!parts.is_empty()).then_some(Value::Object(parts))
}

/// The body that a curl command sends; none where it sends none.
fn curl_body(text: &str) -> Option<&str> {
    let start = text.find("curl ")?;
    let command = &text[start..];
    let (_, rest) = ["--data-raw", "--data-binary", "--data", "-d "]
        .into_iter()
        .find_map(|option| command.split_once(option))
        .unwrap_or(("", ""));
    let rest = rest.trim_start_matches([' ', '=', '$']);
    let body = match rest.chars().next() {
        Some(quote @ ('\'' | '"')) => {
            let inner = &rest[1..];
            inner.rfind(quote).map_or(inner, |end| &inner[..end])
        }
        _ => rest,
    };
    Some(body)
}

fn is_request_line(text: &str) -> bool {
    let text = text.trim_start();
    [
        "http://", "https://", "GET ", "POST ", "PUT ", "PATCH ", "DELETE ",
    ]
    .iter()
    .any(|start| text.starts_with(start))
        && !text.contains('{')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn all_kinds_of_blocks() {
        for (text, expected, strict) in [
            ("{\"a\": 1}", vec![json!({"a": 1})], true),
            ("{\"a\": 1,}", vec![json!({"a": 1})], false),
            (
                "data: {\"a\": 1}\n\ndata: {\"a\": 2}\n",
                vec![json!({"a": 1}), json!({"a": 2})],
                false,
            ),
            (
                "curl -X POST 'https://x/{y}' \\\n-d '{\"a\": [1]}'",
                vec![json!({"a": [1]})],
                false,
            ),
            ("curl -X GET 'https://x'", vec![], false),
            ("https://example.com/?a=b", vec![], false),
            (
                "---x\nContent-Disposition: form-data; name=\"a\";\n\nv\n---x\nContent-Disposition: form-data; name=\"file\";\nContent-Type: z\n\nbytes\n---x--",
                vec![json!({"a": "v", "file": "bytes"})],
                false,
            ),
            ("plain words", vec![], false),
        ] {
            assert_eq!(values(text), (expected, strict), "{text}");
        }
    }
}
