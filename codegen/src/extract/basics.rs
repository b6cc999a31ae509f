//! The table of basics below `请求`: what the rows with address, method, limits and scopes state.

use super::access;
use super::endpoint::{self, Address};
use super::headers;
use super::labels::{self, Basic};
use crate::diagnostics::{Diagnostic, Sink};
use crate::document::{Block, Cell, Document, Row, Table};
use crate::ir::{AppType, FieldScope, Quota, Scope, TokenKind};
use crate::source::{Span, Spanned};

/// What the basics of a page state.
#[derive(Clone, Debug, Default)]
pub(super) struct Basics {
    pub address: Option<Address>,
    pub method: Option<Spanned<String>>,
    pub quotas: Vec<Quota>,
    /// A rate limit that is no number, such as `特殊频控`.
    pub special_quota: Option<Spanned<String>>,
    pub app_types: Vec<Spanned<AppType>>,
    pub scopes: Vec<Scope>,
    pub field_scopes: Vec<FieldScope>,
    pub tokens: Vec<Spanned<TokenKind>>,
    pub content_type: Option<String>,
    /// Type by which an event is sent.
    pub event_type: Option<Spanned<String>>,
    /// Ways in which an event is sent.
    pub delivery: Vec<Spanned<String>>,
    /// Facts that have a row, whether or not it could be read.
    stated: Vec<Basic>,
    /// The tables that state it.
    pub tables: Vec<Span>,
}

/// The first table with an `HTTP URL` or `HTTP Method` row: the page is one of an operation. Nothing where there is
/// none; words in running text do not count.
pub(super) fn find(document: &Document, sink: &mut Sink) -> Option<Basics> {
    let basics = of(document, &[Basic::Url, Basic::Method], sink)?;
    let &first = basics.tables.first()?;
    // A row that is there and cannot be understood has been reported by its reader.
    for (missing, code, what) in [
        (Basic::Url, "no-url", "HTTP URL"),
        (Basic::Method, "no-method", "HTTP method"),
    ] {
        if !basics.stated.contains(&missing) {
            sink.report(
                Diagnostic::error(
                    code,
                    first,
                    format!("the page describes an operation and gives no {what}"),
                )
                .label("the basics of the operation")
                .help(format!(
                    "add a row `{what}`, or remove the page if it is of no operation"
                )),
            );
        }
    }
    Some(basics)
}

/// The first table with an event's type: the page is one of an event.
pub(super) fn of_event(document: &Document, sink: &mut Sink) -> Option<Basics> {
    of(document, &[Basic::EventType], sink)
}

/// All tables with a row of one of these facts.
fn of(document: &Document, any: &[Basic], sink: &mut Sink) -> Option<Basics> {
    let tables = document
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
    let mut basics = Basics::default();
    for table in tables {
        let mut stated = rows(table).filter_map(|(label, _)| labels::basic(&label));
        if stated.any(|fact| any.contains(&fact)) {
            read(table, &mut basics, sink);
        }
    }
    (!basics.tables.is_empty()).then_some(basics)
}

/// Label and value cells of all rows; the header may be one of them.
fn rows(table: &Table) -> impl Iterator<Item = (String, &[Cell])> {
    std::iter::once(&table.header[..])
        .chain(table.rows.iter().map(|row| &row.cells[..]))
        .filter_map(|cells| cells.split_first())
        .map(|(label, values)| (label.text(), values))
}

fn read(table: &Table, basics: &mut Basics, sink: &mut Sink) {
    basics.tables.push(table.span);
    report_unknown(table, sink);
    for (label, values) in rows(table) {
        let (Some(basic), Some(cell)) = (labels::basic(&label), values.first()) else {
            continue;
        };
        basics.stated.push(basic);
        match basic {
            // A second address on a page is that of an older form, or of an example.
            Basic::Url if basics.address.is_none() => {
                basics.address = endpoint::address(cell, sink)
            }
            Basic::Method if basics.method.is_none() => {
                basics.method = endpoint::method(cell, sink)
            }
            Basic::Url | Basic::Method => {}
            Basic::RateLimit => {
                let rates = endpoint::rates(cell, sink);
                basics.quotas = rates.quotas;
                basics.special_quota = rates.special;
            }
            Basic::AppTypes => basics.app_types = endpoint::app_types(cell),
            Basic::Scopes => {
                let more = access::scopes(cell, sink);
                basics.scopes.extend(more);
            }
            Basic::FieldScopes => basics.field_scopes.extend(access::field_scopes(cell, sink)),
            Basic::Tokens => basics.tokens.extend(access::tokens(cell, sink)),
            Basic::ContentType => basics.content_type = headers::media_type(&cell.text()),
            Basic::EventType if basics.event_type.is_none() => {
                let word = cell.word();
                // The label is also the header of lists of events.
                let is_type = !word.is_empty() && word.is_ascii() && !word.contains(' ');
                basics.event_type = is_type.then(|| Spanned::new(word, cell.span));
            }
            Basic::EventType => {}
            Basic::Delivery => basics.delivery = words(cell),
        }
    }
}

/// Reports rows whose labels are unknown, unless they state nothing.
fn report_unknown(table: &Table, sink: &mut Sink) {
    let labels = |row: &Row| {
        row.cells
            .first()
            .and_then(|cell| labels::basic(&cell.text()))
    };
    if !table.rows.iter().any(|row| labels(row).is_some()) {
        return; // A list of events, whose header is called as the basics are.
    }
    for row in &table.rows {
        let Some((label, values)) = row.cells.split_first() else {
            continue;
        };
        let text = label.word();
        let states = values.iter().any(|value| !value.is_empty());
        if states && !text.is_empty() && labels::basic(&label.text()).is_none() {
            sink.report(
                Diagnostic::warning(
                    "basic-unknown",
                    label.span,
                    format!("`{text}` is no row that is known in a table of basics"),
                )
                .label("not read")
                .help(
                    "call it as other pages do (HTTP URL, HTTP Method, 接口频率限制, 支持的应用类型, 权限要求, 字段权限要求, \
                     凭证要求, 事件类型, 推送方式), or put it elsewhere on the page",
                ),
            );
        }
    }
}

/// The words of a cell, `Webhook`.
fn words(cell: &Cell) -> Vec<Spanned<String>> {
    let text = cell.text();
    let words = text.split(['\n', '、', ',', '，', '`', '*']);
    words
        .map(link_text)
        .filter(|word| !word.is_empty())
        .map(|word| Spanned::new(word.to_owned(), cell.span))
        .collect()
}

/// `[Webhook](…)` without the link.
fn link_text(word: &str) -> &str {
    let word = word.trim();
    match word.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((text, _)) => text.trim(),
        None => word,
    }
}
