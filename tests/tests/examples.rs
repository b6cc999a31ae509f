//! Every example of the pages goes through the generated types and comes back as it was.

#![allow(clippy::expect_used, reason = "helpers of tests fail like tests")]

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use feishu_approval_api::instance::{Instance, create, list, query};
use feishu_codegen::{
    ir::{Example, Ir},
    source::Sources,
};
use feishu_tests::{pages, verbatim, workspace};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// A value read as a type, and written again.
type Through = fn(&Value) -> serde_json::Result<Value>;

fn through<T: DeserializeOwned + Serialize>(value: &Value) -> serde_json::Result<Value> {
    serde_json::to_value(T::deserialize(value)?)
}

/// The types of each example. A request without a body is never JSON.
fn types() -> BTreeMap<&'static str, Through> {
    BTreeMap::from([
        (
            "approval.v4.instance.create request",
            through::<create::Request> as Through,
        ),
        (
            "approval.v4.instance.create response",
            through::<create::Response>,
        ),
        (
            "approval.v4.instance.list response",
            through::<list::Response>,
        ),
        (
            "approval.v4.instance.query request",
            through::<query::Request>,
        ),
        (
            "approval.v4.instance.query response",
            through::<query::Response>,
        ),
        ("approval.v4.instance resource", through::<Instance>),
    ])
}

/// The JSON of the examples, each under the name of what it is an example of.
fn examples(ir: &Ir) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    let mut add = |name: String, examples: &[Example], pointer: &str| {
        let values = examples.iter().flat_map(|example| &example.values);
        let parts = values.filter_map(|value| value.pointer(pointer));
        found.extend(parts.map(|value| (name.clone(), value.clone())));
    };
    for module in &ir.modules {
        for operation in &module.operations {
            let (name, requests) = (&operation.name, &operation.request_examples);
            add(format!("{name} request"), requests, "");
            let responses = &operation.response_examples;
            add(format!("{name} response"), responses, "/data");
        }
        for resource in &module.resources {
            let (project, version, name) = (&module.project, &module.version, &resource.name.value);
            let name = format!("{project}.{version}.{name} resource");
            add(name, &resource.examples, "");
        }
    }
    found
}

/// Where `back` is not what `sent` was.
fn differences(path: &str, sent: &Value, back: &Value, out: &mut Vec<String>) {
    match (sent, back) {
        (Value::Object(sent), Value::Object(back)) => {
            for (key, value) in sent {
                let path = format!("{path}.{key}");
                match back.get(key) {
                    Some(found) => differences(&path, value, found, out),
                    None => out.push(format!("{path}: the type does not know it")),
                }
            }
            let added = back.keys().filter(|key| !sent.contains_key(*key));
            out.extend(added.map(|key| format!("{path}.{key}: the example does not have it")));
        }
        (Value::Array(sent), Value::Array(back)) if sent.len() == back.len() => {
            for (index, (sent, back)) in sent.iter().zip(back).enumerate() {
                differences(&format!("{path}[{index}]"), sent, back, out);
            }
        }
        _ if sent == back => {}
        _ => out.push(format!("{path}: {sent} came back as {back}")),
    }
}

/// A response has null, an empty list or nothing at all where it has no value; the types tell no difference.
fn without_empty_members(value: &Value) -> Value {
    let is_empty = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(_, value)| !is_empty(value))
            .map(|(key, value)| (key.clone(), without_empty_members(value)))
            .collect(),
        Value::Array(items) => items.iter().map(without_empty_members).collect(),
        other => other.clone(),
    }
}

/// What does not come back as it was, of all examples below a folder.
fn wrong_examples(folder: &Path) -> Vec<String> {
    let pages = pages(folder).expect("the pages can be read");
    let ir = feishu_codegen::read_ir(&Sources::new(pages), &BTreeMap::new()).ir;
    let types = types();
    let mut untested: BTreeSet<&str> = types.keys().copied().collect();
    let mut wrong = Vec::new();
    for (name, value) in examples(&ir) {
        untested.remove(name.as_str());
        let Some(through) = types.get(name.as_str()) else {
            wrong.push(format!("{name}: `types()` does not list it"));
            continue;
        };
        match through(&value) {
            Err(error) => wrong.push(format!("{name}: {error} in {value}")),
            Ok(back) if name.ends_with(" request") => {
                differences(&name, &value, &back, &mut wrong);
            }
            Ok(back) => {
                let [value, back] = [&value, &back].map(without_empty_members);
                differences(&name, &value, &back, &mut wrong);
            }
        }
    }
    let untested = untested.iter();
    wrong.extend(untested.map(|name| format!("{name}: the pages have no example")));
    wrong
}

#[test]
fn every_example_comes_back_as_it_was() {
    let wrong = wrong_examples(&workspace().join("specs"));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_published_example_comes_back_as_it_was() {
    if let Some(seeds) = verbatim("seeds") {
        let wrong = wrong_examples(&seeds);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

#[test]
fn what_is_lost_or_changed_is_named() {
    use serde_json::json;
    let sent = json!({"form": "[]", "lost": 1, "list": [{"id": "a"}, {"id": "b"}], "many": [1]});
    let back = json!({"form": "[]", "new": 1, "list": [{"id": "a"}, {"id": "c"}], "many": []});
    let mut found = Vec::new();
    differences("body", &sent, &back, &mut found);
    found.sort();
    assert_eq!(
        found,
        [
            "body.list[1].id: \"b\" came back as \"c\"",
            "body.lost: the type does not know it",
            "body.many: [1] came back as []",
            "body.new: the example does not have it",
        ]
    );
    let answer = json!({"a": null, "b": [], "c": [{"d": null}], "e": "", "f": {}, "g": [null]});
    assert_eq!(
        without_empty_members(&answer),
        json!({"c": [{}], "e": "", "f": {}, "g": [null]})
    );
}
