//! The walk of `docs/extend.md`, as it stands there, in a copy of this workspace.
//!
//! `cargo xtask` is the program that was built for this test, which is what the alias runs; `cargo xtask fetch` finds
//! its pages there already: first pages of our own, then those of the platform where they are beside the workspace.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use walkdir::{DirEntry, WalkDir};

/// Where `cargo xtask fetch report-v1` leaves its pages.
const FETCHED: &str = "fetched/zh/report-v1";

/// What stands in for `cargo`.
const CARGO: &str = r#"#!/bin/sh
case "$1 $2" in
  "xtask fetch") test -d fetched ;;
  xtask*) shift; exec "$XTASK" "$@" ;;
  *) exec "$CARGO" "$@" ;;
esac
"#;

/// What the walk says to do.
#[derive(Debug, PartialEq)]
enum Step {
    Run(String),
    Write { path: String, text: String },
}

/// The fenced blocks in their order: those of `sh` are run, those that name a file are written.
fn steps(document: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```") else {
            continue;
        };
        let text: String = lines
            .by_ref()
            .take_while(|line| *line != "```")
            .map(|line| format!("{line}\n"))
            .collect();
        match info.split_once(' ') {
            None if info == "sh" => steps.push(Step::Run(text)),
            Some((_, path)) => steps.push(Step::Write {
                path: path.to_owned(),
                text,
            }),
            None => {}
        }
    }
    steps
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap()
}

fn copy(from: &Path, to: &Path, wanted: fn(&DirEntry) -> bool) {
    for entry in WalkDir::new(from).into_iter().filter_entry(wanted) {
        let entry = entry.unwrap();
        let place = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(place).unwrap();
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

/// Not what is built, there and in the workspace of the fuzz targets, and not what the walk itself is to make.
fn is_source(entry: &DirEntry) -> bool {
    let name = entry.file_name();
    let is_built = name == "target" && entry.depth() <= 2;
    let is_made = entry.depth() == 1 && (name == ".git" || name == "fetched");
    !(is_built || is_made)
}

/// Runs commands in `folder`, and returns what they print.
fn run(folder: &Path, commands: &str) -> String {
    let bin = folder.join("target/bin");
    let mut path = OsString::from(&bin);
    path.push(":");
    path.push(std::env::var_os("PATH").unwrap());
    let output = Command::new("sh")
        .args(["-euc", commands])
        .current_dir(folder)
        .env("PATH", path)
        .env("CARGO", env!("CARGO"))
        .env("XTASK", env!("CARGO_BIN_EXE_xtask"))
        // Shared with the test of all modules, whose crates have the same dependencies.
        .env("CARGO_TARGET_DIR", workspace().join("target/modules-build"))
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .envs(["GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"].map(|name| (name, "Extender")))
        .envs(["GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"].map(|name| (name, "e@example.com")))
        .output()
        .unwrap();
    let [told, errors] = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
    assert!(output.status.success(), "{commands}\n{told}\n{errors}");
    told.into_owned()
}

/// Walks with these pages, and returns all that was printed.
fn walk(pages: &Path) -> String {
    // Always at one place, so that what is built for one walk serves the next.
    let root = &workspace().join("target/extend");
    if root.exists() {
        fs::remove_dir_all(root).unwrap();
    }
    copy(&workspace(), root, is_source);
    fs::create_dir_all(root.join("target/bin")).unwrap();
    fs::write(root.join("target/bin/cargo"), CARGO).unwrap();
    let executable = fs::Permissions::from_mode(0o755);
    fs::set_permissions(root.join("target/bin/cargo"), executable).unwrap();
    run(
        root,
        "git init --quiet && git add . && git commit --quiet --message Start",
    );
    fs::create_dir_all(root.join(FETCHED)).unwrap();
    copy(pages, &root.join(FETCHED), |_| true);

    let document = fs::read_to_string(workspace().join("docs/extend.md")).unwrap();
    let mut printed = String::new();
    for step in steps(&document) {
        match step {
            Step::Run(commands) => printed += &run(root, &commands),
            Step::Write { path, text } => {
                let place = root.join(path);
                fs::create_dir_all(place.parent().unwrap()).unwrap();
                fs::write(place, text).unwrap();
            }
        }
    }
    assert_eq!(run(root, "git status --porcelain"), "", "all is committed");
    printed
}

#[test]
fn blocks_of_commands_and_files_are_steps() {
    let document = "x\n```sh\na\nb\n```\n```text\nno\n```\n```toml a/b.toml\nc = 1\n```\n";
    let expected = [
        Step::Run("a\nb\n".to_owned()),
        Step::Write {
            path: "a/b.toml".to_owned(),
            text: "c = 1\n".to_owned(),
        },
    ];
    assert_eq!(steps(document), expected);
}

#[test]
fn the_walk_leads_to_a_committed_module() {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/new_module/report-v1");
    let mut all = vec![ours];
    let real = workspace().join("../shared/pages/raw/report-v1");
    if real.is_dir() {
        all.push(real);
    } else {
        println!(
            "{} is not there: only our own pages were tested",
            real.display()
        );
    }
    for pages in all {
        let printed = walk(&pages);
        for expected in [
            "rule/query.md  from fetched/zh/report-v1/rule/query.md\n",
            "report-api: crate feishu-report-api, a member of the workspace\n",
            "the example has a list at `rules.to_leaders`",
            "~ response.rules[].to_leaders type: array<integer> → array<array<integer>>",
            "test rules_tell_their_leaders ... ok",
        ] {
            assert!(printed.contains(expected), "{expected}: {printed}");
        }
    }
}
