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

use std::{env, process::ExitCode};

use feishu_approval_api::{
    Client, approval,
    runtime::token_store::{RedisStore, TokenStore as _},
};
use platform::{Outcome, variable};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    platform::told(run().await)
}

async fn run() -> Outcome {
    let url = env::var("REDIS_URL").unwrap_or_else(|_| "redis://127.0.0.1/".to_owned());
    // What it holds are secrets: whoever reads them can act as the app, and as its users.
    let store = RedisStore::new(&url)?.key_prefix("example:");
    // Calls do without a store that is away: they fetch a token for themselves, and trace a warning.
    if let Err(error) = store.get("probe").await {
        let advice = "Start one with `redis-server`, or say in REDIS_URL where it is.";
        return Err(format!("There is no Redis ({error}). {advice}").into());
    }

    let builder = platform::client().await?.token_store(store);
    let approval_code = variable("APPROVAL_CODE", "0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")?;
    // They might as well be on two machines.
    let clients: [Client; 2] = [builder.clone().build()?, builder.build()?];
    for client in &clients {
        let definition = approval::get()
            .approval_code(&approval_code)
            .send(client)
            .await?;
        println!("{}", definition.approval_name.unwrap_or_default());
    }
    Ok(())
}
