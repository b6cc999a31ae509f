//! The evidence, as a table of named weights, and where each piece of it applies.

/// A piece of evidence for or against a place of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Signal {
    ExampleHas,
    ExampleOrder,
    ExampleKind,
    ExampleLacks,
    ExampleLeft,
    TypeContinues,
    TypeKnows,
    TypeBroken,
    TypeComplete,
    TypeShort,
    Duplicate,
    Empty,
    EmptyList,
    SiblingName,
    Tag,
    EmptyKnown,
    IdiomOpen,
    IdiomClosed,
    PagingPlace,
    PagingElsewhere,
    Envelope,
    TypePrefix,
    Recursion,
    SiblingType,
    NamePrefix,
    Pop,
}

impl Signal {
    /// Weight in units of about a natural logarithm of odds, and what it says to people.
    pub(super) const fn entry(self) -> (f32, &'static str) {
        match self {
            Signal::ExampleHas => (3.0, "the example has it there"),
            Signal::ExampleOrder => (-0.8, "the example has it earlier"),
            Signal::ExampleKind => (-3.5, "the example has another kind of value there"),
            Signal::ExampleLacks => (-1.0, "the example does not have it there"),
            Signal::ExampleLeft => (-2.5, "the example has further keys there"),
            Signal::TypeContinues => (3.0, "the same type elsewhere goes on so"),
            Signal::TypeKnows => (0.7, "the same type elsewhere has it"),
            Signal::TypeBroken => (-3.0, "the same type elsewhere does not have it"),
            Signal::TypeComplete => (1.0, "the same type elsewhere ends here"),
            Signal::TypeShort => (-2.5, "the same type elsewhere goes on"),
            Signal::Duplicate => (-15.0, "its name stands there already"),
            Signal::Empty => (-6.0, "a structure without members"),
            Signal::EmptyList => (-1.0, "a list or object without members"),
            Signal::SiblingName => (0.8, "a sibling has a name of the same family"),
            Signal::Tag => (2.5, "a sibling has its name as a value"),
            Signal::EmptyKnown => (-0.5, "a structure without members there"),
            Signal::IdiomOpen => (2.0, "the two names belong together"),
            Signal::IdiomClosed => (-3.0, "the structure has its usual members already"),
            Signal::PagingPlace => (3.0, "paging fields stand directly below data"),
            Signal::PagingElsewhere => (-3.0, "paging fields stand directly below data"),
            Signal::Envelope => (-8.0, "nothing follows data in the envelope"),
            Signal::TypePrefix => (1.5, "its type is named after the type above"),
            Signal::Recursion => (-1.5, "a structure within one of its own type"),
            Signal::SiblingType => (0.8, "a sibling has the same type"),
            Signal::NamePrefix => (0.5, "it is named after the field above"),
            Signal::Pop => (-0.6, "a structure ends"),
        }
    }
}
