//! Cells in, facts out: one case a form that pages use.

mod facts;
mod pages;
mod rules;
mod values;

use std::fmt::Write as _;

use super::*;
use crate::document::{Item, ItemKind, Part};
use crate::source::{Page, PageId, Span};

const STRING: Subject = Subject {
    leaf: Leaf::String,
    many: false,
};
const INTEGER: Subject = Subject {
    leaf: Leaf::Integer,
    many: false,
};
const NUMBER: Subject = Subject {
    leaf: Leaf::Number,
    many: false,
};
const BOOLEAN: Subject = Subject {
    leaf: Leaf::Boolean,
    many: false,
};
const STRINGS: Subject = Subject {
    leaf: Leaf::String,
    many: true,
};
const OTHER: Subject = Subject {
    leaf: Leaf::Other,
    many: false,
};

fn span() -> Span {
    Span::new(PageId(0), 0..0)
}

/// `{{key|text}}` and `{{scope:key|text}}` are elements, the rest is text.
fn cell(text: &str) -> Cell {
    let mut parts = Vec::new();
    for piece in text.split("}}") {
        let (before, element) = match piece.split_once("{{") {
            Some((before, element)) => (before, element.split_once('|')),
            None => (piece, None),
        };
        if !before.trim().is_empty() {
            parts.push(Part::Text {
                text: before.trim_matches('\n').to_owned(),
                span: span(),
            });
        }
        if let Some((key, text)) = element {
            let (kind, key) = match key.strip_prefix("scope:") {
                Some(key) => (ItemKind::Scope, key),
                None => (ItemKind::EnumValue, key),
            };
            parts.push(Part::Item(Item {
                kind,
                key: key.to_owned(),
                text: text.to_owned(),
                span: span(),
            }));
        }
    }
    Cell {
        span: span(),
        parts,
    }
}

fn read(subject: Subject, text: &str) -> (Description, Vec<&'static str>) {
    let sources = Sources::new(vec![Page::new("p.md", "")]);
    let mut sink = Sink::default();
    let description = describe(&cell(text), subject, &sources, &mut sink);
    let codes = sink.into_sorted().iter().map(|found| found.code).collect();
    (description, codes)
}

/// What was read, a fact a line; the description last, its lines joined by `⏎`.
fn outline(subject: Subject, text: &str) -> String {
    let (read, codes) = read(subject, text);
    let mut out = String::new();
    for (name, value) in [
        ("example", &read.example),
        ("default", &read.default),
        ("min", &read.constraints.minimum),
        ("max", &read.constraints.maximum),
        ("min_length", &read.constraints.min_length),
        ("max_length", &read.constraints.max_length),
        ("pattern", &read.constraints.pattern),
    ] {
        if let Some(value) = value {
            let _ = writeln!(out, "{name} {}", value.value);
        }
    }
    for choice in &read.choices {
        let key = match &choice.key {
            ChoiceKey::Integer(value) => value.to_string(),
            ChoiceKey::Text(text) => format!("{text:?}"),
        };
        let _ = writeln!(out, "{key} = {}", choice.description.replace('\n', "⏎"));
    }
    if read.open {
        out.push_str("open\n");
    }
    if read.bit_flags {
        out.push_str("bits\n");
    }
    for scope in &read.scopes {
        let _ = write!(out, "scope {} ({})", scope.scope.name, scope.scope.title);
        let _ = write!(out, "{}", if scope.any { " any" } else { "" });
        let when = scope.when.as_ref().map(|when| format!(" when {when}"));
        let _ = writeln!(out, "{}", when.unwrap_or_default());
    }
    if let Some(deprecated) = &read.deprecated {
        let _ = writeln!(out, "deprecated {}", deprecated.note);
    }
    for code in codes {
        let _ = writeln!(out, "! {code}");
    }
    for (name, count) in [("values", read.tally.values), ("rules", read.tally.rules)] {
        assert_eq!(
            count.read,
            count.understood + count.kept + count.reported,
            "{name} of {text:?} add up"
        );
    }
    let _ = write!(out, "> {}", read.text.replace('\n', "⏎"));
    out
}

#[track_caller]
fn check(subject: Subject, text: &str, expected: &[&str]) {
    assert_eq!(outline(subject, text), expected.join("\n"), "{text:?}");
}
