//! A mock as its callers see it: over HTTP.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::path::Path;

use feishu_codegen::config::SpecSet;
use feishu_codegen::source::Page;
use feishu_mock::{FAULT_HEADER, Mock, Settings};
use reqwest::header::HeaderMap;
use reqwest::{Client, Method, multipart};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A page from the root of the workspace.
fn page(path: &str) -> Page {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    Page::from_bytes(path, std::fs::read(root.join(path)).unwrap())
}

/// A mock that listens.
struct Running {
    url: String,
    http: Client,
    server: JoinHandle<()>,
}

/// Status, headers and body; null where the body is no JSON.
struct Answer {
    status: u16,
    headers: HeaderMap,
    text: String,
    json: Value,
}

impl Running {
    async fn start(settings: Settings) -> Self {
        let pages = [
            "mock/tests/pages/brew.md",
            "specs/approval-v4/instance/create.md",
            "specs/approval-v4/instance/list.md",
            "tests/fixtures/shapes/file_download.md",
            "tests/fixtures/shapes/file_upload.md",
            "tests/fixtures/shapes/header_table.md",
        ];
        let set = SpecSet::new(pages.into_iter().map(page).collect());
        let mock = Mock::new(feishu_codegen::understand(&set).ir, settings);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let server = tokio::spawn(async move {
            mock.serve(listener).await.unwrap();
        });
        // Other crates of the workspace ask for TLS without a provider. It may be there already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = Client::builder().redirect(reqwest::redirect::Policy::none());
        Self {
            url,
            http: http.build().unwrap(),
            server,
        }
    }

    fn call(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.http.request(method, format!("{}{path}", self.url))
    }

    async fn post(&self, path: &str, body: &Value) -> Answer {
        answer(self.call(Method::POST, path).json(body)).await
    }

    async fn token(&self) -> String {
        let path = "/open-apis/auth/v3/tenant_access_token/internal";
        let issued = self
            .post(path, &json!({"app_id": "cli_a", "app_secret": "s"}))
            .await;
        issued.json["tenant_access_token"]
            .as_str()
            .unwrap()
            .to_owned()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn answer(call: reqwest::RequestBuilder) -> Answer {
    let response = call.send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let text = response.text().await.unwrap();
    let json = serde_json::from_str(&text).unwrap_or_default();
    Answer {
        status,
        headers,
        text,
        json,
    }
}

/// `field: description` of each violation.
fn violations(answer: &Answer) -> Vec<String> {
    assert_eq!(answer.json["code"], 99992402, "{}", answer.text);
    let found = answer.json["error"]["field_violations"].as_array().unwrap();
    let text = |it: &Value, key: &str| it[key].as_str().unwrap().to_owned();
    let lines = found.iter();
    lines
        .map(|it| format!("{}: {}", text(it, "field"), text(it, "description")))
        .collect()
}

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
    let create = json!({"approval_code": "A", "form": "[]"});
    let call = mock.call(Method::POST, "/open-apis/approval/v4/instances");
    let refused = answer(call.bearer_auth(&token).json(&create)).await;
    assert_eq!(
        violations(&refused),
        ["user_id, open_id: at least one of them must be given"]
    );
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
            "file: it is required",
        ]
    );
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
        ("cli_b", "x", 10014),
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
