//! Files that are sent.

use std::{
    fmt, io,
    path::Path,
    pin::Pin,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use bytes::Bytes;
use futures_util::{Stream, StreamExt, TryFutureExt, TryStreamExt, stream};
use tokio::io::AsyncRead;
use tokio_util::io::ReaderStream;

use crate::error::{Cause, Error};

/// Bytes that are read of a file at a time.
const PIECE: usize = 64 * 1024;

/// The type of files of which nothing is known.
const ANY: &str = "application/octet-stream";

/// A file to upload: a name and its content, which is in memory, on disk, or comes from a reader. Cheap to clone.
///
/// ```
/// use feishu_runtime::File;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), feishu_runtime::Error> {
/// let photo = File::new("photo.png", vec![0x89, b'P', b'N', b'G']);
/// let same: File = ("photo.png", vec![0x89, b'P', b'N', b'G']).into();
/// assert_eq!((photo.name(), photo.size()), ("photo.png", Some(4)));
///
/// // Read while it is sent.
/// let manifest = File::open(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")).await?;
/// assert_eq!(manifest.name(), "Cargo.toml");
/// let log = File::from_reader("log", None, tokio::io::empty()).content_type("text/plain");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct File {
    name: Arc<str>,
    /// What the name suggests, found when the file is made: so programs that make none do not hold the table of types.
    guessed: &'static str,
    content_type: Option<Arc<str>>,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    /// Opened anew for each attempt.
    Path(Arc<Path>, u64),
    /// Taken by the attempt that reads it.
    Reader(Arc<Source>, Option<u64>),
}

struct Source {
    reader: Mutex<Option<Reader>>,
    /// Most bytes that may be sent of it.
    most: AtomicU64,
}

type Reader = Pin<Box<dyn AsyncRead + Send>>;

impl File {
    /// A file with this name and content. Its type is guessed from the name unless it is stated.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self::of(name, Content::Bytes(content.into()))
    }

    /// The file at `path`, under its own name. It is read while it is sent, anew for each attempt of the call, and must
    /// keep its length until then.
    ///
    /// # Errors
    ///
    /// If there is no file.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let unreadable = |source| {
            let message = format!("the file `{}` cannot be read", path.display());
            Error::new(Cause::Local { message, source })
        };
        let facts = tokio::fs::metadata(path).await.map_err(unreadable)?;
        let name = path.file_name().filter(|_| !facts.is_dir());
        let name = name.ok_or_else(|| unreadable(io::ErrorKind::IsADirectory.into()))?;
        let content = Content::Path(path.into(), facts.len());
        Ok(Self::of(name.to_string_lossy(), content))
    }

    /// A file whose content comes from `reader`, in bytes as many as `length` says if that is known.
    ///
    /// It can be read once. A call that fails after it began is therefore not made again, though other calls would be;
    /// nor can the file be sent by another call.
    pub fn from_reader(
        name: impl Into<String>,
        length: impl Into<Option<u64>>,
        reader: impl AsyncRead + Send + 'static,
    ) -> Self {
        let reader: Reader = Box::pin(reader);
        let source = Source {
            reader: Mutex::new(Some(reader)),
            most: AtomicU64::new(u64::MAX),
        };
        Self::of(name, Content::Reader(Arc::new(source), length.into()))
    }

    fn of(name: impl Into<String>, content: Content) -> Self {
        let name = name.into();
        Self {
            guessed: guess(&name),
            name: name.into(),
            content_type: None,
            content,
        }
    }

    /// Sends the file under another name.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        let name = name.into();
        self.guessed = guess(&name);
        self.name = name.into();
        self
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

    /// Number of bytes, if it is known.
    pub fn size(&self) -> Option<u64> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            Content::Path(_, length) => Some(*length),
            Content::Reader(_, length) => *length,
        }
    }

    /// Lets sending fail behind this many bytes, where their number is not known before.
    pub(crate) fn bound(&self, most: u64) {
        if let Content::Reader(source, _) = &self.content {
            source.most.store(most, Ordering::Relaxed);
        }
    }

    /// The media type: as stated, or as the name suggests.
    pub(crate) fn media_type(&self) -> &str {
        self.content_type.as_deref().unwrap_or(self.guessed)
    }

    /// The content, where it is in memory.
    pub(crate) fn bytes(&self) -> Option<Bytes> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes.clone()),
            Content::Path(..) | Content::Reader(..) => None,
        }
    }

    /// True if its reader was read.
    pub(crate) fn is_spent(&self) -> bool {
        matches!(&self.content, Content::Reader(source, _) if source.held().is_none())
    }

    /// The content, piece by piece. Nothing is opened or taken before the first piece is asked for.
    pub(crate) fn pieces(&self) -> impl Stream<Item = Result<Bytes, Unreadable>> + Send + use<> {
        let content = self.content.clone();
        let most = match &content {
            Content::Reader(source, _) => source.most.load(Ordering::Relaxed),
            Content::Bytes(_) | Content::Path(..) => u64::MAX,
        };
        let expected = self.size();
        let name = Arc::clone(&self.name);
        let pieces = content
            .open()
            .map_ok(|reader| ReaderStream::with_capacity(reader, PIECE));
        exactly(pieces.try_flatten_stream().boxed(), expected, most).map_err(move |source| {
            Unreadable {
                name: Arc::clone(&name),
                source,
            }
        })
    }
}

fn guess(name: &str) -> &'static str {
    mime_guess::from_path(name).first_raw().unwrap_or(ANY)
}

impl Content {
    async fn open(self) -> io::Result<Reader> {
        match self {
            Content::Bytes(bytes) => Ok(Box::pin(io::Cursor::new(bytes))),
            Content::Path(path, _) => Ok(Box::pin(tokio::fs::File::open(path).await?)),
            Content::Reader(source, _) => {
                let taken = source.held().take();
                taken.ok_or_else(|| io::Error::other("its reader was read already"))
            }
        }
    }
}

impl Source {
    fn held(&self) -> MutexGuard<'_, Option<Reader>> {
        self.reader.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Fails where there is more or less than was announced: the platform would read something else as its end. Fails too
/// where there is more than `most`.
fn exactly<S>(
    pieces: S,
    expected: Option<u64>,
    most: u64,
) -> impl Stream<Item = io::Result<Bytes>> + Send
where
    S: Stream<Item = io::Result<Bytes>> + Unpin + Send,
{
    let wrong = move |found: &str| {
        let expected = expected.unwrap_or_default();
        io::Error::other(format!(
            "it has {found} than the {expected} bytes it had or was said to have"
        ))
    };
    stream::try_unfold((pieces, 0), move |(mut pieces, before)| async move {
        let piece = pieces.try_next().await?;
        let total = before + piece.as_ref().map_or(0, Bytes::len) as u64;
        match piece {
            Some(_) if expected.is_some_and(|expected| total > expected) => Err(wrong("more")),
            Some(_) if total > most => Err(io::Error::other(format!(
                "it has more than the {most} bytes that it may have"
            ))),
            None if expected.is_some_and(|expected| total < expected) => Err(wrong("fewer")),
            Some(piece) => Ok(Some((piece, (pieces, total)))),
            None => Ok(None),
        }
    })
}

/// Why a file could not be sent to its end.
#[derive(Debug, thiserror::Error)]
#[error("the file `{name}` cannot be read")]
pub(crate) struct Unreadable {
    name: Arc<str>,
    source: io::Error,
}

impl Unreadable {
    /// The same, out of an error of the layers through which it came.
    pub(crate) fn within(error: &(dyn std::error::Error + 'static)) -> Option<Error> {
        let Some(unreadable) = error.downcast_ref::<Self>() else {
            return error.source().and_then(Self::within);
        };
        Some(Error::new(Cause::Local {
            message: unreadable.to_string(),
            source: io::Error::new(unreadable.source.kind(), unreadable.source.to_string()),
        }))
    }
}

/// No name and no content.
impl Default for File {
    fn default() -> Self {
        Self::new("", Bytes::new())
    }
}

/// Two files on disk are equal if their paths and lengths are, two that are read if they have the same reader.
impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        let content = match (&self.content, &other.content) {
            (Content::Bytes(a), Content::Bytes(b)) => a == b,
            (Content::Path(a, size), Content::Path(b, other)) => a == b && size == other,
            (Content::Reader(a, _), Content::Reader(b, _)) => Arc::ptr_eq(a, b),
            _ => false,
        };
        content && (&self.name, &self.content_type) == (&other.name, &other.content_type)
    }
}

impl Eq for File {}

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
            .field("size", &self.size())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_follows_the_name_unless_it_is_stated() {
        let file = File::new("a.png", Bytes::new());
        assert_eq!(file.media_type(), "image/png");
        let file = file.named("a.pdf");
        assert_eq!(file.media_type(), "application/pdf");
        assert_eq!(file.clone().named("a").media_type(), ANY);
        assert_eq!(
            file.content_type("text/x").named("b.png").media_type(),
            "text/x"
        );
    }
}
