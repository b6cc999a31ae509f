//! A connection against a server of another library, within this process: its clock stands still but for the tests.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use prost::Message as _;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::{
    io::{DuplexStream, duplex},
    sync::{Notify, oneshot},
    task::JoinHandle,
    time::{Instant, timeout},
};
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{Message, protocol::Role},
};

use super::{
    error::Passing,
    frame::{CONTROL, DATA, Frame, Header},
    session::Session,
    settings::Settings,
};
use crate::event::{Dispatcher, Event, EventMeta, Schema};

const SERVICE: i32 = 33_554_678;

#[derive(Deserialize)]
struct Instance {
    code: String,
}

impl Event for Instance {
    const META: &'static EventMeta = &EventMeta {
        name: "approval_instance",
        schema: Schema::V1,
        scopes: &[],
        doc_url: "",
    };
}

fn event(id: &str, code: &str) -> Vec<u8> {
    let event = json!({"type": "approval_instance", "app_id": "cli_a", "code": code});
    let envelope =
        json!({"uuid": id, "ts": "1", "type": "event_callback", "token": "", "event": event});
    envelope.to_string().into_bytes()
}

/// A dispatcher whose handler does as the event says.
fn dispatcher(go: &Arc<Notify>) -> Dispatcher {
    let go = Arc::clone(go);
    let handler = move |event: Instance, _| {
        let go = Arc::clone(&go);
        async move {
            match event.code.as_str() {
                "answers" => Ok(Some(json!({"toast": {"content": "done"}}))),
                "fails" => Err("no".into()),
                "waits" => {
                    go.notified().await;
                    Ok(None)
                }
                _ => Ok(None),
            }
        }
    };
    Dispatcher::builder().on(handler).build().unwrap()
}

/// The platform's side.
struct Server {
    socket: WebSocketStream<DuplexStream>,
    /// Ends the session well.
    shutdown: Option<oneshot::Sender<()>>,
    /// What became of the session, and whether it counts as alive.
    session: JoinHandle<(Result<(), Passing>, bool)>,
    go: Arc<Notify>,
}

impl Server {
    async fn start(buffer: usize) -> Self {
        let (near, far) = duplex(buffer);
        let (shutdown, ended) = oneshot::channel();
        let go = Arc::new(Notify::new());
        let dispatcher = dispatcher(&go);
        let session = tokio::spawn(async move {
            let mut settings = Settings::default();
            let stream = tokio_websockets::ClientBuilder::new().take_over(near);
            let mut session = Session::new(stream, SERVICE, &dispatcher, &mut settings);
            let shutdown = std::pin::pin!(async { drop(ended.await) });
            let ended = session.run(shutdown).await;
            (ended, session.alive)
        });
        Server {
            socket: WebSocketStream::from_raw_socket(far, Role::Server, None).await,
            shutdown: Some(shutdown),
            session,
            go,
        }
    }

    async fn receive(&mut self) -> Frame {
        match self.socket.next().await {
            Some(Ok(Message::Binary(bytes))) => Frame::decode(bytes).unwrap(),
            other => panic!("{other:?} instead of a frame"),
        }
    }

    async fn expect_ping(&mut self) {
        let ping = self.receive().await;
        assert_eq!(ping, Frame::ping(SERVICE));
    }

    async fn send(&mut self, frame: &Frame) {
        let bytes = frame.encode_to_vec();
        self.socket.send(Message::binary(bytes)).await.unwrap();
    }

    async fn pong(&mut self, settings: &Value) {
        let pong = frame(CONTROL, &[("type", "pong")], settings.to_string());
        self.send(&pong).await;
    }

    async fn outcome(self) -> (Result<(), Passing>, bool) {
        self.session.await.unwrap()
    }
}

fn frame(method: i32, headers: &[(&str, &str)], payload: impl Into<Bytes>) -> Frame {
    let header = |(key, value): &(&str, &str)| Header {
        key: (*key).to_owned(),
        value: (*value).to_owned(),
    };
    Frame {
        seq_id: 7,
        log_id: 9,
        service: SERVICE,
        method,
        headers: headers.iter().map(header).collect(),
        payload: Some(payload.into()),
        log_id_new: Some("log".to_owned()),
        ..Frame::default()
    }
}

#[test]
fn frames_are_written_as_the_platform_reads_them() {
    // By an encoder of a few lines of Python.
    let cases = [
        (
            Frame::ping(SERVICE),
            "0800100018f681801020002a0c0a0474797065120470696e67",
        ),
        (
            Frame {
                seq_id: 300,
                log_id: (1 << 63) + 5,
                service: 7,
                payload_encoding: Some("gzip".to_owned()),
                payload_type: Some("json".to_owned()),
                log_id_new: Some("log-new".to_owned()),
                ..frame(
                    DATA,
                    &[("type", "event"), ("message_id", "m-1")],
                    r#"{"a":1}"#,
                )
            },
            "08ac021085808080808080808001180720012a0d0a047479706512056576656e742a110a0a6d6573736167655f696412036d2d313204677a69703a046a736f6e42077b2261223a317d4a076c6f672d6e6577",
        ),
    ];
    for (frame, expected) in cases {
        let bytes = frame.encode_to_vec();
        let digits = format!("{:x}", Bytes::from(bytes.clone()));
        assert_eq!(digits, expected);
        assert_eq!(Frame::decode(bytes.as_slice()).unwrap(), frame);
    }
}

#[tokio::test(start_paused = true)]
async fn it_pings_as_often_as_the_platform_wants() {
    let mut server = Server::start(4096).await;
    let start = Instant::now();
    let pongs = [
        (0, json!({})),
        (120, json!({"PingInterval": 60})),
        (180, json!({"ReconnectCount": 3})),
        (240, json!({"PingInterval": 10})),
        (250, json!("?")),
        (260, json!({})),
    ];
    for (seconds, settings) in pongs {
        server.expect_ping().await;
        assert_eq!(start.elapsed().as_secs(), seconds);
        server.pong(&settings).await;
    }
    drop(server.socket);
    let (outcome, alive) = server.session.await.unwrap();
    assert!(
        matches!(outcome, Err(Passing::Broken(_) | Passing::Closed)),
        "{outcome:?}"
    );
    assert!(alive);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_went_silent_is_left() {
    let mut server = Server::start(4096).await;
    let start = Instant::now();
    // A day of pongs, and then nothing on a connection that stays open.
    for _ in 0..720 {
        server.expect_ping().await;
        server.pong(&json!({})).await;
    }
    assert_eq!(start.elapsed().as_secs(), 719 * 120);
    let silence = Duration::from_secs(150);
    let (outcome, alive) = server.outcome().await;
    assert!(
        matches!(outcome, Err(Passing::Silent(period)) if period == silence),
        "{outcome:?}"
    );
    assert_eq!(start.elapsed().as_secs(), 719 * 120 + 150);
    assert!(alive);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_reads_nothing_is_left() {
    // The first ping does not fit.
    let server = Server::start(16).await;
    let (outcome, alive) = server.session.await.unwrap();
    assert!(matches!(outcome, Err(Passing::Silent(_))), "{outcome:?}");
    assert!(!alive);
}

#[tokio::test(start_paused = true)]
async fn a_closed_connection_ends_the_session() {
    let mut server = Server::start(4096).await;
    server.expect_ping().await;
    server.socket.close(None).await.unwrap();
    let (outcome, alive) = server.outcome().await;
    assert!(matches!(outcome, Err(Passing::Closed)), "{outcome:?}");
    assert!(!alive);
}

#[tokio::test(start_paused = true)]
async fn an_event_is_answered_on_its_own_frame() {
    let mut server = Server::start(4096).await;
    server.expect_ping().await;
    // {"toast":{"content":"done"}}
    let toast =
        json!({"code": 200, "headers": {}, "data": "eyJ0b2FzdCI6eyJjb250ZW50IjoiZG9uZSJ9fQ=="});
    let good = json!({"code": 200, "headers": {}});
    let bad = json!({"code": 500, "headers": {}});
    let cases = [
        (event("1", "good"), &good),
        (event("1", "good"), &good),
        (event("2", "answers"), &toast),
        (event("2", "answers"), &good),
        (event("3", "fails"), &bad),
        (event("3", "good"), &good),
        (b"{}".to_vec(), &bad),
        (b"\xff".to_vec(), &bad),
        (br#"{"type": "url_verification"}"#.to_vec(), &bad),
    ];
    let headers = [
        ("type", "event"),
        ("message_id", "m"),
        ("sum", "1"),
        ("seq", "0"),
        ("trace_id", "t"),
    ];
    for (payload, expected) in cases {
        let event = frame(DATA, &headers, payload);
        server.send(&event).await;
        let mut answer = server.receive().await;
        let took = answer.headers.pop().unwrap();
        assert_eq!((took.key.as_str(), took.value.as_str()), ("biz_rt", "0"));
        let payload = answer.payload.take().unwrap();
        assert_eq!(
            &serde_json::from_slice::<Value>(&payload).unwrap(),
            expected
        );
        answer.payload.clone_from(&event.payload);
        assert_eq!(answer, event);
    }
    // None of these is answered.
    let odd = [
        frame(DATA, &[("type", "card")], event("4", "good")),
        frame(DATA, &[], event("4", "good")),
        frame(CONTROL, &[("type", "event")], event("4", "good")),
        frame(2, &[("type", "event")], event("4", "good")),
    ];
    for frame in odd {
        server.send(&frame).await;
    }
    server.socket.send(Message::text("text")).await.unwrap();
    server
        .socket
        .send(Message::binary(vec![0xff; 9]))
        .await
        .unwrap();
    server.expect_ping().await;
}

#[tokio::test(start_paused = true)]
async fn an_event_in_fragments_is_answered_once() {
    let mut server = Server::start(4096).await;
    server.expect_ping().await;
    let whole = event("1", "answers");
    let (first, rest) = whole.split_at(20);
    let (second, third) = rest.split_at(30);
    let part = |seq: &'static str, part: &[u8]| {
        let headers = [
            ("type", "event"),
            ("message_id", "m"),
            ("sum", "3"),
            ("seq", seq),
        ];
        frame(DATA, &headers, part.to_vec())
    };
    let parts = [part("2", third), part("0", first), part("1", second)];
    for part in &parts {
        server.send(part).await;
    }
    let answer = server.receive().await;
    assert_eq!(answer.header("seq"), Some("1"));
    assert!(String::from_utf8_lossy(&answer.payload.unwrap()).contains("200"));
    // These do not say of which event they are.
    for part in &parts {
        let mut part = part.clone();
        part.headers.retain(|header| header.key != "message_id");
        server.send(&part).await;
    }
    // The last one comes too late.
    server.send(&parts[0]).await;
    server.send(&parts[1]).await;
    tokio::time::sleep(Duration::from_secs(6)).await;
    server.send(&parts[2]).await;
    server.expect_ping().await;
}

#[tokio::test(start_paused = true)]
async fn what_is_at_work_is_answered_before_the_end() {
    for (ends, answered) in [(true, true), (false, false)] {
        let mut server = Server::start(4096).await;
        server.expect_ping().await;
        server
            .send(&frame(DATA, &[("type", "event")], event("1", "waits")))
            .await;
        let silent = timeout(Duration::from_secs(1), server.socket.next()).await;
        assert!(silent.is_err(), "the event is at work");
        let _ = server.shutdown.take().unwrap().send(());
        tokio::time::sleep(Duration::from_secs(1)).await;
        // Not taken on any more.
        server
            .send(&frame(DATA, &[("type", "event")], event("2", "good")))
            .await;
        if ends {
            server.go.notify_one();
        }
        let start = Instant::now();
        let mut answers = 0;
        while let Some(Ok(message)) = server.socket.next().await {
            answers += usize::from(message.is_binary());
        }
        assert_eq!(
            (answers == 1, start.elapsed().as_secs() < 1),
            (answered, answered)
        );
        let (outcome, _) = server.outcome().await;
        assert!(matches!(outcome, Ok(())), "{outcome:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn events_at_work_are_bounded() {
    let mut server = Server::start(1 << 20).await;
    server.expect_ping().await;
    for number in 0..=256 {
        let event = event(&number.to_string(), "waits");
        server.send(&frame(DATA, &[("type", "event")], event)).await;
    }
    // Nothing is heard as long as nothing is read: it is not the platform that is silent.
    for _ in 0..3 {
        server.expect_ping().await;
    }
    server.go.notify_waiters();
    for number in 0..256 {
        assert_eq!(server.receive().await.method, DATA, "{number}");
    }
    let second = Duration::from_secs(1);
    let last = timeout(second, server.receive()).await;
    assert!(last.is_err(), "it was at work with the others");
    server.go.notify_one();
    assert_eq!(server.receive().await.method, DATA);
}
