//! Corrections to pages, as data.
//!
//! A page that is wrong stays as the platform published it; `specs/<module>/fixups.toml` says what it should have
//! said. A fixup proves that it is still needed: one that finds nothing to change fails the run.
//!
//! ```toml
//! [[fixup]]
//! page = "instance/create.md"                            # file, from the folder of the module
//! field = "body.i18n_resources[].texts[].is_default"     # side and path, as the page (wrongly) has it
//! change = "parent"                                      # what to correct
//! value = "body.i18n_resources[]"                        # what it should be
//! reason = "The response example has it beside texts"    # why, and how it is known
//! ```
//!
//! The side is `path`, `query`, `header`, `body`, `response` (names below `data`), `resource` (on a page that
//! describes a resource) or `event` (names below `event`; of several events on a page the first that has the field);
//! `[]` stands for the element of an array, `{}` for the value of a map. What the path does
//! not already say of the current state stands in `expect`:
//!
//! | `change` | `expect` | `value` |
//! |---|---|---|
//! | `parent` | | path of the object that the field belongs to, or only the side for the top |
//! | `name` | | name on the wire |
//! | `type` | type as the page spells it | type, spelt like on a page; fields below an object are kept |
//! | `required` | `true` or `false` | `true` or `false` |
//! | `choices` | all values on the wire | all values; each the value, or `{ key = …, description = "…" }` |
//! | `add_choice` | | `{ key = …, description = "…" }` |
//! | `drop` | | |
//!
//! A `parent` may also confirm the place that the reading chose, which settles the doubt that was reported there;
//! without such a doubt it changes nothing and fails. Fixups are applied in the order of the file, so that a later
//! one sees the paths that an earlier one made.

mod apply;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::{Spanned, Table, Value};

pub use apply::apply;

use crate::config::parse_toml;
use crate::diagnostics::{Diagnostic, Sink};
use crate::ir::ChoiceKey;
use crate::source::{PageId, Span};

/// Name of the file.
pub const FIXUPS_FILE: &str = "fixups.toml";

/// One correction.
#[derive(Clone, Debug, PartialEq)]
pub struct Fixup {
    /// The page that is wrong.
    pub page: PageId,
    /// Side and path of the field, `body.a[].b`.
    pub field: String,
    /// What to correct.
    pub change: Change,
    /// Where `fixups.toml` names the field.
    pub span: Span,
}

/// What to correct.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case", deny_unknown_fields)]
pub enum Change {
    /// The field belongs to another object.
    Parent {
        /// Side and path of that object.
        value: String,
    },
    /// The field has another name.
    Name {
        /// Name on the wire.
        value: String,
    },
    /// The field has another type.
    Type {
        /// Type as the page spells it.
        expect: String,
        /// Type, spelt like on a page.
        value: String,
    },
    /// The field is required, or is not.
    Required {
        /// What the page says.
        expect: bool,
        /// What is true.
        value: bool,
    },
    /// The field takes other values.
    Choices {
        /// Values of the page.
        expect: Vec<ChoiceKey>,
        /// Values that are true.
        value: Vec<NewChoice>,
    },
    /// The field takes one more value.
    AddChoice {
        /// The value.
        value: NewChoice,
    },
    /// The field does not exist.
    Drop {},
}

/// A value of a field.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum NewChoice {
    /// A value of which the page may have a description.
    Key(ChoiceKey),
    /// A value and what it means.
    Described {
        /// Value on the wire.
        key: ChoiceKey,
        /// What it means.
        description: String,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    fixup: Vec<Spanned<Table>>,
}

/// Reads `fixups.toml`; `pages` are those of the module by their path from its folder.
pub fn parse(
    file: PageId,
    text: &str,
    pages: &BTreeMap<String, PageId>,
    sink: &mut Sink,
) -> Vec<Fixup> {
    let Some(File { fixup }) = parse_toml::<File>("fixup-file", file, text, sink) else {
        return Vec::new();
    };
    let starts: Vec<usize> = fixup.iter().map(|entry| entry.span().start).collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let mut fixups = Vec::new();
    for ((entry, start), end) in fixup.into_iter().zip(&starts).zip(ends) {
        let place = Place {
            text,
            span: Span::new(file, *start..end),
        };
        match read(entry.into_inner(), &place, pages) {
            Ok(fixup) => fixups.push(fixup),
            Err(diagnostic) => sink.report(*diagnostic),
        }
    }
    fixups
}

/// The lines of one entry.
struct Place<'a> {
    text: &'a str,
    span: Span,
}

impl Place<'_> {
    fn error(&self, message: String) -> Box<Diagnostic> {
        Box::new(Diagnostic::error("fixup-file", self.span, message))
    }

    /// Where the entry says `word`, or all of it.
    fn of(&self, word: &str) -> Span {
        let range = self.span.range();
        let at = self
            .text
            .get(range.clone())
            .and_then(|entry| entry.find(word));
        at.map_or(self.span, |at| {
            let start = range.start + at;
            Span::new(self.span.page, start..start + word.len())
        })
    }
}

fn read(
    mut entry: Table,
    place: &Place<'_>,
    pages: &BTreeMap<String, PageId>,
) -> Result<Fixup, Box<Diagnostic>> {
    let mut text = |key: &str| match entry.remove(key) {
        Some(Value::String(text)) if !text.trim().is_empty() => Ok(text),
        _ => Err(place.error(format!("a fixup needs `{key}`, a text"))),
    };
    let (path, field, _reason) = (text("page")?, text("field")?, text("reason")?);
    let Some(page) = pages.get(&path).copied() else {
        let message = format!("the folder of the module has no page {path}");
        return Err(Box::new(
            Diagnostic::error("fixup-page", place.of(&path), message)
                .help("name the file from the folder of fixups.toml, or remove the fixup"),
        ));
    };
    let change = Value::Table(entry)
        .try_into::<Change>()
        .map_err(|error: toml::de::Error| place.error(error.message().trim().to_owned()))?;
    let span = place.of(&field);
    Ok(Fixup {
        page,
        field,
        change,
        span,
    })
}

/// The fixup that settles where a field belongs, ready to be pasted; for the help of diagnostics.
///
/// `page` is the path of the page as diagnostics show it, `field` and `parent` are side and path (`body.a[].b`,
/// `body`).
pub fn suggest_parent(page: &str, field: &str, parent: &str) -> String {
    format!(
        "[[fixup]]\npage = \"{}\"\nfield = \"{field}\"\nchange = \"parent\"\nvalue = \"{parent}\"\nreason = \"…\"",
        in_module(page)
    )
}

/// The path of a page from the folder of its module; a page outside `specs/` keeps its whole path.
fn in_module(page: &str) -> &str {
    let below_specs = page
        .strip_prefix("specs/")
        .or_else(|| page.split_once("/specs/").map(|(_, rest)| rest));
    below_specs
        .and_then(|rest| rest.split_once('/'))
        .map_or(page, |(_, path)| path)
}
