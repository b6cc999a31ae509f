//! Sessions of users and tickets of apps, whose loss nobody can make good, behind stores that fail.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use feishu_runtime::{
    Client, ErrorKind, SecretString,
    token_store::{MemoryStore, StoreFuture, Stored, TokenStore},
};
use feishu_tests::{
    platform::{APP_ID, Platform},
    reply::Reply,
};

use crate::{
    Outcome, failure, hurried, later, listing,
    logins::{Logins, log_in},
    minutes,
    operations::{List, UserOnly},
};

/// What goes wrong with a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    Get,
    Set,
    /// The value is set, and nobody is told.
    SetUnsaid,
    Remove,
    Lock,
}

/// One client's way to a store that many share.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flaky {
    store: MemoryStore,
    faults: Arc<Mutex<Vec<Fault>>>,
}

impl Flaky {
    /// Another client's way to the same store, without faults.
    fn other(&self) -> Self {
        Flaky {
            store: self.store.clone(),
            faults: Arc::default(),
        }
    }

    pub(crate) fn fails(&self, faults: &[Fault]) {
        let mut all = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        *all = faults.to_vec();
    }

    fn has(&self, fault: Fault) -> bool {
        let faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        faults.contains(&fault)
    }

    /// What the store gives, unless it has the fault.
    fn unless<'a, T: Send + 'a>(
        &self,
        fault: Fault,
        work: StoreFuture<'a, T>,
    ) -> StoreFuture<'a, T> {
        match self.has(fault) {
            true => Box::pin(async { Err("the store is on fire".into()) }),
            false => work,
        }
    }
}

impl TokenStore for Flaky {
    fn get<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Stored>> {
        self.unless(Fault::Get, self.store.get(key))
    }

    fn set<'a>(
        &'a self,
        key: &'a str,
        value: &'a SecretString,
        life: Duration,
    ) -> StoreFuture<'a, ()> {
        if self.has(Fault::Set) {
            return Box::pin(async { Err("the store is on fire".into()) });
        }
        self.unless(Fault::SetUnsaid, self.store.set(key, value, life))
    }

    fn remove<'a>(&'a self, key: &'a str, value: &'a SecretString) -> StoreFuture<'a, ()> {
        if self.has(Fault::Remove) {
            return Box::pin(async { Err("the store is on fire".into()) });
        }
        self.store.remove(key, value)
    }

    fn lock<'a>(&'a self, key: &'a str, owner: &'a str, life: Duration) -> StoreFuture<'a, bool> {
        if self.has(Fault::Lock) {
            return Box::pin(async { Err("the store is on fire".into()) });
        }
        self.store.lock(key, owner, life)
    }

    fn unlock<'a>(&'a self, key: &'a str, owner: &'a str) -> StoreFuture<'a, ()> {
        self.store.unlock(key, owner)
    }
}

/// Two clients of one platform and store, both as a user who has logged in, and what fails of the first one's store.
async fn two_of_alice() -> Result<(Platform, Logins, Flaky, [Client; 2]), Box<dyn std::error::Error>>
{
    let platform = Platform::start().await?;
    let logins = Logins::on(&platform);
    let store = Flaky::default();
    let client = platform.builder().token_store(store.clone()).build()?;
    let other = platform.builder().token_store(store.other()).build()?;
    log_in(&client, &logins, Some("alice")).await?;
    let both = [client, other].map(|client| client.with_user("alice"));
    Ok((platform, logins, store, both))
}

#[tokio::test]
async fn a_store_that_is_down_logs_nobody_out() -> Outcome {
    for faults in [
        &[Fault::Get][..],
        &[Fault::Lock],
        &[Fault::Get, Fault::Set, Fault::Lock],
    ] {
        let (_platform, logins, store, [alice, _]) = two_of_alice().await?;
        later(minutes(130)).await;
        store.fails(faults);
        let error = failure(alice.send(&UserOnly).await);
        assert!(!error.is_login_required() && !error.is_auth(), "{error}");
        assert!(error.is_retryable(), "{error}");
        assert_eq!(error.kind(), ErrorKind::Token);
        assert!(error.to_string().contains("the token store"), "{error}");
        assert_eq!(logins.book().refreshes, 0, "{faults:?}");
        store.fails(&[]);
        alice.send(&UserOnly).await?;
        assert_eq!(logins.book().refreshes, 1, "{faults:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_refresh_token_that_was_not_taken_gives_way_to_a_newer_one() -> Outcome {
    for fault in [Fault::Set, Fault::SetUnsaid] {
        let (_platform, logins, store, [one, other]) = two_of_alice().await?;
        later(minutes(130)).await;
        store.fails(&[fault]);
        one.send(&UserOnly).await?;
        store.fails(&[]);
        later(minutes(130)).await;
        if fault == Fault::Set {
            // The other knows only a token that is used up; so the user logs in there.
            assert!(failure(other.send(&UserOnly).await).is_login_required());
            log_in(&other, &logins, Some("alice")).await?;
        }
        other.send(&UserOnly).await?;
        for client in [&one, &other, &one] {
            later(minutes(130)).await;
            client.send(&UserOnly).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_refresh_token_that_was_not_taken_takes_its_place_later() -> Outcome {
    let (_platform, logins, store, [one, other]) = two_of_alice().await?;
    store.fails(&[Fault::Set]);
    // One after the other; the store has the first of them all the time.
    for refreshes in 1..4 {
        later(minutes(130)).await;
        one.send(&UserOnly).await?;
        assert_eq!(logins.book().refreshes, refreshes);
    }
    store.fails(&[]);
    for client in [&one, &other, &one] {
        later(minutes(130)).await;
        client.send(&UserOnly).await?;
    }
    assert_eq!(logins.book().refreshes, 6);
    Ok(())
}

#[tokio::test]
async fn a_slow_refresh_is_waited_for_and_not_made_twice() -> Outcome {
    for slow in [12, 25] {
        let (_platform, logins, _, [one, other]) = two_of_alice().await?;
        later(minutes(130)).await;
        logins.book().slow = Duration::from_secs(slow);
        let calls = async { tokio::join!(one.send(&UserOnly), other.send(&UserOnly)) };
        let (first, second) = hurried(calls).await;
        first?;
        second?;
        assert_eq!(logins.book().refreshes, 1, "{slow} s");
    }
    Ok(())
}

#[tokio::test]
async fn a_login_outlives_a_refresh_that_was_under_way() -> Outcome {
    for of_same in [true, false] {
        let (platform, logins, _, [one, other]) = two_of_alice().await?;
        later(minutes(130)).await;
        logins.book().slow = Duration::from_secs(5);
        let arrivals = platform.calls().len() + 1;
        let login = async {
            platform.arrived(arrivals).await?;
            log_in(if of_same { &one } else { &other }, &logins, Some("alice")).await
        };
        let (outcome, login) = hurried(async { tokio::join!(one.send(&UserOnly), login) }).await;
        login?;
        outcome?;
        // The refresh token that was used ended with the login; that of the login goes on.
        for client in [&one, &other, &one] {
            later(minutes(130)).await;
            hurried(client.send(&UserOnly)).await?;
        }
        assert_eq!(logins.book().refreshes, 5);
    }
    Ok(())
}

#[tokio::test]
async fn a_session_outlasts_the_secret_of_the_app() -> Outcome {
    let (platform, logins, store, _) = two_of_alice().await?;
    logins.book().secret = Some("another secret");
    let builder = platform.builder().self_built_app(APP_ID, "another secret");
    let client = builder.token_store(store).build()?;
    client.with_user("alice").send(&UserOnly).await?;
    assert_eq!(logins.book().refreshes, 1);
    Ok(())
}

#[tokio::test]
async fn a_refused_token_that_stays_in_the_store_is_not_taken_for_another() -> Outcome {
    let (platform, _) = listing().await?;
    let store = Flaky::default();
    let client = platform.builder().token_store(store.clone()).build()?;
    client.send(&List::default()).await?;
    store.fails(&[Fault::Remove]);
    platform.revoke_tokens(Reply::code(400, 99991663, "invalid"));
    client.send(&List::default()).await?;
    assert_eq!(platform.token_calls(), 2);
    Ok(())
}
