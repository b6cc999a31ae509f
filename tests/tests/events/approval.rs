//! The events of approvals: each documented example reaches the handler of its type, and comes back as it was.

use std::collections::BTreeMap;

use feishu_approval_api::event;
use feishu_codegen::{
    config::SpecSet,
    ir::{self, Ir, dump::Outline},
    source::Sources,
};
use feishu_runtime::event::{Dispatcher, DispatcherBuilder, Event, EventMeta, Receiver, Schema};
use feishu_tests::{module, pages, verbatim};
use http::HeaderMap;
use serde::Serialize;
use serde_json::{Value, json};
use similar::TextDiff;

use crate::{Notes, OK, Outcome, TOKEN, instance};

/// A dispatcher with a handler for each of the types, and what the documentation says of them.
macro_rules! handlers {
    ($notes:expr, $($event:ident),* $(,)?) => {{
        let dispatcher = Dispatcher::builder();
        $(let dispatcher = noted::<event::$event>(dispatcher, $notes);)*
        (dispatcher, [$(event::$event::META),*])
    }};
}

/// Adds a handler that notes its events.
fn noted<E: Event + Serialize>(dispatcher: DispatcherBuilder, notes: &Notes) -> DispatcherBuilder {
    let notes = notes.clone();
    dispatcher.on(move |event: E, context| {
        let notes = notes.clone();
        async move {
            notes.add(json!([context.event_type(), event]).to_string());
            Ok(())
        }
    })
}

fn approval(notes: &Notes) -> (DispatcherBuilder, [&'static EventMeta; 16]) {
    handlers!(
        notes,
        ApprovalCc,
        ApprovalInstance,
        ApprovalTask,
        ApprovalUpdatedV4,
        InstanceRemedyGroupUpdateV4,
        InstanceStatusChangedV4,
        InstanceTripGroupUpdateV4,
        LeaveApproval,
        LeaveApprovalRevert,
        LeaveApprovalV2,
        OutApproval,
        OutApprovalRevert,
        ShiftApproval,
        TaskStatusChangedV4,
        WorkApproval,
        WorkApprovalRevert,
    )
}

fn specs() -> std::io::Result<SpecSet> {
    module("approval-v4")
}

fn events(ir: &Ir) -> impl Iterator<Item = &ir::Event> {
    let events = ir.modules.iter().flat_map(|module| &module.events);
    events.filter(|event| event.schema != ir::Schema::Bare)
}

#[test]
fn every_event_has_its_type_and_its_facts() -> Outcome {
    let (_, known) = approval(&Notes::default());
    let ir = feishu_codegen::understand(&specs()?).ir;
    let stated: BTreeMap<&str, &ir::Event> =
        events(&ir).map(|it| (it.name.value.as_str(), it)).collect();
    assert_eq!(stated.len(), known.len());
    for meta in known {
        let event = stated[meta.name];
        let schema = match meta.schema {
            Schema::V1 => ir::Schema::V1,
            Schema::V2 => ir::Schema::V2,
        };
        assert_eq!(event.schema, schema, "{}", meta.name);
        let scopes = event.scopes.iter().map(|scope| scope.name.as_str());
        assert!(meta.scopes.iter().copied().eq(scopes), "{}", meta.name);
        assert!(
            meta.doc_url.starts_with("https://open.feishu.cn/"),
            "{}",
            meta.name
        );
    }
    Ok(())
}

/// Pushes every example of `ir`, and checks what the handlers got.
async fn push_examples(ir: &Ir) -> Result<usize, Box<dyn std::error::Error>> {
    let notes = Notes::default();
    let dispatcher = approval(&notes).0.build()?;
    let receiver = Receiver::builder(dispatcher)
        .verification_token(TOKEN)
        .build()?;
    let mut pushed = 0;
    for event in events(ir) {
        let name = &event.name.value;
        for example in event.examples.iter().flat_map(|example| &example.values) {
            pushed += 1;
            let mut sent = example.clone();
            // Examples have tokens and ids of their own, or none.
            let (id, place) = match event.schema {
                ir::Schema::V1 => ("uuid", &mut sent),
                _ => ("event_id", &mut sent["header"]),
            };
            place["token"] = TOKEN.into();
            place[id] = format!("{name} {pushed}").into();
            let body = sent.to_string();
            let answer = receiver.receive(&HeaderMap::new(), body.as_bytes()).await;
            assert_eq!(answer.status().as_u16(), OK, "{name}: {answer:?}");
            let noted = notes.take();
            let [noted] = noted.as_slice() else {
                return Err(format!("{name}: {} handlers were called", noted.len()).into());
            };
            let noted: Value = serde_json::from_str(noted)?;
            assert_eq!(noted[0], *name);
            same(name, &example["event"], &noted[1]);
        }
    }
    Ok(pushed)
}

/// Panics where `back` is not what `sent` was. Numbers may have become texts, and texts numbers or lists of one.
fn same(path: &str, sent: &Value, back: &Value) {
    let is_empty = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    let plain = |value: &Value| value.as_str().map_or(value.to_string(), str::to_owned);
    match (sent, back) {
        (Value::Object(sent), Value::Object(back)) => {
            for (key, value) in sent {
                same(
                    &format!("{path}.{key}"),
                    value,
                    back.get(key).unwrap_or(&Value::Null),
                );
            }
            let added = back
                .iter()
                .filter(|(key, value)| !sent.contains_key(*key) && !is_empty(value));
            assert_eq!(added.count(), 0, "{path}: {back:?}");
        }
        (Value::Array(sent), Value::Array(back)) => {
            assert_eq!(sent.len(), back.len(), "{path}");
            for (sent, back) in sent.iter().zip(back) {
                same(&format!("{path}[]"), sent, back);
            }
        }
        (Value::String(_), Value::Array(back)) if back.len() == 1 => same(path, sent, &back[0]),
        _ if is_empty(sent) && is_empty(back) => {}
        _ => assert_eq!(plain(sent), plain(back), "{path}"),
    }
}

#[tokio::test]
async fn every_example_reaches_its_handler() -> Outcome {
    let ir = feishu_codegen::understand(&specs()?).ir;
    assert_eq!(push_examples(&ir).await?, 16);
    Ok(())
}

#[tokio::test]
async fn every_published_example_reaches_its_handler() -> Outcome {
    for folder in ["raw/approval-v4/event", "clean/approval-v4/event"] {
        let Some(folder) = verbatim(folder) else {
            return Ok(());
        };
        let sources = Sources::new(pages(&folder)?);
        let ir = feishu_codegen::read_ir(&sources, &BTreeMap::new()).ir;
        assert_eq!(push_examples(&ir).await?, 14);
    }
    Ok(())
}

#[tokio::test]
async fn numbers_and_texts_are_read_by_turns() -> Outcome {
    let notes = Notes::default();
    let dispatcher = approval(&notes).0.build()?;
    let receiver = Receiver::builder(dispatcher)
        .verification_token(TOKEN)
        .build()?;
    for time in [json!("1767225600250"), json!(1_767_225_600_250_i64)] {
        let mut event = instance(&time.to_string(), "A1");
        event["event"]["operate_time"] = time;
        event["event"]["status"] = "reverted".into();
        let (status, _) = crate::push(&receiver, &event).await;
        assert_eq!(status, OK);
        let noted: Value = serde_json::from_str(&notes.take().concat())?;
        assert_eq!(noted[1]["operate_time"], "1767225600250");
    }
    Ok(())
}

#[test]
fn restated_pages_give_the_published_facts() -> Outcome {
    let mut set = specs()?;
    set.fixups.clear();
    let own = feishu_codegen::understand(&set).ir;
    let Some(folder) = verbatim("raw/approval-v4/event") else {
        return Ok(());
    };
    let sources = Sources::new(pages(&folder)?);
    let published = feishu_codegen::read_ir(&sources, &BTreeMap::new()).ir;
    let stated = |name: &str| events(&published).any(|event| event.name.value == name);
    let outline = |ir: &Ir| {
        let mut ir = ir.clone();
        for module in &mut ir.modules {
            module.operations.clear();
            module.resources.clear();
            module.events.retain(|event| stated(&event.name.value));
        }
        ir.skipped.clear();
        Outline::of(&ir).to_string()
    };
    let (own, published) = (outline(&own), outline(&published));
    let diff = TextDiff::from_lines(&published, &own);
    assert!(own == published, "{}", diff.unified_diff());
    Ok(())
}
