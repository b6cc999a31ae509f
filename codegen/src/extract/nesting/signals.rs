//! The evidence as a table of named weights.

/// A piece of evidence for or against a place of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Signal {
    /// The example has the row's key there.
    ExampleHas,
    /// The example has a value there that the row's type cannot hold.
    ExampleKind,
    /// The example lacks the key there.
    ExampleLacks,
    /// The example lacks the key there, and the page demands it.
    ExampleLacksRequired,
    /// A structure ends though the example has keys there that no row named.
    ExampleLeft,
    /// Other tables have this member next in the same type.
    TypeNext,
    /// Other tables do not have this member in the same type.
    TypeNever,
    /// A structure ends where other uses of its type go on otherwise.
    Parted,
    /// A sibling has the name already.
    Duplicate,
    /// A structure that the page names ends without members.
    Empty,
    /// A structure stands behind plain members.
    Late,
    /// The second name of a pair such as key and value.
    PairOpen,
    /// A further member beside such a pair.
    PairClosed,
    /// No language beside languages.
    NoLocale,
    /// A paging field directly below `data`.
    Paging,
    /// A further row beside `data` in the envelope.
    Envelope,
    /// A further row below `data`, which has its one structure.
    Only,
    /// The name begins like that of the field above it.
    NamePrefix,
    /// The name begins like that of a sibling.
    SiblingName,
    /// A sibling has the name as a documented value: what a tag selects stands beside it.
    Value,
    /// The description has the words of the field above it.
    About,
    /// A description writes the path.
    Mentioned,
    /// The description writes a path from the structure itself, as one does from outside.
    Mentions,
}

impl Signal {
    /// How much it counts, in units of about a natural logarithm of odds.
    pub(super) fn weight(self) -> f32 {
        self.entry().0
    }

    /// What it says, to people.
    pub(super) fn text(self) -> &'static str {
        self.entry().1
    }

    const fn entry(self) -> (f32, &'static str) {
        match self {
            Signal::ExampleHas => (5.0, "the example has it there"),
            Signal::ExampleKind => (-3.5, "the example has another kind of value there"),
            Signal::ExampleLacks => (-2.0, "the example does not have it there"),
            Signal::ExampleLacksRequired => (-1.0, "the example would be wrong without it"),
            Signal::ExampleLeft => (-2.5, "the example has more there"),
            Signal::TypeNext => (3.0, "the type has it next elsewhere"),
            Signal::TypeNever => (-3.0, "the type does not have it elsewhere"),
            Signal::Parted => (1.0, "other uses of the type part here"),
            Signal::Duplicate => (-15.0, "its name stands there already"),
            Signal::Empty => (-6.0, "a structure without members"),
            Signal::Late => (-0.8, "a structure behind plain members"),
            Signal::PairOpen => (2.0, "it makes a pair with the member before"),
            Signal::PairClosed => (-1.5, "the members are a pair already"),
            Signal::NoLocale => (-2.0, "its siblings are languages"),
            Signal::Paging => (3.0, "paging fields stand directly below data"),
            Signal::Envelope => (-8.0, "data ends the envelope"),
            Signal::Only => (-4.0, "data has its one structure"),
            Signal::NamePrefix => (0.5, "it is named after the field above"),
            Signal::SiblingName => (0.8, "a sibling is named like it"),
            Signal::Value => (1.5, "a sibling has its name as a value"),
            Signal::About => (0.7, "its description speaks of the field above"),
            Signal::Mentioned => (3.0, "a description writes this path"),
            Signal::Mentions => (-2.0, "its description speaks of the structure from outside"),
        }
    }
}
