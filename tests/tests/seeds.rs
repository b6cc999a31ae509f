//! The pages of approval instances give the facts that the platform documents, whatever dialect tells them.

#![allow(clippy::expect_used, reason = "helpers of tests fail like tests")]

use std::collections::BTreeMap;
use std::path::Path;

use feishu_codegen::diagnostics::{Severity, render};
use feishu_codegen::ir::dump::Outline;
use feishu_codegen::source::Sources;
use feishu_tests::{pages, verbatim, workspace};
use similar::TextDiff;

/// The facts, by hand.
const FACTS: &str = include_str!("../fixtures/instance.outline");

fn outline(folder: &Path) -> String {
    let sources = Sources::new(pages(folder).expect("the folder can be read"));
    let reading = feishu_codegen::read_ir(&sources, &BTreeMap::new());
    for diagnostic in reading.diagnostics.into_sorted() {
        assert!(
            diagnostic.severity < Severity::Error,
            "{}",
            render(&diagnostic, &sources, false)
        );
    }
    Outline::of(&reading.ir).to_string()
}

fn assert_facts(found: &str) {
    let diff = TextDiff::from_lines(FACTS, found);
    assert!(found == FACTS, "{}", diff.unified_diff());
}

#[test]
fn restated_pages_give_the_documented_facts() {
    assert_facts(&outline(&workspace().join("specs/approval-v4")));
}

#[test]
fn pages_as_published_give_the_same_facts() {
    if let Some(seeds) = verbatim("seeds") {
        assert_facts(&outline(&seeds));
    }
}
