// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

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
    /// A value that the documentation does not list.
    Other(String),
}

impl Locale {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ZhCn, "zh-CN"),
        (Self::EnUs, "en-US"),
        (Self::JaJp, "ja-JP"),
    ];
}

feishu_runtime::open_enum!(Locale, String);
