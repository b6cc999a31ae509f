//! A process of its own that calls the platform of a test, many times at once, and shares tokens by Redis:
//! `caller PLATFORM REDIS CALLS PATH USER`. It calls as the app if the user is empty.

use std::{error::Error, time::Duration};

use feishu_runtime::{Client, operation::Method, token_store::RedisStore};
use feishu_tests::platform::{APP_ID, APP_SECRET};
use futures_util::future::join_all;
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let [platform, redis, calls, path, user] = std::env::args()
        .skip(1)
        .collect::<Vec<_>>()
        .try_into()
        .map_err(|_| "the addresses of the platform and of Redis, the number of calls, their path, and a user")?;
    let client = Client::builder()
        .base_url(platform)
        .self_built_app(APP_ID, APP_SECRET)
        .timeout(Duration::from_secs(60))
        .token_store(RedisStore::new(&redis)?)
        .build()?;
    let client = match user.is_empty() {
        true => client,
        false => client.with_user(user),
    };
    let call = || client.request(Method::Get, &path).send::<Value>();
    let calls: usize = calls.parse()?;
    for outcome in join_all((0..calls).map(|_| call())).await {
        outcome?;
    }
    Ok(())
}
