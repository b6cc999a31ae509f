//! Forms to send, control by control.

use std::marker::PhantomData;

use serde::Serialize;
use serde_json::Value;

use super::{
    Address, DateTime, Kind, LeaveGroupV2, Number, OpenDepartmentId, OutGroup, Person, WorkGroup,
    json::{Raw, json, set},
};

/// Marks [`Form`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WholeForm {}

/// Marks [`Row`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OneRow {}

/// The form of an instance, to send.
///
/// A control is added by the method that is named as its type. The id is that of the control in the definition. Controls
/// that the platform refuses have no method; [`raw`](Controls::raw) takes anything.
///
/// It goes wherever a request takes the text of a form, and parses from such a text. Forms are equal if they are written
/// alike.
///
/// ```
/// use feishu_approval_api::{form::Form, instance};
///
/// # fn main() -> Result<(), feishu_approval_api::form::ValueError> {
/// let form = Form::new()
///     .input("reason", "off-site")
///     .date_interval("dates", "2026-03-02T09:00:00+08:00".parse()?, "2026-03-03T18:00:00+08:00".parse()?, 2.0)
///     .amount("budget", "1234.50".parse::<feishu_approval_api::form::Number>()?, "CNY");
/// assert_eq!(
///     form.to_string(),
///     concat!(
///         r#"[{"id":"reason","type":"input","value":"off-site"},"#,
///         r#"{"id":"dates","type":"dateInterval","value":{"start":"2026-03-02T09:00:00+08:00","#,
///         r#""end":"2026-03-03T18:00:00+08:00","interval":2.0}},"#,
///         r#"{"id":"budget","type":"amount","value":1234.50,"currency":"CNY"}]"#,
///     ),
/// );
///
/// let call = instance::create().approval_code("7C468A54-…").form(form).user_id("f8ca557e");
/// # Ok(())
/// # }
/// ```
pub type Form = Controls<WholeForm>;

/// One row of a [`field_list`](Form::field_list). It holds no groups and no further lists.
pub type Row = Controls<OneRow>;

/// Controls of a [`Form`] or of a [`Row`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Controls<Place> {
    pub(crate) controls: Vec<Raw>,
    place: PhantomData<Place>,
}

impl<Place> Controls<Place> {
    /// No controls yet.
    pub fn new() -> Self {
        Self::of(Vec::new())
    }

    pub(crate) fn of(controls: Vec<Raw>) -> Self {
        let place = PhantomData;
        Self { controls, place }
    }

    fn push<Name: Into<String>>(
        mut self,
        id: impl Into<String>,
        kind: Kind,
        members: impl IntoIterator<Item = (Name, Raw)>,
    ) -> Self {
        let mut all = vec![
            ("id".to_owned(), json(&id.into())),
            ("type".to_owned(), json(&kind)),
        ];
        all.extend(
            members
                .into_iter()
                .map(|(name, value)| (name.into(), value)),
        );
        self.controls.push(Raw::object(all));
        self
    }

    fn with<T: Serialize>(self, id: impl Into<String>, kind: Kind, value: &T) -> Self {
        self.push(id, kind, [("value", json(value))])
    }

    /// `input`: a line of text.
    pub fn input(self, id: impl Into<String>, text: impl Into<String>) -> Self {
        self.with(id, Kind::Input, &text.into())
    }

    /// `textarea`: lines of text.
    pub fn textarea(self, id: impl Into<String>, text: impl Into<String>) -> Self {
        self.with(id, Kind::Textarea, &text.into())
    }

    /// `number`: a number.
    pub fn number(self, id: impl Into<String>, number: impl Into<Number>) -> Self {
        self.push(id, Kind::Number, value(&number.into()))
    }

    /// `amount`: an amount of money, in a currency that the definition allows (`CNY`, `USD`, …).
    pub fn amount(
        self,
        id: impl Into<String>,
        amount: impl Into<Number>,
        currency: impl Into<String>,
    ) -> Self {
        let currency = [("currency", json(&currency.into()))];
        let amount = value(&amount.into());
        self.push(id, Kind::Amount, amount.into_iter().chain(currency))
    }

    /// `formula`: what the formula of the definition gives. The platform refuses any other number.
    pub fn formula(self, id: impl Into<String>, number: impl Into<Number>) -> Self {
        self.push(id, Kind::Formula, value(&number.into()))
    }

    /// `date`: a moment with its zone.
    pub fn date(self, id: impl Into<String>, date: DateTime) -> Self {
        self.with(id, Kind::Date, &date)
    }

    /// `dateInterval`: from a moment to another, and how many days that counts.
    pub fn date_interval(
        self,
        id: impl Into<String>,
        start: DateTime,
        end: DateTime,
        days: impl Into<Number>,
    ) -> Self {
        let value = Raw::object([
            ("start", json(&start)),
            ("end", json(&end)),
            ("interval", json(&days.into())),
        ]);
        self.with(id, Kind::DateInterval, &value)
    }

    /// `radio`: an option, by its value in the definition; of an external source, by its id there.
    pub fn radio(self, id: impl Into<String>, option: impl Into<String>) -> Self {
        self.with(id, Kind::Radio, &option.into())
    }

    /// `radioV2`: an option, by its value in the definition; of an external source, by its id there.
    pub fn radio_v2(self, id: impl Into<String>, option: impl Into<String>) -> Self {
        self.with(id, Kind::RadioV2, &option.into())
    }

    /// `checkbox`: options, by their values in the definition; of an external source, by their ids there.
    pub fn checkbox(
        self,
        id: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with(id, Kind::Checkbox, &texts(options))
    }

    /// `checkboxV2`: options, by their values in the definition; of an external source, by their ids there.
    pub fn checkbox_v2(
        self,
        id: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with(id, Kind::CheckboxV2, &texts(options))
    }

    /// `contact`: users, each by [`UserId`](super::UserId) or [`OpenId`](super::OpenId). Of both kinds at once, give [`Person`]s.
    ///
    /// ```
    /// use feishu_approval_api::form::{Form, OpenId, UserId};
    ///
    /// let form = Form::new()
    ///     .contact("buyer", [UserId::new("f8ca557e")])
    ///     .contact("payer", [OpenId::new("ou_12345")]);
    /// assert_eq!(
    ///     form.to_string(),
    ///     concat!(
    ///         r#"[{"id":"buyer","type":"contact","value":["f8ca557e"]},"#,
    ///         r#"{"id":"payer","type":"contact","value":[],"open_ids":["ou_12345"]}]"#,
    ///     ),
    /// );
    /// ```
    pub fn contact(
        self,
        id: impl Into<String>,
        people: impl IntoIterator<Item = impl Into<Person>>,
    ) -> Self {
        let (mut users, mut open) = (Vec::new(), Vec::new());
        for person in people {
            match person.into() {
                Person::User(id) => users.push(id),
                Person::Open(id) => open.push(id),
            }
        }
        let open = (!open.is_empty()).then(|| ("open_ids", json(&open)));
        let users = [("value", json(&users))];
        self.push(id, Kind::Contact, users.into_iter().chain(open))
    }

    /// `department`: departments.
    pub fn department(
        self,
        id: impl Into<String>,
        departments: impl IntoIterator<Item = OpenDepartmentId>,
    ) -> Self {
        let list = departments.into_iter();
        let list = list.map(|id| Raw::object([("open_id", json(&id))]));
        self.with(id, Kind::Department, &list.collect::<Vec<_>>())
    }

    /// `connect`: other instances, by their codes.
    pub fn connect(
        self,
        id: impl Into<String>,
        instances: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with(id, Kind::Connect, &texts(instances))
    }

    /// `document`: a document (`docx`), by its `document_id`.
    pub fn document(self, id: impl Into<String>, document: impl Into<String>) -> Self {
        let value = [("token", json(&document.into())), ("type", json(&"docx"))];
        self.with(id, Kind::Document, &Raw::object(value))
    }

    /// `attachmentV2`: files, by the codes that uploading gave.
    pub fn attachment_v2(
        self,
        id: impl Into<String>,
        files: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with(id, Kind::AttachmentV2, &texts(files))
    }

    /// `image`: images, by the codes that uploading gave.
    pub fn image(
        self,
        id: impl Into<String>,
        files: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with(id, Kind::Image, &texts(files))
    }

    /// `imageV2`: images, by the codes that uploading gave.
    pub fn image_v2(
        self,
        id: impl Into<String>,
        files: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with(id, Kind::ImageV2, &texts(files))
    }

    /// `telephone`: a country code such as `+86`, and the number in that country.
    pub fn telephone(
        self,
        id: impl Into<String>,
        country_code: impl Into<String>,
        national_number: impl Into<String>,
    ) -> Self {
        let value = Raw::object([
            ("countryCode", json(&country_code.into())),
            ("nationalNumber", json(&national_number.into())),
        ]);
        self.with(id, Kind::Telephone, &value)
    }

    /// `address`: a place.
    pub fn address(self, id: impl Into<String>, address: Address) -> Self {
        self.with(id, Kind::Address, &[address])
    }

    /// Any control, all members given, in their order: what these types do not know, or know otherwise. Of members of one
    /// name the last counts; an `id` or a `type` among them is left out.
    ///
    /// ```
    /// use feishu_approval_api::form::Form;
    /// use serde_json::json;
    ///
    /// let form = Form::new().raw("widget1", "location", [("value", json!({"latitude": 39.9}))]);
    /// assert_eq!(form.to_string(), r#"[{"id":"widget1","type":"location","value":{"latitude":39.9}}]"#);
    /// ```
    pub fn raw<Name: Into<String>>(
        self,
        id: impl Into<String>,
        kind: impl Into<Kind>,
        members: impl IntoIterator<Item = (Name, Value)>,
    ) -> Self {
        let mut all = Vec::new();
        for (name, value) in members {
            let name = name.into();
            if !matches!(name.as_str(), "id" | "type") {
                set(&mut all, name, value);
            }
        }
        let members = all.iter().map(|(name, value)| (name.as_str(), json(value)));
        self.push(id, kind.into(), members)
    }
}

impl Form {
    /// `fieldList`: rows of further controls.
    ///
    /// ```
    /// use feishu_approval_api::form::{Form, Row};
    ///
    /// let form = Form::new().field_list("items", [
    ///     Row::new().input("what", "pens").number("count", 12),
    ///     Row::new().input("what", "paper").number("count", 3),
    /// ]);
    /// assert!(form.to_string().starts_with(r#"[{"id":"items","type":"fieldList","value":[[{"id":"what","#));
    /// ```
    pub fn field_list(self, id: impl Into<String>, rows: impl IntoIterator<Item = Row>) -> Self {
        let rows: Vec<Row> = rows.into_iter().collect();
        self.with(id, Kind::FieldList, &rows)
    }

    /// `leaveGroupV2`: a leave.
    pub fn leave_group_v2(self, leave: LeaveGroupV2) -> Self {
        self.with("widgetLeaveGroupV2", Kind::LeaveGroupV2, &Form::from(leave))
    }

    /// `workGroup`: overtime.
    pub fn work_group(self, work: WorkGroup) -> Self {
        self.with("widgetWorkGroup", Kind::WorkGroup, &Form::from(work))
    }

    /// `outGroup`: work out of office.
    pub fn out_group(self, out: OutGroup) -> Self {
        self.with("widgetOutGroup", Kind::OutGroup, &Form::from(out))
    }

    /// `shiftGroup`: a shift that is swapped, when it is returned, and why.
    pub fn shift_group(
        self,
        id: impl Into<String>,
        shift_time: DateTime,
        return_time: DateTime,
        reason: impl Into<String>,
    ) -> Self {
        let value = Raw::object([
            ("shiftTime", json(&shift_time)),
            ("returnTime", json(&return_time)),
            ("reason", json(&reason.into())),
        ]);
        self.with(id, Kind::ShiftGroup, &value)
    }
}

fn texts(texts: impl IntoIterator<Item = impl Into<String>>) -> Vec<String> {
    texts.into_iter().map(Into::into).collect()
}

/// The member `value`, unless it is no number: then the control goes without, which no check lets pass.
fn value(number: &Number) -> Option<(&'static str, Raw)> {
    number.is_number().then(|| ("value", json(number)))
}

impl<Place> Default for Controls<Place> {
    fn default() -> Self {
        Self::new()
    }
}
