// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! 名字
//!
//! Types of [`match()`](super::match()).

use std::marker::PhantomData;
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;

/// Parameters of [`match()`](super::match()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 表格
    pub spreadsheet_token: String,
    /// 排序
    pub order_by: Option<String>,
    /// 匹配
    pub r#match: Option<String>,
    /// 中文
    pub zh_cn: Option<String>,
    /// 英文
    pub en_upper_us: Option<String>,
    /// 英文，另一种写法
    pub en_dash_upper_us: Option<String>,
    /// 日程
    pub event_uids: Option<Vec<String>>,
    /// 字段
    pub custom_field_id: Option<String>,
    /// 类型
    pub r#type: String,
    /// 自己
    pub self_: Option<String>,
    /// 移动
    pub r#move: Option<bool>,
    /// 审批的人
    pub 审批人: Option<String>,
    /// 两步
    pub field_2fa: Option<bool>,
    /// 冻结的行
    pub frozen_row_count: Option<i64>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("zh-CN", &self.zh_cn);
        to.put_some("en_US", &self.en_upper_us);
        to.put_some("en-US", &self.en_dash_upper_us);
        to.put_some("EventUids", &self.event_uids);
        to.put_some("custom_field_ID", &self.custom_field_id);
        to.put("type", &self.r#type);
        to.put_some("self", &self.self_);
        to.put_some("move", &self.r#move);
        to.put_some("审批人", &self.审批人);
        to.put_some("2fa", &self.field_2fa);
        to.put_some("frozenRowCount", &self.frozen_row_count);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "zh-CN",
        "en_US",
        "en-US",
        "EventUids",
        "custom_field_ID",
        "type",
        "self",
        "move",
        "审批人",
        "2fa",
        "frozenRowCount",
    ];
    const REQUIRED: &'static [usize] = &[5];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.zh_cn),
            1 => from.take(&mut self.en_upper_us),
            2 => from.take(&mut self.en_dash_upper_us),
            3 => from.take(&mut self.event_uids),
            4 => from.take(&mut self.custom_field_id),
            5 => from.take(&mut self.r#type),
            6 => from.take(&mut self.self_),
            7 => from.take(&mut self.r#move),
            8 => from.take(&mut self.审批人),
            9 => from.take(&mut self.field_2fa),
            10 => from.take(&mut self.frozen_row_count),
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 中文
    pub zh_cn: Option<String>,
    /// 日程
    pub event_uids: Vec<String>,
    /// 匹配
    pub r#match: Option<Match>,
    /// 审批的人
    pub 审批人: Option<String>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("zh-CN", &self.zh_cn);
        to.put("EventUids", &self.event_uids);
        to.put("match", &self.r#match);
        to.put("审批人", &self.审批人);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &[
        "zh-CN",
        "EventUids",
        "match",
        "审批人",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.zh_cn),
            1 => from.take_lenient(&mut self.event_uids),
            2 => from.take_lenient(&mut self.r#match),
            3 => from.take_lenient(&mut self.审批人),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 匹配
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Match {
    /// 枚举
    pub r#enum: Option<String>,
    /// 另一个
    pub upper_enum: Option<String>,
}

impl wire::Serialize for Match {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("enum", &self.r#enum);
        to.put("Enum", &self.upper_enum);
        to.end()
    }
}

impl wire::Record for Match {
    const MEMBERS: &'static [&'static str] = &["enum", "Enum"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.r#enum),
            1 => from.take_lenient(&mut self.upper_enum),
            _ => {}
        }
    }
}

feishu_runtime::record!(Match);

impl wire::Decode for Match {}

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
