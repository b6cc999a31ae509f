//! What goes to the terminal. A reader that leaves early (`| head`) is no error.

use std::io::{self, IsTerminal, Write};

use anyhow::Context as _;
use feishu_codegen::diagnostics::{self, Diagnostic, Severity};
use feishu_codegen::source::Sources;

/// Writes `text` to standard output.
pub(crate) fn print(text: &str) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(error).context("cannot write to standard output")
        }
        _ => Ok(()),
    }
}

/// Writes `text` to standard error; where that is closed there is nobody to tell.
pub(crate) fn complain(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Whether to use colours on a stream.
pub(crate) fn colors(stream: &impl IsTerminal) -> bool {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    stream.is_terminal() && !refused
}

/// Shows findings on standard error.
pub(crate) fn report(findings: &[Diagnostic], sources: &Sources) {
    complain(&rendered(findings, sources, colors(&io::stderr())));
}

/// Findings as text, an empty line after each.
pub(crate) fn rendered(findings: &[Diagnostic], sources: &Sources, color: bool) -> String {
    let mut out = String::new();
    for finding in findings {
        out.push_str(&diagnostics::render(finding, sources, color));
        out.push('\n');
    }
    out
}

/// True if any finding is an error.
pub(crate) fn any_error(findings: &[Diagnostic]) -> bool {
    findings
        .iter()
        .any(|finding| finding.severity == Severity::Error)
}

/// `1 page`, `2 pages`.
pub(crate) fn count(number: usize, one: &str) -> String {
    match number {
        1 => format!("1 {one}"),
        _ => format!("{number} {one}s"),
    }
}

/// `3 operations and 1 event`; events only where there are some.
pub(crate) fn stated(operations: usize, events: usize) -> String {
    match (operations, events) {
        (operations, 0) => count(operations, "operation"),
        (0, events) => count(events, "event"),
        (operations, events) => {
            let (operations, events) = (count(operations, "operation"), count(events, "event"));
            format!("{operations} and {events}")
        }
    }
}
