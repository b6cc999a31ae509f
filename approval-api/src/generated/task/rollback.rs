// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 退回审批任务（用户级）
//!
//! Types of [`rollback()`](super::rollback()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::required;

/// Parameters of [`rollback()`](super::rollback()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 实例的 Code，取自[查询审批任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list)或[已发起的实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub instance_code: String,
    /// 任务的 ID，取自[查询审批任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list)的结果。
    ///
    /// - Example: `"7310482650917384629"`
    pub task_id: String,
    /// 附言，不超过 500 个字符
    ///
    /// - Length: at most 500 characters
    /// - Example: `"缺少行程单"`
    pub comment: Option<String>,
    /// 退回到哪些节点：它们的 ID，取自[查看实例详情（用户身份）](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/detail)所得的 operation_records；START 表示退回给发起人。
    ///
    /// - Length: 1 to 10 items
    /// - Example: `["START"]`
    pub node_ids: Vec<String>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("instance_code", &self.instance_code);
        to.put("task_id", &self.task_id);
        to.put_some("comment", &self.comment);
        to.put("node_ids", &self.node_ids);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "instance_code",
        "task_id",
        "comment",
        "node_ids",
    ];
    const REQUIRED: &'static [usize] = &[0, 1, 3];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.instance_code),
            1 => from.take(&mut self.task_id),
            2 => from.take(&mut self.comment),
            3 => from.take(&mut self.node_ids),
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
        violations.chars("comment", &self.comment, ..=500);
        violations.items("node_ids", &self.node_ids, 1..=10);
    }
}

/// Collects the parameters of [`rollback()`](super::rollback()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasInstanceCode = builder::Unset,
    HasTaskId = builder::Unset,
    HasNodeIds = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasInstanceCode, HasTaskId, HasNodeIds)>,
}

impl<
    HasInstanceCode,
    HasTaskId,
    HasNodeIds,
> Builder<HasInstanceCode, HasTaskId, HasNodeIds> {
    /// 实例的 Code，取自[查询审批任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list)或[已发起的实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub fn instance_code(
        mut self,
        instance_code: impl Into<String>,
    ) -> Builder<builder::Set, HasTaskId, HasNodeIds>
    where
        HasInstanceCode: builder::NotGiven<required::instance_code>,
    {
        self.request.instance_code = instance_code.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 任务的 ID，取自[查询审批任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list)的结果。
    ///
    /// - Example: `"7310482650917384629"`
    pub fn task_id(
        mut self,
        task_id: impl Into<String>,
    ) -> Builder<HasInstanceCode, builder::Set, HasNodeIds>
    where
        HasTaskId: builder::NotGiven<required::task_id>,
    {
        self.request.task_id = task_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 附言，不超过 500 个字符
    ///
    /// - Length: at most 500 characters
    /// - Example: `"缺少行程单"`
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.request.comment = Some(comment.into());
        self
    }

    /// 退回到哪些节点：它们的 ID，取自[查看实例详情（用户身份）](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/detail)所得的 operation_records；START 表示退回给发起人。
    ///
    /// - Length: 1 to 10 items
    /// - Example: `["START"]`
    pub fn node_ids(
        mut self,
        node_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Builder<HasInstanceCode, HasTaskId, builder::Set>
    where
        HasNodeIds: builder::NotGiven<required::node_ids>,
    {
        self.request.node_ids = builder::list(node_ids);
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
    HasInstanceCode,
    HasTaskId,
    HasNodeIds,
> From<Builder<HasInstanceCode, HasTaskId, HasNodeIds>> for Request
where
    HasInstanceCode: builder::Given<required::instance_code>,
    HasTaskId: builder::Given<required::task_id>,
    HasNodeIds: builder::Given<required::node_ids>,
{
    fn from(builder: Builder<HasInstanceCode, HasTaskId, HasNodeIds>) -> Self {
        builder.request
    }
}

/// What [`rollback()`](super::rollback()) gives.
pub type Response = feishu_runtime::Empty;

/// Error codes that the page lists.
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// 参数有误，对照上表逐项核对。
    ParamIsInvalid,
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
        (Self::ThereHaveBeenSomeErrors, 1395001),
    ];
}

feishu_runtime::error_code!(ErrorCode);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.task.rollback",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/tasks/rollback",
    tokens: &[operation::TokenKind::User],
    scopes: &["approval:task:write"],
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
            advice: "参数有误，对照上表逐项核对。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1395001,
            message: "There have been some errors. Please try again later",
            advice: "服务端出错：\n1. 先核对参数与表单的值。\n2. 放慢请求后重试，仍失败时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
        },
    ],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/rollback",
};
