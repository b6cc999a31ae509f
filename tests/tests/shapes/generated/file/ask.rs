// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! 流式回答
//!
//! Types of [`ask()`](super::ask()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;

/// Parameters of [`ask()`](super::ask()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 问题
    pub question: String,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("question", &self.question);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &["question"];
    const REQUIRED: &'static [usize] = &[0];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take(&mut self.question);
        }
    }
}

feishu_runtime::record!(Request);

impl operation::Operation for Request {
    type Response = feishu_runtime::sse::EventStream<Response>;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.json(self)
    }
}

/// Collects the parameters of [`ask()`](super::ask()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasQuestion = builder::Unset> {
    request: Request,
    states: PhantomData<(HasQuestion,)>,
}

impl<HasQuestion> Builder<HasQuestion> {
    /// 问题
    pub fn question(mut self, question: impl Into<String>) -> Builder<builder::Set>
    where
        HasQuestion: builder::NotGiven<required::question>,
    {
        self.request.question = question.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
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
    ) -> impl Future<
        Output = Result<
            feishu_runtime::sse::EventStream<Response>,
            feishu_runtime::Error,
        >,
    > + Send
    where
        Self: Into<Request>,
    {
        client.send(&self.build())
    }
}

impl<HasQuestion> From<Builder<HasQuestion>> for Request
where
    HasQuestion: builder::Given<required::question>,
{
    fn from(builder: Builder<HasQuestion>) -> Self {
        builder.request
    }
}

/// What each event of [`ask()`](super::ask()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 回答
    pub answer: Option<String>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("answer", &self.answer);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["answer"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.answer);
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "shape.v1.file.ask",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/shape/v1/ask",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &[],
    quotas: &[],
    idempotency: None,
    reads: false,
    payload: operation::Payload::File,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/x/shape-v1/file/ask",
};
