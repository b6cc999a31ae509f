//! From Feishu documentation pages to Rust source.
//!
//! A pure library: no disk, clock, environment or network. The same input gives the same bytes, whatever the order
//! of the files. The stages, in the order in which data flows through them:
//!
//! | stage | from | to | knows |
//! |---|---|---|---|
//! | `read` | page text | [`document::Document`] | markup |
//! | `extract` | documents | facts of one page | Feishu's words |
//! | `merge` | facts of all pages | [`ir::Ir`] | operations and modules |
//! | `lower` | [`ir::Module`] | Rust items | Rust's names and types |
//! | `emit` | Rust items | tokens, files | Rust's syntax |

pub mod config;
pub mod diagnostics;
pub mod diff;
pub mod document;
pub mod emit;
pub mod extract;
pub mod files;
pub mod fixups;
pub mod ir;
pub mod lower;
pub mod merge;
pub mod naming;
pub mod read;
pub mod reading;
pub mod rust;
pub mod source;

pub use reading::{Reading, read_ir};
