//! What a control of an instance was filled with.

use std::{
    collections::{HashMap, VecDeque},
    fmt,
};

use serde_json::value::RawValue;

use super::{
    Absence, DateTime, FilledControl, Kind, Number, OpenDepartmentId, OpenId, Remedy, Shift, Trip,
    UserId,
    json::{Members, Raw, read, read_objects},
    link::without_secrets,
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Department {
    /// Its `open_department_id`.
    pub open_id: OpenDepartmentId,
    /// Its name, if the platform says it.
    pub name: Option<String>,
}

/// A document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Document {
    /// Its `document_id`.
    pub token: String,
    /// Its type, such as `docx`.
    pub kind: String,
    /// Its title.
    pub title: Option<String>,
    /// A link to it.
    pub url: Option<String>,
}

/// An attachment or an image.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct File {
    /// A link to it, good for 12 hours for whoever has it: `Debug` shows what stands before its query only.
    pub url: String,
    /// Its name, if the platform says it and it is clear which name is whose.
    pub name: Option<String>,
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("url", &without_secrets(&self.url))
            .field("name", &self.name)
            .finish()
    }
}

impl Department {
    fn of(members: &Members) -> Option<Self> {
        Some(Self {
            open_id: members.get("open_id")?,
            name: members.get("name"),
        })
    }
}

impl Document {
    fn of(members: &Members) -> Option<Self> {
        Some(Self {
            token: members.get("token")?,
            kind: members.get("type").unwrap_or_default(),
            title: members.get("title"),
            url: members.get("url"),
        })
    }
}

read_objects!(Department, Document, Chosen);

impl Answer {
    pub(crate) fn read(kind: &Kind, members: &Members, depth: usize) -> Self {
        let is_without = |name: &str| members.find(name).is_none_or(is_empty);
        if is_without("value") && is_without("open_ids") {
            return Self::Empty;
        }
        Self::known(kind, members, depth).unwrap_or(Self::Unknown)
    }

    fn known(kind: &Kind, members: &Members, depth: usize) -> Option<Self> {
        let value = members.find("value").unwrap_or("null");
        let controls = |list: Vec<Raw>| -> Option<Vec<FilledControl>> {
            let depth = depth.checked_sub(1)?;
            Some(
                list.into_iter()
                    .map(|raw| FilledControl::read(raw, depth))
                    .collect(),
            )
        };
        let group = || -> Option<Self> { controls(read(value)?).map(Self::Group) };
        match kind {
            Kind::Input | Kind::Textarea | Kind::Text | Kind::SerialNumber | Kind::Address => {
                text(value).map(Self::Text)
            }
            Kind::Number | Kind::Formula => read(value).map(Self::Number),
            Kind::Amount => {
                let beside = || members.get::<Members>("ext")?.get("currency");
                Some(Self::Amount {
                    amount: read(value)?,
                    currency: members.get("currency").or_else(beside),
                })
            }
            Kind::Date => read(value).map(Self::Date),
            Kind::DateInterval => {
                let interval: Members = read(value)?;
                Some(Self::DateInterval {
                    start: interval.get("start")?,
                    end: interval.get("end")?,
                    days: interval.get("interval"),
                })
            }
            Kind::Radio | Kind::RadioV2 => {
                Some(Self::Choice(choice(text(value)?, &options(members)?)))
            }
            Kind::Checkbox | Kind::CheckboxV2 => {
                choices(read(value)?, options(members)?).map(Self::Choices)
            }
            Kind::Contact => Some(Self::People {
                user_ids: members.list("value")?,
                open_ids: members.list("open_ids")?,
            }),
            Kind::Department => read(value).map(Self::Departments),
            Kind::Connect => read(value).map(Self::Instances),
            Kind::Document => read(value).map(Self::Document),
            Kind::Attachment | Kind::AttachmentV2 | Kind::Image | Kind::ImageV2 => {
                Some(Self::Files(files(read(value)?, members.get("ext"))))
            }
            Kind::Telephone => {
                let number: Members = read(value)?;
                // Requests write it in the other way.
                let part = |name, sent| number.get(name).or_else(|| number.get(sent));
                Some(Self::Telephone {
                    country_code: part("country_code", "countryCode")?,
                    national_number: part("national_number", "nationalNumber")?,
                })
            }
            Kind::FieldList => {
                let rows: Vec<Vec<Raw>> = read(value)?;
                let rows: Option<_> = rows.into_iter().map(controls).collect();
                rows.map(Self::Rows)
            }
            Kind::LeaveGroup | Kind::LeaveGroupV2 | Kind::WorkGroup => {
                read(value).map(Self::Absence).or_else(group)
            }
            Kind::TripGroup => read(value).map(Self::Trip).or_else(group),
            Kind::ShiftGroup => read(value).map(Self::Shift).or_else(group),
            Kind::RemedyGroup => read(value).map(Self::Remedy).or_else(group),
            _ => group(),
        }
    }
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

/// Text, or a number as it is written.
fn text(value: &str) -> Option<String> {
    read::<String>(value).or_else(|| read::<Number>(value).map(|number| number.to_string()))
}

/// An option as it stands beside what was chosen.
struct Chosen {
    text: Option<String>,
    key: Option<String>,
}

impl Chosen {
    fn of(members: &Members) -> Option<Self> {
        let member = |name: &str| members.find(name).and_then(text);
        Some(Self {
            text: member("text"),
            key: member("key"),
        })
    }
}

/// The options beside what was chosen: a list of them, or one. What is none in the list is left out; `None` if it is no list.
fn options(members: &Members) -> Option<Vec<Chosen>> {
    if let Some(one) = members.get("option") {
        return Some(vec![one]);
    }
    let list: Vec<Box<RawValue>> = members.list("option")?;
    Some(list.iter().filter_map(|raw| read(raw.get())).collect())
}

/// An option by its text; its key stands beside, in the only option there or in that of its text.
fn choice(text: String, options: &[Chosen]) -> Choice {
    let option = match options {
        [one] => Some(one),
        several => several
            .iter()
            .find(|option| option.text.as_ref() == Some(&text)),
    };
    let key = option.and_then(|option| option.key.clone());
    Choice { text, key }
}

/// Options by their texts; the keys stand beside, in any order. Of options with one text each has its own key.
fn choices(texts: Vec<Box<RawValue>>, options: Vec<Chosen>) -> Option<Vec<Choice>> {
    let mut keys: HashMap<String, VecDeque<Option<String>>> = HashMap::new();
    for option in options {
        if let Some(text) = option.text {
            keys.entry(text).or_default().push_back(option.key);
        }
    }
    let mut of_text = |text: String| {
        let key = keys.get_mut(&text).and_then(VecDeque::pop_front).flatten();
        Choice { text, key }
    };
    texts
        .iter()
        .map(|raw| text(raw.get()).map(&mut of_text))
        .collect()
}

/// Links, and their names in one text, separated by commas. Names have commas too: then it is not clear which is whose.
fn files(urls: Vec<String>, names: Option<String>) -> Vec<File> {
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
    urls.into_iter()
        .zip(names)
        .map(|(url, name)| File { url, name })
        .collect()
}
