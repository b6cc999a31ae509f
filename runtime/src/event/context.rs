//! What is known of an event besides its own fields.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use serde::{Deserialize, de::DeserializeOwned};

use super::{Schema, error::DecodeError};

/// The envelope of an event. Cheap to clone.
#[derive(Clone)]
pub struct Context(Arc<Parts>);

pub(super) struct Parts {
    pub(super) schema: Schema,
    pub(super) event_id: Option<String>,
    pub(super) event_type: String,
    pub(super) created_at: Option<SystemTime>,
    pub(super) app_id: Option<String>,
    pub(super) tenant_key: Option<String>,
    pub(super) raw: String,
}

impl Context {
    pub(super) fn new(parts: Parts) -> Self {
        Context(Arc::new(parts))
    }

    /// Version of the envelope.
    pub fn schema(&self) -> Schema {
        self.0.schema
    }

    /// What tells the event from all others: `header.event_id`, or `uuid` in a version 1 envelope.
    pub fn event_id(&self) -> Option<&str> {
        self.0.event_id.as_deref()
    }

    /// The event type, such as `approval_instance`.
    pub fn event_type(&self) -> &str {
        &self.0.event_type
    }

    /// When the platform sent it for the first time, which is about when it happened.
    pub fn created_at(&self) -> Option<SystemTime> {
        self.0.created_at
    }

    /// The app that subscribed.
    pub fn app_id(&self) -> Option<&str> {
        self.0.app_id.as_deref()
    }

    /// The tenant in which it happened.
    pub fn tenant_key(&self) -> Option<&str> {
        self.0.tenant_key.as_deref()
    }

    /// The whole envelope as JSON, decrypted. It holds the app's verification token.
    pub fn raw(&self) -> &str {
        &self.0.raw
    }

    /// Decodes `event` of the envelope.
    ///
    /// # Errors
    ///
    /// If it does not fit `T`; the path starts at the envelope, such as `event.operate_time`.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let read = &mut serde_json::Deserializer::from_str(self.raw());
        let enveloped: Enveloped<T> = serde_path_to_error::deserialize(read)?;
        Ok(enveloped.event)
    }

    /// What duplicates have in common. Apps may share a store.
    pub(super) fn key(&self) -> Option<String> {
        let id = self.event_id()?;
        Some(format!("{}/{id}", self.app_id().unwrap_or_default()))
    }
}

#[derive(Deserialize)]
#[serde(bound = "T: DeserializeOwned")]
struct Enveloped<T> {
    event: T,
}

/// Without what the event holds.
impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("schema", &self.0.schema)
            .field("event_id", &self.0.event_id)
            .field("event_type", &self.0.event_type)
            .field("created_at", &self.0.created_at)
            .field("app_id", &self.0.app_id)
            .field("tenant_key", &self.0.tenant_key)
            .finish_non_exhaustive()
    }
}

/// A time as the platform writes it: seconds with a fraction (version 1), milliseconds or microseconds (version 2). Which
/// of these a number is shows in its size: each is far from the others for the next thousand years.
pub(super) fn time(text: &str) -> Option<SystemTime> {
    let number: f64 = text.trim().parse().ok()?;
    let seconds = match number {
        micros if micros >= 1e14 => micros / 1e6,
        millis if millis >= 1e11 => millis / 1e3,
        seconds => seconds,
    };
    UNIX_EPOCH.checked_add(Duration::try_from_secs_f64(seconds).ok()?)
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::time;

    #[test]
    fn times_are_read_in_every_unit() {
        let cases = [
            ("1502199207.7171419", Some(1_502_199_207_717)),
            ("1608725989000", Some(1_608_725_989_000)),
            ("1603977298000000", Some(1_603_977_298_000)),
            ("1603977298", Some(1_603_977_298_000)),
            ("", None),
            ("-1", None),
            ("NaN", None),
            ("1e300", None),
            ("yesterday", None),
        ];
        for (text, expected) in cases {
            let millis =
                time(text).map(|time| time.duration_since(UNIX_EPOCH).unwrap().as_millis());
            assert_eq!(millis, expected, "{text}");
        }
    }
}
