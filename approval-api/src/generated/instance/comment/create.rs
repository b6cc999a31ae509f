// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 创建评论
//!
//! Types of [`create()`](super::create()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::super::required;
pub use super::super::super::shared::approval_create::UserIdType;
pub use super::super::super::shared::instance_specified_rollback::ErrorCode;

/// Parameters of [`create()`](super::create()).
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
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub user_id_type: Option<UserIdType>,
    /// 评论者，与 user_id_type 同种。
    ///
    /// - Example: `ou_91b7e3d5c2a84f60b7d91e3a5c8f2046`
    pub user_id: String,
    /// 评论的内容：一个 JSON 对象，压缩成字符串。其成员：
    ///
    /// - text：string，文字。
    /// - files：Attachment\[\]，附件，每个有 url（string，地址）、thumbnailURL（string，缩略图的地址）、fileSize（int64，大小）、title（string，标题）、type（string，image 是图片）。
    ///
    /// **注意**：
    ///
    /// - 要提到某人时，在 text 里写出 `@` 加姓名，再用 at_info_list 使之生效。
    /// - 附件的地址宜用 HTTPS；图片用 HTTP 时，电脑上的缩略图可能显示不出。
    ///
    /// - Example: `"{\"text\":\"@Lin fine\",\"files\":[{\"url\":\"https://www.example.com/7.png\",\"fileSize\":2048,\"title\":\"7.png\",\"type\":\"image\",\"extra\":\"\"}]}"`
    pub content: Option<String>,
    /// 评论里提到了谁
    pub at_info_list: Option<Vec<CommentAtInfo>>,
    /// 回复哪一条评论，其 ID。来源：本接口返回的 comment_id，或[获取评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list)的结果。
    ///
    /// - Example: `"7311"`
    pub parent_comment_id: Option<String>,
    /// 改写或删除哪一条评论，其 ID。来源：本接口返回的 comment_id，或[获取评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list)的结果。
    ///
    /// - Example: `"7312"`
    pub comment_id: Option<String>,
    /// 为 true 时只写入数据，机器人不通知。
    ///
    /// **说明**：飞书审批的自定义审批传 false，其余传 true。
    ///
    /// - Example: `false`
    pub disable_bot: Option<bool>,
    /// 附加的信息：一个 JSON，压缩成字符串。
    ///
    /// - Example: `"{\"source\":\"oa\"}"`
    pub extra: Option<String>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("content", &self.content);
        to.put_some("at_info_list", &self.at_info_list);
        to.put_some("parent_comment_id", &self.parent_comment_id);
        to.put_some("comment_id", &self.comment_id);
        to.put_some("disable_bot", &self.disable_bot);
        to.put_some("extra", &self.extra);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "content",
        "at_info_list",
        "parent_comment_id",
        "comment_id",
        "disable_bot",
        "extra",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.content),
            1 => from.take(&mut self.at_info_list),
            2 => from.take(&mut self.parent_comment_id),
            3 => from.take(&mut self.comment_id),
            4 => from.take(&mut self.disable_bot),
            5 => from.take(&mut self.extra),
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
        parts.path("instance_id", &self.instance_id);
        parts.query_each("user_id_type", &self.user_id_type);
        parts.query("user_id", &self.user_id);
        parts.json(self)
    }
}

/// Collects the parameters of [`create()`](super::create()).
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

    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.request.user_id_type = Some(user_id_type.into());
        self
    }

    /// 评论者，与 user_id_type 同种。
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

    /// 评论的内容：一个 JSON 对象，压缩成字符串。其成员：
    ///
    /// - text：string，文字。
    /// - files：Attachment\[\]，附件，每个有 url（string，地址）、thumbnailURL（string，缩略图的地址）、fileSize（int64，大小）、title（string，标题）、type（string，image 是图片）。
    ///
    /// **注意**：
    ///
    /// - 要提到某人时，在 text 里写出 `@` 加姓名，再用 at_info_list 使之生效。
    /// - 附件的地址宜用 HTTPS；图片用 HTTP 时，电脑上的缩略图可能显示不出。
    ///
    /// - Example: `"{\"text\":\"@Lin fine\",\"files\":[{\"url\":\"https://www.example.com/7.png\",\"fileSize\":2048,\"title\":\"7.png\",\"type\":\"image\",\"extra\":\"\"}]}"`
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.request.content = Some(content.into());
        self
    }

    /// 评论里提到了谁
    pub fn at_info_list(
        mut self,
        at_info_list: impl IntoIterator<Item = impl Into<CommentAtInfo>>,
    ) -> Self {
        self.request.at_info_list = Some(builder::list(at_info_list));
        self
    }

    /// 回复哪一条评论，其 ID。来源：本接口返回的 comment_id，或[获取评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list)的结果。
    ///
    /// - Example: `"7311"`
    pub fn parent_comment_id(mut self, parent_comment_id: impl Into<String>) -> Self {
        self.request.parent_comment_id = Some(parent_comment_id.into());
        self
    }

    /// 改写或删除哪一条评论，其 ID。来源：本接口返回的 comment_id，或[获取评论](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list)的结果。
    ///
    /// - Example: `"7312"`
    pub fn comment_id(mut self, comment_id: impl Into<String>) -> Self {
        self.request.comment_id = Some(comment_id.into());
        self
    }

    /// 为 true 时只写入数据，机器人不通知。
    ///
    /// **说明**：飞书审批的自定义审批传 false，其余传 true。
    ///
    /// - Example: `false`
    pub fn disable_bot(mut self, disable_bot: bool) -> Self {
        self.request.disable_bot = Some(disable_bot);
        self
    }

    /// 附加的信息：一个 JSON，压缩成字符串。
    ///
    /// - Example: `"{\"source\":\"oa\"}"`
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.request.extra = Some(extra.into());
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

/// What [`create()`](super::create()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 这条评论的 ID
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

/// 评论里提到了谁
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CommentAtInfo {
    /// 被提到者，与 user_id_type 同种。
    ///
    /// - Example: `"ou_4d6f8a0c1e3b5972d4f6a8c0e2b41357"`
    pub user_id: String,
    /// 被提到者的姓名
    ///
    /// - Example: `"Lin"`
    pub name: String,
    /// 从 text 的第几个字起，从 0 数起。
    ///
    /// **注意**：提到的效果盖在 text 已有的 `@` 加姓名上，所以 text 里要先写好。
    ///
    /// - Example: `"0"`
    pub offset: String,
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
    const REQUIRED: &'static [usize] = &[0, 1, 2];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.user_id),
            1 => from.take(&mut self.name),
            2 => from.take(&mut self.offset),
            _ => {}
        }
    }
}

feishu_runtime::record!(CommentAtInfo);

impl CommentAtInfo {
    /// Sets what is required.
    pub fn new(
        user_id: impl Into<String>,
        name: impl Into<String>,
        offset: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            name: name.into(),
            offset: offset.into(),
        }
    }
}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.instance.comment.create",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances/:instance_id/comments",
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
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/create",
};
