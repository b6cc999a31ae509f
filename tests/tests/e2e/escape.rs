//! What goes beyond the pages: undocumented calls, raw answers, and wishes for single calls.

use std::time::Duration;

use feishu_runtime::{
    ErrorKind, File,
    operation::{Method, Payload, TokenKind},
};
use feishu_tests::{platform::Platform, reply::Reply};
use serde_json::{Value, json};

use crate::{
    Outcome, failure, listing, one_code,
    operations::{Everywhere, LIST_TARGET, List, Upload},
};

#[tokio::test]
async fn an_undocumented_call_goes_the_way_of_all_others() -> Outcome {
    let platform = Platform::start().await?;
    let target = "PATCH /open-apis/new/v1/things/a%2Fb";
    platform.serves(target, |_| Reply::data(json!({"id": 7})));
    let client = platform.builder().build()?;
    let call = || {
        client
            .request(Method::Patch, "/open-apis/new/v1/things/:id")
            .path("id", "a/b")
            .query("kind", "x y")
            .query("kind", 2)
            .header("x-lark-note", "quiet")
            .json(&json!({"name": "n"}))
    };
    let answer: Value = call().send().await?;
    assert_eq!(answer, json!({"id": 7}));
    let raw = call().execute().await?;
    assert_eq!(
        (raw.status(), raw.header("content-type")),
        (200, Some("application/json; charset=utf-8"))
    );

    let calls = platform.calls();
    let sent = calls.first().ok_or("a call")?;
    assert_eq!(sent.target, target);
    assert_eq!(sent.query, "kind=x%20y&kind=2");
    assert_eq!(sent.json(), json!({"name": "n"}));
    assert_eq!(sent.headers["x-lark-note"], "quiet");
    assert!(
        sent.token()
            .is_some_and(|token| token.starts_with("t-tenant"))
    );

    // A refused token is replaced, here as well.
    platform.revoke_tokens(Reply::code(400, 99991663, "invalid"));
    call().send::<Value>().await?;
    assert_eq!(platform.token_calls(), 2);

    // The kind of token is the caller's choice.
    let app = client.with_token_kind(TokenKind::App);
    app.request(Method::Patch, "/open-apis/new/v1/things/:id")
        .path("id", "a/b")
        .send::<Value>()
        .await?;
    let calls = platform.calls();
    let last = calls
        .last()
        .and_then(|call| call.token())
        .ok_or("a token")?;
    assert!(last.starts_with("t-app"), "{last}");
    Ok(())
}

#[tokio::test]
async fn an_undocumented_call_may_have_any_shape() -> Outcome {
    let platform = Platform::start().await?;
    platform.serves("POST /open-apis/new/v1/flat", |_| {
        Reply::json(200, &json!({"code": 0, "id": 7}))
    });
    platform.serves("POST /open-apis/new/v1/files", |_| Reply::data(json!({})));
    let client = platform.builder().build()?;
    let flat: Value = client
        .request(Method::Post, "/open-apis/new/v1/flat")
        .payload(Payload::Root)
        .send()
        .await?;
    assert_eq!(flat["id"], 7);
    client
        .request(Method::Post, "/open-apis/new/v1/files")
        .part("name", "照片")
        .file("content", &File::new("a.png", "PNG"))
        .send::<Value>()
        .await?;
    let calls = platform.calls();
    let body = String::from_utf8_lossy(&calls.last().ok_or("a call")?.body).into_owned();
    assert!(
        body.contains("name=\"content\"; filename=\"a.png\"") && body.contains("照片"),
        "{body}"
    );
    Ok(())
}

#[tokio::test]
async fn an_undocumented_call_may_have_any_body_and_go_without_a_token() -> Outcome {
    let platform = Platform::start().await?;
    platform.serves("POST /open-apis/new/v1/notes", |_| Reply::data(json!({})));
    let client = platform.builder().build()?;
    let note = || {
        let call = client.request(Method::Post, "/open-apis/new/v1/notes");
        call.content("a note")
    };
    note()
        .header("Content-Type", "text/plain")
        .without_token()
        .send::<Value>()
        .await?;
    assert_eq!(platform.token_calls(), 0);
    note().send::<Value>().await?;
    let calls = platform.calls();
    for (call, kind, named) in [
        (&calls[0], "text/plain", false),
        (&calls[1], "application/json; charset=utf-8", true),
    ] {
        assert_eq!(call.headers["content-type"], kind);
        assert_eq!(
            (&call.body[..], call.token().is_some()),
            (&b"a note"[..], named)
        );
    }
    Ok(())
}

#[tokio::test]
async fn the_error_of_an_undocumented_call_names_its_path() -> Outcome {
    let platform = Platform::start().await?;
    platform.serves("GET /open-apis/new/v1/things", |_| {
        Reply::code(400, 1390001, "param is invalid")
    });
    let client = platform.builder().build()?;
    let error = failure(
        client
            .request(Method::Get, "/open-apis/new/v1/things")
            .send::<Value>()
            .await,
    );
    assert!(
        error.to_string().contains("GET /open-apis/new/v1/things"),
        "{error}"
    );

    // What cannot be written as JSON is told when the call is made.
    let map = std::collections::HashMap::from([(vec![1u8], 2)]);
    let error = failure(
        client
            .request(Method::Post, "/open-apis/new/v1/things")
            .json(&map)
            .send::<Value>()
            .await,
    );
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(
        error.to_string().contains("POST /open-apis/new/v1/things"),
        "{error}"
    );

    // As is a path that lacks a value, or that is none.
    for path in ["/open-apis/:id", "open-apis/new", ""] {
        let error = failure(client.request(Method::Get, path).send::<Value>().await);
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{path:?}");
    }
    assert_eq!(platform.calls().len(), 1);
    Ok(())
}

#[tokio::test]
async fn a_documented_call_can_be_had_raw() -> Outcome {
    let (_platform, client) = listing().await?;
    let raw = client.send_raw(&List::default()).await?;
    let whole: Value = serde_json::from_slice(raw.bytes())?;
    assert_eq!(whole["data"]["instance_code_list"], json!(["A"]));
    let payload: Value = raw.decode()?;
    assert_eq!(payload, whole["data"]);
    Ok(())
}

#[tokio::test]
async fn wishes_hold_for_one_client_alone() -> Outcome {
    let platform = Platform::start().await?;
    platform.serves(LIST_TARGET, |_| one_code());
    platform.serves("DELETE /open-apis/things/a/parts", |_| one_code());
    platform.serves("POST /open-apis/files", |_| one_code());
    let client = platform.builder().build()?;
    let wishing = client
        .with_header("x-one", "1")
        .with_body_field("extra", json!({"deep": [1]}))
        .with_body_field("note", "n");
    let everywhere = Everywhere {
        id: "a".into(),
        body: json!({"own": true}),
        ..Everywhere::default()
    };
    wishing.send(&everywhere).await?;
    wishing
        .send(&Everywhere {
            body: json!({}),
            ..everywhere.clone()
        })
        .await?;
    wishing
        .send(&Upload {
            name: "n".into(),
            ..Upload::default()
        })
        .await?;
    client.send(&everywhere).await?;

    let calls = platform.calls();
    let bodies: Vec<_> = calls
        .iter()
        .map(feishu_tests::platform::Call::json)
        .collect();
    let extra = json!({"deep": [1]});
    assert_eq!(bodies[0], json!({"own": true, "extra": extra, "note": "n"}));
    assert_eq!(bodies[1], json!({"extra": extra, "note": "n"}));
    let form = String::from_utf8_lossy(&calls[2].body).into_owned();
    assert!(
        form.contains("name=\"note\"\r\n\r\nn\r\n") && form.contains("{\"deep\":[1]}"),
        "{form}"
    );
    assert_eq!(bodies[3], json!({"own": true}));
    let headers: Vec<_> = calls[..4]
        .iter()
        .map(|call| call.headers.contains_key("x-one"))
        .collect();
    assert_eq!(headers, [true, true, true, false]);

    // A field of the call's own is replaced, and no body comes about where none belongs.
    let own = client.with_body_field("own", 7);
    own.send(&everywhere).await?;
    own.send(&List::default()).await?;
    let list = Everywhere {
        body: json!([1]),
        ..everywhere
    };
    let error = failure(own.send(&list).await);
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    let calls = platform.calls().split_off(4);
    let bodies: Vec<_> = calls.iter().map(|call| &call.body[..]).collect();
    assert_eq!(bodies, [&b"{\"own\":7}"[..], b""]);

    let error = failure(
        client
            .with_header("x one", "1")
            .send(&List::default())
            .await,
    );
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");

    platform.serves(LIST_TARGET, |_| Reply::never());
    let none = failure(
        client
            .with_timeout(Duration::ZERO)
            .send(&List::default())
            .await,
    );
    assert!(none.is_config(), "{none}");
    let hasty = client.with_timeout(Duration::from_millis(50));
    assert!(failure(hasty.send(&List::default()).await).is_timeout());
    Ok(())
}
