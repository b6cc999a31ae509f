//! An answer whose body is still on its way.

use std::time::Duration;

use bytes::{Bytes, BytesMut};

use crate::{
    envelope,
    error::{Cause, Error},
    operation::Payload,
    response::RawResponse,
    sender::{broken, failed},
    transport::{Body, TransportError},
};

/// Most of an error answer that is read, in bytes.
const ERROR_BODY: usize = 256 * 1024;

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

    async fn all(self) -> Result<Bytes, Error> {
        match self {
            Flow::Http(response) => response.bytes().await.map_err(broken),
            Flow::Given(body) => body.bytes().await.map_err(interrupted),
        }
    }

    /// The beginning of a body that may be anything.
    async fn beginning(mut self) -> Result<Bytes, Error> {
        let mut body = BytesMut::new();
        while body.len() < ERROR_BODY
            && let Some(piece) = self.chunk().await?
        {
            body.extend_from_slice(&piece);
        }
        body.truncate(ERROR_BODY);
        Ok(body.freeze())
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
            // It says nothing of a body that was compressed on its way: then the library takes the header away.
            Some(_) => self.header("content-length")?.parse().ok(),
        }
    }

    /// The answer with all of its body.
    ///
    /// # Errors
    ///
    /// If the connection breaks, or stays silent for as long as a call may take.
    pub async fn whole(self) -> Result<RawResponse, Error> {
        if self.rest.is_none() {
            return Ok(self.head);
        }
        let mut head = self.head.clone();
        head.body = Pieces::from(self).all().await?;
        Ok(head)
    }

    /// Reads the body, all at once; that of an error answer only up to a size.
    pub(crate) async fn read(mut self) -> Result<RawResponse, Error> {
        let failed = self.status() >= 400;
        if let Some(rest) = self.rest.take() {
            let begin = std::mem::take(&mut self.head.body);
            let end = match failed {
                true => rest.flow.beginning().await?,
                false => rest.flow.all().await?,
            };
            self.head.body = if begin.is_empty() {
                end
            } else {
                [begin, end].concat().into()
            };
        }
        Ok(self.head)
    }

    /// Lets a good answer through, a file or a stream of events with its body unread; any other becomes a typed error.
    pub(crate) async fn check(mut self) -> Result<Self, Error> {
        if self.is_content().await? {
            return Ok(self);
        }
        envelope::check(self.read().await?).map(Self::from)
    }

    /// True if the body is what was asked for, and not the platform's word on it. An error is JSON, also at a good
    /// status; a file that happens to be JSON says that it is a file.
    async fn is_content(&mut self) -> Result<bool, Error> {
        let good = (200..300).contains(&self.status());
        match self.head.operation.payload {
            Payload::File if good => {
                if self.header("content-disposition").is_some() {
                    return Ok(true);
                }
                if let Some(rest) = &mut self.rest {
                    self.head.body = rest.flow.chunk().await?.unwrap_or_default();
                }
                Ok(!envelope::looks_like_json(&self.head.body))
            }
            _ => Ok(false),
        }
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
        Error::new(Cause::Decode {
            path: ".".to_owned(),
            message,
            excerpt: String::new(),
            damaged: true,
            status: self.head.status,
            log_id: self.head.log_id().map(str::to_owned),
        })
        .of(self.head.operation)
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
        let first = self.next().await?.unwrap_or_default();
        let Some(second) = self.next().await? else {
            return Ok(first);
        };
        let mut body = BytesMut::from(first);
        body.extend_from_slice(&second);
        while let Some(piece) = self.next().await? {
            body.extend_from_slice(&piece);
        }
        Ok(body.freeze())
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
                let (received, length) = (self.received, self.length);
                Err(error.interrupted(received, length).of(self.head.operation))
            }
        }
    }
}
