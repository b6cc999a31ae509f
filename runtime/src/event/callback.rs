//! Callbacks without an envelope, to an address of their own.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use super::{
    Callback, crypt,
    error::{ConfigError, DecodeError, Refusal},
};

/// Reads callbacks that come without an envelope, to the address that was registered for them: what approvers do with
/// tasks of other systems (三方快捷审批回调), for one.
///
/// Token and key are those that were registered with the address, not those of the app's events.
///
/// ```
/// # fn read<T: feishu_runtime::event::Callback>(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
/// use feishu_runtime::event::CallbackReader;
///
/// let reader = CallbackReader::new("action_callback_token")?.encrypt_key("action_callback_key")?;
/// let callback: T = reader.read(body)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct CallbackReader {
    token: SecretString,
    encrypt_key: Option<SecretString>,
}

#[derive(Deserialize)]
#[serde(expecting = "an object")]
struct Encrypted {
    encrypt: Option<String>,
}

#[derive(Deserialize)]
#[serde(expecting = "an object")]
struct Signed {
    #[serde(default)]
    token: String,
}

impl CallbackReader {
    /// A reader of callbacks with this token.
    ///
    /// # Errors
    ///
    /// If the token is empty.
    pub fn new(token: impl Into<SecretString>) -> Result<Self, ConfigError> {
        Ok(CallbackReader {
            token: given("callback token", token.into())?,
            encrypt_key: None,
        })
    }

    /// The key by which callbacks are encrypted, if there is one; then those that are not encrypted are refused.
    ///
    /// # Errors
    ///
    /// If the key is empty.
    pub fn encrypt_key(self, key: impl Into<SecretString>) -> Result<Self, ConfigError> {
        Ok(CallbackReader {
            encrypt_key: Some(given("callback key", key.into())?),
            ..self
        })
    }

    /// Decrypts, checks and reads the body of a request.
    ///
    /// # Errors
    ///
    /// If it is not from the platform, or not what the documentation says. An encrypted body that has another token, or is
    /// no JSON, is [`Refusal::Undecipherable`] too: such callbacks are not signed, and whoever could try variants of a
    /// recorded one and learn which of them decrypt would decrypt it step by step.
    pub fn read<C: Callback>(&self, body: &[u8]) -> Result<C, Refusal> {
        let encrypted = decode::<Encrypted>(body)?.encrypt;
        match (&self.encrypt_key, encrypted) {
            (Some(key), Some(text)) => {
                let plain = crypt::decrypt(&text, key.expose_secret());
                let plain = plain.filter(|plain| self.check_token(plain.as_bytes()).is_ok());
                decode(plain.ok_or(Refusal::Undecipherable)?.as_bytes())
            }
            (Some(_), None) => Err(Refusal::Plain),
            (None, Some(_)) => Err(Refusal::Encrypted),
            (None, None) => {
                self.check_token(body)?;
                decode(body)
            }
        }
    }

    fn check_token(&self, body: &[u8]) -> Result<(), Refusal> {
        let token = decode::<Signed>(body)?.token;
        match crypt::same(self.token.expose_secret(), &token) {
            true => Ok(()),
            false => Err(Refusal::Token),
        }
    }
}

fn given(name: &'static str, secret: SecretString) -> Result<SecretString, ConfigError> {
    if secret.expose_secret().trim().is_empty() {
        return Err(ConfigError::Empty(name));
    }
    Ok(secret)
}

fn decode<T: serde::de::DeserializeOwned>(body: &[u8]) -> Result<T, Refusal> {
    let read = &mut serde_json::Deserializer::from_slice(body);
    let value = serde_path_to_error::deserialize(&mut *read)
        .map_err(DecodeError::from)
        .map_err(Refusal::Malformed)?;
    match read.end() {
        Ok(()) => Ok(value),
        Err(_) => Err(Refusal::Malformed(DecodeError::new(
            ".",
            "something stands behind it",
        ))),
    }
}

/// Without the secrets.
impl fmt::Debug for CallbackReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallbackReader").finish_non_exhaustive()
    }
}
