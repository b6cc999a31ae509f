// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 更新审批 Bot 消息
//!
//! Types of [`update()`](super::update()).

use std::{collections::BTreeMap, marker::PhantomData};
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;
pub use super::super::shared::approval_search_launchable::Locale;

/// Parameters of [`update()`](super::update()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 改哪一条消息，[发送](https://open.feishu.cn/document/ukTMukTMukTM/ugDNyYjL4QjM24CO0IjN)时返回的 ID。
    pub message_id: String,
    /// 现在的状态，消息的首个 `action` 显示它。
    pub status: Status,
    /// 处理后的标题，status 为 CUSTOM 时可用。
    ///
    /// **注意**：是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `@i18n@1`
    pub status_name: Option<String>,
    /// 处理后 **查看详情** 按钮的文字，status 为 CUSTOM 时可用。
    ///
    /// **注意**：是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `@i18n@2`
    pub detail_action_name: Option<String>,
    /// 各语言的文案，status_name 与 detail_action_name 的文字都在这里，如 `@i18n@1` 对应“作废”。
    pub i18n_resources: Vec<I18nResource>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("message_id", &self.message_id);
        to.put("status", &self.status);
        to.put_some("status_name", &self.status_name);
        to.put_some("detail_action_name", &self.detail_action_name);
        to.put("i18n_resources", &self.i18n_resources);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "message_id",
        "status",
        "status_name",
        "detail_action_name",
        "i18n_resources",
    ];
    const REQUIRED: &'static [usize] = &[0, 1, 4];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.message_id),
            1 => from.take(&mut self.status),
            2 => from.take(&mut self.status_name),
            3 => from.take(&mut self.detail_action_name),
            4 => from.take(&mut self.i18n_resources),
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

/// Collects the parameters of [`update()`](super::update()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasMessageId = builder::Unset,
    HasStatus = builder::Unset,
    HasI18nResources = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasMessageId, HasStatus, HasI18nResources)>,
}

impl<
    HasMessageId,
    HasStatus,
    HasI18nResources,
> Builder<HasMessageId, HasStatus, HasI18nResources> {
    /// 改哪一条消息，[发送](https://open.feishu.cn/document/ukTMukTMukTM/ugDNyYjL4QjM24CO0IjN)时返回的 ID。
    pub fn message_id(
        mut self,
        message_id: impl Into<String>,
    ) -> Builder<builder::Set, HasStatus, HasI18nResources>
    where
        HasMessageId: builder::NotGiven<required::message_id>,
    {
        self.request.message_id = message_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 现在的状态，消息的首个 `action` 显示它。
    pub fn status(
        mut self,
        status: impl Into<Status>,
    ) -> Builder<HasMessageId, builder::Set, HasI18nResources>
    where
        HasStatus: builder::NotGiven<required::status>,
    {
        self.request.status = status.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 处理后的标题，status 为 CUSTOM 时可用。
    ///
    /// **注意**：是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `@i18n@1`
    pub fn status_name(mut self, status_name: impl Into<String>) -> Self {
        self.request.status_name = Some(status_name.into());
        self
    }

    /// 处理后 **查看详情** 按钮的文字，status 为 CUSTOM 时可用。
    ///
    /// **注意**：是文案的 key，以 `@i18n@` 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `@i18n@2`
    pub fn detail_action_name(mut self, detail_action_name: impl Into<String>) -> Self {
        self.request.detail_action_name = Some(detail_action_name.into());
        self
    }

    /// 各语言的文案，status_name 与 detail_action_name 的文字都在这里，如 `@i18n@1` 对应“作废”。
    pub fn i18n_resources(
        mut self,
        i18n_resources: impl IntoIterator<Item = impl Into<I18nResource>>,
    ) -> Builder<HasMessageId, HasStatus, builder::Set>
    where
        HasI18nResources: builder::NotGiven<required::i18n_resources>,
    {
        self.request.i18n_resources = builder::list(i18n_resources);
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
    HasMessageId,
    HasStatus,
    HasI18nResources,
> From<Builder<HasMessageId, HasStatus, HasI18nResources>> for Request
where
    HasMessageId: builder::Given<required::message_id>,
    HasStatus: builder::Given<required::status>,
    HasI18nResources: builder::Given<required::i18n_resources>,
{
    fn from(builder: Builder<HasMessageId, HasStatus, HasI18nResources>) -> Self {
        builder.request
    }
}

/// What [`update()`](super::update()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 消息的 ID，以后还可以据此再改
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

/// 现在的状态，消息的首个 `action` 显示它。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `APPROVED`: 同意
    Approved,
    /// `REJECTED`: 拒绝
    Rejected,
    /// `CANCELLED`: 撤回
    Cancelled,
    /// `FORWARDED`: 转交
    Forwarded,
    /// `ROLLBACK`: 回退
    Rollback,
    /// `ADD`: 加签
    Add,
    /// `DELETED`: 删除
    Deleted,
    /// `PROCESSED`: 处理完毕
    Processed,
    /// `CUSTOM`: 自定的文字
    Custom,
    /// A value that the documentation does not list.
    Other(String),
}

impl Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Approved, "APPROVED"),
        (Self::Rejected, "REJECTED"),
        (Self::Cancelled, "CANCELLED"),
        (Self::Forwarded, "FORWARDED"),
        (Self::Rollback, "ROLLBACK"),
        (Self::Add, "ADD"),
        (Self::Deleted, "DELETED"),
        (Self::Processed, "PROCESSED"),
        (Self::Custom, "CUSTOM"),
    ];
}

feishu_runtime::open_enum!(Status, String);

/// 各语言的文案，status_name 与 detail_action_name 的文字都在这里，如 `@i18n@1` 对应“作废”。
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
    /// - Example: `{"@i18n@1": "作废", "@i18n@2": "看详情"}`
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
    name: "approval.v4.message.update",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v1/message/update",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval:readonly"],
    quotas: &[],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/ukTMukTMukTM/uAjNyYjLwYjM24CM2IjN",
};
