use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures_util::{FutureExt, future::join_all};
use tokio::time::{Instant, advance, sleep, sleep_until};

use super::{Claim, Documented, LimitPolicy, Limits, QuotaStore, SharedQuotas, Turn, Unlimited};
use crate::{
    error::{ApiError, Cause, Error},
    operation::{Method, OperationMeta, Payload, Quota},
    token_store::StoreFuture,
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
async fn a_pause_holds_back_the_operation_and_its_quota_afterwards() {
    let (limits, begun) = (limits(), Instant::now());
    let turn = patient(&limits, &THREE).await;
    refuse(&limits, &THREE, turn, Some(millis(20_500)));
    refuse(&limits, &THREE, turn, Some(seconds(1)));
    let turns = tenths(&limits, &THREE, 5, begun).await;
    assert_eq!(turns, [205, 205, 205, 305, 305]);

    for (method, path, quotas) in [
        (Method::Post, "/three", THREE.quotas),
        (Method::Get, "/other", THREE.quotas),
    ] {
        let other = Box::leak(Box::new(operation(method, path, quotas)));
        assert!(patient(&limits, other).await.waited.is_zero(), "{other:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn those_that_wait_when_a_pause_begins_wait_for_its_end() {
    let (limits, begun) = (limits(), Instant::now());
    let turn = patient(&limits, &THREE).await;
    tenths(&limits, &THREE, 2, begun).await;
    let mut calls: Vec<_> = (0..2).map(|_| patient(&limits, &THREE).boxed()).collect();
    for call in &mut calls {
        assert!(call.now_or_never().is_none());
    }
    refuse(&limits, &THREE, turn, Some(seconds(25)));
    for turn in join_all(calls).await {
        assert_eq!(turn.began - begun, seconds(25));
        assert_eq!(turn.waited, seconds(25));
    }
}

#[tokio::test(start_paused = true)]
async fn after_a_pause_calls_without_quota_come_back_one_after_the_other() {
    let (limits, begun) = (limits(), Instant::now());
    let turn = patient(&limits, &NONE).await;
    refuse(&limits, &NONE, turn, Some(seconds(3)));
    let turns = tenths(&limits, &NONE, 12, begun).await;
    let expected = [30, 30, 30, 30, 30, 40, 40, 40, 40, 40, 50, 50];
    assert_eq!(turns, expected);
    advance(seconds(62)).await;
    let later = begun.elapsed().as_millis() / 100;
    assert_eq!(tenths(&limits, &NONE, 12, begun).await, [later; 12]);
}

#[tokio::test(start_paused = true)]
async fn refusals_without_a_time_to_wait_make_the_operation_wait_longer_and_longer() {
    let limits = limits();
    let mut waits = Vec::new();
    for _ in 0..8 {
        let calls = join_all((0..3).map(|_| patient(&limits, &NONE))).await;
        // What was under way together counts once.
        for turn in calls {
            refuse(&limits, &NONE, turn, None);
            advance(millis(1)).await;
        }
        waits.push(patient(&limits, &NONE).await.waited.as_secs_f64());
    }
    for (wait, whole) in waits
        .iter()
        .zip([1, 2, 4, 8, 16, 32, 60, 60].map(f64::from))
    {
        assert!(
            whole / 2.0 - 0.1 <= *wait && *wait <= whole + 0.1,
            "{waits:?}"
        );
    }
    sleep(seconds(61)).await;
    let turn = patient(&limits, &NONE).await;
    refuse(&limits, &NONE, turn, None);
    assert!(patient(&limits, &NONE).await.waited <= seconds(1));
}

#[tokio::test(start_paused = true)]
async fn no_pause_lasts_for_ever_and_one_of_nothing_is_none() {
    let limits = limits();
    let turn = patient(&limits, &NONE).await;
    refuse(&limits, &NONE, turn, Some(Duration::MAX));
    assert_eq!(patient(&limits, &NONE).await.waited, seconds(600));
    let limits = self::limits();
    refuse(&limits, &NONE, turn, Some(Duration::ZERO));
    let waited = patient(&limits, &NONE).await.waited;
    assert!(
        millis(500) <= waited && waited <= millis(1001),
        "{waited:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn other_errors_hold_nothing_back() {
    let limits = limits();
    let turn = patient(&limits, &NONE).await;
    for code in [99991403, 1390001, 2200] {
        let mut api = ApiError::read(code, "{}");
        (api.status, api.retry_after) = (429, Some(seconds(9)));
        if code != 99991403 {
            api.status = 500;
        }
        let error = Error::new(Cause::Api(api));
        limits.observe(claim(&NONE, &PATIENT), turn, &error);
        assert!(patient(&limits, &NONE).await.waited.is_zero(), "{code}");
    }
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

/// A store of whose turns somebody else takes every second one.
#[derive(Debug, Default)]
struct Halved(AtomicUsize);

impl QuotaStore for Halved {
    fn take<'a>(&'a self, key: &'a str, quotas: &'a [Quota]) -> StoreFuture<'a, Option<Duration>> {
        assert_eq!(key, "quota:cli%5Fa:feishu%2Ecn::GET:/three");
        assert_eq!(quotas, THREE.quotas);
        let asked = self.0.fetch_add(1, Ordering::Relaxed);
        async move {
            sleep(millis(10)).await;
            Ok((asked % 2 == 1).then_some(millis(500)))
        }
        .boxed()
    }
}

#[tokio::test(start_paused = true)]
async fn a_shared_store_is_asked_by_one_at_a_time_and_has_the_last_word() {
    let store = Arc::new(Halved::default());
    let shared = SharedQuotas::new(Arc::clone(&store) as Arc<_>, "cli_a", "feishu.cn");
    let limits = Limits::new(Some(shared));
    let begun = Instant::now();
    let mut turns = Vec::new();
    for _ in 0..3 {
        turns.push((patient(&limits, &THREE).await.began - begun).as_millis());
    }
    // The second had to ask twice.
    assert!(turns[0] < 20 && (510..560).contains(&turns[1]), "{turns:?}");
    sleep(seconds(20)).await;
    let brief = Documented::new().waiting_at_most(millis(499));
    let claim = claim(&THREE, &brief);
    assert!(limits.admit(claim).await.is_err());
    let asked = store.0.load(Ordering::Relaxed);
    assert!(
        limits
            .admit(claim)
            .now_or_never()
            .is_some_and(|turn| turn.is_err())
    );
    assert_eq!(store.0.load(Ordering::Relaxed), asked, "the answer stands");
    sleep(millis(500)).await;
    assert!(limits.admit(claim).await.is_ok());
}

/// A store that fails, after a while or never.
#[derive(Debug)]
struct Broken {
    asked: AtomicUsize,
    answers: bool,
}

impl QuotaStore for Broken {
    fn take<'a>(&'a self, _: &'a str, _: &'a [Quota]) -> StoreFuture<'a, Option<Duration>> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        if self.answers {
            return async { Err("no connection".into()) }.boxed();
        }
        std::future::pending().boxed()
    }
}

#[tokio::test(start_paused = true)]
async fn calls_that_wait_for_a_silent_store_keep_to_their_quota() {
    let store = Arc::new(Broken {
        asked: AtomicUsize::new(0),
        answers: false,
    });
    let shared = SharedQuotas::new(store, "cli_a", "feishu.cn");
    let limits = Limits::new(Some(shared));
    let begun = Instant::now();
    let calls = (0..6).map(|_| patient(&limits, &THREE));
    let turns = join_all(calls).await;
    let mut turns: Vec<_> = turns
        .iter()
        .map(|turn| (turn.began - begun).as_secs())
        .collect();
    turns.sort_unstable();
    // Three go once it is given up. The others ask again when their turn comes.
    assert_eq!(turns, [2, 2, 2, 14, 14, 14]);
}

#[tokio::test(start_paused = true)]
async fn without_its_store_a_client_counts_for_itself() {
    for answers in [true, false] {
        let store = Arc::new(Broken {
            asked: AtomicUsize::new(0),
            answers,
        });
        let shared = SharedQuotas::new(Arc::clone(&store) as Arc<_>, "cli_a", "feishu.cn");
        let limits = Limits::new(Some(shared));
        let begun = Instant::now();
        patient(&limits, &THREE).await;
        let late = begun.elapsed();
        assert_eq!(late, if answers { Duration::ZERO } else { seconds(2) });
        let turns = tenths(&limits, &THREE, 3, begun + late).await;
        assert_eq!(turns, [0, 0, 100 + late.as_millis() / 100]);
        let asked = store.asked.load(Ordering::Relaxed);
        assert_eq!(
            asked, 2,
            "it is left alone for a while, and asked again then"
        );
    }
}
