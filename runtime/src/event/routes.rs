//! Which handler takes which event.

use std::{collections::HashMap, fmt, pin::Pin, sync::Arc, time::Duration};

use bytes::Bytes;
use serde::Serialize;

use super::{
    Event,
    context::Context,
    dispatcher::{Core, Dispatcher},
    error::{ConfigError, DecodeError, Failure, HandlerError},
    seen::{MemoryStore, SeenStore},
};

/// A handler at work. It ends with the body of the answer, if there is one.
pub(super) type Job = Pin<Box<dyn Future<Output = Result<Option<Bytes>, Failure>> + Send>>;

type Handler = Box<dyn Fn(Context) -> Result<Job, DecodeError> + Send + Sync>;
type Rescue = Box<dyn Fn(DecodeError, Context) -> Job + Send + Sync>;
type Observer = Box<dyn Fn(&Failure, &Context) + Send + Sync>;

/// All that was given to a [`DispatcherBuilder`].
#[derive(Default)]
pub(super) struct Routes {
    by_type: HashMap<&'static str, Route>,
    unknown: Option<Route>,
    pub(super) undecodable: Option<Rescue>,
    pub(super) observer: Option<Observer>,
}

pub(super) struct Route {
    /// Decodes the event; what it returns handles it.
    pub(super) handler: Handler,
    /// Whether the platform is answered before the event is handled.
    pub(super) deferred: bool,
}

impl Routes {
    pub(super) fn find(&self, event_type: &str) -> Option<&Route> {
        self.by_type.get(event_type).or(self.unknown.as_ref())
    }
}

/// Puts a [`Dispatcher`] together.
///
/// A handler takes the event and its [`Context`], and returns what shall be answered: `Ok(())` for an event, the body of
/// the answer for a callback such as `card.action.trigger`. An `Err` makes the platform push the event again.
#[must_use = "a builder does nothing before `build`"]
pub struct DispatcherBuilder {
    routes: Routes,
    twice: Option<&'static str>,
    store: Arc<dyn SeenStore>,
    lease: Duration,
    keep: Duration,
}

impl Default for DispatcherBuilder {
    fn default() -> Self {
        DispatcherBuilder {
            routes: Routes::default(),
            twice: None,
            store: Arc::new(MemoryStore::default()),
            lease: Duration::from_secs(4 * 60),
            keep: Duration::from_secs(9 * 3600),
        }
    }
}

impl DispatcherBuilder {
    /// Handles events of a type, and answers the platform then. `|event: E, context| async move { … }`
    ///
    /// The platform waits 3 seconds. An event that takes longer is pushed again, told to come later while it is still
    /// being handled, and dropped as a duplicate afterwards; [`DispatcherBuilder::on_deferred`] spares that.
    pub fn on<E, R, Fut>(self, handler: impl Fn(E, Context) -> Fut + Send + Sync + 'static) -> Self
    where
        E: Event,
        R: Serialize,
        Fut: Future<Output = Result<R, HandlerError>> + Send + 'static,
    {
        self.route(E::META.name, typed(handler), false)
    }

    /// Answers the platform at once, and handles the event after that.
    ///
    /// Whatever becomes of the event, the platform does not push it again: it is lost if the handler fails, or if the
    /// program ends before [`Dispatcher::idle`].
    pub fn on_deferred<E, Fut>(
        self,
        handler: impl Fn(E, Context) -> Fut + Send + Sync + 'static,
    ) -> Self
    where
        E: Event,
        Fut: Future<Output = Result<(), HandlerError>> + Send + 'static,
    {
        self.route(E::META.name, typed(handler), true)
    }

    /// Handles events that have no handler of their own; [`Context::raw`] has what was pushed, [`Context::decode`] reads
    /// it. Without this handler they are acknowledged and dropped.
    pub fn on_unknown<R, Fut>(
        mut self,
        handler: impl Fn(Context) -> Fut + Send + Sync + 'static,
    ) -> Self
    where
        R: Serialize,
        Fut: Future<Output = Result<R, HandlerError>> + Send + 'static,
    {
        let handler = Arc::new(handler);
        self.routes.unknown = Some(Route {
            handler: Box::new(move |context| {
                let handler = Arc::clone(&handler);
                Ok(job(async move { handler(context).await }))
            }),
            deferred: false,
        });
        self
    }

    /// Handles events that are not what their type documents. `Ok(())` acknowledges such an event.
    ///
    /// Without this handler it fails, so that it comes again: a program that is mended within 7 hours loses none.
    pub fn on_undecodable<Fut>(
        mut self,
        handler: impl Fn(DecodeError, Context) -> Fut + Send + Sync + 'static,
    ) -> Self
    where
        Fut: Future<Output = Result<(), HandlerError>> + Send + 'static,
    {
        let handler = Arc::new(handler);
        self.routes.undecodable = Some(Box::new(move |error, context| {
            let handler = Arc::clone(&handler);
            job(async move { handler(error, context).await })
        }));
        self
    }

    /// Is told of every event that was not handled, and why. Traces tell the kind of a failure only, since a handler's
    /// error may quote anything.
    pub fn on_failure(
        mut self,
        observer: impl Fn(&Failure, &Context) + Send + Sync + 'static,
    ) -> Self {
        self.routes.observer = Some(Box::new(observer));
        self
    }

    /// Where handled events are remembered; within this process by default.
    pub fn seen_store(mut self, store: impl SeenStore + 'static) -> Self {
        self.store = Arc::new(store);
        self
    }

    /// How long a delivery may claim its event; 4 minutes by default, so that an event whose process died is taken up
    /// when the platform pushes it the second time. Handlers that take longer may run twice at once.
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease;
        self
    }

    /// How long handled events are remembered; 9 hours by default, which is longer than the platform goes on pushing.
    pub fn remember_for(mut self, keep: Duration) -> Self {
        self.keep = keep;
        self
    }

    /// The dispatcher.
    ///
    /// # Errors
    ///
    /// If two handlers were given for one event type, or a period is zero.
    pub fn build(self) -> Result<Dispatcher, ConfigError> {
        if let Some(name) = self.twice {
            return Err(ConfigError::TwoHandlers(name));
        }
        for (name, period) in [("lease", self.lease), ("remember_for", self.keep)] {
            if period.is_zero() {
                return Err(ConfigError::Zero(name));
            }
        }
        Ok(Dispatcher::new(Core {
            routes: self.routes,
            store: self.store,
            lease: self.lease,
            keep: self.keep,
        }))
    }

    fn route(mut self, name: &'static str, handler: Handler, deferred: bool) -> Self {
        let route = Route { handler, deferred };
        if self.routes.by_type.insert(name, route).is_some() {
            self.twice = Some(name);
        }
        self
    }
}

/// Event types only: handlers have nothing to show.
impl fmt::Debug for DispatcherBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DispatcherBuilder")
            .field("routes", &self.routes)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Routes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.by_type.keys()).finish()
    }
}

fn typed<E, R, Fut>(handler: impl Fn(E, Context) -> Fut + Send + Sync + 'static) -> Handler
where
    E: Event,
    R: Serialize,
    Fut: Future<Output = Result<R, HandlerError>> + Send + 'static,
{
    let handler = Arc::new(handler);
    Box::new(move |context| {
        let event = context.decode()?;
        let handler = Arc::clone(&handler);
        Ok(job(async move { handler(event, context).await }))
    })
}

/// Whatever the handler does has to be within `handling`, also what it does before its first `await`: a panic of it is
/// caught there.
fn job<R: Serialize>(
    handling: impl Future<Output = Result<R, HandlerError>> + Send + 'static,
) -> Job {
    Box::pin(async move {
        let answer = handling.await.map_err(Failure::Handler)?;
        let body = serde_json::to_vec(&answer).map_err(Failure::Answer)?;
        Ok((body != b"null").then(|| Bytes::from(body)))
    })
}
