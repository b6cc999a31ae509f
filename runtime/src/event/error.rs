//! What can go wrong with an event. None of these errors quotes a secret or what an event holds.

use std::{error::Error as StdError, time::Duration};

/// An error of a handler, of any type. `?` turns every error into it.
pub type HandlerError = Box<dyn StdError + Send + Sync>;

/// What is wrong with the configuration of a dispatcher or receiver.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// Two handlers of one event type: only one of them could be called.
    #[error("two handlers were given for `{0}`; keep one, and let it do both")]
    TwoHandlers(&'static str),
    /// Anybody could send events.
    #[error(
        "neither a verification token nor an encrypt key was given, so that anybody could send events; both stand on the app's page of events and callbacks, below its encryption policy (加密策略)"
    )]
    Unprotected,
    /// A token or key of nothing but white space.
    #[error("the {0} is empty; see the app's page of events and callbacks")]
    Empty(&'static str),
    /// A period of no length.
    #[error("{0} must be longer than zero")]
    Zero(&'static str),
    /// Within this gap an event could be sent once more by whoever recorded it.
    #[error(
        "requests are accepted for {accepted:?}, but their events are remembered for {remembered:?} only; raise `remember_for` of the dispatcher or lower `freshness` of the receiver"
    )]
    Forgetful {
        /// How long after its signature a request is accepted, with the tolerance for clocks.
        accepted: Duration,
        /// How long a handled event is remembered.
        remembered: Duration,
    },
}

/// Why a request was refused before its event was looked at.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// No signature, although the app has an encrypt key.
    #[error(
        "the request lacks a signature: `{0}` is missing or is no text. If it came from the platform, something in between removed it"
    )]
    Unsigned(&'static str),
    /// The signature is of another key or another body.
    #[error(
        "the signature is not of this body and encrypt key. If the request came from the platform, compare the encrypt key with the one on the app's page, and see that the body reaches the receiver byte for byte"
    )]
    Signature,
    /// The signature is too old, or of the future.
    #[error(
        "the request was signed at {timestamp} (Unix seconds), which is further from this machine's clock than {accepted:?}: it was sent once more by somebody else, or the clock is wrong"
    )]
    Stale {
        /// When the request was signed, in Unix seconds.
        timestamp: u64,
        /// How long a signature is accepted.
        accepted: Duration,
    },
    /// The verification token is another one.
    #[error(
        "the verification token is missing or another one. If the request came from the platform, compare the token with the one on the app's page"
    )]
    Token,
    /// The body is encrypted, but there is no key.
    #[error("the app encrypts its events; give the receiver its encrypt key")]
    Encrypted,
    /// The body is not encrypted, although there is a key.
    #[error(
        "the body is not encrypted, although the receiver has an encrypt key. If the request came from the platform, the app has none now; take it from the receiver"
    )]
    Plain,
    /// The body does not decrypt; that of a callback without an envelope, perhaps, to something else than expected.
    #[error("the body does not decrypt with this encrypt key and, where it has no envelope, token")]
    Undecipherable,
    /// The body is none of the platform's.
    #[error("the body is no event: {0}")]
    Malformed(DecodeError),
}

/// JSON that is not what was expected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("at `{path}`: {message}")]
pub struct DecodeError {
    path: String,
    message: String,
}

impl DecodeError {
    pub(crate) fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        DecodeError {
            path: path.into(),
            message: message.into(),
        }
    }

    /// Where, such as `event.operate_time`; `.` for the whole.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl From<serde_path_to_error::Error<serde_json::Error>> for DecodeError {
    fn from(error: serde_path_to_error::Error<serde_json::Error>) -> Self {
        let path = match error.path().to_string() {
            unknown if unknown == "?" => ".".to_owned(),
            path => path,
        };
        DecodeError::new(path, without_content(error.inner()))
    }
}

/// What serde says of an error, apart from the value that it quotes.
fn without_content(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let text = text
        .rfind(" at line ")
        .and_then(|end| text.get(..end))
        .unwrap_or(&text);
    if !error.is_data() {
        return if error.is_eof() {
            "the JSON ends early".to_owned()
        } else {
            "no JSON".to_owned()
        };
    }
    // Names of fields are of the type, not of the value.
    if text.starts_with("missing field") || text.starts_with("duplicate field") {
        return text.to_owned();
    }
    let expected = [(", expected ", ""), (" where ", " belongs")];
    expected
        .into_iter()
        .find_map(|(before, after)| {
            let start = text.rfind(before)? + before.len();
            text.get(start..)?.strip_suffix(after)
        })
        .map_or_else(
            || "not what the documentation says".to_owned(),
            |expected| format!("expected {expected}"),
        )
}

/// Why an event was not handled. The platform is told so, and pushes it again.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Failure {
    /// The event is not what its type documents.
    #[error("the event does not decode {0}")]
    Decode(#[source] DecodeError),
    /// The handler said so.
    #[error("the handler failed: {0}")]
    Handler(HandlerError),
    /// The handler panicked.
    #[error("the handler panicked")]
    Panic,
    /// The handler's answer is no JSON.
    #[error("the handler's answer cannot be written as JSON: {0}")]
    Answer(#[source] serde_json::Error),
    /// The store of seen events failed.
    #[error("it is not known whether the event was handled before: {0}")]
    Store(HandlerError),
}

impl Failure {
    /// One word for it, for traces.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Failure::Decode(_) => "decode",
            Failure::Handler(_) => "handler",
            Failure::Panic => "panic",
            Failure::Answer(_) => "answer",
            Failure::Store(_) => "store",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::DecodeError;

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only its decoding is of interest")]
    struct Sample {
        #[serde(default, deserialize_with = "crate::wire::lenient")]
        count: i64,
        #[serde(default)]
        kind: Kind,
        #[serde(default)]
        pairs: Vec<(i64, i64)>,
        name: Option<String>,
        map: Option<BTreeMap<String, bool>>,
    }

    #[derive(Debug, Default, Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Kind {
        #[default]
        Good,
        Bad,
    }

    #[test]
    fn a_decode_error_says_where_and_what_was_expected_but_quotes_nothing() {
        let cases = [
            (
                r#"{"count": "SECRET"}"#,
                "at `count`: expected a whole number",
            ),
            (r#"{"count": true}"#, "at `count`: expected a whole number"),
            (
                r#"{"kind": "SECRET"}"#,
                "at `kind`: expected `good` or `bad`",
            ),
            (r#"{"name": {"SECRET": 1}}"#, "at `name`: expected a string"),
            (
                r#"{"pairs": [[1, 2], [1]]}"#,
                "at `pairs[1]`: expected a tuple of size 2",
            ),
            (
                r#"{"map": {"a": ", expected SECRET"}}"#,
                "at `map.a`: expected a boolean",
            ),
            (
                r#"{"name": "a", "name": "SECRET"}"#,
                "at `.`: duplicate field `name`",
            ),
            (r#"{"name": "SECRET"#, "at `name`: the JSON ends early"),
            (r#"{"name": SECRET}"#, "at `name`: no JSON"),
            ("SECRET", "at `.`: no JSON"),
        ];
        for (json, expected) in cases {
            let read = &mut serde_json::Deserializer::from_str(json);
            let error = serde_path_to_error::deserialize::<_, Sample>(read).unwrap_err();
            assert_eq!(DecodeError::from(error).to_string(), expected, "{json}");
        }
    }
}
