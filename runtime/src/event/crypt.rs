//! Signatures and encryption of webhook calls.

use aes::Aes256;
use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use cbc::cipher::{BlockModeDecrypt, KeyIvInit, block_padding::Pkcs7};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// Length of a block of AES, and so of the vector in front of the cipher text.
const BLOCK: usize = 16;

/// True if `signature` is that of the body, in hexadecimal digits. Takes as long for any wrong one.
pub(super) fn signed(
    signature: &str,
    timestamp: &str,
    nonce: &str,
    encrypt_key: &str,
    body: &[u8],
) -> bool {
    let digest = Sha256::new()
        .chain_update(timestamp)
        .chain_update(nonce)
        .chain_update(encrypt_key)
        .chain_update(body)
        .finalize();
    let digits = format!("{:x}", Bytes::copy_from_slice(&digest));
    same(&digits, signature)
}

/// Compares secrets; only their lengths show in the time that it takes.
pub(super) fn same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

/// Decrypts base64 of a vector and AES-256-CBC under the SHA-256 of the key. `None` for whatever is wrong with it.
pub(super) fn decrypt(encrypted: &str, encrypt_key: &str) -> Option<String> {
    let mut bytes = STANDARD.decode(encrypted).ok()?;
    let (vector, text) = bytes.split_at_mut_checked(BLOCK)?;
    let key = Sha256::digest(encrypt_key);
    let cipher = cbc::Decryptor::<Aes256>::new_from_slices(&key, vector).ok()?;
    let plain = cipher.decrypt_padded::<Pkcs7>(text).ok()?;
    String::from_utf8(plain.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    use super::{decrypt, same, signed};

    #[test]
    fn decryption_is_that_of_the_platform() {
        // The sample of the documentation.
        const SAMPLE: &str = "P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=";
        let cases = [
            (SAMPLE, "test key", Some("hello world")),
            (SAMPLE, "another key", None),
            ("", "test key", None),
            ("not base64!", "test key", None),
            // A vector and nothing else, and half a block.
            ("P37w+VZImNgPEO1RBhJ6Rg==", "test key", None),
            ("P37w+VZImNgPEO1RBhJ6RtKl7n6zymIb", "test key", None),
        ];
        for (encrypted, key, expected) in cases {
            assert_eq!(decrypt(encrypted, key).as_deref(), expected, "{encrypted}");
        }
    }

    #[test]
    fn a_signature_is_of_every_byte() {
        // printf '1609073151nonce0key0{"a":1}' | openssl dgst -sha256
        const SIGNATURE: &str = "d403a4331b919c597940fd11b193ff904b5cf1b1c367a8deec8363475a31913d";
        let parts = ["1609073151", "nonce0", "key0", r#"{"a":1}"#];
        let check = |signature: &str, [timestamp, nonce, key, body]: [&str; 4]| {
            signed(signature, timestamp, nonce, key, body.as_bytes())
        };
        assert!(check(SIGNATURE, parts));
        assert!(!check(&SIGNATURE[1..], parts));
        assert!(!check("", parts));
        for index in 0..parts.len() {
            let mut other = parts.map(str::to_owned);
            other[index].push('x');
            assert!(
                !check(SIGNATURE, other.each_ref().map(String::as_str)),
                "{other:?}"
            );
        }
        assert!(same("a", "a") && !same("a", "b") && !same("a", "ab"));
    }
}
