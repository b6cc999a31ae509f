//! Tokens that processes share by a real Redis.

use std::{
    process::{Child, Command},
    time::Duration,
};

use feishu_runtime::{
    Client, SecretString,
    token_store::{RedisStore, StoreError, TokenStore},
};
use feishu_tests::{platform::Platform, redis::Redis, reply::Reply};
use futures_util::future::join_all;
use serde_json::json;

use crate::{
    listing,
    logins::{Logins, log_in},
    operations::List,
    token_stores::check_store,
};

type Outcome = Result<(), StoreError>;

async fn start() -> Result<(Platform, Option<Redis>), StoreError> {
    let (platform, _) = listing().await.map_err(|error| error.to_string())?;
    Ok((platform, Redis::start().await?))
}

fn client(platform: &Platform, redis: &Redis) -> Result<Client, StoreError> {
    let store = RedisStore::new(&redis.url())?;
    Ok(platform.builder().token_store(store).build()?)
}

/// A process of its own that makes this many calls at once.
fn caller(platform: &Platform, redis: &Redis, calls: usize) -> std::io::Result<Child> {
    caller_as(
        platform,
        redis,
        calls,
        "/open-apis/approval/v4/instances",
        "",
    )
}

/// The same, of this path and as this user.
fn caller_as(
    platform: &Platform,
    redis: &Redis,
    calls: usize,
    path: &str,
    user: &str,
) -> std::io::Result<Child> {
    Command::new(env!("CARGO_BIN_EXE_caller"))
        .args([platform.url(), &redis.url(), &calls.to_string(), path, user])
        .spawn()
}

/// Waits without stopping the platform, which runs on the same thread.
async fn end(mut process: Child) -> Outcome {
    loop {
        match process.try_wait()? {
            None => tokio::time::sleep(Duration::from_millis(10)).await,
            Some(status) if status.success() => return Ok(()),
            Some(status) => return Err(format!("the process failed with {status}").into()),
        }
    }
}

/// The answer of the server to a command.
pub(crate) async fn ask<T: redis::FromRedisValue>(
    redis: &Redis,
    words: &[&str],
) -> Result<T, StoreError> {
    let client = redis::Client::open(redis.url())?;
    let mut connection = client.get_multiplexed_async_connection().await?;
    let mut command = redis::Cmd::new();
    command.arg(words);
    Ok(command.query_async(&mut connection).await?)
}

async fn keys(redis: &Redis) -> Result<Vec<String>, StoreError> {
    ask(redis, &["KEYS", "*"]).await
}

#[tokio::test]
async fn it_does_what_every_store_does() -> Outcome {
    let Some(redis) = Redis::start().await? else {
        return Ok(());
    };
    let store = RedisStore::new(&redis.url())?;
    check_store(&store).await?;
    assert!(!format!("{store:?}").contains("socket"), "{store:?}");

    let other = RedisStore::new(&redis.url())?.key_prefix("other:");
    let value = SecretString::from("value");
    other.set("k", &value, Duration::MAX).await?;
    assert!(store.get("k").await?.is_none());
    assert!(keys(&redis).await?.contains(&"other:k".to_owned()));
    Ok(())
}

#[tokio::test]
async fn two_processes_make_one_token_request() -> Outcome {
    let (platform, Some(redis)) = start().await? else {
        return Ok(());
    };
    platform.hold_tokens();
    let processes = [
        caller(&platform, &redis, 50)?,
        caller(&platform, &redis, 50)?,
    ];
    platform.arrived(1).await?;
    // Long enough for the slower of them to find the lock taken.
    tokio::time::sleep(Duration::from_millis(300)).await;
    platform.release_tokens();
    for process in processes {
        end(process).await?;
    }
    assert_eq!((platform.token_calls(), platform.calls().len()), (1, 100));
    Ok(())
}

#[tokio::test]
async fn two_processes_replace_a_revoked_token_once() -> Outcome {
    let (platform, Some(redis)) = start().await? else {
        return Ok(());
    };
    let first = client(&platform, &redis)?;
    first.send(&List::default()).await?;
    platform.revoke_tokens(Reply::code(400, 99991663, "invalid"));
    let processes = [
        caller(&platform, &redis, 50)?,
        caller(&platform, &redis, 50)?,
    ];
    for process in processes {
        end(process).await?;
    }
    // It still holds the old one.
    first.send(&List::default()).await?;
    assert_eq!(platform.token_calls(), 2);
    Ok(())
}

#[tokio::test]
async fn two_processes_refresh_the_session_of_a_user_once() -> Outcome {
    let (platform, Some(redis)) = start().await? else {
        return Ok(());
    };
    let logins = Logins::on(&platform);
    let first = client(&platform, &redis)?;
    // The token of the login is as good as over.
    logins.book().odd = json!({"expires_in": 60});
    let login = log_in(&first, &logins, Some("alice")).await;
    login.map_err(|error| error.to_string())?;
    logins.book().odd = json!({});
    logins.book().slow = Duration::from_millis(700);
    for refreshes in 1..4 {
        let arrived = platform.calls().len();
        let call = || caller_as(&platform, &redis, 20, "/open-apis/user", "alice");
        let processes = [call()?, call()?];
        while logins.book().refreshes < refreshes {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let locks: Vec<String> = ask(&redis, &["KEYS", "*:lock"]).await?;
        let [lock] = locks.as_slice() else {
            return Err(format!("{locks:?} instead of the lock").into());
        };
        let life: i64 = ask(&redis, &["PTTL", lock]).await?;
        assert!(life > 60_000, "as long as a request may take: {life} ms");
        for process in processes {
            end(process).await?;
        }
        assert_eq!(logins.book().refreshes, refreshes);
        assert!(platform.calls().len() > arrived + 40);
        // It is refused from now on, and the next is asked for.
        logins.book().access = "u-other".to_owned();
    }
    Ok(())
}

#[tokio::test]
async fn a_process_that_ends_while_it_fetches_holds_up_nobody_for_long() -> Outcome {
    let (platform, Some(redis)) = start().await? else {
        return Ok(());
    };
    platform.hold_tokens();
    let mut process = caller(&platform, &redis, 1)?;
    platform.arrived(1).await?;
    process.kill()?;
    process.wait()?;
    platform.release_tokens();

    let keys = keys(&redis).await?;
    let [lock] = keys.as_slice() else {
        return Err(format!("{keys:?} instead of the lock").into());
    };
    let life: i64 = ask(&redis, &["PTTL", lock]).await?;
    assert!((1..=10_000).contains(&life), "it ends by itself: {life} ms");
    // The same, sooner.
    let _: i64 = ask(&redis, &["PEXPIRE", lock, "200"]).await?;
    client(&platform, &redis)?.send(&List::default()).await?;
    assert_eq!(platform.token_calls(), 2);
    Ok(())
}

#[tokio::test]
async fn a_server_that_is_gone_fails_no_call() -> Outcome {
    let (platform, Some(mut redis)) = start().await? else {
        return Ok(());
    };
    let clients = [client(&platform, &redis)?, client(&platform, &redis)?];
    clients[0].send(&List::default()).await?;
    redis.stop()?;
    let request = List::default();
    for outcome in join_all(clients.iter().map(|client| client.send(&request))).await {
        outcome?;
    }
    platform.revoke_tokens(Reply::code(400, 99991663, "invalid"));
    clients[0].send(&request).await?;
    Ok(())
}

#[tokio::test]
async fn a_token_leaves_the_server_when_it_expires() -> Outcome {
    let (platform, Some(redis)) = start().await? else {
        return Ok(());
    };
    client(&platform, &redis)?.send(&List::default()).await?;
    let keys = keys(&redis).await?;
    let [token] = keys.as_slice() else {
        return Err(format!("{keys:?} instead of the token").into());
    };
    let life: i64 = ask(&redis, &["TTL", token]).await?;
    assert!((7100..=7200).contains(&life), "{life} s");
    assert!(!token.contains(feishu_tests::platform::APP_SECRET));
    Ok(())
}

#[test]
fn an_address_that_is_none_is_told_of_with_one_that_is() {
    for address in ["127.0.0.1:7391", ":do-not-print@127.0.0.1:7391", ""] {
        let error = RedisStore::new(address).expect_err(address).to_string();
        assert!(
            error.contains("such as `redis://127.0.0.1:6379/`"),
            "{error}"
        );
        assert!(!error.contains("do-not-print"), "{error}");
    }
}
