//! How far uses of one type agree.
//!
//! The members of a type are the same wherever it is used, what follows them is not. So the rows behind two uses
//! of a type agree at least as far as the structure goes, and where they part the structure has ended, whatever the
//! nesting inside.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::FlatTable;

/// A use of a type: table and row.
type Use = (usize, usize);

/// Uses of every type, by module and type name.
#[derive(Debug, Default)]
pub(super) struct Uses<'a> {
    by_type: HashMap<(&'a str, &'a str), Vec<Use>>,
    /// For every table, a hash of name and type of each row.
    rows: Vec<Vec<u64>>,
}

/// Uses that one use is compared with.
const MAX_USES: usize = 24;
/// Rows behind a use that are compared.
const MAX_ROWS: usize = 64;

impl<'a> Uses<'a> {
    /// All uses in all tables.
    pub(super) fn new(tables: &[FlatTable<'a>]) -> Self {
        let mut uses = Uses::default();
        for (number, table) in tables.iter().enumerate() {
            for (at, row) in table.rows.iter().enumerate() {
                if let Some(name) = row.ty.name() {
                    let all = uses.by_type.entry((table.module, name)).or_default();
                    if all.len() < MAX_USES {
                        all.push((number, at));
                    }
                }
            }
            let hashes = table.rows.iter().map(|row| {
                let mut hasher = DefaultHasher::new();
                (row.name, row.ty).hash(&mut hasher);
                hasher.finish()
            });
            uses.rows.push(hashes.collect());
        }
        uses
    }

    /// For the type that row `at` of table `number` uses: how many rows behind it agree with each other use. Uses
    /// that agree to the end of both tables tell nothing.
    pub(super) fn agreements(&self, table: &FlatTable<'a>, number: usize, at: usize) -> Vec<usize> {
        let behind = |(table, at): Use| {
            let rows = self.rows.get(table).and_then(|rows| rows.get(at + 1..));
            rows.unwrap_or_default()
        };
        let here = behind((number, at));
        let name = table.rows.get(at).and_then(|row| row.ty.name());
        let others = name.and_then(|name| self.by_type.get(&(table.module, name)));
        others
            .into_iter()
            .flatten()
            .filter(|other| **other != (number, at))
            .filter_map(|other| {
                let there = behind(*other);
                let same = here
                    .iter()
                    .zip(there)
                    .take(MAX_ROWS)
                    .take_while(|(a, b)| a == b)
                    .count();
                let parted = same < MAX_ROWS && (same < here.len() || same < there.len());
                parted.then_some(same)
            })
            .collect()
    }
}
