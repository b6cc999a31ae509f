//! Listings as streams.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
    pin::Pin,
    task::{Context, Poll},
};

use futures_util::{
    Stream, StreamExt, TryStreamExt,
    stream::{self, BoxStream},
};

use crate::{
    client::Client,
    error::{Cause, Error, PagingProblem},
    operation::{Operation, Page, Paged},
};

/// Stream of the items of a listing. See [`Client::items`].
#[must_use = "a stream does nothing unless it is polled"]
pub struct Items<T>(BoxStream<'static, Result<T, Error>>);

/// Stream of the pages of a listing. See [`Client::pages`].
#[must_use = "a stream does nothing unless it is polled"]
pub struct Pages<T>(BoxStream<'static, Result<Page<T>, Error>>);

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}

/// The request of the next page, and the cursors so far.
struct Position<O> {
    client: Client,
    operation: O,
    seen: Seen,
}

/// Hashes of cursors: a long listing has many of them.
#[derive(Default)]
struct Seen {
    hasher: RandomState,
    hashes: HashSet<u64>,
}

impl Seen {
    /// False if `cursor` was there before.
    fn insert(&mut self, cursor: &str) -> bool {
        self.hashes.insert(self.hasher.hash_one(cursor))
    }
}

pub(crate) fn pages<O: Paged>(client: Client, operation: O) -> Pages<O::Item> {
    let start = Position {
        client,
        operation,
        seen: Seen::default(),
    };
    Pages(
        stream::try_unfold(Some(start), async |position| {
            let Some(mut position) = position else {
                return Ok(None);
            };
            let page = O::split(position.client.send(&position.operation).await?);
            let more =
                advance(&mut position, &page).map_err(|error| error.of(<O as Operation>::META))?;
            Ok(Some((page, more.then_some(position))))
        })
        .boxed(),
    )
}

pub(crate) fn items<T: Send + 'static>(pages: Pages<T>) -> Items<T> {
    Items(
        pages
            .map_ok(|page| stream::iter(page.items.into_iter().map(Ok)))
            .try_flatten()
            .boxed(),
    )
}

/// Sets the next cursor. Only the server's word ends a listing: short and empty pages do not.
fn advance<O: Paged>(position: &mut Position<O>, page: &Page<O::Item>) -> Result<bool, Error> {
    let next = page.next.as_deref().filter(|next| !next.is_empty());
    match (page.has_more, next) {
        (Some(false), _) | (None, None) => Ok(false),
        (Some(true), None) => Err(Error::new(Cause::Paging(PagingProblem::NoCursor))),
        (_, Some(next)) if !position.seen.insert(next) => {
            Err(Error::new(Cause::Paging(PagingProblem::Repeated)))
        }
        (_, Some(next)) => {
            position.operation.set_cursor(next.to_owned());
            Ok(true)
        }
    }
}
