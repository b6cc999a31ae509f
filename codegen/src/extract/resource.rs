//! Overview pages that list the fields of a resource.

use serde_json::Value;

use super::columns::Columns;
use super::draft::{self, RowCount, TableDraft};
use super::labels::{self, Role};
use super::nesting::Recovery;
use super::{Content, PageDraft, examples, name, tree};
use crate::diagnostics::Sink;
use crate::document::{Block, Document, Section};
use crate::ir::{Example, Resource, Side};
use crate::source::{PageId, Sources, Span, Spanned};

/// A resource whose fields are not yet nested.
#[derive(Debug)]
pub struct ResourceDraft {
    /// Project and version that it belongs to.
    pub project: String,
    /// See `project`.
    pub version: String,
    /// Name in snake case.
    pub name: Spanned<String>,
    /// Title of the page.
    pub title: String,
    /// First paragraph.
    pub description: String,
    /// Its fields.
    pub table: TableDraft,
    /// Data examples.
    pub examples: Vec<Example>,
    /// The page.
    pub page: PageId,
}

/// Reads an overview page into `draft`; it is skipped where no section lists fields of a resource.
pub(super) fn read(document: &Document, draft: &mut PageDraft, sources: &Sources, sink: &mut Sink) {
    draft.content = Content::Skipped(String::new());
    let Some(section) = document
        .sections
        .iter()
        .find(|section| labels::role(&section.title) == Role::Fields)
    else {
        return;
    };
    let Some((table, columns, skip)) = section.blocks.iter().find_map(|block| match block {
        Block::Table(table) => {
            let (columns, skip) = Columns::of_table(table);
            columns.lists_fields().then_some((table, columns, skip))
        }
        _ => None,
    }) else {
        return;
    };
    let place = [
        draft.info.document_path.as_deref(),
        draft.info.url.as_deref(),
    ];
    let Some((project, version, name)) = place.into_iter().flatten().find_map(name::resource)
    else {
        draft.content = Content::Skipped(
            "describes a resource, but neither fullPath nor source_url tells of which module"
                .to_owned(),
        );
        return;
    };
    let (table, count) = draft::table(
        table,
        &columns,
        skip,
        Side::Response,
        section.title.trim(),
        sources,
        sink,
    );
    draft.tally.rows += count;
    for row in &table.rows {
        draft.tally.descriptions += row.description.tally;
    }
    draft.tally.resources = 1;
    draft.content = Content::Resource(Box::new(ResourceDraft {
        project,
        version,
        name: Spanned::new(name, title_span(document)),
        title: draft.info.title.clone(),
        description: first_paragraph(document),
        examples: data_examples(document),
        page: document.page,
        table,
    }));
}

fn title_span(document: &Document) -> Span {
    let heading = document.sections.iter().find(|section| section.level > 0);
    heading.map_or(Span::new(document.page, 0..0), |section| section.span)
}

fn first_paragraph(document: &Document) -> String {
    let before_fields = document
        .sections
        .iter()
        .take_while(|section| labels::role(&section.title) != Role::Fields);
    let texts = |section: &Section| {
        section.blocks.iter().find_map(|block| match block {
            Block::Text(text) if !text.notice => Some(text.content.text()),
            _ => None,
        })
    };
    before_fields
        .filter_map(texts)
        .find(|text| !text.trim().is_empty())
        .and_then(|text| {
            text.split("\n\n")
                .next()
                .map(|first| first.trim().to_owned())
        })
        .unwrap_or_default()
}

fn data_examples(document: &Document) -> Vec<Example> {
    document
        .sections
        .iter()
        .filter(|section| labels::role(&section.title) == Role::DataExample)
        .flat_map(|section| &section.blocks)
        .filter_map(|block| match block {
            Block::Code(code) => Some(examples::of(code)),
            _ => None,
        })
        .collect()
}

/// Nests the fields of a draft and makes the resource of it; `rows` counts the rows of its table.
pub fn assemble(
    draft: ResourceDraft,
    nesting: &Recovery,
    rows: &mut RowCount,
    sink: &mut Sink,
) -> Resource {
    let shown: Vec<&Value> = draft
        .examples
        .iter()
        .flat_map(|example| &example.values)
        .collect();
    Resource {
        fields: tree::fields(draft.table, &nesting.depths, &shown, false, rows, sink),
        name: draft.name,
        title: draft.title,
        description: draft.description,
        examples: draft.examples,
        page: draft.page,
    }
}
