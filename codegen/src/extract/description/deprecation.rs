//! Fields that the page calls deprecated, told from fields that are about deprecation.

use std::sync::LazyLock;

use regex::Regex;

use crate::ir::Deprecation;
use crate::source::{Sources, Span};

/// What may stand in front of the word: the field itself, and how far it is.
const SUBJECTS: [&str; 19] = [
    "注意",
    "说明",
    "该字段",
    "此字段",
    "本字段",
    "当前字段",
    "字段",
    "该参数",
    "此参数",
    "本参数",
    "当前参数",
    "参数",
    "该属性",
    "该功能",
    "功能",
    "目前",
    "现",
    "这个字段",
    "历史字段",
];
const DEGREES: [&str; 9] = [
    "已经",
    "已被",
    "即将",
    "将被",
    "后续将",
    "已",
    "将",
    "被",
    "了",
];
/// Words that deprecate by themselves.
const WORDS: [&str; 12] = [
    "废弃",
    "弃用",
    "下线",
    "不推荐使用",
    "不建议使用",
    "不再推荐",
    "不再维护",
    "不再使用",
    "不再支持",
    "不再生效",
    "停止维护",
    "deprecated",
];
/// Words that deprecate only what is named in front of them.
const WITH_SUBJECT: [&str; 2] = ["失效", "停用"];
/// What may stand behind the word: an end, or the field.
const AFTER: [&str; 8] = ["字段", "参数", "该", "此", "请", "的字段", "的参数", "中"];

/// The sentence that calls the field deprecated, if there is one.
pub(super) fn find(text: &str, span: Span, sources: &Sources) -> Option<Deprecation> {
    if !may_deprecate(text) {
        return None;
    }
    let text = without_code(text);
    text.split(['\n', '。', '；'])
        .find(|sentence| deprecates(sentence))
        .map(|sentence| {
            let note = sentence.trim().trim_start_matches(['-', ' ']).to_owned();
            Deprecation {
                span: sources.narrow(span, &note),
                note,
            }
        })
}

/// Words without which no sentence deprecates anything; nearly no description has one.
static HINT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new("废弃|弃用|下线|不推荐|不建议|不再|失效|停用|停止维护|[Dd]eprecated|DEPRECATED|[Nn]o longer").ok()
});

fn may_deprecate(text: &str) -> bool {
    LazyLock::force(&HINT)
        .as_ref()
        .is_none_or(|hint| hint.is_match(text))
}

/// Words in backticks are values, not remarks.
fn without_code(text: &str) -> String {
    text.split('`').step_by(2).collect::<Vec<_>>().join("…")
}

fn deprecates(sentence: &str) -> bool {
    let lower = sentence.to_ascii_lowercase();
    if ["是否", "如果", "若", "whether", "if "]
        .iter()
        .any(|word| lower.contains(word))
    {
        return false;
    }
    if english(&lower) {
        return true;
    }
    let opens = |c: char| {
        matches!(
            c,
            '（' | '(' | '【' | '[' | '，' | ',' | '：' | ':' | '、' | '！'
        )
    };
    std::iter::once(0)
        .chain(lower.match_indices(opens).map(|(at, mark)| at + mark.len()))
        .any(|at| clause(lower[at..].trim_start_matches([' ', '-', '*', '！', '!'])))
}

/// True if the clause begins with the word, or with the field and the word.
fn clause(clause: &str) -> bool {
    let mut rest = clause;
    let mut subject = false;
    while let Some(after) = SUBJECTS.iter().find_map(|word| rest.strip_prefix(word)) {
        subject = true;
        rest = after.trim_start_matches(['：', ':', '，', ' ', '*']);
    }
    while let Some(after) = DEGREES.iter().find_map(|word| rest.strip_prefix(word)) {
        rest = after;
    }
    let word = WORDS
        .iter()
        .find_map(|word| rest.strip_prefix(word))
        .or_else(|| {
            let word = |word: &&str| rest.strip_prefix(*word);
            subject.then(|| WITH_SUBJECT.iter().find_map(word))?
        });
    word.is_some_and(|after| {
        let after = after.trim_start_matches(['了', ' ', '*']);
        after.is_empty()
            || after.starts_with(|c: char| !c.is_alphanumeric() && c != '_')
            || AFTER.iter().any(|word| after.starts_with(word))
    })
}

fn english(lower: &str) -> bool {
    lower.contains("deprecated")
        || [
            "no longer supported",
            "no longer recommended",
            "no longer maintained",
            "no longer used",
        ]
        .iter()
        .any(|word| lower.contains(word))
}
