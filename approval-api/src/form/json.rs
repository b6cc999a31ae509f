//! JSON as it is written: every digit, and members in their order.

use std::collections::BTreeMap;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, DeserializeOwned},
    ser,
};
use serde_json::{Value, value::RawValue};

/// A JSON value, kept as it is written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Raw(String);

/// A value as JSON.
pub(crate) fn json<T: Serialize>(value: &T) -> Raw {
    Raw(serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned()))
}

/// A value that is written as JSON; `None` if it is of another kind.
pub(crate) fn read<T: DeserializeOwned>(json: &str) -> Option<T> {
    serde_json::from_str(json).ok()
}

/// Sets a member, behind all others; none of its name is left.
pub(crate) fn set(members: &mut Vec<(String, Value)>, name: String, value: Value) {
    members.retain(|(known, _)| *known != name);
    members.push((name, value));
}

/// Whether a value names nothing: null, an empty text, a list or an object that has nothing else.
pub(crate) fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.iter().all(is_nothing),
        Value::Object(members) => members.values().all(is_nothing),
        _ => false,
    }
}

impl Raw {
    /// An object of these members.
    pub(crate) fn object<Name: Into<String>>(
        members: impl IntoIterator<Item = (Name, Self)>,
    ) -> Self {
        let members = members.into_iter();
        let members =
            members.map(|(name, value)| format!("{}:{}", Value::from(name.into()), value.0));
        Self(format!("{{{}}}", members.collect::<Vec<_>>().join(",")))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// Those of the members that are set.
pub(crate) fn present<const N: usize>(
    members: [(&str, Option<Raw>); N],
) -> impl Iterator<Item = (&str, Raw)> {
    let members = members.into_iter();
    members.filter_map(|(name, value)| Some((name, value?)))
}

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        RawValue::from_string(self.0.clone())
            .map_err(ser::Error::custom)?
            .serialize(to)
    }
}

/// Objects only: they are controls.
impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(from)?;
        if raw.get().starts_with('{') {
            Ok(Self(raw.get().to_owned()))
        } else {
            Err(de::Error::custom("a control is a JSON object"))
        }
    }
}

/// The members of an object.
#[derive(Default)]
pub(crate) struct Members(BTreeMap<String, Box<RawValue>>);

impl Members {
    /// A member as it is written.
    pub(crate) fn find(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(|value| value.get())
    }

    /// A member; `None` if it is of another kind. One that is not there is null.
    pub(crate) fn get<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        read(self.find(name).unwrap_or("null"))
    }

    /// A list; empty if it is not there, null or an empty text. `None` if it is of another kind.
    pub(crate) fn list<T: DeserializeOwned>(&self, name: &str) -> Option<Vec<T>> {
        match self.find(name).unwrap_or("null") {
            "null" | "\"\"" => Some(Vec::new()),
            list => read(list),
        }
    }
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        BTreeMap::deserialize(from).map(Self)
    }
}

/// Gives types whose function `of(&Members) -> Option<Self>` makes them of an object their `Deserialize`.
macro_rules! read_objects {
    ($($name:ident),*) => {$(
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::form::json::read_object(from, Self::of)
            }
        }
    )*};
}

pub(crate) use read_objects;

/// Reads an object.
pub(crate) fn read_object<'de, T, D: Deserializer<'de>>(
    from: D,
    of: fn(&Members) -> Option<T>,
) -> Result<T, D::Error> {
    let members = Members::deserialize(from)?;
    of(&members).ok_or_else(|| de::Error::custom("a member is missing or of another kind"))
}
