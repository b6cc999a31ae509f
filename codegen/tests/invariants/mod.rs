//! What holds for every input, whoever wrote it: for the tests here and for the targets of `fuzz/`.
//!
//! Each function panics where it does not hold.

use std::collections::BTreeMap;
use std::ops::Range;

use feishu_codegen::config::SpecSet;
use feishu_codegen::diagnostics::{self, Diagnostic, Sink};
use feishu_codegen::document::{Block, Cell, Document, Part};
use feishu_codegen::ir::dump::Outline;
use feishu_codegen::lower::Options;
use feishu_codegen::scaffold::Crate;
use feishu_codegen::source::{Page, PageId, Sources, Span};
use feishu_codegen::{emit, openapi, read, understand};

/// A line that begins a file of [`files`]; the path follows.
const FILE: &str = "%%% ";

/// A page reads the same each time, and every span is a piece of it.
pub(crate) fn page(bytes: &[u8]) {
    let page = Page::from_bytes("page.md", bytes.to_vec());
    let read = || {
        let mut sink = Sink::default();
        let document = read::document(&page, PageId(0), &mut sink);
        (document, sink.into_sorted())
    };
    let (document, found) = read();
    assert_eq!((&document, &found), (&read().0, &read().1));
    spans(&page.text, &document);
    findings(&found, &Sources::new(vec![page.clone()]));
}

/// Every span is a piece of the page, and pieces are in order.
pub(crate) fn spans(text: &str, document: &Document) {
    let inside = |range: Range<usize>| {
        assert!(
            text.get(range.clone()).is_some(),
            "{range:?} is no piece of {text:?}"
        );
    };
    let mut at = 0;
    let mut ordered = |span: Span| {
        inside(span.range());
        assert!(span.start >= at, "{span:?} before {at} in {text:?}");
        at = span.start;
    };
    for entry in &document.front_matter {
        inside(entry.span.range());
    }
    for section in &document.sections {
        ordered(section.span);
        for block in &section.blocks {
            match block {
                Block::Code(code) => ordered(code.span),
                Block::Text(text) => cell(&text.content, &mut ordered),
                Block::Table(table) => {
                    inside(table.span.range());
                    table.header.iter().for_each(|one| cell(one, &mut ordered));
                    for row in &table.rows {
                        ordered(row.span);
                        row.cells.iter().for_each(|one| cell(one, &mut ordered));
                    }
                    let marked = table.rows.iter().filter(|row| row.depth.is_some()).count();
                    assert!(
                        marked == 0 || marked == table.rows.len(),
                        "depths of all rows or of none"
                    );
                }
            }
        }
    }
}

fn cell(cell: &Cell, ordered: &mut impl FnMut(Span)) {
    ordered(cell.span);
    for part in &cell.parts {
        match part {
            Part::Text { span, .. } => ordered(*span),
            Part::Item(item) => ordered(item.span),
        }
    }
}

/// Every place is within its file, and every finding can be shown.
fn findings(found: &[Diagnostic], sources: &Sources) {
    for finding in found {
        let related = finding.related.iter().map(|(span, _)| *span);
        for span in finding.span.into_iter().chain(related) {
            let file = sources.page(span.page);
            let piece = file.and_then(|file| file.text.get(span.range()));
            assert!(piece.is_some(), "{finding:?} is beyond its page");
        }
        assert!(!diagnostics::render(finding, sources, false).is_empty());
    }
}

/// Files, each below a line `%%% PATH`, pages and configuration alike: nothing is lost on the way to the IR, and the
/// code parses and is the same whatever the order of the files. What stands before the first such line is `page.md`.
pub(crate) fn files(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    let mut path = "page.md";
    for line in text.split_inclusive('\n') {
        match line.strip_prefix(FILE) {
            Some(named) => path = named.trim_end(),
            None => files.entry(path).or_default().push_str(line),
        }
    }
    let pages: Vec<Page> = files
        .into_iter()
        .map(|(path, text)| Page::new(path, text))
        .collect();
    let reversed = pages.iter().rev().cloned().collect();
    assert_eq!(generated(pages), generated(reversed), "order changes code");
}

/// The files of every module by crate and path, checked.
fn generated(pages: Vec<Page>) -> BTreeMap<(String, String), String> {
    let set = SpecSet::new(pages);
    let reading = understand(&set);
    let tally = reading.tally;
    for count in [
        tally.rows,
        tally.errors,
        tally.descriptions.values,
        tally.descriptions.rules,
    ] {
        assert_eq!(
            count.read,
            count.understood + count.kept + count.reported,
            "{tally:?}"
        );
    }
    assert_eq!(
        reading.ir.skipped.len(),
        tally.skipped + tally.failed,
        "{tally:?}"
    );
    assert!(openapi::document(&reading.ir, "0.0.0").is_object());
    let mut sink = reading.diagnostics;
    let mut code = BTreeMap::new();
    for module in &reading.ir.modules {
        let package = Crate::of(module).package;
        let options = Options {
            package: package.clone(),
            command: "cargo xtask gen".to_owned(),
            secrets: Vec::new(),
        };
        for (path, text) in emit(module, &reading.ir.pages, &options, &mut sink).0 {
            parses(path.as_str(), &text);
            code.insert((package.clone(), path.to_string()), text);
        }
    }
    let found = sink.into_sorted();
    findings(&found, &set.sources);
    let invalid = found.iter().find(|finding| finding.code == "emit-invalid");
    assert_eq!(invalid, None);
    code
}

fn parses(path: &str, text: &str) {
    if path.ends_with(".rs") {
        if let Err(error) = syn::parse_file(text) {
            panic!("{path}: {error}\n{text}");
        }
    } else {
        assert!(
            Outline::parse(text).is_ok(),
            "{path} does not read back:\n{text}"
        );
    }
}
