//! Events that come in several frames.

use std::{collections::HashMap, time::Duration};

use bytes::Bytes;
use tokio::time::Instant;

/// How long to wait for the next fragment of an event.
const PATIENCE: Duration = Duration::from_secs(5);
/// Most fragments of one event.
const PARTS: usize = 1024;
/// Most events that are not complete.
const EVENTS: usize = 64;
/// Most bytes of all that is not complete.
const BYTES: usize = 32 << 20;

/// Fragments that wait for others. Those of an event that is never complete are dropped: the platform pushes it again.
#[derive(Default)]
pub(super) struct Fragments {
    open: HashMap<String, Parts>,
}

struct Parts {
    parts: Vec<Option<Bytes>>,
    bytes: usize,
    until: Instant,
}

impl Fragments {
    /// Adds fragment `seq` of the `sum` fragments of event `id`, and returns the whole if this was the last one.
    pub(super) fn add(&mut self, id: &str, sum: usize, seq: usize, part: Bytes) -> Option<Bytes> {
        let now = Instant::now();
        self.open.retain(|_, parts| parts.until > now);
        let bytes: usize = self.open.values().map(|parts| parts.bytes).sum();
        let known = self.open.contains_key(id);
        if sum > PARTS || bytes + part.len() > BYTES || (!known && self.open.len() >= EVENTS) {
            tracing::warn!(
                sum,
                "a fragment of an event is dropped: too much waits for the rest"
            );
            return None;
        }
        let parts = self.open.entry(id.to_owned()).or_insert_with(|| Parts {
            parts: vec![None; sum],
            bytes: 0,
            until: now,
        });
        if parts.parts.len() != sum {
            return None;
        }
        let place = parts.parts.get_mut(seq)?;
        parts.bytes += part.len();
        if let Some(same) = place.replace(part) {
            parts.bytes -= same.len();
        }
        parts.until = now + PATIENCE;
        if parts.parts.contains(&None) {
            return None;
        }
        let parts = self.open.remove(id)?;
        let whole: Vec<Bytes> = parts.parts.into_iter().flatten().collect();
        Some(whole.concat().into())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use bytes::Bytes;

    use super::{BYTES, EVENTS, Fragments, PARTS};

    const fn part(text: &'static str) -> Bytes {
        Bytes::from_static(text.as_bytes())
    }

    #[tokio::test(start_paused = true)]
    async fn fragments_make_a_whole_in_any_order() {
        let mut fragments = Fragments::default();
        let steps = [
            ("a", 3, 2, "3", None),
            ("b", 2, 1, "y", None),
            ("a", 3, 0, "1", None),
            // The same again, one that is none of three, and one that says otherwise.
            ("a", 3, 0, "1", None),
            ("a", 3, 3, "?", None),
            ("a", 2, 1, "?", None),
            ("a", 3, 1, "", Some("13")),
            ("b", 2, 0, "x", Some("xy")),
            ("b", 2, 0, "x", None),
        ];
        for (id, sum, seq, text, whole) in steps {
            let made = fragments.add(id, sum, seq, part(text));
            assert_eq!(made, whole.map(part), "{id} {seq}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_fragment_is_waited_for_five_seconds() {
        let mut fragments = Fragments::default();
        for (wait, whole) in [(4, Some(part("ab"))), (6, None)] {
            assert_eq!(fragments.add("a", 2, 0, part("a")), None);
            tokio::time::advance(Duration::from_secs(wait)).await;
            assert_eq!(fragments.add("a", 2, 1, part("b")), whole);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_waits_is_bounded() {
        let mut fragments = Fragments::default();
        assert_eq!(fragments.add("a", PARTS + 1, 0, part("")), None);
        assert!(fragments.open.is_empty());
        for event in 0..=EVENTS {
            fragments.add(&event.to_string(), 2, 0, part(""));
        }
        assert_eq!(fragments.open.len(), EVENTS);
        tokio::time::advance(Duration::from_secs(5)).await;
        let half = Bytes::from(vec![0; BYTES / 2]);
        fragments.add("a", 4, 0, half.clone());
        fragments.add("a", 4, 1, half.clone());
        assert_eq!(fragments.open["a"].bytes, BYTES);
        fragments.add("a", 4, 2, half);
        assert_eq!(fragments.open["a"].bytes, BYTES);
    }
}
