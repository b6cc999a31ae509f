//! The basics of an operation: address, method, rate limits, app types.

use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostics::{Diagnostic, Sink};
use crate::document::{Cell, ItemKind};
use crate::ir::{AppType, Quota};
use crate::source::{Span, Spanned};

/// Where an operation is called.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Address {
    /// Host without scheme, in its feishu.cn spelling.
    pub host: String,
    /// Path template with `:name` parameters.
    pub path: String,
    /// Query parameters of the sample in the URL, each name once.
    pub query: Vec<(String, String)>,
    /// The cell.
    pub span: Span,
}

/// Names of the parameters in a path template, in their order.
pub(super) fn path_params(path: &str) -> impl Iterator<Item = &str> {
    path.split('/')
        .filter_map(|segment| segment.strip_prefix(':'))
}

/// Reads the cell of `HTTP URL`; an error is reported where it holds no address.
pub(super) fn address(cell: &Cell, sink: &mut Sink) -> Option<Address> {
    let text = cell.text();
    let Some((start, scheme)) = ["https://", "http://"]
        .into_iter()
        .find_map(|scheme| Some((text.find(scheme)?, scheme)))
    else {
        sink.report(
            Diagnostic::error(
                "no-url",
                cell.span,
                "the row of the HTTP URL holds no address",
            )
            .label("no `https://…` here")
            .help("write the whole address, with scheme and host"),
        );
        return None;
    };
    let rest = &text[start + scheme.len()..];
    let end = rest
        .find(|c: char| c.is_whitespace() || "`)]\"'|，。（；".contains(c))
        .unwrap_or(rest.len());
    let rest = rest[..end].trim_end_matches('*');
    let (location, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (host, path) = location.split_at(location.find('/').unwrap_or(location.len()));
    Some(Address {
        host: feishu_host(host),
        path: template(path),
        query: sample_query(query),
        span: cell.span,
    })
}

/// Every brand of the platform documents the same operations.
fn feishu_host(host: &str) -> String {
    let host = host.to_ascii_lowercase();
    for brand in [".larksuite.com", ".larkoffice.com"] {
        if let Some(name) = host.strip_suffix(brand) {
            return format!("{name}.feishu.cn");
        }
    }
    host
}

/// The path with every parameter as `:name`, whether the page writes `:name`, `{name}` or `<name>`.
fn template(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for segment in path.trim_end_matches('/').split('/').skip(1) {
        out.push('/');
        let inner = [('{', '}'), ('<', '>'), ('[', ']')]
            .into_iter()
            .find_map(|(open, close)| segment.strip_prefix(open)?.strip_suffix(close));
        match inner {
            Some(name) => {
                out.push(':');
                out.push_str(name.trim_start_matches(':'));
            }
            None => out.push_str(segment),
        }
    }
    out
}

fn sample_query(query: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if !name.is_empty() && !found.iter().any(|(other, _)| other == name) {
            found.push((name.to_owned(), value.to_owned()));
        }
    }
    found
}

/// Reads the cell of `HTTP Method`; an error is reported where it holds none.
pub(super) fn method(cell: &Cell, sink: &mut Sink) -> Option<Spanned<String>> {
    let word = cell.word().to_ascii_uppercase();
    if ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(&word.as_str()) {
        return Some(Spanned::new(word, cell.span));
    }
    sink.report(
        Diagnostic::error(
            "unknown-method",
            cell.span,
            format!("the row of the HTTP method holds `{word}`, which is no method"),
        )
        .label("expected GET, POST, PUT, PATCH or DELETE")
        .help("correct the page: nothing else tells how the operation is called"),
    );
    None
}

/// Reports a rate limit that is neither a number nor known to be none.
pub(super) fn report_unknown_rate(cell: &Cell, sink: &mut Sink) {
    let text = cell.text().to_lowercase();
    let is_known = ["特殊频控", "special rate limit", "无", "-", "/", "none"]
        .iter()
        .any(|word| text == *word || word.len() > 4 && text.contains(word));
    if !is_known {
        sink.report(
            Diagnostic::warning(
                "rate-limit-unknown",
                cell.span,
                "the rate limit has no number",
            )
            .label("not understood")
            .help("write it as `100 次/分钟`, `50 次/秒` or both; until then no limit is known"),
        );
    }
}

/// Reads the cell of `接口频率限制`: `1000 次/分钟、50 次/秒` is two quotas. A special limit is none.
pub(super) fn quotas(cell: &Cell) -> Vec<Quota> {
    static RATE: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(
            r"(?i)(\d[\d,]*)\s*(?:次\s*(?:/|每)\s*|times?\s*/\s*|times?\s+per\s+|requests?\s+per\s+|per\s+|/\s*)(\d*)\s*(分钟|分|秒|小时|天|minute|min|second|sec|hour|day|s\b|m\b)",
        )
        .ok()
    });
    let text = cell.text();
    let Some(rate) = RATE.as_ref() else {
        return Vec::new();
    };
    let mut found: Vec<Quota> = Vec::new();
    for captures in rate.captures_iter(&text) {
        let part = |index: usize| captures.get(index).map_or("", |part| part.as_str());
        let seconds = match part(3).to_lowercase().as_str() {
            "秒" | "second" | "sec" | "s" => 1,
            "分钟" | "分" | "minute" | "min" | "m" => 60,
            "小时" | "hour" => 3_600,
            _ => 86_400,
        };
        let Ok(count) = part(1).replace(',', "").parse::<u32>() else {
            continue;
        };
        let every = part(2).parse::<u32>().unwrap_or(1).clamp(1, 10_000);
        let quota = Quota {
            count,
            seconds: seconds * every,
            span: cell.span,
        };
        if count > 0 && !found.contains(&quota) {
            found.push(quota);
        }
    }
    found
}

/// Reads the cell of `支持的应用类型`.
pub(super) fn app_types(cell: &Cell) -> Vec<Spanned<AppType>> {
    let mut words: Vec<(String, Span)> = cell
        .items(ItemKind::AppType)
        .map(|item| (item.key.to_lowercase(), item.span))
        .collect();
    if words.is_empty() {
        words.push((cell.text().to_lowercase(), cell.span));
    }
    let mut found: Vec<Spanned<AppType>> = Vec::new();
    for (text, span) in words {
        for (names, kind) in [
            (["custom", "自建"], AppType::Custom),
            (["isv", "商店"], AppType::Isv),
            (["store", "marketplace"], AppType::Isv),
        ] {
            let is_named = names.iter().any(|name| text.contains(name));
            if is_named && !found.iter().any(|other| other.value == kind) {
                found.push(Spanned::new(kind, span));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Part;
    use crate::source::PageId;

    fn cell(text: &str) -> Cell {
        let span = Span::new(PageId(0), 0..text.len());
        Cell {
            span,
            parts: vec![Part::Text {
                text: text.to_owned(),
                span,
            }],
        }
    }

    #[test]
    fn addresses() {
        for (text, host, path, query) in [
            (
                "https://open.feishu.cn/open-apis/a/v1/b/:c",
                "open.feishu.cn",
                "/open-apis/a/v1/b/:c",
                0,
            ),
            (
                "`https://open.larksuite.com/open-apis/a/v1/b/{c}/d`",
                "open.feishu.cn",
                "/open-apis/a/v1/b/:c/d",
                0,
            ),
            (
                "https://www.feishu.cn/x?ids=1&ids=2&q={Q}",
                "www.feishu.cn",
                "/x",
                2,
            ),
            ("[see](https://open.feishu.cn/y)", "open.feishu.cn", "/y", 0),
        ] {
            let found = address(&cell(text), &mut Sink::default()).expect(text);
            assert_eq!(
                (found.host.as_str(), found.path.as_str(), found.query.len()),
                (host, path, query)
            );
        }
        let mut sink = Sink::default();
        assert_eq!(address(&cell("soon"), &mut sink), None);
        assert_eq!(method(&cell("FETCH"), &mut sink), None);
        assert_eq!(sink.into_sorted().len(), 2);
    }

    #[test]
    fn rates() {
        for (text, expected) in [
            (
                "[1000 次/分钟、50 次/秒](https://x)",
                vec![(1000, 60), (50, 1)],
            ),
            ("1000 per minute、50 per second", vec![(1000, 60), (50, 1)]),
            ("100 次/分钟", vec![(100, 60)]),
            ("1,000 times/min", vec![(1000, 60)]),
            ("特殊频控", vec![]),
        ] {
            let found: Vec<_> = quotas(&cell(text))
                .into_iter()
                .map(|quota| (quota.count, quota.seconds))
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn apps() {
        for (text, expected) in [
            ("自建应用、商店应用", vec![AppType::Custom, AppType::Isv]),
            ("Custom App、Store App", vec![AppType::Custom, AppType::Isv]),
            ("custom  isv", vec![AppType::Custom, AppType::Isv]),
            ("isv", vec![AppType::Isv]),
            ("-", vec![]),
        ] {
            let found: Vec<_> = app_types(&cell(text))
                .into_iter()
                .map(|app| app.value)
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
