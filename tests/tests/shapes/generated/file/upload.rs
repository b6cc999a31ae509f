// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! 上传
//!
//! Types of [`upload()`](super::upload()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;

/// Parameters of [`upload()`](super::upload()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 文件名
    pub file_name: String,
    /// 字节数
    pub size: i64,
    /// 文件
    pub file: feishu_runtime::File,
}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.part("file_name", &self.file_name);
        parts.part("size", self.size);
        parts.files("file", [&self.file]);
        Ok(())
    }
}

/// Collects the parameters of [`upload()`](super::upload()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasFileName = builder::Unset,
    HasSize = builder::Unset,
    HasFile = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasFileName, HasSize, HasFile)>,
}

impl<HasFileName, HasSize, HasFile> Builder<HasFileName, HasSize, HasFile> {
    /// 文件名
    pub fn file_name(
        mut self,
        file_name: impl Into<String>,
    ) -> Builder<builder::Set, HasSize, HasFile>
    where
        HasFileName: builder::NotGiven<required::file_name>,
    {
        self.request.file_name = file_name.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 字节数
    pub fn size(mut self, size: i64) -> Builder<HasFileName, builder::Set, HasFile>
    where
        HasSize: builder::NotGiven<required::size>,
    {
        self.request.size = size;
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 文件
    pub fn file(
        mut self,
        file: impl Into<feishu_runtime::File>,
    ) -> Builder<HasFileName, HasSize, builder::Set>
    where
        HasFile: builder::NotGiven<required::file>,
    {
        self.request.file = file.into();
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
    ) -> impl Future<Output = Result<Response, feishu_runtime::Error>> + Send
    where
        Self: Into<Request>,
    {
        client.send(&self.build())
    }
}

impl<HasFileName, HasSize, HasFile> From<Builder<HasFileName, HasSize, HasFile>>
for Request
where
    HasFileName: builder::Given<required::file_name>,
    HasSize: builder::Given<required::size>,
    HasFile: builder::Given<required::file>,
{
    fn from(builder: Builder<HasFileName, HasSize, HasFile>) -> Self {
        builder.request
    }
}

/// What [`upload()`](super::upload()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 文件的 Key
    pub file_key: Option<String>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("file_key", &self.file_key);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["file_key"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.file_key);
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "shape.v1.file.upload",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/shape/v1/files",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &[],
    quotas: &[],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/x/shape-v1/file/upload",
};
