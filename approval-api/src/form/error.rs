//! What can be wrong with a text that is to be a value or a form.

use std::{error::Error, fmt};

/// A text is not the value that it is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueError {
    expected: &'static str,
    found: String,
}

impl ValueError {
    pub(crate) fn new(expected: &'static str, found: impl Into<String>) -> Self {
        let found = found.into();
        Self { expected, found }
    }
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, found `{}`", self.expected, self.found)
    }
}

impl Error for ValueError {}

/// A text is not a form: not a JSON list of objects.
#[derive(Debug)]
pub struct FormError {
    what: &'static str,
    cause: serde_json::Error,
}

impl FormError {
    pub(crate) fn new(what: &'static str, cause: serde_json::Error) -> Self {
        Self { what, cause }
    }
}

impl fmt::Display for FormError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} is not a JSON list of controls: {}",
            self.what, self.cause
        )
    }
}

impl Error for FormError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.cause)
    }
}
