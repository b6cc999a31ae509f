//! The real pages: nothing of them is lost, and the dialects agree with each other.

use std::collections::BTreeMap;
use std::path::Path;

use feishu_codegen::diagnostics::Severity;
use feishu_codegen::document::{Cell, Document, Form, ItemKind, Row};
use feishu_codegen::source::Page;

use super::{document, findings, tables};

/// The pages of a folder by path; empty, with a line that says so, where the folder is missing.
fn pages(folder: &str) -> BTreeMap<String, Page> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/pages")
        .join(folder);
    let mut pages = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(next) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&next) else {
            continue;
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = relative(&root, &path);
                let page = Page::from_bytes(name.clone(), std::fs::read(&path).unwrap());
                pages.insert(name, page);
            }
        }
    }
    if pages.is_empty() {
        println!("skipped: there are no pages in {}", root.display());
    }
    pages
}

fn relative(root: &Path, path: &Path) -> String {
    path.strip_prefix(root)
        .unwrap()
        .to_string_lossy()
        .replace('\\', "/")
}

#[test]
fn real_pages_make_no_noise() {
    let mut all = String::new();
    for folder in ["seeds", "raw", "clean", "flat"] {
        for page in pages(folder).values() {
            let (_, mut found) = document(page);
            found.retain(|finding| finding.severity > Severity::Note);
            all.push_str(&findings(page, &found));
        }
    }
    assert_eq!(all, "");
}

#[test]
fn no_row_and_no_value_is_lost() {
    let mut total = (0, 0);
    for page in pages("raw").values() {
        let (document, _) = document(page);
        // Rows without cells and the rows of examples of markup in code are none.
        let text = &page.text;
        let written = text.matches("<md-dt-tr").count()
            + text.matches("<md-tr").count()
            + text.matches("<tr").count();
        let written = written - text.matches("<tr></tr>").count();
        let elements = || tables(&document).filter(|(_, table)| table.form == Form::Elements);
        let rows: usize = elements()
            .map(|(_, table)| table.rows.len() + usize::from(!table.header.is_empty()))
            .sum();
        assert_eq!(rows, written, "rows of {}", page.path);
        let values = values(&document);
        assert_eq!(
            values,
            text.matches("<md-enum-item").count(),
            "values of {}",
            page.path
        );
        total = (total.0 + rows, total.1 + values);
    }
    println!("{} rows and {} values of raw pages read", total.0, total.1);
}

fn values(document: &Document) -> usize {
    tables(document)
        .flat_map(|(_, table)| &table.rows)
        .flat_map(|row| &row.cells)
        .map(|cell| cell.items(ItemKind::EnumValue).count())
        .sum()
}

/// What is compared of a row.
type Key = fn(&Row) -> String;

fn name(row: &Row) -> String {
    let name = row.cells.first().map(Cell::word).unwrap_or_default();
    let name = name
        .split('(')
        .next()
        .unwrap_or("")
        .replace(['`', '*', '\n', ' '], "");
    name.trim_end_matches("必选").to_owned()
}

fn name_and_type(row: &Row) -> String {
    let kind = row.cells.get(1).map(Cell::word).unwrap_or_default();
    format!("{} {}", name(row), kind.split('(').next().unwrap_or(""))
}

fn depth_and_name(row: &Row) -> String {
    format!("{} {}", row.depth.unwrap_or(0), name(row))
}

/// The tables of a document with more than two columns by section title, a key a row.
fn keys(document: &Document, key: Key) -> BTreeMap<String, Vec<Vec<String>>> {
    let mut keys: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for (title, table) in tables(document).filter(|(_, table)| table.header.len() > 2) {
        let rows = table.rows.iter().map(key).collect();
        keys.entry(title.to_owned()).or_default().push(rows);
    }
    keys
}

/// The sections whose tables differ between two folders, and how many there are in both.
fn differences(left: &str, right: &str, key: Key) -> (Vec<String>, usize) {
    let (left, right) = (pages(left), pages(right));
    let (mut different, mut all) = (Vec::new(), 0);
    for (path, page) in &left {
        let Some(other) = right.get(path) else {
            continue;
        };
        let (page, other) = (document(page).0, document(other).0);
        let changed = |document: &Document| {
            document
                .front("updateTime")
                .map(|entry| entry.value.clone())
        };
        if changed(&page).is_some_and(|time| Some(time) != changed(&other)) {
            continue;
        }
        let (page, other) = (keys(&page, key), keys(&other, key));
        for (title, tables) in page {
            let Some(others) = other.get(&title) else {
                continue;
            };
            all += 1;
            if &tables != others {
                different.push(format!("{path}: {title}"));
                println!("{path}: {title}\n  {tables:?}\n  {others:?}");
            }
        }
    }
    println!(
        "{} of {all} sections have equal tables",
        all - different.len()
    );
    (different, all)
}

#[test]
fn flat_pages_agree_with_raw_ones() {
    let (different, _) = differences("flat", "raw", name_and_type);
    assert_eq!(different, [""; 0]);
}

#[test]
fn clean_pages_agree_with_raw_ones() {
    let (different, _) = differences("clean", "raw", depth_and_name);
    // What the clean pages lost themselves: two tables behind an unclosed block, and the nesting of `∟` names.
    let lost = [
        "approval-v4/approval/approval-definition-form-control-parameters.md: 查看审批定义",
        "authentication-management/login-state-management/usum.md: 字段说明",
        "historic-version/uYDOyUjL2gjM14iN4ITN/v2/third-party-approval-integration/uczM3UjL3MzN14yNzcTN.md: 请求体",
        "uUDN04SN0QjL1QDN/board-v1/overview.md: 方法列表",
    ];
    let unexpected: Vec<&String> = different
        .iter()
        .filter(|section| !lost.contains(&section.as_str()))
        .collect();
    assert!(unexpected.is_empty(), "{unexpected:#?}");
}
