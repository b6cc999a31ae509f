//! Frames of the long connection, which are protobuf messages within binary WebSocket messages.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use prost::Message;
use serde::Serialize;

/// Of the connection itself: pings and pongs.
pub(super) const CONTROL: i32 = 0;
/// Of an event.
pub(super) const DATA: i32 = 1;

/// Required fields are written even where they are zero, as the platform does.
#[derive(Clone, PartialEq, Message)]
pub(super) struct Frame {
    #[prost(uint64, required, tag = "1")]
    pub(super) seq_id: u64,
    #[prost(uint64, required, tag = "2")]
    pub(super) log_id: u64,
    #[prost(int32, required, tag = "3")]
    pub(super) service: i32,
    #[prost(int32, required, tag = "4")]
    pub(super) method: i32,
    #[prost(message, repeated, tag = "5")]
    pub(super) headers: Vec<Header>,
    #[prost(string, optional, tag = "6")]
    pub(super) payload_encoding: Option<String>,
    #[prost(string, optional, tag = "7")]
    pub(super) payload_type: Option<String>,
    #[prost(bytes = "bytes", optional, tag = "8")]
    pub(super) payload: Option<Bytes>,
    #[prost(string, optional, tag = "9")]
    pub(super) log_id_new: Option<String>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct Header {
    #[prost(string, required, tag = "1")]
    pub(super) key: String,
    #[prost(string, required, tag = "2")]
    pub(super) value: String,
}

/// What the platform is told of an event, as the payload of its frame.
#[derive(Serialize)]
struct Answer {
    code: u16,
    headers: Empty,
    /// What the handler answered, in base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<String>,
}

#[derive(Serialize)]
struct Empty {}

impl Frame {
    pub(super) fn ping(service: i32) -> Self {
        Frame {
            service,
            method: CONTROL,
            headers: vec![header("type", "ping".to_owned())],
            ..Frame::default()
        }
    }

    /// The frame of an event, sent back with what became of it.
    pub(super) fn answer(mut self, code: u16, body: Option<&Bytes>, took: Duration) -> Self {
        let answer = Answer {
            code,
            headers: Empty {},
            data: body.map(|body| STANDARD.encode(body)),
        };
        // Writing numbers and text as JSON cannot fail.
        let payload = serde_json::to_vec(&answer).unwrap_or_default();
        self.payload = Some(payload.into());
        self.headers
            .push(header("biz_rt", took.as_millis().to_string()));
        self
    }

    /// A header; the first of several.
    pub(super) fn header(&self, key: &str) -> Option<&str> {
        let header = self.headers.iter().find(|header| header.key == key)?;
        Some(&header.value)
    }

    /// A header that is a number, 0 where it is none.
    pub(super) fn number(&self, key: &str) -> usize {
        self.header(key)
            .and_then(|value| value.parse().ok())
            .unwrap_or_default()
    }
}

fn header(key: &str, value: String) -> Header {
    Header {
        key: key.to_owned(),
        value,
    }
}
