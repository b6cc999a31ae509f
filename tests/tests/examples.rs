//! Every example of the pages goes through the generated types and comes back as it was.

#![allow(clippy::expect_used, reason = "helpers of tests fail like tests")]

use std::collections::{BTreeMap, BTreeSet};

use feishu_approval_api::instance::{Instance, create, list, query};
use feishu_authen_api::{oauth::token, user_info};
use feishu_codegen::{
    ir::{Example, Ir, ResponseShape},
    source::Sources,
};
use feishu_tests::{module, pages, verbatim};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// A value read as a type, and written again.
type Through = fn(&Value) -> serde_json::Result<Value>;

fn through<T: DeserializeOwned + Serialize>(value: &Value) -> serde_json::Result<Value> {
    serde_json::to_value(T::deserialize(value)?)
}

type Types = BTreeMap<&'static str, Through>;

/// The types of each example of approvals. A request without a body is never JSON.
fn approval() -> Types {
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

/// The same of logins, in their first version.
fn authen_v1() -> Types {
    BTreeMap::from([(
        "authen.v1.user_info.get response",
        through::<user_info::get::Response> as Through,
    )])
}

/// The same of logins, in their second version.
fn authen_v2() -> Types {
    BTreeMap::from([
        (
            "authen.v2.oauth.token.create request",
            through::<token::create::Request> as Through,
        ),
        (
            "authen.v2.oauth.token.create response",
            through::<token::create::Response>,
        ),
        (
            "authen.v2.oauth.token.refresh request",
            through::<token::refresh::Request>,
        ),
        (
            "authen.v2.oauth.token.refresh response",
            through::<token::refresh::Response>,
        ),
    ])
}

/// The JSON of the examples, each under the name of what it is an example of.
fn examples(ir: &Ir) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    let mut add = |name: String, examples: &[Example], pointer: &str, envelope: &[&str]| {
        let values = examples.iter().flat_map(|example| &example.values);
        for mut part in values.filter_map(|value| value.pointer(pointer).cloned()) {
            if let Some(members) = part.as_object_mut() {
                members.retain(|key, _| !envelope.contains(&key.as_str()));
            }
            found.push((name.clone(), part));
        }
    };
    for module in &ir.modules {
        for operation in &module.operations {
            let (name, requests) = (&operation.name, &operation.request_examples);
            add(format!("{name} request"), requests, "", &[]);
            let responses = &operation.response_examples;
            let (pointer, envelope) = match operation.response.shape {
                ResponseShape::Root => ("", ["code", "msg"].as_slice()),
                _ => ("/data", [].as_slice()),
            };
            add(format!("{name} response"), responses, pointer, envelope);
        }
        for resource in &module.resources {
            let (project, version, name) = (&module.project, &module.version, &resource.name.value);
            let name = format!("{project}.{version}.{name} resource");
            add(name, &resource.examples, "", &[]);
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

/// What does not come back as it was, of all examples.
fn wrong_examples(ir: &Ir, types: &Types) -> Vec<String> {
    let mut untested: BTreeSet<&str> = types.keys().copied().collect();
    let mut wrong = Vec::new();
    for (name, value) in examples(ir) {
        untested.remove(name.as_str());
        let Some(through) = types.get(name.as_str()) else {
            wrong.push(format!("{name}: no type is listed for it"));
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
    for (name, types) in [
        ("approval-v4", approval()),
        ("authen-v1", authen_v1()),
        ("authen-v2", authen_v2()),
    ] {
        let set = module(name).expect("the pages can be read");
        let wrong = wrong_examples(&feishu_codegen::understand(&set).ir, &types);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

#[test]
fn every_published_example_comes_back_as_it_was() {
    if let Some(seeds) = verbatim("seeds") {
        let pages = pages(&seeds).expect("the pages can be read");
        let ir = feishu_codegen::read_ir(&Sources::new(pages), &BTreeMap::new()).ir;
        let wrong = wrong_examples(&ir, &approval());
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
