//! What the SDKs declare of operations and events is what the pages say of them here. Differences are listed in
//! `tests/interop/declared.json`, each with its reason.

use std::collections::BTreeSet;

use feishu_codegen::ir::{Field, Ir, OfficialName, Operation, Type};
use feishu_tests::{module, workspace};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::{
    Outcome,
    difference::{Listed, Shown, differences, judge},
    sdk::Sdk,
};

/// The module that is compared: its folder and its name.
const FOLDER: &str = "approval-v4";
const MODULE: &str = "approval.v4";

/// `tests/interop/declared.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    differences: Vec<Listed>,
}

#[tokio::test]
async fn the_sdk_for_python_declares_the_same() -> Outcome {
    declares_the_same("python").await
}

#[tokio::test]
async fn the_sdk_for_node_declares_the_same() -> Outcome {
    declares_the_same("node").await
}

async fn declares_the_same(language: &str) -> Outcome {
    let Some(mut sdk) = Sdk::start(language, "declared")? else {
        return Ok(());
    };
    let ir = feishu_codegen::understand(&module(FOLDER)?).ir;
    let said = said(&ir, &Tells::of(language));
    let theirs = sdk.call(&json!({"module": MODULE})).await?;
    let mut shown = shown(MODULE, &names(&said), &theirs);
    let mut compared = 0;
    for said in said
        .iter()
        .filter(|said| theirs[said.kind][&said.key] == true)
    {
        compared += fields(&said.what);
        let theirs = sdk.call(&json!({said.kind: said.name})).await?;
        shown.extend(self::shown(&said.name, &said.what, &theirs));
    }
    let table = std::fs::read(workspace().join("tests/interop/declared.json"))?;
    let table: Table = serde_json::from_slice(&table)?;
    let listed = table.differences.iter();
    let listed: Vec<&Listed> = listed.filter(|listed| listed.sdk == language).collect();
    let wrong = judge(&shown, &listed);
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    let differences = shown.len();
    println!("{language}: {compared} fields, {differences} differences, all of them listed");
    assert!(compared > 900, "only {compared} fields were compared");
    Ok(())
}

fn shown<'a>(operation: &'a str, ours: &Value, theirs: &Value) -> Vec<Shown<'a>> {
    let differences = differences(ours, theirs).into_iter();
    let shown = differences.map(|difference| Shown {
        operation,
        what: "as declared",
        difference,
    });
    shown.collect()
}

/// What the declarations of an SDK can tell.
struct Tells {
    /// Method and path, and whose token is sent.
    calls: bool,
    /// Integers from numbers with fractions.
    integers: bool,
    /// Which parameters must be there, and which texts may be.
    demands: bool,
}

impl Tells {
    fn of(language: &str) -> Self {
        let python = language == "python";
        Tells {
            calls: python,
            integers: python,
            demands: !python,
        }
    }
}

/// What the pages say of an operation or event.
struct Said {
    /// `operation` or `event`.
    kind: &'static str,
    name: String,
    /// Its name within the module in the SDKs.
    key: String,
    what: Value,
}

fn said(ir: &Ir, tells: &Tells) -> Vec<Said> {
    let operations = ir.modules.iter().flat_map(|module| &module.operations);
    let operations = operations.map(|it| Said {
        kind: "operation",
        name: it.name.to_string(),
        key: name_in_sdks(&it.name),
        what: operation(it, tells),
    });
    let events = ir.modules.iter().flat_map(|module| &module.events);
    let events = events.map(|it| Said {
        kind: "event",
        name: it.name.value.clone(),
        key: it.name.value.clone(),
        what: json!({"event": members(&it.fields, false, tells)}),
    });
    operations.chain(events).collect()
}

/// Names by kind, as the SDKs tell them.
fn names(said: &[Said]) -> Value {
    let of = |kind| {
        let said = said.iter().filter(move |said| said.kind == kind);
        present(said.map(|said| said.key.clone()))
    };
    json!({"operation": of("operation"), "event": of("event")})
}

/// `instance.comment.list` is a method of `instance_comment` in the SDKs.
fn name_in_sdks(name: &OfficialName) -> String {
    format!("{}.{}", name.resource.replace('.', "_"), name.method)
}

fn present(names: impl Iterator<Item = String>) -> Value {
    names.map(|name| (name, json!(true))).collect()
}

fn operation(operation: &Operation, tells: &Tells) -> Value {
    let body = operation.body.as_ref();
    let mut said = json!({
        "path": members(&operation.path_params, true, tells),
        "query": members(&operation.query, true, tells),
        "body": members(body.map_or(&[], |body| &body.fields), true, tells),
        "answer": members(&operation.response.fields, false, tells),
    });
    if tells.calls {
        let tokens = operation.tokens.iter();
        said["method"] = json!(operation.http_method.value);
        said["target"] = json!(operation.path.value);
        said["tokens"] = present(tokens.map(|token| token.value.as_str().to_owned()));
    }
    said
}

/// What fields are, by their names. The SDKs mark only what is sent as required.
fn members(fields: &[Field], is_sent: bool, tells: &Tells) -> Map<String, Value> {
    let fields = fields.iter();
    fields
        .map(|field| (field.name.clone(), value(field, is_sent, tells)))
        .collect()
}

fn value(field: &Field, is_sent: bool, tells: &Tells) -> Value {
    let mut value = json!({"type": type_of(&field.ty, tells)});
    if let Some(object) = field.ty.object() {
        value["members"] = members(&object.fields, is_sent, tells).into();
    }
    if tells.demands && is_sent {
        value["required"] = json!(field.required);
    }
    // Bits add up to more texts than the documented ones.
    if tells.demands && *field.ty.leaf() == Type::String && !field.bit_flags {
        let choices = field.choices.iter().map(|choice| choice.key.to_string());
        let choices: BTreeSet<String> = choices.collect();
        if !choices.is_empty() {
            value["choices"] = json!(choices);
        }
    }
    value
}

fn type_of(ty: &Type, tells: &Tells) -> String {
    match ty {
        Type::Array { item } => format!("array<{}>", type_of(item, tells)),
        Type::Map { value } => format!("map<{}>", type_of(value, tells)),
        Type::Integer if !tells.integers => "number".to_owned(),
        Type::Reference { .. } => "object".to_owned(),
        scalar => scalar.word().to_owned(),
    }
}

/// How many fields a description has.
fn fields(said: &Value) -> usize {
    let Some(members) = said.as_object() else {
        return 0;
    };
    let is_field = said["type"].is_string();
    usize::from(is_field) + members.values().map(fields).sum::<usize>()
}
