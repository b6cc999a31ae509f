//! The client.

use std::{fmt, sync::Arc};

use secrecy::SecretString;

use crate::{
    auth::Wish,
    call::Core,
    config::ClientBuilder,
    error::{Cause, Error},
    operation::{Operation, OperationMeta, Paged, TokenKind},
    paging::{self, Items, Pages},
    request::RequestParts,
    response::{Answer as _, RawResponse},
    validate::Violations,
};

/// Calls the platform. Cheap to clone; clones share connections and tokens.
#[derive(Clone)]
pub struct Client {
    core: Arc<Core>,
    wish: Wish,
}

impl Client {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Client {
            core,
            wish: Wish::default(),
        }
    }

    /// A client with default settings, to be given an app at least.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client that calls as a user wherever the operation takes a user token, and as before elsewhere.
    ///
    /// Connections and the app's tokens stay shared, so that this suits a single call as well.
    pub fn with_user_token(&self, token: impl Into<SecretString>) -> Self {
        let user_token = Some(Arc::new(token.into()));
        Client {
            core: Arc::clone(&self.core),
            wish: Wish {
                user_token,
                ..self.wish.clone()
            },
        }
    }

    /// A client that calls with this kind of token alone. Operations that do not take it fail before anything is sent.
    pub fn with_token_kind(&self, kind: TokenKind) -> Self {
        Client {
            core: Arc::clone(&self.core),
            wish: Wish {
                kind: Some(kind),
                ..self.wish.clone()
            },
        }
    }

    /// Makes a call and decodes its answer.
    ///
    /// # Errors
    ///
    /// [`Error`] tells what can go wrong. Documented rules are checked first, all at once.
    pub async fn send<O: Operation>(&self, operation: &O) -> Result<O::Response, Error> {
        let parts = self.prepare(operation)?;
        O::Response::read(self.execute(O::META, parts).await?)
    }

    /// Makes a call from plain data and gives its answer as it came. Any answer but a good one is an error.
    ///
    /// # Errors
    ///
    /// [`Error`] tells what can go wrong.
    pub async fn execute(
        &self,
        operation: &'static OperationMeta,
        parts: RequestParts,
    ) -> Result<RawResponse, Error> {
        self.core.execute(operation, &parts, &self.wish).await
    }

    /// Streams all items, fetching page after page. Ends after the first error.
    pub fn items<O: Paged>(&self, operation: O) -> Items<O::Item> {
        paging::items(self.pages(operation))
    }

    /// Streams the pages. Ends after the first error; set the cursor of the last good page to go on from there.
    pub fn pages<O: Paged>(&self, operation: O) -> Pages<O::Item> {
        paging::pages(self.clone(), operation)
    }

    fn prepare<O: Operation>(&self, operation: &O) -> Result<RequestParts, Error> {
        if self.core.validates {
            let mut violations = Violations::default();
            operation.validate(&mut violations);
            if !violations.is_empty() {
                return Err(Error::new(Cause::Invalid(violations)).of(O::META));
            }
        }
        let mut parts = RequestParts::new();
        operation
            .encode(&mut parts)
            .map_err(|error| error.of(O::META))?;
        Ok(parts)
    }
}

/// The app and the hosts; no secret.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("app_id", &self.core.app.as_ref().map(|app| app.id.as_str()))
            .field("hosts", &self.core.hosts)
            .field("token_kind", &self.wish.kind)
            .finish_non_exhaustive()
    }
}
