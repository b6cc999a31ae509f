//! What changed between two outlines, in words of the pages.

mod pairing;
mod report;
mod secrecy;
mod sharing;
#[cfg(test)]
mod tests;
mod weight;

pub use report::{Entry, Report};
pub use secrecy::mark_secrets;
pub use sharing::{Sharing, splits};
pub use weight::Weight;

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::ir::dump::{Attribute, Fact, Outline, Subject};

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The operation or resource, as in [`Subject::name`].
    pub subject: String,
    /// What became of it.
    pub what: What,
}

/// What became of an operation or of one of its facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "detail", rename_all = "snake_case")]
pub enum What {
    /// The operation or resource is new.
    Added,
    /// The operation or resource is gone.
    Removed,
    /// The operation has another name; it is called as before.
    Renamed {
        /// Its name of old.
        from: String,
    },
    /// A field, error, rule … is new.
    FactAdded(Fact),
    /// A field, error, rule … is gone.
    FactRemoved(Fact),
    /// A field stands elsewhere, with its name and type.
    FactMoved {
        /// Its key of old.
        from: String,
        /// Its key of now.
        to: String,
    },
    /// One attribute of a fact differs.
    AttributeChanged {
        /// The fact, as in [`Fact::key`].
        key: String,
        /// What differs: `type`, `required`, `choices` …
        name: String,
        /// Values that are gone.
        removed: Vec<String>,
        /// Values that are new.
        added: Vec<String>,
        /// True if there are values that stayed.
        kept: bool,
    },
    /// The answer has its first members: it is a struct of its own, no longer `feishu_runtime::Empty`.
    AnswerFilled,
    /// A generated type is no longer one with that of other pages.
    TypeSplit {
        /// Its name, which stays.
        name: String,
        /// The operations, resources and events that it had it in common with, as in [`Subject::name`].
        from: Vec<String>,
    },
}

/// All changes from `old` to `new`: subjects and facts in the order of `new`, then those that are gone.
pub fn changes(old: &Outline, new: &Outline) -> Vec<Change> {
    let mut changes = Vec::new();
    for (old, new) in pairing::subjects(&old.subjects, &new.subjects) {
        let mut push = |subject: &Subject, what| {
            changes.push(Change {
                subject: subject.name.clone(),
                what,
            });
        };
        match (old, new) {
            (Some(old), Some(new)) => {
                if old.name != new.name {
                    let from = old.name.clone();
                    push(new, What::Renamed { from });
                }
                for what in facts(&old.facts, &new.facts) {
                    push(new, what);
                }
            }
            (None, Some(new)) => push(new, What::Added),
            (Some(old), None) => push(old, What::Removed),
            (None, None) => {}
        }
    }
    changes
}

/// Sets changes beside those of the same subject; subjects stay in their order.
pub fn together(mut changes: Vec<Change>, more: Vec<Change>) -> Vec<Change> {
    changes.extend(more);
    let mut order = BTreeMap::new();
    for change in &changes {
        let next = order.len();
        order.entry(change.subject.clone()).or_insert(next);
    }
    changes.sort_by_key(|change| order.get(&change.subject).copied());
    changes
}

fn facts(old: &[Fact], new: &[Fact]) -> Vec<What> {
    let mut out = Vec::new();
    if is_empty_answer(old) && has_members(new) {
        out.push(What::AnswerFilled);
    }
    for pair in pairing::facts(old, new) {
        match pair {
            (Some(old), Some(new)) => {
                if old.key != new.key {
                    let (from, to) = (old.key.clone(), new.key.clone());
                    out.push(What::FactMoved { from, to });
                }
                out.extend(attributes(old, new));
            }
            (None, Some(new)) => out.push(What::FactAdded(new.clone())),
            (Some(old), None) => out.push(What::FactRemoved(old.clone())),
            (None, None) => {}
        }
    }
    out
}

/// True if an operation answers with an envelope that nothing is in.
fn is_empty_answer(facts: &[Fact]) -> bool {
    let of_response = facts.iter().find(|fact| fact.key == "response");
    let shape = of_response.and_then(|fact| fact.attributes.iter().find(|it| it.name == "shape"));
    let holds =
        |shape: &Attribute| matches!(shape.values.as_slice(), [it] if it == "data" || it == "root");
    shape.is_some_and(holds) && !has_members(facts)
}

fn has_members(facts: &[Fact]) -> bool {
    facts.iter().any(|fact| fact.key.starts_with("response."))
}

fn attributes(old: &Fact, new: &Fact) -> Vec<What> {
    pairing::by_name(&old.attributes, &new.attributes, |attribute| {
        &attribute.name
    })
    .into_iter()
    .filter_map(|(old_attribute, new_attribute)| {
        let name = &old_attribute.or(new_attribute)?.name;
        let old_values = values(old_attribute, new_attribute);
        let new_values = values(new_attribute, old_attribute);
        let without = |left: &[String], right: &[String]| -> Vec<String> {
            left.iter()
                .filter(|value| !right.contains(value))
                .cloned()
                .collect()
        };
        let change = What::AttributeChanged {
            key: new.key.clone(),
            name: name.clone(),
            removed: without(&old_values, &new_values),
            added: without(&new_values, &old_values),
            kept: new_values.iter().any(|value| old_values.contains(value)),
        };
        (old_values != new_values).then_some(change)
    })
    .collect()
}

/// The values on one side; a word stands for yes, and its absence for no.
fn values(here: Option<&Attribute>, there: Option<&Attribute>) -> Vec<String> {
    let is_word = |attribute: &Attribute| attribute.values.is_empty();
    match (here, there) {
        (Some(here), _) if is_word(here) => vec!["yes".to_owned()],
        (Some(here), _) => here.values.clone(),
        (None, Some(there)) if is_word(there) => vec!["no".to_owned()],
        (None, _) => Vec::new(),
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            What::Added => f.write_str("added"),
            What::Removed => f.write_str("removed"),
            What::Renamed { from } => write!(f, "renamed, was {from}"),
            What::AnswerFilled => {
                f.write_str("~ response: a struct of its own, no longer `feishu_runtime::Empty`")
            }
            What::TypeSplit { name, from } => {
                write!(f, "~ type {name}: no longer that of ")?;
                match from.as_slice() {
                    [] => f.write_str("another page"),
                    [one] => f.write_str(one),
                    [first, more @ ..] => write!(f, "{first} and {} more", more.len()),
                }
            }
            What::FactMoved { from, to } => write!(f, "> {from} moved to {to}"),
            What::FactAdded(fact) => write!(f, "+ {fact}"),
            What::FactRemoved(fact) => write!(f, "- {fact}"),
            What::AttributeChanged {
                key,
                name,
                removed,
                added,
                ..
            } => {
                write!(f, "~ {key} {name}:")?;
                match (removed.as_slice(), added.as_slice()) {
                    ([], []) => f.write_str(" another order"),
                    ([old], [new]) => write!(f, " {old} → {new}"),
                    (removed, added) => {
                        for value in removed {
                            write!(f, " -{value}")?;
                        }
                        for value in added {
                            write!(f, " +{value}")?;
                        }
                        Ok(())
                    }
                }
            }
        }
    }
}
