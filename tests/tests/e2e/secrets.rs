//! No secret in any text that leaves the client.

use feishu_authen_api::oauth::token::create;
use feishu_runtime::{Client, Secret};
use feishu_tests::{
    platform::{APP_SECRET, Call, Platform},
    reply::Reply,
    written::Written,
};
use serde_json::{Value, json};

use crate::{
    Outcome,
    authen::exchange,
    failure, one_code,
    operations::{Everywhere, LIST_TARGET, List, UserOnly},
};

const USER_TOKEN: &str = "u-TokenOfAlice-do-not-print";
const PERSONAL: &str = "a-very-personal-reason";

#[tokio::test]
async fn no_secret_reaches_debug_display_or_a_trace() -> Outcome {
    let written = Written::default();
    let _guard = written.collect();
    let platform = Platform::start().await?;
    let builder = platform.builder();
    written.add(format!("{builder:?}"));
    let client = builder.build()?;
    let user = client.with_user_token(USER_TOKEN);
    written.add(format!("{client:?} {user:?}"));

    // A server that repeats what it was sent, in every shape, and a gateway that shows a request on its error page.
    let echoes: [fn(&str) -> Reply; 5] = [
        |text| Reply::code(400, 1390001, text),
        |text| {
            Reply::json(
                400,
                &json!({"code": 1, "error": {"field_violations": [{"field": "a", "value": text, "description": text}]}}),
            )
        },
        |text| {
            Reply::text(
                502,
                "text/html",
                &format!("<pre>{}{text}</pre>", "x".repeat(150)),
            )
        },
        |text| Reply::data(json!({"instance_code_list": [{"a": text}]})),
        |text| Reply::json(200, &json!({"code": 0, "data": [text], "expire": 1})),
    ];
    for echo in echoes {
        platform.serves(LIST_TARGET, move |call| {
            echo(call.token().unwrap_or_default())
        });
        platform.serves("GET /open-apis/user", move |call| {
            echo(call.token().unwrap_or_default())
        });
        platform.token_replies([echo(APP_SECRET)]);
        let fresh = platform.builder().build()?;
        let outcomes = [
            fresh.send(&List::default()).await,
            client.send(&List::default()).await,
            user.send(&UserOnly).await,
        ];
        for outcome in outcomes {
            let error = failure(outcome);
            written.add(format!(
                "\n{error}\n{error:?}\n{error:#?}\n{:?}\n",
                std::error::Error::source(&error)
            ));
        }
    }

    let text = written.text();
    assert!(text.contains("feishu.call"), "the trace was collected");
    assert!(platform.tokens().len() == 1 && platform.token_calls() == 6);
    let tokens = platform.tokens();
    for secret in [APP_SECRET, USER_TOKEN]
        .into_iter()
        .chain(tokens.iter().map(String::as_str))
    {
        for length in [secret.len(), 8] {
            let head = &secret[..length];
            let lines: Vec<_> = text.lines().filter(|line| line.contains(head)).collect();
            assert!(lines.is_empty(), "`{head}` was written: {lines:#?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn no_secret_among_the_fields_is_seen() -> Outcome {
    const TARGET: &str = "POST /open-apis/authen/v2/oauth/token";
    const ISSUED: [&str; 2] = ["u-Issued-do-not-print", "r-Issued-do-not-print"];
    let written = Written::default();
    let _guard = written.collect();
    let platform = Platform::start().await?;
    let client = platform.builder().build()?;
    let request = exchange();
    written.add(format!(
        "{request:?} {request:#?} {:?}",
        create().code(request.code.clone())
    ));

    // A good answer; one that does not decode; one that breaks off; one that repeats what it was sent.
    let issued = |expires: Value| json!({"code": 0, "access_token": ISSUED[0], "refresh_token": ISSUED[1], "expires_in": expires});
    platform.replies(TARGET, [Reply::json(200, &issued(json!(7200)))]);
    let answer = client.send(&request).await?;
    assert_eq!(
        answer.refresh_token.as_ref().map(Secret::expose_secret),
        Some(ISSUED[1])
    );
    written.add(format!("{answer:?} {answer:#?}"));
    let broken = issued(json!({"u": ISSUED[0]})).to_string();
    let echo = |call: &Call| Reply::code(400, 20063, &String::from_utf8_lossy(&call.body));
    let answers: [fn(&Call, &str) -> Reply; 3] = [
        |_, broken| Reply::text(200, "application/json", broken),
        |_, broken| Reply::text(200, "application/json", &broken[..broken.len() - 2]),
        |call, _| Reply::text(502, "text/html", &String::from_utf8_lossy(&call.body)),
    ];
    for answer in answers {
        let broken = broken.clone();
        platform.serves(TARGET, move |call| answer(call, &broken));
        let error = failure(client.send(&request).await);
        written.add(format!("\n{error}\n{error:?}\n{error:#?}\n"));
    }
    platform.serves(TARGET, echo);
    let error = failure(client.send(&request).await);
    assert_eq!(error.api().map(|api| api.code), Some(20063));
    written.add(format!("\n{error}\n{error:?}\n{error:#?}\n"));

    let text = written.text();
    assert!(text.contains("feishu.call") && text.contains("Secret(***)"));
    let sent = [&request.client_secret, &request.code].map(Secret::expose_secret);
    let verifier = request.code_verifier.as_ref().map(Secret::expose_secret);
    for secret in sent.into_iter().chain(verifier).chain(ISSUED) {
        let head = &secret[..8];
        let lines: Vec<_> = text.lines().filter(|line| line.contains(head)).collect();
        assert!(lines.is_empty(), "`{head}` was written: {lines:#?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_trace_tells_of_the_call_but_not_of_its_content() -> Outcome {
    let written = Written::default();
    let _guard = written.collect();
    let platform = Platform::start().await?;
    platform.serves(
        &format!("DELETE /open-apis/things/{PERSONAL}/parts"),
        |_| one_code().header("x-tt-logid", "20260101"),
    );
    let client: Client = platform.builder().build()?;
    let request = Everywhere {
        id: PERSONAL.into(),
        types: vec![PERSONAL.into()],
        body: json!({"reason": PERSONAL}),
    };
    client.send(&request).await?;
    let refusal = Reply::code(400, 99991663, "invalid token");
    platform.revoke_tokens(refusal);
    client.send(&request).await?;

    let text = written.text();
    let closed: Vec<_> = text
        .lines()
        .filter(|line| line.contains("feishu.call") && line.contains("close"))
        .collect();
    assert_eq!(closed.len(), 2, "{text}");
    for (line, attempts) in closed.iter().zip(["attempts=1", "attempts=2"]) {
        let fields = [
            "operation=\"test.v1.everywhere\"",
            "http.method=\"DELETE\"",
            "http.path=\"/open-apis/things/:id/parts\"",
            "http.status=200",
            "code=0",
            "log_id=\"20260101\"",
            attempts,
        ];
        for field in fields {
            assert!(line.contains(field), "`{field}` is not in `{line}`");
        }
    }
    assert!(!text.contains(PERSONAL), "{text}");
    Ok(())
}
