//! The head of a page: YAML, an HTML comment, or plain lines.

use std::ops::Range;

use super::Reader;
use super::lines::{self, Line};
use crate::diagnostics::Diagnostic;
use crate::document::Entry;

/// Reads what stands at the start of the page; returns it and where the body starts.
pub(super) fn head(reader: &mut Reader<'_>, start: usize) -> (Vec<Entry>, usize) {
    let text = reader.text;
    let from = start + (text[start..].len() - text[start..].trim_start().len());
    let rest = &text[from..];
    let (inner, end) = if let Some(yaml) = rest.strip_prefix("---") {
        let Some(first) = yaml.find('\n').filter(|&at| yaml[..at].trim().is_empty()) else {
            return (Vec::new(), start);
        };
        match yaml_end(text, from + 3 + first + 1) {
            Some((close, end)) => (from + 3 + first + 1..close, end),
            None => {
                report_unclosed(reader, from, "---", &yaml[first + 1..]);
                return (Vec::new(), start);
            }
        }
    } else if let Some(comment) = rest.strip_prefix("<!--") {
        match comment.find("-->") {
            Some(length) => (from + 4..from + 4 + length, from + 4 + length + 3),
            None => {
                report_unclosed(reader, from, "-->", comment.trim_start());
                return (Vec::new(), start);
            }
        }
    } else {
        return (Vec::new(), start);
    };
    let entries = entries(reader, &lines::lines(text, inner));
    if entries.is_empty() {
        (entries, start)
    } else {
        (entries, end)
    }
}

/// Reports a head without an end; `inside` is what follows its first line. A rule above the text is no head.
fn report_unclosed(reader: &mut Reader<'_>, from: usize, close: &str, inside: &str) {
    let first = inside.lines().next().unwrap_or("");
    if first.split_once(':').is_some_and(|(key, _)| is_key(key)) {
        let span = reader.span(from..from + 3);
        reader.report(
            Diagnostic::warning(
                "unclosed-head",
                span,
                "the head of the page is never closed",
            )
            .label("opened here; its lines are read as text")
            .help(format!("add a line `{close}` below it")),
        );
    }
}

/// Where the closing `---` starts and where its line ends.
fn yaml_end(text: &str, start: usize) -> Option<(usize, usize)> {
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        let end = at + line.len();
        if matches!(line.trim_end(), "---" | "...") {
            return Some((at, end));
        }
        if line.trim_start().starts_with("## ") {
            return None;
        }
        at = end;
    }
    None
}

/// `key: value` lines, and the items or wrapped lines below them.
fn entries(reader: &mut Reader<'_>, lines: &[Line<'_>]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for line in lines {
        let content = line.text.trim();
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        let item = content == "-" || content.starts_with("- ");
        let indented = line.text.starts_with([' ', '\t']);
        let value = match (content.split_once(':'), entries.is_empty()) {
            (Some((key, value)), first) if !item && (first || !indented) && is_key(key) => {
                entries.push(Entry {
                    key: key.trim().trim_matches(['"', '\'']).to_owned(),
                    value: String::new(),
                    span: reader.span(line.end()..line.end()),
                });
                value.trim()
            }
            _ => content.trim_start_matches("- ").trim(),
        };
        let Some(entry) = entries.last_mut() else {
            continue;
        };
        for part in values(value) {
            if part.is_empty() || (matches!(part, "|" | ">" | "|-" | ">-")) {
                continue;
            }
            let start = line.start + offset(line.text, part);
            let at = reader.span(start..start + part.len());
            if is_half_quoted(part) {
                reader.report(
                    Diagnostic::warning("unclosed-quote", at, "the quote is never closed")
                        .label(format!("value of `{}`", entry.key))
                        .help("close it, or remove it: a value needs no quotes"),
                );
            }
            entry.span = if entry.value.is_empty() {
                at
            } else {
                entry.span.to(at)
            };
            if !entry.value.is_empty() {
                entry.value.push('\n');
            }
            entry.value.push_str(&unquote(part));
        }
    }
    entries
}

/// Offset of `part`, a slice of `whole`.
fn offset(whole: &str, part: &str) -> usize {
    (part.as_ptr() as usize)
        .saturating_sub(whole.as_ptr() as usize)
        .min(whole.len())
}

fn is_key(key: &str) -> bool {
    let key = key.trim();
    !key.is_empty() && key.len() <= 64 && !key.contains("//")
}

/// The values of a line: one, or those of a `[a, b]` list.
fn values(value: &str) -> Vec<&str> {
    match value
        .strip_prefix('[')
        .and_then(|list| list.strip_suffix(']'))
    {
        Some(list) => list.split(',').map(str::trim).collect(),
        None => vec![value],
    }
}

fn is_half_quoted(value: &str) -> bool {
    ['"', '\''].into_iter().any(|quote| {
        value
            .strip_prefix(quote)
            .is_some_and(|rest| !rest.ends_with(quote))
    })
}

fn unquote(value: &str) -> String {
    for quote in ['"', '\''] {
        if let Some(inner) = value
            .strip_prefix(quote)
            .and_then(|inner| inner.strip_suffix(quote))
        {
            return match quote {
                '"' => inner.replace("\\\"", "\"").replace("\\\\", "\\"),
                _ => inner.replace("''", "'"),
            };
        }
    }
    value.to_owned()
}

/// A line such as `Updated: 2025-01-01`, as some pages carry them around their title.
pub(super) fn line(reader: &Reader<'_>, line: &Line<'_>) -> Option<Entry> {
    const KEYS: [&str; 5] = [
        "最后更新于",
        "Source URL",
        "Updated",
        "Last updated",
        "Last Updated",
    ];
    let content = line.text.trim().trim_matches(['*', '>', '_']).trim();
    let key = KEYS.into_iter().find(|key| content.starts_with(key))?;
    let value = content[key.len()..]
        .trim_start_matches([':', '：', '*', '_', ' ', '\u{3000}'])
        .trim();
    let written = content[key.len()..].starts_with([':', '：', '*', ' ']);
    if value.is_empty()
        || !written
        || value.contains(' ') && key != "最后更新于" && !value.starts_with(char::is_numeric)
    {
        return None;
    }
    let start = line.start + offset(line.text, value);
    Some(Entry {
        key: key.to_owned(),
        value: value.trim_matches(['<', '>']).to_owned(),
        span: reader.span(range(start, value)),
    })
}

fn range(start: usize, value: &str) -> Range<usize> {
    start..start + value.len()
}
