//! Calls that no page documents.

use std::fmt::Display;

use bytes::Bytes;
use serde::Serialize;

use crate::{
    client::Client,
    error::Error,
    file::File,
    operation::{Method, OperationMeta, Payload, TokenKind},
    request::RequestParts,
    response::{Answer, Incoming, RawResponse},
};

/// A call that no page documents. See [`Client::request`].
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Request {
    client: Client,
    method: Method,
    payload: Payload,
    /// Calls without a token.
    anonymous: bool,
    parts: RequestParts,
    /// A body that could not be written, told when the call is made.
    problem: Option<Error>,
}

impl Request {
    pub(crate) fn new(client: Client, method: Method, path: String) -> Self {
        let mut parts = RequestParts::new();
        parts.set_address(path.into());
        Request {
            client,
            method,
            payload: Payload::Data,
            anonymous: false,
            parts,
            problem: None,
        }
    }

    /// Sets the value of `:name` in the path, percent-encoded.
    pub fn path(mut self, name: &'static str, value: impl Display) -> Self {
        self.parts.path(name, value);
        self
    }

    /// Adds a query parameter; a key may stand several times.
    pub fn query(mut self, name: &str, value: impl Display) -> Self {
        self.parts.query(name, value);
        self
    }

    /// Sets a header. It comes before what the client itself would send under its name, other than the token.
    pub fn header(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.parts.header(name.into(), value);
        self
    }

    /// Sets the body to `body` as JSON.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.problem = self.parts.json(body).err().or(self.problem);
        self
    }

    /// Sets the body to `content` as it is, whose media type is that of the header `Content-Type`, or else JSON.
    pub fn content(mut self, content: impl Into<Bytes>) -> Self {
        self.parts.content(content);
        self
    }

    /// Adds a field to a body of parts (`multipart/form-data`).
    pub fn part(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.parts.part(name.into(), value);
        self
    }

    /// Adds a file to a body of parts (`multipart/form-data`).
    pub fn file(mut self, name: &'static str, file: &File) -> Self {
        self.parts.files(name, [file]);
        self
    }

    /// Where the answer has its payload; below `data` if this is not called.
    pub fn payload(mut self, payload: Payload) -> Self {
        self.payload = payload;
        self
    }

    /// Calls without a token, whatever the client has.
    pub fn without_token(mut self) -> Self {
        self.anonymous = true;
        self
    }

    /// Makes the call and decodes its payload.
    ///
    /// # Errors
    ///
    /// [`Error`] tells what can go wrong.
    pub async fn send<T: Answer>(self) -> Result<T, Error> {
        T::read(self.open().await?).await.map_err(Error::unread)
    }

    /// Makes the call and gives its answer as it came. Any answer but a good one is an error.
    ///
    /// # Errors
    ///
    /// [`Error`] tells what can go wrong.
    pub async fn execute(self) -> Result<RawResponse, Error> {
        let answer = self.open().await?;
        answer.whole().await.map_err(Error::unread)
    }

    async fn open(self) -> Result<Incoming, Error> {
        let operation = meta(self.method, self.payload, self.anonymous);
        match self.problem {
            Some(problem) => Err(problem.of_call(operation, &self.parts)),
            None => self.client.open(operation, self.parts).await,
        }
    }
}

/// All that is known of a call that no page documents: its method, where its payload is, and whether it takes a token.
fn meta(method: Method, payload: Payload, anonymous: bool) -> &'static OperationMeta {
    macro_rules! table {
        ($($method:ident: $($payload:ident)*;)*) => {
            match (method, payload, anonymous) {
                $($(
                    (Method::$method, Payload::$payload, false) => {
                        const { &undocumented(Method::$method, Payload::$payload, ANY) }
                    }
                    (Method::$method, Payload::$payload, true) => {
                        const { &undocumented(Method::$method, Payload::$payload, &[]) }
                    }
                )*)*
            }
        };
    }
    table! {
        Get: Data Root File Redirect;
        Post: Data Root File Redirect;
        Put: Data Root File Redirect;
        Patch: Data Root File Redirect;
        Delete: Data Root File Redirect;
    }
}

const ANY: &[TokenKind] = &[TokenKind::Tenant, TokenKind::User, TokenKind::App];

const fn undocumented(
    method: Method,
    payload: Payload,
    tokens: &'static [TokenKind],
) -> OperationMeta {
    OperationMeta {
        name: "undocumented call",
        method,
        host: "open.feishu.cn",
        path: "",
        tokens,
        scopes: &[],
        quotas: &[],
        idempotency: None,
        reads: matches!(method, Method::Get),
        payload,
        confidential: false,
        errors: &[],
        doc_url: "",
    }
}
