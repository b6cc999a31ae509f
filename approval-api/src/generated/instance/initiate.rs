// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 创建审批实例（用户级）
//!
//! Types of [`initiate()`](super::initiate()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;

/// Parameters of [`initiate()`](super::initiate()).
///
/// - A repeated call with the same `uuid` is executed once and fails with code `60012`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 定义的 Code，取自[搜索可发起的审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/search_launchable)的结果。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub approval_code: String,
    /// 表单的值：控件组成的 JSON 数组，压缩成一个字符串。控件的写法见[表单控件参数](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/approval-instance-form-control-parameters)。
    ///
    /// - Example: `"[{\"id\":\"reason\", \"type\": \"input\", \"value\":\"off-site\"}]"`
    pub form: Option<String>,
    /// 为由发起人选审批人的节点指定审批人
    pub node_approver_list: Option<Vec<NodeApprover>>,
    /// 为节点增加抄送人
    pub node_cc_list: Option<Vec<NodeApprover>>,
    /// 实例的 uuid，用于幂等操作：在企业内唯一，不分大小写，一个 uuid 只能建一个实例。冲突时返回错误码 60012，建议写成 XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX。
    ///
    /// - Example: `"6B1F0C9E-2D7A-4583-961E-0C4B8D2F7A35"`
    pub uuid: Option<String>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_code", &self.approval_code);
        to.put_some("form", &self.form);
        to.put_some("node_approver_list", &self.node_approver_list);
        to.put_some("node_cc_list", &self.node_cc_list);
        to.put_some("uuid", &self.uuid);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "approval_code",
        "form",
        "node_approver_list",
        "node_cc_list",
        "uuid",
    ];
    const REQUIRED: &'static [usize] = &[0];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.approval_code),
            1 => from.take(&mut self.form),
            2 => from.take(&mut self.node_approver_list),
            3 => from.take(&mut self.node_cc_list),
            4 => from.take(&mut self.uuid),
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
        parts.key_in_body(self.uuid.as_deref());
        parts.json(self)
    }
}

/// Collects the parameters of [`initiate()`](super::initiate()).
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

    /// 表单的值：控件组成的 JSON 数组，压缩成一个字符串。控件的写法见[表单控件参数](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/approval-instance-form-control-parameters)。
    ///
    /// - Example: `"[{\"id\":\"reason\", \"type\": \"input\", \"value\":\"off-site\"}]"`
    pub fn form(mut self, form: impl Into<String>) -> Self {
        self.request.form = Some(form.into());
        self
    }

    /// 为由发起人选审批人的节点指定审批人
    pub fn node_approver_list(
        mut self,
        node_approver_list: impl IntoIterator<Item = impl Into<NodeApprover>>,
    ) -> Self {
        self.request.node_approver_list = Some(builder::list(node_approver_list));
        self
    }

    /// 为节点增加抄送人
    pub fn node_cc_list(
        mut self,
        node_cc_list: impl IntoIterator<Item = impl Into<NodeApprover>>,
    ) -> Self {
        self.request.node_cc_list = Some(builder::list(node_cc_list));
        self
    }

    /// 实例的 uuid，用于幂等操作：在企业内唯一，不分大小写，一个 uuid 只能建一个实例。冲突时返回错误码 60012，建议写成 XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX。
    ///
    /// - Example: `"6B1F0C9E-2D7A-4583-961E-0C4B8D2F7A35"`
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.request.uuid = Some(uuid.into());
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

/// What [`initiate()`](super::initiate()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 新实例的 Code
    pub instance_code: Option<String>,
    /// 查看新实例的链接
    pub instance_link: Option<String>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("instance_code", &self.instance_code);
        to.put("instance_link", &self.instance_link);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["instance_code", "instance_link"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.instance_code),
            1 => from.take_lenient(&mut self.instance_link),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 为由发起人选审批人的节点指定审批人
///
/// 为节点增加抄送人
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeApprover {
    /// 节点的 custom_node_id，没有时为 node_id；取自定义的 node_list
    ///
    /// - Example: `"finance_review"`
    pub key: Option<String>,
    /// 审批人的 open_id
    ///
    /// 抄送人的 open_id
    ///
    /// - Example: `["ou_91b7e3d5c2a84f60b7d91e3a5c8f2046"]`
    pub value: Option<Vec<String>>,
}

impl wire::Serialize for NodeApprover {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("key", &self.key);
        to.put_some("value", &self.value);
        to.end()
    }
}

impl wire::Record for NodeApprover {
    const MEMBERS: &'static [&'static str] = &["key", "value"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.key),
            1 => from.take(&mut self.value),
            _ => {}
        }
    }
}

feishu_runtime::record!(NodeApprover);

impl NodeApprover {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 节点的 custom_node_id，没有时为 node_id；取自定义的 node_list
    ///
    /// - Example: `"finance_review"`
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// 审批人的 open_id
    ///
    /// 抄送人的 open_id
    ///
    /// - Example: `["ou_91b7e3d5c2a84f60b7d91e3a5c8f2046"]`
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = Some(builder::list(value));
        self
    }
}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.instance.initiate",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances/initiate",
    tokens: &[operation::TokenKind::User],
    scopes: &["approval:instance:write"],
    quotas: &[],
    idempotency: Some(operation::Idempotency {
        field: "uuid",
        conflict: Some(60012),
    }),
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "",
};
