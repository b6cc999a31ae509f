//! Validation rules behind their label: `- 长度范围：…`, glued `最大长度: 100最小长度: 1`, English.

use crate::diagnostics::Diagnostic;
use crate::ir::{Bound, Constraints};
use crate::source::{Span, Spanned};

use super::blocks::{Block, Line};
use super::items::bulleted;
use super::limits;
use super::{Count, Leaf, Outcome, Reader};

/// What a rule limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    LengthRange,
    ValueRange,
    MaxLength,
    MinLength,
    MaxValue,
    MinValue,
    Pattern,
}

/// The words that open a rule, longest first where one begins another.
const KINDS: [(&str, Kind); 23] = [
    ("长度范围", Kind::LengthRange),
    ("取值范围", Kind::ValueRange),
    ("数值范围", Kind::ValueRange),
    ("最大长度", Kind::MaxLength),
    ("最小长度", Kind::MinLength),
    ("最大值", Kind::MaxValue),
    ("最小值", Kind::MinValue),
    ("正则校验", Kind::Pattern),
    ("正则表达式", Kind::Pattern),
    ("Length range", Kind::LengthRange),
    ("Value range", Kind::ValueRange),
    ("Range of values", Kind::ValueRange),
    ("Maximum length", Kind::MaxLength),
    ("Minimum length", Kind::MinLength),
    ("Max length", Kind::MaxLength),
    ("Min length", Kind::MinLength),
    ("Maximum value", Kind::MaxValue),
    ("Minimum value", Kind::MinValue),
    ("Maximum", Kind::MaxValue),
    ("Minimum", Kind::MinValue),
    ("Regular expression", Kind::Pattern),
    ("Regex", Kind::Pattern),
    ("Pattern", Kind::Pattern),
];

/// Reads the rules of a block. Rules that no field of this type can have stay in the description.
pub(super) fn read(reader: &mut Reader<'_>, block: Block<'_>) {
    let mut kept = Vec::new();
    let mut after = block.lines.len();
    let mut blank = false;
    for (index, line) in block.lines.iter().enumerate() {
        let Line::Text(text, span) = line else {
            kept.push(*line);
            continue;
        };
        let text = text.trim();
        let seen = reader.out.tally.rules.read > 0;
        // A paragraph behind the rules is no rule any more.
        if seen && blank && !text.is_empty() && !is_rule(text) {
            after = index;
            break;
        }
        blank = text.is_empty();
        if blank {
            continue;
        }
        for rule in cut(text) {
            let outcome = add(reader, rule, *span);
            reader.out.tally.rules += Count::one(outcome);
            // Rules in prose say more than their limits.
            if outcome != Outcome::Understood || kind(strip(rule)).is_none() {
                kept.push(Line::Text(rule, *span));
            }
        }
    }
    match kept.split_first() {
        Some((Line::Text(rule, _), others)) if bulleted(rule.trim()).is_none() => {
            reader.prose.push(block.sentence(rule));
            reader.keep_lines(others);
        }
        Some(_) => {
            reader.prose.push(block.lead.to_owned());
            reader.keep_lines(&kept);
        }
        None => {}
    }
    let rest = block.lines.get(after..).unwrap_or(&[]);
    if !rest.is_empty() {
        reader.prose.push(String::new());
    }
    reader.keep_lines(rest);
}

/// True for an item of a list, and for a line that opens with the words of a rule.
fn is_rule(line: &str) -> bool {
    bulleted(line).is_some() || kind(strip(line)).is_some()
}

fn add(reader: &mut Reader<'_>, rule: &str, span: Span) -> Outcome {
    let span = reader.sources.narrow(span, rule.trim());
    let rule = strip(rule);
    let Some((kind, stated)) = kind(rule) else {
        return if limits::of_rule(&mut reader.out.constraints, rule, reader.subject, span) {
            Outcome::Understood
        } else {
            Outcome::Kept
        };
    };
    let stated = stated.trim_start_matches(['：', ':', ' ']).trim();
    if kind == Kind::Pattern {
        return pattern(reader, stated, span);
    }
    let Some(bounds) = Bounds::parse(kind, stated) else {
        return unreadable(
            reader,
            span,
            "a validation rule has no number that can be read",
        );
    };
    if !bounds.ordered() {
        return unreadable(
            reader,
            span,
            "the bounds of a validation rule are in the wrong order",
        );
    }
    let subject = reader.subject;
    let length = matches!(kind, Kind::LengthRange | Kind::MaxLength | Kind::MinLength);
    let fits = match (length, bounds.unit) {
        (_, Unit::Other) => false,
        (true, Unit::Characters) => !subject.many && subject.leaf == Leaf::String,
        (true, Unit::None) => subject.many || subject.leaf == Leaf::String,
        (false, unit) => unit == Unit::None && matches!(subject.leaf, Leaf::Integer | Leaf::Number),
    };
    if !fits {
        return Outcome::Kept;
    }
    let constraints = &mut reader.out.constraints;
    let (minimum, maximum) = if length {
        (&mut constraints.min_length, &mut constraints.max_length)
    } else {
        (&mut constraints.minimum, &mut constraints.maximum)
    };
    let same = set(minimum, bounds.low, span) & set(maximum, bounds.high, span);
    if same {
        Outcome::Understood
    } else {
        unreadable(
            reader,
            span,
            "a validation rule contradicts the one before it",
        )
    }
}

fn pattern(reader: &mut Reader<'_>, stated: &str, span: Span) -> Outcome {
    let pattern = stated
        .strip_prefix('`')
        .and_then(|inner| inner.strip_suffix('`'))
        .unwrap_or(stated);
    if pattern.is_empty() {
        return unreadable(reader, span, "a validation rule has no pattern");
    }
    if reader.subject.leaf != Leaf::String {
        return Outcome::Kept;
    }
    let Constraints { pattern: known, .. } = &mut reader.out.constraints;
    if known.as_ref().is_some_and(|known| known.value != pattern) {
        return unreadable(reader, span, "a second pattern for the same field");
    }
    *known = Some(Spanned::new(pattern.to_owned(), span));
    Outcome::Understood
}

fn unreadable(reader: &mut Reader<'_>, span: Span, message: &str) -> Outcome {
    reader.sink.report(
        Diagnostic::warning("rule-unreadable", span, message)
            .help("correct the rule on the page; until then nothing checks it"),
    );
    Outcome::Reported
}

/// Sets a bound that is stated; false if another one is known.
fn set(bound: &mut Option<Bound>, stated: Option<String>, span: Span) -> bool {
    match (bound.as_ref(), stated) {
        (_, None) => true,
        (Some(known), Some(stated)) => known.value == stated,
        (None, Some(stated)) => {
            *bound = Some(Spanned::new(stated, span));
            true
        }
    }
}

/// What a rule counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    None,
    Characters,
    /// Bytes, code units: nothing that a caller's text can be measured by.
    Other,
}

struct Bounds {
    low: Option<String>,
    high: Option<String>,
    unit: Unit,
}

impl Bounds {
    fn parse(kind: Kind, stated: &str) -> Option<Self> {
        let (first, rest) = number(stated)?;
        let separator = rest.trim_start();
        let second = ["～", "~", "-", "–", "—", "至", "到", "to ", ",", "，"]
            .iter()
            .find_map(|word| number(separator.strip_prefix(word)?));
        let (low, high, rest) = match (kind, second) {
            (_, Some((second, rest))) => (Some(first), Some(second), rest),
            (Kind::MinLength | Kind::MinValue, None) => (Some(first), None, rest),
            (Kind::MaxLength | Kind::MaxValue, None) => (None, Some(first), rest),
            _ => return None,
        };
        let lower = rest.to_ascii_lowercase();
        let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
        let unit = if has(&["字节", "byte", "utf", "编码"]) {
            Unit::Other
        } else if has(&["字符", "字", "character"]) {
            Unit::Characters
        } else {
            Unit::None
        };
        Some(Self { low, high, unit })
    }

    fn ordered(&self) -> bool {
        match (&self.low, &self.high) {
            (Some(low), Some(high)) => limits::ordered(low, high),
            _ => true,
        }
    }
}

/// The decimal number at the start, in backticks or brackets or bare, without thousands separators; and the rest.
fn number(text: &str) -> Option<(String, &str)> {
    let text = text.trim_start_matches([' ', '`', '[', '［', '\u{a0}']);
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let digits = unsigned
        .char_indices()
        .find(|&(at, c)| {
            let inner = matches!(c, ',' | '.') && grouped(&unsigned[at..], c);
            !(c.is_ascii_digit() || inner)
        })
        .map_or(unsigned.len(), |(at, _)| at);
    if digits == 0 || !unsigned.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let end = text.len() - unsigned.len() + digits;
    let value = text[..end].trim_start_matches('+').replace(',', "");
    let rest = text[end..].trim_start_matches(['`', ']', '］']);
    Some((value, rest))
}

/// True if the comma or point at the start of `text` stands inside a number.
fn grouped(text: &str, mark: char) -> bool {
    let digits = text[1..].bytes().take_while(u8::is_ascii_digit).count();
    if mark == ',' { digits == 3 } else { digits > 0 }
}

fn strip(rule: &str) -> &str {
    let rule = rule.trim();
    bulleted(rule).unwrap_or(rule).trim_matches('*').trim()
}

/// The words that open a rule, and what follows them.
fn kind(rule: &str) -> Option<(Kind, &str)> {
    KINDS.iter().find_map(|(word, kind)| {
        let head = rule.get(..word.len())?;
        head.eq_ignore_ascii_case(word)
            .then(|| (*kind, &rule[word.len()..]))
    })
}

/// Rules that stand on one line, glued or one after the other. A pattern may hold anything and takes the rest.
fn cut(line: &str) -> Vec<&str> {
    let mut rules = Vec::new();
    let mut start = 0;
    let mut at = line.find(strip(line)).unwrap_or(0);
    while let Some(rule) = line.get(at..) {
        if rule.is_empty() || matches!(kind(rule), Some((Kind::Pattern, _))) {
            break;
        }
        let next = rule
            .char_indices()
            .skip(1)
            .find(|(offset, _)| kind(&rule[*offset..]).is_some())
            .map(|(offset, _)| at + offset);
        let Some(next) = next else { break };
        if kind(strip(&line[start..next])).is_some() {
            rules.push(line[start..next].trim_end_matches(['-', ' ', '，', '；', ',', ';']));
            start = next;
        }
        at = next;
    }
    rules.push(&line[start..]);
    rules
}
