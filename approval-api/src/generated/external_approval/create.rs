// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 创建三方审批定义
//!
//! Types of [`create()`](super::create()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::required;
pub use super::super::shared::approval_create::{
    DepartmentIdType, I18nResource, I18nResourceText, Locale, UserIdType, ViewerType,
};
pub use super::super::shared::external_approval_create::ErrorCode;

/// Parameters of [`create()`](super::create()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 请求中部门 ID 的种类，见[部门 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/field-overview#23857fe0)。
    ///
    /// - Default: `open_department_id`
    /// - Example: `open_department_id`
    pub department_id_type: Option<DepartmentIdType>,
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub user_id_type: Option<UserIdType>,
    /// 名称的文案 key，不少于 9 个字符，以 @i18n@ 打头；其文案写在 i18n_resources.texts 里。
    ///
    /// - Length: at least 9 characters
    /// - Example: `"@i18n@trip_name"`
    pub approval_name: String,
    /// 自定的 Code，用来认出这个定义，最大支持128字符：
    ///
    /// - 已有这个 Code 时，更新它的定义。
    /// - 还没有时，新建一个，并返回它真正的 Code，与这里传的不同。
    ///
    /// - Length: at most 128 characters
    /// - Example: `"oa_trip"`
    pub approval_code: String,
    /// 自定的分组 Code：
    ///
    /// - 还没有时，新建分组。
    /// - 已有时，分组的名称改为 group_name。
    /// - 更新定义时可以不传，分组不变。
    ///
    /// - Example: `"office"`
    pub group_code: Option<String>,
    /// 分组名称的文案 key，在发起页显示：
    ///
    /// - 以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    /// - 新建分组时必填。
    /// - 已有分组时为新的名称，不传就不改。
    ///
    /// - Example: `"@i18n@office"`
    pub group_name: Option<String>,
    /// 说明的文案 key，在发起页显示；以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@trip_about"`
    pub description: Option<String>,
    /// 与第三方系统有关的设置
    pub external: ApprovalCreateExternal,
    /// 谁看得见，列表长度上限 200；发起页里只有他们看到该审批，不传时谁也看不见。
    ///
    /// - Length: at most 200 items
    pub viewers: Option<Vec<ApprovalCreateViewers>>,
    /// 各语言的文案
    pub i18n_resources: Option<Vec<I18nResource>>,
    /// 流程管理员的用户 ID，与 user_id_type 同种。最多 200 个。
    ///
    /// - Length: at most 200 items
    /// - Example: `["ou_5f0c1d8e7b6a49328d10c4e2f9a7b365"]`
    pub managers: Option<Vec<String>>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_name", &self.approval_name);
        to.put("approval_code", &self.approval_code);
        to.put_some("group_code", &self.group_code);
        to.put_some("group_name", &self.group_name);
        to.put_some("description", &self.description);
        to.put("external", &self.external);
        to.put_some("viewers", &self.viewers);
        to.put_some("i18n_resources", &self.i18n_resources);
        to.put_some("managers", &self.managers);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "approval_name",
        "approval_code",
        "group_code",
        "group_name",
        "description",
        "external",
        "viewers",
        "i18n_resources",
        "managers",
    ];
    const REQUIRED: &'static [usize] = &[0, 1, 5];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.approval_name),
            1 => from.take(&mut self.approval_code),
            2 => from.take(&mut self.group_code),
            3 => from.take(&mut self.group_name),
            4 => from.take(&mut self.description),
            5 => from.take(&mut self.external),
            6 => from.take(&mut self.viewers),
            7 => from.take(&mut self.i18n_resources),
            8 => from.take(&mut self.managers),
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
        violations.chars("approval_code", &self.approval_code, ..=128);
        violations.items("viewers", &self.viewers, ..=200);
        violations.items("managers", &self.managers, ..=200);
    }
}

/// Collects the parameters of [`create()`](super::create()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasApprovalName = builder::Unset,
    HasApprovalCode = builder::Unset,
    HasExternal = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasApprovalName, HasApprovalCode, HasExternal)>,
}

impl<
    HasApprovalName,
    HasApprovalCode,
    HasExternal,
> Builder<HasApprovalName, HasApprovalCode, HasExternal> {
    /// 请求中部门 ID 的种类，见[部门 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/field-overview#23857fe0)。
    ///
    /// - Default: `open_department_id`
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

    /// 名称的文案 key，不少于 9 个字符，以 @i18n@ 打头；其文案写在 i18n_resources.texts 里。
    ///
    /// - Length: at least 9 characters
    /// - Example: `"@i18n@trip_name"`
    pub fn approval_name(
        mut self,
        approval_name: impl Into<String>,
    ) -> Builder<builder::Set, HasApprovalCode, HasExternal>
    where
        HasApprovalName: builder::NotGiven<required::approval_name>,
    {
        self.request.approval_name = approval_name.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 自定的 Code，用来认出这个定义，最大支持128字符：
    ///
    /// - 已有这个 Code 时，更新它的定义。
    /// - 还没有时，新建一个，并返回它真正的 Code，与这里传的不同。
    ///
    /// - Length: at most 128 characters
    /// - Example: `"oa_trip"`
    pub fn approval_code(
        mut self,
        approval_code: impl Into<String>,
    ) -> Builder<HasApprovalName, builder::Set, HasExternal>
    where
        HasApprovalCode: builder::NotGiven<required::approval_code>,
    {
        self.request.approval_code = approval_code.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 自定的分组 Code：
    ///
    /// - 还没有时，新建分组。
    /// - 已有时，分组的名称改为 group_name。
    /// - 更新定义时可以不传，分组不变。
    ///
    /// - Example: `"office"`
    pub fn group_code(mut self, group_code: impl Into<String>) -> Self {
        self.request.group_code = Some(group_code.into());
        self
    }

    /// 分组名称的文案 key，在发起页显示：
    ///
    /// - 以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    /// - 新建分组时必填。
    /// - 已有分组时为新的名称，不传就不改。
    ///
    /// - Example: `"@i18n@office"`
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.request.group_name = Some(group_name.into());
        self
    }

    /// 说明的文案 key，在发起页显示；以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@trip_about"`
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.request.description = Some(description.into());
        self
    }

    /// 与第三方系统有关的设置
    pub fn external(
        mut self,
        external: impl Into<ApprovalCreateExternal>,
    ) -> Builder<HasApprovalName, HasApprovalCode, builder::Set>
    where
        HasExternal: builder::NotGiven<required::external>,
    {
        self.request.external = external.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 谁看得见，列表长度上限 200；发起页里只有他们看到该审批，不传时谁也看不见。
    ///
    /// - Length: at most 200 items
    pub fn viewers(
        mut self,
        viewers: impl IntoIterator<Item = impl Into<ApprovalCreateViewers>>,
    ) -> Self {
        self.request.viewers = Some(builder::list(viewers));
        self
    }

    /// 各语言的文案
    pub fn i18n_resources(
        mut self,
        i18n_resources: impl IntoIterator<Item = impl Into<I18nResource>>,
    ) -> Self {
        self.request.i18n_resources = Some(builder::list(i18n_resources));
        self
    }

    /// 流程管理员的用户 ID，与 user_id_type 同种。最多 200 个。
    ///
    /// - Length: at most 200 items
    /// - Example: `["ou_5f0c1d8e7b6a49328d10c4e2f9a7b365"]`
    pub fn managers(
        mut self,
        managers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.managers = Some(builder::list(managers));
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
    HasApprovalCode,
    HasExternal,
> From<Builder<HasApprovalName, HasApprovalCode, HasExternal>> for Request
where
    HasApprovalName: builder::Given<required::approval_name>,
    HasApprovalCode: builder::Given<required::approval_code>,
    HasExternal: builder::Given<required::external>,
{
    fn from(builder: Builder<HasApprovalName, HasApprovalCode, HasExternal>) -> Self {
        builder.request
    }
}

/// What [`create()`](super::create()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 定义的 Code。
    ///
    /// **注意**：更新时它可能与传入的不同，以后仍用传入的。
    pub approval_code: Option<String>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_code", &self.approval_code);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["approval_code"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.approval_code);
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 与第三方系统有关的设置
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalCreateExternal {
    /// 来源系统名称的文案 key，在列表里显示；以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// **注意**：文案不用写“来自”，显示时会自动加在前面。
    ///
    /// - Example: `"@i18n@oa"`
    pub biz_name: Option<String>,
    /// 自定的业务类别
    ///
    /// - Example: `"travel"`
    pub biz_type: Option<String>,
    /// 手机上发起时打开的链接，不设时手机上不显示该审批。
    ///
    /// - Example: `"https://m.example.com/trip/new"`
    pub create_link_mobile: Option<String>,
    /// 电脑上发起时打开的链接，不设时电脑上不显示该审批。
    ///
    /// - Example: `"https://www.example.com/trip/new"`
    pub create_link_pc: Option<String>,
    /// 电脑的发起页里有没有它，不传时没有（false）。
    ///
    /// **注意**：support_pc 与 support_mobile 不可都为 false。
    ///
    /// - Example: `true`
    pub support_pc: Option<bool>,
    /// 手机的发起页里有没有它，不传时没有（false）。
    ///
    /// **注意**：support_pc 与 support_mobile 不可都为 false。
    ///
    /// - Example: `true`
    pub support_mobile: Option<bool>,
    /// 可否成批设为已读，不传时不可（false）
    ///
    /// - Example: `true`
    pub support_batch_read: Option<bool>,
    /// 可否标为已读
    ///
    /// **注意**：现在不起作用。
    ///
    /// - Example: `false`
    pub enable_mark_readed: Option<bool>,
    /// 可否快速处理
    ///
    /// **注意**：现在不起作用。
    ///
    /// - Example: `false`
    pub enable_quick_operate: Option<bool>,
    /// 回调的地址：审批人对 **待审批** 的实例点了同意或拒绝后，审批中心调用它，见[快捷审批回调](https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/quick-approval-callback)。
    ///
    /// - Example: `"https://www.example.com/approval/callback"`
    pub action_callback_url: Option<String>,
    /// 回调中带的 token，据此确认来自审批中心。
    ///
    /// - Example: `"callback-token-1"`
    pub action_callback_token: Option<feishu_runtime::Secret>,
    /// 回调内容的密钥，设了就加密，收到后要解密，算法见[外部选项](https://open.feishu.cn/document/ukTMukTMukTM/uADM4QjLwADO04CMwgDN)。
    ///
    /// - Example: `"callback-key-1"`
    pub action_callback_key: Option<feishu_runtime::Secret>,
    /// 审批人可否成批处理该定义的任务，不传时不可（false）
    ///
    /// - Example: `true`
    pub allow_batch_operate: Option<bool>,
    /// 为 true 时不计入效率统计，不传时计入（false）
    ///
    /// - Example: `false`
    pub exclude_efficiency_statistics: Option<bool>,
}

impl wire::Serialize for ApprovalCreateExternal {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("biz_name", &self.biz_name);
        to.put_some("biz_type", &self.biz_type);
        to.put_some("create_link_mobile", &self.create_link_mobile);
        to.put_some("create_link_pc", &self.create_link_pc);
        to.put_some("support_pc", &self.support_pc);
        to.put_some("support_mobile", &self.support_mobile);
        to.put_some("support_batch_read", &self.support_batch_read);
        to.put_some("enable_mark_readed", &self.enable_mark_readed);
        to.put_some("enable_quick_operate", &self.enable_quick_operate);
        to.put_some("action_callback_url", &self.action_callback_url);
        to.put_some("action_callback_token", &self.action_callback_token);
        to.put_some("action_callback_key", &self.action_callback_key);
        to.put_some("allow_batch_operate", &self.allow_batch_operate);
        to.put_some(
            "exclude_efficiency_statistics",
            &self.exclude_efficiency_statistics,
        );
        to.end()
    }
}

impl wire::Record for ApprovalCreateExternal {
    const MEMBERS: &'static [&'static str] = &[
        "biz_name",
        "biz_type",
        "create_link_mobile",
        "create_link_pc",
        "support_pc",
        "support_mobile",
        "support_batch_read",
        "enable_mark_readed",
        "enable_quick_operate",
        "action_callback_url",
        "action_callback_token",
        "action_callback_key",
        "allow_batch_operate",
        "exclude_efficiency_statistics",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.biz_name),
            1 => from.take(&mut self.biz_type),
            2 => from.take(&mut self.create_link_mobile),
            3 => from.take(&mut self.create_link_pc),
            4 => from.take(&mut self.support_pc),
            5 => from.take(&mut self.support_mobile),
            6 => from.take(&mut self.support_batch_read),
            7 => from.take(&mut self.enable_mark_readed),
            8 => from.take(&mut self.enable_quick_operate),
            9 => from.take(&mut self.action_callback_url),
            10 => from.take(&mut self.action_callback_token),
            11 => from.take(&mut self.action_callback_key),
            12 => from.take(&mut self.allow_batch_operate),
            13 => from.take(&mut self.exclude_efficiency_statistics),
            _ => {}
        }
    }
}

feishu_runtime::record!(ApprovalCreateExternal);

impl ApprovalCreateExternal {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 来源系统名称的文案 key，在列表里显示；以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// **注意**：文案不用写“来自”，显示时会自动加在前面。
    ///
    /// - Example: `"@i18n@oa"`
    pub fn biz_name(mut self, biz_name: impl Into<String>) -> Self {
        self.biz_name = Some(biz_name.into());
        self
    }

    /// 自定的业务类别
    ///
    /// - Example: `"travel"`
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// 手机上发起时打开的链接，不设时手机上不显示该审批。
    ///
    /// - Example: `"https://m.example.com/trip/new"`
    pub fn create_link_mobile(mut self, create_link_mobile: impl Into<String>) -> Self {
        self.create_link_mobile = Some(create_link_mobile.into());
        self
    }

    /// 电脑上发起时打开的链接，不设时电脑上不显示该审批。
    ///
    /// - Example: `"https://www.example.com/trip/new"`
    pub fn create_link_pc(mut self, create_link_pc: impl Into<String>) -> Self {
        self.create_link_pc = Some(create_link_pc.into());
        self
    }

    /// 电脑的发起页里有没有它，不传时没有（false）。
    ///
    /// **注意**：support_pc 与 support_mobile 不可都为 false。
    ///
    /// - Example: `true`
    pub fn support_pc(mut self, support_pc: bool) -> Self {
        self.support_pc = Some(support_pc);
        self
    }

    /// 手机的发起页里有没有它，不传时没有（false）。
    ///
    /// **注意**：support_pc 与 support_mobile 不可都为 false。
    ///
    /// - Example: `true`
    pub fn support_mobile(mut self, support_mobile: bool) -> Self {
        self.support_mobile = Some(support_mobile);
        self
    }

    /// 可否成批设为已读，不传时不可（false）
    ///
    /// - Example: `true`
    pub fn support_batch_read(mut self, support_batch_read: bool) -> Self {
        self.support_batch_read = Some(support_batch_read);
        self
    }

    /// 可否标为已读
    ///
    /// **注意**：现在不起作用。
    ///
    /// - Example: `false`
    pub fn enable_mark_readed(mut self, enable_mark_readed: bool) -> Self {
        self.enable_mark_readed = Some(enable_mark_readed);
        self
    }

    /// 可否快速处理
    ///
    /// **注意**：现在不起作用。
    ///
    /// - Example: `false`
    pub fn enable_quick_operate(mut self, enable_quick_operate: bool) -> Self {
        self.enable_quick_operate = Some(enable_quick_operate);
        self
    }

    /// 回调的地址：审批人对 **待审批** 的实例点了同意或拒绝后，审批中心调用它，见[快捷审批回调](https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/quick-approval-callback)。
    ///
    /// - Example: `"https://www.example.com/approval/callback"`
    pub fn action_callback_url(
        mut self,
        action_callback_url: impl Into<String>,
    ) -> Self {
        self.action_callback_url = Some(action_callback_url.into());
        self
    }

    /// 回调中带的 token，据此确认来自审批中心。
    ///
    /// - Example: `"callback-token-1"`
    pub fn action_callback_token(
        mut self,
        action_callback_token: impl Into<feishu_runtime::Secret>,
    ) -> Self {
        self.action_callback_token = Some(action_callback_token.into());
        self
    }

    /// 回调内容的密钥，设了就加密，收到后要解密，算法见[外部选项](https://open.feishu.cn/document/ukTMukTMukTM/uADM4QjLwADO04CMwgDN)。
    ///
    /// - Example: `"callback-key-1"`
    pub fn action_callback_key(
        mut self,
        action_callback_key: impl Into<feishu_runtime::Secret>,
    ) -> Self {
        self.action_callback_key = Some(action_callback_key.into());
        self
    }

    /// 审批人可否成批处理该定义的任务，不传时不可（false）
    ///
    /// - Example: `true`
    pub fn allow_batch_operate(mut self, allow_batch_operate: bool) -> Self {
        self.allow_batch_operate = Some(allow_batch_operate);
        self
    }

    /// 为 true 时不计入效率统计，不传时计入（false）
    ///
    /// - Example: `false`
    pub fn exclude_efficiency_statistics(
        mut self,
        exclude_efficiency_statistics: bool,
    ) -> Self {
        self.exclude_efficiency_statistics = Some(exclude_efficiency_statistics);
        self
    }
}

/// 谁看得见，列表长度上限 200；发起页里只有他们看到该审批，不传时谁也看不见。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalCreateViewers {
    /// 可见范围。几项同在时，NONE 优先于 TENANT，TENANT 优先于其余。
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

    /// 可见范围。几项同在时，NONE 优先于 TENANT，TENANT 优先于其余。
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

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.external_approval.create",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/external_approvals",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval", "approval:external_approval"],
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
            code: 1395001,
            message: "There have been some errors. Please try again later",
            advice: "服务端出错：\n1. 先核对参数与表单的值。\n2. 放慢请求后重试，仍失败时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
        },
    ],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/create",
};
