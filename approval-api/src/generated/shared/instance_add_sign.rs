// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

/// 在何处加签
#[derive(Clone, Debug, PartialEq, Hash)]
#[non_exhaustive]
pub enum AddSignType {
    /// `1`: 前加签：由被加签者先审批
    Value1,
    /// `2`: 后加签：当前任务随即通过，再由被加签者审批
    Value2,
    /// `3`: 并加签：与当前审批人一起审批
    Value3,
    /// A value that the documentation does not list.
    Other(i64),
}

impl AddSignType {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::Value1, 1),
        (Self::Value2, 2),
        (Self::Value3, 3),
    ];
}

feishu_runtime::open_enum!(AddSignType, i64);
