//! Bad answers of every shape, as typed errors.

use std::time::Duration;

use feishu_runtime::{Error, ErrorKind};
use feishu_tests::{platform::Platform, reply::Reply};
use serde_json::json;

use crate::{
    Outcome, failure,
    operations::{Flat, LIST_TARGET, List, Unit},
};

async fn error_of(reply: Reply) -> Result<Error, Box<dyn std::error::Error>> {
    let platform = Platform::start().await?;
    platform.replies(LIST_TARGET, [reply]);
    Ok(failure(
        platform.builder().build()?.send(&List::default()).await,
    ))
}

const HTML: &str = "<html>\n<body>502 Bad Gateway</body>\n</html>";

#[tokio::test]
async fn every_kind_of_answer_has_its_error() -> Outcome {
    let json = |status, text: &str| Reply::text(status, "application/json", text);
    let cases = [
        (
            "code with 200",
            Reply::code(200, 1390002, "approval code not found"),
            ErrorKind::Api,
        ),
        (
            "code with 400",
            Reply::code(400, 1390002, "approval code not found"),
            ErrorKind::Api,
        ),
        (
            "code with 500",
            Reply::code(500, 1395001, "try later"),
            ErrorKind::Api,
        ),
        (
            "code as text/plain",
            Reply::text(200, "text/plain", r#"{"code":1390001,"msg":"bad"}"#),
            ErrorKind::Api,
        ),
        (
            "code at the end",
            json(400, r#"{"data":{"code":0},"msg":"bad","code":1390001}"#),
            ErrorKind::Api,
        ),
        (
            "code and nothing else",
            json(400, r#"{"code":1390001}"#),
            ErrorKind::Api,
        ),
        (
            "code before it breaks off",
            json(400, r#"{"code":1390001,"msg":"ba"#),
            ErrorKind::Api,
        ),
        (
            "authorization error",
            json(
                400,
                r#"{"code":20026,"error":"invalid_grant","error_description":"gone"}"#,
            ),
            ErrorKind::Api,
        ),
        (
            "code 0 with 500",
            Reply::code(500, 0, "ok"),
            ErrorKind::Http,
        ),
        (
            "HTML with 502",
            Reply::text(502, "text/html", HTML),
            ErrorKind::Http,
        ),
        (
            "HTML with 200",
            Reply::text(200, "text/html", HTML),
            ErrorKind::Http,
        ),
        (
            "text with 504",
            Reply::text(504, "text/plain", "upstream timeout"),
            ErrorKind::Http,
        ),
        (
            "nothing with 503",
            Reply::text(503, "text/plain", ""),
            ErrorKind::Http,
        ),
        (
            "nothing with 200",
            Reply::text(200, "application/json", ""),
            ErrorKind::Http,
        ),
        (
            "other JSON with 404",
            json(404, r#"{"message":"no route"}"#),
            ErrorKind::Http,
        ),
        ("array with 500", json(500, "[1]"), ErrorKind::Http),
        (
            "no code with 200",
            json(200, r#"{"data":{}}"#),
            ErrorKind::Decode,
        ),
        (
            "code of a wrong type",
            json(200, r#"{"code":"zero"}"#),
            ErrorKind::Decode,
        ),
        (
            "breaks off",
            json(200, r#"{"code":0,"data":{"instance_code_list":["A","#),
            ErrorKind::Decode,
        ),
        (
            "wrong type",
            json(
                200,
                r#"{"code":0,"data":{"instance_code_list":["A",{"b":1}]}}"#,
            ),
            ErrorKind::Decode,
        ),
        (
            "data of a wrong type",
            json(200, r#"{"code":0,"data":"ok"}"#),
            ErrorKind::Decode,
        ),
        (
            "no UTF-8",
            Reply::bytes(
                200,
                "application/json",
                b"{\"code\":0,\"data\":{\"page_token\":\"\xff\"}}",
            ),
            ErrorKind::Decode,
        ),
        (
            "more than one document",
            json(200, r#"{"code":0,"data":{}} {}"#),
            ErrorKind::Decode,
        ),
        (
            "connection breaks",
            json(200, r#"{"code":0,"data":{}}"#).broken(),
            ErrorKind::Transport,
        ),
    ];
    let mut texts = String::new();
    for (name, reply, kind) in cases {
        let error = error_of(reply.header("x-tt-logid", "20260101")).await?;
        assert_eq!(error.kind(), kind, "{name}: {error}");
        assert_eq!(
            error.operation().map(|operation| operation.name),
            Some("approval.v4.instance.list"),
            "{name}"
        );
        let expected = (kind != ErrorKind::Transport).then_some("20260101");
        assert_eq!(error.log_id(), expected, "{name}");
        texts += &format!("{name}\n    {error}\n");
    }
    insta::assert_snapshot!(texts);
    Ok(())
}

#[tokio::test]
async fn predicates_follow_the_code_at_any_status() -> Outcome {
    // auth, permission, rate limited
    let cases = [
        (99991668, (true, false, false)),
        (99991543, (true, false, false)),
        (99991672, (false, true, false)),
        (99991679, (false, true, false)),
        (1390009, (false, true, false)),
        (99991400, (false, false, true)),
        (11232, (false, false, true)),
        (99991403, (false, false, false)),
        (99991663, (true, false, false)),
        (1390001, (false, false, false)),
    ];
    for (code, expected) in cases {
        for status in [200, 400, 500] {
            let error = error_of(Reply::code(status, code, "message")).await?;
            assert_eq!(error.code_as::<i64>(), Some(code));
            let found = (
                error.is_auth(),
                error.is_permission(),
                error.is_rate_limited(),
            );
            assert_eq!(found, expected, "{code} with {status}");
        }
    }
    assert!(
        error_of(Reply::text(429, "text/plain", "slow down"))
            .await?
            .is_rate_limited()
    );
    assert!(error_of(Reply::code(403, 1, "no")).await?.is_permission());
    assert!(
        !error_of(Reply::code(403, 99991668, "no"))
            .await?
            .is_permission()
    );
    Ok(())
}

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
    for odd in [
        json!("text"),
        json!(null),
        json!([1]),
        json!({"details": {}, "helps": [1], "log_id": {}}),
    ] {
        let error = error_of(Reply::json(
            400,
            &json!({"code": 1390001, "msg": "bad", "error": odd}),
        ))
        .await?;
        assert_eq!(
            error.api().map(|api| (api.code, api.message.as_str())),
            Some((1390001, "bad"))
        );
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

#[tokio::test]
async fn a_missing_scope_is_named() -> Outcome {
    let error = error_of(Reply::code(400, 99991672, "Access denied")).await?;
    assert!(
        error
            .to_string()
            .contains("any of these scopes grants it: approval:approval, approval:instance"),
        "{error}"
    );
    let told = json!({"code": 99991672, "error": {"permission_violations": [{"subject": "approval:special"}]}});
    let error = error_of(Reply::json(400, &told)).await?;
    assert!(
        error
            .to_string()
            .contains("any of these scopes grants it: approval:special;"),
        "{error}"
    );
    Ok(())
}

#[tokio::test]
async fn a_decode_error_has_the_path_and_a_bounded_excerpt() -> Outcome {
    let mut codes: Vec<_> = (0..5000)
        .map(|number| json!(format!("审批-{number}")))
        .collect();
    codes[4000] = json!({"unexpected": true});
    let error = error_of(Reply::data(json!({"instance_code_list": codes}))).await?;
    assert_eq!(error.json_path(), Some("data.instance_code_list[4000]"));
    let text = error.to_string();
    assert!(text.contains("unexpected"), "{text}");
    assert!(
        text.chars().count() < 500,
        "{} characters",
        text.chars().count()
    );
    Ok(())
}

#[tokio::test]
async fn an_answer_without_data_is_an_empty_one() -> Outcome {
    let platform = Platform::start().await?;
    let client = platform.builder().build()?;
    for body in [
        json!({"code": 0, "msg": "ok"}),
        json!({"code": 0, "data": null}),
        json!({"code": 0, "data": {}}),
    ] {
        platform.replies(LIST_TARGET, [Reply::json(200, &body)]);
        platform.replies("GET /open-apis/unit", [Reply::json(200, &body)]);
        assert!(
            client
                .send(&List::default())
                .await?
                .instance_code_list
                .is_empty()
        );
        client.send(&Unit).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_flat_answer_is_read_beside_its_code() -> Outcome {
    let platform = Platform::start().await?;
    let client = platform.builder().build()?;
    for body in [
        json!({"code": 0, "instance_code_list": ["A"]}),
        json!({"instance_code_list": ["A"]}),
    ] {
        platform.replies("GET /open-apis/flat", [Reply::json(200, &body)]);
        assert_eq!(client.send(&Flat).await?.instance_code_list, ["A"]);
    }
    Ok(())
}
