//! The examples of the documentation's own event pages.

use feishu_runtime::event::{Delivery, Dispatcher, Receiver};
use feishu_tests::{pages, verbatim};
use http::HeaderMap;
use serde_json::Value;

use crate::Outcome;

#[test]
fn documented_events_are_read_as_what_their_pages_say() -> Outcome {
    let Some(folder) = verbatim("clean") else {
        return Ok(());
    };
    let mut read = 0;
    for page in pages(&folder)? {
        let row = |name: &str| {
            let line = page.text.lines().find(|line| line.starts_with(name))?;
            line.split('|').nth(2).map(str::trim)
        };
        let Some(name) = row("| 事件类型 |").or_else(|| row("| 回调类型 |")) else {
            continue;
        };
        let blocks = page.text.split("```").skip(1).step_by(2);
        let texts = blocks.filter_map(|block| block.strip_prefix("json"));
        for text in texts {
            let Ok(example) = serde_json::from_str::<Value>(text) else {
                continue;
            };
            let token = example.pointer("/header/token").or(example.get("token"));
            let Some(token) = token.and_then(Value::as_str) else {
                continue;
            };
            let receiver = Receiver::builder(Dispatcher::builder().build()?)
                .verification_token(token)
                .build()?;
            let path = &page.path;
            match receiver.open(&HeaderMap::new(), text.as_bytes())? {
                Delivery::Event(context) => {
                    // A page may document several: `leave_approval`, `leave_approvalV2`, `leave_approval_revert`.
                    assert!(context.event_type().starts_with(name), "{path}");
                    assert!(context.event_id().is_some(), "{path}");
                    assert!(context.created_at().is_some(), "{path}");
                    assert!(context.decode::<Value>()?.is_object(), "{path}");
                    read += 1;
                }
                Delivery::Challenge(_) => return Err(format!("{path}: no event").into()),
            }
        }
    }
    assert!(read >= 23, "{read}");
    Ok(())
}
