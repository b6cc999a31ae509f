//! An answer whose body is still on its way.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::future::{Either, ready};

use crate::{
    envelope,
    error::{Cause, Error},
    operation::Payload,
    response::RawResponse,
    sender::{broken, failed},
    transport::{Body, TransportError},
};

/// Most of an error answer that is read, in bytes.
const ERROR_BODY: usize = 256 << 10;
/// Most of any other answer that is read at once, in bytes. Files and streams of events come in pieces and have no bound.
const LARGEST: usize = 64 << 20;

/// A good answer whose body is read, or is on its way if the operation gives a file or events.
#[derive(Debug)]
pub struct Incoming {
    /// Status and headers; its body is what has been read so far.
    head: RawResponse,
    rest: Option<Rest>,
}

/// What has not been read yet.
#[derive(Debug)]
struct Rest {
    flow: Flow,
    /// Longest time for the next piece.
    patience: Duration,
}

/// Where a body comes from.
#[derive(Debug)]
pub(crate) enum Flow {
    Http(reqwest::Response),
    Given(Body),
}

impl Flow {
    async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        match self {
            Flow::Http(response) => response.chunk().await.map_err(broken),
            Flow::Given(body) => body.chunk().await.map_err(interrupted),
        }
    }
}

/// Pieces of a body, put together. One alone is not copied.
struct Joined {
    first: Bytes,
    more: BytesMut,
}

impl Joined {
    fn new(first: Bytes) -> Self {
        let more = BytesMut::new();
        Joined { first, more }
    }

    fn len(&self) -> usize {
        self.first.len() + self.more.len()
    }

    /// Adds a piece of a body that has `length` bytes in all, if it is known.
    fn push(&mut self, piece: Bytes, length: impl FnOnce() -> Option<u64>) {
        if self.len() == 0 {
            self.first = piece;
            return;
        }
        if self.more.is_empty() {
            let length = length().and_then(|length| usize::try_from(length).ok());
            let least = self.len() + piece.len();
            self.more
                .reserve(length.unwrap_or(0).clamp(least, least.max(LARGEST)));
            self.more
                .extend_from_slice(&std::mem::take(&mut self.first));
        }
        self.more.extend_from_slice(&piece);
    }

    fn begin(&self) -> &[u8] {
        if self.more.is_empty() {
            &self.first
        } else {
            &self.more
        }
    }

    fn whole(self) -> Bytes {
        if self.more.is_empty() {
            self.first
        } else {
            self.more.freeze()
        }
    }
}

fn interrupted(source: Box<dyn std::error::Error + Send + Sync>) -> Error {
    failed(TransportError::new(source))
}

impl From<RawResponse> for Incoming {
    fn from(head: RawResponse) -> Self {
        Incoming { head, rest: None }
    }
}

impl Incoming {
    /// An answer of which nothing has been read but its headers.
    pub(crate) fn new(head: RawResponse, flow: Flow, patience: Duration) -> Self {
        let rest = Some(Rest { flow, patience });
        Incoming { head, rest }
    }

    /// The answer without its body.
    pub(crate) fn head(&self) -> RawResponse {
        RawResponse {
            body: Bytes::new(),
            ..self.head.clone()
        }
    }

    /// HTTP status.
    pub fn status(&self) -> u16 {
        self.head.status()
    }

    /// A header, whatever the case of its name; `None` too if its value is no text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.header(name)
    }

    /// The platform's id of the call, for its support.
    pub fn log_id(&self) -> Option<&str> {
        self.head.log_id()
    }

    /// Length of the body in bytes, if it is known.
    pub fn length(&self) -> Option<u64> {
        match &self.rest {
            None => Some(self.head.body.len() as u64),
            Some(_) => self.head.length(),
        }
    }

    /// The answer with all of its body.
    ///
    /// # Errors
    ///
    /// If the connection breaks, or stays silent for as long as a call may take.
    pub fn whole(self) -> impl Future<Output = Result<RawResponse, Error>> + Send + Sync {
        if self.rest.is_none() {
            return Either::Left(ready(Ok(self.head)));
        }
        // Files and streams alone come here; the calls of all others need not make room for this.
        Either::Right(Box::pin(async {
            let mut head = self.head.clone();
            head.body = Pieces::from(self).all().await?;
            Ok(head)
        }))
    }

    /// Lets a good answer through, a file or a stream of events with its body unread and any other with all of it. All
    /// else becomes a typed error.
    pub(crate) async fn check(&mut self) -> Result<(), Error> {
        if self.is_content().await? {
            return Ok(());
        }
        self.read().await?;
        envelope::check(&self.head)
    }

    /// Reads the body, all at once. Of an error answer the beginning will do, as far as it comes.
    async fn read(&mut self) -> Result<(), Error> {
        let failed = self.status() >= 400;
        let Some(Rest { mut flow, .. }) = self.rest.take() else {
            return Ok(());
        };
        let mut body = Joined::new(std::mem::take(&mut self.head.body));
        loop {
            match flow.chunk().await {
                Ok(Some(piece)) => body.push(piece, || self.head.length()),
                Ok(None) => break,
                Err(_) if failed => break,
                Err(error) => {
                    let (received, length) = (body.len() as u64, self.head.length());
                    return Err(error.interrupted(&self.head, received, length));
                }
            }
            if failed && body.len() >= ERROR_BODY {
                break;
            }
            if body.len() > LARGEST {
                let message = format!("it is longer than {} MiB", LARGEST >> 20);
                return Err(self.head.undecodable(message, false).unread());
            }
        }
        self.head.body = body.whole();
        Ok(())
    }

    /// True if the body is what was asked for, and not the platform's word on it. An error is JSON with a code, also at a
    /// good status, and no longer than errors are; a file may be any JSON, the more so if it says that it is a file.
    async fn is_content(&mut self) -> Result<bool, Error> {
        let good = (200..300).contains(&self.status());
        if !good || self.head.operation.payload != Payload::File {
            return Ok(false);
        }
        if self.header("content-disposition").is_some() {
            return Ok(true);
        }
        let mut body = Joined::new(std::mem::take(&mut self.head.body));
        while let Some(rest) = &mut self.rest
            && body.len() < ERROR_BODY
        {
            match rest.flow.chunk().await {
                Ok(Some(piece)) => body.push(piece, || None),
                Ok(None) => self.rest = None,
                Err(error) => {
                    let (received, length) = (body.len() as u64, self.head.length());
                    return Err(error.interrupted(&self.head, received, length));
                }
            }
            if !envelope::looks_like_json(body.begin()) {
                break;
            }
        }
        let is_long = body.len() >= ERROR_BODY;
        self.head.body = body.whole();
        Ok(is_long || !envelope::has_code(&self.head.body))
    }
}

/// The body of an answer, piece by piece.
#[derive(Debug)]
pub(crate) struct Pieces {
    /// Its body is the piece that was read first.
    head: RawResponse,
    rest: Option<Rest>,
    length: Option<u64>,
    received: u64,
}

impl From<Incoming> for Pieces {
    fn from(answer: Incoming) -> Self {
        Pieces {
            length: answer.length(),
            head: answer.head,
            rest: answer.rest,
            received: 0,
        }
    }
}

impl Pieces {
    /// Length of all pieces in bytes, if it is known.
    pub(crate) fn length(&self) -> Option<u64> {
        self.length
    }

    /// Bytes given out so far.
    pub(crate) fn received(&self) -> u64 {
        self.received
    }

    /// An error on what was received.
    pub(crate) fn undecodable(&self, message: String) -> Error {
        self.head.undecodable(message, true)
    }

    /// The next piece, `None` at the end. Nothing follows an error.
    pub(crate) async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        let first = std::mem::take(&mut self.head.body);
        let piece = if first.is_empty() {
            self.pull().await?
        } else {
            Some(first)
        };
        self.received += piece.as_ref().map_or(0, |piece| piece.len() as u64);
        Ok(piece)
    }

    /// All that is left.
    pub(crate) async fn all(mut self) -> Result<Bytes, Error> {
        let mut body = Joined::new(Bytes::new());
        while let Some(piece) = self.next().await? {
            body.push(piece, || self.length);
        }
        Ok(body.whole())
    }

    async fn pull(&mut self) -> Result<Option<Bytes>, Error> {
        let Some(Rest { flow, patience }) = &mut self.rest else {
            return Ok(None);
        };
        let pulled = tokio::time::timeout(*patience, flow.chunk()).await;
        match pulled.unwrap_or_else(|_| Err(Error::new(Cause::Timeout(*patience)))) {
            Ok(Some(piece)) => Ok(Some(piece)),
            Ok(None) => {
                self.rest = None;
                Ok(None)
            }
            Err(error) => {
                self.rest = None;
                Err(error.interrupted(&self.head, self.received, self.length))
            }
        }
    }
}
