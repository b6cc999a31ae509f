//! Where tokens come from, how long they live, and what happens when the platform refuses one.

use std::pin::pin;

use feishu_runtime::{Client, ErrorKind, operation::TokenKind};
use feishu_tests::{
    platform::{APP_ID, Platform},
    reply::Reply,
};
use futures_util::{FutureExt, future::join_all};
use serde_json::json;

use crate::{
    Outcome, failure, later, listing, minutes, one_code,
    operations::{AppOnly, Either, Everywhere, LIST_TARGET, List, Open, UserOnly},
};

const MANY: usize = 1000;

fn many_sockets() {
    rlimit::increase_nofile_limit(8 * MANY as u64)
        .expect("the test opens a socket for each call and its answer");
}

fn refusal(status: u16, code: i64) -> Reply {
    Reply::code(status, code, "Invalid access token for authorization")
}

#[tokio::test]
async fn a_token_is_fetched_once_and_used_again() -> Outcome {
    let (platform, client) = listing().await?;
    for _ in 0..3 {
        client.clone().send(&List::default()).await?;
    }
    assert_eq!(platform.token_calls(), 1);
    let tokens: Vec<_> = platform
        .calls()
        .iter()
        .map(|call| call.token().map(str::to_owned))
        .collect();
    assert_eq!(tokens, vec![Some(platform.tokens()[0].clone()); 3]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_first_calls_make_one_token_request() -> Outcome {
    many_sockets();
    let (platform, client) = listing().await?;
    let calls = (0..MANY).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.send(&List::default()).await })
    });
    for outcome in join_all(calls).await {
        assert_eq!(outcome??.instance_code_list, ["A"]);
    }
    assert_eq!((platform.token_calls(), platform.calls().len()), (1, MANY));
    Ok(())
}

#[tokio::test]
async fn a_thousand_callers_share_one_failure_and_the_next_call_asks_anew() -> Outcome {
    let (platform, client) = listing().await?;
    platform.token_replies([Reply::code(400, 10014, "app unavailable")]);
    let request = List::default();
    let outcomes = join_all((0..MANY).map(|_| client.send(&request))).await;
    for outcome in outcomes {
        let error = failure(outcome);
        assert!(error.is_auth(), "{error}");
        assert_eq!(
            error.operation().map(|meta| meta.name),
            Some("auth.v3.tenant_access_token.internal")
        );
    }
    assert_eq!((platform.token_calls(), platform.calls().len()), (1, 0));
    client.send(&List::default()).await?;
    assert_eq!(platform.token_calls(), 2);
    Ok(())
}

#[tokio::test]
async fn cancelling_the_caller_that_asked_first_harms_nobody() -> Outcome {
    let (platform, client) = listing().await?;
    platform.hold_tokens();
    let request = List::default();
    let mut first = Box::pin(client.send(&request));
    let mut second = pin!(client.send(&request));
    assert!(first.as_mut().now_or_never().is_none());
    assert!(second.as_mut().now_or_never().is_none());
    tokio::select! {
        _ = &mut first => panic!("there is no token yet"),
        arrived = platform.arrived(1) => arrived?,
    }
    drop(first);
    platform.release_tokens();
    second.await?;
    assert_eq!(platform.token_calls(), 1);
    Ok(())
}

#[tokio::test]
async fn a_request_that_nobody_waits_for_serves_the_next_call() -> Outcome {
    let (platform, client) = listing().await?;
    platform.hold_tokens();
    let request = List::default();
    tokio::select! {
        _ = client.send(&request) => panic!("there is no token yet"),
        arrived = platform.arrived(1) => arrived?,
    }
    platform.release_tokens();
    client.send(&List::default()).await?;
    assert_eq!(platform.token_calls(), 1);
    Ok(())
}

#[test]
fn a_request_that_ended_with_its_runtime_is_made_anew() -> Outcome {
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
    };
    let (lasting, short) = (runtime()?, runtime()?);
    let (platform, client) = lasting.block_on(listing())?;
    platform.hold_tokens();
    // The platform does not run meanwhile: the first request has not even arrived.
    let begun = short.block_on(async {
        let request = List::default();
        let call = client.send(&request);
        tokio::time::timeout(minutes(0), call).await.is_err()
    });
    assert!(begun);
    drop(short);
    platform.release_tokens();
    lasting.block_on(async {
        tokio::time::pause();
        client.send(&List::default()).await
    })?;
    Ok(())
}

#[tokio::test]
async fn a_token_is_renewed_ahead_without_making_a_call_wait() -> Outcome {
    let (platform, client) = listing().await?;
    client.send(&List::default()).await?;
    later(minutes(85)).await;
    client.send(&List::default()).await?;
    assert_eq!(
        platform.token_calls(),
        1,
        "the platform would hand out the same token"
    );

    later(minutes(10)).await;
    platform.hold_tokens();
    client.send(&List::default()).await?;
    platform.arrived(5).await?;
    client.send(&List::default()).await?;
    assert_eq!(platform.token_calls(), 2, "one renewal is under way");

    platform.release_tokens();
    let mut used = None;
    for _ in 0..100 {
        client.send(&List::default()).await?;
        used = platform
            .calls()
            .pop()
            .and_then(|call| call.token().map(str::to_owned));
    }
    assert_eq!(used, platform.tokens().pop());
    assert_eq!(platform.tokens().len(), 2);
    assert_eq!(platform.token_calls(), 2);
    Ok(())
}

#[tokio::test]
async fn a_renewal_that_fails_is_tried_again_after_a_minute() -> Outcome {
    let (platform, client) = listing().await?;
    client.send(&List::default()).await?;
    later(minutes(95)).await;
    platform.token_replies([Reply::text(502, "text/html", "<h1>Bad Gateway</h1>")]);
    client.send(&List::default()).await?;
    platform.arrived(4).await?;
    for _ in 0..5 {
        client.send(&List::default()).await?;
    }
    assert_eq!(platform.token_calls(), 2);
    later(minutes(1)).await;
    client.send(&List::default()).await?;
    platform.arrived(11).await?;
    assert_eq!(platform.token_calls(), 3);
    Ok(())
}

#[tokio::test]
async fn an_expired_token_is_replaced_before_the_call() -> Outcome {
    let (platform, client) = listing().await?;
    client.send(&List::default()).await?;
    for life in [117, 118, 119, 121, 500] {
        let before = platform.tokens().len();
        later(minutes(life)).await;
        client.send(&List::default()).await?;
        let last = platform.calls().pop().ok_or("a call")?;
        assert_eq!(
            last.token(),
            platform.tokens().last().map(String::as_str),
            "after {life} minutes"
        );
        assert_eq!(platform.tokens().len(), before + 1, "after {life} minutes");
    }
    Ok(())
}

#[tokio::test]
async fn a_refused_token_is_replaced_and_the_call_made_again() -> Outcome {
    for code in [
        99991661, 99991663, 99991664, 99991665, 99991671, 20013, 20014,
    ] {
        for status in [200, 400, 401, 403] {
            let platform = Platform::start().await?;
            platform.serves("DELETE /open-apis/things/x/parts", |_| one_code());
            let client = platform.builder().build()?;
            let request = Everywhere {
                id: "x".into(),
                body: json!({"a": [1]}),
                ..Everywhere::default()
            };
            client.send(&request).await?;
            platform.revoke_tokens(refusal(status, code));
            client.send(&request).await?;

            let [_, refused, replayed] = platform.calls().try_into().map_err(|_| "three calls")?;
            assert_eq!(platform.token_calls(), 2, "{code} with {status}");
            assert_ne!(refused.token(), replayed.token());
            assert_eq!(
                (refused.query, refused.body),
                (replayed.query, replayed.body)
            );
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_call_is_made_again_only_once() -> Outcome {
    let platform = Platform::start().await?;
    platform.replies(
        LIST_TARGET,
        [one_code(), refusal(400, 99991663), one_code()],
    );
    let client = platform.builder().build()?;
    client.send(&List::default()).await?;
    platform.revoke_tokens(refusal(400, 99991663));
    let error = failure(client.send(&List::default()).await);
    assert_eq!(error.api().map(|api| api.code), Some(99991663));
    assert_eq!(platform.calls().len(), 3);
    Ok(())
}

#[tokio::test]
async fn the_same_token_again_means_that_the_operation_does_not_take_it() -> Outcome {
    let (platform, client) = listing().await?;
    platform.refuse_all_tokens(refusal(400, 99991663));
    let error = failure(client.send(&List::default()).await);
    assert_eq!(
        (platform.token_calls(), platform.calls().len()),
        (2, 1),
        "a second call would fail the same way"
    );
    assert_eq!((error.kind(), error.is_auth()), (ErrorKind::Api, true));
    assert!(
        error.to_string().contains("may not accept tenant tokens"),
        "{error}"
    );
    Ok(())
}

#[tokio::test]
async fn a_thousand_calls_with_a_revoked_token_make_one_refresh() -> Outcome {
    many_sockets();
    let (platform, client) = listing().await?;
    client.send(&List::default()).await?;
    platform.revoke_tokens(refusal(200, 99991663));
    let request = List::default();
    let outcomes = join_all((0..MANY).map(|_| client.send(&request))).await;
    assert_eq!(
        outcomes.iter().filter(|outcome| outcome.is_ok()).count(),
        MANY
    );
    assert_eq!(platform.token_calls(), 2);
    Ok(())
}

#[tokio::test]
async fn a_wrong_secret_is_never_served_from_the_right_ones_cache() -> Outcome {
    let (platform, right) = listing().await?;
    right.send(&List::default()).await?;
    let wrong = Client::builder()
        .base_url(platform.url())
        .self_built_app(APP_ID, "another secret")
        .build()?;
    let error = failure(wrong.send(&List::default()).await);
    assert_eq!(error.code_as::<i64>(), Some(10015));
    Ok(())
}

#[tokio::test]
async fn the_kind_is_chosen_from_what_the_operation_takes() -> Outcome {
    let platform = Platform::start().await?;
    for target in ["open", "user", "either", "app", "approval/v4/instances"] {
        platform.serves(&format!("GET /open-apis/{target}"), |_| one_code());
    }
    let app = platform.builder().build()?;
    let user = app.with_user_token("u-alice");
    user.send(&UserOnly).await?;
    user.send(&Either).await?;
    user.send(&List::default()).await?;
    user.with_token_kind(TokenKind::Tenant)
        .send(&Either)
        .await?;
    app.send(&Either).await?;
    app.send(&AppOnly).await?;
    app.send(&Open).await?;
    let tokens: Vec<_> = platform
        .calls()
        .iter()
        .map(|call| call.token().unwrap_or("none").to_owned())
        .collect();
    let tenant = "t-tenant_access_token-0000";
    let expected = [
        "u-alice",
        "u-alice",
        tenant,
        tenant,
        tenant,
        "t-app_access_token-0001",
        "none",
    ];
    assert_eq!(tokens, expected);
    Ok(())
}

#[tokio::test]
async fn a_kind_that_cannot_be_had_is_an_error_before_anything_is_sent() -> Outcome {
    let platform = Platform::start().await?;
    let app = platform.builder().build()?;
    let nobody = Client::builder().base_url(platform.url()).build()?;
    let as_user = |token: &str| app.with_user_token(token);
    let cases = [
        (
            app.with_token_kind(TokenKind::User)
                .send(&List::default())
                .await,
            "a user token was asked for, but the operation takes a tenant token",
        ),
        (
            app.with_token_kind(TokenKind::App).send(&Open).await,
            "an app token was asked for, but the operation takes no token",
        ),
        (app.send(&UserOnly).await, "`Client::with_user_token`"),
        (
            app.with_token_kind(TokenKind::User).send(&Either).await,
            "`Client::with_user_token`",
        ),
        (
            nobody.send(&List::default()).await,
            "`ClientBuilder::self_built_app`",
        ),
        (nobody.send(&Either).await, "neither an app"),
        (as_user("").send(&UserOnly).await, "is no token"),
        (as_user("u-1ook…").send(&UserOnly).await, "is no token"),
        (as_user("u-1ook\n").send(&Either).await, "is no token"),
    ];
    for (outcome, expected) in cases {
        let error = failure(outcome);
        assert!(error.to_string().contains(expected), "{error}");
        assert!(!format!("{error} {error:?}").contains("1ook"), "{error:?}");
        assert_eq!((error.kind(), error.is_auth()), (ErrorKind::Token, true));
    }
    assert_eq!((platform.token_calls(), platform.calls().len()), (0, 0));
    Ok(())
}

#[tokio::test]
async fn a_user_token_that_is_refused_is_the_callers_to_renew() -> Outcome {
    let platform = Platform::start().await?;
    platform.replies("GET /open-apis/user", [refusal(401, 99991677)]);
    let client = platform.builder().build()?.with_user_token("u-alice");
    let error = failure(client.send(&UserOnly).await);
    assert!(error.is_auth());
    assert_eq!((platform.token_calls(), platform.calls().len()), (0, 1));
    Ok(())
}

#[tokio::test]
async fn a_token_answer_without_a_token_is_an_error_that_quotes_nothing() -> Outcome {
    let platform = Platform::start().await?;
    let client = platform.builder().build()?;
    let broken = [
        (r#"{"code":0,"expire":7200}"#, ErrorKind::Decode),
        (
            r#"{"code":0,"tenant_access_token":"t-1","expire":"t-1"}"#,
            ErrorKind::Decode,
        ),
        (
            r#"{"code":0,"tenant_access_token":"t-1""#,
            ErrorKind::Decode,
        ),
        (r#""t-1""#, ErrorKind::Http),
        ("tenant_access_token=t-1", ErrorKind::Http),
    ];
    for (body, kind) in broken {
        platform.token_replies([Reply::text(200, "application/json", body)]);
        let error = failure(client.send(&List::default()).await);
        assert_eq!(error.kind(), kind, "{body}");
        assert!(!format!("{error} {error:?}").contains("t-1"), "{error:?}");
    }
    Ok(())
}
