//! Requests: bodies where HTTP seldom has them, parts, and headers.

use feishu_runtime::File;
use feishu_tests::{platform::Call, reply::Reply};
use serde_json::json;

use crate::{
    Outcome, exchange,
    generated::{body, file, header},
};

fn sent<'a>(call: &'a Call, name: &str) -> Option<&'a str> {
    call.headers.get(name).and_then(|value| value.to_str().ok())
}

#[tokio::test]
async fn any_method_may_carry_a_body() -> Outcome {
    let request = body::get().codes(["a", "b"]).limit(2).build();
    let reply = Reply::data(json!({"total": "7"}));
    let (response, call) = exchange("GET /open-apis/shape/v1/tasks", &request, reply).await?;
    assert_eq!(call.json(), json!({"codes": ["a", "b"], "limit": 2}));
    assert_eq!(call.query, "");
    assert_eq!(response.total, Some(7));

    let request = body::delete()
        .member_id("m")
        .query_type("user")
        .body_type("doc")
        .build();
    let target = "DELETE /open-apis/shape/v1/members/m";
    let (_, call) = exchange(target, &request, Reply::data(json!({}))).await?;
    assert_eq!(call.query, "type=user");
    assert_eq!(call.json(), json!({"type": "doc"}));
    assert_eq!(
        sent(&call, "content-type"),
        Some("application/json; charset=utf-8")
    );
    Ok(())
}

#[tokio::test]
async fn a_body_with_a_file_goes_in_parts() -> Outcome {
    let request = file::upload()
        .file_name("a.png")
        .size(3)
        .file(File::new("a.png", &b"\0\x01\xff"[..]))
        .build();
    let reply = Reply::data(json!({"file_key": "k"}));
    let (response, call) = exchange("POST /open-apis/shape/v1/files", &request, reply).await?;
    assert_eq!(response.file_key.as_deref(), Some("k"));
    let kind = sent(&call, "content-type").ok_or("a content type")?;
    assert!(kind.starts_with("multipart/form-data; boundary="), "{kind}");
    let text = String::from_utf8_lossy(&call.body).to_lowercase();
    for part in [
        "name=\"file_name\"\r\n\r\na.png\r\n",
        "name=\"size\"\r\n\r\n3\r\n",
        "name=\"file\"; filename=\"a.png\"",
    ] {
        assert!(text.contains(part), "`{part}` is not in {text}");
    }
    let content = b"\r\n\r\n\0\x01\xff\r\n";
    assert!(
        call.body
            .windows(content.len())
            .any(|bytes| bytes == content)
    );
    Ok(())
}

#[tokio::test]
async fn headers_of_a_table_and_of_a_notice_are_sent() -> Outcome {
    let request = header::table()
        .x_aily_biz_user_id("u")
        .x_dry_run(true)
        .build();
    let done = || Reply::data(json!({}));
    let (_, call) = exchange("GET /open-apis/shape/v1/headers", &request, done()).await?;
    assert_eq!(sent(&call, "x-aily-bizuserid"), Some("u"));
    assert_eq!(sent(&call, "x-dry-run"), Some("true"));

    let request = header::notice()
        .x_lark_helpdesk_authorization("aGVscA==")
        .build();
    let (_, call) = exchange("GET /open-apis/shape/v1/tickets", &request, done()).await?;
    assert_eq!(
        sent(&call, "x-lark-helpdesk-authorization"),
        Some("aGVscA==")
    );
    assert!(sent(&call, "authorization").is_some_and(|token| token.starts_with("Bearer ")));
    Ok(())
}
