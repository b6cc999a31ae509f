//! Forms of instances, read.

use std::{fmt, slice, str::FromStr};

use serde::{Serialize, Serializer};

use super::{
    Answer, FormError, Kind,
    json::{Members, Raw, read},
};

/// The form of an instance, from the text that answers and events carry.
///
/// Every control has its typed [`answer`](FilledControl::answer) and [the text](FilledControl::as_str) that the platform
/// sent, so nothing is lost of controls that these types do not know.
///
/// ```
/// use feishu_approval_api::form::{Answer, Filled};
///
/// # fn main() -> Result<(), feishu_approval_api::form::FormError> {
/// let form: Filled = r#"[
///     {"id": "widget1", "custom_id": "price", "name": "金额", "type": "amount", "value": 94000.50,
///      "ext": {"currency": "CNY"}},
///     {"id": "widget2", "name": "类别", "type": "radioV2", "value": "培训", "option": {"key": "k-2", "text": "培训"}}
/// ]"#.parse()?;
///
/// let Some(Answer::Amount { amount, currency }) = form.find("price").map(|control| control.answer()) else {
///     panic!("an amount");
/// };
/// assert_eq!((amount.as_str(), currency.as_deref()), ("94000.50", Some("CNY")));
/// let Some(Answer::Choice(choice)) = form.find("widget2").map(|control| control.answer()) else {
///     panic!("a choice");
/// };
/// assert_eq!((choice.text.as_str(), choice.key.as_deref()), ("培训", Some("k-2")));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Filled {
    controls: Vec<FilledControl>,
}

/// A control as an instance has it. `Debug` does not show [its text](FilledControl::as_str): links to files hold secrets.
#[derive(Clone, PartialEq)]
pub struct FilledControl {
    id: String,
    custom_id: Option<String>,
    name: String,
    kind: Kind,
    answer: Answer,
    raw: Raw,
}

impl fmt::Debug for FilledControl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilledControl")
            .field("id", &self.id)
            .field("custom_id", &self.custom_id)
            .field("name", &self.name)
            .field("kind", &self.kind)
            .field("answer", &self.answer)
            .finish_non_exhaustive()
    }
}

/// Controls hold controls at most three deep: a list within a group. What is deeper is not read.
const DEPTH: usize = 4;

impl Filled {
    /// The controls in their order.
    pub fn controls(&self) -> &[FilledControl] {
        &self.controls
    }

    /// The first control with this id; else with this custom id; else with this name. Rows and parts of groups are
    /// found in the answers that hold them.
    pub fn find(&self, name: &str) -> Option<&FilledControl> {
        let by = |of: fn(&FilledControl) -> Option<&str>| {
            let mut controls = self.controls.iter();
            controls.find(|control| of(control) == Some(name))
        };
        by(|control| Some(&control.id))
            .or_else(|| by(FilledControl::custom_id))
            .or_else(|| by(|control| Some(&control.name)))
    }
}

impl FilledControl {
    /// Its id, which is that of the definition.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The id that the definition's author gave it.
    pub fn custom_id(&self) -> Option<&str> {
        self.custom_id.as_deref()
    }

    /// Its name; empty where the platform leaves it out.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its type.
    pub fn kind(&self) -> &Kind {
        &self.kind
    }

    /// What it was filled with.
    pub fn answer(&self) -> &Answer {
        &self.answer
    }

    /// The control as the platform sent it: a JSON object.
    pub fn as_str(&self) -> &str {
        self.raw.as_str()
    }

    pub(crate) fn read(raw: Raw, depth: usize) -> Self {
        let members: Members = read(raw.as_str()).unwrap_or_default();
        let text = |name: &str| members.get::<String>(name);
        let kind = Kind::from(text("type").unwrap_or_default());
        Self {
            id: text("id").unwrap_or_default(),
            custom_id: text("custom_id").filter(|id| !id.is_empty()),
            name: text("name").unwrap_or_default(),
            answer: Answer::read(&kind, &members, depth),
            kind,
            raw,
        }
    }
}

impl<'a> IntoIterator for &'a Filled {
    type Item = &'a FilledControl;
    type IntoIter = slice::Iter<'a, FilledControl>;

    fn into_iter(self) -> Self::IntoIter {
        self.controls.iter()
    }
}

impl FromStr for Filled {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let list: Vec<Raw> = serde_json::from_str(text)
            .map_err(|cause| FormError::new("the form of the instance", text, &cause))?;
        let list = list.into_iter();
        let controls = list.map(|raw| FilledControl::read(raw, DEPTH)).collect();
        Ok(Self { controls })
    }
}

/// Every control as the platform sent it.
impl Serialize for Filled {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(&self.controls)
    }
}

/// The control as the platform sent it.
impl Serialize for FilledControl {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.raw.serialize(to)
    }
}

/// The JSON list, every control as the platform sent it.
impl fmt::Display for Filled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}
