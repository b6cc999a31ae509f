// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 创建审批定义
//!
//! Types of [`create()`](super::create()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::required;
pub use super::super::shared::approval_create::{
    DepartmentIdType, I18nResource, I18nResourceText, Locale, UserIdType, ViewerType,
};

/// Parameters of [`create()`](super::create()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 请求中部门 ID 的种类，见[部门 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/field-overview#9c02ed7a)。
    ///
    /// - Example: `open_department_id`
    pub department_id_type: Option<DepartmentIdType>,
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub user_id_type: Option<UserIdType>,
    /// 名称的文案 key，不少于 9 个字符，以 `@i18n@` 打头。
    ///
    /// - Length: at least 9 characters
    /// - Example: `"@i18n@trip_name"`
    pub approval_name: String,
    /// 要改写的定义的 Code。不传时新建一个，其 Code 由系统生成；传入时以这次的内容取代原来的全部内容。来源：
    ///
    /// - 新建时本接口返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub approval_code: Option<String>,
    /// 说明的文案 key，不少于 9 个字符，以 `@i18n@` 打头。
    ///
    /// - Length: at least 9 characters
    /// - Example: `"@i18n@trip_about"`
    pub description: Option<String>,
    /// 谁可以在审批应用里发起：
    ///
    /// - viewer_type 为 USER 时填 viewer_user_id。
    /// - 为 DEPARTMENT 时填 viewer_department_id。
    /// - 为 TENANT 或 NONE 时两者都不用填。
    ///
    /// **注意**：列表最大长度为 200。
    ///
    /// - Length: at most 200 items
    pub viewers: Vec<ApprovalCreateViewers>,
    /// 表单
    pub form: ApprovalForm,
    /// 流程的节点，依次排列，首尾必须是开始节点和结束节点。
    ///
    /// **说明**：条件分支不能用接口设置，要在[管理后台](https://www.feishu.cn/approval/admin/approvalList?devMode=on)里做。
    pub node_list: Vec<ApprovalNode>,
    /// 其余设置
    pub settings: Option<ApprovalSetting>,
    /// 哪些内容可以在[管理后台](https://www.feishu.cn/approval/admin)里改
    pub config: Option<ApprovalConfig>,
    /// 图标的编号，0 到 24，页面上的[图](https://sf3-cn.feishucdn.com/obj/open-platform-opendoc/2c60da4397e18c0ae1fdf6bf50b36ad4_tQc0Lfgx4D.png)自左而右、自上而下。
    ///
    /// - Default: `0`
    /// - Example: `0`
    pub icon: Option<i64>,
    /// 各语言的文案
    pub i18n_resources: Vec<I18nResource>,
    /// 流程管理员的用户 ID：
    ///
    /// - 与 user_id_type 同种。
    /// - 列表最大长度为 200。
    ///
    /// - Length: at most 200 items
    /// - Example: `["ou_5f0c1d8e7b6a49328d10c4e2f9a7b365"]`
    pub process_manager_ids: Option<Vec<String>>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_name", &self.approval_name);
        to.put_some("approval_code", &self.approval_code);
        to.put_some("description", &self.description);
        to.put("viewers", &self.viewers);
        to.put("form", &self.form);
        to.put("node_list", &self.node_list);
        to.put_some("settings", &self.settings);
        to.put_some("config", &self.config);
        to.put_some("icon", &self.icon);
        to.put("i18n_resources", &self.i18n_resources);
        to.put_some("process_manager_ids", &self.process_manager_ids);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "approval_name",
        "approval_code",
        "description",
        "viewers",
        "form",
        "node_list",
        "settings",
        "config",
        "icon",
        "i18n_resources",
        "process_manager_ids",
    ];
    const REQUIRED: &'static [usize] = &[0, 3, 4, 5, 9];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.approval_name),
            1 => from.take(&mut self.approval_code),
            2 => from.take(&mut self.description),
            3 => from.take(&mut self.viewers),
            4 => from.take(&mut self.form),
            5 => from.take(&mut self.node_list),
            6 => from.take(&mut self.settings),
            7 => from.take(&mut self.config),
            8 => from.take(&mut self.icon),
            9 => from.take(&mut self.i18n_resources),
            10 => from.take(&mut self.process_manager_ids),
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
        parts.query_each("department_id_type", &self.department_id_type);
        parts.query_each("user_id_type", &self.user_id_type);
        parts.json(self)
    }

    fn validate(&self, violations: &mut validate::Violations) {
        violations.chars("approval_name", &self.approval_name, 9..);
        violations.chars("description", &self.description, 9..);
        violations.items("viewers", &self.viewers, ..=200);
        violations.nested("node_list", &self.node_list);
        violations.items("process_manager_ids", &self.process_manager_ids, ..=200);
    }
}

/// Collects the parameters of [`create()`](super::create()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasApprovalName = builder::Unset,
    HasViewers = builder::Unset,
    HasForm = builder::Unset,
    HasNodeList = builder::Unset,
    HasI18nResources = builder::Unset,
> {
    request: Request,
    states: PhantomData<
        (HasApprovalName, HasViewers, HasForm, HasNodeList, HasI18nResources),
    >,
}

impl<
    HasApprovalName,
    HasViewers,
    HasForm,
    HasNodeList,
    HasI18nResources,
> Builder<HasApprovalName, HasViewers, HasForm, HasNodeList, HasI18nResources> {
    /// 请求中部门 ID 的种类，见[部门 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/field-overview#9c02ed7a)。
    ///
    /// - Example: `open_department_id`
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.request.department_id_type = Some(department_id_type.into());
        self
    }

    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.request.user_id_type = Some(user_id_type.into());
        self
    }

    /// 名称的文案 key，不少于 9 个字符，以 `@i18n@` 打头。
    ///
    /// - Length: at least 9 characters
    /// - Example: `"@i18n@trip_name"`
    pub fn approval_name(
        mut self,
        approval_name: impl Into<String>,
    ) -> Builder<builder::Set, HasViewers, HasForm, HasNodeList, HasI18nResources>
    where
        HasApprovalName: builder::NotGiven<required::approval_name>,
    {
        self.request.approval_name = approval_name.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 要改写的定义的 Code。不传时新建一个，其 Code 由系统生成；传入时以这次的内容取代原来的全部内容。来源：
    ///
    /// - 新建时本接口返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub fn approval_code(mut self, approval_code: impl Into<String>) -> Self {
        self.request.approval_code = Some(approval_code.into());
        self
    }

    /// 说明的文案 key，不少于 9 个字符，以 `@i18n@` 打头。
    ///
    /// - Length: at least 9 characters
    /// - Example: `"@i18n@trip_about"`
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.request.description = Some(description.into());
        self
    }

    /// 谁可以在审批应用里发起：
    ///
    /// - viewer_type 为 USER 时填 viewer_user_id。
    /// - 为 DEPARTMENT 时填 viewer_department_id。
    /// - 为 TENANT 或 NONE 时两者都不用填。
    ///
    /// **注意**：列表最大长度为 200。
    ///
    /// - Length: at most 200 items
    pub fn viewers(
        mut self,
        viewers: impl IntoIterator<Item = impl Into<ApprovalCreateViewers>>,
    ) -> Builder<HasApprovalName, builder::Set, HasForm, HasNodeList, HasI18nResources>
    where
        HasViewers: builder::NotGiven<required::viewers>,
    {
        self.request.viewers = builder::list(viewers);
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 表单
    pub fn form(
        mut self,
        form: impl Into<ApprovalForm>,
    ) -> Builder<
        HasApprovalName,
        HasViewers,
        builder::Set,
        HasNodeList,
        HasI18nResources,
    >
    where
        HasForm: builder::NotGiven<required::form>,
    {
        self.request.form = form.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 流程的节点，依次排列，首尾必须是开始节点和结束节点。
    ///
    /// **说明**：条件分支不能用接口设置，要在[管理后台](https://www.feishu.cn/approval/admin/approvalList?devMode=on)里做。
    pub fn node_list(
        mut self,
        node_list: impl IntoIterator<Item = impl Into<ApprovalNode>>,
    ) -> Builder<HasApprovalName, HasViewers, HasForm, builder::Set, HasI18nResources>
    where
        HasNodeList: builder::NotGiven<required::node_list>,
    {
        self.request.node_list = builder::list(node_list);
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 其余设置
    pub fn settings(mut self, settings: impl Into<ApprovalSetting>) -> Self {
        self.request.settings = Some(settings.into());
        self
    }

    /// 哪些内容可以在[管理后台](https://www.feishu.cn/approval/admin)里改
    pub fn config(mut self, config: impl Into<ApprovalConfig>) -> Self {
        self.request.config = Some(config.into());
        self
    }

    /// 图标的编号，0 到 24，页面上的[图](https://sf3-cn.feishucdn.com/obj/open-platform-opendoc/2c60da4397e18c0ae1fdf6bf50b36ad4_tQc0Lfgx4D.png)自左而右、自上而下。
    ///
    /// - Default: `0`
    /// - Example: `0`
    pub fn icon(mut self, icon: i64) -> Self {
        self.request.icon = Some(icon);
        self
    }

    /// 各语言的文案
    pub fn i18n_resources(
        mut self,
        i18n_resources: impl IntoIterator<Item = impl Into<I18nResource>>,
    ) -> Builder<HasApprovalName, HasViewers, HasForm, HasNodeList, builder::Set>
    where
        HasI18nResources: builder::NotGiven<required::i18n_resources>,
    {
        self.request.i18n_resources = builder::list(i18n_resources);
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 流程管理员的用户 ID：
    ///
    /// - 与 user_id_type 同种。
    /// - 列表最大长度为 200。
    ///
    /// - Length: at most 200 items
    /// - Example: `["ou_5f0c1d8e7b6a49328d10c4e2f9a7b365"]`
    pub fn process_manager_ids(
        mut self,
        process_manager_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.process_manager_ids = Some(builder::list(process_manager_ids));
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
    HasApprovalName,
    HasViewers,
    HasForm,
    HasNodeList,
    HasI18nResources,
> From<Builder<HasApprovalName, HasViewers, HasForm, HasNodeList, HasI18nResources>>
for Request
where
    HasApprovalName: builder::Given<required::approval_name>,
    HasViewers: builder::Given<required::viewers>,
    HasForm: builder::Given<required::form>,
    HasNodeList: builder::Given<required::node_list>,
    HasI18nResources: builder::Given<required::i18n_resources>,
{
    fn from(
        builder: Builder<
            HasApprovalName,
            HasViewers,
            HasForm,
            HasNodeList,
            HasI18nResources,
        >,
    ) -> Self {
        builder.request
    }
}

/// What [`create()`](super::create()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 定义的 Code。请存好：[查看审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)、[创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)等都要用它。
    pub approval_code: Option<String>,
    /// 定义的 ID
    pub approval_id: Option<String>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_code", &self.approval_code);
        to.put("approval_id", &self.approval_id);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["approval_code", "approval_id"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.approval_code),
            1 => from.take_lenient(&mut self.approval_id),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 谁可以在审批应用里发起：
///
/// - viewer_type 为 USER 时填 viewer_user_id。
/// - 为 DEPARTMENT 时填 viewer_department_id。
/// - 为 TENANT 或 NONE 时两者都不用填。
///
/// **注意**：列表最大长度为 200。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalCreateViewers {
    /// 可见范围
    ///
    /// - Example: `"USER"`
    pub viewer_type: Option<ViewerType>,
    /// 用户的 ID，与 user_id_type 同种；viewer_type 为 USER 时填。
    ///
    /// - Example: `"ou_5f0c1d8e7b6a49328d10c4e2f9a7b365"`
    pub viewer_user_id: Option<String>,
    /// 部门的 ID，与 department_id_type 同种；viewer_type 为 DEPARTMENT 时填。
    ///
    /// - Example: `"od-6f1c0b9e2d7a4583961e0c4b8d2f7a35"`
    pub viewer_department_id: Option<String>,
}

impl wire::Serialize for ApprovalCreateViewers {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("viewer_type", &self.viewer_type);
        to.put_some("viewer_user_id", &self.viewer_user_id);
        to.put_some("viewer_department_id", &self.viewer_department_id);
        to.end()
    }
}

impl wire::Record for ApprovalCreateViewers {
    const MEMBERS: &'static [&'static str] = &[
        "viewer_type",
        "viewer_user_id",
        "viewer_department_id",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.viewer_type),
            1 => from.take(&mut self.viewer_user_id),
            2 => from.take(&mut self.viewer_department_id),
            _ => {}
        }
    }
}

feishu_runtime::record!(ApprovalCreateViewers);

impl ApprovalCreateViewers {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 可见范围
    ///
    /// - Example: `"USER"`
    pub fn viewer_type(mut self, viewer_type: impl Into<ViewerType>) -> Self {
        self.viewer_type = Some(viewer_type.into());
        self
    }

    /// 用户的 ID，与 user_id_type 同种；viewer_type 为 USER 时填。
    ///
    /// - Example: `"ou_5f0c1d8e7b6a49328d10c4e2f9a7b365"`
    pub fn viewer_user_id(mut self, viewer_user_id: impl Into<String>) -> Self {
        self.viewer_user_id = Some(viewer_user_id.into());
        self
    }

    /// 部门的 ID，与 department_id_type 同种；viewer_type 为 DEPARTMENT 时填。
    ///
    /// - Example: `"od-6f1c0b9e2d7a4583961e0c4b8d2f7a35"`
    pub fn viewer_department_id(
        mut self,
        viewer_department_id: impl Into<String>,
    ) -> Self {
        self.viewer_department_id = Some(viewer_department_id.into());
        self
    }
}

/// 表单
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalForm {
    /// 表单的结构：控件组成的 JSON 数组，压缩成一个字符串。控件的写法见[定义的控件参数](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/approval-definition-form-control-parameters)。
    ///
    /// - Example: `"[{\"id\":\"reason\", \"type\": \"textarea\", \"required\":true, \"name\":\"@i18n@reason\"}]"`
    pub form_content: String,
    /// 控件怎样随其他控件的值而变，写成字符串的 JSON；查看定义时是 form_widget_relation；只见于官方 SDK
    pub widget_relation: Option<String>,
}

impl wire::Serialize for ApprovalForm {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("form_content", &self.form_content);
        to.put_some("widget_relation", &self.widget_relation);
        to.end()
    }
}

impl wire::Record for ApprovalForm {
    const MEMBERS: &'static [&'static str] = &["form_content", "widget_relation"];
    const REQUIRED: &'static [usize] = &[0];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.form_content),
            1 => from.take(&mut self.widget_relation),
            _ => {}
        }
    }
}

feishu_runtime::record!(ApprovalForm);

impl ApprovalForm {
    /// Sets what is required.
    pub fn new(form_content: impl Into<String>) -> Self {
        Self {
            form_content: form_content.into(),
            widget_relation: None,
        }
    }

    /// 控件怎样随其他控件的值而变，写成字符串的 JSON；查看定义时是 form_widget_relation；只见于官方 SDK
    pub fn widget_relation(mut self, widget_relation: impl Into<String>) -> Self {
        self.widget_relation = Some(widget_relation.into());
        self
    }
}

/// 流程的节点，依次排列，首尾必须是开始节点和结束节点。
///
/// **说明**：条件分支不能用接口设置，要在[管理后台](https://www.feishu.cn/approval/admin/approvalList?devMode=on)里做。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalNode {
    /// 节点的 ID。开始节点为 START，结束节点为 END，这两个节点不写 name、node_type 和 approver。
    ///
    /// - Example: `"START"`
    pub id: String,
    /// 节点名称的文案 key，不少于 9 个字符，以 `@i18n@` 打头。
    ///
    /// - Length: at least 9 characters
    /// - Example: `"@i18n@finance"`
    pub name: Option<String>,
    /// 节点如何审批。
    ///
    /// **注意**：按顺序审批（SEQUENTIAL）时，approver.type 只能是 Free。
    ///
    /// - Example: `"AND"`
    pub node_type: Option<NodeType>,
    /// 谁来审批
    pub approver: Option<Vec<ApprovalApproverCcer>>,
    /// 抄送给谁
    pub ccer: Option<Vec<ApprovalApproverCcer>>,
    /// 审批人对各控件的权限
    pub privilege_field: Option<FieldGroup>,
    /// 审批人由发起人挑选时，可否选多人：true 可以，false 不可以
    ///
    /// - Example: `false`
    pub approver_chosen_multi: Option<bool>,
    /// 审批人由发起人挑选时，从哪些人里选
    ///
    /// - Example: `[{ "type": "ALL" }]`
    pub approver_chosen_range: Option<Vec<ApproverRange>>,
    /// 审批人恰是提交人时怎么办
    ///
    /// - Example: `"AUTO_PASS"`
    pub starter_assignee: Option<StarterAssignee>,
}

impl wire::Serialize for ApprovalNode {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("id", &self.id);
        to.put_some("name", &self.name);
        to.put_some("node_type", &self.node_type);
        to.put_some("approver", &self.approver);
        to.put_some("ccer", &self.ccer);
        to.put_some("privilege_field", &self.privilege_field);
        to.put_some("approver_chosen_multi", &self.approver_chosen_multi);
        to.put_some("approver_chosen_range", &self.approver_chosen_range);
        to.put_some("starter_assignee", &self.starter_assignee);
        to.end()
    }
}

impl wire::Record for ApprovalNode {
    const MEMBERS: &'static [&'static str] = &[
        "id",
        "name",
        "node_type",
        "approver",
        "ccer",
        "privilege_field",
        "approver_chosen_multi",
        "approver_chosen_range",
        "starter_assignee",
    ];
    const REQUIRED: &'static [usize] = &[0];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.id),
            1 => from.take(&mut self.name),
            2 => from.take(&mut self.node_type),
            3 => from.take(&mut self.approver),
            4 => from.take(&mut self.ccer),
            5 => from.take(&mut self.privilege_field),
            6 => from.take(&mut self.approver_chosen_multi),
            7 => from.take(&mut self.approver_chosen_range),
            8 => from.take(&mut self.starter_assignee),
            _ => {}
        }
    }
}

feishu_runtime::record!(ApprovalNode);

impl ApprovalNode {
    /// Sets what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
            node_type: None,
            approver: None,
            ccer: None,
            privilege_field: None,
            approver_chosen_multi: None,
            approver_chosen_range: None,
            starter_assignee: None,
        }
    }

    /// 节点名称的文案 key，不少于 9 个字符，以 `@i18n@` 打头。
    ///
    /// - Length: at least 9 characters
    /// - Example: `"@i18n@finance"`
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// 节点如何审批。
    ///
    /// **注意**：按顺序审批（SEQUENTIAL）时，approver.type 只能是 Free。
    ///
    /// - Example: `"AND"`
    pub fn node_type(mut self, node_type: impl Into<NodeType>) -> Self {
        self.node_type = Some(node_type.into());
        self
    }

    /// 谁来审批
    pub fn approver(
        mut self,
        approver: impl IntoIterator<Item = impl Into<ApprovalApproverCcer>>,
    ) -> Self {
        self.approver = Some(builder::list(approver));
        self
    }

    /// 抄送给谁
    pub fn ccer(
        mut self,
        ccer: impl IntoIterator<Item = impl Into<ApprovalApproverCcer>>,
    ) -> Self {
        self.ccer = Some(builder::list(ccer));
        self
    }

    /// 审批人对各控件的权限
    pub fn privilege_field(mut self, privilege_field: impl Into<FieldGroup>) -> Self {
        self.privilege_field = Some(privilege_field.into());
        self
    }

    /// 审批人由发起人挑选时，可否选多人：true 可以，false 不可以
    ///
    /// - Example: `false`
    pub fn approver_chosen_multi(mut self, approver_chosen_multi: bool) -> Self {
        self.approver_chosen_multi = Some(approver_chosen_multi);
        self
    }

    /// 审批人由发起人挑选时，从哪些人里选
    ///
    /// - Example: `[{ "type": "ALL" }]`
    pub fn approver_chosen_range(
        mut self,
        approver_chosen_range: impl IntoIterator<Item = impl Into<ApproverRange>>,
    ) -> Self {
        self.approver_chosen_range = Some(builder::list(approver_chosen_range));
        self
    }

    /// 审批人恰是提交人时怎么办
    ///
    /// - Example: `"AUTO_PASS"`
    pub fn starter_assignee(
        mut self,
        starter_assignee: impl Into<StarterAssignee>,
    ) -> Self {
        self.starter_assignee = Some(starter_assignee.into());
        self
    }
}

impl validate::Validate for ApprovalNode {
    fn validate(&self, violations: &mut validate::Violations) {
        violations.chars("name", &self.name, 9..);
    }
}

/// 节点如何审批。
///
/// **注意**：按顺序审批（SEQUENTIAL）时，approver.type 只能是 Free。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum NodeType {
    /// `AND`: 会签，每个审批人都同意才通过
    And,
    /// `OR`: 或签，有一人同意就通过
    Or,
    /// `SEQUENTIAL`: 审批人一个接一个地审批
    Sequential,
    /// A value that the documentation does not list.
    Other(String),
}

impl NodeType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
        (Self::Sequential, "SEQUENTIAL"),
    ];
}

feishu_runtime::open_enum!(NodeType, String);

/// 谁来审批
///
/// 抄送给谁
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalApproverCcer {
    /// 怎样确定审批人：
    ///
    /// - Supervisor、SupervisorTopDown、DepartmentManager、DepartmentManagerTopDown 要在 level 里写级数，如上溯三级主管，type 为 Supervisor、level 为 3。
    /// - Personal 要写 user_id。
    /// - Free 两者都不写。
    ///
    /// 怎样确定抄送人：
    ///
    /// - Supervisor、SupervisorTopDown、DepartmentManager、DepartmentManagerTopDown 要在 level 里写级数，如上溯三级主管，type 为 Supervisor、level 为 3。
    /// - Personal 要写 user_id。
    /// - Free 两者都不写，但抄送人不能用它。
    ///
    /// - Example: `"Supervisor"`
    pub r#type: ApprovalApproverCcerType,
    /// 审批人，与 user_id_type 同种；type 为 Personal 时填。
    ///
    /// 抄送人，与 user_id_type 同种；type 为 Personal 时填。
    ///
    /// - Example: `"ou_91b7e3d5c2a84f60b7d91e3a5c8f2046"`
    pub user_id: Option<String>,
    /// 第几级；type 为 Supervisor、SupervisorTopDown、DepartmentManager、DepartmentManagerTopDown 时填，如上溯三级主管写 3。
    ///
    /// - Example: `"3"`
    pub level: Option<String>,
}

impl wire::Serialize for ApprovalApproverCcer {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("type", &self.r#type);
        to.put_some("user_id", &self.user_id);
        to.put_some("level", &self.level);
        to.end()
    }
}

impl wire::Record for ApprovalApproverCcer {
    const MEMBERS: &'static [&'static str] = &["type", "user_id", "level"];
    const REQUIRED: &'static [usize] = &[0];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.r#type),
            1 => from.take(&mut self.user_id),
            2 => from.take(&mut self.level),
            _ => {}
        }
    }
}

feishu_runtime::record!(ApprovalApproverCcer);

impl ApprovalApproverCcer {
    /// Sets what is required.
    pub fn new(r#type: impl Into<ApprovalApproverCcerType>) -> Self {
        Self {
            r#type: r#type.into(),
            user_id: None,
            level: None,
        }
    }

    /// 审批人，与 user_id_type 同种；type 为 Personal 时填。
    ///
    /// 抄送人，与 user_id_type 同种；type 为 Personal 时填。
    ///
    /// - Example: `"ou_91b7e3d5c2a84f60b7d91e3a5c8f2046"`
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// 第几级；type 为 Supervisor、SupervisorTopDown、DepartmentManager、DepartmentManagerTopDown 时填，如上溯三级主管写 3。
    ///
    /// - Example: `"3"`
    pub fn level(mut self, level: impl Into<String>) -> Self {
        self.level = Some(level.into());
        self
    }
}

/// 怎样确定审批人：
///
/// - Supervisor、SupervisorTopDown、DepartmentManager、DepartmentManagerTopDown 要在 level 里写级数，如上溯三级主管，type 为 Supervisor、level 为 3。
/// - Personal 要写 user_id。
/// - Free 两者都不写。
///
/// 怎样确定抄送人：
///
/// - Supervisor、SupervisorTopDown、DepartmentManager、DepartmentManagerTopDown 要在 level 里写级数，如上溯三级主管，type 为 Supervisor、level 为 3。
/// - Personal 要写 user_id。
/// - Free 两者都不写，但抄送人不能用它。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalApproverCcerType {
    /// `Supervisor`: 主管，自下而上
    Supervisor,
    /// `SupervisorTopDown`: 主管，自上而下
    SupervisorTopDown,
    /// `DepartmentManager`: 部门负责人，自下而上
    DepartmentManager,
    /// `DepartmentManagerTopDown`: 部门负责人，自上而下
    DepartmentManagerTopDown,
    /// `Personal`: 某个成员
    Personal,
    /// `Free`: 发起人挑选
    Free,
    /// A value that the documentation does not list.
    Other(String),
}

impl ApprovalApproverCcerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Supervisor, "Supervisor"),
        (Self::SupervisorTopDown, "SupervisorTopDown"),
        (Self::DepartmentManager, "DepartmentManager"),
        (Self::DepartmentManagerTopDown, "DepartmentManagerTopDown"),
        (Self::Personal, "Personal"),
        (Self::Free, "Free"),
    ];
}

feishu_runtime::open_enum!(ApprovalApproverCcerType, String);

/// 审批人对各控件的权限
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldGroup {
    /// 可以改的控件的 ID，与 form 里的一致
    ///
    /// - Example: `["reason"]`
    pub writable: Vec<String>,
    /// 可以看的控件的 ID，与 form 里的一致
    ///
    /// - Example: `["reason"]`
    pub readable: Vec<String>,
}

impl wire::Serialize for FieldGroup {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("writable", &self.writable);
        to.put("readable", &self.readable);
        to.end()
    }
}

impl wire::Record for FieldGroup {
    const MEMBERS: &'static [&'static str] = &["writable", "readable"];
    const REQUIRED: &'static [usize] = &[0, 1];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.writable),
            1 => from.take(&mut self.readable),
            _ => {}
        }
    }
}

feishu_runtime::record!(FieldGroup);

impl FieldGroup {
    /// Sets what is required.
    pub fn new(
        writable: impl IntoIterator<Item = impl Into<String>>,
        readable: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            writable: builder::list(writable),
            readable: builder::list(readable),
        }
    }
}

/// 审批人由发起人挑选时，从哪些人里选
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApproverRange {
    /// 范围的种类
    ///
    /// - Example: `"PERSONAL"`
    pub r#type: Option<ApproverRangeType>,
    /// 范围里的 ID：
    ///
    /// - type 为 ALL 时不传。
    /// - 为 PERSONAL 时是用户的 ID，与 user_id_type 同种。
    /// - 为 ROLE 时是角色的 ID，[创建角色](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/create)时返回。
    ///
    /// - Example: `["ou_91b7e3d5c2a84f60b7d91e3a5c8f2046"]`
    pub id_list: Option<Vec<String>>,
}

impl wire::Serialize for ApproverRange {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("type", &self.r#type);
        to.put_some("id_list", &self.id_list);
        to.end()
    }
}

impl wire::Record for ApproverRange {
    const MEMBERS: &'static [&'static str] = &["type", "id_list"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.r#type),
            1 => from.take(&mut self.id_list),
            _ => {}
        }
    }
}

feishu_runtime::record!(ApproverRange);

impl ApproverRange {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 范围的种类
    ///
    /// - Example: `"PERSONAL"`
    pub fn r#type(mut self, r#type: impl Into<ApproverRangeType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// 范围里的 ID：
    ///
    /// - type 为 ALL 时不传。
    /// - 为 PERSONAL 时是用户的 ID，与 user_id_type 同种。
    /// - 为 ROLE 时是角色的 ID，[创建角色](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/create)时返回。
    ///
    /// - Example: `["ou_91b7e3d5c2a84f60b7d91e3a5c8f2046"]`
    pub fn id_list(
        mut self,
        id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.id_list = Some(builder::list(id_list));
        self
    }
}

/// 范围的种类
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApproverRangeType {
    /// `ALL`: 全企业
    All,
    /// `PERSONAL`: 列出的人
    Personal,
    /// `ROLE`: 列出的角色
    Role,
    /// A value that the documentation does not list.
    Other(String),
}

impl ApproverRangeType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::All, "ALL"),
        (Self::Personal, "PERSONAL"),
        (Self::Role, "ROLE"),
    ];
}

feishu_runtime::open_enum!(ApproverRangeType, String);

/// 审批人恰是提交人时怎么办
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum StarterAssignee {
    /// `STARTER`: 由本人审批
    Starter,
    /// `AUTO_PASS`: 直接通过
    AutoPass,
    /// `SUPERVISOR`: 换成其直属上级
    Supervisor,
    /// `DEPARTMENT_MANAGER`: 换成其部门负责人
    DepartmentManager,
    /// A value that the documentation does not list.
    Other(String),
}

impl StarterAssignee {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Starter, "STARTER"),
        (Self::AutoPass, "AUTO_PASS"),
        (Self::Supervisor, "SUPERVISOR"),
        (Self::DepartmentManager, "DEPARTMENT_MANAGER"),
    ];
}

feishu_runtime::open_enum!(StarterAssignee, String);

/// 其余设置
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalSetting {
    /// 通过后多久内还能撤回，单位秒；不传时为 31 天，0 为不能撤回。
    ///
    /// - Example: `86400`
    pub revert_interval: Option<i64>,
    /// 过了首个节点后能否撤回：1 能，0 不能；不传时为 1。
    ///
    /// - Example: `1`
    pub revert_option: Option<i64>,
    /// 被拒绝之后怎样
    ///
    /// - Example: `0`
    pub reject_option: Option<RejectOption>,
    /// 能否在消息卡片上直接审批
    ///
    /// - Default: `1`
    /// - Example: `1`
    pub quick_approval_option: Option<QuickApprovalOption>,
    /// 是否关掉超时的设置；只见于官方 SDK
    pub overtime_disable: Option<bool>,
    /// 多久没有处理算超时，单位天；只见于官方 SDK
    pub overtime_notice_time: Option<i64>,
    /// 超时多久后自动关闭，单位天；只见于官方 SDK
    pub overtime_close_time: Option<i64>,
    /// 自动关闭后多久内可以恢复，单位天；只见于官方 SDK
    pub overtime_recover_time: Option<i64>,
}

impl wire::Serialize for ApprovalSetting {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("revert_interval", &self.revert_interval);
        to.put_some("revert_option", &self.revert_option);
        to.put_some("reject_option", &self.reject_option);
        to.put_some("quick_approval_option", &self.quick_approval_option);
        to.put_some("overtime_disable", &self.overtime_disable);
        to.put_some("overtime_notice_time", &self.overtime_notice_time);
        to.put_some("overtime_close_time", &self.overtime_close_time);
        to.put_some("overtime_recover_time", &self.overtime_recover_time);
        to.end()
    }
}

impl wire::Record for ApprovalSetting {
    const MEMBERS: &'static [&'static str] = &[
        "revert_interval",
        "revert_option",
        "reject_option",
        "quick_approval_option",
        "overtime_disable",
        "overtime_notice_time",
        "overtime_close_time",
        "overtime_recover_time",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.revert_interval),
            1 => from.take(&mut self.revert_option),
            2 => from.take(&mut self.reject_option),
            3 => from.take(&mut self.quick_approval_option),
            4 => from.take(&mut self.overtime_disable),
            5 => from.take(&mut self.overtime_notice_time),
            6 => from.take(&mut self.overtime_close_time),
            7 => from.take(&mut self.overtime_recover_time),
            _ => {}
        }
    }
}

feishu_runtime::record!(ApprovalSetting);

impl ApprovalSetting {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 通过后多久内还能撤回，单位秒；不传时为 31 天，0 为不能撤回。
    ///
    /// - Example: `86400`
    pub fn revert_interval(mut self, revert_interval: i64) -> Self {
        self.revert_interval = Some(revert_interval);
        self
    }

    /// 过了首个节点后能否撤回：1 能，0 不能；不传时为 1。
    ///
    /// - Example: `1`
    pub fn revert_option(mut self, revert_option: i64) -> Self {
        self.revert_option = Some(revert_option);
        self
    }

    /// 被拒绝之后怎样
    ///
    /// - Example: `0`
    pub fn reject_option(mut self, reject_option: impl Into<RejectOption>) -> Self {
        self.reject_option = Some(reject_option.into());
        self
    }

    /// 能否在消息卡片上直接审批
    ///
    /// - Default: `1`
    /// - Example: `1`
    pub fn quick_approval_option(
        mut self,
        quick_approval_option: impl Into<QuickApprovalOption>,
    ) -> Self {
        self.quick_approval_option = Some(quick_approval_option.into());
        self
    }

    /// 是否关掉超时的设置；只见于官方 SDK
    pub fn overtime_disable(mut self, overtime_disable: bool) -> Self {
        self.overtime_disable = Some(overtime_disable);
        self
    }

    /// 多久没有处理算超时，单位天；只见于官方 SDK
    pub fn overtime_notice_time(mut self, overtime_notice_time: i64) -> Self {
        self.overtime_notice_time = Some(overtime_notice_time);
        self
    }

    /// 超时多久后自动关闭，单位天；只见于官方 SDK
    pub fn overtime_close_time(mut self, overtime_close_time: i64) -> Self {
        self.overtime_close_time = Some(overtime_close_time);
        self
    }

    /// 自动关闭后多久内可以恢复，单位天；只见于官方 SDK
    pub fn overtime_recover_time(mut self, overtime_recover_time: i64) -> Self {
        self.overtime_recover_time = Some(overtime_recover_time);
        self
    }
}

/// 被拒绝之后怎样
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum RejectOption {
    /// `0`: 流程到此为止，不传时如此
    Value0,
    /// `1`: 退给发起人，可以改了再交
    Value1,
    /// A value that the documentation does not list.
    Other(i64),
}

impl RejectOption {
    const VALUES: &'static [(Self, i64)] = &[(Self::Value0, 0), (Self::Value1, 1)];
}

feishu_runtime::open_enum!(RejectOption, i64);

/// 能否在消息卡片上直接审批
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum QuickApprovalOption {
    /// `0`: 不能
    Value0,
    /// `1`: 能
    Value1,
    /// A value that the documentation does not list.
    Other(i64),
}

impl QuickApprovalOption {
    const VALUES: &'static [(Self, i64)] = &[(Self::Value0, 0), (Self::Value1, 1)];
}

feishu_runtime::open_enum!(QuickApprovalOption, i64);

/// 哪些内容可以在[管理后台](https://www.feishu.cn/approval/admin)里改
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalConfig {
    /// 可否改可见范围
    ///
    /// - Default: `false`
    /// - Example: `false`
    pub can_update_viewer: bool,
    /// 可否改表单
    ///
    /// - Default: `false`
    /// - Example: `false`
    pub can_update_form: bool,
    /// 可否改流程
    ///
    /// - Default: `false`
    /// - Example: `false`
    pub can_update_process: bool,
    /// 可否改撤回的设置
    ///
    /// - Default: `false`
    /// - Example: `false`
    pub can_update_revert: bool,
    /// 帮助文档的网址
    ///
    /// - Example: `"https://www.example.com/help/trip"`
    pub help_url: Option<String>,
}

impl wire::Serialize for ApprovalConfig {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("can_update_viewer", &self.can_update_viewer);
        to.put("can_update_form", &self.can_update_form);
        to.put("can_update_process", &self.can_update_process);
        to.put("can_update_revert", &self.can_update_revert);
        to.put_some("help_url", &self.help_url);
        to.end()
    }
}

impl wire::Record for ApprovalConfig {
    const MEMBERS: &'static [&'static str] = &[
        "can_update_viewer",
        "can_update_form",
        "can_update_process",
        "can_update_revert",
        "help_url",
    ];
    const REQUIRED: &'static [usize] = &[0, 1, 2, 3];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.can_update_viewer),
            1 => from.take(&mut self.can_update_form),
            2 => from.take(&mut self.can_update_process),
            3 => from.take(&mut self.can_update_revert),
            4 => from.take(&mut self.help_url),
            _ => {}
        }
    }
}

feishu_runtime::record!(ApprovalConfig);

impl ApprovalConfig {
    /// Sets what is required.
    pub fn new(
        can_update_viewer: bool,
        can_update_form: bool,
        can_update_process: bool,
        can_update_revert: bool,
    ) -> Self {
        Self {
            can_update_viewer,
            can_update_form,
            can_update_process,
            can_update_revert,
            help_url: None,
        }
    }

    /// 帮助文档的网址
    ///
    /// - Example: `"https://www.example.com/help/trip"`
    pub fn help_url(mut self, help_url: impl Into<String>) -> Self {
        self.help_url = Some(help_url.into());
        self
    }
}

/// Error codes that the page lists.
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// 参数有误：
    ///
    /// - 对照上表逐项核对参数。
    /// - 若传了表单（form），核对控件的值；报错中带控件 ID 时，用[查看审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)或[查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)找到该控件的配置。
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// 没有这个审批定义，核对 approval_code。
    ApprovalCodeNotFound,
    /// `1390003` (HTTP 400): instance code not found
    ///
    /// 没有这个实例，核对 instance_code。来源：
    ///
    /// - [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)返回的 instance_code。
    /// - [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)或[查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果。
    InstanceCodeNotFound,
    /// `1390004` (HTTP 400): user_id or open_id not found
    ///
    /// 核对 user_id：须是 user_id_type 所说的那种，且确有此人。
    UserIdOrOpenIdNotFound,
    /// `1390009` (HTTP 403): no operation permission
    ///
    /// 没有操作的权限：到[管理后台](https://www.feishu.cn/approval/admin/approvalList)编辑该定义，看流程设计中的审批操作权限。
    NoOperationPermission,
    /// `1390013` (HTTP 400): unsupported approval for free process
    ///
    /// 流程由发起人自定的审批，不能经此接口操作。
    UnsupportedApprovalForFreeProcess,
    /// `1390015` (HTTP 400): approval is not active
    ///
    /// 审批定义已停用，在[管理后台](https://www.feishu.cn/approval/admin/approvalList)启用后再试。
    ApprovalIsNotActive,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// 服务端出错：
    ///
    /// 1. 先核对参数与表单的值。
    /// 2. 放慢请求后重试，仍失败时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    ThereHaveBeenSomeErrors,
    /// A code that the documentation of the operation does not list.
    Other(i64),
}

impl ErrorCode {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::ParamIsInvalid, 1390001),
        (Self::ApprovalCodeNotFound, 1390002),
        (Self::InstanceCodeNotFound, 1390003),
        (Self::UserIdOrOpenIdNotFound, 1390004),
        (Self::NoOperationPermission, 1390009),
        (Self::UnsupportedApprovalForFreeProcess, 1390013),
        (Self::ApprovalIsNotActive, 1390015),
        (Self::ThereHaveBeenSomeErrors, 1395001),
    ];
}

feishu_runtime::error_code!(ErrorCode);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.approval.create",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/approvals",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval", "approval:definition"],
    quotas: &[
        operation::Quota {
            count: 1000,
            seconds: 60,
        },
        operation::Quota {
            count: 50,
            seconds: 1,
        },
    ],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[
        operation::ErrorInfo {
            http: Some(400),
            code: 1390001,
            message: "param is invalid",
            advice: "参数有误：\n- 对照上表逐项核对参数。\n- 若传了表单（form），核对控件的值；报错中带控件 ID 时，用[查看审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)或[查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)找到该控件的配置。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1390002,
            message: "approval code not found",
            advice: "没有这个审批定义，核对 approval_code。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1390003,
            message: "instance code not found",
            advice: "没有这个实例，核对 instance_code。来源：\n- [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)返回的 instance_code。\n- [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)或[查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1390004,
            message: "user_id or open_id not found",
            advice: "核对 user_id：须是 user_id_type 所说的那种，且确有此人。",
        },
        operation::ErrorInfo {
            http: Some(403),
            code: 1390009,
            message: "no operation permission",
            advice: "没有操作的权限：到[管理后台](https://www.feishu.cn/approval/admin/approvalList)编辑该定义，看流程设计中的审批操作权限。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1390013,
            message: "unsupported approval for free process",
            advice: "流程由发起人自定的审批，不能经此接口操作。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1390015,
            message: "approval is not active",
            advice: "审批定义已停用，在[管理后台](https://www.feishu.cn/approval/admin/approvalList)启用后再试。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1395001,
            message: "There have been some errors. Please try again later",
            advice: "服务端出错：\n1. 先核对参数与表单的值。\n2. 放慢请求后重试，仍失败时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
        },
    ],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create",
};
