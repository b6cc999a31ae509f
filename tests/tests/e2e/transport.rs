//! Transports in place of the client's own, and proxies.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use feishu_runtime::{
    Client, ConfigError, File,
    operation::Method,
    transport::{Body, Transport, TransportError},
};
use feishu_tests::platform::{APP_ID, APP_SECRET, Platform};
use http::{Request, Response};
use serde_json::json;

use crate::{
    Outcome, failure,
    operations::{LIST_TARGET, List, Open},
};

fn canned(body: &serde_json::Value) -> Response<Body> {
    Response::new(body.to_string().into())
}

#[tokio::test]
async fn a_transport_sees_complete_requests_and_gives_their_answers() -> Outcome {
    let transport = async |request: Request<Body>| {
        let (head, body) = request.into_parts();
        let header = |name| head.headers.get(name).and_then(|value| value.to_str().ok());
        let agent = header("user-agent").unwrap_or_default();
        match header("x-named") {
            None => assert!(agent.starts_with("feishu-api-rs/"), "{agent}"),
            Some(name) => assert_eq!(agent, name),
        }
        let body = body.bytes().await.map_err(TransportError::new)?;
        if head.uri.path().ends_with("/tenant_access_token/internal") {
            let sent: serde_json::Value =
                serde_json::from_slice(&body).map_err(TransportError::new)?;
            assert_eq!(sent["app_id"], APP_ID);
            return Ok(canned(
                &json!({"code": 0, "tenant_access_token": "t-1", "expire": 7200}),
            ));
        }
        assert_eq!(
            head.uri,
            "https://open.feishu.cn/open-apis/approval/v4/instances?page_size=2"
        );
        assert_eq!(header("authorization"), Some("Bearer t-1"));
        assert!(body.is_empty());
        Ok(canned(
            &json!({"code": 0, "data": {"instance_code_list": ["A"]}}),
        ))
    };
    let client = Client::builder()
        .self_built_app(APP_ID, APP_SECRET)
        .transport(transport)
        .build()?;
    let codes = client.send(&List::default()).await?;
    assert_eq!(codes.instance_code_list, ["A"]);
    let named = client.with_header("x-named", "clerk");
    let named = named.with_header("User-Agent", "clerk");
    named.send(&List::default()).await?;
    Ok(())
}

/// Fails a number of times, then answers.
struct Flaky {
    failures: usize,
    error: fn() -> TransportError,
    calls: Arc<AtomicUsize>,
}

impl Transport for Flaky {
    fn send(&self, _: Request<Body>) -> feishu_runtime::transport::Sending<'_> {
        Box::pin(async {
            if self.calls.fetch_add(1, Ordering::Relaxed) < self.failures {
                return Err((self.error)());
            }
            Ok(canned(
                &json!({"code": 0, "data": {"instance_code_list": []}}),
            ))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_transport_says_of_a_failure_decides_about_another_attempt() -> Outcome {
    let unsent = || TransportError::unsent(io::Error::other("no route"));
    let lost = || TransportError::new("reset by peer");
    let slow = || TransportError::new("silence").timed_out();
    let cases: [(fn() -> TransportError, _, _, _); 3] = [
        (unsent, 2, true, ""),
        (lost, 1, false, "reset by peer"),
        (slow, 1, false, "the connection went silent: silence"),
    ];
    for (error, expected, good, text) in cases {
        let calls = Arc::new(AtomicUsize::new(0));
        let transport = Flaky {
            failures: 1,
            error,
            calls: Arc::clone(&calls),
        };
        let client = Client::builder().transport(transport).build()?;
        // Nothing tells whether it was executed, unless nothing was sent.
        let call = client
            .with_user_token("u-1")
            .request(Method::Post, "/open-apis/x");
        let outcome = call.send::<serde_json::Value>().await;
        assert_eq!(calls.load(Ordering::Relaxed), expected);
        assert_eq!(outcome.is_ok(), good, "{outcome:?}");
        if let Err(error) = outcome {
            assert!(error.is_outcome_unknown(), "{error}");
            assert!(error.to_string().contains(text), "{error}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_body_that_breaks_off_is_an_error_of_the_transport() -> Outcome {
    let client = Client::builder()
        .transport(async |_: Request<Body>| {
            let pieces = [Ok("{\"code\":"), Err(io::Error::other("reset by peer"))];
            Ok(Response::new(Body::from_stream(
                futures_util::stream::iter(pieces),
            )))
        })
        .retry(feishu_runtime::retry::Never)
        .build()?;
    let error = failure(client.send(&Open).await);
    assert_eq!(error.kind(), feishu_runtime::ErrorKind::Transport);
    assert!(error.to_string().contains("reset by peer"), "{error}");
    Ok(())
}

#[tokio::test]
async fn an_upload_reaches_a_transport_as_it_would_reach_the_platform() -> Outcome {
    let client = Client::builder()
        .transport(async |request: Request<Body>| {
            let length = request.headers().get("content-length").cloned();
            let kind = request.headers().get("content-type").cloned();
            let known = request.body().length();
            let body = request.into_body().bytes().await;
            let body = body.map_err(TransportError::new)?;
            let length = length.and_then(|value| value.to_str().ok()?.parse().ok());
            assert_eq!(length, Some(body.len()));
            assert_eq!(known, None);
            let kind = kind.ok_or_else(|| TransportError::new("no content type"))?;
            assert!(
                kind.as_bytes()
                    .starts_with(b"multipart/form-data; boundary=")
            );
            assert!(String::from_utf8_lossy(&body).contains("filename=\"a.txt\""));
            Ok(canned(&json!({"code": 0})))
        })
        .build()?;
    let upload = client
        .with_user_token("u-1")
        .request(Method::Post, "/open-apis/files")
        .file("file", &File::new("a.txt", "content"));
    let _: serde_json::Value = upload.send().await?;
    Ok(())
}

#[tokio::test]
async fn calls_go_through_a_proxy() -> Outcome {
    let proxy = Platform::start().await?;
    proxy.serves(LIST_TARGET, |_| crate::one_code());
    let client = Client::builder()
        .base_url("http://open.feishu.invalid")
        .self_built_app(APP_ID, APP_SECRET)
        .proxy(proxy.url())
        .build()?;
    let codes = client.send(&List::default()).await?;
    assert_eq!(codes.instance_code_list, ["A"]);
    let host = proxy.calls()[0].headers.get("host").cloned();
    assert_eq!(host.ok_or("a host")?, "open.feishu.invalid");

    let error = Client::builder().proxy("http://me:secret@:x").build();
    let error = error.err().ok_or("no proxy")?;
    assert!(matches!(error, ConfigError::Proxy(_)), "{error}");
    assert!(!error.to_string().contains("secret"), "{error}");
    let builder = Client::builder().proxy("http://me:secret@localhost:1");
    assert!(!format!("{builder:?}").contains("secret"), "{builder:?}");
    Ok(())
}
