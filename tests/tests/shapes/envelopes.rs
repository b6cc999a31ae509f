//! Answers: where their payload stands, and those that are no JSON.

use feishu_tests::reply::Reply;
use futures_util::TryStreamExt;
use serde_json::{Value, json};

use crate::{
    Outcome, exchange,
    generated::{envelope, file},
};

fn good(more: Value) -> Reply {
    let mut answer = json!({"code": 0, "msg": "ok"});
    if let (Some(answer), Value::Object(more)) = (answer.as_object_mut(), more) {
        answer.extend(more);
    }
    Reply::json(200, &answer)
}

#[tokio::test]
async fn the_payload_is_found_wherever_the_page_has_it() -> Outcome {
    let reply = good(json!({"token": "t-1", "expire": 7200}));
    let request = envelope::root().build();
    let (root, _) = exchange("GET /open-apis/shape/v1/token", &request, reply).await?;
    assert_eq!(
        (root.token.as_deref(), root.expire),
        (Some("t-1"), Some(7200))
    );

    let reply = good(json!({"data": {"id": "g", "owner": {"name": "n"}}}));
    let request = envelope::named().build();
    let (named, _) = exchange("GET /open-apis/shape/v1/group", &request, reply).await?;
    assert_eq!(named.id.as_deref(), Some("g"));
    assert_eq!(
        named.owner.and_then(|owner| owner.name).as_deref(),
        Some("n")
    );

    let reply = good(json!({"data": [{"id": "a"}, {"id": "b"}]}));
    let request = envelope::list().build();
    let (list, _) = exchange("GET /open-apis/shape/v1/groups", &request, reply).await?;
    let ids: Vec<_> = list
        .data
        .iter()
        .filter_map(|group| group.id.as_deref())
        .collect();
    assert_eq!(ids, ["a", "b"]);

    let reply = Reply::json(
        200,
        &json!({"code": 0, "message": "ok", "data": {"id": "m"}}),
    );
    let request = envelope::message().build();
    let (message, _) = exchange("GET /open-apis/shape/v1/message", &request, reply).await?;
    assert_eq!(message.id.as_deref(), Some("m"));
    Ok(())
}

#[tokio::test]
async fn an_answer_without_payload_is_an_empty_one() -> Outcome {
    for more in [
        json!({}),
        json!({"data": null}),
        json!({"data": {}}),
        json!({"data": {"new": 1}}),
    ] {
        let request = envelope::unit().build();
        let (unit, call) = exchange("POST /open-apis/shape/v1/ping", &request, good(more)).await?;
        assert_eq!(unit, envelope::unit::Response::default());
        assert!(call.body.is_empty(), "the page lists no body");
    }
    Ok(())
}

#[tokio::test]
async fn a_file_and_a_stream_come_piece_by_piece() -> Outcome {
    let bytes = b"\x89PNG\0\xff";
    let request = file::download().file_key("a/b").build();
    let target = "GET /open-apis/shape/v1/files/a%2Fb";
    let (download, _) = exchange(target, &request, Reply::bytes(200, "image/png", bytes)).await?;
    assert_eq!(download.bytes().await?, &bytes[..]);

    let events = "data: {\"answer\": \"a\"}\n\ndata: {\"answer\": \"ab\"}\n\n";
    let reply = Reply::text(200, "text/event-stream", events);
    let request = file::ask().question("q").build();
    let (answer, call) = exchange("POST /open-apis/shape/v1/ask", &request, reply).await?;
    let answers: Vec<_> = answer.try_collect().await?;
    let answers: Vec<_> = answers.into_iter().map(|event| event.answer).collect();
    assert_eq!(answers, [Some("a".to_owned()), Some("ab".to_owned())]);
    assert_eq!(call.json(), json!({"question": "q"}));
    Ok(())
}
