//! Forms of definitions, as text.

use std::fmt;

use serde::{Serialize, Serializer};

use super::{
    super::json::{json, present},
    Control, Definition, Value,
};

impl Serialize for Definition {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.controls.serialize(to)
    }
}

impl Serialize for Control {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let members = [
            ("id", Some(json(&self.id))),
            ("name", Some(json(&self.name))),
            ("type", Some(json(&self.kind))),
            ("required", Some(json(&self.required))),
            ("custom_id", self.custom_id.as_ref().map(json)),
            ("printable", self.printable.then(|| json(&true))),
            ("value", self.value.as_ref().map(json)),
            ("option", self.option.clone()),
            ("externalData", self.external.as_ref().map(json)),
        ];
        let others = self.members.0.iter();
        let others = others.map(|(name, value)| (name.as_str(), json(value)));
        to.collect_map(present(members).chain(others))
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Note(key) => key.serialize(to),
            Self::Choices(choices) => choices.serialize(to),
            Self::Children(controls) => controls.serialize(to),
            Self::Other(value) => value.serialize(to),
        }
    }
}

/// The JSON list that goes into a request.
impl fmt::Display for Definition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

impl From<Definition> for String {
    fn from(form: Definition) -> Self {
        form.to_string()
    }
}

impl From<&Definition> for String {
    fn from(form: &Definition) -> Self {
        form.to_string()
    }
}
