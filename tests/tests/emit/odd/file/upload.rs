// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 操作 upload
//!
//! Types of [`upload()`](super::upload()).

use std::{collections::BTreeMap, marker::PhantomData};
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;

/// Parameters of [`upload()`](super::upload()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 说明 name
    pub name: String,
    /// 说明 size
    pub size: i64,
    /// 说明 kind
    pub kind: Option<Kind>,
    /// 说明 file
    pub file: feishu_runtime::File,
    /// 说明 more
    pub more: Option<Vec<feishu_runtime::File>>,
    /// 说明 tags
    pub tags: Vec<String>,
    /// 说明 labels
    pub labels: Option<Vec<String>>,
    /// 说明 options
    pub options: Options,
    /// 说明 extra
    pub extra: Option<BTreeMap<String, i64>>,
    /// 说明 nested
    pub nested: Option<Nested>,
}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.part("name", &self.name);
        parts.part("size", self.size);
        parts.part_each("kind", &self.kind);
        parts.files("file", [&self.file]);
        parts.files("more", self.more.iter().flatten());
        parts.part_each("tags", &self.tags);
        parts.part_each("labels", self.labels.iter().flatten());
        parts.part_json("options", &self.options)?;
        if let Some(value) = &self.extra {
            parts.part_json("extra", value)?;
        }
        if let Some(value) = &self.nested {
            parts.part_json("nested", value)?;
        }
        Ok(())
    }
}

/// Collects the parameters of [`upload()`](super::upload()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasName = builder::Unset,
    HasSize = builder::Unset,
    HasFile = builder::Unset,
    HasTags = builder::Unset,
    HasOptions = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasName, HasSize, HasFile, HasTags, HasOptions)>,
}

impl<
    HasName,
    HasSize,
    HasFile,
    HasTags,
    HasOptions,
> Builder<HasName, HasSize, HasFile, HasTags, HasOptions> {
    /// 说明 name
    pub fn name(
        mut self,
        name: impl Into<String>,
    ) -> Builder<builder::Set, HasSize, HasFile, HasTags, HasOptions>
    where
        HasName: builder::NotGiven<required::name>,
    {
        self.request.name = name.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 size
    pub fn size(
        mut self,
        size: i64,
    ) -> Builder<HasName, builder::Set, HasFile, HasTags, HasOptions>
    where
        HasSize: builder::NotGiven<required::size>,
    {
        self.request.size = size;
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 kind
    pub fn kind(mut self, kind: impl Into<Kind>) -> Self {
        self.request.kind = Some(kind.into());
        self
    }

    /// 说明 file
    pub fn file(
        mut self,
        file: impl Into<feishu_runtime::File>,
    ) -> Builder<HasName, HasSize, builder::Set, HasTags, HasOptions>
    where
        HasFile: builder::NotGiven<required::file>,
    {
        self.request.file = file.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 more
    pub fn more(
        mut self,
        more: impl IntoIterator<Item = impl Into<feishu_runtime::File>>,
    ) -> Self {
        self.request.more = Some(builder::list(more));
        self
    }

    /// 说明 tags
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Builder<HasName, HasSize, HasFile, builder::Set, HasOptions>
    where
        HasTags: builder::NotGiven<required::tags>,
    {
        self.request.tags = builder::list(tags);
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 labels
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.labels = Some(builder::list(labels));
        self
    }

    /// 说明 options
    pub fn options(
        mut self,
        options: impl Into<Options>,
    ) -> Builder<HasName, HasSize, HasFile, HasTags, builder::Set>
    where
        HasOptions: builder::NotGiven<required::options>,
    {
        self.request.options = options.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 extra
    pub fn extra(
        mut self,
        extra: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.request.extra = Some(builder::map(extra));
        self
    }

    /// 说明 nested
    pub fn nested(mut self, nested: impl Into<Nested>) -> Self {
        self.request.nested = Some(nested.into());
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

impl<
    HasName,
    HasSize,
    HasFile,
    HasTags,
    HasOptions,
> From<Builder<HasName, HasSize, HasFile, HasTags, HasOptions>> for Request
where
    HasName: builder::Given<required::name>,
    HasSize: builder::Given<required::size>,
    HasFile: builder::Given<required::file>,
    HasTags: builder::Given<required::tags>,
    HasOptions: builder::Given<required::options>,
{
    fn from(builder: Builder<HasName, HasSize, HasFile, HasTags, HasOptions>) -> Self {
        builder.request
    }
}

/// What [`upload()`](super::upload()) gives.
pub type Response = feishu_runtime::Empty;

/// 说明 kind
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `a`: 甲
    A,
    /// `b`: 乙
    B,
    /// A value that the documentation does not list.
    Other(String),
}

impl Kind {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::A, "a"), (Self::B, "b")];
}

feishu_runtime::open_enum!(Kind, String);

/// 说明 options
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Options {
    /// 说明 deep
    pub deep: Option<String>,
}

impl wire::Serialize for Options {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("deep", &self.deep);
        to.end()
    }
}

impl wire::Record for Options {
    const MEMBERS: &'static [&'static str] = &["deep"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take(&mut self.deep);
        }
    }
}

feishu_runtime::record!(Options);

impl Options {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 说明 deep
    pub fn deep(mut self, deep: impl Into<String>) -> Self {
        self.deep = Some(deep.into());
        self
    }
}

/// 说明 nested
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Nested {
    /// 说明 file
    pub file: Option<serde_json::Value>,
}

impl wire::Serialize for Nested {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("file", &self.file);
        to.end()
    }
}

impl wire::Record for Nested {
    const MEMBERS: &'static [&'static str] = &["file"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take(&mut self.file);
        }
    }
}

feishu_runtime::record!(Nested);

impl Nested {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 说明 file
    pub fn file(mut self, file: impl Into<serde_json::Value>) -> Self {
        self.file = Some(file.into());
        self
    }
}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.file.upload",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/files",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval", "approval:instance"],
    quotas: &[
        operation::Quota {
            count: 100,
            seconds: 60,
        },
    ],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/server-docs/approval-v4/page",
};
