//! Which token a call carries, and where it comes from.

mod app;
mod cache;
mod key;
mod self_built;
mod store_app;
mod user;
mod vault;

pub(crate) use app::{App, Issue, Market};
pub(crate) use cache::Token;
pub(crate) use key::{Holder, Namespace, TokenKey};
pub(crate) use self_built::SELF_BUILT;
pub(crate) use store_app::{STORE, set_ticket};
pub(crate) use user::{SESSION, log_in};
pub(crate) use vault::Vault;

use std::sync::Arc;

use crate::{
    error::{Cause, Error, TokenProblem},
    operation::{OperationMeta, TokenKind},
    options::{AsUser, Options},
    sender::Bearer,
};

/// The tokens of a client: its app's, and those that callers give.
pub(crate) struct Tokens {
    pub(crate) app: Option<Arc<App>>,
}

/// The token of a call.
pub(crate) enum Grant<'a> {
    /// The operation takes none.
    None,
    /// The user token that the caller gave. It cannot be renewed from here.
    Given(&'a Bearer),
    /// A token that the app gets for itself.
    Managed(&'a Arc<App>, Arc<TokenKey>),
}

/// What there is in place of a token that the platform refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Renewal {
    /// Another token.
    Another,
    /// The same one: the platform hands it out again.
    Same,
    /// Nothing: the token is not the client's to renew.
    Nothing,
}

impl Grant<'_> {
    pub(crate) fn kind(&self) -> Option<TokenKind> {
        match self {
            Grant::None => None,
            Grant::Given(_) => Some(TokenKind::User),
            Grant::Managed(_, key) => Some(key.holder.kind()),
        }
    }
}

impl Tokens {
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
        let missing = || {
            problem(TokenProblem::Missing {
                asked: wish,
                accepted,
            })
        };
        let holder = match &options.user {
            Some(AsUser::Token(token)) if wanted(TokenKind::User) => {
                if !token.is_token() {
                    return Err(problem(TokenProblem::NoToken));
                }
                return Ok(Grant::Given(token));
            }
            Some(AsUser::Session(key, issue)) if wanted(TokenKind::User) => {
                Holder::User(key.clone(), *issue)
            }
            _ if wanted(TokenKind::Tenant) => Holder::Tenant(options.tenant.clone()),
            _ if wanted(TokenKind::App) => Holder::App,
            _ => return Err(missing()),
        };
        let app = self.app.as_ref().ok_or_else(|| match holder {
            Holder::User(..) => problem(TokenProblem::NoApp),
            _ => missing(),
        })?;
        match (app.market.has_tenants, &holder) {
            (true, Holder::Tenant(None)) => Err(problem(TokenProblem::NoTenant)),
            (false, Holder::Tenant(Some(_))) => Err(problem(TokenProblem::TenantOfSelfBuilt)),
            _ => Ok(Grant::Managed(app, app.key(holder))),
        }
    }

    /// The token to send, if nothing has to be asked for it.
    pub(crate) fn at_hand(&self, grant: &Grant<'_>) -> Option<Option<Token>> {
        match grant {
            Grant::None => Some(None),
            Grant::Given(token) => Some(Some(Token::given(token))),
            Grant::Managed(app, key) => app.cached(key).map(Some),
        }
    }

    /// The token to send, from the cache where it is good.
    pub(crate) async fn get(&self, grant: &Grant<'_>) -> Result<Option<Token>, Error> {
        match grant {
            Grant::None => Ok(None),
            Grant::Given(token) => Ok(Some(Token::given(token))),
            Grant::Managed(app, key) => app.token(key).await.map(Some),
        }
    }

    /// Gets another token in place of the one that the platform refused, if there is one.
    pub(crate) async fn renew(&self, grant: &Grant<'_>, refused: &Token) -> Result<Renewal, Error> {
        match grant {
            Grant::None | Grant::Given(_) => Ok(Renewal::Nothing),
            Grant::Managed(app, key) => {
                app.refuse(key, refused);
                let renewed = app.token(key).await?;
                Ok(if renewed.same_secret(refused) {
                    Renewal::Same
                } else {
                    Renewal::Another
                })
            }
        }
    }
}

fn problem(problem: TokenProblem) -> Error {
    Error::new(Cause::Token(problem))
}
