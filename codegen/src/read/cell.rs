//! Cells and running text: normalised lines, with the elements that carry a fact lifted out.

use std::ops::Range;

use super::escapes::{absolute_links, entity, is_escapable, unescape};
use super::tags::{self, Tag};
use crate::document::{Cell, Item, ItemKind, Part};
use crate::source::{PageId, Span};

/// What a backslash before a pipe means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Escapes {
    /// Nothing inside code, as everywhere in markdown.
    Markdown,
    /// A pipe, also inside code: the text stands in a pipe table.
    PipeTable,
}

/// Reads `range` of a page.
pub(super) fn read(text: &str, page: PageId, range: Range<usize>, escapes: Escapes) -> Cell {
    let mut writer = Writer::new(text, page, range.clone(), escapes);
    writer.run();
    writer.finish(Span::new(page, range))
}

/// The text of `range` without its elements.
fn plain(text: &str, page: PageId, range: Range<usize>, escapes: Escapes) -> String {
    let mut cell = read(text, page, range, escapes);
    match cell.parts.as_mut_slice() {
        [] => String::new(),
        [Part::Text { text, .. }] => std::mem::take(text),
        _ => cell.text(),
    }
}

/// The longest image that is looked for, in bytes.
const LONGEST_IMAGE: usize = 600;

struct Writer<'a> {
    source: &'a str,
    page: PageId,
    escapes: Escapes,
    at: usize,
    end: usize,
    parts: Vec<Part>,
    out: String,
    /// Where the current line starts in `out`.
    line: usize,
    /// The raw text that `out` came from.
    from: Option<Range<usize>>,
    links: Vec<&'a str>,
    /// Ends that were searched in vain; looking for them again and again would be quadratic.
    missing: Vec<&'static str>,
}

impl<'a> Writer<'a> {
    fn new(source: &'a str, page: PageId, range: Range<usize>, escapes: Escapes) -> Self {
        Self {
            source,
            page,
            escapes,
            at: range.start,
            end: range.end,
            parts: Vec::new(),
            out: String::new(),
            line: 0,
            from: None,
            links: Vec::new(),
            missing: Vec::new(),
        }
    }

    fn run(&mut self) {
        while self.at < self.end {
            let rest = &self.source[self.at..self.end];
            let plain = rest.bytes().position(is_special).unwrap_or(rest.len());
            if plain > 0 {
                self.copy(plain);
                continue;
            }
            match rest.as_bytes()[0] {
                b'\n' => self.newline(),
                b'<' => self.angle(),
                b'&' => self.entity(),
                b'\\' => self.escape(),
                b'`' => self.code(),
                _ => self.image(),
            }
        }
    }

    /// Takes `length` bytes as they are.
    fn copy(&mut self, length: usize) {
        let range = self.at..self.at + length;
        self.put(range.clone(), &self.source[range]);
    }

    /// Writes `text` for the raw bytes `range`, and goes on behind them.
    fn put(&mut self, range: Range<usize>, text: &str) {
        self.at = range.end;
        let raw = &self.source[range.clone()];
        let (before, behind) = (raw.trim_ascii_start(), raw.trim_ascii_end());
        if !text.trim_ascii_start().is_empty() && !before.is_empty() {
            let end = range.start + behind.len();
            match &mut self.from {
                Some(from) => from.end = end,
                None => self.from = Some(range.end - before.len()..end),
            }
        }
        self.out.push_str(text);
    }

    fn newline(&mut self) {
        self.end_line();
        self.at += 1;
        if self.fence_ahead() {
            self.fenced();
        }
    }

    /// Trims the current line and opens the next one, unless nothing stands on it.
    fn end_line(&mut self) {
        let kept = self.out[self.line..].trim_end().len();
        self.out.truncate(self.line + kept);
        let line = &self.out[self.line..];
        if is_directive(line) {
            self.out.truncate(self.line);
            return;
        }
        let indent = line.len() - line.trim_start().len();
        if indent > 0 && (self.line == 0 || !is_list_item(&line[indent..])) {
            self.out.drain(self.line..self.line + indent);
        }
        if self.out.len() > self.line {
            self.out.push('\n');
            self.line = self.out.len();
        }
    }

    fn fence_ahead(&self) -> bool {
        self.source[self.at..self.end]
            .trim_start_matches([' ', '\t'])
            .starts_with("```")
    }

    /// Copies a fenced block with its fences.
    fn fenced(&mut self) {
        let rest = &self.source[self.at..self.end];
        let mut length = 0;
        for (number, line) in rest.split_inclusive('\n').enumerate() {
            length += line.len();
            if number > 0 && line.trim() == "```" {
                break;
            }
        }
        let block = &rest[..length];
        for line in block.split_inclusive('\n') {
            let (start, text) = (self.at, line.trim_end());
            self.put(start..start + text.len(), text);
            self.at = start + line.len();
            self.out.push('\n');
        }
        self.line = self.out.len();
    }

    /// Offset behind the next `end`, if there is one.
    fn behind(&mut self, end: &'static str) -> Option<usize> {
        if self.missing.contains(&end) {
            return None;
        }
        let found = self.source[self.at..self.end].find(end);
        if found.is_none() {
            self.missing.push(end);
        }
        Some(self.at + found? + end.len())
    }

    fn angle(&mut self) {
        if self.source[self.at..self.end].starts_with("<!--")
            && let Some(end) = self.behind("-->")
        {
            self.at = end;
            return;
        }
        match tags::at(self.source, self.at, self.end) {
            None => self.copy(1),
            Some(tag) => self.tag(&tag),
        }
    }

    fn tag(&mut self, tag: &Tag<'a>) {
        if let Some(kind) = item_kind(tag) {
            self.item(kind, tag);
            return;
        }
        let range = tag.range.clone();
        match tag.name {
            "br" | "hr" | "p" | "div" | "ul" | "ol" | "pre" | "tr" | "table" | "md-alert" => {
                self.end_line();
                self.at = range.end;
            }
            "li" => {
                self.end_line();
                self.at = range.end;
                if !tag.closing {
                    self.out.push_str("- ");
                }
            }
            "td" | "th" | "md-td" | "md-th" | "md-dt-td" | "md-dt-th" => self.put(range, " "),
            "b" | "strong" => self.put(range, "**"),
            "code" => self.put(range, "`"),
            "a" if !tag.closing => {
                self.links.push(tag.attribute("href").unwrap_or(""));
                self.put(range, "[");
            }
            "a" => match self.links.pop() {
                Some(target) => self.put(range, &format!("]({target})")),
                None => self.at = range.end,
            },
            "style" if !tag.closing => self.at = self.behind("</style").unwrap_or(range.end),
            _ => self.at = range.end,
        }
    }

    /// Lifts an element out.
    fn item(&mut self, kind: ItemKind, tag: &Tag<'a>) {
        let (inner, end) = contents(self.source, tag, self.end);
        let text = match kind {
            ItemKind::AppType => String::new(),
            _ => plain(self.source, self.page, inner, self.escapes),
        };
        self.end_part();
        let span = Span::new(self.page, tag.range.start..end);
        let mut add = |key: String| {
            self.parts.push(Part::Item(Item {
                kind,
                key,
                text: text.clone(),
                span,
            }));
        };
        match kind {
            ItemKind::EnumValue => add(unescape(tag.attribute("key").unwrap_or(""))),
            ItemKind::Scope => add(unescape(tag.attribute("name").unwrap_or(""))
                .trim()
                .to_owned()),
            ItemKind::Token => add(tag_type(tag).trim_start_matches("token-").to_owned()),
            ItemKind::AppType => tag
                .attribute("types")
                .unwrap_or("")
                .split(',')
                .map(str::trim)
                .filter(|kind| !kind.is_empty())
                .for_each(|kind| add(kind.to_owned())),
            ItemKind::Required | ItemKind::Tooltip => add(String::new()),
        }
        self.at = end;
    }

    fn entity(&mut self) {
        match entity(&self.source[self.at..self.end]) {
            Some((decoded, length)) => {
                let range = self.at..self.at + length;
                self.put(range, decoded.encode_utf8(&mut [0; 4]));
            }
            None => self.copy(1),
        }
    }

    fn escape(&mut self) {
        let next = self.source[self.at + 1..self.end].bytes().next();
        match next {
            Some(byte) if is_escapable(byte) => {
                let range = self.at..self.at + 2;
                self.put(range.clone(), &self.source[range.start + 1..range.end]);
            }
            Some(b'\n') => self.at += 1,
            _ => self.copy(1),
        }
    }

    /// A code span of one line, verbatim. A marker without its like on the line is text.
    fn code(&mut self) {
        let rest = &self.source[self.at..self.end];
        let length = rest.bytes().take_while(|&byte| byte == b'`').count();
        let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
        if line.len() == length && length >= 3 {
            return self.copy(length);
        }
        let span = close_of_code(line, length)
            .map(|end| &line[..end])
            .filter(|span| {
                !["<md-", "</md-", "<br"]
                    .iter()
                    .any(|tag| span.contains(tag))
            });
        match span {
            None => self.copy(length),
            Some(span) if self.escapes == Escapes::PipeTable && span.contains("\\|") => {
                self.put(self.at..self.at + span.len(), &span.replace("\\|", "|"));
            }
            Some(span) => self.copy(span.len()),
        }
    }

    /// Images say nothing.
    fn image(&mut self) {
        let rest = &self.source[self.at..self.end];
        let length = rest.strip_prefix("![").and_then(|rest| {
            let line = rest
                .as_bytes()
                .iter()
                .take(LONGEST_IMAGE)
                .take_while(|&&byte| byte != b'\n');
            let mut target = false;
            let mut last = 0;
            for (at, &byte) in line.enumerate() {
                target |= last == b']' && byte == b'(';
                if target && byte == b')' {
                    return Some(2 + at + 1);
                }
                last = byte;
            }
            None
        });
        match length {
            Some(length) => self.at += length,
            None => self.copy(1),
        }
    }

    fn end_part(&mut self) {
        self.end_line();
        while self.out.ends_with('\n') {
            self.out.pop();
        }
        let text = absolute_links(std::mem::take(&mut self.out));
        self.line = 0;
        if let Some(from) = self.from.take().filter(|_| !text.is_empty()) {
            let span = Span::new(self.page, from);
            self.parts.push(Part::Text { text, span });
        }
    }

    fn finish(mut self, span: Span) -> Cell {
        self.end_part();
        if let [Part::Text { text, .. }] = self.parts.as_mut_slice()
            && let Some(word) = lone_code_word(text)
        {
            *text = format!("`{}`", unescape(word));
        }
        Cell {
            span,
            parts: self.parts,
        }
    }
}

fn is_special(byte: u8) -> bool {
    matches!(byte, b'\n' | b'<' | b'&' | b'\\' | b'`' | b'!')
}

/// A `:::` line inside a cell is markup.
fn is_directive(line: &str) -> bool {
    line.trim_start()
        .strip_prefix(":::")
        .is_some_and(|name| name.trim().bytes().all(|byte| byte.is_ascii_alphabetic()))
}

fn is_list_item(line: &str) -> bool {
    let bullet = line.starts_with("- ") || line.starts_with("* ");
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    bullet || (digits > 0 && line[digits..].starts_with(". "))
}

/// End of the code span that starts with `length` backticks, offset within the line.
fn close_of_code(line: &str, length: usize) -> Option<usize> {
    let bytes = line.as_bytes();
    let mut at = length;
    while at < bytes.len() {
        let skipped = bytes[at..].iter().position(|&byte| byte == b'`')?;
        let start = at + skipped;
        let run = bytes[start..]
            .iter()
            .take_while(|&&byte| byte == b'`')
            .count();
        at = start + run;
        if run == length {
            return Some(at);
        }
    }
    None
}

/// The contents of a cell that is nothing but one code span; types are often written so, escapes and all.
fn lone_code_word(text: &str) -> Option<&str> {
    let word = text.strip_prefix('`')?.strip_suffix('`')?;
    (word.contains(['\\', '&']) && !word.contains(['`', '\n'])).then_some(word)
}

fn item_kind(tag: &Tag<'_>) -> Option<ItemKind> {
    if tag.closing {
        return None;
    }
    match tag.name {
        "md-enum-item" => Some(ItemKind::EnumValue),
        "md-perm" => Some(ItemKind::Scope),
        "md-app-support" => Some(ItemKind::AppType),
        "md-tooltip" => Some(ItemKind::Tooltip),
        "md-tag" if tag_type(tag).starts_with("token-") => Some(ItemKind::Token),
        "md-tag" if tag_type(tag) == "field-required" => Some(ItemKind::Required),
        _ => None,
    }
}

/// The `type` of an `md-tag`, which some pages write `ype`.
fn tag_type<'a>(tag: &Tag<'a>) -> &'a str {
    tag.attribute("type")
        .or_else(|| tag.attribute("ype"))
        .unwrap_or("")
}

/// Contents of an element and where it ends. One that is not closed before its like opens ends with its line.
fn contents(source: &str, open: &Tag<'_>, end: usize) -> (Range<usize>, usize) {
    let start = open.range.end;
    if open.empty {
        return (start..start, start);
    }
    let mut from = start;
    while let Some(tag) = tags::next(source, from, end) {
        if tag.closes(open.name) {
            return (start..tag.range.start, tag.range.end);
        }
        if tag.opens(open.name) || tag.closes("md-enum") {
            break;
        }
        from = tag.range.end;
    }
    let rest = &source[start..end];
    let line = rest.find('\n').unwrap_or(rest.len());
    let line = rest[..line].find("<md-").unwrap_or(line);
    (start..start + line, start + line)
}
