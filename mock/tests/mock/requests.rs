//! What the mock makes of requests.

use feishu_mock::Settings;
use reqwest::{Method, multipart};
use serde_json::{Value, json};

use crate::{Running, answer, violations};

#[tokio::test]
async fn requests_are_held_against_the_page() {
    let mock = Running::start(Settings::default()).await;
    let token = mock.token().await;
    let green = json!({"leaf": "green"});
    let cases: [(&str, Value, &[&str]); 15] = [
        ("c1", green.clone(), &[]),
        ("c1", json!({"leaf": "green", "sweet": "honey"}), &[]),
        ("c1?tags=a&tags=b&strong=true", green.clone(), &[]),
        (
            "c1",
            json!({"leaf": "black", "degrees": 60, "guests": [{"name": "甲", "seat": 1}]}),
            &[],
        ),
        ("c1", json!({}), &["leaf: it is required"]),
        ("c1", json!({"leaf": null}), &["leaf: it is required"]),
        ("c1", json!({"leaf": 3}), &["leaf: a string is wanted here"]),
        (
            "c1",
            json!({"leaf": "white"}),
            &["leaf: none of the documented values: green, black"],
        ),
        (
            "c1",
            json!({"leaf": "green", "degrees": 59}),
            &["degrees: less than 60"],
        ),
        (
            "c1",
            json!({"leaf": "green", "degrees": 100.5}),
            &["degrees: a whole number is wanted here"],
        ),
        (
            "c1",
            json!({"leaf": "green", "degreees": 60, "zzz": 1}),
            &[
                "degreees: no such field is documented; there is `degrees`",
                "zzz: no such field is documented",
            ],
        ),
        (
            "c1",
            json!({"leaf": "green", "guests": [{"name": "甲"}, {"seat": "1"}]}),
            &[
                "guests[1].name: it is required",
                "guests[1].seat: a whole number is wanted here",
            ],
        ),
        (
            "cup_1",
            green.clone(),
            &["cup_id: 5 characters, at most 4 are allowed"],
        ),
        (
            "c1?tags=a&tags=b&tags=c",
            green.clone(),
            &["tags: 3 items, at most 2 are allowed"],
        ),
        (
            "c1?strong=yes&strong=no",
            green,
            &[
                "strong: it is given twice",
                "strong: true or false is wanted here",
            ],
        ),
    ];
    for (path, body, wanted) in cases {
        let call = mock.call(Method::POST, &format!("/open-apis/tea/v1/cups/{path}"));
        let answer = answer(call.bearer_auth(&token).json(&body)).await;
        if wanted.is_empty() {
            let good = json!({"code": 0, "msg": "success", "data": {"minutes": 3, "tea": "tea"}});
            assert_eq!((answer.status, answer.json), (200, good), "{path} {body}");
        } else {
            assert_eq!(answer.status, 400);
            assert_eq!(violations(&answer), wanted, "{path} {body}");
        }
    }
    let call = mock
        .call(Method::POST, "/open-apis/tea/v1/cups/c1")
        .bearer_auth(&token);
    let broken = answer(call.body("{\"leaf\":")).await;
    assert!(
        violations(&broken)[0].contains("the body is no JSON"),
        "{}",
        broken.text
    );
}

#[tokio::test]
async fn rules_and_windows_hold() {
    let mock = Running::start(Settings::default()).await;
    let token = mock.token().await;
    for create in [
        json!({"approval_code": "A", "form": "[]"}),
        json!({"approval_code": "A", "form": "[]", "user_id": null, "open_id": null}),
    ] {
        let call = mock.call(Method::POST, "/open-apis/approval/v4/instances");
        let refused = answer(call.bearer_auth(&token).json(&create)).await;
        assert_eq!(
            violations(&refused),
            ["user_id, open_id: at least one of them must be given"]
        );
    }
    for (flags, is_good) in [("7", true), ("8", false), ("none", false)] {
        let create = json!({
            "approval_code": "A", "form": "[]", "open_id": "ou_a", "cancel_bot_notification": flags,
        });
        let answered = mock.call(Method::POST, "/open-apis/approval/v4/instances");
        let answered = answer(answered.bearer_auth(&token).json(&create)).await;
        assert_eq!(answered.status == 200, is_good, "{}", answered.text);
    }
    let call = mock
        .call(Method::GET, "/open-apis/approval/v4/instances")
        .bearer_auth(&token);
    let range = [
        ("approval_code", "A"),
        ("start_time", "0"),
        ("end_time", "36000001"),
    ];
    let refused = answer(call.query(&range)).await;
    assert_eq!(
        violations(&refused),
        ["start_time, end_time: the range is longer than 10 hours"]
    );
}

#[tokio::test]
async fn files_go_both_ways() {
    let mock = Running::start(Settings::default()).await;
    let token = mock.token().await;
    let upload = async |form: multipart::Form| {
        let call = mock.call(Method::POST, "/open-apis/shape/v1/files");
        answer(call.bearer_auth(&token).multipart(form)).await
    };
    let file = |bytes: &'static [u8]| multipart::Part::bytes(bytes).file_name("a.txt");
    let form = || multipart::Form::new().text("file_name", "a.txt");
    let good = upload(form().text("size", "3").part("file", file(b"abc"))).await;
    assert_eq!(good.json["data"]["file_key"], "file_key", "{}", good.text);
    let bad = upload(form().text("size", "x").text("file", "abc")).await;
    assert_eq!(
        violations(&bad),
        [
            "file: it is a file, and has no file name",
            "size: a whole number is wanted here",
        ]
    );
    let empty = upload(form().text("size", "0").part("file", file(b""))).await;
    assert_eq!(violations(&empty), ["file: the file is empty"]);
    let none = upload(form().text("size", "0")).await;
    assert_eq!(violations(&none), ["file: it is required"]);
    let size = json!({"file_name": "a.txt", "size": 3, "file": 5});
    let call = mock.call(Method::POST, "/open-apis/shape/v1/files");
    let bad = answer(call.bearer_auth(&token).json(&size)).await;
    assert_eq!(
        violations(&bad),
        ["Content-Type: multipart/form-data is wanted here"]
    );
    let call = mock.call(Method::POST, "/open-apis/tea/v1/cups/c1");
    let leaf = multipart::Form::new().text("leaf", "green");
    let bad = answer(call.bearer_auth(&token).multipart(leaf)).await;
    assert_eq!(
        violations(&bad),
        ["Content-Type: application/json is wanted here"]
    );
    let call = mock
        .call(Method::GET, "/open-apis/shape/v1/files/k")
        .bearer_auth(&token);
    let file = answer(call).await;
    assert_eq!((file.status, file.text.as_str()), (200, "mock file"));
    assert_eq!(
        file.headers["content-disposition"],
        "attachment; filename=\"mock.bin\""
    );
}

#[tokio::test]
async fn what_is_not_described_is_said_to_be_so() {
    let mock = Running::start(Settings::default()).await;
    let other = answer(mock.call(Method::GET, "/open-apis/tea/v1/cups/c1")).await;
    assert_eq!(
        other.json["msg"],
        "no page describes GET /open-apis/tea/v1/cups/c1; there is POST"
    );
    let none = answer(mock.call(Method::GET, "/open-apis/tea")).await;
    assert_eq!((none.status, none.json["code"].as_i64()), (404, Some(404)));
    let index = answer(mock.call(Method::GET, "/")).await.text;
    assert!(
        index.contains("POST /open-apis/tea/v1/cups/:cup_id  tea.v1.cup.brew  泡茶\n"),
        "{index}"
    );
    let token = mock.token().await;
    let headers = answer(
        mock.call(Method::GET, "/open-apis/shape/v1/headers")
            .bearer_auth(token),
    )
    .await;
    assert!(
        violations(&headers)
            .iter()
            .all(|it| it.ends_with("the header is required"))
    );
}
