//! What an error keeps of what the platform said.

use std::time::Duration;

use feishu_tests::reply::Reply;
use serde_json::json;

use super::error_of;
use crate::Outcome;

#[tokio::test]
async fn all_that_the_platform_says_is_kept() -> Outcome {
    let body = json!({"code": 99992402, "msg": "field validation failed", "error": {
        "log_id": "from the body",
        "troubleshooter": "see https://open.feishu.cn/search?log_id=1",
        "details": [{"key": "k", "value": "v"}],
        "field_violations": [{"field": "start_time", "value": "x", "description": "must be digits"}],
        "permission_violations": [{"type": "scope", "subject": "approval:instance", "description": "d"}, {"scope": "approval:approval", "url": "u"}],
        "helps": [{"url": "https://open.feishu.cn/help", "description": "help"}],
    }});
    let error = error_of(Reply::json(400, &body)).await?;
    let api = error.api().ok_or("an API error")?;
    assert_eq!(
        (api.code, api.message.as_str(), api.status),
        (99992402, "field validation failed", 400)
    );
    assert_eq!(api.log_id.as_deref(), Some("from the body"));
    assert_eq!(
        api.troubleshooter.as_deref(),
        Some("see https://open.feishu.cn/search?log_id=1")
    );
    assert_eq!(
        (api.details[0].key.as_str(), api.details[0].value.as_str()),
        ("k", "v")
    );
    assert_eq!(api.field_violations[0].field, "start_time");
    let subjects: Vec<_> = api
        .permission_violations
        .iter()
        .map(|violation| violation.subject.as_str())
        .collect();
    assert_eq!(subjects, ["approval:instance", "approval:approval"]);
    assert_eq!(api.helps[0].url, "https://open.feishu.cn/help");
    assert!(
        error.to_string().contains("`start_time`: must be digits"),
        "{error}"
    );
    Ok(())
}

#[tokio::test]
async fn odd_types_in_an_error_hide_nothing_else() -> Outcome {
    // What an `error` gives: details, fields that were refused, scopes that are missing.
    type Texts<'a> = &'a [(&'a str, &'a str)];
    let cases: [(serde_json::Value, Texts<'_>, Texts<'_>, &[&str]); 10] = [
        (json!("text"), &[], &[], &[]),
        (json!(null), &[], &[], &[]),
        (json!([1]), &[], &[], &[]),
        (
            json!({"details": 1.5, "helps": [[]], "log_id": {}}),
            &[("", "1.5")],
            &[],
            &[],
        ),
        (json!({"details": "text"}), &[("", "text")], &[], &[]),
        (
            json!({"details": {"k": "v", "n": [1]}}),
            &[("k", "v"), ("n", "[1]")],
            &[],
            &[],
        ),
        (
            json!({"details": {"key": "k", "value": true}}),
            &[("k", "true")],
            &[],
            &[],
        ),
        (
            json!({"details": [null, "a", {"key": 1, "value": {"b": 2}}]}),
            &[("", "a"), ("1", r#"{"b":2}"#)],
            &[],
            &[],
        ),
        (
            json!({"field_violations": {"field": "f", "description": null}}),
            &[],
            &[("f", "")],
            &[],
        ),
        (
            json!({"field_violations": ["wrong"], "permission_violations": ["a:b", {"scope": "c:d"}]}),
            &[],
            &[("", "wrong")],
            &["a:b", "c:d"],
        ),
    ];
    for (odd, details, fields, scopes) in cases {
        let told = odd.to_string();
        let body = json!({"code": 1390001, "msg": "bad", "error": odd});
        let error = error_of(Reply::json(400, &body)).await?;
        let api = error.api().ok_or("an API error")?;
        assert_eq!((api.code, api.message.as_str()), (1390001, "bad"), "{told}");
        let found: Vec<_> = api
            .details
            .iter()
            .map(|it| (it.key.as_str(), it.value.as_str()))
            .collect();
        assert_eq!(found, details, "{told}");
        let violations = api.field_violations.iter();
        let found: Vec<_> = violations
            .map(|it| (it.field.as_str(), it.description.as_str()))
            .collect();
        assert_eq!(found, fields, "{told}");
        assert_eq!(error.missing_scopes(), scopes, "{told}");
    }
    Ok(())
}

#[tokio::test]
async fn an_authorization_server_gives_a_name_and_maybe_a_code() -> Outcome {
    let named = json!({"error": "invalid_grant", "error_description": "gone"});
    let coded = json!({"code": 20026, "error": "invalid_grant", "error_description": "gone"});
    for (body, code) in [(named, 0), (coded, 20026)] {
        let error = error_of(Reply::json(400, &body)).await?;
        let api = error.api().ok_or("an API error")?;
        assert_eq!(
            (api.code, api.name.as_deref(), api.message.as_str()),
            (code, Some("invalid_grant"), "gone")
        );
        assert!(error.is_auth());
    }
    Ok(())
}

#[tokio::test]
async fn the_link_to_the_troubleshooter_is_found_in_its_text() -> Outcome {
    let link = "https://open.feishu.cn/search?log_id=1&code=2";
    let cases = [
        (link.to_owned(), Some(link)),
        (format!("排查建议(see): {link}，或咨询客服"), Some(link)),
        (format!("<a href='{link}'>"), Some(link)),
        ("ask somebody".to_owned(), None),
    ];
    for (text, expected) in cases {
        let body = json!({"code": 1, "error": {"troubleshooter": text}});
        let error = error_of(Reply::json(400, &body)).await?;
        let found = error.api().and_then(|api| api.troubleshooter_url());
        assert_eq!(found, expected, "{text}");
    }
    Ok(())
}

#[tokio::test]
async fn the_log_id_is_found_under_every_name() -> Outcome {
    for header in ["X-Tt-Logid", "X-Request-Id", "Request-Id"] {
        let reply = Reply::json(400, &json!({"code": 1, "error": {"logid": "body"}}));
        assert_eq!(
            error_of(reply.header(header, "head")).await?.log_id(),
            Some("head")
        );
    }
    for body in [
        json!({"code": 1, "error": {"logid": "body"}}),
        json!({"code": 1, "log_id": "body"}),
        json!({"code": 1, "error": {"logId": "body"}}),
        json!({"code": 1, "LogID": "body"}),
    ] {
        assert_eq!(
            error_of(Reply::json(400, &body)).await?.log_id(),
            Some("body")
        );
    }
    Ok(())
}

#[tokio::test]
async fn the_wait_that_the_server_asks_for_is_told() -> Outcome {
    let limited = || Reply::code(400, 99991400, "request trigger frequency limit");
    let cases = [
        (limited(), None),
        (
            limited().header("x-ogw-ratelimit-reset", "1.5"),
            Some(Duration::from_millis(1500)),
        ),
        (
            limited().header("Retry-After", "7"),
            Some(Duration::from_secs(7)),
        ),
        (
            limited()
                .header("Retry-After", "7")
                .header("x-ogw-ratelimit-reset", "2"),
            Some(Duration::from_secs(2)),
        ),
        (limited().header("x-ogw-ratelimit-reset", "-1"), None),
        (limited().header("Retry-After", "soon"), None),
        (
            Reply::text(429, "text/plain", "").header("Retry-After", "3"),
            Some(Duration::from_secs(3)),
        ),
    ];
    for (reply, expected) in cases {
        assert_eq!(
            error_of(reply.clone()).await?.retry_after(),
            expected,
            "{reply:?}"
        );
    }
    Ok(())
}
