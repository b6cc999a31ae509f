// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 抄送审批实例（用户级）
//!
//! Types of [`add_cc()`](super::add_cc()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::required;
pub use super::super::shared::approval_create::UserIdType;

/// Parameters of [`add_cc()`](super::add_cc()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub user_id_type: Option<UserIdType>,
    /// 实例的 Code，取自[查询审批任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list)或[已发起的实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub instance_code: String,
    /// 抄送给谁：他们的用户 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - Length: at most 20 items
    /// - Example: `["ou_4d6f8a0c"]`
    pub cc_user_ids: Vec<String>,
    /// 附言，不超过 500 个字符
    ///
    /// - Length: at most 500 characters
    /// - Example: `"请知悉"`
    pub comment: Option<String>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("instance_code", &self.instance_code);
        to.put("cc_user_ids", &self.cc_user_ids);
        to.put_some("comment", &self.comment);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "instance_code",
        "cc_user_ids",
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
            1 => from.take(&mut self.cc_user_ids),
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
        parts.query_each("user_id_type", &self.user_id_type);
        parts.json(self)
    }

    fn validate(&self, violations: &mut validate::Violations) {
        violations.items("cc_user_ids", &self.cc_user_ids, ..=20);
        violations.chars("comment", &self.comment, ..=500);
    }
}

/// Collects the parameters of [`add_cc()`](super::add_cc()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasInstanceCode = builder::Unset, HasCcUserIds = builder::Unset> {
    request: Request,
    states: PhantomData<(HasInstanceCode, HasCcUserIds)>,
}

impl<HasInstanceCode, HasCcUserIds> Builder<HasInstanceCode, HasCcUserIds> {
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.request.user_id_type = Some(user_id_type.into());
        self
    }

    /// 实例的 Code，取自[查询审批任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list)或[已发起的实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub fn instance_code(
        mut self,
        instance_code: impl Into<String>,
    ) -> Builder<builder::Set, HasCcUserIds>
    where
        HasInstanceCode: builder::NotGiven<required::instance_code>,
    {
        self.request.instance_code = instance_code.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 抄送给谁：他们的用户 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - Length: at most 20 items
    /// - Example: `["ou_4d6f8a0c"]`
    pub fn cc_user_ids(
        mut self,
        cc_user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Builder<HasInstanceCode, builder::Set>
    where
        HasCcUserIds: builder::NotGiven<required::cc_user_ids>,
    {
        self.request.cc_user_ids = builder::list(cc_user_ids);
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 附言，不超过 500 个字符
    ///
    /// - Length: at most 500 characters
    /// - Example: `"请知悉"`
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

impl<HasInstanceCode, HasCcUserIds> From<Builder<HasInstanceCode, HasCcUserIds>>
for Request
where
    HasInstanceCode: builder::Given<required::instance_code>,
    HasCcUserIds: builder::Given<required::cc_user_ids>,
{
    fn from(builder: Builder<HasInstanceCode, HasCcUserIds>) -> Self {
        builder.request
    }
}

/// What [`add_cc()`](super::add_cc()) gives.
pub type Response = feishu_runtime::Empty;

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.instance.add_cc",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances/add_cc",
    tokens: &[operation::TokenKind::User],
    scopes: &["approval:instance:write"],
    quotas: &[],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/add_cc",
};
