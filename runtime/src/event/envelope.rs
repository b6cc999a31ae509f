//! The envelopes around events, of both versions, and the challenge.

use serde::{Deserialize, de::IgnoredAny};

use super::{
    Schema,
    context::{Context, Parts, time},
    error::DecodeError,
};
use crate::wire::lenient;

/// What a body says, without any check of who sent it.
pub(super) struct Envelope {
    pub(super) token: String,
    pub(super) content: Content,
}

pub(super) enum Content {
    /// The platform asks whether the address is the app's.
    Challenge(String),
    Event(Context),
    /// It must be decrypted first.
    Encrypted,
}

/// Both versions at once; a member of the other version is not there.
#[derive(Deserialize)]
#[serde(expecting = "an object")]
struct Wire {
    #[serde(default, deserialize_with = "lenient")]
    r#type: String,
    #[serde(default, deserialize_with = "lenient")]
    challenge: String,
    #[serde(default, deserialize_with = "lenient")]
    token: String,
    #[serde(default, deserialize_with = "lenient")]
    uuid: String,
    #[serde(default, deserialize_with = "lenient")]
    ts: String,
    encrypt: Option<IgnoredAny>,
    header: Option<Header>,
    event: Option<Peek>,
}

#[derive(Deserialize)]
#[serde(expecting = "an object")]
struct Header {
    #[serde(default, deserialize_with = "lenient")]
    event_id: String,
    #[serde(default, deserialize_with = "lenient")]
    event_type: String,
    #[serde(default, deserialize_with = "lenient")]
    create_time: String,
    #[serde(default, deserialize_with = "lenient")]
    token: String,
    #[serde(default, deserialize_with = "lenient")]
    app_id: String,
    #[serde(default, deserialize_with = "lenient")]
    tenant_key: String,
}

/// What a version 1 event says of itself beside its own fields.
#[derive(Deserialize)]
#[serde(expecting = "an object")]
struct Peek {
    #[serde(default, deserialize_with = "lenient")]
    r#type: String,
    #[serde(default, deserialize_with = "lenient")]
    app_id: String,
    #[serde(default, deserialize_with = "lenient")]
    tenant_key: String,
}

pub(super) fn read(text: String) -> Result<Envelope, DecodeError> {
    let wire: Wire =
        serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(&text))?;
    if wire.r#type == "url_verification" {
        return Ok(Envelope {
            token: wire.token,
            content: Content::Challenge(wire.challenge),
        });
    }
    if wire.encrypt.is_some() {
        return Ok(Envelope {
            token: wire.token,
            content: Content::Encrypted,
        });
    }
    let event = wire
        .event
        .ok_or_else(|| DecodeError::new("event", "missing"))?;
    let (token, parts) = match wire.header {
        Some(header) => (
            header.token,
            Parts {
                schema: Schema::V2,
                event_id: some(header.event_id),
                event_type: header.event_type,
                created_at: time(&header.create_time),
                app_id: some(header.app_id),
                tenant_key: some(header.tenant_key),
                raw: text,
            },
        ),
        None => (
            wire.token,
            Parts {
                schema: Schema::V1,
                event_id: some(wire.uuid),
                event_type: event.r#type,
                created_at: time(&wire.ts),
                app_id: some(event.app_id),
                tenant_key: some(event.tenant_key),
                raw: text,
            },
        ),
    };
    if parts.event_type.is_empty() {
        return Err(DecodeError::new(type_path(parts.schema), "missing"));
    }
    Ok(Envelope {
        token,
        content: Content::Event(Context::new(parts)),
    })
}

fn type_path(schema: Schema) -> &'static str {
    match schema {
        Schema::V1 => "event.type",
        Schema::V2 => "header.event_type",
    }
}

fn some(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}
