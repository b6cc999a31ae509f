//! From an app's credentials to an open WebSocket.

use std::time::Duration;

use reqwest::{Upgraded, Url};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use tokio_websockets::{ClientBuilder, Limits, WebSocketStream};

use super::{
    error::{ConnectionError, Passing, Trouble},
    settings::{ClientConfig, Settings},
};
use crate::{
    auth::App,
    client::Client,
    error::{Cause, Error},
    operation::{Method, OperationMeta, Payload},
    request::RequestParts,
    upgrade::Handshake,
};

/// Longest time for a handshake.
const PATIENCE: Duration = Duration::from_secs(30);

/// Longest WebSocket message. Events are far shorter.
const LONGEST: usize = 16 << 20;

/// The platform is busy, or failed, in the words of this call alone.
const LATER: [i64; 2] = [1, 1_000_040_343];

/// The handshake was refused: the app may not connect.
const FORBIDDEN: u16 = 403;
/// The handshake was refused, for what the next header says.
const AUTH_FAILED: u16 = 514;
/// The app has too many connections.
const TOO_MANY: &str = "1000040350";

const ENDPOINT: OperationMeta = OperationMeta {
    name: "callback.ws.endpoint",
    method: Method::Post,
    host: "open.feishu.cn",
    path: "/callback/ws/endpoint",
    tokens: &[],
    scopes: &[],
    quotas: &[],
    idempotency: None,
    reads: true,
    payload: Payload::Data,
    confidential: true,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-subscription-configure-/request-url-configuration-case",
};

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Credentials<'a> {
    #[serde(rename = "AppID")]
    app_id: &'a str,
    app_secret: &'a str,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Endpoint {
    #[serde(rename = "URL", deserialize_with = "crate::wire::lenient")]
    url: String,
    #[serde(rename = "ClientConfig")]
    config: Option<ClientConfig>,
}

/// An open connection.
pub(super) struct Socket {
    pub(super) stream: WebSocketStream<Upgraded>,
    /// What pings are marked with.
    pub(super) service: i32,
    /// Names the connection, on the platform's side too.
    pub(super) device: String,
}

/// Asks for the address and connects to it. The address is a secret: it lets anybody in.
pub(super) async fn dial(
    client: &Client,
    app: &App,
    settings: &mut Settings,
) -> Result<Socket, Trouble> {
    let endpoint = endpoint(client, app).await?;
    if let Some(config) = &endpoint.config {
        settings.update(config);
    }
    let sender = &client.core.sender;
    let url = address(&endpoint.url, sender.hosts().any_secure()).ok_or(Passing::Address)?;
    let query = |name: &str| {
        let mut pairs = url.query_pairs();
        let pair = pairs.find(|(key, _)| key == name);
        pair.map(|(_, value)| value.into_owned())
            .unwrap_or_default()
    };
    let (service, device) = (query("service_id"), query("device_id"));
    let handshake = tokio::time::timeout(PATIENCE, sender.upgrade(url)).await;
    match handshake.map_err(|_| Passing::Slow(PATIENCE))? {
        Ok(Handshake::Done(connection)) => Ok(Socket {
            stream: ClientBuilder::new()
                .limits(Limits::default().max_payload_len(Some(LONGEST)))
                .take_over(connection),
            service: service.parse().unwrap_or_default(),
            device,
        }),
        Ok(Handshake::Refused { status, headers }) => {
            Err(refusal(status, |name| headers.get(name)?.to_str().ok()))
        }
        Err(error) => Err(Passing::Dial(error).into()),
    }
}

/// The address as a URL. A client of secure hosts does not go on without TLS.
fn address(text: &str, secure: bool) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    let allowed = url.scheme() == "wss" || (url.scheme() == "ws" && !secure);
    allowed.then_some(url)
}

async fn endpoint(client: &Client, app: &App) -> Result<Endpoint, Trouble> {
    let timeout = client.options.timeout;
    let answer = tokio::time::timeout(timeout, ask(client, app)).await;
    let answer = answer.unwrap_or_else(|_| Err(Error::new(Cause::Timeout(timeout))));
    answer.map_err(|error| {
        let error = error.of(&ENDPOINT);
        match error.api() {
            Some(api) if !LATER.contains(&api.code) && !error.is_retryable() => {
                Trouble::Fatal(ConnectionError::Refused(error))
            }
            _ => Passing::Endpoint(error).into(),
        }
    })
}

async fn ask(client: &Client, app: &App) -> Result<Endpoint, Error> {
    let mut parts = RequestParts::new();
    parts.header("locale", "zh");
    parts.own_secrets(&[&app.secret]);
    parts.json(&Credentials {
        app_id: &app.id,
        app_secret: app.secret.expose_secret(),
    })?;
    let sender = &client.core.sender;
    let request = sender.prepare(&ENDPOINT, &parts)?;
    let answer = sender.send(&ENDPOINT, request, None).await?;
    answer.decode()
}

/// What a refused handshake means. Its headers know better than its status.
fn refusal<'a>(status: u16, header: impl Fn(&str) -> Option<&'a str>) -> Trouble {
    let told = header("handshake-status").and_then(|status| status.parse().ok());
    let message = header("handshake-msg").unwrap_or_default().to_owned();
    match told.unwrap_or(status) {
        FORBIDDEN => Trouble::Fatal(ConnectionError::Forbidden { message }),
        AUTH_FAILED if header("handshake-autherrcode") == Some(TOO_MANY) => {
            Trouble::Fatal(ConnectionError::TooMany { message })
        }
        status => Passing::Handshake { status, message }.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn a_secure_client_stays_secure() {
        let cases = [
            ("wss://a/ws?device_id=1", true, true),
            ("wss://a/ws", false, true),
            ("ws://a/ws", true, false),
            ("ws://a/ws", false, true),
            ("https://a/ws", false, false),
            ("/ws", false, false),
            ("", false, false),
        ];
        for (text, secure, allowed) in cases {
            assert_eq!(address(text, secure).is_some(), allowed, "{text} {secure}");
        }
    }
}
