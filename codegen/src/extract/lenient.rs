//! JSON as people write it in examples: with comments, trailing or missing commas, bad escapes, raw line breaks in
//! strings, words without quotes, several documents one after the other, text around them.
//!
//! Reading never fails: what cannot be read is skipped, what is cut off is closed.

use serde_json::{Map, Number, Value};

/// Deeper values are read as null; far beyond any real example, far below the end of any stack.
const DEEPEST: usize = 100;

/// The JSON documents in a text, in their order. A document is an object or an array.
pub(super) fn documents(text: &str) -> Vec<Value> {
    let mut reader = Reader { text, at: 0 };
    let mut found = Vec::new();
    while reader.seek_document() {
        let start = reader.at;
        let value = reader.value(0);
        // A list of words in prose, `[optional]`, is no document.
        let is_prose = matches!(&value, Value::Array(items) if start > 0 && items.iter().all(|item| !item.is_object()));
        if !is_prose || found.is_empty() && text[..start].trim().is_empty() {
            found.push(value);
        }
    }
    found
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn starts_with(&self, word: &str) -> bool {
        self.text.as_bytes()[self.at..].starts_with(word.as_bytes())
    }

    /// Moves to the next object or array, over any text before it; false if there is none.
    fn seek_document(&mut self) -> bool {
        loop {
            self.space();
            match self.peek() {
                None => return false,
                Some(b'{' | b'[') => return true,
                Some(_) => self.at += 1,
            }
        }
    }

    /// Skips white space, comments and commas of any kind.
    fn space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte.is_ascii_whitespace() || byte == b',' {
                self.at += 1;
            } else if self.starts_with("//") || byte == b'#' {
                self.until("\n");
            } else if self.starts_with("/*") {
                self.until("*/");
            } else if let Some(filler) = ["，", "\u{a0}", "\u{feff}", "\u{3000}", "..."]
                .into_iter()
                .find(|filler| self.starts_with(filler))
            {
                self.at += filler.len();
            } else {
                return;
            }
        }
    }

    /// Moves behind the next `end`, or to the end of the text.
    fn until(&mut self, end: &str) {
        let bytes = &self.text.as_bytes()[self.at..];
        self.at += bytes
            .windows(end.len())
            .position(|window| window == end.as_bytes())
            .map_or(bytes.len(), |found| found + end.len());
    }

    fn value(&mut self, depth: usize) -> Value {
        self.space();
        match self.peek() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.array(depth),
            Some(quote @ (b'"' | b'\'')) => Value::String(self.string(quote)),
            Some(_) => self.word(),
            None => Value::Null,
        }
    }

    fn object(&mut self, depth: usize) -> Value {
        self.at += 1;
        let mut members = Map::new();
        loop {
            self.space();
            let key = match self.peek() {
                None => break,
                Some(b'}') => {
                    self.at += 1;
                    break;
                }
                // The bracket of an outer array: the brace is missing.
                Some(b']') => break,
                Some(quote @ (b'"' | b'\'')) => without_escapes(self.string(quote)),
                Some(_) => without_escapes(self.bare(b":")),
            };
            self.space();
            if self.peek() == Some(b':') || self.starts_with("：") {
                self.at += if self.peek() == Some(b':') {
                    1
                } else {
                    "：".len()
                };
                let value = self.below(depth);
                members.insert(key, value);
            } else if key.is_empty() {
                self.step();
            }
        }
        Value::Object(members)
    }

    fn array(&mut self, depth: usize) -> Value {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.space();
            match self.peek() {
                None => break,
                Some(b']') => {
                    self.at += 1;
                    break;
                }
                // The brace of an outer object: the bracket is missing.
                Some(b'}') => break,
                Some(b':') => self.at += 1,
                Some(_) => {
                    let before = self.at;
                    let value = self.below(depth);
                    if self.at == before {
                        self.step();
                    } else {
                        items.push(value);
                    }
                }
            }
        }
        Value::Array(items)
    }

    fn below(&mut self, depth: usize) -> Value {
        if depth < DEEPEST {
            self.value(depth + 1)
        } else {
            self.at = self.text.len();
            Value::Null
        }
    }

    /// Moves over one character, if there is one.
    fn step(&mut self) {
        let next = self
            .text
            .get(self.at..)
            .and_then(|rest| rest.chars().next());
        self.at += next.map_or(0, char::len_utf8);
    }

    fn string(&mut self, quote: u8) -> String {
        self.at += 1;
        let mut out = String::new();
        let mut rest = self.text[self.at..].char_indices();
        while let Some((offset, c)) = rest.next() {
            if c == char::from(quote) {
                self.at += offset + 1;
                return out;
            }
            if c != '\\' {
                out.push(c);
                continue;
            }
            match rest.next() {
                Some((_, 'n')) => out.push('\n'),
                Some((_, 't')) => out.push('\t'),
                Some((_, 'r')) => out.push('\r'),
                Some((_, 'b')) => out.push('\u{8}'),
                Some((_, 'f')) => out.push('\u{c}'),
                Some((_, 'u')) => out.push(unicode(&mut rest)),
                Some((_, c @ ('"' | '\'' | '\\' | '/' | '_'))) => out.push(c),
                // `\d` of a regular expression: both characters were meant.
                Some((_, c)) => out.extend(['\\', c]),
                None => {}
            }
        }
        self.at = self.text.len();
        out
    }

    /// A number, a constant, or text without quotes.
    fn word(&mut self) -> Value {
        let word = self.bare(b"");
        match word.as_str() {
            "true" | "True" => Value::Bool(true),
            "false" | "False" => Value::Bool(false),
            "null" | "None" | "undefined" | "nil" | "" => Value::Null,
            word => serde_json::from_str::<Number>(word)
                .map_or_else(|_| Value::String(word.to_owned()), Value::Number),
        }
    }

    /// Text without quotes: up to a comma, a bracket, a line break, a comment or one of `ends`.
    fn bare(&mut self, ends: &[u8]) -> String {
        let start = self.at;
        while let Some(byte) = self.peek() {
            if matches!(byte, b',' | b'}' | b']' | b'{' | b'[' | b'\n' | b'"')
                || ends.contains(&byte)
                || self.starts_with("//")
                || self.starts_with("，")
                || self.starts_with("：") && !ends.is_empty()
            {
                break;
            }
            self.at += 1;
        }
        self.text[start..self.at].trim().to_owned()
    }
}

/// A name without the backslashes of Markdown, `user\_id`.
fn without_escapes(name: String) -> String {
    if name.contains('\\') {
        name.replace('\\', "")
    } else {
        name
    }
}

/// The character behind `\u`, with its second half where it is a surrogate pair.
fn unicode(rest: &mut std::str::CharIndices<'_>) -> char {
    let mut unit = |skip: usize| -> Option<u32> {
        let text: String = rest.clone().skip(skip).take(4).map(|(_, c)| c).collect();
        let value = u32::from_str_radix(&text, 16)
            .ok()
            .filter(|_| text.len() == 4)?;
        rest.by_ref().take(skip + 4).for_each(drop);
        Some(value)
    };
    let Some(first) = unit(0) else {
        return char::REPLACEMENT_CHARACTER;
    };
    if !(0xd800..0xdc00).contains(&first) {
        return char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER);
    }
    let low = if rest.as_str().starts_with("\\u") {
        let mut ahead = rest.clone();
        ahead.by_ref().take(2).for_each(drop);
        let text: String = ahead.clone().take(4).map(|(_, c)| c).collect();
        u32::from_str_radix(&text, 16)
            .ok()
            .filter(|low| (0xdc00..0xe000).contains(low))
    } else {
        None
    };
    match low {
        Some(low) => {
            rest.by_ref().take(6).for_each(drop);
            char::from_u32(0x10000 + ((first - 0xd800) << 10) + (low - 0xdc00))
                .unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        None => char::REPLACEMENT_CHARACTER,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_people_write() {
        for (text, expected) in [
            (
                "{\"a\": 1, // one\n \"b\": [1, 2,],}",
                vec![json!({"a": 1, "b": [1, 2]})],
            ),
            ("{\"re\": \"\\d+\"}", vec![json!({"re": "\\d+"})]),
            (
                "{\"a\": 1}\n{\"b\": 2}",
                vec![json!({"a": 1}), json!({"b": 2})],
            ),
            (
                "note: see {\"a\": \"x\"\n \"b\": 2}",
                vec![json!({"a": "x", "b": 2})],
            ),
            (
                "{\"a\": yes indeed, 'b': None}",
                vec![json!({"a": "yes indeed", "b": null})],
            ),
            ("{\"a\": [{\"b\": 1", vec![json!({"a": [{"b": 1}]})]),
            ("{\"a\": {\"b\": 1}]", vec![json!({"a": {"b": 1}})]),
            ("{\"a\": \"two\nlines\"}", vec![json!({"a": "two\nlines"})]),
            (
                "{\"a\": \"\\ud83d\\ude00\\u4e2d\"}",
                vec![json!({"a": "😀中"})],
            ),
            ("{// 注释\n\"a\"： 1，\n...}", vec![json!({"a": 1})]),
            (
                r#"{"user\_id": "ou\_1", "a\[\]": "\[x\]"}"#,
                vec![json!({"user_id": "ou_1", "a[]": "\\[x\\]"})],
            ),
            ("no json", vec![]),
            ("[1, 2]", vec![json!([1, 2])]),
            ("", vec![]),
        ] {
            assert_eq!(documents(text), expected, "{text}");
        }
    }

    #[test]
    fn a_deep_value_ends() {
        let deep = "[".repeat(100_000);
        assert_eq!(documents(&deep).len(), 1);
    }

    proptest::proptest! {
        #[test]
        fn any_text_ends(text in "[\\[\\]{}:,\"'\\\\u0-9a-z 中：\n/*#.]*") {
            documents(&text);
        }
    }
}
