//! What the mock does as a platform: pages, tokens, faults.

use feishu_mock::{FAULT_HEADER, Settings};
use reqwest::Method;
use serde_json::{Value, json};

use crate::{Running, answer, violations};

#[tokio::test]
async fn lists_have_as_many_pages_as_were_wanted() {
    let mock = Running::start(Settings {
        pages: 3,
        ..Settings::default()
    })
    .await;
    let token = mock.token().await;
    let list = async |cursor: &str| {
        let call = mock
            .call(Method::GET, "/open-apis/approval/v4/instances")
            .bearer_auth(&token);
        let range = [
            ("approval_code", "A"),
            ("start_time", "0"),
            ("end_time", "1"),
        ];
        let cursor = Some(("page_token", cursor)).filter(|(_, cursor)| !cursor.is_empty());
        answer(call.query(&range).query(&Vec::from_iter(cursor))).await
    };
    let (mut cursor, mut seen) = (String::new(), Vec::new());
    loop {
        let page = list(&cursor).await;
        assert_eq!(
            page.json["data"]["instance_code_list"]
                .as_array()
                .unwrap()
                .len(),
            1
        );
        page.json["data"]["page_token"]
            .as_str()
            .unwrap()
            .clone_into(&mut cursor);
        seen.push(page.json["data"]["has_more"].as_bool().unwrap());
        if !seen.last().unwrap() {
            break;
        }
    }
    assert_eq!((seen, cursor.as_str()), (vec![true, true, false], ""));
    let strange = list("elsewhere").await;
    assert_eq!(
        violations(&strange),
        ["page_token: no cursor that was given out"]
    );
}

#[tokio::test]
async fn tokens_are_issued_and_wanted() {
    let apps = [("cli_a".to_owned(), "right".to_owned())].into();
    let mock = Running::start(Settings {
        apps,
        ..Settings::default()
    })
    .await;
    let internal = "/open-apis/auth/v3/tenant_access_token/internal";
    for (id, secret, code) in [
        ("cli_a", "right", 0),
        ("cli_a", "wrong", 10015),
        ("cli_b", "x", 10003),
        ("", "", 10003),
    ] {
        let issued = mock
            .post(internal, &json!({"app_id": id, "app_secret": secret}))
            .await;
        assert_eq!(issued.json["code"], code, "{id} {secret}");
    }
    let app = json!({"app_id": "cli_a", "app_secret": "right", "app_ticket": "t"});
    let of_app = mock
        .post("/open-apis/auth/v3/app_access_token", &app)
        .await
        .json;
    let of_tenant = json!({"app_access_token": of_app["app_access_token"], "tenant_key": "k"});
    let path = "/open-apis/auth/v3/tenant_access_token";
    let tenant = mock.post(path, &of_tenant).await.json["tenant_access_token"]
        .as_str()
        .unwrap()
        .to_owned();

    let brew = async |token: Option<&str>| {
        let call = mock
            .call(Method::POST, "/open-apis/tea/v1/cups/c1")
            .json(&json!({"leaf": "green"}));
        let call = match token {
            Some(token) => call.bearer_auth(token),
            None => call,
        };
        answer(call).await.json["code"].as_i64().unwrap()
    };
    assert_eq!(brew(Some(&tenant)).await, 0);
    assert_eq!(brew(None).await, 99991661);
    assert_eq!(brew(Some("t-other")).await, 99991663);
    assert_eq!(brew(of_app["app_access_token"].as_str()).await, 99991668);
}

#[tokio::test]
async fn users_log_in_and_refresh_once() {
    let mock = Running::start(Settings::default()).await;
    let path = "/open-apis/authen/v1/authorize?client_id=cli_a&redirect_uri=http%3A%2F%2Fhere%2F&state=s%201";
    let agreed = answer(mock.call(Method::GET, path)).await;
    assert_eq!(agreed.status, 302);
    let back = agreed.headers["location"].to_str().unwrap();
    let (code, state) = back
        .strip_prefix("http://here/?code=")
        .unwrap()
        .split_once("&state=")
        .unwrap();
    assert_eq!(state, "s+1");
    let exchange = async |grant: Value| {
        let mut body = json!({"client_id": "cli_a", "client_secret": "s"});
        body.as_object_mut()
            .unwrap()
            .extend(grant.as_object().unwrap().clone());
        mock.post("/open-apis/authen/v2/oauth/token", &body)
            .await
            .json
    };
    let by_code = json!({"grant_type": "authorization_code", "code": code});
    let first = exchange(by_code.clone()).await;
    assert_eq!(first["code"], 0, "{first}");
    assert_eq!(exchange(by_code).await["code"], 20003);
    let refresh = json!({"grant_type": "refresh_token", "refresh_token": first["refresh_token"]});
    let second = exchange(refresh.clone()).await;
    assert_ne!(second["access_token"], first["access_token"]);
    assert_eq!(exchange(refresh).await["code"], 20003);
}

#[tokio::test]
async fn faults_befall_calls() {
    let rule = "tea.v1.cup.brew:code=7:2".parse().unwrap();
    let mock = Running::start(Settings {
        faults: vec![rule],
        ..Settings::default()
    })
    .await;
    let token = mock.token().await;
    let brew = |fault: Option<&str>| {
        let call = mock
            .call(Method::POST, "/open-apis/tea/v1/cups/c1")
            .bearer_auth(&token);
        let call = call.json(&json!({"leaf": "green"}));
        fault.map_or(call.try_clone().unwrap(), |fault| {
            call.header(FAULT_HEADER, fault)
        })
    };
    // Every second call without a header of its own.
    for code in [0, 7, 0, 7] {
        assert_eq!(answer(brew(None)).await.json["code"], code);
    }
    let status = answer(brew(Some("status=503"))).await;
    assert_eq!(
        (status.status, &status.headers["content-type"]),
        (503, &"text/html".parse().unwrap())
    );
    let limited = answer(brew(Some("rate-limit=2"))).await;
    assert_eq!(
        (limited.status, &limited.json["code"]),
        (429, &json!(99991400))
    );
    assert_eq!(limited.headers["x-ogw-ratelimit-reset"], "2");
    assert!(
        limited.headers["x-tt-logid"]
            .to_str()
            .unwrap()
            .starts_with("mock-")
    );
    let html = answer(brew(Some("html"))).await;
    assert_eq!((html.status, html.json), (200, Value::Null));
    assert_eq!(answer(brew(Some("garbled"))).await.json, Value::Null);
    let half = brew(Some("half")).send().await.unwrap();
    assert!(half.status().is_success() && half.bytes().await.is_err());
    assert!(brew(Some("reset")).send().await.is_err());
    let unknown = answer(brew(Some("flood"))).await;
    assert!(
        unknown
            .text
            .contains("`flood` is no fault; there are status=HTTP"),
        "{}",
        unknown.text
    );
    // The token is no longer good from here on.
    assert_eq!(answer(brew(Some("token"))).await.json["code"], 99991663);
    assert_eq!(answer(brew(Some("delay=0"))).await.json["code"], 99991663);
}
