//! `:::html` blocks: tables, code and notices written as elements.

use std::ops::Range;

use super::cell::{self, Escapes};
use super::depth::{self, Indent};
use super::tags::{self, Tag};
use super::{Reader, markdown};
use crate::diagnostics::Diagnostic;
use crate::document::{Block, Cell, Form, Row, Table, Text};

/// Reads elements and the text between them.
pub(super) fn read(reader: &mut Reader<'_>, range: Range<usize>) {
    let text = reader.text;
    let (mut at, mut from) = (range.start, range.start);
    while let Some(tag) = tags::next(text, at, range.end) {
        at = tag.range.end;
        if tag.closing || !is_block(tag.name) {
            continue;
        }
        gap(reader, from..tag.range.start);
        at = match tag.name {
            "md-code-json" | "md-code-tab-panel" => code(reader, &tag, range.end),
            "md-alert" => {
                let (inner, end) = body(text, &tag, range.end);
                reader.alert(inner);
                end
            }
            _ => table(reader, &tag, range.end),
        };
        from = at;
    }
    gap(reader, from..range.end);
}

/// True for elements that are a block of their own.
pub(super) fn is_block(name: &str) -> bool {
    is_table(name) || matches!(name, "md-code-json" | "md-code-tab-panel" | "md-alert")
}

/// Follows how many block elements are open.
pub(super) struct OpenElements {
    at: usize,
    open: Vec<String>,
}

impl OpenElements {
    /// Nothing is open at `at`.
    pub(super) fn new(at: usize) -> Self {
        Self {
            at,
            open: Vec::new(),
        }
    }

    /// True if an element is open at `until`, which never goes back.
    pub(super) fn any(&mut self, text: &str, until: usize) -> bool {
        while let Some(tag) = tags::next(text, self.at, until) {
            self.at = tag.range.end;
            if !is_block(tag.name) {
                continue;
            }
            if !tag.closing {
                self.open.push(tag.name.to_owned());
            } else if let Some(at) = self.open.iter().rposition(|name| name == tag.name) {
                self.open.truncate(at);
            }
        }
        self.at = self.at.max(until);
        !self.open.is_empty()
    }
}

fn is_table(name: &str) -> bool {
    matches!(name, "md-table" | "md-dt-table" | "table")
}

fn gap(reader: &mut Reader<'_>, range: Range<usize>) {
    if reader.text[range.clone()].contains("```") {
        markdown::read(reader, range);
    } else {
        reader.prose(range);
    }
}

fn code(reader: &mut Reader<'_>, tag: &Tag<'_>, end: usize) -> usize {
    let (inner, end) = body(reader.text, tag, end);
    let inner = trim_lines(reader.text, inner);
    let language = match tag.attribute("sdkType") {
        Some(sdk) => sdk,
        None if tag.name == "md-code-json" => "json",
        None => "",
    };
    let contents = reader.text[inner.clone()].replace("\r\n", "\n");
    reader.code(language, contents, inner);
    end
}

/// Contents of an element whose insides are no markup, and where it ends.
fn body(text: &str, open: &Tag<'_>, end: usize) -> (Range<usize>, usize) {
    let start = open.range.end;
    let mut from = start;
    while let Some(tag) = tags::next(text, from, end) {
        if tag.closes(open.name) {
            return (start..tag.range.start, tag.range.end);
        }
        from = tag.range.end;
    }
    (start..end, end)
}

/// Without the blank lines at both ends.
fn trim_lines(text: &str, range: Range<usize>) -> Range<usize> {
    let slice = &text[range.clone()];
    let end = range.start + slice.trim_end().len();
    let blank = slice.len() - slice.trim_start().len();
    let start = slice[..blank]
        .rfind('\n')
        .map_or(range.start, |at| range.start + at + 1);
    start.min(end)..end
}

/// A table as far as it has come.
struct Build<'r, 'a, 's> {
    reader: &'r mut Reader<'s>,
    text: &'a str,
    start: usize,
    header: Option<Vec<Cell>>,
    rows: Vec<Row>,
    /// Whether all rows so far have one cell.
    captions_only: bool,
    indents: Vec<Indent>,
    in_head: bool,
    row: Option<Open>,
    cell: Option<(usize, bool)>,
}

/// A row as far as it has come.
struct Open {
    start: usize,
    cells: Vec<Cell>,
    indent: Indent,
    headers_only: bool,
}

/// Reads one table; returns where it ends.
fn table(reader: &mut Reader<'_>, open: &Tag<'_>, end: usize) -> usize {
    let text = reader.text;
    let mut build = Build {
        text,
        reader,
        start: open.range.start,
        header: None,
        rows: Vec::new(),
        captions_only: true,
        indents: Vec::new(),
        in_head: false,
        row: None,
        cell: None,
    };
    let mut at = open.range.end;
    let mut nested = 0;
    let stop = loop {
        let Some(tag) = tags::next(text, at, end) else {
            break end;
        };
        at = tag.range.end;
        if is_table(tag.name) {
            match (tag.closing, nested) {
                (true, 0) => {
                    build.end_row(tag.range.start);
                    break tag.range.end;
                }
                (true, _) => nested -= 1,
                (false, _) if build.cell.is_some() => nested += 1,
                (false, _) => break tag.range.start,
            }
        } else if nested == 0 {
            build.tag(&tag);
        }
    };
    build.end_row(stop);
    build.finish(stop);
    stop
}

impl Build<'_, '_, '_> {
    fn tag(&mut self, tag: &Tag<'_>) {
        match tag.name {
            "md-thead" | "md-dt-thead" | "thead" => {
                self.end_row(tag.range.start);
                self.in_head = !tag.closing;
            }
            "md-tbody" | "md-dt-tbody" | "tbody" => {
                self.end_row(tag.range.start);
                self.in_head = false;
            }
            "md-tr" | "md-dt-tr" | "tr" => {
                self.end_row(tag.range.start);
                if !tag.closing {
                    let level = self.level(tag);
                    self.start_row(tag.range.start, level);
                }
            }
            "md-th" | "md-dt-th" | "th" | "md-td" | "md-dt-td" | "td" => {
                self.end_cell(tag.range.start);
                if !tag.closing {
                    if self.row.is_none() {
                        self.start_row(tag.range.start, None);
                    }
                    self.cell = Some((tag.range.end, tag.name.ends_with("th")));
                }
            }
            _ => {}
        }
    }

    fn level(&mut self, tag: &Tag<'_>) -> Option<u32> {
        let written = tag.attribute("level")?.trim();
        let level = written.parse().ok().filter(|level| *level < 64);
        if level.is_none() {
            let span = self.reader.span(tag.range.clone());
            self.reader.report(
                Diagnostic::warning(
                    "malformed-level",
                    span,
                    format!("`{written}` is no nesting level"),
                )
                .label("read as a row at the top")
                .help("write a number from 0, one more than that of the row it belongs to"),
            );
        }
        level
    }

    fn start_row(&mut self, start: usize, level: Option<u32>) {
        self.row = Some(Open {
            start,
            cells: Vec::new(),
            indent: Indent { level, width: 0 },
            headers_only: true,
        });
    }

    fn end_cell(&mut self, end: usize) {
        let Some((start, is_header)) = self.cell.take() else {
            return;
        };
        let Some(row) = &mut self.row else { return };
        row.headers_only &= is_header;
        let (text, page) = (self.text, self.reader.page);
        if row.cells.is_empty() {
            let (width, name) = depth::name_cell(text, page, start..end, Escapes::Markdown);
            row.indent.width = width;
            row.cells.push(name);
        } else {
            row.cells
                .push(cell::read(text, page, start..end, Escapes::Markdown));
        }
    }

    fn end_row(&mut self, end: usize) {
        self.end_cell(end);
        let Some(row) = self.row.take() else { return };
        let is_below_caption = self.in_head && self.captions_only;
        let is_first = self.rows.is_empty() && row.headers_only;
        if self.header.is_none() && (is_first || is_below_caption) {
            self.caption(row.start);
            self.header = Some(row.cells);
            return;
        }
        self.captions_only &= row.cells.len() == 1;
        self.rows.push(Row {
            cells: row.cells,
            depth: None,
            span: self.reader.span(row.start..end),
        });
        self.indents.push(row.indent);
    }

    /// Reports levels that leave one out: the row has no parent.
    fn report_jumps(&mut self) {
        for (rows, indents) in self.rows.windows(2).zip(self.indents.windows(2)) {
            let ([above, row], [from, to]) = (rows, indents) else {
                continue;
            };
            let (Some(from), Some(to)) = (from.level, to.level) else {
                continue;
            };
            if to > from + 1 {
                self.reader.report(
                    Diagnostic::note(
                        "level-jump",
                        row.span,
                        format!("level {to} follows level {from}"),
                    )
                    .label(format!("read as level {}", from + 1))
                    .related(above.span, "the row above")
                    .help("correct the level, or add the row that is missing between the two"),
                );
            }
        }
    }

    /// Hands over the rows above the header as text: they say what the table is of.
    fn caption(&mut self, end: usize) {
        self.indents.clear();
        for row in std::mem::take(&mut self.rows) {
            self.start = end;
            for content in row.cells {
                let notice = false;
                self.reader.block(Block::Text(Text { notice, content }));
            }
        }
    }

    fn finish(mut self, end: usize) {
        depth::assign(&mut self.rows, &self.indents);
        self.report_jumps();
        let span = self.reader.span(self.start..end);
        self.reader.table(Table {
            form: Form::Elements,
            header: self.header.unwrap_or_default(),
            rows: self.rows,
            span,
        });
    }
}
