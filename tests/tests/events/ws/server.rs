//! The platform's side of the long connection, on loopback, by another WebSocket library.

use std::sync::{Arc, Mutex};

use feishu_runtime::ClientBuilder;
use feishu_tests::{platform::Platform, reply::Reply};
use futures_util::{SinkExt, StreamExt};
use http::Response;
use prost::Message as _;
use serde_json::{Value, json};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::mpsc,
};
use tokio_tungstenite::{
    WebSocketStream, accept_hdr_async,
    tungstenite::{Message, handshake::server::Request},
};

pub(crate) const ENDPOINT: &str = "POST /callback/ws/endpoint";

/// What stands in the address, and lets anybody in.
pub(crate) const TICKET: &str = "t1cket-of-the-address";

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Frame {
    #[prost(uint64, tag = "1")]
    seq_id: u64,
    #[prost(uint64, tag = "2")]
    log_id: u64,
    #[prost(int32, tag = "3")]
    pub(crate) service: i32,
    #[prost(int32, tag = "4")]
    pub(crate) method: i32,
    #[prost(message, repeated, tag = "5")]
    pub(crate) headers: Vec<Header>,
    #[prost(bytes = "vec", tag = "8")]
    pub(crate) payload: Vec<u8>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Header {
    #[prost(string, tag = "1")]
    pub(crate) key: String,
    #[prost(string, tag = "2")]
    pub(crate) value: String,
}

/// How the next handshakes end.
#[derive(Clone, Copy)]
pub(crate) enum Welcome {
    Good,
    /// A status, and headers.
    Bad(u16, &'static [(&'static str, &'static str)]),
    /// The connection breaks before any answer.
    Broken,
}

pub(crate) struct Server {
    pub(crate) platform: Platform,
    address: String,
    connections: mpsc::UnboundedReceiver<Connection>,
    welcomes: Arc<Mutex<Vec<Welcome>>>,
}

pub(crate) struct Connection {
    socket: WebSocketStream<TcpStream>,
    /// The query of the address.
    pub(crate) query: String,
}

impl Server {
    /// Starts it with these welcomes, and good ones after them.
    pub(crate) async fn start(welcomes: &[Welcome]) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = format!(
            "ws://{}/ws?device_id=d-1&service_id=77&ticket={TICKET}",
            listener.local_addr()?
        );
        let (sender, connections) = mpsc::unbounded_channel();
        let welcomes: Vec<_> = welcomes.iter().rev().copied().collect();
        let welcomes = Arc::new(Mutex::new(welcomes));
        let left = Arc::clone(&welcomes);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let welcome = left.lock().expect("no welcome panics").pop();
                let connection = welcomed(stream, welcome.unwrap_or(Welcome::Good)).await;
                if connection.is_some_and(|connection| sender.send(connection).is_err()) {
                    break;
                }
            }
        });
        let server = Server {
            platform: Platform::start().await?,
            address,
            connections,
            welcomes,
        };
        Ok(server)
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        self.platform.builder()
    }

    /// Answers the next calls for an address with these replies, one a call.
    pub(crate) fn endpoints(&self, replies: impl IntoIterator<Item = Reply>) {
        self.platform.replies(ENDPOINT, replies);
    }

    /// An address, with these settings.
    pub(crate) fn address(&self, settings: &Value) -> Reply {
        Reply::data(json!({"URL": self.address, "ClientConfig": settings}))
    }

    /// A connection if there is one already.
    pub(crate) fn waiting(&mut self) -> Option<Connection> {
        self.connections.try_recv().ok()
    }

    /// Handshakes that were scripted and did not take place.
    pub(crate) fn left(&self) -> usize {
        self.welcomes.lock().expect("no welcome panics").len()
    }
}

#[expect(clippy::result_large_err, reason = "the library wants it so")]
async fn welcomed(stream: TcpStream, welcome: Welcome) -> Option<Connection> {
    let mut query = String::new();
    let accept = |request: &Request, response| {
        query = request.uri().query().unwrap_or_default().to_owned();
        let Welcome::Bad(status, headers) = welcome else {
            return Ok(response);
        };
        let mut refusal = Response::builder().status(status);
        for (name, value) in headers {
            refusal = refusal.header(*name, *value);
        }
        Err(refusal.body(None).unwrap_or_default())
    };
    if matches!(welcome, Welcome::Broken) {
        return None;
    }
    let socket = accept_hdr_async(stream, accept).await.ok()?;
    Some(Connection { socket, query })
}

impl Connection {
    /// The next frame; `None` once the connection is closed.
    pub(crate) async fn receive(&mut self) -> Option<Frame> {
        loop {
            match self.socket.next().await? {
                Ok(Message::Binary(bytes)) => return Frame::decode(bytes).ok(),
                Ok(Message::Close(_)) => {}
                _ => return None,
            }
        }
    }

    /// Pushes an event, and returns what is answered.
    pub(crate) async fn push(&mut self, event: &Value) -> Option<Value> {
        let frame = Frame {
            method: 1,
            headers: vec![Header {
                key: "type".to_owned(),
                value: "event".to_owned(),
            }],
            payload: event.to_string().into_bytes(),
            ..Frame::default()
        };
        let message = Message::binary(frame.encode_to_vec());
        self.socket.send(message).await.ok()?;
        loop {
            let answer = self.receive().await?;
            if answer.method == 1 {
                return serde_json::from_slice(&answer.payload).ok();
            }
        }
    }
}
