//! Answers that come in pieces.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use feishu_runtime::{
    Client, Download, Error, ErrorKind,
    operation::{Method, Payload},
    transport::Body,
};
use feishu_tests::{platform::Platform, reply::Reply};
use futures_util::{StreamExt, stream};
use http::{Request, Response};
use tokio::io::AsyncWrite;

use crate::{Outcome, failure, operations::Photo};

/// A client whose every call is answered with a photo of these pieces, of which the last may fail.
fn photo_of<S>(pieces: impl Fn() -> S + Send + Sync + 'static) -> Result<Client, Error>
where
    S: stream::Stream<Item = io::Result<&'static [u8]>> + Send + 'static,
{
    let transport = move |_: Request<Body>| {
        let mut response = Response::new(Body::from_stream(pieces()));
        let length = http::HeaderValue::from_static("9");
        response.headers_mut().insert("content-length", length);
        async { Ok(response) }
    };
    let client = Client::builder().transport(transport).build()?;
    Ok(client
        .with_user_token("u-1")
        .with_timeout(Duration::from_secs(5)))
}

fn three() -> [io::Result<&'static [u8]>; 3] {
    [Ok(b"one"), Ok(b"two"), Ok(b"end")]
}

async fn photo(client: &Client) -> Result<Download, Error> {
    let photo = client.request(Method::Get, "/open-apis/photo");
    let photo = photo.payload(Payload::File);
    photo.send().await
}

#[tokio::test]
async fn a_download_is_read_piece_by_piece_or_at_once() -> Outcome {
    let client = photo_of(|| stream::iter(three()))?;
    let mut download = photo(&client).await?;
    assert_eq!((download.length(), download.received()), (Some(9), 0));
    assert_eq!(download.chunk().await?.as_deref(), Some(&b"one"[..]));
    assert_eq!(download.received(), 3);
    let mut rest = Vec::new();
    assert_eq!(download.copy_to(&mut rest).await?, 6);
    assert_eq!((rest.as_slice(), download.received()), (&b"twoend"[..], 9));
    assert_eq!(download.chunk().await?, None);

    assert_eq!(photo(&client).await?.bytes().await?, &b"onetwoend"[..]);
    let pieces: Vec<_> = photo(&client).await?.into_stream().collect().await;
    let pieces: Vec<_> = pieces.into_iter().collect::<Result<_, _>>()?;
    assert_eq!(pieces, [&b"one"[..], b"two", b"end"]);

    let whole = client
        .request(Method::Get, "/open-apis/photo")
        .payload(Payload::File)
        .execute()
        .await?;
    assert_eq!(whole.bytes(), b"onetwoend");
    Ok(())
}

#[tokio::test]
async fn a_download_is_given_before_its_content_is_there() -> Outcome {
    let client = photo_of(|| stream::iter([Ok(&b"one"[..])]).chain(stream::pending()))?;
    let mut download = photo(&client).await?;
    assert_eq!(download.chunk().await?.as_deref(), Some(&b"one"[..]));
    tokio::time::pause();
    let error = failure(download.chunk().await);
    assert!(error.is_timeout() && error.is_retryable(), "{error}");
    assert_eq!(error.received(), Some(3));
    assert_eq!(
        error.to_string(),
        "undocumented call: after 3 of 9 bytes: no answer within 5s"
    );
    assert_eq!(download.chunk().await?, None);
    Ok(())
}

/// Each piece has the time that the call has.
#[tokio::test(start_paused = true)]
async fn a_download_may_take_longer_than_the_call() -> Outcome {
    let client = photo_of(|| {
        stream::iter(three()).then(async |piece| {
            tokio::time::sleep(Duration::from_secs(4)).await;
            piece
        })
    })?;
    assert_eq!(photo(&client).await?.bytes().await?, &b"onetwoend"[..]);
    Ok(())
}

#[tokio::test]
async fn a_connection_that_breaks_says_how_far_it_got() -> Outcome {
    let platform = Platform::start().await?;
    let photo = || Reply::bytes(200, "image/png", b"\x89PNG").header("content-length", "10");
    platform.serves("GET /open-apis/photo", move |_| photo().broken());
    let client = platform.builder().build()?;
    for copies in [false, true] {
        let mut download = client.send(&Photo).await?;
        let outcome = if copies {
            download.copy_to(&mut Vec::new()).await.map(drop)
        } else {
            download.bytes().await.map(drop)
        };
        let error = failure(outcome);
        assert_eq!(error.received(), Some(4), "{error}");
        assert!(error.is_retryable() && !error.is_timeout(), "{error}");
        let text = "test.v1.photo: after 4 of 10 bytes: the connection broke";
        assert!(error.to_string().starts_with(text), "{error}");
    }
    Ok(())
}

/// Takes nothing.
struct Full;

impl AsyncWrite for Full {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, _: &[u8]) -> Poll<io::Result<usize>> {
        Poll::Ready(Err(io::Error::other("the disk is full")))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_writer_that_fails_is_told() -> Outcome {
    let client = photo_of(|| stream::iter(three()))?;
    let error = failure(photo(&client).await?.copy_to(&mut Full).await);
    assert_eq!(error.kind(), ErrorKind::Local);
    assert!(!error.is_retryable(), "{error}");
    assert!(error.to_string().ends_with("the disk is full"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_file_may_look_like_an_answer() -> Outcome {
    let long = format!("[\"{}\"]", "a".repeat(300 << 10));
    for content in [
        "{\\rtf1 text}",
        "[1, 2]",
        "{\"a\": 1}",
        &long,
        "{\"code\": ",
    ] {
        let platform = Platform::start().await?;
        let reply = Reply::bytes(200, "application/octet-stream", content.as_bytes());
        platform.replies("GET /open-apis/photo", [reply]);
        let client = platform.builder().build()?;
        assert_eq!(photo(&client).await?.bytes().await?, content);
    }
    Ok(())
}
