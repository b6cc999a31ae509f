//! The nesting of tables whose markup lost it.
//!
//! A flattened table lists every field in page order, members right behind the field that holds them, but no longer
//! says where a structure ends. [`recover_all`] finds the ends again by search over the evidence: types, examples,
//! the same type elsewhere in the module, names, prose. What remains in doubt is an [`Ambiguity`].

use crate::extract::types::{Opens, TypeExpr};
use crate::ir::Side;
use crate::source::PageId;
use dictionary::{Dictionary, Entry, Key};
use example::Tree;
use search::Search;

/// One row, as far as nesting cares.
#[derive(Clone, Copy, Debug)]
pub struct FlatRow<'a> {
    /// Name of the field.
    pub name: &'a str,
    /// What its type cell says.
    pub ty: &'a TypeExpr,
    /// Text of its description cell.
    pub description: &'a str,
}

/// One table of fields.
#[derive(Clone, Debug)]
pub struct FlatTable<'a> {
    /// Tables of one module teach each other: project and version, or whatever else tells modules apart.
    pub module: &'a str,
    /// The page of the table; the two sides of one page are likely to share types.
    pub page: PageId,
    /// [`Side::Response`] for responses (with `code`, `msg`, `data`), and for resources, whose fields stand at the top.
    pub side: Side,
    /// The rows in page order.
    pub rows: Vec<FlatRow<'a>>,
    /// Depth of every row where the markup tells it, from 0; `None` where the table is flat.
    pub depths: Option<Vec<u32>>,
    /// Examples of the whole side, verbatim: a request body, a response with its envelope, a resource. What is not
    /// JSON in them is passed over, so that broken ones and those of the command line serve as well.
    pub examples: Vec<&'a str>,
    /// True for the body of a multipart request, where `file` is bytes and not a structure.
    pub multipart: bool,
}

/// Where every row of a table belongs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recovery {
    /// Depth of every row, from 0. A row is a member of the last row before it with a depth that is one less.
    pub depths: Vec<u32>,
    /// Why it stands there; one entry a row.
    pub reasons: Vec<String>,
    /// What remains in doubt, in page order.
    pub ambiguities: Vec<Ambiguity>,
}

/// Rows that can be read in two ways.
#[derive(Clone, Debug, PartialEq)]
pub struct Ambiguity {
    /// First row that the two readings place differently, and one past the last one.
    pub rows: std::ops::Range<usize>,
    /// Depths of these rows in the reading that was taken.
    pub chosen: Vec<u32>,
    /// Depths of these rows in the other reading.
    pub other: Vec<u32>,
    /// Parent of the first of these rows in the reading that was taken; `None` at the top.
    pub chosen_parent: Option<usize>,
    /// Parent of the first of these rows in the other reading; `None` at the top.
    pub other_parent: Option<usize>,
}

mod dictionary;
mod example;
mod search;
mod signals;

struct Context<'a> {
    rows: &'a [FlatRow<'a>],
    side: Side,
    has_data: bool,
    opens: Vec<Opens>,
    tags: Vec<Vec<&'a str>>,
    tree: Tree<'a>,
    entries: Vec<Option<std::rc::Rc<Entry<'a>>>>,
}

impl<'a> Context<'a> {
    fn entry(&self, opener: u32) -> Option<&Entry<'a>> {
        self.entries.get(opener as usize)?.as_deref()
    }
    fn opener_type(&self, opener: u32) -> Option<&'a str> {
        self.rows.get(opener as usize)?.ty.name()
    }
}
/// How often the tables are searched; after each round they teach each other.
const ROUNDS: usize = 3;
/// Another reading that is worse by less than this is shown as well.
const NEAR: f32 = 1.0;

/// Finds the nesting of every table; the tables of a module are evidence for each other. Tables with depths keep
/// them. One answer a table, in their order.
pub fn recover_all(tables: &[FlatTable<'_>]) -> Vec<Recovery> {
    let mut dictionary = Dictionary::default();
    let mut out: Vec<Recovery> = Vec::new();
    for _ in 0..ROUNDS {
        out = tables
            .iter()
            .enumerate()
            .map(|(number, table)| match &table.depths {
                Some(depths) => Recovery {
                    depths: depths.clone(),
                    reasons: vec![String::new(); table.rows.len()],
                    ambiguities: Vec::new(),
                },
                None => recover(table, number, &dictionary),
            })
            .collect();
        dictionary = Dictionary::default();
        for (number, (table, found)) in tables.iter().zip(&out).enumerate() {
            let explicit = table.depths.is_some();
            let sure = |rows: std::ops::Range<usize>| {
                let doubtful = |a: &Ambiguity| a.rows.start < rows.end && rows.start < a.rows.end;
                if explicit {
                    1.0
                } else if found.ambiguities.iter().any(doubtful) {
                    0.15
                } else {
                    0.7
                }
            };
            dictionary.learn(table.module, number, &table.rows, &found.depths, &sure);
        }
    }
    out
}

fn recover<'a>(table: &'a FlatTable<'a>, number: usize, dictionary: &Dictionary<'a>) -> Recovery {
    let mut known: std::collections::HashMap<Key<'a>, std::rc::Rc<Entry<'a>>> = Default::default();
    let entries = table
        .rows
        .iter()
        .map(|row| {
            if row.ty.opens() == Opens::Never {
                return None;
            }
            let key = Key::of(row);
            if key == Key::Field("data") {
                return None;
            }
            let entry = known.entry(key).or_insert_with(|| {
                std::rc::Rc::new(dictionary.entry(table.module, key, number, 0.0))
            });
            (!entry.forms.is_empty()).then(|| entry.clone())
        })
        .collect();
    let context = Context {
        rows: &table.rows,
        side: table.side,
        has_data: table.rows.iter().any(|row| row.name == "data"),
        opens: table
            .rows
            .iter()
            .map(|row| opens(row, table.multipart))
            .collect(),
        tags: table.rows.iter().map(|row| tags(row.description)).collect(),
        tree: Tree::new(&table.examples, &table.rows),
        entries,
    };
    let found = Search::run(&context, NEAR);
    let ambiguities = found
        .rivals
        .iter()
        .filter_map(|(other, _)| {
            let first = (0..other.len()).find(|&at| other[at] != found.depths[at])?;
            let last = (0..other.len()).rfind(|&at| other[at] != found.depths[at])?;
            Some(Ambiguity {
                rows: first..last + 1,
                chosen: found.depths[first..=last].to_vec(),
                other: other[first..=last].to_vec(),
                chosen_parent: None,
                other_parent: None,
            })
        })
        .collect();
    let reasons = found
        .reasons
        .iter()
        .map(|r| {
            r.iter()
                .map(|(s, w)| format!("{} {w:+.1}", s.entry().1))
                .collect::<Vec<_>>()
                .join(", ")
        })
        .collect();
    Recovery {
        depths: found.depths,
        reasons,
        ambiguities,
    }
}

fn opens(row: &FlatRow<'_>, multipart: bool) -> Opens {
    if multipart && matches!(row.ty.name(), Some("file")) {
        Opens::Never
    } else {
        row.ty.opens()
    }
}

/// Values that a description lists: `- key：…`.
fn tags(description: &str) -> Vec<&str> {
    description
        .lines()
        .filter_map(|line| {
            let item = line
                .trim_start()
                .strip_prefix(['-', '*'])?
                .trim_start()
                .trim_start_matches('`');
            let end = item
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                .unwrap_or(item.len());
            (end > 1 && item.as_bytes()[0].is_ascii_alphabetic()).then(|| &item[..end])
        })
        .collect()
}
