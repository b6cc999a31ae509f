//! The long connection, from the call for its address to its end.

mod server;

use std::time::Duration;

use feishu_runtime::{
    Client,
    event::{ConnectionError, Dispatcher, LongConnection},
};
use feishu_tests::{
    platform::{APP_ID, APP_SECRET},
    reply::Reply,
    written::Written,
};
use serde_json::json;
use tokio::{sync::oneshot, task::JoinHandle};

use crate::{Instance, Notes, Outcome, instance};
use server::{Connection, Server, TICKET, Welcome};

/// Longer than all pauses between two attempts.
const PAUSE: Duration = Duration::from_secs(151);

/// A connection at work.
struct Running {
    notes: Notes,
    shutdown: oneshot::Sender<()>,
    run: JoinHandle<Result<(), ConnectionError>>,
}

impl Running {
    fn start(server: &Server) -> Result<Self, Box<dyn std::error::Error>> {
        let notes = Notes::default();
        let noted = notes.clone();
        let dispatcher = Dispatcher::builder()
            .on(move |event: Instance, _| {
                noted.add(event.instance_code);
                async { Ok(()) }
            })
            .build()?;
        // The clock of the test runs ahead.
        let client = server.builder().timeout(100 * PAUSE).build()?;
        let connection = LongConnection::new(&client, dispatcher)?;
        let (shutdown, ended) = oneshot::channel();
        let run = tokio::spawn(async move { connection.run(async { drop(ended.await) }).await });
        Ok(Running {
            notes,
            shutdown,
            run,
        })
    }

    /// Lets pauses pass until the next connection, whose settings must allow for such a silence.
    async fn next(&self, server: &mut Server) -> Connection {
        loop {
            if let Some(connection) = server.waiting() {
                return connection;
            }
            assert!(!self.run.is_finished(), "it gave up");
            hurry().await;
        }
    }

    /// Lets pauses pass until the connection ended.
    async fn failure(self) -> Result<ConnectionError, Box<dyn std::error::Error>> {
        while !self.run.is_finished() {
            hurry().await;
        }
        Ok(self.run.await?.err().ok_or("it should have failed")?)
    }
}

/// Gives what is on its way over loopback the time to arrive, then moves the clock beyond a pause.
async fn hurry() {
    tokio::time::sleep(Duration::from_millis(20)).await;
    tokio::time::pause();
    tokio::time::advance(PAUSE).await;
    tokio::time::resume();
}

#[tokio::test]
async fn events_come_over_every_connection() -> Outcome {
    let mut server = Server::start(&[]).await?;
    let settings = json!({"ReconnectNonce": 0, "ReconnectInterval": 1, "PingInterval": 3600});
    server.endpoints((0..3).map(|_| server.address(&settings)));
    let running = Running::start(&server)?;
    for number in 0..3 {
        let mut connection = running.next(&mut server).await;
        assert!(connection.query.contains("ticket="), "{}", connection.query);
        let ping = connection.receive().await.ok_or("a ping")?;
        assert_eq!((ping.method, ping.service), (0, 77));
        let header = &ping.headers[0];
        assert_eq!(
            (header.key.as_str(), header.value.as_str()),
            ("type", "ping")
        );
        let code = format!("I-{number}");
        let event = instance(&code, code.as_str());
        let answer = connection.push(&event).await;
        assert_eq!(answer, Some(json!({"code": 200, "headers": {}})));
        assert_eq!(running.notes.take(), [code]);
        if number == 2 {
            let _ = running.shutdown.send(());
            assert_eq!(connection.receive().await, None);
            break;
        }
        // The connection is dropped, and another one comes about.
    }
    running.run.await??;
    let calls = server.platform.calls();
    assert_eq!(calls.len(), 3);
    for call in calls {
        assert_eq!(
            call.json(),
            json!({"AppID": APP_ID, "AppSecret": APP_SECRET})
        );
        assert_eq!(call.headers["locale"], "zh");
        assert_eq!(call.token(), None);
    }
    Ok(())
}

#[tokio::test]
async fn passing_trouble_is_waited_out() -> Outcome {
    let welcomes = [
        Welcome::Broken,
        Welcome::Bad(
            514,
            &[("handshake-status", "514"), ("handshake-autherrcode", "1")],
        ),
        Welcome::Bad(503, &[]),
        Welcome::Bad(200, &[]),
    ];
    let mut server = Server::start(&welcomes).await?;
    let settings = json!({"ReconnectCount": -1, "PingInterval": 3600});
    server.endpoints([
        Reply::code(200, 1, "system busy"),
        Reply::code(200, 1_000_040_343, "internal error"),
        Reply::code(500, 1, "system busy"),
        Reply::code(429, 99_991_400, "request trigger frequency limit"),
        Reply::code(200, 2200, "internal error"),
        Reply::json(503, &json!({"error": "bad gateway"})),
        Reply::text(502, "text/html", "<html>bad gateway</html>"),
        Reply::json(200, &json!({"code": 0, "data": {"URL": [1]}})),
        Reply::json(200, &json!({"code": 0, "data": {}})),
        Reply::json(
            200,
            &json!({"code": 0, "data": {"URL": "http://127.0.0.1/"}}),
        ),
        Reply::json(
            200,
            &json!({"code": 0, "data": {"URL": "ws://127.0.0.1:1/"}}),
        ),
        server.address(&settings),
        server.address(&settings),
        server.address(&settings),
        server.address(&settings),
        server.address(&settings),
    ]);
    let running = Running::start(&server)?;
    let mut connection = running.next(&mut server).await;
    assert_eq!((server.platform.calls().len(), server.left()), (16, 0));
    let answer = connection.push(&instance("1", "A")).await;
    assert_eq!(answer, Some(json!({"code": 200, "headers": {}})));
    let _ = running.shutdown.send(());
    assert_eq!(connection.receive().await, None);
    running.run.await??;
    Ok(())
}

#[tokio::test]
async fn lasting_trouble_ends_it_with_what_to_do() -> Outcome {
    let bad_app = Reply::code(200, 1_000_040_346, "app secret is wrong");
    let forbidden: &[_] = &[
        ("handshake-status", "403"),
        ("handshake-msg", "not subscribed"),
    ];
    let too_many: &[_] = &[
        ("handshake-status", "514"),
        ("handshake-autherrcode", "1000040350"),
    ];
    let cases = [
        (
            Some(bad_app),
            Welcome::Good,
            "gives the app no long connection: callback.ws.endpoint: code 1000040346",
        ),
        (
            None,
            Welcome::Bad(400, forbidden),
            "does not let the app connect: not subscribed. See",
        ),
        (
            None,
            Welcome::Bad(403, &[]),
            "does not let the app connect. See",
        ),
        (
            None,
            Welcome::Bad(514, too_many),
            "the app has 50 long connections",
        ),
    ];
    for (reply, welcome, expected) in cases {
        let server = Server::start(&[welcome]).await?;
        let reply = reply.unwrap_or_else(|| server.address(&json!({})));
        server.endpoints([reply]);
        let error = Running::start(&server)?.failure().await?.to_string();
        assert!(error.contains(expected), "{error}");
        assert_eq!(server.platform.calls().len(), 1);
    }

    let server = Server::start(&[Welcome::Bad(503, &[]); 9]).await?;
    let address = server.address(&json!({"ReconnectCount": 3, "ReconnectInterval": 10}));
    server.endpoints(vec![address; 9]);
    let error = Running::start(&server)?.failure().await?.to_string();
    let expected = "no connection came about in 4 attempts; the last one failed: the handshake was refused with status 503";
    assert_eq!(error, expected);
    assert_eq!(server.platform.calls().len(), 4);

    // Connections that are lost at once are attempts that failed.
    let mut server = Server::start(&[]).await?;
    let address = server.address(&json!({"ReconnectCount": 1, "PingInterval": 3600}));
    server.endpoints(vec![address; 9]);
    let running = Running::start(&server)?;
    for _ in 0..2 {
        let mut connection = running.next(&mut server).await;
        assert!(connection.push(&instance("1", "A")).await.is_some());
    }
    let error = running.failure().await?.to_string();
    let expected = "no connection came about in 2 attempts; the last one failed: the ";
    assert!(error.starts_with(expected), "{error}");
    assert_eq!(server.platform.calls().len(), 2);

    let nobody = Client::builder().build()?;
    let error = LongConnection::new(&nobody, Dispatcher::builder().build()?).err();
    assert!(matches!(error, Some(ConnectionError::NoApp)));
    Ok(())
}

#[tokio::test]
async fn a_lost_connection_that_still_counts_is_waited_for() -> Outcome {
    let too_many: &[_] = &[
        ("handshake-status", "514"),
        ("handshake-autherrcode", "1000040350"),
    ];
    let welcomes = [Welcome::Good, Welcome::Bad(514, too_many)];
    let mut server = Server::start(&welcomes).await?;
    let address = server.address(&json!({"PingInterval": 3600}));
    server.endpoints(vec![address; 3]);
    let running = Running::start(&server)?;
    drop(running.next(&mut server).await);
    let connection = running.next(&mut server).await;
    assert_eq!((server.platform.calls().len(), server.left()), (3, 0));
    drop((connection, running.shutdown));
    running.run.await??;
    Ok(())
}

#[tokio::test]
async fn no_secret_of_a_connection_is_written() -> Outcome {
    let written = Written::default();
    let _guard = written.collect();
    let mut server = Server::start(&[Welcome::Bad(503, &[])]).await?;
    let settings = json!({"ReconnectNonce": 0, "ReconnectInterval": 1, "PingInterval": 3600});
    let odd = json!({"code": 0, "data": {"URL": {"a": TICKET}}});
    let echo = json!({"code": 1, "msg": APP_SECRET});
    server.endpoints([
        Reply::json(200, &odd),
        Reply::json(200, &echo),
        server.address(&settings),
        server.address(&settings),
    ]);
    let running = Running::start(&server)?;
    let mut connection = running.next(&mut server).await;
    let personal = "a-very-personal-reason";
    connection.push(&instance("event-1", personal)).await;
    connection.push(&json!({"event": personal})).await;
    let _ = running.shutdown.send(());
    assert_eq!(connection.receive().await, None);
    running.run.await??;
    let client = server.builder().build()?;
    let connection = LongConnection::new(&client, Dispatcher::builder().build()?)?;
    written.add(format!("{connection:?}"));

    // The server's library writes all that it sends and receives.
    let text = written.text();
    let lines = text.lines().filter(|line| !line.contains("tungstenite"));
    let lines: Vec<_> = lines.collect();
    for expected in [
        "feishu.connection",
        "device=\"d-1\"",
        "event_id=\"event-1\"",
        "not connected",
    ] {
        let found = lines.iter().any(|line| line.contains(expected));
        assert!(found, "`{expected}` is not in {lines:#?}");
    }
    for secret in [APP_SECRET, TICKET, personal] {
        let told: Vec<_> = lines.iter().filter(|line| line.contains(secret)).collect();
        assert!(told.is_empty(), "`{secret}` was written: {told:#?}");
    }
    Ok(())
}
