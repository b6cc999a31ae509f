//! Listings as streams.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_util::{
    Stream, StreamExt, TryStreamExt,
    stream::{self, BoxStream},
};
use tokio::task::JoinSet;
use tracing::Instrument;

use crate::{
    client::Client,
    error::{Cause, Error, PagingProblem},
    operation::{Page, Paged, Steps},
    request::RequestParts,
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
    /// Number of items on the fullest page so far.
    fullest: i64,
}

/// A page and where the next one is; none behind the last.
type Fetched<O> = Result<(Page<<O as Paged>::Item>, Option<Next<O>>), Error>;

/// Where the next page is.
enum Next<O: Paged> {
    /// To be fetched from here.
    At(Position<O>),
    /// On its way. Dropping it ends the call.
    Coming(JoinSet<Fetched<O>>),
    /// Nowhere: the cursor is of no use.
    Nowhere(Error),
}

impl<O: Paged> Position<O> {
    async fn fetch(mut self) -> Fetched<O> {
        let mut page = O::split(self.client.send(&self.operation).await?);
        if O::STEPS != Steps::Cursor {
            page.next = self.counted(&page);
        }
        let next = match self.advance(&page) {
            Ok(true) => Some(Next::At(self)),
            Ok(false) => None,
            Err(problem) => Some(Next::Nowhere(
                Error::new(Cause::Paging(problem)).of(O::META),
            )),
        };
        Ok((page, next))
    }

    /// Moves behind `page`; false at the end. Only the server's word ends a listing: short and empty pages do not.
    fn advance(&mut self, page: &Page<O::Item>) -> Result<bool, PagingProblem> {
        let next = page.next.as_deref().filter(|next| !next.is_empty());
        match (page.has_more, next) {
            (Some(false), _) | (None, None) => Ok(false),
            (Some(true), None) => Err(PagingProblem::NoCursor),
            (_, Some(next)) if !self.seen.insert(next) => Err(PagingProblem::Repeated),
            (_, Some(next)) => {
                // The first request may have had this cursor: that of a listing that goes on from somewhere.
                let first = self.seen.hashes.len() == 1;
                let before = first.then(|| request(&self.operation));
                self.operation.set_cursor(next.to_owned());
                match before {
                    Some(before) if before == request(&self.operation) => {
                        Err(PagingProblem::Repeated)
                    }
                    _ => Ok(true),
                }
            }
        }
    }

    /// The cursor behind `page` where items or pages are counted. Where the server does not say whether there is more, an
    /// empty page is the last, and so is the one that reaches the number of all items: a server may give its last page
    /// for every number behind it.
    fn counted(&mut self, page: &Page<O::Item>) -> Option<String> {
        let count = i64::try_from(page.items.len()).unwrap_or(i64::MAX);
        self.fullest = self.fullest.max(count);
        let position = self.operation.position();
        let (next, reached) = match O::STEPS {
            Steps::Cursor => return None,
            Steps::Offset => {
                let next = position.unwrap_or(0).saturating_add(count);
                (next, next)
            }
            Steps::Index { first } => {
                let next = position.unwrap_or(first).saturating_add(1);
                // At most, since no page holds more than it may.
                let reached = next.saturating_sub(first).saturating_mul(self.fullest);
                (next, reached)
            }
        };
        let ends = match page.has_more {
            Some(has_more) => !has_more,
            None => count == 0 || page.total.is_some_and(|total| total <= reached),
        };
        (!ends).then(|| next.to_string())
    }
}

impl<O: Paged> Next<O> {
    /// The same, on its way already if the client wishes so. What follows it is not asked for yet.
    fn ahead(self) -> Self {
        match self {
            Next::At(position) if position.client.options().prefetch => {
                let mut task = JoinSet::new();
                task.spawn(position.fetch().in_current_span());
                Next::Coming(task)
            }
            next => next,
        }
    }

    async fn fetch(self) -> Option<Fetched<O>> {
        match self {
            Next::At(position) => Some(position.fetch().await),
            Next::Nowhere(error) => Some(Err(error)),
            Next::Coming(mut task) => match task.join_next().await? {
                Ok(fetched) => Some(fetched),
                Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
                // Only dropping the set ends its task early.
                Err(_) => None,
            },
        }
    }
}

/// What tells the requests of one listing apart.
fn request<O: Paged>(operation: &O) -> (String, Option<Bytes>) {
    let mut parts = RequestParts::new();
    // It was encoded to be sent already.
    let _ = operation.encode(&mut parts);
    (parts.query_string().to_owned(), parts.shared_body())
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
    let start = Next::At(Position {
        client,
        operation,
        seen: Seen::default(),
        fullest: 0,
    });
    Pages(
        stream::try_unfold(Some(start), async |next| {
            let Some(next) = next else {
                return Ok(None);
            };
            let fetched = next.fetch().await.transpose()?;
            Ok(fetched.map(|(page, next)| (page, next.map(Next::ahead))))
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

impl<T> Items<T> {
    pub(crate) fn new(stream: impl Stream<Item = Result<T, Error>> + Send + 'static) -> Self {
        Items(stream.boxed())
    }
}
