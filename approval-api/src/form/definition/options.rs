//! The options of choices, and the keys of texts.

use std::fmt;

use serde::{Serialize, Serializer};

use super::super::{
    json::{json, present},
    link::without_secrets,
};

/// The key of a text, such as `@i18n@reason`. What it is made of gets the prefix if it has none.
///
/// ```
/// use feishu_approval_api::form::definition::I18nKey;
///
/// assert_eq!(I18nKey::from("reason"), I18nKey::from("@i18n@reason"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct I18nKey(String);

impl I18nKey {
    /// The key with its prefix.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Serialize for I18nKey {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

impl From<&str> for I18nKey {
    fn from(key: &str) -> Self {
        let name = key.strip_prefix("@i18n@").unwrap_or(key);
        Self(format!("@i18n@{name}"))
    }
}

impl From<String> for I18nKey {
    fn from(key: String) -> Self {
        Self::from(key.as_str())
    }
}

/// An option of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    key: String,
    text: I18nKey,
}

impl Choice {
    /// An option by its key, which no other option of the control has, and the key of its text.
    pub fn new(key: impl Into<String>, text: impl Into<I18nKey>) -> Self {
        Self {
            key: key.into(),
            text: text.into(),
        }
    }

    pub(super) fn key(&self) -> &str {
        &self.key
    }

    pub(super) fn text(&self) -> &I18nKey {
        &self.text
    }
}

impl Serialize for Choice {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map([("key", &self.key), ("text", &self.text.0)])
    }
}

/// Where the options of a choice come from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Options {
    /// They stand in the definition.
    Fixed(Vec<Choice>),
    /// The platform asks another system for them.
    External(External),
}

impl<const N: usize> From<[Choice; N]> for Options {
    fn from(choices: [Choice; N]) -> Self {
        Self::Fixed(choices.into())
    }
}

impl From<Vec<Choice>> for Options {
    fn from(choices: Vec<Choice>) -> Self {
        Self::Fixed(choices)
    }
}

impl From<External> for Options {
    fn from(external: External) -> Self {
        Self::External(external)
    }
}

/// A system that the platform asks for options.
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct External {
    url: String,
    token: String,
    key: Option<String>,
    linkages: Vec<Linkage>,
}

impl External {
    /// The URL that is asked, and the token that it checks.
    pub fn new(url: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            token: token.into(),
            key: None,
            linkages: Vec::new(),
        }
    }

    /// The key by which what goes to and fro is encrypted.
    pub fn key(self, key: impl Into<String>) -> Self {
        let key = Some(key.into());
        Self { key, ..self }
    }

    /// The options depend on another control.
    pub fn linkage(mut self, linkage: Linkage) -> Self {
        self.linkages.push(linkage);
        self
    }
}

impl Serialize for External {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let is_linked = !self.linkages.is_empty();
        to.collect_map(present([
            ("externalUrl", Some(json(&self.url))),
            ("token", Some(json(&self.token))),
            ("key", self.key.as_ref().map(json)),
            ("linkageConfigs", is_linked.then(|| json(&self.linkages))),
            ("externalDataLinkage", is_linked.then(|| json(&true))),
        ]))
    }
}

/// Without its secrets, which a query may hold too.
impl fmt::Debug for External {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("External")
            .field("url", &without_secrets(&self.url))
            .field("linkages", &self.linkages)
            .finish_non_exhaustive()
    }
}

/// On which other control the options of a choice depend.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Linkage {
    control: String,
    key: String,
    value: Option<String>,
}

impl Linkage {
    /// The other control (within lists better by its custom id), and the name by which its value is sent.
    pub fn new(control: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            control: control.into(),
            key: key.into(),
            value: None,
        }
    }

    /// A value, as the documentation's example has one.
    pub fn value(self, value: impl Into<String>) -> Self {
        let value = Some(value.into());
        Self { value, ..self }
    }
}

impl Serialize for Linkage {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(present([
            ("linkageWidgetID", Some(json(&self.control))),
            ("key", Some(json(&self.key))),
            ("value", self.value.as_ref().map(json)),
        ]))
    }
}
