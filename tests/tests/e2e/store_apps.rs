//! Apps of the store: tickets, and tokens of many tenants.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering::SeqCst},
};

use feishu_runtime::{
    Client, ErrorKind, SecretString,
    token_store::{MemoryStore, RedisStore},
};
use feishu_tests::{
    platform::{APP_ID, APP_SECRET, Platform},
    redis::Redis,
    reply::Reply,
};
use futures_util::future::join_all;
use serde_json::json;

use crate::{
    Outcome, failure, hurried, later, minutes, one_code,
    operations::{AppOnly, LIST_TARGET, List},
    sessions::{Fault, Flaky},
};

const APP: &str = "POST /open-apis/auth/v3/app_access_token";
const TENANT: &str = "POST /open-apis/auth/v3/tenant_access_token";
const RESEND: &str = "POST /open-apis/auth/v3/app_ticket/resend";

/// A platform that takes this ticket alone.
async fn store(ticket: &'static str) -> std::io::Result<(Platform, Arc<AtomicUsize>)> {
    let platform = Platform::start().await?;
    let issued = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&issued);
    platform.serves(APP, move |call| {
        let expected = json!({"app_id": APP_ID, "app_secret": APP_SECRET, "app_ticket": ticket});
        if call.json() != expected {
            return Reply::code(400, 10012, "app_ticket invalid");
        }
        let token = format!("x-app-{}", count.fetch_add(1, SeqCst));
        Reply::json(
            200,
            &json!({"code": 0, "msg": "ok", "app_access_token": token, "expire": 7200}),
        )
    });
    let count = Arc::clone(&issued);
    platform.serves(TENANT, move |call| {
        let body = call.json();
        let last = format!("x-app-{}", count.load(SeqCst) - 1);
        if body["app_access_token"] != *last {
            return Reply::code(400, 99991664, "invalid app token");
        }
        let token = format!(
            "x-tenant-{}",
            body["tenant_key"].as_str().unwrap_or_default()
        );
        Reply::json(
            200,
            &json!({"code": 0, "msg": "ok", "tenant_access_token": token, "expire": 7200}),
        )
    });
    platform.serves(RESEND, |_| {
        Reply::json(200, &json!({"code": 0, "msg": "ok"}))
    });
    platform.serves(LIST_TARGET, |_| one_code());
    platform.serves("GET /open-apis/app", |_| one_code());
    Ok((platform, issued))
}

fn count(platform: &Platform, target: &str) -> usize {
    platform
        .calls()
        .iter()
        .filter(|call| call.target == target)
        .count()
}

#[tokio::test]
async fn each_tenant_has_a_token_of_its_own_for_one_of_the_app() -> Outcome {
    let (platform, issued) = store("ticket").await?;
    let client = platform.builder().store_app(APP_ID, APP_SECRET).build()?;
    client.set_app_ticket("ticket").await?;
    let request = List::default();
    let tenants: Vec<_> = ["one", "two"].map(|key| client.with_tenant(key)).into();
    for outcome in join_all((0..50).map(|n| tenants[n % 2].send(&request))).await {
        outcome?;
    }
    client.send(&AppOnly).await?;
    assert_eq!(
        (
            issued.load(SeqCst),
            count(&platform, TENANT),
            count(&platform, RESEND)
        ),
        (1, 2, 0)
    );
    for token in ["x-tenant-one", "x-tenant-two"] {
        let calls = platform.calls();
        assert_eq!(
            calls
                .iter()
                .filter(|call| call.token() == Some(token))
                .count(),
            25
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_ticket_that_is_missing_or_refused_is_asked_for_and_waited_for() -> Outcome {
    for old in [None, Some("last year's")] {
        let (platform, _) = store("ticket").await?;
        let shared = MemoryStore::default();
        let build = || {
            platform
                .builder()
                .store_app(APP_ID, APP_SECRET)
                .token_store(shared.clone())
                .build()
        };
        // Another process receives it.
        let (client, receiver) = (build()?, build()?);
        if let Some(old) = old {
            client.set_app_ticket(old).await?;
        }
        let request = List::default();
        let tenant = client.with_tenant("one");
        let (outcome, received) = tokio::join!(tenant.send(&request), async {
            while count(&platform, RESEND) == 0 {
                tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            }
            receiver.set_app_ticket("ticket").await
        });
        received?;
        outcome?;
        assert_eq!(count(&platform, RESEND), 1, "{old:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_ticket_that_never_comes_is_an_error_that_says_so() -> Outcome {
    let (platform, _) = store("ticket").await?;
    let client = platform.builder().store_app(APP_ID, APP_SECRET).build()?;
    let call = client.with_tenant("one");
    let (outcome, ()) = tokio::join!(call.send(&AppOnly), async {
        for _ in 0..200 {
            tokio::time::sleep(std::time::Duration::from_millis(1)).await;
            later(std::time::Duration::from_millis(100)).await;
        }
    });
    let error = failure(outcome);
    assert!(
        error.to_string().contains("`Client::set_app_ticket`"),
        "{error}"
    );
    assert_eq!(error.kind(), ErrorKind::Token);
    Ok(())
}

#[tokio::test]
async fn a_ticket_is_known_while_the_store_is_down() -> Outcome {
    let (platform, issued) = store("ticket").await?;
    let [one, other] = [Flaky::default(), Flaky::default()];
    let build = |store: &Flaky| {
        let builder = platform.builder().store_app(APP_ID, APP_SECRET);
        builder.token_store(store.clone()).build()
    };
    let (client, stranger) = (build(&one)?, build(&other)?);
    client.set_app_ticket("ticket").await?;
    one.fails(&[Fault::Get]);
    client.with_tenant("one").send(&List::default()).await?;
    assert_eq!((issued.load(SeqCst), count(&platform, RESEND)), (1, 0));

    other.fails(&[Fault::Get]);
    let error = failure(hurried(stranger.send(&AppOnly)).await);
    assert!(error.to_string().contains("the token store"), "{error}");
    assert!(error.is_retryable(), "{error}");
    // If it is this client that is given the ticket, that will do.
    let (outcome, received) = tokio::join!(hurried(stranger.send(&AppOnly)), async {
        while count(&platform, RESEND) < 2 {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        stranger.set_app_ticket("ticket").await
    });
    received?;
    outcome?;
    Ok(())
}

#[tokio::test]
async fn a_ticket_is_shared_by_redis() -> Outcome {
    let Some(redis) = Redis::start().await? else {
        return Ok(());
    };
    let (platform, issued) = store("ticket").await?;
    let build = || -> Result<Client, Box<dyn std::error::Error>> {
        let store = RedisStore::new(&redis.url()).map_err(|error| error.to_string())?;
        let builder = platform.builder().store_app(APP_ID, APP_SECRET);
        Ok(builder.token_store(store).build()?)
    };
    build()?.set_app_ticket("ticket").await?;
    for tenant in ["one", "two"] {
        build()?.with_tenant(tenant).send(&List::default()).await?;
    }
    assert_eq!((issued.load(SeqCst), count(&platform, RESEND)), (1, 0));
    Ok(())
}

#[tokio::test]
async fn an_app_token_that_is_refused_for_a_tenant_is_replaced() -> Outcome {
    let (platform, issued) = store("ticket").await?;
    let client = platform.builder().store_app(APP_ID, APP_SECRET).build()?;
    client.set_app_ticket(SecretString::from("ticket")).await?;
    client.with_tenant("one").send(&List::default()).await?;
    // The platform has issued another since, and ended this one.
    issued.fetch_add(1, SeqCst);
    client.with_tenant("two").send(&List::default()).await?;
    assert_eq!(issued.load(SeqCst), 3);
    later(minutes(130)).await;
    client.with_tenant("two").send(&List::default()).await?;
    assert_eq!(issued.load(SeqCst), 4);
    Ok(())
}

#[tokio::test]
async fn what_does_not_fit_the_app_is_an_error_before_anything_is_sent() -> Outcome {
    let (platform, _) = store("ticket").await?;
    let app = platform.builder().store_app(APP_ID, APP_SECRET).build()?;
    let error = failure(app.send(&List::default()).await);
    assert!(
        error.to_string().contains("`Client::with_tenant`"),
        "{error}"
    );
    let own: Client = platform.builder().build()?;
    let error = failure(own.with_tenant("one").send(&List::default()).await);
    assert!(error.to_string().contains("self-built"), "{error}");
    let error = failure(own.set_app_ticket("ticket").await);
    assert!(
        error.to_string().contains("`ClientBuilder::store_app`"),
        "{error}"
    );
    assert!(platform.calls().is_empty() && platform.token_calls() == 0);
    Ok(())
}
