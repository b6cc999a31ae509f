//! What is known of the calls of one operation, and when the next may be made.
//!
//! A log of the last calls gives each quota its due exactly: a call is in time if the one `count` before it is older than
//! the period. A token bucket would need less memory, but lets twice the quota through in the first period.

use std::{collections::VecDeque, sync::Arc, time::Duration};

use tokio::{sync::Mutex, time::Instant};

use crate::{
    operation::Quota,
    retry::{Backoff, Exponential},
};

/// The pace after a refusal where no quota is known.
const CAREFUL: &[Quota] = &[Quota {
    count: 5,
    seconds: 1,
}];
/// How long after a pause the platform's refusal is remembered.
const MEMORY: Duration = Duration::from_secs(60);
/// No pause is longer, whatever a header says: the platform's periods are minutes at most.
const LONGEST_PAUSE: Duration = Duration::from_secs(600);

/// The calls of one operation, by one app for one tenant.
#[derive(Debug, Default)]
pub(super) struct Lane {
    /// When the last calls were made, the newest at the end.
    made: VecDeque<Instant>,
    /// How many of them count for any quota.
    kept: usize,
    /// How long they count.
    period: Duration,
    /// Calls that wait for their turn.
    pub(super) waiting: usize,
    /// Hands out turns in the order of arrival.
    pub(super) queue: Arc<Mutex<()>>,
    /// No call is made before: others have used up what clients share.
    held: Option<Instant>,
    refusals: Refusals,
}

/// What the platform refused.
#[derive(Debug, Default)]
struct Refusals {
    /// When it did last.
    last: Option<Instant>,
    /// The end of the pause.
    paused: Option<Instant>,
    /// Those in a row that named no time to wait.
    row: u32,
}

impl Lane {
    /// When a call may be made that has `ahead` others before it. That is exact for one quota, and no later than the
    /// truth for several.
    pub(super) fn earliest(&self, quotas: &[Quota], ahead: usize, now: Instant) -> Instant {
        let holds = [self.held, self.refusals.paused].into_iter().flatten();
        let start = holds.fold(now, Instant::max);
        let of_quota = |quota: &Quota| {
            let (count, period) = (count(quota), period(quota));
            let before = (self.made.len() + ahead % count)
                .checked_sub(count)
                .and_then(|place| self.made.get(place));
            let first = before.map_or(start, |made| start.max(after(*made, period)));
            let rounds = u32::try_from(ahead / count).unwrap_or(u32::MAX);
            after(first, period.saturating_mul(rounds))
        };
        let quotas = self.quotas(quotas, now);
        quotas.iter().map(of_quota).max().unwrap_or(start)
    }

    /// Nobody waits, and a call may be made now.
    pub(super) fn is_free(&self, quotas: &[Quota], now: Instant) -> bool {
        self.waiting == 0 && self.earliest(quotas, 0, now) <= now
    }

    /// A call is made.
    pub(super) fn take(&mut self, quotas: &[Quota], now: Instant) {
        let quotas = self.quotas(quotas, now);
        for quota in quotas {
            self.kept = self.kept.max(count(quota));
            self.period = self.period.max(period(quota));
        }
        if !quotas.is_empty() {
            self.made.push_back(now);
        }
        let counts = |made: &Instant| after(*made, self.period) > now;
        while self.made.len() > self.kept || self.made.front().is_some_and(|made| !counts(made)) {
            self.made.pop_front();
        }
    }

    /// Calls wait until `until` at least.
    pub(super) fn hold(&mut self, until: Instant) {
        self.held = Some(until);
    }

    /// The platform refused a call that began at `began`, and may have asked to wait.
    pub(super) fn refuse(&mut self, began: Instant, asked: Option<Duration>, now: Instant) {
        let remembered = self.is_careful(now);
        let refusals = &mut self.refusals;
        let wait = match asked {
            Some(wait) => wait.min(LONGEST_PAUSE),
            // What was under way when another was refused tells nothing new.
            None if refusals.last.is_some_and(|last| began <= last) => return,
            None => {
                refusals.row = if remembered { refusals.row + 1 } else { 1 };
                let backoff = Exponential::new(Duration::from_secs(1), MEMORY);
                backoff.delay(refusals.row)
            }
        };
        let until = after(now, wait);
        refusals.last = Some(now);
        refusals.paused = Some(refusals.paused.map_or(until, |paused| paused.max(until)));
    }

    /// Nothing is remembered that could hold a call back.
    pub(super) fn is_idle(&self, now: Instant) -> bool {
        let counts = |made: &Instant| after(*made, self.period) > now;
        self.waiting == 0 && !self.is_careful(now) && !self.made.back().is_some_and(counts)
    }

    /// The platform has refused a call not long ago.
    fn is_careful(&self, now: Instant) -> bool {
        let paused = self.refusals.paused;
        paused.is_some_and(|until| now < after(until, MEMORY))
    }

    fn quotas<'a>(&self, known: &'a [Quota], now: Instant) -> &'a [Quota] {
        if known.is_empty() && self.is_careful(now) {
            CAREFUL
        } else {
            known
        }
    }
}

fn count(quota: &Quota) -> usize {
    // A quota of nothing would never let anybody through.
    usize::try_from(quota.count.max(1)).unwrap_or(usize::MAX)
}

fn period(quota: &Quota) -> Duration {
    Duration::from_secs(quota.seconds.into())
}

/// Never, for people's purposes, where the clock cannot count that far.
pub(super) fn after(instant: Instant, time: Duration) -> Instant {
    const FAR: Duration = Duration::from_secs(60 * 60 * 24 * 365);
    instant.checked_add(time).unwrap_or(instant + FAR)
}
