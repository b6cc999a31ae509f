//! The sections of the page of an event in order: which table, example and text states what.

use serde_json::Value;

use super::Body;
use crate::diagnostics::{Diagnostic, Sink};
use crate::document::{Block, Code, Document, Form, Section, Table};
use crate::extract::basics::Basics;
use crate::extract::columns::Columns;
use crate::extract::draft::{self, RowCount, TableDraft};
use crate::extract::labels::{self, Role};
use crate::extract::reading::{Nesting, TableReading};
use crate::extract::{PageDraft, examples, sections};
use crate::ir::{Example, Side};
use crate::source::{Sources, Span, Spanned};

/// What the sections of a page hold.
#[derive(Default)]
pub(super) struct Found {
    pub(super) tables: Vec<TableDraft>,
    pub(super) bodies: Vec<Body>,
    pub(super) description: String,
    /// Notices and first paragraphs: where a page says that the event is deprecated.
    pub(super) notices: Vec<Spanned<String>>,
    /// Remarks on every event of the page.
    pub(super) shared: Vec<Spanned<String>>,
    /// Examples beside any event.
    pub(super) loose: Vec<Example>,
}

/// Walks the sections of the page of an event.
pub(super) fn document(
    document: &Document,
    basics: &Basics,
    draft: &mut PageDraft,
    sources: &Sources,
    sink: &mut Sink,
) -> Found {
    let mut walk = Walk {
        found: Found::default(),
        pending: Vec::new(),
        role: Role::Preamble,
        draft,
        basics,
        sources,
        sink,
    };
    walk.document(document);
    let mut found = walk.found;
    found.shared.extend(walk.pending);
    found
}

struct Walk<'a> {
    found: Found,
    /// Remarks since the last event: they are on the next one, if there is one.
    pending: Vec<Spanned<String>>,
    role: Role,
    draft: &'a mut PageDraft,
    basics: &'a Basics,
    sources: &'a Sources,
    sink: &'a mut Sink,
}

impl Walk<'_> {
    fn document(&mut self, document: &Document) {
        let mut title: Option<&str> = None;
        for section in &document.sections {
            let mut role = labels::role(&section.title);
            let is_title = section.level <= 2 && (title.is_none() || title == Some(&section.title));
            if section.level == 0 || (role == Role::Other && is_title) {
                role = Role::Preamble;
            }
            if section.level > 0 {
                title = title.or(Some(&section.title));
            }
            // Programs of all languages follow, each below a heading of its own.
            if self.role == Role::Samples && matches!(role, Role::Other | Role::Samples) {
                role = Role::Samples;
            }
            self.role = role;
            self.section(section);
        }
    }

    fn section(&mut self, section: &Section) {
        let mut note: Option<Spanned<String>> = None;
        for block in &section.blocks {
            match block {
                Block::Table(table) => self.table(table, section.title.trim()),
                Block::Code(code) => self.code(code),
                Block::Text(text) => {
                    let content = sections::without_link(&text.content.text());
                    let span = text.content.span;
                    match self.role {
                        _ if content.is_empty() => {}
                        Role::Samples | Role::EventExample => {}
                        _ if text.notice => {
                            self.found.notices.push(Spanned::new(content.clone(), span));
                            self.pending.push(Spanned::new(content, span));
                        }
                        Role::Preamble => {
                            self.found.notices.push(Spanned::new(content.clone(), span));
                            sections::join(&mut self.found.description, &content);
                        }
                        _ => match &mut note {
                            Some(note) => {
                                sections::join(&mut note.value, &content);
                                note.span = note.span.to(span);
                            }
                            None => note = Some(Spanned::new(content, span)),
                        },
                    }
                }
            }
        }
        if let Some(mut note) = note {
            if self.role == Role::Other {
                note.value
                    .insert_str(0, &format!("**{}**\n\n", section.title.trim()));
                note.span = section.span.to(note.span);
            }
            self.pending.push(note);
        }
    }

    fn code(&mut self, code: &Code) {
        if self.role == Role::Samples || !may_show(&code.language) {
            return;
        }
        let example = examples::of(code);
        let is_event = example.values.iter().any(Value::is_object);
        match (self.role, self.found.bodies.last_mut()) {
            (Role::EventExample | Role::EventBody, Some(body)) if is_event => {
                examples::check(code, self.sources, self.sink);
                body.examples.push(example);
            }
            _ if example
                .values
                .iter()
                .any(|value| value.get("event").is_some()) =>
            {
                self.found.loose.push(example);
            }
            _ => {}
        }
    }

    fn table(&mut self, table: &Table, title: &str) {
        if self.basics.tables.contains(&table.span) {
            return self.aside(table, title, "basics of the event");
        }
        if table.form == Form::FieldList {
            return self.field_list(table, title);
        }
        let (columns, skip) = Columns::of_table(table);
        if !columns.lists_fields() {
            return self.aside(table, title, "no table of fields");
        }
        if self.role != Role::EventBody {
            return self.set_aside(table, title, "stands beside the event");
        }
        let last = self.found.tables.last();
        if last.is_some_and(|last| last.section == title && !self.opens_anew(table)) {
            let reason = "explains values: the fields are in the table before it";
            return self.set_aside(table, title, reason);
        }
        let (draft, count) = draft::table(
            table,
            &columns,
            skip,
            Side::Response,
            title,
            self.sources,
            self.sink,
        );
        self.draft.tally.rows += count;
        let notes = std::mem::take(&mut self.pending);
        let mut body = Body {
            title: title.to_owned(),
            table: Some(self.found.tables.len()),
            ..Body::default()
        };
        if self.found.bodies.is_empty() {
            self.found.shared = notes;
        } else {
            body.notes = notes;
        }
        self.found.bodies.push(body);
        self.found.tables.push(draft);
    }

    /// True if the event before has its example, and the table lists an envelope: another event begins.
    fn opens_anew(&self, table: &Table) -> bool {
        let has_example = self
            .found
            .bodies
            .last()
            .is_some_and(|it| !it.examples.is_empty());
        let mut names = table.rows.iter().filter_map(|row| row.cells.first());
        has_example && names.any(|cell| cell.word() == "event")
    }

    /// The members of a type, listed behind the table that names it.
    fn field_list(&mut self, table: &Table, title: &str) {
        let last = self
            .found
            .tables
            .last_mut()
            .filter(|last| last.section == title);
        match last.and_then(|draft| draft::attach(draft, table, self.sources, self.sink)) {
            Some(count) => {
                self.draft.tally.rows += count;
                self.aside(table, title, "members of a type in the table before it");
            }
            None => self.set_aside(table, title, "members of a type that no table names"),
        }
    }

    /// Tells of a table of which no fields are made.
    fn set_aside(&mut self, table: &Table, title: &str, reason: &str) {
        self.draft.tally.rows += RowCount {
            read: table.rows.len(),
            reported: table.rows.len(),
            ..RowCount::default()
        };
        self.sink.report(set_aside(table.span, title, reason));
        self.aside(table, title, reason);
    }

    fn aside(&mut self, table: &Table, title: &str, taken_as: &str) {
        self.draft.asides.push(TableReading {
            span: table.span,
            section: title.to_owned(),
            form: table.form,
            columns: draft::described(&table.header),
            taken_as: taken_as.to_owned(),
            nesting: Nesting::None,
            rows: Vec::new(),
        });
    }
}

/// True for a block that may show what is sent: JSON, or a command that sends it.
fn may_show(language: &str) -> bool {
    matches!(
        language,
        "" | "json" | "json5" | "jsonc" | "bash" | "shell" | "curl" | "http"
    )
}

fn set_aside(span: Span, title: &str, reason: &str) -> Diagnostic {
    let message = format!("no fields are made of the table below `{title}`");
    Diagnostic::note("table-set-aside", span, message).label(reason.to_owned())
}
