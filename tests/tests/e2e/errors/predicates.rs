//! What the predicates say of an error.

use std::{error::Error as _, io};

use feishu_runtime::{Client, Error};
use feishu_tests::reply::Reply;
use serde_json::json;

use super::error_of;
use crate::{Outcome, failure, operations::List};

/// Names of the predicates that are true of an error.
fn true_of(error: &Error) -> Vec<&'static str> {
    let all = [
        ("config", error.is_config()),
        ("validation", error.is_validation()),
        ("timeout", error.is_timeout()),
        ("connect", error.is_connect()),
        ("rate limited", error.is_rate_limited()),
        ("exhausted", error.is_quota_exhausted()),
        ("auth", error.is_auth()),
        ("permission", error.is_permission()),
        ("decode", error.is_decode()),
        ("retryable", error.is_retryable()),
        ("outcome unknown", error.is_outcome_unknown()),
        ("already done", error.is_already_done()),
    ];
    let set = all.into_iter().filter(|(_, is)| *is);
    set.map(|(name, _)| name).collect()
}

#[tokio::test]
async fn a_code_says_the_same_at_any_status() -> Outcome {
    let cases: [(i64, &[&str]); 19] = [
        (99991663, &["auth"]),
        (99991668, &["auth"]),
        (99991543, &["auth"]),
        (20026, &["auth"]),
        (99991672, &["permission"]),
        (99991676, &["permission"]),
        (99991679, &["permission"]),
        (1390009, &["permission"]),
        (91403, &["permission"]),
        (99991401, &["permission"]),
        (99991400, &["rate limited", "retryable"]),
        (11232, &["rate limited", "retryable"]),
        (99991403, &["exhausted"]),
        (99992402, &["validation"]),
        (9499, &["validation"]),
        (1395001, &["retryable"]),
        (60014, &["retryable"]),
        (1390001, &[]),
        (40003, &[]),
    ];
    for (code, expected) in cases {
        for status in [200, 400] {
            let error = error_of(Reply::code(status, code, "message")).await?;
            assert_eq!(error.code_as::<i64>(), Some(code));
            assert_eq!(true_of(&error), expected, "{code} with {status}");
        }
        let error = error_of(Reply::code(429, code, "message")).await?;
        assert_eq!(error.is_rate_limited(), code != 99991403, "{code} with 429");
    }
    Ok(())
}

#[tokio::test]
async fn what_says_no_code_that_is_known_says_a_status() -> Outcome {
    let named = |status, name| Reply::json(status, &json!({"error": name}));
    let text = |status| Reply::text(status, "text/html", "<html></html>");
    let violation = json!({"field_violations": [{"field": "a", "description": "b"}]});
    let coded =
        |status, code| Reply::json(status, &json!({"error": "invalid_grant", "code": code}));
    let cases: [(Reply, &[&str]); 21] = [
        (text(429), &["rate limited", "retryable"]),
        (text(401), &[]),
        (text(403), &[]),
        (text(404), &[]),
        (text(502), &["retryable"]),
        (Reply::code(401, 1, "no"), &["auth"]),
        (Reply::code(403, 1, "no"), &["permission"]),
        (Reply::code(401, 99991672, "no"), &["permission"]),
        (Reply::code(403, 99991668, "no"), &["auth"]),
        (
            Reply::code(403, 99991400, "slow down"),
            &["rate limited", "retryable"],
        ),
        (Reply::code(500, 1, "failed"), &["retryable"]),
        (
            Reply::json(400, &json!({"code": 1, "error": violation})),
            &["validation"],
        ),
        (named(400, "invalid_grant"), &["auth"]),
        (named(403, "insufficient_scope"), &["permission"]),
        (named(401, "insufficient_scope"), &["permission"]),
        (named(500, "invalid_grant"), &["retryable"]),
        (coded(500, 20050), &["retryable"]),
        (coded(400, 20026), &["auth"]),
        (named(400, "invalid_request"), &[]),
        (
            Reply::json(200, &json!({"code": 0, "data": 1})),
            &["decode"],
        ),
        (
            Reply::text(200, "application/json", "{\"code\": 0, \"data\": {"),
            &["decode", "retryable"],
        ),
    ];
    for (reply, expected) in cases {
        let told = format!("{reply:?}");
        assert_eq!(true_of(&error_of(reply).await?), expected, "{told}");
    }
    Ok(())
}

#[tokio::test]
async fn the_chain_of_sources_ends_at_the_operating_system() -> Outcome {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    let nobody = listener.local_addr()?;
    drop(listener);
    let client = Client::builder()
        .self_built_app("cli_a1b2c3d4e5f6", "secret")
        .base_url(format!("http://{nobody}"))
        .build()?;
    let error = failure(client.with_user_token("u-a").send(&List::default()).await);
    assert_eq!(true_of(&error), ["connect", "retryable"]);
    let chain = std::iter::successors(error.source(), |&error| error.source());
    let refused = chain
        .filter_map(|error| error.downcast_ref::<io::Error>())
        .any(|error| error.kind() == io::ErrorKind::ConnectionRefused);
    assert!(refused, "{error:?}");
    Ok(())
}
