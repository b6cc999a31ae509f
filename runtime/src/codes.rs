//! The platform's general error codes, as far as the client acts on them.

/// The token was refused; a new one may be accepted.
pub(crate) fn refuses_token(code: i64) -> bool {
    matches!(
        code,
        99991661
            | 99991663
            | 99991664
            | 99991665
            | 99991668
            | 99991671
            | 99991677
            | 20005
            | 20013
            | 20014
    )
}

/// The refresh token is invalid, expired, revoked or used up: only the user can get another, by logging in.
pub(crate) fn ends_session(code: i64) -> bool {
    matches!(code, 20026 | 20037 | 20064 | 20073)
}

/// The ticket of a store app was refused; another may be accepted.
pub(crate) fn refuses_ticket(code: i64) -> bool {
    code == 10012
}

/// The token or the app's credentials are wrong.
pub(crate) fn is_auth(code: i64) -> bool {
    let user_token = matches!(code, 99991669 | 99991670) || ends_session(code);
    let app = matches!(
        code,
        10012 | 99991543 | 99991662 | 99991673 | 10013 | 10014 | 10015
    );
    refuses_token(code) || user_token || app
}

/// A scope is missing: of the app, of the token, or not granted by the user.
pub(crate) fn lacks_scope(code: i64) -> bool {
    matches!(code, 99991672 | 99991676 | 99991679)
}

/// A scope or a right is missing.
pub(crate) fn is_permission(code: i64) -> bool {
    lacks_scope(code) || code == 1390009
}

/// Too many calls, by the gateway's or a module's count. The monthly quota is none of these: waiting does not help.
pub(crate) fn is_rate_limit(code: i64) -> bool {
    matches!(
        code,
        99991400 | 11232 | 11233 | 11247 | 230020 | 90217 | 1000004 | 1000005
    )
}

/// The monthly quota of calls is used up.
pub(crate) fn is_exhausted(code: i64) -> bool {
    code == 99991403
}

/// The platform failed and asks to try again later.
pub(crate) fn is_internal(code: i64) -> bool {
    matches!(
        code,
        1500 | 1663 | 2200 | 5000 | 20050 | 20072 | 55001 | 65001 | 1395001
    )
}
