//! Quotas that clients share by a real Redis.

use std::time::Duration;

use feishu_runtime::{
    Client,
    limit::{LimitPolicy, QuotaStore},
    operation::{OperationMeta, Quota},
    token_store::{RedisStore, StoreError},
};
use feishu_tests::redis::Redis;
use futures_util::future::join_all;

use crate::{failure, listing, operations::List, token_redis::ask};

type Outcome = Result<(), StoreError>;

const MINUTE: Duration = Duration::from_secs(60);

/// Three calls a minute, and no waiting.
#[derive(Debug)]
struct Three;

impl LimitPolicy for Three {
    fn quotas(&self, _operation: &'static OperationMeta) -> &[Quota] {
        const { &[quota(3, 60)] }
    }

    fn longest_wait(&self) -> Duration {
        Duration::ZERO
    }
}

const fn quota(count: u32, seconds: u32) -> Quota {
    Quota { count, seconds }
}

/// About a minute, but for the time that the test took so far.
fn is_a_minute(wait: Option<Duration>) -> bool {
    wait.is_some_and(|wait| MINUTE / 2 < wait && wait <= MINUTE)
}

/// Lets time pass for a turn: it was taken so much earlier, or later.
async fn passed(redis: &Redis, place: &str, milliseconds: i64) -> Outcome {
    let taken: i64 = ask(redis, &["LINDEX", "feishu:k", place]).await?;
    let earlier = (taken - milliseconds).to_string();
    ask(redis, &["LSET", "feishu:k", place, &earlier]).await
}

#[tokio::test]
async fn a_turn_is_free_when_the_one_before_it_is_a_period_old() -> Outcome {
    let Some(redis) = Redis::start().await? else {
        return Ok(());
    };
    let store = RedisStore::new(&redis.url())?.key_prefix("feishu:");
    let quotas = [quota(3, 60), quota(10, 3600)];
    for _ in 0..3 {
        assert_eq!(store.take("k", &quotas).await?, None);
    }
    for _ in 0..3 {
        assert!(
            is_a_minute(store.take("k", &quotas).await?),
            "it takes nothing"
        );
    }
    assert_eq!(store.take("another", &quotas).await?, None);
    let life: i64 = ask(&redis, &["PTTL", "feishu:k"]).await?;
    assert!(
        (3_500_000..=3_600_000).contains(&life),
        "it leaves the server: {life} ms"
    );

    // The oldest stands last.
    passed(&redis, "2", 60_000).await?;
    assert_eq!(store.take("k", &quotas).await?, None);
    assert!(is_a_minute(store.take("k", &quotas).await?));
    // The server's clock was set back by an hour.
    passed(&redis, "2", -3_600_000).await?;
    assert_eq!(store.take("k", &quotas).await?, Some(MINUTE));
    Ok(())
}

#[tokio::test]
async fn a_longer_quota_holds_beside_a_shorter_one() -> Outcome {
    let Some(redis) = Redis::start().await? else {
        return Ok(());
    };
    let store = RedisStore::new(&redis.url())?.key_prefix("feishu:");
    let quotas = [quota(2, 1), quota(3, 60)];
    for _ in 0..2 {
        assert_eq!(store.take("k", &quotas).await?, None);
    }
    for place in ["0", "1"] {
        passed(&redis, place, 1_000).await?;
    }
    assert_eq!(store.take("k", &quotas).await?, None);
    for place in ["0", "1", "2"] {
        passed(&redis, place, 1_000).await?;
    }
    assert!(is_a_minute(store.take("k", &quotas).await?));
    Ok(())
}

#[tokio::test]
async fn no_more_turns_are_taken_than_there_are_however_many_ask() -> Outcome {
    let Some(redis) = Redis::start().await? else {
        return Ok(());
    };
    let stores: Vec<_> = (0..5)
        .map(|_| RedisStore::new(&redis.url()))
        .collect::<Result<_, _>>()?;
    let quotas = [quota(7, 60)];
    let takes = stores
        .iter()
        .cycle()
        .take(100)
        .map(|store| store.take("k", &quotas));
    let waits: Vec<_> = join_all(takes)
        .await
        .into_iter()
        .collect::<Result<_, _>>()?;
    assert_eq!(waits.iter().filter(|wait| wait.is_none()).count(), 7);
    Ok(())
}

#[tokio::test]
async fn clients_share_a_quota() -> Outcome {
    let (platform, _) = listing().await.map_err(|error| error.to_string())?;
    let Some(mut redis) = Redis::start().await? else {
        return Ok(());
    };
    let url = redis.url();
    let client = || -> Result<Client, StoreError> {
        let builder = platform.builder().limits(Three);
        let store = RedisStore::new(&url)?;
        Ok(builder.quota_store(store).build()?)
    };
    let clients = [client()?, client()?];
    for turn in [0, 1, 0] {
        clients[turn].send(&List::default()).await?;
    }
    for client in &clients {
        let error = failure(client.send(&List::default()).await);
        assert!(
            error.is_rate_limited() && is_a_minute(error.retry_after()),
            "{error}"
        );
    }
    assert_eq!(platform.calls().len(), 3);

    // Without the server each counts for itself.
    redis.stop()?;
    let alone = client()?;
    for _ in 0..3 {
        alone.send(&List::default()).await?;
    }
    assert!(failure(alone.send(&List::default()).await).is_rate_limited());
    Ok(())
}
