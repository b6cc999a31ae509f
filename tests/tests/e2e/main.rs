//! The client against a platform on loopback.

#![expect(clippy::expect_used, reason = "helpers of tests fail the test")]

mod approval;
mod authen;
mod errors;
mod escape;
mod files;
mod logins;
mod operations;
mod paging;
mod requests;
mod secrets;
mod store_apps;
mod token_redis;
mod token_stores;
mod tokens;

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
