//! Request headers: the tokens that Authorization takes, the content type, and what a caller has to give.

use super::access;
use super::columns::{Column, Columns};
use super::draft::{self, RowCount, TableDraft};
use crate::diagnostics::Sink;
use crate::document::{Cell, Table};
use crate::ir::{Constraints, Field, Side, TokenKind, Type};
use crate::source::{Sources, Span, Spanned};

/// Needed by the operations of the help desk, which say so in a notice and not in the table.
const HELPDESK: &str = "X-Lark-Helpdesk-Authorization";

/// What the header tables of a page state.
#[derive(Clone, Debug, Default)]
pub(super) struct Headers {
    /// Tokens that Authorization takes.
    pub tokens: Vec<Spanned<TokenKind>>,
    /// Media type of the body, without parameters.
    pub content_type: Option<String>,
}

/// Reads a table of headers; the rows that are left are headers that a caller gives.
pub(super) fn read(
    table: &Table,
    columns: &Columns,
    skip: usize,
    section: &str,
    headers: &mut Headers,
    sources: &Sources,
    sink: &mut Sink,
) -> (TableDraft, RowCount) {
    let mut rest = Table {
        rows: Vec::new(),
        header: table.header.clone(),
        ..*table
    };
    let mut taken = 0;
    for (index, row) in table.rows.iter().enumerate() {
        let name = columns
            .cell(&row.cells, Column::Name)
            .map(Cell::word)
            .unwrap_or_default();
        let description = columns.cell(&row.cells, Column::Description);
        match (name.to_ascii_lowercase().as_str(), description) {
            ("authorization", Some(cell)) => {
                taken += usize::from(index >= skip);
                headers.tokens.extend(access::tokens(cell, sink));
            }
            ("content-type", Some(cell)) => {
                taken += usize::from(index >= skip);
                headers.content_type = headers.content_type.take().or(media_type(&cell.text()));
            }
            _ => rest.rows.push(row.clone()),
        }
    }
    let (draft, mut count) =
        draft::table(&rest, columns, skip, Side::Header, section, sources, sink);
    count.read += taken;
    count.understood += taken;
    (draft, count)
}

/// The media type that a text names, without parameters.
pub(super) fn media_type(text: &str) -> Option<String> {
    [
        "multipart/form-data",
        "application/x-www-form-urlencoded",
        "application/json",
    ]
    .into_iter()
    .filter_map(|name| Some((text.find(name)?, name)))
    .min()
    .map(|(_, name)| name.to_owned())
}

/// The header of the help desk, if `notice` demands it.
pub(super) fn helpdesk(notice: &str, span: Span) -> Option<Field> {
    notice.contains(HELPDESK).then(|| Field {
        name: HELPDESK.to_owned(),
        ty: Type::String,
        type_text: String::new(),
        required: true,
        description: String::new(),
        default: None,
        example: None,
        choices: Vec::new(),
        bit_flags: false,
        open: false,
        constraints: Constraints::default(),
        scopes: Vec::new(),
        deprecated: None,
        span,
    })
}
