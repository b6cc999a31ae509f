// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 退回审批任务
//!
//! Types of [`specified_rollback()`](super::specified_rollback()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::required;
pub use super::super::shared::approval_create::UserIdType;
pub use super::super::shared::instance_specified_rollback::ErrorCode;

/// Parameters of [`specified_rollback()`](super::specified_rollback()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub user_id_type: Option<UserIdType>,
    /// 当前任务审批人的 ID，种类由查询参数 user_id_type 指定。取自[查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)所得的 task_list，其 status 须为 PENDING。
    ///
    /// - Example: `"b3f9a6c2"`
    pub user_id: String,
    /// 从哪个任务退回：任务的 ID，取自[查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)所得的 task_list，其 status 须为 PENDING。
    ///
    /// - Example: `"7310482650917384629"`
    pub task_id: String,
    /// 为何退回
    ///
    /// - Example: `"缺少行程单"`
    pub reason: Option<String>,
    /// 扩展用。
    ///
    /// **注意**：还在灰度中，不开放。
    ///
    /// - Example: `"none"`
    pub extra: Option<String>,
    /// 退回到哪些节点：它们的 node_key，取自[查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)所得 timeline 里 type 为 PASS 的项；START 表示退回给发起人。
    ///
    /// - Length: 1 to 100 items
    /// - Example: `["START", "APPROVAL_250101_0000007"]`
    pub task_def_key_list: Vec<String>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("user_id", &self.user_id);
        to.put("task_id", &self.task_id);
        to.put_some("reason", &self.reason);
        to.put_some("extra", &self.extra);
        to.put("task_def_key_list", &self.task_def_key_list);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "user_id",
        "task_id",
        "reason",
        "extra",
        "task_def_key_list",
    ];
    const REQUIRED: &'static [usize] = &[0, 1, 4];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.user_id),
            1 => from.take(&mut self.task_id),
            2 => from.take(&mut self.reason),
            3 => from.take(&mut self.extra),
            4 => from.take(&mut self.task_def_key_list),
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

    fn validate(&self, violations: &mut validate::Violations) {
        violations.items("task_def_key_list", &self.task_def_key_list, 1..=100);
    }
}

/// Collects the parameters of [`specified_rollback()`](super::specified_rollback()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasUserId = builder::Unset,
    HasTaskId = builder::Unset,
    HasTaskDefKeyList = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasUserId, HasTaskId, HasTaskDefKeyList)>,
}

impl<
    HasUserId,
    HasTaskId,
    HasTaskDefKeyList,
> Builder<HasUserId, HasTaskId, HasTaskDefKeyList> {
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.request.user_id_type = Some(user_id_type.into());
        self
    }

    /// 当前任务审批人的 ID，种类由查询参数 user_id_type 指定。取自[查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)所得的 task_list，其 status 须为 PENDING。
    ///
    /// - Example: `"b3f9a6c2"`
    pub fn user_id(
        mut self,
        user_id: impl Into<String>,
    ) -> Builder<builder::Set, HasTaskId, HasTaskDefKeyList>
    where
        HasUserId: builder::NotGiven<required::user_id>,
    {
        self.request.user_id = user_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 从哪个任务退回：任务的 ID，取自[查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)所得的 task_list，其 status 须为 PENDING。
    ///
    /// - Example: `"7310482650917384629"`
    pub fn task_id(
        mut self,
        task_id: impl Into<String>,
    ) -> Builder<HasUserId, builder::Set, HasTaskDefKeyList>
    where
        HasTaskId: builder::NotGiven<required::task_id>,
    {
        self.request.task_id = task_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 为何退回
    ///
    /// - Example: `"缺少行程单"`
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.request.reason = Some(reason.into());
        self
    }

    /// 扩展用。
    ///
    /// **注意**：还在灰度中，不开放。
    ///
    /// - Example: `"none"`
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.request.extra = Some(extra.into());
        self
    }

    /// 退回到哪些节点：它们的 node_key，取自[查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)所得 timeline 里 type 为 PASS 的项；START 表示退回给发起人。
    ///
    /// - Length: 1 to 100 items
    /// - Example: `["START", "APPROVAL_250101_0000007"]`
    pub fn task_def_key_list(
        mut self,
        task_def_key_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Builder<HasUserId, HasTaskId, builder::Set>
    where
        HasTaskDefKeyList: builder::NotGiven<required::task_def_key_list>,
    {
        self.request.task_def_key_list = builder::list(task_def_key_list);
        Builder {
            request: self.request,
            states: PhantomData,
        }
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
    HasUserId,
    HasTaskId,
    HasTaskDefKeyList,
> From<Builder<HasUserId, HasTaskId, HasTaskDefKeyList>> for Request
where
    HasUserId: builder::Given<required::user_id>,
    HasTaskId: builder::Given<required::task_id>,
    HasTaskDefKeyList: builder::Given<required::task_def_key_list>,
{
    fn from(builder: Builder<HasUserId, HasTaskId, HasTaskDefKeyList>) -> Self {
        builder.request
    }
}

/// What [`specified_rollback()`](super::specified_rollback()) gives.
pub type Response = feishu_runtime::Empty;

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.instance.specified_rollback",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances/specified_rollback",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval", "approval:approval:readonly", "approval:task"],
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
    ],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/specified_rollback",
};
