//! Connections that turn into WebSockets, by the same library, with the same TLS and through the same proxies as calls.

use base64::{Engine, engine::general_purpose::STANDARD};
use reqwest::{
    Response, StatusCode, Upgraded, Url,
    header::{CONNECTION, HeaderMap, UPGRADE},
};
use sha1_smol::Sha1;

use crate::{
    error::Error,
    sender::{Sender, broken},
};

const KEY: &str = "sec-websocket-key";
const ACCEPT: &str = "sec-websocket-accept";
const VERSION: &str = "sec-websocket-version";

/// What every server appends to the key, to show that it knows WebSockets.
const APPENDIX: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// What came of asking for a WebSocket.
pub(crate) enum Handshake {
    Done(Upgraded),
    Refused { status: u16, headers: HeaderMap },
}

impl Sender {
    /// Asks for a WebSocket at `url`, which is `wss:` or `ws:`.
    pub(crate) async fn upgrade(&self, mut url: Url) -> Result<Handshake, Error> {
        let scheme = if url.scheme() == "ws" {
            "http"
        } else {
            "https"
        };
        // Both are special schemes, so that one can be put for the other.
        let _ = url.set_scheme(scheme);
        let mut bytes = [0; 16];
        fastrand::fill(&mut bytes);
        let key = STANDARD.encode(bytes);
        let request = self
            .http
            .get(url)
            .header(CONNECTION, "Upgrade")
            .header(UPGRADE, "websocket")
            .header(VERSION, "13")
            .header(KEY, &key);
        let response = request.send().await.map_err(broken)?;
        if accepts(&response, &key) {
            return Ok(Handshake::Done(response.upgrade().await.map_err(broken)?));
        }
        Ok(Handshake::Refused {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
        })
    }
}

fn accepts(response: &Response, key: &str) -> bool {
    let header = |name: &str| response.headers().get(name)?.to_str().ok();
    response.status() == StatusCode::SWITCHING_PROTOCOLS
        && header("upgrade").is_some_and(|name| name.eq_ignore_ascii_case("websocket"))
        && header(ACCEPT) == Some(&acceptance(key))
}

fn acceptance(key: &str) -> String {
    let digest = Sha1::from(format!("{key}{APPENDIX}")).digest();
    STANDARD.encode(digest.bytes())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_answer_to_a_key_is_that_of_the_rfc() {
        // RFC 6455, section 1.3.
        let answer = super::acceptance("dGhlIHNhbXBsZSBub25jZQ==");
        assert_eq!(answer, "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    }
}
