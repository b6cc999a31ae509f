//! Time ranges of any length, taken in windows that an operation allows.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
    ops::Range,
    time::{Duration, SystemTime},
};

use futures_util::{FutureExt, Stream, StreamExt, TryStreamExt, stream};
use serde::Serialize;

use crate::{
    client::Client,
    error::{Cause, Error, PagingProblem},
    operation::{Window, Windowed},
    paging::Items,
};

/// All items of `range`, window by window.
pub(crate) fn items<O>(client: Client, operation: O, range: Range<SystemTime>) -> Items<O::Item>
where
    O: Windowed,
    O::Item: Serialize,
{
    let Some(range) = stamps(&range, O::WINDOW) else {
        let error = Error::new(Cause::Paging(PagingProblem::Range)).of(O::META);
        return Items::new(stream::once(async { Err(error) }));
    };
    let parallel = client.options().windows;
    let lists = windows(range, O::WINDOW).map(move |(start, end)| {
        let mut operation = operation.clone();
        operation.set_window(start, end);
        list(client.items(operation)).boxed()
    });
    let lists = stream::iter(lists).buffered(parallel);
    Items::new(without_seams(lists))
}

/// The items of a window, and the error behind them if there is one.
type List<T> = (Vec<T>, Option<Error>);

async fn list<T>(mut items: Items<T>) -> List<T> {
    let mut list = Vec::new();
    loop {
        match items.next().await {
            Some(Ok(item)) => list.push(item),
            Some(Err(error)) => return (list, Some(error)),
            None => return (list, None),
        }
    }
}

/// Drops the items of a list that were in the list before it, and ends behind an error: no list after it is asked for.
fn without_seams<T: Serialize + Send + 'static>(
    lists: impl Stream<Item = List<T>> + Send + 'static,
) -> impl Stream<Item = Result<T, Error>> {
    let hasher = RandomState::new();
    let start = (lists.boxed(), HashSet::new(), None);
    stream::try_unfold(start, move |(mut lists, before, error)| {
        let hasher = hasher.clone();
        async move {
            if let Some(error) = error {
                return Err(error);
            }
            let Some((items, error)) = lists.next().await else {
                return Ok(None);
            };
            let (kept, here) = behind(&hasher, &before, items);
            let kept = stream::iter(kept.into_iter().map(Ok));
            Ok(Some((kept, (lists, here, error))))
        }
    })
    .try_flatten()
}

/// The items that are not in the list `before`, and the marks of all.
fn behind<T: Serialize>(
    hasher: &RandomState,
    before: &HashSet<u64>,
    items: Vec<T>,
) -> (Vec<T>, HashSet<u64>) {
    let mut here = HashSet::with_capacity(items.len());
    let is_new = |item: &T| match serde_json::to_vec(item) {
        Ok(text) => {
            let mark = hasher.hash_one(text);
            here.insert(mark);
            !before.contains(&mark)
        }
        Err(_) => true,
    };
    let mut kept = items;
    kept.retain(is_new);
    (kept, here)
}

/// Both ends in the unit of the window since 1970, without losing a part of a unit at either.
fn stamps(range: &Range<SystemTime>, window: Window) -> Option<Range<i64>> {
    let unit: u128 = if window.millis {
        1_000_000
    } else {
        1_000_000_000
    };
    let nanos = |time: SystemTime| {
        let since = time.duration_since(SystemTime::UNIX_EPOCH).ok()?;
        Some(since.as_nanos())
    };
    let start = i64::try_from(nanos(range.start)? / unit).ok()?;
    let end = i64::try_from(nanos(range.end)?.div_ceil(unit)).ok()?;
    (range.start <= range.end).then_some(start..end)
}

/// The windows of `range` in order; each starts where the one before it ends.
fn windows(range: Range<i64>, window: Window) -> impl Iterator<Item = (i64, i64)> + Send {
    let length = Duration::from_secs(window.seconds);
    let length = if window.millis {
        length.as_millis()
    } else {
        length.as_secs().into()
    };
    let length = i64::try_from(length).unwrap_or(i64::MAX).max(1);
    let end_of = move |start: i64| start.saturating_add(length).min(range.end);
    let first = (range.start, end_of(range.start));
    std::iter::successors(Some(first), move |(_, end)| {
        (*end < range.end).then(|| (*end, end_of(*end)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_part_of_a_range_is_lost_to_its_unit() {
        let at = |millis: u64| SystemTime::UNIX_EPOCH + Duration::from_micros(millis * 1000 + 400);
        for (millis, start, end, expected) in [
            (false, 2000, 3000, Some(2..4)),
            (false, 2900, 2950, Some(2..3)),
            (true, 2000, 3000, Some(2000..3001)),
            (true, 2000, 2000, Some(2000..2001)),
            (false, 2900, 2800, None),
        ] {
            let window = Window {
                seconds: 10,
                millis,
            };
            let found = stamps(&(at(start)..at(end)), window);
            assert_eq!(found, expected, "{start} {end}");
        }
        let whole = SystemTime::UNIX_EPOCH + Duration::from_secs(3);
        let window = Window {
            seconds: 10,
            millis: false,
        };
        assert_eq!(stamps(&(whole..whole), window), Some(3..3));
    }

    #[test]
    fn windows_cover_a_range_and_touch() {
        let window = Window {
            seconds: 10,
            millis: false,
        };
        for (range, expected) in [
            (0..0, vec![(0, 0)]),
            (0..10, vec![(0, 10)]),
            (0..11, vec![(0, 10), (10, 11)]),
            (5..30, vec![(5, 15), (15, 25), (25, 30)]),
        ] {
            assert_eq!(windows(range, window).collect::<Vec<_>>(), expected);
        }
        let millis = Window {
            seconds: 1,
            millis: true,
        };
        let found: Vec<_> = windows(0..1500, millis).collect();
        assert_eq!(found, [(0, 1000), (1000, 1500)]);
    }
}
