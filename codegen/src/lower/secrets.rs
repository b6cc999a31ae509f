//! Fields whose text must not be seen.

/// Which fields hold secrets, by name.
#[derive(Clone, Copy, Default)]
pub(crate) struct Secrets<'a>(pub(crate) &'a [String]);

/// Names of fields that hold credentials, on whatever page.
const CREDENTIALS: &[&str] = &[
    "access_token",
    "app_access_token",
    "app_secret",
    "app_ticket",
    "client_secret",
    "password",
    "refresh_token",
    "tenant_access_token",
    "user_access_token",
];

impl Secrets<'_> {
    /// True if the field of this name does.
    pub(crate) fn hold(self, name: &str) -> bool {
        CREDENTIALS.contains(&name) || self.0.iter().any(|listed| listed == name)
    }
}
