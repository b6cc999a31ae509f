//! Which physical lines of a pipe table make one row.

use std::ops::Range;

use super::lines::{Fences, Line};
use super::pipe_table::{ends_in_pipe, pipes, separator, split};
use super::tags;
use crate::document::Cell;

const NAME: [&str; 10] = [
    "名称",
    "参数",
    "字段",
    "参数名",
    "属性名称",
    "HTTP状态码",
    "HTTP 状态码",
    "Name",
    "Parameter",
    "错误码",
];
const TYPE: [&str; 4] = ["类型", "数据类型", "参数类型", "Type"];
const REQUIRED: [&str; 5] = ["必填", "必须", "是否必填", "是否必须", "Required"];
const NUMBER: [&str; 3] = ["HTTP状态码", "HTTP 状态码", "错误码"];
/// Labels whose cells run over several lines, as `名称 | 值` tables have them.
const LONG_LABELS: [&str; 3] = ["权限要求", "字段权限要求", "Required scopes"];

/// True if header cells read like those of a table of parameters or errors.
pub(super) fn is_header<'a>(mut words: impl Iterator<Item = &'a str>) -> bool {
    let known =
        |word: &str| TYPE.contains(&word) || REQUIRED.contains(&word) || NUMBER.contains(&word);
    words.next().is_some_and(|first| NAME.contains(&first)) && words.any(known)
}

/// Whether a cell may stand in a column.
type Check = fn(&str) -> bool;

/// What the header says of the cells below it.
pub(super) struct Columns {
    count: usize,
    checks: Vec<(usize, Check)>,
}

impl Columns {
    /// Of a table with this header and number of columns.
    pub(super) fn new(header: &[Cell], count: usize) -> Self {
        let mut checks: Vec<(usize, Check)> = Vec::new();
        for (column, cell) in header.iter().enumerate() {
            let word = cell.word();
            let word = word.as_str();
            if NUMBER.contains(&word) {
                checks.push((column, is_number));
            } else if TYPE.contains(&word) {
                checks.push((column, is_type));
            } else if REQUIRED.contains(&word) {
                checks.push((column, is_required));
            }
        }
        Self { count, checks }
    }

    /// True if the line splits into cells that fit the header.
    fn fit(&self, line: &str) -> bool {
        let cells = split(line, 0..line.len(), self.count, false);
        cells.len() == self.count
            && !self.checks.is_empty()
            && self.checks.iter().all(|(column, check)| {
                cells
                    .get(*column)
                    .is_some_and(|cell| check(line[cell.clone()].trim()))
            })
    }

    /// True if the first cell of the line may be the first of a row.
    fn starts(&self, line: &str) -> bool {
        let first = line.split('|').next().unwrap_or("").trim();
        match self.checks.first() {
            Some((0, check)) => check(first),
            _ => {
                let name = first.rsplit(['∟', '└', ';']).next().unwrap_or("").trim();
                name.is_ascii() && !name.contains(' ')
            }
        }
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-')
}

fn is_type(text: &str) -> bool {
    !text.is_empty() && text.len() < 80 && text.is_ascii() && !text.contains(['"', '|'])
}

fn is_required(text: &str) -> bool {
    matches!(
        text,
        "是" | "否" | "必填" | "选填" | "Yes" | "No" | "true" | "false" | ""
    )
}

/// True for a line that no table goes over.
fn ends_table(line: &Line<'_>) -> bool {
    line.is_heading() || line.directive().is_some() || starts_element_table(line)
}

fn starts_element_table(line: &Line<'_>) -> bool {
    let text = line.text.trim_start();
    tags::at(text, 0, text.len())
        .is_some_and(|tag| tag.opens("md-table") || tag.opens("md-dt-table"))
}

/// Rows of a table whose rows start with a pipe, from line `from` on; and the first line behind the table.
pub(super) fn bordered(
    lines: &[Line<'_>],
    from: usize,
    columns: usize,
    fences: &mut Fences,
) -> (Vec<Range<usize>>, usize) {
    let mut rows = Vec::new();
    let mut at = from;
    while let Some(line) = lines.get(at) {
        let text = line.text.trim();
        let cells = || split(line.text, 0..line.text.len(), columns, true).len();
        if text.is_empty() {
            match goes_on(lines, at, columns) {
                Some(next) => at = next,
                None => break,
            }
        } else if ends_table(line) || line.fence().is_some() {
            break;
        } else if text.starts_with('|') {
            let complete = ends_in_pipe(text) && cells() >= columns;
            let end = if complete {
                None
            } else {
                wrapped(lines, at, columns, fences)
            };
            let end = end.unwrap_or(at + 1);
            rows.push(at..end);
            at = end;
        } else if !rows.is_empty() && pipes(text, 0).next().is_some() {
            rows.push(at..at + 1);
            at += 1;
        } else {
            break;
        }
    }
    (rows, at)
}

/// The row behind blank lines that still belongs to the table.
fn goes_on(lines: &[Line<'_>], blank: usize, columns: usize) -> Option<usize> {
    let next = (blank + 1..lines.len()).find(|&at| !lines[at].is_blank())?;
    let text = lines[next].text.trim();
    let is_row =
        text.starts_with('|') && split(text, 0..text.len(), usize::MAX, true).len() == columns;
    let new_table = lines
        .get(next + 1)
        .is_some_and(|rule| separator(rule.text.trim()).is_some());
    (is_row && !new_table).then_some(next)
}

/// End of a row whose last cell goes on below line `row`: at the line that ends in a pipe, or before the next row.
fn wrapped(lines: &[Line<'_>], row: usize, columns: usize, fences: &mut Fences) -> Option<usize> {
    let mut at = row + 1;
    let mut text_end = None;
    let adjacent = lines.get(at).is_some_and(|next| !next.is_blank());
    while let Some(line) = lines.get(at) {
        let text = line.text.trim();
        if text.is_empty() {
            at += 1;
            continue;
        }
        if ends_table(line) {
            break;
        }
        if line.fence().is_some() {
            at = fences.close(lines, at)? + 1;
            text_end = Some(at);
            continue;
        }
        if text.starts_with('|') {
            let new_table = lines
                .get(at + 1)
                .is_some_and(|rule| separator(rule.text.trim()).is_some());
            let is_row = split(text, 0..text.len(), columns, true).len() >= columns;
            return text_end.filter(|_| is_row && !new_table);
        }
        if at == row + 1 && pipes(text, 0).count() + 1 >= columns {
            return None;
        }
        at += 1;
        if ends_in_pipe(text) {
            return Some(at);
        }
        text_end = Some(at);
    }
    text_end.filter(|_| adjacent)
}

/// Rows of a table whose rows have no pipes at their ends.
///
/// A line goes on where the one before it ended in a hard break. Where the breaks were lost, a line is a new row if it
/// fits the header. Whatever the breaks say, a line that fits starts a row if the row before it is complete, and a
/// line without any pipe never is a row.
pub(super) fn open(
    lines: &[Line<'_>],
    from: usize,
    columns: &Columns,
    fences: &mut Fences,
) -> (Vec<Range<usize>>, usize) {
    let mut end = from;
    let mut bounds = vec![from];
    while let Some(line) = lines.get(end) {
        let goes_on = end > from && lines[end - 1].breaks_hard();
        if ends_table(line) {
            break;
        }
        if line.is_blank() {
            let Some(next) = row_behind(lines, end, columns) else {
                break;
            };
            end = next;
            bounds.push(end);
            continue;
        }
        if line.fence().is_some() {
            match fences.close(lines, end) {
                Some(close) if goes_on => end = close,
                _ => break,
            }
        }
        end += 1;
        bounds.push(end);
    }
    let starts = &bounds[..bounds.len() - 1];
    let hard = starts.iter().any(|&at| lines[at].breaks_hard());
    let piped = starts
        .iter()
        .all(|&at| lines[at].is_blank() || pipes(lines[at].text, 0).next().is_some());
    let mut rows: Vec<Range<usize>> = Vec::new();
    // Pipes of the open row.
    let mut seen = 0;
    for (&at, &next) in starts.iter().zip(&bounds[1..]) {
        let text = lines[at].text;
        let count = pipes(text, 0).count();
        let complete = seen + 1 >= columns.count;
        let fits = || count + 1 >= columns.count && columns.fit(text);
        let new_row = match rows.last() {
            None => true,
            Some(_) if lines[at].is_blank() => false,
            Some(_) if hard && !lines[at - 1].breaks_hard() => count > 0 || lines[at].breaks_hard(),
            Some(_) if hard => complete && fits(),
            Some(_) if piped => count + 1 >= columns.count || columns.starts(text),
            Some(_) if columns.checks.is_empty() => {
                complete && (count > 0 || LONG_LABELS.contains(&text.trim()))
            }
            Some(_) => complete && fits(),
        };
        match rows.last_mut() {
            Some(row) if !new_row => {
                row.end = next;
                seen += count;
            }
            _ => {
                rows.push(at..next);
                seen = count;
            }
        }
    }
    (rows, end)
}

/// The row behind blank lines that still belongs to the table.
fn row_behind(lines: &[Line<'_>], blank: usize, columns: &Columns) -> Option<usize> {
    let next = (blank..lines.len()).find(|&at| !lines[at].is_blank())?;
    let rule = lines.get(next + 1).map_or("", |rule| rule.text.trim());
    (columns.fit(lines[next].text) && separator(rule).is_none()).then_some(next)
}
