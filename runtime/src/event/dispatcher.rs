//! From an event to its handler, once.

use std::{fmt, panic::AssertUnwindSafe, sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::FutureExt;
use tokio::sync::watch;
use tracing::{Instrument, Span, field::Empty};

use super::{
    context::Context,
    error::{Failure, HandlerError},
    routes::{DispatcherBuilder, Job, Routes},
    seen::{Claim, SeenStore},
};

/// Hands events to their handlers, each once. Cheap to clone.
///
/// A handler runs in a task of its own, on the tokio runtime of the caller: it goes on when the connection closes that
/// brought the event.
#[derive(Clone)]
pub struct Dispatcher {
    core: Arc<Core>,
    /// Number of events at work.
    busy: watch::Sender<usize>,
}

pub(super) struct Core {
    pub(super) routes: Routes,
    pub(super) store: Arc<dyn SeenStore>,
    pub(super) lease: Duration,
    pub(super) keep: Duration,
}

/// What became of an event.
#[derive(Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// It was handled. The body is what the handler answered, if anything.
    Handled(Option<Bytes>),
    /// It will be handled, whatever the platform is told.
    Deferred,
    /// There is no handler for its type.
    Unknown,
    /// It was handled before.
    Duplicate,
    /// An earlier delivery of it is being handled. If that fails, the event is needed once more.
    Busy,
    /// It was not handled.
    Failed(Failure),
}

impl Outcome {
    /// True if the platform need not push the event again.
    pub fn is_done(&self) -> bool {
        !matches!(self, Outcome::Busy | Outcome::Failed(_))
    }

    fn name(&self) -> &'static str {
        match self {
            Outcome::Handled(_) => "handled",
            Outcome::Deferred => "deferred",
            Outcome::Unknown => "unknown",
            Outcome::Duplicate => "duplicate",
            Outcome::Busy => "busy",
            Outcome::Failed(_) => "failed",
        }
    }
}

impl Dispatcher {
    /// A dispatcher without handlers, to be given some.
    pub fn builder() -> DispatcherBuilder {
        DispatcherBuilder::default()
    }

    pub(super) fn new(core: Core) -> Self {
        Dispatcher {
            core: Arc::new(core),
            busy: watch::Sender::new(0),
        }
    }

    /// How long handled events are remembered.
    pub(super) fn keep(&self) -> Duration {
        self.core.keep
    }

    /// Hands an event to its handler, unless it was handled before.
    ///
    /// Dropping the future leaves the handler running.
    pub async fn dispatch(&self, context: Context) -> Outcome {
        let span = tracing::info_span!(
            "feishu.event",
            event_type = context.event_type(),
            event_id = context.event_id(),
            outcome = Empty,
            failure = Empty,
        );
        let dispatcher = self.clone();
        let guard = Busy::new(&self.busy);
        let handling = async move {
            let outcome = dispatcher.handle(&context, guard).await;
            Span::current().record("outcome", outcome.name());
            outcome
        };
        let task = tokio::spawn(handling.instrument(span));
        // Panics of handlers do not come so far; one of a store or observer does.
        task.await.unwrap_or(Outcome::Failed(Failure::Panic))
    }

    /// Waits until no event is being handled, for a clean end of the program: stop receiving first.
    pub async fn idle(&self) {
        // The sender is `self`, so that waiting cannot fail.
        let _ = self.busy.subscribe().wait_for(|busy| *busy == 0).await;
    }

    async fn handle(self, context: &Context, guard: Busy) -> Outcome {
        let core = &self.core;
        let Some(route) = core.routes.find(context.event_type()) else {
            return Outcome::Unknown;
        };
        let claim = match self.claim(context).await {
            Ok(Claimed::Mine(claim)) => claim,
            Ok(Claimed::Not(outcome)) => return outcome,
            Err(error) => return core.failed(Failure::Store(error), context),
        };
        let job = match (route.handler)(context.clone()) {
            Ok(job) => job,
            Err(error) => match &core.routes.undecodable {
                Some(rescue) => rescue(error, context.clone()),
                None => Box::pin(async { Err(Failure::Decode(error)) }),
            },
        };
        if !route.deferred {
            return core.run(job, claim, context).await;
        }
        let (core, context) = (Arc::clone(core), context.clone());
        let work = async move {
            let _guard = guard;
            core.run(job, claim, &context).await;
        };
        tokio::spawn(work.instrument(Span::current()));
        Outcome::Deferred
    }

    /// An event without an id cannot be told from others: it has no claim, and is always handled.
    async fn claim(&self, context: &Context) -> Result<Claimed, HandlerError> {
        let Some(key) = context.key() else {
            return Ok(Claimed::Mine(None));
        };
        let Core { store, lease, .. } = &*self.core;
        Ok(match store.begin(&key, *lease).await? {
            Claim::Granted(number) => Claimed::Mine(Some((key, number))),
            Claim::Busy => Claimed::Not(Outcome::Busy),
            Claim::Done => Claimed::Not(Outcome::Duplicate),
        })
    }
}

enum Claimed {
    /// The key and the number of the claim.
    Mine(Option<(String, u64)>),
    Not(Outcome),
}

impl Core {
    /// Runs the handler to its end, and settles the claim.
    async fn run(&self, job: Job, claim: Option<(String, u64)>, context: &Context) -> Outcome {
        let outcome = AssertUnwindSafe(job).catch_unwind().await;
        let outcome = outcome.unwrap_or(Err(Failure::Panic));
        if let Some((key, number)) = claim {
            let settled = match &outcome {
                Ok(_) => self.store.finish(&key, self.keep).await,
                Err(_) => self.store.forget(&key, number).await,
            };
            if let Err(error) = settled {
                // The event is as it is; at worst its next delivery comes before the claim ends.
                self.observe(&Failure::Store(error), context);
            }
        }
        match outcome {
            Ok(body) => Outcome::Handled(body),
            Err(failure) => self.failed(failure, context),
        }
    }

    fn failed(&self, failure: Failure, context: &Context) -> Outcome {
        self.observe(&failure, context);
        Outcome::Failed(failure)
    }

    fn observe(&self, failure: &Failure, context: &Context) {
        Span::current().record("failure", failure.kind());
        match failure {
            Failure::Decode(error) => {
                tracing::error!(path = error.path(), "the event does not decode");
            }
            failure => tracing::error!(kind = failure.kind(), "the event was not handled"),
        }
        if let Some(observer) = &self.routes.observer {
            observer(failure, context);
        }
    }
}

/// Counts an event at work while it lives.
struct Busy(watch::Sender<usize>);

impl Busy {
    fn new(busy: &watch::Sender<usize>) -> Self {
        busy.send_modify(|busy| *busy += 1);
        Busy(busy.clone())
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.send_modify(|busy| *busy -= 1);
    }
}

/// Event types only: handlers have nothing to show.
impl fmt::Debug for Dispatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dispatcher")
            .field("routes", &self.core.routes)
            .finish_non_exhaustive()
    }
}
