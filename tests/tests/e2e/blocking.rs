//! Calls without async.

use std::time::{Duration, UNIX_EPOCH};

use feishu_approval_api::instance;
use feishu_runtime::{
    Download,
    blocking::Client,
    operation::{Method, Payload},
    sse::EventStream,
};
use feishu_tests::{platform::Platform, reply::Reply};
use serde_json::json;

use crate::{
    Outcome, failure, one_code,
    operations::{LIST_TARGET, List, ListBetween, Photo},
};

/// A platform that runs on threads of its own while the test blocks.
struct Apart {
    platform: Platform,
    _runtime: tokio::runtime::Runtime,
}

impl Apart {
    fn start() -> std::io::Result<Self> {
        let runtime = tokio::runtime::Runtime::new()?;
        Ok(Apart {
            platform: runtime.block_on(Platform::start())?,
            _runtime: runtime,
        })
    }
}

fn goes_anywhere<T: Clone + Send + Sync + 'static>(_: &T) {}

#[test]
fn requests_of_a_generated_crate_are_built_and_sent() -> Outcome {
    let apart = Apart::start()?;
    apart.platform.serves(LIST_TARGET, |_| one_code());
    let target = "GET /open-apis/approval/v4/instances/A";
    apart
        .platform
        .serves(target, |_| Reply::data(json!({"serial_number": "7"})));
    let client = apart.platform.builder().build_blocking()?;
    let list = instance::list()
        .approval_code("7C468A54-8745-2245-9675-08B7C63E7A85")
        .start_time("1567690398020")
        .end_time("1567690399020");
    for code in client.items(list.build()) {
        let instance = client.send(&instance::get().instance_id(code?).build())?;
        assert_eq!(instance.serial_number.as_deref(), Some("7"));
    }
    assert_eq!(apart.platform.calls().len(), 2);
    Ok(())
}

#[test]
fn calls_listings_and_content_are_waited_for() -> Outcome {
    let apart = Apart::start()?;
    let platform = &apart.platform;
    platform.serves(LIST_TARGET, |call| {
        let last = call.query.contains("page_token");
        let code = if last { "B" } else { "A" };
        Reply::data(json!({"instance_code_list": [code], "page_token": "p", "has_more": !last}))
    });
    platform.serves("GET /open-apis/photo", |_| {
        Reply::bytes(200, "image/png", b"PNG")
    });
    let client = platform.builder().build_blocking()?;
    goes_anywhere(&client);
    assert_eq!(client.send(&List::default())?.instance_code_list, ["A"]);
    let items: Result<Vec<_>, _> = client.items(List::default()).collect();
    assert_eq!(items?, ["A", "B"]);
    let pages: Result<Vec<_>, _> = client.with_prefetch().pages(List::default()).collect();
    assert_eq!(pages?.len(), 2);
    let range = UNIX_EPOCH..UNIX_EPOCH + Duration::from_secs(15);
    let items: Result<Vec<_>, _> = client
        .items_between(ListBetween::default(), range)
        .collect();
    assert_eq!(items?, ["A", "B"]);

    platform.serves("POST /open-apis/ask", |_| {
        Reply::text(200, "text/event-stream", "data: 1\n\ndata: 2\n\n")
    });
    let events = client.request(Method::Post, "/open-apis/ask");
    let events: EventStream<u8> = client.wait(events.payload(Payload::File).send())?;
    let events: Result<Vec<_>, _> = client.iterate(events).collect();
    assert_eq!(events?, [1, 2]);

    let photo = client.send(&Photo)?;
    assert_eq!(client.wait(photo.bytes())?, &b"PNG"[..]);
    assert_eq!(client.send_raw(&Photo)?.bytes(), b"PNG");
    let photo = client
        .request(Method::Get, "/open-apis/photo")
        .payload(Payload::File);
    let photo: Download = client.wait(photo.send())?;
    assert_eq!(photo.length(), Some(3));
    Ok(())
}

#[test]
fn errors_and_wishes_are_those_of_the_async_client() -> Outcome {
    let apart = Apart::start()?;
    let platform = &apart.platform;
    platform.serves("GET /open-apis/photo", |_| {
        Reply::code(400, 1390002, "no photo")
    });
    let client = platform.builder().build_blocking()?;
    let error = failure(client.send(&Photo));
    assert_eq!(error.api().map(|api| api.code), Some(1390002));

    platform.serves("GET /open-apis/photo", |_| Reply::never());
    let hasty = client.with_timeout(Duration::from_millis(50));
    assert!(failure(hasty.send(&Photo)).is_timeout());
    Ok(())
}

/// Each method of the async client has its like.
#[test]
fn no_method_is_missing() {
    let methods = |source: &'static str| {
        let names = source.lines().filter_map(|line| {
            let line = line.trim();
            let function = line
                .strip_prefix("pub fn ")
                .or_else(|| line.strip_prefix("pub async fn "));
            // Those of the macro have no `pub fn` of their own.
            let name = function.unwrap_or(line).split(['(', '<']).next()?;
            (function.is_some() || line.starts_with("with_")).then_some(name)
        });
        names.collect::<std::collections::BTreeSet<_>>()
    };
    let blocking = methods(include_str!("../../../runtime/src/blocking.rs"));
    let mut missing = methods(include_str!("../../../runtime/src/client.rs"));
    assert!(missing.contains("send") && missing.contains("with_timeout"));
    // `ClientBuilder::build_blocking` is its like.
    missing.remove("builder");
    missing.retain(|method| !blocking.contains(method));
    assert!(missing.is_empty(), "blocking::Client lacks {missing:?}");
}

/// It is not what one should do, but it neither panics nor hangs.
#[tokio::test(flavor = "multi_thread")]
async fn within_async_code_a_call_blocks_its_thread() -> Outcome {
    let platform = Platform::start().await?;
    platform.serves(LIST_TARGET, |_| one_code());
    let client: Client = platform.builder().build_blocking()?;
    assert_eq!(client.send(&List::default())?.instance_code_list, ["A"]);
    let moved = client.clone();
    let on_thread = tokio::task::spawn_blocking(move || moved.send(&List::default()));
    assert_eq!(on_thread.await??.instance_code_list, ["A"]);
    // The async client that is behind it works here as well.
    client.client().send(&List::default()).await?;
    Ok(())
}

/// Nothing runs on the one thread of the runtime meanwhile, and nothing needs to.
#[test]
fn a_runtime_of_one_thread_is_no_obstacle() -> Outcome {
    let apart = Apart::start()?;
    apart.platform.serves(LIST_TARGET, |_| one_code());
    let client = apart.platform.builder().build_blocking()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let codes = runtime.block_on(async { client.send(&List::default()) })?;
    assert_eq!(codes.instance_code_list, ["A"]);

    // The connection of an async call is driven by its thread. A blocking one may need it, and ends with an error then.
    let hasty = client.with_timeout(Duration::from_millis(300));
    let outcome = runtime.block_on(async {
        hasty.client().send(&List::default()).await?;
        hasty.send(&List::default())
    });
    assert!(outcome.map_or_else(|error| error.is_timeout(), |_| true));
    Ok(())
}

#[test]
fn many_threads_may_call_at_once() -> Outcome {
    let apart = Apart::start()?;
    apart.platform.serves(LIST_TARGET, |_| one_code());
    let client = apart.platform.builder().build_blocking()?;
    std::thread::scope(|scope| {
        let calls: Vec<_> = (0..16)
            .map(|_| scope.spawn(|| client.send(&List::default()).map(drop)))
            .collect();
        for call in calls {
            call.join().map_err(|_| "a thread panicked")??;
        }
        Ok::<_, Box<dyn std::error::Error>>(())
    })?;
    assert_eq!(apart.platform.token_calls(), 1);
    Ok(())
}
