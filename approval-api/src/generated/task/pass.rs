// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 同意审批任务（用户级）
//!
//! Types of [`pass()`](super::pass()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;

/// Parameters of [`pass()`](super::pass()).
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
    /// 控件的值，JSON 数组，写成字符串，写法见[表单控件参数](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/approval-instance-form-control-parameters)。任务所在的节点要填写表单时才传。
    ///
    /// - Example: `"[{\"id\":\"reason\",\"type\":\"input\",\"value\":\"off-site\"}]"`
    pub form: Option<String>,
    /// 附言
    ///
    /// - Example: `"同意"`
    pub comment: Option<String>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("instance_code", &self.instance_code);
        to.put("task_id", &self.task_id);
        to.put_some("form", &self.form);
        to.put_some("comment", &self.comment);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "instance_code",
        "task_id",
        "form",
        "comment",
    ];
    const REQUIRED: &'static [usize] = &[0, 1];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.instance_code),
            1 => from.take(&mut self.task_id),
            2 => from.take(&mut self.form),
            3 => from.take(&mut self.comment),
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
}

/// Collects the parameters of [`pass()`](super::pass()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasInstanceCode = builder::Unset, HasTaskId = builder::Unset> {
    request: Request,
    states: PhantomData<(HasInstanceCode, HasTaskId)>,
}

impl<HasInstanceCode, HasTaskId> Builder<HasInstanceCode, HasTaskId> {
    /// 实例的 Code，取自[查询审批任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list)或[已发起的实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub fn instance_code(
        mut self,
        instance_code: impl Into<String>,
    ) -> Builder<builder::Set, HasTaskId>
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
    ) -> Builder<HasInstanceCode, builder::Set>
    where
        HasTaskId: builder::NotGiven<required::task_id>,
    {
        self.request.task_id = task_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 控件的值，JSON 数组，写成字符串，写法见[表单控件参数](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/approval-instance-form-control-parameters)。任务所在的节点要填写表单时才传。
    ///
    /// - Example: `"[{\"id\":\"reason\",\"type\":\"input\",\"value\":\"off-site\"}]"`
    pub fn form(mut self, form: impl Into<String>) -> Self {
        self.request.form = Some(form.into());
        self
    }

    /// 附言
    ///
    /// - Example: `"同意"`
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.request.comment = Some(comment.into());
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

impl<HasInstanceCode, HasTaskId> From<Builder<HasInstanceCode, HasTaskId>> for Request
where
    HasInstanceCode: builder::Given<required::instance_code>,
    HasTaskId: builder::Given<required::task_id>,
{
    fn from(builder: Builder<HasInstanceCode, HasTaskId>) -> Self {
        builder.request
    }
}

/// What [`pass()`](super::pass()) gives.
pub type Response = feishu_runtime::Empty;

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.task.pass",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/tasks/pass",
    tokens: &[operation::TokenKind::User],
    scopes: &["approval:task:write"],
    quotas: &[],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/pass",
};
