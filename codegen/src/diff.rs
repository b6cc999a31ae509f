//! What changed between two outlines, in words of the pages.

use std::collections::BTreeMap;
use std::fmt;

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The operation or resource is new.
    Added,
    /// The operation or resource is gone.
    Removed,
    /// A field, error, rule … is new.
    FactAdded(Fact),
    /// A field, error, rule … is gone.
    FactRemoved(Fact),
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
    },
}

/// All changes from `old` to `new`: subjects and facts in the order of `new`, then those that are gone.
pub fn changes(old: &Outline, new: &Outline) -> Vec<Change> {
    let mut changes = Vec::new();
    for (old, new) in pairs(&old.subjects, &new.subjects, |subject| &subject.name) {
        let mut push = |subject: &Subject, what| {
            changes.push(Change {
                subject: subject.name.clone(),
                what,
            });
        };
        match (old, new) {
            (Some(old), Some(new)) => {
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

fn facts(old: &[Fact], new: &[Fact]) -> Vec<What> {
    let mut out = Vec::new();
    for pair in pairs(old, new, |fact| &fact.key) {
        match pair {
            (Some(old), Some(new)) => out.extend(attributes(old, new)),
            (None, Some(new)) => out.push(What::FactAdded(new.clone())),
            (Some(old), None) => out.push(What::FactRemoved(old.clone())),
            (None, None) => {}
        }
    }
    out
}

fn attributes(old: &Fact, new: &Fact) -> Vec<What> {
    pairs(&old.attributes, &new.attributes, |attribute| {
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

/// Members of both sides by name, in the order of `new` and then of `old`; the nth of a name belongs to the nth.
fn pairs<'a, T>(
    old: &'a [T],
    new: &'a [T],
    name: impl Fn(&'a T) -> &'a String,
) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let mut waiting: BTreeMap<(&String, usize), &T> = BTreeMap::new();
    let numbered = |items: &'a [T]| {
        let mut seen: BTreeMap<&String, usize> = BTreeMap::new();
        let mut number = |item| {
            let count = seen.entry(name(item)).or_default();
            *count += 1;
            ((name(item), *count), item)
        };
        items.iter().map(&mut number).collect::<Vec<_>>()
    };
    let old = numbered(old);
    waiting.extend(old.iter().copied());
    let mut out: Vec<_> = numbered(new)
        .into_iter()
        .map(|(key, item)| (waiting.remove(&key), Some(item)))
        .collect();
    out.extend(
        old.into_iter()
            .filter(|(key, _)| waiting.contains_key(key))
            .map(|(_, item)| (Some(item), None)),
    );
    out
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            What::Added => f.write_str("added"),
            What::Removed => f.write_str("removed"),
            What::FactAdded(fact) => write!(f, "+ {fact}"),
            What::FactRemoved(fact) => write!(f, "- {fact}"),
            What::AttributeChanged {
                key,
                name,
                removed,
                added,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::sample;

    fn told(old: &str, new: &str) -> Vec<String> {
        let parse = |text| Outline::parse(text).unwrap();
        changes(&parse(old), &parse(new))
            .iter()
            .map(|change| format!("{}: {}", change.subject, change.what))
            .collect()
    }

    #[test]
    fn every_kind_of_change_is_told() {
        let old = "operation a\n  access scopes=x,y quotas=100/60s\n  query.a: string\n  query.b: string required \
                   choices=1,2\n  query.gone: any\n  error.1 message=old\n  error.1 message=two\noperation gone\n";
        let new = "operation new\n  call method=GET\noperation a\n  access scopes=y,x quotas=100/60s,5/1s\n  \
                   query.a: integer required\n  query.b: string choices=2,3,4\n  query.c: string\n  error.1 message=new\n  \
                   error.1 message=two\n";
        assert_eq!(
            told(old, new),
            [
                "operation new: added",
                "operation a: ~ access scopes: another order",
                "operation a: ~ access quotas: +5/1s",
                "operation a: ~ query.a type: string → integer",
                "operation a: ~ query.a required: no → yes",
                "operation a: ~ query.b choices: -1 +3 +4",
                "operation a: ~ query.b required: yes → no",
                "operation a: + query.c: string",
                "operation a: ~ error.1 message: old → new",
                "operation a: - query.gone: any",
                "operation gone: removed",
            ]
        );
    }

    #[test]
    fn equal_outlines_differ_in_nothing() {
        let outline = Outline::of(&sample::ir());
        assert_eq!(changes(&outline, &outline), []);
    }
}
