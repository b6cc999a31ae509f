// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! 名字
//!
//! Types of [`match()`](super::match()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};
use serde::{Deserialize, Serialize};

use super::super::required;

/// Parameters of [`match()`](super::match()).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Request {
    /// 表格
    #[serde(skip)]
    pub spreadsheet_token: String,
    /// 排序
    #[serde(skip)]
    pub order_by: Option<String>,
    /// 匹配
    #[serde(skip)]
    pub r#match: Option<String>,
    /// 中文
    #[serde(rename = "zh-CN", skip_serializing_if = "Option::is_none")]
    pub zh_cn: Option<String>,
    /// 英文
    #[serde(rename = "en_US", skip_serializing_if = "Option::is_none")]
    pub en_upper_us: Option<String>,
    /// 英文，另一种写法
    #[serde(rename = "en-US", skip_serializing_if = "Option::is_none")]
    pub en_dash_upper_us: Option<String>,
    /// 日程
    #[serde(rename = "EventUids", skip_serializing_if = "Option::is_none")]
    pub event_uids: Option<Vec<String>>,
    /// 字段
    #[serde(rename = "custom_field_ID", skip_serializing_if = "Option::is_none")]
    pub custom_field_id: Option<String>,
    /// 类型
    pub r#type: String,
    /// 自己
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
    /// 移动
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#move: Option<bool>,
    /// 审批的人
    #[serde(skip_serializing_if = "Option::is_none")]
    pub 审批人: Option<String>,
    /// 两步
    #[serde(rename = "2fa", skip_serializing_if = "Option::is_none")]
    pub field_2fa: Option<bool>,
    /// 冻结的行
    #[serde(rename = "frozenRowCount", skip_serializing_if = "Option::is_none")]
    pub frozen_row_count: Option<i64>,
}

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.path("spreadsheetToken", &self.spreadsheet_token);
        parts.query_each("Order-By", &self.order_by);
        parts.query_each("match", &self.r#match);
        parts.json(self)
    }
}

/// Collects the parameters of [`match()`](super::match()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<HasSpreadsheetToken = builder::Unset, HasType = builder::Unset> {
    request: Request,
    states: PhantomData<(HasSpreadsheetToken, HasType)>,
}

impl<HasSpreadsheetToken, HasType> Builder<HasSpreadsheetToken, HasType> {
    /// 表格
    pub fn spreadsheet_token(
        mut self,
        spreadsheet_token: impl Into<String>,
    ) -> Builder<builder::Set, HasType>
    where
        HasSpreadsheetToken: builder::NotGiven<required::spreadsheet_token>,
    {
        self.request.spreadsheet_token = spreadsheet_token.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 排序
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.request.order_by = Some(order_by.into());
        self
    }

    /// 匹配
    pub fn r#match(mut self, r#match: impl Into<String>) -> Self {
        self.request.r#match = Some(r#match.into());
        self
    }

    /// 中文
    pub fn zh_cn(mut self, zh_cn: impl Into<String>) -> Self {
        self.request.zh_cn = Some(zh_cn.into());
        self
    }

    /// 英文
    pub fn en_upper_us(mut self, en_upper_us: impl Into<String>) -> Self {
        self.request.en_upper_us = Some(en_upper_us.into());
        self
    }

    /// 英文，另一种写法
    pub fn en_dash_upper_us(mut self, en_dash_upper_us: impl Into<String>) -> Self {
        self.request.en_dash_upper_us = Some(en_dash_upper_us.into());
        self
    }

    /// 日程
    pub fn event_uids(
        mut self,
        event_uids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.event_uids = Some(builder::list(event_uids));
        self
    }

    /// 字段
    pub fn custom_field_id(mut self, custom_field_id: impl Into<String>) -> Self {
        self.request.custom_field_id = Some(custom_field_id.into());
        self
    }

    /// 类型
    pub fn r#type(
        mut self,
        r#type: impl Into<String>,
    ) -> Builder<HasSpreadsheetToken, builder::Set>
    where
        HasType: builder::NotGiven<required::r#type>,
    {
        self.request.r#type = r#type.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 自己
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.request.self_ = Some(self_.into());
        self
    }

    /// 移动
    pub fn r#move(mut self, r#move: bool) -> Self {
        self.request.r#move = Some(r#move);
        self
    }

    /// 审批的人
    pub fn 审批人(mut self, 审批人: impl Into<String>) -> Self {
        self.request.审批人 = Some(审批人.into());
        self
    }

    /// 两步
    pub fn field_2fa(mut self, field_2fa: bool) -> Self {
        self.request.field_2fa = Some(field_2fa);
        self
    }

    /// 冻结的行
    pub fn frozen_row_count(mut self, frozen_row_count: i64) -> Self {
        self.request.frozen_row_count = Some(frozen_row_count);
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
    pub async fn send(
        self,
        client: &feishu_runtime::Client,
    ) -> Result<Response, feishu_runtime::Error>
    where
        Self: Into<Request>,
    {
        client.send(&self.build()).await
    }
}

impl<HasSpreadsheetToken, HasType> From<Builder<HasSpreadsheetToken, HasType>>
for Request
where
    HasSpreadsheetToken: builder::Given<required::spreadsheet_token>,
    HasType: builder::Given<required::r#type>,
{
    fn from(builder: Builder<HasSpreadsheetToken, HasType>) -> Self {
        builder.request
    }
}

/// What [`match()`](super::match()) gives.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Response {
    /// 中文
    #[serde(rename = "zh-CN", deserialize_with = "wire::lenient")]
    pub zh_cn: Option<String>,
    /// 日程
    #[serde(rename = "EventUids", deserialize_with = "wire::lenient")]
    pub event_uids: Vec<String>,
    /// 匹配
    #[serde(deserialize_with = "wire::lenient")]
    pub r#match: Option<Match>,
    /// 审批的人
    #[serde(deserialize_with = "wire::lenient")]
    pub 审批人: Option<String>,
}

impl wire::Decode for Response {}

/// 匹配
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Match {
    /// 枚举
    #[serde(deserialize_with = "wire::lenient")]
    pub r#enum: Option<String>,
    /// 另一个
    #[serde(rename = "Enum", deserialize_with = "wire::lenient")]
    pub upper_enum: Option<String>,
}

impl wire::Decode for Match {}

/// Error codes that the page lists.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// A code that the page does not list.
    Other(i64),
}

impl ErrorCode {
    const VALUES: &'static [(Self, i64)] = &[];
}

feishu_runtime::error_code!(ErrorCode, META);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "shape.v1.in.match",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/shape/v1/names/:spreadsheetToken",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &[],
    quotas: &[],
    idempotency: None,
    reads: false,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/x/shape-v1/in/match",
};
