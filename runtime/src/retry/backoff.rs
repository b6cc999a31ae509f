//! Pauses between attempts.

use std::{fmt, time::Duration};

/// How long to wait after a failed attempt.
pub trait Backoff: fmt::Debug + Send + Sync + 'static {
    /// The pause after attempt `attempt`, which counts from 1.
    fn delay(&self, attempt: u32) -> Duration;
}

/// Pauses that double, each anywhere between half of its length and the whole: clients that failed together do not
/// come back together.
#[derive(Clone, Copy, Debug)]
pub struct Exponential {
    first: Duration,
    longest: Duration,
}

impl Exponential {
    /// Pauses from `first` on, none longer than `longest`.
    pub fn new(first: Duration, longest: Duration) -> Self {
        Exponential { first, longest }
    }
}

/// From a quarter of a second to ten seconds.
impl Default for Exponential {
    fn default() -> Self {
        Exponential::new(Duration::from_millis(250), Duration::from_secs(10))
    }
}

impl Backoff for Exponential {
    fn delay(&self, attempt: u32) -> Duration {
        let factor = 2u32.saturating_pow(attempt.saturating_sub(1));
        let whole = self.first.saturating_mul(factor).min(self.longest);
        let half = whole / 2;
        half + half.mul_f64(fastrand::f64())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest() {
        let backoff = Exponential::new(Duration::from_secs(1), Duration::from_secs(5));
        for (attempt, whole) in [(1, 1), (2, 2), (3, 4), (4, 5), (40, 5), (u32::MAX, 5)] {
            let whole = Duration::from_secs(whole);
            for _ in 0..50 {
                let delay = backoff.delay(attempt);
                assert!(whole / 2 <= delay && delay <= whole, "{attempt}: {delay:?}");
            }
        }
    }
}
