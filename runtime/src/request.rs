//! A request as plain data.

use std::fmt::{self, Display, Write};

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use crate::{
    error::{Cause, Error},
    file::File,
};

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
    headers: Vec<(&'static str, String)>,
    body: Option<Bytes>,
    form: Vec<FormPart>,
}

/// A part of a multipart body.
#[derive(Clone)]
pub(crate) enum FormPart {
    Text(&'static str, String),
    File(&'static str, File),
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

    /// Adds a header.
    pub fn header(&mut self, name: &'static str, value: impl Display) {
        self.headers.push((name, value.to_string()));
    }

    /// Sets the body to `body` as JSON, whatever the method.
    ///
    /// # Errors
    ///
    /// If `body` cannot be written as JSON, such as a map whose keys are no strings.
    pub fn json<T: Serialize + ?Sized>(&mut self, body: &T) -> Result<(), Error> {
        let bytes = serde_json::to_vec(body).map_err(unwritable)?;
        self.body = Some(bytes.into());
        Ok(())
    }

    /// Adds a field to the body, which becomes `multipart/form-data`.
    pub fn part(&mut self, name: &'static str, value: impl Display) {
        self.form.push(FormPart::Text(name, value.to_string()));
    }

    /// Adds a field for each value: one for each element of a list, none for an empty option.
    pub fn part_each(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Display>,
    ) {
        for value in values {
            self.part(name, value);
        }
    }

    /// Adds files to the body, which becomes `multipart/form-data`.
    pub fn files<'a>(&mut self, name: &'static str, files: impl IntoIterator<Item = &'a File>) {
        let parts = files.into_iter();
        self.form
            .extend(parts.map(|file| FormPart::File(name, file.clone())));
    }

    /// Adds a field whose value is JSON to the body, which becomes `multipart/form-data`.
    ///
    /// # Errors
    ///
    /// If `value` cannot be written as JSON.
    pub fn part_json<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        let text = serde_json::to_string(value).map_err(unwritable)?;
        self.part(name, text);
        Ok(())
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

    pub(crate) fn form(&self) -> &[FormPart] {
        &self.form
    }

    pub(crate) fn headers(&self) -> &[(&'static str, String)] {
        &self.headers
    }

    /// The path of `template` with its `:name` parameters replaced.
    pub(crate) fn fill_path(&self, template: &str) -> Result<String, Error> {
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
