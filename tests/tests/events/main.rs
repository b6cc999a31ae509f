//! Receiving events, as the platform pushes them.

#![expect(clippy::expect_used, reason = "helpers of tests fail the test")]

mod approval;
mod callback;
mod dispatch;
mod pages;
mod refusals;
mod secrets;
mod vectors;
mod ws;

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use feishu_runtime::event::{Dispatcher, Event, EventMeta, Receiver, Schema};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};

type Outcome = Result<(), Box<dyn std::error::Error>>;

const TOKEN: &str = "v3rificationT0ken";

/// An event in a version 1 envelope.
#[derive(Debug, Deserialize)]
struct Instance {
    instance_code: String,
    #[serde(default, deserialize_with = "feishu_runtime::wire::lenient")]
    operate_time: i64,
}

impl Event for Instance {
    const META: &'static EventMeta = &EventMeta {
        name: "approval_instance",
        schema: Schema::V1,
        scopes: &[],
        doc_url: "https://open.feishu.cn/document/approval-instance-event",
    };
}

/// A callback, in a version 2 envelope.
#[derive(Debug, Deserialize)]
struct CardAction {
    host: String,
}

impl Event for CardAction {
    const META: &'static EventMeta = &EventMeta {
        name: "card.action.trigger",
        schema: Schema::V2,
        scopes: &[],
        doc_url: "https://open.feishu.cn/document/card-callback-communication",
    };
}

fn instance(id: &str, code: impl Into<Value>) -> Value {
    json!({
        "uuid": id, "ts": "1767225600.25", "token": TOKEN, "type": "event_callback",
        "event": {
            "type": "approval_instance", "app_id": "cli_a", "tenant_key": "tenant",
            "instance_code": code.into(), "operate_time": "1767225600250",
        },
    })
}

fn card_action(id: &str) -> Value {
    v2(id, "card.action.trigger", &json!({"host": "im_message"}))
}

fn v2(id: &str, name: &str, event: &Value) -> Value {
    json!({
        "schema": "2.0",
        "header": {
            "event_id": id, "event_type": name, "create_time": "1767225600250000",
            "token": TOKEN, "app_id": "cli_a", "tenant_key": "tenant",
        },
        "event": event,
    })
}

/// A receiver that checks the token alone.
fn receiver(dispatcher: &Dispatcher) -> Receiver {
    Receiver::builder(dispatcher.clone())
        .verification_token(TOKEN)
        .build()
        .expect("the settings are of use")
}

/// Pushes `event`, and returns the status and body of the answer.
async fn push(receiver: &Receiver, event: &Value) -> (u16, Value) {
    let body = event.to_string();
    let answer = receiver.receive(&HeaderMap::new(), body.as_bytes()).await;
    read(&answer)
}

fn read(answer: &http::Response<Bytes>) -> (u16, Value) {
    assert_eq!(
        answer.headers()["content-type"],
        "application/json; charset=utf-8"
    );
    let body = serde_json::from_slice(answer.body()).expect("the answer is JSON");
    (answer.status().as_u16(), body)
}

const OK: u16 = StatusCode::OK.as_u16();
const FAILED: u16 = StatusCode::INTERNAL_SERVER_ERROR.as_u16();
const BUSY: u16 = StatusCode::SERVICE_UNAVAILABLE.as_u16();

/// What handlers noted, in order.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    fn add(&self, note: impl Into<String>) {
        self.0.lock().expect("no note panics").push(note.into());
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().expect("no note panics"))
    }
}
