//! Error codes on which the client acts. What all other codes mean is in the tables of the documentation.

use Class::{
    Auth, Busy, EndedSession, Exhausted, Internal, Invalid, Permission, RateLimit, RefusedTicket,
    RefusedToken, Scope,
};

/// What the client makes of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    /// The token was refused; a new one may be accepted.
    RefusedToken,
    /// The ticket of a store app was refused, or the secret; another ticket may be accepted.
    RefusedTicket,
    /// The refresh token is invalid, expired, revoked or used up: only the user can get another, by logging in.
    EndedSession,
    /// The token or the app's credentials are wrong, and a new token does not help.
    Auth,
    /// A scope is missing: of the app, of the token, or not granted by the user.
    Scope,
    /// A right is missing.
    Permission,
    /// The request is wrong in itself.
    Invalid,
    /// Too many calls.
    RateLimit,
    /// The tenant's calls of the month are used up: waiting does not help.
    Exhausted,
    /// The platform could not begin: the thing is loading, or held by another call.
    Busy,
    /// The platform failed and says to try again later.
    Internal,
}

/// By code. One that means different things to different modules is not here.
const ACTED_UPON: &[(i64, Class)] = &[
    (600, Busy),              // the document is loading
    (1500, Internal),         // internal, later
    (1642, Internal),         // internal, later
    (1663, Internal),         // internal, later
    (1668, Internal),         // internal, later
    (2200, Internal),         // internal, of too many calls
    (4001, Auth),             // token wrong or expired, of the old approval interfaces
    (4006, Internal),         // service not available
    (5000, Internal),         // internal, of too many calls
    (9499, Invalid),          // the gateway cannot read the request
    (10005, Auth),            // app or tenant unknown
    (10012, RefusedTicket),   // no app token: app_ticket or secret
    (10013, Auth),            // no tenant token
    (10014, Auth),            // app stopped
    (10015, Auth),            // wrong secret
    (10023, Permission),      // no right to send urgent messages
    (10101, Internal),        // internal, later
    (10105, Internal),        // internal, later
    (10204, Auth),            // authorization code used or expired
    (10500, Internal),        // internal
    (11203, Permission),      // employee ids are not open to the app
    (11204, Permission),      // department ids are not open to the app
    (11223, Permission),      // the app may not send messages
    (11229, Permission),      // user information is not open to the app
    (11232, RateLimit),       // messages
    (11233, RateLimit),       // messages of one chat
    (11241, Permission),      // user information is not open to the app
    (11247, RateLimit),       // messages
    (18121, Busy),            // the same message is being sent by another call
    (20002, Auth),            // app id and secret do not belong together
    (20003, Auth),            // authorization code used or expired
    (20004, Auth),            // authorization code expired
    (20005, RefusedToken),    // user token invalid
    (20006, RefusedToken),    // user token expired
    (20007, Auth),            // authorization code or refresh token used
    (20013, RefusedToken),    // tenant token invalid
    (20014, RefusedToken),    // app token invalid
    (20024, Auth),            // authorization code or refresh token of another app
    (20026, EndedSession),    // refresh token invalid
    (20037, EndedSession),    // refresh token expired
    (20050, Internal),        // the authorization server failed: once more
    (20064, EndedSession),    // refresh token revoked
    (20067, Invalid),         // a scope is asked for twice or does not exist
    (20068, Invalid),         // a scope is asked for that the app does not have
    (20072, Internal),        // the authorization server failed: once more
    (20073, EndedSession),    // refresh token used
    (40004, Permission),      // department outside the app's range of contacts
    (40006, Internal),        // internal, later
    (41050, Permission),      // user outside the range of contacts
    (41056, Permission),      // a field is not open to the app
    (45500, Internal),        // internal, later
    (55001, Internal),        // internal, of too many calls
    (60009, Permission),      // approval
    (60014, Busy),            // the approval instance is locked by another call
    (65001, Internal),        // approval
    (90203, Internal),        // internal, later
    (90213, Permission),      // file
    (90217, RateLimit),       // sheets
    (90235, Internal),        // timed out behind earlier edits
    (90242, Busy),            // the sheet is loading
    (90303, Permission),      // file
    (91002, Permission),      // may not share
    (91004, Permission),      // may not share
    (91201, Internal),        // failed, later
    (91204, Permission),      // file
    (91403, Permission),      // file
    (95001, Internal),        // internal, later
    (95003, Internal),        // internal, later
    (95005, Internal),        // internal, later
    (95008, Permission),      // file
    (95009, Permission),      // file
    (95010, Internal),        // internal, later
    (95011, Internal),        // internal, later
    (95203, Internal),        // internal, later
    (95204, Internal),        // internal, later
    (95205, Internal),        // internal, later
    (95206, Internal),        // internal, later
    (95207, Internal),        // internal, later
    (95208, Internal),        // internal, later
    (95209, Internal),        // internal, later
    (96001, Internal),        // internal, later
    (96002, Busy),            // another call edits the permissions
    (96201, Busy),            // another call holds the lock
    (105001, Internal),       // internal, later
    (154001, Auth),           // app and helpdesk are of different tenants
    (230020, RateLimit),      // messages
    (1000004, RateLimit),     // the operation
    (1000005, RateLimit),     // the app
    (1001002, Permission),    // calendar
    (1001902, Permission),    // OKR
    (1050002, Internal),      // internal, later
    (1050008, Internal),      // internal, later
    (1069303, Permission),    // comments
    (1069399, Internal),      // internal, later
    (1390009, Permission),    // approval
    (1395001, Internal),      // approval
    (99991400, RateLimit),    // the gateway, at HTTP 429, 400 or 200
    (99991401, Permission),   // the address of the caller is not on the app's list
    (99991403, Exhausted),    // the tenant's calls of the month
    (99991543, Auth),         // app id or secret wrong
    (99991661, RefusedToken), // no token, or of the wrong form
    (99991662, Auth),         // app stopped
    (99991663, RefusedToken), // tenant token invalid, expired or not accepted
    (99991664, RefusedToken), // app token invalid
    (99991665, RefusedToken), // tenant token invalid
    (99991668, RefusedToken), // user token invalid, or not accepted
    (99991669, EndedSession), // refresh token invalid
    (99991670, Auth),         // SSO token invalid
    (99991671, RefusedToken), // no token begins like this
    (99991672, Scope),        // of the app
    (99991673, Auth),         // app not available to the tenant
    (99991676, Scope),        // of the token
    (99991677, RefusedToken), // user token expired
    (99991679, Scope),        // not granted by the user
    (99992402, Invalid),      // a field is missing or wrong
];

fn class(code: i64) -> Option<Class> {
    let at = ACTED_UPON.binary_search_by_key(&code, |(known, _)| *known);
    at.ok().and_then(|at| ACTED_UPON.get(at)).map(|row| row.1)
}

/// The client acts on the code.
pub(crate) fn is_known(code: i64) -> bool {
    class(code).is_some()
}

/// The token was refused; a new one may be accepted.
pub(crate) fn refuses_token(code: i64) -> bool {
    class(code) == Some(RefusedToken)
}

/// The refresh token is invalid, expired, revoked or used up: only the user can get another, by logging in.
pub(crate) fn ends_session(code: i64) -> bool {
    class(code) == Some(EndedSession)
}

/// The ticket of a store app was refused; another may be accepted.
pub(crate) fn refuses_ticket(code: i64) -> bool {
    class(code) == Some(RefusedTicket)
}

/// The token or the app's credentials are wrong.
pub(crate) fn is_auth(code: i64) -> bool {
    matches!(
        class(code),
        Some(RefusedToken | RefusedTicket | EndedSession | Auth)
    )
}

/// A scope is missing: of the app, of the token, or not granted by the user.
pub(crate) fn lacks_scope(code: i64) -> bool {
    class(code) == Some(Scope)
}

/// A scope or a right is missing.
pub(crate) fn is_permission(code: i64) -> bool {
    matches!(class(code), Some(Scope | Permission))
}

/// The request is wrong in itself.
pub(crate) fn is_invalid(code: i64) -> bool {
    class(code) == Some(Invalid)
}

/// Too many calls, by the gateway's or a module's count. The monthly quota is none of these: waiting does not help.
pub(crate) fn is_rate_limit(code: i64) -> bool {
    class(code) == Some(RateLimit)
}

/// The monthly quota of calls is used up.
pub(crate) fn is_exhausted(code: i64) -> bool {
    class(code) == Some(Exhausted)
}

/// The platform could not begin with the call, and may be able to later.
pub(crate) fn is_busy(code: i64) -> bool {
    class(code) == Some(Busy)
}

/// The platform failed and asks to try again later.
pub(crate) fn is_internal(code: i64) -> bool {
    class(code) == Some(Internal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::general;

    /// Codes of single modules and of the authorization server, which the general page does not list.
    const OF_MODULES: &[i64] = &[
        20026, 20037, 20050, 20064, 20067, 20068, 20072, 20073, 230020, 1390009, 1395001,
    ];

    #[test]
    fn every_code_is_documented_and_means_one_thing() {
        for (code, class) in ACTED_UPON {
            let rows = general(*code).len();
            let expected = usize::from(!OF_MODULES.contains(code));
            assert_eq!(rows, expected, "{code} {class:?}");
        }
        for code in OF_MODULES {
            assert!(class(*code).is_some(), "{code} is not acted upon");
        }
    }

    #[test]
    fn codes_are_in_order_and_unique() {
        assert!(ACTED_UPON.is_sorted_by(|a, b| a.0 < b.0));
    }
}
