//! The sections of an operation's page in order: which table, example and text states what.

use super::basics::Basics;
use super::columns::Columns;
use super::draft::{self, RowCount, TableDraft};
use super::errors::{self, Errors};
use super::examples;
use super::headers::{self, Headers};
use super::labels::{self, Role};
use super::reading::{Nesting, TableReading, Tally};
use super::response::Hints;
use crate::diagnostics::{Diagnostic, Sink};
use crate::document::{Block, Cell, Code, Document, Form, Section, Table};
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
    sources: &'a Sources,
    sink: &'a mut Sink,
}

impl Walk<'_> {
    fn section(&mut self, section: &Section) {
        let mut note: Option<Spanned<String>> = None;
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
                        self.text(&content, &text.content, &mut note);
                    }
                }
            }
        }
        if let Some(mut note) = note {
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

    fn text(&mut self, content: &str, cell: &Cell, note: &mut Option<Spanned<String>>) {
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
            | Role::Other => match note {
                Some(note) => {
                    join(&mut note.value, &text);
                    note.span = note.span.to(cell.span);
                }
                None => *note = Some(Spanned::new(text, cell.span)),
            },
            _ => {}
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

    fn table(&mut self, table: &Table, section: &Section) {
        if self.basics.tables.contains(&table.span) {
            return self.aside(
                table,
                section.title.trim(),
                "basics of the operation".to_owned(),
            );
        }
        if table.form == Form::FieldList {
            return self.field_list(table, section.title.trim());
        }
        let (columns, skip) = Columns::of_table(table);
        let title = section.title.trim();
        if columns.lists_errors() && !matches!(self.role, Role::ErrorDetails | Role::Samples) {
            let known = self.found.errors.list.len();
            let count = errors::read(table, &columns, skip, &mut self.found.errors, self.sink);
            self.found.tally.errors += count;
            let found = self.found.errors.list.len() - known;
            self.aside(table, title, format!("error codes: {found}"));
            return;
        }
        if !columns.lists_fields() {
            self.report_columns(table, title);
            self.aside(table, title, "no table of fields".to_owned());
            return;
        }
        match self.side() {
            Some(Side::Header) => {
                let headers = &mut self.found.headers;
                let (draft, count) = headers::read(
                    table,
                    &columns,
                    skip,
                    title,
                    headers,
                    self.sources,
                    self.sink,
                );
                self.found.tally.rows += count;
                self.found.tables.push(draft);
            }
            Some(side) => self.fields(table, &columns, skip, side, title),
            None => {
                let reason = match self.role {
                    Role::ResponseHeaders => "headers of the response",
                    Role::ErrorDetails => "details of one error",
                    _ => "stands beside the request and the response",
                };
                self.keep_aside(table, title, reason);
            }
        }
    }

    /// Reports a table that stands where fields or errors do, and has no columns for them.
    fn report_columns(&mut self, table: &Table, title: &str) {
        let listed = |side| self.found.tables.iter().any(|table| table.side == side);
        if self.side().is_some_and(listed) || !self.found.errors.list.is_empty() {
            return; // It explains something of the table before it.
        }
        let columns = match self.role {
            Role::PathParams => "名称, 类型, 描述",
            Role::QueryParams | Role::RequestBody => "名称, 类型, 必填, 描述",
            Role::ResponseBody => "名称, 类型, 描述",
            Role::Errors => "HTTP状态码, 错误码, 描述, 排查建议",
            _ => return,
        };
        self.sink.report(
            Diagnostic::warning(
                "columns-unknown",
                table.span,
                format!("the table below `{title}` lists nothing that is known there"),
            )
            .label("not read")
            .help(format!("name its columns {columns}")),
        );
    }

    /// The part of the operation that tables of the current section list.
    fn side(&self) -> Option<Side> {
        Some(match self.role {
            Role::RequestHeaders => Side::Header,
            Role::PathParams => Side::Path,
            Role::QueryParams => Side::Query,
            Role::RequestBody => Side::Body,
            Role::RequestParams | Role::Request if matches!(self.method, "GET" | "DELETE") => {
                Side::Query
            }
            Role::RequestParams | Role::Request => Side::Body,
            Role::Response | Role::ResponseBody => Side::Response,
            _ => return None,
        })
    }

    /// A table of fields. A side has one table; a second one in the same section explains the values of a field,
    /// unless the first was none of the side. Body tables of several sections are alternatives.
    fn fields(&mut self, table: &Table, columns: &Columns, skip: usize, side: Side, title: &str) {
        let same_side = || {
            self.found
                .tables
                .iter()
                .enumerate()
                .filter(|(_, other)| other.side == side)
        };
        let rival = match side {
            Side::Body => same_side().find(|(_, other)| other.section == title),
            Side::Response => same_side().next(),
            _ => None,
        }
        .map(|(index, _)| index);
        if let Some(index) = rival {
            let is_envelope = side == Side::Response
                && names_envelope(columns.names(table))
                && !names_envelope(
                    self.found.tables[index]
                        .rows
                        .iter()
                        .map(|row| row.name.clone()),
                );
            if !is_envelope {
                return self.keep_aside(
                    table,
                    title,
                    "explains values: the fields are in the table before it",
                );
            }
            let wrong = self.found.tables.remove(index);
            self.found.tally.rows.lose(wrong.rows.len());
            self.set_aside(
                wrong.span,
                title,
                "is no table of the response: the one behind it is",
            );
        }
        let (draft, count) =
            draft::table(table, columns, skip, side, title, self.sources, self.sink);
        self.found.tally.rows += count;
        self.found.tables.push(draft);
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
                self.found.tally.rows += count;
                self.aside(
                    table,
                    title,
                    "members of a type in the table before it".to_owned(),
                );
            }
            None => self.keep_aside(table, title, "members of a type that no table names"),
        }
    }

    fn keep_aside(&mut self, table: &Table, title: &str, reason: &str) {
        self.found.tally.rows += RowCount {
            read: table.rows.len(),
            reported: table.rows.len(),
            ..RowCount::default()
        };
        self.set_aside(table.span, title, reason);
        self.aside(table, title, reason.to_owned());
    }

    /// Tells of a table of which no fields are made.
    fn set_aside(&mut self, span: Span, title: &str, reason: &str) {
        self.sink.report(
            Diagnostic::note(
                "table-set-aside",
                span,
                format!("no fields are made of the table below `{title}`"),
            )
            .label(reason.to_owned()),
        );
    }

    fn aside(&mut self, table: &Table, title: &str, taken_as: String) {
        self.found.asides.push(TableReading {
            span: table.span,
            section: title.to_owned(),
            form: table.form,
            columns: draft::described(&table.header),
            taken_as,
            nesting: Nesting::None,
            rows: Vec::new(),
        });
    }
}

fn names_envelope(mut names: impl Iterator<Item = String>) -> bool {
    names.any(|name| matches!(name.as_str(), "code" | "data" | "msg"))
}

/// The role that a paragraph announces which is only a label, such as `**响应示例**:`.
fn announced(content: &str) -> Option<Role> {
    let line = content.trim().lines().next_back()?.trim();
    let is_label =
        (line.starts_with("**") || line.ends_with([':', '：'])) && line.chars().count() <= 24;
    let role = labels::role(line);
    (is_label && role != Role::Other).then_some(role)
}

/// Running text without the link to the explorer.
fn without_link(content: &str) -> String {
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

fn join(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    text.push_str(more);
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
