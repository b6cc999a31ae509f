// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

/// Several operations or events have this type; what for is said where they have it.
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Topic {
    /// `1`: 待办
    Value1,
    /// `2`: 已办
    Value2,
    /// `3`: 已发起
    Value3,
    /// `17`: 抄送，未读
    Value17,
    /// `18`: 抄送，已读
    Value18,
    /// A value that the documentation does not list.
    Other(String),
}

impl Topic {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Value1, "1"),
        (Self::Value2, "2"),
        (Self::Value3, "3"),
        (Self::Value17, "17"),
        (Self::Value18, "18"),
    ];
}

feishu_runtime::open_enum!(Topic, String);

/// 任务处于哪一步
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `1`: 待办
    Value1,
    /// `2`: 已办
    Value2,
    /// `17`: 未读
    Value17,
    /// `18`: 已读
    Value18,
    /// `33`: 处理中，用于标记完成
    Value33,
    /// `34`: 撤回
    Value34,
    /// A value that the documentation does not list.
    Other(String),
}

impl Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Value1, "1"),
        (Self::Value2, "2"),
        (Self::Value17, "17"),
        (Self::Value18, "18"),
        (Self::Value33, "33"),
        (Self::Value34, "34"),
    ];
}

feishu_runtime::open_enum!(Status, String);
