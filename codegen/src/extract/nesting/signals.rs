//! The evidence as a table of named weights.

/// A piece of evidence for or against a place of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Signal {
    /// The example has the row's key there.
    ExampleHas,
    /// The example has the key before one of an earlier row.
    ExampleOrder,
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
    /// Other tables have this member in the same type, elsewhere.
    TypeLater,
    /// Other tables do not have this member in the same type.
    TypeNever,
    /// A structure ends with the members that other tables have.
    TypeComplete,
    /// A structure ends with fewer members than other tables have.
    TypeShort,
    /// A structure ends where other uses of its type go on otherwise.
    Parted,
    /// A sibling has the name already.
    Duplicate,
    /// A structure that the page names ends without members.
    Empty,
    /// The same, where other tables have none either or the type is that of a structure around it.
    EmptyKnown,
    /// A list or an object ends without members.
    EmptyList,
    /// A structure ends after one member.
    Single,
    /// A structure stands behind plain members.
    Late,
    /// The second name of a pair such as key and value.
    PairOpen,
    /// A further member beside such a pair.
    PairClosed,
    /// Another language beside languages.
    Locale,
    /// No language beside languages.
    NoLocale,
    /// A paging field directly below `data`.
    PagingPlace,
    /// A paging field elsewhere.
    PagingElsewhere,
    /// A further row beside `data` in the envelope.
    Envelope,
    /// A further row below `data`, which has its one structure.
    Only,
    /// The type is named after that of the structure around it.
    TypePrefix,
    /// A structure within one of its own type.
    Recursion,
    /// A sibling has the same type.
    SiblingType,
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
            Signal::ExampleOrder => (-1.0, "the example has it before an earlier row"),
            Signal::ExampleKind => (-3.5, "the example has another kind of value there"),
            Signal::ExampleLacks => (-2.0, "the example does not have it there"),
            Signal::ExampleLacksRequired => (-1.0, "the example would be wrong without it"),
            Signal::ExampleLeft => (-2.5, "the example has more there"),
            Signal::TypeNext => (3.0, "the type has it next elsewhere"),
            Signal::TypeLater => (0.7, "the type has it elsewhere"),
            Signal::TypeNever => (-3.0, "the type does not have it elsewhere"),
            Signal::TypeComplete => (1.0, "the type ends so elsewhere"),
            Signal::TypeShort => (-2.0, "the type has more elsewhere"),
            Signal::Parted => (1.0, "other uses of the type part here"),
            Signal::Duplicate => (-15.0, "its name stands there already"),
            Signal::Empty => (-6.0, "a structure without members"),
            Signal::EmptyKnown => (-0.5, "a structure whose members are not listed"),
            Signal::EmptyList => (-1.2, "a list or object without members"),
            Signal::Single => (-0.6, "a structure has one member"),
            Signal::Late => (-0.8, "a structure behind plain members"),
            Signal::PairOpen => (2.0, "it makes a pair with the member before"),
            Signal::PairClosed => (-1.5, "the members are a pair already"),
            Signal::Locale => (2.0, "its siblings are languages as well"),
            Signal::NoLocale => (-2.0, "its siblings are languages"),
            Signal::PagingPlace => (3.0, "paging fields stand directly below data"),
            Signal::PagingElsewhere => (-3.0, "paging fields stand elsewhere"),
            Signal::Envelope => (-8.0, "data ends the envelope"),
            Signal::Only => (-4.0, "data has its one structure"),
            Signal::TypePrefix => (1.0, "its type is named after the type above"),
            Signal::Recursion => (-1.5, "it stands within its own type"),
            Signal::SiblingType => (0.5, "a sibling has its type"),
            Signal::NamePrefix => (0.5, "it is named after the field above"),
            Signal::SiblingName => (0.8, "a sibling is named like it"),
            Signal::Value => (1.5, "a sibling has its name as a value"),
            Signal::About => (0.7, "its description speaks of the field above"),
            Signal::Mentioned => (3.0, "a description writes this path"),
            Signal::Mentions => (-2.0, "its description speaks of the structure from outside"),
        }
    }
}
