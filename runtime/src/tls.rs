//! TLS as handed to the HTTP library, by the features of this crate.
//!
//! On request comes before by default: `native-tls` before `aws-lc` before `ring`, so that a program gets what it asked
//! for, whatever its dependencies leave on.

use reqwest::ClientBuilder;

use crate::error::ConfigError;

/// Sets TLS up. With `secure` unset calls need none, and there may be none: neither in this crate nor, on the system,
/// certificates. What is dialed beside calls is verified in any case.
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
    use rustls::{
        ClientConfig, DigitallySignedStruct, Error, SignatureScheme,
        client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
        crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature},
        pki_types::{CertificateDer, ServerName, UnixTime},
    };
    use rustls_platform_verifier::{BuilderVerifierExt, Verifier};

    use super::{ClientBuilder, ConfigError};

    pub(super) fn set_up(http: ClientBuilder, secure: bool) -> Result<ClientBuilder, ConfigError> {
        let provider = CryptoProvider::get_default()
            .cloned()
            .unwrap_or_else(|| Arc::new(provider::default_provider()));
        let late = Late(Arc::clone(&provider));
        let versions = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(tls)?;
        let verifying = if secure {
            versions.with_platform_verifier().map_err(tls)?
        } else {
            versions
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(late))
        };
        Ok(http.tls_backend_preconfigured(verifying.with_no_client_auth()))
    }

    fn tls(error: Error) -> ConfigError {
        ConfigError::Tls(Box::new(error))
    }

    /// Verifies as ever, and loads the system's certificates when there is one to be checked by them.
    #[derive(Debug)]
    struct Late(Arc<CryptoProvider>);

    impl ServerCertVerifier for Late {
        fn verify_server_cert(
            &self,
            end_entity: &CertificateDer<'_>,
            intermediates: &[CertificateDer<'_>],
            name: &ServerName<'_>,
            ocsp: &[u8],
            now: UnixTime,
        ) -> Result<ServerCertVerified, Error> {
            let verifier = Verifier::new(Arc::clone(&self.0))?;
            verifier.verify_server_cert(end_entity, intermediates, name, ocsp, now)
        }

        fn verify_tls12_signature(
            &self,
            message: &[u8],
            certificate: &CertificateDer<'_>,
            signed: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            let algorithms = &self.0.signature_verification_algorithms;
            verify_tls12_signature(message, certificate, signed, algorithms)
        }

        fn verify_tls13_signature(
            &self,
            message: &[u8],
            certificate: &CertificateDer<'_>,
            signed: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            let algorithms = &self.0.signature_verification_algorithms;
            verify_tls13_signature(message, certificate, signed, algorithms)
        }

        fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
            let algorithms = &self.0.signature_verification_algorithms;
            algorithms.supported_schemes()
        }
    }
}
