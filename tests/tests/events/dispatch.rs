//! Which handler is called, how often, and what the platform is told.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use feishu_runtime::event::{
    AppTicket, Claim, Context, Dispatcher, Failure, SeenStore, StoreFuture,
};
use http::HeaderMap;
use serde_json::{Value, json};
use tokio::sync::Notify;

use crate::{
    BUSY, CardAction, FAILED, Instance, Notes, OK, Outcome, card_action, instance, push, receiver,
    v2,
};

#[tokio::test]
async fn each_event_goes_to_the_handler_of_its_type() -> Outcome {
    let notes = Notes::default();
    let note = |kind: &'static str| {
        let notes = notes.clone();
        move |text: String| notes.add(format!("{kind} {text}"))
    };
    let (instances, actions, unknown) = (note("instance"), note("action"), note("unknown"));
    let tickets = note("ticket");
    let dispatcher = Dispatcher::builder()
        .on(move |event: Instance, context: Context| {
            instances(format!(
                "{} {} {:?}",
                event.instance_code,
                event.operate_time,
                context.tenant_key()
            ));
            async { Ok(()) }
        })
        .on(move |event: CardAction, _| {
            actions(event.host);
            async { Ok(json!({"toast": {"type": "info", "content": "done"}})) }
        })
        .on(move |event: AppTicket, _| {
            use secrecy::ExposeSecret;
            tickets(format!(
                "{} {}",
                event.app_id,
                event.app_ticket.expose_secret()
            ));
            async { Ok(()) }
        })
        .on_unknown(move |context| {
            unknown(format!("{} {}", context.event_type(), context.raw()));
            async { Ok(()) }
        })
        .build()?;
    let receiver = receiver(&dispatcher);
    let ticket = json!({
        "uuid": "3", "ts": "", "token": crate::TOKEN, "type": "event_callback",
        "event": {"app_id": "cli_a", "app_ticket": "t1cket", "ts": "1767225600", "type": "app_ticket"},
    });
    let strange = v2("4", "made.up_v1", &json!({"a": [1]}));
    let empty = json!({});
    let toast = json!({"toast": {"type": "info", "content": "done"}});
    let cases = [
        (
            instance("1", "A"),
            &empty,
            "instance A 1767225600250 Some(\"tenant\")".to_owned(),
        ),
        (card_action("2"), &toast, "action im_message".to_owned()),
        (ticket, &empty, "ticket cli_a t1cket".to_owned()),
        (
            strange.clone(),
            &empty,
            format!("unknown made.up_v1 {strange}"),
        ),
    ];
    for (event, answer, note) in cases {
        assert_eq!(push(&receiver, &event).await, (OK, answer.clone()));
        assert_eq!(notes.take(), [note]);
    }
    let silent = Dispatcher::builder().build()?;
    assert_eq!(push(&crate::receiver(&silent), &strange).await, (OK, empty));
    Ok(())
}

#[tokio::test]
async fn a_duplicate_is_dropped_unless_the_event_failed() -> Outcome {
    let notes = Notes::default();
    let dispatcher = Dispatcher::builder()
        .on({
            let notes = notes.clone();
            move |event: Instance, _| {
                notes.add(event.instance_code.clone());
                async move {
                    match event.instance_code.as_str() {
                        "fails" => Err("the database is away".into()),
                        "panics" => panic!("at once"),
                        _ => Ok(()),
                    }
                }
            }
        })
        .on_failure({
            let notes = notes.clone();
            move |failure, context| {
                notes.add(format!(
                    "{}: {failure}",
                    context.event_id().unwrap_or("none")
                ));
            }
        })
        .build()?;
    let receiver = receiver(&dispatcher);
    let another_app = {
        let mut event = instance("1", "other app");
        event["event"]["app_id"] = json!("cli_b");
        event
    };
    let nameless = {
        let mut event = instance("1", "nameless");
        event["uuid"] = Value::Null;
        event
    };
    let cases = [
        (instance("1", "good"), OK, vec!["good"]),
        (instance("1", "good"), OK, vec![]),
        (another_app, OK, vec!["other app"]),
        (
            instance("2", "fails"),
            FAILED,
            vec!["fails", "2: the handler failed: the database is away"],
        ),
        (
            instance("2", "fails"),
            FAILED,
            vec!["fails", "2: the handler failed: the database is away"],
        ),
        (instance("2", "good"), OK, vec!["good"]),
        (instance("2", "good"), OK, vec![]),
        (
            instance("3", "panics"),
            FAILED,
            vec!["panics", "3: the handler panicked"],
        ),
        (instance("3", "good"), OK, vec!["good"]),
        // Without an id nobody can tell.
        (nameless.clone(), OK, vec!["nameless"]),
        (nameless, OK, vec!["nameless"]),
    ];
    for (event, status, expected) in cases {
        assert_eq!(push(&receiver, &event).await.0, status, "{event}");
        assert_eq!(notes.take(), expected, "{event}");
    }
    Ok(())
}

#[tokio::test]
async fn a_panic_fails_the_event_in_any_handler() -> Outcome {
    let notes = Notes::default();
    let dispatcher = Dispatcher::builder()
        .on(|_: Instance, _| async { Ok(()) })
        .on_undecodable(|_, context: Context| {
            assert!(context.event_id() != Some("1"), "at once");
            async { Ok(()) }
        })
        .on_unknown(|context: Context| {
            assert!(context.event_id() != Some("2"), "at once");
            async { Ok(()) }
        })
        .on_failure({
            let notes = notes.clone();
            move |failure, _| notes.add(failure.to_string())
        })
        .build()?;
    let receiver = receiver(&dispatcher);
    let undecodable = instance("1", json!(["A"]));
    let mut unknown = instance("2", "A");
    unknown["event"]["type"] = json!("another");
    // It comes again, and is not taken for one at work.
    for event in [&undecodable, &undecodable, &unknown, &unknown] {
        assert_eq!(push(&receiver, event).await.0, FAILED, "{event}");
        assert_eq!(notes.take(), ["the handler panicked"], "{event}");
    }
    Ok(())
}

#[tokio::test]
async fn an_event_that_does_not_decode_is_told_with_its_place_and_handed_over_raw() -> Outcome {
    let notes = Notes::default();
    let count = |_: Instance, _| async { Ok(()) };
    let odd = instance("1", json!(["A"]));
    let strict = Dispatcher::builder()
        .on(count)
        .on_failure({
            let notes = notes.clone();
            move |failure, context| {
                let Failure::Decode(error) = failure else {
                    return notes.add("another failure");
                };
                notes.add(format!("{} {}", error.path(), context.raw()));
            }
        })
        .build()?;
    let expected = format!("event.instance_code {odd}");
    // It comes again, and may be handled by then.
    for _ in 0..2 {
        assert_eq!(push(&receiver(&strict), &odd).await.0, FAILED);
        assert_eq!(notes.take(), [expected.as_str()]);
    }
    assert_eq!(push(&receiver(&strict), &instance("1", "A")).await.0, OK);

    let lenient = Dispatcher::builder()
        .on(count)
        .on_undecodable({
            let notes = notes.clone();
            move |error, context| {
                notes.add(format!("{} {}", error.path(), context.raw()));
                async { Ok(()) }
            }
        })
        .build()?;
    for notes_expected in [vec![expected.as_str()], vec![]] {
        assert_eq!(push(&receiver(&lenient), &odd).await.0, OK);
        assert_eq!(notes.take(), notes_expected);
    }
    Ok(())
}

/// A handler that waits to be let go, and a dispatcher with it.
struct Slow {
    started: Arc<Notify>,
    go: Arc<Notify>,
    handled: Arc<AtomicU32>,
}

impl Slow {
    fn new() -> Self {
        Slow {
            started: Arc::default(),
            go: Arc::default(),
            handled: Arc::default(),
        }
    }

    fn handler(
        &self,
    ) -> impl Fn(Instance, Context) -> StoreFuture<'static, ()> + Send + Sync + 'static {
        let (started, go) = (Arc::clone(&self.started), Arc::clone(&self.go));
        let handled = Arc::clone(&self.handled);
        move |_, _| {
            let (started, go) = (Arc::clone(&started), Arc::clone(&go));
            let handled = Arc::clone(&handled);
            Box::pin(async move {
                started.notify_one();
                go.notified().await;
                handled.fetch_add(1, Ordering::SeqCst);
                Ok(())
            })
        }
    }

    fn handled(&self) -> u32 {
        self.handled.load(Ordering::SeqCst)
    }
}

#[tokio::test]
async fn a_handler_outlives_its_connection_and_is_not_run_twice_at_once() -> Outcome {
    let slow = Slow::new();
    let dispatcher = Dispatcher::builder().on(slow.handler()).build()?;
    let receiver = receiver(&dispatcher);
    let event = instance("1", "A");
    let body = event.to_string();
    {
        // The platform gives up.
        let headers = HeaderMap::new();
        let first = receiver.receive(&headers, body.as_bytes());
        tokio::select! {
            _ = first => return Err("the handler waits".into()),
            () = slow.started.notified() => {}
        }
    }
    let (status, answer) = push(&receiver, &event).await;
    assert_eq!((status, slow.handled()), (BUSY, 0), "{answer}");
    slow.go.notify_one();
    dispatcher.idle().await;
    assert_eq!(slow.handled(), 1);
    assert_eq!(push(&receiver, &event).await, (OK, json!({})));
    assert_eq!(slow.handled(), 1);
    Ok(())
}

#[tokio::test]
async fn a_deferred_event_is_acknowledged_before_it_is_handled() -> Outcome {
    let slow = Slow::new();
    let dispatcher = Dispatcher::builder().on_deferred(slow.handler()).build()?;
    let receiver = receiver(&dispatcher);
    let event = instance("1", "A");
    assert_eq!(push(&receiver, &event).await, (OK, json!({})));
    slow.started.notified().await;
    let idle = tokio::time::timeout(Duration::from_millis(20), dispatcher.idle());
    assert!(idle.await.is_err(), "it is still being handled");
    slow.go.notify_one();
    dispatcher.idle().await;
    assert_eq!(slow.handled(), 1);
    assert_eq!(push(&receiver, &event).await, (OK, json!({})));
    dispatcher.idle().await;
    assert_eq!(slow.handled(), 1);
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn an_event_whose_process_died_is_taken_up_by_the_second_push() -> Outcome {
    /// A store that processes share.
    #[derive(Clone, Default)]
    struct Shared(Arc<feishu_runtime::event::MemoryStore>);
    impl SeenStore for Shared {
        fn begin<'a>(&'a self, key: &'a str, lease: Duration) -> StoreFuture<'a, Claim> {
            self.0.begin(key, lease)
        }
        fn finish<'a>(&'a self, key: &'a str, keep: Duration) -> StoreFuture<'a, ()> {
            self.0.finish(key, keep)
        }
        fn forget<'a>(&'a self, key: &'a str, claim: u64) -> StoreFuture<'a, ()> {
            self.0.forget(key, claim)
        }
    }

    let store = Shared::default();
    let slow = Slow::new();
    let event = instance("1", "A");
    let dying = Dispatcher::builder()
        .on(|_: Instance, _| std::future::pending::<Result<(), _>>())
        .seen_store(store.clone())
        .build()?;
    let living = Dispatcher::builder()
        .on(slow.handler())
        .seen_store(store)
        .build()?;
    slow.go.notify_one();
    let dead = receiver(&dying);
    let first = push(&dead, &event);
    assert!(
        tokio::time::timeout(Duration::from_secs(3), first)
            .await
            .is_err()
    );
    let living = receiver(&living);
    // Pushed again 15 seconds later, and 5 minutes after that.
    tokio::time::advance(Duration::from_secs(15)).await;
    assert_eq!(push(&living, &event).await.0, BUSY);
    tokio::time::advance(Duration::from_secs(5 * 60)).await;
    assert_eq!(push(&living, &event).await.0, OK);
    assert_eq!(slow.handled(), 1);
    tokio::time::advance(Duration::from_secs(7 * 3600)).await;
    assert_eq!(push(&living, &event).await.0, OK);
    assert_eq!(slow.handled(), 1);
    Ok(())
}

#[tokio::test]
async fn nothing_is_handled_while_the_store_is_away() -> Outcome {
    struct Away;
    impl SeenStore for Away {
        fn begin<'a>(&'a self, _: &'a str, _: Duration) -> StoreFuture<'a, Claim> {
            Box::pin(async { Err("no connection".into()) })
        }
        fn finish<'a>(&'a self, _: &'a str, _: Duration) -> StoreFuture<'a, ()> {
            Box::pin(async { Err("no connection".into()) })
        }
        fn forget<'a>(&'a self, _: &'a str, _: u64) -> StoreFuture<'a, ()> {
            Box::pin(async { Err("no connection".into()) })
        }
    }
    let notes = Notes::default();
    let dispatcher = Dispatcher::builder()
        .on({
            let notes = notes.clone();
            move |event: Instance, _| {
                notes.add(event.instance_code);
                async { Ok(()) }
            }
        })
        .on_failure({
            let notes = notes.clone();
            move |failure, _| notes.add(failure.to_string())
        })
        .seen_store(Away)
        .build()?;
    assert_eq!(
        push(&receiver(&dispatcher), &instance("1", "A")).await.0,
        FAILED
    );
    let expected = "it is not known whether the event was handled before: no connection";
    assert_eq!(notes.take(), [expected]);
    Ok(())
}
