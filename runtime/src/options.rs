//! What a caller wishes for its calls, apart from what they ask.

use std::{sync::Arc, time::Duration};

use serde_json::value::RawValue;

use crate::{
    auth::Issue,
    error::Error,
    limit::LimitPolicy,
    operation::{OperationMeta, TokenKind},
    request::RequestParts,
    retry::RetryPolicy,
    sender::Bearer,
};

/// The wishes of a client. Each `Client::with_…` makes a client with others.
#[derive(Clone)]
pub(crate) struct Options {
    /// Longest time for a whole call.
    pub(crate) timeout: Duration,
    /// Whether documented rules are checked before sending.
    pub(crate) validates: bool,
    /// The user to call as, where the operation takes a user token.
    pub(crate) user: Option<AsUser>,
    /// Key of the tenant to call for, if the app is one of the store.
    pub(crate) tenant: Option<String>,
    pub(crate) token_kind: Option<TokenKind>,
    /// Headers beside those of the operation.
    pub(crate) headers: Vec<(String, String)>,
    /// Fields of the body beside those of the operation.
    pub(crate) fields: Vec<(String, Box<RawValue>)>,
    /// What sets them. Whoever names a field names it, so that programs that name none do without it.
    pub(crate) set_fields: Option<SetFields>,
    pub(crate) retry: Arc<dyn RetryPolicy>,
    pub(crate) limits: Arc<dyn LimitPolicy>,
    /// Whether a listing fetches its next page while the last one is handled.
    pub(crate) prefetch: bool,
    /// Number of windows of a time range that are listed at the same time.
    pub(crate) windows: usize,
}

/// Sets fields of the body of a request.
type SetFields =
    fn(&mut RequestParts, &[(String, Box<RawValue>)], &OperationMeta) -> Result<(), Error>;

/// The user to call as.
#[derive(Clone)]
pub(crate) enum AsUser {
    /// Whose token this is.
    Token(Bearer),
    /// Whose session has this key, and how it gives a token.
    Session(String, Issue),
}
