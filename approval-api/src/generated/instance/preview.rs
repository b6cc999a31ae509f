// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 预览审批流程
//!
//! Types of [`preview()`](super::preview()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;
pub use super::super::shared::approval_create::UserIdType;

/// Parameters of [`preview()`](super::preview()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub user_id_type: Option<UserIdType>,
    /// 审批定义的 Code。来源：
    ///
    /// - [创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub approval_code: Option<String>,
    /// 用户的 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - 创建之前：发起人。
    /// - 创建之后：任务的审批人。
    ///
    /// - Example: `"b3f9a6c2"`
    pub user_id: String,
    /// 发起人的部门，见[部门 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/field-overview#9c02ed7a)。
    ///
    /// **注意**：发起人属于多个部门时须指明其一，只有一个时可不传。
    ///
    /// - Example: `"4c7e91d2f0a85b36"`
    pub department_id: Option<String>,
    /// 表单的值，控件组成的 JSON 数组，写成字符串。
    ///
    /// **注意**：创建之前必传。
    ///
    /// - Example: `"[{\"id\":\"reason\",\"type\":\"input\",\"value\":\"off-site\"}]"`
    pub form: Option<String>,
    /// 实例的 Code。来源：
    ///
    /// - [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)返回的 instance_code。
    /// - [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)的结果。
    /// - [查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub instance_code: Option<String>,
    /// 任务的 ID。来源：
    ///
    /// - [查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)所得 task_list 里的 id。
    /// - [查询任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/search)所得的 task_id。
    ///
    /// **注意**：创建之后必传，user_id 则传该任务的审批人。
    ///
    /// - Example: `"7310482650917384629"`
    pub task_id: Option<String>,
    /// 结果用哪种语言；只见于官方 SDK
    ///
    /// - Example: `"zh-CN"`
    pub locale: Option<String>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("approval_code", &self.approval_code);
        to.put("user_id", &self.user_id);
        to.put_some("department_id", &self.department_id);
        to.put_some("form", &self.form);
        to.put_some("instance_code", &self.instance_code);
        to.put_some("task_id", &self.task_id);
        to.put_some("locale", &self.locale);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "approval_code",
        "user_id",
        "department_id",
        "form",
        "instance_code",
        "task_id",
        "locale",
    ];
    const REQUIRED: &'static [usize] = &[1];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.approval_code),
            1 => from.take(&mut self.user_id),
            2 => from.take(&mut self.department_id),
            3 => from.take(&mut self.form),
            4 => from.take(&mut self.instance_code),
            5 => from.take(&mut self.task_id),
            6 => from.take(&mut self.locale),
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
        parts.query_each("user_id_type", &self.user_id_type);
        parts.json(self)
    }
}

/// Collects the parameters of [`preview()`](super::preview()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasUserId = builder::Unset> {
    request: Request,
    states: PhantomData<(HasUserId,)>,
}

impl<HasUserId> Builder<HasUserId> {
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.request.user_id_type = Some(user_id_type.into());
        self
    }

    /// 审批定义的 Code。来源：
    ///
    /// - [创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub fn approval_code(mut self, approval_code: impl Into<String>) -> Self {
        self.request.approval_code = Some(approval_code.into());
        self
    }

    /// 用户的 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - 创建之前：发起人。
    /// - 创建之后：任务的审批人。
    ///
    /// - Example: `"b3f9a6c2"`
    pub fn user_id(mut self, user_id: impl Into<String>) -> Builder<builder::Set>
    where
        HasUserId: builder::NotGiven<required::user_id>,
    {
        self.request.user_id = user_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 发起人的部门，见[部门 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/field-overview#9c02ed7a)。
    ///
    /// **注意**：发起人属于多个部门时须指明其一，只有一个时可不传。
    ///
    /// - Example: `"4c7e91d2f0a85b36"`
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.request.department_id = Some(department_id.into());
        self
    }

    /// 表单的值，控件组成的 JSON 数组，写成字符串。
    ///
    /// **注意**：创建之前必传。
    ///
    /// - Example: `"[{\"id\":\"reason\",\"type\":\"input\",\"value\":\"off-site\"}]"`
    pub fn form(mut self, form: impl Into<String>) -> Self {
        self.request.form = Some(form.into());
        self
    }

    /// 实例的 Code。来源：
    ///
    /// - [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)返回的 instance_code。
    /// - [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)的结果。
    /// - [查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub fn instance_code(mut self, instance_code: impl Into<String>) -> Self {
        self.request.instance_code = Some(instance_code.into());
        self
    }

    /// 任务的 ID。来源：
    ///
    /// - [查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)所得 task_list 里的 id。
    /// - [查询任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/search)所得的 task_id。
    ///
    /// **注意**：创建之后必传，user_id 则传该任务的审批人。
    ///
    /// - Example: `"7310482650917384629"`
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.request.task_id = Some(task_id.into());
        self
    }

    /// 结果用哪种语言；只见于官方 SDK
    ///
    /// - Example: `"zh-CN"`
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
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

impl<HasUserId> From<Builder<HasUserId>> for Request
where
    HasUserId: builder::Given<required::user_id>,
{
    fn from(builder: Builder<HasUserId>) -> Self {
        builder.request
    }
}

/// What [`preview()`](super::preview()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 流程经过的节点，依次排列
    pub preview_nodes: Vec<PreviewNode>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("preview_nodes", &self.preview_nodes);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["preview_nodes"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.preview_nodes);
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 流程经过的节点，依次排列
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PreviewNode {
    /// 审批人的 ID
    pub user_id_list: Vec<String>,
    /// 流程结束时抄送给谁：用户 ID
    pub end_cc_id_list: Vec<String>,
    /// 节点的 ID
    pub node_id: Option<String>,
    /// 节点的名称
    pub node_name: Option<String>,
    /// 节点如何审批
    pub node_type: Option<NodeType>,
    /// 节点的自定义 ID
    pub custom_node_id: Option<String>,
    /// 节点的说明
    pub comments: Vec<String>,
    /// 是否找不到审批人；是则 user_id_list 里是兜底的审批人
    pub is_empty_logic: Option<bool>,
    /// 审批人是否由发起人选
    pub is_approver_type_free: Option<bool>,
    /// 抄送人是否可由发起人选
    pub has_cc_type_free: Option<bool>,
}

impl wire::Serialize for PreviewNode {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("user_id_list", &self.user_id_list);
        to.put("end_cc_id_list", &self.end_cc_id_list);
        to.put("node_id", &self.node_id);
        to.put("node_name", &self.node_name);
        to.put("node_type", &self.node_type);
        to.put("custom_node_id", &self.custom_node_id);
        to.put("comments", &self.comments);
        to.put("is_empty_logic", &self.is_empty_logic);
        to.put("is_approver_type_free", &self.is_approver_type_free);
        to.put("has_cc_type_free", &self.has_cc_type_free);
        to.end()
    }
}

impl wire::Record for PreviewNode {
    const MEMBERS: &'static [&'static str] = &[
        "user_id_list",
        "end_cc_id_list",
        "node_id",
        "node_name",
        "node_type",
        "custom_node_id",
        "comments",
        "is_empty_logic",
        "is_approver_type_free",
        "has_cc_type_free",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.user_id_list),
            1 => from.take_lenient(&mut self.end_cc_id_list),
            2 => from.take_lenient(&mut self.node_id),
            3 => from.take_lenient(&mut self.node_name),
            4 => from.take_lenient(&mut self.node_type),
            5 => from.take_lenient(&mut self.custom_node_id),
            6 => from.take_lenient(&mut self.comments),
            7 => from.take_lenient(&mut self.is_empty_logic),
            8 => from.take_lenient(&mut self.is_approver_type_free),
            9 => from.take_lenient(&mut self.has_cc_type_free),
            _ => {}
        }
    }
}

feishu_runtime::record!(PreviewNode);

impl wire::Decode for PreviewNode {}

/// 节点如何审批
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum NodeType {
    /// `AND`: 会签
    And,
    /// `OR`: 或签
    Or,
    /// `AUTO_PASS`: 自动通过
    AutoPass,
    /// `AUTO_REJECT`: 自动拒绝
    AutoReject,
    /// `SEQUENTIAL`: 按顺序
    Sequential,
    /// A value that the documentation does not list.
    Other(String),
}

impl NodeType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
        (Self::AutoPass, "AUTO_PASS"),
        (Self::AutoReject, "AUTO_REJECT"),
        (Self::Sequential, "SEQUENTIAL"),
    ];
}

feishu_runtime::open_enum!(NodeType, String);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.instance.preview",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances/preview",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval:readonly"],
    quotas: &[],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-preview",
};
