// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! 取值
//!
//! Types of [`value()`](super::value()).

use std::{collections::BTreeMap, marker::PhantomData};
use feishu_runtime::{builder, operation, request, wire};

use super::super::required;

/// Parameters of [`value()`](super::value()).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 偏移
    pub offset: Offset,
    /// 格式
    ///
    /// **可选值有**：
    ///
    /// - `{KEY}`：自定义
    pub format: Format,
    /// 座位
    ///
    /// **可选值有**：
    ///
    /// - `seat_num`：座号
    pub seat: Option<Seat>,
    /// 级别
    pub level: Level,
    /// 编号
    ///
    /// - Example: `"7034567890123456789"`
    pub user_no: Option<String>,
    /// 版本
    ///
    /// - Example: `9007199254740993`
    pub revision: Option<i64>,
}

impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("offset", &self.offset);
        to.put("format", &self.format);
        to.put_some("seat", &self.seat);
        to.put("level", &self.level);
        to.put_some("user_no", &self.user_no);
        to.put_some("revision", &self.revision);
        to.end()
    }
}

impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "offset",
        "format",
        "seat",
        "level",
        "user_no",
        "revision",
    ];
    const REQUIRED: &'static [usize] = &[0, 1, 3];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.offset),
            1 => from.take(&mut self.format),
            2 => from.take(&mut self.seat),
            3 => from.take(&mut self.level),
            4 => from.take(&mut self.user_no),
            5 => from.take(&mut self.revision),
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

/// Collects the parameters of [`value()`](super::value()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasOffset = builder::Unset,
    HasFormat = builder::Unset,
    HasLevel = builder::Unset,
> {
    request: Request,
    states: PhantomData<(HasOffset, HasFormat, HasLevel)>,
}

impl<HasOffset, HasFormat, HasLevel> Builder<HasOffset, HasFormat, HasLevel> {
    /// 偏移
    pub fn offset(
        mut self,
        offset: impl Into<Offset>,
    ) -> Builder<builder::Set, HasFormat, HasLevel>
    where
        HasOffset: builder::NotGiven<required::offset>,
    {
        self.request.offset = offset.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 格式
    ///
    /// **可选值有**：
    ///
    /// - `{KEY}`：自定义
    pub fn format(
        mut self,
        format: impl Into<Format>,
    ) -> Builder<HasOffset, builder::Set, HasLevel>
    where
        HasFormat: builder::NotGiven<required::format>,
    {
        self.request.format = format.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 座位
    ///
    /// **可选值有**：
    ///
    /// - `seat_num`：座号
    pub fn seat(mut self, seat: impl Into<Seat>) -> Self {
        self.request.seat = Some(seat.into());
        self
    }

    /// 级别
    pub fn level(
        mut self,
        level: impl Into<Level>,
    ) -> Builder<HasOffset, HasFormat, builder::Set>
    where
        HasLevel: builder::NotGiven<required::level>,
    {
        self.request.level = level.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 编号
    ///
    /// - Example: `"7034567890123456789"`
    pub fn user_no(mut self, user_no: impl Into<String>) -> Self {
        self.request.user_no = Some(user_no.into());
        self
    }

    /// 版本
    ///
    /// - Example: `9007199254740993`
    pub fn revision(mut self, revision: i64) -> Self {
        self.request.revision = Some(revision);
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

impl<HasOffset, HasFormat, HasLevel> From<Builder<HasOffset, HasFormat, HasLevel>>
for Request
where
    HasOffset: builder::Given<required::offset>,
    HasFormat: builder::Given<required::format>,
    HasLevel: builder::Given<required::level>,
{
    fn from(builder: Builder<HasOffset, HasFormat, HasLevel>) -> Self {
        builder.request
    }
}

/// What [`value()`](super::value()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 偏移
    pub offset: Option<Offset>,
    /// 级别
    pub level: Option<Level>,
    /// 编号
    pub user_no: Option<String>,
    /// 版本
    pub revision: Option<i64>,
    /// 各版本
    pub revisions: Vec<i64>,
    /// 每人的版本
    pub by_user: BTreeMap<String, i64>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("offset", &self.offset);
        to.put("level", &self.level);
        to.put("user_no", &self.user_no);
        to.put("revision", &self.revision);
        to.put("revisions", &self.revisions);
        to.put("by_user", &self.by_user);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &[
        "offset",
        "level",
        "user_no",
        "revision",
        "revisions",
        "by_user",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.offset),
            1 => from.take_lenient(&mut self.level),
            2 => from.take_lenient(&mut self.user_no),
            3 => from.take_lenient(&mut self.revision),
            4 => from.take_lenient(&mut self.revisions),
            5 => from.take_lenient(&mut self.by_user),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 偏移
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Offset {
    /// `-1`: 减
    Neg1,
    /// `1`: 加
    Value1,
    /// `0`: 不变
    Value0,
    /// A value that the documentation does not list.
    Other(i64),
}

impl Offset {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::Neg1, -1),
        (Self::Value1, 1),
        (Self::Value0, 0),
    ];
}

feishu_runtime::open_enum!(Offset, i64);

/// 格式
///
/// **可选值有**：
///
/// - `{KEY}`：自定义
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// `yyyy-mm-dd`: 横线
    YyyyDashMmDashDd,
    /// `yyyy/mm/dd`: 斜线
    YyyySlashMmSlashDd,
    /// `*`: 任意
    Star,
    /// `>=`: 至少
    GreaterEquals,
    /// A value that the documentation does not list.
    Other(String),
}

impl Format {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::YyyyDashMmDashDd, "yyyy-mm-dd"),
        (Self::YyyySlashMmSlashDd, "yyyy/mm/dd"),
        (Self::Star, "*"),
        (Self::GreaterEquals, ">="),
    ];
}

feishu_runtime::open_enum!(Format, String);

/// 座位
///
/// **可选值有**：
///
/// - `seat_num`：座号
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Seat {
    /// `seat_num`: 座位号
    SeatNum,
    /// `boundary`: 边界
    Boundary,
    /// A value that the documentation does not list.
    Other(String),
}

impl Seat {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::SeatNum, "seat_num"),
        (Self::Boundary, "boundary"),
    ];
}

feishu_runtime::open_enum!(Seat, String);

/// 级别
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `1`: 高
    Value1,
    /// `2`: 低
    Value2,
    /// A value that the documentation does not list.
    Other(String),
}

impl Level {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Value1, "1"),
        (Self::Value2, "2"),
    ];
}

feishu_runtime::open_enum!(Level, String);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "shape.v1.type.value",
    method: operation::Method::Post,
    host: "open.feishu.cn",
    path: "/open-apis/shape/v1/values",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &[],
    quotas: &[],
    idempotency: None,
    reads: true,
    payload: operation::Payload::Data,
    confidential: false,
    errors: &[],
    doc_url: "https://open.feishu.cn/document/x/shape-v1/type/value",
};
