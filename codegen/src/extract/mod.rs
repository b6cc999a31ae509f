//! From documents to facts: the words that Feishu's pages use, in Chinese and in English.
//!
//! [`page`] reads one document into a [`PageDraft`], after which the document can be dropped. The fields of a draft
//! are rows without nesting; [`nesting::recover_all`] finds it with the tables of all pages as evidence, and
//! [`PageDraft::tables`] and [`operation::assemble`] stand at both ends of that.

mod access;
pub mod ambiguity;
mod basics;
mod codes;
pub mod columns;
pub mod description;
pub mod draft;
mod endpoint;
mod errors;
pub mod event;
mod examples;
mod headers;
pub mod idempotency;
mod identity;
mod json_text;
pub mod labels;
mod lenient;
mod listing;
mod misnamed;
mod name;
pub mod nesting;
pub mod operation;
mod paging;
mod prose;
#[cfg(test)]
mod prose_tests;
pub mod reading;
pub mod relations;
pub mod resource;
mod response;
mod sections;
pub mod sizes;
mod tree;
pub mod types;
pub mod windows;

use crate::diagnostics::Sink;
use crate::document::{Block, Document};
use crate::ir::{CodeList, OfficialName, PageInfo};
use crate::source::{Page, Sources};

use draft::TableDraft;
use event::EventDraft;
use operation::OperationDraft;
use reading::{TableReading, Tally};
use resource::ResourceDraft;

/// What one page states, its fields not yet nested.
#[derive(Debug)]
pub struct PageDraft {
    /// Identity of the page.
    pub info: PageInfo,
    /// What the page is about.
    pub content: Content,
    /// Tables that list no fields of the operation or resource.
    pub asides: Vec<TableReading>,
    /// What was read so far.
    pub tally: Tally,
}

/// What a page is about.
#[derive(Debug)]
pub enum Content {
    /// An operation.
    Operation(Box<OperationDraft>),
    /// A resource.
    Resource(Box<ResourceDraft>),
    /// Error codes of no one operation.
    Codes(CodeList),
    /// Events, which no client calls.
    Event(Box<EventDraft>),
    /// Anything else, and what it is.
    Skipped(String),
    /// An operation that an error keeps from being understood; the error is reported.
    Failed,
}

impl PageDraft {
    /// The tables of fields of the page.
    pub fn tables(&self) -> &[TableDraft] {
        match &self.content {
            Content::Operation(draft) => &draft.tables,
            Content::Resource(draft) => std::slice::from_ref(&draft.table),
            Content::Event(draft) => &draft.tables,
            _ => &[],
        }
    }
}

impl PageDraft {
    /// Project and version, or what else tells modules apart.
    pub fn module(&self) -> String {
        match &self.content {
            Content::Operation(draft) => {
                let name = &draft.operation.name;
                format!("{}-{}", name.project, name.version)
            }
            Content::Resource(draft) => format!("{}-{}", draft.project, draft.version),
            Content::Event(draft) => format!("{}-{}", draft.project, draft.version),
            _ => String::new(),
        }
    }

    /// What became of the page, for people.
    pub fn outcome(&self) -> String {
        match &self.content {
            Content::Operation(draft) => {
                let operation = &draft.operation;
                format!(
                    "operation {} ({} {}{})",
                    operation.name,
                    operation.http_method.value,
                    operation.host.value,
                    operation.path.value
                )
            }
            Content::Resource(draft) => format!(
                "resource {}.{}.{}",
                draft.project, draft.version, draft.name.value
            ),
            Content::Codes(list) => {
                format!("{} error codes of no one operation", list.errors.len())
            }
            Content::Event(draft) => match draft.count() {
                1 => format!("event {}", draft.name()),
                count => format!("event {} and {} more", draft.name(), count - 1),
            },
            Content::Skipped(reason) => format!("skipped: {reason}"),
            Content::Failed => "not understood".to_owned(),
        }
    }
}

/// Reads the facts of one page. `name` is its official name where the configuration gives one.
pub fn page(
    document: &Document,
    page: &Page,
    name: Option<&OfficialName>,
    sources: &Sources,
    sink: &mut Sink,
) -> PageDraft {
    let info = identity::of(document, page);
    let mut draft = PageDraft {
        info,
        content: Content::Failed,
        asides: Vec::new(),
        tally: Tally {
            pages: 1,
            ..Tally::default()
        },
    };
    if let Some(basics) = basics::find(document, sink) {
        operation::read(document, page, name, basics, &mut draft, sources, sink);
    } else if let Some(basics) = event_basics(document, sink) {
        event::read(document, page, name, basics, &mut draft, sources, sink);
    } else if codes::is_list(document) {
        codes::read(document, &mut draft, sink);
    } else {
        resource::read(document, &mut draft, sources, sink);
    }
    if let Content::Skipped(reason) = &mut draft.content
        && reason.is_empty()
    {
        *reason = reason_to_skip(document);
    }
    match draft.content {
        Content::Skipped(_) => draft.tally.skipped = 1,
        Content::Failed => draft.tally.failed = 1,
        Content::Operation(_) | Content::Resource(_) | Content::Event(_) | Content::Codes(_) => {}
    }
    draft
}

/// The basics of an event; none on a page that is about no event.
fn event_basics(document: &Document, sink: &mut Sink) -> Option<basics::Basics> {
    let basics = basics::of_event(document, sink);
    let is_named = |it: &basics::Basics| it.event_type.is_some();
    match basics.filter(is_named) {
        None if event::shows_body(document) => Some(basics::Basics::default()),
        basics => basics,
    }
}

fn reason_to_skip(document: &Document) -> String {
    let count = tables(document).count();
    let has_text = document
        .sections
        .iter()
        .any(|section| !section.blocks.is_empty());
    match count {
        0 if !has_text => "nothing on it can be read".to_owned(),
        0 => "a guide: it has no table".to_owned(),
        1 => "a guide: its only table lists neither the basics of an operation nor the fields of a resource".to_owned(),
        _ => format!("a guide: none of its {count} tables lists the basics of an operation or the fields of a resource"),
    }
}

fn tables(document: &Document) -> impl Iterator<Item = &crate::document::Table> {
    document
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
}
