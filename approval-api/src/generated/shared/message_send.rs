// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

use std::collections::BTreeMap;
use feishu_runtime::{builder, wire};

use super::super::shared::approval_search_launchable::Locale;

/// 各语言的文案，approval_name、comment、note 等所引的文字都在这里，如 `@i18n@1` 对应“外出申请”。
///
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
    /// - Example: `{"@i18n@1": "外出申请", "@i18n@5": "外出两天"}`
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
