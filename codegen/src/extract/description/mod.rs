//! A description cell: what a field is, and the labelled facts beside it.
//!
//! A cell is cut into blocks at its labels (`blocks`), each block gives its facts and hands back what it could not
//! use, and what was handed back is the description. So nothing is lost: text that no block understands stays.

mod blocks;
mod choices;
mod constraints;
mod deprecation;
mod items;
mod labels;
mod limits;
mod scopes;
#[cfg(test)]
mod tests;
mod values;

use std::collections::HashMap;

use crate::diagnostics::Sink;
use crate::document::Cell;
use crate::ir::{Choice, ChoiceKey, Constraints, Deprecation, FieldScope};
use crate::source::{Sources, Spanned};

use super::types::{Scalar, TypeExpr};

use blocks::{Block, Line};
use labels::Label;

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

impl From<&TypeExpr> for Subject {
    fn from(ty: &TypeExpr) -> Self {
        Self {
            many: matches!(ty, TypeExpr::Array(_) | TypeExpr::Map(_)),
            leaf: match ty.leaf() {
                TypeExpr::Scalar { kind, .. } => match kind {
                    Scalar::String => Leaf::String,
                    Scalar::Integer => Leaf::Integer,
                    Scalar::Number => Leaf::Number,
                    Scalar::Boolean => Leaf::Boolean,
                },
                _ => Leaf::Other,
            },
        }
    }
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
    /// Documented values, each key once; of a field with a fixed value (`固定值`) that one alone.
    pub choices: Vec<Choice>,
    /// True where the values are bits that may be added up.
    pub bit_flags: bool,
    /// True where other values than the documented ones are possible.
    pub open: bool,
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

/// `read = understood + kept + reported`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// How many the page has.
    pub read: usize,
    /// How many became facts.
    pub understood: usize,
    /// How many stay in the description because no fact can hold them (values of a boolean field, `最大值` of a
    /// string), which needs nobody's attention.
    pub kept: usize,
    /// How many are the subject of a diagnostic.
    pub reported: usize,
}

impl Count {
    /// So many that were taken for facts became none, and a diagnostic says so.
    pub fn lose(&mut self, number: usize) {
        self.understood = self.understood.saturating_sub(number);
        self.reported += number;
    }

    /// All that was understood stays text.
    pub(super) fn as_kept(self) -> Self {
        Self {
            understood: 0,
            kept: self.kept + self.understood,
            ..self
        }
    }
}

impl Tally {
    /// All that was understood stays text.
    pub(super) fn kept(self) -> Self {
        Self {
            values: self.values.as_kept(),
            rules: self.rules.as_kept(),
        }
    }
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

impl Count {
    /// What became of one.
    pub(super) fn one(outcome: Outcome) -> Self {
        let of = |wanted| usize::from(outcome == wanted);
        Self {
            read: 1,
            understood: of(Outcome::Understood),
            kept: of(Outcome::Kept),
            reported: of(Outcome::Reported),
        }
    }
}

/// What became of one row, value or rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Understood,
    Kept,
    Reported,
}

/// Where facts and findings of one cell go.
struct Reader<'a> {
    subject: Subject,
    sources: &'a Sources,
    sink: &'a mut Sink,
    out: Description,
    /// Where each value stands among the choices.
    places: HashMap<ChoiceKey, usize>,
    /// Lines of the description.
    prose: Vec<String>,
}

/// Reads the description cell of a field of type `subject`.
pub fn describe(cell: &Cell, subject: Subject, sources: &Sources, sink: &mut Sink) -> Description {
    let mut reader = Reader {
        subject,
        sources,
        sink,
        out: Description::default(),
        places: HashMap::new(),
        prose: Vec::new(),
    };
    for block in blocks::split(cell) {
        reader.block(block);
    }
    reader.finish(cell)
}

impl Reader<'_> {
    fn block(&mut self, block: Block<'_>) {
        match &block.label {
            None => self.keep_lines(&block.lines),
            Some(Label::Example) => values::example(self, block),
            Some(Label::Default) => values::default(self, block),
            Some(Label::Fixed) => values::fixed(self, block),
            Some(Label::Values) => choices::read(self, block),
            Some(Label::Rules) => constraints::read(self, block),
            Some(Label::Scopes { .. }) => scopes::read(self, block),
        }
    }

    /// Lines that no fact was made of stay in the description.
    fn keep_lines(&mut self, lines: &[Line<'_>]) {
        for line in lines {
            match line {
                Line::Text(text, _) => self.prose.push((*text).to_owned()),
                Line::Item(item) if !item.text.is_empty() => self.prose.push(item.text.clone()),
                Line::Item(_) => {}
            }
        }
    }

    fn finish(self, cell: &Cell) -> Description {
        let mut out = self.out;
        out.text = tidy(&self.prose);
        out.deprecated = deprecation::find(&out.text, cell.span, self.sources);
        limits::read(
            &mut out.constraints,
            &out.text,
            self.subject,
            cell.span,
            self.sources,
        );
        out.default = out
            .default
            .or_else(|| limits::default(&out.text, self.subject, cell.span, self.sources));
        out.bit_flags = is_bit_mask(&out.choices, &out.text);
        out
    }
}

/// The lines as one text: no blank lines at the ends, never two in a row.
fn tidy(lines: &[String]) -> String {
    let mut text = String::new();
    let mut blank = false;
    for line in lines.iter().flat_map(|line| line.split('\n')) {
        if line.trim().is_empty() {
            blank = true;
            continue;
        }
        if !text.is_empty() {
            text.push_str(if blank { "\n\n" } else { "\n" });
        }
        blank = false;
        text.push_str(line.trim_end());
    }
    let start = text.len() - text.trim_start().len();
    text.split_off(start)
}

/// True if the text says that the values are added up, and they can be: powers of two, or zero for none.
fn is_bit_mask(choices: &[Choice], text: &str) -> bool {
    const WORDS: [&str; 9] = [
        "位运算",
        "加和",
        "按位",
        "位掩码",
        "掩码",
        "相加",
        "bitmask",
        "bit mask",
        "bitwise",
    ];
    let mut bits = 0;
    choices.iter().all(|choice| {
        let bit = match &choice.key {
            ChoiceKey::Integer(value) => u64::try_from(*value).ok(),
            ChoiceKey::Text(text) => text.parse::<u64>().ok(),
        };
        bits += usize::from(bit != Some(0));
        bit.is_some_and(|bit| bit == 0 || bit.is_power_of_two())
    }) && bits > 1
        && WORDS.iter().any(|word| text.contains(word))
}
