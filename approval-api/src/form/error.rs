//! What can be wrong with a text that is to be a value or a form.

use std::{error::Error, fmt};

use serde_json::error::Category;

/// A text is not the value that it is to be. It is not quoted: people filled it in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueError {
    expected: &'static str,
}

impl ValueError {
    pub(crate) fn new(expected: &'static str) -> Self {
        Self { expected }
    }
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}", self.expected)
    }
}

impl Error for ValueError {}

/// A text is not a form: not a JSON list of objects. Nothing of it is quoted, since forms hold what people filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormError {
    what: &'static str,
    fault: Fault,
}

/// Why a text is no list of controls.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Fault {
    Empty,
    NoList,
    CutShort,
    NoJson { line: usize, column: usize },
    NoControl { line: usize, column: usize },
}

impl FormError {
    pub(crate) fn new(what: &'static str, text: &str, cause: &serde_json::Error) -> Self {
        let (line, column) = (cause.line(), cause.column());
        let text = text.trim_start();
        let fault = match cause.classify() {
            _ if text.is_empty() => Fault::Empty,
            _ if !text.starts_with('[') => Fault::NoList,
            Category::Eof => Fault::CutShort,
            Category::Data => Fault::NoControl { line, column },
            Category::Syntax | Category::Io => Fault::NoJson { line, column },
        };
        Self { what, fault }
    }
}

impl fmt::Display for FormError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = self.what;
        write!(
            f,
            "{what} is not a JSON list of controls, `[{{\"id\": …}}, …]`: "
        )?;
        match self.fault {
            Fault::Empty => f.write_str("it is empty"),
            Fault::NoList => f.write_str("it does not begin with `[`"),
            Fault::CutShort => f.write_str("it ends before the list does"),
            Fault::NoJson { line, column } => {
                write!(f, "at line {line}, column {column} it is no JSON")
            }
            Fault::NoControl { line, column } => {
                write!(
                    f,
                    "what ends at line {line}, column {column} is no JSON object"
                )
            }
        }
    }
}

impl Error for FormError {}
