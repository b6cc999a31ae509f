//! Tables written with pipes, of every kind: with and without pipes at the ends, with cells over several lines.

use std::ops::Range;

use super::Reader;
use super::cell::{self, Escapes};
use super::depth::{self, Indent};
use super::lines::{Fences, Line};
use super::pipe_rows::{self, Columns};
use crate::diagnostics::Diagnostic;
use crate::document::{Cell, Form, Row, Table};

/// A table that has been recognised by its first lines.
pub(super) struct Shape {
    header: Option<usize>,
    body: usize,
    columns: usize,
    bordered: bool,
}

/// The table that starts at line `at`, if one does.
pub(super) fn recognise(reader: &mut Reader<'_>, lines: &[Line<'_>], at: usize) -> Option<Shape> {
    let line = lines.get(at)?;
    let text = line.text.trim();
    let starts_bordered = text.starts_with('|');
    if let Some(columns) = separator(text) {
        let follows = lines
            .get(at + 1)
            .is_some_and(|next| next.text.contains('|'));
        return follows.then_some(Shape {
            header: None,
            body: at + 1,
            columns,
            bordered: starts_bordered,
        });
    }
    let cells = split(line.text, 0..line.text.len(), usize::MAX, starts_bordered).len();
    if let Some((rule, dashes)) = lines
        .get(at + 1)
        .and_then(|rule| Some((rule, separator(rule.text.trim())?)))
    {
        let bordered = starts_bordered || rule.text.trim_start().starts_with('|');
        let open_end = !bordered && text.ends_with('|') && dashes < cells && dashes > 0;
        let columns = if open_end { dashes.max(2) } else { cells };
        return Some(Shape {
            header: Some(at),
            body: at + 2,
            columns,
            bordered,
        });
    }
    let is_row = |line: &Line<'_>| {
        let text = line.text.trim();
        text.starts_with('|')
            && text.ends_with('|')
            && split(text, 0..text.len(), usize::MAX, true).len() == cells
    };
    let next_is_row = cells >= 2 && lines.get(at + 1).is_some_and(is_row);
    let words = split(line.text, 0..line.text.len(), usize::MAX, starts_bordered);
    let header_words = words.iter().map(|cell| line.text[cell.clone()].trim());
    let has_header =
        is_row(line) && next_is_row || cells >= 3 && pipe_rows::is_header(header_words);
    if !has_header {
        return None;
    }
    let span = reader.span(line.start..line.end());
    reader.report(
        Diagnostic::warning(
            "table-without-separator",
            span,
            "the header of the table has no separator below it",
        )
        .label("read as a header")
        .help(format!("add the line `{}`", vec!["---"; cells].join(" | "))),
    );
    Some(Shape {
        header: Some(at),
        body: at + 1,
        columns: cells,
        bordered: starts_bordered,
    })
}

/// Reads the table; returns the first line behind it.
pub(super) fn read(
    reader: &mut Reader<'_>,
    lines: &[Line<'_>],
    shape: Shape,
    fences: &mut Fences,
) -> usize {
    let text = reader.text;
    let header: Vec<Cell> = shape.header.map_or_else(Vec::new, |at| {
        let line = lines[at].start..lines[at].end();
        let mut cells = split(text, line, usize::MAX, shape.bordered);
        cells.truncate(shape.columns);
        cells
            .into_iter()
            .map(|cell| cell::read(text, reader.page, cell, Escapes::PipeTable))
            .collect()
    });
    let (found, end) = if shape.bordered {
        pipe_rows::bordered(lines, shape.body, shape.columns, fences)
    } else {
        let columns = Columns::new(&header, shape.columns);
        pipe_rows::open(lines, shape.body, &columns, fences)
    };
    let multiline = found.iter().any(|row| row.len() > 1);
    let ranges: Vec<Range<usize>> = found
        .iter()
        .filter_map(|row| lines.get(row.clone()))
        .filter_map(|row| Some(row.first()?.start..row.last()?.end()))
        .collect();
    let rows = rows(reader, &ranges, &shape);
    let first = lines[shape.header.unwrap_or(shape.body.saturating_sub(1))].start;
    let last = lines[end.max(1) - 1].end();
    let span = reader.span(first..ranges.last().map_or(last, |row| row.end));
    if rows.is_empty() && !header.iter().all(Cell::is_empty) {
        reader.report(
            Diagnostic::warning(
                "table-without-rows",
                span,
                "the table has a header and no rows",
            )
            .help("fetch the page again, or remove the table"),
        );
    }
    if let Some(row) = rows
        .iter()
        .find(|row| shape.columns > 2 && row.cells.len() == 1)
    {
        reader.report(
            Diagnostic::warning(
                "short-row",
                row.span,
                "the row has one cell where the header has more",
            )
            .label(format!("one of {} cells", shape.columns))
            .help(
                "if the line belongs to the row above, end that row's line in two spaces or `<br>`",
            ),
        );
    }
    let form = if multiline {
        Form::PipeMultiline
    } else {
        Form::Pipe
    };
    reader.table(Table {
        form,
        header,
        rows,
        span,
    });
    end
}

fn rows(reader: &Reader<'_>, ranges: &[Range<usize>], shape: &Shape) -> Vec<Row> {
    let (text, page) = (reader.text, reader.page);
    let mut rows = Vec::with_capacity(ranges.len());
    let mut indents = Vec::with_capacity(ranges.len());
    let spaces = spaces(text, ranges, shape.bordered);
    for (number, range) in ranges.iter().enumerate() {
        let mut cells = split(text, range.clone(), shape.columns, shape.bordered).into_iter();
        let Some(first) = cells.next() else { continue };
        let (width, name) = depth::name_cell(text, page, first, Escapes::PipeTable);
        let width = spaces.as_ref().map_or(width, |spaces| spaces[number]);
        indents.push(Indent { level: None, width });
        let cells = std::iter::once(name)
            .chain(cells.map(|cell| cell::read(text, page, cell, Escapes::PipeTable)))
            .collect();
        rows.push(Row {
            cells,
            depth: None,
            span: reader.span(range.clone()),
        });
    }
    depth::assign(&mut rows, &indents);
    rows
}

/// Leading spaces of the names, if they are the marks of nesting: every name is code, and some stand deeper by two.
fn spaces(text: &str, ranges: &[Range<usize>], bordered: bool) -> Option<Vec<u32>> {
    let mut widths = Vec::with_capacity(ranges.len());
    for range in ranges.iter().filter(|_| bordered) {
        let row = text[range.clone()].trim_start().strip_prefix('|')?;
        let name = row.trim_start_matches(' ');
        name.starts_with('`').then_some(())?;
        widths.push((row.len() - name.len()) as u32);
    }
    let least = *widths.iter().min()?;
    widths.iter_mut().for_each(|width| *width -= least);
    let nested = widths.iter().any(|&width| width > 0) && widths.iter().all(|width| width % 2 == 0);
    nested.then_some(widths)
}

/// Number of columns of a line such as `| --- | :-: |` or `|-|-|` or `---|---`.
pub(super) fn separator(text: &str) -> Option<usize> {
    if !text.contains('|')
        || !text.contains('-')
        || !text
            .bytes()
            .all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ' | b'\t'))
    {
        return None;
    }
    let cells: Vec<&str> = text.trim_matches('|').split('|').map(str::trim).collect();
    let is_rule = |cell: &&str| {
        let dashes = cell.trim_matches(':');
        !dashes.is_empty() && dashes.bytes().all(|byte| byte == b'-')
    };
    cells.iter().all(is_rule).then_some(cells.len())
}

/// The cells of a row: split at unescaped pipes, `columns - 1` times at most, so that further pipes stay in the last.
pub(super) fn split(
    text: &str,
    range: Range<usize>,
    columns: usize,
    bordered: bool,
) -> Vec<Range<usize>> {
    let row = &text[range.clone()];
    let (mut start, mut end) = (0, row.len());
    if bordered {
        let kept = row.trim_end();
        if ends_in_pipe(kept) && kept.len() > 1 {
            end = kept.len() - 1;
        }
        if row.trim_start().starts_with('|') {
            start = row.len() - row.trim_start().len() + 1;
        }
    }
    let end = end.max(start);
    let mut cells = Vec::new();
    let mut from = start;
    for at in pipes(&row[..end], start) {
        if cells.len() + 1 >= columns {
            break;
        }
        cells.push(range.start + from..range.start + at);
        from = at + 1;
    }
    cells.push(range.start + from..range.start + end);
    cells
}

/// Offsets of unescaped pipes from `start` on.
pub(super) fn pipes(row: &str, start: usize) -> impl Iterator<Item = usize> {
    let bytes = row.as_bytes();
    (start..bytes.len()).filter(move |&at| bytes[at] == b'|' && (at == 0 || bytes[at - 1] != b'\\'))
}

/// True if the line ends in a pipe that is not escaped.
pub(super) fn ends_in_pipe(line: &str) -> bool {
    line.ends_with('|') && !line.ends_with("\\|")
}
