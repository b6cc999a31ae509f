//! Receives the events of approvals by webhook, and looks at every instance that was approved.
//!
//! ```sh
//! cargo run -p feishu-approval-api --features events --example receive
//! ```
//!
//! gives itself what the platform would push, and ends. With the app's verification token it listens for the platform:
//!
//! | variable | meaning |
//! |---|---|
//! | `FEISHU_VERIFICATION_TOKEN` | the app's Verification Token |
//! | `FEISHU_ENCRYPT_KEY` | its Encrypt Key, if it has one |
//! | `LISTEN` | where to listen; `127.0.0.1:8080` if not set |
//! | `APPROVAL_CODE` | the approval definition |
//!
//! `platform/mod.rs` says which platform is asked for instances. With the feature `ws` the same handlers stand behind the
//! long connection (`feishu_approval_api::runtime::event::LongConnection`), which needs no address of one's own.

mod platform;

use std::{env, process::ExitCode};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::State,
    http::HeaderMap,
    response::Response,
    routing::post,
};
use feishu_approval_api::{
    Client,
    approval::{self, subscribe::ErrorCode},
    event::{ApprovalInstance, ApprovalTask, approval_instance::Status},
    instance,
    runtime::event::{Dispatcher, Receiver},
};
use platform::{Outcome, variables};
use serde_json::json;
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    platform::told(run().await)
}

async fn run() -> Outcome {
    let [approval_code, token] = variables([
        ("APPROVAL_CODE", "0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"),
        ("FEISHU_VERIFICATION_TOKEN", ""),
    ])?;
    let client = platform::client().await?.build()?;
    subscribe(&client, &approval_code).await?;
    let receiver = Receiver::builder(dispatcher(client)?);
    if token.is_empty() {
        let receiver = receiver.verification_token("a token").build()?;
        return push_to(&receiver).await;
    }
    let mut receiver = receiver.verification_token(token);
    if let Ok(key) = env::var("FEISHU_ENCRYPT_KEY") {
        receiver = receiver.encrypt_key(key);
    }
    let address = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
    let router = Router::new()
        .route("/events", post(receive))
        .with_state(receiver.build()?);
    Ok(axum::serve(TcpListener::bind(address).await?, router).await?)
}

/// Events come of the definitions that the app has subscribed to, once and for all.
async fn subscribe(client: &Client, approval_code: &str) -> Outcome {
    let subscribed = approval::subscribe()
        .approval_code(approval_code)
        .send(client)
        .await;
    match subscribed {
        Err(error) if error.code_as() != Some(ErrorCode::SubscriptionExisted) => Err(error.into()),
        _ => Ok(()),
    }
}

/// A handler for each type of event. One that fails has the platform push the event again.
fn dispatcher(client: Client) -> Outcome<Dispatcher> {
    let dispatcher = Dispatcher::builder()
        .on(move |event: ApprovalInstance, _| {
            let client = client.clone();
            async move {
                let code = event.instance_code.unwrap_or_default();
                if event.status == Some(Status::Approved) {
                    let instance = instance::get().instance_id(&code).send(&client).await?;
                    let name = instance.approval_name.unwrap_or_default();
                    println!("{code} is approved: {name}");
                }
                Ok(())
            }
        })
        .on(|event: ApprovalTask, _| async move {
            let status = event.status.map(|status| status.to_string());
            let task = event.task_id.unwrap_or_default();
            println!("task {task} is {}", status.unwrap_or_default());
            Ok(())
        })
        .on_failure(|failure, context| eprintln!("{}: {failure}", context.event_type()))
        .build()?;
    Ok(dispatcher)
}

/// All that the web framework has to do with it.
async fn receive(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> Response {
    receiver.receive(&headers, &body).await.map(Body::from)
}

/// Does what the platform does.
async fn push_to(receiver: &Receiver) -> Outcome {
    eprintln!("FEISHU_VERIFICATION_TOKEN is not set: giving myself events");
    for (id, event) in [
        (
            "0001",
            json!({
                "type": "approval_instance", "status": "APPROVED",
                "instance_code": "5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604",
            }),
        ),
        (
            "0002",
            json!({"type": "approval_task", "status": "TRANSFERRED", "task_id": "7310"}),
        ),
    ] {
        let call = json!({
            "uuid": id, "token": "a token", "ts": "1767225600.25", "type": "event_callback", "event": event,
        });
        let answer = receiver
            .receive(&HeaderMap::new(), call.to_string().as_bytes())
            .await;
        if !answer.status().is_success() {
            return Err(format!("{id} was refused: {}", answer.status()).into());
        }
    }
    Ok(())
}
