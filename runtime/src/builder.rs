//! What the builders of generated requests are made of.
//!
//! A builder carries, for each parameter that the page demands, a state in its type: [`Unset`] at first, [`Set`] once
//! its setter was called. `build`, `send`, `items` and `pages` demand [`Given`], the setter demands [`NotGiven`]; both
//! name the parameter, so that the compiler's message does.

use std::collections::BTreeMap;

/// State of a required parameter that has a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Set;

/// State of a required parameter that has no value yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unset;

/// The required parameter `Name` has a value.
#[diagnostic::on_unimplemented(
    message = "required parameter `{Name}` is not set",
    label = "needs `{Name}`",
    note = "call the setter of that name first"
)]
pub trait Given<Name> {}

impl<Name> Given<Name> for Set {}

/// The required parameter `Name` has no value yet.
#[diagnostic::on_unimplemented(
    message = "parameter `{Name}` is set twice",
    label = "`{Name}` has a value already",
    note = "a required parameter is set exactly once"
)]
pub trait NotGiven<Name> {}

impl<Name> NotGiven<Name> for Unset {}

/// A list parameter from anything that can be iterated over.
pub fn list<T>(values: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    values.into_iter().map(Into::into).collect()
}

/// A map parameter from anything that gives pairs.
pub fn map<T>(
    entries: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>,
) -> BTreeMap<String, T> {
    entries
        .into_iter()
        .map(|(key, value)| (key.into(), value.into()))
        .collect()
}
