//! One call: token, request, envelope, and the second attempt after a refused token.

use std::{sync::Arc, time::Duration};

use secrecy::SecretString;
use tracing::{Instrument, Span, field::Empty};

use crate::{
    auth::{self, Grant, SelfBuiltApp, Token, TokenCache, TokenKey, Wish},
    codes, envelope,
    error::{Cause, Error},
    hosts::Hosts,
    operation::{OperationMeta, TokenKind},
    request::RequestParts,
    response::RawResponse,
    transport::{self, Prepared, Transport},
};

/// What all clones of a client share.
pub(crate) struct Core {
    pub(crate) transport: Transport,
    pub(crate) hosts: Hosts,
    pub(crate) app: Option<Arc<SelfBuiltApp>>,
    pub(crate) tokens: TokenCache,
    pub(crate) timeout: Duration,
    pub(crate) validates: bool,
}

impl Core {
    /// Makes the call within the client's timeout. Nothing of its content is traced.
    pub(crate) async fn execute(
        self: &Arc<Self>,
        operation: &'static OperationMeta,
        parts: &RequestParts,
        wish: &Wish,
    ) -> Result<RawResponse, Error> {
        let span = tracing::info_span!(
            "feishu.call",
            operation = operation.name,
            http.method = operation.method.as_str(),
            http.path = operation.path,
            http.status = Empty,
            code = Empty,
            log_id = Empty,
            attempts = Empty,
        );
        let call = async {
            let outcome =
                tokio::time::timeout(self.timeout, self.attempts(operation, parts, wish)).await;
            let outcome = outcome.unwrap_or_else(|_| Err(Error::new(Cause::Timeout(self.timeout))));
            let outcome = outcome.map_err(|error| error.of(operation));
            record(&Span::current(), &outcome);
            outcome
        };
        call.instrument(span).await
    }

    async fn attempts(
        self: &Arc<Self>,
        operation: &'static OperationMeta,
        parts: &RequestParts,
        wish: &Wish,
    ) -> Result<RawResponse, Error> {
        let grant = auth::choose(operation, wish, self.app.is_some())
            .map_err(|problem| Error::new(Cause::Token(problem)))?;
        // What cannot be sent needs no token.
        let first = Attempt {
            number: 1,
            operation,
            request: self.prepare(operation, parts)?,
        };
        match (grant, &self.app) {
            (Grant::Managed(kind), Some(app)) => self.attempts_as(app, kind, first, parts).await,
            (Grant::Given(token), _) => self.attempt(first, Some(token)).await,
            (Grant::None | Grant::Managed(_), _) => self.attempt(first, None).await,
        }
    }

    /// Calls with a token of the app, and once more with a new one if the platform refuses it.
    async fn attempts_as(
        self: &Arc<Self>,
        app: &Arc<SelfBuiltApp>,
        kind: TokenKind,
        first: Attempt,
        parts: &RequestParts,
    ) -> Result<RawResponse, Error> {
        let operation = first.operation;
        let key = app.key(kind);
        let token = self.token(app, key).await?;
        let refusal = match self.attempt(first, Some(token.secret())).await {
            Err(error) if error.has_code(codes::refuses_token) => error,
            outcome => return outcome,
        };
        self.tokens.refuse(key, &token);
        let renewed = self.token(app, key).await?;
        if renewed.same_secret(&token) {
            return Err(refusal.token_refused(kind));
        }
        let second = Attempt {
            number: 2,
            operation,
            request: self.prepare(operation, parts)?,
        };
        self.attempt(second, Some(renewed.secret())).await
    }

    async fn token(
        self: &Arc<Self>,
        app: &Arc<SelfBuiltApp>,
        key: &TokenKey,
    ) -> Result<Token, Error> {
        let issue = || {
            let (core, app, kind) = (Arc::clone(self), Arc::clone(app), key.kind);
            async move {
                app.issue(kind, &core.transport, &core.hosts, core.timeout)
                    .await
            }
        };
        self.tokens.get(key, issue).await
    }

    fn prepare(&self, operation: &OperationMeta, parts: &RequestParts) -> Result<Prepared, Error> {
        transport::prepare(&*self.hosts.base(operation.host)?, operation, parts)
    }

    async fn attempt(
        &self,
        attempt: Attempt,
        token: Option<&Arc<SecretString>>,
    ) -> Result<RawResponse, Error> {
        Span::current().record("attempts", attempt.number);
        let answer = self
            .transport
            .send(attempt.operation, attempt.request, token)
            .await?;
        envelope::check(answer)
    }
}

/// One try of a call.
struct Attempt {
    number: u32,
    operation: &'static OperationMeta,
    request: Prepared,
}

fn record(span: &Span, outcome: &Result<RawResponse, Error>) {
    let (status, code, log_id) = match outcome {
        Ok(answer) => (Some(answer.status), Some(0), answer.log_id()),
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
