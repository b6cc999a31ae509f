//! Every field table of the verbatim pages: what was counted must be what the texts of the pages hold.

use std::path::{Path, PathBuf};

use super::super::*;
use crate::document::{Block as PageBlock, Cell, Table};
use crate::extract::types;
use crate::source::{Page, Sources};

fn folder(name: &str) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(1)?;
    let folder = root.join("../shared/pages").join(name);
    folder.is_dir().then_some(folder)
}

fn pages(folder: &Path, into: &mut Vec<Page>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            pages(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            let bytes = std::fs::read(&path).unwrap();
            into.push(Page::from_bytes(path.display().to_string(), bytes));
        }
    }
}

/// Type and description of every row of a table of fields.
fn fields(table: &Table) -> Vec<(Subject, &Cell)> {
    let column = |words: &[&str]| {
        table
            .header
            .iter()
            .position(|cell| words.contains(&cell.word().as_str()))
    };
    let (Some(ty), Some(description)) = (
        column(&["类型", "Type", "数据类型"]),
        column(&["描述", "说明", "Description"]),
    ) else {
        return Vec::new();
    };
    table
        .rows
        .iter()
        .filter_map(|row| {
            Some((
                Subject::from(&types::parse(&row.cells.get(ty)?.word())),
                row.cells.get(description)?,
            ))
        })
        .collect()
}

#[derive(Default)]
struct Counts {
    cells: usize,
    items: usize,
    rule_lines: usize,
    tally: Tally,
    codes: std::collections::BTreeMap<&'static str, usize>,
    facts: std::collections::BTreeMap<&'static str, usize>,
    elapsed: std::time::Duration,
}

fn count(folder: &Path) -> Counts {
    let mut all = Vec::new();
    pages(folder, &mut all);
    let sources = Sources::new(all);
    let mut counts = Counts::default();
    let mut sink = Sink::default();
    for (id, page) in sources.iter() {
        counts.items += page.text.matches("<md-enum-item").count();
        counts.rule_lines += rule_lines(&page.text);
        let document = crate::read::document(page, id, &mut Sink::default());
        for block in document.sections.iter().flat_map(|section| &section.blocks) {
            let PageBlock::Table(table) = block else {
                continue;
            };
            for (subject, cell) in fields(table) {
                counts.cells += 1;
                let start = std::time::Instant::now();
                let read = describe(cell, subject, &sources, &mut sink);
                counts.elapsed += start.elapsed();
                counts.tally += read.tally;
                for (fact, present) in [
                    ("example", read.example.is_some()),
                    ("default", read.default.is_some()),
                    ("choices", !read.choices.is_empty()),
                    ("bit flags", read.bit_flags),
                    ("constraints", !read.constraints.is_empty()),
                    ("scopes", !read.scopes.is_empty()),
                    ("deprecated", read.deprecated.is_some()),
                ] {
                    *counts.facts.entry(fact).or_default() += usize::from(present);
                }
            }
        }
    }
    for found in sink.into_sorted() {
        *counts.codes.entry(found.code).or_default() += 1;
    }
    counts
}

/// Lines that state a rule with a number or a pattern in backticks, counted without any reader.
fn rule_lines(raw: &str) -> usize {
    raw.lines()
        .filter(|line| {
            [
                "长度范围：`",
                "取值范围：`",
                "最大长度：`",
                "最小长度：`",
                "最大值：`",
                "最小值：`",
                "正则校验：`",
            ]
            .iter()
            .any(|word| line.trim_start().trim_start_matches("- ").starts_with(word))
        })
        .count()
}

#[test]
fn nothing_of_the_pages_is_uncounted() {
    for name in ["raw", "clean", "flat", "seeds"] {
        let Some(folder) = folder(name) else {
            println!("no verbatim pages beside the workspace: `{name}` is not read");
            continue;
        };
        let counts = count(&folder);
        println!(
            "{name}: {} cells in {:?}, {} items, {} rule lines\n  {:?}\n  {:?}\n  {:?}",
            counts.cells,
            counts.elapsed,
            counts.items,
            counts.rule_lines,
            counts.tally,
            counts.codes,
            counts.facts
        );
        let Tally { values, rules } = counts.tally;
        for count in [values, rules] {
            assert_eq!(count.read, count.understood + count.kept + count.reported);
        }
        // Lists in prose come on top.
        assert!(values.read >= counts.items, "every element is counted");
        assert!(rules.read >= counts.rule_lines, "every rule is counted");
    }
}
