//! Inputs that broke something once, each found by a target of `fuzz/`, and fixtures as far as the code.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod invariants;

use std::fs;
use std::path::{Path, PathBuf};

fn inputs(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(folder);
    let entries =
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn pages_that_broke_the_reader() {
    for path in inputs("fuzz").into_iter().chain(inputs("read")) {
        println!("{}", path.display());
        invariants::page(&fs::read(path).unwrap());
    }
}

#[test]
fn files_that_broke_a_later_stage() {
    for path in inputs("fuzz").into_iter().chain(inputs("read")) {
        println!("{}", path.display());
        invariants::files(&fs::read(path).unwrap());
    }
}
