//! How a page was read: for people who want to know why, and for totals that must add up.

use std::ops::AddAssign;

use super::columns::Column;
use super::description;
use super::draft::RowCount;
use crate::document::Form;
use crate::source::Span;

/// How a table was read.
#[derive(Clone, Debug)]
pub struct TableReading {
    /// The table.
    pub span: Span,
    /// Title of its section.
    pub section: String,
    /// How it was written.
    pub form: Form,
    /// Header cells and what they were taken for.
    pub columns: Vec<(String, Option<Column>)>,
    /// What the table was taken for, or why it was left.
    pub taken_as: String,
    /// Where its nesting came from.
    pub nesting: Nesting,
    /// Its fields in page order; empty for tables that list no fields of the page.
    pub rows: Vec<RowReading>,
}

/// Where the nesting of a table came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nesting {
    /// There is none to have.
    None,
    /// The markup tells it.
    Markup,
    /// It was found by search.
    Recovered,
}

/// Where a row went.
#[derive(Clone, Debug)]
pub struct RowReading {
    /// Name of the field.
    pub name: String,
    /// Its depth, from 0.
    pub depth: u32,
    /// Why it stands there; may be empty.
    pub reason: String,
    /// The row.
    pub span: Span,
}

/// What was read against what became of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Pages.
    pub pages: usize,
    /// Operations, each once.
    pub operations: usize,
    /// Resources.
    pub resources: usize,
    /// Pages that list error codes of no one operation.
    pub code_lists: usize,
    /// Events, each once.
    pub events: usize,
    /// Pages that gave nothing, with a reason.
    pub skipped: usize,
    /// Pages that an error kept from being understood.
    pub failed: usize,
    /// Rows of tables of fields, on pages of operations, resources and events.
    pub rows: RowCount,
    /// Rows of tables of errors.
    pub errors: RowCount,
    /// Documented values and rules in the descriptions of fields.
    pub descriptions: description::Tally,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.pages += other.pages;
        self.operations += other.operations;
        self.resources += other.resources;
        self.code_lists += other.code_lists;
        self.events += other.events;
        self.skipped += other.skipped;
        self.failed += other.failed;
        self.rows += other.rows;
        self.errors += other.errors;
        self.descriptions += other.descriptions;
    }
}
