//! Controls of definitions, type by type.

use serde_json::Value as Json;

use super::{
    super::{
        Kind,
        json::{Raw, json},
    },
    Address, Amount, Contact, Control, DateFormat, I18nKey, Options, Phone, Value,
};

impl Control {
    /// `input`: a line of text.
    pub fn input(id: impl Into<String>, name: impl Into<I18nKey>) -> Self {
        Self::new(id, name, Kind::Input)
    }

    /// `textarea`: lines of text.
    pub fn textarea(id: impl Into<String>, name: impl Into<I18nKey>) -> Self {
        Self::new(id, name, Kind::Textarea)
    }

    /// `number`: a number.
    pub fn number(id: impl Into<String>, name: impl Into<I18nKey>) -> Self {
        Self::new(id, name, Kind::Number)
    }

    /// `image`: images.
    pub fn image(id: impl Into<String>, name: impl Into<I18nKey>) -> Self {
        Self::new(id, name, Kind::Image)
    }

    /// `attachmentV2`: files.
    pub fn attachment_v2(id: impl Into<String>, name: impl Into<I18nKey>) -> Self {
        Self::new(id, name, Kind::AttachmentV2)
    }

    /// `amount`: an amount of money.
    pub fn amount(id: impl Into<String>, name: impl Into<I18nKey>, amount: Amount) -> Self {
        let control = Self::new(id, name, Kind::Amount).other(amount.currency());
        control.option(amount.option())
    }

    /// `text`: a note to read. Its key has at least nine characters, `@i18n@` among them.
    pub fn text(id: impl Into<String>, name: impl Into<I18nKey>, note: impl Into<I18nKey>) -> Self {
        Self::new(id, name, Kind::Text).value(Value::Note(note.into()))
    }

    /// `radioV2`: one of several options.
    pub fn radio_v2(
        id: impl Into<String>,
        name: impl Into<I18nKey>,
        options: impl Into<Options>,
    ) -> Self {
        Self::new(id, name, Kind::RadioV2).options(options.into())
    }

    /// `checkboxV2`: some of several options.
    pub fn checkbox_v2(
        id: impl Into<String>,
        name: impl Into<I18nKey>,
        options: impl Into<Options>,
    ) -> Self {
        Self::new(id, name, Kind::CheckboxV2).options(options.into())
    }

    /// `date`: a date.
    pub fn date(id: impl Into<String>, name: impl Into<I18nKey>, format: DateFormat) -> Self {
        Self::new(id, name, Kind::Date).other(&format)
    }

    /// `dateInterval`: from a date to another. People can correct how long that is only if `can_correct`.
    pub fn date_interval(
        id: impl Into<String>,
        name: impl Into<I18nKey>,
        format: DateFormat,
        can_correct: bool,
    ) -> Self {
        let value = Raw::object([
            ("format", json(&format)),
            ("intervalAllowModify", json(&can_correct)),
        ]);
        Self::new(id, name, Kind::DateInterval).other(&value)
    }

    /// `connect`: instances of other definitions, by the codes of those.
    pub fn connect(
        id: impl Into<String>,
        name: impl Into<I18nKey>,
        approvals: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let codes: Vec<String> = approvals.into_iter().map(Into::into).collect();
        Self::new(id, name, Kind::Connect).other(&codes)
    }

    /// `contact`: people.
    pub fn contact(id: impl Into<String>, name: impl Into<I18nKey>, contact: Contact) -> Self {
        Self::new(id, name, Kind::Contact).other(&contact)
    }

    /// `address`: a place.
    pub fn address(id: impl Into<String>, name: impl Into<I18nKey>, address: Address) -> Self {
        Self::new(id, name, Kind::Address).other(&address)
    }

    /// `telephone`: a number to call.
    pub fn telephone(id: impl Into<String>, name: impl Into<I18nKey>, phone: Phone) -> Self {
        let option = Raw::object([("availableType", json(&phone))]);
        Self::new(id, name, Kind::Telephone).option(option)
    }

    /// Any control: what these types do not know, such as `department`. See [`member`](Self::member).
    ///
    /// ```
    /// use feishu_approval_api::form::definition::Control;
    /// use feishu_approval_api::form::Definition;
    /// use serde_json::json;
    ///
    /// let form = Definition::new().control(Control::raw("who", "unit", "department", [("value", json!({"multi": true}))]));
    /// assert_eq!(
    ///     form.to_string(),
    ///     r#"[{"id":"who","name":"@i18n@unit","type":"department","required":false,"value":{"multi":true}}]"#,
    /// );
    /// ```
    pub fn raw<Name: Into<String>>(
        id: impl Into<String>,
        name: impl Into<I18nKey>,
        kind: impl Into<Kind>,
        members: impl IntoIterator<Item = (Name, Json)>,
    ) -> Self {
        let control = Self::new(id, name, kind.into());
        let members = members.into_iter();
        members.fold(control, |control, (name, value)| {
            control.member(name, value)
        })
    }
}
