//! Text that must not be seen.

use std::{fmt, sync::Arc};

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    validate::{Values, Violations},
    wire::{Decode, decode_text},
};

/// A token, an authorization code or a password among the fields of a request or an answer.
///
/// It is text that `Debug` does not show and that is wiped from memory at the end. Cheap to clone.
///
/// ```
/// use feishu_runtime::Secret;
///
/// let secret = Secret::from("u-4d8e1f7a2c6b");
/// assert_eq!(format!("{secret:?}"), "Secret(***)");
/// assert_eq!(secret.expose_secret(), "u-4d8e1f7a2c6b");
/// ```
#[derive(Clone, Default)]
pub struct Secret(Arc<SecretString>);

impl Secret {
    /// The text itself. Take care of where it goes.
    pub fn expose_secret(&self) -> &str {
        self.0.expose_secret()
    }

    pub(crate) fn shared(&self) -> Arc<SecretString> {
        Arc::clone(&self.0)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Secret(Arc::new(text.into()))
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Secret(Arc::new(text.into()))
    }
}

impl From<SecretString> for Secret {
    fn from(secret: SecretString) -> Self {
        Secret(Arc::new(secret))
    }
}

impl From<Secret> for SecretString {
    fn from(secret: Secret) -> Self {
        SecretString::clone(&secret.0)
    }
}

/// Compares the texts, in a time that tells where they differ.
impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose_secret() == other.expose_secret()
    }
}

impl Eq for Secret {}

/// Writes the text itself: this is how it is sent.
impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.expose_secret())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(Self::from)
    }
}

impl Decode for Secret {
    fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        Ok(decode_text(from)?.map(Self::from))
    }
}

impl Values<str> for Secret {
    fn visit(&self, violations: &mut Violations, check: &mut dyn FnMut(&mut Violations, &str)) {
        check(violations, self.expose_secret());
    }
}
