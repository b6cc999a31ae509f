//! Files that are sent and files that are received.

use std::{fmt, sync::Arc};

use bytes::Bytes;
use percent_encoding::percent_decode_str;

use crate::{
    error::{Cause, Error},
    response::{Answer, RawResponse},
};

/// A file to upload: a name and its content in memory. Cheap to clone.
///
/// ```
/// let photo = feishu_runtime::File::new("photo.png", vec![0x89, b'P', b'N', b'G']).content_type("image/png");
/// assert_eq!((photo.name(), photo.bytes().len()), ("photo.png", 4));
/// let same: feishu_runtime::File = ("photo.png", vec![0x89, b'P', b'N', b'G']).into();
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct File {
    name: Arc<str>,
    content_type: Option<Arc<str>>,
    bytes: Bytes,
}

impl File {
    /// A file with this name and content, of a type that is not stated.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            name: name.into().into(),
            content_type: None,
            bytes: content.into(),
        }
    }

    /// States the media type, `image/png`.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into().into());
        self
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The content.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(crate) fn media_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    pub(crate) fn shared_bytes(&self) -> Bytes {
        self.bytes.clone()
    }
}

impl<N: Into<String>, C: Into<Bytes>> From<(N, C)> for File {
    fn from((name, content): (N, C)) -> Self {
        Self::new(name, content)
    }
}

/// Name and size: the content may be personal.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

/// A file that was received, or any other answer that is no JSON.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Download {
    /// Name that the server gives the file.
    pub name: Option<String>,
    /// Media type, `image/png`.
    pub content_type: Option<String>,
    bytes: Bytes,
}

impl Download {
    /// The content.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The content, to keep.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes.into()
    }
}

impl Answer for Download {
    fn read(answer: RawResponse) -> Result<Self, Error> {
        let header = |name| answer.header(name);
        Ok(Self {
            name: header("content-disposition").and_then(file_name),
            content_type: header("content-type").map(str::to_owned),
            bytes: answer.body,
        })
    }
}

/// Name, type and size: the content may be personal.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

/// Where a browser is to go next.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Redirect {
    /// The address.
    pub location: String,
}

/// Without query and fragment, which carry codes and states.
impl fmt::Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = self.location.find(['?', '#']);
        let address = end.and_then(|end| self.location.get(..end));
        f.debug_struct("Redirect")
            .field("location", &address.unwrap_or(&self.location))
            .finish()
    }
}

impl Answer for Redirect {
    fn read(answer: RawResponse) -> Result<Self, Error> {
        match answer.header("location") {
            Some(location) => Ok(Self {
                location: location.to_owned(),
            }),
            None => Err(Error::new(Cause::Decode {
                path: "location".to_owned(),
                message: "the answer has no `Location` header".to_owned(),
                excerpt: String::new(),
                status: answer.status,
                log_id: answer.log_id().map(str::to_owned),
            })
            .of(answer.operation)),
        }
    }
}

/// The name in a `Content-Disposition` header: `filename*` with its charset first, then `filename`. What would be a
/// path is cut to its last part.
fn file_name(disposition: &str) -> Option<String> {
    let parameter = |name: &str| {
        disposition.split(';').skip(1).find_map(|part| {
            let (key, value) = part.split_once('=')?;
            key.trim().eq_ignore_ascii_case(name).then(|| value.trim())
        })
    };
    let decoded = |text: &str| {
        let text = percent_decode_str(text).decode_utf8().ok()?;
        Some(text.into_owned())
    };
    let extended = parameter("filename*").and_then(|value| {
        let (charset, rest) = value.split_once('\'')?;
        let (_, name) = rest.split_once('\'')?;
        charset
            .eq_ignore_ascii_case("utf-8")
            .then(|| decoded(name))?
    });
    let plain = || parameter("filename").and_then(|value| decoded(value.trim_matches('"')));
    let name = extended.or_else(plain)?;
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    (!last.is_empty()).then(|| last.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files() {
        for (header, expected) in [
            ("attachment; filename=\"a b.png\"", Some("a b.png")),
            ("attachment; FileName=a.png", Some("a.png")),
            (
                "attachment; filename=\"x.png\"; filename*=UTF-8''%E7%85%A7.png",
                Some("照.png"),
            ),
            (
                "attachment; filename*=gbk''%D5%D5; filename=\"y.png\"",
                Some("y.png"),
            ),
            ("attachment; filename=\"%E7%85%A7.png\"", Some("照.png")),
            ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
            ("attachment; filename=\"..\\\\x\\\\\"", None),
            ("attachment", None),
            ("", None),
        ] {
            assert_eq!(file_name(header).as_deref(), expected, "{header}");
        }
    }
}
