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
    operation::{Page, Paged},
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

impl<O: Paged> Position<O> {
    /// Moves behind `page`; `None` at the end. Only the server's word ends a listing: short and empty pages do not.
    fn advance(mut self, page: &Page<O::Item>) -> Option<Result<Self, Error>> {
        let next = page.next.as_deref().filter(|next| !next.is_empty());
        let problem = match (page.has_more, next) {
            (Some(false), _) | (None, None) => return None,
            (Some(true), None) => PagingProblem::NoCursor,
            (_, Some(next)) if !self.seen.insert(next) => PagingProblem::Repeated,
            (_, Some(next)) => {
                self.operation.set_cursor(next.to_owned());
                return Some(Ok(self));
            }
        };
        Some(Err(Error::new(Cause::Paging(problem)).of(O::META)))
    }
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
        stream::try_unfold(Some(Ok(start)), async |position| {
            let Some(position) = position.transpose()? else {
                return Ok(None);
            };
            let page = O::split(position.client.send(&position.operation).await?);
            let next = position.advance(&page);
            Ok(Some((page, next)))
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
