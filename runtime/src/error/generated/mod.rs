// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen platform`.

//! Error codes that any operation may answer with.
//!
//! [通用错误码](https://open.feishu.cn/document/ukTMukTMukTM/ugjM14COyUjL4ITN)

/// Rows by code: the code, its message, what to do, and an HTTP status if it comes with that alone, with tabs
/// between them. `=600` stands for what the first row of that code says to do. Rows of one code differ in their
/// messages.
pub(super) const CODES: &str = include_str!("codes.tsv");
