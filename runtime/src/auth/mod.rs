//! Which token a call carries, and where it comes from.

mod cache;
mod self_built;

pub(crate) use cache::Token;
use cache::{TokenCache, TokenKey};
pub(crate) use self_built::SelfBuiltApp;

use std::{sync::Arc, time::Duration};

use secrecy::SecretString;

use crate::{
    error::{Cause, Error, TokenProblem},
    operation::{OperationMeta, TokenKind},
    options::Options,
    transport::Transport,
};

/// The tokens of a client: its app's, and those that callers give.
pub(crate) struct Tokens {
    pub(crate) app: Option<Arc<SelfBuiltApp>>,
    cache: TokenCache,
    transport: Arc<Transport>,
    /// Longest time for a request for a token.
    timeout: Duration,
}

/// The token of a call.
pub(crate) enum Grant<'a> {
    /// The operation takes none.
    None,
    /// The user token that the caller gave. It cannot be renewed from here.
    Given(&'a Arc<SecretString>),
    /// A token of the app, from the cache.
    Managed(&'a Arc<SelfBuiltApp>, TokenKind),
}

impl Grant<'_> {
    pub(crate) fn kind(&self) -> Option<TokenKind> {
        match self {
            Grant::None => None,
            Grant::Given(_) => Some(TokenKind::User),
            Grant::Managed(_, kind) => Some(*kind),
        }
    }
}

impl Tokens {
    pub(crate) fn new(
        app: Option<Arc<SelfBuiltApp>>,
        transport: Arc<Transport>,
        timeout: Duration,
    ) -> Self {
        Tokens {
            app,
            cache: TokenCache::default(),
            transport,
            timeout,
        }
    }

    /// Chooses among the kinds that the operation takes: the one wished for, else a user's token if one was given,
    /// else the tenant's, else the app's.
    pub(crate) fn choose<'a>(
        &'a self,
        operation: &OperationMeta,
        options: &'a Options,
    ) -> Result<Grant<'a>, Error> {
        let accepted = operation.tokens;
        let wish = options.token_kind;
        match wish {
            Some(asked) if !accepted.contains(&asked) => {
                return Err(problem(TokenProblem::NotAccepted { asked, accepted }));
            }
            None if accepted.is_empty() => return Ok(Grant::None),
            _ => {}
        }
        let wanted = |kind| accepted.contains(&kind) && wish.is_none_or(|asked| asked == kind);
        match &options.user_token {
            Some(token) if wanted(TokenKind::User) => return Ok(Grant::Given(token)),
            _ => {}
        }
        let kind = [TokenKind::Tenant, TokenKind::App]
            .into_iter()
            .find(|kind| wanted(*kind));
        match (&self.app, kind) {
            (Some(app), Some(kind)) => Ok(Grant::Managed(app, kind)),
            _ => Err(problem(TokenProblem::Missing {
                asked: wish,
                accepted,
            })),
        }
    }

    /// The token to send, from the cache where it is good.
    pub(crate) async fn get(&self, grant: &Grant<'_>) -> Result<Option<Token>, Error> {
        match grant {
            Grant::None => Ok(None),
            Grant::Given(secret) => Ok(Some(Token::given(secret))),
            Grant::Managed(app, kind) => self.managed(app, *kind).await.map(Some),
        }
    }

    /// Gets another token in place of the one that the platform refused; false if there is none.
    pub(crate) async fn renew(&self, grant: &Grant<'_>, refused: &Token) -> Result<bool, Error> {
        match grant {
            Grant::None | Grant::Given(_) => Ok(false),
            Grant::Managed(app, kind) => {
                self.cache.refuse(app.key(*kind), refused);
                let renewed = self.managed(app, *kind).await?;
                Ok(!renewed.same_secret(refused))
            }
        }
    }

    async fn managed(&self, app: &Arc<SelfBuiltApp>, kind: TokenKind) -> Result<Token, Error> {
        let issue = || {
            let (app, transport) = (Arc::clone(app), Arc::clone(&self.transport));
            let timeout = self.timeout;
            async move { app.issue(kind, &transport, timeout).await }
        };
        self.cache.get(app.key(kind), issue).await
    }
}

fn problem(problem: TokenProblem) -> Error {
    Error::new(Cause::Token(problem))
}
