// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 抄送审批实例
//!
//! Types of [`cc()`](super::cc()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;
pub use super::super::shared::approval_create::UserIdType;
pub use super::super::shared::instance_cancel::ErrorCode;

/// Parameters of [`cc()`](super::cc()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub user_id_type: Option<UserIdType>,
    /// 审批定义的 Code。来源：
    ///
    /// - [创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub approval_code: String,
    /// 实例的 Code。来源：
    ///
    /// - [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)返回的 instance_code。
    /// - [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)的结果。
    /// - [查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub instance_code: String,
    /// 谁来抄送：其用户 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - Example: `"b3f9a6c2"`
    pub user_id: String,
    /// 抄送给谁：他们的用户 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - Example: `["a0c4e8b2"]`
    pub cc_user_ids: Vec<String>,
    /// 给被抄送者的留言
    ///
    /// - Example: `"请知悉"`
    pub comment: Option<String>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("approval_code", &self.approval_code);
        to.put("instance_code", &self.instance_code);
        to.put("user_id", &self.user_id);
        to.put("cc_user_ids", &self.cc_user_ids);
        to.put_some("comment", &self.comment);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "approval_code",
        "instance_code",
        "user_id",
        "cc_user_ids",
        "comment",
    ];
    const REQUIRED: &'static [usize] = &[0, 1, 2, 3];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.approval_code),
            1 => from.take(&mut self.instance_code),
            2 => from.take(&mut self.user_id),
            3 => from.take(&mut self.cc_user_ids),
            4 => from.take(&mut self.comment),
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
}

/// Collects the parameters of [`cc()`](super::cc()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasApprovalCode = builder::Unset,
    HasInstanceCode = builder::Unset,
    HasUserId = builder::Unset,
    HasCcUserIds = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasApprovalCode, HasInstanceCode, HasUserId, HasCcUserIds)>,
}

impl<
    HasApprovalCode,
    HasInstanceCode,
    HasUserId,
    HasCcUserIds,
> Builder<HasApprovalCode, HasInstanceCode, HasUserId, HasCcUserIds> {
    /// 请求中用户 ID 的种类
    ///
    /// - Default: `open_id`
    /// - Example: `open_id`
    /// - Scope for `user_id`: `contact:user.employee_id:readonly`
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.request.user_id_type = Some(user_id_type.into());
        self
    }

    /// 审批定义的 Code。来源：
    ///
    /// - [创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)时返回的 approval_code。
    /// - 管理后台里该定义的网址，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。
    ///
    /// - Example: `"0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8"`
    pub fn approval_code(
        mut self,
        approval_code: impl Into<String>,
    ) -> Builder<builder::Set, HasInstanceCode, HasUserId, HasCcUserIds>
    where
        HasApprovalCode: builder::NotGiven<required::approval_code>,
    {
        self.request.approval_code = approval_code.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 实例的 Code。来源：
    ///
    /// - [创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)返回的 instance_code。
    /// - [批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)的结果。
    /// - [查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果。
    ///
    /// - Example: `"5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"`
    pub fn instance_code(
        mut self,
        instance_code: impl Into<String>,
    ) -> Builder<HasApprovalCode, builder::Set, HasUserId, HasCcUserIds>
    where
        HasInstanceCode: builder::NotGiven<required::instance_code>,
    {
        self.request.instance_code = instance_code.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 谁来抄送：其用户 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - Example: `"b3f9a6c2"`
    pub fn user_id(
        mut self,
        user_id: impl Into<String>,
    ) -> Builder<HasApprovalCode, HasInstanceCode, builder::Set, HasCcUserIds>
    where
        HasUserId: builder::NotGiven<required::user_id>,
    {
        self.request.user_id = user_id.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 抄送给谁：他们的用户 ID，种类由查询参数 user_id_type 指定。
    ///
    /// - Example: `["a0c4e8b2"]`
    pub fn cc_user_ids(
        mut self,
        cc_user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Builder<HasApprovalCode, HasInstanceCode, HasUserId, builder::Set>
    where
        HasCcUserIds: builder::NotGiven<required::cc_user_ids>,
    {
        self.request.cc_user_ids = builder::list(cc_user_ids);
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 给被抄送者的留言
    ///
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

impl<
    HasApprovalCode,
    HasInstanceCode,
    HasUserId,
    HasCcUserIds,
> From<Builder<HasApprovalCode, HasInstanceCode, HasUserId, HasCcUserIds>> for Request
where
    HasApprovalCode: builder::Given<required::approval_code>,
    HasInstanceCode: builder::Given<required::instance_code>,
    HasUserId: builder::Given<required::user_id>,
    HasCcUserIds: builder::Given<required::cc_user_ids>,
{
    fn from(
        builder: Builder<HasApprovalCode, HasInstanceCode, HasUserId, HasCcUserIds>,
    ) -> Self {
        builder.request
    }
}

/// What [`cc()`](super::cc()) gives.
pub type Response = feishu_runtime::Empty;

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.instance.cc",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/approval/v4/instances/cc",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval", "approval:approval:readonly", "approval:instance"],
    quotas: &[
        operation::Quota {
            count: 100,
            seconds: 60,
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
            code: 1390002,
            message: "approval code not found",
            advice: "没有这个审批定义，核对 approval_code；它可从[创建审批定义](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create)的结果或管理后台的网址得到，见 [Approval Code 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/overview-of-approval-resources#8151e0ae)。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1390003,
            message: "instance code not found",
            advice: "没有这个审批实例，核对实例的 Code；它可从[创建审批实例](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create)、[批量获取审批实例 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)或[查询实例列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)的结果得到。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1390018,
            message: "not support handwritten signature",
            advice: "接口无法手写签名，请审批人在飞书客户端里处理。",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 1395001,
            message: "There have been some errors. Please try again later",
            advice: "服务端出错：\n1. 先核对参数与表单的值。\n2. 放慢请求后重试，仍失败时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
        },
    ],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cc",
};
