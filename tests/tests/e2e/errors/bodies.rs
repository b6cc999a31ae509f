//! Bodies that do not decode, that lack something, or that never end.

use std::time::Duration;

use feishu_runtime::ErrorKind;
use feishu_tests::{platform::Platform, reply::Reply};
use serde_json::json;

use super::error_of;
use crate::{
    Outcome,
    operations::{Flat, LIST_TARGET, List, Unit},
};

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

#[tokio::test]
async fn a_good_answer_without_end_is_not_kept() -> Outcome {
    let item = " ".repeat(1 << 20);
    let error = error_of(Reply::text(200, "application/json", &item).endless()).await?;
    assert_eq!(
        (error.kind(), error.http_status()),
        (ErrorKind::Decode, Some(200))
    );
    assert!(error.to_string().contains("longer than 64 MiB"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_refusal_that_breaks_off_is_still_one() -> Outcome {
    let page = Reply::text(429, "text/html", "<html>").header("x-ogw-ratelimit-reset", "7");
    let error = error_of(page.broken()).await?;
    assert!(error.is_rate_limited(), "{error}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    Ok(())
}

#[tokio::test]
async fn an_error_page_without_end_is_not_awaited() -> Outcome {
    let page = "<html>".repeat(10_000);
    let gateway = Reply::text(502, "text/html", &page)
        .header("x-tt-logid", "")
        .header("x-request-id", "gateway-1");
    let error = error_of(gateway.endless()).await?;
    assert_eq!(
        (error.kind(), error.http_status()),
        (ErrorKind::Http, Some(502))
    );
    assert_eq!(error.log_id(), Some("gateway-1"));
    assert!(error.to_string().len() < 600, "{error}");

    let coded = Reply::text(
        400,
        "application/json",
        "{\"code\":1390001,\"msg\":\"bad\"}",
    );
    let error = error_of(coded.endless()).await?;
    assert_eq!(error.code_as::<i64>(), Some(1_390_001));
    Ok(())
}

#[tokio::test]
async fn no_text_of_an_error_is_longer_than_one_can_read() -> Outcome {
    let long = "很长".repeat(10_000);
    let many = vec![json!({"field": "f", "value": "v", "description": "d"}); 1_000];
    let body = json!({"code": 1, "msg": long, "error": {"field_violations": many}});
    let error = error_of(Reply::json(400, &body)).await?;
    let api = error.api().ok_or("an API error")?;
    assert_eq!(api.message.chars().count(), 2_001);
    assert_eq!(api.field_violations.len(), 50);

    // serde quotes what it does not expect, and so does the path.
    for data in [
        json!(long),
        json!({"instance_code_list": long}),
        json!({"page_token": {"a": long}}),
    ] {
        let error = error_of(Reply::data(data)).await?;
        assert!(error.is_decode());
        let length = format!("{error}{error:?}").chars().count();
        assert!(length < 2_000, "{length}: {error}");
    }
    Ok(())
}
