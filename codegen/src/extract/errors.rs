//! Tables of error codes.

use super::columns::{self, Column, Columns};
use super::draft::RowCount;
use crate::diagnostics::{Diagnostic, Sink};
use crate::document::{Cell, Row, Table};
use crate::ir::ErrorCode;

/// Adds the errors of a table to `errors`, each pair of code and message once.
pub(super) fn read(
    table: &Table,
    columns: &Columns,
    skip: usize,
    errors: &mut Vec<ErrorCode>,
    sink: &mut Sink,
) -> RowCount {
    let mut count = RowCount::default();
    for row in table.rows.iter().skip(skip) {
        if columns::repeats_header(&row.cells, columns) {
            continue;
        }
        count.read += 1;
        let Some(error) = error(row, columns) else {
            count.reported += 1;
            sink.report(
                Diagnostic::warning(
                    "error-without-code",
                    row.span,
                    "a row of the error table holds no error code",
                )
                .label("not read as an error")
                .help("the code is a number, such as 1390001"),
            );
            continue;
        };
        report_status(row, columns, error.http, sink);
        let known = errors
            .iter()
            .any(|other| other.code == error.code && other.message == error.message);
        if known {
            count.kept += 1;
        } else {
            count.understood += 1;
            errors.push(error);
        }
    }
    count
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

fn error(row: &Row, columns: &Columns) -> Option<ErrorCode> {
    let text = |column| {
        columns
            .cell(&row.cells, column)
            .map(Cell::text)
            .unwrap_or_default()
            .trim()
            .to_owned()
    };
    Some(ErrorCode {
        http: number(&text(Column::HttpStatus)).and_then(|status| u16::try_from(status).ok()),
        code: number(&text(Column::ErrorCode))?,
        message: text(Column::Description),
        advice: text(Column::Advice),
        span: row.span,
    })
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
