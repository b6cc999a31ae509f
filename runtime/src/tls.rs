//! TLS as handed to the HTTP library, by the features of this crate.
//!
//! On request comes before by default: `native-tls` before `aws-lc` before `ring`, so that a program gets what it asked
//! for, whatever its dependencies leave on.

use reqwest::ClientBuilder;

use crate::error::ConfigError;

/// Sets TLS up. With `secure` unset the client will call plain HTTP alone, also where there is no TLS.
pub(crate) fn set_up(http: ClientBuilder, secure: bool) -> Result<ClientBuilder, ConfigError> {
    #[cfg(feature = "native-tls")]
    return native::set_up(http, secure);
    #[cfg(all(feature = "__rustls", not(feature = "native-tls")))]
    return provided::set_up(http, secure);
    #[cfg(not(any(feature = "__rustls", feature = "native-tls")))]
    return if secure {
        Err(ConfigError::NoTls)
    } else {
        Ok(http)
    };
}

/// The TLS of the system, or OpenSSL on Linux.
#[cfg(feature = "native-tls")]
mod native {
    use super::{ClientBuilder, ConfigError};

    #[expect(clippy::unnecessary_wraps, reason = "the others can fail")]
    pub(super) fn set_up(http: ClientBuilder, _: bool) -> Result<ClientBuilder, ConfigError> {
        Ok(http.tls_backend_native())
    }
}

/// rustls with the system's certificates.
///
/// reqwest itself could only bring aws-lc, which takes longer to build than ring. A provider that the program has
/// installed for the whole process is used instead of either; none is installed from here.
#[cfg(all(feature = "__rustls", not(feature = "native-tls")))]
mod provided {
    use std::sync::Arc;

    #[cfg(feature = "aws-lc")]
    use rustls::crypto::aws_lc_rs as provider;
    #[cfg(not(feature = "aws-lc"))]
    use rustls::crypto::ring as provider;
    use rustls::{ClientConfig, RootCertStore, crypto::CryptoProvider};
    use rustls_platform_verifier::BuilderVerifierExt;

    use super::{ClientBuilder, ConfigError};

    pub(super) fn set_up(http: ClientBuilder, secure: bool) -> Result<ClientBuilder, ConfigError> {
        let provider = CryptoProvider::get_default()
            .cloned()
            .unwrap_or_else(|| Arc::new(provider::default_provider()));
        let versions = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(tls)?;
        let verifying = if secure {
            versions.with_platform_verifier().map_err(tls)?
        } else {
            // There need not be any certificates where none is checked.
            versions.with_root_certificates(RootCertStore::empty())
        };
        Ok(http.tls_backend_preconfigured(verifying.with_no_client_auth()))
    }

    fn tls(error: rustls::Error) -> ConfigError {
        ConfigError::Tls(Box::new(error))
    }
}
