//! What a refusal holds back.

use std::time::Duration;

use futures_util::{FutureExt, future::join_all};
use tokio::time::{Instant, advance, sleep};

use super::{
    NONE, PATIENT, THREE, claim, limits, millis, operation, patient, refuse, seconds, tenths,
};
use crate::{
    error::{ApiError, Cause, Error},
    operation::Method,
};

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
