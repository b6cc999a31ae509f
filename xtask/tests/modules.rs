//! Every module of the documentation becomes a crate: without warnings, documented, and every documented example goes
//! through its types and comes back as it was.
//!
//! What does not come back is on a list that is kept as a snapshot: each line is a contradiction within a page.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use feishu_codegen::diagnostics::Sink;
use feishu_codegen::ir::{self, Example, Ir, ResponseShape};
use feishu_codegen::lower::{self, Options};
use feishu_codegen::naming::Ident;
use feishu_codegen::rust::{BodyForm, Operation, Resource, Response};
use feishu_codegen::scaffold::Crate;
use feishu_codegen::source::{Page, Sources};
use serde_json::{Value, json};
use walkdir::WalkDir;

/// The harness that is put beside the generated code of each crate.
const HARNESS: &str = include_str!("modules/harness.rs");

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn pages(folders: &[PathBuf]) -> Sources {
    let files = folders.iter().flat_map(WalkDir::new);
    let pages = files.map(Result::unwrap).filter(|entry| {
        entry
            .path()
            .extension()
            .is_some_and(|extension| extension == "md")
    });
    Sources::new(
        pages
            .map(|entry| {
                let name = entry.path().to_string_lossy().into_owned();
                Page::from_bytes(name, fs::read(entry.path()).unwrap())
            })
            .collect(),
    )
}

fn spelled(name: &Ident) -> String {
    let raw = if name.is_raw() { "r#" } else { "" };
    format!("{raw}{}", name.text())
}

/// The operations of a crate with the paths of their modules, by official name.
fn paths<'a>(
    resource: &'a Resource,
    path: &str,
    found: &mut BTreeMap<&'a str, (String, &'a Operation)>,
) {
    for operation in &resource.operations {
        let path = format!("{path}::{}", spelled(&operation.name));
        found.insert(&operation.meta.name, (path, operation));
    }
    for below in &resource.resources {
        let name = spelled(below.name.as_ref().unwrap());
        paths(below, &format!("{path}::{name}"), found);
    }
}

/// The examples of a module, each with the number of its row in the table of types.
fn harness(module: &ir::Module, ir: &Ir) -> (String, Value) {
    let krate = Crate::of(module);
    let options = Options {
        package: krate.package.clone(),
        command: String::new(),
        secrets: Vec::new(),
    };
    let items = lower::module(module, &ir.pages, &options, &mut Sink::default());
    let mut found = BTreeMap::new();
    let krate = krate.package.replace('-', "_");
    paths(&items.root, &krate, &mut found);
    let mut types = String::new();
    let mut rows = 0;
    let mut examples = Vec::new();
    let mut add = |name: String, path: String, values: Vec<Value>| {
        if !values.is_empty() {
            let _ = writeln!(types, "    through::<{path}>,");
            examples.extend(values.iter().map(|value| json!([rows, name, value])));
            rows += 1;
        }
    };
    for operation in &module.operations {
        let name = operation.name.to_string();
        let Some((path, lowered)) = found.get(name.as_str()) else {
            continue;
        };
        if lowered.request.body == BodyForm::Json {
            let sent = values(&operation.request_examples).cloned().collect();
            add(format!("{name} request"), format!("{path}::Request"), sent);
        }
        if !matches!(lowered.response, Response::Data(_)) {
            continue;
        }
        let answers = values(&operation.response_examples);
        let received = answers.filter_map(|value| payload(value, &operation.response.shape));
        let received = received.collect();
        add(
            format!("{name} response"),
            format!("{path}::Response"),
            received,
        );
    }
    let events = items.root.resources.iter().flat_map(|below| {
        let path = below.name.as_ref().map(spelled).unwrap_or_default();
        below.events.iter().map(move |event| (path.clone(), event))
    });
    for (path, lowered) in events {
        let name = &lowered.meta.name;
        let event = module.events.iter().find(|event| event.name.value == *name);
        let payloads = event.iter().flat_map(|event| event.payloads().cloned());
        let path = format!("{krate}::{path}::{}", spelled(&lowered.data.name));
        add(format!("{name} event"), path, payloads.collect());
    }
    let table = format!("\nconst TYPES: &[Through] = &[\n{types}];\n");
    (HARNESS.to_owned() + &table, Value::Array(examples))
}

fn values(examples: &[Example]) -> impl Iterator<Item = &Value> {
    examples.iter().flat_map(|example| &example.values)
}

/// What the types hold of an answer; the envelope belongs to the runtime.
fn payload(answer: &Value, shape: &ResponseShape) -> Option<Value> {
    if *shape == ResponseShape::Data {
        return answer.get("data").cloned();
    }
    let mut answer = answer.clone();
    if let Some(members) = answer.as_object_mut() {
        members.retain(|key, _| key != "code" && key != "msg");
    }
    Some(answer)
}

fn cargo(folder: &Path, args: &[&str]) -> (bool, String, String) {
    let output = Command::new(env!("CARGO"))
        .arg(args[0])
        .arg("--manifest-path")
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(workspace().join("target/modules-build"))
        .args(&args[1..])
        .env("RUSTDOCFLAGS", "-D warnings")
        // Built once and never debugged.
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        output.status.success(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

#[test]
fn all_modules_become_crates() {
    let samples = ["raw", "clean"].map(|name| workspace().join("../shared/pages").join(name));
    if let Some(missing) = samples.iter().find(|folder| !folder.is_dir()) {
        println!("{} is not there: nothing was tested", missing.display());
        return;
    }
    let out = workspace().join("target/modules");
    let mut gen_ = Command::new(env!("CARGO_BIN_EXE_xtask"));
    gen_.current_dir(workspace())
        .args(["gen", "--pages"])
        .args(&samples);
    let told = gen_.arg("--out").arg(&out).output().unwrap();
    let findings = String::from_utf8_lossy(&told.stderr);
    assert!(told.status.success(), "{findings}");

    let ir = feishu_codegen::read_ir(&pages(&samples), &BTreeMap::new()).ir;
    for module in ir
        .modules
        .iter()
        .filter(|module| !(module.operations.is_empty() && module.events.is_empty()))
    {
        let (harness, examples) = harness(module, &ir);
        let tests = out.join(Crate::of(module).folder).join("tests");
        fs::create_dir_all(&tests).unwrap();
        fs::write(tests.join("examples.rs"), harness).unwrap();
        fs::write(tests.join("examples.json"), examples.to_string()).unwrap();
    }

    let (fine, _, errors) = cargo(
        &out,
        &["clippy", "--workspace", "--lib", "--", "-D", "warnings"],
    );
    assert!(fine, "{errors}");
    let (fine, _, errors) = cargo(&out, &["doc", "--workspace", "--no-deps"]);
    assert!(fine, "{errors}");
    let (fine, output, errors) = cargo(
        &out,
        &[
            "test",
            "--workspace",
            "--test",
            "examples",
            "--no-fail-fast",
            "--",
            "--nocapture",
        ],
    );
    assert!(fine, "{errors}{output}");
    let mut wrong: Vec<&str> = output
        .lines()
        .filter_map(|line| line.strip_prefix("differs: "))
        .collect();
    wrong.sort_unstable();
    wrong.dedup();
    insta::assert_snapshot!(wrong.join("\n"));
}
