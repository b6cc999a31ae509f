//! What goes over the wire.

use std::time::Duration;

use feishu_runtime::{Client, ConfigError, ErrorKind};
use feishu_tests::{platform::Platform, reply::Reply};
use serde_json::json;

use crate::{
    Outcome, failure, later, listing, one_code,
    operations::{Everywhere, LIST_TARGET, List},
};

#[tokio::test]
async fn every_part_of_a_request_arrives_as_it_was_given() -> Outcome {
    let platform = Platform::start().await?;
    platform.serves(
        "DELETE /gate/open-apis/things/a%2F..%2Fb%3F%23%25%20%E4%B8%AD/parts",
        |_| one_code(),
    );
    let client = platform
        .builder()
        .base_url(format!("{}/gate/", platform.url()))
        .user_agent("payroll/2.1");
    let request = Everywhere {
        id: "a/../b?#% 中".into(),
        types: vec!["a&b=c".into(), "+1 2".into()],
        body: json!({"reason": "出差"}),
    };
    // The fake platform issues tokens at its root alone.
    platform.serves(
        "POST /gate/open-apis/auth/v3/tenant_access_token/internal",
        |_| {
            Reply::json(
                200,
                &json!({"code": 0, "tenant_access_token": "u-any", "expire": 7200}),
            )
        },
    );
    client.build()?.send(&request).await?;

    let call = platform.calls().pop().ok_or("a call")?;
    assert_eq!(call.query, "types=a%26b%3Dc&types=%2B1%202&flag=true");
    assert_eq!(call.json(), json!({"reason": "出差"}));
    let header = |name| call.headers.get(name).and_then(|value| value.to_str().ok());
    assert_eq!(
        header("content-type"),
        Some("application/json; charset=utf-8")
    );
    assert_eq!(header("x-lark-note"), Some("quiet"));
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(
        header("user-agent"),
        Some(format!("feishu-api-rs/{version} payroll/2.1").as_str())
    );
    Ok(())
}

#[tokio::test]
async fn a_path_value_that_names_no_segment_is_not_sent() -> Outcome {
    let platform = Platform::start().await?;
    let client = platform.builder().build()?;
    for id in ["", ".", ".."] {
        let error = failure(
            client
                .send(&Everywhere {
                    id: id.into(),
                    ..Everywhere::default()
                })
                .await,
        );
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(
            error.to_string().contains("the path parameter `id`"),
            "{error}"
        );
    }
    assert_eq!((platform.token_calls(), platform.calls().len()), (0, 0));
    Ok(())
}

#[tokio::test]
async fn documented_rules_are_checked_all_at_once_unless_switched_off() -> Outcome {
    let platform = Platform::start().await?;
    let id = "i".repeat(65);
    platform.serves(&format!("DELETE /open-apis/things/{id}/parts"), |_| {
        one_code()
    });
    let request = Everywhere {
        id,
        types: vec!["a".into(); 3],
        ..Everywhere::default()
    };

    let error = failure(platform.builder().build()?.send(&request).await);
    assert!(error.is_validation());
    let fields: Vec<_> = error
        .violations()
        .into_iter()
        .flat_map(|violations| violations.iter())
        .collect();
    assert_eq!(
        fields
            .iter()
            .map(|violation| violation.field.as_str())
            .collect::<Vec<_>>(),
        ["types", "id"]
    );
    assert!(
        error
            .to_string()
            .contains("`types`: at most 2 items; `id`: at most 64 characters"),
        "{error}"
    );
    assert_eq!(platform.token_calls(), 0);

    platform
        .builder()
        .validate_requests(false)
        .build()?
        .send(&request)
        .await?;
    Ok(())
}

#[tokio::test]
async fn a_silent_server_is_a_timeout() -> Outcome {
    let platform = Platform::start().await?;
    platform.serves(LIST_TARGET, |_| Reply::never());
    let client = platform
        .builder()
        .timeout(Duration::from_secs(60))
        .build()?;
    let request = List::default();
    let (outcome, arrived) = tokio::join!(client.send(&request), async {
        platform.arrived(2).await?;
        later(Duration::from_secs(61)).await;
        Ok::<_, std::io::Error>(())
    });
    arrived?;
    let error = failure(outcome);
    assert!(error.is_timeout() && !error.is_connect(), "{error:?}");
    assert!(
        error.to_string().contains("no answer within 60s"),
        "{error}"
    );
    Ok(())
}

#[tokio::test]
async fn a_silent_token_server_is_a_timeout_and_leaves_nothing_behind() -> Outcome {
    let (platform, client) = listing().await?;
    platform.hold_tokens();
    let request = List::default();
    let (outcome, arrived) = tokio::join!(client.send(&request), async {
        platform.arrived(1).await?;
        later(Duration::from_secs(31)).await;
        Ok::<_, std::io::Error>(())
    });
    arrived?;
    assert!(failure(outcome).is_timeout());
    platform.release_tokens();
    client.send(&request).await?;
    Ok(())
}

#[tokio::test]
async fn a_server_that_is_not_there_is_a_connect_error() -> Outcome {
    let unused = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let client = Client::builder()
        .base_url(format!("http://{unused}"))
        .self_built_app("cli_a", "s")
        .build()?;
    let error = failure(client.send(&List::default()).await);
    assert!(error.is_connect() && !error.is_timeout(), "{error:?}");
    assert!(std::error::Error::source(&error).is_some());
    let told = format!("no connection came about on the way to {unused}: ");
    assert!(error.to_string().contains(&told), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_redirect_is_not_followed_with_the_token() -> Outcome {
    let platform = Platform::start().await?;
    platform.replies(
        LIST_TARGET,
        [Reply::text(302, "text/html", "moved").header("location", "/elsewhere")],
    );
    let error = failure(platform.builder().build()?.send(&List::default()).await);
    assert_eq!(
        (error.kind(), error.http_status()),
        (ErrorKind::Http, Some(302))
    );
    assert_eq!(platform.calls().len(), 1);
    Ok(())
}

#[test]
fn a_client_that_cannot_work_is_not_built() {
    let builder = || Client::builder().self_built_app("cli_a", "secret");
    let cases = [
        (
            Client::builder().self_built_app("", "secret"),
            "`` is no app id",
        ),
        (
            Client::builder().self_built_app("cli a", "secret"),
            "`cli a` is no app id",
        ),
        (
            Client::builder().self_built_app("cli_a", " "),
            "the app secret is empty",
        ),
        (
            builder().base_url("open.feishu.cn"),
            "`open.feishu.cn` is no base URL: it must begin with `http://` or `https://`",
        ),
        (
            builder().base_url("127.0.0.1:8765"),
            "it must begin with `http://` or `https://`",
        ),
        (
            builder().base_url("localhost:8765"),
            "it must begin with `http://` or `https://`",
        ),
        (
            builder().base_url("ftp://open.feishu.cn"),
            "it must begin with `http://` or `https://`",
        ),
        (
            builder().base_url("https://open.feishu.cn/?a=b"),
            "without `?` or `#`",
        ),
        (
            builder().base_url("https://me:pass@open.feishu.cn"),
            "must not hold a user or password",
        ),
        (builder().user_agent("two\nlines"), "User-Agent"),
        (
            builder().timeout(Duration::ZERO),
            "the timeout must be longer than zero",
        ),
        (
            builder().connect_timeout(Duration::ZERO),
            "the connect timeout must be longer than zero",
        ),
    ];
    for url in [
        "https://me:pass@open.feishu.cn",
        "https://me:pass@open.feishu.cn/?x",
        "ftp://me:pass@open.feishu.cn",
        "https://me:pass@open.feishu.cn:99999",
        "me:pass@open.feishu.cn",
        "https://:pass@",
    ] {
        let builder = builder().base_url(url);
        let told = format!("{builder:?}");
        let error = builder.build().expect_err("the client should not build");
        let told = format!("{told} {error} {error:?}");
        assert!(!told.contains("pass@"), "{told}");
    }
    for (builder, expected) in cases {
        let error: ConfigError = builder.build().expect_err("the client should not build");
        assert!(error.to_string().contains(expected), "{error}");
        assert!(feishu_runtime::Error::from(error).is_config());
    }
}

#[test]
fn clients_of_the_platform_itself_build() -> Outcome {
    let _feishu = Client::builder()
        .feishu()
        .self_built_app("cli_a", "secret")
        .build()?;
    let _lark = Client::builder()
        .lark()
        .self_built_app("cli_a", "secret")
        .build()?;
    Ok(())
}

#[test]
fn a_client_is_shared_among_tasks() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    fn sent<T: Send + 'static>(_: T) {}
    fn both<T: Send + Sync + 'static>(_: T) {}
    shared::<Client>();
    shared::<feishu_runtime::Error>();
    if let Ok(client) = Client::builder().base_url("http://localhost").build() {
        let streaming = client.items(List::default());
        both(async move { client.send(&List::default()).await.is_ok() });
        sent(streaming);
    }
}
