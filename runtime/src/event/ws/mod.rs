//! The long connection (长连接): events over a WebSocket that the program opens, without an address of its own.

mod dial;
mod error;
mod fragments;
mod frame;
mod session;
mod settings;
#[cfg(test)]
mod tests;

use std::{
    fmt,
    pin::{Pin, pin},
    sync::Arc,
    time::Duration,
};

use tokio::time::Instant;
use tracing::{Instrument, Span, field::Empty};

pub use error::ConnectionError;
use error::{Passing, Trouble};
use session::Session;
use settings::Settings;

use super::Dispatcher;
use crate::{auth::App, client::Client};

/// Receives events over the long connection, for a self-built app.
///
/// ```no_run
/// use feishu_runtime::{Client, event::{Dispatcher, LongConnection}};
///
/// # async fn receive(dispatcher: Dispatcher) -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().self_built_app("cli_a1b2c3d4e5f6", "the app's secret").build()?;
/// let connection = LongConnection::new(&client, dispatcher)?;
/// connection.run(async { drop(tokio::signal::ctrl_c().await) }).await?;
/// # Ok(())
/// # }
/// ```
///
/// An app may have 50 connections; each event goes to one of them, whichever. The connection is encrypted and the
/// events on it are not, so that there is neither token nor key to check. The platform waits 3 seconds for an event to be
/// handled, as for a webhook call.
#[derive(Clone)]
pub struct LongConnection {
    client: Client,
    app: Arc<App>,
    dispatcher: Dispatcher,
}

impl LongConnection {
    /// The long connection of the client's app. Nothing is sent before [`LongConnection::run`].
    ///
    /// # Errors
    ///
    /// If the client has no app.
    pub fn new(client: &Client, dispatcher: Dispatcher) -> Result<Self, ConnectionError> {
        let app = client.core.tokens.app.clone();
        Ok(LongConnection {
            client: client.clone(),
            app: app.ok_or(ConnectionError::NoApp)?,
            dispatcher,
        })
    }

    /// Stays connected, and connects again whenever the connection is lost, until `shutdown` is done.
    ///
    /// Then no event is taken on, those at work are answered if they end within 3 seconds, and the connection is closed.
    /// Wait for [`Dispatcher::idle`] as well if handlers take longer. Dropping the future cuts the connection; what is
    /// not answered is pushed again.
    ///
    /// # Errors
    ///
    /// If the platform does not want the app to connect, or for as many failed attempts as it allows.
    pub async fn run(&self, shutdown: impl Future<Output = ()>) -> Result<(), ConnectionError> {
        let mut shutdown = pin!(shutdown);
        let mut course = Course::default();
        loop {
            let span = tracing::info_span!("feishu.connection", device = Empty);
            let connected = self.connect(&mut course, shutdown.as_mut());
            let trouble = match connected.instrument(span.clone()).await {
                Ok(()) => return Ok(()),
                // The platform may still count the connection that was lost.
                Err(Trouble::Fatal(error @ ConnectionError::TooMany { .. }))
                    if course.was_connected =>
                {
                    Passing::Full(error)
                }
                Err(Trouble::Fatal(error)) => return Err(error),
                Err(Trouble::Passing(passing)) => passing,
            };
            course.failures += 1;
            let pause = span.in_scope(|| pause(&course, trouble))?;
            tokio::select! {
                () = &mut shutdown => return Ok(()),
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// One connection, from the call for its address to its end. Good if it was ended by `shutdown`.
    async fn connect(
        &self,
        course: &mut Course,
        mut shutdown: Pin<&mut impl Future<Output = ()>>,
    ) -> Result<(), Trouble> {
        let settings = &mut course.settings;
        let socket = tokio::select! {
            () = &mut shutdown => return Ok(()),
            socket = dial::dial(&self.client, &self.app, settings) => socket?,
        };
        Span::current().record("device", socket.device);
        tracing::info!("connected");
        course.was_connected = true;
        let connected = Instant::now();
        let mut session = Session::new(socket.stream, socket.service, &self.dispatcher, settings);
        let ended = session.run(shutdown).await;
        // One that is lost at once is a failed attempt, or else it would be made over and over without a pause.
        if session.alive && connected.elapsed() >= settings.ping {
            course.failures = 0;
        }
        Ok(ended?)
    }
}

/// What came of the attempts so far.
#[derive(Default)]
struct Course {
    settings: Settings,
    /// Those that failed since the last good connection.
    failures: u32,
    was_connected: bool,
}

/// How long to wait before the next attempt, if another one is allowed.
fn pause(course: &Course, trouble: Passing) -> Result<Duration, ConnectionError> {
    let Course {
        settings, failures, ..
    } = *course;
    if settings.attempts.is_some_and(|allowed| failures > allowed) {
        return Err(ConnectionError::GaveUp {
            attempts: failures,
            last: Box::new(trouble),
        });
    }
    let pause = settings.delay(failures);
    tracing::warn!(%trouble, ?pause, "not connected");
    Ok(pause)
}

/// The app and the event types; no secret.
impl fmt::Debug for LongConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LongConnection")
            .field("client", &self.client)
            .field("dispatcher", &self.dispatcher)
            .finish_non_exhaustive()
    }
}
