//! Changes as text for a terminal, as Markdown for a changelog, and as data.

use std::fmt::Write as _;

use serde::Serialize;

use super::{Change, Weight, What};

/// Changes with what they mean.
#[derive(Clone, Debug, Serialize)]
pub struct Report<'a> {
    /// The heaviest of the weights; `None` if nothing changed.
    pub semver: Option<Weight>,
    /// The changes in their order.
    pub changes: Vec<Entry<'a>>,
}

/// One change.
#[derive(Clone, Debug, Serialize)]
pub struct Entry<'a> {
    /// The operation or resource.
    pub subject: &'a str,
    /// What it means.
    pub weight: Weight,
    /// What became of it, as a line.
    pub text: String,
    /// The change itself.
    #[serde(flatten)]
    pub what: &'a What,
}

impl<'a> Report<'a> {
    /// The report on `changes`.
    pub fn new(changes: &'a [Change]) -> Self {
        let entries = changes.iter().map(|change| Entry {
            subject: &change.subject,
            weight: change.weight(),
            text: change.what.to_string(),
            what: &change.what,
        });
        let changes: Vec<Entry<'_>> = entries.collect();
        Self {
            semver: changes.iter().map(|entry| entry.weight).max(),
            changes,
        }
    }

    /// A line a change below its subject, and the heaviest weight at the end; empty if nothing changed.
    pub fn text(&self) -> String {
        let mut out = String::new();
        let mut last = "";
        for entry in &self.changes {
            let Entry {
                subject,
                weight,
                text,
                what,
            } = entry;
            let weight = weight.as_str();
            if matches!(what, What::Added | What::Removed | What::Renamed { .. }) {
                let _ = writeln!(out, "{subject} {text} ({weight})");
                continue;
            }
            if last != *subject {
                let _ = writeln!(out, "{subject}");
                last = subject;
            }
            let _ = writeln!(out, "  {text} ({weight})");
        }
        if let Some(semver) = self.semver {
            let _ = writeln!(out, "semver: {}", semver.as_str());
        }
        out
    }

    /// Sections as a changelog has them: what breaks programs first, then what is new.
    pub fn markdown(&self) -> String {
        let mut out = String::new();
        for section in ["Breaking", "Added", "Changed"] {
            let mut entries = self
                .changes
                .iter()
                .filter(|entry| entry.section() == section)
                .peekable();
            if entries.peek().is_none() {
                continue;
            }
            let _ = writeln!(out, "### {section}\n");
            for entry in entries {
                let text = entry.text.replace('`', "'");
                let _ = writeln!(out, "- `{}`: `{text}`", entry.subject);
            }
            out.push('\n');
        }
        out
    }
}

impl Entry<'_> {
    fn section(&self) -> &'static str {
        let is_new = match self.what {
            What::Added | What::FactAdded(_) => true,
            What::AttributeChanged { name, removed, .. } => name == "choices" && removed.is_empty(),
            _ => false,
        };
        match self.weight {
            Weight::Major => "Breaking",
            Weight::Minor if is_new => "Added",
            Weight::Minor | Weight::Patch => "Changed",
        }
    }
}
