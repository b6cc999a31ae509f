//! Listings as streams.

use std::{
    collections::HashMap,
    time::{Duration, SystemTime},
};

use feishu_runtime::{Client, ErrorKind};
use feishu_tests::{platform::Platform, reply::Reply};
use futures_util::{StreamExt, TryStreamExt};
use serde_json::{Value, json};

use crate::{
    Outcome,
    operations::{Counted, LIST_TARGET, List, ListBetween},
};

/// A platform whose listing gives each cursor (empty at the start) its page.
async fn book(pages: &[(&str, Value)]) -> Result<(Platform, Client), Box<dyn std::error::Error>> {
    let pages: HashMap<String, Value> = pages
        .iter()
        .map(|(cursor, page)| ((*cursor).to_owned(), page.clone()))
        .collect();
    let platform = Platform::start().await?;
    platform.serves(LIST_TARGET, move |call| {
        let cursor = call
            .query
            .split('&')
            .find_map(|pair| pair.strip_prefix("page_token="))
            .unwrap_or_default();
        match pages.get(cursor) {
            Some(page) => Reply::data(page.clone()),
            None => Reply::code(400, 99992402, "page token invalid"),
        }
    });
    let client = platform.builder().build()?;
    Ok((platform, client))
}

fn page(items: &[&str], next: &str, has_more: bool) -> Value {
    json!({"instance_code_list": items, "page_token": next, "has_more": has_more})
}

#[tokio::test]
async fn only_the_servers_word_ends_a_listing() -> Outcome {
    let (platform, client) = book(&[
        ("", page(&["a", "b"], "1", true)),
        ("1", page(&[], "2", true)),
        ("2", json!({"page_token": "3", "has_more": true})),
        ("3", page(&["c"], "4", true)),
        ("4", page(&["d"], "5", false)),
    ])
    .await?;
    let items: Vec<String> = client.items(List::default()).try_collect().await?;
    assert_eq!(items, ["a", "b", "c", "d"]);
    assert_eq!(platform.calls().len(), 5);
    Ok(())
}

#[tokio::test]
async fn without_has_more_the_cursor_alone_tells() -> Outcome {
    let (_platform, client) = book(&[
        ("", json!({"instance_code_list": ["a"], "page_token": "1"})),
        ("1", json!({"instance_code_list": ["b"], "page_token": ""})),
    ])
    .await?;
    let pages: Vec<_> = client.pages(List::default()).try_collect().await?;
    let items: Vec<_> = pages.into_iter().map(|page| page.items).collect();
    assert_eq!(items, [["a"], ["b"]]);
    Ok(())
}

#[tokio::test]
async fn a_listing_goes_on_from_a_cursor() -> Outcome {
    let pages = [
        ("", page(&["a"], "1", true)),
        ("1", page(&["b"], "2", true)),
        ("2", page(&["c"], "", false)),
    ];
    let (_platform, client) = book(&pages).await?;
    let first = client
        .pages(List::default())
        .try_next()
        .await?
        .ok_or("a page")?;
    let rest: Vec<_> = client
        .items(List {
            page_token: first.next,
        })
        .try_collect()
        .await?;
    assert_eq!(rest, ["b", "c"]);

    // One that leads to itself.
    let (platform, client) = book(&[("1", page(&["b"], "1", true))]).await?;
    let operation = List {
        page_token: Some("1".to_owned()),
    };
    let outcomes: Vec<_> = client.items(operation).collect().await;
    let kinds: Vec<_> = outcomes
        .iter()
        .map(|outcome| outcome.as_ref().err().map(feishu_runtime::Error::kind))
        .collect();
    assert_eq!(kinds, [None, Some(ErrorKind::Paging)]);
    assert_eq!(platform.calls().len(), 1);
    Ok(())
}

#[tokio::test]
async fn pages_are_fetched_as_they_are_asked_for() -> Outcome {
    let pages = [
        ("", page(&["a", "b"], "1", true)),
        ("1", page(&["c"], "", false)),
    ];
    let (platform, client) = book(&pages).await?;
    let mut items = client.items(List::default());
    assert_eq!(platform.calls().len(), 0);
    assert_eq!(items.try_next().await?.as_deref(), Some("a"));
    assert_eq!(items.try_next().await?.as_deref(), Some("b"));
    assert_eq!(platform.calls().len(), 1);
    Ok(())
}

#[tokio::test]
async fn an_error_is_one_item_and_ends_the_stream() -> Outcome {
    let lost = [("", page(&["a"], "lost", true))];
    let repeated = [
        ("", page(&["a"], "1", true)),
        ("1", page(&["b"], "2", true)),
        ("2", page(&["c"], "1", true)),
    ];
    let same = [
        ("", page(&["a"], "1", true)),
        ("1", page(&["b"], "1", true)),
    ];
    let no_cursor = [("", page(&["a"], "", true))];
    let cases: [(&[_], _, _); 4] = [
        (&lost, 1, ErrorKind::Api),
        (&repeated, 3, ErrorKind::Paging),
        (&same, 2, ErrorKind::Paging),
        (&no_cursor, 1, ErrorKind::Paging),
    ];
    for (pages, good, kind) in cases {
        let (_platform, client) = book(pages).await?;
        let outcomes: Vec<_> = client.items(List::default()).collect().await;
        assert_eq!(outcomes.len(), good + 1, "{kind:?}: {outcomes:?}");
        let error = outcomes
            .into_iter()
            .next_back()
            .and_then(Result::err)
            .ok_or("an error at the end")?;
        assert_eq!(error.kind(), kind);
        assert!(
            error.to_string().starts_with("approval.v4.instance.list: "),
            "{error}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn one_page_is_fetched_ahead_if_that_is_wished() -> Outcome {
    let pages = [
        ("", page(&["a"], "1", true)),
        ("1", page(&["b"], "2", true)),
        ("2", page(&["c"], "3", true)),
        ("3", page(&["d"], "", false)),
    ];
    let (platform, client) = book(&pages).await?;
    let mut pages = client.with_prefetch().pages(List::default());
    let token_calls = 1;
    for expected in ["a", "b", "c", "d"] {
        let page = pages.try_next().await?.ok_or("a page")?;
        assert_eq!(page.items, [expected]);
        let ahead = usize::from(expected != "d");
        let calls = usize::from(expected.as_bytes()[0] - b'a') + 1 + ahead;
        platform.arrived(token_calls + calls).await?;
        assert_eq!(platform.calls().len(), calls, "after {expected}");
    }
    assert!(pages.try_next().await?.is_none());
    Ok(())
}

#[tokio::test]
async fn items_and_pages_are_counted() -> Outcome {
    let counted = |items: &[&str], more: Value| {
        let mut page = json!({"items": items});
        page.as_object_mut().expect("an object").extend(
            more.as_object()
                .expect("an object")
                .iter()
                .map(|(key, value)| (key.clone(), value.clone())),
        );
        page
    };
    // Where the cursors lead, and what ends the listing: the total, the server's word, or an empty page.
    let total = [
        ("", counted(&["a", "b"], json!({"total": 3}))),
        ("2", counted(&["c"], json!({"total": 3}))),
    ];
    let word = [
        ("", counted(&["a", "b"], json!({"has_more": true}))),
        ("2", counted(&["c"], json!({"has_more": false}))),
    ];
    let empty = [
        ("", counted(&["a", "b"], json!({}))),
        ("2", counted(&["c"], json!({}))),
        ("3", counted(&[], json!({}))),
    ];
    for pages in [&total[..], &word, &empty] {
        let (platform, client) = book(pages).await?;
        let items: Vec<_> = client
            .items(Counted::<false>::default())
            .try_collect()
            .await?;
        assert_eq!(items, ["a", "b", "c"]);
        assert_eq!(platform.calls().len(), pages.len());
    }
    // The last page stands for all behind it, as many servers have it; the second one lacks what nobody may see.
    let last = counted(&["d"], json!({"total": 5}));
    let pages = [
        ("", counted(&["a", "b"], json!({"total": 5}))),
        ("2", counted(&["c"], json!({"total": 5}))),
        ("3", last.clone()),
        ("4", last.clone()),
        ("5", last.clone()),
        ("6", last),
    ];
    let cases: [(_, &[Option<&str>]); 3] = [
        (None, &[Some("2"), Some("3"), None]),
        (Some(2), &[Some("3"), Some("4"), Some("5"), None]),
        (Some(3), &[Some("4"), Some("5"), None]),
    ];
    for (start, expected) in cases {
        let (_platform, client) = book(&pages).await?;
        let operation = Counted::<true> { start };
        let found: Vec<_> = client.pages(operation).try_collect().await?;
        let nexts: Vec<_> = found.iter().map(|page| page.next.as_deref()).collect();
        assert_eq!(nexts, expected, "{start:?}");
    }
    let pages = [
        ("", counted(&["a", "b"], json!({}))),
        ("2", counted(&["c"], json!({}))),
        ("3", counted(&[], json!({}))),
    ];
    let (_platform, client) = book(&pages).await?;
    let operation = Counted::<true>::default();
    let found: Vec<_> = client.pages(operation).try_collect().await?;
    assert_eq!(found.len(), 3);

    let stuck = [
        ("", counted(&[], json!({"has_more": true}))),
        ("0", counted(&[], json!({"has_more": true}))),
    ];
    let (_platform, client) = book(&stuck).await?;
    let outcomes: Vec<_> = client.items(Counted::<false>::default()).collect().await;
    let kinds: Vec<_> = outcomes
        .iter()
        .map(|outcome| outcome.as_ref().err().map(feishu_runtime::Error::kind))
        .collect();
    assert_eq!(kinds, [Some(ErrorKind::Paging)]);
    Ok(())
}

/// Lists the even seconds from `from` to `to`, both inside, as codes; two pages a window.
fn seconds(query: &str) -> Value {
    let number = |key: &str| {
        query
            .split('&')
            .find_map(|pair| pair.strip_prefix(key)?.parse::<i64>().ok())
    };
    let (from, to) = (number("from=").unwrap_or(0), number("to=").unwrap_or(0));
    let codes: Vec<_> = (from..=to)
        .filter(|second| second % 2 == 0)
        .map(|second| second.to_string())
        .collect();
    let half = codes.len() / 2;
    if number("page_token=").is_some() {
        json!({"instance_code_list": codes[half..], "has_more": false})
    } else {
        json!({"instance_code_list": codes[..half], "page_token": "1", "has_more": true})
    }
}

#[tokio::test]
async fn a_long_range_is_listed_window_by_window_without_gap_or_duplicate() -> Outcome {
    let platform = Platform::start().await?;
    platform.serves(LIST_TARGET, |call| Reply::data(seconds(&call.query)));
    let client = platform.builder().build()?;
    let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
    for (range, parallel, windows) in [
        (100..145, 1, 5),
        (100..145, 3, 5),
        (100..145, 100, 5),
        (7..7, 4, 1),
        (100..110, 4, 1),
    ] {
        let before = platform.calls().len();
        let items: Vec<_> = client
            .with_parallel_windows(parallel)
            .items_between(ListBetween::default(), at(range.start)..at(range.end))
            .try_collect()
            .await?;
        let expected: Vec<_> = (range.start..=range.end)
            .filter(|second| second % 2 == 0)
            .map(|second| second.to_string())
            .collect();
        assert_eq!(items, expected);
        assert_eq!(platform.calls().len() - before, windows * 2);
    }
    let calls = platform.calls().len();
    let early = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
    for range in [at(2)..at(1), early..at(1)] {
        let outcomes: Vec<_> = client
            .items_between(ListBetween::default(), range)
            .collect()
            .await;
        let error = outcomes.into_iter().next().and_then(Result::err);
        assert_eq!(error.map(|error| error.kind()), Some(ErrorKind::Paging));
    }
    assert_eq!(platform.calls().len(), calls);
    Ok(())
}

#[tokio::test]
async fn an_error_in_a_window_ends_the_stream_behind_the_windows_before_it() -> Outcome {
    let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
    // The first or the second page of the third window; its first page has half of its items.
    for (page, last, calls) in [("", 20, 5), ("page_token=", 24, 6)] {
        let platform = Platform::start().await?;
        platform.serves(LIST_TARGET, move |call| {
            if call.query.contains("from=20&") && call.query.contains(page) {
                Reply::code(400, 1390002, "no such definition")
            } else {
                Reply::data(seconds(&call.query))
            }
        });
        let client = platform.builder().build()?;
        for parallel in [1, 4] {
            let before = platform.calls().len();
            let outcomes: Vec<_> = client
                .with_parallel_windows(parallel)
                .items_between(ListBetween::default(), at(0)..at(200))
                .map(|outcome| outcome.map_err(|error| error.api().map(|api| api.code)))
                .collect()
                .await;
            let mut expected: Vec<_> = (0..=last)
                .filter(|second| second % 2 == 0)
                .map(|second| Ok(second.to_string()))
                .collect();
            expected.push(Err(Some(1390002)));
            assert_eq!(outcomes, expected);
            // Nothing is asked for behind the error.
            let made = platform.calls().len() - before;
            assert!(parallel > 1 || made == calls, "{made} calls");
        }
    }
    Ok(())
}
