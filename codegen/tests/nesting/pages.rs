//! Flattened pages against the pages that they were made of.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use feishu_codegen::diagnostics::Sink;
use feishu_codegen::document::{Block, Cell, Document, Section, Table};
use feishu_codegen::extract::description::{self, Description, Leaf, Subject};
use feishu_codegen::extract::nesting::{FlatRow, FlatTable, Recovery, recover_all};
use feishu_codegen::extract::types::{self, TypeExpr};
use feishu_codegen::ir::Side;
use feishu_codegen::read;
use feishu_codegen::source::{Page, PageId, Sources};

static FLAT: LazyLock<Vec<Real>> = LazyLock::new(|| tables("flat"));
static RAW: LazyLock<Vec<Real>> = LazyLock::new(|| tables("raw"));

/// A table of a real page.
struct Real {
    page: String,
    module: String,
    side: Side,
    rows: Vec<RealRow>,
    depths: Option<Vec<u32>>,
    examples: Vec<String>,
    multipart: bool,
}

struct RealRow {
    name: String,
    ty: TypeExpr,
    description: Description,
    required: bool,
}

impl Real {
    fn flat(&self, depths: Option<Vec<u32>>) -> FlatTable<'_> {
        FlatTable {
            module: &self.module,
            side: self.side,
            rows: self
                .rows
                .iter()
                .map(|row| FlatRow {
                    name: &row.name,
                    ty: &row.ty,
                    description: &row.description.text,
                    choices: &row.description.choices,
                    required: row.required,
                })
                .collect(),
            depths,
            examples: self.examples.iter().map(String::as_str).collect(),
            multipart: self.multipart && self.side == Side::Body,
        }
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.rows.iter().map(|row| row.name.as_str())
    }

    /// True if there is more nesting than that of the envelope.
    fn is_nested(depths: &[u32], side: Side) -> bool {
        depths.iter().max() > Some(&u32::from(side == Side::Response))
    }
}

fn files(folder: &Path, out: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files(&path, out);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            out.push(path);
        }
    }
}

/// The tables of fields of all pages below a folder; empty where the folder is missing.
fn tables(folder: &str) -> Vec<Real> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/pages")
        .join(folder);
    let mut paths = Vec::new();
    files(&root, &mut paths);
    if paths.is_empty() {
        println!("no pages in shared/pages/{folder}: nothing is measured");
    }
    let pages = paths.iter().map(|path| {
        let name = path
            .strip_prefix(&root)
            .unwrap()
            .to_string_lossy()
            .into_owned();
        Page::from_bytes(name, fs::read(path).unwrap())
    });
    let sources = Sources::new(pages.collect());
    sources
        .iter()
        .flat_map(|(id, page)| of_page(page, id, &sources))
        .collect()
}

fn of_page(page: &Page, id: PageId, sources: &Sources) -> Vec<Real> {
    let document = read::document(page, id, &mut Sink::default());
    let mut examples: BTreeMap<Side, Vec<String>> = BTreeMap::new();
    let mut found = Vec::new();
    for section in &document.sections {
        let title = section.title.as_str();
        if title.contains("示例") {
            let side = if title.starts_with("请求") {
                Side::Body
            } else {
                Side::Response
            };
            examples.entry(side).or_default().extend(codes(section));
        }
        let side = match title {
            "请求体" => Side::Body,
            "响应体" | "字段说明" => Side::Response,
            _ => continue,
        };
        found.extend(section.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some((side, table)),
            _ => None,
        }));
    }
    found
        .into_iter()
        .map(|(side, table)| Real {
            page: page.path.clone(),
            module: module(&document).unwrap_or_else(|| page.path.clone()),
            side,
            depths: table.rows.iter().map(|row| row.depth).collect(),
            rows: table
                .rows
                .iter()
                .map(|row| real_row(&row.cells, table, sources))
                .collect(),
            examples: examples.get(&side).cloned().unwrap_or_default(),
            multipart: page.text.contains("multipart/form-data"),
        })
        .collect()
}

fn codes(section: &Section) -> impl Iterator<Item = String> {
    section.blocks.iter().filter_map(|block| match block {
        Block::Code(code) => Some(code.text.clone()),
        _ => None,
    })
}

fn real_row(cells: &[Cell], table: &Table, sources: &Sources) -> RealRow {
    let ty = types::parse(&cells.get(1).map(Cell::word).unwrap_or_default());
    let subject = Subject {
        leaf: Leaf::String,
        many: false,
    };
    let description = cells
        .get(table.header.len() - 1)
        .filter(|_| cells.len() > 2);
    RealRow {
        required: cells.len() == 4 && cells[2].word() == "是",
        name: cells.first().map(Cell::word).unwrap_or_default(),
        description: description
            .map(|cell| description::describe(cell, subject, sources, &mut Sink::default()))
            .unwrap_or_default(),
        ty,
    }
}

/// The first two parts of the path behind `/open-apis/`.
fn module(document: &Document) -> Option<String> {
    let tables = document.sections.iter().flat_map(|section| &section.blocks);
    let mut cells = tables
        .filter_map(|block| match block {
            Block::Table(table) => Some(&table.rows),
            _ => None,
        })
        .flatten()
        .flat_map(|row| &row.cells);
    let url = cells.find_map(|cell| Some(cell.text().split_once("/open-apis/")?.1.to_owned()))?;
    Some(url.split('/').take(2).collect::<Vec<_>>().join("/"))
}

/// Exact tables of all, and of those that are nested.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Exact {
    all: (usize, usize),
    nested: (usize, usize),
    /// Tables with an ambiguity that were right, and wrong.
    flagged: (usize, usize),
}

impl Exact {
    fn count(&mut self, found: &Recovery, truth: &[u32], side: Side) {
        let right = usize::from(found.depths == truth);
        self.all.0 += right;
        self.all.1 += 1;
        if Real::is_nested(truth, side) {
            self.nested.0 += right;
            self.nested.1 += 1;
        }
        if !found.ambiguities.is_empty() {
            self.flagged.0 += right;
            self.flagged.1 += 1 - right;
        }
    }

    fn print(&self, what: &str) {
        let percent = |(right, all): (usize, usize)| 100.0 * right as f64 / all.max(1) as f64;
        println!(
            "{what}: {}/{} exact ({:.1} %), nested {}/{} ({:.1} %); ambiguous: {} right, {} wrong",
            self.all.0,
            self.all.1,
            percent(self.all),
            self.nested.0,
            self.nested.1,
            percent(self.nested),
            self.flagged.0,
            self.flagged.1,
        );
    }
}

/// Every flat table with the depths of the page that it was made of.
fn pairs<'a>(flat: &'a [Real], raw: &'a [Real]) -> Vec<(usize, &'a [u32])> {
    let same = |a: &Real, b: &Real| a.page == b.page && a.side == b.side && a.names().eq(b.names());
    (0..)
        .zip(flat)
        .filter_map(|(at, flat)| {
            let truth = raw.iter().find(|raw| same(flat, raw))?;
            Some((at, truth.depths.as_deref()?))
        })
        .collect()
}

/// Counts by side; prints the pages that are wrong.
fn measure(what: &str, flat: &[Real], truth: &[(usize, &[u32])], found: &[Recovery]) -> [Exact; 2] {
    let mut exact = [Exact::default(); 2];
    for &(at, truth) in truth {
        let (real, found) = (&flat[at], &found[at]);
        exact[usize::from(real.side == Side::Body)].count(found, truth, real.side);
        if found.depths != truth {
            println!("{what}: not exact: {} {:?}", real.page, real.side);
        }
    }
    exact[0].print(&format!("{what}, response"));
    exact[1].print(&format!("{what}, body"));
    exact
}

#[test]
fn a_folder_of_flat_pages() {
    let (flat, raw) = (&*FLAT, &*RAW);
    let truth = pairs(flat, raw);
    let input: Vec<FlatTable<'_>> = flat.iter().map(|table| table.flat(None)).collect();
    let found = recover_all(&input);
    let [response, body] = measure("flat pages alone", flat, &truth, &found);
    if !flat.is_empty() {
        assert!(response.all.0 >= 150, "{response:?}");
        assert!(body.all.0 >= 80, "{body:?}");
    }
}

#[test]
fn one_flat_page_among_raw_ones() {
    let (flat, raw) = (&*FLAT, &*RAW);
    let truth = pairs(flat, raw);
    let mut found: Vec<Recovery> = flat.iter().map(|_| Recovery::default()).collect();
    let mut pages: Vec<&str> = flat.iter().map(|table| table.page.as_str()).collect();
    pages.dedup();
    for page in pages {
        let own: Vec<usize> = (0..flat.len())
            .filter(|&at| flat[at].page == page)
            .collect();
        let module = &flat[own[0]].module;
        let others = raw
            .iter()
            .filter(|table| table.module == *module && table.page != page);
        let input: Vec<FlatTable<'_>> = own
            .iter()
            .map(|&at| flat[at].flat(None))
            .chain(others.map(|table| table.flat(table.depths.clone())))
            .collect();
        for (at, recovery) in own.into_iter().zip(recover_all(&input)) {
            found[at] = recovery;
        }
    }
    let [response, body] = measure("one flat page among raw ones", flat, &truth, &found);
    if !flat.is_empty() {
        assert!(response.all.0 >= 150, "{response:?}");
        assert!(body.all.0 >= 80, "{body:?}");
    }
}

#[test]
fn the_instance_pages() {
    let seeds = tables("seeds");
    let input: Vec<FlatTable<'_>> = seeds
        .iter()
        .map(|table| table.flat(table.depths.clone()))
        .collect();
    let found = recover_all(&input);
    let outline = |page: &str, side: Side| {
        let at = seeds
            .iter()
            .position(|table| table.page.contains(page) && table.side == side)?;
        assert_eq!(found[at].ambiguities, []);
        let names = seeds[at].names().zip(&found[at].depths);
        Some(
            names
                .map(|(name, depth)| format!("{}{name}", "  ".repeat(*depth as usize)))
                .collect::<Vec<_>>()
                .join("\n"),
        )
    };
    if let Some(create) = outline("004", Side::Body) {
        insta::assert_snapshot!("create_body", create);
    }
    if let Some(overview) = outline("003", Side::Response) {
        insta::assert_snapshot!("overview", overview);
    }
}
