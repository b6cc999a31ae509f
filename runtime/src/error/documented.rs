//! What the documentation says of an error code.

use super::generated::CODES;
use crate::operation::{ErrorInfo, OperationMeta};

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
    let start = CODES.partition_point(|row| row.code < code);
    let rows = CODES.get(start..).unwrap_or_default();
    let count = rows.partition_point(|row| row.code == code);
    rows.get(..count).unwrap_or_default()
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
    fn the_table_is_in_order() {
        assert!(CODES.is_sorted_by_key(|row| row.code));
        for row in CODES {
            assert!(general(row.code).contains(row), "{}", row.code);
        }
        let known: usize = CODES.iter().map(|row| general(row.code).len()).sum();
        let several = CODES.iter().filter(|row| general(row.code).len() == 2);
        assert_eq!(known, CODES.len() + several.count());
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
