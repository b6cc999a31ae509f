// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 发送审批 Bot 消息
//!
//! Types of [`send()`](super::send()).

use std::{collections::BTreeMap, marker::PhantomData};
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::required;
pub use super::super::shared::approval_search_launchable::Locale;
pub use super::super::shared::event_quick_approval_callback::ActionType;

/// Parameters of [`send()`](super::send()).
///
/// - At least one of `user_id`, `open_id` must be set.
/// - A repeated call with the same `uuid` is executed once.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 模板的编号，见模板列表里的通用模板。
    ///
    /// - Example: `1001`
    pub template_id: String,
    /// 发给谁，user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// **注意**：user_id 与 open_id 需至少传入一个。
    ///
    /// - Example: `b3f9a6c2`
    pub user_id: Option<String>,
    /// 发给谁，open_id，见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    ///
    /// **注意**：user_id 与 open_id 需至少传入一个。
    ///
    /// - Example: `ou_5f0c1d8e7b6a49328d10c4e2f9a7b365`
    pub open_id: Option<String>,
    /// 自定的幂等 ID，最大长度为 64。
    ///
    /// **说明**：相同的 uuid，1 小时内只发一次。
    ///
    /// - Length: at most 64 characters
    /// - Example: `C2A94E07`
    pub uuid: Option<String>,
    /// 标题里的 `{approval_name}`。
    ///
    /// **注意**：是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `@i18n@1`
    pub approval_name: Option<String>,
    /// 标题里的 `{title_user_id}`：申请人、审批人、评论人或被抄送者，与 title_user_id_type 同种。
    ///
    /// - Example: `d5e8c1a4`
    pub title_user_id: Option<String>,
    /// title_user_id 的种类
    ///
    /// - Default: `user_id`
    pub title_user_id_type: Option<TitleUserIdType>,
    /// 评论区的内容，是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里；可以用 [Markdown](https://open.feishu.cn/document/ukTMukTMukTM/uADOwUjLwgDM14CM4ATN#abc9b025)。
    ///
    /// - Example: `@i18n@2`
    pub comment: Option<String>,
    /// 消息的内容，给出模板里的 `{user_id}`、`{department_id}`、`{summaries}` 等。
    pub content: Option<Content>,
    /// 消息底部的备注，如来自哪里、怎样访问。
    ///
    /// **注意**：是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `@i18n@6`
    pub note: Option<String>,
    /// 消息卡片由谁发出，user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// - Example: `a0c4e8b2`
    pub sender_user_id: Option<String>,
    /// 消息卡片所附的留言
    ///
    /// - Example: `请看一下`
    pub text: Option<String>,
    /// 按钮，最多可设置 2 个：
    ///
    /// - 第一个是 **查看详情**，必须有。
    /// - 第二个自定，可以没有。
    ///
    /// - Length: at most 2 items
    pub actions: Vec<Action>,
    /// 快捷审批的回调。
    ///
    /// **说明**：橘黄色的模板才有快捷审批。
    pub action_callback: Option<ActionCallback>,
    /// 快捷审批有哪些操作。
    ///
    /// **说明**：橘黄色的模板才有快捷审批。
    pub action_configs: Option<Vec<ActionConfig>>,
    /// 各语言的文案，approval_name、comment、note 等所引的文字都在这里，如 `@i18n@1` 对应“外出申请”。
    pub i18n_resources: Vec<I18nResource>,
    /// 消息的标题。
    ///
    /// **注意**：是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `@i18n@1`
    pub custom_title: Option<String>,
    /// 消息的内容，是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里；可以用 [Markdown](https://open.feishu.cn/document/ukTMukTMukTM/uADOwUjLwgDM14CM4ATN#abc9b025)。
    ///
    /// - Example: `@i18n@2`
    pub custom_content: Option<String>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("template_id", &self.template_id);
        to.put_some("user_id", &self.user_id);
        to.put_some("open_id", &self.open_id);
        to.put_some("uuid", &self.uuid);
        to.put_some("approval_name", &self.approval_name);
        to.put_some("title_user_id", &self.title_user_id);
        to.put_some("title_user_id_type", &self.title_user_id_type);
        to.put_some("comment", &self.comment);
        to.put_some("content", &self.content);
        to.put_some("note", &self.note);
        to.put_some("sender_user_id", &self.sender_user_id);
        to.put_some("text", &self.text);
        to.put("actions", &self.actions);
        to.put_some("action_callback", &self.action_callback);
        to.put_some("action_configs", &self.action_configs);
        to.put("i18n_resources", &self.i18n_resources);
        to.put_some("custom_title", &self.custom_title);
        to.put_some("custom_content", &self.custom_content);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "template_id",
        "user_id",
        "open_id",
        "uuid",
        "approval_name",
        "title_user_id",
        "title_user_id_type",
        "comment",
        "content",
        "note",
        "sender_user_id",
        "text",
        "actions",
        "action_callback",
        "action_configs",
        "i18n_resources",
        "custom_title",
        "custom_content",
    ];
    const REQUIRED: &'static [usize] = &[0, 12, 15];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.template_id),
            1 => from.take(&mut self.user_id),
            2 => from.take(&mut self.open_id),
            3 => from.take(&mut self.uuid),
            4 => from.take(&mut self.approval_name),
            5 => from.take(&mut self.title_user_id),
            6 => from.take(&mut self.title_user_id_type),
            7 => from.take(&mut self.comment),
            8 => from.take(&mut self.content),
            9 => from.take(&mut self.note),
            10 => from.take(&mut self.sender_user_id),
            11 => from.take(&mut self.text),
            12 => from.take(&mut self.actions),
            13 => from.take(&mut self.action_callback),
            14 => from.take(&mut self.action_configs),
            15 => from.take(&mut self.i18n_resources),
            16 => from.take(&mut self.custom_title),
            17 => from.take(&mut self.custom_content),
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
        parts.key_in_body(self.uuid.as_deref());
        parts.json(self)
    }

    fn validate(&self, violations: &mut validate::Violations) {
        violations.chars("uuid", &self.uuid, ..=64);
        violations.nested("content", &self.content);
        violations.items("actions", &self.actions, ..=2);
        violations
            .at_least_one(
                &[
                    ("user_id", self.user_id.is_some()),
                    ("open_id", self.open_id.is_some()),
                ],
            );
    }
}

/// Collects the parameters of [`send()`](super::send()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasTemplateId = builder::Unset,
    HasActions = builder::Unset,
    HasI18nResources = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasTemplateId, HasActions, HasI18nResources)>,
}

impl<
    HasTemplateId,
    HasActions,
    HasI18nResources,
> Builder<HasTemplateId, HasActions, HasI18nResources> {
    /// 模板的编号，见模板列表里的通用模板。
    ///
    /// - Example: `1001`
    pub fn template_id(
        mut self,
        template_id: impl Into<String>,
    ) -> Builder<builder::Set, HasActions, HasI18nResources>
    where
        HasTemplateId: builder::NotGiven<required::template_id>,
    {
        self.request.template_id = template_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 发给谁，user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// **注意**：user_id 与 open_id 需至少传入一个。
    ///
    /// - Example: `b3f9a6c2`
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.request.user_id = Some(user_id.into());
        self
    }

    /// 发给谁，open_id，见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    ///
    /// **注意**：user_id 与 open_id 需至少传入一个。
    ///
    /// - Example: `ou_5f0c1d8e7b6a49328d10c4e2f9a7b365`
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.request.open_id = Some(open_id.into());
        self
    }

    /// 自定的幂等 ID，最大长度为 64。
    ///
    /// **说明**：相同的 uuid，1 小时内只发一次。
    ///
    /// - Length: at most 64 characters
    /// - Example: `C2A94E07`
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.request.uuid = Some(uuid.into());
        self
    }

    /// 标题里的 `{approval_name}`。
    ///
    /// **注意**：是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `@i18n@1`
    pub fn approval_name(mut self, approval_name: impl Into<String>) -> Self {
        self.request.approval_name = Some(approval_name.into());
        self
    }

    /// 标题里的 `{title_user_id}`：申请人、审批人、评论人或被抄送者，与 title_user_id_type 同种。
    ///
    /// - Example: `d5e8c1a4`
    pub fn title_user_id(mut self, title_user_id: impl Into<String>) -> Self {
        self.request.title_user_id = Some(title_user_id.into());
        self
    }

    /// title_user_id 的种类
    ///
    /// - Default: `user_id`
    pub fn title_user_id_type(
        mut self,
        title_user_id_type: impl Into<TitleUserIdType>,
    ) -> Self {
        self.request.title_user_id_type = Some(title_user_id_type.into());
        self
    }

    /// 评论区的内容，是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里；可以用 [Markdown](https://open.feishu.cn/document/ukTMukTMukTM/uADOwUjLwgDM14CM4ATN#abc9b025)。
    ///
    /// - Example: `@i18n@2`
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.request.comment = Some(comment.into());
        self
    }

    /// 消息的内容，给出模板里的 `{user_id}`、`{department_id}`、`{summaries}` 等。
    pub fn content(mut self, content: impl Into<Content>) -> Self {
        self.request.content = Some(content.into());
        self
    }

    /// 消息底部的备注，如来自哪里、怎样访问。
    ///
    /// **注意**：是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `@i18n@6`
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.request.note = Some(note.into());
        self
    }

    /// 消息卡片由谁发出，user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// - Example: `a0c4e8b2`
    pub fn sender_user_id(mut self, sender_user_id: impl Into<String>) -> Self {
        self.request.sender_user_id = Some(sender_user_id.into());
        self
    }

    /// 消息卡片所附的留言
    ///
    /// - Example: `请看一下`
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.request.text = Some(text.into());
        self
    }

    /// 按钮，最多可设置 2 个：
    ///
    /// - 第一个是 **查看详情**，必须有。
    /// - 第二个自定，可以没有。
    ///
    /// - Length: at most 2 items
    pub fn actions(
        mut self,
        actions: impl IntoIterator<Item = impl Into<Action>>,
    ) -> Builder<HasTemplateId, builder::Set, HasI18nResources>
    where
        HasActions: builder::NotGiven<required::actions>,
    {
        self.request.actions = builder::list(actions);
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 快捷审批的回调。
    ///
    /// **说明**：橘黄色的模板才有快捷审批。
    pub fn action_callback(
        mut self,
        action_callback: impl Into<ActionCallback>,
    ) -> Self {
        self.request.action_callback = Some(action_callback.into());
        self
    }

    /// 快捷审批有哪些操作。
    ///
    /// **说明**：橘黄色的模板才有快捷审批。
    pub fn action_configs(
        mut self,
        action_configs: impl IntoIterator<Item = impl Into<ActionConfig>>,
    ) -> Self {
        self.request.action_configs = Some(builder::list(action_configs));
        self
    }

    /// 各语言的文案，approval_name、comment、note 等所引的文字都在这里，如 `@i18n@1` 对应“外出申请”。
    pub fn i18n_resources(
        mut self,
        i18n_resources: impl IntoIterator<Item = impl Into<I18nResource>>,
    ) -> Builder<HasTemplateId, HasActions, builder::Set>
    where
        HasI18nResources: builder::NotGiven<required::i18n_resources>,
    {
        self.request.i18n_resources = builder::list(i18n_resources);
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 消息的标题。
    ///
    /// **注意**：是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `@i18n@1`
    pub fn custom_title(mut self, custom_title: impl Into<String>) -> Self {
        self.request.custom_title = Some(custom_title.into());
        self
    }

    /// 消息的内容，是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里；可以用 [Markdown](https://open.feishu.cn/document/ukTMukTMukTM/uADOwUjLwgDM14CM4ATN#abc9b025)。
    ///
    /// - Example: `@i18n@2`
    pub fn custom_content(mut self, custom_content: impl Into<String>) -> Self {
        self.request.custom_content = Some(custom_content.into());
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

impl<
    HasTemplateId,
    HasActions,
    HasI18nResources,
> From<Builder<HasTemplateId, HasActions, HasI18nResources>> for Request
where
    HasTemplateId: builder::Given<required::template_id>,
    HasActions: builder::Given<required::actions>,
    HasI18nResources: builder::Given<required::i18n_resources>,
{
    fn from(builder: Builder<HasTemplateId, HasActions, HasI18nResources>) -> Self {
        builder.request
    }
}

/// What [`send()`](super::send()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 消息的 ID，[更新审批 Bot 消息](https://open.feishu.cn/document/ukTMukTMukTM/uAjNyYjLwYjM24CM2IjN)时要用。
    pub message_id: Option<String>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("message_id", &self.message_id);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["message_id"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.message_id);
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// title_user_id 的种类
///
/// user_id 的种类
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum TitleUserIdType {
    /// `user_id`: 用户在一个企业内的 ID，对企业里的所有应用都一样。[User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)
    UserId,
    /// `open_id`: 用户在一个应用内的 ID，每个应用不同。[Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)
    OpenId,
    /// A value that the documentation does not list.
    Other(String),
}

impl TitleUserIdType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UserId, "user_id"),
        (Self::OpenId, "open_id"),
    ];
}

feishu_runtime::open_enum!(TitleUserIdType, String);

/// 消息的内容，给出模板里的 `{user_id}`、`{department_id}`、`{summaries}` 等。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Content {
    /// 申请人，与 user_id_type 同种，空着就不显示。
    ///
    /// - Example: `b3f9a6c2`
    pub user_id: Option<String>,
    /// user_id 的种类
    ///
    /// - Default: `user_id`
    pub user_id_type: Option<TitleUserIdType>,
    /// 申请人的部门，见[部门 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/field-overview#9c02ed7a)。
    ///
    /// **注意**：
    ///
    /// - 类型须为 department_id，不能是 open_department_id。
    /// - 申请人（user_id）只有一个部门时可以不传，有几个时必传。
    ///
    /// - Example: `4c7e91d2f0a85b36`
    pub department_id: Option<String>,
    /// 申请人的名称，用于申请的不是一个用户；有 user_id 时以它为准。
    ///
    /// **注意**：是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `@i18n@3`
    pub user_name: Option<String>,
    /// 部门的名称，用于没有真实的部门；有 department_id 时以它为准。
    ///
    /// **注意**：是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `@i18n@4`
    pub department_name: Option<String>,
    /// 事由。最多可传入 5 个。
    ///
    /// - Length: at most 5 items
    pub summaries: Vec<Summary>,
}

impl wire::Serialize for Content {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("user_id", &self.user_id);
        to.put_some("user_id_type", &self.user_id_type);
        to.put_some("department_id", &self.department_id);
        to.put_some("user_name", &self.user_name);
        to.put_some("department_name", &self.department_name);
        to.put("summaries", &self.summaries);
        to.end()
    }
}

impl wire::Record for Content {
    const MEMBERS: &'static [&'static str] = &[
        "user_id",
        "user_id_type",
        "department_id",
        "user_name",
        "department_name",
        "summaries",
    ];
    const REQUIRED: &'static [usize] = &[5];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.user_id),
            1 => from.take(&mut self.user_id_type),
            2 => from.take(&mut self.department_id),
            3 => from.take(&mut self.user_name),
            4 => from.take(&mut self.department_name),
            5 => from.take(&mut self.summaries),
            _ => {}
        }
    }
}

feishu_runtime::record!(Content);

impl Content {
    /// Sets what is required.
    pub fn new(summaries: impl IntoIterator<Item = impl Into<Summary>>) -> Self {
        Self {
            user_id: None,
            user_id_type: None,
            department_id: None,
            user_name: None,
            department_name: None,
            summaries: builder::list(summaries),
        }
    }

    /// 申请人，与 user_id_type 同种，空着就不显示。
    ///
    /// - Example: `b3f9a6c2`
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// user_id 的种类
    ///
    /// - Default: `user_id`
    pub fn user_id_type(mut self, user_id_type: impl Into<TitleUserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// 申请人的部门，见[部门 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/field-overview#9c02ed7a)。
    ///
    /// **注意**：
    ///
    /// - 类型须为 department_id，不能是 open_department_id。
    /// - 申请人（user_id）只有一个部门时可以不传，有几个时必传。
    ///
    /// - Example: `4c7e91d2f0a85b36`
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.department_id = Some(department_id.into());
        self
    }

    /// 申请人的名称，用于申请的不是一个用户；有 user_id 时以它为准。
    ///
    /// **注意**：是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `@i18n@3`
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// 部门的名称，用于没有真实的部门；有 department_id 时以它为准。
    ///
    /// **注意**：是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `@i18n@4`
    pub fn department_name(mut self, department_name: impl Into<String>) -> Self {
        self.department_name = Some(department_name.into());
        self
    }
}

impl validate::Validate for Content {
    fn validate(&self, violations: &mut validate::Violations) {
        violations.items("summaries", &self.summaries, ..=5);
    }
}

/// 事由。最多可传入 5 个。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Summary {
    /// 一条事由，是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里；可以用 [Markdown](https://open.feishu.cn/document/ukTMukTMukTM/uADOwUjLwgDM14CM4ATN#abc9b025)。
    ///
    /// - Example: `@i18n@5`
    pub summary: Option<String>,
}

impl wire::Serialize for Summary {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("summary", &self.summary);
        to.end()
    }
}

impl wire::Record for Summary {
    const MEMBERS: &'static [&'static str] = &["summary"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take(&mut self.summary);
        }
    }
}

feishu_runtime::record!(Summary);

impl Summary {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 一条事由，是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里；可以用 [Markdown](https://open.feishu.cn/document/ukTMukTMukTM/uADOwUjLwgDM14CM4ATN#abc9b025)。
    ///
    /// - Example: `@i18n@5`
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }
}

/// 按钮，最多可设置 2 个：
///
/// - 第一个是 **查看详情**，必须有。
/// - 第二个自定，可以没有。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Action {
    /// 按钮的种类：
    ///
    /// - 第一个是 DETAIL。
    /// - 第二个自定，是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `DETAIL`
    pub action_name: String,
    /// 没有专用的链接时打开的链接，须带 https 之类的 schema。
    ///
    /// - Example: `https://www.example.com/trip/7`
    pub url: String,
    /// 在 Android 上打开的链接
    ///
    /// - Example: `https://m.example.com/trip/7`
    pub android_url: String,
    /// 在 iOS 上打开的链接
    ///
    /// - Example: `https://m.example.com/trip/7`
    pub ios_url: String,
    /// 在电脑上打开的链接
    ///
    /// - Example: `https://www.example.com/trip/7`
    pub pc_url: String,
}

impl wire::Serialize for Action {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("action_name", &self.action_name);
        to.put("url", &self.url);
        to.put("android_url", &self.android_url);
        to.put("ios_url", &self.ios_url);
        to.put("pc_url", &self.pc_url);
        to.end()
    }
}

impl wire::Record for Action {
    const MEMBERS: &'static [&'static str] = &[
        "action_name",
        "url",
        "android_url",
        "ios_url",
        "pc_url",
    ];
    const REQUIRED: &'static [usize] = &[0, 1, 2, 3, 4];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.action_name),
            1 => from.take(&mut self.url),
            2 => from.take(&mut self.android_url),
            3 => from.take(&mut self.ios_url),
            4 => from.take(&mut self.pc_url),
            _ => {}
        }
    }
}

feishu_runtime::record!(Action);

impl Action {
    /// Sets what is required.
    pub fn new(
        action_name: impl Into<String>,
        url: impl Into<String>,
        android_url: impl Into<String>,
        ios_url: impl Into<String>,
        pc_url: impl Into<String>,
    ) -> Self {
        Self {
            action_name: action_name.into(),
            url: url.into(),
            android_url: android_url.into(),
            ios_url: ios_url.into(),
            pc_url: pc_url.into(),
        }
    }
}

/// 快捷审批的回调。
///
/// **说明**：橘黄色的模板才有快捷审批。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionCallback {
    /// 回调的地址：审批人在待审批列表里点了同意或拒绝后，审批中心调用它。
    ///
    /// - Example: `https://www.example.com/approval/callback`
    pub action_callback_url: Option<String>,
    /// 回调中带的 token，据此确认来自审批中心，见[事件订阅](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)。
    ///
    /// - Example: `callback-token-1`
    pub action_callback_token: Option<feishu_runtime::Secret>,
    /// 回调内容的密钥，设了就加密，收到后要解密，算法见[外部选项](https://open.feishu.cn/document/ukTMukTMukTM/uADM4QjLwADO04CMwgDN)。
    ///
    /// - Example: `callback-key-1`
    pub action_callback_key: Option<feishu_runtime::Secret>,
    /// 自定的内容，回调里原样带回
    ///
    /// - Example: `7-1`
    pub action_context: Option<String>,
}

impl wire::Serialize for ActionCallback {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("action_callback_url", &self.action_callback_url);
        to.put_some("action_callback_token", &self.action_callback_token);
        to.put_some("action_callback_key", &self.action_callback_key);
        to.put_some("action_context", &self.action_context);
        to.end()
    }
}

impl wire::Record for ActionCallback {
    const MEMBERS: &'static [&'static str] = &[
        "action_callback_url",
        "action_callback_token",
        "action_callback_key",
        "action_context",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.action_callback_url),
            1 => from.take(&mut self.action_callback_token),
            2 => from.take(&mut self.action_callback_key),
            3 => from.take(&mut self.action_context),
            _ => {}
        }
    }
}

feishu_runtime::record!(ActionCallback);

impl ActionCallback {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 回调的地址：审批人在待审批列表里点了同意或拒绝后，审批中心调用它。
    ///
    /// - Example: `https://www.example.com/approval/callback`
    pub fn action_callback_url(
        mut self,
        action_callback_url: impl Into<String>,
    ) -> Self {
        self.action_callback_url = Some(action_callback_url.into());
        self
    }

    /// 回调中带的 token，据此确认来自审批中心，见[事件订阅](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)。
    ///
    /// - Example: `callback-token-1`
    pub fn action_callback_token(
        mut self,
        action_callback_token: impl Into<feishu_runtime::Secret>,
    ) -> Self {
        self.action_callback_token = Some(action_callback_token.into());
        self
    }

    /// 回调内容的密钥，设了就加密，收到后要解密，算法见[外部选项](https://open.feishu.cn/document/ukTMukTMukTM/uADM4QjLwADO04CMwgDN)。
    ///
    /// - Example: `callback-key-1`
    pub fn action_callback_key(
        mut self,
        action_callback_key: impl Into<feishu_runtime::Secret>,
    ) -> Self {
        self.action_callback_key = Some(action_callback_key.into());
        self
    }

    /// 自定的内容，回调里原样带回
    ///
    /// - Example: `7-1`
    pub fn action_context(mut self, action_context: impl Into<String>) -> Self {
        self.action_context = Some(action_context.into());
        self
    }
}

/// 快捷审批有哪些操作。
///
/// **说明**：橘黄色的模板才有快捷审批。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionConfig {
    /// 操作的种类
    ///
    /// **可选值有**：
    ///
    /// - `{KEY}`: 自定的英文，还须填 action_name
    ///
    /// - Example: `APPROVE`
    pub action_type: ActionType,
    /// 操作的名称，action_type 是自定的（KEY）时必填。
    ///
    /// **注意**：是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `@i18n@7`
    pub action_name: Option<String>,
    /// 要不要填写意见：true 要，点了以后打开填写的页面；false 不要
    ///
    /// - Example: `true`
    pub is_need_reason: Option<bool>,
    /// 意见可否不填：true 为必填
    ///
    /// - Example: `true`
    pub is_reason_required: Option<bool>,
    /// 意见可否附上文件
    ///
    /// - Example: `true`
    pub is_need_attachment: Option<bool>,
    /// 回调成功后消息改为什么状态，取值见[更新审批 Bot 消息](https://open.feishu.cn/document/ukTMukTMukTM/uAjNyYjLwYjM24CM2IjN)的 status。不传时消息不变，要自己去更新。
    ///
    /// - Example: `APPROVED`
    pub next_status: Option<String>,
}

impl wire::Serialize for ActionConfig {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("action_type", &self.action_type);
        to.put_some("action_name", &self.action_name);
        to.put_some("is_need_reason", &self.is_need_reason);
        to.put_some("is_reason_required", &self.is_reason_required);
        to.put_some("is_need_attachment", &self.is_need_attachment);
        to.put_some("next_status", &self.next_status);
        to.end()
    }
}

impl wire::Record for ActionConfig {
    const MEMBERS: &'static [&'static str] = &[
        "action_type",
        "action_name",
        "is_need_reason",
        "is_reason_required",
        "is_need_attachment",
        "next_status",
    ];
    const REQUIRED: &'static [usize] = &[0];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.action_type),
            1 => from.take(&mut self.action_name),
            2 => from.take(&mut self.is_need_reason),
            3 => from.take(&mut self.is_reason_required),
            4 => from.take(&mut self.is_need_attachment),
            5 => from.take(&mut self.next_status),
            _ => {}
        }
    }
}

feishu_runtime::record!(ActionConfig);

impl ActionConfig {
    /// Sets what is required.
    pub fn new(action_type: impl Into<ActionType>) -> Self {
        Self {
            action_type: action_type.into(),
            action_name: None,
            is_need_reason: None,
            is_reason_required: None,
            is_need_attachment: None,
            next_status: None,
        }
    }

    /// 操作的名称，action_type 是自定的（KEY）时必填。
    ///
    /// **注意**：是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `@i18n@7`
    pub fn action_name(mut self, action_name: impl Into<String>) -> Self {
        self.action_name = Some(action_name.into());
        self
    }

    /// 要不要填写意见：true 要，点了以后打开填写的页面；false 不要
    ///
    /// - Example: `true`
    pub fn is_need_reason(mut self, is_need_reason: bool) -> Self {
        self.is_need_reason = Some(is_need_reason);
        self
    }

    /// 意见可否不填：true 为必填
    ///
    /// - Example: `true`
    pub fn is_reason_required(mut self, is_reason_required: bool) -> Self {
        self.is_reason_required = Some(is_reason_required);
        self
    }

    /// 意见可否附上文件
    ///
    /// - Example: `true`
    pub fn is_need_attachment(mut self, is_need_attachment: bool) -> Self {
        self.is_need_attachment = Some(is_need_attachment);
        self
    }

    /// 回调成功后消息改为什么状态，取值见[更新审批 Bot 消息](https://open.feishu.cn/document/ukTMukTMukTM/uAjNyYjLwYjM24CM2IjN)的 status。不传时消息不变，要自己去更新。
    ///
    /// - Example: `APPROVED`
    pub fn next_status(mut self, next_status: impl Into<String>) -> Self {
        self.next_status = Some(next_status.into());
        self
    }
}

/// 各语言的文案，approval_name、comment、note 等所引的文字都在这里，如 `@i18n@1` 对应“外出申请”。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct I18nResource {
    /// 文案的语言
    ///
    /// - Example: `zh-CN`
    pub locale: Locale,
    /// 是否默认语言。默认语言要写全所有 key，其他语言缺的由它补。
    ///
    /// - Example: `true`
    pub is_default: bool,
    /// 该语言的文案：key 以 `@i18n@` 打头，值是其文字。
    ///
    /// - Example: `{"@i18n@1": "外出申请", "@i18n@5": "外出两天"}`
    pub texts: BTreeMap<String, String>,
}

impl wire::Serialize for I18nResource {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("locale", &self.locale);
        to.put("is_default", &self.is_default);
        to.put("texts", &self.texts);
        to.end()
    }
}

impl wire::Record for I18nResource {
    const MEMBERS: &'static [&'static str] = &["locale", "is_default", "texts"];
    const REQUIRED: &'static [usize] = &[0, 1, 2];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.locale),
            1 => from.take(&mut self.is_default),
            2 => from.take(&mut self.texts),
            _ => {}
        }
    }
}

feishu_runtime::record!(I18nResource);

impl I18nResource {
    /// Sets what is required.
    pub fn new(
        locale: impl Into<Locale>,
        is_default: bool,
        texts: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            locale: locale.into(),
            is_default,
            texts: builder::map(texts),
        }
    }
}

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.message.send",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v1/message/send",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval:readonly"],
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
    idempotency: Some(operation::Idempotency {
        field: "uuid",
        conflict: None,
    }),
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/ugDNyYjL4QjM24CO0IjN",
};
