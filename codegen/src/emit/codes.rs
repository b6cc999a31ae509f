//! The runtime's table of general error codes.

use proc_macro2::Literal;
use quote::quote;

use super::print;
use super::tokens::{inner_docs, integer, option};
use crate::diagnostics::{Diagnostic, Sink};
use crate::files::{FileSet, RelPath};
use crate::rust::CodeTable;

/// The file of the table, for a module of the runtime itself.
pub fn codes(table: &CodeTable, sink: &mut Sink) -> FileSet {
    let rows = table.rows.iter().map(|row| {
        let http = option(row.http.map(Literal::u16_unsuffixed));
        let (code, message, advice) = (integer(row.code), &row.message, &row.advice);
        quote!(ErrorInfo { http: #http, code: #code, message: #message, advice: #advice })
    });
    let item = quote! {
        #[doc = " Rows by code. Those of one code differ in their messages."]
        pub(super) static CODES: &[ErrorInfo] = &[#(#rows),*];
    };
    let uses = quote!(
        use crate::operation::ErrorInfo;
    );
    let mut files = FileSet::default();
    match print::file(&table.header, inner_docs(&table.docs), uses, vec![item]) {
        Ok(text) => files.extend([(RelPath::new("mod.rs"), text)]),
        Err(error) => sink.report(Diagnostic::global(
            "emit-invalid",
            format!("the table of error codes does not parse: {error}"),
        )),
    }
    files
}
