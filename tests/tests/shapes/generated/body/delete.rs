// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! DELETE 带请求体
//!
//! Types of [`delete()`](super::delete()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;

/// Parameters of [`delete()`](super::delete()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 成员的 ID
    pub member_id: String,
    /// 成员的类型
    pub query_type: Option<String>,
    /// 文档的类型
    pub body_type: String,
    /// 原因
    pub reason: Option<String>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("type", &self.body_type);
        to.put_some("reason", &self.reason);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &["type", "reason"];
    const REQUIRED: &'static [usize] = &[0];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.body_type),
            1 => from.take(&mut self.reason),
            _ => {}
        }
    }
}

feishu_runtime::record!(Request);

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.path("member_id", &self.member_id);
        parts.query_each("type", &self.query_type);
        parts.json(self)
    }
}

/// Collects the parameters of [`delete()`](super::delete()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasMemberId = builder::Unset, HasBodyType = builder::Unset> {
    request: Request,
    states: PhantomData<(HasMemberId, HasBodyType)>,
}

impl<HasMemberId, HasBodyType> Builder<HasMemberId, HasBodyType> {
    /// 成员的 ID
    pub fn member_id(
        mut self,
        member_id: impl Into<String>,
    ) -> Builder<builder::Set, HasBodyType>
    where
        HasMemberId: builder::NotGiven<required::member_id>,
    {
        self.request.member_id = member_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 成员的类型
    pub fn query_type(mut self, query_type: impl Into<String>) -> Self {
        self.request.query_type = Some(query_type.into());
        self
    }

    /// 文档的类型
    pub fn body_type(
        mut self,
        body_type: impl Into<String>,
    ) -> Builder<HasMemberId, builder::Set>
    where
        HasBodyType: builder::NotGiven<required::body_type>,
    {
        self.request.body_type = body_type.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 原因
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.request.reason = Some(reason.into());
        self
    }

    /// The request, to be sent later or more than once.
    pub fn build(self) -> Request
    where
        Self: Into<Request>,
    {
        self.into()
    }

    /// Checks the documented rules and sends the request.
    ///
    /// # Errors
    ///
    /// If a rule is broken, the call fails on its way, or the platform answers with an error code.
    pub fn send(
        self,
        client: &feishu_runtime::Client,
    ) -> impl Future<Output = Result<Response, feishu_runtime::Error>> + Send
    where
        Self: Into<Request>,
    {
        client.send(&self.build())
    }
}

impl<HasMemberId, HasBodyType> From<Builder<HasMemberId, HasBodyType>> for Request
where
    HasMemberId: builder::Given<required::member_id>,
    HasBodyType: builder::Given<required::body_type>,
{
    fn from(builder: Builder<HasMemberId, HasBodyType>) -> Self {
        builder.request
    }
}

/// What [`delete()`](super::delete()) gives.
pub type Response = feishu_runtime::Empty;

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "shape.v1.body.delete",
    method: operation::Method::Delete,
    host: "open.feishu.cn",
    path: "/open-apis/shape/v1/members/:member_id",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &[],
    quotas: &[],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/x/shape-v1/body/delete",
};
