//! The generated client of logins against the platform.

use feishu_authen_api::{Secret, authorize, oauth::token, user_info};
use feishu_runtime::{Client, ErrorKind, operation::Operation};
use feishu_tests::{platform::Platform, reply::Reply};
use serde_json::json;

use crate::{Outcome, failure};

const TOKEN: &str = "POST /open-apis/authen/v2/oauth/token";
const USER_INFO: &str = "GET /open-apis/authen/v1/user_info";
const CALLBACK: &str = "https://example.com/login/callback";

fn tokens(access: &str, refresh: &str) -> Reply {
    let body = json!({
        "code": 0,
        "access_token": access,
        "expires_in": 7200,
        "refresh_token": refresh,
        "refresh_token_expires_in": 604_800,
        "scope": "offline_access",
        "token_type": "Bearer",
    });
    Reply::json(200, &body)
}

pub(super) fn exchange() -> token::create::Request {
    token::create()
        .grant_type(token::create::GrantType::AuthorizationCode)
        .client_id("cli_b7d24f06e1a9c83e")
        .client_secret("S3cretOfTheClient-do-not-print")
        .code("C0de-do-not-print")
        .code_verifier("V3rifier-do-not-print-0123456789-0123456789-0123456789")
        .build()
}

#[test]
fn a_login_starts_at_an_address() -> Outcome {
    let request = authorize::get()
        .client_id("cli_b7d24f06e1a9c83e")
        .response_type("code")
        .redirect_uri(CALLBACK)
        .scope("offline_access contact:contact")
        .state("f3c9")
        .code_challenge_method(authorize::get::CodeChallengeMethod::S256)
        .build();
    let query = "client_id=cli_b7d24f06e1a9c83e&response_type=code\
                 &redirect_uri=https%3A%2F%2Fexample.com%2Flogin%2Fcallback\
                 &scope=offline_access%20contact%3Acontact&state=f3c9&code_challenge_method=S256";
    for (client, host) in [
        (Client::builder(), "https://accounts.feishu.cn"),
        (Client::builder().lark(), "https://accounts.larksuite.com"),
        (
            Client::builder().base_url("http://127.0.0.1:9/gateway"),
            "http://127.0.0.1:9/gateway",
        ),
    ] {
        let url = client.build()?.url(&request)?;
        assert_eq!(url, format!("{host}/open-apis/authen/v1/authorize?{query}"));
    }
    Ok(())
}

#[tokio::test]
async fn an_authorization_page_that_goes_on_at_once_is_followed_by_nobody() -> Outcome {
    let platform = Platform::start().await?;
    let location = format!("{CALLBACK}?code=C0de-do-not-print&state=f3c9");
    let away = Reply::text(302, "text/html", "").header("location", &location);
    platform.replies("GET /open-apis/authen/v1/authorize", [away]);
    let answer = authorize::get()
        .client_id("cli_b7d24f06e1a9c83e")
        .response_type("code")
        .redirect_uri(CALLBACK)
        .send(&Client::builder().base_url(platform.url()).build()?)
        .await?;
    assert_eq!(answer.location, location);
    assert_eq!(
        format!("{answer:?}"),
        format!("Redirect {{ location: {CALLBACK:?} }}")
    );
    Ok(())
}

#[tokio::test]
async fn a_code_becomes_tokens_that_tell_who_the_user_is() -> Outcome {
    let platform = Platform::start().await?;
    platform.replies(
        TOKEN,
        [tokens("u-first", "r-first"), tokens("u-second", "r-second")],
    );
    platform.replies(
        USER_INFO,
        [Reply::data(json!({"name": "林一诺", "open_id": "ou_1"}))],
    );
    let client = Client::builder().base_url(platform.url()).build()?;

    let first = client.send(&exchange()).await?;
    assert_eq!(first.access_token, Some(Secret::from("u-first")));
    assert_eq!(
        (first.expires_in, first.token_type.as_deref()),
        (Some(7200), Some("Bearer"))
    );

    let access = first.access_token.ok_or("a token was issued")?;
    let user = user_info::get()
        .send(&client.with_user_token(access))
        .await?;
    assert_eq!(
        (user.name.as_deref(), user.open_id.as_deref()),
        (Some("林一诺"), Some("ou_1"))
    );

    let second = token::refresh()
        .grant_type("refresh_token")
        .client_id("cli_b7d24f06e1a9c83e")
        .client_secret("S3cretOfTheClient-do-not-print")
        .refresh_token(first.refresh_token.ok_or("a token was issued")?)
        .send(&client)
        .await?;
    assert_eq!(second.refresh_token, Some(Secret::from("r-second")));

    let calls = platform.calls();
    assert_eq!(
        calls[0].json(),
        json!({
            "grant_type": "authorization_code",
            "client_id": "cli_b7d24f06e1a9c83e",
            "client_secret": "S3cretOfTheClient-do-not-print",
            "code": "C0de-do-not-print",
            "code_verifier": "V3rifier-do-not-print-0123456789-0123456789-0123456789",
        })
    );
    assert_eq!(calls[1].token(), Some("u-first"));
    assert_eq!(calls[2].json()["refresh_token"], "r-first");
    assert!([0, 2].iter().all(|&index| calls[index].token().is_none()));
    Ok(())
}

#[tokio::test]
async fn a_refused_login_says_why() -> Outcome {
    let platform = Platform::start().await?;
    let body = json!({
        "code": 20003,
        "error": "invalid_grant",
        "error_description": "The authorization code is not found.",
    });
    platform.replies(TOKEN, [Reply::json(400, &body)]);
    let client = Client::builder().base_url(platform.url()).build()?;
    let error = failure(client.send(&exchange()).await);
    let api = error.api().ok_or("the platform answered")?;
    assert_eq!(api.message, "The authorization code is not found.");
    let code = error.code_as::<token::create::ErrorCode>();
    assert_eq!(
        code,
        Some(token::create::ErrorCode::TheAuthorizationCodeIsNotFound)
    );

    let mut short = exchange();
    short.code_verifier = Some("too short".into());
    let error = failure(client.send(&short).await);
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("code_verifier"), "{error}");
    assert!(!error.to_string().contains("too short"), "{error}");

    let without = failure(user_info::get().send(&client).await);
    assert_eq!(without.kind(), ErrorKind::Token);
    assert_eq!(token::create::Request::META.errors.len(), 21);
    Ok(())
}
