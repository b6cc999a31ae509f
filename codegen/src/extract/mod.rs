//! From documents to facts: the words that Feishu's pages use, in Chinese and in English.

pub mod description;
pub mod idempotency;
pub mod relations;
pub mod windows;
