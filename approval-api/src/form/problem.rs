//! What is wrong with a form, for people.

use std::{error::Error, fmt};

use super::Kind;

/// Everything that is wrong with a form, at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

/// One thing that is wrong with a form.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The control by its id, within rows and groups by its path: `items[0].price`, counted from 0.
    pub control: String,
    /// The name of the control in the definition, if it has one.
    pub name: Option<String>,
    /// What is wrong with it.
    pub kind: ProblemKind,
}

/// What can be wrong with a control of a form. No text that people wrote is told: problems go to logs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The definition requires it, and the form does not have it, or has it empty.
    Missing,
    /// The definition has no such control. If it is the custom id of one, that one's id.
    Unknown {
        /// The id to send instead.
        id: Option<String>,
    },
    /// The definition has another type for it.
    WrongKind {
        /// The type in the definition.
        expected: Kind,
        /// The type in the form.
        found: Kind,
    },
    /// The definition does not have this option.
    NoSuchOption {
        /// Where it stands, counted from 0, if the form has a list of options.
        at: Option<usize>,
        /// If it is the text of an option, that option's value, which is what to send.
        value: Option<String>,
    },
    /// The definition does not allow this currency.
    NoSuchCurrency {
        /// Those that the definition allows.
        allowed: Vec<String>,
    },
    /// It is there more than once.
    Repeated,
    /// The platform refuses controls of this type in instances that are created by a call.
    Unsupported {
        /// The type.
        kind: Kind,
    },
    /// It has no value, not even an empty one: that is what is left of a number that is infinite or not a number.
    NoValue {
        /// The type.
        kind: Kind,
    },
    /// Its value is not one that its type has.
    Malformed {
        /// The type.
        kind: Kind,
        /// The member that is wrong: `value`, or one within or beside it.
        member: &'static str,
        /// What it is in the form: `a text`, `an object` and the like, or `missing`.
        found: &'static str,
        /// What the type has there.
        wanted: &'static str,
    },
    /// It ends before it starts.
    EndsBeforeStart,
    /// It has more entries than the platform takes.
    TooMany {
        /// The greatest number.
        most: usize,
    },
    /// Two of its options have this key.
    RepeatedOption {
        /// The key.
        key: String,
    },
    /// The key of its text is shorter than nine characters.
    ShortKey {
        /// The key.
        key: String,
    },
}

impl Problems {
    pub(crate) fn of(list: Vec<Problem>) -> Result<(), Self> {
        if list.is_empty() {
            Ok(())
        } else {
            Err(Self(list))
        }
    }

    /// Each problem, in the order of the form; what is missing is last.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Error for Problems {}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.len() {
            1 => f.write_str("the form has a problem:")?,
            count => write!(f, "the form has {count} problems:")?,
        }
        self.iter()
            .try_for_each(|problem| write!(f, "\n- {problem}"))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.control)?;
        if let Some(name) = &self.name {
            write!(f, " ({name})")?;
        }
        write!(f, ": {}", self.kind)
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("it is required, and not given"),
            Self::Unknown { id: Some(id) } => write!(f, "this is a custom id; send the id, `{id}`"),
            Self::Unknown { id: None } => f.write_str("the definition has no such control"),
            Self::WrongKind { expected, found } => {
                write!(
                    f,
                    "the definition has it as `{expected}`, the form as `{found}`"
                )
            }
            Self::NoSuchOption { at, value } => {
                match at {
                    Some(at) => write!(f, "its `value[{at}]`")?,
                    None => f.write_str("its `value`")?,
                }
                match value {
                    Some(value) => {
                        write!(f, " is the text of an option; send its value, `{value}`")
                    }
                    None => f.write_str(" is no option of the definition"),
                }
            }
            Self::NoSuchCurrency { allowed } => {
                let allowed = allowed.join(", ");
                write!(
                    f,
                    "its `currency` is none that the definition allows: {allowed}"
                )
            }
            Self::Repeated => f.write_str("it is given more than once"),
            Self::Unsupported { kind } => write!(
                f,
                "the platform takes no `{kind}` in instances that are created by a call; people can create them in Feishu"
            ),
            Self::NoValue {
                kind: Kind::Number | Kind::Amount | Kind::Formula,
            } => f.write_str("it has no value; NaN and infinite numbers give none"),
            Self::NoValue { .. } => f.write_str("it has no value"),
            Self::Malformed {
                kind,
                member,
                found,
                wanted,
            } => write!(
                f,
                "its `{member}` is {found}, where the type `{kind}` has {wanted}"
            ),
            Self::EndsBeforeStart => f.write_str("it ends before it starts"),
            Self::TooMany { most } => write!(f, "it has more than {most} entries"),
            Self::RepeatedOption { key } => write!(f, "two of its options have the key `{key}`"),
            Self::ShortKey { key } => {
                write!(
                    f,
                    "the key of its text needs at least nine characters: `{key}`"
                )
            }
        }
    }
}
