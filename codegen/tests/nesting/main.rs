//! Recovery of nesting: each kind of evidence on small tables, and all of it on real pages.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

mod doubt;
mod evidence;
mod outline;
mod pages;
mod size;
