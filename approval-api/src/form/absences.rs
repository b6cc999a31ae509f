//! Groups of attendance, as instances have them.

use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use serde_json::value::RawValue;

use super::{DateTime, Number, UserId};

/// A leave, or overtime. What the platform leaves out, or writes in a way that cannot be read, is `None`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Absence {
    /// The type by its name.
    #[serde(deserialize_with = "maybe")]
    pub name: Option<String>,
    /// The start.
    #[serde(deserialize_with = "maybe")]
    pub start: Option<DateTime>,
    /// The end.
    #[serde(deserialize_with = "maybe")]
    pub end: Option<DateTime>,
    /// How long, in days unless `unit` says otherwise.
    #[serde(deserialize_with = "maybe")]
    pub interval: Option<Number>,
    /// `DAY` or `HOUR`
    #[serde(deserialize_with = "maybe")]
    pub unit: Option<String>,
    /// Why.
    #[serde(deserialize_with = "maybe")]
    pub reason: Option<String>,
}

/// A business trip. What the platform leaves out, or writes in a way that cannot be read, is `None`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Trip {
    /// Its legs.
    #[serde(deserialize_with = "list")]
    pub schedule: Vec<Leg>,
    /// How many days in all.
    #[serde(deserialize_with = "maybe")]
    pub interval: Option<Number>,
    /// Why.
    #[serde(deserialize_with = "maybe")]
    pub reason: Option<String>,
    /// Who comes along.
    #[serde(deserialize_with = "list")]
    pub peer: Vec<UserId>,
}

/// A leg of a [`Trip`].
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Leg {
    /// The start.
    #[serde(deserialize_with = "maybe")]
    pub start: Option<DateTime>,
    /// The end.
    #[serde(deserialize_with = "maybe")]
    pub end: Option<DateTime>,
    /// How many days.
    #[serde(deserialize_with = "maybe")]
    pub interval: Option<Number>,
    /// From where.
    #[serde(deserialize_with = "maybe")]
    pub departure: Option<String>,
    /// To where.
    #[serde(deserialize_with = "maybe")]
    pub destination: Option<String>,
    /// By what.
    #[serde(deserialize_with = "maybe")]
    pub transport: Option<String>,
    /// One way, or there and back.
    #[serde(deserialize_with = "maybe")]
    pub one_round: Option<String>,
    /// What else there is to say.
    #[serde(deserialize_with = "maybe")]
    pub remark: Option<String>,
}

/// Shifts that are swapped. What the platform leaves out, or writes in a way that cannot be read, is `None`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct Shift {
    /// The shift.
    #[serde(deserialize_with = "maybe")]
    pub shift_time: Option<DateTime>,
    /// When it is returned.
    #[serde(deserialize_with = "maybe")]
    pub return_time: Option<DateTime>,
    /// Why.
    #[serde(deserialize_with = "maybe")]
    pub reason: Option<String>,
}

/// A correction of attendance. What the platform leaves out, or writes in a way that cannot be read, is `None`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Remedy {
    /// When.
    #[serde(deserialize_with = "maybe")]
    pub time: Option<DateTime>,
    /// Why.
    #[serde(deserialize_with = "maybe")]
    pub reason: Option<String>,
}

/// A value, if it can be read.
pub(super) fn maybe<'de, T: DeserializeOwned, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<T>, D::Error> {
    let raw = <&RawValue>::deserialize(from)?;
    Ok(serde_json::from_str(raw.get()).ok())
}

/// A list, if it can be read.
fn list<'de, T: DeserializeOwned, D: Deserializer<'de>>(from: D) -> Result<Vec<T>, D::Error> {
    maybe(from).map(Option::unwrap_or_default)
}
