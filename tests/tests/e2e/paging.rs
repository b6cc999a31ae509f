//! Listings as streams.

use std::collections::HashMap;

use feishu_runtime::{Client, ErrorKind};
use feishu_tests::{platform::Platform, reply::Reply};
use futures_util::{StreamExt, TryStreamExt};
use serde_json::{Value, json};

use crate::{
    Outcome,
    operations::{LIST_TARGET, List},
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
