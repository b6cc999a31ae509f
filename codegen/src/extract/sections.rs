//! The sections of an operation's page in order: which table, example and text states what.

mod tables;

use super::basics::Basics;
use super::draft::TableDraft;
use super::errors::Errors;
use super::examples;
use super::headers::{self, Headers};
use super::labels::{self, Role};
use super::reading::{TableReading, Tally};
use super::response::Hints;
use crate::diagnostics::Sink;
use crate::document::{Block, Cell, Code, Document, Section};
use crate::ir::{Example, Field, Side};
use crate::source::{Sources, Span, Spanned};

/// What the sections of a page hold.
#[derive(Default)]
pub(super) struct Sections {
    pub description: String,
    pub notes: Vec<Spanned<String>>,
    /// Notices and first paragraphs: where a page says that the operation is deprecated.
    pub notices: Vec<Spanned<String>>,
    pub headers: Headers,
    pub tables: Vec<TableDraft>,
    pub helpdesk: Option<Field>,
    pub errors: Errors,
    pub request_examples: Vec<Example>,
    pub response_examples: Vec<Example>,
    pub hints: Hints,
    pub asides: Vec<TableReading>,
    pub tally: Tally,
}

/// Walks the sections of the page of an operation.
pub(super) fn read(
    document: &Document,
    basics: &Basics,
    sources: &Sources,
    sink: &mut Sink,
) -> Sections {
    let method = basics
        .method
        .as_ref()
        .map_or("", |method| method.value.as_str());
    let mut walk = Walk {
        found: Sections::default(),
        basics,
        method,
        role: Role::Preamble,
        stray: Vec::new(),
        note: None,
        sources,
        sink,
    };
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
        walk.role = role;
        walk.section(section);
    }
    walk.adopt_stray_examples();
    walk.found
}

struct Walk<'a> {
    found: Sections,
    basics: &'a Basics,
    method: &'a str,
    role: Role,
    /// Code below a table instead of below a heading of its own.
    stray: Vec<(Role, Example)>,
    /// What the section explains beside its facts.
    note: Option<Spanned<String>>,
    sources: &'a Sources,
    sink: &'a mut Sink,
}

impl Walk<'_> {
    fn section(&mut self, section: &Section) {
        let heading = self.role;
        for block in &section.blocks {
            match block {
                Block::Table(table) => self.table(table, section),
                Block::Code(code) => self.code(code),
                Block::Text(text) => {
                    let content = text.content.text();
                    if text.notice {
                        self.notice(&content, text.content.span);
                    } else if let Some(role) = announced(&content) {
                        self.role = role;
                    } else {
                        self.text(&content, &text.content);
                    }
                }
            }
        }
        if let Some(mut note) = self.note.take() {
            if heading == Role::Other {
                note.value
                    .insert_str(0, &format!("**{}**\n\n", section.title.trim()));
                note.span = section.span.to(note.span);
            }
            self.found.notes.push(note);
        }
    }

    fn notice(&mut self, content: &str, span: Span) {
        if content.trim().is_empty() {
            return;
        }
        if self.role == Role::RequestHeaders && self.found.helpdesk.is_none() {
            self.found.helpdesk = headers::helpdesk(content, span);
        }
        let note = Spanned::new(content.to_owned(), span);
        self.found.notices.push(note.clone());
        self.found.notes.push(note);
    }

    fn text(&mut self, content: &str, cell: &Cell) {
        let text = without_link(content);
        if text.is_empty() {
            return;
        }
        match self.role {
            Role::Preamble => {
                self.found
                    .notices
                    .push(Spanned::new(text.clone(), cell.span));
                join(&mut self.found.description, &text);
            }
            Role::Response | Role::ResponseBody | Role::ResponseHeaders => {
                join(&mut self.found.hints.text, &text);
            }
            Role::Request
            | Role::RequestHeaders
            | Role::PathParams
            | Role::QueryParams
            | Role::RequestParams
            | Role::RequestBody
            | Role::Other => self.explain(text, cell.span),
            _ => {}
        }
    }

    /// True if what the section explains ends with the announcement of what follows.
    fn announces(&self) -> bool {
        let note = self.note.as_ref();
        note.is_some_and(|note| note.value.ends_with(['：', ':']))
    }

    /// Adds to what the section explains.
    fn explain(&mut self, text: String, span: Span) {
        match &mut self.note {
            Some(note) => {
                join(&mut note.value, &text);
                note.span = note.span.to(span);
            }
            None => self.note = Some(Spanned::new(text, span)),
        }
    }

    fn code(&mut self, code: &Code) {
        if matches!(self.role, Role::RequestExample | Role::ResponseExample) {
            examples::check(code, self.sources, self.sink);
        }
        match self.role {
            Role::RequestExample => self.found.request_examples.push(examples::of(code)),
            Role::ResponseExample => self.response_example(examples::of(code)),
            Role::Request
            | Role::RequestParams
            | Role::RequestBody
            | Role::Response
            | Role::ResponseBody => {
                self.stray.push((self.role, examples::of(code)));
            }
            Role::Other if self.announces() => self.explain(fenced(code), code.span),
            _ => {}
        }
    }

    fn response_example(&mut self, example: Example) {
        self.found.hints.streams |= examples::is_event_stream(&example.text);
        self.found.response_examples.push(example);
    }

    /// Where no section is there for examples, blocks below the tables are taken if they hold the fields of the table.
    fn adopt_stray_examples(&mut self) {
        for (role, example) in std::mem::take(&mut self.stray) {
            let in_response = matches!(role, Role::Response | Role::ResponseBody);
            let names: Vec<&str> = self
                .found
                .tables
                .iter()
                .filter(|table| {
                    if in_response {
                        table.side == Side::Response
                    } else {
                        table.side == Side::Body
                    }
                })
                .flat_map(|table| table.rows.iter().map(|row| row.name.as_str()))
                .collect();
            let fits = example.values.iter().any(|value| {
                value.as_object().is_some_and(|object| {
                    let known = |key: &String| names.contains(&key.as_str());
                    !object.is_empty()
                        && (object.keys().all(known) || in_response && object.contains_key("code"))
                })
            });
            let wanted = if in_response {
                self.found.response_examples.is_empty()
            } else {
                self.found.request_examples.is_empty()
            };
            if (fits || examples::is_event_stream(&example.text)) && wanted {
                if in_response {
                    self.response_example(example);
                } else {
                    self.found.request_examples.push(example);
                }
            }
        }
    }
}

/// The role that a paragraph announces which is only a label, such as `**响应示例**:`.
pub(super) fn announced(content: &str) -> Option<Role> {
    let line = content.trim().lines().next_back()?.trim();
    let is_label =
        (line.starts_with("**") || line.ends_with([':', '：'])) && line.chars().count() <= 24;
    let role = labels::role(line);
    (is_label && role != Role::Other).then_some(role)
}

/// Running text without the link to the explorer.
pub(super) fn without_link(content: &str) -> String {
    let mut out = String::with_capacity(content.len());
    for line in content.lines() {
        let mut rest = line;
        while let Some((before, link)) = rest
            .find("}(url=")
            .and_then(|at| rest[..at].rfind('{'))
            .map(|open| rest.split_at(open))
        {
            out.push_str(before);
            rest = link.find(')').map_or("", |end| &link[end + 1..]);
        }
        out.push_str(rest);
        out.push('\n');
    }
    out.trim().to_owned()
}

pub(super) fn join(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    text.push_str(more);
}

/// Code as markdown, in a fence that it does not hold.
fn fenced(code: &Code) -> String {
    let ticks = code.text.split(|c| c != '`').map(str::len).max();
    let fence = "`".repeat(ticks.map_or(0, |most| most + 1).max(3));
    let language = Some(&code.language).filter(|language| !language.contains('`'));
    let language = language.map_or("", String::as_str);
    format!("{fence}{language}\n{}\n{fence}", code.text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_around_facts() {
        assert_eq!(
            without_link("做事。{尝试一下}(url=/api?project=a)更多"),
            "做事。更多"
        );
        assert_eq!(announced("**响应示例**:"), Some(Role::ResponseExample));
        assert_eq!(announced("请求体"), None);
        assert_eq!(announced("**注意**："), None);
    }
}
