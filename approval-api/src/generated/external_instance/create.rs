// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 同步三方审批实例
//!
//! Types of [`create()`](super::create()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::required;
pub use super::super::shared::approval_create::Locale;
pub use super::super::shared::event_quick_approval_callback::ActionType;

/// Parameters of [`create()`](super::create()).
///
/// - At least one of `links.pc_link`, `links.mobile_link` must be set.
/// - At least one of `user_id`, `open_id` must be set.
/// - At least one of `task_list[].user_id`, `task_list[].open_id` must be set.
/// - At least one of `task_list[].links.pc_link`, `task_list[].links.mobile_link` must be set.
/// - At least one of `cc_list[].user_id`, `cc_list[].open_id` must be set.
/// - At least one of `cc_list[].links.pc_link`, `cc_list[].links.mobile_link` must be set.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 属于哪个定义：[创建三方审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/create)返回的 Code。
    ///
    /// **说明**：不传 title 时，实例的名称用该定义的。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub approval_code: String,
    /// 实例的状态
    ///
    /// - Example: `"PENDING"`
    pub status: RequestStatus,
    /// 附加的信息：一个 JSON，压缩成字符串。单据编号写在它的 business_key 里。
    ///
    /// - Example: `"{\"source\":\"oa\",\"business_key\":\"202501010007\"}"`
    pub extra: Option<String>,
    /// 自定的实例 ID，在企业和应用里唯一
    ///
    /// - Example: `"trip-2025-0007"`
    pub instance_id: String,
    /// 从审批中心 **已发起** 列表打开实例的链接
    pub links: RequestExternalInstanceLink,
    /// 实例名称的文案 key，以 @i18n@ 打头，文案写在 i18n_resources.texts 里；不传时用定义的名称。
    ///
    /// - Example: `"@i18n@title"`
    pub title: Option<String>,
    /// 在各个列表里显示的表单内容，最多显示前 3 项，长度不超过 2048 字符。
    ///
    /// - Example: `[{ "name": "@i18n@reason", "value": "@i18n@away" }]`
    pub form: Option<Vec<RequestExternalInstanceForm>>,
    /// 发起人的 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。他在 **已发起** 里看到实例；**待办**、**已办**、**抄送我** 里显示他是发起人。
    ///
    /// **注意**：open_id 与 user_id 需至少传入一个。
    ///
    /// - Example: `"b3f9a6c2"`
    pub user_id: Option<String>,
    /// 发起人名称的文案 key，用于发起的不是一个用户，如一个部门；以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@starter"`
    pub user_name: Option<String>,
    /// 发起人的 open_id，见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。他在 **已发起** 里看到实例；**待办**、**已办**、**抄送我** 里显示他是发起人。
    ///
    /// **注意**：open_id 与 user_id 需至少传入一个。
    ///
    /// - Example: `"ou_5f0c1d8e7b6a49328d10c4e2f9a7b365"`
    pub open_id: Option<String>,
    /// 发起人的部门，见[部门 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/field-overview#9c02ed7a)，在列表里显示，不传就不显示。
    ///
    /// **说明**：不属于任何部门时传 `""`，显示企业的名称；传了 department_name 时显示后者。
    ///
    /// - Example: `"od-6f1c0b9e2d7a4583961e0c4b8d2f7a35"`
    pub department_id: Option<String>,
    /// 部门名称的文案 key，用于发起的不是一个用户，或者没有部门；以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@department"`
    pub department_name: Option<String>,
    /// 何时发起，毫秒时间戳
    ///
    /// - Example: `"1735689600000"`
    pub start_time: String,
    /// 何时结束，毫秒时间戳，未结束为 0
    ///
    /// - Example: `"0"`
    pub end_time: String,
    /// 实例何时更新，毫秒时间戳，当作版本：update_mode 为 UPDATE 时，比上次的大才写入，以免并发时旧的盖住新的。
    ///
    /// - Example: `"1735693200000"`
    pub update_time: String,
    /// 从列表里怎样打开实例
    ///
    /// - Example: `"BROWSER"`
    pub display_method: Option<DisplayMethod>,
    /// 怎样写入：
    ///
    /// - REPLACE 以这次的数据为准，任务和抄送里这次没有的都删去。
    /// - UPDATE 只新增和更新，什么也不删。
    ///
    /// - Default: `REPLACE`
    /// - Example: `"UPDATE"`
    pub update_mode: Option<UpdateMode>,
    /// 任务
    ///
    /// - Length: at most 300 items
    pub task_list: Option<Vec<RequestExternalInstanceTaskNode>>,
    /// 抄送
    ///
    /// - Length: at most 200 items
    pub cc_list: Option<Vec<RequestCcNode>>,
    /// 各语言的文案
    pub i18n_resources: Vec<RequestI18nResource>,
    /// 托管的回调里带的 token，据此确认来自审批中心
    ///
    /// - Example: `"trusteeship-token-1"`
    pub trusteeship_url_token: Option<String>,
    /// 托管的回调里用户 ID 的种类，加签的对象也用它；现在只能是 user_id。
    ///
    /// - Example: `"user_id"`
    pub trusteeship_user_id_type: Option<String>,
    /// 托管时由审批中心调用的地址
    pub trusteeship_urls: Option<RequestTrusteeshipUrls>,
    /// 托管时怎样预先缓存
    pub trusteeship_cache_config: Option<RequestTrusteeshipInstanceCacheConfig>,
    /// 资源所在的地区，飞书内部统计用，不必传
    ///
    /// - Example: `"cn"`
    pub resource_region: Option<String>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_code", &self.approval_code);
        to.put("status", &self.status);
        to.put_some("extra", &self.extra);
        to.put("instance_id", &self.instance_id);
        to.put("links", &self.links);
        to.put_some("title", &self.title);
        to.put_some("form", &self.form);
        to.put_some("user_id", &self.user_id);
        to.put_some("user_name", &self.user_name);
        to.put_some("open_id", &self.open_id);
        to.put_some("department_id", &self.department_id);
        to.put_some("department_name", &self.department_name);
        to.put("start_time", &self.start_time);
        to.put("end_time", &self.end_time);
        to.put("update_time", &self.update_time);
        to.put_some("display_method", &self.display_method);
        to.put_some("update_mode", &self.update_mode);
        to.put_some("task_list", &self.task_list);
        to.put_some("cc_list", &self.cc_list);
        to.put("i18n_resources", &self.i18n_resources);
        to.put_some("trusteeship_url_token", &self.trusteeship_url_token);
        to.put_some("trusteeship_user_id_type", &self.trusteeship_user_id_type);
        to.put_some("trusteeship_urls", &self.trusteeship_urls);
        to.put_some("trusteeship_cache_config", &self.trusteeship_cache_config);
        to.put_some("resource_region", &self.resource_region);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "approval_code",
        "status",
        "extra",
        "instance_id",
        "links",
        "title",
        "form",
        "user_id",
        "user_name",
        "open_id",
        "department_id",
        "department_name",
        "start_time",
        "end_time",
        "update_time",
        "display_method",
        "update_mode",
        "task_list",
        "cc_list",
        "i18n_resources",
        "trusteeship_url_token",
        "trusteeship_user_id_type",
        "trusteeship_urls",
        "trusteeship_cache_config",
        "resource_region",
    ];
    const REQUIRED: &'static [usize] = &[0, 1, 3, 4, 12, 13, 14, 19];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.approval_code),
            1 => from.take(&mut self.status),
            2 => from.take(&mut self.extra),
            3 => from.take(&mut self.instance_id),
            4 => from.take(&mut self.links),
            5 => from.take(&mut self.title),
            6 => from.take(&mut self.form),
            7 => from.take(&mut self.user_id),
            8 => from.take(&mut self.user_name),
            9 => from.take(&mut self.open_id),
            10 => from.take(&mut self.department_id),
            11 => from.take(&mut self.department_name),
            12 => from.take(&mut self.start_time),
            13 => from.take(&mut self.end_time),
            14 => from.take(&mut self.update_time),
            15 => from.take(&mut self.display_method),
            16 => from.take(&mut self.update_mode),
            17 => from.take(&mut self.task_list),
            18 => from.take(&mut self.cc_list),
            19 => from.take(&mut self.i18n_resources),
            20 => from.take(&mut self.trusteeship_url_token),
            21 => from.take(&mut self.trusteeship_user_id_type),
            22 => from.take(&mut self.trusteeship_urls),
            23 => from.take(&mut self.trusteeship_cache_config),
            24 => from.take(&mut self.resource_region),
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
        violations.nested("links", &self.links);
        violations.items("task_list", &self.task_list, ..=300);
        violations.nested("task_list", &self.task_list);
        violations.items("cc_list", &self.cc_list, ..=200);
        violations.nested("cc_list", &self.cc_list);
        violations
            .at_least_one(
                &[
                    ("user_id", self.user_id.is_some()),
                    ("open_id", self.open_id.is_some()),
                ],
            );
    }
}

/// Collects the parameters of [`create()`](super::create()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
#[expect(clippy::type_complexity, reason = "a state for each required parameter")]
pub struct Builder<
    HasApprovalCode = builder::Unset,
    HasStatus = builder::Unset,
    HasInstanceId = builder::Unset,
    HasLinks = builder::Unset,
    HasStartTime = builder::Unset,
    HasEndTime = builder::Unset,
    HasUpdateTime = builder::Unset,
    HasI18nResources = builder::Unset,
> {
    request: Request,
    states: PhantomData<
        (
            HasApprovalCode,
            HasStatus,
            HasInstanceId,
            HasLinks,
            HasStartTime,
            HasEndTime,
            HasUpdateTime,
            HasI18nResources,
        ),
    >,
}

impl<
    HasApprovalCode,
    HasStatus,
    HasInstanceId,
    HasLinks,
    HasStartTime,
    HasEndTime,
    HasUpdateTime,
    HasI18nResources,
> Builder<
    HasApprovalCode,
    HasStatus,
    HasInstanceId,
    HasLinks,
    HasStartTime,
    HasEndTime,
    HasUpdateTime,
    HasI18nResources,
> {
    /// 属于哪个定义：[创建三方审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/create)返回的 Code。
    ///
    /// **说明**：不传 title 时，实例的名称用该定义的。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub fn approval_code(
        mut self,
        approval_code: impl Into<String>,
    ) -> Builder<
        builder::Set,
        HasStatus,
        HasInstanceId,
        HasLinks,
        HasStartTime,
        HasEndTime,
        HasUpdateTime,
        HasI18nResources,
    >
    where
        HasApprovalCode: builder::NotGiven<required::approval_code>,
    {
        self.request.approval_code = approval_code.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 实例的状态
    ///
    /// - Example: `"PENDING"`
    pub fn status(
        mut self,
        status: impl Into<RequestStatus>,
    ) -> Builder<
        HasApprovalCode,
        builder::Set,
        HasInstanceId,
        HasLinks,
        HasStartTime,
        HasEndTime,
        HasUpdateTime,
        HasI18nResources,
    >
    where
        HasStatus: builder::NotGiven<required::status>,
    {
        self.request.status = status.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 附加的信息：一个 JSON，压缩成字符串。单据编号写在它的 business_key 里。
    ///
    /// - Example: `"{\"source\":\"oa\",\"business_key\":\"202501010007\"}"`
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.request.extra = Some(extra.into());
        self
    }

    /// 自定的实例 ID，在企业和应用里唯一
    ///
    /// - Example: `"trip-2025-0007"`
    pub fn instance_id(
        mut self,
        instance_id: impl Into<String>,
    ) -> Builder<
        HasApprovalCode,
        HasStatus,
        builder::Set,
        HasLinks,
        HasStartTime,
        HasEndTime,
        HasUpdateTime,
        HasI18nResources,
    >
    where
        HasInstanceId: builder::NotGiven<required::instance_id>,
    {
        self.request.instance_id = instance_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 从审批中心 **已发起** 列表打开实例的链接
    pub fn links(
        mut self,
        links: impl Into<RequestExternalInstanceLink>,
    ) -> Builder<
        HasApprovalCode,
        HasStatus,
        HasInstanceId,
        builder::Set,
        HasStartTime,
        HasEndTime,
        HasUpdateTime,
        HasI18nResources,
    >
    where
        HasLinks: builder::NotGiven<required::links>,
    {
        self.request.links = links.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 实例名称的文案 key，以 @i18n@ 打头，文案写在 i18n_resources.texts 里；不传时用定义的名称。
    ///
    /// - Example: `"@i18n@title"`
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.request.title = Some(title.into());
        self
    }

    /// 在各个列表里显示的表单内容，最多显示前 3 项，长度不超过 2048 字符。
    ///
    /// - Example: `[{ "name": "@i18n@reason", "value": "@i18n@away" }]`
    pub fn form(
        mut self,
        form: impl IntoIterator<Item = impl Into<RequestExternalInstanceForm>>,
    ) -> Self {
        self.request.form = Some(builder::list(form));
        self
    }

    /// 发起人的 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。他在 **已发起** 里看到实例；**待办**、**已办**、**抄送我** 里显示他是发起人。
    ///
    /// **注意**：open_id 与 user_id 需至少传入一个。
    ///
    /// - Example: `"b3f9a6c2"`
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.request.user_id = Some(user_id.into());
        self
    }

    /// 发起人名称的文案 key，用于发起的不是一个用户，如一个部门；以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@starter"`
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.request.user_name = Some(user_name.into());
        self
    }

    /// 发起人的 open_id，见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。他在 **已发起** 里看到实例；**待办**、**已办**、**抄送我** 里显示他是发起人。
    ///
    /// **注意**：open_id 与 user_id 需至少传入一个。
    ///
    /// - Example: `"ou_5f0c1d8e7b6a49328d10c4e2f9a7b365"`
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.request.open_id = Some(open_id.into());
        self
    }

    /// 发起人的部门，见[部门 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/field-overview#9c02ed7a)，在列表里显示，不传就不显示。
    ///
    /// **说明**：不属于任何部门时传 `""`，显示企业的名称；传了 department_name 时显示后者。
    ///
    /// - Example: `"od-6f1c0b9e2d7a4583961e0c4b8d2f7a35"`
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.request.department_id = Some(department_id.into());
        self
    }

    /// 部门名称的文案 key，用于发起的不是一个用户，或者没有部门；以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@department"`
    pub fn department_name(mut self, department_name: impl Into<String>) -> Self {
        self.request.department_name = Some(department_name.into());
        self
    }

    /// 何时发起，毫秒时间戳
    ///
    /// - Example: `"1735689600000"`
    pub fn start_time(
        mut self,
        start_time: impl Into<String>,
    ) -> Builder<
        HasApprovalCode,
        HasStatus,
        HasInstanceId,
        HasLinks,
        builder::Set,
        HasEndTime,
        HasUpdateTime,
        HasI18nResources,
    >
    where
        HasStartTime: builder::NotGiven<required::start_time>,
    {
        self.request.start_time = start_time.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 何时结束，毫秒时间戳，未结束为 0
    ///
    /// - Example: `"0"`
    pub fn end_time(
        mut self,
        end_time: impl Into<String>,
    ) -> Builder<
        HasApprovalCode,
        HasStatus,
        HasInstanceId,
        HasLinks,
        HasStartTime,
        builder::Set,
        HasUpdateTime,
        HasI18nResources,
    >
    where
        HasEndTime: builder::NotGiven<required::end_time>,
    {
        self.request.end_time = end_time.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 实例何时更新，毫秒时间戳，当作版本：update_mode 为 UPDATE 时，比上次的大才写入，以免并发时旧的盖住新的。
    ///
    /// - Example: `"1735693200000"`
    pub fn update_time(
        mut self,
        update_time: impl Into<String>,
    ) -> Builder<
        HasApprovalCode,
        HasStatus,
        HasInstanceId,
        HasLinks,
        HasStartTime,
        HasEndTime,
        builder::Set,
        HasI18nResources,
    >
    where
        HasUpdateTime: builder::NotGiven<required::update_time>,
    {
        self.request.update_time = update_time.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 从列表里怎样打开实例
    ///
    /// - Example: `"BROWSER"`
    pub fn display_method(mut self, display_method: impl Into<DisplayMethod>) -> Self {
        self.request.display_method = Some(display_method.into());
        self
    }

    /// 怎样写入：
    ///
    /// - REPLACE 以这次的数据为准，任务和抄送里这次没有的都删去。
    /// - UPDATE 只新增和更新，什么也不删。
    ///
    /// - Default: `REPLACE`
    /// - Example: `"UPDATE"`
    pub fn update_mode(mut self, update_mode: impl Into<UpdateMode>) -> Self {
        self.request.update_mode = Some(update_mode.into());
        self
    }

    /// 任务
    ///
    /// - Length: at most 300 items
    pub fn task_list(
        mut self,
        task_list: impl IntoIterator<Item = impl Into<RequestExternalInstanceTaskNode>>,
    ) -> Self {
        self.request.task_list = Some(builder::list(task_list));
        self
    }

    /// 抄送
    ///
    /// - Length: at most 200 items
    pub fn cc_list(
        mut self,
        cc_list: impl IntoIterator<Item = impl Into<RequestCcNode>>,
    ) -> Self {
        self.request.cc_list = Some(builder::list(cc_list));
        self
    }

    /// 各语言的文案
    pub fn i18n_resources(
        mut self,
        i18n_resources: impl IntoIterator<Item = impl Into<RequestI18nResource>>,
    ) -> Builder<
        HasApprovalCode,
        HasStatus,
        HasInstanceId,
        HasLinks,
        HasStartTime,
        HasEndTime,
        HasUpdateTime,
        builder::Set,
    >
    where
        HasI18nResources: builder::NotGiven<required::i18n_resources>,
    {
        self.request.i18n_resources = builder::list(i18n_resources);
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 托管的回调里带的 token，据此确认来自审批中心
    ///
    /// - Example: `"trusteeship-token-1"`
    pub fn trusteeship_url_token(
        mut self,
        trusteeship_url_token: impl Into<String>,
    ) -> Self {
        self.request.trusteeship_url_token = Some(trusteeship_url_token.into());
        self
    }

    /// 托管的回调里用户 ID 的种类，加签的对象也用它；现在只能是 user_id。
    ///
    /// - Example: `"user_id"`
    pub fn trusteeship_user_id_type(
        mut self,
        trusteeship_user_id_type: impl Into<String>,
    ) -> Self {
        self.request.trusteeship_user_id_type = Some(trusteeship_user_id_type.into());
        self
    }

    /// 托管时由审批中心调用的地址
    pub fn trusteeship_urls(
        mut self,
        trusteeship_urls: impl Into<RequestTrusteeshipUrls>,
    ) -> Self {
        self.request.trusteeship_urls = Some(trusteeship_urls.into());
        self
    }

    /// 托管时怎样预先缓存
    pub fn trusteeship_cache_config(
        mut self,
        trusteeship_cache_config: impl Into<RequestTrusteeshipInstanceCacheConfig>,
    ) -> Self {
        self.request.trusteeship_cache_config = Some(trusteeship_cache_config.into());
        self
    }

    /// 资源所在的地区，飞书内部统计用，不必传
    ///
    /// - Example: `"cn"`
    pub fn resource_region(mut self, resource_region: impl Into<String>) -> Self {
        self.request.resource_region = Some(resource_region.into());
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
    HasApprovalCode,
    HasStatus,
    HasInstanceId,
    HasLinks,
    HasStartTime,
    HasEndTime,
    HasUpdateTime,
    HasI18nResources,
> From<
    Builder<
        HasApprovalCode,
        HasStatus,
        HasInstanceId,
        HasLinks,
        HasStartTime,
        HasEndTime,
        HasUpdateTime,
        HasI18nResources,
    >,
> for Request
where
    HasApprovalCode: builder::Given<required::approval_code>,
    HasStatus: builder::Given<required::status>,
    HasInstanceId: builder::Given<required::instance_id>,
    HasLinks: builder::Given<required::links>,
    HasStartTime: builder::Given<required::start_time>,
    HasEndTime: builder::Given<required::end_time>,
    HasUpdateTime: builder::Given<required::update_time>,
    HasI18nResources: builder::Given<required::i18n_resources>,
{
    fn from(
        builder: Builder<
            HasApprovalCode,
            HasStatus,
            HasInstanceId,
            HasLinks,
            HasStartTime,
            HasEndTime,
            HasUpdateTime,
            HasI18nResources,
        >,
    ) -> Self {
        builder.request
    }
}

/// What [`create()`](super::create()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 写入后的实例
    pub data: Option<ExternalInstance>,
    /// 各类数据写入了几条；只见于官方 SDK
    pub process_record: Option<ProcessRecord>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("data", &self.data);
        to.put("process_record", &self.process_record);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &["data", "process_record"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.data),
            1 => from.take_lenient(&mut self.process_record),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 实例的状态
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum RequestStatus {
    /// `PENDING`: 审批中
    Pending,
    /// `APPROVED`: 已结束，同意
    Approved,
    /// `REJECTED`: 已结束，拒绝
    Rejected,
    /// `CANCELED`: 发起人撤回
    Canceled,
    /// `DELETED`: 已删除
    Deleted,
    /// `HIDDEN`: 不显示状态
    Hidden,
    /// `TERMINATED`: 已终止
    Terminated,
    /// A value that the documentation does not list.
    Other(String),
}

impl RequestStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Approved, "APPROVED"),
        (Self::Rejected, "REJECTED"),
        (Self::Canceled, "CANCELED"),
        (Self::Deleted, "DELETED"),
        (Self::Hidden, "HIDDEN"),
        (Self::Terminated, "TERMINATED"),
    ];
}

feishu_runtime::open_enum!(RequestStatus, String);

/// 从审批中心 **已发起** 列表打开实例的链接
///
/// 从 **待办** 和 **已办** 打开任务的链接
///
/// 从 **抄送我** 打开抄送的链接
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestExternalInstanceLink {
    /// 在电脑上打开。
    ///
    /// **说明**：pc_link 与 mobile_link 至少填一个。
    ///
    /// - Example: `"https://www.example.com/trip/7"`
    pub pc_link: Option<String>,
    /// 在手机上打开。
    ///
    /// **说明**：pc_link 与 mobile_link 至少填一个。
    ///
    /// - Example: `"https://m.example.com/trip/7"`
    pub mobile_link: Option<String>,
}

impl wire::Serialize for RequestExternalInstanceLink {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("pc_link", &self.pc_link);
        to.put_some("mobile_link", &self.mobile_link);
        to.end()
    }
}

impl wire::Record for RequestExternalInstanceLink {
    const MEMBERS: &'static [&'static str] = &["pc_link", "mobile_link"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.pc_link),
            1 => from.take(&mut self.mobile_link),
            _ => {}
        }
    }
}

feishu_runtime::record!(RequestExternalInstanceLink);

impl RequestExternalInstanceLink {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 在电脑上打开。
    ///
    /// **说明**：pc_link 与 mobile_link 至少填一个。
    ///
    /// - Example: `"https://www.example.com/trip/7"`
    pub fn pc_link(mut self, pc_link: impl Into<String>) -> Self {
        self.pc_link = Some(pc_link.into());
        self
    }

    /// 在手机上打开。
    ///
    /// **说明**：pc_link 与 mobile_link 至少填一个。
    ///
    /// - Example: `"https://m.example.com/trip/7"`
    pub fn mobile_link(mut self, mobile_link: impl Into<String>) -> Self {
        self.mobile_link = Some(mobile_link.into());
        self
    }
}

impl validate::Validate for RequestExternalInstanceLink {
    fn validate(&self, violations: &mut validate::Violations) {
        violations
            .at_least_one(
                &[
                    ("pc_link", self.pc_link.is_some()),
                    ("mobile_link", self.mobile_link.is_some()),
                ],
            );
    }
}

/// 在各个列表里显示的表单内容，最多显示前 3 项，长度不超过 2048 字符。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestExternalInstanceForm {
    /// 项目名称的文案 key，以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@reason"`
    pub name: Option<String>,
    /// 项目内容的文案 key，以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@away"`
    pub value: Option<String>,
}

impl wire::Serialize for RequestExternalInstanceForm {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("name", &self.name);
        to.put_some("value", &self.value);
        to.end()
    }
}

impl wire::Record for RequestExternalInstanceForm {
    const MEMBERS: &'static [&'static str] = &["name", "value"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.name),
            1 => from.take(&mut self.value),
            _ => {}
        }
    }
}

feishu_runtime::record!(RequestExternalInstanceForm);

impl RequestExternalInstanceForm {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 项目名称的文案 key，以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@reason"`
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// 项目内容的文案 key，以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@away"`
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// 从列表里怎样打开实例
///
/// 从列表里怎样打开任务
///
/// 从列表里怎样打开抄送
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum DisplayMethod {
    /// `BROWSER`: 用默认的浏览器
    Browser,
    /// `SIDEBAR`: 在飞书的侧边
    Sidebar,
    /// `NORMAL`: 在飞书的页面里
    Normal,
    /// `TRUSTEESHIP`: 在审批中心里，内容由它托管
    Trusteeship,
    /// A value that the documentation does not list.
    Other(String),
}

impl DisplayMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Browser, "BROWSER"),
        (Self::Sidebar, "SIDEBAR"),
        (Self::Normal, "NORMAL"),
        (Self::Trusteeship, "TRUSTEESHIP"),
    ];
}

feishu_runtime::open_enum!(DisplayMethod, String);

/// 怎样写入：
///
/// - REPLACE 以这次的数据为准，任务和抄送里这次没有的都删去。
/// - UPDATE 只新增和更新，什么也不删。
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum UpdateMode {
    /// `REPLACE`: 全部取代
    Replace,
    /// `UPDATE`: 只写变化
    Update,
    /// A value that the documentation does not list.
    Other(String),
}

impl UpdateMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Replace, "REPLACE"),
        (Self::Update, "UPDATE"),
    ];
}

feishu_runtime::open_enum!(UpdateMode, String);

/// 任务
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestExternalInstanceTaskNode {
    /// 任务的 ID，在实例内唯一，以后据此更新它
    ///
    /// - Example: `"trip-2025-0007-1"`
    pub task_id: String,
    /// 审批人的 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。任务出现在他的 **待办** 或 **已办** 里。
    ///
    /// **说明**：user_id 与 open_id 需至少传入一个。
    ///
    /// - Example: `"d5e8c1a4"`
    pub user_id: Option<String>,
    /// 审批人的 open_id，见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。任务出现在他的 **待办** 或 **已办** 里。
    ///
    /// **说明**：user_id 与 open_id 需至少传入一个。
    ///
    /// - Example: `"ou_91b7e3d5c2a84f60b7d91e3a5c8f2046"`
    pub open_id: Option<String>,
    /// 任务名称的文案 key，以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@task"`
    pub title: Option<String>,
    /// 从 **待办** 和 **已办** 打开任务的链接
    pub links: RequestExternalInstanceLink,
    /// 任务的状态
    ///
    /// - Example: `"PENDING"`
    pub status: ExternalInstanceTaskNodeStatus,
    /// 附加的信息：一个 JSON，压缩成字符串。任务因何结束写在它的 complete_reason 里：
    ///
    /// - approved：同意
    /// - rejected：拒绝
    /// - node_auto_reject：依条件自动拒绝
    /// - specific_rollback：退回给发起人或某个审批人
    /// - add：并加签，与另一人一起审批
    /// - add_pre：前加签，另一人先审批
    /// - add_post：后加签，另一人随后审批
    /// - delete_assignee：减签
    /// - forward：审批人转交
    /// - forward_resign：因离职自动转交
    /// - recall：撤回，单据作废
    /// - delete：删除
    /// - admin_forward：管理员转交
    /// - system_forward：系统转交
    /// - auto_skip：自动通过
    /// - manual_skip：人工跳过
    /// - submit_again：再次提交
    /// - restart：重启流程
    /// - others：其他
    ///
    /// - Example: `"{\"source\":\"oa\",\"complete_reason\":\"approved\"}"`
    pub extra: Option<String>,
    /// 任务何时创建，毫秒时间戳
    ///
    /// - Example: `"1735689600000"`
    pub create_time: String,
    /// 任务何时完成，毫秒时间戳，未完成为 0
    ///
    /// - Example: `"0"`
    pub end_time: String,
    /// 任务何时更新，毫秒时间戳，当作版本：update_mode 为 UPDATE 时，比上次的大才写入。
    ///
    /// - Example: `"1735693200000"`
    pub update_time: Option<String>,
    /// 自定的内容，回调里原样带回
    ///
    /// - Example: `"7-1"`
    pub action_context: Option<String>,
    /// 任务的快捷审批有哪些操作。
    ///
    /// **注意**：现在只在手机上有快捷审批。
    pub action_configs: Option<Vec<RequestExternalInstanceTaskNodeActionConfig>>,
    /// 从列表里怎样打开任务
    ///
    /// - Example: `"BROWSER"`
    pub display_method: Option<DisplayMethod>,
    /// 任务是否不计入效率统计：true 不计入，false 计入
    ///
    /// - Default: `false`
    /// - Example: `false`
    pub exclude_statistics: Option<bool>,
    /// 任务所在的节点：
    ///
    /// - 一个流程里每个节点的 ID 不同，如直属上级与再上一级。
    /// - 同一定义的各个实例里，同一节点的 ID 相同，如两个人请假时的直属上级。
    ///
    /// - Example: `"manager"`
    pub node_id: Option<String>,
    /// 节点名称的文案 key，以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@manager"`
    pub node_name: Option<String>,
    /// 任务因何产生；可以不传，但不能是空的字符串。
    ///
    /// - Example: `"DEFAULT"`
    pub generate_type: Option<GenerateType>,
}

impl wire::Serialize for RequestExternalInstanceTaskNode {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("task_id", &self.task_id);
        to.put_some("user_id", &self.user_id);
        to.put_some("open_id", &self.open_id);
        to.put_some("title", &self.title);
        to.put("links", &self.links);
        to.put("status", &self.status);
        to.put_some("extra", &self.extra);
        to.put("create_time", &self.create_time);
        to.put("end_time", &self.end_time);
        to.put_some("update_time", &self.update_time);
        to.put_some("action_context", &self.action_context);
        to.put_some("action_configs", &self.action_configs);
        to.put_some("display_method", &self.display_method);
        to.put_some("exclude_statistics", &self.exclude_statistics);
        to.put_some("node_id", &self.node_id);
        to.put_some("node_name", &self.node_name);
        to.put_some("generate_type", &self.generate_type);
        to.end()
    }
}

impl wire::Record for RequestExternalInstanceTaskNode {
    const MEMBERS: &'static [&'static str] = &[
        "task_id",
        "user_id",
        "open_id",
        "title",
        "links",
        "status",
        "extra",
        "create_time",
        "end_time",
        "update_time",
        "action_context",
        "action_configs",
        "display_method",
        "exclude_statistics",
        "node_id",
        "node_name",
        "generate_type",
    ];
    const REQUIRED: &'static [usize] = &[0, 4, 5, 7, 8];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.task_id),
            1 => from.take(&mut self.user_id),
            2 => from.take(&mut self.open_id),
            3 => from.take(&mut self.title),
            4 => from.take(&mut self.links),
            5 => from.take(&mut self.status),
            6 => from.take(&mut self.extra),
            7 => from.take(&mut self.create_time),
            8 => from.take(&mut self.end_time),
            9 => from.take(&mut self.update_time),
            10 => from.take(&mut self.action_context),
            11 => from.take(&mut self.action_configs),
            12 => from.take(&mut self.display_method),
            13 => from.take(&mut self.exclude_statistics),
            14 => from.take(&mut self.node_id),
            15 => from.take(&mut self.node_name),
            16 => from.take(&mut self.generate_type),
            _ => {}
        }
    }
}

feishu_runtime::record!(RequestExternalInstanceTaskNode);

impl RequestExternalInstanceTaskNode {
    /// Sets what is required.
    pub fn new(
        task_id: impl Into<String>,
        links: impl Into<RequestExternalInstanceLink>,
        status: impl Into<ExternalInstanceTaskNodeStatus>,
        create_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            task_id: task_id.into(),
            user_id: None,
            open_id: None,
            title: None,
            links: links.into(),
            status: status.into(),
            extra: None,
            create_time: create_time.into(),
            end_time: end_time.into(),
            update_time: None,
            action_context: None,
            action_configs: None,
            display_method: None,
            exclude_statistics: None,
            node_id: None,
            node_name: None,
            generate_type: None,
        }
    }

    /// 审批人的 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。任务出现在他的 **待办** 或 **已办** 里。
    ///
    /// **说明**：user_id 与 open_id 需至少传入一个。
    ///
    /// - Example: `"d5e8c1a4"`
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// 审批人的 open_id，见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。任务出现在他的 **待办** 或 **已办** 里。
    ///
    /// **说明**：user_id 与 open_id 需至少传入一个。
    ///
    /// - Example: `"ou_91b7e3d5c2a84f60b7d91e3a5c8f2046"`
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// 任务名称的文案 key，以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@task"`
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// 附加的信息：一个 JSON，压缩成字符串。任务因何结束写在它的 complete_reason 里：
    ///
    /// - approved：同意
    /// - rejected：拒绝
    /// - node_auto_reject：依条件自动拒绝
    /// - specific_rollback：退回给发起人或某个审批人
    /// - add：并加签，与另一人一起审批
    /// - add_pre：前加签，另一人先审批
    /// - add_post：后加签，另一人随后审批
    /// - delete_assignee：减签
    /// - forward：审批人转交
    /// - forward_resign：因离职自动转交
    /// - recall：撤回，单据作废
    /// - delete：删除
    /// - admin_forward：管理员转交
    /// - system_forward：系统转交
    /// - auto_skip：自动通过
    /// - manual_skip：人工跳过
    /// - submit_again：再次提交
    /// - restart：重启流程
    /// - others：其他
    ///
    /// - Example: `"{\"source\":\"oa\",\"complete_reason\":\"approved\"}"`
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// 任务何时更新，毫秒时间戳，当作版本：update_mode 为 UPDATE 时，比上次的大才写入。
    ///
    /// - Example: `"1735693200000"`
    pub fn update_time(mut self, update_time: impl Into<String>) -> Self {
        self.update_time = Some(update_time.into());
        self
    }

    /// 自定的内容，回调里原样带回
    ///
    /// - Example: `"7-1"`
    pub fn action_context(mut self, action_context: impl Into<String>) -> Self {
        self.action_context = Some(action_context.into());
        self
    }

    /// 任务的快捷审批有哪些操作。
    ///
    /// **注意**：现在只在手机上有快捷审批。
    pub fn action_configs(
        mut self,
        action_configs: impl IntoIterator<
            Item = impl Into<RequestExternalInstanceTaskNodeActionConfig>,
        >,
    ) -> Self {
        self.action_configs = Some(builder::list(action_configs));
        self
    }

    /// 从列表里怎样打开任务
    ///
    /// - Example: `"BROWSER"`
    pub fn display_method(mut self, display_method: impl Into<DisplayMethod>) -> Self {
        self.display_method = Some(display_method.into());
        self
    }

    /// 任务是否不计入效率统计：true 不计入，false 计入
    ///
    /// - Default: `false`
    /// - Example: `false`
    pub fn exclude_statistics(mut self, exclude_statistics: bool) -> Self {
        self.exclude_statistics = Some(exclude_statistics);
        self
    }

    /// 任务所在的节点：
    ///
    /// - 一个流程里每个节点的 ID 不同，如直属上级与再上一级。
    /// - 同一定义的各个实例里，同一节点的 ID 相同，如两个人请假时的直属上级。
    ///
    /// - Example: `"manager"`
    pub fn node_id(mut self, node_id: impl Into<String>) -> Self {
        self.node_id = Some(node_id.into());
        self
    }

    /// 节点名称的文案 key，以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@manager"`
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }

    /// 任务因何产生；可以不传，但不能是空的字符串。
    ///
    /// - Example: `"DEFAULT"`
    pub fn generate_type(mut self, generate_type: impl Into<GenerateType>) -> Self {
        self.generate_type = Some(generate_type.into());
        self
    }
}

impl validate::Validate for RequestExternalInstanceTaskNode {
    fn validate(&self, violations: &mut validate::Violations) {
        violations.nested("links", &self.links);
        violations
            .at_least_one(
                &[
                    ("user_id", self.user_id.is_some()),
                    ("open_id", self.open_id.is_some()),
                ],
            );
    }
}

/// 任务的状态
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExternalInstanceTaskNodeStatus {
    /// `PENDING`: 待审批
    Pending,
    /// `APPROVED`: 已同意
    Approved,
    /// `REJECTED`: 已拒绝
    Rejected,
    /// `TRANSFERRED`: 已转交
    Transferred,
    /// `DONE`: 通过了而审批人没有操作；他看不到任务，要他看到就抄送给他。
    Done,
    /// A value that the documentation does not list.
    Other(String),
}

impl ExternalInstanceTaskNodeStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Approved, "APPROVED"),
        (Self::Rejected, "REJECTED"),
        (Self::Transferred, "TRANSFERRED"),
        (Self::Done, "DONE"),
    ];
}

feishu_runtime::open_enum!(ExternalInstanceTaskNodeStatus, String);

/// 任务的快捷审批有哪些操作。
///
/// **注意**：现在只在手机上有快捷审批。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestExternalInstanceTaskNodeActionConfig {
    /// 操作的种类。每个任务可以有两个操作，在列表里显示；审批人点了以后，回调里带它。
    ///
    /// **可选值有**：
    ///
    /// - `{KEY}`: 自定的字符串，还须填 action_name
    ///
    /// - Example: `"APPROVE"`
    pub action_type: ActionType,
    /// 操作名称的文案 key，action_type 不是同意或拒绝时必填；以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@approve"`
    pub action_name: Option<String>,
    /// 点了以后要不要填写意见
    ///
    /// - Example: `false`
    pub is_need_reason: Option<bool>,
    /// 意见可否不填：true 为必填
    ///
    /// - Example: `false`
    pub is_reason_required: Option<bool>,
    /// 意见可否附上文件
    ///
    /// - Example: `false`
    pub is_need_attachment: Option<bool>,
}

impl wire::Serialize for RequestExternalInstanceTaskNodeActionConfig {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("action_type", &self.action_type);
        to.put_some("action_name", &self.action_name);
        to.put_some("is_need_reason", &self.is_need_reason);
        to.put_some("is_reason_required", &self.is_reason_required);
        to.put_some("is_need_attachment", &self.is_need_attachment);
        to.end()
    }
}

impl wire::Record for RequestExternalInstanceTaskNodeActionConfig {
    const MEMBERS: &'static [&'static str] = &[
        "action_type",
        "action_name",
        "is_need_reason",
        "is_reason_required",
        "is_need_attachment",
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
            _ => {}
        }
    }
}

feishu_runtime::record!(RequestExternalInstanceTaskNodeActionConfig);

impl RequestExternalInstanceTaskNodeActionConfig {
    /// Sets what is required.
    pub fn new(action_type: impl Into<ActionType>) -> Self {
        Self {
            action_type: action_type.into(),
            action_name: None,
            is_need_reason: None,
            is_reason_required: None,
            is_need_attachment: None,
        }
    }

    /// 操作名称的文案 key，action_type 不是同意或拒绝时必填；以 @i18n@ 打头，文案写在 i18n_resources.texts 里。
    ///
    /// - Example: `"@i18n@approve"`
    pub fn action_name(mut self, action_name: impl Into<String>) -> Self {
        self.action_name = Some(action_name.into());
        self
    }

    /// 点了以后要不要填写意见
    ///
    /// - Example: `false`
    pub fn is_need_reason(mut self, is_need_reason: bool) -> Self {
        self.is_need_reason = Some(is_need_reason);
        self
    }

    /// 意见可否不填：true 为必填
    ///
    /// - Example: `false`
    pub fn is_reason_required(mut self, is_reason_required: bool) -> Self {
        self.is_reason_required = Some(is_reason_required);
        self
    }

    /// 意见可否附上文件
    ///
    /// - Example: `false`
    pub fn is_need_attachment(mut self, is_need_attachment: bool) -> Self {
        self.is_need_attachment = Some(is_need_attachment);
        self
    }
}

/// 任务因何产生；可以不传，但不能是空的字符串。
///
/// 任务因何产生
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum GenerateType {
    /// `EXTERNAL_CONSIGN`: 给代理人的
    ExternalConsign,
    /// `DEFAULT`: 系统生成的
    Default,
    /// A value that the documentation does not list.
    Other(String),
}

impl GenerateType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ExternalConsign, "EXTERNAL_CONSIGN"),
        (Self::Default, "DEFAULT"),
    ];
}

feishu_runtime::open_enum!(GenerateType, String);

/// 抄送
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestCcNode {
    /// 抄送的 ID，在实例内唯一
    ///
    /// - Example: `"trip-2025-0007-cc-1"`
    pub cc_id: String,
    /// 被抄送者的 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// **注意**：open_id 与 user_id 需至少传入一个。
    ///
    /// - Example: `"a0c4e8b2"`
    pub user_id: Option<String>,
    /// 被抄送者的 open_id，见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    ///
    /// **注意**：open_id 与 user_id 需至少传入一个。
    ///
    /// - Example: `"ou_4d6f8a0c1e3b5972d4f6a8c0e2b41357"`
    pub open_id: Option<String>,
    /// 从 **抄送我** 打开抄送的链接
    pub links: RequestExternalInstanceLink,
    /// 读过没有
    ///
    /// - Example: `"UNREAD"`
    pub read_status: ReadStatus,
    /// 附加的信息：一个 JSON，压缩成字符串。
    ///
    /// - Example: `"{\"source\":\"oa\"}"`
    pub extra: Option<String>,
    /// 抄送的名称
    ///
    /// - Example: `"外出"`
    pub title: Option<String>,
    /// 何时抄送，毫秒时间戳
    ///
    /// - Example: `"1735689600000"`
    pub create_time: String,
    /// 抄送何时更新，毫秒时间戳，当作版本：update_mode 为 UPDATE 时，比上次的大才写入。
    ///
    /// - Example: `"1735693200000"`
    pub update_time: String,
    /// 从列表里怎样打开抄送
    ///
    /// - Example: `"BROWSER"`
    pub display_method: Option<DisplayMethod>,
}

impl wire::Serialize for RequestCcNode {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("cc_id", &self.cc_id);
        to.put_some("user_id", &self.user_id);
        to.put_some("open_id", &self.open_id);
        to.put("links", &self.links);
        to.put("read_status", &self.read_status);
        to.put_some("extra", &self.extra);
        to.put_some("title", &self.title);
        to.put("create_time", &self.create_time);
        to.put("update_time", &self.update_time);
        to.put_some("display_method", &self.display_method);
        to.end()
    }
}

impl wire::Record for RequestCcNode {
    const MEMBERS: &'static [&'static str] = &[
        "cc_id",
        "user_id",
        "open_id",
        "links",
        "read_status",
        "extra",
        "title",
        "create_time",
        "update_time",
        "display_method",
    ];
    const REQUIRED: &'static [usize] = &[0, 3, 4, 7, 8];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.cc_id),
            1 => from.take(&mut self.user_id),
            2 => from.take(&mut self.open_id),
            3 => from.take(&mut self.links),
            4 => from.take(&mut self.read_status),
            5 => from.take(&mut self.extra),
            6 => from.take(&mut self.title),
            7 => from.take(&mut self.create_time),
            8 => from.take(&mut self.update_time),
            9 => from.take(&mut self.display_method),
            _ => {}
        }
    }
}

feishu_runtime::record!(RequestCcNode);

impl RequestCcNode {
    /// Sets what is required.
    pub fn new(
        cc_id: impl Into<String>,
        links: impl Into<RequestExternalInstanceLink>,
        read_status: impl Into<ReadStatus>,
        create_time: impl Into<String>,
        update_time: impl Into<String>,
    ) -> Self {
        Self {
            cc_id: cc_id.into(),
            user_id: None,
            open_id: None,
            links: links.into(),
            read_status: read_status.into(),
            extra: None,
            title: None,
            create_time: create_time.into(),
            update_time: update_time.into(),
            display_method: None,
        }
    }

    /// 被抄送者的 user_id，见 [User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// **注意**：open_id 与 user_id 需至少传入一个。
    ///
    /// - Example: `"a0c4e8b2"`
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// 被抄送者的 open_id，见 [Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    ///
    /// **注意**：open_id 与 user_id 需至少传入一个。
    ///
    /// - Example: `"ou_4d6f8a0c1e3b5972d4f6a8c0e2b41357"`
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// 附加的信息：一个 JSON，压缩成字符串。
    ///
    /// - Example: `"{\"source\":\"oa\"}"`
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// 抄送的名称
    ///
    /// - Example: `"外出"`
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// 从列表里怎样打开抄送
    ///
    /// - Example: `"BROWSER"`
    pub fn display_method(mut self, display_method: impl Into<DisplayMethod>) -> Self {
        self.display_method = Some(display_method.into());
        self
    }
}

impl validate::Validate for RequestCcNode {
    fn validate(&self, violations: &mut validate::Violations) {
        violations.nested("links", &self.links);
        violations
            .at_least_one(
                &[
                    ("user_id", self.user_id.is_some()),
                    ("open_id", self.open_id.is_some()),
                ],
            );
    }
}

/// 读过没有
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReadStatus {
    /// `READ`: 读过
    Read,
    /// `UNREAD`: 没有
    Unread,
    /// A value that the documentation does not list.
    Other(String),
}

impl ReadStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Read, "READ"),
        (Self::Unread, "UNREAD"),
    ];
}

feishu_runtime::open_enum!(ReadStatus, String);

/// 各语言的文案
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestI18nResource {
    /// 文案的语言
    ///
    /// - Example: `"zh-CN"`
    pub locale: Locale,
    /// 该语言的文案，key 以 @i18n@ 打头。按用户的语言取文案，没有时取默认语言的。
    ///
    /// - Example: `[{ "key": "@i18n@title", "value": "外出" }]`
    pub texts: Vec<RequestI18nResourceI18nResourceText>,
    /// 是否默认语言。默认语言要写全所有 key，其他语言缺的由它补。
    ///
    /// - Example: `true`
    pub is_default: bool,
}

impl wire::Serialize for RequestI18nResource {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("locale", &self.locale);
        to.put("texts", &self.texts);
        to.put("is_default", &self.is_default);
        to.end()
    }
}

impl wire::Record for RequestI18nResource {
    const MEMBERS: &'static [&'static str] = &["locale", "texts", "is_default"];
    const REQUIRED: &'static [usize] = &[0, 1, 2];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.locale),
            1 => from.take(&mut self.texts),
            2 => from.take(&mut self.is_default),
            _ => {}
        }
    }
}

feishu_runtime::record!(RequestI18nResource);

impl RequestI18nResource {
    /// Sets what is required.
    pub fn new(
        locale: impl Into<Locale>,
        texts: impl IntoIterator<Item = impl Into<RequestI18nResourceI18nResourceText>>,
        is_default: bool,
    ) -> Self {
        Self {
            locale: locale.into(),
            texts: builder::list(texts),
            is_default,
        }
    }
}

/// 该语言的文案，key 以 @i18n@ 打头。按用户的语言取文案，没有时取默认语言的。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestI18nResourceI18nResourceText {
    /// 文案的 key，与引用它的参数一致
    ///
    /// - Example: `"@i18n@title"`
    pub key: String,
    /// 该 key 的文案
    ///
    /// - Example: `"外出"`
    pub value: String,
}

impl wire::Serialize for RequestI18nResourceI18nResourceText {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("key", &self.key);
        to.put("value", &self.value);
        to.end()
    }
}

impl wire::Record for RequestI18nResourceI18nResourceText {
    const MEMBERS: &'static [&'static str] = &["key", "value"];
    const REQUIRED: &'static [usize] = &[0, 1];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.key),
            1 => from.take(&mut self.value),
            _ => {}
        }
    }
}

feishu_runtime::record!(RequestI18nResourceI18nResourceText);

impl RequestI18nResourceI18nResourceText {
    /// Sets what is required.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

/// 托管时由审批中心调用的地址
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestTrusteeshipUrls {
    /// 取表单的结构
    ///
    /// - Example: `"https://www.example.com/api/form_detail"`
    pub form_detail_url: Option<String>,
    /// 取有哪些操作
    ///
    /// - Example: `"https://www.example.com/api/action_definition"`
    pub action_definition_url: Option<String>,
    /// 取审批的记录
    ///
    /// - Example: `"https://www.example.com/api/approval_node"`
    pub approval_node_url: Option<String>,
    /// 审批人操作时的回调
    ///
    /// - Example: `"https://www.example.com/api/action_callback"`
    pub action_callback_url: Option<String>,
    /// 取动态的数据，供审批前端里要与业务系统交互的组件使用。要用它，以前托管的单据也须带有这个地址，没有的重新同步一次。
    ///
    /// - Example: `"https://www.example.com/api/pull_business_data"`
    pub pull_business_data_url: Option<String>,
}

impl wire::Serialize for RequestTrusteeshipUrls {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("form_detail_url", &self.form_detail_url);
        to.put_some("action_definition_url", &self.action_definition_url);
        to.put_some("approval_node_url", &self.approval_node_url);
        to.put_some("action_callback_url", &self.action_callback_url);
        to.put_some("pull_business_data_url", &self.pull_business_data_url);
        to.end()
    }
}

impl wire::Record for RequestTrusteeshipUrls {
    const MEMBERS: &'static [&'static str] = &[
        "form_detail_url",
        "action_definition_url",
        "approval_node_url",
        "action_callback_url",
        "pull_business_data_url",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.form_detail_url),
            1 => from.take(&mut self.action_definition_url),
            2 => from.take(&mut self.approval_node_url),
            3 => from.take(&mut self.action_callback_url),
            4 => from.take(&mut self.pull_business_data_url),
            _ => {}
        }
    }
}

feishu_runtime::record!(RequestTrusteeshipUrls);

impl RequestTrusteeshipUrls {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 取表单的结构
    ///
    /// - Example: `"https://www.example.com/api/form_detail"`
    pub fn form_detail_url(mut self, form_detail_url: impl Into<String>) -> Self {
        self.form_detail_url = Some(form_detail_url.into());
        self
    }

    /// 取有哪些操作
    ///
    /// - Example: `"https://www.example.com/api/action_definition"`
    pub fn action_definition_url(
        mut self,
        action_definition_url: impl Into<String>,
    ) -> Self {
        self.action_definition_url = Some(action_definition_url.into());
        self
    }

    /// 取审批的记录
    ///
    /// - Example: `"https://www.example.com/api/approval_node"`
    pub fn approval_node_url(mut self, approval_node_url: impl Into<String>) -> Self {
        self.approval_node_url = Some(approval_node_url.into());
        self
    }

    /// 审批人操作时的回调
    ///
    /// - Example: `"https://www.example.com/api/action_callback"`
    pub fn action_callback_url(
        mut self,
        action_callback_url: impl Into<String>,
    ) -> Self {
        self.action_callback_url = Some(action_callback_url.into());
        self
    }

    /// 取动态的数据，供审批前端里要与业务系统交互的组件使用。要用它，以前托管的单据也须带有这个地址，没有的重新同步一次。
    ///
    /// - Example: `"https://www.example.com/api/pull_business_data"`
    pub fn pull_business_data_url(
        mut self,
        pull_business_data_url: impl Into<String>,
    ) -> Self {
        self.pull_business_data_url = Some(pull_business_data_url.into());
        self
    }
}

/// 托管时怎样预先缓存
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestTrusteeshipInstanceCacheConfig {
    /// 怎样缓存表单
    ///
    /// - Example: `"DISABLE"`
    pub form_policy: Option<FormPolicy>,
    /// 表单是否因语言而异
    ///
    /// - Example: `false`
    pub form_vary_with_locale: Option<bool>,
    /// 表单的版本，内容改变时要增大；int64 写成字符串。
    ///
    /// - Example: `"1"`
    pub form_version: Option<String>,
}

impl wire::Serialize for RequestTrusteeshipInstanceCacheConfig {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("form_policy", &self.form_policy);
        to.put_some("form_vary_with_locale", &self.form_vary_with_locale);
        to.put_some("form_version", &self.form_version);
        to.end()
    }
}

impl wire::Record for RequestTrusteeshipInstanceCacheConfig {
    const MEMBERS: &'static [&'static str] = &[
        "form_policy",
        "form_vary_with_locale",
        "form_version",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.form_policy),
            1 => from.take(&mut self.form_vary_with_locale),
            2 => from.take(&mut self.form_version),
            _ => {}
        }
    }
}

feishu_runtime::record!(RequestTrusteeshipInstanceCacheConfig);

impl RequestTrusteeshipInstanceCacheConfig {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 怎样缓存表单
    ///
    /// - Example: `"DISABLE"`
    pub fn form_policy(mut self, form_policy: impl Into<FormPolicy>) -> Self {
        self.form_policy = Some(form_policy.into());
        self
    }

    /// 表单是否因语言而异
    ///
    /// - Example: `false`
    pub fn form_vary_with_locale(mut self, form_vary_with_locale: bool) -> Self {
        self.form_vary_with_locale = Some(form_vary_with_locale);
        self
    }

    /// 表单的版本，内容改变时要增大；int64 写成字符串。
    ///
    /// - Example: `"1"`
    pub fn form_version(mut self, form_version: impl Into<String>) -> Self {
        self.form_version = Some(form_version.into());
        self
    }
}

/// 怎样缓存表单
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum FormPolicy {
    /// `DISABLE`: 不缓存，不传时如此
    Disable,
    /// `IMMUTABLE`: 表单在整个流程里不变
    Immutable,
    /// `BY_NODE`: 每到一个节点更新一次
    ByNode,
    /// `BY_USER`: 每个待办的任务存一份
    ByUser,
    /// A value that the documentation does not list.
    Other(String),
}

impl FormPolicy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Disable, "DISABLE"),
        (Self::Immutable, "IMMUTABLE"),
        (Self::ByNode, "BY_NODE"),
        (Self::ByUser, "BY_USER"),
    ];
}

feishu_runtime::open_enum!(FormPolicy, String);

/// 写入后的实例
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInstance {
    /// 所属定义的 Code
    pub approval_code: Option<String>,
    /// 实例的状态
    pub status: Option<RequestStatus>,
    /// 附加的信息，JSON；单据编号在它的 business_key 里。
    pub extra: Option<String>,
    /// 传入的实例 ID
    pub instance_id: Option<String>,
    /// 从审批中心 **已发起** 列表打开实例的链接
    pub links: Option<ExternalInstanceExternalInstanceLink>,
    /// 实例名称的文案 key，文案在 i18n_resources.texts 里；没有传时用定义的名称。
    pub title: Option<String>,
    /// 在各个列表里显示的表单内容，最多显示前 3 项
    pub form: Vec<ExternalInstanceExternalInstanceForm>,
    /// 发起人的 user_id
    pub user_id: Option<String>,
    /// 发起人名称的文案 key，文案在 i18n_resources.texts 里。
    pub user_name: Option<String>,
    /// 发起人的 open_id
    pub open_id: Option<String>,
    /// 发起人的部门
    pub department_id: Option<String>,
    /// 部门名称的文案 key，文案在 i18n_resources.texts 里。
    pub department_name: Option<String>,
    /// 何时发起，毫秒时间戳
    pub start_time: Option<String>,
    /// 何时结束，毫秒时间戳，未结束为 0
    pub end_time: Option<String>,
    /// 实例何时更新，毫秒时间戳，当作版本：update_mode 为 UPDATE 时，比上次的大才写入，以免并发时旧的盖住新的。
    pub update_time: Option<String>,
    /// 从列表里怎样打开实例
    pub display_method: Option<DisplayMethod>,
    /// 怎样写入：
    ///
    /// - REPLACE 以这次的数据为准，任务和抄送里这次没有的都删去。
    /// - UPDATE 只新增和更新，什么也不删。
    pub update_mode: Option<UpdateMode>,
    /// 任务
    pub task_list: Vec<ExternalInstanceExternalInstanceTaskNode>,
    /// 抄送
    pub cc_list: Vec<ExternalInstanceCcNode>,
    /// 各语言的文案
    pub i18n_resources: Vec<ExternalInstanceI18nResource>,
    /// 托管的回调里带的 token，据此确认来自审批中心
    pub trusteeship_url_token: Option<String>,
    /// 托管的回调里用户 ID 的种类，加签的对象也用它；现在只能是 user_id。
    pub trusteeship_user_id_type: Option<String>,
    /// 托管时由审批中心调用的地址
    pub trusteeship_urls: Option<ExternalInstanceTrusteeshipUrls>,
    /// 托管时怎样预先缓存
    pub trusteeship_cache_config: Option<ExternalInstanceTrusteeshipInstanceCacheConfig>,
    /// 资源所在的地区，飞书内部统计用，不必传
    pub resource_region: Option<String>,
}

impl wire::Serialize for ExternalInstance {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_code", &self.approval_code);
        to.put("status", &self.status);
        to.put("extra", &self.extra);
        to.put("instance_id", &self.instance_id);
        to.put("links", &self.links);
        to.put("title", &self.title);
        to.put("form", &self.form);
        to.put("user_id", &self.user_id);
        to.put("user_name", &self.user_name);
        to.put("open_id", &self.open_id);
        to.put("department_id", &self.department_id);
        to.put("department_name", &self.department_name);
        to.put("start_time", &self.start_time);
        to.put("end_time", &self.end_time);
        to.put("update_time", &self.update_time);
        to.put("display_method", &self.display_method);
        to.put("update_mode", &self.update_mode);
        to.put("task_list", &self.task_list);
        to.put("cc_list", &self.cc_list);
        to.put("i18n_resources", &self.i18n_resources);
        to.put("trusteeship_url_token", &self.trusteeship_url_token);
        to.put("trusteeship_user_id_type", &self.trusteeship_user_id_type);
        to.put("trusteeship_urls", &self.trusteeship_urls);
        to.put("trusteeship_cache_config", &self.trusteeship_cache_config);
        to.put("resource_region", &self.resource_region);
        to.end()
    }
}

impl wire::Record for ExternalInstance {
    const MEMBERS: &'static [&'static str] = &[
        "approval_code",
        "status",
        "extra",
        "instance_id",
        "links",
        "title",
        "form",
        "user_id",
        "user_name",
        "open_id",
        "department_id",
        "department_name",
        "start_time",
        "end_time",
        "update_time",
        "display_method",
        "update_mode",
        "task_list",
        "cc_list",
        "i18n_resources",
        "trusteeship_url_token",
        "trusteeship_user_id_type",
        "trusteeship_urls",
        "trusteeship_cache_config",
        "resource_region",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.approval_code),
            1 => from.take_lenient(&mut self.status),
            2 => from.take_lenient(&mut self.extra),
            3 => from.take_lenient(&mut self.instance_id),
            4 => from.take_lenient(&mut self.links),
            5 => from.take_lenient(&mut self.title),
            6 => from.take_lenient(&mut self.form),
            7 => from.take_lenient(&mut self.user_id),
            8 => from.take_lenient(&mut self.user_name),
            9 => from.take_lenient(&mut self.open_id),
            10 => from.take_lenient(&mut self.department_id),
            11 => from.take_lenient(&mut self.department_name),
            12 => from.take_lenient(&mut self.start_time),
            13 => from.take_lenient(&mut self.end_time),
            14 => from.take_lenient(&mut self.update_time),
            15 => from.take_lenient(&mut self.display_method),
            16 => from.take_lenient(&mut self.update_mode),
            17 => from.take_lenient(&mut self.task_list),
            18 => from.take_lenient(&mut self.cc_list),
            19 => from.take_lenient(&mut self.i18n_resources),
            20 => from.take_lenient(&mut self.trusteeship_url_token),
            21 => from.take_lenient(&mut self.trusteeship_user_id_type),
            22 => from.take_lenient(&mut self.trusteeship_urls),
            23 => from.take_lenient(&mut self.trusteeship_cache_config),
            24 => from.take_lenient(&mut self.resource_region),
            _ => {}
        }
    }
}

feishu_runtime::record!(ExternalInstance);

impl wire::Decode for ExternalInstance {}

/// 从审批中心 **已发起** 列表打开实例的链接
///
/// 从 **待办** 和 **已办** 打开任务的链接
///
/// 从 **抄送我** 打开抄送的链接
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInstanceExternalInstanceLink {
    /// 在电脑上打开
    pub pc_link: Option<String>,
    /// 在手机上打开
    pub mobile_link: Option<String>,
}

impl wire::Serialize for ExternalInstanceExternalInstanceLink {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("pc_link", &self.pc_link);
        to.put("mobile_link", &self.mobile_link);
        to.end()
    }
}

impl wire::Record for ExternalInstanceExternalInstanceLink {
    const MEMBERS: &'static [&'static str] = &["pc_link", "mobile_link"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.pc_link),
            1 => from.take_lenient(&mut self.mobile_link),
            _ => {}
        }
    }
}

feishu_runtime::record!(ExternalInstanceExternalInstanceLink);

impl wire::Decode for ExternalInstanceExternalInstanceLink {}

/// 在各个列表里显示的表单内容，最多显示前 3 项
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInstanceExternalInstanceForm {
    /// 项目名称的文案 key，文案在 i18n_resources.texts 里。
    pub name: Option<String>,
    /// 项目内容的文案 key，文案在 i18n_resources.texts 里。
    pub value: Option<String>,
}

impl wire::Serialize for ExternalInstanceExternalInstanceForm {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("name", &self.name);
        to.put("value", &self.value);
        to.end()
    }
}

impl wire::Record for ExternalInstanceExternalInstanceForm {
    const MEMBERS: &'static [&'static str] = &["name", "value"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.name),
            1 => from.take_lenient(&mut self.value),
            _ => {}
        }
    }
}

feishu_runtime::record!(ExternalInstanceExternalInstanceForm);

impl wire::Decode for ExternalInstanceExternalInstanceForm {}

/// 任务
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInstanceExternalInstanceTaskNode {
    /// 任务的 ID
    pub task_id: Option<String>,
    /// 审批人的 user_id，任务出现在他的 **待办** 或 **已办** 里。
    pub user_id: Option<String>,
    /// 审批人的 open_id，任务出现在他的 **待办** 或 **已办** 里。
    pub open_id: Option<String>,
    /// 任务名称的文案 key，文案在 i18n_resources.texts 里。
    pub title: Option<String>,
    /// 从 **待办** 和 **已办** 打开任务的链接
    pub links: Option<ExternalInstanceExternalInstanceLink>,
    /// 任务的状态
    pub status: Option<ExternalInstanceTaskNodeStatus>,
    /// 附加的信息：一个 JSON，压缩成字符串。任务因何结束写在它的 complete_reason 里：
    ///
    /// - approved：同意
    /// - rejected：拒绝
    /// - node_auto_reject：依条件自动拒绝
    /// - specific_rollback：退回给发起人或某个审批人
    /// - add：并加签，与另一人一起审批
    /// - add_pre：前加签，另一人先审批
    /// - add_post：后加签，另一人随后审批
    /// - delete_assignee：减签
    /// - forward：审批人转交
    /// - forward_resign：因离职自动转交
    /// - recall：撤回，单据作废
    /// - delete：删除
    /// - admin_forward：管理员转交
    /// - system_forward：系统转交
    /// - auto_skip：自动通过
    /// - manual_skip：人工跳过
    /// - submit_again：再次提交
    /// - restart：重启流程
    /// - others：其他
    pub extra: Option<String>,
    /// 任务何时创建，毫秒时间戳
    pub create_time: Option<String>,
    /// 任务何时完成，毫秒时间戳，未完成为 0
    pub end_time: Option<String>,
    /// 任务何时更新，毫秒时间戳，当作版本：update_mode 为 UPDATE 时，比上次的大才写入。
    pub update_time: Option<String>,
    /// 自定的内容，回调里原样带回
    pub action_context: Option<String>,
    /// 任务的快捷审批有哪些操作。
    ///
    /// **注意**：现在只在手机上有快捷审批。
    pub action_configs: Vec<ExternalInstanceExternalInstanceTaskNodeActionConfig>,
    /// 从列表里怎样打开任务
    pub display_method: Option<DisplayMethod>,
    /// 任务是否不计入效率统计：true 不计入，false 计入
    pub exclude_statistics: Option<bool>,
    /// 任务所在的节点：
    ///
    /// - 一个流程里每个节点的 ID 不同，如直属上级与再上一级。
    /// - 同一定义的各个实例里，同一节点的 ID 相同，如两个人请假时的直属上级。
    pub node_id: Option<String>,
    /// 节点名称的文案 key，文案在 i18n_resources.texts 里。
    pub node_name: Option<String>,
    /// 任务因何产生
    pub generate_type: Option<GenerateType>,
}

impl wire::Serialize for ExternalInstanceExternalInstanceTaskNode {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("task_id", &self.task_id);
        to.put("user_id", &self.user_id);
        to.put("open_id", &self.open_id);
        to.put("title", &self.title);
        to.put("links", &self.links);
        to.put("status", &self.status);
        to.put("extra", &self.extra);
        to.put("create_time", &self.create_time);
        to.put("end_time", &self.end_time);
        to.put("update_time", &self.update_time);
        to.put("action_context", &self.action_context);
        to.put("action_configs", &self.action_configs);
        to.put("display_method", &self.display_method);
        to.put("exclude_statistics", &self.exclude_statistics);
        to.put("node_id", &self.node_id);
        to.put("node_name", &self.node_name);
        to.put("generate_type", &self.generate_type);
        to.end()
    }
}

impl wire::Record for ExternalInstanceExternalInstanceTaskNode {
    const MEMBERS: &'static [&'static str] = &[
        "task_id",
        "user_id",
        "open_id",
        "title",
        "links",
        "status",
        "extra",
        "create_time",
        "end_time",
        "update_time",
        "action_context",
        "action_configs",
        "display_method",
        "exclude_statistics",
        "node_id",
        "node_name",
        "generate_type",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.task_id),
            1 => from.take_lenient(&mut self.user_id),
            2 => from.take_lenient(&mut self.open_id),
            3 => from.take_lenient(&mut self.title),
            4 => from.take_lenient(&mut self.links),
            5 => from.take_lenient(&mut self.status),
            6 => from.take_lenient(&mut self.extra),
            7 => from.take_lenient(&mut self.create_time),
            8 => from.take_lenient(&mut self.end_time),
            9 => from.take_lenient(&mut self.update_time),
            10 => from.take_lenient(&mut self.action_context),
            11 => from.take_lenient(&mut self.action_configs),
            12 => from.take_lenient(&mut self.display_method),
            13 => from.take_lenient(&mut self.exclude_statistics),
            14 => from.take_lenient(&mut self.node_id),
            15 => from.take_lenient(&mut self.node_name),
            16 => from.take_lenient(&mut self.generate_type),
            _ => {}
        }
    }
}

feishu_runtime::record!(ExternalInstanceExternalInstanceTaskNode);

impl wire::Decode for ExternalInstanceExternalInstanceTaskNode {}

/// 任务的快捷审批有哪些操作。
///
/// **注意**：现在只在手机上有快捷审批。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInstanceExternalInstanceTaskNodeActionConfig {
    /// 操作的种类。每个任务可以有两个操作，在列表里显示；审批人点了以后，回调里带它。
    ///
    /// **可选值有**：
    ///
    /// - `{KEY}`: 自定的字符串，还须填 action_name
    pub action_type: Option<ActionType>,
    /// 操作名称的文案 key，文案在 i18n_resources.texts 里。
    pub action_name: Option<String>,
    /// 点了以后要不要填写意见
    pub is_need_reason: Option<bool>,
    /// 意见可否不填：true 为必填
    pub is_reason_required: Option<bool>,
    /// 意见可否附上文件
    pub is_need_attachment: Option<bool>,
}

impl wire::Serialize for ExternalInstanceExternalInstanceTaskNodeActionConfig {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("action_type", &self.action_type);
        to.put("action_name", &self.action_name);
        to.put("is_need_reason", &self.is_need_reason);
        to.put("is_reason_required", &self.is_reason_required);
        to.put("is_need_attachment", &self.is_need_attachment);
        to.end()
    }
}

impl wire::Record for ExternalInstanceExternalInstanceTaskNodeActionConfig {
    const MEMBERS: &'static [&'static str] = &[
        "action_type",
        "action_name",
        "is_need_reason",
        "is_reason_required",
        "is_need_attachment",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.action_type),
            1 => from.take_lenient(&mut self.action_name),
            2 => from.take_lenient(&mut self.is_need_reason),
            3 => from.take_lenient(&mut self.is_reason_required),
            4 => from.take_lenient(&mut self.is_need_attachment),
            _ => {}
        }
    }
}

feishu_runtime::record!(ExternalInstanceExternalInstanceTaskNodeActionConfig);

impl wire::Decode for ExternalInstanceExternalInstanceTaskNodeActionConfig {}

/// 抄送
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInstanceCcNode {
    /// 抄送的 ID，在实例内唯一
    pub cc_id: Option<String>,
    /// 被抄送者的 user_id
    pub user_id: Option<String>,
    /// 被抄送者的 open_id
    pub open_id: Option<String>,
    /// 从 **抄送我** 打开抄送的链接
    pub links: Option<ExternalInstanceExternalInstanceLink>,
    /// 读过没有
    pub read_status: Option<ReadStatus>,
    /// 附加的信息，JSON
    pub extra: Option<String>,
    /// 抄送的名称
    pub title: Option<String>,
    /// 何时抄送，毫秒时间戳
    pub create_time: Option<String>,
    /// 抄送何时更新，毫秒时间戳，当作版本：update_mode 为 UPDATE 时，比上次的大才写入。
    pub update_time: Option<String>,
    /// 从列表里怎样打开抄送
    pub display_method: Option<DisplayMethod>,
}

impl wire::Serialize for ExternalInstanceCcNode {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("cc_id", &self.cc_id);
        to.put("user_id", &self.user_id);
        to.put("open_id", &self.open_id);
        to.put("links", &self.links);
        to.put("read_status", &self.read_status);
        to.put("extra", &self.extra);
        to.put("title", &self.title);
        to.put("create_time", &self.create_time);
        to.put("update_time", &self.update_time);
        to.put("display_method", &self.display_method);
        to.end()
    }
}

impl wire::Record for ExternalInstanceCcNode {
    const MEMBERS: &'static [&'static str] = &[
        "cc_id",
        "user_id",
        "open_id",
        "links",
        "read_status",
        "extra",
        "title",
        "create_time",
        "update_time",
        "display_method",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.cc_id),
            1 => from.take_lenient(&mut self.user_id),
            2 => from.take_lenient(&mut self.open_id),
            3 => from.take_lenient(&mut self.links),
            4 => from.take_lenient(&mut self.read_status),
            5 => from.take_lenient(&mut self.extra),
            6 => from.take_lenient(&mut self.title),
            7 => from.take_lenient(&mut self.create_time),
            8 => from.take_lenient(&mut self.update_time),
            9 => from.take_lenient(&mut self.display_method),
            _ => {}
        }
    }
}

feishu_runtime::record!(ExternalInstanceCcNode);

impl wire::Decode for ExternalInstanceCcNode {}

/// 各语言的文案
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInstanceI18nResource {
    /// 文案的语言
    pub locale: Option<Locale>,
    /// 该语言的文案，key 以 @i18n@ 打头。按用户的语言取文案，没有时取默认语言的。
    pub texts: Vec<ExternalInstanceI18nResourceI18nResourceText>,
    /// 是否默认语言。默认语言要写全所有 key，其他语言缺的由它补。
    pub is_default: Option<bool>,
}

impl wire::Serialize for ExternalInstanceI18nResource {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("locale", &self.locale);
        to.put("texts", &self.texts);
        to.put("is_default", &self.is_default);
        to.end()
    }
}

impl wire::Record for ExternalInstanceI18nResource {
    const MEMBERS: &'static [&'static str] = &["locale", "texts", "is_default"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.locale),
            1 => from.take_lenient(&mut self.texts),
            2 => from.take_lenient(&mut self.is_default),
            _ => {}
        }
    }
}

feishu_runtime::record!(ExternalInstanceI18nResource);

impl wire::Decode for ExternalInstanceI18nResource {}

/// 该语言的文案，key 以 @i18n@ 打头。按用户的语言取文案，没有时取默认语言的。
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInstanceI18nResourceI18nResourceText {
    /// 文案的 key，与引用它的参数一致
    pub key: Option<String>,
    /// 该 key 的文案
    pub value: Option<String>,
}

impl wire::Serialize for ExternalInstanceI18nResourceI18nResourceText {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("key", &self.key);
        to.put("value", &self.value);
        to.end()
    }
}

impl wire::Record for ExternalInstanceI18nResourceI18nResourceText {
    const MEMBERS: &'static [&'static str] = &["key", "value"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.key),
            1 => from.take_lenient(&mut self.value),
            _ => {}
        }
    }
}

feishu_runtime::record!(ExternalInstanceI18nResourceI18nResourceText);

impl wire::Decode for ExternalInstanceI18nResourceI18nResourceText {}

/// 托管时由审批中心调用的地址
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInstanceTrusteeshipUrls {
    /// 取表单的结构
    pub form_detail_url: Option<String>,
    /// 取有哪些操作
    pub action_definition_url: Option<String>,
    /// 取审批的记录
    pub approval_node_url: Option<String>,
    /// 审批人操作时的回调
    pub action_callback_url: Option<String>,
    /// 取动态的数据，供审批前端里要与业务系统交互的组件使用。要用它，以前托管的单据也须带有这个地址，没有的重新同步一次。
    pub pull_business_data_url: Option<String>,
}

impl wire::Serialize for ExternalInstanceTrusteeshipUrls {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("form_detail_url", &self.form_detail_url);
        to.put("action_definition_url", &self.action_definition_url);
        to.put("approval_node_url", &self.approval_node_url);
        to.put("action_callback_url", &self.action_callback_url);
        to.put("pull_business_data_url", &self.pull_business_data_url);
        to.end()
    }
}

impl wire::Record for ExternalInstanceTrusteeshipUrls {
    const MEMBERS: &'static [&'static str] = &[
        "form_detail_url",
        "action_definition_url",
        "approval_node_url",
        "action_callback_url",
        "pull_business_data_url",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.form_detail_url),
            1 => from.take_lenient(&mut self.action_definition_url),
            2 => from.take_lenient(&mut self.approval_node_url),
            3 => from.take_lenient(&mut self.action_callback_url),
            4 => from.take_lenient(&mut self.pull_business_data_url),
            _ => {}
        }
    }
}

feishu_runtime::record!(ExternalInstanceTrusteeshipUrls);

impl wire::Decode for ExternalInstanceTrusteeshipUrls {}

/// 托管时怎样预先缓存
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInstanceTrusteeshipInstanceCacheConfig {
    /// 怎样缓存表单
    pub form_policy: Option<FormPolicy>,
    /// 表单是否因语言而异
    pub form_vary_with_locale: Option<bool>,
    /// 表单的版本，内容改变时要增大；int64 写成字符串。
    pub form_version: Option<String>,
}

impl wire::Serialize for ExternalInstanceTrusteeshipInstanceCacheConfig {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("form_policy", &self.form_policy);
        to.put("form_vary_with_locale", &self.form_vary_with_locale);
        to.put("form_version", &self.form_version);
        to.end()
    }
}

impl wire::Record for ExternalInstanceTrusteeshipInstanceCacheConfig {
    const MEMBERS: &'static [&'static str] = &[
        "form_policy",
        "form_vary_with_locale",
        "form_version",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.form_policy),
            1 => from.take_lenient(&mut self.form_vary_with_locale),
            2 => from.take_lenient(&mut self.form_version),
            _ => {}
        }
    }
}

feishu_runtime::record!(ExternalInstanceTrusteeshipInstanceCacheConfig);

impl wire::Decode for ExternalInstanceTrusteeshipInstanceCacheConfig {}

/// 各类数据写入了几条；只见于官方 SDK
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProcessRecord {
    /// 实例
    pub instance: Option<EntityProcessRecord>,
    /// 任务
    pub task: Option<EntityProcessRecord>,
    /// 抄送
    pub cc: Option<EntityProcessRecord>,
}

impl wire::Serialize for ProcessRecord {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("instance", &self.instance);
        to.put("task", &self.task);
        to.put("cc", &self.cc);
        to.end()
    }
}

impl wire::Record for ProcessRecord {
    const MEMBERS: &'static [&'static str] = &["instance", "task", "cc"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.instance),
            1 => from.take_lenient(&mut self.task),
            2 => from.take_lenient(&mut self.cc),
            _ => {}
        }
    }
}

feishu_runtime::record!(ProcessRecord);

impl wire::Decode for ProcessRecord {}

/// 实例
///
/// 任务
///
/// 抄送
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityProcessRecord {
    /// 新增几条
    pub insert_num: Option<i64>,
    /// 更新几条
    pub update_num: Option<i64>,
    /// 删除几条
    pub delete_num: Option<i64>,
}

impl wire::Serialize for EntityProcessRecord {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("insert_num", &self.insert_num);
        to.put("update_num", &self.update_num);
        to.put("delete_num", &self.delete_num);
        to.end()
    }
}

impl wire::Record for EntityProcessRecord {
    const MEMBERS: &'static [&'static str] = &["insert_num", "update_num", "delete_num"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.insert_num),
            1 => from.take_lenient(&mut self.update_num),
            2 => from.take_lenient(&mut self.delete_num),
            _ => {}
        }
    }
}

feishu_runtime::record!(EntityProcessRecord);

impl wire::Decode for EntityProcessRecord {}

/// Error codes that the page lists.
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// 参数有误：
    ///
    /// - 对照上表逐项核对参数。
    /// - 若传了表单（form），核对控件的值；报错中带控件 ID 时，用[查看审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get)或[查看实例详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get)找到该控件的配置。
    ParamIsInvalid,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// 服务端出错：
    ///
    /// 1. 先核对参数与表单的值。
    /// 2. 放慢请求，同一实例隔一阵再同步；仍失败时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    ThereHaveBeenSomeErrors,
    /// `1390014` (HTTP 400): tenant_id not found
    ///
    /// 没有这个企业。
    TenantIdNotFound,
    /// A code that the documentation of the operation does not list.
    Other(i64),
}

impl ErrorCode {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::ParamIsInvalid, 1390001),
        (Self::ThereHaveBeenSomeErrors, 1395001),
        (Self::TenantIdNotFound, 1390014),
    ];
}

feishu_runtime::error_code!(ErrorCode);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.external_instance.create",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/external_instances",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval", "approval:external_instance"],
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
            advice: "服务端出错：\n1. 先核对参数与表单的值。\n2. 放慢请求，同一实例隔一阵再同步；仍失败时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1390014,
            message: "tenant_id not found",
            advice: "没有这个企业。",
        },
    ],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/create",
};
