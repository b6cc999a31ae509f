//! What the documentation says of an error code.

use std::sync::LazyLock;

use super::generated::CODES;
use crate::operation::{ErrorInfo, OperationMeta};

/// The general codes in their order, read when the first is asked for.
static ROWS: LazyLock<Vec<ErrorInfo>> = LazyLock::new(|| {
    let mut rows = Vec::new();
    for line in CODES.lines() {
        rows.extend(row(&rows, line));
    }
    rows
});

/// A row of the table. The rows before it may say already what to do.
fn row(before: &[ErrorInfo], line: &'static str) -> Option<ErrorInfo> {
    let mut cells = line.split('\t');
    let code = cells.next()?.parse().ok()?;
    let message = cells.next()?;
    let advice = cells.next()?;
    let same = advice.strip_prefix('=').and_then(|code| code.parse().ok());
    let same = same.and_then(|code| of(before, code).first());
    Some(ErrorInfo {
        http: cells.next().and_then(|http| http.parse().ok()),
        code,
        message,
        advice: same.map_or(advice, |row| row.advice),
    })
}

/// The rows of a code.
fn of(rows: &[ErrorInfo], code: i64) -> &[ErrorInfo] {
    let start = rows.partition_point(|row| row.code < code);
    let rows = rows.get(start..).unwrap_or_default();
    let count = rows.partition_point(|row| row.code == code);
    rows.get(..count).unwrap_or_default()
}

/// What the platform's general page says of an error code; codes of single operations are in
/// [`OperationMeta::errors`]. A few codes have several rows, because modules give them different meanings; their
/// messages tell which is meant.
///
/// ```
/// let [info] = feishu_runtime::error::general(99991663) else {
///     panic!("one meaning")
/// };
/// assert!(info.message.contains("access token"));
/// assert!(feishu_runtime::error::general(40003).len() == 2);
/// assert!(feishu_runtime::error::general(1390001).is_empty(), "a code of approvals");
/// ```
pub fn general(code: i64) -> &'static [ErrorInfo] {
    of(&ROWS, code)
}

/// The row of a code: the operation's own, or else a general one. Among several, the one with the message that was
/// sent, or else the first.
pub(super) fn find(
    operation: Option<&'static OperationMeta>,
    code: i64,
    message: &str,
) -> Option<&'static ErrorInfo> {
    let own = operation.map_or(&[][..], |operation| operation.errors);
    let own = own.iter().filter(|row| row.code == code);
    pick(own, message).or_else(|| pick(general(code).iter(), message))
}

fn pick(
    rows: impl Iterator<Item = &'static ErrorInfo> + Clone,
    message: &str,
) -> Option<&'static ErrorInfo> {
    let sent = rows.clone().find(|row| fits(row.message, message));
    sent.or_else(|| rows.clone().next())
}

/// True if `sent` begins like the documented message, which may have placeholders: `open_id %v is not exist`.
fn fits(documented: &str, sent: &str) -> bool {
    let fixed = documented.split('%').next().unwrap_or_default().trim();
    let start = sent.trim().get(..fixed.len());
    !fixed.is_empty() && start.is_some_and(|start| start.eq_ignore_ascii_case(fixed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read() {
        let written = CODES
            .lines()
            .map(|line| line.split_once('\t').map(|(code, _)| code.to_owned()));
        let read = ROWS.iter().map(|row| Some(row.code.to_string()));
        assert!(written.eq(read));
        for row in &*ROWS {
            assert!(!row.advice.starts_with('='), "{row:?}");
            assert!(general(row.code).contains(row), "{row:?}");
        }
    }

    #[test]
    fn the_table_is_in_order() {
        assert!(ROWS.is_sorted_by_key(|row| row.code));
        let known: usize = ROWS.iter().map(|row| general(row.code).len()).sum();
        let several = ROWS.iter().filter(|row| general(row.code).len() == 2);
        assert_eq!(known, ROWS.len() + several.count());
    }

    #[test]
    fn a_row_may_refer_to_one_before() {
        let first = row(&[], "600\tloading\twait").unwrap();
        let same = row(&[first], "601\tlocked\t=600\t409").unwrap();
        assert_eq!((same.advice, same.http), ("wait", Some(409)));
    }

    #[test]
    fn of_several_meanings_the_message_tells_which() {
        for (message, expected) in [
            (
                "market place app is not allowed to update user or department",
                0,
            ),
            ("PARAM ERROR: name", 1),
            ("", 0),
            ("something else", 0),
        ] {
            let found = find(None, 40001, message);
            assert_eq!(found, general(40001).get(expected), "{message}");
        }
        for (message, expected) in [
            ("deptInfo is null error", 0),
            ("open_id ou_1 is not exist", 1),
        ] {
            assert_eq!(
                find(None, 40008, message),
                general(40008).get(expected),
                "{message}"
            );
        }
        assert_eq!(find(None, 1, ""), None);
    }
}
