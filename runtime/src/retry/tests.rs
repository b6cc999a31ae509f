use std::{sync::Arc, time::Duration};

use tokio::time::{Instant, sleep};
use tracing::Span;

use super::{Budget, Course, Exponential, Limited, Never, RetryPolicy, Step};
use crate::{
    error::{ApiError, Cause, Error},
    limit::Documented,
    operation::{Method, OperationMeta, Payload},
    options::Options,
};

static CREATE: OperationMeta = OperationMeta {
    name: "test.v1.thing.create",
    method: Method::Post,
    host: "open.feishu.cn",
    path: "/things",
    tokens: &[],
    scopes: &[],
    quotas: &[],
    idempotency: None,
    reads: false,
    payload: Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "",
};

fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

/// A server that is down, or one that got too many calls, and how long it asks to wait.
fn failure(status: u16, asked: Option<u64>) -> Error {
    Error::new(Cause::Http {
        status,
        content_type: None,
        excerpt: String::new(),
        log_id: None,
        retry_after: asked.map(seconds),
    })
}

fn options(retry: impl RetryPolicy, timeout: u64, patience: u64) -> Options {
    Options {
        timeout: seconds(timeout),
        validates: true,
        user: None,
        tenant: None,
        token_kind: None,
        headers: Vec::new(),
        fields: Vec::new(),
        set_fields: None,
        retry: Arc::new(retry),
        limits: Arc::new(Documented::new().waiting_at_most(seconds(patience))),
        prefetch: false,
        windows: 1,
    }
}

/// When the attempts of a call begin that take a second each and all fail with `error`; and how it ends.
async fn attempts(
    options: &Options,
    budget: &Budget,
    repeatable: bool,
    error: &Error,
) -> (Vec<f64>, Error) {
    let begun = Instant::now();
    let span = Span::none();
    let mut course = Course::new(&CREATE, repeatable, options, budget, &span);
    let mut times = Vec::new();
    loop {
        course.attempt();
        times.push(begun.elapsed().as_secs_f64());
        sleep(seconds(1)).await;
        match course.fail(error.clone(), true) {
            Step::Again(delay) => sleep(delay).await,
            Step::Fail(error) => return (times, error),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn pauses_grow_up_to_the_longest_and_none_is_like_the_other() {
    let backoff = Exponential::new(seconds(2), seconds(8));
    let options = options(Limited::new(6).backoff(backoff), 600, 0);
    let mut first = Vec::new();
    for _ in 0..20 {
        let (times, error) =
            attempts(&options, &Budget::default(), true, &failure(503, None)).await;
        assert!(error.is_outcome_unknown());
        let pauses: Vec<_> = times
            .windows(2)
            .map(|pair| pair[1] - pair[0] - 1.0)
            .collect();
        assert_eq!(pauses.len(), 5);
        for (pause, whole) in pauses.iter().zip([2.0, 4.0, 8.0, 8.0, 8.0]) {
            let bounds = whole / 2.0 - 0.01..whole + 0.01;
            assert!(bounds.contains(pause), "{pauses:?}");
        }
        first.push((pauses[0] * 1000.0).round() as u64);
    }
    first.sort_unstable();
    first.dedup();
    assert!(first.len() > 10, "{first:?}");
}

#[tokio::test(start_paused = true)]
async fn every_bound_holds() {
    let quick = || Limited::new(50).backoff(Exponential::new(seconds(1), seconds(1)));
    let down = failure(503, None);
    // What the policy and the timeout say, the longest time for the last attempt to begin, and the fewest of them.
    let cases = [
        (options(Limited::new(3), 600, 0), 600.0, 3..=3),
        (options(quick().within(seconds(10)), 600, 0), 10.0, 5..=7),
        (options(quick(), 10, 0), 10.0, 5..=7),
        (options(Never, 600, 0), 0.0, 1..=1),
    ];
    for (options, latest, count) in cases {
        let (times, _) = attempts(&options, &Budget::default(), true, &down).await;
        assert!(count.contains(&times.len()), "{times:?}");
        assert!(
            times.last().is_some_and(|last| *last <= latest),
            "{times:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_names_the_shortest_pause() {
    let options = options(Limited::new(3), 30, 0);
    let budget = Budget::default();
    let (times, _) = attempts(&options, &budget, true, &failure(503, Some(7))).await;
    assert_eq!(rounded(&times), [0, 8, 16]);
    // It would outlast the call.
    let (times, error) = attempts(&options, &budget, true, &failure(503, Some(31))).await;
    assert_eq!(
        (rounded(&times), error.retry_after()),
        (vec![0], Some(seconds(31)))
    );
}

#[tokio::test(start_paused = true)]
async fn waiting_for_a_turn_takes_nothing_of_the_timeout_but_has_its_bound() {
    for (patience, expected) in [
        (120, vec![0, 41, 82, 123]),
        (100, vec![0, 41, 82]),
        (39, vec![0]),
    ] {
        let options = options(Limited::new(4), 5, patience);
        let error = failure(429, Some(40));
        let (times, error) = attempts(&options, &Budget::default(), false, &error).await;
        assert_eq!(rounded(&times), expected);
        // The server's own word, and nothing was executed.
        assert_eq!(error.http_status(), Some(429));
        assert!(!error.is_outcome_unknown());
    }
    // The attempts take their time all the same.
    let options = options(Limited::new(50), 3, 1000);
    let (times, _) = attempts(&options, &Budget::default(), false, &failure(429, Some(40))).await;
    assert_eq!(rounded(&times), [0, 41, 82]);
}

#[tokio::test(start_paused = true)]
async fn what_may_have_been_executed_is_repeated_only_without_harm() {
    let options = options(Limited::new(3), 600, 120);
    let budget = Budget::default();
    let mut internal = ApiError::read(2200, "{}");
    internal.status = 500;
    let timeout = Error::new(Cause::Timeout(seconds(5)));
    for error in [
        failure(502, None),
        failure(200, None),
        Error::new(Cause::Api(internal)),
        timeout,
    ] {
        for (repeatable, count) in [(false, 1), (true, 3)] {
            let (times, error) = attempts(&options, &budget, repeatable, &error).await;
            assert_eq!(times.len(), count, "{error}");
            assert!(error.is_outcome_unknown(), "{error}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn calls_share_a_budget_that_refusals_for_too_many_calls_do_not_use() {
    let options = options(Limited::new(11), 600, 600);
    let budget = Budget::default();
    for _ in 0..3 {
        let (times, _) = attempts(&options, &budget, false, &failure(429, Some(1))).await;
        assert_eq!(times.len(), 11);
    }
    let mut sent = 0;
    for _ in 0..20 {
        sent += attempts(&options, &budget, true, &failure(503, None))
            .await
            .0
            .len();
    }
    // A hundred retries, and each call's first attempt.
    assert_eq!(sent, 120);
}

#[tokio::test(start_paused = true)]
async fn an_attempt_is_bounded_where_that_is_sooner_than_the_end_of_the_call() {
    let options = options(Limited::new(3).each_within(seconds(5)), 12, 0);
    let budget = Budget::default();
    let begun = Instant::now();
    let span = Span::none();
    let course = Course::new(&CREATE, true, &options, &budget, &span);
    for (now, longest) in [(0, Some(seconds(5))), (6, Some(seconds(5))), (8, None)] {
        tokio::time::sleep_until(begun + seconds(now)).await;
        assert_eq!(course.longest_attempt(), longest, "at {now}");
    }
    let unbounded = Limited::new(3).each_within(Duration::ZERO);
    assert_eq!(unbounded.longest_attempt(), None);
}

fn rounded(times: &[f64]) -> Vec<u64> {
    times.iter().map(|time| time.round() as u64).collect()
}
