//! Pages in words of our own, from text to IR: one folder a case, one snapshot a folder.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod pages;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use feishu_codegen::config::SpecSet;
use feishu_codegen::diagnostics;
use feishu_codegen::ir::dump::Outline;
use feishu_codegen::ir::{Ir, OfficialName, Operation};
use feishu_codegen::lower::Options;
use feishu_codegen::openapi;
use feishu_codegen::source::{Page, PageId, Sources};
use feishu_codegen::{Outcome, Reading, emit, generate, read_ir};

fn folder(case: &str) -> Vec<Page> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/extract")
        .join(case);
    fs::read_dir(&root)
        .unwrap_or_else(|error| panic!("{}: {error}", root.display()))
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            Page::from_bytes(name, fs::read(&path).unwrap())
        })
        .collect()
}

fn read(pages: Vec<Page>) -> (Sources, Reading) {
    let sources = Sources::new(pages);
    let reading = read_ir(&sources, &BTreeMap::new());
    (sources, reading)
}

fn operations(ir: &Ir) -> impl Iterator<Item = &Operation> {
    ir.modules.iter().flat_map(|module| &module.operations)
}

/// Everything that a person would check: the outline, texts, examples, pages, findings and totals.
fn picture(sources: &Sources, reading: Reading) -> String {
    let mut out = Outline::of(&reading.ir).to_string();
    for operation in operations(&reading.ir) {
        writeln!(out, "\n{} ({:?})", operation.name, operation.name_origin).unwrap();
        writeln!(out, "  title: {}", operation.title).unwrap();
        writeln!(out, "  description: {:?}", operation.description).unwrap();
        for note in &operation.notes {
            writeln!(out, "  note: {:?}", note.value).unwrap();
        }
        if let Some(deprecated) = &operation.deprecated {
            writeln!(out, "  deprecated: {:?}", deprecated.note).unwrap();
        }
        for scope in &operation.scopes {
            writeln!(out, "  scope: {} {}", scope.name, scope.title).unwrap();
        }
        let examples = operation
            .request_examples
            .iter()
            .map(|example| ("request", example));
        let examples = examples.chain(
            operation
                .response_examples
                .iter()
                .map(|example| ("response", example)),
        );
        for (side, example) in examples {
            let values: Vec<String> = example.values.iter().map(ToString::to_string).collect();
            writeln!(
                out,
                "  {side} example, strict {}: {}",
                example.strict,
                values.join(" ; ")
            )
            .unwrap();
        }
    }
    for resource in reading
        .ir
        .modules
        .iter()
        .flat_map(|module| &module.resources)
    {
        writeln!(
            out,
            "\nresource {}: {:?}",
            resource.name.value, resource.description
        )
        .unwrap();
    }
    for event in reading.ir.modules.iter().flat_map(|module| &module.events) {
        writeln!(out, "\nevent {}", event.name.value).unwrap();
        writeln!(out, "  title: {}", event.title).unwrap();
        writeln!(out, "  description: {:?}", event.description).unwrap();
        for note in &event.notes {
            writeln!(out, "  note: {:?}", note.value).unwrap();
        }
        if let Some(deprecated) = &event.deprecated {
            writeln!(out, "  deprecated: {:?}", deprecated.note).unwrap();
        }
        for example in &event.examples {
            let values: Vec<String> = example.values.iter().map(ToString::to_string).collect();
            let values = values.join(" ; ");
            writeln!(out, "  example, strict {}: {values}", example.strict).unwrap();
        }
    }
    out.push('\n');
    for page in &reading.ir.pages {
        writeln!(
            out,
            "page {} {:?} {:?} {:?}",
            page.path, page.title, page.url, page.updated_at
        )
        .unwrap();
    }
    for page in &reading.pages {
        for table in &page.tables {
            let path = sources.page(page.page).map_or("", |page| &page.path);
            writeln!(
                out,
                "table {path} [{}] {} {:?}",
                table.section, table.taken_as, table.nesting
            )
            .unwrap();
        }
    }
    writeln!(out, "{:?}\n", reading.tally).unwrap();
    for diagnostic in reading.diagnostics.into_sorted() {
        out.push_str(&diagnostics::render(&diagnostic, sources, false));
    }
    out
}

#[test]
fn every_folder() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/extract");
    let mut cases: Vec<String> = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    cases.sort();
    assert!(!cases.is_empty());
    for case in cases {
        let (sources, reading) = read(folder(&case));
        insta::assert_snapshot!(case.clone(), picture(&sources, reading));
    }
}

/// One page of every form, as far as the code.
#[test]
fn every_form_of_page_becomes_code() {
    for case in [
        "counted", "elements", "english", "events", "flat", "legacy", "samples", "several",
    ] {
        let (_, mut reading) = read(folder(case));
        let options = Options {
            package: "feishu-any-api".to_owned(),
            command: "cargo xtask gen".to_owned(),
            secrets: Vec::new(),
        };
        let mut code = String::new();
        for module in &reading.ir.modules {
            let files = emit(
                module,
                &reading.ir.pages,
                &options,
                &mut reading.diagnostics,
            );
            for (path, text) in files.0 {
                writeln!(code, "// {path}\n\n{text}").unwrap();
            }
        }
        insta::assert_snapshot!(format!("{case}_code"), code);
    }
}

#[test]
fn pages_become_openapi() {
    for case in [
        "elements",
        "envelopes",
        "events",
        "json_text",
        "multipart",
        "twins",
    ] {
        let (_, reading) = read(folder(case));
        let document = openapi::document(&reading.ir, "1.0.0");
        let text = serde_json::to_string_pretty(&document).unwrap();
        insta::assert_snapshot!(format!("{case}_openapi"), text);
    }
}

#[test]
fn twins_that_have_names_are_no_accident() {
    let sources = Sources::new(folder("twins"));
    let names = |method| {
        let name = |page: &str| OfficialName {
            project: "hotel".to_owned(),
            version: "v2".to_owned(),
            resource: "grant".to_owned(),
            method: page
                .trim_start_matches("grant_")
                .trim_end_matches(".md")
                .to_owned(),
        };
        let pages = sources
            .iter()
            .filter(move |(_, page)| page.path.starts_with(method));
        pages
            .map(|(id, page)| (id, name(&page.path)))
            .collect::<BTreeMap<_, _>>()
    };
    for (named, told) in [("grant_code", true), ("grant_", false)] {
        let reading = read_ir(&sources, &names(named));
        let mut findings = reading.diagnostics.into_sorted().into_iter();
        assert_eq!(
            findings.any(|finding| finding.code == "twin-operations"),
            told,
            "{named}"
        );
        let names = operations(&reading.ir).map(|operation| operation.name.to_string());
        assert!(names.into_iter().any(|name| name == "hotel.v2.grant.code"));
    }
}

#[test]
fn the_order_of_pages_changes_nothing() {
    for case in ["twins", "envelopes", "events", "other_pages"] {
        let mut pages = folder(case);
        pages.sort_by(|a, b| a.path.cmp(&b.path));
        let (sources, reading) = read(pages.clone());
        pages.reverse();
        let (again, other) = read(pages);
        assert_eq!(reading.ir, other.ir, "{case}");
        assert_eq!(picture(&sources, reading), picture(&again, other), "{case}");
    }
}

/// Pages of codes alone become a table; a guide that has one beside others does not.
/// What comes of pages that list codes, with a further line in their `module.toml`.
fn codes(line: &str) -> Outcome {
    let mut files = folder("codes");
    let config = format!(
        "package = 'feishu-runtime'\noutput = 'runtime/src/error/generated'\n{line}\n[[page]]\npath = 'general.md'\n[[page]]\npath = 'guide.md'\n"
    );
    files.push(Page::new("module.toml", config));
    generate(&SpecSet::new(files))
}

#[test]
fn a_secret_that_is_no_field_is_an_error() {
    let told = codes("secret = ['token']").diagnostics;
    let named = told.iter().any(|finding| finding.code == "secret-unknown");
    assert!(named, "{told:?}");
}

#[test]
fn codes_become_a_table() {
    let outcome = codes("");
    let mut code = String::new();
    for (path, text) in &outcome.modules[0].files.0 {
        writeln!(code, "// {path}\n\n{text}").unwrap();
    }
    insta::assert_snapshot!("codes_code", code);
    let found: Vec<_> = outcome
        .diagnostics
        .iter()
        .map(|finding| finding.code)
        .collect();
    assert_eq!(found, ["error-without-code", "page-skipped"]);
}

#[test]
fn every_row_is_accounted_for() {
    let pages: Vec<Page> = [
        "elements",
        "flat",
        "samples",
        "json_text",
        "legacy",
        "events",
        "paths",
        "other_pages",
        "several",
        "codes",
        "broken",
    ]
    .into_iter()
    .flat_map(folder)
    .collect();
    let (_, reading) = read(pages);
    let tally = reading.tally;
    for count in [
        tally.rows,
        tally.errors,
        tally.descriptions.values,
        tally.descriptions.rules,
    ] {
        assert!(count.read > 0);
        assert_eq!(
            count.read,
            count.understood + count.kept + count.reported,
            "{tally:?}"
        );
    }
    let skipped = reading.ir.skipped.len();
    assert_eq!(skipped, tally.skipped + tally.failed);
}

#[test]
fn a_configured_name_wins() {
    let sources = Sources::new(folder("flat"));
    let name = OfficialName {
        project: "inn".to_owned(),
        version: "v9".to_owned(),
        resource: "room".to_owned(),
        method: "renew".to_owned(),
    };
    let reading = read_ir(&sources, &BTreeMap::from([(PageId(0), name)]));
    let names: Vec<String> = operations(&reading.ir)
        .map(|operation| operation.name.to_string())
        .collect();
    assert_eq!(names, ["inn.v9.room.renew"]);
    assert_eq!(reading.ir.modules[0].project, "inn");
}
