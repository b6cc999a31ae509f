//! The same pages give the same bytes, in every run, whatever order they come in and however many threads work.

#![allow(clippy::expect_used, reason = "helpers of tests fail like tests")]

use std::{
    collections::BTreeMap,
    hash::{DefaultHasher, Hash, Hasher},
    path::Path,
};

use feishu_codegen::{
    diagnostics::render,
    emit,
    ir::dump::Outline,
    lower::Options,
    read_ir,
    source::{Page, Sources},
};
use feishu_tests::{pages, verbatim, workspace};
use rayon::ThreadPoolBuilder;

/// All that comes of pages: IR, outline, files and findings.
fn bytes(pages: Vec<Page>) -> [String; 4] {
    let sources = Sources::new(pages);
    let mut reading = read_ir(&sources, &BTreeMap::new());
    let ir = serde_json::to_string(&reading.ir).expect("the IR is JSON");
    let outline = Outline::of(&reading.ir).to_string();
    let mut files = String::new();
    for module in &reading.ir.modules {
        let options = Options {
            package: "feishu-any-api".to_owned(),
            command: "cargo test".to_owned(),
            secrets: Vec::new(),
        };
        let set = emit(
            module,
            &reading.ir.pages,
            &options,
            &mut reading.diagnostics,
        );
        for (path, text) in set.0 {
            files.extend([path.as_str(), "\n", &text]);
        }
    }
    let found = reading.diagnostics.into_sorted();
    let findings = found.iter().map(|found| render(found, &sources, false));
    [ir, outline, files, findings.collect()]
}

/// An order that has nothing to do with names, the same in every run.
fn shuffled(mut pages: Vec<Page>) -> Vec<Page> {
    pages.sort_by_cached_key(|page| {
        let mut hasher = DefaultHasher::new();
        page.path.hash(&mut hasher);
        hasher.finish()
    });
    pages
}

fn assert_order_changes_nothing(folder: &Path) {
    let pages = pages(folder).expect("the pages can be read");
    let first = bytes(pages.clone());
    assert!(
        !first[2].is_empty(),
        "no code comes of {}",
        folder.display()
    );
    let alone = ThreadPoolBuilder::new().num_threads(1).build();
    let again = alone.expect("a thread").install(|| bytes(shuffled(pages)));
    for (what, (first, again)) in ["IR", "outline", "files", "findings"]
        .iter()
        .zip(first.iter().zip(&again))
    {
        assert!(first == again, "the {what} of {} differ", folder.display());
    }
}

#[test]
fn the_order_of_restated_pages_changes_nothing() {
    assert_order_changes_nothing(&workspace().join("specs"));
}

#[test]
fn the_order_of_published_pages_changes_nothing() {
    for folder in ["raw", "flat"].iter().filter_map(|folder| verbatim(folder)) {
        assert_order_changes_nothing(&folder);
    }
}
