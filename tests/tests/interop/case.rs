//! The calls that all sides make: two of every operation, made of its page, and those of `tests/interop/cases.json`.

use std::collections::BTreeMap;

use feishu_codegen::ir::{Field, Ir, Operation, TokenKind};
use feishu_mock::sample;
use feishu_tests::{module, platform::APP_ID, reply::Reply, workspace};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

use crate::{Outcome, difference::Listed};

/// Modules all of whose operations are called.
const MODULES: [&str; 1] = ["approval-v4"];

/// `tests/interop/cases.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    /// Calls beside those that the pages give.
    pub(crate) cases: Vec<Case>,
    /// Operations that an SDK does not have, by SDK.
    pub(crate) lacked: BTreeMap<String, Vec<String>>,
    /// How the SDKs differ from this side, all of it.
    pub(crate) differences: Vec<Listed>,
}

/// One call, and what the platform answers to it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    /// Official name, `approval.v4.instance.create`.
    pub(crate) operation: String,
    /// What the case is about.
    pub(crate) what: String,
    /// The app that calls, the one that the platform knows if nothing is said.
    #[serde(default = "known_app")]
    pub(crate) app_id: String,
    /// The user for whom it calls.
    pub(crate) user_token: Option<String>,
    #[serde(default)]
    pub(crate) path: Map<String, Value>,
    #[serde(default)]
    pub(crate) query: Map<String, Value>,
    #[serde(default)]
    pub(crate) body: Value,
    /// The payload of the answer, as far as it is good.
    #[serde(default)]
    pub(crate) answer: Value,
    /// The answer, if it is none.
    pub(crate) error: Option<Refusal>,
}

/// An error answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Refusal {
    http: u16,
    code: i64,
    msg: String,
    log_id: Option<String>,
}

fn known_app() -> String {
    APP_ID.to_owned()
}

/// The table, with the cases that the pages give at its front.
///
/// # Errors
///
/// If the table or a page cannot be read.
pub(crate) fn table() -> Outcome<Table> {
    let text = std::fs::read(workspace().join("tests/interop/cases.json"))?;
    let mut table: Table = serde_json::from_slice(&text)?;
    let mut cases = Vec::new();
    for name in MODULES {
        for operation in operations(&feishu_codegen::understand(&module(name)?).ir) {
            cases.extend([with_every_field(operation), with_required_fields(operation)]);
        }
    }
    cases.append(&mut table.cases);
    table.cases = cases;
    Ok(table)
}

fn operations(ir: &Ir) -> impl Iterator<Item = &Operation> {
    ir.modules.iter().flat_map(|module| &module.operations)
}

/// Everything that the page documents goes out and comes back.
fn with_every_field(operation: &Operation) -> Case {
    Case {
        what: "every field".to_owned(),
        query: sample(&operation.query),
        body: body(operation, <[Field]>::to_vec),
        answer: without_nulls(&sample(&operation.response.fields).into()),
        ..bare(operation)
    }
}

/// Only what the page demands goes out, and the documented example comes back.
pub(crate) fn with_required_fields(operation: &Operation) -> Case {
    let examples = operation.response_examples.iter();
    let mut envelopes = examples.flat_map(|example| &example.values);
    let good = envelopes.find(|envelope| envelope["code"] == 0);
    let data = good.and_then(|envelope| envelope.get("data"));
    Case {
        what: "required fields".to_owned(),
        query: sample(&required(&operation.query)),
        body: body(operation, required),
        answer: data.cloned().unwrap_or(json!({})),
        ..bare(operation)
    }
}

/// A case without parameters but those of the path.
fn bare(operation: &Operation) -> Case {
    let takes = |kind| operation.tokens.iter().any(|token| token.value == kind);
    Case {
        operation: operation.name.to_string(),
        what: String::new(),
        app_id: known_app(),
        user_token: (!takes(TokenKind::Tenant)).then(|| "u-of-a-user".to_owned()),
        path: sample(&operation.path_params),
        query: Map::new(),
        body: Value::Null,
        answer: json!({}),
        error: None,
    }
}

fn body(operation: &Operation, choose: fn(&[Field]) -> Vec<Field>) -> Value {
    let body = operation.body.as_ref();
    body.map_or(Value::Null, |body| {
        without_nulls(&sample(&choose(&body.fields)).into())
    })
}

/// Those that are required, and so within them.
fn required(fields: &[Field]) -> Vec<Field> {
    let fields = fields.iter().filter(|field| field.required);
    let mut fields: Vec<Field> = fields.cloned().collect();
    for field in &mut fields {
        if let Some(object) = field.ty.object_mut() {
            object.fields = required(&object.fields);
        }
    }
    fields
}

fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(_, value)| !value.is_null());
            let members = members.map(|(name, value)| (name.clone(), without_nulls(value)));
            members.collect()
        }
        Value::Array(values) => values.iter().map(without_nulls).collect(),
        value => value.clone(),
    }
}

impl Case {
    /// The parameter of this name; null, and so nothing where that may be, if the case does not have it.
    pub(crate) fn parameter<T: DeserializeOwned>(&self, name: &str) -> serde_json::Result<T> {
        let value = self.path.get(name).or_else(|| self.query.get(name));
        serde_json::from_value(value.cloned().unwrap_or_default())
    }
}

impl Refusal {
    /// The answer as the platform sends it.
    pub(crate) fn reply(&self) -> Reply {
        let (code, msg, log_id) = (self.code, &self.msg, &self.log_id);
        let body = json!({"code": code, "msg": msg, "error": {"log_id": log_id}});
        let reply = Reply::json(self.http, &body);
        match log_id {
            Some(log_id) => reply.header("x-tt-logid", log_id),
            None => reply,
        }
    }

    /// What the caller is to see of it.
    pub(crate) fn seen(&self) -> Value {
        json!({"error": {"code": self.code, "msg": self.msg, "log_id": self.log_id}})
    }
}
