// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 上传文件
//!
//! Types of [`upload()`](super::upload()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::required;

/// Parameters of [`upload()`](super::upload()).
///
/// - `content` must have at most 10485760 bytes if `type` is `image`.
/// - `content` must have at most 52428800 bytes if `type` is `attachment`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 文件名，带扩展名，如 `ticket.pdf`
    pub name: String,
    /// 文件的种类：**image** 是图片，**attachment** 是附件
    pub r#type: Type,
    /// 文件的内容
    pub content: feishu_runtime::File,
}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.part("name", &self.name);
        parts.part("type", &self.r#type);
        parts.files("content", [&self.content]);
        Ok(())
    }

    fn validate(&self, violations: &mut validate::Violations) {
        if self.r#type.as_str() == "image" {
            violations.size("content", &self.content, ..=10485760);
        }
        if self.r#type.as_str() == "attachment" {
            violations.size("content", &self.content, ..=52428800);
        }
    }
}

/// Collects the parameters of [`upload()`](super::upload()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasName = builder::Unset,
    HasType = builder::Unset,
    HasContent = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasName, HasType, HasContent)>,
}

impl<HasName, HasType, HasContent> Builder<HasName, HasType, HasContent> {
    /// 文件名，带扩展名，如 `ticket.pdf`
    pub fn name(
        mut self,
        name: impl Into<String>,
    ) -> Builder<builder::Set, HasType, HasContent>
    where
        HasName: builder::NotGiven<required::name>,
    {
        self.request.name = name.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 文件的种类：**image** 是图片，**attachment** 是附件
    pub fn r#type(
        mut self,
        r#type: impl Into<Type>,
    ) -> Builder<HasName, builder::Set, HasContent>
    where
        HasType: builder::NotGiven<required::r#type>,
    {
        self.request.r#type = r#type.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 文件的内容
    pub fn content(
        mut self,
        content: impl Into<feishu_runtime::File>,
    ) -> Builder<HasName, HasType, builder::Set>
    where
        HasContent: builder::NotGiven<required::content>,
    {
        self.request.content = content.into();
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

impl<HasName, HasType, HasContent> From<Builder<HasName, HasType, HasContent>>
for Request
where
    HasName: builder::Given<required::name>,
    HasType: builder::Given<required::r#type>,
    HasContent: builder::Given<required::content>,
{
    fn from(builder: Builder<HasName, HasType, HasContent>) -> Self {
        builder.request
    }
}

/// What [`upload()`](super::upload()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 文件的 code，[创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)时写进图片或附件控件的 value。
    pub code: Option<String>,
    /// 文件的地址，12 小时内有效
    pub url: Option<String>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("code", &self.code);
        to.put("url", &self.url);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["code", "url"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.code),
            1 => from.take_lenient(&mut self.url),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 文件的种类：**image** 是图片，**attachment** 是附件
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `image`: 图片
    Image,
    /// `attachment`: 附件
    Attachment,
    /// A value that the documentation does not list.
    Other(String),
}

impl Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Image, "image"),
        (Self::Attachment, "attachment"),
    ];
}

feishu_runtime::open_enum!(Type, String);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.file.upload",
    method: operation::Method::Post,
    host: "www.feishu.cn",
    path: "/approval/openapi/v2/file/upload",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval:readonly"],
    quotas: &[],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/uUDOyUjL1gjM14SN4ITN",
};
