//! Limits in running text, only where nothing else can be meant.

use std::cmp::Ordering;
use std::sync::LazyLock;

use regex::Regex;

use crate::ir::{Bound, Constraints};
use crate::source::{Sources, Span, Spanned};

use super::{Leaf, Subject};

/// Bounds that one sentence states.
#[derive(Debug, Default, PartialEq, Eq)]
struct Limits {
    low: Option<String>,
    high: Option<String>,
}

/// Fills the limits that no rule states from the sentences of a description. Sentences that disagree state none.
pub(super) fn read(
    constraints: &mut Constraints,
    text: &str,
    subject: Subject,
    span: Span,
    sources: &Sources,
) {
    let (Some(min), Some(max)) = slots(constraints, subject) else {
        return;
    };
    // A rule for one side says all that is checked; text beside it may speak of something else.
    if min.is_some() || max.is_some() || !may_limit(text) {
        return;
    }
    let found: Vec<(Limits, &str)> = sentences(text)
        .filter_map(|sentence| Some((of_sentence(sentence, subject)?, sentence)))
        .collect();
    let [(limits, sentence)] = found.as_slice() else {
        return;
    };
    let span = sources.narrow(span, sentence.trim());
    let fill = |slot: &mut Option<Bound>, bound: &Option<String>| {
        *slot = bound.clone().map(|bound| Spanned::new(bound, span));
    };
    fill(min, &limits.low);
    fill(max, &limits.high);
}

/// The default of a whole number that its description states as a clause of its own, `最大100，默认20`. Sentences that
/// disagree state none.
pub(super) fn default(
    text: &str,
    subject: Subject,
    span: Span,
    sources: &Sources,
) -> Option<Spanned<String>> {
    if subject.many || subject.leaf != Leaf::Integer || !text.contains("默认") {
        return None;
    }
    let mut found = sentences(text).filter_map(|sentence| {
        let value = capture(&DEFAULT, sentence).filter(|_| !is_doubtful(sentence))?;
        Some(Spanned::new(value, sources.narrow(span, sentence.trim())))
    });
    let first = found.next()?;
    found
        .all(|other| other.value == first.value)
        .then_some(first)
}

fn may_limit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
        && LazyLock::force(&HINT)
            .as_ref()
            .is_none_or(|hint| hint.is_match(text))
}

/// Reads a rule that is written as a sentence; true if it states a limit that is not known yet.
pub(super) fn of_rule(
    constraints: &mut Constraints,
    rule: &str,
    subject: Subject,
    span: Span,
) -> bool {
    let (Some(min), Some(max)) = slots(constraints, subject) else {
        return false;
    };
    let Some(limits) = of_sentence(rule, subject) else {
        return false;
    };
    let mut changed = false;
    for (slot, bound) in [(min, limits.low), (max, limits.high)] {
        if let (None, Some(bound)) = (slot.as_ref(), bound) {
            *slot = Some(Spanned::new(bound, span));
            changed = true;
        }
    }
    changed
}

/// True unless the first number is greater.
pub(super) fn ordered(low: &str, high: &str) -> bool {
    compare(low, high) != Ordering::Greater
}

/// Compares decimal texts of any size.
fn compare(a: &str, b: &str) -> Ordering {
    let parts = |text: &str| {
        let negative = text.starts_with('-');
        let (whole, fraction) = text
            .trim_start_matches('-')
            .split_once('.')
            .unwrap_or((text.trim_start_matches('-'), ""));
        let whole = whole.trim_start_matches('0').to_owned();
        (negative, whole, fraction.trim_end_matches('0').to_owned())
    };
    let ((negative, whole_a, fraction_a), (negative_b, whole_b, fraction_b)) = (parts(a), parts(b));
    let size = whole_a
        .len()
        .cmp(&whole_b.len())
        .then_with(|| whole_a.cmp(&whole_b))
        .then_with(|| fraction_a.cmp(&fraction_b));
    match (negative, negative_b) {
        (false, false) => size,
        (true, true) => size.reverse(),
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
    }
}

/// Where limits of running text go for a field of this type.
fn slots(
    constraints: &mut Constraints,
    subject: Subject,
) -> (Option<&mut Option<Bound>>, Option<&mut Option<Bound>>) {
    if subject.many || subject.leaf == Leaf::String {
        (
            Some(&mut constraints.min_length),
            Some(&mut constraints.max_length),
        )
    } else if matches!(subject.leaf, Leaf::Integer | Leaf::Number) {
        (
            Some(&mut constraints.minimum),
            Some(&mut constraints.maximum),
        )
    } else {
        (None, None)
    }
}

/// Sentences and items of lists, also of lists on one line.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', '。', '；'])
        .flat_map(|line| {
            let listed =
                line.trim_start().starts_with("- ") || line.contains(":**") || line.contains("：");
            let mut rest = Some(line);
            std::iter::from_fn(move || {
                let line = rest.take()?;
                let cut = line
                    .match_indices(" - ")
                    .map(|(at, _)| at)
                    .find(|at| listed && !line[at + 3..].starts_with(|c: char| c.is_ascii_digit()));
                let Some(at) = cut else { return Some(line) };
                rest = line.get(at + 3..);
                line.get(..at)
            })
        })
        .filter(|sentence| sentence.bytes().any(|byte| byte.is_ascii_digit()))
}

/// Words of a sentence that speaks of parts, of conditions, or of other measures.
const DOUBTS: [&str; 26] = [
    "单个",
    "每个",
    "每条",
    "每人",
    "每次",
    "每页",
    "每行",
    "各",
    "其中",
    "展示",
    "如果",
    "若",
    "序列化",
    "字节",
    "编码",
    "UTF",
    "utf",
    "中文=",
    "前缀",
    "后缀",
    "建议",
    "each",
    "every",
    "byte",
    "if ",
    "when ",
];

fn is_doubtful(sentence: &str) -> bool {
    let when = sentence
        .match_indices('当')
        .any(|(at, _)| !sentence[at..].starts_with("当前"));
    when || DOUBTS.iter().any(|word| sentence.contains(word))
}

fn of_sentence(sentence: &str, subject: Subject) -> Option<Limits> {
    if is_doubtful(sentence) {
        return None;
    }
    let limits = match (subject.many, subject.leaf) {
        (true, _) => items(sentence),
        (false, Leaf::String) => characters(sentence),
        (false, _) => range(sentence),
    };
    let stated = limits.low.is_some() || limits.high.is_some();
    let sane = match (&limits.low, &limits.high) {
        (Some(low), Some(high)) => ordered(low, high),
        _ => true,
    };
    (stated && sane).then_some(limits)
}

macro_rules! pattern {
    ($name:ident, $($part:expr),+) => {
        static $name: LazyLock<Option<Regex>> =
            LazyLock::new(|| Regex::new(concat!($($part),+)).ok());
    };
}

// Words without which no pattern below matches.
pattern!(
    HINT,
    "范围|最[大小多少长短]|不[^。；，]{0,3}(?:超过|大于|多于|少于|小于|低于)|上限|至少|长度|字符|个字|",
    "[Uu]p to|[Aa]t (?:most|least)|[Mm]ore than|[Mm]aximum|exceed|within"
);
pattern!(
    VALUE_RANGE,
    r"(?:取值|传值|可选|数值|可取)?范围(?:是|为|在)?[：:]? *(?P<open>[\[（(]?) *`?(?P<low>-?[0-9]+(?:\.[0-9]+)?)`?",
    r" *(?P<by>～|~|-|到|至|,|，) *`?(?P<high>-?[0-9]+(?:\.[0-9]+)?)`? *(?P<close>[\]）)]?)"
);
pattern!(
    VALUE_MIN,
    r"(?:^|[，,：:（( ])最小(?:值)?(?:为|是|：|:) *`?(-?[0-9]+(?:\.[0-9]+)?)`?(?:$|[^0-9%．.])"
);
pattern!(
    VALUE_MAX,
    r"(?:^|[，,：:（( ])最大(?:值)?(?:为|是|：|:|不超过) *`?(-?[0-9]+(?:\.[0-9]+)?)`?(?:$|[^0-9%．.])",
    r"|(?:^|[，,：:（( ])不(?:能|得|可|允许)?(?:超过|大于) *`?(-?[0-9]+)`? *(?:$|[，,）)])",
    r"|(?:^|[，,：:（( ])最大(?:值)? *`?(-?[0-9]+)`? *(?:$|[，,）)])"
);
pattern!(
    DEFAULT,
    r"(?:^|[，,：:（( ])默认(?:值)?(?:为|是|：|:)? *`?(-?[0-9]+)`? *(?:$|[，,）)])"
);
pattern!(
    CHARACTER_RANGE,
    r"([0-9]+) *(?:～|~|-|到|至) *([0-9]+) *(?:个)? *字符|字符数(?:要|需|应)?在 *([0-9]+) *(?:～|~|-|到|至) *([0-9]+)"
);
pattern!(
    CHARACTERS_MAX,
    r"(?:最大(?:支持)?(?:长度)?(?:为|是)?|最长(?:支持|为)?|最多(?:支持|输入|可输入|传入)?|不(?:能|得|可|允许|要)*(?:超过|大于|多于)|",
    r"长度(?:限制|上限)(?:为|是)?|[Uu]p to|[Aa]t most|[Nn]o more than|[Mm]aximum(?: length)?(?: of| is)?|exceed|within)",
    r" *`?([0-9,]+)`? *(?:个)? *(?:字符|字(?:[^段母节典体]|$)|characters?)"
);
pattern!(
    LENGTH_MAX,
    r"最大(?:支持)?长度(?:为|是|：|:)? *`?([0-9]+)`? *(?:$|[，,。；）)])"
);
pattern!(
    CHARACTERS_MIN,
    r"(?:最短|最少|不(?:能|得|可)?(?:少于|小于|低于)|至少|[Aa]t least) *`?([0-9]+)`? *(?:个)? *(?:字符|characters?)"
);
pattern!(
    CHARACTERS_EXACT,
    r"长度(?:必须|需|固定)?(?:为|是) *`?([0-9]+)`? *(?:个)? *字符"
);
pattern!(
    ITEMS_MAX,
    r"最多(?:支持|可以|可|能|只能|允许|仅|同时|一次|批量|传入|传递|设置|填写|填|添加|输入|选择|传|指定|包含|查询|删除|创建|更新|配置)*",
    r" *`?([0-9,]+)`? *(?:个|条|项|人|名|位)(?:[^月字小工]|$)",
    r"|(?:最大(?:支持)?长度|长度上限|长度最大|数量上限|列表上限)(?:为|是|：|:)? *`?([0-9,]+)",
    r"|(?:(?:长度|数量|个数|总数)(?:最大)?|最大)不(?:能|得|可|允许|要)*(?:超过|大于|多于) *`?([0-9,]+)",
    r"|不(?:能|得|可|允许|要)*(?:超过|大于|多于) *`?([0-9,]+)`? *(?:个|条|项|人)(?:[^月字小工]|$)",
    r"|最大 *`?([0-9,]+)`? *(?:个|条|项|人)(?:[^月字小工]|$)",
    r"|(?:[Uu]p to|[Aa]t most|[Nn]o more than|[Mm]aximum of|cannot exceed|not exceed) *`?([0-9,]+)`?",
    r" *(?:$|[.,;)）]|(?:items?|IDs?|ids?|users?|elements?|entries|members?|records?)(?-u:\b))"
);
pattern!(
    ITEMS_MIN,
    r"(?:至少|最少)(?:需要|需|要|传入|填写|选择|包含|传|填)* *`?([0-9]+)`? *(?:个|条|项)(?:[^月字小工]|$)"
);

/// The first group of a pattern that matched, without thousands separators.
fn capture(pattern: &LazyLock<Option<Regex>>, text: &str) -> Option<String> {
    let captures = LazyLock::force(pattern).as_ref()?.captures(text)?;
    let group = captures.iter().skip(1).flatten().next()?;
    Some(group.as_str().replace(',', "")).filter(|number| !number.is_empty())
}

fn range(sentence: &str) -> Limits {
    if !["范围", "最大", "最小", "超过", "大于"]
        .iter()
        .any(|word| sentence.contains(word))
    {
        return Limits::default();
    }
    let bounds = LazyLock::force(&VALUE_RANGE)
        .as_ref()
        .and_then(|pattern| pattern.captures(sentence));
    if let Some(bounds) = bounds {
        let of = |name| bounds.name(name).map_or("", |group| group.as_str());
        let inclusive = match (of("open"), of("by"), of("close")) {
            ("[", _, "]") => true,
            ("（" | "(", by, "）" | ")") => !matches!(by, "," | "，"),
            ("", by, _) => !matches!(by, "," | "，"),
            _ => false,
        };
        return if inclusive {
            Limits {
                low: Some(of("low").to_owned()),
                high: Some(of("high").to_owned()),
            }
        } else {
            Limits::default()
        };
    }
    Limits {
        low: capture(&VALUE_MIN, sentence),
        high: capture(&VALUE_MAX, sentence),
    }
}

fn characters(sentence: &str) -> Limits {
    let measured = ["字", "长度", "character"]
        .iter()
        .any(|word| sentence.contains(word));
    if !measured {
        return Limits::default();
    }
    let bounds = LazyLock::force(&CHARACTER_RANGE)
        .as_ref()
        .and_then(|pattern| pattern.captures(sentence));
    if let Some(bounds) = bounds {
        let mut groups = bounds
            .iter()
            .skip(1)
            .flatten()
            .map(|group| group.as_str().to_owned());
        return Limits {
            low: groups.next(),
            high: groups.next(),
        };
    }
    if let Some(exact) = capture(&CHARACTERS_EXACT, sentence) {
        return Limits {
            low: Some(exact.clone()),
            high: Some(exact),
        };
    }
    Limits {
        low: capture(&CHARACTERS_MIN, sentence),
        high: capture(&CHARACTERS_MAX, sentence).or_else(|| capture(&LENGTH_MAX, sentence)),
    }
}

fn items(sentence: &str) -> Limits {
    // Text about other fields, or about the characters of the items, counts something else.
    let other = sentence.contains('=')
        || sentence.contains("字符")
        || sentence.contains("character")
        || sentence.contains("天")
        || sentence.contains('_');
    if other {
        return Limits::default();
    }
    Limits {
        low: capture(&ITEMS_MIN, sentence),
        high: capture(&ITEMS_MAX, sentence),
    }
}
