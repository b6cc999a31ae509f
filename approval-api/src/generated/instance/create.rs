// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 创建审批实例
//!
//! Types of [`create()`](super::create()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::required;
pub use super::super::shared::approval_create::Locale;

/// Parameters of [`create()`](super::create()).
///
/// - At least one of `user_id`, `open_id` must be set.
/// - A repeated call with the same `uuid` is executed once and fails with code `60012`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 审批定义的 Code。来源：
    ///
    /// - [创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub approval_code: String,
    /// 发起人的 user_id，与 open_id 必须传入其中一个，都传时以 user_id 为准。见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// - Example: `"b3f9a6c2"`
    pub user_id: Option<String>,
    /// 发起人的 open_id，与 user_id 必须传入其中一个，都传时以 user_id 为准。见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    ///
    /// - Example: `"ou_5f0c1d8e7b6a49328d10c4e2f9a7b365"`
    pub open_id: Option<String>,
    /// 发起人的部门，见[部门 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/field-overview#9c02ed7a)。不传时取其部门列表的首个。
    ///
    /// **说明**：
    ///
    /// - 根部门不可用。
    /// - 类型须为 department_id。
    ///
    /// - Example: `"4c7e91d2f0a85b36"`
    pub department_id: Option<String>,
    /// 表单的值：控件组成的 JSON 数组，压缩成一个字符串。控件的写法见[表单控件参数](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/approval-instance-form-control-parameters)。
    ///
    /// - Example: `"[{\"id\":\"reason\", \"type\": \"input\", \"value\":\"off-site\"}]"`
    pub form: String,
    /// 为由发起人选审批人的节点指定审批人（user_id）。
    ///
    /// **说明**：与 node_approver_open_id_list 同时传入时两者合并。
    pub node_approver_user_id_list: Option<Vec<NodeApprover>>,
    /// 为由发起人选审批人的节点指定审批人（open_id）。
    ///
    /// **说明**：与 node_approver_user_id_list 同时传入时两者合并。
    pub node_approver_open_id_list: Option<Vec<NodeApprover>>,
    /// 为由发起人选抄送人的节点指定抄送人（user_id）。
    ///
    /// **说明**：与 node_cc_open_id_list 同时传入时两者合并。
    ///
    /// - Length: at most 20 items
    pub node_cc_user_id_list: Option<Vec<NodeApprover>>,
    /// 为由发起人选抄送人的节点指定抄送人（open_id）。
    ///
    /// **说明**：与 node_cc_user_id_list 同时传入时两者合并。
    ///
    /// - Length: at most 20 items
    pub node_cc_open_id_list: Option<Vec<NodeApprover>>,
    /// 实例的 uuid，用于幂等操作：在企业内唯一，不分大小写，一个 uuid 只能建一个实例。冲突时返回错误码 60012，建议写成 XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX。
    ///
    /// - Length: 1 to 64 characters
    /// - Example: `"C2A94E07-31D8-4B6F-A5E0-7F18D6B3920C"`
    pub uuid: Option<String>,
    /// 被退回后，提交人能否用 **提交** 按钮在原实例里重交。
    ///
    /// - Example: `true`
    pub allow_resubmit: Option<bool>,
    /// 是否显示 **再次提交** 按钮，按原表单另发起一个实例。
    ///
    /// - Example: `true`
    pub allow_submit_again: Option<bool>,
    /// 不发送哪些机器人通知。
    ///
    /// 位运算：多项相加，3 表示 1 与 2 都不通知。
    ///
    /// - Example: `"1"`
    pub cancel_bot_notification: Option<CancelBotNotification>,
    /// 是否不许撤销
    ///
    /// - Default: `false`
    /// - Example: `false`
    pub forbid_revoke: Option<bool>,
    /// 多语言文案，现仅用于单行与多行文本控件。
    pub i18n_resources: Option<Vec<I18nResource>>,
    /// 列表中显示的名称，不传时用审批定义的名称。
    ///
    /// **说明**：传文案的 key（以 @i18n@ 开头），其值写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@1"`
    pub title: Option<String>,
    /// 详情页如何显示标题
    ///
    /// - Default: `0`
    /// - Example: `0`
    pub title_display_method: Option<TitleDisplayMethod>,
    /// 哪些节点自动通过
    ///
    /// - Length: at most 10 items
    pub node_auto_approval_list: Option<Vec<NodeAutoApproval>>,
    /// 扩展的数据；只见于官方 SDK
    pub byte_extra: Option<String>,
    /// 响应里是否要有实例的链接，即 instance_link；只见于官方 SDK
    ///
    /// - Example: `true`
    pub with_link: Option<bool>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_code", &self.approval_code);
        to.put_some("user_id", &self.user_id);
        to.put_some("open_id", &self.open_id);
        to.put_some("department_id", &self.department_id);
        to.put("form", &self.form);
        to.put_some("node_approver_user_id_list", &self.node_approver_user_id_list);
        to.put_some("node_approver_open_id_list", &self.node_approver_open_id_list);
        to.put_some("node_cc_user_id_list", &self.node_cc_user_id_list);
        to.put_some("node_cc_open_id_list", &self.node_cc_open_id_list);
        to.put_some("uuid", &self.uuid);
        to.put_some("allow_resubmit", &self.allow_resubmit);
        to.put_some("allow_submit_again", &self.allow_submit_again);
        to.put_some("cancel_bot_notification", &self.cancel_bot_notification);
        to.put_some("forbid_revoke", &self.forbid_revoke);
        to.put_some("i18n_resources", &self.i18n_resources);
        to.put_some("title", &self.title);
        to.put_some("title_display_method", &self.title_display_method);
        to.put_some("node_auto_approval_list", &self.node_auto_approval_list);
        to.put_some("byte_extra", &self.byte_extra);
        to.put_some("with_link", &self.with_link);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "approval_code",
        "user_id",
        "open_id",
        "department_id",
        "form",
        "node_approver_user_id_list",
        "node_approver_open_id_list",
        "node_cc_user_id_list",
        "node_cc_open_id_list",
        "uuid",
        "allow_resubmit",
        "allow_submit_again",
        "cancel_bot_notification",
        "forbid_revoke",
        "i18n_resources",
        "title",
        "title_display_method",
        "node_auto_approval_list",
        "byte_extra",
        "with_link",
    ];
    const REQUIRED: &'static [usize] = &[0, 4];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.approval_code),
            1 => from.take(&mut self.user_id),
            2 => from.take(&mut self.open_id),
            3 => from.take(&mut self.department_id),
            4 => from.take(&mut self.form),
            5 => from.take(&mut self.node_approver_user_id_list),
            6 => from.take(&mut self.node_approver_open_id_list),
            7 => from.take(&mut self.node_cc_user_id_list),
            8 => from.take(&mut self.node_cc_open_id_list),
            9 => from.take(&mut self.uuid),
            10 => from.take(&mut self.allow_resubmit),
            11 => from.take(&mut self.allow_submit_again),
            12 => from.take(&mut self.cancel_bot_notification),
            13 => from.take(&mut self.forbid_revoke),
            14 => from.take(&mut self.i18n_resources),
            15 => from.take(&mut self.title),
            16 => from.take(&mut self.title_display_method),
            17 => from.take(&mut self.node_auto_approval_list),
            18 => from.take(&mut self.byte_extra),
            19 => from.take(&mut self.with_link),
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

    fn validate(&self, violations: &mut validate::Violations) {
        violations.items("node_cc_user_id_list", &self.node_cc_user_id_list, ..=20);
        violations.items("node_cc_open_id_list", &self.node_cc_open_id_list, ..=20);
        violations.chars("uuid", &self.uuid, 1..=64);
        violations
            .items("node_auto_approval_list", &self.node_auto_approval_list, ..=10);
        violations
            .at_least_one(
                &[
                    ("user_id", self.user_id.is_some()),
                    ("open_id", self.open_id.is_some()),
                ],
            );
    }
}

/// Collects the parameters of [`create()`](super::create()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasApprovalCode = builder::Unset, HasForm = builder::Unset> {
    request: Request,
    states: PhantomData<(HasApprovalCode, HasForm)>,
}

impl<HasApprovalCode, HasForm> Builder<HasApprovalCode, HasForm> {
    /// 审批定义的 Code。来源：
    ///
    /// - [创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub fn approval_code(
        mut self,
        approval_code: impl Into<String>,
    ) -> Builder<builder::Set, HasForm>
    where
        HasApprovalCode: builder::NotGiven<required::approval_code>,
    {
        self.request.approval_code = approval_code.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 发起人的 user_id，与 open_id 必须传入其中一个，都传时以 user_id 为准。见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// - Example: `"b3f9a6c2"`
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.request.user_id = Some(user_id.into());
        self
    }

    /// 发起人的 open_id，与 user_id 必须传入其中一个，都传时以 user_id 为准。见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    ///
    /// - Example: `"ou_5f0c1d8e7b6a49328d10c4e2f9a7b365"`
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.request.open_id = Some(open_id.into());
        self
    }

    /// 发起人的部门，见[部门 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/field-overview#9c02ed7a)。不传时取其部门列表的首个。
    ///
    /// **说明**：
    ///
    /// - 根部门不可用。
    /// - 类型须为 department_id。
    ///
    /// - Example: `"4c7e91d2f0a85b36"`
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.request.department_id = Some(department_id.into());
        self
    }

    /// 表单的值：控件组成的 JSON 数组，压缩成一个字符串。控件的写法见[表单控件参数](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/approval-instance-form-control-parameters)。
    ///
    /// - Example: `"[{\"id\":\"reason\", \"type\": \"input\", \"value\":\"off-site\"}]"`
    pub fn form(
        mut self,
        form: impl Into<String>,
    ) -> Builder<HasApprovalCode, builder::Set>
    where
        HasForm: builder::NotGiven<required::form>,
    {
        self.request.form = form.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 为由发起人选审批人的节点指定审批人（user_id）。
    ///
    /// **说明**：与 node_approver_open_id_list 同时传入时两者合并。
    pub fn node_approver_user_id_list(
        mut self,
        node_approver_user_id_list: impl IntoIterator<Item = impl Into<NodeApprover>>,
    ) -> Self {
        self.request.node_approver_user_id_list = Some(
            builder::list(node_approver_user_id_list),
        );
        self
    }

    /// 为由发起人选审批人的节点指定审批人（open_id）。
    ///
    /// **说明**：与 node_approver_user_id_list 同时传入时两者合并。
    pub fn node_approver_open_id_list(
        mut self,
        node_approver_open_id_list: impl IntoIterator<Item = impl Into<NodeApprover>>,
    ) -> Self {
        self.request.node_approver_open_id_list = Some(
            builder::list(node_approver_open_id_list),
        );
        self
    }

    /// 为由发起人选抄送人的节点指定抄送人（user_id）。
    ///
    /// **说明**：与 node_cc_open_id_list 同时传入时两者合并。
    ///
    /// - Length: at most 20 items
    pub fn node_cc_user_id_list(
        mut self,
        node_cc_user_id_list: impl IntoIterator<Item = impl Into<NodeApprover>>,
    ) -> Self {
        self.request.node_cc_user_id_list = Some(builder::list(node_cc_user_id_list));
        self
    }

    /// 为由发起人选抄送人的节点指定抄送人（open_id）。
    ///
    /// **说明**：与 node_cc_user_id_list 同时传入时两者合并。
    ///
    /// - Length: at most 20 items
    pub fn node_cc_open_id_list(
        mut self,
        node_cc_open_id_list: impl IntoIterator<Item = impl Into<NodeApprover>>,
    ) -> Self {
        self.request.node_cc_open_id_list = Some(builder::list(node_cc_open_id_list));
        self
    }

    /// 实例的 uuid，用于幂等操作：在企业内唯一，不分大小写，一个 uuid 只能建一个实例。冲突时返回错误码 60012，建议写成 XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX。
    ///
    /// - Length: 1 to 64 characters
    /// - Example: `"C2A94E07-31D8-4B6F-A5E0-7F18D6B3920C"`
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.request.uuid = Some(uuid.into());
        self
    }

    /// 被退回后，提交人能否用 **提交** 按钮在原实例里重交。
    ///
    /// - Example: `true`
    pub fn allow_resubmit(mut self, allow_resubmit: bool) -> Self {
        self.request.allow_resubmit = Some(allow_resubmit);
        self
    }

    /// 是否显示 **再次提交** 按钮，按原表单另发起一个实例。
    ///
    /// - Example: `true`
    pub fn allow_submit_again(mut self, allow_submit_again: bool) -> Self {
        self.request.allow_submit_again = Some(allow_submit_again);
        self
    }

    /// 不发送哪些机器人通知。
    ///
    /// 位运算：多项相加，3 表示 1 与 2 都不通知。
    ///
    /// - Example: `"1"`
    pub fn cancel_bot_notification(
        mut self,
        cancel_bot_notification: impl Into<CancelBotNotification>,
    ) -> Self {
        self.request.cancel_bot_notification = Some(cancel_bot_notification.into());
        self
    }

    /// 是否不许撤销
    ///
    /// - Default: `false`
    /// - Example: `false`
    pub fn forbid_revoke(mut self, forbid_revoke: bool) -> Self {
        self.request.forbid_revoke = Some(forbid_revoke);
        self
    }

    /// 多语言文案，现仅用于单行与多行文本控件。
    pub fn i18n_resources(
        mut self,
        i18n_resources: impl IntoIterator<Item = impl Into<I18nResource>>,
    ) -> Self {
        self.request.i18n_resources = Some(builder::list(i18n_resources));
        self
    }

    /// 列表中显示的名称，不传时用审批定义的名称。
    ///
    /// **说明**：传文案的 key（以 @i18n@ 开头），其值写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@1"`
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.request.title = Some(title.into());
        self
    }

    /// 详情页如何显示标题
    ///
    /// - Default: `0`
    /// - Example: `0`
    pub fn title_display_method(
        mut self,
        title_display_method: impl Into<TitleDisplayMethod>,
    ) -> Self {
        self.request.title_display_method = Some(title_display_method.into());
        self
    }

    /// 哪些节点自动通过
    ///
    /// - Length: at most 10 items
    pub fn node_auto_approval_list(
        mut self,
        node_auto_approval_list: impl IntoIterator<Item = impl Into<NodeAutoApproval>>,
    ) -> Self {
        self.request.node_auto_approval_list = Some(
            builder::list(node_auto_approval_list),
        );
        self
    }

    /// 扩展的数据；只见于官方 SDK
    pub fn byte_extra(mut self, byte_extra: impl Into<String>) -> Self {
        self.request.byte_extra = Some(byte_extra.into());
        self
    }

    /// 响应里是否要有实例的链接，即 instance_link；只见于官方 SDK
    ///
    /// - Example: `true`
    pub fn with_link(mut self, with_link: bool) -> Self {
        self.request.with_link = Some(with_link);
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

impl<HasApprovalCode, HasForm> From<Builder<HasApprovalCode, HasForm>> for Request
where
    HasApprovalCode: builder::Given<required::approval_code>,
    HasForm: builder::Given<required::form>,
{
    fn from(builder: Builder<HasApprovalCode, HasForm>) -> Self {
        builder.request
    }
}

/// What [`create()`](super::create()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 新实例的 Code
    pub instance_code: Option<String>,
    /// 新实例的链接，with_link 为 true 时才有；只见于官方 SDK
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

/// 为由发起人选审批人的节点指定审批人（user_id）。
///
/// **说明**：与 node_approver_open_id_list 同时传入时两者合并。
///
/// 为由发起人选审批人的节点指定审批人（open_id）。
///
/// **说明**：与 node_approver_user_id_list 同时传入时两者合并。
///
/// 为由发起人选抄送人的节点指定抄送人（user_id）。
///
/// **说明**：与 node_cc_open_id_list 同时传入时两者合并。
///
/// 为由发起人选抄送人的节点指定抄送人（open_id）。
///
/// **说明**：与 node_cc_user_id_list 同时传入时两者合并。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeApprover {
    /// 节点的 node_id 或 custom_node_id，取自[审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)的 node_list。
    ///
    /// 节点的 node_id，取自[审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)的 node_list。
    ///
    /// - Example: `"8d2f6b0c4e1a73952b6c0d4f8e1a7395"`
    pub key: Option<String>,
    /// 审批人的 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// 审批人的 open_id，见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    ///
    /// 抄送人的 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// 抄送人的 open_id，见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    ///
    /// - Example: `["b3f9a6c2"]`
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

    /// 节点的 node_id 或 custom_node_id，取自[审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)的 node_list。
    ///
    /// 节点的 node_id，取自[审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)的 node_list。
    ///
    /// - Example: `"8d2f6b0c4e1a73952b6c0d4f8e1a7395"`
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// 审批人的 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// 审批人的 open_id，见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    ///
    /// 抄送人的 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// 抄送人的 open_id，见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    ///
    /// - Example: `["b3f9a6c2"]`
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = Some(builder::list(value));
        self
    }
}

/// 不发送哪些机器人通知。
///
/// 位运算：多项相加，3 表示 1 与 2 都不通知。
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CancelBotNotification(i64);

impl CancelBotNotification {
    /// `1`: 通过时不通知。
    pub const VALUE_1: Self = Self(1);
    /// `2`: 拒绝时不通知。
    pub const VALUE_2: Self = Self(2);
    /// `4`: 取消时不通知。
    pub const VALUE_4: Self = Self(4);
}

feishu_runtime::bit_flags!(CancelBotNotification, String);

/// 多语言文案，现仅用于单行与多行文本控件。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct I18nResource {
    /// 文案的语言
    ///
    /// - Example: `"zh-CN"`
    pub locale: Locale,
    /// 该语言的文案，key 以 @i18n@ 开头。
    ///
    /// **说明**：按用户的语言取文案，没有时取默认语言的。
    ///
    /// - Example: `[{ "key": "@i18n@1", "value": "外出" }]`
    pub texts: Vec<I18nResourceText>,
    /// 是否默认语言。默认语言要写全所有 key，其他语言缺的由它补。
    ///
    /// - Example: `true`
    pub is_default: bool,
}

impl wire::Serialize for I18nResource {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("locale", &self.locale);
        to.put("texts", &self.texts);
        to.put("is_default", &self.is_default);
        to.end()
    }
}

impl wire::Record for I18nResource {
    const MEMBERS: &'static [&'static str] = &["locale", "texts", "is_default"];
    const REQUIRED: &'static [usize] = &[0, 1, 2];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.locale),
            1 => from.take(&mut self.texts),
            2 => from.take(&mut self.is_default),
            _ => {}
        }
    }
}

feishu_runtime::record!(I18nResource);

impl I18nResource {
    /// Sets what is required.
    pub fn new(
        locale: impl Into<Locale>,
        texts: impl IntoIterator<Item = impl Into<I18nResourceText>>,
        is_default: bool,
    ) -> Self {
        Self {
            locale: locale.into(),
            texts: builder::list(texts),
            is_default,
        }
    }
}

/// 该语言的文案，key 以 @i18n@ 开头。
///
/// **说明**：按用户的语言取文案，没有时取默认语言的。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct I18nResourceText {
    /// 文案的 key，与引用它的参数一致。
    ///
    /// - Example: `"@i18n@1"`
    pub key: String,
    /// 该 key 的文案
    ///
    /// - Example: `"外出"`
    pub value: String,
}

impl wire::Serialize for I18nResourceText {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("key", &self.key);
        to.put("value", &self.value);
        to.end()
    }
}

impl wire::Record for I18nResourceText {
    const MEMBERS: &'static [&'static str] = &["key", "value"];
    const REQUIRED: &'static [usize] = &[0, 1];
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

feishu_runtime::record!(I18nResourceText);

impl I18nResourceText {
    /// Sets what is required.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

/// 详情页如何显示标题
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum TitleDisplayMethod {
    /// `0`: 定义与实例的标题都显示，以竖线隔开。
    Value0,
    /// `1`: 两者都有时只显示实例的标题。
    Value1,
    /// A value that the documentation does not list.
    Other(i64),
}

impl TitleDisplayMethod {
    const VALUES: &'static [(Self, i64)] = &[(Self::Value0, 0), (Self::Value1, 1)];
}

feishu_runtime::open_enum!(TitleDisplayMethod, i64);

/// 哪些节点自动通过
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeAutoApproval {
    /// node_id 是哪种
    ///
    /// - Example: `"NON_CUSTOM"`
    pub node_id_type: Option<NodeIdType>,
    /// 节点的 ID，取自[审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)的 node_list。
    ///
    /// - Example: `"finance_review"`
    pub node_id: Option<String>,
}

impl wire::Serialize for NodeAutoApproval {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("node_id_type", &self.node_id_type);
        to.put_some("node_id", &self.node_id);
        to.end()
    }
}

impl wire::Record for NodeAutoApproval {
    const MEMBERS: &'static [&'static str] = &["node_id_type", "node_id"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.node_id_type),
            1 => from.take(&mut self.node_id),
            _ => {}
        }
    }
}

feishu_runtime::record!(NodeAutoApproval);

impl NodeAutoApproval {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// node_id 是哪种
    ///
    /// - Example: `"NON_CUSTOM"`
    pub fn node_id_type(mut self, node_id_type: impl Into<NodeIdType>) -> Self {
        self.node_id_type = Some(node_id_type.into());
        self
    }

    /// 节点的 ID，取自[审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)的 node_list。
    ///
    /// - Example: `"finance_review"`
    pub fn node_id(mut self, node_id: impl Into<String>) -> Self {
        self.node_id = Some(node_id.into());
        self
    }
}

/// node_id 是哪种
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum NodeIdType {
    /// `CUSTOM`: 自定义的节点 ID
    Custom,
    /// `NON_CUSTOM`: 系统的节点 ID
    NonCustom,
    /// A value that the documentation does not list.
    Other(String),
}

impl NodeIdType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Custom, "CUSTOM"),
        (Self::NonCustom, "NON_CUSTOM"),
    ];
}

feishu_runtime::open_enum!(NodeIdType, String);

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
    /// `1390015` (HTTP 400): approval is not active
    ///
    /// 审批定义已停用，在[管理后台](https://www.feishu.cn/approval/admin/approvalList)启用后再试。
    ApprovalIsNotActive,
    /// `1390013` (HTTP 400): unsupported approval for free process
    ///
    /// 流程由发起人自定的审批，不能经此接口发起。
    UnsupportedApprovalForFreeProcess,
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
        (Self::ApprovalIsNotActive, 1390015),
        (Self::UnsupportedApprovalForFreeProcess, 1390013),
        (Self::ThereHaveBeenSomeErrors, 1395001),
    ];
}

feishu_runtime::error_code!(ErrorCode);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.instance.create",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval", "approval:instance"],
    quotas: &[
        operation::Quota {
            count: 100,
            seconds: 60,
        },
    ],
    idempotency: Some(operation::Idempotency {
        field: "uuid",
        conflict: Some(60012),
    }),
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
            code: 1390015,
            message: "approval is not active",
            advice: "审批定义已停用，在[管理后台](https://www.feishu.cn/approval/admin/approvalList)启用后再试。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1390013,
            message: "unsupported approval for free process",
            advice: "流程由发起人自定的审批，不能经此接口发起。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1395001,
            message: "There have been some errors. Please try again later",
            advice: "服务端出错：\n1. 先核对参数与表单的值。\n2. 放慢请求后重试，仍失败时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
        },
    ],
    doc_url: "https://open.feishu.cn/document/server-docs/approval-v4/instance/create",
};
