//! Answers that come as server-sent events (`text/event-stream`), one piece of JSON after another.

use std::{
    collections::VecDeque,
    fmt,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_util::{
    Stream, StreamExt,
    stream::{self, BoxStream},
};
use serde::de::DeserializeOwned;

use crate::{
    envelope,
    error::Error,
    incoming::Pieces,
    response::{Answer, Incoming, RawResponse},
};

/// Longest event in bytes.
const LONGEST: usize = 16 << 20;

/// The events of an answer, each decoded as it comes. The stream ends after the first error.
///
/// It may take longer than the call's timeout, as long as no pause does. Dropping it hangs up.
///
/// ```no_run
/// # use feishu_runtime::{Client, Error, operation::{Method, Payload}, sse::EventStream};
/// use futures_util::TryStreamExt;
///
/// # async fn call(client: &Client) -> Result<(), Error> {
/// let request = client.request(Method::Post, "/open-apis/aily/v1/apps/:app_id/knowledges/ask");
/// let mut events: EventStream<serde_json::Value> =
///     request.path("app_id", "spring_1").payload(Payload::File).send().await?;
/// while let Some(event) = events.try_next().await? {
///     println!("{event}");
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing unless it is polled"]
pub struct EventStream<T> {
    stream: BoxStream<'static, Result<Bytes, Error>>,
    /// The answer that they are of, with the event that is decoded as its body.
    head: RawResponse,
    ended: bool,
    of: PhantomData<fn() -> T>,
}

impl<T> EventStream<T> {
    fn new(answer: Incoming) -> Self {
        let head = answer.head();
        let state = (Pieces::from(answer), Parser::default());
        let stream = stream::try_unfold(state, async |(mut pieces, mut parser)| {
            let event = parser.event(&mut pieces).await?;
            Ok(event.map(|event| (event, (pieces, parser))))
        });
        EventStream {
            stream: stream.boxed(),
            head,
            ended: false,
            of: PhantomData,
        }
    }
}

impl<T: DeserializeOwned> Stream for EventStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let next = self.stream.poll_next_unpin(context);
        let next = next.map_ok(|event| {
            self.head.body = event;
            envelope::decode_event(&self.head)
        });
        let next = next.map(|next| next.map(|event| event.and_then(|event| event)));
        self.ended = matches!(next, Poll::Ready(None | Some(Err(_))));
        next
    }
}

impl<T: DeserializeOwned> Answer for EventStream<T> {
    async fn read(answer: Incoming) -> Result<Self, Error> {
        Ok(Self::new(answer))
    }
}

/// The content may be personal.
impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

/// Takes lines apart, as <https://html.spec.whatwg.org/multipage/server-sent-events.html> has them. Only data counts.
#[derive(Default)]
struct Parser {
    /// The line so far.
    line: Vec<u8>,
    /// Data of the event so far.
    data: Option<Vec<u8>>,
    /// The last line ended with a carriage return, of whose end a line feed may be a part.
    returned: bool,
    /// A line was read; the first may begin with a mark.
    begun: bool,
    ready: VecDeque<Bytes>,
}

impl Parser {
    /// The data of the next event.
    async fn event(&mut self, pieces: &mut Pieces) -> Result<Option<Bytes>, Error> {
        while self.ready.is_empty() {
            let Some(piece) = pieces.next().await? else {
                // The platform need not end the last event with an empty line.
                self.end_line();
                self.dispatch();
                break;
            };
            self.push(&piece);
            if self.line.len() + self.data.as_ref().map_or(0, Vec::len) > LONGEST {
                let message = format!("an event is longer than {LONGEST} bytes");
                return Err(pieces.undecodable(message));
            }
        }
        Ok(self.ready.pop_front())
    }

    fn push(&mut self, piece: &[u8]) {
        for &byte in piece {
            let continues = std::mem::replace(&mut self.returned, byte == b'\r') && byte == b'\n';
            match byte {
                _ if continues => {}
                b'\n' | b'\r' => self.end_line(),
                _ => self.line.push(byte),
            }
        }
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let begun = std::mem::replace(&mut self.begun, true);
        let line = match line.strip_prefix("\u{feff}".as_bytes()) {
            Some(rest) if !begun => rest,
            _ => &line,
        };
        if line.is_empty() {
            return self.dispatch();
        }
        let colon = line.iter().position(|&byte| byte == b':');
        let (name, value) = line.split_at(colon.unwrap_or(line.len()));
        let value = value.strip_prefix(b":").unwrap_or(value);
        let value = value.strip_prefix(b" ").unwrap_or(value);
        if name == b"data" {
            match &mut self.data {
                None => self.data = Some(value.to_vec()),
                Some(data) => {
                    data.push(b'\n');
                    data.extend_from_slice(value);
                }
            }
        }
    }

    fn dispatch(&mut self) {
        let data = self.data.take().filter(|data| !data.is_empty());
        self.ready.extend(data.map(Bytes::from));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(text: &str, size: usize) -> Vec<String> {
        let mut parser = Parser::default();
        for piece in text.as_bytes().chunks(size) {
            parser.push(piece);
        }
        parser.end_line();
        parser.dispatch();
        let events = parser.ready.into_iter();
        events
            .map(|event| String::from_utf8_lossy(&event).into_owned())
            .collect()
    }

    #[test]
    fn events_are_the_same_however_they_are_cut() {
        for (text, expected) in [
            ("data: a\n\ndata: b\n\n", &["a", "b"][..]),
            ("data:a\r\rdata:b\r\r", &["a", "b"]),
            ("data: a\r\n\r\ndata: b\r\n", &["a", "b"]),
            ("\u{feff}data: a\n\n", &["a"]),
            ("data: a\ndata:  b\ndata\n\n", &["a\n b\n"]),
            (": ping\n\nevent: x\nid: 7\nretry: 1\ndata: 答\n\n", &["答"]),
            ("data\n\n\n\ndatabase: 1\n\ndata: a:b\n", &["a:b"]),
            ("", &[]),
        ] {
            for size in [1, 2, 3, 7, 100] {
                assert_eq!(events(text, size), expected, "{text:?} by {size}");
            }
        }
    }
}
