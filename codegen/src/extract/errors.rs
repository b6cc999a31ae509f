//! Tables of error codes.

use std::collections::HashMap;

use super::columns::{self, Column, Columns};
use super::draft::RowCount;
use crate::diagnostics::{Diagnostic, Sink};
use crate::document::{Cell, Row, Table};
use crate::ir::ErrorCode;

/// The errors of a page, each pair of code and message once.
#[derive(Clone, Debug, Default)]
pub(super) struct Errors {
    /// In page order.
    pub(super) list: Vec<ErrorCode>,
    places: HashMap<(i64, String), usize>,
}

impl Errors {
    /// Adds an error; true if the page did not have it yet. Advice that differs from that of the row before it is
    /// added to that.
    fn add(&mut self, error: ErrorCode) -> bool {
        let key = (error.code, error.message.clone());
        if let Some(known) = self.places.get(&key).and_then(|&at| self.list.get_mut(at)) {
            if !known.advice.contains(&error.advice) {
                known.advice = [known.advice.as_str(), &error.advice]
                    .join("\n\n")
                    .trim()
                    .to_owned();
            }
            return false;
        }
        self.places.insert(key, self.list.len());
        self.list.push(error);
        true
    }
}

/// Adds the errors of a table to those of the page.
pub(super) fn read(
    table: &Table,
    columns: &Columns,
    skip: usize,
    errors: &mut Errors,
    sink: &mut Sink,
) -> RowCount {
    columns.report_unread(table, skip, sink);
    let mut count = RowCount::default();
    for row in table.rows.iter().skip(skip) {
        if columns::repeats_header(&row.cells, columns) {
            continue;
        }
        count.read += 1;
        let codes = codes(row, columns);
        let (Some(first), false) = (codes.numbers.first(), codes.is_range) else {
            count.reported += 1;
            sink.report(unreadable(row, &codes));
            continue;
        };
        let first = error(row, columns, *first);
        report_status(row, columns, first.http, sink);
        let mut is_new = false;
        for &code in &codes.numbers {
            is_new |= errors.add(ErrorCode {
                code,
                ..first.clone()
            });
        }
        if is_new {
            count.understood += 1;
        } else {
            count.kept += 1;
        }
    }
    count
}

fn unreadable(row: &Row, codes: &Codes) -> Diagnostic {
    if codes.is_range {
        return Diagnostic::warning(
            "error-code-range",
            row.span,
            "a row of the error table gives a range of codes",
        )
        .label("not read as an error")
        .help("list the codes, `13、14、15`, or one a row");
    }
    Diagnostic::warning(
        "error-without-code",
        row.span,
        "a row of the error table holds no error code",
    )
    .label("not read as an error")
    .help("the code is a number, such as 1390001")
}

/// Reports an HTTP status that is none.
fn report_status(row: &Row, columns: &Columns, http: Option<u16>, sink: &mut Sink) {
    let Some(cell) = columns.cell(&row.cells, Column::HttpStatus) else {
        return;
    };
    let text = cell.word();
    let is_left_out = matches!(text.as_str(), "" | "-" | "\\-" | "/" | "无");
    if http.is_none() && !is_left_out {
        sink.report(
            Diagnostic::warning(
                "status-unreadable",
                cell.span,
                format!("`{text}` is no HTTP status"),
            )
            .label("left out")
            .help("write the number, such as 400, or `-` where there is none"),
        );
    }
}

fn text(row: &Row, columns: &Columns, column: Column) -> String {
    let cell = columns.cell(&row.cells, column);
    cell.map(Cell::text).unwrap_or_default().trim().to_owned()
}

fn error(row: &Row, columns: &Columns, code: i64) -> ErrorCode {
    let text = |column| text(row, columns, column);
    ErrorCode {
        http: number(&text(Column::HttpStatus)).and_then(|status| u16::try_from(status).ok()),
        code,
        message: text(Column::Description),
        advice: text(Column::Advice),
        span: row.span,
    }
}

/// The codes that a cell lists: `1390001`, `10、11`, `10/11`.
#[derive(Debug, Default, PartialEq, Eq)]
struct Codes {
    numbers: Vec<i64>,
    /// They are the ends of a range, `13-15`: nobody knows which codes between them exist.
    is_range: bool,
}

fn codes(row: &Row, columns: &Columns) -> Codes {
    codes_in(&text(row, columns, Column::ErrorCode))
}

fn codes_in(text: &str) -> Codes {
    let is_between = |c: char| c.is_whitespace() || "、,，;；/|`*".contains(c);
    let parts = text.split(is_between).filter(|part| !part.is_empty());
    let mut codes = Codes::default();
    for part in parts {
        let Some(code) = number(part) else {
            break; // Words behind the codes.
        };
        let digits = part.trim_start_matches(['\\', '-']);
        codes.is_range |= digits
            .split_once(['-', '~', '～', '–'])
            .is_some_and(|(_, end)| number(end).is_some());
        codes.numbers.push(code);
    }
    codes
}

/// The number at the start of a cell: `-1`, `` `99991663` ``, `200 OK`.
fn number(text: &str) -> Option<i64> {
    let text = text.trim_start_matches(['`', '*', ' ', '\\']);
    let sign = usize::from(text.starts_with('-'));
    let digits = text[sign..]
        .find(|c: char| !c.is_ascii_digit())
        .map_or(text.len(), |end| end + sign);
    text[..digits].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{PageId, Span};

    #[test]
    fn several_codes_in_a_cell() {
        for (text, expected, is_range) in [
            ("10、11", vec![10, 11], false),
            ("`10`\n`11`", vec![10, 11], false),
            ("10/11, 12", vec![10, 11, 12], false),
            ("\\-1", vec![-1], false),
            ("1390001 param is invalid 2", vec![1_390_001], false),
            ("13-15", vec![13], true),
            ("13～15", vec![13], true),
            ("-", vec![], false),
        ] {
            let found = codes_in(text);
            assert_eq!(
                (found.numbers, found.is_range),
                (expected, is_range),
                "{text}"
            );
        }
    }

    #[test]
    fn an_error_that_is_listed_again_keeps_what_is_new() {
        let error = |code, advice: &str| ErrorCode {
            http: None,
            code,
            message: "m".to_owned(),
            advice: advice.to_owned(),
            span: Span::new(PageId(0), 0..0),
        };
        let mut errors = Errors::default();
        let added = [error(1, "a"), error(1, "b"), error(1, "a"), error(2, "")];
        assert_eq!(
            added.map(|error| errors.add(error)),
            [true, false, false, true]
        );
        let advice: Vec<_> = errors
            .list
            .iter()
            .map(|error| error.advice.as_str())
            .collect();
        assert_eq!(advice, ["a\n\nb", ""]);
    }

    #[test]
    fn numbers() {
        for (text, expected) in [
            ("400", Some(400)),
            ("\\-1", Some(-1)),
            ("`1390001`", Some(1_390_001)),
            ("200 OK", Some(200)),
            ("-", None),
            ("", None),
        ] {
            assert_eq!(number(text), expected, "{text}");
        }
    }
}
