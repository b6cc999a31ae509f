//! Values that nobody else has.

use std::hash::{BuildHasher, RandomState};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use ring::rand::{SecureRandom, SystemRandom};

use crate::error::{Cause, Error};

/// 256 bits that cannot be guessed, from the system, in 43 characters that may stand in a URL.
pub(crate) fn secret() -> Result<String, Error> {
    let mut bytes = [0; 32];
    SystemRandom::new().fill(&mut bytes).map_err(|_| {
        let message = "the system has no randomness to give".to_owned();
        let source = None;
        Error::new(Cause::Encode { message, source })
    })?;
    Ok(base64_url(&bytes))
}

/// Base64 as it may stand in a URL.
pub(crate) fn base64_url(bytes: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

/// 128 random bits in the form of a UUID. Each `RandomState` has keys of its own.
pub(crate) fn unique() -> String {
    let random = || RandomState::new().hash_one(0);
    let bits = u128::from(random()) << 64 | u128::from(random());
    // Version 4, variant 1.
    let bits = bits & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let hex = format!("{bits:032x}");
    let (a, b, c, d, e) = (
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..],
    );
    format!("{a}-{b}-{c}-{d}-{e}")
}
