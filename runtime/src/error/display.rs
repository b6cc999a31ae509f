//! The text of an error, for the person who has to mend it.

use std::{
    error::Error as StdError,
    fmt::{self, Display, Formatter},
};

use super::{ApiError, Cause, Error, cause::TransportPhase};

/// The operation, what happened, what the documentation advises, the log id and the page.
impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let operation = self.operation();
        if let Some(operation) = operation {
            write!(f, "{}: ", operation.name)?;
        }
        if let (Some(operation), Some(address)) = (operation, self.address()) {
            write!(f, "{} {address}: ", operation.method.as_str())?;
        }
        write!(f, "{}", self.cause())?;
        if self.is_outcome_unknown() {
            f.write_str("; the call may have been executed: look before you make it again")?;
        }
        if self.is_spent() {
            f.write_str("; a file of it comes from a reader, which cannot be sent twice")?;
        }
        if self.is_already_done() {
            f.write_str("; an earlier attempt of this call, whose answer was lost, was executed")?;
        }
        advise(f, self)?;
        if let Some(log_id) = self.log_id() {
            write!(f, "; log id {}", one_line(log_id))?;
        }
        match operation {
            Some(operation) if !operation.doc_url.is_empty() => {
                write!(f, "; see {}", operation.doc_url)
            }
            _ => Ok(()),
        }
    }
}

fn advise(f: &mut Formatter<'_>, error: &Error) -> fmt::Result {
    match error.info() {
        Some(info) if !info.advice.is_empty() => {
            write!(f, "; advice: {}", prose(info.advice))?;
        }
        _ => {}
    }
    let scopes = error.missing_scopes();
    if !scopes.is_empty() {
        let scopes = one_line(&scopes.join(", "));
        write!(f, "; any of these scopes grants it: {scopes}")?;
    }
    match error.api().and_then(|api| api.troubleshooter.as_deref()) {
        Some(troubleshooter) => write!(f, "; {}", one_line(troubleshooter)),
        None => Ok(()),
    }
}

impl Display for Cause {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Cause::Config(error) => error.fmt(f),
            Cause::Invalid(violations) => {
                write!(f, "the request breaks documented rules: {violations}")
            }
            Cause::Encode { message, .. } => f.write_str(message),
            Cause::Token(problem) => problem.fmt(f),
            Cause::Transport {
                phase,
                host,
                timeout,
                source,
            } => {
                f.write_str(phase.text(*timeout))?;
                if let (TransportPhase::Connect, Some(host)) = (phase, host) {
                    // A proxy may stand before it.
                    write!(f, " on the way to {host}")?;
                }
                write!(f, ": {}", root(source.as_ref()))
            }
            Cause::Limited(wait) => write!(
                f,
                "calls of the operation have to wait {wait:?}, longer than this one may take"
            ),
            Cause::Local { message, source } => write!(f, "{message}: {source}"),
            Cause::Interrupted {
                received,
                length: Some(length),
                cause,
                ..
            } => write!(f, "after {received} of {length} bytes: {}", cause.cause()),
            Cause::Interrupted {
                received, cause, ..
            } => write!(f, "after {received} bytes: {}", cause.cause()),
            Cause::Timeout(limit) => write!(f, "no answer within {limit:?}"),
            Cause::Http {
                status,
                content_type,
                excerpt,
                ..
            } => {
                let kind = content_type.as_deref().unwrap_or("no content type");
                write!(
                    f,
                    "HTTP {status} with something else than the platform's answer ({kind}): {excerpt:?}"
                )
            }
            Cause::Api(api) => api.fmt(f),
            Cause::SessionEnded(api) => write!(
                f,
                "{api}; the user has to log in again (`Client::authorize_url`)"
            ),
            Cause::TokenRefused { kind, api } => write!(
                f,
                "{api}; the platform refuses the {kind} token but hands out the same one again, so the operation may \
                 not accept {kind} tokens",
                kind = kind.as_str(),
            ),
            Cause::Decode {
                path,
                message,
                excerpt,
                ..
            } => {
                write!(
                    f,
                    "the answer does not decode at `{path}`: {message}: {excerpt:?}"
                )
            }
            Cause::Paging(problem) => problem.fmt(f),
        }
    }
}

/// Markdown, or whatever the platform sent, on one line: the text of an error is a line of a log.
fn one_line(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(str::trim).collect();
    lines.join(" ").replace(char::is_control, " ")
}

/// Markdown on one line, before a semicolon: items of lists without their marks, sentences without a gap where their
/// script has none, and no full stop at the end.
fn prose(markdown: &str) -> String {
    let mut text = String::new();
    for line in markdown.lines().map(str::trim) {
        let marks = ["- ", "* ", "+ "];
        let item = marks.iter().find_map(|mark| line.strip_prefix(mark));
        let gap = match text.chars().next_back() {
            _ if line.is_empty() => "",
            None | Some('：' | '。' | '；' | '，' | '、' | '！' | '？') => "",
            Some(last) if item.is_none() || ":.;,!?".contains(last) => " ",
            Some(last) if last.is_ascii() => "; ",
            Some(_) => "；",
        };
        text.push_str(gap);
        text.push_str(item.unwrap_or(line));
    }
    let text = text.strip_suffix(['。', '；', '.', ';']).unwrap_or(&text);
    text.replace(char::is_control, " ")
}

/// What lies at the bottom: the layers of an HTTP library above it say little.
fn root<'a>(error: &'a (dyn StdError + 'static)) -> &'a (dyn StdError + 'static) {
    error.source().map_or(error, root)
}

impl Display for ApiError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.code {
            0 => write!(f, "HTTP {} without an error code", self.status)?,
            code => write!(f, "code {code} (HTTP {})", self.status)?,
        }
        match self.name.as_deref() {
            Some(name) if name != self.message => write!(f, ": {}", one_line(name))?,
            _ => {}
        }
        if !self.message.is_empty() {
            write!(f, ": {}", one_line(&self.message))?;
        }
        for violation in &self.field_violations {
            let description = one_line(&violation.description);
            match violation.field.as_str() {
                "" => write!(f, "; {description}")?,
                field => write!(f, "; `{}`: {description}", one_line(field))?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field(
                "operation",
                &self.operation().map(|operation| operation.name),
            )
            .field("address", &self.address())
            .field("outcome", &self.outcome())
            .field("cause", self.cause())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::prose;

    #[test]
    fn advice_reads_as_a_line() {
        for (markdown, line) in [
            (
                "参数有误：\n- 核对参数。\n- 核对[表单](https://a.example/b)。",
                "参数有误：核对参数。核对[表单](https://a.example/b)",
            ),
            (
                "出错：\n1. 先核对。\n2. 放慢请求后重试。",
                "出错：1. 先核对。2. 放慢请求后重试",
            ),
            ("来源：\n\n* 创建\n* 查询", "来源：创建；查询"),
            ("- 甲 (a)\n- 乙", "甲 (a); 乙"),
            (
                "Check:\n- the code\n- the id.\n- the form",
                "Check: the code; the id. the form",
            ),
            ("two\r\nlines\tand\u{1b} more.", "two lines and  more"),
            ("retry - later", "retry - later"),
            ("", ""),
        ] {
            assert_eq!(prose(markdown), line);
        }
    }
}
