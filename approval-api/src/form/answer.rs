//! What a control of an instance was filled with.

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::value::RawValue;

use super::{
    Absence, DateTime, FilledControl, Kind, Number, OpenDepartmentId, OpenId, Remedy, Shift, Trip,
    UserId, absences::maybe, control::Raw, filled::Members,
};

/// What a control of an instance was filled with.
///
/// The platform answers otherwise than it asks: a choice comes as its text, an address as a path, files as links.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Nothing: no value, null, or an empty text or list.
    Empty,
    /// Text: `input`, `textarea`, `text`, `serialNumber`; of an `address` the path, such as `China/Beijing/Beijing`, with
    /// what the person wrote last.
    Text(String),
    /// `number`, `formula`
    Number(Number),
    /// `amount`
    Amount {
        /// How much.
        amount: Number,
        /// The currency, such as `CNY`, if the platform says it.
        currency: Option<String>,
    },
    /// `date`
    Date(DateTime),
    /// `dateInterval`
    DateInterval {
        /// The start.
        start: DateTime,
        /// The end.
        end: DateTime,
        /// How many days that counts.
        days: Option<Number>,
    },
    /// `radio`, `radioV2`
    Choice(Choice),
    /// `checkbox`, `checkboxV2`
    Choices(Vec<Choice>),
    /// `contact`
    People {
        /// Who, by `user_id`.
        user_ids: Vec<UserId>,
        /// Who, by `open_id`.
        open_ids: Vec<OpenId>,
    },
    /// `department`
    Departments(Vec<Department>),
    /// `connect`: the codes of other instances.
    Instances(Vec<String>),
    /// `document`
    Document(Document),
    /// `attachment`, `attachmentV2`, `image`, `imageV2`
    Files(Vec<File>),
    /// `telephone`
    Telephone {
        /// The country code, such as `+86`.
        country_code: String,
        /// The number in that country.
        national_number: String,
    },
    /// `fieldList`
    Rows(Vec<Vec<FilledControl>>),
    /// A group as a list of controls.
    Group(Vec<FilledControl>),
    /// `leaveGroup`, `leaveGroupV2`, `workGroup`
    Absence(Absence),
    /// `tripGroup`
    Trip(Trip),
    /// `shiftGroup`
    Shift(Shift),
    /// `remedyGroup`
    Remedy(Remedy),
    /// Of a type, or of a shape, that these types do not know: see [`FilledControl::as_str`].
    Unknown,
}

/// An option that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Choice {
    /// What people see; of an external source, the option's id there.
    pub text: String,
    /// What instances send, if the platform says it.
    pub key: Option<String>,
}

/// A department.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Department {
    /// Its `open_department_id`.
    pub open_id: OpenDepartmentId,
    /// Its name, if the platform says it.
    pub name: Option<String>,
}

/// A document.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Document {
    /// Its `document_id`.
    pub token: String,
    /// Its type, such as `docx`.
    #[serde(rename = "type", default)]
    pub kind: String,
    /// Its title.
    pub title: Option<String>,
    /// A link to it.
    pub url: Option<String>,
}

/// An attachment or an image.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct File {
    /// A link to it, good for 12 hours.
    pub url: String,
    /// Its name, if the platform says it and it is clear which name is whose.
    pub name: Option<String>,
}

fn of<'a, T: Deserialize<'a>>(text: &'a str) -> Option<T> {
    serde_json::from_str(text).ok()
}

impl Answer {
    pub(crate) fn read(kind: &Kind, members: &Members<'_>, depth: usize) -> Self {
        let value = members.get("value").map_or("null", |value| value.get());
        let is_without = |name: &str| members.get(name).is_none_or(|ids| is_empty(ids.get()));
        if is_empty(value) && is_without("open_ids") {
            return Self::Empty;
        }
        Self::known(kind, value, members, depth).unwrap_or(Self::Unknown)
    }

    fn known(kind: &Kind, value: &str, members: &Members<'_>, depth: usize) -> Option<Self> {
        let option = members.get("option").map_or("null", |option| option.get());
        let ext = members.get("ext").map_or("null", |ext| ext.get());
        let controls = |list: Vec<Raw>| -> Option<Vec<FilledControl>> {
            let depth = depth.checked_sub(1)?;
            Some(
                list.into_iter()
                    .map(|raw| FilledControl::read(raw, depth))
                    .collect(),
            )
        };
        let group = || -> Option<Self> { controls(of(value)?).map(Self::Group) };
        match kind {
            Kind::Input | Kind::Textarea | Kind::Text | Kind::SerialNumber | Kind::Address => {
                text(value).map(Self::Text)
            }
            Kind::Number | Kind::Formula => of(value).map(Self::Number),
            Kind::Amount => {
                let currency = members
                    .get("currency")
                    .and_then(|currency| of(currency.get()));
                let currency = currency.or_else(|| of::<Currency>(ext)?.currency);
                of(value).map(|amount| Self::Amount { amount, currency })
            }
            Kind::Date => of(value).map(Self::Date),
            Kind::DateInterval => {
                let Interval {
                    start,
                    end,
                    interval,
                } = of(value)?;
                Some(Self::DateInterval {
                    start,
                    end,
                    days: interval,
                })
            }
            Kind::Radio | Kind::RadioV2 => {
                let text = text(value)?;
                let key = of::<Chosen>(option).and_then(|chosen| chosen.key);
                Some(Self::Choice(Choice { text, key }))
            }
            Kind::Checkbox | Kind::CheckboxV2 => choices(of(value)?, of(option)).map(Self::Choices),
            Kind::Contact => {
                let open_ids = members.get("open_ids").and_then(|ids| of(ids.get()));
                Some(Self::People {
                    user_ids: of(value).unwrap_or_default(),
                    open_ids: open_ids.unwrap_or_default(),
                })
            }
            Kind::Department => of(value).map(Self::Departments),
            Kind::Connect => of(value).map(Self::Instances),
            Kind::Document => of(value).map(Self::Document),
            Kind::Attachment | Kind::AttachmentV2 | Kind::Image | Kind::ImageV2 => {
                files(of(value)?, of(ext)).map(Self::Files)
            }
            Kind::Telephone => {
                let Telephone {
                    country_code,
                    national_number,
                } = of(value)?;
                Some(Self::Telephone {
                    country_code,
                    national_number,
                })
            }
            Kind::FieldList => {
                let rows: Vec<Vec<Raw>> = of(value)?;
                let rows: Option<_> = rows.into_iter().map(controls).collect();
                rows.map(Self::Rows)
            }
            Kind::LeaveGroup | Kind::LeaveGroupV2 | Kind::WorkGroup => {
                object(value).map(Self::Absence).or_else(group)
            }
            Kind::TripGroup => object(value).map(Self::Trip).or_else(group),
            Kind::ShiftGroup => object(value).map(Self::Shift).or_else(group),
            Kind::RemedyGroup => object(value).map(Self::Remedy).or_else(group),
            _ => group(),
        }
    }
}

#[derive(Deserialize)]
struct Currency {
    currency: Option<String>,
}

#[derive(Deserialize)]
struct Interval {
    start: DateTime,
    end: DateTime,
    #[serde(default, deserialize_with = "maybe")]
    interval: Option<Number>,
}

#[derive(Deserialize)]
struct Chosen {
    key: Option<String>,
    text: Option<String>,
}

/// Requests write it in the other way.
#[derive(Deserialize)]
struct Telephone {
    #[serde(alias = "countryCode")]
    country_code: String,
    #[serde(alias = "nationalNumber")]
    national_number: String,
}

fn is_empty(value: &str) -> bool {
    let value = value.trim();
    let is_list = value.starts_with('[') && value.ends_with(']');
    matches!(value, "null" | "\"\"")
        || (is_list
            && value
                .get(1..value.len() - 1)
                .is_some_and(|inner| inner.trim().is_empty()))
}

/// An object only: a struct reads lists as well.
fn object<T: DeserializeOwned>(value: &str) -> Option<T> {
    value.starts_with('{').then(|| of(value))?
}

/// Text, or a number as it is written.
fn text(value: &str) -> Option<String> {
    of::<String>(value).or_else(|| of::<Number>(value).map(|number| number.to_string()))
}

/// Options by their texts; the keys stand beside, in the same order.
fn choices(texts: Vec<&RawValue>, chosen: Option<Vec<Chosen>>) -> Option<Vec<Choice>> {
    let chosen = chosen.unwrap_or_default();
    let of_text = |text: String| {
        let same = chosen
            .iter()
            .find(|chosen| chosen.text.as_deref() == Some(&text));
        let key = same.and_then(|chosen| chosen.key.clone());
        Choice { text, key }
    };
    texts
        .into_iter()
        .map(|raw| text(raw.get()).map(of_text))
        .collect()
}

/// Links, and their names in one text, separated by commas. Names have commas too: then it is not clear which is whose.
fn files(urls: Vec<String>, names: Option<String>) -> Option<Vec<File>> {
    let names = names.unwrap_or_default();
    let bare = |name: &str| name.trim().trim_matches('\'').to_owned();
    let names: Vec<String> = match urls.len() {
        1 => vec![bare(&names)],
        _ => names.split(',').map(bare).collect(),
    };
    let is_clear = names.len() == urls.len();
    let names = names
        .into_iter()
        .map(|name| Some(name).filter(|name| is_clear && !name.is_empty()));
    let names = names.chain(std::iter::repeat(None));
    Some(
        urls.into_iter()
            .zip(names)
            .map(|(url, name)| File { url, name })
            .collect(),
    )
}
