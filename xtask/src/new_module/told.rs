//! What is told at the end: what was made, what was left out, and what only a person can do.

use std::fmt::Write as _;

use feishu_codegen::Outcome;
use feishu_codegen::config::ModuleConfig;
use feishu_codegen::diagnostics::{Diagnostic, Severity};
use feishu_codegen::scaffold::Crate;
use feishu_codegen::source::Sources;

use super::name::ModuleName;
use super::pages::{Origin, PageCopy, Selection};
use crate::output;

/// A module that was made.
pub(super) struct Made<'a> {
    pub(super) name: &'a ModuleName,
    pub(super) krate: &'a Crate,
    /// Another version of the project that the workspace had already.
    pub(super) other: Option<&'a ModuleConfig>,
    pub(super) selection: &'a Selection,
    pub(super) sources: &'a Sources,
    pub(super) outcome: &'a Outcome,
}

impl Made<'_> {
    /// The whole report.
    pub(super) fn told(&self) -> String {
        let Self {
            name,
            krate: Crate {
                package, folder, ..
            },
            selection,
            outcome,
            ..
        } = self;
        let mut text = left_out(selection);
        if !text.is_empty() {
            text.push('\n');
        }
        let pages = output::count(selection.copies.len(), "page");
        let stated = output::stated(outcome.tally.operations, outcome.tally.events);
        let _ = writeln!(text, "specs/{name}: {stated} on {pages}");
        for PageCopy { from, path, .. } in &selection.copies {
            let _ = writeln!(text, "  {path}  from {from}");
        }
        let _ = writeln!(text, "{folder}: crate {package}, a member of the workspace");
        let _ = writeln!(text, "\nWhat needs you:");
        for (number, task) in (1..).zip(self.tasks()) {
            let _ = writeln!(text, "{number}. {task}");
        }
        text
    }

    /// What is left to do, in the order in which it is best done.
    fn tasks(&self) -> Vec<String> {
        let Self { name, krate, .. } = self;
        let lines = |wanted: fn(&Diagnostic) -> bool| {
            let findings = self.outcome.diagnostics.iter();
            findings
                .filter(move |it| wanted(it))
                .map(|it| line(it, self.sources))
        };
        let restate = format!(
            "Restate the pages of specs/{name} in your own words: CONTRIBUTING.md tells how."
        );
        let check = format!(
            "Run `cargo xtask check specs/{name}` for the places, then `cargo xtask gen {name}` and\n   \
             `cargo test -p {}`; commit specs/{name}, {}, Cargo.toml and Cargo.lock.",
            krate.package, krate.folder
        );
        [
            Some(restate),
            task(
                format!("Look at the names that were guessed, in specs/{name}/module.toml:"),
                guesses(self.selection),
            ),
            task(
                format!("Decide; corrections go into specs/{name}/fixups.toml:"),
                lines(|it| it.severity == Severity::Warning && !contradicts(it)),
            ),
            task(
                "See which is right where examples contradict tables:".to_owned(),
                lines(contradicts),
            ),
            self.other.map(|other| beside(krate, other)),
            Some(check),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// Pages that are not of the module, by reason.
pub(super) fn left_out(selection: &Selection) -> String {
    let mut text = String::new();
    for (reason, pages) in &selection.left_out {
        let _ = writeln!(text, "left out, {reason}:");
        for page in pages {
            let _ = writeln!(text, "  {page}");
        }
    }
    text
}

/// A task with the lines that it is about; none if there are none.
fn task(title: String, lines: impl Iterator<Item = String>) -> Option<String> {
    let lines: String = lines.map(|line| format!("\n   - {line}")).collect();
    (!lines.is_empty()).then(|| title + &lines)
}

fn guesses(selection: &Selection) -> impl Iterator<Item = String> {
    selection
        .copies
        .iter()
        .filter_map(|PageCopy { path, name, .. }| {
            let guess = name.as_ref()?;
            let why = match guess.origin {
                Origin::Address => "made from its address",
                Origin::Contested => "another page claims the same name or address",
            };
            Some(format!("{path}: {}, {why}", guess.name))
        })
}

/// True for findings about an example or value that its own table does not allow.
fn contradicts(finding: &Diagnostic) -> bool {
    finding.code.starts_with("example-") || finding.code == "value-contradicts"
}

fn line(finding: &Diagnostic, sources: &Sources) -> String {
    let message = &finding.message;
    match finding.span {
        Some(span) => format!("{}: {message}", sources.locate(span)),
        None => message.clone(),
    }
}

/// What to know of a crate beside that of another version.
fn beside(krate: &Crate, other: &ModuleConfig) -> String {
    format!(
        "{} has {} already, so this version is a crate of its own; one client calls both.\n   \
         docs/extend.md, \"Another version\", tells how to hold them in one crate instead of {}.",
        other.package,
        other.name(),
        krate.package
    )
}
