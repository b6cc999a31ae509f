//! The only place that knows the HTTP library.

use std::{
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use bytes::Bytes;
use reqwest::{
    Body, Client, Proxy, Request, RequestBuilder, Url,
    header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT},
    multipart::{Form, Part},
    redirect, retry,
};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    by_number::ByNumber,
    error::{Cause, ConfigError, Error, TransportPhase},
    file::{File, Unreadable},
    hosts::Hosts,
    incoming::{Flow, Incoming},
    operation::{Method, OperationMeta},
    request::{FormPart, RequestParts},
    response::{Carried, RawResponse},
    tls,
    transport::{Given, TransportError},
};

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");

/// Sends one request and takes its answer.
pub(crate) struct Sender {
    pub(crate) http: Client,
    hosts: Hosts,
    /// URLs of operations that have no parameters in their path, by the operation's place in memory.
    fixed: RwLock<ByNumber<Url>>,
    user_agent: HeaderValue,
    /// Sends in place of the library, which then only writes requests.
    given: Option<Given>,
}

/// How requests are sent.
pub(crate) struct Ways {
    pub(crate) user_agent: HeaderValue,
    pub(crate) connect_timeout: Duration,
    pub(crate) hosts: Hosts,
    pub(crate) proxy: Option<Proxy>,
    pub(crate) given: Option<Given>,
}

impl Sender {
    pub(crate) fn new(ways: Ways) -> Result<Self, ConfigError> {
        let Ways {
            user_agent,
            connect_timeout,
            hosts,
            proxy,
            given,
        } = ways;
        let secure = hosts.any_secure() && given.is_none();
        let mut http = tls::set_up(Client::builder(), secure)?
            .default_headers(HeaderMap::from_iter([(USER_AGENT, user_agent.clone())]))
            .connect_timeout(connect_timeout)
            // A redirected call would carry its token to wherever it is sent.
            .redirect(redirect::Policy::none())
            // Whether a call is made again is judged in one place. The library would copy each request for it.
            .retry(retry::never().max_retries_per_request(0));
        if let Some(proxy) = proxy {
            http = http.proxy(proxy);
        }
        Ok(Sender {
            http: http
                .build()
                .map_err(|error| ConfigError::Tls(Box::new(error)))?,
            hosts,
            fixed: RwLock::default(),
            user_agent,
            given,
        })
    }

    /// Where calls go.
    pub(crate) fn hosts(&self) -> &Hosts {
        &self.hosts
    }

    /// A request that lacks nothing but its token.
    pub(crate) fn prepare(
        &self,
        operation: &'static OperationMeta,
        parts: &RequestParts,
    ) -> Result<Box<Prepared>, Error> {
        let mut request = prepare(self.url(operation, parts)?, operation.method, parts)?;
        if let Some((write, parts)) = parts.form() {
            request = write(&self.http, request, parts)?;
        }
        Ok(Box::new(Prepared {
            request,
            secrets: parts.shared_secrets(),
        }))
    }

    /// The URL of a request.
    pub(crate) fn address(
        &self,
        operation: &'static OperationMeta,
        parts: &RequestParts,
    ) -> Result<String, Error> {
        self.url(operation, parts).map(String::from)
    }

    fn url(&self, operation: &'static OperationMeta, parts: &RequestParts) -> Result<Url, Error> {
        let mut url = match parts.address() {
            None => self.documented_url(operation, parts)?,
            Some(_) => self.whole_url(operation, parts)?,
        };
        if !parts.query_string().is_empty() {
            url.set_query(Some(parts.query_string()));
        }
        Ok(url)
    }

    /// The URL of a documented operation. Parsing one is a good part of what a call costs, and those without parameters
    /// in their path are always the same.
    fn documented_url(
        &self,
        operation: &'static OperationMeta,
        parts: &RequestParts,
    ) -> Result<Url, Error> {
        let key = std::ptr::from_ref(operation).addr() as u64;
        let known = self.fixed.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(url) = known.get(&key) {
            return Ok(url.clone());
        }
        drop(known);
        let url = self.whole_url(operation, parts)?;
        if !operation.path.contains(':') {
            let mut known = self.fixed.write().unwrap_or_else(PoisonError::into_inner);
            known.insert(key, url.clone());
        }
        Ok(url)
    }

    fn whole_url(&self, operation: &OperationMeta, parts: &RequestParts) -> Result<Url, Error> {
        url(&*self.hosts.base(operation.host)?, operation, parts)
    }

    /// Sends the request and gives its answer, if it is a good one.
    pub(crate) async fn send(
        &self,
        operation: &'static OperationMeta,
        prepared: Box<Prepared>,
        token: Option<&Bearer>,
    ) -> Result<RawResponse, Error> {
        let answer = self.open(operation, prepared, token, Duration::MAX);
        let mut answer = answer.await?;
        answer.check().await?;
        answer.whole().await
    }

    /// Sends the request and gives its answer, of which the headers alone were read. The caller waits for each further
    /// piece no longer than `patience`.
    pub(crate) async fn open(
        &self,
        operation: &'static OperationMeta,
        prepared: Box<Prepared>,
        token: Option<&Bearer>,
        patience: Duration,
    ) -> Result<Incoming, Error> {
        let Prepared {
            mut request,
            secrets,
        } = *prepared;
        let carried = Carried {
            token: token.map(|token| Arc::clone(&token.secret)),
            others: secrets,
        };
        if let Some(token) = token {
            let bearer = token.header.clone();
            let bearer = bearer.ok_or_else(|| unfit("Authorization"))?;
            request.headers_mut().insert(AUTHORIZATION, bearer);
        }
        let (status, headers, flow) = match &self.given {
            None => {
                let mut response = self.http.execute(request).await.map_err(broken)?;
                let headers = std::mem::take(response.headers_mut());
                (response.status(), headers, Flow::Http(response))
            }
            Some(given) => {
                let agent = self.user_agent.clone();
                request.headers_mut().entry(USER_AGENT).or_insert(agent);
                let answer = given.send(request).await.map_err(failed)?;
                let (head, body) = answer.into_parts();
                (head.status, head.headers, Flow::Given(body))
            }
        };
        let head = RawResponse {
            operation,
            status: status.as_u16(),
            headers,
            body: Bytes::new(),
            carried,
        };
        Ok(Incoming::new(head, flow, patience))
    }
}

/// A token, and the header that carries it.
#[derive(Clone)]
pub(crate) struct Bearer {
    secret: Arc<SecretString>,
    /// None if it is no token: one has visible ASCII alone.
    header: Option<HeaderValue>,
}

impl Bearer {
    pub(crate) fn new(secret: Arc<SecretString>) -> Self {
        let token = secret.expose_secret();
        let is_token = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic());
        let header = is_token.then(|| HeaderValue::try_from(format!("Bearer {token}")).ok());
        let header = header.flatten().map(|mut header| {
            header.set_sensitive(true);
            header
        });
        Bearer { secret, header }
    }

    /// Whether it is a token, as far as one can see.
    pub(crate) fn is_token(&self) -> bool {
        self.header.is_some()
    }

    pub(crate) fn secret(&self) -> &Arc<SecretString> {
        &self.secret
    }
}

/// A request that lacks nothing but its token.
pub(crate) struct Prepared {
    request: Request,
    secrets: Vec<Arc<SecretString>>,
}

impl Prepared {
    pub(crate) fn url(&self) -> &str {
        self.request.url().as_str()
    }
}

fn prepare(url: Url, verb: Method, parts: &RequestParts) -> Result<Request, Error> {
    let mut request = Request::new(method(verb), url);
    let headers = request.headers_mut();
    for (name, value) in parts.headers() {
        let known = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unfit(name))?;
        headers.insert(
            known,
            HeaderValue::from_bytes(value.as_bytes()).map_err(|_| unfit(name))?,
        );
    }
    if let Some(body) = parts.shared_body() {
        headers.entry(CONTENT_TYPE).or_insert(JSON);
        *request.body_mut() = Some(Body::from(body));
    }
    Ok(request)
}

/// Gives a request a body of several parts, whose length is known.
pub(crate) type WriteForm = fn(&Client, Request, &[FormPart]) -> Result<Request, Error>;

/// The one there is.
pub(crate) fn write_form(
    http: &Client,
    request: Request,
    parts: &[FormPart],
) -> Result<Request, Error> {
    RequestBuilder::from_parts(http.clone(), request)
        .multipart(form(parts)?)
        .build()
        .map_err(broken)
}

/// A body of several parts.
fn form(parts: &[FormPart]) -> Result<Form, Error> {
    let mut form = Form::new();
    for part in parts {
        form = match part {
            FormPart::Text(name, value) => form.text(name.clone(), value.clone()),
            FormPart::File(name, file) => {
                let part = content(file)?.file_name(file.name().to_owned());
                let part = part.mime_str(file.media_type()).map_err(|_| unfit(name))?;
                form.part(name.clone(), part)
            }
        };
    }
    Ok(form)
}

/// The content of a file. What is not in memory is read while it is sent.
fn content(file: &File) -> Result<Part, Error> {
    if file.is_spent() {
        return Err(Error::new(Cause::Encode {
            message: format!(
                "the file `{}` was sent before: its reader can be read once",
                file.name()
            ),
            source: None,
        }));
    }
    let content = match file.bytes() {
        Some(bytes) => Body::from(bytes),
        None => Body::wrap_stream(file.pieces()),
    };
    Ok(match file.size() {
        Some(length) => Part::stream_with_length(content, length),
        None => Part::stream(content),
    })
}

/// The URL without its query.
fn url(base: &Url, operation: &OperationMeta, parts: &RequestParts) -> Result<Url, Error> {
    let mut url = base.clone();
    let prefix = base.path().trim_end_matches('/');
    let path = parts.fill_path(parts.template(operation))?;
    if prefix.is_empty() {
        url.set_path(&path);
    } else {
        url.set_path(&format!("{prefix}{path}"));
    }
    Ok(url)
}

fn method(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    }
}

fn unfit(name: &str) -> Error {
    let message = format!("the header `{name}` has a name or value that cannot be sent");
    Error::new(Cause::Encode {
        message,
        source: None,
    })
}

/// Of the URL, only the host is told: its query may be personal.
pub(crate) fn broken(error: reqwest::Error) -> Error {
    if let Some(error) = Unreadable::within(&error) {
        return error;
    }
    let phase = if error.is_connect() {
        TransportPhase::Connect
    } else {
        TransportPhase::Exchange
    };
    let timeout = error.is_timeout();
    let host = error.url().and_then(|url| {
        let port = url.port().map(|port| format!(":{port}"));
        Some(format!("{}{}", url.host_str()?, port.unwrap_or_default()))
    });
    Error::new(Cause::Transport {
        phase,
        host,
        timeout,
        source: Box::new(error.without_url()),
    })
}

/// What a transport of the caller's says.
pub(crate) fn failed(error: TransportError) -> Error {
    if let Some(error) = Unreadable::within(&error) {
        return error;
    }
    Error::new(Cause::Transport {
        phase: if error.unsent {
            TransportPhase::Connect
        } else {
            TransportPhase::Exchange
        },
        host: None,
        timeout: error.timeout,
        source: error.source,
    })
}
