// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! data 是列表
//!
//! Types of [`list()`](super::list()).

use feishu_runtime::{operation, request, wire};

/// Parameters of [`list()`](super::list()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        _: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        Ok(())
    }
}

/// Collects the parameters of [`list()`](super::list()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder {
    request: Request,
}

impl Builder {
    /// The request, to be sent later or more than once.
    pub fn build(self) -> Request {
        self.request
    }

    /// Checks the documented rules and sends the request.
    ///
    /// # Errors
    ///
    /// If a rule is broken, the call fails on its way, or the platform answers with an error code.
    pub fn send(
        self,
        client: &feishu_runtime::Client,
    ) -> impl Future<Output = Result<Response, feishu_runtime::Error>> + Send {
        client.send(&self.build())
    }
}

impl From<Builder> for Request {
    fn from(builder: Builder) -> Self {
        builder.request
    }
}

/// What [`list()`](super::list()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 群
    pub data: Vec<Group>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("data", &self.data);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["data"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.data);
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 群
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// 群 ID
    pub id: Option<String>,
}

impl wire::Serialize for Group {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("id", &self.id);
        to.end()
    }
}

impl wire::Record for Group {
    const MEMBERS: &'static [&'static str] = &["id"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.id);
        }
    }
}

feishu_runtime::record!(Group);

impl wire::Decode for Group {}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "shape.v1.envelope.list",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/shape/v1/groups",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &[],
    quotas: &[],
    idempotency: None,
    reads: true,
    payload: operation::Payload::Root,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/x/shape-v1/envelope/list",
};
