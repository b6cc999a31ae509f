//! Documented values: elements, and lists behind a label that announces them.

use crate::diagnostics::Diagnostic;
use crate::ir::{Choice, ChoiceKey};
use crate::source::{Span, Spanned};

use super::blocks::{Block, Line};
use super::items::{bulleted, coded, single_lines, split_key, unbulleted, unmarked};
use super::{Count, Leaf, Outcome, Reader};

/// One item of a list of values.
struct Entry {
    /// Key as the page writes it, if the item has one.
    key: Option<String>,
    description: String,
    /// The item as it would stand in the description.
    line: String,
    span: Span,
}

/// Reads the values of a block. What is no value stays in the description, behind the label if it is part of the list.
pub(super) fn read(reader: &mut Reader<'_>, block: Block<'_>) {
    let (entries, rest) = entries(reader, &block);
    if entries.is_empty() {
        if !block.lead.is_empty() {
            reader.prose.push(lead_with_rest(&block));
        }
        let skip = usize::from(!block.lead.is_empty());
        return reader.keep_lines(block.lines.get(skip..).unwrap_or(&[]));
    }
    let mut left = Vec::new();
    let known = reader.out.choices.len();
    for entry in entries {
        let outcome = add(reader, &entry, known);
        reader.out.tally.values += Count::one(outcome);
        if let Some(key) = entry
            .key
            .as_ref()
            .filter(|_| is_default(&entry.description))
        {
            let default = Spanned::new(key.clone(), entry.span);
            reader.out.default.get_or_insert(default);
        }
        if outcome != Outcome::Understood {
            left.push(entry.line);
        }
    }
    if left.is_empty() {
        if !block.before.is_empty() {
            reader.prose.push(block.before.to_owned());
        }
    } else {
        reader.prose.push(block.lead.to_owned());
        reader.prose.extend(left);
    }
    reader.keep_lines(&rest);
}

/// Adds the only value of a field; `line` states it on the page.
pub(super) fn only(reader: &mut Reader<'_>, value: Spanned<String>, line: String) {
    let entry = Entry {
        key: Some(value.value),
        description: String::new(),
        line,
        span: value.span,
    };
    let known = reader.out.choices.len();
    let outcome = add(reader, &entry, known);
    reader.out.tally.values += Count::one(outcome);
    if outcome != Outcome::Understood {
        reader.prose.push(entry.line);
    }
}

/// True for the item that says of itself that it is the default, ``- `a`（默认值）：…``.
fn is_default(description: &str) -> bool {
    ["（默认值）", "(默认值)", "（默认）", "(默认)"]
        .iter()
        .any(|word| description.starts_with(word))
}

/// True for a key that stands for others: `{KEY}`, `<key>`.
fn is_placeholder(key: &str) -> bool {
    [('{', '}'), ('<', '>')].iter().any(|(open, close)| {
        let inner = key
            .strip_prefix(*open)
            .and_then(|key| key.strip_suffix(*close));
        inner.is_some_and(|name| {
            !name.is_empty()
                && name
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        })
    })
}

/// True for the item that says of itself that it may be any text, `- KEY：任意英文字符串`.
fn is_any_text(description: &str) -> bool {
    let first = description.split(['，', ',', '。', '.', '；', '\n']).next();
    first.is_some_and(|first| {
        let first = first.trim();
        first.starts_with("任意") && first.ends_with("字符串")
            || first.eq_ignore_ascii_case("any string")
    })
}

/// The label's line as the page writes it.
fn lead_with_rest(block: &Block<'_>) -> String {
    match block.lines.first() {
        Some(Line::Text(text, _)) => block.sentence(text),
        _ => block.lead.to_owned(),
    }
}

/// Adds a value; the first `known` values come from another list of the same cell.
fn add(reader: &mut Reader<'_>, entry: &Entry, known: usize) -> Outcome {
    let subject = reader.subject;
    let mut report = |code, message: String, help: &str| {
        reader
            .sink
            .report(Diagnostic::warning(code, entry.span, message).help(help));
        Outcome::Reported
    };
    if subject.leaf == Leaf::Boolean {
        return Outcome::Kept;
    }
    let Some(key) = entry.key.as_deref().filter(|key| !key.is_empty()) else {
        return report(
            "value-without-key",
            "a documented value has no key".to_owned(),
            "state the value in fixups.toml if it can be told",
        );
    };
    // It stands for what the caller makes up, and says so in the description.
    if subject.leaf == Leaf::String && (is_placeholder(key) || is_any_text(&entry.description)) {
        reader.out.open = true;
        return Outcome::Kept;
    }
    let key = match (subject.leaf, key.parse::<i64>()) {
        (Leaf::Integer, Ok(value)) => ChoiceKey::Integer(value),
        (Leaf::Integer, Err(_)) => {
            return report(
                "value-not-integer",
                format!("`{key}` is listed as a value of an integer field"),
                "correct the type or the value in fixups.toml",
            );
        }
        _ => ChoiceKey::Text(key.to_owned()),
    };
    let next = reader.out.choices.len();
    let index = *reader.places.entry(key.clone()).or_insert(next);
    if let Some(first) = reader.out.choices.get(index) {
        // A cell that tells the same values in prose and as elements says nothing wrong.
        if index < known {
            return Outcome::Understood;
        }
        reader.sink.report(
            Diagnostic::warning(
                "value-twice",
                entry.span,
                format!("`{}` is listed twice", entry.key.as_deref().unwrap_or("")),
            )
            .label("not used")
            .related(first.span, "listed first here")
            .help("correct the key if it is another value, or remove one of the two"),
        );
        return Outcome::Reported;
    }
    reader.out.choices.push(Choice {
        key,
        description: entry.description.trim().to_owned(),
        span: entry.span,
    });
    Outcome::Understood
}

/// The items of a block, and the lines that are not part of the list.
fn entries<'a>(reader: &Reader<'_>, block: &Block<'a>) -> (Vec<Entry>, Vec<Line<'a>>) {
    let lines = single_lines(&block.lines);
    let mut list = List::default();
    let mut rest = Vec::new();
    let mut last: Option<Span> = None;
    for (index, line) in lines.iter().enumerate() {
        match line {
            Line::Item(item) if item.kind == crate::document::ItemKind::EnumValue => {
                list.entries.push(Entry {
                    key: (!item.key.trim().is_empty()).then(|| item.key.trim().to_owned()),
                    description: item.text.clone(),
                    line: format!("- `{}`：{}", item.key.trim(), item.text),
                    span: item.span,
                });
                list.closed = true;
            }
            Line::Item(_) => rest.push(*line),
            Line::Text(text, span) => {
                // Lines stand in their order: what is behind the last one is enough to search.
                let behind = last.filter(|last| span.start <= last.end && last.end < span.end);
                let start = behind.map_or(span.start, |last| last.end);
                let span = reader.sources.narrow(Span { start, ..*span }, text.trim());
                last = Some(span);
                if list.entries.is_empty()
                    && let Some(keys) = coded(text)
                {
                    list.entries.extend(keys.map(|key| Entry {
                        key: Some(key.to_owned()),
                        description: String::new(),
                        line: format!("- `{key}`"),
                        span: reader.sources.narrow(span, key),
                    }));
                    list.closed = true;
                } else if !list.take(text, span, lines.get(index + 1..).unwrap_or(&[])) {
                    rest.push(*line);
                }
            }
        }
    }
    (list.entries, rest)
}

/// A list while its lines come in.
#[derive(Default)]
struct List {
    entries: Vec<Entry>,
    /// Indentation of the items.
    indent: usize,
    /// A blank line came after the last item.
    blank: bool,
    /// Items have bullets or numbers.
    bullets: bool,
    /// The list is over.
    closed: bool,
}

impl List {
    /// True if the line belongs to the list; `later` are the lines behind it.
    fn take(&mut self, text: &str, span: Span, later: &[Line<'_>]) -> bool {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            self.blank |= !self.entries.is_empty();
            return self.entries.is_empty();
        }
        if self.closed {
            return false;
        }
        let indent = text.len() - text.trim_start().len();
        let started = !self.entries.is_empty();
        if let Some(item) = bulleted(trimmed) {
            if started && indent > self.indent + 1 {
                return self.extend(trimmed);
            }
            if started && !self.bullets {
                self.closed = true;
                return false;
            }
            (self.bullets, self.indent) = (true, indent);
            return self.push(item, span);
        }
        if !self.bullets
            && let Some((key, description)) = unbulleted(trimmed)
        {
            self.entries.push(Entry {
                key: Some(key.to_owned()),
                description: description.to_owned(),
                line: trimmed.to_owned(),
                span,
            });
            return true;
        }
        if started && (indent > self.indent + 1 || (!self.blank && self.goes_on(later))) {
            return self.extend(trimmed);
        }
        self.closed = true;
        false
    }

    fn push(&mut self, item: &str, span: Span) -> bool {
        self.blank = false;
        let (key, description) = split_key(item).or_else(|| unmarked(item)).unzip();
        self.entries.push(Entry {
            key: key.map(str::to_owned),
            description: description.unwrap_or(item).to_owned(),
            line: format!("- {item}"),
            span,
        });
        true
    }

    /// Adds a line to the description of the last item.
    fn extend(&mut self, line: &str) -> bool {
        if let Some(entry) = self.entries.last_mut() {
            for text in [&mut entry.description, &mut entry.line] {
                text.push('\n');
                text.push_str(line);
            }
        }
        self.blank = false;
        true
    }

    /// True if another item follows before the next blank line or label.
    fn goes_on(&self, later: &[Line<'_>]) -> bool {
        self.bullets
            && later
                .iter()
                .map_while(|line| match line {
                    Line::Text(text, _) if !text.trim().is_empty() => Some(text.trim()),
                    _ => None,
                })
                .any(|line| bulleted(line).and_then(split_key).is_some())
    }
}
