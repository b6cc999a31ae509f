//! Whose token it is.

use std::sync::{Arc, OnceLock};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use ring::digest::{SHA256, digest};
use secrecy::{ExposeSecret, SecretString};

use super::{Issue, cache::Slot};
use crate::operation::TokenKind;

/// Whose token it is, and where it is kept. Processes share keys, so nothing in them may depend on one of them.
pub(crate) struct TokenKey {
    pub(crate) holder: Holder,
    pub(crate) text: String,
    /// Its place in the cache, once it was looked for.
    pub(super) slot: OnceLock<Arc<Slot>>,
}

/// Whom a token speaks for.
#[derive(Debug)]
pub(crate) enum Holder {
    /// The app itself.
    App,
    /// A tenant: the one in which the app was built, or the one with this key.
    Tenant(Option<String>),
    /// The user whose session has this key, and how the session gives a token.
    User(String, Issue),
}

/// The app as a part of keys. A wrong secret or another host never finds the tokens of the right one. Sessions of users
/// outlast the secret: whoever replaces it logs nobody out.
pub(crate) struct Namespace {
    /// The app and its platform.
    app: String,
    /// Tells secrets apart.
    fingerprint: String,
}

impl TokenKey {
    /// What to lock while a token is asked for, if to ask uses up what is good once: the key without the secret, on which
    /// the refresh token does not depend either.
    pub(crate) fn once(&self) -> Option<&str> {
        match self.holder {
            Holder::User(..) => self.text.rsplit_once(':').map(|(session, _)| session),
            Holder::App | Holder::Tenant(_) => None,
        }
    }
}

impl Holder {
    pub(crate) fn kind(&self) -> TokenKind {
        match self {
            Holder::App => TokenKind::App,
            Holder::Tenant(_) => TokenKind::Tenant,
            Holder::User(..) => TokenKind::User,
        }
    }

    /// The key of the tenant or the user, if there is one.
    pub(super) fn owner(&self) -> &str {
        match self {
            Holder::App | Holder::Tenant(None) => "",
            Holder::Tenant(Some(key)) | Holder::User(key, _) => key,
        }
    }
}

impl Namespace {
    pub(crate) fn new(app_id: &str, secret: &SecretString, host: &str) -> Self {
        let hash = digest(&SHA256, secret.expose_secret().as_bytes());
        let fingerprint: String = hash
            .as_ref()
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        Namespace {
            app: format!("{}:{}", escaped(app_id), escaped(host)),
            fingerprint,
        }
    }

    /// Where the token of `holder` is kept.
    pub(crate) fn token(&self, holder: Holder) -> TokenKey {
        let text = self.secret_key(holder.kind().as_str(), holder.owner());
        TokenKey {
            holder,
            text,
            slot: OnceLock::new(),
        }
    }

    /// Where the refresh token of a user is kept.
    pub(crate) fn refresh(&self, user: &str) -> String {
        format!("{}:refresh:{}", self.app, escaped(user))
    }

    /// Where the ticket of the app is kept. One that is refused with a wrong secret is not that of the right one.
    pub(crate) fn ticket(&self) -> String {
        self.secret_key("ticket", "")
    }

    fn secret_key(&self, what: &str, owner: &str) -> String {
        format!(
            "{}:{what}:{}:{}",
            self.app,
            escaped(owner),
            self.fingerprint
        )
    }
}

/// A part of a key: colons stand between parts alone.
fn escaped(part: &str) -> impl std::fmt::Display {
    utf8_percent_encode(part, NON_ALPHANUMERIC)
}

#[cfg(test)]
mod tests {
    use super::{Holder, Namespace};
    use crate::auth::SESSION;

    #[test]
    fn every_part_tells_keys_apart() {
        let namespace = |id, secret: &str, host| Namespace::new(id, &secret.into(), host);
        let holders: [fn() -> Holder; 6] = [
            || Holder::App,
            || Holder::Tenant(None),
            || Holder::Tenant(Some("a:b".into())),
            || Holder::Tenant(Some("a".into())),
            || Holder::Tenant(Some("a%3Ab".into())),
            || Holder::User("a".into(), SESSION),
        ];
        let mut keys: Vec<_> = [
            namespace("cli_1", "x", "feishu.cn"),
            namespace("cli_2", "x", "feishu.cn"),
            namespace("cli_1", "y", "feishu.cn"),
            namespace("cli_1", "x", "http://127.0.0.1:80/a"),
        ]
        .iter()
        .flat_map(|namespace| holders.map(|holder| namespace.token(holder()).text))
        .collect();
        assert!(
            keys.iter()
                .all(|key| key.bytes().all(|b| b.is_ascii_graphic()))
        );
        let count = keys.len();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), count, "{keys:#?}");
    }

    #[test]
    fn keys_are_the_same_in_every_process() {
        let namespace = Namespace::new("cli_1", &"abc".into(), "feishu.cn");
        assert_eq!(
            namespace.token(Holder::Tenant(None)).text,
            "cli%5F1:feishu%2Ecn:tenant::ba7816bf8f01cfea"
        );
    }

    #[test]
    fn a_session_outlasts_the_secret() {
        let [one, other] = ["x", "y"].map(|secret| {
            let namespace = Namespace::new("cli_1", &secret.into(), "feishu.cn");
            let token = namespace.token(Holder::User("a:b".into(), SESSION));
            let once = token.once().map(str::to_owned);
            (namespace.refresh("a:b"), once)
        });
        assert_eq!(one, other);
        assert_eq!(one.1.as_deref(), Some("cli%5F1:feishu%2Ecn:user:a%3Ab"));
    }
}
