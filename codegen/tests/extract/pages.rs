//! The verbatim pages beside the workspace: none is lost, every row is accounted for, and every rendering gives the
//! same operations.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use feishu_codegen::diagnostics::Severity;
use feishu_codegen::ir::Schema;
use feishu_codegen::ir::dump::{Outline, Subject};
use feishu_codegen::source::Page;
use serde_json::Value;

use super::read;

/// The verbatim pages of a folder; `None` (and a line that says so) where they are not at hand.
fn pages(folder: &str) -> Option<Vec<Page>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/pages")
        .join(folder);
    if !root.is_dir() {
        println!("skipped: the verbatim pages in ../shared/pages/{folder} are not there");
        return None;
    }
    let mut files = Vec::new();
    collect(&root, &mut files);
    Some(
        files
            .into_iter()
            .map(|path| Page::from_bytes(path.to_string_lossy(), fs::read(&path).unwrap()))
            .collect(),
    )
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            files.push(path);
        }
    }
}

#[test]
fn no_page_is_lost() {
    for folder in ["raw", "clean", "flat"] {
        let Some(pages) = pages(folder) else { return };
        let count = pages.len();
        let (_, reading) = read(pages);
        let tally = reading.tally;
        println!("{folder}: {tally:?}");
        assert_eq!(tally.failed, 0);
        assert_eq!(reading.pages.len(), count);
        let used: usize = reading
            .ir
            .modules
            .iter()
            .map(|module| {
                let pages: usize = module
                    .operations
                    .iter()
                    .map(|operation| operation.pages.len())
                    .sum();
                pages + module.resources.len()
            })
            .sum();
        let events = reading.ir.modules.iter().flat_map(|module| &module.events);
        let told: BTreeSet<_> = events.flat_map(|event| &event.pages).collect();
        let used = used + told.len();
        let older = reading.tally.resources
            - reading
                .ir
                .modules
                .iter()
                .map(|module| module.resources.len())
                .sum::<usize>();
        let rest = reading.ir.skipped.len() + reading.ir.codes.len();
        assert_eq!(used + older + rest, count, "{folder}");
        for count in [
            tally.rows,
            tally.errors,
            tally.descriptions.values,
            tally.descriptions.rules,
        ] {
            assert_eq!(
                count.read,
                count.understood + count.kept + count.reported,
                "{folder}: {tally:?}"
            );
        }
        let errors: Vec<_> = reading
            .diagnostics
            .into_sorted()
            .into_iter()
            .filter(|finding| finding.severity == Severity::Error)
            .collect();
        assert!(errors.is_empty(), "{folder}: {errors:#?}");
    }
}

/// Operations of a folder by their call, with the time of their newest page.
fn operations(folder: &str) -> Option<BTreeMap<String, (Option<i64>, Subject)>> {
    let (_, reading) = read(pages(folder)?);
    let outline = Outline::of(&reading.ir);
    let operations = reading
        .ir
        .modules
        .iter()
        .flat_map(|module| &module.operations);
    let found = operations.map(|operation| {
        let name = format!("operation {}", operation.name);
        let subject = outline
            .subjects
            .iter()
            .find(|subject| subject.name == name)
            .unwrap();
        let page = operation.pages[0].0 as usize;
        let body = operation.body.iter().flat_map(|body| &body.fields);
        // Two operations of one call differ in what they demand.
        let demanded: Vec<&str> = body
            .filter(|field| field.required)
            .map(|field| field.name.as_str())
            .collect();
        let call = format!(
            "{} {}{} {}",
            operation.http_method.value,
            operation.host.value,
            operation.path.value,
            demanded.join(",")
        );
        (call, (reading.ir.pages[page].updated_at, subject.clone()))
    });
    Some(found.collect())
}

/// The figures are a floor: what is told apart below it has been looked at, and is the fault of the rendering.
#[test]
fn every_rendering_tells_the_same() {
    let Some(truth) = operations("raw") else {
        return;
    };
    for (folder, least) in [("flat", 167), ("clean", 187)] {
        let found = operations(folder).unwrap();
        let of_one_time: Vec<_> = truth
            .iter()
            .filter_map(|(call, (time, subject))| {
                let (other_time, other) = found.get(call)?;
                (time == other_time || folder == "flat").then_some((
                    call,
                    &subject.facts,
                    &other.facts,
                ))
            })
            .collect();
        let equal = of_one_time
            .iter()
            .filter(|(_, facts, other)| facts == other)
            .count();
        println!(
            "{folder}: {equal} of {} operations tell the same",
            of_one_time.len()
        );
        for (call, facts, other) in of_one_time
            .iter()
            .filter(|(_, facts, other)| facts != other)
        {
            let missing: Vec<_> = facts
                .iter()
                .filter(|fact| !other.contains(fact))
                .take(3)
                .collect();
            println!("  {call}: {missing:?}");
        }
        assert!(
            equal >= least,
            "{folder}: {equal} operations tell the same, at least {least} should"
        );
    }
}

/// The codes of the general page, with the messages that the platform sends.
fn codes(page: &Path) -> Vec<(i64, String)> {
    let page = Page::from_bytes("page.md", fs::read(page).unwrap());
    let (_, reading) = read(vec![page]);
    assert_eq!(reading.tally.errors.reported, 0);
    let errors = reading.ir.codes.iter().flat_map(|list| &list.errors);
    errors
        .map(|error| (error.code, error.message.clone()))
        .collect()
}

#[test]
fn the_general_codes_are_those_of_the_platform() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let own = codes(&root.join("specs/platform/error-codes.md"));
    assert_eq!(own.len(), 553);
    for rendering in ["raw", "clean"] {
        let page = format!("../shared/pages/{rendering}/api-call-guide/ugjM14COyUjL4ITN.md");
        let page = root.join(page);
        if page.is_file() {
            assert_eq!(own, codes(&page), "{rendering}");
        } else {
            println!("skipped: {} is not there", page.display());
        }
    }
}

/// Every page of an event is read, and so is every example, as what its type says.
#[test]
fn every_event_is_read() {
    for (folder, least) in [("raw", 29), ("clean", 29)] {
        let Some(pages) = pages(folder) else { return };
        let (_, reading) = read(pages);
        let events = reading.ir.modules.iter().flat_map(|module| &module.events);
        let mut count = 0;
        for event in events {
            let name = &event.name.value;
            println!(
                "{folder}: {name} {:?}, {} fields, {} examples",
                event.schema,
                event.fields.len(),
                event.examples.len()
            );
            assert!(
                !event.fields.is_empty() && !event.inferred,
                "{folder}: {name}"
            );
            assert!(!event.examples.is_empty(), "{folder}: {name}");
            let shown = event.examples.iter().flat_map(|example| &example.values);
            for value in shown.filter(|_| event.schema != Schema::Bare) {
                let told = match event.schema {
                    Schema::V1 => value.pointer("/event/type"),
                    _ => value.pointer("/header/event_type"),
                };
                assert_eq!(
                    told.and_then(Value::as_str),
                    Some(name.as_str()),
                    "{folder}"
                );
            }
            count += 1;
        }
        assert!(count >= least, "{folder}: {count} events");
    }
}
