// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 获取单个审批实例详情（用户级）
//!
//! Types of [`detail()`](super::detail()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};
use serde::{Deserialize, Serialize};

use super::super::required;

/// Parameters of [`detail()`](super::detail()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 实例的 Code，取自[查询审批任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list)或[已发起的实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated)的结果。
    ///
    /// - Example: `5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604`
    pub instance_code: String,
    /// 用哪种语言。不传时，用[创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时 i18n_resources 里 is_default 为 true 的语言。
    ///
    /// - Example: `zh-CN`
    pub locale: Option<Locale>,
    /// 请求中用户 ID 的种类
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
        parts.query("instance_code", &self.instance_code);
        parts.query_each("locale", &self.locale);
        parts.query_each("user_id_type", &self.user_id_type);
        Ok(())
    }
}

/// Collects the parameters of [`detail()`](super::detail()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasInstanceCode = builder::Unset> {
    request: Request,
    states: PhantomData<(HasInstanceCode,)>,
}

impl<HasInstanceCode> Builder<HasInstanceCode> {
    /// 实例的 Code，取自[查询审批任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list)或[已发起的实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated)的结果。
    ///
    /// - Example: `5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604`
    pub fn instance_code(
        mut self,
        instance_code: impl Into<String>,
    ) -> Builder<builder::Set>
    where
        HasInstanceCode: builder::NotGiven<required::instance_code>,
    {
        self.request.instance_code = instance_code.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 用哪种语言。不传时，用[创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时 i18n_resources 里 is_default 为 true 的语言。
    ///
    /// - Example: `zh-CN`
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.request.locale = Some(locale.into());
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
    pub async fn send(
        self,
        client: &feishu_runtime::Client,
    ) -> Result<Response, feishu_runtime::Error>
    where
        Self: Into<Request>,
    {
        client.send(&self.build()).await
    }
}

impl<HasInstanceCode> From<Builder<HasInstanceCode>> for Request
where
    HasInstanceCode: builder::Given<required::instance_code>,
{
    fn from(builder: Builder<HasInstanceCode>) -> Self {
        builder.request
    }
}

/// What [`detail()`](super::detail()) gives.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Response {
    /// 审批的名称
    #[serde(deserialize_with = "wire::lenient")]
    pub definition_name: Option<String>,
    /// 何时创建，毫秒时间戳
    #[serde(deserialize_with = "wire::lenient")]
    pub start_time: Option<String>,
    /// 何时结束，毫秒时间戳，未结束为 0
    #[serde(deserialize_with = "wire::lenient")]
    pub end_time: Option<String>,
    /// 发起人的用户 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub user_id: Option<String>,
    /// 单号
    #[serde(deserialize_with = "wire::lenient")]
    pub serial_number: Option<String>,
    /// 发起人的部门，见[部门 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/field-overview#9c02ed7a)
    #[serde(deserialize_with = "wire::lenient")]
    pub department_id: Option<String>,
    /// 实例处于哪一步
    #[serde(deserialize_with = "wire::lenient")]
    pub status: Option<ResponseStatus>,
    /// 表单的值，写成字符串的 JSON，各种控件的写法见[查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)
    #[serde(deserialize_with = "wire::lenient")]
    pub form: Option<String>,
    /// 各审批人的任务
    #[serde(deserialize_with = "wire::lenient")]
    pub tasks: Vec<UatInstanceTask>,
    /// 收到的评论
    #[serde(deserialize_with = "wire::lenient")]
    pub comments: Vec<UatInstanceComment>,
    /// 发生过的动作
    #[serde(deserialize_with = "wire::lenient")]
    pub operation_records: Vec<UatInstanceTimeline>,
    /// 所属定义的 Code
    #[serde(deserialize_with = "wire::lenient")]
    pub definition_code: Option<String>,
    /// 是否已被撤销
    #[serde(deserialize_with = "wire::lenient")]
    pub reverted: Option<bool>,
    /// 实例的 Code
    #[serde(deserialize_with = "wire::lenient")]
    pub instance_code: Option<String>,
    /// 正在审批的节点
    #[serde(deserialize_with = "wire::lenient")]
    pub current_nodes: Vec<UatCurrentNode>,
}

impl wire::Decode for Response {}

/// 用哪种语言。不传时，用[创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时 i18n_resources 里 is_default 为 true 的语言。
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Locale {
    /// `zh-CN`: 中文
    ZhCn,
    /// `en-US`: 英文
    EnUs,
    /// `ja-JP`: 日文
    JaJp,
    /// `zh-HK`: 繁体中文（香港）
    ZhHk,
    /// `zh-TW`: 繁体中文（台湾）
    ZhTw,
    /// `de-DE`: 德文
    DeDe,
    /// `es-ES`: 西班牙文
    EsEs,
    /// `fr-FR`: 法文
    FrFr,
    /// `id-ID`: 印尼文
    IdId,
    /// `it-IT`: 意大利文
    ItIt,
    /// `ko-KR`: 韩文
    KoKr,
    /// `pt-BR`: 葡萄牙文（巴西）
    PtBr,
    /// `th-TH`: 泰文
    ThTh,
    /// `vi-VN`: 越南文
    ViVn,
    /// `ms-MY`: 马来文
    MsMy,
    /// `ru-RU`: 俄文
    RuRu,
    /// A value that the page does not list.
    Other(String),
}

impl Locale {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ZhCn, "zh-CN"),
        (Self::EnUs, "en-US"),
        (Self::JaJp, "ja-JP"),
        (Self::ZhHk, "zh-HK"),
        (Self::ZhTw, "zh-TW"),
        (Self::DeDe, "de-DE"),
        (Self::EsEs, "es-ES"),
        (Self::FrFr, "fr-FR"),
        (Self::IdId, "id-ID"),
        (Self::ItIt, "it-IT"),
        (Self::KoKr, "ko-KR"),
        (Self::PtBr, "pt-BR"),
        (Self::ThTh, "th-TH"),
        (Self::ViVn, "vi-VN"),
        (Self::MsMy, "ms-MY"),
        (Self::RuRu, "ru-RU"),
    ];
}

feishu_runtime::open_enum!(Locale, String);

/// 请求中用户 ID 的种类
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserIdType {
    /// `open_id`: 用户在一个应用内的 ID，每个应用不同。[Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)
    OpenId,
    /// `union_id`: 用户在一个开发商的所有应用内的 ID，可据此把各应用里的同一人对上。[Union ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-union-id)
    UnionId,
    /// `user_id`: 用户在一个企业内的 ID，对企业里的所有应用都一样。[User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)
    UserId,
    /// A value that the page does not list.
    Other(String),
}

impl UserIdType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OpenId, "open_id"),
        (Self::UnionId, "union_id"),
        (Self::UserId, "user_id"),
    ];
}

feishu_runtime::open_enum!(UserIdType, String);

/// 实例处于哪一步
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseStatus {
    /// `PENDING`: 审批中
    Pending,
    /// `APPROVED`: 通过
    Approved,
    /// `REJECTED`: 拒绝
    Rejected,
    /// `CANCELED`: 撤回
    Canceled,
    /// `DELETED`: 删除
    Deleted,
    /// A value that the page does not list.
    Other(String),
}

impl ResponseStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Approved, "APPROVED"),
        (Self::Rejected, "REJECTED"),
        (Self::Canceled, "CANCELED"),
        (Self::Deleted, "DELETED"),
    ];
}

feishu_runtime::open_enum!(ResponseStatus, String);

/// 各审批人的任务
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UatInstanceTask {
    /// 任务的 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub id: Option<String>,
    /// 审批人的用户 ID，任务自动完成时为空
    #[serde(deserialize_with = "wire::lenient")]
    pub user_id: Option<String>,
    /// 任务处于哪一步
    #[serde(deserialize_with = "wire::lenient")]
    pub status: Option<UatInstanceTaskStatus>,
    /// 所在节点的 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub node_id: Option<String>,
    /// 所在节点的名称
    #[serde(deserialize_with = "wire::lenient")]
    pub node_name: Option<String>,
    /// 节点如何审批
    #[serde(deserialize_with = "wire::lenient")]
    pub r#type: Option<UatInstanceTaskType>,
    /// 任务何时开始，毫秒时间戳
    #[serde(deserialize_with = "wire::lenient")]
    pub start_time: Option<String>,
    /// 任务何时完成，毫秒时间戳，未完成为 0
    #[serde(deserialize_with = "wire::lenient")]
    pub end_time: Option<String>,
}

impl wire::Decode for UatInstanceTask {}

/// 任务处于哪一步
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UatInstanceTaskStatus {
    /// `PENDING`: 审批中
    Pending,
    /// `APPROVED`: 同意
    Approved,
    /// `REJECTED`: 拒绝
    Rejected,
    /// `TRANSFERRED`: 已转交
    Transferred,
    /// `DONE`: 完成
    Done,
    /// A value that the page does not list.
    Other(String),
}

impl UatInstanceTaskStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Approved, "APPROVED"),
        (Self::Rejected, "REJECTED"),
        (Self::Transferred, "TRANSFERRED"),
        (Self::Done, "DONE"),
    ];
}

feishu_runtime::open_enum!(UatInstanceTaskStatus, String);

/// 节点如何审批
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UatInstanceTaskType {
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
    /// A value that the page does not list.
    Other(String),
}

impl UatInstanceTaskType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
        (Self::AutoPass, "AUTO_PASS"),
        (Self::AutoReject, "AUTO_REJECT"),
        (Self::Sequential, "SEQUENTIAL"),
    ];
}

feishu_runtime::open_enum!(UatInstanceTaskType, String);

/// 收到的评论
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UatInstanceComment {
    /// 评论的 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub id: Option<String>,
    /// 评论者的用户 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub user_id: Option<String>,
    /// 评论的内容
    #[serde(deserialize_with = "wire::lenient")]
    pub comment: Option<String>,
    /// 何时评论，毫秒时间戳
    #[serde(deserialize_with = "wire::lenient")]
    pub create_time: Option<String>,
    /// 附件
    ///
    /// - Length: 0 to 10 items
    #[serde(deserialize_with = "wire::lenient")]
    pub files: Vec<File>,
}

impl wire::Decode for UatInstanceComment {}

/// 附件
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct File {
    /// 附件的地址
    #[serde(deserialize_with = "wire::lenient")]
    pub url: Option<String>,
    /// 大小，字节数
    #[serde(deserialize_with = "wire::lenient")]
    pub file_size: Option<i64>,
    /// 文件名
    #[serde(deserialize_with = "wire::lenient")]
    pub title: Option<String>,
    /// 附件的种类，与上传时一致
    ///
    /// - image：图片
    /// - attachment：普通附件
    #[serde(deserialize_with = "wire::lenient")]
    pub r#type: Option<String>,
}

impl wire::Decode for File {}

/// 发生过的动作
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UatInstanceTimeline {
    /// 动作的种类
    #[serde(deserialize_with = "wire::lenient")]
    pub r#type: Option<UatInstanceTimelineType>,
    /// 何时发生，毫秒时间戳
    #[serde(deserialize_with = "wire::lenient")]
    pub create_time: Option<String>,
    /// 做此动作者的用户 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub user_id: Option<String>,
    /// 被抄送者的用户 ID
    ///
    /// - Length: 0 to 100 items
    #[serde(deserialize_with = "wire::lenient")]
    pub cc_user_ids: Vec<String>,
    /// 有关任务的 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub task_id: Option<String>,
    /// 附言
    #[serde(deserialize_with = "wire::lenient")]
    pub comment: Option<String>,
    /// 产生任务的节点，可用于退回
    #[serde(deserialize_with = "wire::lenient")]
    pub node_id: Option<String>,
    /// 附件
    ///
    /// - Length: 0 to 10 items
    #[serde(deserialize_with = "wire::lenient")]
    pub files: Vec<File>,
}

impl wire::Decode for UatInstanceTimeline {}

/// 动作的种类
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UatInstanceTimelineType {
    /// `START`: 审批开始
    Start,
    /// `PASS`: 通过
    Pass,
    /// `REJECT`: 拒绝
    Reject,
    /// `AUTO_PASS`: 自动通过
    AutoPass,
    /// `AUTO_REJECT`: 自动拒绝
    AutoReject,
    /// `REMOVE_REPEAT`: 去重
    RemoveRepeat,
    /// `TRANSFER`: 转交
    Transfer,
    /// `ADD_APPROVER_BEFORE`: 前加签
    AddApproverBefore,
    /// `ADD_APPROVER`: 并加签
    AddApprover,
    /// `ADD_APPROVER_AFTER`: 后加签
    AddApproverAfter,
    /// `DELETE_APPROVER`: 减签
    DeleteApprover,
    /// `ROLLBACK_SELECTED`: 指定回退
    RollbackSelected,
    /// `ROLLBACK`: 全部回退
    Rollback,
    /// `CANCEL`: 撤回
    Cancel,
    /// `DELETE`: 删除
    Delete,
    /// `CC`: 抄送
    Cc,
    /// A value that the page does not list.
    Other(String),
}

impl UatInstanceTimelineType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Start, "START"),
        (Self::Pass, "PASS"),
        (Self::Reject, "REJECT"),
        (Self::AutoPass, "AUTO_PASS"),
        (Self::AutoReject, "AUTO_REJECT"),
        (Self::RemoveRepeat, "REMOVE_REPEAT"),
        (Self::Transfer, "TRANSFER"),
        (Self::AddApproverBefore, "ADD_APPROVER_BEFORE"),
        (Self::AddApprover, "ADD_APPROVER"),
        (Self::AddApproverAfter, "ADD_APPROVER_AFTER"),
        (Self::DeleteApprover, "DELETE_APPROVER"),
        (Self::RollbackSelected, "ROLLBACK_SELECTED"),
        (Self::Rollback, "ROLLBACK"),
        (Self::Cancel, "CANCEL"),
        (Self::Delete, "DELETE"),
        (Self::Cc, "CC"),
    ];
}

feishu_runtime::open_enum!(UatInstanceTimelineType, String);

/// 正在审批的节点
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UatCurrentNode {
    /// 节点的 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub node_id: Option<String>,
    /// 节点的名称
    #[serde(deserialize_with = "wire::lenient")]
    pub node_name: Option<String>,
    /// 节点如何审批
    #[serde(deserialize_with = "wire::lenient")]
    pub r#type: Option<UatCurrentNodeType>,
    /// 节点上的审批人
    ///
    /// - Length: 0 to 100 items
    #[serde(deserialize_with = "wire::lenient")]
    pub approvers: Vec<UatTaskUser>,
}

impl wire::Decode for UatCurrentNode {}

/// 节点如何审批
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UatCurrentNodeType {
    /// `AND`: 会签
    And,
    /// `OR`: 或签
    Or,
    /// `SEQUENTIAL`: 按顺序
    Sequential,
    /// `AUTO_PASS`: 自动通过
    AutoPass,
    /// `AUTO_REJECT`: 自动拒绝
    AutoReject,
    /// A value that the page does not list.
    Other(String),
}

impl UatCurrentNodeType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
        (Self::Sequential, "SEQUENTIAL"),
        (Self::AutoPass, "AUTO_PASS"),
        (Self::AutoReject, "AUTO_REJECT"),
    ];
}

feishu_runtime::open_enum!(UatCurrentNodeType, String);

/// 节点上的审批人
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UatTaskUser {
    /// 审批人的任务 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub task_id: Option<String>,
    /// 审批人的用户 ID
    #[serde(deserialize_with = "wire::lenient")]
    pub user_id: Option<String>,
}

impl wire::Decode for UatTaskUser {}

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
    name: "approval.v4.instance.detail",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances/detail",
    tokens: &[operation::TokenKind::User],
    scopes: &["approval:instance:read"],
    quotas: &[],
    idempotency: None,
    reads: true,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/detail",
};
