//! The runtime's table of general error codes.

use std::collections::HashMap;
use std::fmt::Write;

use quote::quote;

use super::print;
use super::tokens::inner_docs;
use crate::diagnostics::{Diagnostic, Sink};
use crate::files::{FileSet, RelPath};
use crate::rust::CodeTable;

/// The file of the rows, beside that of the module.
const ROWS: &str = "codes.tsv";

/// The files of the table, for a module of the runtime itself. The rows are text: items have pointers to what they say, and
/// those make every program larger than the texts do.
pub fn codes(table: &CodeTable, sink: &mut Sink) -> FileSet {
    let item = quote! {
        #[doc = " Rows by code: the code, its message, what to do, and an HTTP status if it comes with that alone, with tabs"]
        #[doc = " between them. `=600` stands for what the first row of that code says to do. Rows of one code differ in their"]
        #[doc = " messages."]
        pub(super) const CODES: &str = include_str!(#ROWS);
    };
    let mut files = FileSet::default();
    match print::file(&table.header, inner_docs(&table.docs), quote!(), vec![item]) {
        Ok(text) => files.extend([
            (RelPath::new("mod.rs"), text),
            (RelPath::new(ROWS), rows(table)),
        ]),
        Err(error) => sink.report(Diagnostic::global(
            "emit-invalid",
            format!("the table of error codes does not parse: {error}"),
        )),
    }
    files
}

fn rows(table: &CodeTable) -> String {
    let mut text = String::new();
    let mut said = HashMap::new();
    let mut last = None;
    for row in &table.rows {
        let (message, advice) = (cell(&row.message), cell(&row.advice));
        let before = said.get(&advice).map(|code| format!("={code}"));
        let shown = before.as_deref().unwrap_or(&advice);
        // Writing to a string cannot fail.
        let _ = write!(text, "{}\t{message}\t{shown}", row.code);
        if let Some(http) = row.http {
            let _ = write!(text, "\t{http}");
        }
        text.push('\n');
        // Of several rows of one code, the first is referred to.
        if last != Some(row.code) {
            said.entry(advice).or_insert(row.code);
        }
        last = Some(row.code);
    }
    text
}

/// A text without what separates cells and rows.
fn cell(text: &str) -> String {
    text.replace(char::is_control, " ")
}
