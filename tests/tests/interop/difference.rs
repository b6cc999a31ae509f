//! How two sides differ, and the differences that are known.

use std::fmt;

use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};

/// A place where what one side sent or saw is not what the other one did; what is absent is null.
#[derive(Debug, PartialEq)]
pub(crate) struct Difference {
    /// `call.body.form`, `seen.answer.task_list.0.id`.
    pub(crate) at: String,
    pub(crate) ours: Value,
    pub(crate) theirs: Value,
}

/// A difference that has a good reason.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Listed {
    pub(crate) sdk: String,
    /// Operations that show it, each of them; without any, it may be anywhere.
    #[serde(default)]
    operations: Vec<String>,
    /// The place, or behind a `*` what places end in.
    at: String,
    /// What this side has there, null if nothing. If it is not said, anything.
    #[serde(default, deserialize_with = "said")]
    ours: Option<Value>,
    /// The same of the SDK.
    #[serde(default, deserialize_with = "said")]
    theirs: Option<Value>,
    /// Why both are right, or who is wrong.
    why: String,
}

fn said<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// A difference, the operation that shows it, and what the case is about.
pub(crate) struct Shown<'a> {
    pub(crate) operation: &'a str,
    pub(crate) what: &'a str,
    pub(crate) difference: Difference,
}

impl Listed {
    fn holds(&self, shown: &Shown<'_>) -> bool {
        let is = |said: &Option<Value>, is: &Value| said.as_ref().is_none_or(|said| said == is);
        (self.operations.is_empty() || self.operations.iter().any(|name| name == shown.operation))
            && match self.at.strip_prefix('*') {
                Some(end) => shown.difference.at.ends_with(end),
                None => self.at == shown.difference.at,
            }
            && is(&self.ours, &shown.difference.ours)
            && is(&self.theirs, &shown.difference.theirs)
    }
}

/// What is wrong: differences that are not listed, and those that are listed and that nothing shows.
pub(crate) fn judge(shown: &[Shown<'_>], listed: &[&Listed]) -> Vec<String> {
    let unknown = shown
        .iter()
        .filter(|shown| !listed.iter().any(|listed| listed.holds(shown)));
    let mut wrong: Vec<String> = unknown.map(Shown::to_string).collect();
    for listed in listed {
        let mut holding = shown.iter().filter(|shown| listed.holds(shown));
        if listed.operations.is_empty() && holding.next().is_none() {
            wrong.push(format!("no operation shows any more: {listed}"));
        }
        for name in &listed.operations {
            if !shown
                .iter()
                .any(|shown| shown.operation == name && listed.holds(shown))
            {
                wrong.push(format!("{name} does not show any more: {listed}"));
            }
        }
    }
    wrong
}

/// Every place where `theirs` is not `ours`, the outermost one of those where one side has nothing.
pub(crate) fn differences(ours: &Value, theirs: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(String::new(), ours, theirs, &mut found);
    found
}

fn compare(at: String, ours: &Value, theirs: &Value, found: &mut Vec<Difference>) {
    let below = |name: &dyn fmt::Display| match at.as_str() {
        "" => name.to_string(),
        at => format!("{at}.{name}"),
    };
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => {
            let added = theirs.keys().filter(|name| !ours.contains_key(*name));
            for name in ours.keys().chain(added) {
                let [ours, theirs] =
                    [ours, theirs].map(|side| side.get(name).unwrap_or(&Value::Null));
                compare(below(name), ours, theirs, found);
            }
        }
        (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
            for (index, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
                compare(below(&index), ours, theirs, found);
            }
        }
        _ if ours == theirs => {}
        _ => found.push(Difference {
            at,
            ours: ours.clone(),
            theirs: theirs.clone(),
        }),
    }
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Difference { at, ours, theirs } = &self.difference;
        let (operation, what) = (self.operation, self.what);
        write!(
            f,
            "{operation}, {what}: {at} is {ours} here and {theirs} there"
        )
    }
}

impl fmt::Display for Listed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.at, self.why)
    }
}

#[test]
fn places_that_differ_are_found() {
    let ours =
        json!({"same": [1, {"a": "b"}], "list": [{"id": 1}], "short": [1], "gone": {"a": 1}});
    let theirs = json!({"same": [1, {"a": "b"}], "list": [{"id": 2}], "short": [], "new": false});
    let mut found = differences(&ours, &theirs);
    found.sort_by(|one, other| one.at.cmp(&other.at));
    let place = |at: &str, ours, theirs| Difference {
        at: at.to_owned(),
        ours,
        theirs,
    };
    assert_eq!(
        found,
        [
            place("gone", json!({"a": 1}), Value::Null),
            place("list.0.id", json!(1), json!(2)),
            place("new", Value::Null, json!(false)),
            place("short", json!([1]), json!([])),
        ]
    );
}

#[test]
fn a_difference_must_be_listed_and_a_listed_one_be_there() -> serde_json::Result<()> {
    let shown = |operation| Shown {
        operation,
        what: "a case",
        difference: Difference {
            at: "x".to_owned(),
            ours: json!(1),
            theirs: Value::Null,
        },
    };
    let shown = [shown("a"), shown("b")];
    let unknown = |name| format!("{name}, a case: x is 1 here and null there");
    let [a, b] = ["a", "b"].map(unknown);
    let gone = |name| format!("{name} does not show any more: x (why)");
    for (listed, wrong) in [
        (json!({}), vec![]),
        (json!({"ours": 1, "theirs": null}), vec![]),
        (json!({"operations": ["a", "b"]}), vec![]),
        (json!({"at": "*"}), vec![]),
        (json!({"operations": ["a"]}), vec![b.clone()]),
        (json!({"operations": ["a", "b", "c"]}), vec![gone("c")]),
        (
            json!({"operations": ["a"], "ours": 2}),
            vec![a.clone(), b.clone(), gone("a")],
        ),
        (
            json!({"theirs": 0}),
            vec![
                a.clone(),
                b.clone(),
                "no operation shows any more: x (why)".to_owned(),
            ],
        ),
    ] {
        let mut whole = json!({"sdk": "node", "at": "x", "why": "why"});
        if let (Some(whole), Value::Object(part)) = (whole.as_object_mut(), &listed) {
            whole.extend(part.clone());
        }
        assert_eq!(
            judge(&shown, &[&Listed::deserialize(whole)?]),
            wrong,
            "{listed}"
        );
    }
    Ok(())
}
