//! Stores that processes share.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures_util::{FutureExt, future::join_all};
use tokio::time::{Instant, sleep};

use super::{
    super::{Documented, Limits, QuotaStore, SharedQuotas},
    THREE, claim, millis, patient, seconds, tenths,
};
use crate::{operation::Quota, token_store::StoreFuture};

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
