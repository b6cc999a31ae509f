//! From documents to facts: the words that Feishu's pages use, in Chinese and in English.

pub mod description;
pub mod idempotency;
pub mod nesting;
mod prose;
#[cfg(test)]
mod prose_tests;
pub mod relations;
pub mod types;
pub mod windows;
