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
    pub query: Vec<(String, Vec<String>)>,
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

/// The parameters of a sample address, each with the values that it is given.
fn sample_query(query: &str) -> Vec<(String, Vec<String>)> {
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        match found.iter_mut().find(|(other, _)| other == name) {
            Some((_, values)) => values.push(value.to_owned()),
            None if name.is_empty() => {}
            None => found.push((name.to_owned(), vec![value.to_owned()])),
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

/// The rate limits of a cell, and what of it is none.
#[derive(Debug, Default)]
pub(super) struct Rates {
    /// Every limit once.
    pub(super) quotas: Vec<Quota>,
    /// The cell as a whole, where it says more than limits: `特殊频控`, or a number that is no limit.
    pub(super) special: Option<Spanned<String>>,
}

/// Reads the cell of `接口频率限制`: `1000 次/分钟、50 次/秒` is two quotas, and so is `5 QPS，10000 次/天`.
pub(super) fn rates(cell: &Cell, sink: &mut Sink) -> Rates {
    static RATE: LazyLock<Option<Regex>> = LazyLock::new(|| {
        let count = r"(\d[\d,]*)\s*";
        let times = r"(?:(?:次|times?|requests?)\s*)?";
        let every = r"(\d*)\s*(分钟|分|秒|小时|天|日|minute|min|second|sec|hour|day|s\b|m\b)";
        Regex::new(&format!(
            r"(?i){count}(?:{times}(?:/|每|per\b)\s*{every}|(qps)\b)|每\s*{every}\s*{count}次"
        ))
        .ok()
    });
    let text = cell.text();
    let mut rates = Rates::default();
    let mut rest = String::new();
    let mut end = 0;
    for captures in RATE.iter().flat_map(|rate| rate.captures_iter(&text)) {
        let Some(whole) = captures.get(0) else {
            continue;
        };
        let part = |indices: [usize; 2]| {
            let mut found = indices.iter().filter_map(|&index| captures.get(index));
            found.next().map_or("", |part| part.as_str())
        };
        let quota = quota(part([1, 7]), part([2, 5]), part([3, 6]), cell.span);
        rest.push_str(&text[end..whole.start()]);
        end = whole.end();
        match quota {
            Some(quota) if rates.quotas.contains(&quota) => {}
            Some(quota) => rates.quotas.push(quota),
            None => rest.push_str(whole.as_str()),
        }
    }
    rest.push_str(&text[end..]);
    let rest = without_targets(&rest);
    let says_more = rest.contains(|c: char| c.is_ascii_digit()) || is_special(&rest);
    if says_more || rates.quotas.is_empty() && !text.trim().is_empty() {
        report_unknown_rate(cell, &rest, sink);
        rates.special = Some(Spanned::new(text, cell.span));
    }
    rates
}

/// Without the targets of links, `](https://…)`.
fn without_targets(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](") {
        out.push_str(before);
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.replace(['[', ']'], "")
}

/// So many calls in so many units; a unit of nothing is that of `QPS`.
fn quota(count: &str, every: &str, unit: &str, span: Span) -> Option<Quota> {
    let seconds = match unit.to_lowercase().as_str() {
        "" | "秒" | "second" | "sec" | "s" => 1,
        "分钟" | "分" | "minute" | "min" | "m" => 60,
        "小时" | "hour" => 3_600,
        _ => 86_400,
    };
    let count = count.replace(',', "").parse::<u32>().ok()?;
    let every = match every {
        "" => 1,
        every => every.parse::<u32>().ok()?,
    };
    let seconds = every.checked_mul(seconds)?;
    (count > 0 && seconds > 0).then_some(Quota {
        count,
        seconds,
        span,
    })
}

fn is_special(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("特殊频控") || text.contains("special rate limit")
}

/// Reports what no limit was made of, unless it is known to be none.
fn report_unknown_rate(cell: &Cell, rest: &str, sink: &mut Sink) {
    let is_none = matches!(
        rest.trim().to_lowercase().as_str(),
        "无" | "-" | "/" | "none"
    );
    if !is_none && !is_special(rest) {
        sink.report(
            Diagnostic::warning(
                "rate-limit-unknown",
                cell.span,
                "the rate limit holds something that is no number of calls in a time",
            )
            .label("not understood")
            .help(
                "write it as `100 次/分钟`, `50 次/秒` or both; until then this limit is not known",
            ),
        );
    }
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
    fn all_forms_of_rates() {
        for (text, expected, special, told) in [
            (
                "[1000 次/分钟、50 次/秒](https://x/y2)",
                vec![(1000, 60), (50, 1)],
                false,
                0,
            ),
            (
                "1000 per minute、50 per second",
                vec![(1000, 60), (50, 1)],
                false,
                0,
            ),
            ("100 次/分钟", vec![(100, 60)], false, 0),
            ("1,000 times/min", vec![(1000, 60)], false, 0),
            (
                "5 QPS，10000 次/天",
                vec![(5, 1), (10_000, 86_400)],
                false,
                0,
            ),
            (
                "每秒 10 次，每 5 分钟 300 次",
                vec![(10, 1), (300, 300)],
                false,
                0,
            ),
            ("20 次/10 秒", vec![(20, 10)], false, 0),
            ("特殊频控", vec![], true, 0),
            ("特殊频控，单应用 5 次/秒", vec![(5, 1)], true, 0),
            ("5 次/秒，单聊另有 3 条", vec![(5, 1)], true, 1),
            ("0 次/秒", vec![], true, 1),
            ("99999999999 次/秒", vec![], true, 1),
            ("看情况", vec![], true, 1),
            ("-", vec![], true, 0),
            ("", vec![], false, 0),
        ] {
            let mut sink = Sink::default();
            let rates = rates(&cell(text), &mut sink);
            let found: Vec<_> = rates
                .quotas
                .iter()
                .map(|quota| (quota.count, quota.seconds))
                .collect();
            assert_eq!(found, expected, "{text}");
            assert_eq!(rates.special.is_some(), special, "{text}");
            assert_eq!(sink.into_sorted().len(), told, "{text}");
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
