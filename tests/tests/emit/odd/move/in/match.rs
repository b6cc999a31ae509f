// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! 奇怪的 \[名字\] \<x>
//!
//! Types of [`match()`](super::match()).

use std::{collections::BTreeMap, marker::PhantomData};
use feishu_runtime::{builder, operation, request, validate, wire};

use super::super::super::required;

/// Parameters of [`match()`](super::match()).
///
/// - Exactly one of `gone`, `items` must be set.
/// - At most one of `a.file.id`, `a.file.name` may be set.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// 说明 type
    pub path_type: String,
    /// 说明 userID
    pub user_id: i64,
    /// 说明 type
    pub query_type: Option<String>,
    /// 说明 ids
    pub ids: Option<Vec<i64>>,
    /// 说明 tags
    pub tags: Vec<String>,
    /// 说明 filter
    pub filter: Option<serde_json::Value>,
    /// 说明 when
    pub when: Option<serde_json::Value>,
    /// 说明 old
    #[deprecated(note = "停用")]
    pub old: Option<String>,
    /// 说明 X-Aily-BizUserID
    pub x_aily_biz_user_id: Option<String>,
    /// 说明 X-Need
    #[deprecated(note = "改用 \\[x\\]")]
    pub x_need: String,
    /// 说明 type
    pub body_type: Type,
    /// 说明 level
    pub level: Level,
    /// 说明 levels
    pub levels: Option<Vec<Levels>>,
    /// 说明 mask
    pub mask: Option<Mask>,
    /// 说明 big
    ///
    /// - Range: -9223372036854775808 to 100000000000000000000
    pub big: Option<i64>,
    /// 说明 ratio
    ///
    /// - Range: 0.5 to 1
    pub ratio: Option<f64>,
    /// 说明 odd_pattern
    ///
    /// - Pattern: `^[^[\]]+$`
    pub odd_pattern: Option<String>,
    /// 说明 reversed
    ///
    /// - Length: 9 to 1 characters
    pub reversed: Option<String>,
    /// 说明 option
    pub option: Option<RequestOption>,
    /// 说明 send
    pub send: bool,
    /// 说明 items
    pub items: Option<Vec<String>>,
    /// 说明 审批人
    pub 审批人: Option<String>,
    /// 说明 frozen RowCount
    pub frozen_row_count: Option<i64>,
    /// 说明 userName
    pub user_upper_name: Option<String>,
    /// 说明 user_name
    pub user_name: Option<String>,
    /// 说明 matrix
    pub matrix: Option<Vec<Vec<i64>>>,
    /// 说明 dict
    pub dict: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    /// 说明 any
    pub any: Option<serde_json::Value>,
    /// 说明 anything
    pub anything: Option<Vec<serde_json::Value>>,
    /// 说明 file
    pub file: Option<RequestFile>,
    /// 说明 a
    pub a: Option<A>,
    /// 说明 children
    pub children: Option<Vec<Node>>,
    /// 说明 tree
    pub tree: Option<RequestTree>,
    /// 说明 missing
    pub missing: Option<serde_json::Value>,
    /// 说明 empty
    pub empty: Option<Divider>,
    /// 说明 many
    pub many: Option<Many>,
    /// 说明 gone
    ///
    /// - Length: at least 1 characters
    #[deprecated(note = "不再使用 见 new")]
    pub gone: Option<String>,
}

#[expect(deprecated, reason = "deprecated fields are still on the wire")]
impl wire::Serialize for Request {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("type", &self.body_type);
        to.put("level", &self.level);
        to.put_some("levels", &self.levels);
        to.put_some("mask", &self.mask);
        to.put_some("big", &self.big);
        to.put_some("ratio", &self.ratio);
        to.put_some("odd_pattern", &self.odd_pattern);
        to.put_some("reversed", &self.reversed);
        to.put_some("option", &self.option);
        to.put("send", &self.send);
        to.put_some("items", &self.items);
        to.put_some("审批人", &self.审批人);
        to.put_some("frozen RowCount", &self.frozen_row_count);
        to.put_some("userName", &self.user_upper_name);
        to.put_some("user_name", &self.user_name);
        to.put_some("matrix", &self.matrix);
        to.put_some("dict", &self.dict);
        to.put_some("any", &self.any);
        to.put_some("anything", &self.anything);
        to.put_some("file", &self.file);
        to.put_some("a", &self.a);
        to.put_some("children", &self.children);
        to.put_some("tree", &self.tree);
        to.put_some("missing", &self.missing);
        to.put_some("empty", &self.empty);
        to.put_some("many", &self.many);
        to.put_some("gone", &self.gone);
        to.end()
    }
}

#[expect(deprecated, reason = "deprecated fields are still on the wire")]
impl wire::Record for Request {
    const MEMBERS: &'static [&'static str] = &[
        "type",
        "level",
        "levels",
        "mask",
        "big",
        "ratio",
        "odd_pattern",
        "reversed",
        "option",
        "send",
        "items",
        "审批人",
        "frozen RowCount",
        "userName",
        "user_name",
        "matrix",
        "dict",
        "any",
        "anything",
        "file",
        "a",
        "children",
        "tree",
        "missing",
        "empty",
        "many",
        "gone",
    ];
    const REQUIRED: &'static [usize] = &[0, 1, 9];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.body_type),
            1 => from.take(&mut self.level),
            2 => from.take(&mut self.levels),
            3 => from.take(&mut self.mask),
            4 => from.take(&mut self.big),
            5 => from.take(&mut self.ratio),
            6 => from.take(&mut self.odd_pattern),
            7 => from.take(&mut self.reversed),
            8 => from.take(&mut self.option),
            9 => from.take(&mut self.send),
            10 => from.take(&mut self.items),
            11 => from.take(&mut self.审批人),
            12 => from.take(&mut self.frozen_row_count),
            13 => from.take(&mut self.user_upper_name),
            14 => from.take(&mut self.user_name),
            15 => from.take(&mut self.matrix),
            16 => from.take(&mut self.dict),
            17 => from.take(&mut self.any),
            18 => from.take(&mut self.anything),
            19 => from.take(&mut self.file),
            20 => from.take(&mut self.a),
            21 => from.take(&mut self.children),
            22 => from.take(&mut self.tree),
            23 => from.take(&mut self.missing),
            24 => from.take(&mut self.empty),
            25 => from.take(&mut self.many),
            26 => from.take(&mut self.gone),
            _ => {}
        }
    }
}

feishu_runtime::record!(Request);

impl operation::Operation for Request {
    type Response = Response;
    const META: &'static operation::OperationMeta = &META;
    #[expect(deprecated, reason = "deprecated fields are still on the wire")]
    fn encode(
        &self,
        parts: &mut request::RequestParts,
    ) -> Result<(), feishu_runtime::Error> {
        parts.path("type", &self.path_type);
        parts.path("userID", self.user_id);
        parts.query_each("type", &self.query_type);
        parts.query_each("ids", self.ids.iter().flatten());
        parts.query_each("tags", &self.tags);
        parts.query_each("filter", &self.filter);
        parts.query_each("when", &self.when);
        parts.query_each("old", &self.old);
        if let Some(value) = &self.x_aily_biz_user_id {
            parts.header("X-Aily-BizUserID", value);
        }
        parts.header("X-Need", &self.x_need);
        parts.json(self)
    }

    #[expect(deprecated, reason = "deprecated fields are still on the wire")]
    fn validate(&self, violations: &mut validate::Violations) {
        violations.range("big", &self.big, -9223372036854775808..);
        violations.range("ratio", &self.ratio, 0.5..=1.0);
        violations.nested("a", &self.a);
        violations.nested("tree", &self.tree);
        violations.chars("gone", &self.gone, 1..);
        violations
            .exactly_one(
                &[("gone", self.gone.is_some()), ("items", self.items.is_some())],
            );
    }
}

/// Collects the parameters of [`match()`](super::match()).
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is sent before `send`"]
pub struct Builder<
    HasPathType = builder::Unset,
    HasUserId = builder::Unset,
    HasTags = builder::Unset,
    HasXNeed = builder::Unset,
    HasBodyType = builder::Unset,
    HasLevel = builder::Unset,
    HasSend = builder::Unset,
> {
    request: Request,
    states: PhantomData<
        (HasPathType, HasUserId, HasTags, HasXNeed, HasBodyType, HasLevel, HasSend),
    >,
}

impl<
    HasPathType,
    HasUserId,
    HasTags,
    HasXNeed,
    HasBodyType,
    HasLevel,
    HasSend,
> Builder<HasPathType, HasUserId, HasTags, HasXNeed, HasBodyType, HasLevel, HasSend> {
    /// 说明 type
    pub fn path_type(
        mut self,
        path_type: impl Into<String>,
    ) -> Builder<
        builder::Set,
        HasUserId,
        HasTags,
        HasXNeed,
        HasBodyType,
        HasLevel,
        HasSend,
    >
    where
        HasPathType: builder::NotGiven<required::path_type>,
    {
        self.request.path_type = path_type.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 userID
    pub fn user_id(
        mut self,
        user_id: i64,
    ) -> Builder<
        HasPathType,
        builder::Set,
        HasTags,
        HasXNeed,
        HasBodyType,
        HasLevel,
        HasSend,
    >
    where
        HasUserId: builder::NotGiven<required::user_id>,
    {
        self.request.user_id = user_id;
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 type
    pub fn query_type(mut self, query_type: impl Into<String>) -> Self {
        self.request.query_type = Some(query_type.into());
        self
    }

    /// 说明 ids
    pub fn ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
        self.request.ids = Some(builder::list(ids));
        self
    }

    /// 说明 tags
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Builder<
        HasPathType,
        HasUserId,
        builder::Set,
        HasXNeed,
        HasBodyType,
        HasLevel,
        HasSend,
    >
    where
        HasTags: builder::NotGiven<required::tags>,
    {
        self.request.tags = builder::list(tags);
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 filter
    pub fn filter(mut self, filter: impl Into<serde_json::Value>) -> Self {
        self.request.filter = Some(filter.into());
        self
    }

    /// 说明 when
    pub fn when(mut self, when: impl Into<serde_json::Value>) -> Self {
        self.request.when = Some(when.into());
        self
    }

    /// 说明 old
    #[deprecated(note = "停用")]
    #[expect(deprecated, reason = "deprecated fields are still on the wire")]
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.request.old = Some(old.into());
        self
    }

    /// 说明 X-Aily-BizUserID
    pub fn x_aily_biz_user_id(mut self, x_aily_biz_user_id: impl Into<String>) -> Self {
        self.request.x_aily_biz_user_id = Some(x_aily_biz_user_id.into());
        self
    }

    /// 说明 X-Need
    #[deprecated(note = "改用 \\[x\\]")]
    #[expect(deprecated, reason = "deprecated fields are still on the wire")]
    pub fn x_need(
        mut self,
        x_need: impl Into<String>,
    ) -> Builder<
        HasPathType,
        HasUserId,
        HasTags,
        builder::Set,
        HasBodyType,
        HasLevel,
        HasSend,
    >
    where
        HasXNeed: builder::NotGiven<required::x_need>,
    {
        self.request.x_need = x_need.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 type
    pub fn body_type(
        mut self,
        body_type: impl Into<Type>,
    ) -> Builder<
        HasPathType,
        HasUserId,
        HasTags,
        HasXNeed,
        builder::Set,
        HasLevel,
        HasSend,
    >
    where
        HasBodyType: builder::NotGiven<required::body_type>,
    {
        self.request.body_type = body_type.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 level
    pub fn level(
        mut self,
        level: impl Into<Level>,
    ) -> Builder<
        HasPathType,
        HasUserId,
        HasTags,
        HasXNeed,
        HasBodyType,
        builder::Set,
        HasSend,
    >
    where
        HasLevel: builder::NotGiven<required::level>,
    {
        self.request.level = level.into();
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 levels
    pub fn levels(
        mut self,
        levels: impl IntoIterator<Item = impl Into<Levels>>,
    ) -> Self {
        self.request.levels = Some(builder::list(levels));
        self
    }

    /// 说明 mask
    pub fn mask(mut self, mask: impl Into<Mask>) -> Self {
        self.request.mask = Some(mask.into());
        self
    }

    /// 说明 big
    ///
    /// - Range: -9223372036854775808 to 100000000000000000000
    pub fn big(mut self, big: i64) -> Self {
        self.request.big = Some(big);
        self
    }

    /// 说明 ratio
    ///
    /// - Range: 0.5 to 1
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.request.ratio = Some(ratio);
        self
    }

    /// 说明 odd_pattern
    ///
    /// - Pattern: `^[^[\]]+$`
    pub fn odd_pattern(mut self, odd_pattern: impl Into<String>) -> Self {
        self.request.odd_pattern = Some(odd_pattern.into());
        self
    }

    /// 说明 reversed
    ///
    /// - Length: 9 to 1 characters
    pub fn reversed(mut self, reversed: impl Into<String>) -> Self {
        self.request.reversed = Some(reversed.into());
        self
    }

    /// 说明 option
    pub fn option(mut self, option: impl Into<RequestOption>) -> Self {
        self.request.option = Some(option.into());
        self
    }

    /// 说明 send
    pub fn set_send(
        mut self,
        send: bool,
    ) -> Builder<
        HasPathType,
        HasUserId,
        HasTags,
        HasXNeed,
        HasBodyType,
        HasLevel,
        builder::Set,
    >
    where
        HasSend: builder::NotGiven<required::send>,
    {
        self.request.send = send;
        Builder {
            request: self.request,
            states: PhantomData,
        }
    }

    /// 说明 items
    pub fn set_items(
        mut self,
        items: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.items = Some(builder::list(items));
        self
    }

    /// 说明 审批人
    pub fn 审批人(mut self, 审批人: impl Into<String>) -> Self {
        self.request.审批人 = Some(审批人.into());
        self
    }

    /// 说明 frozen RowCount
    pub fn frozen_row_count(mut self, frozen_row_count: i64) -> Self {
        self.request.frozen_row_count = Some(frozen_row_count);
        self
    }

    /// 说明 userName
    pub fn user_upper_name(mut self, user_upper_name: impl Into<String>) -> Self {
        self.request.user_upper_name = Some(user_upper_name.into());
        self
    }

    /// 说明 user_name
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.request.user_name = Some(user_name.into());
        self
    }

    /// 说明 matrix
    pub fn matrix(
        mut self,
        matrix: impl IntoIterator<Item = impl Into<Vec<i64>>>,
    ) -> Self {
        self.request.matrix = Some(builder::list(matrix));
        self
    }

    /// 说明 dict
    pub fn dict(
        mut self,
        dict: impl IntoIterator<
            Item = (impl Into<String>, impl Into<BTreeMap<String, i64>>),
        >,
    ) -> Self {
        self.request.dict = Some(builder::map(dict));
        self
    }

    /// 说明 any
    pub fn any(mut self, any: impl Into<serde_json::Value>) -> Self {
        self.request.any = Some(any.into());
        self
    }

    /// 说明 anything
    pub fn anything(
        mut self,
        anything: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        self.request.anything = Some(builder::list(anything));
        self
    }

    /// 说明 file
    pub fn file(mut self, file: impl Into<RequestFile>) -> Self {
        self.request.file = Some(file.into());
        self
    }

    /// 说明 a
    pub fn a(mut self, a: impl Into<A>) -> Self {
        self.request.a = Some(a.into());
        self
    }

    /// 说明 children
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = impl Into<Node>>,
    ) -> Self {
        self.request.children = Some(builder::list(children));
        self
    }

    /// 说明 tree
    pub fn tree(mut self, tree: impl Into<RequestTree>) -> Self {
        self.request.tree = Some(tree.into());
        self
    }

    /// 说明 missing
    pub fn missing(mut self, missing: impl Into<serde_json::Value>) -> Self {
        self.request.missing = Some(missing.into());
        self
    }

    /// 说明 empty
    pub fn empty(mut self, empty: impl Into<Divider>) -> Self {
        self.request.empty = Some(empty.into());
        self
    }

    /// 说明 many
    pub fn many(mut self, many: impl Into<Many>) -> Self {
        self.request.many = Some(many.into());
        self
    }

    /// 说明 gone
    ///
    /// - Length: at least 1 characters
    #[deprecated(note = "不再使用 见 new")]
    #[expect(deprecated, reason = "deprecated fields are still on the wire")]
    pub fn gone(mut self, gone: impl Into<String>) -> Self {
        self.request.gone = Some(gone.into());
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
    HasPathType,
    HasUserId,
    HasTags,
    HasXNeed,
    HasBodyType,
    HasLevel,
    HasSend,
> From<
    Builder<HasPathType, HasUserId, HasTags, HasXNeed, HasBodyType, HasLevel, HasSend>,
> for Request
where
    HasPathType: builder::Given<required::path_type>,
    HasUserId: builder::Given<required::user_id>,
    HasTags: builder::Given<required::tags>,
    HasXNeed: builder::Given<required::x_need>,
    HasBodyType: builder::Given<required::body_type>,
    HasLevel: builder::Given<required::level>,
    HasSend: builder::Given<required::send>,
{
    fn from(
        builder: Builder<
            HasPathType,
            HasUserId,
            HasTags,
            HasXNeed,
            HasBodyType,
            HasLevel,
            HasSend,
        >,
    ) -> Self {
        builder.request
    }
}

/// What [`match()`](super::match()) gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Response {
    /// 说明 file
    pub file: Option<ResponseFile>,
    /// 说明 option
    pub option: Vec<ResponseOption>,
    /// 说明 tree
    pub tree: Option<ResponseTree>,
    /// 说明 error_code
    pub error_code: Option<ResponseErrorCode>,
    /// 说明 scores
    pub scores: BTreeMap<String, Vec<f64>>,
    /// 说明 level
    pub level: Option<Level>,
}

impl wire::Serialize for Response {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("file", &self.file);
        to.put("option", &self.option);
        to.put("tree", &self.tree);
        to.put("error_code", &self.error_code);
        to.put("scores", &self.scores);
        to.put("level", &self.level);
        to.end()
    }
}

impl wire::Record for Response {
    const MEMBERS: &'static [&'static str] = &[
        "file",
        "option",
        "tree",
        "error_code",
        "scores",
        "level",
    ];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.file),
            1 => from.take_lenient(&mut self.option),
            2 => from.take_lenient(&mut self.tree),
            3 => from.take_lenient(&mut self.error_code),
            4 => from.take_lenient(&mut self.scores),
            5 => from.take_lenient(&mut self.level),
            _ => {}
        }
    }
}

feishu_runtime::record!(Response);

impl wire::Decode for Response {}

/// 说明 filter
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// 说明 a
    pub a: Option<String>,
}

impl wire::Serialize for Filter {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("a", &self.a);
        to.end()
    }
}

impl wire::Record for Filter {
    const MEMBERS: &'static [&'static str] = &["a"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take(&mut self.a);
        }
    }
}

feishu_runtime::record!(Filter);

impl Filter {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 说明 a
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

/// 说明 type
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `-1`: 暂无
    Neg1,
    /// `1`: Text
    Value1,
    /// `2`: Text
    Value2,
    /// `3`: long description, with a comma
    Value3,
    /// `yyyy-mm-dd`
    YyyyDashMmDashDd,
    /// `yyyy/mm/dd`
    YyyySlashMmSlashDd,
    /// `OTHER`: 其他
    TypeOther,
    /// `zh-CN`:
    ///
    /// 中文
    ///
    /// 简体
    ZhCn,
    /// `*`: 全部
    Star,
    /// `self`
    Self_,
    /// `{KEY}`
    Key,
    /// A value that the documentation does not list.
    Other(String),
}

impl Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Neg1, "-1"),
        (Self::Value1, "1"),
        (Self::Value2, "2"),
        (Self::Value3, "3"),
        (Self::YyyyDashMmDashDd, "yyyy-mm-dd"),
        (Self::YyyySlashMmSlashDd, "yyyy/mm/dd"),
        (Self::TypeOther, "OTHER"),
        (Self::ZhCn, "zh-CN"),
        (Self::Star, "*"),
        (Self::Self_, "self"),
        (Self::Key, "{KEY}"),
    ];
}

feishu_runtime::open_enum!(Type, String);

/// 说明 level
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `-1`: 减
    Neg1,
    /// `1`: 加
    Value1,
    /// `99`: 完
    Value99,
    /// A value that the documentation does not list.
    Other(i64),
}

impl Level {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::Neg1, -1),
        (Self::Value1, 1),
        (Self::Value99, 99),
    ];
}

feishu_runtime::open_enum!(Level, i64);

/// 说明 levels
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Levels {
    /// `1`: 加
    Value1,
    /// `2`: 减
    Value2,
    /// A value that the documentation does not list.
    Other(i64),
}

impl Levels {
    const VALUES: &'static [(Self, i64)] = &[(Self::Value1, 1), (Self::Value2, 2)];
}

feishu_runtime::open_enum!(Levels, i64);

/// 说明 mask
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Mask(i64);

impl Mask {
    /// `1`: READ
    pub const READ: Self = Self(1);
    /// `2`: write all
    pub const WRITE_ALL: Self = Self(2);
    /// `4`: 删除
    pub const VALUE_4: Self = Self(4);
}

feishu_runtime::bit_flags!(Mask, i64);

/// 说明 option
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestOption {
    /// 说明 self
    pub self_: Option<String>,
    /// 说明 Self
    pub upper_self: Option<String>,
    /// 说明 new
    pub new: Option<String>,
    /// 说明 add
    pub add: Option<String>,
    /// 说明 2fa
    pub field_2fa: Option<String>,
}

impl wire::Serialize for RequestOption {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("self", &self.self_);
        to.put_some("Self", &self.upper_self);
        to.put_some("new", &self.new);
        to.put_some("add", &self.add);
        to.put_some("2fa", &self.field_2fa);
        to.end()
    }
}

impl wire::Record for RequestOption {
    const MEMBERS: &'static [&'static str] = &["self", "Self", "new", "add", "2fa"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.self_),
            1 => from.take(&mut self.upper_self),
            2 => from.take(&mut self.new),
            3 => from.take(&mut self.add),
            4 => from.take(&mut self.field_2fa),
            _ => {}
        }
    }
}

feishu_runtime::record!(RequestOption);

impl RequestOption {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 说明 self
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// 说明 Self
    pub fn upper_self(mut self, upper_self: impl Into<String>) -> Self {
        self.upper_self = Some(upper_self.into());
        self
    }

    /// 说明 new
    pub fn set_new(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }

    /// 说明 add
    pub fn set_add(mut self, add: impl Into<String>) -> Self {
        self.add = Some(add.into());
        self
    }

    /// 说明 2fa
    pub fn field_2fa(mut self, field_2fa: impl Into<String>) -> Self {
        self.field_2fa = Some(field_2fa.into());
        self
    }
}

/// 说明 file
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestFile {
    /// 说明 id
    #[deprecated(note = "用 \\[key\\]")]
    pub id: Option<String>,
}

#[expect(deprecated, reason = "deprecated fields are still on the wire")]
impl wire::Serialize for RequestFile {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("id", &self.id);
        to.end()
    }
}

#[expect(deprecated, reason = "deprecated fields are still on the wire")]
impl wire::Record for RequestFile {
    const MEMBERS: &'static [&'static str] = &["id"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take(&mut self.id);
        }
    }
}

feishu_runtime::record!(RequestFile);

impl RequestFile {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 说明 id
    #[deprecated(note = "用 \\[key\\]")]
    #[expect(deprecated, reason = "deprecated fields are still on the wire")]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// 说明 a
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    /// 说明 file
    pub file: Option<AFile>,
}

impl wire::Serialize for A {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("file", &self.file);
        to.end()
    }
}

impl wire::Record for A {
    const MEMBERS: &'static [&'static str] = &["file"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take(&mut self.file);
        }
    }
}

feishu_runtime::record!(A);

impl A {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 说明 file
    pub fn file(mut self, file: impl Into<AFile>) -> Self {
        self.file = Some(file.into());
        self
    }
}

impl validate::Validate for A {
    fn validate(&self, violations: &mut validate::Violations) {
        violations.nested("file", &self.file);
    }
}

/// 说明 file
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AFile {
    /// 说明 id
    pub id: Option<String>,
    /// 说明 name
    ///
    /// - Length: at least 1 characters
    pub name: Option<String>,
}

impl wire::Serialize for AFile {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("id", &self.id);
        to.put_some("name", &self.name);
        to.end()
    }
}

impl wire::Record for AFile {
    const MEMBERS: &'static [&'static str] = &["id", "name"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.id),
            1 => from.take(&mut self.name),
            _ => {}
        }
    }
}

feishu_runtime::record!(AFile);

impl AFile {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 说明 id
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// 说明 name
    ///
    /// - Length: at least 1 characters
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl validate::Validate for AFile {
    fn validate(&self, violations: &mut validate::Violations) {
        violations.chars("name", &self.name, 1..);
        violations
            .at_most_one(&[("id", self.id.is_some()), ("name", self.name.is_some())]);
    }
}

/// 说明 children
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// 说明 name
    pub name: Option<String>,
    /// 说明 children
    pub children: Option<Vec<Node>>,
}

impl wire::Serialize for Node {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("name", &self.name);
        to.put_some("children", &self.children);
        to.end()
    }
}

impl wire::Record for Node {
    const MEMBERS: &'static [&'static str] = &["name", "children"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.name),
            1 => from.take(&mut self.children),
            _ => {}
        }
    }
}

feishu_runtime::record!(Node);

impl Node {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 说明 name
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// 说明 children
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = impl Into<Node>>,
    ) -> Self {
        self.children = Some(builder::list(children));
        self
    }
}

/// 说明 tree
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestTree {
    /// 说明 left
    pub left: Option<Box<RequestTree>>,
    /// 说明 leaf
    ///
    /// - Length: at most 5 characters
    pub leaf: Option<String>,
}

impl wire::Serialize for RequestTree {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put_some("left", &self.left);
        to.put_some("leaf", &self.leaf);
        to.end()
    }
}

impl wire::Record for RequestTree {
    const MEMBERS: &'static [&'static str] = &["left", "leaf"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.left),
            1 => from.take(&mut self.leaf),
            _ => {}
        }
    }
}

feishu_runtime::record!(RequestTree);

impl RequestTree {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// 说明 left
    pub fn left(mut self, left: impl Into<RequestTree>) -> Self {
        self.left = Some(Box::new(left.into()));
        self
    }

    /// 说明 leaf
    ///
    /// - Length: at most 5 characters
    pub fn leaf(mut self, leaf: impl Into<String>) -> Self {
        self.leaf = Some(leaf.into());
        self
    }
}

impl validate::Validate for RequestTree {
    fn validate(&self, violations: &mut validate::Violations) {
        violations.nested("left", &self.left);
        violations.chars("leaf", &self.leaf, ..=5);
    }
}

/// 说明 empty
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Divider {}

impl wire::Serialize for Divider {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let to = wire::Writer::new(to);
        to.end()
    }
}

impl wire::Record for Divider {
    const MEMBERS: &'static [&'static str] = &[];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        _: usize,
        _: &mut wire::Reader<'de, A>,
    ) {}
}

feishu_runtime::record!(Divider);

impl Divider {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

/// 说明 many
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Many {
    /// 说明 a1
    pub a1: String,
    /// 说明 a2
    pub a2: String,
    /// 说明 a3
    pub a3: String,
    /// 说明 a4
    pub a4: String,
    /// 说明 a5
    pub a5: String,
    /// 说明 a6
    pub a6: String,
    /// 说明 a7
    pub a7: String,
    /// 说明 a8
    pub a8: String,
    /// 说明 a9
    pub a9: String,
    /// 说明 old
    #[deprecated]
    pub old: String,
}

#[expect(deprecated, reason = "deprecated fields are still on the wire")]
impl wire::Serialize for Many {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("a1", &self.a1);
        to.put("a2", &self.a2);
        to.put("a3", &self.a3);
        to.put("a4", &self.a4);
        to.put("a5", &self.a5);
        to.put("a6", &self.a6);
        to.put("a7", &self.a7);
        to.put("a8", &self.a8);
        to.put("a9", &self.a9);
        to.put("old", &self.old);
        to.end()
    }
}

#[expect(deprecated, reason = "deprecated fields are still on the wire")]
impl wire::Record for Many {
    const MEMBERS: &'static [&'static str] = &[
        "a1",
        "a2",
        "a3",
        "a4",
        "a5",
        "a6",
        "a7",
        "a8",
        "a9",
        "old",
    ];
    const REQUIRED: &'static [usize] = &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take(&mut self.a1),
            1 => from.take(&mut self.a2),
            2 => from.take(&mut self.a3),
            3 => from.take(&mut self.a4),
            4 => from.take(&mut self.a5),
            5 => from.take(&mut self.a6),
            6 => from.take(&mut self.a7),
            7 => from.take(&mut self.a8),
            8 => from.take(&mut self.a9),
            9 => from.take(&mut self.old),
            _ => {}
        }
    }
}

feishu_runtime::record!(Many);

impl Many {
    /// Sets what is required.
    #[expect(clippy::too_many_arguments, reason = "the page demands all of them")]
    #[expect(deprecated, reason = "deprecated fields are still on the wire")]
    pub fn new(
        a1: impl Into<String>,
        a2: impl Into<String>,
        a3: impl Into<String>,
        a4: impl Into<String>,
        a5: impl Into<String>,
        a6: impl Into<String>,
        a7: impl Into<String>,
        a8: impl Into<String>,
        a9: impl Into<String>,
        old: impl Into<String>,
    ) -> Self {
        Self {
            a1: a1.into(),
            a2: a2.into(),
            a3: a3.into(),
            a4: a4.into(),
            a5: a5.into(),
            a6: a6.into(),
            a7: a7.into(),
            a8: a8.into(),
            a9: a9.into(),
            old: old.into(),
        }
    }
}

/// 说明 file
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseFile {
    /// 说明 url
    pub url: Option<String>,
}

impl wire::Serialize for ResponseFile {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("url", &self.url);
        to.end()
    }
}

impl wire::Record for ResponseFile {
    const MEMBERS: &'static [&'static str] = &["url"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.url);
        }
    }
}

feishu_runtime::record!(ResponseFile);

impl wire::Decode for ResponseFile {}

/// 说明 option
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseOption {
    /// 说明 enum
    pub r#enum: Option<String>,
    /// 说明 async
    #[deprecated]
    pub r#async: Option<String>,
}

#[expect(deprecated, reason = "deprecated fields are still on the wire")]
impl wire::Serialize for ResponseOption {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("enum", &self.r#enum);
        to.put("async", &self.r#async);
        to.end()
    }
}

#[expect(deprecated, reason = "deprecated fields are still on the wire")]
impl wire::Record for ResponseOption {
    const MEMBERS: &'static [&'static str] = &["enum", "async"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        match member {
            0 => from.take_lenient(&mut self.r#enum),
            1 => from.take_lenient(&mut self.r#async),
            _ => {}
        }
    }
}

feishu_runtime::record!(ResponseOption);

impl wire::Decode for ResponseOption {}

/// 说明 tree
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseTree {
    /// 说明 left
    pub left: Option<Box<ResponseTree>>,
}

impl wire::Serialize for ResponseTree {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("left", &self.left);
        to.end()
    }
}

impl wire::Record for ResponseTree {
    const MEMBERS: &'static [&'static str] = &["left"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.left);
        }
    }
}

feishu_runtime::record!(ResponseTree);

impl wire::Decode for ResponseTree {}

/// 说明 error_code
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseErrorCode {
    /// 说明 code
    pub code: Option<i64>,
}

impl wire::Serialize for ResponseErrorCode {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("code", &self.code);
        to.end()
    }
}

impl wire::Record for ResponseErrorCode {
    const MEMBERS: &'static [&'static str] = &["code"];
    fn read<'de, A: wire::MapAccess<'de>>(
        &mut self,
        member: usize,
        from: &mut wire::Reader<'de, A>,
    ) {
        if member == 0 {
            from.take_lenient(&mut self.code);
        }
    }
}

feishu_runtime::record!(ResponseErrorCode);

impl wire::Decode for ResponseErrorCode {}

/// Error codes that the page lists.
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `1` (HTTP 400): 参数错误
    ///
    /// a | b
    Code1,
    /// `2` (HTTP 400): not found: %s
    ///
    /// x
    NotFound2,
    /// `3` (HTTP 400): not found
    ///
    /// `3` (HTTP 400): not found (again)
    ///
    /// 再试
    NotFound3,
    /// `4` (HTTP 400)
    Code4,
    /// `5` (HTTP 400): Other
    Other5,
    /// `6` (HTTP 400): user's token isn't valid | expired
    ///
    /// - a
    ///
    /// b
    ///
    /// ```text
    /// code
    /// ```
    UsersTokenIsntValidExpired,
    /// A code that the documentation of the operation does not list.
    Other(i64),
}

impl ErrorCode {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::Code1, 1),
        (Self::NotFound2, 2),
        (Self::NotFound3, 3),
        (Self::Code4, 4),
        (Self::Other5, 5),
        (Self::UsersTokenIsntValidExpired, 6),
    ];
}

feishu_runtime::error_code!(ErrorCode);

/// What the documentation says of the operation.
static META: operation::OperationMeta = operation::OperationMeta {
    name: "approval.v4.move.in.match",
    method: operation::Method::Put,
    host: "open.feishu.cn",
    path: "/open-apis/odd/:type/:userID",
    tokens: &[operation::TokenKind::Tenant],
    scopes: &["approval:approval", "approval:instance"],
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
            code: 1,
            message: "参数错误",
            advice: "a | b",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 2,
            message: "not found: %s",
            advice: "x",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 3,
            message: "not found",
            advice: "",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 3,
            message: "not found (again)",
            advice: "再试",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 4,
            message: "",
            advice: "",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 5,
            message: "Other",
            advice: "",
        },
        operation::ErrorInfo {
            http: Some(400),
            code: 6,
            message: "user's token isn't valid | expired",
            advice: "- a\nb\n\n    code\n",
        },
    ],
    doc_url: "https://open.feishu.cn/document/server-docs/approval-v4/page",
};
