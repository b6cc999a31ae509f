//! The SDKs make a call of every operation that they have to the platform that knows nothing but the pages.

use std::collections::{BTreeMap, BTreeSet};

use feishu_mock::{Mock, Settings};
use feishu_tests::{module, workspace};
use serde_json::json;
use tokio::net::TcpListener;

use crate::{
    Outcome,
    case::{Case, table, with_required_fields},
    sdk::Sdk,
};

const EXAMPLE: &str = "the example";

#[tokio::test]
async fn the_mock_serves_the_sdk_for_python() -> Outcome {
    serves("python").await
}

#[tokio::test]
async fn the_mock_serves_the_sdk_for_node() -> Outcome {
    serves("node").await
}

/// Of the calls that the pages give, one of each operation has to be as documented: an SDK that sends it otherwise is
/// refused.
async fn serves(language: &str) -> Outcome {
    let Some(mut sdk) = Sdk::start(language, "calls")? else {
        return Ok(());
    };
    let specs = workspace().join("specs/approval-v4");
    let mock = Mock::load([&specs], Settings::default())?;
    let user_token = mock.user_token().to_owned();
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base_url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(mock.serve_logged(listener, |_| ()));
    let table = table()?;
    let lacked = table.lacked.get(language).cloned().unwrap_or_default();
    let mut refused: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut served = BTreeSet::new();
    for case in table.cases.iter().chain(&examples()?) {
        let name = &case.operation;
        let given = ["every field", "required fields", EXAMPLE].contains(&case.what.as_str());
        if !given || lacked.contains(name) {
            continue;
        }
        let order = json!({
            "base_url": base_url,
            "app_id": "cli_mock",
            "app_secret": "mock",
            "user_token": case.user_token.as_ref().map(|_| &user_token),
            "operation": name,
            "path": case.path,
            "query": case.query,
            "body": case.body,
        });
        let seen = sdk.call(&order).await?;
        if ["error", "failed", "lacks"]
            .iter()
            .any(|bad| seen.get(bad).is_some())
        {
            let calls = refused.entry(name.clone()).or_default();
            calls.push(format!("{name}, {}: {seen}", case.what));
        } else {
            served.insert(name.clone());
        }
    }
    refused.retain(|name, _| !served.contains(name));
    assert!(refused.is_empty(), "{refused:#?}");
    assert!(served.len() > 40, "{served:?}");
    Ok(())
}

/// The examples of requests that the pages show.
fn examples() -> Outcome<Vec<Case>> {
    let ir = feishu_codegen::understand(&module("approval-v4")?).ir;
    let operations = ir.modules.iter().flat_map(|module| &module.operations);
    let shown = operations.filter_map(|operation| {
        let values = operation
            .request_examples
            .iter()
            .flat_map(|example| &example.values);
        let body = values.into_iter().find(|value| value.is_object())?.clone();
        let what = EXAMPLE.to_owned();
        Some(Case {
            what,
            body,
            ..with_required_fields(operation)
        })
    });
    Ok(shown.collect())
}
