//! A request as plain data.

mod form;

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fmt::{self, Display, Write},
    sync::Arc,
};

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use secrecy::SecretString;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::{
    error::{Cause, Error},
    operation::{Method, OperationMeta},
    random,
    secret::Secret,
    sender::WriteForm,
};

pub(crate) use form::FormPart;

/// Room for a body, in bytes. Most need no more, and none has to grow from nothing.
const BODY: usize = 1 << 10;

/// Everything but the unreserved characters of RFC 3986: safe in a path segment and in a query.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What one call sends, apart from what the client adds (host, token, User-Agent).
///
/// It is plain data and cheap to clone, so that a call can be sent again. Values are percent-encoded as they come in.
#[derive(Clone, Default)]
pub struct RequestParts {
    path: Vec<(&'static str, String)>,
    query: String,
    headers: Vec<(Cow<'static, str>, String)>,
    body: Option<Bytes>,
    form: Vec<FormPart>,
    /// What writes the form. Whoever adds parts names it, so that programs that send none do without it.
    write_form: Option<WriteForm>,
    key: Option<Key>,
    /// The path in place of the operation's, for calls that no page documents.
    address: Option<Arc<str>>,
    secrets: Vec<Arc<SecretString>>,
}

/// By what the platform knows a repeated call again, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key {
    Body(Held),
    Query(Held),
}

/// What is known of such a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Held {
    /// The caller has set it, or the client has.
    Set,
    /// The caller has set it to nothing, by which no call is known again.
    Empty,
    Missing,
}

impl Held {
    fn of(key: Option<&str>) -> Self {
        match key {
            None => Held::Missing,
            Some("") => Held::Empty,
            Some(_) => Held::Set,
        }
    }
}

impl RequestParts {
    /// No parameters and no body.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the value of the path parameter `:name`.
    pub fn path(&mut self, name: &'static str, value: impl Display) {
        self.path.push((name, encoded(value)));
    }

    /// Adds a query parameter.
    pub fn query(&mut self, name: &str, value: impl Display) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        encode_into(&mut self.query, name);
        self.query.push('=');
        encode_into(&mut self.query, value);
    }

    /// Adds a query parameter for each value: one key per element of a list, none for an empty option.
    pub fn query_each(&mut self, name: &str, values: impl IntoIterator<Item = impl Display>) {
        for value in values {
            self.query(name, value);
        }
    }

    /// Sets a header. It comes before what the client itself would send under its name, other than the token.
    pub fn header(&mut self, name: impl Into<Cow<'static, str>>, value: impl Display) {
        self.headers.push((name.into(), value.to_string()));
    }

    /// Sets the body to `body` as JSON, whatever the method.
    ///
    /// # Errors
    ///
    /// If `body` cannot be written as JSON, such as a map whose keys are no strings.
    pub fn json<T: Serialize + ?Sized>(&mut self, body: &T) -> Result<(), Error> {
        let mut bytes = Vec::with_capacity(BODY);
        serde_json::to_writer(&mut bytes, body).map_err(unwritable)?;
        self.body = Some(bytes.into());
        Ok(())
    }

    /// Sets the body to `content` as it is. It is sent as JSON unless a header says otherwise.
    pub fn content(&mut self, content: impl Into<Bytes>) {
        self.body = Some(content.into());
    }

    /// Says what the caller has set as the field of the body by which the platform knows a repeated call again. If that
    /// is nothing, the client sets it. By an empty one nothing is known again.
    pub fn key_in_body(&mut self, key: Option<&str>) {
        self.key = Some(Key::Body(Held::of(key)));
    }

    /// The same for a parameter of the query.
    pub fn key_in_query(&mut self, key: Option<&str>) {
        self.key = Some(Key::Query(Held::of(key)));
    }

    /// Says what else has been set as that field of the body.
    fn key_added(&mut self, value: &RawValue) {
        if let Some(Key::Body(held)) = &mut self.key {
            let text = serde_json::from_str(value.get()).ok();
            *held = Held::of(Some(text.unwrap_or_default()));
        }
    }

    /// Remembers what errors must not repeat where the answer does. Sends nothing.
    pub fn secrets<'a>(&mut self, secrets: impl IntoIterator<Item = &'a Secret>) {
        self.secrets.extend(secrets.into_iter().map(Secret::shared));
    }

    /// The query as it is sent, without `?`.
    pub fn query_string(&self) -> &str {
        &self.query
    }

    /// The body as it is sent.
    pub fn body(&self) -> Option<&[u8]> {
        self.body.as_deref()
    }

    pub(crate) fn shared_body(&self) -> Option<Bytes> {
        self.body.clone()
    }

    /// The parts of the form, and what writes it. None if the body is another, or there is none.
    pub(crate) fn form(&self) -> Option<(WriteForm, &[FormPart])> {
        let write = self.write_form.filter(|_| !self.form.is_empty())?;
        Some((write, &self.form))
    }

    /// The same as [`secrets`](Self::secrets), for secrets that are no fields.
    pub(crate) fn own_secrets(&mut self, secrets: &[&SecretString]) {
        let secrets = secrets.iter().map(|secret| Arc::new((*secret).clone()));
        self.secrets.extend(secrets);
    }

    pub(crate) fn shared_secrets(&self) -> Vec<Arc<SecretString>> {
        self.secrets.clone()
    }

    pub(crate) fn headers(&self) -> &[(Cow<'static, str>, String)] {
        &self.headers
    }

    /// The path with `:name` parameters that the call goes to.
    pub(crate) fn template<'a>(&'a self, operation: &'a OperationMeta) -> &'a str {
        self.address.as_deref().unwrap_or(operation.path)
    }

    /// The path of a call that no page documents.
    pub(crate) fn address(&self) -> Option<&Arc<str>> {
        self.address.as_ref()
    }

    pub(crate) fn set_address(&mut self, address: Arc<str>) {
        self.address = Some(address);
    }

    /// True if it cannot be sent again: it has a file that could be read once, and was.
    pub(crate) fn is_spent(&self) -> bool {
        let spent = |part: &FormPart| matches!(part, FormPart::File(_, file) if file.is_spent());
        self.form.iter().any(spent)
    }

    /// Executing the call twice does no harm.
    pub(crate) fn is_repeatable(&self, operation: &OperationMeta) -> bool {
        let known = matches!(self.key, Some(Key::Body(Held::Set) | Key::Query(Held::Set)));
        operation.reads || operation.method.is_idempotent() || known
    }

    /// Sets the key by which the platform knows a repeated call again, if the caller has set none.
    pub(crate) fn ensure_key(&mut self, operation: &OperationMeta) {
        let Some(field) = operation.idempotency.map(|key| key.field) else {
            return;
        };
        match self.key {
            Some(Key::Body(Held::Missing)) => {
                self.insert(field, &format!("\"{}\"", random::unique()));
                self.key = Some(Key::Body(Held::Set));
            }
            Some(Key::Query(Held::Missing)) => {
                self.query(field, random::unique());
                self.key = Some(Key::Query(Held::Set));
            }
            _ => {}
        }
    }

    /// Sets fields of the body beside those of the operation.
    pub(crate) fn set_fields(
        &mut self,
        fields: &[(String, Box<RawValue>)],
        operation: &OperationMeta,
    ) -> Result<(), Error> {
        for (name, value) in fields {
            let set = self.set_field(name, value, operation.method)?;
            if set && operation.idempotency.is_some_and(|key| key.field == name) {
                self.key_added(value);
            }
        }
        Ok(())
    }

    /// Sets a field of the body, of whatever form it is. False if there is no body, and none is expected.
    fn set_field(&mut self, field: &str, value: &RawValue, method: Method) -> Result<bool, Error> {
        if !self.form.is_empty() {
            self.form.retain(|part| part.name() != field);
            self.add_to_form(field, value.get());
            return Ok(true);
        }
        let mut members: BTreeMap<String, &RawValue> = match self.body.as_deref() {
            Some(body) => serde_json::from_slice(body).map_err(|source| {
                Error::new(Cause::Encode {
                    message: format!("the body is no object that could have a field `{field}`"),
                    source: Some(source),
                })
            })?,
            None if matches!(method, Method::Get | Method::Delete) => return Ok(false),
            None => BTreeMap::new(),
        };
        members.insert(field.to_owned(), value);
        let mut bytes = Vec::with_capacity(BODY);
        serde_json::to_writer(&mut bytes, &members).map_err(unwritable)?;
        self.body = Some(bytes.into());
        Ok(true)
    }

    /// Adds a field that the body does not have, without reading it. `json` is its value.
    fn insert(&mut self, field: &str, json: &str) {
        if !self.form.is_empty() {
            self.add_to_form(field, json);
            return;
        }
        let rest = match self.body.as_deref() {
            None | Some(b"{}") => "}".as_bytes(),
            Some([b'{', rest @ ..]) => rest,
            // A body that is no object has no fields.
            Some(_) => return,
        };
        // Text can always be written.
        let name = serde_json::to_string(field).unwrap_or_default();
        let comma = if rest == b"}" { "" } else { "," };
        let mut body = Vec::with_capacity(name.len() + json.len() + rest.len() + 3);
        for piece in ["{", &name, ":", json, comma] {
            body.extend_from_slice(piece.as_bytes());
        }
        body.extend_from_slice(rest);
        self.body = Some(body.into());
    }

    /// Bytes of what is sent as the body, without the borders between parts.
    pub(crate) fn size(&self) -> usize {
        let part = |part: &FormPart| match part {
            FormPart::Text(_, text) => text.len(),
            FormPart::File(_, file) => file
                .size()
                .and_then(|size| usize::try_from(size).ok())
                .unwrap_or(0),
        };
        self.body.as_ref().map_or(0, Bytes::len) + self.form.iter().map(part).sum::<usize>()
    }

    /// The path of `template` with its `:name` parameters replaced.
    pub(crate) fn fill_path(&self, template: &str) -> Result<String, Error> {
        if !template.starts_with('/') {
            return Err(Error::new(Cause::Encode {
                message: format!("the path `{template}` does not begin with `/`"),
                source: None,
            }));
        }
        let mut path = String::with_capacity(template.len() + 32);
        for segment in template.split('/').skip(1) {
            path.push('/');
            match segment.strip_prefix(':') {
                None => path.push_str(segment),
                Some(name) => path.push_str(self.path_value(name)?),
            }
        }
        Ok(path)
    }

    /// A value that names one segment: an empty one, or one of dots alone, would lead to another operation.
    fn path_value(&self, name: &str) -> Result<&str, Error> {
        let value = self
            .path
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.as_str());
        let problem = match value {
            None => "is not set",
            Some("") => "is empty",
            Some("." | "..") => "is a dot segment",
            Some(value) => return Ok(value),
        };
        Err(Error::new(Cause::Encode {
            message: format!("the path parameter `{name}` {problem}"),
            source: None,
        }))
    }
}

/// Names and sizes only: values may be personal.
impl fmt::Debug for RequestParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestParts")
            .field(
                "path",
                &self.path.iter().map(|(name, _)| name).collect::<Vec<_>>(),
            )
            .field("query_bytes", &self.query.len())
            .field(
                "headers",
                &self
                    .headers
                    .iter()
                    .map(|(name, _)| name)
                    .collect::<Vec<_>>(),
            )
            .field("body_bytes", &self.body.as_ref().map(Bytes::len))
            .field("form_parts", &self.form.len())
            .finish()
    }
}

fn unwritable(source: serde_json::Error) -> Error {
    Error::new(Cause::Encode {
        message: "the body cannot be written as JSON".to_owned(),
        source: Some(source),
    })
}

fn encoded(value: impl Display) -> String {
    let mut text = String::new();
    encode_into(&mut text, value);
    text
}

fn encode_into(text: &mut String, value: impl Display) {
    struct Encoder<'a>(&'a mut String);
    impl Write for Encoder<'_> {
        fn write_str(&mut self, part: &str) -> fmt::Result {
            self.0.extend(utf8_percent_encode(part, RESERVED));
            Ok(())
        }
    }
    // Writing to a string cannot fail; a `Display` that gives up leaves what it wrote.
    let _ = write!(Encoder(text), "{value}");
}
