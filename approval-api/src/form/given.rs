//! Controls of a form to send, as far as it matters for checking them.

use std::iter;

use serde::de::DeserializeOwned;

use super::{
    Address, DateTime, Department, Kind, Number, OpenId,
    json::{Members, Raw, read},
};

/// A control that a form gives.
pub(crate) struct Given {
    pub(crate) id: String,
    pub(crate) kind: Kind,
    pub(crate) value: Value,
}

/// The value of a control.
pub(crate) enum Value {
    /// Null or an empty text, which is no value of any type; none at all, of a type that these types do not know.
    Nothing,
    /// Not one that the type has, as it is written, with what belongs to it; none if there is none.
    Malformed(Option<String>),
    Options(Vec<String>),
    Number {
        currency: Option<String>,
    },
    Date(DateTime),
    Interval {
        start: DateTime,
        end: DateTime,
    },
    /// How many people, files and the like.
    Count(usize),
    Rows(Vec<Vec<Raw>>),
    Group(Vec<Raw>),
    /// One that there is nothing more to say of, or of a type that these types do not know.
    Other,
}

impl Given {
    pub(crate) fn of(control: &Raw) -> Self {
        let members: Members = read(control.as_str()).unwrap_or_default();
        let kind = members.get("type").unwrap_or_default();
        let written = || {
            let value = members.find("value")?;
            let beside = ["open_ids", "currency"];
            let beside = beside.iter().filter_map(|name| members.find(name));
            let parts: Vec<_> = iter::once(value).chain(beside).collect();
            Some(parts.join(", "))
        };
        Self {
            id: members.get("id").unwrap_or_default(),
            value: Value::read(&kind, &members).unwrap_or_else(|| Value::Malformed(written())),
            kind,
        }
    }
}

impl Value {
    fn read(kind: &Kind, members: &Members) -> Option<Self> {
        // Nothing can be read from a value that is not there, such as that of a number that is none.
        let value = members.find("value").unwrap_or_default();
        if matches!(value, "null" | "\"\"") {
            return Some(Self::Nothing);
        }
        Some(match kind {
            Kind::Input | Kind::Textarea => read::<String>(value).map(|_| Self::Other)?,
            Kind::Radio | Kind::RadioV2 => Self::Options(vec![read(value)?]),
            Kind::Checkbox | Kind::CheckboxV2 => Self::Options(texts(value)?),
            Kind::Connect | Kind::AttachmentV2 | Kind::Image | Kind::ImageV2 => {
                Self::Count(texts(value)?.len())
            }
            Kind::Contact => {
                let open_ids: Option<Vec<OpenId>> = members.get("open_ids")?;
                let open_ids = open_ids.unwrap_or_default();
                Self::Count(texts(value)?.len().max(open_ids.len()))
            }
            Kind::Department => Self::Count(count::<Department>(value)?),
            Kind::Address => Self::Count(count::<Address>(value)?),
            Kind::Number | Kind::Amount | Kind::Formula => {
                let currency = members.get("currency")?;
                read::<Number>(value).map(|_| Self::Number { currency })?
            }
            Kind::Date => Self::Date(read(value)?),
            Kind::DateInterval => {
                let members: Members = read(value)?;
                members.get::<Number>("interval")?;
                let (start, end) = (members.get("start")?, members.get("end")?);
                Self::Interval { start, end }
            }
            Kind::Document => has::<String>(&read(value)?, &["token", "type"])?,
            Kind::Telephone => has::<String>(&read(value)?, &["countryCode", "nationalNumber"])?,
            Kind::ShiftGroup => {
                let members = read(value)?;
                has::<String>(&members, &["reason"])?;
                has::<DateTime>(&members, &["shiftTime", "returnTime"])?
            }
            Kind::FieldList => Self::Rows(read(value)?),
            Kind::LeaveGroupV2 | Kind::WorkGroup | Kind::OutGroup => Self::Group(read(value)?),
            _ if value.is_empty() => Self::Nothing,
            _ => Self::Other,
        })
    }

    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Options(options) => options.is_empty(),
            _ => self.count() == Some(0),
        }
    }

    /// How many entries it has.
    pub(crate) fn count(&self) -> Option<usize> {
        match self {
            Self::Count(count) => Some(*count),
            Self::Rows(rows) => Some(rows.len()),
            Self::Group(parts) => Some(parts.len()),
            _ => None,
        }
    }
}

/// Texts without those that are empty, which name nothing.
fn texts(list: &str) -> Option<Vec<String>> {
    let mut texts: Vec<String> = read(list)?;
    texts.retain(|text| !text.is_empty());
    Some(texts)
}

fn count<T: DeserializeOwned>(list: &str) -> Option<usize> {
    read::<Vec<T>>(list).map(|list| list.len())
}

/// An object that has these members.
fn has<T: DeserializeOwned>(object: &Members, names: &[&str]) -> Option<Value> {
    let is_complete = names.iter().all(|name| object.get::<T>(name).is_some());
    is_complete.then_some(Value::Other)
}
