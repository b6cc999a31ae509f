//! What is seen of calls from outside: all that is needed to follow them, and nothing that they say.

use std::{fmt::Debug, time::Duration};

use feishu_approval_api::instance;
use feishu_runtime::{
    Error, File, SecretString,
    event::{AppTicket, Dispatcher, LongConnection, Receiver},
    oauth::Code,
    operation::{Method, Operation},
    request::RequestParts,
    retry::{Limited, Never},
    token_store::{MemoryStore, RedisStore, TokenStore},
};
use feishu_tests::{
    platform::{APP_SECRET, Call, Platform},
    reply::Reply,
    written::Written,
};
use serde_json::{Value, json};

use crate::{
    Outcome, failure, hurried,
    operations::{Upload, UserOnly},
};

const CREATE: &str = "POST /open-apis/approval/v4/instances";
const USER_TOKEN: &str = "u-TokenOfAlice-do-not-print";
const TICKET: &str = "TicketOfTheApp-do-not-print";
const PASSWORD: &str = "PasswordOfRedis-do-not-print";
const ENCRYPT_KEY: &str = "EncryptKey-do-not-print";
const VERIFICATION: &str = "Verification-do-not-print";
const CODE: &str = "CodeOfALogin-do-not-print";
const VERIFIER: &str = "VerifierOfALogin-do-not-print";
/// What people write into forms.
const REASON: &str = "ReasonOfAlice-do-not-print";
const CONTENT: &str = "ContentOfAFile-do-not-print";

fn create() -> instance::create::Request {
    instance::create()
        .approval_code("7C468A54-8745-2245-9675-08B7C63E7A85")
        .user_id("f7cb567e")
        .form(json!([{"id": "widget1", "type": "input", "value": REASON}]).to_string())
        .build()
}

/// Asserts that `text` holds none of these, nor the first eight characters of one.
fn assert_absent<'a>(text: &str, secrets: impl IntoIterator<Item = &'a str>) {
    for secret in secrets {
        let head = secret.get(..8).unwrap_or(secret);
        let lines: Vec<_> = text.lines().filter(|line| line.contains(head)).collect();
        assert!(lines.is_empty(), "`{head}` was written: {lines:#?}");
    }
}

#[tokio::test]
async fn the_span_of_a_call_tells_all_that_it_went_through() -> Outcome {
    let written = Written::default();
    let _guard = written.collect();
    let platform = Platform::start().await?;
    let good = Reply::data(json!({"instance_code": "A"})).header("x-tt-logid", "2026-good");
    let refusal = Reply::code(429, 99991400, "request trigger frequency limit");
    let page = Reply::text(502, "text/html", "<html>");
    platform.replies(
        CREATE,
        [refusal.header("x-ogw-ratelimit-reset", "3"), page, good],
    );
    let client = platform.builder().retry(Limited::new(4)).build()?;
    hurried(client.send(&create())).await?;
    let error = hurried(client.with_retry(Never).send(&create())).await;
    assert_eq!(failure(error).http_status(), Some(500));

    let sent = platform.calls().pop().ok_or("a call")?.body.len();
    let text = written.text();
    let closed = |line: &&str| line.contains("feishu.call") && line.contains("close");
    let lines: Vec<_> = text.lines().filter(closed).collect();
    let [good, bad] = lines[..] else {
        return Err(format!("{lines:#?}").into());
    };
    let common = [
        "operation=\"approval.v4.instance.create\"",
        "http.method=\"POST\"",
        "http.path=\"/open-apis/approval/v4/instances\"",
        "token=\"tenant\"",
        &format!("request_bytes={sent}"),
    ];
    let of_good = [
        "attempts=3",
        "http.status=200",
        "code=0",
        "log_id=\"2026-good\"",
        "response_bytes=55",
    ];
    let of_bad = ["attempts=1", "http.status=500"];
    for (line, fields) in [(good, &of_good[..]), (bad, &of_bad[..])] {
        for field in common.iter().chain(fields) {
            assert!(line.contains(field), "`{field}` is not in `{line}`");
        }
    }
    let waited = good.rsplit_once("waited_ms=").ok_or("no wait")?.1;
    let waited: String = waited.chars().take_while(char::is_ascii_digit).collect();
    assert!((3000..6000).contains(&waited.parse::<u64>()?), "{good}");
    assert!(!bad.contains("waited_ms"), "{bad}");
    Ok(())
}

#[tokio::test]
async fn no_call_writes_what_it_says_whatever_comes_of_it() -> Outcome {
    let written = Written::default();
    let _guard = written.collect();
    let platform = Platform::start().await?;
    let policy = Limited::new(2).each_within(Duration::from_secs(2));
    let client = platform.builder().retry(policy).build()?;
    let user = client.with_user_token(USER_TOKEN);
    let mut errors = Vec::new();
    // Servers that repeat all that they were sent, in every place.
    let echo = |call: &Call| {
        let body = String::from_utf8_lossy(&call.body).into_owned();
        format!("{} {body}", call.token().unwrap_or_default())
    };
    let answers: [fn(String) -> Reply; 10] = [
        |echo| Reply::data(json!({"instance_code": echo})),
        |echo| Reply::code(400, 1390001, &echo),
        |echo| Reply::code(500, 2200, &echo),
        |echo| Reply::text(502, "text/html", &echo),
        |echo| Reply::text(200, "application/json", &format!("{{{echo}")),
        |echo| Reply::data(json!([echo])),
        |echo| Reply::data(json!({"instance_code": echo})).broken(),
        |echo| Reply::data(json!({"instance_code": echo})).stalled(),
        |_| Reply::cut(),
        |echo| Reply::code(429, 99991400, &echo).header("x-ogw-ratelimit-reset", "1"),
    ];
    let file = File::new("reason.txt", CONTENT);
    let upload = Upload {
        name: REASON.into(),
        files: vec![file],
        ..Upload::default()
    };
    for answer in answers {
        for target in [
            CREATE,
            "POST /open-apis/files",
            "GET /open-apis/user",
            "PUT /open-apis/new",
        ] {
            platform.serves(target, move |call| answer(echo(call)));
        }
        let calls = async {
            let undocumented = client.request(Method::Put, "/open-apis/new");
            let undocumented = undocumented.json(&json!({"reason": REASON}));
            errors.extend(client.send(&create()).await.err());
            errors.extend(client.send(&upload).await.err());
            errors.extend(user.send(&UserOnly).await.err());
            errors.extend(undocumented.send::<Value>().await.err());
        };
        hurried(calls).await;
    }
    let text = written.text();
    for part in ["feishu.call", "feishu.token", "hyper", "reqwest"] {
        assert!(text.contains(part), "nothing of `{part}` was collected");
    }
    let tokens = platform.tokens();
    let tokens = || {
        tokens
            .iter()
            .map(String::as_str)
            .chain([APP_SECRET, USER_TOKEN])
    };
    assert_absent(&text, tokens().chain([REASON, CONTENT]));

    // An error quotes the platform, so the form if the platform does; never what proves who calls.
    assert!(errors.len() >= 30, "{}", errors.len());
    assert_absent(&errors.iter().map(shown).collect::<String>(), tokens());
    Ok(())
}

fn shown(error: &Error) -> String {
    let source = std::error::Error::source(error);
    format!("{error}\n{error:?}\n{error:#?}\n{source:?}\n")
}

#[tokio::test]
async fn nothing_public_shows_what_it_keeps() -> Outcome {
    let platform = Platform::start().await?;
    platform.serves(CREATE, |_| Reply::data(json!({"instance_code": REASON})));
    let builder = platform.builder();
    let client = builder.clone().build()?;
    let answer = client.send_raw(&create()).await?;
    let mut parts = RequestParts::new();
    create().encode(&mut parts)?;
    parts.part("reason", REASON);
    parts.header("x-note", REASON);
    parts.query("reason", REASON);
    let store = MemoryStore::default();
    let life = Duration::from_secs(60);
    store
        .set("key", &USER_TOKEN.into(), life)
        .await
        .map_err(|error| error.to_string())?;
    let stored = store.get("key").await.map_err(|error| error.to_string())?;
    let redis = RedisStore::new(&format!("redis://:{PASSWORD}@127.0.0.1/"));
    let ticket: AppTicket = serde_json::from_value(json!({"app_id": "cli", "app_ticket": TICKET}))?;
    let receiver = Receiver::builder(Dispatcher::builder().build()?)
        .verification_token(VERIFICATION)
        .encrypt_key(ENCRYPT_KEY);
    let code = Code::new(CODE).verifier(VERIFIER);
    let authorization = client.authorize_url("https://a.example").build()?;
    let unsent = failure(client.with_header("x", "\n").send(&create()).await);
    let unfit = platform
        .builder()
        .user_agent(format!("a\n{REASON}"))
        .build();
    let shown: [&dyn Debug; 22] = [
        &builder,
        &client,
        &client.with_user_token(USER_TOKEN),
        &client
            .with_header("x-note", REASON)
            .with_body_field("reason", json!(REASON)),
        &client.authorize_url("https://a.example"),
        &authorization,
        &client
            .request(Method::Put, "/new")
            .json(&json!({"reason": REASON})),
        &answer,
        &parts,
        &SecretString::from(USER_TOKEN),
        &File::new("reason.txt", CONTENT),
        &store,
        &stored,
        &redis.map_err(|error| error.to_string())?,
        &ticket,
        &receiver,
        &receiver.clone().build()?,
        &LongConnection::new(&client, Dispatcher::builder().build()?)?,
        &code,
        &unsent,
        &unsent.to_string(),
        &unfit.is_err(),
    ];
    let text: String = shown
        .iter()
        .map(|shown| format!("{shown:?}\n{shown:#?}\n"))
        .collect();
    let tokens = platform.tokens();
    let secrets = [
        APP_SECRET,
        USER_TOKEN,
        TICKET,
        PASSWORD,
        ENCRYPT_KEY,
        VERIFICATION,
        CODE,
        VERIFIER,
        REASON,
        CONTENT,
    ];
    assert_absent(
        &text,
        secrets.into_iter().chain(tokens.iter().map(String::as_str)),
    );
    Ok(())
}
