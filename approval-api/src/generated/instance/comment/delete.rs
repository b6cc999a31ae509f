// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 删除评论
//!
//! Types of [`delete()`](super::delete()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::super::required;
pub use super::super::super::shared::approval_create::UserIdType;
pub use super::super::super::shared::instance_specified_rollback::ErrorCode;

/// Parameters of [`delete()`](super::delete()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 实例的 Code。来源：
    ///
    /// - [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)的返回值。
    /// - [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)或[查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果。
    ///
    /// **说明**：自定义的实例 ID 也可以。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub instance_id: String,
    /// 评论的 ID。来源：
    ///
    /// - [创建评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/create)返回的 comment_id。
    /// - [获取评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list)的结果。
    ///
    /// - Example: `"7312"`
    pub comment_id: String,
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub user_id_type: Option<UserIdType>,
    /// 谁来删除，与 user_id_type 同种。
    ///
    /// - Example: `ou_91b7e3d5c2a84f60b7d91e3a5c8f2046`
    pub user_id: String,
}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.path("instance_id", &self.instance_id);
        parts.path("comment_id", &self.comment_id);
        parts.query_each("user_id_type", &self.user_id_type);
        parts.query("user_id", &self.user_id);
        Ok(())
    }
}

/// Collects the parameters of [`delete()`](super::delete()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasInstanceId = builder::Unset,
    HasCommentId = builder::Unset,
    HasUserId = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasInstanceId, HasCommentId, HasUserId)>,
}

impl<
    HasInstanceId,
    HasCommentId,
    HasUserId,
> Builder<HasInstanceId, HasCommentId, HasUserId> {
    /// 实例的 Code。来源：
    ///
    /// - [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)的返回值。
    /// - [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)或[查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果。
    ///
    /// **说明**：自定义的实例 ID 也可以。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub fn instance_id(
        mut self,
        instance_id: impl Into<String>,
    ) -> Builder<builder::Set, HasCommentId, HasUserId>
    where
        HasInstanceId: builder::NotGiven<required::instance_id>,
    {
        self.request.instance_id = instance_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 评论的 ID。来源：
    ///
    /// - [创建评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/create)返回的 comment_id。
    /// - [获取评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list)的结果。
    ///
    /// - Example: `"7312"`
    pub fn comment_id(
        mut self,
        comment_id: impl Into<String>,
    ) -> Builder<HasInstanceId, builder::Set, HasUserId>
    where
        HasCommentId: builder::NotGiven<required::comment_id>,
    {
        self.request.comment_id = comment_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
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

    /// 谁来删除，与 user_id_type 同种。
    ///
    /// - Example: `ou_91b7e3d5c2a84f60b7d91e3a5c8f2046`
    pub fn user_id(
        mut self,
        user_id: impl Into<String>,
    ) -> Builder<HasInstanceId, HasCommentId, builder::Set>
    where
        HasUserId: builder::NotGiven<required::user_id>,
    {
        self.request.user_id = user_id.into();
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
    HasInstanceId,
    HasCommentId,
    HasUserId,
> From<Builder<HasInstanceId, HasCommentId, HasUserId>> for Request
where
    HasInstanceId: builder::Given<required::instance_id>,
    HasCommentId: builder::Given<required::comment_id>,
    HasUserId: builder::Given<required::user_id>,
{
    fn from(builder: Builder<HasInstanceId, HasCommentId, HasUserId>) -> Self {
        builder.request
    }
}

/// What [`delete()`](super::delete()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 删掉的评论的 ID
    pub comment_id: Option<String>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("comment_id", &self.comment_id);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["comment_id"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.comment_id);
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.instance.comment.delete",
    method: operation::Method::Delete,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances/:instance_id/comments/:comment_id",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval", "approval:instance.comment"],
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
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/delete",
};
