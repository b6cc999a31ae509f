//! Controls of a form to send, as far as it matters for checking them.

use serde::de::DeserializeOwned;

use super::{
    Address, DateTime, Department, Kind, Number, date,
    json::{Members, Raw, is_nothing, read},
    number,
};

const TEXT: &str = "a text";
const TEXTS: &str = "a list of texts";
const NUMBER: &str = number::EXPECTED;
const MOMENT: &str = date::EXPECTED;

/// A control that a form gives.
pub(crate) struct Given {
    pub(crate) id: String,
    pub(crate) kind: Kind,
    pub(crate) value: Value,
}

/// The value of a control.
pub(crate) enum Value {
    /// One that names nothing; none at all, of a type that these types do not know.
    Nothing,
    /// None at all, of a type that has one.
    Absent,
    /// Not one that the type has.
    Malformed(Mismatch),
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

/// A member that is not as the type of its control has it. It tells nothing of what it holds.
pub(crate) struct Mismatch {
    pub(crate) member: &'static str,
    pub(crate) found: &'static str,
    pub(crate) wanted: &'static str,
}

impl Mismatch {
    fn of(members: &Members, member: &'static str, wanted: &'static str) -> Self {
        let found = match members.find(member).and_then(|json| json.bytes().next()) {
            None => "missing",
            Some(b'{') => "an object",
            Some(b'[') => "a list",
            Some(b'"') => "a text",
            Some(b't' | b'f') => "a boolean",
            Some(b'n') => "null",
            Some(_) => "a number",
        };
        Self {
            member,
            found,
            wanted,
        }
    }
}

impl Given {
    pub(crate) fn of(control: &Raw) -> Self {
        let members: Members = read(control.as_str()).unwrap_or_default();
        let kind = members.get("type").unwrap_or_default();
        let value = match Value::read(&kind, &members) {
            Ok(value) => value,
            Err(Mismatch {
                member: "value", ..
            }) if members.find("value").is_none() => Value::Absent,
            Err(mismatch) => Value::Malformed(mismatch),
        };
        Self {
            id: members.get("id").unwrap_or_default(),
            value,
            kind,
        }
    }
}

impl Value {
    fn read(kind: &Kind, members: &Members) -> Result<Self, Mismatch> {
        let is_without = |name: &str| matches!(members.find(name), None | Some("null" | "\"\""));
        let by_open_ids = *kind == Kind::Contact && !is_without("open_ids");
        let written = members.find("value");
        if written.is_some() && is_without("value") && !by_open_ids {
            return Ok(Self::Nothing);
        }
        Ok(match kind {
            Kind::Input | Kind::Textarea => {
                get::<String>(members, "value", TEXT).map(|_| Self::Other)?
            }
            Kind::Radio | Kind::RadioV2 => Self::Options(vec![get(members, "value", TEXT)?]),
            Kind::Checkbox | Kind::CheckboxV2 => Self::Options(get(members, "value", TEXTS)?),
            Kind::Contact if by_open_ids => {
                let lists = ["value", "open_ids"].map(|name| {
                    let list = members.list::<String>(name);
                    list.ok_or_else(|| Mismatch::of(members, name, TEXTS))
                });
                let [users, open_ids] = lists.map(|list| list.map(count));
                Self::Count(users?.max(open_ids?))
            }
            Kind::Contact | Kind::Connect | Kind::AttachmentV2 | Kind::Image | Kind::ImageV2 => {
                Self::Count(count(get::<Vec<String>>(members, "value", TEXTS)?))
            }
            Kind::Department => {
                let wanted = "a list of objects with the text `open_id`";
                let departments: Vec<Department> = get(members, "value", wanted)?;
                Self::Count(count(departments.iter().map(|it| it.open_id.as_str())))
            }
            Kind::Address => {
                let wanted = "a list of objects with the text `id`, and `detailAddress` if any";
                let places: Vec<Address> = get(members, "value", wanted)?;
                Self::Count(count(places.iter().map(Address::region)))
            }
            Kind::Number | Kind::Amount | Kind::Formula => {
                get::<Number>(members, "value", NUMBER)?;
                let currency = get(members, "currency", TEXT)?;
                Self::Number { currency }
            }
            Kind::Date => Self::Date(get(members, "value", MOMENT)?),
            Kind::DateInterval => {
                let wanted = "an object with `start`, `end` and `interval`";
                let value: Members = get(members, "value", wanted)?;
                let (start, end) = (get(&value, "start", MOMENT)?, get(&value, "end", MOMENT)?);
                get::<Number>(&value, "interval", NUMBER)?;
                Self::Interval { start, end }
            }
            Kind::Document => {
                let value: Members = get(members, "value", "an object with `token` and `type`")?;
                get::<String>(&value, "type", TEXT)?;
                Self::Count(count([get::<String>(&value, "token", TEXT)?]))
            }
            Kind::Telephone => {
                let wanted = "an object with `countryCode` and `nationalNumber`";
                let value: Members = get(members, "value", wanted)?;
                get::<String>(&value, "countryCode", TEXT)?;
                Self::Count(count([get::<String>(&value, "nationalNumber", TEXT)?]))
            }
            Kind::ShiftGroup => {
                let wanted = "an object with `shiftTime`, `returnTime` and `reason`";
                let value: Members = get(members, "value", wanted)?;
                get::<DateTime>(&value, "shiftTime", MOMENT)?;
                get::<DateTime>(&value, "returnTime", MOMENT)?;
                get::<String>(&value, "reason", TEXT).map(|_| Self::Other)?
            }
            Kind::FieldList => {
                let wanted = "a list of rows, which are lists of controls";
                Self::Rows(get(members, "value", wanted)?)
            }
            Kind::LeaveGroupV2 | Kind::WorkGroup | Kind::OutGroup => {
                Self::Group(get(members, "value", "a list of controls")?)
            }
            _ => match written {
                Some(value) if !read(value).is_some_and(|value| is_nothing(&value)) => Self::Other,
                _ => Self::Nothing,
            },
        })
    }

    /// Whether it names nothing.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Nothing | Self::Absent => true,
            Self::Options(options) => options.iter().all(String::is_empty),
            Self::Rows(rows) => rows.iter().all(Vec::is_empty),
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

/// A member, or what is wrong with it.
fn get<T: DeserializeOwned>(
    members: &Members,
    name: &'static str,
    wanted: &'static str,
) -> Result<T, Mismatch> {
    let value = members.get(name);
    value.ok_or_else(|| Mismatch::of(members, name, wanted))
}

/// How many texts and ids there are, without those that are empty, which name nothing.
fn count(names: impl IntoIterator<Item = impl AsRef<str>>) -> usize {
    let names = names.into_iter();
    names.filter(|name| !name.as_ref().is_empty()).count()
}
