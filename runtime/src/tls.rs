//! TLS as handed to the transport: rustls with ring and the system's certificates.
//!
//! reqwest itself could only bring aws-lc, which takes a C toolchain and longer to build. A provider that the program
//! has installed for the whole process is used instead of ring; none is installed from here.

use std::sync::Arc;

use rustls::{ClientConfig, RootCertStore, crypto::CryptoProvider};
use rustls_platform_verifier::BuilderVerifierExt;

use crate::error::ConfigError;

/// With `secure` unset no certificates are read: the client will call plain HTTP alone, also where there are none.
pub(crate) fn config(secure: bool) -> Result<ClientConfig, ConfigError> {
    let provider = CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(rustls::crypto::ring::default_provider()));
    let versions = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(tls)?;
    let verifying = if secure {
        versions.with_platform_verifier().map_err(tls)?
    } else {
        versions.with_root_certificates(RootCertStore::empty())
    };
    Ok(verifying.with_no_client_auth())
}

fn tls(error: rustls::Error) -> ConfigError {
    ConfigError::Tls(Box::new(error))
}
