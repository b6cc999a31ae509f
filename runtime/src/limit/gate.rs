//! The turns of all operations.

use std::{
    hash::{BuildHasher, Hash, Hasher, RandomState},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use percent_encoding::{CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};
use tokio::time::Instant;

use super::{
    LimitPolicy, SharedQuotas,
    lane::{Lane, after},
    store::Verdict,
};
use crate::{
    by_number::ByNumber,
    error::{Cause, Error},
    operation::{OperationMeta, Quota},
};

/// With this many operations and tenants it is looked at for the first time which of them may be forgotten.
const FEW: usize = 64;

/// Hands out turns. All clones of a client share it.
pub(crate) struct Limits {
    lanes: Mutex<Lanes>,
    hasher: RandomState,
    shared: Option<SharedQuotas>,
}

/// A call that needs a turn.
#[derive(Clone, Copy)]
pub(crate) struct Claim<'a> {
    pub(crate) operation: &'static OperationMeta,
    /// The path that the call goes to, with `:name` parameters.
    pub(crate) template: &'a str,
    /// Key of the tenant that it is made for, if the app has several.
    pub(crate) tenant: Option<&'a str>,
    pub(crate) policy: &'a dyn LimitPolicy,
    /// How long it may wait.
    pub(crate) patience: Duration,
}

/// The turn of a call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Turn {
    pub(crate) began: Instant,
    /// How long the call had to wait for it.
    pub(crate) waited: Duration,
}

#[derive(Default)]
struct Lanes {
    by_id: ByNumber<Lane>,
    /// The number at which they are looked through.
    many: usize,
}

/// A place in the queue of a lane, given back when dropped.
struct Place<'a> {
    limits: &'a Limits,
    id: u64,
    queue: Arc<tokio::sync::Mutex<()>>,
}

impl Limits {
    pub(crate) fn new(shared: Option<SharedQuotas>) -> Self {
        Limits {
            lanes: Mutex::default(),
            hasher: RandomState::new(),
            shared,
        }
    }

    /// Waits until the call may be made; an error if that would take longer than it may wait.
    pub(crate) async fn admit(&self, claim: Claim<'_>) -> Result<Turn, Error> {
        let quotas = claim.policy.quotas(claim.operation);
        let id = self.id(claim);
        let turn = Turn {
            began: Instant::now(),
            waited: Duration::ZERO,
        };
        let free = match self.lanes().find(id, quotas, turn.began) {
            None => return Ok(turn),
            Some(lane) if lane.is_free(quotas, turn.began) => {
                if self.shared.is_none() {
                    lane.take(quotas, turn.began);
                    return Ok(turn);
                }
                true
            }
            Some(_) => false,
        };
        // Most calls do not wait, and need not make room for this.
        let late = async {
            if free && self.take(claim, quotas, id).await {
                let began = Instant::now();
                return Ok(Turn { began, ..turn });
            }
            self.wait(claim, quotas, id).await
        };
        Box::pin(late).await
    }

    /// Takes note that the platform refused a call as one too many: all calls of the operation wait.
    pub(crate) fn observe(&self, claim: Claim<'_>, turn: Turn, error: &Error) {
        if error.is_rate_limited() {
            let asked = error.retry_after().filter(|wait| !wait.is_zero());
            let (id, now) = (self.id(claim), Instant::now());
            let mut lanes = self.lanes();
            lanes.lane(id, now).refuse(turn.began, asked, now);
        }
    }

    async fn wait(&self, claim: Claim<'_>, quotas: &[Quota], id: u64) -> Result<Turn, Error> {
        let began = Instant::now();
        let bound = after(began, claim.patience);
        let place = self.enqueue(id, quotas, bound)?;
        let first = tokio::time::timeout_at(bound, place.queue.lock()).await;
        let _first = first.map_err(|_| self.too_long(id, quotas))?;
        loop {
            let now = Instant::now();
            let until = self.lanes().lane(id, now).earliest(quotas, 0, now);
            if until > bound {
                return Err(limited(until));
            }
            if until > now {
                tokio::time::sleep_until(until).await;
            } else if self.take(claim, quotas, id).await {
                return Ok(Turn {
                    began: Instant::now(),
                    waited: began.elapsed(),
                });
            }
        }
    }

    /// A place behind all that wait, unless its turn comes too late.
    fn enqueue(&self, id: u64, quotas: &[Quota], bound: Instant) -> Result<Place<'_>, Error> {
        let now = Instant::now();
        let mut lanes = self.lanes();
        let lane = lanes.lane(id, now);
        let turn = lane.earliest(quotas, lane.waiting, now);
        if turn > bound {
            return Err(limited(turn));
        }
        lane.waiting += 1;
        Ok(Place {
            limits: self,
            id,
            queue: Arc::clone(&lane.queue),
        })
    }

    /// Takes a turn if one is free, here and in the store that processes share. Where that one says to wait, all calls of
    /// the operation do.
    async fn take(&self, claim: Claim<'_>, quotas: &[Quota], id: u64) -> bool {
        let verdict = match &self.shared {
            None => Verdict::None,
            Some(shared) => {
                let tenant =
                    utf8_percent_encode(claim.tenant.unwrap_or_default(), NON_ALPHANUMERIC);
                let path = utf8_percent_encode(claim.template, CONTROLS);
                let target = format!("{tenant}:{}:{path}", claim.operation.method.as_str());
                shared.take(&target, quotas).await
            }
        };
        let now = Instant::now();
        let mut lanes = self.lanes();
        let lane = lanes.lane(id, now);
        let taken = match verdict {
            Verdict::Taken => true,
            Verdict::Wait(time) => {
                lane.hold(after(now, time));
                false
            }
            // Others may have taken it meanwhile.
            Verdict::None => lane.earliest(quotas, 0, now) <= now,
        };
        if taken {
            lane.take(quotas, now);
        }
        taken
    }

    fn too_long(&self, id: u64, quotas: &[Quota]) -> Error {
        let now = Instant::now();
        let mut lanes = self.lanes();
        let lane = lanes.lane(id, now);
        limited(lane.earliest(quotas, lane.waiting, now))
    }

    /// Two operations with the same one, in 2^64, would wait for each other.
    fn id(&self, claim: Claim<'_>) -> u64 {
        // Most operations are documented, and of an app with one tenant: the place of their path tells them apart.
        let known = std::ptr::eq(claim.template, claim.operation.path);
        if known && claim.tenant.is_none() {
            return (claim.template.as_ptr().addr() as u64) << 3 | claim.operation.method as u64;
        }
        let mut hasher = self.hasher.build_hasher();
        hasher.write_u8(claim.operation.method as u8);
        claim.template.hash(&mut hasher);
        if let Some(tenant) = claim.tenant {
            tenant.hash(&mut hasher);
        }
        hasher.finish()
    }

    /// Number of operations that are remembered.
    #[cfg(test)]
    pub(super) fn known(&self) -> usize {
        self.lanes().by_id.len()
    }

    fn lanes(&self) -> MutexGuard<'_, Lanes> {
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Lanes {
    /// The lane of calls that something may hold back.
    fn find(&mut self, id: u64, quotas: &[Quota], now: Instant) -> Option<&mut Lane> {
        if quotas.is_empty() {
            self.by_id.get_mut(&id)
        } else {
            Some(self.lane(id, now))
        }
    }

    fn lane(&mut self, id: u64, now: Instant) -> &mut Lane {
        if self.by_id.len() >= self.many.max(FEW) && !self.by_id.contains_key(&id) {
            self.by_id.retain(|_, lane| !lane.is_idle(now));
            // Looking through them costs each new one the same, however many there are.
            self.many = 2 * self.by_id.len();
        }
        self.by_id.entry(id).or_default()
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        if let Some(lane) = self.limits.lanes().by_id.get_mut(&self.id) {
            lane.waiting -= 1;
        }
    }
}

fn limited(turn: Instant) -> Error {
    let wait = turn.saturating_duration_since(Instant::now());
    Error::new(Cause::Limited(wait))
}
