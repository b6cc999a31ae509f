//! A description cell: what a field is, and the labelled facts beside it.

use crate::diagnostics::Sink;
use crate::document::{Cell, ItemKind};
use crate::ir::{Choice, Constraints, Deprecation, FieldScope};
use crate::source::Spanned;

/// What the reading of a description needs to know of the type of its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The type below all arrays and maps.
    pub leaf: Leaf,
    /// True for an array or a map: lengths count its items, values are those of its elements.
    pub many: bool,
}

/// Kind of the values that a description speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// Text, also a number in text.
    String,
    /// A whole number.
    Integer,
    /// A number with a fraction.
    Number,
    /// True or false; lists of values say nothing that the type does not.
    Boolean,
    /// An object, a file, or anything at all.
    Other,
}

/// A description cell, read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Description {
    /// The cell as markdown without the facts below.
    pub text: String,
    /// Documented example; strings keep the quotes of the page.
    pub example: Option<Spanned<String>>,
    /// Documented default, without quotes or backticks.
    pub default: Option<Spanned<String>>,
    /// The only value that is allowed (`固定值`), without quotes or backticks.
    pub fixed: Option<Spanned<String>>,
    /// Documented values, each key once.
    pub choices: Vec<Choice>,
    /// True where the values are bits that may be added up.
    pub bit_flags: bool,
    /// Documented limits.
    pub constraints: Constraints,
    /// Scopes needed for the field, or for one of its values.
    pub scopes: Vec<FieldScope>,
    /// Set where the page calls the field deprecated.
    pub deprecated: Option<Deprecation>,
    /// What was counted on the way.
    pub tally: Tally,
}

/// Enum items and rules of a cell, so that totals can be compared with the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Documented values.
    pub values: Count,
    /// Lines of validation rules.
    pub rules: Count,
}

/// `read = understood + reported + kept`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// How many the page has.
    pub read: usize,
    /// How many became facts.
    pub understood: usize,
    /// How many stay in the description because nothing can be made of them (values of a boolean field, `最大值`
    /// of a string), which needs nobody's attention.
    pub kept: usize,
    /// How many are the subject of a diagnostic.
    pub reported: usize,
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.values += other.values;
        self.rules += other.rules;
    }
}

impl std::ops::AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.read += other.read;
        self.understood += other.understood;
        self.kept += other.kept;
        self.reported += other.reported;
    }
}

/// Reads the description cell of a field of type `subject`.
pub fn describe(cell: &Cell, _subject: Subject, _sink: &mut Sink) -> Description {
    let mut text = cell.text();
    for item in cell.items(ItemKind::EnumValue) {
        text.push_str("\n- ");
        text.push_str(&item.text);
    }
    Description {
        text,
        ..Description::default()
    }
}
