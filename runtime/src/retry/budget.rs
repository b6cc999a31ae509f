//! How much all calls of a client may repeat.

use std::sync::atomic::{AtomicI64, Ordering};

/// Price of a retry, in tenths.
const PRICE: i64 = 10;
/// What a call that succeeds puts back, in tenths: one retry for ten good calls in the long run.
const GAIN: i64 = 1;
/// The fullest that the purse gets, in tenths: a hundred retries.
const FULL: i64 = 1000;

/// A purse that retries draw on and good calls fill. When the platform is down for everybody it is soon empty, and
/// calls fail at their first attempt until some succeed.
#[derive(Debug)]
pub(crate) struct Budget(AtomicI64);

impl Default for Budget {
    fn default() -> Self {
        Budget(AtomicI64::new(FULL))
    }
}

impl Budget {
    /// Pays for a retry; false if the purse is empty.
    pub(crate) fn spend(&self) -> bool {
        let pay = |tenths: i64| (tenths >= PRICE).then(|| tenths - PRICE);
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, pay)
            .is_ok()
    }

    /// Takes note of a good call.
    pub(crate) fn earn(&self) {
        // A full purse, the usual case, is only read.
        if self.0.load(Ordering::Relaxed) < FULL {
            self.0.fetch_add(GAIN, Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_purse_fills_by_good_calls() {
        let budget = Budget::default();
        let spent = (0..1000).take_while(|_| budget.spend()).count();
        assert_eq!(spent, 100);
        (0..9).for_each(|_| budget.earn());
        assert!(!budget.spend());
        budget.earn();
        assert!(budget.spend() && !budget.spend());
        (0..100_000).for_each(|_| budget.earn());
        let spent = (0..1000).take_while(|_| budget.spend()).count();
        assert_eq!(spent, 100);
    }
}
