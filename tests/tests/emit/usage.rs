//! What the generated code of odd names does.

use feishu_runtime::{operation::Operation, request::RequestParts, validate::Violations};
use serde_json::json;

#[expect(deprecated, reason = "the operation of the fixture is")]
use crate::odd::r#move::r#in::r#match as operation;

fn request() -> operation::Request {
    #[expect(
        deprecated,
        reason = "the operation of the fixture is, and one of its headers"
    )]
    let builder = operation()
        .path_type("a/b")
        .user_id(-7)
        .tags(["x", "y"])
        .x_need("z");
    builder
        .body_type("zh-CN")
        .level(operation::Level::Neg1)
        .set_send(true)
        .query_type("q")
        .ids([1, 2])
        .when(json!({"k": 1}))
        .set_items(["i"])
        .mask(operation::Mask::READ | operation::Mask::VALUE_4)
        .dict([("a", std::collections::BTreeMap::from([("b".to_owned(), 1)]))])
        .tree(
            operation::RequestTree::new().left(operation::RequestTree::new().leaf("far too long")),
        )
        .a(operation::A::new().file(operation::AFile::new().name("")))
        .user_upper_name("u")
        .build()
}

#[test]
fn parameters_go_where_the_page_says() {
    let mut parts = RequestParts::new();
    request()
        .encode(&mut parts)
        .expect("a request that can be sent");
    assert_eq!(
        parts.query_string(),
        "type=q&ids=1&ids=2&tags=x&tags=y&when=%7B%22k%22%3A1%7D"
    );
    let body: serde_json::Value =
        serde_json::from_slice(parts.body().expect("a body")).expect("JSON");
    assert_eq!(
        body,
        json!({
            "type": "zh-CN",
            "level": -1,
            "send": true,
            "items": ["i"],
            "mask": 5,
            "dict": {"a": {"b": 1}},
            "tree": {"left": {"leaf": "far too long"}},
            "a": {"file": {"name": ""}},
            "userName": "u",
        })
    );
}

#[test]
fn a_body_reads_back_what_it_was_written_from() {
    let mut parts = RequestParts::new();
    let request = request();
    request
        .encode(&mut parts)
        .expect("a request that can be sent");
    let again: operation::Request =
        serde_json::from_slice(parts.body().expect("a body")).expect("the request's own body");
    assert_eq!(again.body_type, operation::Type::ZhCn);
    assert_eq!(again.tree, request.tree);
    assert_eq!(
        again.tags,
        Vec::<String>::new(),
        "the query is no part of the body"
    );
}

#[test]
fn every_broken_rule_is_found() {
    let mut violations = Violations::default();
    let mut request = request();
    request.ratio = Some(2.0);
    request.items = None;
    request.validate(&mut violations);
    let found: Vec<_> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "`ratio`: must be 0.5 to 1, is 2",
            "`a.file.name`: must have at least 1 characters, has 0",
            "`tree.left.leaf`: must have at most 5 characters, has 12",
            "`gone, items`: exactly one must be set",
        ]
    );
}

#[test]
fn responses_keep_what_the_page_does_not_know() {
    let response: operation::Response = serde_json::from_value(json!({
        "file": {"url": 1},
        "option": [{"enum": true}, null],
        "tree": {"left": {"left": {}}},
        "scores": {"a": ["1.5", 2]},
        "level": "7",
        "new": [],
    }))
    .expect("a lenient answer");
    assert_eq!(
        response.file.and_then(|file| file.url).as_deref(),
        Some("1")
    );
    assert_eq!(response.option.len(), 1);
    assert_eq!(response.option[0].r#enum.as_deref(), Some("true"));
    assert_eq!(response.level, Some(operation::Level::Other(7)));
    assert_eq!(response.scores["a"], [1.5, 2.0]);
    assert!(
        response
            .tree
            .and_then(|tree| tree.left)
            .and_then(|tree| tree.left)
            .is_some()
    );
}

#[test]
fn error_codes_have_names() {
    let code = operation::ErrorCode::from(3);
    assert_eq!(code, operation::ErrorCode::NotFound3);
    assert_eq!((code.code(), code.to_string().as_str()), (3, "3"));
    assert_eq!(
        operation::ErrorCode::from(9),
        operation::ErrorCode::Other(9)
    );
}

#[test]
fn what_the_page_says_of_errors_is_there() {
    let meta = <operation::Request as Operation>::META;
    let error = meta.error(1).expect("a documented code");
    assert_eq!((error.message, error.advice), ("参数错误", "a | b"));
    assert!(meta.error(9).is_none());
}
