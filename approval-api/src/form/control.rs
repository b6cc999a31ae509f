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
pub(crate) struct Interval {
    pub(crate) start: DateTime,
    pub(crate) end: DateTime,
    pub(crate) interval: Number,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Document {
    pub(crate) token: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Department {
    pub(crate) open_id: OpenDepartmentId,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
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
#[serde(rename_all = "camelCase")]
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
#[serde(rename_all = "camelCase")]
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

    /// Whether its value is null or an empty text.
    pub(crate) fn is_nothing(&self) -> bool {
        #[derive(Deserialize)]
        struct Members<'a> {
            #[serde(borrow)]
            value: &'a RawValue,
        }
        let members = serde_json::from_str::<Members<'_>>(&self.0);
        members.is_ok_and(|members| matches!(members.value.get(), "null" | "\"\""))
    }

    /// Its id and type, as far as it has them.
    pub(crate) fn head(&self) -> (String, Kind) {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Head {
            id: String,
            r#type: Kind,
        }
        let Head { id, r#type } = serde_json::from_str(&self.0).unwrap_or_default();
        (id, r#type)
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
            Some(typed) if typed.says_all_of(raw.as_str()) => Self::Typed(typed),
            _ => Self::Raw(raw),
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

    /// What the types know of a control.
    pub(crate) fn read(text: &str, depth: usize) -> Option<Self> {
        #[derive(Deserialize)]
        struct Members<'a> {
            id: String,
            r#type: Kind,
            #[serde(borrow)]
            value: &'a RawValue,
            currency: Option<String>,
            open_ids: Option<Vec<OpenId>>,
        }
        let members: Members<'_> = serde_json::from_str(text).ok()?;
        let value = Content::read(&members.r#type, members.value.get(), depth)?;
        Some(Self {
            id: members.id,
            kind: members.r#type,
            value,
            currency: members.currency,
            open_ids: members.open_ids,
        })
    }

    fn says_all_of(&self, text: &str) -> bool {
        let original = serde_json::from_str::<Value>(text);
        let again = serde_json::to_value(self);
        matches!((original, again), (Ok(original), Ok(again)) if original == again)
    }
}

/// The shape of a value.
enum Shape {
    Text,
    Texts,
    Number,
    Date,
    Interval,
    Document,
    Departments,
    Telephone,
    Addresses,
    Shift,
    Rows,
    Group,
}

impl Shape {
    /// The shape of the values of a type, if the types know it.
    fn of(kind: &Kind) -> Option<Self> {
        Some(match kind {
            Kind::Input | Kind::Textarea | Kind::Radio | Kind::RadioV2 => Self::Text,
            Kind::Checkbox | Kind::CheckboxV2 | Kind::Contact | Kind::Connect => Self::Texts,
            Kind::AttachmentV2 | Kind::Image | Kind::ImageV2 => Self::Texts,
            Kind::Number | Kind::Amount | Kind::Formula => Self::Number,
            Kind::Date => Self::Date,
            Kind::DateInterval => Self::Interval,
            Kind::Document => Self::Document,
            Kind::Department => Self::Departments,
            Kind::Telephone => Self::Telephone,
            Kind::Address => Self::Addresses,
            Kind::ShiftGroup => Self::Shift,
            Kind::FieldList => Self::Rows,
            Kind::LeaveGroupV2 | Kind::WorkGroup | Kind::OutGroup => Self::Group,
            _ => return None,
        })
    }
}

impl Content {
    /// Whether the types know the values of this type.
    pub(crate) fn is_known(kind: &Kind) -> bool {
        Shape::of(kind).is_some()
    }

    fn read(kind: &Kind, text: &str, depth: usize) -> Option<Self> {
        fn of<'a, T: Deserialize<'a>>(text: &'a str) -> Option<T> {
            serde_json::from_str(text).ok()
        }
        let controls = |list: Vec<Raw>| -> Option<Vec<Control>> {
            let depth = depth.checked_sub(1)?;
            Some(
                list.into_iter()
                    .map(|raw| Control::read(raw, depth))
                    .collect(),
            )
        };
        match Shape::of(kind)? {
            Shape::Text => of(text).map(Self::Text),
            Shape::Texts => of(text).map(Self::Texts),
            Shape::Number => of(text).map(Self::Number),
            Shape::Date => of(text).map(Self::Date),
            Shape::Interval => of(text).map(Self::Interval),
            Shape::Document => of(text).map(Self::Document),
            Shape::Departments => of(text).map(Self::Departments),
            Shape::Telephone => of(text).map(Self::Telephone),
            Shape::Addresses => of(text).map(Self::Addresses),
            Shape::Shift => of(text).map(Self::Shift),
            Shape::Rows => {
                let rows: Vec<Vec<Raw>> = of(text)?;
                let rows: Option<_> = rows.into_iter().map(controls).collect();
                rows.map(Self::Rows)
            }
            Shape::Group => controls(of(text)?).map(Self::Group),
        }
    }
}
