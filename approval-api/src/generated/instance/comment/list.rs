// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 获取评论
//!
//! Types of [`list()`](super::list()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::super::required;
pub use super::super::super::shared::approval_create::UserIdType;
pub use super::super::super::shared::instance_specified_rollback::ErrorCode;

/// Parameters of [`list()`](super::list()).
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
    /// 请求与结果中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub user_id_type: Option<UserIdType>,
    /// 以谁的身份查看，与 user_id_type 同种。
    ///
    /// - Example: `ou_91b7e3d5c2a84f60b7d91e3a5c8f2046`
    pub user_id: String,
    /// 翻页标记。首页不传，之后传入上一页返回的 page_token
    ///
    /// - Example: `ZmVpc2h1LXBhZ2UtMDAwMg`
    pub page_token: Option<String>,
    /// 每页条数
    ///
    /// - Range: at most 1000
    /// - Example: `50`
    pub page_size: Option<i64>,
}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.path("instance_id", &self.instance_id);
        parts.query_each("user_id_type", &self.user_id_type);
        parts.query("user_id", &self.user_id);
        parts.query_each("page_token", &self.page_token);
        parts.query_each("page_size", self.page_size);
        Ok(())
    }

    fn validate(&self, violations: &mut validate::Violations) {
        violations.range("page_size", &self.page_size, ..=1000);
    }
}

/// Collects the parameters of [`list()`](super::list()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasInstanceId = builder::Unset, HasUserId = builder::Unset> {
    request: Request,
    states: PhantomData<(HasInstanceId, HasUserId)>,
}

impl<HasInstanceId, HasUserId> Builder<HasInstanceId, HasUserId> {
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
    ) -> Builder<builder::Set, HasUserId>
    where
        HasInstanceId: builder::NotGiven<required::instance_id>,
    {
        self.request.instance_id = instance_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 请求与结果中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.request.user_id_type = Some(user_id_type.into());
        self
    }

    /// 以谁的身份查看，与 user_id_type 同种。
    ///
    /// - Example: `ou_91b7e3d5c2a84f60b7d91e3a5c8f2046`
    pub fn user_id(
        mut self,
        user_id: impl Into<String>,
    ) -> Builder<HasInstanceId, builder::Set>
    where
        HasUserId: builder::NotGiven<required::user_id>,
    {
        self.request.user_id = user_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 翻页标记。首页不传，之后传入上一页返回的 page_token
    ///
    /// - Example: `ZmVpc2h1LXBhZ2UtMDAwMg`
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.request.page_token = Some(page_token.into());
        self
    }

    /// 每页条数
    ///
    /// - Range: at most 1000
    /// - Example: `50`
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.request.page_size = Some(page_size);
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

impl<HasInstanceId, HasUserId> From<Builder<HasInstanceId, HasUserId>> for Request
where
    HasInstanceId: builder::Given<required::instance_id>,
    HasUserId: builder::Given<required::user_id>,
{
    fn from(builder: Builder<HasInstanceId, HasUserId>) -> Self {
        builder.request
    }
}

/// What [`list()`](super::list()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 评论
    pub comments: Vec<Comment>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("comments", &self.comments);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["comments"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.comments);
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 评论
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Comment {
    /// 评论的 ID
    pub id: Option<String>,
    /// 评论的内容
    pub content: Option<String>,
    /// 何时写的，毫秒时间戳
    pub create_time: Option<String>,
    /// 何时改的，毫秒时间戳
    pub update_time: Option<String>,
    /// 删掉了没有
    pub is_delete: Option<IsDelete>,
    /// 对它的回复
    pub replies: Vec<CommentReply>,
    /// 评论里提到了谁
    pub at_info_list: Vec<CommentAtInfo>,
    /// 谁写的
    pub commentator: Option<String>,
    /// 附加的信息
    pub extra: Option<String>,
}

impl wire::Serialize for Comment {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("id", &self.id);
        to.put("content", &self.content);
        to.put("create_time", &self.create_time);
        to.put("update_time", &self.update_time);
        to.put("is_delete", &self.is_delete);
        to.put("replies", &self.replies);
        to.put("at_info_list", &self.at_info_list);
        to.put("commentator", &self.commentator);
        to.put("extra", &self.extra);
        to.end()
    }
}

impl wire::Record for Comment {
    const MEMBERS: &'static [&'static str] = &[
        "id",
        "content",
        "create_time",
        "update_time",
        "is_delete",
        "replies",
        "at_info_list",
        "commentator",
        "extra",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.id),
            1 => from.take_lenient(&mut self.content),
            2 => from.take_lenient(&mut self.create_time),
            3 => from.take_lenient(&mut self.update_time),
            4 => from.take_lenient(&mut self.is_delete),
            5 => from.take_lenient(&mut self.replies),
            6 => from.take_lenient(&mut self.at_info_list),
            7 => from.take_lenient(&mut self.commentator),
            8 => from.take_lenient(&mut self.extra),
            _ => {}
        }
    }
}

feishu_runtime::record!(Comment);

impl wire::Decode for Comment {}

/// 删掉了没有
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum IsDelete {
    /// `0`: 没有
    Value0,
    /// `1`: 删掉了
    Value1,
    /// A value that the documentation does not list.
    Other(i64),
}

impl IsDelete {
    const VALUES: &'static [(Self, i64)] = &[(Self::Value0, 0), (Self::Value1, 1)];
}

feishu_runtime::open_enum!(IsDelete, i64);

/// 对它的回复
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CommentReply {
    /// 回复的 ID
    pub id: Option<String>,
    /// 回复的内容
    pub content: Option<String>,
    /// 何时写的，毫秒时间戳
    pub create_time: Option<String>,
    /// 何时改的，毫秒时间戳
    pub update_time: Option<String>,
    /// 删掉了没有
    pub is_delete: Option<IsDelete>,
    /// 回复里提到了谁
    pub at_info_list: Vec<CommentAtInfo>,
    /// 谁写的
    pub commentator: Option<String>,
    /// 附加的信息
    pub extra: Option<String>,
}

impl wire::Serialize for CommentReply {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("id", &self.id);
        to.put("content", &self.content);
        to.put("create_time", &self.create_time);
        to.put("update_time", &self.update_time);
        to.put("is_delete", &self.is_delete);
        to.put("at_info_list", &self.at_info_list);
        to.put("commentator", &self.commentator);
        to.put("extra", &self.extra);
        to.end()
    }
}

impl wire::Record for CommentReply {
    const MEMBERS: &'static [&'static str] = &[
        "id",
        "content",
        "create_time",
        "update_time",
        "is_delete",
        "at_info_list",
        "commentator",
        "extra",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.id),
            1 => from.take_lenient(&mut self.content),
            2 => from.take_lenient(&mut self.create_time),
            3 => from.take_lenient(&mut self.update_time),
            4 => from.take_lenient(&mut self.is_delete),
            5 => from.take_lenient(&mut self.at_info_list),
            6 => from.take_lenient(&mut self.commentator),
            7 => from.take_lenient(&mut self.extra),
            _ => {}
        }
    }
}

feishu_runtime::record!(CommentReply);

impl wire::Decode for CommentReply {}

/// 回复里提到了谁
///
/// 评论里提到了谁
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CommentAtInfo {
    /// 被提到者，与 user_id_type 同种。
    pub user_id: Option<String>,
    /// 被提到者的姓名
    pub name: Option<String>,
    /// 从第几个字起，从 0 数起
    pub offset: Option<String>,
}

impl wire::Serialize for CommentAtInfo {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("user_id", &self.user_id);
        to.put("name", &self.name);
        to.put("offset", &self.offset);
        to.end()
    }
}

impl wire::Record for CommentAtInfo {
    const MEMBERS: &'static [&'static str] = &["user_id", "name", "offset"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.user_id),
            1 => from.take_lenient(&mut self.name),
            2 => from.take_lenient(&mut self.offset),
            _ => {}
        }
    }
}

feishu_runtime::record!(CommentAtInfo);

impl wire::Decode for CommentAtInfo {}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.instance.comment.list",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances/:instance_id/comments",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &[
        "approval:approval",
        "approval:approval:readonly",
        "approval:instance.comment",
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
    reads: true,
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
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list",
};
