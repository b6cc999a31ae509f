// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

use feishu_runtime::{builder, wire};

/// Several operations or events have this type; what for is said where they have it.
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum DepartmentIdType {
    /// `department_id`: 企业自己定的 ID；部门删除后可以再用，所以只在现有的部门里唯一。
    DepartmentId,
    /// `open_department_id`: 系统给的 ID，以 `od-` 开头，在企业内不会重复。
    OpenDepartmentId,
    /// A value that the documentation does not list.
    Other(String),
}

impl DepartmentIdType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DepartmentId, "department_id"),
        (Self::OpenDepartmentId, "open_department_id"),
    ];
}

feishu_runtime::open_enum!(DepartmentIdType, String);

/// Several operations or events have this type; what for is said where they have it.
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserIdType {
    /// `open_id`: 用户在一个应用内的 ID，每个应用不同。[Open ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)
    OpenId,
    /// `union_id`: 用户在一个开发商的所有应用内的 ID，可据此把各应用里的同一人对上。[Union ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-union-id)
    UnionId,
    /// `user_id`: 用户在一个企业内的 ID，对企业里的所有应用都一样。[User ID 的来源](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)
    UserId,
    /// A value that the documentation does not list.
    Other(String),
}

impl UserIdType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OpenId, "open_id"),
        (Self::UnionId, "union_id"),
        (Self::UserId, "user_id"),
    ];
}

feishu_runtime::open_enum!(UserIdType, String);

/// Several operations or events have this type; what for is said where they have it.
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum ViewerType {
    /// `TENANT`: 全企业
    Tenant,
    /// `DEPARTMENT`: 一个部门
    Department,
    /// `USER`: 一个用户
    User,
    /// `NONE`: 谁也看不见
    None,
    /// A value that the documentation does not list.
    Other(String),
}

impl ViewerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Tenant, "TENANT"),
        (Self::Department, "DEPARTMENT"),
        (Self::User, "USER"),
        (Self::None, "NONE"),
    ];
}

feishu_runtime::open_enum!(ViewerType, String);

/// 各语言的文案
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct I18nResource {
    /// 文案的语言
    ///
    /// - Example: `"zh-CN"`
    pub locale: Locale,
    /// 该语言的文案
    ///
    /// - Example: `[{ "key": "@i18n@trip_name", "value": "外出申请" }]`
    pub texts: Vec<I18nResourceText>,
    /// 是否默认语言。默认语言要写全所有 key，其他语言缺的由它补。
    ///
    /// - Example: `true`
    pub is_default: bool,
}

impl wire::Serialize for I18nResource {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("locale", &self.locale);
        to.put("texts", &self.texts);
        to.put("is_default", &self.is_default);
        to.end()
    }
}

impl wire::Record for I18nResource {
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

feishu_runtime::record!(I18nResource);

impl I18nResource {
    /// Sets what is required.
    pub fn new(
        locale: impl Into<Locale>,
        texts: impl IntoIterator<Item = impl Into<I18nResourceText>>,
        is_default: bool,
    ) -> Self {
        Self {
            locale: locale.into(),
            texts: builder::list(texts),
            is_default,
        }
    }
}

/// Several operations or events have this type; what for is said where they have it.
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Locale {
    /// `zh-CN`: 中文
    ZhCn,
    /// `en-US`: 英文
    EnUs,
    /// `ja-JP`: 日文
    JaJp,
    /// `zh-HK`: 香港繁体
    ZhHk,
    /// `zh-TW`: 台湾繁体
    ZhTw,
    /// `de-DE`: 德文
    DeDe,
    /// `es-ES`: 西班牙文
    EsEs,
    /// `fr-FR`: 法文
    FrFr,
    /// `id-ID`: 印尼文
    IdId,
    /// `it-IT`: 意大利文
    ItIt,
    /// `ko-KR`: 韩文
    KoKr,
    /// `pt-BR`: 葡萄牙文
    PtBr,
    /// `th-TH`: 泰文
    ThTh,
    /// `vi-VN`: 越南文
    ViVn,
    /// `ms-MY`: 马来文
    MsMy,
    /// `ru-RU`: 俄文
    RuRu,
    /// A value that the documentation does not list.
    Other(String),
}

impl Locale {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ZhCn, "zh-CN"),
        (Self::EnUs, "en-US"),
        (Self::JaJp, "ja-JP"),
        (Self::ZhHk, "zh-HK"),
        (Self::ZhTw, "zh-TW"),
        (Self::DeDe, "de-DE"),
        (Self::EsEs, "es-ES"),
        (Self::FrFr, "fr-FR"),
        (Self::IdId, "id-ID"),
        (Self::ItIt, "it-IT"),
        (Self::KoKr, "ko-KR"),
        (Self::PtBr, "pt-BR"),
        (Self::ThTh, "th-TH"),
        (Self::ViVn, "vi-VN"),
        (Self::MsMy, "ms-MY"),
        (Self::RuRu, "ru-RU"),
    ];
}

feishu_runtime::open_enum!(Locale, String);

/// 该语言的文案
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct I18nResourceText {
    /// 文案的 key，以 `@i18n@` 开头，与引用它的参数一致。按用户的语言取文案，没有时取默认语言的。
    ///
    /// - Example: `"@i18n@trip_name"`
    pub key: String,
    /// 该 key 的文案
    ///
    /// - Example: `"外出申请"`
    pub value: String,
}

impl wire::Serialize for I18nResourceText {
    fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut to = wire::Writer::new(to);
        to.put("key", &self.key);
        to.put("value", &self.value);
        to.end()
    }
}

impl wire::Record for I18nResourceText {
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

feishu_runtime::record!(I18nResourceText);

impl I18nResourceText {
    /// Sets what is required.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}
