//! Shares tokens on Redis: of all clients with the store, in any process, one fetches a token, and all call with it.
//!
//! ```sh
//! cargo run -p feishu-approval-api --features redis --example shared_tokens
//! ```
//!
//! | variable | meaning |
//! |---|---|
//! | `REDIS_URL` | where Redis is; `redis://127.0.0.1/` if not set |
//! | `APPROVAL_CODE` | any approval definition |
//!
//! `platform/mod.rs` says which platform is asked.

mod platform;

use std::{
    env,
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use feishu_approval_api::{
    approval,
    runtime::{
        SecretString,
        token_store::{RedisStore, StoreFuture, Stored, TokenStore},
    },
};
use platform::{Outcome, variables};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    platform::told(run().await)
}

async fn run() -> Outcome {
    let [approval_code] = variables([("APPROVAL_CODE", "0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")])?;
    let url = env::var("REDIS_URL").unwrap_or_else(|_| "redis://127.0.0.1/".to_owned());
    // What it holds are secrets: whoever reads them can act as the app, and as its users.
    let store = RedisStore::new(&url).map_err(|error| format!("REDIS_URL: {error}"))?;
    let store = store.key_prefix("example:");
    // Calls do without a store that is away: they fetch a token for themselves, and trace a warning.
    if let Err(error) = store.get("probe").await {
        let advice = "Start one with `redis-server`, or say in REDIS_URL where it is.";
        return Err(format!("There is no Redis ({error}). {advice}").into());
    }

    let builder = platform::client().await?;
    // They might as well be on two machines.
    for name in ["one", "other"] {
        let watched = Arc::new(Watched {
            store: store.clone(),
            fetched: AtomicBool::default(),
        });
        let client = builder.clone().token_store(Arc::clone(&watched)).build()?;
        let definition = approval::get()
            .approval_code(&approval_code)
            .send(&client)
            .await?;
        let token = match watched.fetched.load(Ordering::Relaxed) {
            true => "fetched a token and put it into Redis",
            false => "found a token in Redis",
        };
        let definition = definition.approval_name.unwrap_or_default();
        println!("The {name} client {token}. The definition is {definition}.");
    }
    Ok(())
}

/// The store, and whether this client has put a token into it, which it does with each that it fetches.
#[derive(Debug)]
struct Watched {
    store: RedisStore,
    fetched: AtomicBool,
}

impl TokenStore for Watched {
    fn get<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Stored>> {
        self.store.get(key)
    }

    fn set<'a>(
        &'a self,
        key: &'a str,
        value: &'a SecretString,
        life: Duration,
    ) -> StoreFuture<'a, ()> {
        self.fetched.store(true, Ordering::Relaxed);
        self.store.set(key, value, life)
    }

    fn remove<'a>(&'a self, key: &'a str, value: &'a SecretString) -> StoreFuture<'a, ()> {
        self.store.remove(key, value)
    }

    fn lock<'a>(&'a self, key: &'a str, owner: &'a str, life: Duration) -> StoreFuture<'a, bool> {
        self.store.lock(key, owner, life)
    }

    fn unlock<'a>(&'a self, key: &'a str, owner: &'a str) -> StoreFuture<'a, ()> {
        self.store.unlock(key, owner)
    }
}
