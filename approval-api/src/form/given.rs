//! Controls of a form to send, as far as it matters for checking them.

use super::{
    Address, DateTime, Department, Kind, Number,
    json::{Members, Raw, is_nothing, read},
};

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
    /// Not one that the type has, as it is written, with what belongs to it.
    Malformed(String),
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
        let unread = || {
            if members.find("value").is_none() {
                return Value::Absent;
            }
            let parts = ["value", "open_ids", "currency"];
            let parts = parts.iter().filter_map(|name| members.find(name));
            Value::Malformed(parts.collect::<Vec<_>>().join(", "))
        };
        Self {
            id: members.get("id").unwrap_or_default(),
            value: Value::read(&kind, &members).unwrap_or_else(unread),
            kind,
        }
    }
}

impl Value {
    /// `None` if there is no value, or not one that the type has.
    fn read(kind: &Kind, members: &Members) -> Option<Self> {
        let is_without = |name: &str| matches!(members.find(name), None | Some("null" | "\"\""));
        let value = members.find("value").unwrap_or_default();
        if !value.is_empty() && is_without("value") && is_without("open_ids") {
            return Some(Self::Nothing);
        }
        Some(match kind {
            Kind::Input | Kind::Textarea => read::<String>(value).map(|_| Self::Other)?,
            Kind::Radio | Kind::RadioV2 => Self::Options(vec![read(value)?]),
            Kind::Checkbox | Kind::CheckboxV2 => Self::Options(naming(read::<Vec<String>>(value)?)),
            Kind::Connect | Kind::AttachmentV2 | Kind::Image | Kind::ImageV2 => {
                Self::count_of(read::<Vec<String>>(value)?)
            }
            Kind::Contact => {
                members.find("value")?;
                let people = ["value", "open_ids"].map(|name| members.list::<String>(name));
                let [users, open_ids] = people.map(|list| list.map(|ids| naming(ids).len()));
                Self::Count(users?.max(open_ids?))
            }
            Kind::Department => {
                let departments: Vec<Department> = read(value)?;
                Self::count_of(departments.iter().map(|it| it.open_id.as_str()))
            }
            Kind::Address => {
                let places: Vec<Address> = read(value)?;
                Self::count_of(places.iter().map(Address::region))
            }
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
            Kind::Document => Self::one_of(&read(value)?, "token", "type")?,
            Kind::Telephone => Self::one_of(&read(value)?, "nationalNumber", "countryCode")?,
            Kind::ShiftGroup => {
                let members: Members = read(value)?;
                members.get::<DateTime>("shiftTime")?;
                members.get::<DateTime>("returnTime")?;
                members.get::<String>("reason").map(|_| Self::Other)?
            }
            Kind::FieldList => Self::Rows(read(value)?),
            Kind::LeaveGroupV2 | Kind::WorkGroup | Kind::OutGroup => Self::Group(read(value)?),
            _ if value.is_empty() => Self::Nothing,
            _ if read(value).is_some_and(|value| is_nothing(&value)) => Self::Nothing,
            _ => Self::Other,
        })
    }

    fn count_of(names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::Count(naming(names).len())
    }

    /// An object that names one thing by its member `name`, and has a text `beside` that says more of it.
    fn one_of(members: &Members, name: &str, beside: &str) -> Option<Self> {
        members.get::<String>(beside)?;
        members
            .get::<String>(name)
            .map(|name| Self::count_of([name]))
    }

    /// Whether it names nothing.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Nothing | Self::Absent => true,
            Self::Options(options) => options.is_empty(),
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

/// Texts and ids without those that are empty, which name nothing.
fn naming(names: impl IntoIterator<Item = impl Into<String>>) -> Vec<String> {
    let names = names.into_iter().map(Into::into);
    names.filter(|name| !name.is_empty()).collect()
}
