// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen authen-v1`.

//! 获取用户信息
//!
//! Types of [`get()`](super::get()).

use feishu_runtime::{operation, request, wire};

/// Parameters of [`get()`](super::get()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        _: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        Ok(())
    }
}

/// Collects the parameters of [`get()`](super::get()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder {
    request: Request,
}

impl Builder {
    /// The request, to be sent later or more than once.
    pub fn build(self) -> Request {
        self.request
    }

    /// Checks the documented rules and sends the request.
    ///
    /// # Errors
    ///
    /// If a rule is broken, the call fails on its way, or the platform answers with an error code.
    pub fn send(
        self,
        client: &feishu_runtime::Client,
    ) -> impl Future<Output = Result<Response, feishu_runtime::Error>> + Send {
        client.send(&self.build())
    }
}

impl From<Builder> for Request {
    fn from(builder: Builder) -> Self {
        builder.request
    }
}

/// What [`get()`](super::get()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 姓名
    pub name: Option<String>,
    /// 英文名
    pub en_name: Option<String>,
    /// 头像
    pub avatar_url: Option<String>,
    /// 头像，72x72
    pub avatar_thumb: Option<String>,
    /// 头像，240x240
    pub avatar_middle: Option<String>,
    /// 头像，640x640
    pub avatar_big: Option<String>,
    /// 用户在本应用内的 ID
    pub open_id: Option<String>,
    /// 用户在同一开发商的各应用内相同的 ID
    pub union_id: Option<String>,
    /// 邮箱。由管理员录入，未经本人验证。
    ///
    /// - Scope: `contact:user.email:readonly`
    pub email: Option<String>,
    /// 企业邮箱，管理后台启用飞书邮箱后才有
    ///
    /// - Scope: `contact:user.employee:readonly`
    pub enterprise_email: Option<String>,
    /// 用户在租户内的 ID
    ///
    /// - Scope: `contact:user.employee_id:readonly`
    pub user_id: Option<String>,
    /// 手机号。由管理员录入，未经本人验证。
    ///
    /// - Scope: `contact:user.phone:readonly`
    pub mobile: Option<String>,
    /// 用户所在租户
    pub tenant_key: Option<String>,
    /// 工号
    ///
    /// - Scope (any of these): `contact:user.employee:readonly`
    /// - Scope (any of these): `contact:contact:access_as_app`
    /// - Scope (any of these): `contact:contact:readonly`
    /// - Scope (any of these): `contact:contact:readonly_as_app`
    pub employee_no: Option<String>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("name", &self.name);
        to.put("en_name", &self.en_name);
        to.put("avatar_url", &self.avatar_url);
        to.put("avatar_thumb", &self.avatar_thumb);
        to.put("avatar_middle", &self.avatar_middle);
        to.put("avatar_big", &self.avatar_big);
        to.put("open_id", &self.open_id);
        to.put("union_id", &self.union_id);
        to.put("email", &self.email);
        to.put("enterprise_email", &self.enterprise_email);
        to.put("user_id", &self.user_id);
        to.put("mobile", &self.mobile);
        to.put("tenant_key", &self.tenant_key);
        to.put("employee_no", &self.employee_no);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &[
        "name",
        "en_name",
        "avatar_url",
        "avatar_thumb",
        "avatar_middle",
        "avatar_big",
        "open_id",
        "union_id",
        "email",
        "enterprise_email",
        "user_id",
        "mobile",
        "tenant_key",
        "employee_no",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.name),
            1 => from.take_lenient(&mut self.en_name),
            2 => from.take_lenient(&mut self.avatar_url),
            3 => from.take_lenient(&mut self.avatar_thumb),
            4 => from.take_lenient(&mut self.avatar_middle),
            5 => from.take_lenient(&mut self.avatar_big),
            6 => from.take_lenient(&mut self.open_id),
            7 => from.take_lenient(&mut self.union_id),
            8 => from.take_lenient(&mut self.email),
            9 => from.take_lenient(&mut self.enterprise_email),
            10 => from.take_lenient(&mut self.user_id),
            11 => from.take_lenient(&mut self.mobile),
            12 => from.take_lenient(&mut self.tenant_key),
            13 => from.take_lenient(&mut self.employee_no),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// Error codes that the page lists.
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `20001` (HTTP 200): Invalid request. Please check request param
    ///
    /// 请检查请求参数。
    InvalidRequest,
    /// `20005` (HTTP 200): The user access token passed is invalid. Please check the value
    ///
    /// `user_access_token` 无效，请[重新获取](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。
    TheUserAccessTokenPassedIsInvalid,
    /// `20008` (HTTP 200): User not exist
    ///
    /// 没有这个用户。
    UserNotExist,
    /// `20021` (HTTP 200): User resigned
    ///
    /// 用户已离职。
    UserResigned,
    /// `20022` (HTTP 200): User frozen
    ///
    /// 用户已被冻结。
    UserFrozen,
    /// `20023` (HTTP 200): User not registered
    ///
    /// 用户尚未完成注册。
    UserNotRegistered,
    /// `20050` (HTTP 500): System error
    ///
    /// 系统错误，请稍后再试。
    SystemError,
    /// A code that the documentation of the operation does not list.
    Other(i64),
}

impl ErrorCode {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::InvalidRequest, 20001),
        (Self::TheUserAccessTokenPassedIsInvalid, 20005),
        (Self::UserNotExist, 20008),
        (Self::UserResigned, 20021),
        (Self::UserFrozen, 20022),
        (Self::UserNotRegistered, 20023),
        (Self::SystemError, 20050),
    ];
}

feishu_runtime::error_code!(ErrorCode);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "authen.v1.user_info.get",
    method: operation::Method::Get,
    host: "open.feishu.cn",
    path: "/open-apis/authen/v1/user_info",
    tokens: &[operation::TokenKind::User],
    scopes: &[],
    quotas: &[],
    idempotency: None,
    reads: true,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[
        operation::ErrorInfo {
            http: Some(200),
            code: 20001,
            message: "Invalid request. Please check request param",
            advice: "请检查请求参数。",
        },
        operation::ErrorInfo {
            http: Some(200),
            code: 20005,
            message: "The user access token passed is invalid. Please check the value",
            advice: "`user_access_token` 无效，请[重新获取](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。",
        },
        operation::ErrorInfo {
            http: Some(200),
            code: 20008,
            message: "User not exist",
            advice: "没有这个用户。",
        },
        operation::ErrorInfo {
            http: Some(200),
            code: 20021,
            message: "User resigned",
            advice: "用户已离职。",
        },
        operation::ErrorInfo {
            http: Some(200),
            code: 20022,
            message: "User frozen",
            advice: "用户已被冻结。",
        },
        operation::ErrorInfo {
            http: Some(200),
            code: 20023,
            message: "User not registered",
            advice: "用户尚未完成注册。",
        },
        operation::ErrorInfo {
            http: Some(500),
            code: 20050,
            message: "System error",
            advice: "系统错误，请稍后再试。",
        },
    ],
    doc_url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get",
};
