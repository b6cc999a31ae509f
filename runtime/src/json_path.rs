//! Where in a JSON text something is, by its bytes.
//!
//! An error of serde_json tells how far it had read. Which members lead there is found here, without decoding again into
//! the same types: that would be a second copy of the decoding code of each.

/// What is open at some point of the text.
enum Open {
    /// An object, with the raw name of the member that is read.
    Object(Option<String>),
    /// A list, with the place of the item that is read.
    List(Option<usize>),
}

/// The path of the value of which the last byte of `read` is, `data.tasks[0].status`; `.` for the whole text.
pub(crate) fn path(read: &str) -> String {
    let mut open = Vec::new();
    let mut bytes = read.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match (byte, open.last_mut()) {
            (b' ' | b'\t' | b'\n' | b'\r' | b':', _) => continue,
            (b'}' | b']', _) => {
                open.pop();
                continue;
            }
            (b',', Some(Open::Object(name))) => *name = None,
            (b',', Some(Open::List(item))) => *item = item.map(|item| item + 1),
            (_, Some(Open::List(item @ None))) => *item = Some(0),
            _ => {}
        }
        match byte {
            b'{' => open.push(Open::Object(None)),
            b'[' => open.push(Open::List(None)),
            b'"' => {
                let Some(end) = end_of_text(&mut bytes) else {
                    break;
                };
                if let Some(Open::Object(name @ None)) = open.last_mut() {
                    *name = read.get(at + 1..end).map(str::to_owned);
                }
            }
            _ => {}
        }
    }
    spelled(&open)
}

/// Skips to the end of a JSON text, which is told.
fn end_of_text(bytes: &mut impl Iterator<Item = (usize, u8)>) -> Option<usize> {
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' => return Some(at),
            b'\\' => {
                bytes.next();
            }
            _ => {}
        }
    }
    None
}

fn spelled(open: &[Open]) -> String {
    let mut path = String::new();
    for step in open {
        match step {
            Open::Object(Some(name)) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(name);
            }
            Open::List(Some(item)) => path.push_str(&format!("[{item}]")),
            Open::Object(None) | Open::List(None) => {}
        }
    }
    if path.is_empty() {
        path.push('.');
    }
    path
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::path;

    #[derive(Debug, Default, Deserialize)]
    #[expect(dead_code, reason = "only decoded")]
    struct Sample {
        text: Option<String>,
        number: Option<i64>,
        below: Option<Box<Sample>>,
        list: Option<Vec<Sample>>,
        rows: Option<Vec<Vec<u8>>>,
        map: Option<BTreeMap<String, bool>>,
        must: Option<Must>,
    }

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only decoded")]
    struct Must {
        id: String,
    }

    /// What serde_path_to_error finds out by decoding, on whatever is wrong.
    #[test]
    fn the_path_is_that_of_decoding() {
        for text in [
            r#"{"text": 1}"#,
            r#"{"text": "a", "number": "1", "below": {}}"#,
            r#"{"other": [{"a": ["}"]}, "\""], "number": 1.5 }"#,
            r#"{"below": {"below": {"text": [] } } }"#,
            r#"{"below": {"below": {"text": {"a": 1}}}}"#,
            r#"{"list": [{}, {"text": "\\"}, {"text": true}]}"#,
            r#"{"list": {"text": "a"}}"#,
            r#"{"list": [{}, 7]}"#,
            r#"{"list": [7]}"#,
            r#"{"list": ["7", 1]}"#,
            r#"{"list": "a"}"#,
            r#"{"rows": [[1, 2], [3, 300]]}"#,
            r#"{"rows": [[], [1], {}]}"#,
            r#"{"map": {"a": true, "b c": 1}}"#,
            r#"{"must": {}, "text": ""}"#,
            r#"{"list": [{"must": {"no": [1, 2]}}]}"#,
            "{\n  \"list\": [\n    {\n      \"number\": \"七\"\n    }\n  ]\n}",
            r#"[1]"#,
            r#""text""#,
            r#"null"#,
        ] {
            let error = serde_json::from_str::<Sample>(text).unwrap_err();
            let mut again = serde_json::Deserializer::from_str(text);
            let expected = serde_path_to_error::deserialize::<_, Sample>(&mut again).unwrap_err();
            let lines: usize = text
                .split_inclusive('\n')
                .take(error.line() - 1)
                .map(str::len)
                .sum();
            let found = path(&text[..lines + error.column()]);
            assert_eq!(found, expected.path().to_string(), "{text}: {error}");
        }
    }
}
