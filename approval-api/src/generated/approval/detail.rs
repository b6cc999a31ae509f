// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 查看审批定义（用户级）
//!
//! Types of [`detail()`](super::detail()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;
pub use super::super::shared::approval_create::Locale;
pub use super::super::shared::approval_detail::{
    ApproverChosenRange, ApproverRangeType, NodeType,
};

/// Parameters of [`detail()`](super::detail()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 定义的 Code，取自[搜索可发起的审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/search_launchable)的结果。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub approval_code: String,
    /// 结果用哪种语言
    ///
    /// - Example: `zh-CN`
    pub locale: Option<Locale>,
}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.path("approval_code", &self.approval_code);
        parts.query_each("locale", &self.locale);
        Ok(())
    }
}

/// Collects the parameters of [`detail()`](super::detail()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasApprovalCode = builder::Unset> {
    request: Request,
    states: PhantomData<(HasApprovalCode,)>,
}

impl<HasApprovalCode> Builder<HasApprovalCode> {
    /// 定义的 Code，取自[搜索可发起的审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/search_launchable)的结果。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub fn approval_code(
        mut self,
        approval_code: impl Into<String>,
    ) -> Builder<builder::Set>
    where
        HasApprovalCode: builder::NotGiven<required::approval_code>,
    {
        self.request.approval_code = approval_code.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 结果用哪种语言
    ///
    /// - Example: `zh-CN`
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.request.locale = Some(locale.into());
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

impl<HasApprovalCode> From<Builder<HasApprovalCode>> for Request
where
    HasApprovalCode: builder::Given<required::approval_code>,
{
    fn from(builder: Builder<HasApprovalCode>) -> Self {
        builder.request
    }
}

/// What [`detail()`](super::detail()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 定义的名称
    pub approval_name: Option<String>,
    /// 表单的控件，写成字符串的 JSON
    pub form: Option<String>,
    /// 流程的节点
    pub node_list: Vec<ApprovalNodeInfo>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_name", &self.approval_name);
        to.put("form", &self.form);
        to.put("node_list", &self.node_list);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["approval_name", "form", "node_list"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.approval_name),
            1 => from.take_lenient(&mut self.form),
            2 => from.take_lenient(&mut self.node_list),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 流程的节点
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalNodeInfo {
    /// 节点的名称
    pub name: Option<String>,
    /// 发起时是否要挑选该节点的审批人
    pub need_approver: Option<bool>,
    /// 节点的 ID
    pub node_id: Option<String>,
    /// 节点的自定义 ID，没有时不返回；发起时优先用它
    pub custom_node_id: Option<String>,
    /// 节点如何审批
    pub node_type: Option<NodeType>,
    /// 可否挑选多人
    pub approver_chosen_multi: Option<bool>,
    /// 可以从哪些人里挑选
    pub approver_chosen_range: Vec<ApproverChosenRange>,
    /// 同意时要不要手写签名
    pub require_signature: Option<bool>,
}

impl wire::Serialize for ApprovalNodeInfo {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("name", &self.name);
        to.put("need_approver", &self.need_approver);
        to.put("node_id", &self.node_id);
        to.put("custom_node_id", &self.custom_node_id);
        to.put("node_type", &self.node_type);
        to.put("approver_chosen_multi", &self.approver_chosen_multi);
        to.put("approver_chosen_range", &self.approver_chosen_range);
        to.put("require_signature", &self.require_signature);
        to.end()
    }
}

impl wire::Record for ApprovalNodeInfo {
    const MEMBERS: &'static [&'static str] = &[
        "name",
        "need_approver",
        "node_id",
        "custom_node_id",
        "node_type",
        "approver_chosen_multi",
        "approver_chosen_range",
        "require_signature",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.name),
            1 => from.take_lenient(&mut self.need_approver),
            2 => from.take_lenient(&mut self.node_id),
            3 => from.take_lenient(&mut self.custom_node_id),
            4 => from.take_lenient(&mut self.node_type),
            5 => from.take_lenient(&mut self.approver_chosen_multi),
            6 => from.take_lenient(&mut self.approver_chosen_range),
            7 => from.take_lenient(&mut self.require_signature),
            _ => {}
        }
    }
}

feishu_runtime::record!(ApprovalNodeInfo);

impl wire::Decode for ApprovalNodeInfo {}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.approval.detail",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/approvals/:approval_code/detail",
    tokens: &[operation::TokenKind::User],
    scopes: &["approval:approval:read"],
    quotas: &[],
    idempotency: None,
    reads: true,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "",
};
