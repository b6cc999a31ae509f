//! Documented regular expressions.

use std::{fmt, sync::OnceLock};

use regex_lite::Regex;

/// A regular expression of a page, compiled when it is first used.
///
/// The classes `\d`, `\w` and `\s` are those of ASCII, as on the platform's servers. The generator writes only such
/// patterns as compile; one that does not would match everything.
#[derive(Debug)]
pub struct Pattern {
    text: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// The pattern as the page writes it.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            compiled: OnceLock::new(),
        }
    }

    /// True if the pattern matches somewhere in `text`.
    pub fn matches(&self, text: &str) -> bool {
        self.compiled
            .get_or_init(|| Regex::new(self.text).ok())
            .as_ref()
            .is_none_or(|regex| regex.is_match(text))
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}
