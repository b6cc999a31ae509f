//! From pages to the IR: the stages up to [`ir::Ir`](crate::ir::Ir) in their order.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diagnostics::Sink;
use crate::extract::draft::TableDraft;
use crate::extract::nesting::{FlatRow, FlatTable, Recovery};
use crate::extract::reading::{Nesting, RowReading, TableReading, Tally};
use crate::extract::{self, Content, PageDraft};
use crate::ir::{Example, Ir, OfficialName, Operation, PageInfo, Side, Skipped};
use crate::merge::{self, Found};
use crate::read;
use crate::source::{Page, PageId, Sources};

/// What a set of pages says, and how it was read.
#[derive(Debug)]
pub struct Reading {
    /// What the pages say.
    pub ir: Ir,
    /// How every page was read, in the order of the pages.
    pub pages: Vec<PageReading>,
    /// What was read against what became of it.
    pub tally: Tally,
    /// What was wrong with the pages.
    pub diagnostics: Sink,
}

/// How a page was read.
#[derive(Clone, Debug)]
pub struct PageReading {
    /// The page.
    pub page: PageId,
    /// What became of it, for people.
    pub outcome: String,
    /// Its tables in page order.
    pub tables: Vec<TableReading>,
    /// What was read against what became of it; operations and events are counted where pages have been merged.
    pub tally: Tally,
}

impl Reading {
    /// Leaves what the pages say for which `keep` holds. An operation of several pages stays whole if any is kept, and
    /// a finding without a page stays.
    pub fn retain(&mut self, keep: impl Fn(PageId) -> bool) {
        self.pages.retain(|reading| keep(reading.page));
        self.diagnostics
            .retain(|finding| finding.span.is_none_or(|span| keep(span.page)));
        for module in &mut self.ir.modules {
            module
                .operations
                .retain(|operation| operation.pages.iter().any(|page| keep(*page)));
            module.resources.retain(|resource| keep(resource.page));
            module
                .events
                .retain(|event| event.pages.iter().any(|page| keep(*page)));
        }
        self.ir.modules.retain(|module| !module.is_empty());
        self.ir.codes.retain(|list| keep(list.page));
        self.ir.skipped.retain(|skipped| keep(skipped.page));
        let operations = || self.ir.modules.iter().flat_map(|module| &module.operations);
        let events = || self.ir.modules.iter().flat_map(|module| &module.events);
        let pages = operations().flat_map(|it| &it.pages);
        let pages = pages.chain(events().flat_map(|it| &it.pages));
        let stated: BTreeSet<PageId> = pages.copied().collect();
        let mut tally = Tally::default();
        for reading in &self.pages {
            tally += reading.tally;
        }
        tally.operations = operations().count();
        tally.events = events().count();
        self.tally = tally;
        self.ir
            .pages
            .retain(|page| keep(page.id) || stated.contains(&page.id));
    }
}

/// Reads pages into the IR. `names` gives the official names that the configuration fixes.
pub fn read_ir(sources: &Sources, names: &BTreeMap<PageId, OfficialName>) -> Reading {
    let mut sink = Sink::default();
    let pages: Vec<(PageId, &Page)> = sources.iter().collect();
    let read: Vec<(PageDraft, Sink)> = pages
        .into_par_iter()
        .map(|(id, page)| {
            let mut sink = Sink::default();
            let document = read::document(page, id, &mut sink);
            let draft = extract::page(&document, page, names.get(&id), sources, &mut sink);
            (draft, sink)
        })
        .collect();
    let mut drafts = Vec::with_capacity(read.len());
    for (draft, found) in read {
        drafts.push(draft);
        sink.append(found);
    }
    let nesting = nest(&drafts);
    assemble(drafts, nesting, sources, sink)
}

/// Finds the nesting of all tables of all pages, page by page.
fn nest(drafts: &[PageDraft]) -> Vec<Vec<Recovery>> {
    let keys: Vec<String> = drafts.iter().map(PageDraft::module).collect();
    let tables: Vec<FlatTable<'_>> = drafts
        .iter()
        .zip(&keys)
        .flat_map(|(draft, module)| {
            draft
                .tables()
                .iter()
                .map(move |table| flat(draft, module, table))
        })
        .collect();
    let mut found = crate::extract::nesting::recover_all(&tables).into_iter();
    drafts
        .iter()
        .map(|draft| found.by_ref().take(draft.tables().len()).collect())
        .collect()
}

fn flat<'a>(draft: &'a PageDraft, module: &'a str, table: &'a TableDraft) -> FlatTable<'a> {
    let (examples, multipart): (&[Example], bool) = match &draft.content {
        Content::Operation(operation) if table.side == Side::Response => {
            (&operation.operation.response_examples, false)
        }
        Content::Operation(operation) => (
            &operation.operation.request_examples,
            operation.is_multipart(),
        ),
        Content::Resource(resource) => (&resource.examples, false),
        Content::Event(event) => (event.examples_of(table), false),
        _ => (&[], false),
    };
    FlatTable {
        module,
        side: table.side,
        rows: table
            .rows
            .iter()
            .map(|row| FlatRow {
                name: &row.name,
                ty: &row.ty,
                description: &row.description.text,
                choices: &row.description.choices,
                required: row.required == Some(true),
            })
            .collect(),
        depths: table.depths(),
        examples: examples
            .iter()
            .map(|example| example.text.as_str())
            .collect(),
        multipart,
    }
}

/// Makes operations and resources of the drafts and sorts them into modules.
fn assemble(
    drafts: Vec<PageDraft>,
    nesting: Vec<Vec<Recovery>>,
    sources: &Sources,
    mut sink: Sink,
) -> Reading {
    let mut tally = Tally::default();
    let mut pages = Vec::with_capacity(drafts.len());
    let mut infos: Vec<PageInfo> = Vec::with_capacity(drafts.len());
    let mut stated = Found::default();
    let mut codes = Vec::new();
    let mut skipped = Vec::new();
    for (draft, found) in drafts.into_iter().zip(nesting) {
        let mut own = draft.tally;
        for (table, recovery) in draft.tables().iter().zip(&found) {
            extract::ambiguity::report(&draft.info, table, recovery, &mut sink);
        }
        let mut reading = page_reading(&draft, &found);
        let page = draft.info.id;
        infos.push(draft.info);
        match draft.content {
            Content::Operation(operation) => {
                stated.operation(extract::operation::assemble(
                    *operation,
                    &found,
                    sources,
                    &mut own.rows,
                    &mut sink,
                ));
            }
            Content::Resource(resource) => {
                let (project, version) = (resource.project.clone(), resource.version.clone());
                if let Some(nesting) = found.first() {
                    let resource =
                        extract::resource::assemble(*resource, nesting, &mut own.rows, &mut sink);
                    stated.resource(project, version, resource);
                }
            }
            Content::Codes(list) => codes.push(list),
            Content::Event(events) => {
                let (project, version) = (events.project.clone(), events.version.clone());
                for event in extract::event::assemble(*events, &found, &mut own.rows, &mut sink) {
                    stated.event(project.clone(), version.clone(), event);
                }
            }
            Content::Skipped(reason) => skipped.push(Skipped { page, reason }),
            Content::Failed => skipped.push(Skipped {
                page,
                reason: "an operation that could not be understood, see the errors".to_owned(),
            }),
        }
        tally += own;
        reading.tally = own;
        pages.push(reading);
    }
    let finish = |operation: &mut Operation, sink: &mut Sink| {
        extract::operation::finish(operation, sources, sink)
    };
    let modules = merge::modules(stated, &infos, finish, &mut sink);
    tally.operations = modules.iter().map(|module| module.operations.len()).sum();
    tally.events = modules.iter().map(|module| module.events.len()).sum();
    Reading {
        ir: Ir {
            pages: infos,
            modules,
            codes,
            skipped,
        },
        pages,
        tally,
        diagnostics: sink,
    }
}

fn page_reading(draft: &PageDraft, nesting: &[Recovery]) -> PageReading {
    let mut tables = draft.asides.clone();
    tables.extend(
        draft
            .tables()
            .iter()
            .zip(nesting)
            .map(|(table, found)| table_reading(table, found)),
    );
    tables.sort_by_key(|table| table.span);
    PageReading {
        page: draft.info.id,
        outcome: draft.outcome(),
        tables,
        tally: draft.tally,
    }
}

fn table_reading(table: &TableDraft, found: &Recovery) -> TableReading {
    let is_flat = found.depths.iter().all(|depth| *depth == 0);
    let nesting = match table.depths() {
        Some(_) if is_flat => Nesting::None,
        Some(_) => Nesting::Markup,
        None if is_flat => Nesting::None,
        None => Nesting::Recovered,
    };
    let reasons = found
        .reasons
        .iter()
        .map(String::as_str)
        .chain(std::iter::repeat(""));
    TableReading {
        span: table.span,
        section: table.section.clone(),
        form: table.form,
        columns: table.columns.clone(),
        taken_as: format!("{} fields", table.side.as_str()),
        nesting,
        rows: table
            .rows
            .iter()
            .zip(&found.depths)
            .zip(reasons)
            .map(|((row, depth), reason)| RowReading {
                name: row.name.clone(),
                depth: *depth,
                reason: reason.to_owned(),
                span: row.span,
            })
            .collect(),
    }
}
