// @generated from the documentation pages: do not edit.
// Correct a page, or add a fixup, and run `cargo xtask gen approval-v4`.

//! Required parameters by name.
//!
//! They stand in the bounds of builders, so that the compiler's message names the parameter that is missing.
#![expect(non_camel_case_types, reason = "messages show parameters as they are written")]

/// Required parameter `actions`.
pub enum actions {}

/// Required parameter `add_sign_type`.
pub enum add_sign_type {}

/// Required parameter `add_sign_user_ids`.
pub enum add_sign_user_ids {}

/// Required parameter `approval_code`.
pub enum approval_code {}

/// Required parameter `approval_name`.
pub enum approval_name {}

/// Required parameter `cc_user_ids`.
pub enum cc_user_ids {}

/// Required parameter `comment_id`.
pub enum comment_id {}

/// Required parameter `content`.
pub enum content {}

/// Required parameter `end_time`.
pub enum end_time {}

/// Required parameter `external`.
pub enum external {}

/// Required parameter `form`.
pub enum form {}

/// Required parameter `i18n_resources`.
pub enum i18n_resources {}

/// Required parameter `instance_code`.
pub enum instance_code {}

/// Required parameter `instance_id`.
pub enum instance_id {}

/// Required parameter `instances`.
pub enum instances {}

/// Required parameter `links`.
pub enum links {}

/// Required parameter `message_id`.
pub enum message_id {}

/// Required parameter `name`.
pub enum name {}

/// Required parameter `node_ids`.
pub enum node_ids {}

/// Required parameter `node_list`.
pub enum node_list {}

/// Required parameter `start_time`.
pub enum start_time {}

/// Required parameter `status`.
pub enum status {}

/// Required parameter `subscription_type`.
pub enum subscription_type {}

/// Required parameter `task_def_key_list`.
pub enum task_def_key_list {}

/// Required parameter `task_id`.
pub enum task_id {}

/// Required parameter `task_ids`.
pub enum task_ids {}

/// Required parameter `template_id`.
pub enum template_id {}

/// Required parameter `topic`.
pub enum topic {}

/// Required parameter `transfer_user_id`.
pub enum transfer_user_id {}

/// Required parameter `type`.
pub enum r#type {}

/// Required parameter `update_time`.
pub enum update_time {}

/// Required parameter `user_id`.
pub enum user_id {}

/// Required parameter `viewers`.
pub enum viewers {}
