//! The envelope `{code, msg, data, error}` around every answer, at any HTTP status.

use serde::{
    Deserialize, Deserializer,
    de::{self, DeserializeOwned, DeserializeSeed, IgnoredAny, MapAccess, Unexpected, Visitor},
};
use simdutf8::compat::{Utf8Error, from_utf8};

use crate::{
    error::{ApiError, Cause, Error},
    json_path,
    operation::Payload,
    response::RawResponse,
};

/// Longest piece of an answer that an error quotes, in characters.
const EXCERPT: usize = 160;

/// Lets a good answer through; any other becomes a typed error.
pub(crate) fn check(answer: &RawResponse) -> Result<(), Error> {
    let good = (200..300).contains(&answer.status);
    let redirects = answer.operation.payload == Payload::Redirect;
    if redirects && (300..400).contains(&answer.status) {
        return Ok(());
    }
    match (read_code(&answer.body), answer.operation.payload) {
        (Ok(Some(0)), _) | (Ok(None), Payload::Root | Payload::File) if good => Ok(()),
        (Ok(Some(code)), _) if code != 0 => Err(Error::new(Cause::Api(api(answer, code)))),
        (Ok(None), _) if good => Err(undecoded(
            answer,
            "code",
            "the envelope has no `code`",
            0,
            true,
        )),
        (Err(error), _) if good && looks_like_json(&answer.body) => {
            let at = offset(&answer.quotable(), &error);
            Err(undecoded(answer, ".", &error.to_string(), at, true))
        }
        (Ok(None), _) => Err(uncoded(answer)),
        _ => Err(foreign(answer)),
    }
}

/// A JSON object without a code, with the HTTP status of a failure.
fn uncoded(answer: &RawResponse) -> Error {
    match ApiError::read_uncoded(&answer.quotable()) {
        Some(api) => Error::new(Cause::Api(completed(answer, api))),
        None => foreign(answer),
    }
}

/// An answer that is none of the platform's.
fn foreign(answer: &RawResponse) -> Error {
    Error::new(Cause::Http {
        status: answer.status,
        content_type: answer.header("content-type").map(|kind| excerpt(kind, 0)),
        excerpt: quote(answer, 0),
        log_id: answer.log_id().map(str::to_owned),
        retry_after: answer.retry_after(),
    })
}

/// Decodes the payload in one pass over the text. Only where that fails a second one, which knows no types, finds out
/// where.
pub(crate) fn decode<T: DeserializeOwned>(answer: &RawResponse) -> Result<T, Error> {
    let text = utf8(answer)?;
    match answer.operation.payload {
        Payload::Root | Payload::File | Payload::Redirect => {
            serde_json::from_str(text).map_err(|error| diagnose(answer, text, &error))
        }
        Payload::Data => match serde_json::from_str::<Enveloped<T>>(text) {
            Ok(Enveloped { data: Some(data) }) => Ok(data),
            Ok(Enveloped { data: None }) => {
                empty().map_err(|error| undecoded(answer, "data", &error.to_string(), 0, false))
            }
            Err(error) => Err(diagnose(answer, text, &error)),
        },
    }
}

fn utf8(answer: &RawResponse) -> Result<&str, Error> {
    let invalid =
        |error: Utf8Error| undecoded(answer, ".", &error.to_string(), error.valid_up_to(), true);
    from_utf8(&answer.body).map_err(invalid)
}

/// Decodes an event of an answer, which may have an envelope of its own.
pub(crate) fn decode_event<T: DeserializeOwned>(event: &RawResponse) -> Result<T, Error> {
    match read_code(&event.body) {
        Ok(Some(0)) => {
            let text = utf8(event)?;
            match serde_json::from_str::<Enveloped<T>>(text) {
                Ok(Enveloped { data: Some(data) }) => Ok(data),
                Ok(Enveloped { data: None }) => decode(event),
                Err(error) => Err(diagnose(event, text, &error)),
            }
        }
        Ok(Some(code)) => Err(Error::new(Cause::Api(api(event, code))).of(event.operation)),
        Ok(None) | Err(_) => decode(event),
    }
}

#[derive(Deserialize)]
#[serde(bound = "T: DeserializeOwned")]
struct Enveloped<T> {
    #[serde(default = "Option::default")]
    data: Option<T>,
}

/// What an answer without `data` stands for: an object without fields, or nothing.
fn empty<T: DeserializeOwned>() -> Result<T, serde_json::Error> {
    serde_json::from_str("{}").or_else(|error| serde_json::from_str("null").map_err(|_| error))
}

/// True if it is the platform's word.
pub(crate) fn has_code(body: &[u8]) -> bool {
    read_code(body).is_ok_and(|code| code.is_some())
}

/// Reads the top-level `code`, and no further: on a good answer it stands first and the rest is decoded once, later.
fn read_code(body: &[u8]) -> Result<Option<i64>, serde_json::Error> {
    // Nearly all good answers begin so, and there is nothing more to read.
    if body.starts_with(br#"{"code":0,"#) {
        return Ok(Some(0));
    }
    let mut code = None;
    let outcome =
        CodeReader(&mut code).deserialize(&mut serde_json::Deserializer::from_slice(body));
    match (code, outcome) {
        // Leaving the object early is an error to serde_json, and none here.
        (Some(code), _) => Ok(Some(code)),
        (None, outcome) => outcome.map(|()| None),
    }
}

struct CodeReader<'a>(&'a mut Option<i64>);

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Key {
    Code,
    #[serde(other)]
    Other,
}

impl<'de> DeserializeSeed<'de> for CodeReader<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for CodeReader<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object with a `code`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<Key>()? {
            match key {
                Key::Code => {
                    let Code(code) = map.next_value()?;
                    if code.is_some() {
                        *self.0 = code;
                        return Ok(());
                    }
                }
                Key::Other => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

/// A code: a number, or digits as text. `null` is none.
struct Code(Option<i64>);

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(CodeVisitor).map(Code)
    }
}

struct CodeVisitor;

impl Visitor<'_> for CodeVisitor {
    type Value = Option<i64>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an error code")
    }

    fn visit_i64<E: de::Error>(self, code: i64) -> Result<Self::Value, E> {
        Ok(Some(code))
    }

    fn visit_u64<E: de::Error>(self, code: u64) -> Result<Self::Value, E> {
        let wrong = |_| E::invalid_value(Unexpected::Unsigned(code), &self);
        i64::try_from(code).map(Some).map_err(wrong)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        let wrong = |_| E::invalid_value(Unexpected::Str(text), &self);
        text.trim().parse().map(Some).map_err(wrong)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

fn api(answer: &RawResponse, code: i64) -> ApiError {
    completed(answer, ApiError::read(code, &answer.quotable()))
}

/// Adds what stands outside the body.
fn completed(answer: &RawResponse, mut api: ApiError) -> ApiError {
    api.status = answer.status;
    api.retry_after = answer.retry_after();
    api.log_id = answer.log_id().map(str::to_owned).or(api.log_id);
    api
}

/// Finds the path of what failed.
fn diagnose(answer: &RawResponse, text: &str, error: &serde_json::Error) -> Error {
    let at = offset(text, error);
    // Where a longer character begins, what is before it tells the path as well.
    let read = text.get(..=at).or_else(|| text.get(..at));
    let path = json_path::path(read.unwrap_or(text));
    undecoded(answer, &path, &error.to_string(), at, !error.is_data())
}

fn undecoded(answer: &RawResponse, path: &str, message: &str, at: usize, damaged: bool) -> Error {
    let message = match answer.operation.confidential {
        true => "not what the documentation says".to_owned(),
        false => excerpt(&answer.without_secrets(message.into()), 0),
    };
    Error::new(Cause::Decode {
        path: excerpt(path, 0),
        message,
        excerpt: quote(answer, at),
        damaged,
        status: answer.status,
        log_id: answer.log_id().map(str::to_owned),
    })
    .of(answer.operation)
}

pub(crate) fn looks_like_json(body: &[u8]) -> bool {
    matches!(body.trim_ascii_start().first(), Some(b'{' | b'['))
}

/// Byte offset of a serde_json error, which counts lines and columns from 1.
fn offset(text: &str, error: &serde_json::Error) -> usize {
    let before: usize = text
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    before + error.column().saturating_sub(1)
}

/// A piece of the answer around the byte offset `at`. A good one of an operation that gives tokens may hold one.
fn quote(answer: &RawResponse, at: usize) -> String {
    match answer.operation.confidential && answer.status < 400 {
        true => "(withheld)".to_owned(),
        false => excerpt(&answer.quotable(), at),
    }
}

/// A bounded piece of `text` around the byte offset `at`.
fn excerpt(text: &str, at: usize) -> String {
    let mut start = at.saturating_sub(EXCERPT / 2).min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let piece: String = text
        .get(start..)
        .unwrap_or_default()
        .chars()
        .take(EXCERPT)
        .collect();
    let before = if start > 0 { "…" } else { "" };
    let after = if start + piece.len() < text.len() {
        "…"
    } else {
        ""
    };
    format!("{before}{piece}{after}")
}
