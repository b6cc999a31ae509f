//! A table with everything that can be said of its rows before any of them has a place.

use std::collections::HashMap;

use super::dictionary::Entry;
use super::example::{Envelope, Tree};
use super::parting::Uses;
use super::words::{self, Mention, Names};
use super::{FlatRow, FlatTable, Side};
use crate::extract::types::{Opens, TypeExpr};
use crate::ir::ChoiceKey;

/// `data` is among the first rows of a table that lists the envelope: behind `code`, `msg` and the like.
const ENVELOPE: usize = 5;

/// A table, prepared for the search.
#[derive(Debug)]
pub(super) struct Table<'a> {
    /// The rows.
    pub(super) rows: Vec<Row<'a>>,
    /// The examples.
    pub(super) tree: Tree,
    /// True for a response with an envelope.
    pub(super) envelope: bool,
    /// True for a response in pages.
    pub(super) paged: bool,
    /// Paths in descriptions.
    pub(super) mentions: Vec<Mention<'a>>,
    /// What other tables know of the structure that a row opens.
    pub(super) entries: Vec<Option<Entry>>,
    /// Numbers of all names.
    pub(super) names: Names<'a>,
}

/// One row, prepared.
#[derive(Debug)]
pub(super) struct Row<'a> {
    /// Name of the field.
    pub(super) name: &'a str,
    /// Its number.
    pub(super) id: u32,
    /// Its type.
    pub(super) ty: &'a TypeExpr,
    /// Name of its type.
    pub(super) type_name: Option<&'a str>,
    /// Whether rows may be its members.
    pub(super) opens: Opens,
    /// True if the page demands it.
    pub(super) required: bool,
    /// Pairs of characters in its description.
    pub(super) pairs: Vec<[char; 2]>,
    /// Numbers of the documented values, which may be names of siblings.
    pub(super) values: Vec<u32>,
    /// The row before it that has the same name.
    pub(super) namesake: Option<usize>,
    /// True for a token or a total of a response in pages.
    pub(super) paging: bool,
    /// How many rows behind it agree with those behind other uses of its type.
    pub(super) agreements: Vec<usize>,
}

impl<'a> Table<'a> {
    /// Prepares table `number`.
    pub(super) fn new(tables: &[FlatTable<'a>], number: usize, uses: &Uses<'a>) -> Option<Self> {
        let table = tables.get(number)?;
        let mut names = Names::default();
        let envelope = envelope(table);
        let tree = Tree::new(&table.examples, envelope, &mut names);
        let typeless = table.rows.iter().all(|row| *row.ty == TypeExpr::Unstated);
        let mut namesakes = HashMap::new();
        let rows: Vec<Row<'a>> = table
            .rows
            .iter()
            .zip(words::paging(&table.rows))
            .enumerate()
            .map(|(at, (row, paging))| Row {
                name: row.name,
                id: names.id(row.name),
                ty: row.ty,
                type_name: row.ty.name(),
                opens: match row.ty.name() {
                    // The file itself, not a structure of that name.
                    Some("file") if table.multipart => Opens::Never,
                    // Where no row has a type, only the examples tell what has members.
                    None if typeless && !tree.has_members(names.id(row.name)) => Opens::Never,
                    _ => row.ty.opens(),
                },
                required: row.required,
                pairs: words::pairs(row.description),
                values: row
                    .choices
                    .iter()
                    .filter_map(|choice| match &choice.key {
                        ChoiceKey::Text(text) => Some(names.id(text)),
                        ChoiceKey::Integer(_) => None,
                    })
                    .collect(),
                namesake: namesakes.insert(row.name, at),
                paging,
                agreements: uses.agreements(table, number, at),
            })
            .collect();
        Some(Table {
            tree,
            envelope: envelope == Envelope::Listed,
            paged: rows.iter().any(|row| row.name == "has_more"),
            mentions: words::mentions(&table.rows),
            entries: rows.iter().map(|_| None).collect(),
            rows,
            names,
        })
    }

    /// A row by its number.
    pub(super) fn row(&self, at: Option<usize>) -> Option<&Row<'a>> {
        self.rows.get(at?)
    }

    /// What other tables know of the structure that row `opener` opens.
    pub(super) fn entry(&self, opener: Option<usize>) -> Option<&Entry> {
        self.entries.get(opener?)?.as_ref()
    }
}

fn envelope(table: &FlatTable<'_>) -> Envelope {
    let opens = |row: &&FlatRow<'_>| row.name == "data" && row.ty.opens() != Opens::Never;
    let first = table.rows.iter().take(ENVELOPE).find(opens);
    match table.side {
        Side::Response if first.is_some() => Envelope::Listed,
        Side::Response => Envelope::Omitted,
        _ => Envelope::None,
    }
}
