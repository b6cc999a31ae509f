//! Receives events by webhook.
//!
//! ```sh
//! cargo run -p feishu-runtime --features events --example receive
//! ```
//!
//! sends itself what the platform would send, and ends. With the app's verification token in the environment it listens
//! for the platform until it is interrupted:
//!
//! | variable | meaning |
//! |---|---|
//! | `FEISHU_VERIFICATION_TOKEN` | the app's Verification Token |
//! | `FEISHU_ENCRYPT_KEY` | its Encrypt Key, if it has one |
//! | `LISTEN` | where to listen; `127.0.0.1:8080` if not set |

use std::{env, error::Error, process::ExitCode};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::State,
    http::HeaderMap,
    response::Response,
    routing::post,
};
use feishu_runtime::event::{Dispatcher, Event, EventMeta, Receiver, Schema};
use serde::Deserialize;
use tokio::net::TcpListener;

/// An event as the documentation describes it. Generated crates bring theirs along.
#[derive(Deserialize)]
struct ApprovalInstance {
    instance_code: String,
    status: String,
}

impl Event for ApprovalInstance {
    const META: &'static EventMeta = &EventMeta {
        name: "approval_instance",
        schema: Schema::V1,
        scopes: &[],
        doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-instance-event",
    };
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let dispatcher = Dispatcher::builder()
        .on(|event: ApprovalInstance, context| async move {
            let id = context.event_id().unwrap_or("without id");
            println!("{id}: {} is {}", event.instance_code, event.status);
            Ok(())
        })
        .on_unknown(|context| async move {
            println!("no handler for {}", context.event_type());
            Ok(())
        })
        .on_failure(|failure, context| eprintln!("{}: {failure}", context.event_type()))
        .build()?;
    let receiver = Receiver::builder(dispatcher);
    match env::var("FEISHU_VERIFICATION_TOKEN") {
        Ok(token) => {
            let mut receiver = receiver.verification_token(token);
            if let Ok(key) = env::var("FEISHU_ENCRYPT_KEY") {
                receiver = receiver.encrypt_key(key);
            }
            let address = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
            serve(TcpListener::bind(address).await?, receiver.build()?).await
        }
        Err(_) => {
            eprintln!("FEISHU_VERIFICATION_TOKEN is not set: sending events to myself");
            let receiver = receiver.verification_token(fake::TOKEN).build()?;
            let listener = TcpListener::bind("127.0.0.1:0").await?;
            let address = listener.local_addr()?;
            tokio::select! {
                ended = serve(listener, receiver) => ended,
                pushed = fake::push(address) => pushed,
            }
        }
    }
}

async fn serve(listener: TcpListener, receiver: Receiver) -> Result<(), Box<dyn Error>> {
    eprintln!("listening on {}", listener.local_addr()?);
    let router = Router::new()
        .route("/events", post(receive))
        .with_state(receiver);
    Ok(axum::serve(listener, router).await?)
}

/// All that the framework has to do with it.
async fn receive(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> Response {
    receiver.receive(&headers, &body).await.map(Body::from)
}

/// As much of the platform as pushes events.
mod fake {
    use std::{error::Error, net::SocketAddr};

    use serde_json::{Value, json};
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpStream,
    };

    pub(super) const TOKEN: &str = "a verification token";

    /// Tries the address, then pushes an event, the same once more, one without a handler, and one that is forged.
    pub(super) async fn push(address: SocketAddr) -> Result<(), Box<dyn Error>> {
        let challenge = json!({"type": "url_verification", "token": TOKEN, "challenge": "a1b2"});
        let approved = event(TOKEN, "0001", "approval_instance");
        let left = event(TOKEN, "0002", "leave_approval");
        let forged = event("a guess", "0003", "approval_instance");
        for (body, expected) in [
            (challenge, "200 OK"),
            (approved.clone(), "200 OK"),
            (approved, "200 OK"),
            (left, "200 OK"),
            (forged, "401 Unauthorized"),
        ] {
            let answer = post(address, &body.to_string()).await?;
            let status = answer.lines().next().unwrap_or_default();
            eprintln!("{status} {}", answer.lines().last().unwrap_or_default());
            if !status.ends_with(expected) {
                return Err(format!("expected {expected}").into());
            }
        }
        Ok(())
    }

    fn event(token: &str, id: &str, name: &str) -> Value {
        let event = json!({
            "type": name, "app_id": "cli_fake", "tenant_key": "fake",
            "instance_code": "FAKE-0001", "status": "APPROVED",
        });
        json!({"uuid": id, "token": token, "ts": "1767225600.25", "type": "event_callback", "event": event})
    }

    async fn post(address: SocketAddr, body: &str) -> std::io::Result<String> {
        let length = body.len();
        let head = format!(
            "POST /events HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n"
        );
        let mut connection = TcpStream::connect(address).await?;
        connection.write_all((head + body).as_bytes()).await?;
        let mut answer = String::new();
        connection.read_to_string(&mut answer).await?;
        Ok(answer)
    }
}
