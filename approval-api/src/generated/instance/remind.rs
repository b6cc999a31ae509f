// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 单据催办
//!
//! Types of [`remind()`](super::remind()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::required;

/// Parameters of [`remind()`](super::remind()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 实例的 Code，取自[查看实例详情（用户身份）](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/detail)或[已发起的实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub instance_code: String,
    /// 催哪些任务：它们的 ID，取自[查看实例详情（用户身份）](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/detail)的结果。
    ///
    /// - Length: 1 to 10 items
    /// - Example: `["7310482650917384629"]`
    pub task_ids: Vec<String>,
    /// 附言，不超过 500 个字符
    ///
    /// - Length: at most 500 characters
    /// - Example: `"请尽快审批"`
    pub comment: Option<String>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("instance_code", &self.instance_code);
        to.put("task_ids", &self.task_ids);
        to.put_some("comment", &self.comment);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &["instance_code", "task_ids", "comment"];
    const REQUIRED: &'static [usize] = &[0, 1];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.instance_code),
            1 => from.take(&mut self.task_ids),
            2 => from.take(&mut self.comment),
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
        violations.items("task_ids", &self.task_ids, 1..=10);
        violations.chars("comment", &self.comment, ..=500);
    }
}

/// Collects the parameters of [`remind()`](super::remind()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasInstanceCode = builder::Unset, HasTaskIds = builder::Unset> {
    request: Request,
    states: PhantomData<(HasInstanceCode, HasTaskIds)>,
}

impl<HasInstanceCode, HasTaskIds> Builder<HasInstanceCode, HasTaskIds> {
    /// 实例的 Code，取自[查看实例详情（用户身份）](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/detail)或[已发起的实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub fn instance_code(
        mut self,
        instance_code: impl Into<String>,
    ) -> Builder<builder::Set, HasTaskIds>
    where
        HasInstanceCode: builder::NotGiven<required::instance_code>,
    {
        self.request.instance_code = instance_code.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 催哪些任务：它们的 ID，取自[查看实例详情（用户身份）](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/detail)的结果。
    ///
    /// - Length: 1 to 10 items
    /// - Example: `["7310482650917384629"]`
    pub fn task_ids(
        mut self,
        task_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Builder<HasInstanceCode, builder::Set>
    where
        HasTaskIds: builder::NotGiven<required::task_ids>,
    {
        self.request.task_ids = builder::list(task_ids);
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 附言，不超过 500 个字符
    ///
    /// - Length: at most 500 characters
    /// - Example: `"请尽快审批"`
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

impl<HasInstanceCode, HasTaskIds> From<Builder<HasInstanceCode, HasTaskIds>> for Request
where
    HasInstanceCode: builder::Given<required::instance_code>,
    HasTaskIds: builder::Given<required::task_ids>,
{
    fn from(builder: Builder<HasInstanceCode, HasTaskIds>) -> Self {
        builder.request
    }
}

/// What [`remind()`](super::remind()) gives.
pub type Response = feishu_runtime::Empty;

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.instance.remind",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances/remind",
    tokens: &[operation::TokenKind::User],
    scopes: &["approval:instance:write"],
    quotas: &[],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/remind",
};
