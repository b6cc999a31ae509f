//! Files that are read while they are sent.

use std::{
    io,
    path::PathBuf,
    pin::Pin,
    task::{Context, Poll},
};

use feishu_approval_api::file;
use feishu_runtime::{Client, ErrorKind, File, operation::Method};
use feishu_tests::{
    platform::{Call, Platform},
    reply::Reply,
};
use serde_json::Value;
use tokio::io::{AsyncRead, ReadBuf};

use crate::{Outcome, failure, minutes, operations::Upload};

const TARGET: &str = "POST /open-apis/files";

/// A file of this test alone; it goes with the value.
struct OnDisk(PathBuf);

impl OnDisk {
    fn new(name: &str, content: &[u8]) -> io::Result<Self> {
        let folder = std::env::temp_dir().join(format!("feishu-uploads-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let path = folder.join(name);
        std::fs::write(&path, content)?;
        Ok(OnDisk(path))
    }
}

impl Drop for OnDisk {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn upload(file: &File) -> Upload {
    Upload {
        files: vec![file.clone()],
        ..Upload::default()
    }
}

fn has(call: &Call, wanted: &[u8]) -> bool {
    call.body
        .windows(wanted.len())
        .any(|window| window == wanted)
}

/// A client that may try again.
async fn retrying() -> Result<(Platform, Client), Box<dyn std::error::Error>> {
    let platform = Platform::start().await?;
    let client = platform.builder().build()?;
    let client = client
        .with_retry(feishu_runtime::retry::Limited::new(3))
        .with_timeout(minutes(10));
    Ok((platform, client))
}

fn busy() -> Reply {
    Reply::code(429, 99991400, "request trigger frequency limit")
}

fn done() -> Reply {
    crate::one_code()
}

#[tokio::test]
async fn a_file_on_disk_is_read_anew_for_each_attempt() -> Outcome {
    let (platform, client) = retrying().await?;
    platform.replies(TARGET, [busy(), done()]);
    // Longer than any piece that is read of it.
    let content = b"0123456789".repeat(20_000);
    let disk = OnDisk::new("列表.csv", &content)?;
    let file = File::open(&disk.0).await?;
    assert_eq!((file.name(), file.size()), ("列表.csv", Some(200_000)));
    client.send(&upload(&file)).await?;
    let calls = platform.calls();
    assert_eq!(calls.len(), 2);
    for call in calls {
        let length = call.headers.get("content-length").ok_or("no length")?;
        assert_eq!(length.to_str()?, call.body.len().to_string());
        assert!(has(&call, &content) && has(&call, b"text/csv"));
    }
    Ok(())
}

#[tokio::test]
async fn a_file_that_changed_or_went_is_told_and_no_matter_of_the_connection() -> Outcome {
    for (change, text) in [
        (Some(&b"12345"[..]), "more than the 4 bytes"),
        (Some(b"123"), "fewer than the 4 bytes"),
        (None, "No such file"),
    ] {
        let (platform, client) = retrying().await?;
        platform.serves(TARGET, |_| done());
        let disk = OnDisk::new(&format!("changing-{}", text.len()), b"1234")?;
        let file = File::open(&disk.0).await?;
        match change {
            Some(content) => std::fs::write(&disk.0, content)?,
            None => std::fs::remove_file(&disk.0)?,
        }
        let error = failure(client.send(&upload(&file)).await);
        assert_eq!(error.kind(), ErrorKind::Local, "{error}");
        assert!(error.to_string().contains(text), "{error}");
        assert!(!error.is_outcome_unknown(), "{error}");
    }
    let error = failure(File::open(std::env::temp_dir().join("not-there")).await);
    assert!(error.to_string().contains("not-there"), "{error}");
    let error = failure(File::open(std::env::temp_dir()).await);
    assert_eq!(error.kind(), ErrorKind::Local, "{error}");
    Ok(())
}

/// Pictures may have 10 MB, other attachments 50 MB. What is not known before is told while it is sent.
#[tokio::test]
async fn a_file_that_is_too_large_is_told_before_anything_is_sent() -> Outcome {
    let platform = Platform::start().await?;
    let target = "POST /approval/openapi/v2/file/upload";
    platform.serves(target, |_| Reply::data(serde_json::json!({"code": "F"})));
    let client = platform.builder().build()?;
    let sized = |length: u64| File::from_reader("a.png", length, tokio::io::empty());
    let upload = |kind: file::upload::Type, file: &File| {
        let name = file.name().to_owned();
        let upload = file::upload().name(name).r#type(kind);
        upload.content(file.clone()).send(&client)
    };
    use file::upload::Type::{Attachment, Image};
    for (kind, most) in [(Image, 10 << 20), (Attachment, 50 << 20)] {
        let error = failure(upload(kind.clone(), &sized(most + 1)).await);
        let violations = error.violations().ok_or("violations")?;
        let [violation] = violations.iter().as_slice() else {
            return Err(error.to_string().into());
        };
        let rule = format!("must have at most {most} bytes, has {}", most + 1);
        assert_eq!(
            (violation.field.as_str(), &violation.rule),
            ("content", &rule)
        );
        assert!(platform.calls().is_empty() && platform.token_calls() == 0);
    }
    upload(Image, &File::new("a.png", "PNG")).await?;
    let zeros = |length| tokio::io::AsyncReadExt::take(tokio::io::repeat(0), length);
    for (length, good) in [(3, true), (10 << 20, true), ((10 << 20) + 1, false)] {
        let outcome = upload(Image, &File::from_reader("a.png", None, zeros(length))).await;
        assert_eq!(outcome.is_ok(), good, "{length}: {outcome:?}");
        if let Err(error) = outcome {
            let text = error.to_string();
            assert!(text.contains("more than the 10485760 bytes"), "{text}");
            assert!(!error.is_outcome_unknown(), "{text}");
        }
    }
    assert_eq!(platform.calls().len(), 3);
    Ok(())
}

#[tokio::test]
async fn a_reader_is_sent_with_its_length_or_without() -> Outcome {
    let (platform, client) = retrying().await?;
    platform.serves(TARGET, |_| done());
    for length in [None, Some(7)] {
        let file = File::from_reader("a.png", length, &b"content"[..]);
        client.send(&upload(&file)).await?;
    }
    let [unknown, known] = platform.calls().try_into().map_err(|_| "two calls")?;
    assert!(unknown.headers.get("content-length").is_none());
    assert!(known.headers.get("content-length").is_some());
    for call in [unknown, known] {
        assert!(has(&call, b"\r\n\r\ncontent\r\n") && has(&call, b"image/png"));
    }

    for (length, text) in [(8, "fewer than the 8 bytes"), (6, "more than the 6 bytes")] {
        let file = File::from_reader("a.png", length, &b"content"[..]);
        let error = failure(client.send(&upload(&file)).await);
        assert!(error.to_string().contains(text), "{error}");
    }
    Ok(())
}

#[tokio::test]
async fn a_call_whose_reader_was_read_is_not_made_again() -> Outcome {
    let (platform, client) = retrying().await?;
    let refused = || Reply::code(400, 1390001, "param is invalid");
    let gone = || Reply::code(400, 99991663, "Invalid access token");
    for (reply, note, unknown) in [
        (busy(), true, false),
        (Reply::text(502, "text/html", "<html>"), true, true),
        (refused(), false, false),
        (gone(), false, false),
    ] {
        platform.replies(TARGET, [reply, done()]);
        let file = File::from_reader("a.png", None, &b"content"[..]);
        let error = failure(client.send(&upload(&file)).await);
        let text = error.to_string();
        assert_eq!(text.contains("which cannot be sent twice"), note, "{text}");
        assert_eq!(error.is_outcome_unknown(), unknown, "{text}");

        let calls = platform.calls().len();
        let error = failure(client.send(&upload(&file)).await);
        assert!(error.to_string().contains("was sent before"), "{error}");
        assert_eq!(platform.calls().len(), calls);
    }
    Ok(())
}

/// The next call with a reader of its own has a new token.
#[tokio::test]
async fn a_refused_token_is_replaced_also_where_the_call_cannot_be_made_again() -> Outcome {
    let (platform, client) = retrying().await?;
    platform.serves(TARGET, |_| done());
    let file = || File::from_reader("a.png", None, &b"content"[..]);
    client.send(&upload(&file())).await?;
    platform.revoke_tokens(Reply::code(400, 99991663, "Invalid access token"));
    let error = failure(client.send(&upload(&file())).await);
    assert!(error.is_auth(), "{error}");
    assert!(
        error.to_string().contains("cannot be sent twice"),
        "{error}"
    );
    client.send(&upload(&file())).await?;
    assert_eq!(platform.token_calls(), 2);
    Ok(())
}

#[tokio::test]
async fn a_token_that_cannot_be_replaced_is_what_the_error_says() -> Outcome {
    let (platform, client) = retrying().await?;
    platform.serves(TARGET, |_| done());
    let file = || File::from_reader("a.png", None, &b"content"[..]);
    client.send(&upload(&file())).await?;
    platform.revoke_tokens(Reply::code(400, 99991663, "Invalid access token"));
    platform.token_replies([Reply::text(502, "text/html", "<html></html>")]);
    let error = failure(client.send(&upload(&file())).await);
    assert_eq!(error.http_status(), Some(502), "{error}");
    assert!(
        error.to_string().contains("cannot be sent twice"),
        "{error}"
    );
    Ok(())
}

/// Nothing is read of it before the connection stands.
#[tokio::test]
async fn a_call_that_never_began_leaves_the_reader_alone() -> Outcome {
    let platform = Platform::start().await?;
    platform.serves(TARGET, |_| done());
    let nowhere = Client::builder().base_url("http://127.0.0.1:1").build()?;
    let nowhere = nowhere.with_user_token("u-1");
    let call = |client: &Client, file: &File| {
        let call = client.request(Method::Post, "/open-apis/files");
        call.file("file", file).send::<Value>()
    };
    let file = File::from_reader("a.png", None, &b"content"[..]);
    let nowhere = nowhere.with_retry(feishu_runtime::retry::Never);
    assert!(failure(call(&nowhere, &file).await).is_connect());
    let client = platform.builder().build()?.with_user_token("u-1");
    call(&client, &file).await?;
    assert!(has(&platform.calls()[0], b"content"));
    Ok(())
}

/// Fails after a while.
struct Failing(bool);

impl AsyncRead for Failing {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if std::mem::replace(&mut self.0, true) {
            return Poll::Ready(Err(io::Error::other("the tape is torn")));
        }
        buffer.put_slice(b"content");
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_reader_that_fails_is_told() -> Outcome {
    let (platform, client) = retrying().await?;
    platform.serves(TARGET, |_| done());
    let file = File::from_reader("a.png", None, Failing(false));
    let error = failure(client.send(&upload(&file)).await);
    assert_eq!(error.kind(), ErrorKind::Local, "{error}");
    let text = "the file `a.png` cannot be read: the tape is torn";
    assert!(error.to_string().contains(text), "{error}");
    Ok(())
}
