//! What is not let in, and what is then said.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use feishu_runtime::event::{AppTicket, Delivery, Dispatcher, Receiver, Refusal};
use http::{HeaderMap, Request};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{
    OK, Outcome, TOKEN, instance, push, read, receiver,
    vectors::{Call, Vectors},
};

const HOUR: i64 = 3600;

/// Signs a call anew, `age` seconds ago.
fn signed(mut call: Call, key: &str, age: i64) -> Call {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let now = now.expect("the clock is right").as_secs() as i64;
    call.timestamp = (now - age).to_string();
    let text = format!("{}{}{key}{}", call.timestamp, call.nonce, call.body);
    let digest = Sha256::digest(text);
    call.signature = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    call
}

#[tokio::test]
async fn a_call_that_was_changed_is_refused_and_not_told_why() -> Outcome {
    let vectors = Vectors::read();
    let key = vectors.encrypt_key.as_str();
    let event = vectors.call("v2");
    let other = |change: fn(&mut Call)| {
        let mut call = event.clone();
        change(&mut call);
        call
    };
    let plain = |body: &str| {
        signed(
            Call {
                body: body.to_owned(),
                ..event.clone()
            },
            key,
            0,
        )
    };
    let flipped = event.signature.replace(['0', '1'], "2");
    // None stands for one that was let in, yet is no event.
    let cases = [
        (
            "a timestamp",
            other(|call| call.timestamp.push('1')),
            Some(Refusal::Signature),
        ),
        (
            "a nonce",
            other(|call| call.nonce.push('1')),
            Some(Refusal::Signature),
        ),
        (
            "a body",
            other(|call| call.body.push(' ')),
            Some(Refusal::Signature),
        ),
        (
            "a cipher text",
            other(|call| call.body = call.body.replace('A', "B")),
            Some(Refusal::Signature),
        ),
        (
            "no signature",
            other(|call| call.signature.clear()),
            Some(Refusal::Signature),
        ),
        (
            "a signature",
            Call {
                signature: flipped,
                ..event.clone()
            },
            Some(Refusal::Signature),
        ),
        (
            "upper case",
            other(|call| call.signature.make_ascii_uppercase()),
            Some(Refusal::Signature),
        ),
        (
            "a key",
            signed(event.clone(), "another key", 0),
            Some(Refusal::Signature),
        ),
        (
            "not encrypted",
            plain(&instance("1", "A").to_string()),
            Some(Refusal::Plain),
        ),
        (
            "no cipher text",
            plain(r#"{"encrypt": "AAAA"}"#),
            Some(Refusal::Undecipherable),
        ),
        ("no JSON", plain("encrypt"), None),
    ];
    let receiver = vectors.receiver().build()?;
    for (name, call, expected) in cases {
        let refusal = receiver.open(&call.headers(), call.body.as_bytes()).err();
        let refusal = refusal.ok_or(name)?;
        let status = match (&refusal, expected) {
            (Refusal::Malformed(_), None) => (400, json!({"msg": "no event"})),
            (refusal, expected) => {
                assert_eq!(Some(refusal), expected.as_ref(), "{name}");
                (401, json!({"msg": "not from the platform"}))
            }
        };
        let request = Request::builder().body(call.body.clone().into_bytes())?;
        let (mut parts, body) = request.into_parts();
        parts.headers = call.headers();
        let answer = receiver.handle(Request::from_parts(parts, body)).await;
        assert_eq!(read(&answer), status, "{name}");
    }
    for missing in [
        "x-lark-request-timestamp",
        "x-lark-request-nonce",
        "x-lark-signature",
    ] {
        let mut headers = event.headers();
        headers.remove(missing);
        let refusal = receiver.open(&headers, event.body.as_bytes()).err();
        assert_eq!(refusal, Some(Refusal::Unsigned(missing)));
    }
    Ok(())
}

#[test]
fn a_recorded_call_is_accepted_for_a_while_only() -> Outcome {
    let vectors = Vectors::read();
    let key = vectors.encrypt_key.as_str();
    let dispatcher = Dispatcher::builder().build()?;
    let usual = Receiver::builder(dispatcher.clone())
        .encrypt_key(key)
        .build()?;
    let strict = Receiver::builder(dispatcher)
        .encrypt_key(key)
        .freshness(Duration::from_secs(60))
        .build()?;
    // The last time that the platform pushes an event is 15 s, 5 min, 1 h and 6 h after the first.
    let last = 15 + 5 * 60 + HOUR + 6 * HOUR;
    let cases = [
        (&usual, 0, true),
        (&usual, last, true),
        (&usual, 8 * HOUR - 5, true),
        (&usual, 8 * HOUR + 5, false),
        (&usual, -290, true),
        (&usual, -310, false),
        (&usual, i64::MIN / 4, false),
        (&strict, 50, true),
        (&strict, 70, false),
    ];
    for (receiver, age, accepted) in cases {
        let call = signed(vectors.call("v1"), key, age);
        match receiver.open(&call.headers(), call.body.as_bytes()) {
            Ok(_) => assert!(accepted, "{age}"),
            Err(Refusal::Stale { timestamp, .. }) => {
                assert!(!accepted, "{age}");
                assert_eq!(timestamp.to_string(), call.timestamp);
            }
            Err(other) => return Err(other.into()),
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_challenge_is_answered_to_who_knows_the_token() -> Outcome {
    let plain = receiver(&Dispatcher::builder().build()?);
    let challenge = |token: Value| json!({"challenge": "a \"quoted\" 挑战", "token": token, "type": "url_verification"});
    assert_eq!(
        push(&plain, &challenge(TOKEN.into())).await,
        (OK, json!({"challenge": "a \"quoted\" 挑战"}))
    );
    for token in [json!("v3rificationT0ke"), json!(""), Value::Null] {
        assert_eq!(push(&plain, &challenge(token)).await.0, 401);
    }

    // The platform does not sign it.
    let vectors = Vectors::read();
    let call = vectors.call("challenge");
    let receiver = vectors.receiver().build()?;
    let answer = receiver
        .receive(&HeaderMap::new(), call.body.as_bytes())
        .await;
    assert_eq!(read(&answer), (OK, json!({"challenge": "ajls384k-挑战"})));
    let stranger = vectors.receiver().verification_token("another").build()?;
    let refusal = stranger.open(&HeaderMap::new(), call.body.as_bytes()).err();
    assert_eq!(refusal, Some(Refusal::Unsigned("x-lark-request-timestamp")));
    let keyless = Receiver::builder(Dispatcher::builder().build()?)
        .encrypt_key("another key")
        .build()?;
    assert!(
        keyless
            .open(&HeaderMap::new(), call.body.as_bytes())
            .is_err()
    );
    Ok(())
}

#[test]
fn an_event_must_hold_the_token_and_be_one() -> Outcome {
    let receiver = receiver(&Dispatcher::builder().build()?);
    let without = |pointer: &str, mut event: Value| {
        let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
        let parent = event.pointer_mut(parent).and_then(Value::as_object_mut);
        parent.expect("there is such a member").remove(name);
        event
    };
    let v2 = crate::card_action("1");
    let cases = [
        (instance("1", "A"), None),
        (v2.clone(), None),
        (without("/uuid", instance("1", "A")), None),
        (
            without("/token", instance("1", "A")),
            Some(Refusal::Token.to_string()),
        ),
        (
            without("/header/token", v2.clone()),
            Some(Refusal::Token.to_string()),
        ),
        (
            json!({"encrypt": "AAAA"}),
            Some(Refusal::Encrypted.to_string()),
        ),
        (
            without("/event", v2.clone()),
            Some("the body is no event: at `event`: missing".to_owned()),
        ),
        (
            without("/event/type", instance("1", "A")),
            Some("the body is no event: at `event.type`: missing".to_owned()),
        ),
        (
            without("/header/event_type", v2),
            Some("the body is no event: at `header.event_type`: missing".to_owned()),
        ),
        (
            json!([]),
            Some("the body is no event: at `.`: expected an object".to_owned()),
        ),
    ];
    for (body, expected) in cases {
        let opened = receiver.open(&HeaderMap::new(), body.to_string().as_bytes());
        let refusal = opened.err().map(|refusal| refusal.to_string());
        assert_eq!(refusal, expected, "{body}");
    }
    for (bytes, expected) in [
        (&b"\xff"[..], "no UTF-8"),
        (b"", "the JSON ends early"),
        (b"{,", "no JSON"),
    ] {
        let refusal = receiver
            .open(&HeaderMap::new(), bytes)
            .err()
            .ok_or("refused")?;
        assert_eq!(
            refusal.to_string(),
            format!("the body is no event: at `.`: {expected}")
        );
    }
    let numbered =
        json!({"uuid": 7, "ts": 1.5, "token": TOKEN, "event": {"type": "a"}}).to_string();
    let Delivery::Event(context) = receiver.open(&HeaderMap::new(), numbered.as_bytes())? else {
        return Err("an event was sent".into());
    };
    assert_eq!(context.event_id(), Some("7"));
    Ok(())
}

#[test]
fn settings_of_no_use_say_so() -> Outcome {
    let ticket = |_: AppTicket, _| async { Ok(()) };
    let dispatchers = [
        (
            Dispatcher::builder().on(ticket).on_deferred(ticket),
            "two handlers were given for `app_ticket`",
        ),
        (
            Dispatcher::builder().lease(Duration::ZERO),
            "lease must be longer",
        ),
        (
            Dispatcher::builder().remember_for(Duration::ZERO),
            "remember_for must be longer",
        ),
    ];
    for (builder, expected) in dispatchers {
        let error = builder.build().err().ok_or(expected)?.to_string();
        assert!(error.contains(expected), "{error}");
    }
    let dispatcher = Dispatcher::builder().build()?;
    let builder = || Receiver::builder(dispatcher.clone());
    let day = Duration::from_secs(24 * 3600);
    let receivers = [
        (builder(), "neither a verification token nor an encrypt key"),
        (
            builder().verification_token(" "),
            "the verification token is empty",
        ),
        (builder().encrypt_key(""), "the encrypt key is empty"),
        (
            builder().encrypt_key("k").freshness(Duration::ZERO),
            "freshness must be longer",
        ),
        (
            builder().encrypt_key("k").freshness(day),
            "raise `remember_for`",
        ),
        (
            builder().encrypt_key("k").freshness(Duration::MAX),
            "raise `remember_for`",
        ),
    ];
    for (builder, expected) in receivers {
        let error = builder.build().err().ok_or(expected)?.to_string();
        assert!(error.contains(expected), "{error}");
    }
    Ok(())
}
