//! Error codes of no one operation.

use super::{Options, header};
use crate::ir::{CodeList, ErrorCode, PageInfo};
use crate::rust;

/// The codes of all `lists` as one table.
pub fn codes(lists: &[&CodeList], pages: &[PageInfo], options: &Options) -> rust::CodeTable {
    let mut rows: Vec<rust::ErrorInfo> = lists
        .iter()
        .flat_map(|list| &list.errors)
        .map(info)
        .collect();
    // Rows of one code stay in the order of the pages.
    rows.sort_by_key(|row| row.code);
    let mut docs = vec!["Error codes that any operation may answer with.".to_owned()];
    for list in lists {
        let page = pages.iter().find(|page| page.id == list.page);
        let url = page.and_then(|page| page.url.as_deref());
        docs.extend([
            String::new(),
            match url {
                Some(url) => format!("[{}]({url})", list.title),
                None => list.title.clone(),
            },
        ]);
    }
    rust::CodeTable {
        header: header(options),
        docs,
        rows,
    }
}

/// A row as the runtime has it.
pub(super) fn info(error: &ErrorCode) -> rust::ErrorInfo {
    rust::ErrorInfo {
        http: error.http,
        code: error.code,
        message: error.message.clone(),
        advice: error.advice.clone(),
    }
}
