//! Answers that come as server-sent events.

use std::{io, time::Duration};

use feishu_runtime::{
    Client, Error, ErrorKind,
    operation::{Method, Payload},
    sse::EventStream,
    transport::Body,
};
use feishu_tests::{platform::Platform, reply::Reply};
use futures_util::{StreamExt, TryStreamExt, stream};
use http::{Request, Response};
use serde::Deserialize;

use crate::{Outcome, failure};

const TARGET: &str = "POST /open-apis/ask";

#[derive(Debug, Deserialize)]
struct Said {
    answer: String,
}

async fn ask(client: &Client) -> Result<EventStream<Said>, Error> {
    let call = client.request(Method::Post, "/open-apis/ask");
    call.payload(Payload::File).send().await
}

async fn answers(client: &Client) -> Result<Vec<String>, Error> {
    let said: Vec<_> = ask(client).await?.try_collect().await?;
    Ok(said.into_iter().map(|said| said.answer).collect())
}

/// A client that is answered with these pieces of an event stream, and then with silence or the end.
fn pieces(pieces: &'static [&'static str], silent: bool) -> Result<Client, Error> {
    let transport = move |_: Request<Body>| async move {
        let pieces = stream::iter(pieces).map(|piece| Ok::<_, io::Error>(*piece));
        let body = if silent {
            Body::from_stream(pieces.chain(stream::pending()))
        } else {
            Body::from_stream(pieces)
        };
        Ok(Response::new(body))
    };
    let client = Client::builder().transport(transport).build()?;
    Ok(client.with_user_token("u-1"))
}

#[tokio::test]
async fn events_come_one_by_one_with_an_envelope_or_without() -> Outcome {
    let plain = &[
        "data: {\"ans",
        "wer\": \"a\"}\n\n: ping\n\nda",
        "ta: {\"answer\": \"b\"}",
    ];
    assert_eq!(answers(&pieces(plain, false)?).await?, ["a", "b"]);
    let wrapped = &["data: {\"code\": 0, \"msg\": \"ok\", \"data\": {\"answer\": \"a\"}}\r\n\r\n"];
    assert_eq!(answers(&pieces(wrapped, false)?).await?, ["a"]);
    assert!(answers(&pieces(&[], false)?).await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn what_an_envelope_holds_is_not_looked_for_around_it() -> Outcome {
    #[derive(Debug, Default, Deserialize)]
    #[serde(default)]
    struct Loose {
        _answer: Option<String>,
    }
    let client = pieces(
        &["data: {\"code\": 0, \"data\": {\"_answer\": [1]}}\n\n"],
        false,
    )?;
    let call = client.request(Method::Post, "/open-apis/ask");
    let mut events: EventStream<Loose> = call.payload(Payload::File).send().await?;
    let error = failure(events.try_next().await);
    assert!(
        error.is_decode() && error.to_string().contains("`data._answer`"),
        "{error}"
    );
    Ok(())
}

#[tokio::test]
async fn an_event_is_there_before_the_next() -> Outcome {
    let client = pieces(&["data: {\"answer\": \"a\"}\n\n", "data: {"], true)?;
    let client = client.with_timeout(Duration::from_secs(5));
    let mut events = ask(&client).await?;
    assert_eq!(events.try_next().await?.ok_or("an event")?.answer, "a");
    tokio::time::pause();
    let error = failure(events.try_next().await);
    assert!(error.is_timeout(), "{error}");
    assert!(events.next().await.is_none());
    Ok(())
}

#[tokio::test]
async fn what_is_wrong_ends_the_stream() -> Outcome {
    for (text, kind, said) in [
        (
            "data: {\"answer\": 7}\n\ndata: {\"answer\": \"b\"}\n\n",
            ErrorKind::Decode,
            "`answer`",
        ),
        (
            "data: {\"code\": 99991400, \"msg\": \"too many\"}\n\n",
            ErrorKind::Api,
            "99991400",
        ),
        ("data: [DONE]\n\n", ErrorKind::Decode, "DONE"),
    ] {
        let platform = Platform::start().await?;
        platform.serves(TARGET, move |_| Reply::text(200, "text/event-stream", text));
        let mut events = ask(&platform.builder().build()?).await?;
        let error = failure(events.try_next().await);
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(said), "{error}");
        assert!(events.next().await.is_none());
    }
    Ok(())
}

#[tokio::test]
async fn a_refusal_in_place_of_events_is_an_error_of_the_call() -> Outcome {
    let platform = Platform::start().await?;
    platform.serves(TARGET, |_| Reply::code(200, 2700001, "no such app"));
    let error = failure(ask(&platform.builder().build()?).await);
    assert_eq!(error.api().map(|api| api.code), Some(2700001), "{error}");
    Ok(())
}
