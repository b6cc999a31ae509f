// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `UPDATE_ODD=1 cargo test -p feishu-tests`.

//! Required parameters by name.
//!
//! They stand in the bounds of builders, so that the compiler's message names the parameter that is missing.
#![expect(non_camel_case_types, reason = "messages show parameters as they are written")]

/// Required parameter `body_type`.
pub enum body_type {}

/// Required parameter `codes`.
pub enum codes {}

/// Required parameter `file`.
pub enum file {}

/// Required parameter `file_key`.
pub enum file_key {}

/// Required parameter `file_name`.
pub enum file_name {}

/// Required parameter `format`.
pub enum format {}

/// Required parameter `level`.
pub enum level {}

/// Required parameter `member_id`.
pub enum member_id {}

/// Required parameter `offset`.
pub enum offset {}

/// Required parameter `question`.
pub enum question {}

/// Required parameter `size`.
pub enum size {}

/// Required parameter `spreadsheet_token`.
pub enum spreadsheet_token {}

/// Required parameter `type`.
pub enum r#type {}

/// Required parameter `x_aily_biz_user_id`.
pub enum x_aily_biz_user_id {}

/// Required parameter `x_lark_helpdesk_authorization`.
pub enum x_lark_helpdesk_authorization {}
