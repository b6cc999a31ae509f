//! Files that are received, and redirects.

use std::fmt;

use bytes::Bytes;
use futures_util::{Stream, stream};
use percent_encoding::percent_decode_str;
use tokio::io::{AsyncWrite, AsyncWriteExt};

use crate::{
    error::{Cause, Error},
    incoming::Pieces,
    response::{Answer, Incoming},
};

/// A file that is received, or any other answer that is no JSON. Its content is still on its way: it is read here, all
/// at once or piece by piece, and need not fit into memory.
///
/// Reading may take longer than the call's timeout, as long as no piece does. It is not begun anew when the connection
/// breaks: the error says how far it came ([`Error::received`]).
///
/// ```no_run
/// # use feishu_runtime::{Client, Download, Error, operation::{Method, Payload}};
/// # async fn call(client: &Client) -> Result<(), Error> {
/// let request = client.request(Method::Get, "/open-apis/drive/v1/files/:token/download");
/// let mut download: Download = request.path("token", "box").payload(Payload::File).send().await?;
/// let mut content = Vec::new(); // or a `tokio::fs::File`, or anything else that can be written to
/// download.copy_to(&mut content).await?;
/// # Ok(())
/// # }
/// ```
#[non_exhaustive]
pub struct Download {
    /// Name that the server gives the file.
    pub name: Option<String>,
    /// Media type, `image/png`.
    pub content_type: Option<String>,
    pieces: Pieces,
}

impl Download {
    /// Length of the content in bytes, if the server says it.
    pub fn length(&self) -> Option<u64> {
        self.pieces.length()
    }

    /// Bytes that were read so far.
    pub fn received(&self) -> u64 {
        self.pieces.received()
    }

    /// The next piece of the content, `None` at its end. Cancelling it loses nothing.
    ///
    /// # Errors
    ///
    /// If the connection breaks, or stays silent for as long as a call may take.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.pieces.next().await
    }

    /// The rest of the content, which is all of it unless a piece was taken before.
    ///
    /// # Errors
    ///
    /// If the connection breaks, or stays silent for as long as a call may take.
    pub async fn bytes(self) -> Result<Bytes, Error> {
        self.pieces.all().await
    }

    /// Writes the rest of the content to `writer`, and gives the number of bytes.
    ///
    /// # Errors
    ///
    /// If the connection breaks, or stays silent for as long as a call may take, or if `writer` fails.
    pub async fn copy_to<W>(&mut self, writer: &mut W) -> Result<u64, Error>
    where
        W: AsyncWrite + Unpin + ?Sized,
    {
        let before = self.received();
        let unwritten = |source| {
            let message = "the content that was received cannot be written".to_owned();
            Error::new(Cause::Local { message, source })
        };
        while let Some(piece) = self.chunk().await? {
            writer.write_all(&piece).await.map_err(unwritten)?;
        }
        writer.flush().await.map_err(unwritten)?;
        Ok(self.received() - before)
    }

    /// The rest of the content as a stream. It ends after the first error.
    pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, Error>> + Send + Sync + 'static {
        stream::try_unfold(self, async |mut download| {
            let piece = download.chunk().await?;
            Ok(piece.map(|piece| (piece, download)))
        })
    }
}

impl Answer for Download {
    async fn read(answer: Incoming) -> Result<Self, Error> {
        Ok(Self {
            name: answer.header("content-disposition").and_then(file_name),
            content_type: answer.header("content-type").map(str::to_owned),
            pieces: answer.into(),
        })
    }
}

/// Name, type and size: the content may be personal.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("length", &self.length())
            .field("received", &self.received())
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
    async fn read(answer: Incoming) -> Result<Self, Error> {
        let answer = answer.whole().await?;
        match answer.header("location") {
            Some(location) => Ok(Self {
                location: location.to_owned(),
            }),
            None => Err(Error::new(Cause::Decode {
                path: "location".to_owned(),
                message: "the answer has no `Location` header".to_owned(),
                excerpt: String::new(),
                damaged: false,
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
    let parts = parts(disposition);
    let parameter = |name: &str| {
        parts.iter().skip(1).find_map(|part| {
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
    let name = extended.or_else(|| decoded(parameter("filename")?))?;
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let last: String = last.chars().filter(|c| !c.is_control()).collect();
    (!matches!(last.as_str(), "" | "." | "..")).then_some(last)
}

/// What semicolons part in a header, except for those between quotes; without the quotes.
fn parts(header: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let (mut part, mut quoted) = (String::new(), false);
    let mut chars = header.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => quoted = !quoted,
            // Servers that do not escape mean a path.
            '\\' if quoted && matches!(chars.as_str().chars().next(), Some('"' | '\\')) => {
                part.extend(chars.next());
            }
            ';' if !quoted => parts.push(std::mem::take(&mut part)),
            c => part.push(c),
        }
    }
    parts.push(part);
    parts
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
            (
                "attachment; filename=\"a; b=c.png\"; size=1",
                Some("a; b=c.png"),
            ),
            (r#"attachment; filename="a\"b.png""#, Some("a\"b.png")),
            (r#"attachment; filename="C:\dir\a.png""#, Some("a.png")),
            ("attachment; filename=\"照.png\"", Some("照.png")),
            ("attachment; filename*=UTF-8''a%00b%0A.png", Some("ab.png")),
            ("attachment; filename=\"..\"", None),
            ("attachment; filename*=UTF-8''x%2F%2E", None),
            ("attachment; filename=\"a", Some("a")),
            ("attachment", None),
            ("", None),
        ] {
            assert_eq!(file_name(header).as_deref(), expected, "{header}");
        }
    }
}
