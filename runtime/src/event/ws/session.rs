//! One connection, from its first ping to its end.

use std::{pin::Pin, time::Duration};

use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use prost::Message as _;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    task::JoinSet,
    time::{Instant, sleep_until, timeout},
};
use tokio_websockets::{Message, WebSocketStream};

use super::{
    error::Passing,
    fragments::Fragments,
    frame::{CONTROL, DATA, Frame},
    settings::{ClientConfig, Settings},
};
use crate::event::{
    Dispatcher, Outcome,
    envelope::{self, Content},
};

/// Longest time for a frame to be written.
const WRITING: Duration = Duration::from_secs(10);

/// How long events may still be handled when the connection shall end. The platform waits no longer either.
const GRACE: Duration = Duration::from_secs(3);

/// How long the platform may take to close its side.
const CLOSING: Duration = Duration::from_secs(1);

/// Most events at work. Beyond them nothing is read, so that the platform holds back what is to come.
const AT_WORK: usize = 256;

/// What lasts as long as the connection does.
pub(super) struct Session<'a, S> {
    stream: WebSocketStream<S>,
    service: i32,
    dispatcher: &'a Dispatcher,
    settings: &'a mut Settings,
    fragments: Fragments,
    /// Events at work; each ends with the frame to answer with.
    answers: JoinSet<Frame>,
    /// When the platform was last heard of.
    heard: Instant,
    pinged: Instant,
    /// It answered, so that the next attempt to reconnect counts as the first.
    pub(super) alive: bool,
}

impl<'a, S: AsyncRead + AsyncWrite + Unpin> Session<'a, S> {
    pub(super) fn new(
        stream: WebSocketStream<S>,
        service: i32,
        dispatcher: &'a Dispatcher,
        settings: &'a mut Settings,
    ) -> Self {
        let now = Instant::now();
        Session {
            stream,
            service,
            dispatcher,
            settings,
            fragments: Fragments::default(),
            answers: JoinSet::new(),
            heard: now,
            pinged: now,
            alive: false,
        }
    }

    /// Receives until `shutdown`, which ends it well, or until the connection is lost.
    pub(super) async fn run(
        &mut self,
        mut shutdown: Pin<&mut impl Future<Output = ()>>,
    ) -> Result<(), Passing> {
        self.ping().await?;
        let mut full = false;
        loop {
            let silence = self.settings.silence();
            let reading = self.answers.len() < AT_WORK;
            if !reading && !full {
                tracing::warn!(
                    at_work = AT_WORK,
                    "no event is read before another was handled"
                );
            }
            full = !reading;
            tokio::select! {
                () = &mut shutdown => return self.end().await,
                message = self.stream.next(), if reading => self.hear(message)?,
                () = sleep_until(self.heard + silence), if reading => return Err(Passing::Silent(silence)),
                () = sleep_until(self.pinged + self.settings.ping) => self.ping().await?,
                Some(answer) = self.answers.join_next() => {
                    if !reading {
                        self.heard = Instant::now();
                    }
                    if let Ok(answer) = answer {
                        self.write(&answer).await?;
                    }
                }
            }
        }
    }

    /// Answers what is at work, and closes the connection. What comes meanwhile is not answered, and pushed again.
    async fn end(&mut self) -> Result<(), Passing> {
        let finish = async {
            while let Some(answer) = self.answers.join_next().await {
                if let Ok(answer) = answer {
                    write(&mut self.stream, &answer).await?;
                }
            }
            Ok(())
        };
        let finished = timeout(GRACE, finish).await.unwrap_or(Ok(()));
        // Nothing is lost with a connection that cannot be closed.
        let _ = timeout(CLOSING, self.stream.close()).await;
        finished
    }

    async fn ping(&mut self) -> Result<(), Passing> {
        self.pinged = Instant::now();
        let ping = Frame::ping(self.service);
        self.write(&ping).await
    }

    async fn write(&mut self, frame: &Frame) -> Result<(), Passing> {
        write(&mut self.stream, frame).await
    }

    fn hear(
        &mut self,
        message: Option<Result<Message, tokio_websockets::Error>>,
    ) -> Result<(), Passing> {
        let message = message.ok_or(Passing::Closed)??;
        self.heard = Instant::now();
        if message.is_close() {
            return Err(Passing::Closed);
        }
        if !message.is_binary() {
            return Ok(());
        }
        let Ok(frame) = Frame::decode(Bytes::from(message.into_payload())) else {
            tracing::warn!("a message is no frame");
            return Ok(());
        };
        self.alive = true;
        match (frame.method, frame.header("type")) {
            (CONTROL, Some("pong")) => self.configure(&frame),
            (DATA, Some("event")) => self.handle(frame),
            (method, kind) => tracing::debug!(method, kind, "a frame of no interest"),
        }
        Ok(())
    }

    /// A pong may bring new settings.
    fn configure(&mut self, pong: &Frame) {
        let Some(payload) = pong.payload.as_ref().filter(|payload| !payload.is_empty()) else {
            return;
        };
        match serde_json::from_slice::<ClientConfig>(payload) {
            Ok(config) => self.settings.update(&config),
            Err(_) => tracing::warn!("the settings in a pong are not readable"),
        }
    }

    fn handle(&mut self, mut frame: Frame) {
        let arrived = Instant::now();
        let payload = frame.payload.take().unwrap_or_default();
        let (sum, seq) = (frame.number("sum"), frame.number("seq"));
        let payload = if sum > 1 {
            let Some(id) = frame.header("message_id").filter(|id| !id.is_empty()) else {
                tracing::warn!("a fragment of an event does not say of which");
                return;
            };
            match self.fragments.add(id, sum, seq, payload) {
                Some(whole) => whole,
                None => return,
            }
        } else {
            payload
        };
        let dispatcher = self.dispatcher.clone();
        self.answers.spawn(async move {
            let (code, body) = dispatch(&dispatcher, payload).await;
            frame.answer(code, body.as_ref(), arrived.elapsed())
        });
    }
}

/// Hands an event on; what the platform shall be told of it.
async fn dispatch(dispatcher: &Dispatcher, payload: Bytes) -> (u16, Option<Bytes>) {
    let envelope = String::from_utf8(payload.into()).map(envelope::read);
    let context = match envelope {
        Ok(Ok(envelope::Envelope {
            content: Content::Event(context),
            ..
        })) => context,
        Ok(Err(error)) => {
            tracing::warn!(%error, "a frame holds no event");
            return (500, None);
        }
        _ => {
            tracing::warn!("a frame holds no event");
            return (500, None);
        }
    };
    match dispatcher.dispatch(context).await {
        Outcome::Handled(body) => (200, body),
        outcome if outcome.is_done() => (200, None),
        _ => (500, None),
    }
}

async fn write<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut WebSocketStream<S>,
    frame: &Frame,
) -> Result<(), Passing> {
    let message = Message::binary(frame.encode_to_vec());
    match timeout(WRITING, stream.send(message)).await {
        Ok(sent) => Ok(sent?),
        Err(_) => Err(Passing::Silent(WRITING)),
    }
}
