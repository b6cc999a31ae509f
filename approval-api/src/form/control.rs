//! One control of a form to send, as it goes over the wire.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};
use serde_json::{Value, value::RawValue};

use super::{DateTime, Kind, Number, OpenDepartmentId, OpenId};

/// Controls hold controls at most three deep: a list within a group. A text that goes deeper is kept as it is.
pub(crate) const DEPTH: usize = 4;

/// A control as it is sent: one that these types know, or any JSON object.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(crate) enum Control {
    Typed(Typed),
    Raw(Raw),
}

/// The members of a control, in the order of the pages.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Typed {
    pub(crate) id: String,
    #[serde(rename = "type")]
    pub(crate) kind: Kind,
    pub(crate) value: Content,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) currency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) open_ids: Option<Vec<OpenId>>,
}

/// The member `value`, in every shape that it has.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(crate) enum Content {
    Text(String),
    Texts(Vec<String>),
    Number(Number),
    Date(DateTime),
    Interval(Interval),
    Document(Document),
    Departments(Vec<Department>),
    Telephone(Telephone),
    Addresses(Vec<Address>),
    Shift(Shift),
    Rows(Vec<Vec<Control>>),
    Group(Vec<Control>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Interval {
    pub(crate) start: DateTime,
    pub(crate) end: DateTime,
    pub(crate) interval: Number,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    pub(crate) token: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Department {
    pub(crate) open_id: OpenDepartmentId,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Telephone {
    pub(crate) country_code: String,
    pub(crate) national_number: String,
}

/// A place: a region, and what the person wrote behind it.
///
/// ```
/// use feishu_approval_api::form::{Address, Form};
///
/// let form = Form::new().address("place", Address::new("290557").detail("中关村大街 1 号"));
/// assert_eq!(
///     form.to_string(),
///     r#"[{"id":"place","type":"address","value":[{"id":"290557","detailAddress":"中关村大街 1 号"}]}]"#,
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Address {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail_address: Option<String>,
}

impl Address {
    /// A region by its id, as the operations on districts list it.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            id: region.into(),
            detail_address: None,
        }
    }

    /// Street and number. Ignored where the definition does not ask for them.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail_address = Some(detail.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Shift {
    pub(crate) shift_time: DateTime,
    pub(crate) return_time: DateTime,
    pub(crate) reason: String,
}

/// A JSON object, kept as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Raw(String);

impl Raw {
    /// An object of these members.
    pub(crate) fn of(members: impl IntoIterator<Item = (String, Value)>) -> Self {
        let members = members.into_iter();
        let members = members.map(|(name, value)| format!("{}:{value}", Value::String(name)));
        Self(format!("{{{}}}", members.collect::<Vec<_>>().join(",")))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        RawValue::from_string(self.0.clone())
            .map_err(ser::Error::custom)?
            .serialize(to)
    }
}

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

impl Control {
    /// A control as the types know it, if they lose nothing of it.
    pub(crate) fn read(raw: Raw, depth: usize) -> Self {
        match Typed::read(raw.as_str(), depth) {
            Some(typed) => Self::Typed(typed),
            None => Self::Raw(raw),
        }
    }
}

impl Typed {
    pub(crate) fn new(id: impl Into<String>, kind: Kind, value: Content) -> Self {
        Self {
            id: id.into(),
            kind,
            value,
            currency: None,
            open_ids: None,
        }
    }

    fn read(text: &str, depth: usize) -> Option<Self> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Members<'a> {
            id: String,
            #[serde(rename = "type")]
            kind: Kind,
            #[serde(borrow)]
            value: &'a RawValue,
            currency: Option<String>,
            open_ids: Option<Vec<OpenId>>,
        }
        let Members {
            id,
            kind,
            value,
            currency,
            open_ids,
        } = serde_json::from_str(text).ok()?;
        let is_placed = currency.is_none() || kind == Kind::Amount;
        let is_placed = is_placed && (open_ids.is_none() || kind == Kind::Contact);
        let value = Content::read(&kind, value.get(), depth).filter(|_| is_placed)?;
        Some(Self {
            id,
            kind,
            value,
            currency,
            open_ids,
        })
    }
}

impl Content {
    fn read(kind: &Kind, text: &str, depth: usize) -> Option<Self> {
        fn of<'a, T: Deserialize<'a>>(text: &'a str) -> Option<T> {
            serde_json::from_str(text).ok()
        }
        let inner = depth.checked_sub(1);
        let controls = |list: Vec<Raw>| -> Option<Vec<Control>> {
            let inner = inner?;
            Some(
                list.into_iter()
                    .map(|raw| Control::read(raw, inner))
                    .collect(),
            )
        };
        match kind {
            Kind::Input | Kind::Textarea | Kind::Radio | Kind::RadioV2 => of(text).map(Self::Text),
            Kind::Checkbox
            | Kind::CheckboxV2
            | Kind::Contact
            | Kind::Connect
            | Kind::AttachmentV2
            | Kind::Image
            | Kind::ImageV2 => of(text).map(Self::Texts),
            Kind::Number | Kind::Amount | Kind::Formula => of(text).map(Self::Number),
            Kind::Date => of(text).map(Self::Date),
            Kind::DateInterval => of(text).map(Self::Interval),
            Kind::Document => of(text).map(Self::Document),
            Kind::Department => of(text).map(Self::Departments),
            Kind::Telephone => of(text).map(Self::Telephone),
            Kind::Address => of(text).map(Self::Addresses),
            Kind::ShiftGroup => of(text).map(Self::Shift),
            Kind::FieldList => {
                let rows: Vec<Vec<Raw>> = of(text)?;
                rows.into_iter()
                    .map(controls)
                    .collect::<Option<_>>()
                    .map(Self::Rows)
            }
            Kind::LeaveGroupV2 | Kind::WorkGroup | Kind::OutGroup => {
                controls(of(text)?).map(Self::Group)
            }
            _ => None,
        }
    }
}
