// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! 容器
//!
//! Types of [`container()`](super::container()).

use std::collections::BTreeMap;
use feishu_runtime::{builder, operation, request, wire};
use serde::{Deserialize, Serialize};

/// Parameters of [`container()`](super::container()).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Request {
    /// 数量
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts: Option<BTreeMap<String, i64>>,
    /// 标签
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, RequestLabel>>,
    /// 分组
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<BTreeMap<String, Vec<String>>>,
    /// 矩阵
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matrix: Option<Vec<Vec<i64>>>,
    /// 单元格
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cells: Option<Vec<Vec<RequestCell>>>,
    /// 分割线，没有成员
    #[serde(skip_serializing_if = "Option::is_none")]
    pub divider: Option<RequestDivider>,
    /// 树
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tree: Option<RequestNode>,
}

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
    pub async fn send(
        self,
        client: &feishu_runtime::Client,
    ) -> Result<Response, feishu_runtime::Error> {
        client.send(&self.build()).await
    }
}

impl From<Builder> for Request {
    fn from(builder: Builder) -> Self {
        builder.request
    }
}

/// What [`container()`](super::container()) gives.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Response {
    /// 数量
    #[serde(deserialize_with = "wire::lenient")]
    pub counts: BTreeMap<String, i64>,
    /// 标签
    #[serde(deserialize_with = "wire::lenient")]
    pub labels: BTreeMap<String, ResponseLabel>,
    /// 分组
    #[serde(deserialize_with = "wire::lenient")]
    pub groups: BTreeMap<String, Vec<String>>,
    /// 矩阵
    #[serde(deserialize_with = "wire::lenient")]
    pub matrix: Vec<Vec<i64>>,
    /// 单元格
    #[serde(deserialize_with = "wire::lenient")]
    pub cells: Vec<Vec<ResponseCell>>,
    /// 分割线，没有成员
    #[serde(deserialize_with = "wire::lenient")]
    pub divider: Option<ResponseDivider>,
    /// 树
    #[serde(deserialize_with = "wire::lenient")]
    pub tree: Option<ResponseNode>,
}

impl wire::Decode for Response {}

/// 标签
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RequestLabel {
    /// 文字
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RequestCell {
    /// 值
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RequestDivider {}

impl RequestDivider {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

/// 树
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RequestNode {
    /// 名字
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 子节点
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<RequestNode>>,
}

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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ResponseLabel {
    /// 文字
    #[serde(deserialize_with = "wire::lenient")]
    pub text: Option<String>,
}

impl wire::Decode for ResponseLabel {}

/// 单元格
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ResponseCell {
    /// 值
    #[serde(deserialize_with = "wire::lenient")]
    pub value: Option<String>,
}

impl wire::Decode for ResponseCell {}

/// 分割线，没有成员
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ResponseDivider {}

impl wire::Decode for ResponseDivider {}

/// 树
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ResponseNode {
    /// 名字
    #[serde(deserialize_with = "wire::lenient")]
    pub name: Option<String>,
    /// 子节点
    #[serde(deserialize_with = "wire::lenient")]
    pub children: Vec<ResponseNode>,
}

impl wire::Decode for ResponseNode {}

/// Error codes that the page lists.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// A code that the page does not list.
    Other(i64),
}

impl ErrorCode {
    const VALUES: &'static [(Self, i64)] = &[];
}

feishu_runtime::error_code!(ErrorCode, META);

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
