//! Forms of definitions, to create.

mod build;
mod options;
mod settings;
mod text;

use std::{collections::HashSet, fmt};

use serde::Serialize;
use serde_json::Value as Json;

use super::{
    Kind, Problem, ProblemKind, Problems,
    json::{Raw, json, set},
};

pub use options::{Choice, External, I18nKey, Linkage, Options};
pub use settings::{Address, Amount, Contact, DateFormat, Layout, Phone};

/// The form of a definition that is created.
///
/// What people read is never written here: controls and options are named by keys, and the request has a text for each
/// key in every language. [`i18n_keys`](Self::i18n_keys) lists them.
///
/// ```
/// use feishu_approval_api::form::{Definition, definition::{Choice, Control, DateFormat}};
///
/// let form = Definition::new()
///     .control(Control::textarea("reason", "reason").required())
///     .control(Control::radio_v2("kind", "kind", [Choice::new("1", "trip"), Choice::new("2", "training")]))
///     .control(Control::date("day", "day", DateFormat::Day).custom_id("first_day"));
/// assert!(form.check().is_ok());
/// assert_eq!(
///     form.to_string(),
///     concat!(
///         r#"[{"id":"reason","name":"@i18n@reason","type":"textarea","required":true},"#,
///         r#"{"id":"kind","name":"@i18n@kind","type":"radioV2","required":false,"#,
///         r#""value":[{"key":"1","text":"@i18n@trip"},{"key":"2","text":"@i18n@training"}]},"#,
///         r#"{"id":"day","name":"@i18n@day","type":"date","required":false,"custom_id":"first_day","#,
///         r#""value":"YYYY-MM-DD"}]"#,
///     ),
/// );
/// assert_eq!(form.i18n_keys(), ["@i18n@reason", "@i18n@kind", "@i18n@trip", "@i18n@training", "@i18n@day"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct Definition {
    controls: Vec<Control>,
}

/// A control of a definition that is created: a method for each type that the platform takes.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Control {
    id: String,
    name: I18nKey,
    kind: Kind,
    required: bool,
    custom_id: Option<String>,
    printable: bool,
    value: Option<Value>,
    option: Option<Raw>,
    external: Option<External>,
    members: Members,
}

/// Members that these types do not know, in their order. Shown are their names only: an `externalData` among them holds
/// secrets.
#[derive(Clone, Default, PartialEq)]
struct Members(Vec<(String, Json)>);

impl fmt::Debug for Members {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.0.iter().map(|(name, _)| name);
        f.debug_set().entries(names).finish()
    }
}

/// The member `value`.
#[derive(Clone, Debug, PartialEq)]
enum Value {
    Note(I18nKey),
    Choices(Vec<Choice>),
    Children(Vec<Control>),
    Other(Raw),
}

/// A `fieldList`: rows of controls. It holds no further lists and no groups.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct FieldList(Control);

impl Definition {
    /// No controls yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a control.
    pub fn control(mut self, control: Control) -> Self {
        self.controls.push(control);
        self
    }

    /// Adds a list of rows.
    pub fn field_list(self, list: FieldList) -> Self {
        self.control(list.0)
    }

    /// Every key that needs a text, once, in the order of the form.
    pub fn i18n_keys(&self) -> Vec<&str> {
        let mut seen = HashSet::new();
        let keys = all(&self.controls).flat_map(Control::keys);
        keys.filter(|key| seen.insert(*key)).collect()
    }

    /// Tells everything that is wrong with the form before it is sent: ids and option keys that are there twice, and
    /// notes whose key is too short.
    ///
    /// # Errors
    ///
    /// If anything is wrong.
    pub fn check(&self) -> Result<(), Problems> {
        let mut problems = Vec::new();
        let mut ids = HashSet::new();
        for control in all(&self.controls) {
            let mut report = |kind| {
                problems.push(Problem {
                    control: control.id.clone(),
                    name: Some(control.name.as_str().to_owned()),
                    kind,
                });
            };
            if !ids.insert(&control.id) {
                report(ProblemKind::Repeated);
            }
            match &control.value {
                Some(Value::Choices(choices)) => {
                    let mut keys = HashSet::new();
                    for choice in choices.iter().filter(|choice| !keys.insert(choice.key())) {
                        let key = choice.key().to_owned();
                        report(ProblemKind::RepeatedOption { key });
                    }
                }
                Some(Value::Note(key)) if key.as_str().chars().count() < 9 => {
                    let key = key.as_str().to_owned();
                    report(ProblemKind::ShortKey { key });
                }
                _ => {}
            }
        }
        Problems::of(problems)
    }
}

/// Controls and those within them.
fn all(controls: &[Control]) -> Box<dyn Iterator<Item = &Control> + '_> {
    Box::new(controls.iter().flat_map(|control| {
        let children = match &control.value {
            Some(Value::Children(children)) => children.as_slice(),
            _ => &[],
        };
        std::iter::once(control).chain(all(children))
    }))
}

impl Control {
    fn new(id: impl Into<String>, name: impl Into<I18nKey>, kind: Kind) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            kind,
            required: false,
            custom_id: None,
            printable: false,
            value: None,
            option: None,
            external: None,
            members: Members::default(),
        }
    }

    fn value(self, value: Value) -> Self {
        let value = Some(value);
        Self { value, ..self }
    }

    fn other<T: Serialize>(self, value: &T) -> Self {
        self.value(Value::Other(json(value)))
    }

    fn option(self, option: Raw) -> Self {
        let option = Some(option);
        Self { option, ..self }
    }

    fn options(self, options: Options) -> Self {
        match options {
            Options::Fixed(choices) => self.value(Value::Choices(choices)),
            Options::External(external) => Self {
                external: Some(external),
                ..self.value(Value::Choices(Vec::new()))
            },
        }
    }

    /// A member that these types do not know, such as a default, or another `value`, `option` or `externalData` than
    /// theirs. Of members of one name the last counts. What has a method of its own is not set here: a member of that name
    /// is left out.
    ///
    /// Texts in it that begin with `@i18n@` are keys of the form.
    pub fn member(mut self, name: impl Into<String>, value: Json) -> Self {
        let name = name.into();
        match name.as_str() {
            "id" | "name" | "type" | "required" | "custom_id" | "printable" => return self,
            "value" => self.value = None,
            "option" => self.option = None,
            "externalData" => self.external = None,
            _ => {}
        }
        set(&mut self.members.0, name, value);
        self
    }

    /// Instances must fill it. Without this they need not.
    pub fn required(self) -> Self {
        let required = true;
        Self { required, ..self }
    }

    /// An id of one's own beside the id.
    pub fn custom_id(self, custom_id: impl Into<String>) -> Self {
        let custom_id = Some(custom_id.into());
        Self { custom_id, ..self }
    }

    /// It is printed. Without this it is not.
    pub fn printable(self) -> Self {
        let printable = true;
        Self { printable, ..self }
    }

    fn keys(&self) -> Vec<&str> {
        let mut keys = vec![self.name.as_str()];
        match &self.value {
            Some(Value::Note(key)) => keys.push(key.as_str()),
            Some(Value::Choices(choices)) => {
                keys.extend(choices.iter().map(|choice| choice.text().as_str()));
            }
            _ => {}
        }
        keys.extend(self.members.0.iter().flat_map(|(_, value)| texts(value)));
        keys.retain(|text| text.starts_with("@i18n@"));
        keys
    }
}

/// All texts in a JSON value.
fn texts(value: &Json) -> Vec<&str> {
    match value {
        Json::String(text) => vec![text],
        Json::Array(items) => items.iter().flat_map(texts).collect(),
        Json::Object(members) => members.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

impl FieldList {
    /// Rows of these controls, filled in and printed in these layouts.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<I18nKey>,
        controls: impl IntoIterator<Item = Control>,
        input: Layout,
        print: Layout,
    ) -> Self {
        let children = controls.into_iter().collect();
        let control = Control::new(id, name, Kind::FieldList).value(Value::Children(children));
        let option = Raw::object([("inputType", json(&input)), ("printType", json(&print))]);
        Self(control.option(option))
    }

    /// Instances must fill it. Without this they need not.
    pub fn required(self) -> Self {
        Self(self.0.required())
    }

    /// An id of one's own beside the id.
    pub fn custom_id(self, custom_id: impl Into<String>) -> Self {
        Self(self.0.custom_id(custom_id))
    }

    /// It is printed. Without this it is not.
    pub fn printable(self) -> Self {
        Self(self.0.printable())
    }
}
