//! The text of a page, as far as the document.
#![no_main]
#![allow(dead_code, reason = "what the other target checks")]

#[path = "../../codegen/tests/invariants/mod.rs"]
mod invariants;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| invariants::page(bytes));
