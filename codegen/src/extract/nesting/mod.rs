//! The nesting of tables whose markup lost it.
//!
//! A flattened table lists every field in page order, members right behind the field that holds them, but no longer
//! says where a structure ends. [`recover_all`] finds the ends again by search over the evidence: types, examples,
//! the same type elsewhere in the module, names, prose. What remains in doubt is an [`Ambiguity`].
//!
//! `table` prepares what is known of every row, `search` tries the places, `evidence` says what speaks for and
//! against each, and `signals` says how much that counts.

mod dictionary;
mod evidence;
mod example;
mod parting;
mod search;
mod signals;
mod stack;
mod table;
mod words;

use std::ops::Range;

use rayon::prelude::*;

use crate::extract::types::{Opens, TypeExpr};
use crate::ir::{Choice, Side};
use dictionary::Dictionary;
use parting::Uses;
use search::Found;
use table::Table;

/// One row, as far as nesting cares.
#[derive(Clone, Copy, Debug)]
pub struct FlatRow<'a> {
    /// Name of the field.
    pub name: &'a str,
    /// What its type cell says.
    pub ty: &'a TypeExpr,
    /// Text of its description cell.
    pub description: &'a str,
    /// Its documented values.
    pub choices: &'a [Choice],
    /// True if the page demands it.
    pub required: bool,
}

/// One table of fields.
#[derive(Clone, Debug)]
pub struct FlatTable<'a> {
    /// Tables of one module teach each other: project and version, or whatever else tells modules apart.
    pub module: &'a str,
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
    /// Why it stands there; one entry a row, empty where nothing but the order of the rows tells.
    pub reasons: Vec<String>,
    /// What remains in doubt, in page order; no two overlap.
    pub ambiguities: Vec<Ambiguity>,
}

/// Rows that can be read in two ways.
#[derive(Clone, Debug, PartialEq)]
pub struct Ambiguity {
    /// First row that the two readings place differently, and one past the last one.
    pub rows: Range<usize>,
    /// Depths of these rows in the reading that was taken.
    pub chosen: Vec<u32>,
    /// Depths of these rows in the other reading.
    pub other: Vec<u32>,
    /// Parent of the first of these rows in the reading that was taken; `None` at the top.
    pub chosen_parent: Option<usize>,
    /// Parent of the first of these rows in the other reading; `None` at the top.
    pub other_parent: Option<usize>,
}

/// How often the tables are searched; between the rounds they teach each other.
const ROUNDS: usize = 3;
/// How much recovered depths are believed, where explicit ones count 1.
const RECOVERED: f32 = 0.7;
/// How much they are believed where they are ambiguous.
const DOUBTFUL: f32 = 0.15;

/// Finds the nesting of every table; the tables of a module are evidence for each other. Tables with depths keep
/// them. One answer a table, in their order.
pub fn recover_all(tables: &[FlatTable<'_>]) -> Vec<Recovery> {
    let uses = Uses::new(tables);
    let mut flat: Vec<Flat<'_>> = (0..)
        .zip(tables)
        .filter(|(_, table)| table.depths.is_none())
        .filter_map(|(number, _)| Flat::new(tables, number, &uses))
        .collect();
    for round in 0..ROUNDS {
        let dictionary = if round == 0 {
            learn_explicit(tables)
        } else {
            learn(tables, &flat)
        };
        let changes = flat
            .par_iter_mut()
            .map(|flat| flat.search(tables, &dictionary, round == 0));
        if changes.filter(|changed| *changed).count() == 0 {
            break;
        }
    }
    let mut found: Vec<Recovery> = tables.iter().map(explicit).collect();
    for flat in flat {
        if let Some(slot) = found.get_mut(flat.number) {
            *slot = flat.recovery();
        }
    }
    found
}

/// A table on its way through the rounds.
struct Flat<'a> {
    number: usize,
    table: Table<'a>,
    found: Found,
    ambiguities: Vec<Ambiguity>,
}

impl<'a> Flat<'a> {
    fn new(tables: &[FlatTable<'a>], number: usize, uses: &Uses<'a>) -> Option<Self> {
        Some(Flat {
            number,
            table: Table::new(tables, number, uses)?,
            found: Found::default(),
            ambiguities: Vec::new(),
        })
    }

    /// Searches the table if the dictionary says something new of it, or `always`. True if it was searched.
    fn search(
        &mut self,
        tables: &[FlatTable<'a>],
        dictionary: &Dictionary<'a>,
        always: bool,
    ) -> bool {
        let Some(table) = tables.get(self.number) else {
            return false;
        };
        let names = &mut self.table.names;
        let entries = table
            .rows
            .iter()
            .zip(&self.table.rows)
            .map(|(row, prepared)| {
                // Every page has another structure below `data`.
                let teaches = prepared.opens != Opens::Never
                    && (row.name != "data" || prepared.type_name.is_some());
                let entry =
                    teaches.then(|| dictionary.entry(table.module, row, self.number, names));
                entry.filter(|entry| !entry.forms.is_empty())
            })
            .collect();
        if !always && self.table.entries == entries {
            return false;
        }
        self.table.entries = entries;
        self.found = search::search(&self.table);
        self.ambiguities = ambiguities(&self.found);
        true
    }

    fn recovery(self) -> Recovery {
        let reasons = self.found.signals.iter().map(|signals| {
            let texts = signals
                .iter()
                .map(|(signal, weight)| format!("{} ({weight:+.1})", signal.text()));
            texts.collect::<Vec<_>>().join("; ")
        });
        Recovery {
            reasons: reasons.collect(),
            depths: self.found.depths,
            ambiguities: self.ambiguities,
        }
    }
}

fn explicit(table: &FlatTable<'_>) -> Recovery {
    Recovery {
        depths: table.depths.clone().unwrap_or_default(),
        reasons: vec![String::new(); table.rows.len()],
        ambiguities: Vec::new(),
    }
}

fn learn_explicit<'a>(tables: &[FlatTable<'a>]) -> Dictionary<'a> {
    let mut dictionary = Dictionary::default();
    for (number, table) in tables.iter().enumerate() {
        if let Some(depths) = &table.depths {
            dictionary.learn(table.module, number, &table.rows, depths, &|_| 1.0);
        }
    }
    dictionary
}

fn learn<'a>(tables: &[FlatTable<'a>], flat: &[Flat<'a>]) -> Dictionary<'a> {
    let mut dictionary = learn_explicit(tables);
    for flat in flat {
        let sure = |rows: Range<usize>| {
            let doubtful =
                |other: &Ambiguity| other.rows.start < rows.end && rows.start < other.rows.end;
            if flat.ambiguities.iter().any(doubtful) {
                DOUBTFUL
            } else {
                RECOVERED
            }
        };
        if let Some(table) = tables.get(flat.number) {
            dictionary.learn(
                table.module,
                flat.number,
                &table.rows,
                &flat.found.depths,
                &sure,
            );
        }
    }
    dictionary
}

/// The other readings; where they overlap, only the most likely one.
fn ambiguities(found: &Found) -> Vec<Ambiguity> {
    let mut rivals: Vec<_> = found.rivals.iter().collect();
    rivals.sort_by(|a, b| a.margin.total_cmp(&b.margin));
    let mut taken = vec![false; found.depths.len()];
    let mut out: Vec<Ambiguity> = Vec::new();
    for rival in rivals {
        let Some(chosen) = found
            .depths
            .get(rival.start..rival.start + rival.depths.len())
        else {
            continue;
        };
        let differs = |(a, b): (&u32, &u32)| a != b;
        let Some(first) = chosen.iter().zip(&rival.depths).position(differs) else {
            continue;
        };
        let last = chosen
            .iter()
            .zip(&rival.depths)
            .rposition(differs)
            .unwrap_or(first);
        let rows = rival.start + first..rival.start + last + 1;
        let Some(free) = taken
            .get_mut(rows.clone())
            .filter(|rows| !rows.contains(&true))
        else {
            continue;
        };
        free.fill(true);
        let part = |depths: &[u32]| depths.get(first..=last).unwrap_or_default().to_vec();
        let other = part(&rival.depths);
        out.push(Ambiguity {
            chosen: part(chosen),
            chosen_parent: parent(&found.depths, rows.start, found.depths.get(rows.start)),
            other_parent: parent(&found.depths, rows.start, other.first()),
            rows,
            other,
        });
    }
    out.sort_by_key(|ambiguity| ambiguity.rows.start);
    out
}

/// The row that holds row `at` if that stands at `depth`. The rows before it are not in doubt.
fn parent(depths: &[u32], at: usize, depth: Option<&u32>) -> Option<usize> {
    let above = depth?.checked_sub(1)?;
    depths.get(..at)?.iter().rposition(|&depth| depth == above)
}
