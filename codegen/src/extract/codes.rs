//! Pages that list error codes and nothing else: codes that any operation may answer with.

use super::columns::Columns;
use super::draft;
use super::errors::{self, Errors};
use super::reading::{Nesting, TableReading};
use super::{Content, PageDraft};
use crate::diagnostics::Sink;
use crate::document::{Block, Document, Section, Table};
use crate::ir::CodeList;

/// True if every table of the page lists error codes.
pub(super) fn is_list(document: &Document) -> bool {
    let mut tables = tables(document).peekable();
    tables.peek().is_some() && tables.all(|(_, table)| Columns::of_table(table).0.lists_errors())
}

/// Reads the codes into `draft`.
pub(super) fn read(document: &Document, draft: &mut PageDraft, sink: &mut Sink) {
    let mut errors = Errors::default();
    for (section, table) in tables(document) {
        let known = errors.list.len();
        let (columns, skip) = Columns::of_table(table);
        draft.tally.errors += errors::read(table, &columns, skip, &mut errors, sink);
        draft.asides.push(TableReading {
            span: table.span,
            section: section.title.trim().to_owned(),
            form: table.form,
            columns: draft::described(&table.header),
            taken_as: format!("error codes: {}", errors.list.len() - known),
            nesting: Nesting::None,
            rows: Vec::new(),
        });
    }
    draft.tally.code_lists = 1;
    draft.content = Content::Codes(CodeList {
        page: document.page,
        title: draft.info.title.clone(),
        errors: errors.list,
    });
}

fn tables(document: &Document) -> impl Iterator<Item = (&Section, &Table)> {
    document.sections.iter().flat_map(|section| {
        section.blocks.iter().filter_map(move |block| match block {
            Block::Table(table) => Some((section, table)),
            _ => None,
        })
    })
}
