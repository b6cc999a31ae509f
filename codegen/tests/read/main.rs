//! Reading pages: what each dialect becomes, that nothing is lost, and that no text can break the reader.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod edges;
mod fixtures;
#[allow(dead_code, reason = "what later stages hold to")]
#[path = "../invariants/mod.rs"]
mod invariants;
mod pages;
mod properties;
mod render;

use feishu_codegen::diagnostics::{self, Diagnostic, Sink};
use feishu_codegen::document::{Block, Document, Table};
use feishu_codegen::read;
use feishu_codegen::source::{Page, PageId, Sources};

fn document(page: &Page) -> (Document, Vec<Diagnostic>) {
    let mut sink = Sink::default();
    let document = read::document(page, PageId(0), &mut sink);
    (document, sink.into_sorted())
}

/// The findings as people read them.
fn findings(page: &Page, found: &[Diagnostic]) -> String {
    let sources = Sources::new(vec![page.clone()]);
    found
        .iter()
        .map(|one| diagnostics::render(one, &sources, false))
        .collect()
}

/// Every table with the title of its section.
fn tables(document: &Document) -> impl Iterator<Item = (&str, &Table)> {
    document.sections.iter().flat_map(|section| {
        section.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some((section.title.as_str(), table)),
            _ => None,
        })
    })
}
