// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! 容器
//!
//! Types of [`container()`](super::container()).

use std::collections::BTreeMap;
use feishu_runtime::{builder, operation, request, wire};

/// Parameters of [`container()`](super::container()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 数量
    pub counts: Option<BTreeMap<String, i64>>,
    /// 标签
    pub labels: Option<BTreeMap<String, RequestLabel>>,
    /// 分组
    pub groups: Option<BTreeMap<String, Vec<String>>>,
    /// 矩阵
    pub matrix: Option<Vec<Vec<i64>>>,
    /// 单元格
    pub cells: Option<Vec<Vec<RequestCell>>>,
    /// 分割线，没有成员
    pub divider: Option<RequestDivider>,
    /// 树
    pub tree: Option<RequestNode>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("counts", &self.counts);
        to.put_some("labels", &self.labels);
        to.put_some("groups", &self.groups);
        to.put_some("matrix", &self.matrix);
        to.put_some("cells", &self.cells);
        to.put_some("divider", &self.divider);
        to.put_some("tree", &self.tree);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "counts",
        "labels",
        "groups",
        "matrix",
        "cells",
        "divider",
        "tree",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.counts),
            1 => from.take(&mut self.labels),
            2 => from.take(&mut self.groups),
            3 => from.take(&mut self.matrix),
            4 => from.take(&mut self.cells),
            5 => from.take(&mut self.divider),
            6 => from.take(&mut self.tree),
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
        parts.json(self)
    }
}

/// Collects the parameters of [`container()`](super::container()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder {
    request: Request,
}

impl Builder {
    /// 数量
    pub fn counts(
        mut self,
        counts: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.request.counts = Some(builder::map(counts));
        self
    }

    /// 标签
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<RequestLabel>)>,
    ) -> Self {
        self.request.labels = Some(builder::map(labels));
        self
    }

    /// 分组
    pub fn groups(
        mut self,
        groups: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.request.groups = Some(builder::map(groups));
        self
    }

    /// 矩阵
    pub fn matrix(
        mut self,
        matrix: impl IntoIterator<Item = impl Into<Vec<i64>>>,
    ) -> Self {
        self.request.matrix = Some(builder::list(matrix));
        self
    }

    /// 单元格
    pub fn cells(
        mut self,
        cells: impl IntoIterator<Item = impl Into<Vec<RequestCell>>>,
    ) -> Self {
        self.request.cells = Some(builder::list(cells));
        self
    }

    /// 分割线，没有成员
    pub fn divider(mut self, divider: impl Into<RequestDivider>) -> Self {
        self.request.divider = Some(divider.into());
        self
    }

    /// 树
    pub fn tree(mut self, tree: impl Into<RequestNode>) -> Self {
        self.request.tree = Some(tree.into());
        self
    }

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

/// What [`container()`](super::container()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 数量
    pub counts: BTreeMap<String, i64>,
    /// 标签
    pub labels: BTreeMap<String, ResponseLabel>,
    /// 分组
    pub groups: BTreeMap<String, Vec<String>>,
    /// 矩阵
    pub matrix: Vec<Vec<i64>>,
    /// 单元格
    pub cells: Vec<Vec<ResponseCell>>,
    /// 分割线，没有成员
    pub divider: Option<ResponseDivider>,
    /// 树
    pub tree: Option<ResponseNode>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("counts", &self.counts);
        to.put("labels", &self.labels);
        to.put("groups", &self.groups);
        to.put("matrix", &self.matrix);
        to.put("cells", &self.cells);
        to.put("divider", &self.divider);
        to.put("tree", &self.tree);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &[
        "counts",
        "labels",
        "groups",
        "matrix",
        "cells",
        "divider",
        "tree",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.counts),
            1 => from.take_lenient(&mut self.labels),
            2 => from.take_lenient(&mut self.groups),
            3 => from.take_lenient(&mut self.matrix),
            4 => from.take_lenient(&mut self.cells),
            5 => from.take_lenient(&mut self.divider),
            6 => from.take_lenient(&mut self.tree),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 标签
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestLabel {
    /// 文字
    pub text: Option<String>,
}

impl wire::Serialize for RequestLabel {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("text", &self.text);
        to.end()
    }
}

impl wire::Record for RequestLabel {
    const MEMBERS: &'static [&'static str] = &["text"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take(&mut self.text);
        }
    }
}

feishu_runtime::record!(RequestLabel);

impl RequestLabel {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 文字
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

/// 单元格
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestCell {
    /// 值
    pub value: Option<String>,
}

impl wire::Serialize for RequestCell {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("value", &self.value);
        to.end()
    }
}

impl wire::Record for RequestCell {
    const MEMBERS: &'static [&'static str] = &["value"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take(&mut self.value);
        }
    }
}

feishu_runtime::record!(RequestCell);

impl RequestCell {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 值
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// 分割线，没有成员
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestDivider {}

impl wire::Serialize for RequestDivider {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let to = wire::Writer::new(to);
        to.end()
    }
}

impl wire::Record for RequestDivider {
    const MEMBERS: &'static [&'static str] = &[];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        _: usize,
        _: &mut wire::Reader<'de, A>,
    ) {}
}

feishu_runtime::record!(RequestDivider);

impl RequestDivider {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

/// 树
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestNode {
    /// 名字
    pub name: Option<String>,
    /// 子节点
    pub children: Option<Vec<RequestNode>>,
}

impl wire::Serialize for RequestNode {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("name", &self.name);
        to.put_some("children", &self.children);
        to.end()
    }
}

impl wire::Record for RequestNode {
    const MEMBERS: &'static [&'static str] = &["name", "children"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.name),
            1 => from.take(&mut self.children),
            _ => {}
        }
    }
}

feishu_runtime::record!(RequestNode);

impl RequestNode {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 名字
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// 子节点
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = impl Into<RequestNode>>,
    ) -> Self {
        self.children = Some(builder::list(children));
        self
    }
}

/// 标签
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseLabel {
    /// 文字
    pub text: Option<String>,
}

impl wire::Serialize for ResponseLabel {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("text", &self.text);
        to.end()
    }
}

impl wire::Record for ResponseLabel {
    const MEMBERS: &'static [&'static str] = &["text"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.text);
        }
    }
}

feishu_runtime::record!(ResponseLabel);

impl wire::Decode for ResponseLabel {}

/// 单元格
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseCell {
    /// 值
    pub value: Option<String>,
}

impl wire::Serialize for ResponseCell {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("value", &self.value);
        to.end()
    }
}

impl wire::Record for ResponseCell {
    const MEMBERS: &'static [&'static str] = &["value"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.value);
        }
    }
}

feishu_runtime::record!(ResponseCell);

impl wire::Decode for ResponseCell {}

/// 分割线，没有成员
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseDivider {}

impl wire::Serialize for ResponseDivider {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let to = wire::Writer::new(to);
        to.end()
    }
}

impl wire::Record for ResponseDivider {
    const MEMBERS: &'static [&'static str] = &[];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        _: usize,
        _: &mut wire::Reader<'de, A>,
    ) {}
}

feishu_runtime::record!(ResponseDivider);

impl wire::Decode for ResponseDivider {}

/// 树
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseNode {
    /// 名字
    pub name: Option<String>,
    /// 子节点
    pub children: Vec<ResponseNode>,
}

impl wire::Serialize for ResponseNode {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("name", &self.name);
        to.put("children", &self.children);
        to.end()
    }
}

impl wire::Record for ResponseNode {
    const MEMBERS: &'static [&'static str] = &["name", "children"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.name),
            1 => from.take_lenient(&mut self.children),
            _ => {}
        }
    }
}

feishu_runtime::record!(ResponseNode);

impl wire::Decode for ResponseNode {}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "shape.v1.type.container",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/shape/v1/containers",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &[],
    quotas: &[],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/x/shape-v1/type/container",
};
