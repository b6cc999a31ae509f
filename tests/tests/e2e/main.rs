//! The client against a platform on loopback.

#![expect(clippy::expect_used, reason = "helpers of tests fail the test")]

mod approval;
mod authen;
mod blocking;
mod compression;
mod errors;
mod escape;
mod faults;
mod files;
mod logins;
mod observed;
mod operations;
mod paging;
mod quota_redis;
mod requests;
mod secrets;
mod sessions;
mod sse;
mod store_apps;
mod stream;
mod token_redis;
mod token_stores;
mod tokens;
mod transport;
mod uploads;

use std::time::Duration;

use feishu_runtime::{Client, Error};
use feishu_tests::{platform::Platform, reply::Reply};
use serde_json::json;

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Moves the clock of the whole test, platform and client, without sleeping.
async fn later(duration: Duration) {
    tokio::time::pause();
    tokio::time::advance(duration).await;
    tokio::time::resume();
}

/// What a call comes to on a clock that runs a hundred times as fast, for the platform and for the client.
async fn hurried<T>(call: impl Future<Output = T>) -> T {
    let mut call = std::pin::pin!(call);
    loop {
        if let Ok(outcome) = tokio::time::timeout(Duration::from_millis(1), &mut call).await {
            return outcome;
        }
        later(Duration::from_millis(100)).await;
    }
}

fn minutes(count: u64) -> Duration {
    Duration::from_secs(count * 60)
}

/// An answer with one instance, the last of its listing.
fn one_code() -> Reply {
    Reply::data(json!({"instance_code_list": ["A"], "has_more": false}))
}

/// A platform that lists one instance for ever, and a client of it.
async fn listing() -> Result<(Platform, Client), Box<dyn std::error::Error>> {
    let platform = Platform::start().await?;
    platform.serves(operations::LIST_TARGET, |_| one_code());
    let client = platform.builder().build()?;
    Ok((platform, client))
}

fn failure<T>(outcome: Result<T, Error>) -> Error {
    outcome.err().expect("the call should have failed")
}
