//! Nesting that the markup shows: levels of elements, and marks in front of names.

use std::ops::Range;

use super::cell::{self, Escapes};
use super::escapes::entity;
use super::tags;
use crate::document::{Cell, Part, Row};
use crate::source::{PageId, Span};

/// What a row shows of its depth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Indent {
    /// The `level` of its element.
    pub(super) level: Option<u32>,
    /// Marks and blanks in front of its name, as a width.
    pub(super) width: u32,
}

/// Reads a cell that holds a name: the width of the marks in front of it, and the cell without any marks.
pub(super) fn name_cell(
    text: &str,
    page: PageId,
    range: Range<usize>,
    escapes: Escapes,
) -> (u32, Cell) {
    let (width, from) = marks(text, range.clone());
    let mut cell = cell::read(text, page, from..range.end, escapes);
    cell.span = Span::new(page, range);
    for part in &mut cell.parts {
        if let Part::Text { text, .. } = part
            && text.contains(MARKS)
        {
            let lines: Vec<&str> = text
                .lines()
                .map(|line| line.trim_start_matches(is_padding))
                .collect();
            *text = lines.join("\n");
        }
    }
    (width, cell)
}

const MARKS: [char; 2] = ['└', '∟'];

fn is_padding(c: char) -> bool {
    MARKS.contains(&c) || c.is_whitespace()
}

/// Width of the marks at the start of a name cell, and where the name itself starts.
///
/// Marks are `└` and `∟`, possibly in a `span`; blanks are entities and wide spaces. Further marks weigh as much as
/// two wide blanks: `∟∟` is deeper than any `&emsp;∟`. Plain spaces
/// count nothing: cells are padded with them at will.
pub(super) fn marks(text: &str, range: Range<usize>) -> (u32, usize) {
    let (mut at, mut width, mut marked) = (range.start, 0, false);
    while let Some(rest) = text.get(at..range.end) {
        let Some(first) = rest.chars().next() else {
            break;
        };
        let (gain, length) = match first {
            '└' | '∟' if marked => (8, first.len_utf8()),
            '└' | '∟' => (2, first.len_utf8()),
            '\u{a0}' => (1, first.len_utf8()),
            '\u{2002}' => (2, first.len_utf8()),
            '\u{2003}' | '\u{3000}' => (4, first.len_utf8()),
            '&' => match entity(rest) {
                Some((' ', length)) => (blank(&rest[1..length - 1]), length),
                _ => break,
            },
            '<' => match tags::at(text, at, range.end) {
                Some(tag) if matches!(tag.name, "span" | "md-text") => (0, tag.range.len()),
                _ => break,
            },
            _ if first.is_whitespace() => (0, first.len_utf8()),
            _ => break,
        };
        let is_mark = matches!(first, '└' | '∟');
        if is_mark || !marked {
            width += gain;
        }
        marked |= is_mark;
        at += length;
    }
    if width == 0 {
        (0, range.start)
    } else {
        (width, at)
    }
}

fn blank(name: &str) -> u32 {
    match name {
        "emsp" => 4,
        "ensp" => 2,
        _ => 1,
    }
}

/// Gives the rows of a table their depths: levels win over widths, and a table that shows
/// neither has none. A row is never more than one deeper than the row before it.
pub(super) fn assign(rows: &mut [Row], indents: &[Indent]) {
    let levels = indents.iter().any(|indent| indent.level.is_some());
    let nested = indents
        .iter()
        .any(|indent| indent.level.is_some_and(|level| level > 0));
    let marked = indents.iter().any(|indent| indent.width > 0);
    if !levels && !marked {
        return;
    }
    let mut stack: Vec<u32> = Vec::new();
    for (row, indent) in rows.iter_mut().zip(indents) {
        let width = if levels && (nested || !marked) {
            indent.level.unwrap_or(0)
        } else {
            indent.width
        };
        row.depth = Some(place(&mut stack, width));
    }
}

/// Depth of the next row of width `width`, given the widths of the rows that are still open around it.
///
/// A row that stands between two open widths is a sibling of the deeper one: the same level is often indented in
/// several ways on one page.
fn place(stack: &mut Vec<u32>, width: u32) -> u32 {
    let mut level = width;
    while let Some(top) = stack.pop_if(|top| *top >= width) {
        level = top;
    }
    let depth = stack.len() as u32;
    stack.push(level);
    depth
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(text: &str) -> (u32, &str) {
        let (width, at) = marks(text, 0..text.len());
        (width, &text[at..])
    }

    #[test]
    fn marks_of_every_kind() {
        for (text, width, name) in [
            ("name", 0, "name"),
            (" `name`", 0, " `name`"),
            ("&emsp;∟name", 6, "name"),
            ("&emsp;∟&nbsp;  \n   name", 6, "name"),
            ("&nbsp;&nbsp;└ `name`", 4, "`name`"),
            ("└ └ name", 10, "name"),
            ("<span style=\"a\">∟</span>&nbsp;name", 2, "name"),
            ("&lt;name", 0, "&lt;name"),
        ] {
            assert_eq!(mark(text), (width, name), "{text}");
        }
    }

    #[test]
    fn widths_nest_by_a_stack() {
        let mut stack = Vec::new();
        let depths: Vec<u32> = [0, 3, 6, 6, 2, 3, 0]
            .map(|width| place(&mut stack, width))
            .to_vec();
        assert_eq!(depths, [0, 1, 2, 2, 1, 1, 0]);
    }
}
