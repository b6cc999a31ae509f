// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 校验三方审批实例
//!
//! Types of [`check()`](super::check()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;
pub use super::super::shared::external_approval_create::ErrorCode;

/// Parameters of [`check()`](super::check()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 要比对的实例
    pub instances: Vec<ExteranlInstanceCheck>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("instances", &self.instances);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &["instances"];
    const REQUIRED: &'static [usize] = &[0];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take(&mut self.instances);
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

/// Collects the parameters of [`check()`](super::check()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasInstances = builder::Unset> {
    request: Request,
    states: PhantomData<(HasInstances,)>,
}

impl<HasInstances> Builder<HasInstances> {
    /// 要比对的实例
    pub fn instances(
        mut self,
        instances: impl IntoIterator<Item = impl Into<ExteranlInstanceCheck>>,
    ) -> Builder<builder::Set>
    where
        HasInstances: builder::NotGiven<required::instances>,
    {
        self.request.instances = builder::list(instances);
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

impl<HasInstances> From<Builder<HasInstances>> for Request
where
    HasInstances: builder::Given<required::instances>,
{
    fn from(builder: Builder<HasInstances>) -> Self {
        builder.request
    }
}

/// What [`check()`](super::check()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 飞书没有或者较旧的实例
    pub diff_instances: Vec<ExteranlInstanceCheckResponse>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("diff_instances", &self.diff_instances);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["diff_instances"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.diff_instances);
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 要比对的实例
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExteranlInstanceCheck {
    /// 自定的实例 ID，在企业和应用里唯一。
    ///
    /// **注意**：要与[同步](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/create)时用的一致。
    ///
    /// - Example: `"trip-2025-0007"`
    pub instance_id: String,
    /// 实例何时更新，毫秒时间戳
    ///
    /// - Example: `"1735693200000"`
    pub update_time: String,
    /// 实例的任务
    pub tasks: Vec<ExteranlInstanceCheckExternalInstanceTask>,
}

impl wire::Serialize for ExteranlInstanceCheck {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("instance_id", &self.instance_id);
        to.put("update_time", &self.update_time);
        to.put("tasks", &self.tasks);
        to.end()
    }
}

impl wire::Record for ExteranlInstanceCheck {
    const MEMBERS: &'static [&'static str] = &["instance_id", "update_time", "tasks"];
    const REQUIRED: &'static [usize] = &[0, 1, 2];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.instance_id),
            1 => from.take(&mut self.update_time),
            2 => from.take(&mut self.tasks),
            _ => {}
        }
    }
}

feishu_runtime::record!(ExteranlInstanceCheck);

impl ExteranlInstanceCheck {
    /// Sets what is required.
    pub fn new(
        instance_id: impl Into<String>,
        update_time: impl Into<String>,
        tasks: impl IntoIterator<
            Item = impl Into<ExteranlInstanceCheckExternalInstanceTask>,
        >,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            update_time: update_time.into(),
            tasks: builder::list(tasks),
        }
    }
}

/// 实例的任务
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExteranlInstanceCheckExternalInstanceTask {
    /// 自定的任务 ID，在企业和应用里唯一。
    ///
    /// **注意**：要与[同步](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/create)时用的一致。
    ///
    /// - Example: `"trip-2025-0007-1"`
    pub task_id: String,
    /// 任务何时更新，毫秒时间戳
    ///
    /// - Example: `"1735693200000"`
    pub update_time: String,
}

impl wire::Serialize for ExteranlInstanceCheckExternalInstanceTask {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("task_id", &self.task_id);
        to.put("update_time", &self.update_time);
        to.end()
    }
}

impl wire::Record for ExteranlInstanceCheckExternalInstanceTask {
    const MEMBERS: &'static [&'static str] = &["task_id", "update_time"];
    const REQUIRED: &'static [usize] = &[0, 1];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.task_id),
            1 => from.take(&mut self.update_time),
            _ => {}
        }
    }
}

feishu_runtime::record!(ExteranlInstanceCheckExternalInstanceTask);

impl ExteranlInstanceCheckExternalInstanceTask {
    /// Sets what is required.
    pub fn new(task_id: impl Into<String>, update_time: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            update_time: update_time.into(),
        }
    }
}

/// 飞书没有或者较旧的实例
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExteranlInstanceCheckResponse {
    /// 实例的 ID
    pub instance_id: Option<String>,
    /// 何时更新，毫秒时间戳
    pub update_time: Option<String>,
    /// 其中的任务
    pub tasks: Vec<ExteranlInstanceCheckResponseExternalInstanceTask>,
}

impl wire::Serialize for ExteranlInstanceCheckResponse {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("instance_id", &self.instance_id);
        to.put("update_time", &self.update_time);
        to.put("tasks", &self.tasks);
        to.end()
    }
}

impl wire::Record for ExteranlInstanceCheckResponse {
    const MEMBERS: &'static [&'static str] = &["instance_id", "update_time", "tasks"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.instance_id),
            1 => from.take_lenient(&mut self.update_time),
            2 => from.take_lenient(&mut self.tasks),
            _ => {}
        }
    }
}

feishu_runtime::record!(ExteranlInstanceCheckResponse);

impl wire::Decode for ExteranlInstanceCheckResponse {}

/// 其中的任务
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExteranlInstanceCheckResponseExternalInstanceTask {
    /// 任务的 ID
    pub task_id: Option<String>,
    /// 任务何时更新，毫秒时间戳
    pub update_time: Option<String>,
}

impl wire::Serialize for ExteranlInstanceCheckResponseExternalInstanceTask {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("task_id", &self.task_id);
        to.put("update_time", &self.update_time);
        to.end()
    }
}

impl wire::Record for ExteranlInstanceCheckResponseExternalInstanceTask {
    const MEMBERS: &'static [&'static str] = &["task_id", "update_time"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.task_id),
            1 => from.take_lenient(&mut self.update_time),
            _ => {}
        }
    }
}

feishu_runtime::record!(ExteranlInstanceCheckResponseExternalInstanceTask);

impl wire::Decode for ExteranlInstanceCheckResponseExternalInstanceTask {}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.external_instance.check",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/external_instances/check",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &[
        "approval:approval",
        "approval:approval:readonly",
        "approval:external_instance",
    ],
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
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/check",
};
