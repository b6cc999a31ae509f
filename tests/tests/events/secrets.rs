//! No secret and nothing of an event in any text that leaves the receiver.

use feishu_runtime::event::{AppTicket, Dispatcher, Receiver};
use feishu_tests::written::Written;
use http::HeaderMap;
use serde_json::json;

use crate::{Instance, Outcome, instance, push, receiver, vectors::Vectors};

const PERSONAL: &str = "a-very-personal-reason";
const TICKET: &str = "t1cket-do-not-print";

#[tokio::test]
async fn a_trace_tells_of_an_event_but_not_of_its_content() -> Outcome {
    let written = Written::default();
    let _guard = written.collect();
    let vectors = Vectors::read();
    let builder = Receiver::builder(Dispatcher::builder().build()?)
        .verification_token(vectors.token.clone())
        .encrypt_key(vectors.encrypt_key.clone());
    written.add(format!("{builder:?}"));
    let strict = builder.build()?;
    written.add(format!("{strict:?} {strict:#?}"));
    for call in &vectors.calls {
        for (headers, body) in [
            (call.headers(), call.body.clone()),
            (HeaderMap::new(), call.body.clone()),
            (call.headers(), format!("{} ", call.body)),
        ] {
            let delivery = strict.open(&headers, body.as_bytes());
            written.add(format!("{delivery:?}"));
            let answer = strict.receive(&headers, body.as_bytes()).await;
            assert!(matches!(answer.status().as_u16(), 200 | 401));
        }
    }

    let dispatcher = Dispatcher::builder()
        .on({
            let written = written.clone();
            move |event: Instance, context| {
                written.add(format!("{context:?}"));
                async move {
                    if event.operate_time == 0 {
                        return Err(PERSONAL.into());
                    }
                    Ok(())
                }
            }
        })
        .on({
            let written = written.clone();
            move |ticket: AppTicket, _| {
                written.add(format!("{ticket:?}"));
                async { Ok(()) }
            }
        })
        .build()?;
    written.add(format!("{dispatcher:?}"));
    let plain = receiver(&dispatcher);
    let mut fails = instance("failing", PERSONAL);
    fails["event"]["operate_time"] = json!(0);
    let mut ticket = instance("ticket", PERSONAL);
    ticket["event"] = json!({"type": "app_ticket", "app_id": "cli_a", "app_ticket": TICKET});
    let mut broken = ticket.clone();
    broken["uuid"] = json!("broken");
    broken["event"]["app_ticket"] = json!([TICKET]);
    let cases = [
        (instance("good", PERSONAL), "outcome=\"handled\""),
        (instance("good", PERSONAL), "outcome=\"duplicate\""),
        (
            instance("odd", json!({PERSONAL: PERSONAL})),
            "failure=\"decode\"",
        ),
        (fails, "failure=\"handler\""),
        (ticket, "outcome=\"handled\""),
        (broken, "failure=\"decode\""),
    ];
    for (event, expected) in cases {
        let before = written.text().len();
        push(&plain, &event).await;
        let text = written.text().split_off(before);
        let closed = text
            .lines()
            .find(|line| line.contains("feishu.event") && line.contains("close"))
            .ok_or("a span was closed")?;
        let id = format!("event_id={}", event["uuid"]);
        let name = format!("event_type={}", event["event"]["type"]);
        for field in [id.as_str(), name.as_str(), expected] {
            assert!(closed.contains(field), "`{field}` is not in `{closed}`");
        }
    }

    let text = written.text();
    for secret in [&vectors.token, &vectors.encrypt_key, PERSONAL, TICKET] {
        let lines: Vec<_> = text.lines().filter(|line| line.contains(secret)).collect();
        assert!(lines.is_empty(), "`{secret}` was written: {lines:#?}");
    }
    Ok(())
}
