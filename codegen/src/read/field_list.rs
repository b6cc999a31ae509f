//! Lists that describe the fields of types in prose, as they follow `类型额外说明`.
//!
//! ```text
//! - **node** 类型说明:
//!   基本属性:
//!    key: string <br> value: undefined[] <br>
//!   - **user** (array):
//!     - **node_user** 类型说明: …
//! ```

use super::Reader;
use super::cell::{self, Escapes};
use super::lines::Line;
use crate::document::{Cell, Form, Row, Table};

/// True for the line that such lists follow.
pub(super) fn starts(line: &str) -> bool {
    line.contains("类型额外说明")
}

/// Reads the lists that follow line `at`; returns the first line behind them.
pub(super) fn read(reader: &mut Reader<'_>, lines: &[Line<'_>], at: usize) -> usize {
    let mut lists = Lists {
        reader,
        tables: Vec::new(),
        open: Vec::new(),
    };
    let mut end = at + 1;
    while let Some(line) = lines.get(end) {
        if !line.is_blank() && !lists.line(line) {
            break;
        }
        end += 1;
    }
    for table in lists.tables {
        reader.table(table);
    }
    end
}

struct Lists<'r, 'a> {
    reader: &'r Reader<'a>,
    tables: Vec<Table>,
    /// Indentation and depth of the children whose descriptions are open.
    open: Vec<(usize, u32)>,
}

impl Lists<'_, '_> {
    /// Reads a line; false if it belongs to no list.
    fn line(&mut self, line: &Line<'_>) -> bool {
        let text = line.text.trim();
        let indent = line.text.len() - line.text.trim_start().len();
        if line.is_heading()
            || line.fence().is_some()
            || line.directive().is_some()
            || text.contains('|') && !text.starts_with('-')
        {
            return false;
        }
        if let Some((name, rest)) = bold_item(text) {
            while self.open.last().is_some_and(|&(outer, _)| outer >= indent) {
                self.open.pop();
            }
            return match kind(rest) {
                Some(kind) => self.child(line, indent, name, kind),
                None if rest.contains("类型说明") => self.described(line, name),
                None => false,
            };
        }
        text.starts_with("基本属性") || self.fields(line)
    }

    fn depth(&self) -> u32 {
        self.open.last().map_or(0, |&(_, depth)| depth + 1)
    }

    fn cell(&self, line: &Line<'_>, part: &str) -> Cell {
        let start =
            line.start + (part.as_ptr() as usize).saturating_sub(line.text.as_ptr() as usize);
        cell::read(
            self.reader.text,
            self.reader.page,
            start..start + part.len(),
            Escapes::Markdown,
        )
    }

    /// A described type: a table of its own, or that of the child it follows.
    fn described(&mut self, line: &Line<'_>, name: &str) -> bool {
        let cell = self.cell(line, name);
        if self.open.is_empty() {
            let span = self.reader.span(line.start..line.end());
            self.tables.push(Table {
                form: Form::FieldList,
                header: vec![cell],
                rows: Vec::new(),
                span,
            });
        } else if let Some(row) = self
            .tables
            .last_mut()
            .and_then(|table| table.rows.last_mut())
            && row.cells.len() == 2
        {
            row.cells.push(cell);
        }
        true
    }

    fn child(&mut self, line: &Line<'_>, indent: usize, name: &str, kind: &str) -> bool {
        let depth = self.depth();
        self.open.push((indent, depth));
        self.row(line, depth, name, kind, line.text.trim())
    }

    /// `name: type <br> name: type <br>`.
    fn fields(&mut self, line: &Line<'_>) -> bool {
        let depth = self.depth();
        let fields: Vec<(&str, &str, &str)> = line
            .text
            .split("<br>")
            .flat_map(|part| part.split("<br/>"))
            .map(|part| part.trim().trim_start_matches("- ").trim())
            .filter(|part| !part.is_empty())
            .filter_map(|part| {
                let (name, kind) = part.split_once([':', '：'])?;
                Some((part, name.trim(), kind.trim()))
            })
            .collect();
        let all_named = fields
            .iter()
            .all(|(_, name, _)| !name.is_empty() && !name.contains(' '));
        if fields.is_empty() || !all_named || self.tables.is_empty() {
            return false;
        }
        for (part, name, kind) in fields {
            self.row(line, depth, name, kind, part);
        }
        true
    }

    fn row(&mut self, line: &Line<'_>, depth: u32, name: &str, kind: &str, whole: &str) -> bool {
        let cells = vec![self.cell(line, name), self.cell(line, kind)];
        let span = self.cell(line, whole).span;
        let Some(table) = self.tables.last_mut() else {
            return false;
        };
        table.span = table.span.to(span);
        table.rows.push(Row {
            cells,
            depth: Some(depth),
            span,
        });
        true
    }
}

/// The bold word of a list item, and what follows it.
fn bold_item(text: &str) -> Option<(&str, &str)> {
    let item = text.strip_prefix(['-', '*'])?.trim_start();
    item.strip_prefix("**")?.split_once("**")
}

/// `object` of `(object):`.
fn kind(rest: &str) -> Option<&str> {
    let (kind, _) = rest
        .trim_start()
        .strip_prefix(['(', '（'])?
        .split_once([')', '）'])?;
    Some(kind.trim())
}
