//! The example that stands in the documentation of an operation and is compiled by `cargo test`.

use serde_json::Value;

use super::{Options, markdown::plain};
use crate::{
    ir::{Field, Operation, RelationKind},
    naming::Ident,
    rust::{Docs, EnumKey, Paging, Param, Type, TypeDef},
};

/// How deep parts of requests are written out.
const DEPTH: usize = 4;

/// The operation whose example is wanted, as far as it is lowered.
pub(super) struct Subject<'a> {
    pub(super) operation: &'a Operation,
    /// Modules from the crate's root to the function.
    pub(super) path: Vec<&'a Ident>,
    pub(super) params: &'a [(&'a Field, Param)],
    pub(super) types: &'a [TypeDef],
    pub(super) paging: Option<&'a Paging>,
}

impl Subject<'_> {
    /// The example as a fenced block.
    pub(super) fn lines(&self, options: &Options) -> Docs {
        let krate = options.krate();
        let call: Vec<_> = self.path.iter().map(ToString::to_string).collect();
        let root = call.first().cloned().unwrap_or_default();
        let mut code = vec![
            "```no_run".to_owned(),
            format!("# async fn example(client: {krate}::Client) -> Result<(), {krate}::Error> {{"),
        ];
        let mut setters = Vec::new();
        for (field, param) in self
            .params
            .iter()
            .filter(|(field, param)| self.shown(field, param))
        {
            let value = self.value(&param.field.ty, Some(field), DEPTH);
            setters.push(format!("    .{}({value})", param.field.setter));
        }
        let function = format!("{}()", call.join("::"));
        match self.paging {
            Some(_) => {
                code.push("use futures_util::TryStreamExt;".to_owned());
                code.push(format!("use {krate}::{root};"));
                code.push(String::new());
                code.push(format!("let mut items = {function}"));
                code.append(&mut setters);
                code.push("    .items(&client);".to_owned());
                code.push("while let Some(item) = items.try_next().await? {".to_owned());
                code.push("    println!(\"{item:?}\");".to_owned());
                code.push("}".to_owned());
            }
            None if self.operation.response.streams() => {
                code.push("use futures_util::TryStreamExt;".to_owned());
                code.push(format!("use {krate}::{root};"));
                code.push(String::new());
                code.push(format!("let mut events = {function}"));
                code.append(&mut setters);
                code.push("    .send(&client)".to_owned());
                code.push("    .await?;".to_owned());
                code.push("while let Some(event) = events.try_next().await? {".to_owned());
                code.push("    println!(\"{event:?}\");".to_owned());
                code.push("}".to_owned());
            }
            None => {
                code.push(format!("use {krate}::{root};"));
                code.push(String::new());
                code.push(format!("let response = {function}"));
                code.append(&mut setters);
                code.push("    .send(&client)".to_owned());
                code.push("    .await?;".to_owned());
                code.push("println!(\"{response:?}\");".to_owned());
            }
        }
        code.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
        code
    }

    /// Required parameters, and one of those of which one is demanded.
    fn shown(&self, field: &Field, param: &Param) -> bool {
        let demanded = self.operation.relations.iter().any(|relation| {
            matches!(
                relation.kind,
                RelationKind::AtLeastOne | RelationKind::ExactlyOne
            ) && relation.fields.first() == Some(&field.name)
        });
        param.state.is_some() || (demanded && param.field.deprecated.is_none())
    }

    /// An expression for a value of type `ty`, from the example of the page where it fits.
    fn value(&self, ty: &Type, field: Option<&Field>, depth: usize) -> String {
        let example = field
            .and_then(|field| field.example.as_ref())
            .map(|example| example.value.trim());
        match ty {
            Type::String | Type::Secret => {
                let text = example.map(unquoted).unwrap_or_default();
                let name = || field.map_or_else(String::new, |field| plain(&field.name));
                literal(&if text.is_empty() { name() } else { text })
            }
            Type::Integer => {
                let number = example
                    .map(unquoted)
                    .and_then(|text| text.parse::<i64>().ok());
                number.unwrap_or(1).to_string()
            }
            Type::Float => {
                let number = example
                    .map(unquoted)
                    .and_then(|text| text.parse::<f64>().ok());
                format!(
                    "{:?}",
                    number.filter(|number| number.is_finite()).unwrap_or(1.0)
                )
            }
            Type::Bool => (example.map(unquoted).as_deref() == Some("true")).to_string(),
            Type::Any => "serde_json::json!({})".to_owned(),
            Type::File => "(\"file\", b\"content\".to_vec())".to_owned(),
            Type::List(item) => format!("[{}]", self.element(item, field, depth)),
            Type::Map(value) => format!("[(\"key\", {})]", self.element(value, None, depth)),
            Type::Named(name) | Type::Boxed(name) => self.named(name, example, depth),
        }
    }

    /// An element of a list: the first one of an example that is a list, the example itself where it is none.
    fn element(&self, ty: &Type, field: Option<&Field>, depth: usize) -> String {
        let Some(field) = field else {
            return self.value(ty, None, depth);
        };
        let first =
            field.example.as_ref().and_then(|example| {
                match serde_json::from_str::<Value>(&example.value).ok()? {
                    Value::Array(items) => match items.into_iter().next()? {
                        Value::String(text) => Some(text),
                        other => Some(other.to_string()),
                    },
                    _ => Some(example.value.clone()),
                }
            });
        let mut field = field.clone();
        match (&mut field.example, first) {
            (Some(example), Some(first)) => example.value = first,
            (example, _) => *example = None,
        }
        self.value(ty, Some(&field), depth)
    }

    fn named(&self, name: &Ident, example: Option<&str>, depth: usize) -> String {
        let module: Vec<_> = self.path.iter().map(ToString::to_string).collect();
        let path = format!("{}::{name}", module.join("::"));
        let wanted = example.map(unquoted).unwrap_or_default();
        let def = self.types.iter().find(|def| def.name() == name);
        match def {
            Some(TypeDef::Enum(def)) => {
                let key = |key: &EnumKey| match key {
                    EnumKey::Text(text) => text.clone(),
                    EnumKey::Integer(number) => number.to_string(),
                };
                let value = def.values.iter().find(|value| key(&value.key) == wanted);
                match value.or(def.values.first()) {
                    Some(value) => format!("{path}::{}", value.name),
                    None => format!("{path}::default()"),
                }
            }
            Some(TypeDef::Flags(def)) => match def.values.first() {
                Some(value) => format!("{path}::{}", value.name),
                None => format!("{path}::default()"),
            },
            Some(TypeDef::Part(part)) if depth > 0 => {
                let required = part.data.fields.iter().filter(|field| !field.optional);
                let values: Vec<_> = required
                    .map(|field| self.value(&field.ty, None, depth - 1))
                    .collect();
                format!("{path}::new({})", values.join(", "))
            }
            _ => format!("{path}::default()"),
        }
    }
}

/// An example without the quotes that pages put around text.
fn unquoted(example: &str) -> String {
    let example = example.trim();
    match serde_json::from_str::<Value>(example) {
        Ok(Value::String(text)) => text,
        _ => example.trim_matches('"').to_owned(),
    }
}

/// A string literal, raw where that saves escapes.
fn literal(text: &str) -> String {
    let raw =
        text.contains(['"', '\\']) && !text.contains("\"#") && !text.contains(char::is_control);
    match raw {
        true if text.contains('"') => format!("r#\"{text}\"#"),
        true => format!("r\"{text}\""),
        false => format!("{text:?}"),
    }
}
