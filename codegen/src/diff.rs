//! What changed between two outlines, in words of the pages.

mod report;
mod weight;

pub use report::{Entry, Report};
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
        /// True if there are values that stayed.
        kept: bool,
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
        let report = Report::new(&[]);
        assert_eq!((report.semver, report.text()), (None, String::new()));
    }

    #[test]
    fn every_change_has_its_weight() {
        let weight = |old: &str, new: &str| {
            let parse = |facts: &str| Outline::parse(&format!("operation a\n{facts}")).unwrap();
            let found = changes(&parse(old), &parse(new));
            let report = Report::new(&found);
            assert_eq!(report.changes.len(), 1, "{old} to {new}");
            report.semver.map(Weight::as_str)
        };
        for (old, new, expected) in [
            ("", "  query.a: string\n", "minor"),
            ("", "  query.a: string required\n", "major"),
            ("", "  path.a: string\n", "major"),
            ("", "  response.a: string\n", "minor"),
            ("", "  error.1 message=m\n", "minor"),
            ("", "  rule.at_least_one.body fields=a,b\n", "minor"),
            ("", "  paging cursor=query.t next=t items=i\n", "minor"),
            ("  body.a: string\n", "", "major"),
            ("  response.a: string\n", "", "major"),
            ("  resource.a: string\n", "", "major"),
            ("  error.1 message=m\n", "", "major"),
            ("  paging cursor=query.t next=t items=i\n", "", "major"),
            ("  rule.at_least_one.body fields=a,b\n", "", "patch"),
            ("  idempotency field=body.uuid\n", "", "minor"),
            ("  body.a: string\n", "  body.a: integer\n", "major"),
            ("  body.a: string\n", "  body.a: string required\n", "major"),
            ("  body.a: string required\n", "  body.a: string\n", "major"),
            (
                "  body.a: string choices=1\n",
                "  body.a: string choices=1,2\n",
                "minor",
            ),
            (
                "  body.a: string choices=1,2\n",
                "  body.a: string choices=1\n",
                "major",
            ),
            (
                "  body.a: string\n",
                "  body.a: string choices=1\n",
                "major",
            ),
            (
                "  body.a: string max=1\n",
                "  body.a: string max=2\n",
                "minor",
            ),
            (
                "  body.a: string\n",
                "  body.a: string default=2\n",
                "patch",
            ),
            (
                "  body.a: string\n",
                "  body.a: string deprecated\n",
                "minor",
            ),
            (
                "  response shape=data\n",
                "  response shape=root\n",
                "major",
            ),
            ("  error.1 message=m\n", "  error.1 message=n\n", "major"),
            (
                "  error.1 http=400 message=m\n",
                "  error.1 http=404 message=m\n",
                "patch",
            ),
            ("  access quotas=1/1s\n", "  access quotas=2/1s\n", "patch"),
            ("  access scopes=a\n", "  access scopes=a,b\n", "patch"),
            ("  call path=/a\n", "  call path=/b\n", "patch"),
        ] {
            assert_eq!(weight(old, new), Some(expected), "{old} to {new}");
        }
    }

    #[test]
    fn a_report_for_each_reader() {
        let old =
            "operation a\n  query.a: string\n  access quotas=1/1s\noperation gone\nskipped x\n";
        let new = "operation a\n  query.a: integer\n  access quotas=2/1s\n  query.b: string\noperation new\n";
        let parse = |text| Outline::parse(text).unwrap();
        let found = changes(&parse(old), &parse(new));
        let report = Report::new(&found);
        assert_eq!(
            report.text(),
            "operation a\n  ~ query.a type: string → integer (major)\n  ~ access quotas: 1/1s → 2/1s (patch)\n  \
             + query.b: string (minor)\noperation new added (minor)\noperation gone removed (major)\n\
             skipped x removed (patch)\nsemver: major\n"
        );
        assert_eq!(
            report.markdown(),
            "### Breaking\n\n- `operation a`: `~ query.a type: string → integer`\n- `operation gone`: `removed`\n\n\
             ### Added\n\n- `operation a`: `+ query.b: string`\n- `operation new`: `added`\n\n\
             ### Changed\n\n- `operation a`: `~ access quotas: 1/1s → 2/1s`\n- `skipped x`: `removed`\n\n"
        );
        let json = serde_json::to_value(&report).unwrap();
        assert_eq!(json["semver"], "major");
        assert_eq!(json["changes"][0]["kind"], "attribute_changed");
        assert_eq!(
            json["changes"][0]["detail"]["added"],
            serde_json::json!(["integer"])
        );
    }
}
