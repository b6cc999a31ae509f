//! What a change means for those who depend on the generated crate, in the terms of semantic versioning.

use serde::Serialize;

use super::{Change, What};
use crate::ir::dump::Fact;

/// The part of the version that must grow. Greater is heavier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    /// Programs build and behave as before: documentation, limits of the platform, addresses.
    Patch,
    /// Something new, or a check that was not there; programs build as before.
    Minor,
    /// Programs that use it no longer build, or read what is no longer sent.
    Major,
}

impl Weight {
    /// `patch`, `minor` or `major`.
    pub fn as_str(self) -> &'static str {
        match self {
            Weight::Patch => "patch",
            Weight::Minor => "minor",
            Weight::Major => "major",
        }
    }
}

impl Change {
    /// What the change means for those who depend on the crate.
    pub fn weight(&self) -> Weight {
        // A page that gave nothing has no part in the crate, and general codes only speak in messages.
        if self.subject.starts_with("skipped ") || self.subject.starts_with("codes ") {
            return Weight::Patch;
        }
        match &self.what {
            What::Added => Weight::Minor,
            What::Removed | What::Renamed { .. } | What::FactMoved { .. } => Weight::Major,
            // What a caller does with the type of an answer, such as copying it, may no longer be possible.
            What::AnswerFilled => Weight::Major,
            // That types of several pages are one is no promise: who names each by its own operation sees nothing.
            What::TypeSplit { .. } => Weight::Minor,
            What::FactAdded(fact) => added(fact),
            What::FactRemoved(fact) => removed(fact),
            What::AttributeChanged {
                key,
                name,
                removed,
                added,
                kept,
            } => match (removed.as_slice(), added.as_slice()) {
                // The same values in another order.
                ([], []) => Weight::Patch,
                _ => changed(key, name, removed.is_empty() && *kept),
            },
        }
    }
}

/// What a fact is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    /// A parameter of a request.
    Parameter,
    /// A member of what the platform sends.
    Member,
    Error,
    /// A rule over parameters: checked before a request is sent.
    Rule,
    /// Paging and idempotency, which are methods and behaviour of the crate.
    Paging,
    Idempotency,
    /// How the operation is called, and who may.
    Call,
}

fn about(key: &str) -> About {
    match key.split_once('.') {
        Some(("path" | "query" | "header" | "body", _)) => About::Parameter,
        Some(("response" | "resource" | "event", _)) => About::Member,
        Some(("error", _)) => About::Error,
        Some(_) => About::Rule,
        None if key == "paging" => About::Paging,
        None if key == "idempotency" => About::Idempotency,
        None => About::Call,
    }
}

fn added(fact: &Fact) -> Weight {
    let is_demanded = fact.key.starts_with("path.")
        || fact
            .attributes
            .iter()
            .any(|attribute| attribute.name == "required");
    match about(&fact.key) {
        About::Parameter if is_demanded => Weight::Major,
        _ => Weight::Minor,
    }
}

fn removed(fact: &Fact) -> Weight {
    match about(&fact.key) {
        About::Parameter | About::Member | About::Error | About::Paging => Weight::Major,
        About::Idempotency => Weight::Minor,
        About::Rule | About::Call => Weight::Patch,
    }
}

fn changed(key: &str, name: &str, only_more: bool) -> Weight {
    match (about(key), name) {
        (_, "type" | "secret" | "bit_flags" | "shape" | "schema") => Weight::Major,
        // The builder demands it from now on, or its field is an `Option` from now on.
        (About::Parameter, "required") => Weight::Major,
        // A text becomes an enum with its first value, and a value that is gone is a variant that is gone.
        (_, "choices") if only_more => Weight::Minor,
        (_, "choices") => Weight::Major,
        // Names of error codes come from their messages.
        (About::Error, "message") | (About::Paging, _) => Weight::Major,
        (About::Parameter, "min" | "max" | "min_length" | "max_length" | "pattern") => {
            Weight::Minor
        }
        (About::Rule, _) | (About::Idempotency, _) | (_, "deprecated") => Weight::Minor,
        _ => Weight::Patch,
    }
}
