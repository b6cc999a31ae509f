//! Tokens that clients share by a store, and stores that fail.

use std::time::Duration;

use feishu_runtime::{
    Client, ExposeSecret, SecretString,
    token_store::{MemoryStore, StoreError, StoreFuture, Stored, TokenStore},
};
use feishu_tests::{platform::Platform, reply::Reply};
use futures_util::future::join_all;

use crate::{
    Outcome, later, listing, minutes,
    operations::{LIST_TARGET, List},
};

/// Clients of one app that have nothing in common but their store.
fn sharing(
    platform: &Platform,
    store: &(impl TokenStore + Clone),
    count: usize,
) -> Result<Vec<Client>, feishu_runtime::ConfigError> {
    (0..count)
        .map(|_| platform.builder().token_store(store.clone()).build())
        .collect()
}

#[tokio::test]
async fn clients_with_one_store_make_one_token_request() -> Outcome {
    let (platform, _) = listing().await?;
    let clients = sharing(&platform, &MemoryStore::default(), 20)?;
    let request = List::default();
    for outcome in join_all(clients.iter().map(|client| client.send(&request))).await {
        outcome?;
    }
    assert_eq!(platform.token_calls(), 1);
    Ok(())
}

#[tokio::test]
async fn clients_with_one_store_replace_a_revoked_token_once() -> Outcome {
    let (platform, _) = listing().await?;
    let clients = sharing(&platform, &MemoryStore::default(), 20)?;
    let request = List::default();
    for client in &clients {
        client.send(&request).await?;
    }
    platform.revoke_tokens(Reply::code(401, 99991663, "invalid"));
    for outcome in join_all(clients.iter().map(|client| client.send(&request))).await {
        outcome?;
    }
    assert_eq!(platform.token_calls(), 2);
    Ok(())
}

#[tokio::test]
async fn one_of_the_clients_with_one_store_renews_ahead() -> Outcome {
    let (platform, _) = listing().await?;
    let clients = sharing(&platform, &MemoryStore::default(), 3)?;
    let request = List::default();
    for wait in [0, 100, 0, 15] {
        later(minutes(wait)).await;
        for client in &clients {
            client.send(&request).await?;
        }
        tokio::task::yield_now().await;
    }
    // Whatever was renewed in the background is there by now.
    platform.arrived(14).await?;
    assert_eq!(platform.token_calls(), 2);
    let last = platform.calls().pop().ok_or("a call")?;
    assert_eq!(last.token(), platform.tokens().last().map(String::as_str));
    Ok(())
}

#[tokio::test]
async fn apps_with_another_secret_share_nothing() -> Outcome {
    let (platform, _) = listing().await?;
    let store = MemoryStore::default();
    let right = platform.builder().token_store(store.clone()).build()?;
    right.send(&List::default()).await?;
    let wrong = platform
        .builder()
        .self_built_app(feishu_tests::platform::APP_ID, "another secret")
        .token_store(store)
        .build()?;
    let error = crate::failure(wrong.send(&List::default()).await);
    assert_eq!(error.code_as::<i64>(), Some(10015));
    Ok(())
}

/// How a store fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Error,
    Silence,
    Panic,
}

#[derive(Clone, Debug)]
struct Faulty(Fault);

impl Faulty {
    fn fail<'a, T: Send + 'a>(&self) -> StoreFuture<'a, T> {
        match self.0 {
            Fault::Error => Box::pin(async { Err("the store is on fire".into()) }),
            Fault::Silence => Box::pin(std::future::pending()),
            Fault::Panic => Box::pin(async { unreachable!("a store of the test's own") }),
        }
    }
}

impl TokenStore for Faulty {
    fn get<'a>(&'a self, _: &'a str) -> StoreFuture<'a, Option<Stored>> {
        self.fail()
    }

    fn set<'a>(&'a self, _: &'a str, _: &'a SecretString, _: Duration) -> StoreFuture<'a, ()> {
        self.fail()
    }

    fn remove<'a>(&'a self, _: &'a str, _: &'a SecretString) -> StoreFuture<'a, ()> {
        self.fail()
    }

    fn lock<'a>(&'a self, _: &'a str, _: &'a str, _: Duration) -> StoreFuture<'a, bool> {
        self.fail()
    }

    fn unlock<'a>(&'a self, _: &'a str, _: &'a str) -> StoreFuture<'a, ()> {
        self.fail()
    }
}

#[tokio::test]
async fn a_store_that_fails_fails_no_call() -> Outcome {
    for fault in [Fault::Error, Fault::Silence] {
        let (platform, _) = listing().await?;
        let client = platform.builder().token_store(Faulty(fault)).build()?;
        let calls = async {
            for _ in 0..3 {
                client.send(&List::default()).await?;
            }
            platform.revoke_tokens(Reply::code(400, 99991663, "invalid"));
            client.send(&List::default()).await
        };
        // Time stands still but for the waits on the store.
        tokio::join!(calls, hurry()).0?;
        assert_eq!(platform.token_calls(), 2, "{fault:?}");
    }
    Ok(())
}

/// Lets seconds pass at once.
async fn hurry() {
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(2)).await;
        later(Duration::from_millis(400)).await;
    }
}

#[tokio::test]
async fn a_store_that_panics_fails_calls_with_an_error() -> Outcome {
    let (_platform, _) = listing().await?;
    let client = _platform
        .builder()
        .token_store(Faulty(Fault::Panic))
        .build()?;
    let error = crate::failure(client.send(&List::default()).await);
    assert!(error.to_string().contains("cut off"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_lock_ends_with_its_life_and_only_for_its_owner() -> Result<(), StoreError> {
    check_store(&MemoryStore::default()).await
}

/// What every store has to do. Lives are short, so that a store with a clock of its own can be checked too.
pub(crate) async fn check_store(store: &impl TokenStore) -> Result<(), StoreError> {
    let (life, second) = (Duration::from_millis(80), Duration::from_secs(1));
    let [one, two] = ["value-one", "value-two"].map(SecretString::from);
    let value = async |key: &'static str| -> Result<Option<String>, StoreError> {
        let stored = store.get(key).await?;
        Ok(stored.map(|stored| stored.value.expose_secret().to_owned()))
    };
    assert_eq!(value("k").await?, None);
    store.set("k", &one, minutes(5)).await?;
    let stored = store.get("k").await?.ok_or("a value")?;
    assert!(
        stored.life <= minutes(5) && stored.life > minutes(4),
        "{stored:?}"
    );
    store.remove("k", &two).await?;
    assert_eq!(value("k").await?.as_deref(), Some("value-one"));
    store.set("k", &two, minutes(5)).await?;
    assert_eq!(value("k").await?.as_deref(), Some("value-two"));
    store.remove("k", &two).await?;
    assert_eq!(value("k").await?, None);
    store.set("k", &one, life).await?;

    assert!(store.lock("k", "a", life).await?);
    assert!(!store.lock("k", "b", life).await?);
    assert!(store.lock("other", "b", life).await?);
    store.unlock("k", "b").await?;
    assert!(!store.lock("k", "b", life).await?, "not its owner");
    tokio::time::sleep(life * 2).await;
    assert_eq!(value("k").await?, None, "it has expired");
    assert!(
        store.lock("k", "b", second * 30).await?,
        "its owner is gone"
    );
    store.unlock("k", "a").await?;
    assert!(
        !store.lock("k", "c", life).await?,
        "the late owner took it not away"
    );
    store.unlock("k", "b").await?;
    assert!(store.lock("k", "c", life).await?);
    Ok(())
}

#[tokio::test]
async fn what_a_store_did_not_take_is_kept_and_found() -> Outcome {
    let (platform, _) = listing().await?;
    let client = platform
        .builder()
        .token_store(Faulty(Fault::Error))
        .build()?;
    client.send(&List::default()).await?;
    assert_eq!((platform.token_calls(), platform.calls().len()), (1, 1));
    platform.serves(LIST_TARGET, |_| crate::one_code());
    client.send(&List::default()).await?;
    assert_eq!(platform.token_calls(), 1);
    Ok(())
}
