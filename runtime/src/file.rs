//! Files that are sent.

use std::{fmt, sync::Arc};

use bytes::Bytes;

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
