// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 查询审批 ID（专用）
//!
//! Types of [`get()`](super::get()).

use std::collections::BTreeMap;
use feishu_runtime::{builder, operation, request, validate, wire};

/// Parameters of [`get()`](super::get()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 企业的标识（user_id_list 不为空时必须）
    pub tenant_key: Option<String>,
    /// Employee ID，最大100个
    ///
    /// - Length: at most 100 items
    pub user_id_list: Option<Vec<String>>,
    /// Lark User ID，最大100个
    ///
    /// - Length: at most 100 items
    pub lark_id_list: Option<Vec<i64>>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("tenant_key", &self.tenant_key);
        to.put_some("user_id_list", &self.user_id_list);
        to.put_some("lark_id_list", &self.lark_id_list);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "tenant_key",
        "user_id_list",
        "lark_id_list",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.tenant_key),
            1 => from.take(&mut self.user_id_list),
            2 => from.take(&mut self.lark_id_list),
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

    fn validate(&self, violations: &mut validate::Violations) {
        violations.items("user_id_list", &self.user_id_list, ..=100);
        violations.items("lark_id_list", &self.lark_id_list, ..=100);
    }
}

/// Collects the parameters of [`get()`](super::get()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder {
    request: Request,
}

impl Builder {
    /// 企业的标识（user_id_list 不为空时必须）
    pub fn tenant_key(mut self, tenant_key: impl Into<String>) -> Self {
        self.request.tenant_key = Some(tenant_key.into());
        self
    }

    /// Employee ID，最大100个
    ///
    /// - Length: at most 100 items
    pub fn user_id_list(
        mut self,
        user_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.user_id_list = Some(builder::list(user_id_list));
        self
    }

    /// Lark User ID，最大100个
    ///
    /// - Length: at most 100 items
    pub fn lark_id_list(mut self, lark_id_list: impl IntoIterator<Item = i64>) -> Self {
        self.request.lark_id_list = Some(builder::list(lark_id_list));
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

/// What [`get()`](super::get()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 各个 Employee ID 的 Lark User ID
    pub user_id_map: BTreeMap<String, String>,
    /// 各个 Lark User ID 的 Employee ID
    pub lark_id_map: BTreeMap<String, String>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("user_id_map", &self.user_id_map);
        to.put("lark_id_map", &self.lark_id_map);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["user_id_map", "lark_id_map"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.user_id_map),
            1 => from.take_lenient(&mut self.lark_id_map),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.id.get",
    method: operation::Method::Post,
    host: "www.feishu.cn",
    path: "/approval/openapi/v1/id/get",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &[],
    quotas: &[],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/uEDN5UjLxQTO14SM0kTN",
};
