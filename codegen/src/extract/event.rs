//! The page of an event: its basics, and a table and an example for each event that it describes.

mod payload;
mod walk;

use serde_json::Value;

use super::basics::Basics;
use super::draft::{RowCount, TableDraft};
use super::labels::{self, Role};
use super::nesting::Recovery;
use super::{Content, PageDraft, name, operation, tree};
use crate::diagnostics::{Diagnostic, Sink};
use crate::document::Document;
use crate::ir::{Event, Example, OfficialName, PageInfo, Schema};
use crate::source::{Page, Sources, Spanned};

/// The events of a page, without their fields, and the tables that list them.
#[derive(Debug)]
pub struct EventDraft {
    /// Project and version of the module that they belong to.
    pub project: String,
    /// See `project`.
    pub version: String,
    /// Tables of fields in page order.
    pub tables: Vec<TableDraft>,
    /// What holds for every event of the page.
    facts: Event,
    bodies: Vec<Body>,
}

/// One event of a page.
#[derive(Debug, Default)]
struct Body {
    /// Title of its section.
    title: String,
    /// Its table, by its place among those of the page.
    table: Option<usize>,
    examples: Vec<Example>,
    /// Remarks on it and no other event.
    notes: Vec<Spanned<String>>,
}

impl EventDraft {
    /// The type by which the page as a whole goes.
    pub fn name(&self) -> &str {
        &self.facts.name.value
    }

    /// Number of events on the page.
    pub fn count(&self) -> usize {
        self.bodies.len()
    }

    /// The examples of the event whose table this is.
    pub fn examples_of(&self, table: &TableDraft) -> &[Example] {
        let is_it = |body: &&Body| {
            let own = body.table.and_then(|index| self.tables.get(index));
            own.is_some_and(|own| own.span == table.span)
        };
        let body = self.bodies.iter().find(is_it);
        body.map_or(&[], |body| &body.examples)
    }
}

/// True for a page that shows the body of an event.
pub(super) fn shows_body(document: &Document) -> bool {
    let mut sections = document.sections.iter();
    sections.any(|section| labels::role(&section.title) == Role::EventBody)
}

/// Reads the page of an event into `draft`. `configured` tells its module.
pub(super) fn read(
    document: &Document,
    page: &Page,
    configured: Option<&OfficialName>,
    basics: Basics,
    draft: &mut PageDraft,
    sources: &Sources,
    sink: &mut Sink,
) {
    let walk::Found {
        tables,
        mut bodies,
        description,
        notices,
        mut shared,
        loose,
    } = walk::document(document, &basics, draft, sources, sink);
    shared.sort_by_key(|note| note.span);
    if bodies.is_empty() {
        bodies.push(Body {
            examples: loose,
            ..Body::default()
        });
    }
    let shown = bodies.iter().find_map(|body| {
        let example = body.examples.first()?;
        Some(Spanned::new(payload::shown_type(example)?, example.span))
    });
    let told = basics.event_type.clone().or(shown);
    let schema = match told {
        Some(_) => Schema::V2,
        None => Schema::Bare,
    };
    let Some(event_type) = told.or_else(|| own_name(&bodies, &tables, &draft.info)) else {
        for table in &tables {
            draft.tally.rows.lose(table.rows.len());
            sink.report(
                Diagnostic::warning(
                    "no-event-type",
                    table.span,
                    "the page describes an event and names no type",
                )
                .label("the fields of an event")
                .help("add a row `事件类型` to its basics"),
            );
        }
        draft.content = Content::Skipped("an event page that names no type of event".to_owned());
        return;
    };
    for row in tables.iter().flat_map(|table| &table.rows) {
        draft.tally.descriptions += row.description.tally;
    }
    let (project, version) = match configured {
        Some(name) => (name.project.clone(), name.version.clone()),
        None => name::event(&event_type.value, &draft.info, &page.text),
    };
    draft.tally.events = bodies.len();
    draft.content = Content::Event(Box::new(EventDraft {
        project,
        version,
        tables,
        bodies,
        facts: Event {
            name: event_type,
            title: draft.info.title.clone(),
            description,
            deprecated: operation::deprecation(&notices),
            notes: shared,
            schema,
            app_types: basics.app_types,
            scopes: basics.scopes,
            field_scopes: basics.field_scopes,
            delivery: basics.delivery,
            fields: Vec::new(),
            inferred: false,
            examples: Vec::new(),
            pages: vec![draft.info.id],
        },
    }));
}

/// The name of the page of a callback without an envelope, which has no type.
fn own_name(bodies: &[Body], tables: &[TableDraft], info: &PageInfo) -> Option<Spanned<String>> {
    let [body] = bodies else { return None };
    let [table] = tables else { return None };
    let has_envelope = table.rows.iter().any(|row| row.name == "event");
    let title = body.title.to_lowercase();
    if has_envelope || !(title.starts_with("回调") || title.starts_with("callback")) {
        return None;
    }
    let places = [info.document_path.as_deref(), info.url.as_deref()];
    let name = places.into_iter().flatten().find_map(name::of_page)?;
    Some(Spanned::new(name, table.span))
}

/// Nests the tables of a draft and makes the events of them. `nesting` has an answer for each of its tables, `rows`
/// counts their rows.
pub fn assemble(
    draft: EventDraft,
    nesting: &[Recovery],
    rows: &mut RowCount,
    sink: &mut Sink,
) -> Vec<Event> {
    let several = draft.bodies.len() > 1;
    let mut tables: Vec<Option<(TableDraft, &Recovery)>> =
        draft.tables.into_iter().zip(nesting).map(Some).collect();
    let mut events: Vec<Event> = Vec::new();
    for body in draft.bodies {
        let shown: Vec<&Value> = body.examples.iter().flat_map(|it| &it.values).collect();
        let table = body.table.and_then(|index| tables.get_mut(index)?.take());
        let span = table
            .as_ref()
            .map_or(draft.facts.name.span, |(table, _)| table.span);
        let listed = table
            .map(|(table, found)| tree::fields(table, &found.depths, &shown, false, rows, sink));
        let read = match draft.facts.schema {
            Schema::Bare => payload::bare(listed),
            _ => payload::of(listed, &body.examples, &draft.facts.name.value, span, sink),
        };
        let name = if several {
            let told = payload::type_in(&body.title)
                .or_else(|| body.examples.iter().find_map(payload::shown_type))
                .or_else(|| payload::fixed_type(&read.fields));
            told.map_or(draft.facts.name.clone(), |name| Spanned::new(name, span))
        } else {
            draft.facts.name.clone()
        };
        let mut notes = draft.facts.notes.clone();
        notes.extend(body.notes);
        notes.sort_by_key(|note| note.span);
        let event = Event {
            name,
            notes,
            schema: read.schema,
            fields: read.fields,
            inferred: read.inferred,
            examples: body.examples,
            ..draft.facts.clone()
        };
        match events
            .iter_mut()
            .find(|it| it.name.value == event.name.value)
        {
            // Another form of the same event.
            Some(known) => {
                let fields = std::mem::take(&mut known.fields);
                known.fields = operation::alternatives(Some(fields), event.fields);
                known.examples.extend(event.examples);
            }
            None => events.push(event),
        }
    }
    events
}
