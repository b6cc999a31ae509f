//! Exports the codes of the approval instances that were created within a time range.
//!
//! ```sh
//! cargo run -p feishu-approval-api --example export
//! ```
//!
//! does so from a small fake platform that it starts itself. With an app in the environment it asks the real one:
//!
//! | variable | meaning |
//! |---|---|
//! | `FEISHU_APP_ID`, `FEISHU_APP_SECRET` | the app's credentials |
//! | `APPROVAL_CODE` | the approval definition |
//! | `START_TIME`, `END_TIME` | the range in Unix milliseconds; the last ten hours if not set |
//!
//! Codes go to standard output, a line each; all else to standard error.

use std::{
    env,
    error::Error,
    process::ExitCode,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use feishu_approval_api::{Client, instance};
use futures_util::TryStreamExt;

/// Longest range that one listing may cover, in milliseconds.
const WINDOW: usize = 10 * 60 * 60 * 1000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("The export failed. {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let end = time("END_TIME")?.unwrap_or(now()?);
    let start = time("START_TIME")?.unwrap_or(end.saturating_sub(WINDOW as u64));
    if start > end {
        return Err("START_TIME lies behind END_TIME.".into());
    }
    let (client, approval_code) = match env::var("FEISHU_APP_ID") {
        Ok(app_id) => {
            let client = Client::builder().self_built_app(app_id, needed("FEISHU_APP_SECRET")?);
            (client, needed("APPROVAL_CODE")?)
        }
        Err(_) => {
            let url = fake::start(end).await?;
            eprintln!("FEISHU_APP_ID is not set: asking a fake platform at {url}");
            let client = Client::builder()
                .base_url(url)
                .self_built_app("cli_fake", "fake");
            (client, "7C468A54-8745-2245-9675-08B7C63E7A85".to_owned())
        }
    };
    let count = export(&client.build()?, &approval_code, start, end).await?;
    eprintln!("{count} instances of {approval_code}");
    Ok(())
}

/// Lists window after window, each with as many pages as it has.
async fn export(
    client: &Client,
    approval_code: &str,
    start: u64,
    end: u64,
) -> Result<usize, feishu_approval_api::Error> {
    let mut count = 0;
    for from in (start..=end).step_by(WINDOW + 1) {
        let to = end.min(from.saturating_add(WINDOW as u64));
        let mut pages = instance::list()
            .approval_code(approval_code)
            .start_time(from.to_string())
            .end_time(to.to_string())
            .pages(client);
        while let Some(page) = pages.try_next().await? {
            eprintln!(
                "created from {from} to {to}: a page of {}",
                page.items.len()
            );
            for code in &page.items {
                println!("{code}");
            }
            count += page.items.len();
        }
    }
    Ok(count)
}

fn needed(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| format!("FEISHU_APP_ID is set, so {name} must be set too."))
}

fn time(name: &str) -> Result<Option<u64>, String> {
    let Ok(text) = env::var(name) else {
        return Ok(None);
    };
    let millis = text.parse();
    millis.map(Some).map_err(|_| {
        format!("{name} is `{text}`; it must be Unix milliseconds, such as 1767225600000.")
    })
}

fn now() -> Result<u64, Box<dyn Error>> {
    let since: Duration = SystemTime::now().duration_since(UNIX_EPOCH)?;
    Ok(u64::try_from(since.as_millis())?)
}

/// As much of the platform as the export needs.
mod fake {
    use std::collections::HashMap;

    use axum::{
        Json, Router,
        extract::{Query, State},
        routing::{get, post},
    };
    use serde_json::{Value, json};
    use tokio::net::TcpListener;

    /// Instances on a page.
    const PAGE: usize = 3;

    /// Time of creation and code of each instance, oldest first.
    type Instances = Vec<(u64, String)>;

    /// Starts it with an instance for each of the ten hours before `end`, and returns its URL.
    pub(super) async fn start(end: u64) -> std::io::Result<String> {
        let hours = (0..10_u64).rev();
        let instances: Instances = hours
            .map(|hour| {
                (
                    end.saturating_sub(hour * 3_600_000),
                    format!("FAKE-{:04}", 10 - hour),
                )
            })
            .collect();
        let router = Router::new()
            .route(
                "/open-apis/auth/v3/tenant_access_token/internal",
                post(token),
            )
            .route("/open-apis/approval/v4/instances", get(list))
            .with_state(instances);
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(url)
    }

    async fn token() -> Json<Value> {
        Json(json!({"code": 0, "msg": "ok", "tenant_access_token": "t-fake", "expire": 7200}))
    }

    async fn list(
        State(instances): State<Instances>,
        Query(query): Query<HashMap<String, String>>,
    ) -> Json<Value> {
        let number = |name| query.get(name).and_then(|text| text.parse().ok());
        let (Some(start), Some(end)) = (number("start_time"), number("end_time")) else {
            return Json(json!({"code": 1390001, "msg": "param is invalid"}));
        };
        let page = number("page_token").unwrap_or(0) as usize;
        let within: Vec<_> = instances
            .iter()
            .filter(|(time, _)| (start..=end).contains(time))
            .collect();
        let codes: Vec<_> = within
            .iter()
            .skip(page * PAGE)
            .take(PAGE)
            .map(|(_, code)| code)
            .collect();
        let has_more = within.len() > (page + 1) * PAGE;
        let next = if has_more {
            (page + 1).to_string()
        } else {
            String::new()
        };
        Json(
            json!({"code": 0, "data": {"instance_code_list": codes, "page_token": next, "has_more": has_more}}),
        )
    }
}
