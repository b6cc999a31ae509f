//! Tables of fields as lists of rows: names, types and descriptions are read, nesting is not yet known.

use super::columns::{self, Column, Columns};
use super::description::{self, Description, Leaf, Outcome, Subject, Tally};
use super::types::{self, Opens, Scalar, TypeExpr};
use super::{json_text, labels, misnamed};
use crate::diagnostics::{Diagnostic, Sink};
use crate::document::{Cell, Form, ItemKind, Row, Table};
use crate::ir::Side;
use crate::source::{Sources, Span, Spanned};

/// A table of fields.
#[derive(Clone, Debug)]
pub struct TableDraft {
    /// Part of the operation that it lists.
    pub side: Side,
    /// Title of its section.
    pub section: String,
    /// How it was written.
    pub form: Form,
    /// Header cells and what they were taken for.
    pub columns: Vec<(String, Option<Column>)>,
    /// Its fields in page order.
    pub rows: Vec<RowDraft>,
    /// The whole table.
    pub span: Span,
}

/// A row that states a field.
#[derive(Clone, Debug)]
pub struct RowDraft {
    /// Name on the wire.
    pub name: String,
    /// What the type cell says.
    pub ty: TypeExpr,
    /// The type cell as the page spells it.
    pub type_text: String,
    /// Whether it must be given, if the row says so.
    pub required: Option<bool>,
    /// The description cell, read.
    pub description: Description,
    /// Depth where the markup tells it.
    pub depth: Option<u32>,
    /// The row.
    pub span: Span,
}

impl TableDraft {
    /// Depth of every row where the markup tells it. Depths never jump, and no row stands below one that cannot have
    /// members: such a row belongs to what holds the other one.
    pub fn depths(&self) -> Option<Vec<u32>> {
        let mut depths = Vec::with_capacity(self.rows.len());
        // Depths of the rows that are open, as written and as they count.
        let mut open: Vec<(u32, u32, bool)> = Vec::new();
        for row in &self.rows {
            let written = row.depth?;
            while open.last().is_some_and(|(depth, ..)| *depth >= written) {
                open.pop();
            }
            let depth = open
                .last()
                .map_or(0, |(_, depth, opens)| depth + u32::from(*opens));
            open.push((written, depth, row.ty.opens() != Opens::Never));
            depths.push(depth);
        }
        Some(depths)
    }
}

/// Reads a table whose columns list fields.
pub(super) fn table(
    table: &Table,
    columns: &Columns,
    skip: usize,
    side: Side,
    section: &str,
    sources: &Sources,
    sink: &mut Sink,
) -> (TableDraft, RowCount) {
    columns.report_unread(table, skip, sink);
    let mut rows = Vec::with_capacity(table.rows.len());
    let mut count = RowCount::default();
    let mut listed = table.rows.iter().skip(skip).peekable();
    while let Some(row) = listed.next() {
        if columns::repeats_header(&row.cells, columns) {
            continue;
        }
        let has_members = listed.peek().is_some_and(|next| next.depth > row.depth);
        count += read_row(row, has_members, columns, sources, sink, &mut rows);
    }
    json_text::fold(&mut rows, &mut count);
    let headed = if skip == 0 {
        &table.header
    } else {
        table.rows.first().map_or(&table.header, |row| &row.cells)
    };
    let draft = TableDraft {
        side,
        section: section.to_owned(),
        form: table.form,
        columns: described(headed),
        rows,
        span: table.span,
    };
    (draft, count)
}

/// Puts the members of a type, which a list describes behind the table, below the first row that has the type and
/// no members yet; else below the first row that may have members. `None` where there is no such row.
pub(super) fn attach(
    draft: &mut TableDraft,
    list: &Table,
    sources: &Sources,
    sink: &mut Sink,
) -> Option<RowCount> {
    let name = list.header.first().map(Cell::word).unwrap_or_default();
    for row in &mut draft.rows {
        row.depth.get_or_insert(0);
    }
    let has_members = |index: usize, row: &RowDraft| {
        draft
            .rows
            .get(index + 1)
            .is_some_and(|next| next.depth > row.depth)
    };
    let open = || {
        let rows = draft.rows.iter().enumerate();
        rows.filter(|(index, row)| row.ty.opens() != Opens::Never && !has_members(*index, row))
    };
    let at = open()
        .find(|(_, row)| row.ty.name() == Some(name.as_str()) || row.name == name)
        .or_else(|| open().next())
        .map(|(index, _)| index)?;
    let base = draft.rows.get(at).and_then(|row| row.depth).unwrap_or(0) + 1;
    let columns = Columns::named_and_typed();
    let mut rows = Vec::new();
    let mut count = RowCount::default();
    let mut listed = list.rows.iter().peekable();
    while let Some(row) = listed.next() {
        let from = rows.len();
        let has_members = listed.peek().is_some_and(|next| next.depth > row.depth);
        count += read_row(row, has_members, &columns, sources, sink, &mut rows);
        let type_name = row.cells.get(2).map(Cell::word).unwrap_or_default();
        for member in rows.iter_mut().skip(from) {
            member.depth = Some(base + row.depth.unwrap_or(0));
            name_structure(&mut member.ty, &type_name);
        }
    }
    draft.rows.splice(at + 1..at + 1, rows);
    Some(count)
}

/// Gives the structure below all arrays and maps its name where the type has none.
fn name_structure(ty: &mut TypeExpr, name: &str) {
    match ty {
        TypeExpr::Array(inner) | TypeExpr::Map(inner) => name_structure(inner, name),
        TypeExpr::Unstated if !name.is_empty() => *ty = TypeExpr::Named(name.to_owned()),
        _ => {}
    }
}

/// Header cells and what they were taken for.
pub(super) fn described(header: &[Cell]) -> Vec<(String, Option<Column>)> {
    header
        .iter()
        .map(|cell| {
            let text = cell.text();
            let column = columns::column(&text);
            (text, column)
        })
        .collect()
}

/// Rows of tables against what became of them: `read = understood + kept + reported`. A row that names several fields
/// counts once for each, because each can be lost on its own.
pub type RowCount = description::Count;

/// Reads one row, which may name several fields; one that names none is reported. `has_members` where the markup tells
/// that the next row is a member.
fn read_row(
    row: &Row,
    has_members: bool,
    columns: &Columns,
    sources: &Sources,
    sink: &mut Sink,
    out: &mut Vec<RowDraft>,
) -> RowCount {
    let empty = Cell {
        span: row.span,
        parts: Vec::new(),
    };
    let shift = columns
        .index(Column::Type)
        .filter(|_| is_shifted(&row.cells, columns, columns.width()));
    let cell = |column| {
        let index = columns.index(column)?;
        match shift {
            Some(ty) if index == ty => None,
            Some(ty) if index > ty => row.cells.get(index - 1),
            _ => row.cells.get(index),
        }
    };
    let name_cell = cell(Column::Name).unwrap_or(&empty);
    let (names, marked) = names(name_cell);
    if names.is_empty() {
        sink.report(
            Diagnostic::note(
                "row-without-name",
                row.span,
                "a row of a table of fields names no field",
            )
            .label("not read as a field"),
        );
        return RowCount::one(Outcome::Reported);
    }
    let type_text = cell(Column::Type).map(Cell::word).unwrap_or_default();
    let required = cell(Column::Required).and_then(|cell| labels::required(&cell.text()));
    let described = cell(Column::Description).unwrap_or(&empty);
    let describe = |ty: &TypeExpr| {
        let mut found = Sink::default();
        let mut description = description::describe(described, subject(ty), sources, &mut found);
        if description.example.is_none()
            && let Some(example) = cell(Column::Example).filter(|cell| !cell.is_empty())
        {
            description.example = Some(Spanned::new(example.word(), example.span));
        }
        (description, found)
    };
    let mut ty = types::parse(&type_text);
    let (mut description, mut found) = describe(&ty);
    let example = description.example.as_ref().filter(|_| !has_members);
    if let Some(meant) = example.and_then(|example| misnamed::scalar(&ty, &example.value)) {
        // Its rules and values are read anew: they are of another type.
        (description, found) = describe(&meant);
        found.report(misnamed::report(row.span, &type_text, &names));
        ty = meant;
    }
    sink.append(found);
    let required = marked.or(required);
    if required.is_none() && columns.index(Column::Required).is_some() {
        let cell = cell(Column::Required).unwrap_or(name_cell);
        sink.report(
            Diagnostic::warning(
                "required-unknown",
                cell.span,
                format!(
                    "the page does not tell whether `{}` is required",
                    names.join("`, `")
                ),
            )
            .label("read as optional")
            .help("write 是 or 否, or settle it by a fixup with `change = \"required\"`"),
        );
    }
    let mut count = RowCount::default();
    for name in names {
        count += RowCount::one(Outcome::Understood);
        out.push(RowDraft {
            name,
            ty: ty.clone(),
            type_text: type_text.clone(),
            required,
            description: description.clone(),
            depth: row.depth,
            span: row.span,
        });
        // What the cell states is counted once.
        description.tally = Tally::default();
    }
    count
}

/// True where the row lacks the cell of its type, so that all cells behind it stand one column too far to the left:
/// running text where the type should be, and nothing in the last column.
fn is_shifted(cells: &[Cell], columns: &Columns, width: usize) -> bool {
    let Some(ty) = columns
        .index(Column::Type)
        .and_then(|index| cells.get(index))
    else {
        return false;
    };
    let ends_early = cells.len() < width || cells.last().is_some_and(Cell::is_empty);
    let text = ty.word();
    ends_early
        && (matches!(types::parse(&text), TypeExpr::Prose(_))
            || matches!(text.as_str(), "是" | "否"))
}

/// The field names in a cell, and what the cell says of their being required.
fn names(cell: &Cell) -> (Vec<String>, Option<bool>) {
    let mut required = cell.items(ItemKind::Required).next().map(|_| true);
    let text = cell.text();
    let mut names: Vec<String> = Vec::new();
    for piece in text.split(['\n', '、', '，']) {
        let piece = piece
            .trim()
            .trim_matches(['`', '*', ' ', '\u{a0}', '└', '∟', '|'])
            .trim();
        let piece = unmark(piece, &mut required);
        if piece.is_empty() || piece.chars().all(|c| matches!(c, '=' | '-' | '—' | '.')) {
            continue;
        }
        let is_remark = !piece.is_ascii() && names.last().is_some();
        if !is_remark {
            names.push(compact(piece));
        }
    }
    (names, required)
}

/// Takes a marker such as `(必填)` or `必选` off a name.
fn unmark<'a>(piece: &'a str, required: &mut Option<bool>) -> &'a str {
    for (marker, value) in [
        ("必选", true),
        ("必填", true),
        ("required", true),
        ("可选", false),
        ("选填", false),
        ("optional", false),
    ] {
        if let Some(name) = piece
            .trim_end_matches([')', '）', ']', '】', ' '])
            .strip_suffix(marker)
            && (name.is_empty() || name.ends_with(['(', '（', '[', '【', ' ', '`', '*']))
        {
            *required = Some(value);
            return name.trim_end_matches(['(', '（', '[', '【', ' ', '`', '*']);
        }
    }
    piece
}

/// A name that the page broke by a space: `frozen RowCount`. Anything that is no name stays as it is.
fn compact(piece: &str) -> String {
    let piece = piece.replace('`', "");
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ' ');
    let (first, rest) = piece.split_once(' ').unwrap_or((&piece, ""));
    if rest.is_empty() || !piece.chars().all(is_word) || first.is_empty() {
        return piece;
    }
    piece.replace(' ', "")
}

/// What the description of a field of this type speaks of.
fn subject(ty: &TypeExpr) -> Subject {
    let leaf = match ty.leaf() {
        TypeExpr::Scalar { kind, .. } => match kind {
            Scalar::String => Leaf::String,
            Scalar::Integer => Leaf::Integer,
            Scalar::Number => Leaf::Number,
            Scalar::Boolean => Leaf::Boolean,
        },
        _ => Leaf::Other,
    };
    Subject {
        leaf,
        many: matches!(ty, TypeExpr::Array(_) | TypeExpr::Map(_)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Part;
    use crate::source::PageId;

    #[test]
    fn names_in_cells() {
        let span = Span::new(PageId(0), 0..0);
        for (text, expected, required) in [
            ("user_id", vec!["user_id"], None),
            ("`user_id`", vec!["user_id"], None),
            ("employee_id、open_id", vec!["employee_id", "open_id"], None),
            (
                "leader_user_id\nleader_open_id",
                vec!["leader_user_id", "leader_open_id"],
                None,
            ),
            ("frozen RowCount", vec!["frozenRowCount"], None),
            ("name\n必选", vec!["name"], Some(true)),
            ("name（可选）", vec!["name"], Some(false)),
            ("名称\n展开子列表", vec!["名称"], None),
            ("items\n展开子列表", vec!["items"], None),
            ("========", vec![], None),
            ("<sheetId>!<range>", vec!["<sheetId>!<range>"], None),
            ("zh-CN", vec!["zh-CN"], None),
        ] {
            let cell = Cell {
                span,
                parts: vec![Part::Text {
                    text: text.to_owned(),
                    span,
                }],
            };
            let (found, marked) = names(&cell);
            assert_eq!(
                (found, marked),
                (expected.into_iter().map(str::to_owned).collect(), required),
                "{text}"
            );
        }
    }
}
