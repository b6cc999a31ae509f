// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 查看指定三方审批定义
//!
//! Types of [`get()`](super::get()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;
pub use super::super::shared::approval_create::{Locale, UserIdType, ViewerType};

/// Parameters of [`get()`](super::get()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 三方审批定义的 Code。来源：
    ///
    /// - [创建三方审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub approval_code: String,
    /// 结果中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub user_id_type: Option<UserIdType>,
}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.path("approval_code", &self.approval_code);
        parts.query_each("user_id_type", &self.user_id_type);
        Ok(())
    }
}

/// Collects the parameters of [`get()`](super::get()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasApprovalCode = builder::Unset> {
    request: Request,
    states: PhantomData<(HasApprovalCode,)>,
}

impl<HasApprovalCode> Builder<HasApprovalCode> {
    /// 三方审批定义的 Code。来源：
    ///
    /// - [创建三方审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
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

    /// 结果中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.request.user_id_type = Some(user_id_type.into());
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

/// What [`get()`](super::get()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 名称的文案 key，文案在 i18n_resources.texts 里。
    pub approval_name: Option<String>,
    /// 创建时传入的 approval_code。
    ///
    /// **注意**：[创建](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/create)的请求与响应里的 approval_code 可能不同，这里是请求里的。
    pub approval_code: Option<String>,
    /// 所在的分组
    pub group_code: Option<String>,
    /// 分组名称的文案 key，文案在 i18n_resources.texts 里。
    pub group_name: Option<String>,
    /// 说明的文案 key，文案在 i18n_resources.texts 里。
    pub description: Option<String>,
    /// 与第三方系统有关的设置
    pub external: Option<ApprovalCreateExternal>,
    /// 谁在发起页里看得见
    pub viewers: Vec<ApprovalCreateViewers>,
    /// 各语言的文案
    pub i18n_resources: Vec<I18nResource>,
    /// 流程管理员的用户 ID，与 user_id_type 同种。
    pub managers: Vec<String>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_name", &self.approval_name);
        to.put("approval_code", &self.approval_code);
        to.put("group_code", &self.group_code);
        to.put("group_name", &self.group_name);
        to.put("description", &self.description);
        to.put("external", &self.external);
        to.put("viewers", &self.viewers);
        to.put("i18n_resources", &self.i18n_resources);
        to.put("managers", &self.managers);
        to.end()
    }
}

impl wire::Record for Response {
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
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.approval_name),
            1 => from.take_lenient(&mut self.approval_code),
            2 => from.take_lenient(&mut self.group_code),
            3 => from.take_lenient(&mut self.group_name),
            4 => from.take_lenient(&mut self.description),
            5 => from.take_lenient(&mut self.external),
            6 => from.take_lenient(&mut self.viewers),
            7 => from.take_lenient(&mut self.i18n_resources),
            8 => from.take_lenient(&mut self.managers),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 与第三方系统有关的设置
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalCreateExternal {
    /// 来源系统名称的文案 key，在列表里显示，文案在 i18n_resources.texts 里。
    pub biz_name: Option<String>,
    /// 自定的业务类别
    pub biz_type: Option<String>,
    /// 手机上发起时打开的链接，没有设时为空
    pub create_link_mobile: Option<String>,
    /// 电脑上发起时打开的链接，没有设时为空
    pub create_link_pc: Option<String>,
    /// 电脑上是否显示其实例、任务和抄送
    pub support_pc: Option<bool>,
    /// 手机上是否显示其实例、任务和抄送
    pub support_mobile: Option<bool>,
    /// 可否成批设为已读
    pub support_batch_read: Option<bool>,
    /// 可否标为已读
    pub enable_mark_readed: Option<bool>,
    /// 可否快速处理
    pub enable_quick_operate: Option<bool>,
    /// 回调的地址：审批人对 **待审批** 的实例点了同意或拒绝后，审批中心调用它，见[快捷审批回调](https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/quick-approval-callback)。
    pub action_callback_url: Option<String>,
    /// 回调中带的 token，据此确认来自审批中心。
    pub action_callback_token: Option<feishu_runtime::Secret>,
    /// 回调内容的密钥，设了就加密，收到后要解密，算法见[外部选项](https://open.feishu.cn/document/ukTMukTMukTM/uADM4QjLwADO04CMwgDN)。
    pub action_callback_key: Option<feishu_runtime::Secret>,
    /// 可否成批处理
    pub allow_batch_operate: Option<bool>,
    /// 是否不计入效率统计
    pub exclude_efficiency_statistics: Option<bool>,
}

impl wire::Serialize for ApprovalCreateExternal {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("biz_name", &self.biz_name);
        to.put("biz_type", &self.biz_type);
        to.put("create_link_mobile", &self.create_link_mobile);
        to.put("create_link_pc", &self.create_link_pc);
        to.put("support_pc", &self.support_pc);
        to.put("support_mobile", &self.support_mobile);
        to.put("support_batch_read", &self.support_batch_read);
        to.put("enable_mark_readed", &self.enable_mark_readed);
        to.put("enable_quick_operate", &self.enable_quick_operate);
        to.put("action_callback_url", &self.action_callback_url);
        to.put("action_callback_token", &self.action_callback_token);
        to.put("action_callback_key", &self.action_callback_key);
        to.put("allow_batch_operate", &self.allow_batch_operate);
        to.put("exclude_efficiency_statistics", &self.exclude_efficiency_statistics);
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
            0 => from.take_lenient(&mut self.biz_name),
            1 => from.take_lenient(&mut self.biz_type),
            2 => from.take_lenient(&mut self.create_link_mobile),
            3 => from.take_lenient(&mut self.create_link_pc),
            4 => from.take_lenient(&mut self.support_pc),
            5 => from.take_lenient(&mut self.support_mobile),
            6 => from.take_lenient(&mut self.support_batch_read),
            7 => from.take_lenient(&mut self.enable_mark_readed),
            8 => from.take_lenient(&mut self.enable_quick_operate),
            9 => from.take_lenient(&mut self.action_callback_url),
            10 => from.take_lenient(&mut self.action_callback_token),
            11 => from.take_lenient(&mut self.action_callback_key),
            12 => from.take_lenient(&mut self.allow_batch_operate),
            13 => from.take_lenient(&mut self.exclude_efficiency_statistics),
            _ => {}
        }
    }
}

feishu_runtime::record!(ApprovalCreateExternal);

impl wire::Decode for ApprovalCreateExternal {}

/// 谁在发起页里看得见
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalCreateViewers {
    /// 可见范围
    pub viewer_type: Option<ViewerType>,
    /// 用户的 ID，与 user_id_type 同种；viewer_type 为 USER 时才有。
    pub viewer_user_id: Option<String>,
    /// 部门的 ID，viewer_type 为 DEPARTMENT 时才有。
    pub viewer_department_id: Option<String>,
}

impl wire::Serialize for ApprovalCreateViewers {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("viewer_type", &self.viewer_type);
        to.put("viewer_user_id", &self.viewer_user_id);
        to.put("viewer_department_id", &self.viewer_department_id);
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
            0 => from.take_lenient(&mut self.viewer_type),
            1 => from.take_lenient(&mut self.viewer_user_id),
            2 => from.take_lenient(&mut self.viewer_department_id),
            _ => {}
        }
    }
}

feishu_runtime::record!(ApprovalCreateViewers);

impl wire::Decode for ApprovalCreateViewers {}

/// 各语言的文案
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct I18nResource {
    /// 文案的语言
    pub locale: Option<Locale>,
    /// 该语言的文案，key 以 @i18n@ 打头，与其他字段里的一致。
    ///
    /// **说明**：按用户的语言取文案，没有时取默认语言的。
    pub texts: Vec<I18nResourceText>,
    /// 是否默认语言
    pub is_default: Option<bool>,
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
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.locale),
            1 => from.take_lenient(&mut self.texts),
            2 => from.take_lenient(&mut self.is_default),
            _ => {}
        }
    }
}

feishu_runtime::record!(I18nResource);

impl wire::Decode for I18nResource {}

/// 该语言的文案，key 以 @i18n@ 打头，与其他字段里的一致。
///
/// **说明**：按用户的语言取文案，没有时取默认语言的。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct I18nResourceText {
    /// 文案的 key
    pub key: Option<String>,
    /// 该 key 的文案
    pub value: Option<String>,
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
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.key),
            1 => from.take_lenient(&mut self.value),
            _ => {}
        }
    }
}

feishu_runtime::record!(I18nResourceText);

impl wire::Decode for I18nResourceText {}

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
    /// `1390016` (HTTP 400): approval is deleted
    ///
    /// 审批定义已被删除，不能再用。
    ApprovalIsDeleted,
    /// A code that the documentation of the operation does not list.
    Other(i64),
}

impl ErrorCode {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::ParamIsInvalid, 1390001),
        (Self::ApprovalCodeNotFound, 1390002),
        (Self::ApprovalIsDeleted, 1390016),
    ];
}

feishu_runtime::error_code!(ErrorCode);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.external_approval.get",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/external_approvals/:approval_code",
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
    reads: true,
    payload: operation::Payload::Data,
    confidential: true,
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
            code: 1390016,
            message: "approval is deleted",
            advice: "审批定义已被删除，不能再用。",
        },
    ],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/get",
};
