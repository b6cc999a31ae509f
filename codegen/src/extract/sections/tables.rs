//! The tables of an operation's page: which lists fields of which side, which errors, and which only explains.

use super::Walk;
use crate::diagnostics::{Diagnostic, Sink};
use crate::document::{Form, Section, Table};
use crate::extract::columns::Columns;
use crate::extract::description::Description;
use crate::extract::draft::{self, RowCount, RowDraft, TableDraft};
use crate::extract::labels::{self, Role};
use crate::extract::reading::{Nesting, TableReading};
use crate::extract::{errors, headers, json_text, listing};
use crate::ir::Side;
use crate::source::Span;

impl Walk<'_> {
    pub(super) fn table(&mut self, table: &Table, section: &Section) {
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
            None => self.beside(table, &columns, skip, title),
        }
    }

    /// A table of fields that lists neither the request nor the response.
    fn beside(&mut self, table: &Table, columns: &Columns, skip: usize, title: &str) {
        let mut heard = Sink::default();
        let side = Side::Response;
        let (draft, count) =
            draft::table(table, columns, skip, side, title, self.sources, &mut heard);
        if self.explains_json(table, &draft.rows, count, title) {
            return self.sink.append(heard);
        }
        let reason = match self.role {
            Role::Other => {
                self.sink.append(heard);
                return self.keep_in_note(table, &draft.rows, count, title);
            }
            Role::ResponseHeaders => "headers of the response",
            Role::ErrorDetails => "details of one error",
            _ => "stands beside the request and the response",
        };
        self.keep_aside(table, title, reason);
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
            let reason = "is no table of the response: the one behind it is";
            self.sink.report(set_aside(wrong.span, title, reason));
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
        self.sink.report(set_aside(table.span, title, reason));
        self.aside(table, title, reason.to_owned());
    }

    /// A table in a section of its own, such as what a redirect carries that failed: it is explained as the text around
    /// it is, as a list. Unless it can only tell of a further answer, it may well be the request or the response below
    /// a heading that is not known, so it is told.
    fn keep_in_note(&mut self, table: &Table, rows: &[RowDraft], count: RowCount, title: &str) {
        self.found.tally.rows += count.as_kept();
        for row in rows {
            self.found.tally.descriptions += row.description.tally.kept();
        }
        self.explain(listing::list(rows), table.span);
        let answers = |table: &TableDraft| table.side == Side::Response;
        let is_further = labels::speaks_of_answers(title) && self.found.tables.iter().any(answers);
        if !is_further {
            self.sink
                .report(set_aside(table.span, title, "kept in the notes").help(
                    "if it lists the request or the response, head it 查询参数, 请求体 or 响应体",
                ));
        }
        self.aside(table, title, "explained in the notes".to_owned());
    }

    /// A table of its own on what stands in a text that is JSON: it goes into the description of the text, as rows
    /// below the text would.
    fn explains_json(
        &mut self,
        table: &Table,
        rows: &[RowDraft],
        count: RowCount,
        title: &str,
    ) -> bool {
        let [row] = rows else {
            return false;
        };
        let rows = self.found.tables.iter_mut().rev();
        let text = rows
            .flat_map(|table| &mut table.rows)
            .find(|known| known.name == row.name && json_text::holds_json(known));
        // What else the row says has no place in a description.
        let plain = Description {
            text: row.description.text.clone(),
            tally: row.description.tally,
            ..Description::default()
        };
        let Some(text) = text.filter(|_| count.kept > 0 && row.description == plain) else {
            return false;
        };
        text.description.text += "\n\n";
        text.description.text += &row.description.text;
        text.description.tally += row.description.tally;
        self.found.tally.rows += count.as_kept();
        self.aside(table, title, format!("what stands in `{}`", row.name));
        true
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

/// Tells of a table of which no fields are made.
fn set_aside(span: Span, title: &str, reason: &str) -> Diagnostic {
    let message = format!("no fields are made of the table below `{title}`");
    Diagnostic::note("table-set-aside", span, message).label(reason.to_owned())
}

fn names_envelope(mut names: impl Iterator<Item = String>) -> bool {
    names.any(|name| matches!(name.as_str(), "code" | "data" | "msg"))
}
