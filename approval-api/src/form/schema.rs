//! What a definition says of its form.

use std::{fmt, slice, str::FromStr};

use serde_json::{Map, Value};

use super::{Form, FormError, Kind, Problems, check, json::is_nothing};

/// The controls of a definition, from the form that the operation `approval.get` answers with.
///
/// ```
/// use feishu_approval_api::form::{Form, Schema};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let schema: Schema = r#"[
///     {"id": "widget1", "custom_id": "reason", "name": "事由", "type": "textarea", "required": true},
///     {"id": "widget2", "name": "类别", "type": "radioV2", "required": true,
///      "option": [{"value": "k-1", "text": "出差"}, {"value": "k-2", "text": "培训"}]}
/// ]"#.parse()?;
///
/// let form = Form::new().textarea("reason", "a fair").radio_v2("widget2", "培训");
/// let problems = schema.check(&form).unwrap_err();
/// assert_eq!(
///     problems.to_string(),
///     "the form has 3 problems:\n\
///      - `reason`: this is a custom id; send the id, `widget1`\n\
///      - `widget2` (类别): its `value` is the text of an option; send its value, `k-2`\n\
///      - `widget1` (事由): it is required, and not given",
/// );
///
/// let id = |name| schema.find(name).map(|control| control.id.as_str()).unwrap_or_default();
/// let form = Form::new().textarea(id("reason"), "a fair").radio_v2(id("类别"), "k-2");
/// assert!(schema.check(&form).is_ok());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    controls: Vec<Control>,
}

/// A control of a definition.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Control {
    /// Its id, by which instances fill it.
    pub id: String,
    /// The id that the definition's author gave it.
    pub custom_id: Option<String>,
    /// Its name, in the language that was asked for.
    pub name: String,
    /// Its type.
    pub kind: Kind,
    /// Whether instances must fill it.
    pub required: bool,
    /// Whether it is shown at all; parts of groups can be hidden.
    pub visible: bool,
    /// Whether it is shown only under conditions on other controls.
    pub conditional: bool,
    /// The options of a choice.
    pub options: Vec<Choice>,
    /// Whether options come from an external source; then `options` may have none, or not all.
    pub external: bool,
    /// The currencies of an amount, such as `CNY`.
    pub currencies: Vec<String>,
    /// The controls within a list or a group.
    pub children: Vec<Control>,
    /// All members as the platform gives them. `Debug` does not show them: an `externalData` among them holds secrets.
    pub members: Map<String, Value>,
}

impl fmt::Debug for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Control")
            .field("id", &self.id)
            .field("custom_id", &self.custom_id)
            .field("name", &self.name)
            .field("kind", &self.kind)
            .field("required", &self.required)
            .field("visible", &self.visible)
            .field("conditional", &self.conditional)
            .field("options", &self.options)
            .field("external", &self.external)
            .field("currencies", &self.currencies)
            .field("children", &self.children)
            .finish_non_exhaustive()
    }
}

/// An option of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Choice {
    /// What instances send.
    pub value: String,
    /// What people see.
    pub text: String,
}

impl Schema {
    /// The controls in their order.
    pub fn controls(&self) -> &[Control] {
        &self.controls
    }

    /// The first control, at any depth, with this id; else with this custom id; else with this name.
    pub fn find(&self, name: &str) -> Option<&Control> {
        let by = |of: fn(&Control) -> Option<&str>| {
            first(&self.controls, &|control| of(control) == Some(name))
        };
        by(|control| Some(&control.id))
            .or_else(|| by(|control| control.custom_id.as_deref()))
            .or_else(|| by(|control| Some(&control.name)))
    }

    /// Tells everything that is wrong with a form before it is sent: controls that are required and missing, that the
    /// definition does not have or has of another type, options and currencies that it does not have, values that are
    /// not of their type.
    ///
    /// Controls that are shown only under conditions are never missing. Text, numbers and ids within values are not
    /// looked at, so the platform may still refuse.
    ///
    /// # Errors
    ///
    /// If anything is wrong.
    pub fn check(&self, form: &Form) -> Result<(), Problems> {
        check::check(self, form)
    }
}

fn first<'a>(controls: &'a [Control], is: &dyn Fn(&Control) -> bool) -> Option<&'a Control> {
    controls.iter().find_map(|control| {
        if is(control) {
            Some(control)
        } else {
            first(&control.children, is)
        }
    })
}

impl<'a> IntoIterator for &'a Schema {
    type Item = &'a Control;
    type IntoIter = slice::Iter<'a, Control>;

    fn into_iter(self) -> Self::IntoIter {
        self.controls.iter()
    }
}

impl FromStr for Schema {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let list: Vec<Map<String, Value>> = serde_json::from_str(text)
            .map_err(|cause| FormError::new("the form of the definition", text, &cause))?;
        let controls = list.into_iter().map(Control::of).collect();
        Ok(Self { controls })
    }
}

impl Control {
    fn of(members: Map<String, Value>) -> Self {
        let text = |name: &str| members.get(name).and_then(Value::as_str);
        let is_given = |name: &str| members.get(name).is_some_and(|value| !is_nothing(value));
        let (option, value) = (members.get("option"), members.get("value"));
        let range = option.and_then(|option| option.get("currencyRange"));
        let kind = Kind::from(text("type").unwrap_or_default());
        Self {
            id: text("id").unwrap_or_default().to_owned(),
            custom_id: text("custom_id")
                .filter(|id| !id.is_empty())
                .map(str::to_owned),
            name: text("name").unwrap_or_default().to_owned(),
            required: members.get("required").is_some_and(is_true),
            visible: members.get("visible").is_none_or(is_true),
            conditional: is_given("display_condition"),
            options: objects([option, value]).filter_map(Choice::of).collect(),
            external: is_given("externalData"),
            currencies: match kind {
                Kind::Amount => texts([range, value]),
                _ => Vec::new(),
            },
            children: objects([members.get("children"), value])
                .filter(|members| members.contains_key("type"))
                .map(|members| Self::of(members.clone()))
                .collect(),
            kind,
            members,
        }
    }
}

impl Choice {
    /// Answers name the value `value`, definitions to create `key`.
    fn of(members: &Map<String, Value>) -> Option<Self> {
        let text = |name: &str| members.get(name).and_then(Value::as_str);
        Some(Self {
            value: text("value").or_else(|| text("key"))?.to_owned(),
            text: text("text")?.to_owned(),
        })
    }
}

/// The objects in these lists.
fn objects(lists: [Option<&Value>; 2]) -> impl Iterator<Item = &Map<String, Value>> {
    let lists = lists.into_iter().flatten().filter_map(Value::as_array);
    lists.flatten().filter_map(Value::as_object)
}

/// Texts, and the texts of lists, each once.
fn texts(values: [Option<&Value>; 2]) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for value in values.into_iter().flatten() {
        let list = match value {
            Value::Array(list) => list.as_slice(),
            one => std::slice::from_ref(one),
        };
        for text in list.iter().filter_map(Value::as_str) {
            if !texts.iter().any(|known| known == text) {
                texts.push(text.to_owned());
            }
        }
    }
    texts
}

fn is_true(value: &Value) -> bool {
    match value {
        Value::Bool(value) => *value,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => text.eq_ignore_ascii_case("true") || text == "1",
        _ => false,
    }
}
