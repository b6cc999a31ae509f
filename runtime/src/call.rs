//! One call: its token, its attempts, and what lies between them.

use std::{pin::pin, sync::Arc, time::Duration};

use tokio::time::error::Elapsed;
use tracing::{Instrument, Span, field::Empty};

use crate::{
    auth::{Grant, Renewal, Token, Tokens},
    codes,
    error::{Cause, ConfigError, Error},
    limit::{Claim, Limits, Turn},
    operation::OperationMeta,
    options::Options,
    request::RequestParts,
    response::Incoming,
    retry::{Budget, Course, Step},
    sender::{Prepared, Sender},
};

/// What all clones of a client share.
pub(crate) struct Core {
    pub(crate) sender: Arc<Sender>,
    pub(crate) tokens: Tokens,
    pub(crate) limits: Limits,
    pub(crate) budget: Budget,
}

/// What is asked, and how.
#[derive(Clone, Copy)]
struct Call<'a> {
    operation: &'static OperationMeta,
    parts: &'a RequestParts,
    grant: &'a Grant<'a>,
    options: &'a Options,
}

/// How an attempt failed.
struct Failed {
    error: Error,
    /// None if it failed before anything was sent: for want of a token, or of a turn.
    sent: Option<Sent>,
}

/// What was sent, and in which turn.
struct Sent {
    token: Option<Token>,
    turn: Turn,
}

impl Failed {
    fn before(error: Error) -> Self {
        Failed { error, sent: None }
    }
}

impl Core {
    /// Makes the call, within its timeout and what it may wait for turns. Nothing of its content is traced.
    pub(crate) async fn execute(
        &self,
        operation: &'static OperationMeta,
        parts: &RequestParts,
        options: &Options,
    ) -> Result<Incoming, Error> {
        let span = tracing::info_span!(
            "feishu.call",
            operation = operation.name,
            http.method = operation.method.as_str(),
            http.path = parts.template(operation),
            token = Empty,
            attempts = Empty,
            waited_ms = Empty,
            http.status = Empty,
            code = Empty,
            log_id = Empty,
            request_bytes = parts.size(),
            response_bytes = Empty,
        );
        let repeatable = parts.is_repeatable(operation);
        let mut course = Course::new(operation, repeatable, options, &self.budget, &span);
        let call = async {
            let outcome = self.attempts(operation, parts, options, &mut course).await;
            let outcome = outcome.map_err(|error| error.of_call(operation, parts));
            record(&span, &outcome);
            outcome
        };
        call.instrument(span.clone()).await
    }

    /// The address of a call, with its query.
    pub(crate) fn url(
        &self,
        operation: &'static OperationMeta,
        parts: &RequestParts,
    ) -> Result<String, Error> {
        Ok(self.sender.prepare(operation, parts)?.url().to_owned())
    }

    async fn attempts(
        &self,
        operation: &'static OperationMeta,
        parts: &RequestParts,
        options: &Options,
        course: &mut Course<'_>,
    ) -> Result<Incoming, Error> {
        let grant = &self.tokens.choose(operation, options)?;
        let kind = grant.kind().map(|kind| kind.as_str());
        course.span().record("token", kind);
        let call = Call {
            operation,
            parts,
            grant,
            options,
        };
        if options.timeout.is_zero() {
            return Err(ConfigError::Timeout("timeout").into());
        }
        // What cannot be sent needs no token.
        let mut prepared = Some(self.sender.prepare(operation, parts)?);
        let mut renewed = false;
        loop {
            let mut failed = match self.attempt(call, course, prepared.take()).await {
                Ok(answer) => {
                    course.succeed();
                    return Ok(answer);
                }
                Err(failed) => failed,
            };
            if !renewed && failed.error.has_code(codes::refuses_token) {
                renewed = true;
                let refusal = failed.error.clone();
                failed = match self.renew(call, course, failed).await {
                    Ok(()) if parts.is_spent() => return Err(refusal.spent()),
                    Ok(()) => continue,
                    Err(failed) => failed,
                };
            }
            if let Some(sent) = &failed.sent {
                let claim = call.claim(course);
                self.limits.observe(claim, sent.turn, &failed.error);
            }
            if parts.is_spent() {
                return Err(course.end(failed.error));
            }
            match course.fail(failed.error, failed.sent.is_some()) {
                Step::Again(delay) => tokio::time::sleep(delay).await,
                Step::Fail(error) => return Err(error),
            }
        }
    }

    async fn attempt(
        &self,
        call: Call<'_>,
        course: &mut Course<'_>,
        prepared: Option<Box<Prepared>>,
    ) -> Result<Incoming, Failed> {
        let before = Failed::before;
        let mut token = self.token(call, course).await.map_err(before)?;
        let claim = call.claim(course);
        let turn = self.limits.admit(claim).await.map_err(before)?;
        if !turn.waited.is_zero() {
            course.queue(turn.waited);
            // It may have ended meanwhile.
            token = self.token(call, course).await.map_err(before)?;
        }
        let prepared = match prepared {
            Some(prepared) => prepared,
            None => self
                .sender
                .prepare(call.operation, call.parts)
                .map_err(before)?,
        };
        course.attempt();
        let bearer = token.as_ref().map(Token::bearer);
        let patience = call.options.timeout;
        let answer = {
            // Pinned where it stands: moved, a future costs what its size costs.
            let answer = pin!(async {
                let sender = &self.sender;
                let mut answer = sender
                    .open(call.operation, prepared, bearer, patience)
                    .await?;
                answer.check().await?;
                Ok(answer)
            });
            match course.longest_attempt() {
                None => call.within(course, answer).await,
                Some(longest) => in_time(tokio::time::timeout(longest, answer).await, longest),
            }
        };
        answer.map_err(|error| Failed {
            error,
            sent: Some(Sent { token, turn }),
        })
    }

    async fn token(&self, call: Call<'_>, course: &Course<'_>) -> Result<Option<Token>, Error> {
        match self.tokens.at_hand(call.grant) {
            Some(token) => Ok(token),
            None => call.within(course, pin!(self.tokens.get(call.grant))).await,
        }
    }

    /// Replaces the token that the platform refused. The refusal is the end of the call if there is no other.
    async fn renew(
        &self,
        call: Call<'_>,
        course: &Course<'_>,
        failed: Failed,
    ) -> Result<(), Failed> {
        let refused = failed.sent.as_ref().and_then(|sent| sent.token.as_ref());
        let Some(refused) = refused else {
            return Err(failed);
        };
        let renewal = self.tokens.renew(call.grant, refused);
        match call.within(course, renewal).await.map_err(Failed::before)? {
            Renewal::Another => Ok(()),
            Renewal::Same => Err(Failed {
                error: failed.error.token_refused(call.grant.kind()),
                ..failed
            }),
            Renewal::Nothing => Err(failed),
        }
    }
}

impl<'a> Call<'a> {
    fn claim(self, course: &Course<'_>) -> Claim<'a> {
        Claim {
            operation: self.operation,
            template: self.parts.template(self.operation),
            tenant: self.options.tenant.as_deref(),
            policy: self.options.limits.as_ref(),
            patience: course.patience(),
        }
    }

    /// Does it, unless the call runs out of time.
    async fn within<T>(
        self,
        course: &Course<'_>,
        work: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let Some(deadline) = course.deadline() else {
            return work.await;
        };
        let outcome = tokio::time::timeout_at(deadline, work).await;
        in_time(outcome, self.options.timeout)
    }
}

fn in_time<T>(outcome: Result<Result<T, Error>, Elapsed>, limit: Duration) -> Result<T, Error> {
    outcome.unwrap_or_else(|_| Err(Error::new(Cause::Timeout(limit))))
}

fn record(span: &Span, outcome: &Result<Incoming, Error>) {
    // Looking for what nobody listens to costs more than telling it.
    if span.is_disabled() {
        return;
    }
    let (status, code, log_id) = match outcome {
        Ok(answer) => {
            span.record("response_bytes", answer.length());
            (Some(answer.status()), Some(0), answer.log_id())
        }
        Err(error) => (
            error.http_status(),
            error.api().map(|api| api.code),
            error.log_id(),
        ),
    };
    span.record("http.status", status);
    span.record("code", code);
    span.record("log_id", log_id);
}
