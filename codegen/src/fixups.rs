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
use serde::de::DeserializeOwned;
use toml::{Spanned, Value};

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
#[derive(Clone, Debug, PartialEq)]
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
    Drop,
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
    fixup: Vec<Spanned<BTreeMap<String, Spanned<Value>>>>,
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
    let mut fixups = Vec::new();
    for entry in fixup {
        let entry = Entry {
            span: Span::new(file, entry.span()),
            values: entry.into_inner(),
        };
        match read(entry, pages) {
            Ok(fixup) => fixups.push(fixup),
            Err(diagnostic) => sink.report(*diagnostic),
        }
    }
    fixups
}

fn read(mut entry: Entry, pages: &BTreeMap<String, PageId>) -> Result<Fixup, Box<Diagnostic>> {
    let (path, at) = entry.text("page")?;
    let (field, span) = entry.text("field")?;
    entry.text("reason")?;
    let Some(page) = pages.get(&path).copied() else {
        let message = format!("the folder of the module has no page {path}");
        return Err(Box::new(Diagnostic::error("fixup-page", at, message).help(
            "name the file from the folder of fixups.toml, or remove the fixup",
        )));
    };
    let change = entry.change()?;
    Ok(Fixup {
        page,
        field,
        change,
        span,
    })
}

/// A `[[fixup]]`, of which every key is taken once.
struct Entry {
    span: Span,
    values: BTreeMap<String, Spanned<Value>>,
}

impl Entry {
    fn change(mut self) -> Result<Change, Box<Diagnostic>> {
        let (kind, at) = self.text("change")?;
        let change = match kind.as_str() {
            "parent" => Change::Parent {
                value: self.text("value")?.0,
            },
            "name" => Change::Name {
                value: self.text("value")?.0,
            },
            "type" => Change::Type {
                expect: self.text("expect")?.0,
                value: self.text("value")?.0,
            },
            "required" => Change::Required {
                expect: self.take("expect", "`true` or `false`")?.0,
                value: self.take("value", "`true` or `false`")?.0,
            },
            "choices" => Change::Choices {
                expect: self
                    .take("expect", "a list of values, each a text or a whole number")?
                    .0,
                value: self
                    .take("value", &format!("a list, each item of it {CHOICE}"))?
                    .0,
            },
            "add_choice" => Change::AddChoice {
                value: self.take("value", CHOICE)?.0,
            },
            "drop" => Change::Drop,
            _ => {
                let message = format!("`{kind}` is no change");
                return Err(Box::new(Diagnostic::error("fixup-file", at, message).help(
                    "there are parent, name, type, required, choices, add_choice and drop",
                )));
            }
        };
        match self.values.first_key_value() {
            None => Ok(change),
            Some((key, value)) => Err(Box::new(Diagnostic::error(
                "fixup-file",
                Span::new(self.span.page, value.span()),
                format!("a fixup with `change = \"{kind}\"` has no `{key}`"),
            ))),
        }
    }

    fn text(&mut self, key: &str) -> Result<(String, Span), Box<Diagnostic>> {
        let (text, at): (String, Span) = self.take(key, "a text")?;
        if text.trim().is_empty() {
            let message = format!("`{key}` is empty");
            return Err(Box::new(Diagnostic::error("fixup-file", at, message)));
        }
        Ok((text, at))
    }

    /// The value of a key, and where it stands; `what` says what it must be.
    fn take<T: DeserializeOwned>(
        &mut self,
        key: &str,
        what: &str,
    ) -> Result<(T, Span), Box<Diagnostic>> {
        let wrong = |at, message| Box::new(Diagnostic::error("fixup-file", at, message));
        let Some(value) = self.values.remove(key) else {
            return Err(wrong(self.span, format!("the fixup needs `{key}`, {what}")));
        };
        let at = Span::new(self.span.page, value.span());
        let read = value.into_inner().try_into();
        let read =
            read.map_err(|_: toml::de::Error| wrong(at, format!("`{key}` must be {what}")))?;
        Ok((read, at))
    }
}

/// What a value of a field is in a fixup.
const CHOICE: &str = "a text, a whole number, or `{ key = …, description = \"…\" }`";

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
