//! Example, default and fixed value.

use crate::source::{Span, Spanned};

use super::blocks::{Block, Line};
use super::{Reader, choices};

/// Longest example that may run over several lines.
const EXAMPLE_LINES: usize = 80;

/// Reads an example. Only a code fence may stand apart from its label.
pub(super) fn example(reader: &mut Reader<'_>, block: Block<'_>) {
    let Some((index, text, span)) = block.first() else {
        return reader.keep_lines(&block.lines);
    };
    let fenced = text.starts_with("```");
    if index > 1 && !fenced {
        return reader.keep_lines(&block.lines);
    }
    let lines = block.lines.get(index..).unwrap_or(&[]);
    let (value, used) = if fenced {
        fence(lines)
    } else {
        unbroken(text, lines)
    };
    // One mirror puts braces into backticks, so that its own renderer leaves them alone.
    let value = value.replace("`{", "{").replace("}`", "}");
    let (value, remark) = unquoted_remark(&value);
    if !value.is_empty() {
        reader.out.example.get_or_insert_with(|| Spanned {
            span: narrow(reader.sources, span, value),
            value: strip_code(value).to_owned(),
        });
    }
    if !remark.is_empty() {
        reader.prose.push(remark.to_owned());
    }
    reader.keep_lines(lines.get(used..).unwrap_or(&[]));
}

/// Reads a default; prose beside it stays in the description, with its label.
pub(super) fn default(reader: &mut Reader<'_>, block: Block<'_>) {
    if let Some(value) = single(reader, &block) {
        reader.out.default.get_or_insert(value);
    }
}

/// Reads the only value that is allowed, which makes a list of one.
pub(super) fn fixed(reader: &mut Reader<'_>, block: Block<'_>) {
    let line = block.first().map(|(_, text, _)| block.sentence(text));
    if let Some(value) = single(reader, &block) {
        choices::only(reader, value, line.unwrap_or_default());
    }
}

/// The value that a label states. The lines that are not the value stay in the description.
fn single(reader: &mut Reader<'_>, block: &Block<'_>) -> Option<Spanned<String>> {
    let Some((index, text, span)) = block.first().filter(|(index, ..)| *index < 2) else {
        reader.keep_lines(&block.lines);
        return None;
    };
    let (value, remark) = value_and_remark(text);
    if remark || value.is_none() {
        reader.prose.push(block.sentence(text));
    }
    reader.keep_lines(block.lines.get(index + 1..).unwrap_or(&[]));
    value.map(|value| Spanned::new(value.to_owned(), narrow(reader.sources, span, value)))
}

/// The value at the start of a line, and whether a remark follows. Words that say there is none are a remark.
fn value_and_remark(text: &str) -> (Option<&str>, bool) {
    for (open, close) in [('`', '`'), ('"', '"'), ('“', '”')] {
        if let Some((value, after)) = text
            .strip_prefix(open)
            .and_then(|inner| inner.split_once(close))
        {
            let after = after.trim().trim_matches(['。', '.', '；', ';']);
            let value = if matches!(value, "\"\"" | "''") {
                ""
            } else {
                value
            };
            return (Some(value), !after.is_empty());
        }
    }
    if text.starts_with(['[', '{']) {
        return (Some(text), false);
    }
    let end = text
        .char_indices()
        .find(|&(at, c)| {
            let ends_clause = matches!(c, ',' | ';' | '.')
                && !text[at + c.len_utf8()..]
                    .starts_with(|next: char| next.is_ascii_alphanumeric());
            ends_clause || c.is_whitespace() || matches!(c, '，' | '。' | '；' | '（' | '(' | '、')
        })
        .map_or(text.len(), |(at, _)| at);
    let (value, after) = text.split_at(end);
    let after = after.trim().trim_matches(['。', '.', '；', ';', '，', ',']);
    let none = ["empty", "none", "null", "-"].contains(&value.to_ascii_lowercase().as_str());
    if value.is_empty() || !value.is_ascii() || none {
        return (None, true);
    }
    (Some(value), !after.is_empty())
}

/// Contents of the code fence that `lines` start with, and the number of lines it takes.
fn fence(lines: &[Line<'_>]) -> (String, usize) {
    let mut value = String::new();
    for (index, line) in lines.iter().enumerate().skip(1) {
        let Line::Text(text, _) = line else { continue };
        if text.trim_start().starts_with("```") {
            return (value, index + 1);
        }
        if !value.is_empty() {
            value.push('\n');
        }
        value.push_str(text);
    }
    (value, lines.len())
}

/// The example that starts with `first`: its line, or as many as its brackets and quotes need to close.
fn unbroken(first: &str, lines: &[Line<'_>]) -> (String, usize) {
    let mut value = first.to_owned();
    for (index, line) in lines.iter().enumerate().skip(1).take(EXAMPLE_LINES) {
        if closed(&value) {
            return (value, index);
        }
        match line {
            Line::Text(text, _) if !text.trim().is_empty() => {
                value.push('\n');
                value.push_str(text);
            }
            _ => break,
        }
    }
    if closed(&value) {
        let used = value.lines().count();
        (value, used)
    } else {
        (first.to_owned(), 1)
    }
}

/// True unless the text opens a quote, an array or an object that it does not close.
fn closed(text: &str) -> bool {
    match text.as_bytes().first() {
        Some(b'"') => text.len() > 1 && text[1..].contains('"'),
        Some(b'[' | b'{') => {
            let count = |c: char| text.matches(c).count();
            count('[') <= count(']') && count('{') <= count('}')
        }
        _ => true,
    }
}

/// An example in quotes, and the sentence that follows it on its line.
fn unquoted_remark(text: &str) -> (&str, &str) {
    let text = text.trim();
    if !text.starts_with('"') || text.ends_with('"') || text.contains('\n') {
        return (text, "");
    }
    match text.rfind('"') {
        Some(quote) if quote > 0 => {
            let (value, remark) = text.split_at(quote + 1);
            if remark.starts_with(|c: char| c.is_whitespace() || matches!(c, '。' | '，' | '；'))
            {
                let remark = remark.trim_matches(|c: char| c.is_whitespace() || c == '。');
                (value, remark)
            } else {
                (text, "")
            }
        }
        _ => (text, ""),
    }
}

/// Text without the backticks around all of it.
fn strip_code(text: &str) -> &str {
    text.strip_prefix('`')
        .and_then(|inner| inner.strip_suffix('`'))
        .filter(|inner| !inner.contains('`'))
        .unwrap_or(text)
}

/// The part of `span` with the first line of `value`.
fn narrow(sources: &crate::source::Sources, span: Span, value: &str) -> Span {
    sources.narrow(span, value.lines().next().unwrap_or(value))
}
