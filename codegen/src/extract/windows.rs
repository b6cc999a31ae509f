//! Time ranges with a documented greatest length, from the words of fields and notes.

use std::sync::LazyLock;

use regex::Regex;

use super::prose::{self, Known, Statement};
use crate::diagnostics::{Diagnostic, Sink};
use crate::ir::{Operation, TimeUnit, Window};
use crate::source::Sources;

/// A length of time. A month counts as 30 days and a year as 365, which no server can mean to be too long.
static LENGTH: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"([0-9]+|[一二两三四五六七八九十]) *(?:个)? *(?:自然)?(分钟|小时|天|日|周|月|年|[Mm]inute|[Hh]our|h(?-u:\b)|H(?-u:\b)|[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear)",
    )
    .ok()
});

/// Words without which no sentence limits anything.
static HINT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        "超过|大于|最[大多长]|小于|以内|之内|超出|不得长于|exceed|[Mm]ore than|[Uu]p to|[Mm]aximum|[Ww]ithin|[Ll]ess than|[Ll]onger than|[Aa]t most",
    )
    .ok()
});

fn may_limit(text: &str) -> bool {
    LazyLock::force(&HINT)
        .as_ref()
        .is_none_or(|hint| hint.is_match(text))
}

/// The ranges that the fields and notes of an operation limit, each pair of bounds once.
pub fn find(operation: &Operation, sources: &Sources, sink: &mut Sink) -> Vec<Window> {
    let known = prose::request_fields(operation);
    let mut windows: Vec<Window> = Vec::new();
    let statements = prose::statements(operation, &known);
    for statement in statements
        .iter()
        .filter(|statement| may_limit(statement.text))
    {
        for sentence in prose::sentences(statement.text).filter(|sentence| limits_range(sentence)) {
            let Some(window) = read(sentence, statement, &known, sources, sink) else {
                continue;
            };
            let same = windows.iter().find(|other| {
                (other.side, &other.start, &other.end) == (window.side, &window.start, &window.end)
            });
            match same {
                Some(other) if other.seconds != window.seconds => sink.report(
                    Diagnostic::warning(
                        "window-contradicted",
                        window.span,
                        "another length is stated for this time range",
                    )
                    .related(other.span, "this one is used"),
                ),
                Some(_) => {}
                None => windows.push(window),
            }
        }
    }
    windows
}

/// True if the sentence limits how far two points in time may be apart; not how long ago one may be.
fn limits_range(sentence: &str) -> bool {
    let has = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
    let lower = sentence.to_ascii_lowercase();
    let english = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let chinese = has(&[
        "跨度",
        "时间范围",
        "间隔",
        "时间差",
        "时间区间",
        "时间段",
        "查询范围",
        "相差",
        "之间",
        "时间窗口",
        "查询区间",
    ]) && has(&[
        "超过",
        "大于",
        "最大",
        "最多",
        "最长",
        "小于",
        "以内",
        "之内",
        "超出",
        "不得长于",
    ]);
    let in_english = english(&[
        "time range",
        "time span",
        "interval",
        "period",
        "between",
        "range",
    ]) && english(&[
        "exceed",
        "more than",
        "up to",
        "maximum",
        "within",
        "less than",
        "longer than",
        "at most",
    ]);
    (chinese || in_english)
        && !has(&[
            "距当前",
            "距离当前",
            "距今",
            "最近",
            "过去",
            "单元格",
            "间隔时间",
        ])
        && !english(&["from now", "from the current", "last ", "past "])
}

fn read(
    sentence: &str,
    statement: &Statement<'_>,
    known: &[Known<'_>],
    sources: &Sources,
    sink: &mut Sink,
) -> Option<Window> {
    let seconds = seconds(sentence)?;
    let span = sources.narrow(statement.span, sentence);
    let (start, end) = bounds(sentence, statement, known)?;
    let (start, end) = (known.get(start)?, known.get(end)?);
    let Some(unit) = unit(start).or_else(|| unit(end)) else {
        sink.report(Diagnostic::note(
            "window-without-unit",
            span,
            "a time range is limited, but its bounds are no Unix times, so it is not checked",
        ));
        return None;
    };
    Some(Window {
        side: start.side,
        start: start.path.clone(),
        end: end.path.clone(),
        unit,
        seconds,
        span,
    })
}

/// The bounds that a sentence means: those it names, those of the field that says it, or the only ones there are.
fn bounds(
    sentence: &str,
    statement: &Statement<'_>,
    known: &[Known<'_>],
) -> Option<(usize, usize)> {
    let named = prose::names(sentence)
        .into_iter()
        .find_map(|name| prose::range_of(prose::resolve(name, statement.owner, known)?, known));
    named.or_else(|| prose::range_meant(statement.owner, known))
}

fn seconds(sentence: &str) -> Option<u64> {
    let captures = LazyLock::force(&LENGTH).as_ref()?.captures(sentence)?;
    let count = captures.get(1)?.as_str();
    let count: u64 = match count.parse() {
        Ok(count) => count,
        Err(_) => {
            let digit = "一二三四五六七八九十"
                .chars()
                .position(|c| count.starts_with(c));
            digit.map_or(2, |digit| digit as u64 + 1)
        }
    };
    let length = match captures
        .get(2)?
        .as_str()
        .to_ascii_lowercase()
        .trim_end_matches('s')
    {
        "分钟" | "minute" => 60,
        "小时" | "hour" | "h" => 3_600,
        "天" | "日" | "day" => 86_400,
        "周" | "week" => 7 * 86_400,
        "月" | "month" => 30 * 86_400,
        _ => 365 * 86_400,
    };
    count.checked_mul(length).filter(|&seconds| seconds > 0)
}

/// Unit of a Unix time: as its description says, else by the digits of its example.
fn unit(bound: &Known<'_>) -> Option<TimeUnit> {
    let text = bound.field.description.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if has(&["毫秒", "millisecond", "(ms)", "（ms）"]) {
        return Some(TimeUnit::Milliseconds);
    }
    if has(&[
        "秒级",
        "单位为秒",
        "单位：秒",
        "单位秒",
        "秒时间戳",
        "（秒）",
        "(秒)",
        "in seconds",
        "秒为单位",
    ]) {
        return Some(TimeUnit::Seconds);
    }
    let example = bound
        .field
        .example
        .as_ref()?
        .value
        .trim_matches(['"', '\'']);
    let digits = !example.is_empty() && example.bytes().all(|byte| byte.is_ascii_digit());
    match example.len() {
        13 if digits => Some(TimeUnit::Milliseconds),
        10 if digits => Some(TimeUnit::Seconds),
        _ => None,
    }
}
