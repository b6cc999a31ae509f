//! Logging users in: the address to send them to, and what comes back.
//!
//! ```no_run
//! # use feishu_runtime::{Client, Error, oauth::Code};
//! # async fn login(client: &Client, code: &str, state: &str) -> Result<(), Error> {
//! // To begin with, send the user's browser to `authorization.url`, and keep the rest in the user's web session.
//! let authorization = client
//!     .authorize_url("https://payroll.example/callback")
//!     .scope("approval:instance")
//!     .scope("offline_access")
//!     .build()?;
//!
//! // The browser comes back with `code` and `state`. Whoever brings another state was sent by somebody else.
//! if state == authorization.state {
//!     let code = Code::new(code)
//!         .redirect_uri("https://payroll.example/callback")
//!         .verifier(authorization.verifier);
//!     let user = client.user_from_code(code).await?;
//!     // From now on, in any process that has the same token store:
//!     let alice = client.with_user(user.key);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Tokens of a user are renewed as long as there is a refresh token, for which the login has to ask for the scope
//! `offline_access`. The platform takes each refresh token once, and gives another; clients that share a
//! [`TokenStore`](crate::token_store::TokenStore) refresh one at a time. Where a session has ended,
//! [`Error::is_login_required`] is true: send the user to log in again.

use std::fmt;

use ring::digest::{SHA256, digest};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    client::Client,
    error::Error,
    operation::{Method, OperationMeta, Payload},
    random::{base64_url, secret},
    request::RequestParts,
};

const AUTHORIZE: OperationMeta = OperationMeta {
    name: "authen.v1.authorize",
    method: Method::Get,
    host: "accounts.feishu.cn",
    path: "/open-apis/authen/v1/authorize",
    tokens: &[],
    scopes: &[],
    quotas: &[],
    idempotency: None,
    reads: true,
    payload: Payload::Redirect,
    confidential: true,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code",
};

/// Puts together the address at which a user logs in. See [`Client::authorize_url`].
#[derive(Clone)]
#[must_use = "a builder does nothing before `build`"]
pub struct AuthorizeUrl {
    client: Client,
    redirect_uri: String,
    scopes: Vec<String>,
    state: Option<String>,
}

/// Where to send a user to log in, and what to keep until the user comes back. Keep it where the user's browser cannot
/// change it, such as a web session.
#[derive(Clone)]
#[non_exhaustive]
pub struct Authorization {
    /// The address for the user's browser.
    pub url: String,
    /// What the browser has to bring back as `state`. Refuse it if it brings another.
    pub state: String,
    /// What proves that the code comes to whom it was meant for (PKCE, RFC 7636); see [`Code::verifier`].
    pub verifier: SecretString,
}

impl AuthorizeUrl {
    pub(crate) fn new(client: Client, redirect_uri: String) -> Self {
        AuthorizeUrl {
            client,
            redirect_uri,
            scopes: Vec::new(),
            state: None,
        }
    }

    /// Asks the user for a scope too. Without `offline_access` among them the session cannot be renewed and ends after
    /// two hours.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scopes.push(scope.into());
        self
    }

    /// Sets what the browser brings back; by default it is random. It must be of no use to guess.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// The address, with a challenge of its own.
    ///
    /// # Errors
    ///
    /// If the client has no app, or the system has no randomness.
    pub fn build(self) -> Result<Authorization, Error> {
        let verifier = SecretString::from(secret()?);
        let state = match self.state {
            Some(state) => state,
            None => secret()?,
        };
        let mut parts = RequestParts::new();
        parts.query("client_id", self.client.app()?.id.as_str());
        parts.query("response_type", "code");
        parts.query("redirect_uri", self.redirect_uri);
        if !self.scopes.is_empty() {
            parts.query("scope", self.scopes.join(" "));
        }
        parts.query("state", &state);
        parts.query("code_challenge", challenge(verifier.expose_secret()));
        parts.query("code_challenge_method", "S256");
        Ok(Authorization {
            url: self.client.address(&AUTHORIZE, &parts)?,
            state,
            verifier,
        })
    }
}

/// Without the state, by which somebody else could come back in the user's place.
impl fmt::Debug for AuthorizeUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizeUrl")
            .field("redirect_uri", &self.redirect_uri)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// Without the state, which the address has too.
impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorization").finish_non_exhaustive()
    }
}

/// What proves, without telling the verifier, that it is known.
fn challenge(verifier: &str) -> String {
    base64_url(digest(&SHA256, verifier.as_bytes()).as_ref())
}

/// An authorization code, with which a browser comes back from the login. It is good once, for five minutes.
#[derive(Clone, Debug)]
#[must_use = "a code does nothing before `Client::user_from_code`"]
pub struct Code {
    pub(crate) code: SecretString,
    pub(crate) redirect_uri: Option<String>,
    pub(crate) verifier: Option<SecretString>,
    pub(crate) key: Option<String>,
}

impl Code {
    /// The value of `code` in the address to which the browser came back.
    pub fn new(code: impl Into<SecretString>) -> Self {
        Code {
            code: code.into(),
            redirect_uri: None,
            verifier: None,
            key: None,
        }
    }

    /// The address to which the browser came back, as it was given to [`Client::authorize_url`].
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// The [`Authorization::verifier`] of the address to which the browser was sent.
    pub fn verifier(mut self, verifier: impl Into<SecretString>) -> Self {
        self.verifier = Some(verifier.into());
        self
    }

    /// Keeps the session by this key, such as one's own id of the user, in place of the user's `open_id`, which takes a
    /// further call. Whoever has the key can call as the user.
    pub fn keep_as(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
}

/// A user who has logged in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct User {
    /// What [`Client::with_user`] takes: the user's `open_id`, or what [`Code::keep_as`] says.
    pub key: String,
    /// Scopes that the user has granted.
    pub scopes: Vec<String>,
    /// Whether the session can be renewed. It cannot if the user has not granted `offline_access`.
    pub renewable: bool,
}

#[cfg(test)]
mod tests {
    use super::challenge;

    #[test]
    fn the_challenge_is_that_of_rfc_7636() {
        assert_eq!(
            challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
    }
}
