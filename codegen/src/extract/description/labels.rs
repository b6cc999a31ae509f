//! The words in front of labelled facts, in Chinese and in English.

/// What follows a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// `示例值`
    Example,
    /// `默认值`
    Default,
    /// `固定值`
    Fixed,
    /// `可选值有`
    Values,
    /// `数据校验规则`
    Rules,
    /// `字段权限要求`
    Scopes {
        /// The value of the field for which they are needed.
        when: Option<String>,
        /// Any one is enough.
        any: bool,
    },
}

const EXAMPLE: [&str; 5] = ["示例值", "示例", "样例值", "example value", "example"];
const DEFAULT: [&str; 4] = ["默认值", "缺省值", "default value", "default"];
const FIXED: [&str; 2] = ["固定值", "fixed value"];
const RULES: [&str; 5] = [
    "数据校验规则",
    "校验规则",
    "数据校验",
    "data validation rules",
    "data validation rule",
];
const SCOPES: [&str; 5] = [
    "字段权限要求",
    "required field scopes",
    "field permission requirements",
    "following field scopes are required",
    "required field scope",
];
/// Words that announce values wherever they stand in front of a list.
const VALUES: [&str; 18] = [
    "可选值",
    "可能值",
    "可能的值",
    "可选项",
    "枚举值",
    "可取值",
    "可能取值",
    "可选取值",
    "取值",
    "optional values",
    "optional value",
    "possible values",
    "possible value",
    "enumerated values",
    "available values",
    "valid values",
    "options",
    "enum values",
];
/// What may stand between such a word and its colon.
const VALUES_SUFFIX: [&str; 10] = [
    "有",
    "为",
    "是",
    "包括",
    "包含",
    "如下",
    " are",
    " is",
    " include",
    " are as follows",
];

/// The label that `text` starts with in bold, and its length with the colon.
pub(super) fn bold(text: &str) -> Option<(Label, usize)> {
    let inner = text.strip_prefix("**")?;
    let close = inner.find("**")?;
    let name = inner.get(..close)?;
    if name.len() > 150 || name.contains('\n') {
        return None;
    }
    let after = close + 4;
    let bare = name.trim().trim_end_matches(['：', ':']);
    if bare.len() != name.trim().len() {
        return Some((named(bare)?, after));
    }
    let rest = text.get(after..)?;
    let colon = rest.trim_start_matches([' ', '\u{a0}']);
    let skipped = rest.len() - colon.len();
    let width = colon_width(colon)?;
    Some((named(bare)?, after + skipped + width))
}

/// The label that a line starts with, without bold, and its length with the colon. Only words that mean nothing else.
pub(super) fn plain(line: &str) -> Option<(Label, usize)> {
    let starts = [
        "示例值",
        "样例值",
        "默认值",
        "缺省值",
        "固定值",
        "数据校验",
        "校验规则",
        "字段权限",
        "当值为",
    ]
    .iter()
    .any(|word| line.starts_with(word))
        || line.starts_with(['E', 'D', 'F', 'R', 'W']);
    if !starts {
        return None;
    }
    let colon = line.find(['：', ':'])?;
    let name = line.get(..colon)?.trim();
    let ambiguous = ["example", "default"]
        .iter()
        .any(|word| name.eq_ignore_ascii_case(word));
    if name.len() > 150 || name.contains('*') || ambiguous {
        return None;
    }
    let label = named(name).filter(|label| *label != Label::Values)?;
    Some((label, colon + colon_width(line.get(colon..)?)?))
}

/// Where a sentence that announces a list of values says so: start of the words, end of the colon. Either the line
/// ends there, or the list begins.
pub(super) fn announced(line: &str) -> Option<(usize, usize)> {
    line.char_indices()
        .filter(|(_, c)| matches!(c, '：' | ':'))
        .find_map(|(at, c)| {
            let end = at + c.len_utf8();
            let rest = line.get(end..)?.trim();
            let is_list = rest.starts_with("- ") || rest.starts_with("* ");
            if !(rest.is_empty() || is_list || super::items::coded(rest).is_some()) {
                return None;
            }
            let before = line.get(..at)?;
            let start = announcement(before)?;
            (!of_another_field(before.get(..start)?)).then_some((start, end))
        })
}

/// Start of the words that announce values at the end of `text`.
pub(super) fn announcement(text: &str) -> Option<usize> {
    let lower = text.to_ascii_lowercase();
    let trimmed = lower.trim_end_matches([' ', '*']);
    let stem = VALUES_SUFFIX
        .iter()
        .find_map(|suffix| trimmed.strip_suffix(suffix))
        .unwrap_or(trimmed);
    VALUES
        .iter()
        .filter_map(|word| stem.strip_suffix(word))
        .map(str::len)
        .min()
        .filter(|&start| {
            let ascii_word = stem
                .as_bytes()
                .get(start)
                .is_some_and(u8::is_ascii_alphabetic);
            !(ascii_word && stem[..start].ends_with(|c: char| c.is_ascii_alphanumeric()))
        })
}

/// True if the sentence speaks of a parameter by name (`需传 complete_reason 参数，枚举值…`): its values are not
/// those of the field.
fn of_another_field(before: &str) -> bool {
    let sentence = before
        .rsplit(['。', '；', ';', '\n'])
        .next()
        .unwrap_or(before);
    ["参数", "字段"].iter().any(|word| {
        sentence.match_indices(word).any(|(at, _)| {
            sentence[..at]
                .trim_end_matches(['`', ' '])
                .ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
        })
    })
}

fn named(name: &str) -> Option<Label> {
    let name = name.trim();
    let is = |words: &[&str]| words.iter().any(|word| name.eq_ignore_ascii_case(word));
    if is(&EXAMPLE) {
        return Some(Label::Example);
    }
    if is(&DEFAULT) {
        return Some(Label::Default);
    }
    if is(&FIXED) {
        return Some(Label::Fixed);
    }
    if is(&RULES) {
        return Some(Label::Rules);
    }
    let lower = name.to_ascii_lowercase();
    if SCOPES.iter().any(|word| lower.contains(word)) {
        return Some(Label::Scopes {
            when: name.split('`').nth(1).map(str::to_owned),
            any: lower.contains("任一") || lower.contains("any"),
        });
    }
    (announcement(&lower) == Some(0)).then_some(Label::Values)
}

fn colon_width(text: &str) -> Option<usize> {
    text.chars()
        .next()
        .filter(|c| matches!(c, '：' | ':'))
        .map(char::len_utf8)
}
