mod pauses;
mod stores;

use std::time::Duration;

use futures_util::{FutureExt, future::join_all};
use tokio::time::{Instant, advance, sleep_until};

use super::{Claim, Documented, LimitPolicy, Limits, Turn, Unlimited};
use crate::{
    error::{ApiError, Cause, Error},
    operation::{Method, OperationMeta, Payload, Quota},
};

const fn operation(method: Method, path: &'static str, quotas: &'static [Quota]) -> OperationMeta {
    OperationMeta {
        name: "test.v1.thing.get",
        method,
        host: "open.feishu.cn",
        path,
        tokens: &[],
        scopes: &[],
        quotas,
        idempotency: None,
        reads: true,
        payload: Payload::Data,
        confidential: false,
        errors: &[],
        doc_url: "",
    }
}

const fn quota(count: u32, seconds: u32) -> Quota {
    Quota { count, seconds }
}

static THREE: OperationMeta = operation(Method::Get, "/three", &[quota(3, 10)]);
static BOTH: OperationMeta = operation(Method::Get, "/both", &[quota(10, 60), quota(2, 1)]);
static NONE: OperationMeta = operation(Method::Get, "/none", &[]);

const PATIENT: Documented = Documented {
    longest_wait: Duration::from_secs(3600),
};

fn claim<'a>(operation: &'static OperationMeta, policy: &'a dyn LimitPolicy) -> Claim<'a> {
    Claim {
        operation,
        template: operation.path,
        tenant: None,
        policy,
        patience: policy.longest_wait(),
    }
}

fn limits() -> Limits {
    Limits::new(None)
}

fn millis(count: u64) -> Duration {
    Duration::from_millis(count)
}

fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

async fn patient(limits: &Limits, operation: &'static OperationMeta) -> Turn {
    let turn = limits.admit(claim(operation, &PATIENT)).await;
    turn.expect("its turn comes within an hour")
}

/// When this many calls that come at the same time have their turns, in tenths of a second from `begun`.
async fn tenths(
    limits: &Limits,
    operation: &'static OperationMeta,
    count: usize,
    begun: Instant,
) -> Vec<u128> {
    let turns = join_all((0..count).map(|_| patient(limits, operation))).await;
    let tenth = |turn: Turn| (turn.began - begun).as_millis().div_ceil(100);
    turns.into_iter().map(tenth).collect()
}

/// A call was refused, with this wait in the answer's header.
fn refuse(limits: &Limits, operation: &'static OperationMeta, turn: Turn, asked: Option<Duration>) {
    let mut api = ApiError::read(99991400, "{}");
    api.retry_after = asked;
    let error = Error::new(Cause::Api(api));
    limits.observe(claim(operation, &PATIENT), turn, &error);
}

#[tokio::test(start_paused = true)]
async fn a_quota_may_be_used_at_once_but_not_twice_around_a_border() {
    let (limits, begun) = (limits(), Instant::now());
    assert_eq!(tenths(&limits, &THREE, 1, begun).await, [0]);
    sleep_until(begun + seconds(9)).await;
    let turns = tenths(&limits, &THREE, 6, begun).await;
    assert_eq!(turns, [90, 90, 100, 190, 190, 200]);
    sleep_until(begun + seconds(100)).await;
    let turns = tenths(&limits, &THREE, 4, begun).await;
    assert_eq!(turns, [1000, 1000, 1000, 1100]);
}

#[tokio::test(start_paused = true)]
async fn all_quotas_hold_at_once() {
    let (limits, begun) = (limits(), Instant::now());
    let turns = tenths(&limits, &BOTH, 14, begun).await;
    let expected = [0, 0, 10, 10, 20, 20, 30, 30, 40, 40, 600, 600, 610, 610];
    assert_eq!(turns, expected);
}

#[tokio::test(start_paused = true)]
async fn calls_at_any_times_keep_to_every_quota_in_order_and_wait_no_longer_than_that() {
    let random = &mut fastrand::Rng::with_seed(7);
    for _ in 0..20 {
        let (limits, begun) = (limits(), Instant::now());
        let mut arrival = Duration::ZERO;
        let arrivals: Vec<_> = std::iter::repeat_with(|| {
            arrival += millis(random.u64(..600) * random.u64(..2));
            arrival
        })
        .take(60)
        .collect();
        let call = |arrival| {
            let limits = &limits;
            async move {
                sleep_until(begun + arrival).await;
                patient(limits, &BOTH).await.began - begun
            }
        };
        let turns = join_all(arrivals.iter().copied().map(call)).await;
        for (place, turn) in turns.iter().enumerate() {
            let due = BOTH.quotas.iter().map(|quota| {
                let before = place.checked_sub(quota.count as usize);
                before.map_or(Duration::ZERO, |before| {
                    turns[before] + seconds(quota.seconds.into())
                })
            });
            let earliest = due.chain([arrivals[place]]).max().unwrap_or_default();
            // The clock of tests ticks in milliseconds.
            assert!(
                earliest <= *turn && *turn <= earliest + millis(2),
                "{place}: {turns:?}"
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn tenants_wait_for_their_own_calls_alone() {
    let limits = limits();
    let of = |tenant| Claim {
        tenant,
        ..claim(&THREE, &PATIENT)
    };
    for tenant in [None, Some("a"), Some("b")] {
        for waits in [false, false, false, true] {
            let turn = limits.admit(of(tenant)).await.expect("a turn");
            assert_eq!(!turn.waited.is_zero(), waits, "{tenant:?}");
            if !waits {
                continue;
            }
            advance(seconds(20)).await;
        }
    }
    for tenant in [None, Some("a")] {
        limits.admit(of(tenant)).await.expect("a turn");
    }
    let mut api = ApiError::read(99991400, "{}");
    api.retry_after = Some(seconds(5));
    let turn = limits.admit(of(Some("b"))).await.expect("a turn");
    limits.observe(of(Some("b")), turn, &Error::new(Cause::Api(api)));
    for (tenant, waits) in [(None, 0), (Some("a"), 0), (Some("b"), 5)] {
        let turn = limits.admit(of(tenant)).await.expect("a turn");
        assert_eq!(turn.waited.as_secs(), waits, "{tenant:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_would_last_too_long_is_an_error_at_once() {
    let limits = limits();
    let brief = Documented::new().waiting_at_most(seconds(15));
    let mut calls: Vec<_> = (0..6)
        .map(|_| limits.admit(claim(&THREE, &brief)).boxed())
        .collect();
    let ready: Vec<_> = calls
        .iter_mut()
        .map(|call| call.now_or_never().is_some())
        .collect();
    assert_eq!(ready, [true, true, true, false, false, false]);
    // Three wait already, so that the next turn is in twenty seconds.
    let outcome = limits.admit(claim(&THREE, &brief)).now_or_never();
    let error = outcome.expect("no waiting").expect_err("no turn");
    assert!(error.is_rate_limited() && error.is_retryable(), "{error}");
    assert_eq!(error.retry_after(), Some(seconds(20)));
    let waited = join_all(calls.split_off(3)).await;
    assert!(waited.iter().all(Result::is_ok), "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_given_up_leaves_its_turn_to_the_next() {
    let (limits, begun) = (limits(), Instant::now());
    tenths(&limits, &THREE, 3, begun).await;
    let mut calls: Vec<_> = (0..5)
        .map(|_| {
            patient(&limits, &THREE)
                .map(|turn| turn.began - begun)
                .boxed()
        })
        .collect();
    for call in &mut calls {
        assert!(call.now_or_never().is_none());
    }
    // The first in the line, and one within it.
    drop(calls.remove(2));
    drop(calls.remove(0));
    let turns = join_all(calls).await;
    assert_eq!(turns, [seconds(10); 3]);
    assert_eq!(tenths(&limits, &THREE, 1, begun).await, [200]);
}

#[tokio::test(start_paused = true)]
async fn a_client_without_limits_waits_only_when_it_was_refused() {
    let limits = limits();
    let claim = claim(&THREE, &Unlimited);
    let turns = join_all((0..100).map(|_| limits.admit(claim))).await;
    let mut turns = turns.into_iter().map(|turn| turn.expect("a turn"));
    assert!(turns.all(|turn| turn.waited.is_zero()));
    // Those that keep to the quota do not count the others.
    let turn = patient(&limits, &THREE).await;
    assert!(turn.waited.is_zero());
    refuse(&limits, &THREE, turn, Some(seconds(2)));
    let turn = limits.admit(claim).await.expect("a turn");
    assert_eq!(turn.waited, seconds(2));
}

#[tokio::test(start_paused = true)]
async fn operations_that_are_called_no_more_are_forgotten() {
    let limits = limits();
    for round in 0..3 {
        for number in 0..100 {
            let path = format!("/things/{round}/{number}");
            let claim = Claim {
                template: &path,
                ..claim(&THREE, &PATIENT)
            };
            assert!(limits.admit(claim).await.is_ok());
        }
        advance(seconds(11)).await;
    }
    let known = limits.known();
    assert!((100..200).contains(&known), "{known}");
}
