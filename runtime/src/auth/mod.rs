//! Which token a call carries, and where it comes from.

mod cache;
mod self_built;

pub(crate) use cache::{Token, TokenCache, TokenKey};
pub(crate) use self_built::SelfBuiltApp;

use std::sync::Arc;

use secrecy::SecretString;

use crate::{
    error::TokenProblem,
    operation::{OperationMeta, TokenKind},
};

/// What a caller gave beside the app: a user's token, or a wish for a kind.
#[derive(Clone, Default)]
pub(crate) struct Wish {
    pub(crate) user_token: Option<Arc<SecretString>>,
    pub(crate) kind: Option<TokenKind>,
}

/// The token of a call.
pub(crate) enum Grant<'a> {
    /// The operation takes none.
    None,
    /// The user token that the caller gave. It cannot be renewed from here.
    Given(&'a Arc<SecretString>),
    /// A token of the app, from the cache.
    Managed(TokenKind),
}

/// Chooses among the kinds that the operation takes: the one wished for, else a user's token if one was given, else
/// the tenant's, else the app's.
pub(crate) fn choose<'a>(
    operation: &OperationMeta,
    wish: &'a Wish,
    has_app: bool,
) -> Result<Grant<'a>, TokenProblem> {
    let accepted = operation.tokens;
    match wish.kind {
        Some(asked) if !accepted.contains(&asked) => {
            return Err(TokenProblem::NotAccepted { asked, accepted });
        }
        None if accepted.is_empty() => return Ok(Grant::None),
        _ => {}
    }
    let wanted = |kind| accepted.contains(&kind) && wish.kind.is_none_or(|asked| asked == kind);
    match &wish.user_token {
        Some(token) if wanted(TokenKind::User) => return Ok(Grant::Given(token)),
        _ => {}
    }
    let managed = [TokenKind::Tenant, TokenKind::App]
        .into_iter()
        .find(|kind| has_app && wanted(*kind));
    managed.map(Grant::Managed).ok_or(TokenProblem::Missing {
        asked: wish.kind,
        accepted,
    })
}
