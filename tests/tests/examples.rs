//! Every example of the pages goes through the generated types and comes back as it was.

#![allow(clippy::expect_used, reason = "helpers of tests fail like tests")]

use std::collections::{BTreeMap, BTreeSet};

use feishu_approval_api::{
    approval, district, external_approval, external_instance, external_task, file, id, instance,
    message, task,
};
use feishu_authen_api::{oauth, user_info};
use feishu_codegen::{
    ir::{Body, Example, Ir, ResponseShape},
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

type Types = BTreeMap<String, Through>;

/// Types by what they are an example of: `instance::list::Response` by `approval.v4.instance.list response`.
macro_rules! types {
    ($version:literal: $($type:ty),* $(,)?) => {
        BTreeMap::from([$((subject($version, stringify!($type)), through::<$type> as Through)),*])
    };
}

/// What the examples of a type stand for.
fn subject(version: &str, path: &str) -> String {
    let (operation, side) = path.rsplit_once("::").unwrap_or_default();
    let (operation, side) = (operation.replace("::", "."), side.to_lowercase());
    format!("{version}.{operation} {side}")
}

/// The types of each example of approvals. A request without a body, or of parts, is never JSON.
fn approval() -> Types {
    let mut types = types!("approval.v4":
        approval::create::Request,
        approval::create::Response,
        approval::detail::Response,
        approval::get::Response,
        approval::search_launchable::Request,
        approval::search_launchable::Response,
        approval::subscribe::Response,
        approval::unsubscribe::Response,
        district::list::Response,
        district::search::Request,
        district::search::Response,
        external_approval::create::Request,
        external_approval::create::Response,
        external_approval::get::Response,
        external_instance::check::Request,
        external_instance::check::Response,
        external_instance::create::Request,
        external_instance::create::Response,
        external_task::list::Request,
        external_task::list::Response,
        file::upload::Response,
        id::get::Request,
        id::get::Response,
        instance::add_cc::Request,
        instance::add_cc::Response,
        instance::add_sign::Request,
        instance::cancel::Request,
        instance::cancel::Response,
        instance::cc::Request,
        instance::cc::Response,
        instance::comment::create::Request,
        instance::comment::create::Response,
        instance::comment::delete::Response,
        instance::comment::list::Response,
        instance::comment::remove::Response,
        instance::create::Request,
        instance::create::Response,
        instance::detail::Response,
        instance::get::Response,
        instance::initiate::Request,
        instance::initiate::Response,
        instance::initiated::Response,
        instance::list::Response,
        instance::preview::Request,
        instance::preview::Response,
        instance::query::Request,
        instance::query::Response,
        instance::recall::Request,
        instance::recall::Response,
        instance::remind::Request,
        instance::remind::Response,
        instance::search_cc::Request,
        instance::search_cc::Response,
        instance::specified_rollback::Request,
        instance::specified_rollback::Response,
        instance::subscription::Request,
        instance::subscription::Response,
        instance::unsubscription::Response,
        message::send::Request,
        message::send::Response,
        message::update::Request,
        message::update::Response,
        task::add_sign::Request,
        task::add_sign::Response,
        task::approve::Request,
        task::approve::Response,
        task::forward::Request,
        task::forward::Response,
        task::list::Response,
        task::pass::Request,
        task::pass::Response,
        task::query::Response,
        task::refuse::Request,
        task::refuse::Response,
        task::reject::Request,
        task::reject::Response,
        task::resubmit::Request,
        task::resubmit::Response,
        task::rollback::Request,
        task::rollback::Response,
        task::search::Request,
        task::search::Response,
        task::subscription::Request,
        task::subscription::Response,
        task::transfer::Request,
        task::transfer::Response,
        task::unsubscription::Response,
    );
    for (name, resource) in [
        ("instance", through::<instance::Instance> as Through),
        ("task", through::<task::Task>),
    ] {
        types.insert(format!("approval.v4.{name} resource"), resource);
    }
    types
}

/// The same of logins, in their first version.
fn authen_v1() -> Types {
    types!("authen.v1": user_info::get::Response)
}

/// The same of logins, in their second version.
fn authen_v2() -> Types {
    types!("authen.v2":
        oauth::token::create::Request,
        oauth::token::create::Response,
        oauth::token::refresh::Request,
        oauth::token::refresh::Response,
    )
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
            let name = &operation.name;
            let is_json = |body: &Body| body.content_type == "application/json";
            if operation.body.as_ref().is_some_and(is_json) {
                let requests = &operation.request_examples;
                add(format!("{name} request"), requests, "", &[]);
            }
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

/// What does not come back as it was, of the examples that a type is listed for.
fn wrong_examples(examples: &[(String, Value)], types: &Types) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, value) in examples {
        let Some(through) = types.get(name) else {
            continue;
        };
        match through(value) {
            Err(error) => wrong.push(format!("{name}: {error} in {value}")),
            Ok(back) if name.ends_with(" request") => {
                differences(name, value, &back, &mut wrong);
            }
            Ok(back) => {
                let [value, back] = [value, &back].map(without_empty_members);
                differences(name, &value, &back, &mut wrong);
            }
        }
    }
    wrong
}

/// Examples without a type, and types without an example.
fn unmatched(examples: &[(String, Value)], types: &Types) -> Vec<String> {
    let stated: BTreeSet<&String> = examples.iter().map(|(name, _)| name).collect();
    let listed: BTreeSet<&String> = types.keys().collect();
    let untyped = stated.difference(&listed);
    let untested = listed.difference(&stated);
    untyped
        .map(|name| format!("{name}: no type is listed for it"))
        .chain(untested.map(|name| format!("{name}: the pages have no example")))
        .collect()
}

#[test]
fn every_example_comes_back_as_it_was() {
    for (name, types) in [
        ("approval-v4", approval()),
        ("authen-v1", authen_v1()),
        ("authen-v2", authen_v2()),
    ] {
        let set = module(name).expect("the pages can be read");
        let examples = examples(&feishu_codegen::understand(&set).ir);
        let mut wrong = wrong_examples(&examples, &types);
        wrong.extend(unmatched(&examples, &types));
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

#[test]
fn every_published_example_comes_back_as_it_was() {
    for folder in ["seeds", "raw/approval-v4", "clean/approval-v4"] {
        if let Some(published) = verbatim(folder) {
            let pages = pages(&published).expect("the pages can be read");
            let ir = feishu_codegen::read_ir(&Sources::new(pages), &BTreeMap::new()).ir;
            let wrong = wrong_examples(&examples(&ir), &approval());
            assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        }
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
