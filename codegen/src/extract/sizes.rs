//! How large a file may be, from the words of fields and notes: `图片最大 10 MB，附件最大 50 MB`.

use std::sync::LazyLock;

use regex::Regex;

use super::prose::{self, Known};
use crate::ir::{ChoiceKey, FileSize, Operation, Side, Type};
use crate::source::Sources;

/// One size, or a range of them.
static SIZE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"([0-9]+(?:\.[0-9]+)?) *([KMGkmg])?[Bb]?(?: *[-~～–—至到] *([0-9]+(?:\.[0-9]+)?) *([KMGkmg])[Bb]?)?(?-u:\b)",
    )
    .ok()
});

/// Words without which no sentence limits anything.
const HINTS: [&str; 14] = [
    "大小",
    "最大",
    "超过",
    "超出",
    "大于",
    "小于",
    "以内",
    "上限",
    "限制",
    "size",
    "exceed",
    "up to",
    "maximum",
    "larger than",
];

/// Sentences with these speak of something else than what is refused.
const OTHERWISE: [&str; 4] = ["压缩", "分片", "compress", "multipart upload"];

/// The sizes of the file that an operation takes, if it takes one.
pub fn find(operation: &Operation, sources: &Sources) -> Vec<FileSize> {
    let known = prose::request_fields(operation);
    let mut files = known.iter().enumerate().filter(|(_, known)| {
        known.side == Side::Body
            && known.parent().is_empty()
            && *known.field.ty.leaf() == Type::File
    });
    let (Some((index, file)), None) = (files.next(), files.next()) else {
        return Vec::new();
    };
    let statements = prose::statements(operation, &known);
    let mut found: Vec<FileSize> = Vec::new();
    // What other fields say is about them.
    let about = statements
        .iter()
        .filter(|statement| statement.owner.is_none_or(|owner| owner == index));
    for statement in about {
        for sentence in prose::sentences(statement.text).filter(|sentence| limits(sentence)) {
            for clause in sentence.split(['，', ',', '、']) {
                let Some((least, most)) = sizes(clause) else {
                    continue;
                };
                let Ok(when) = case(clause, &known) else {
                    continue;
                };
                match found.iter_mut().find(|size| size.when == when) {
                    // Of what two clauses say of the same, only what both refuse is sure to be refused.
                    Some(size) => {
                        size.least = size.least.min(least);
                        size.most = size.most.max(most);
                    }
                    None => found.push(FileSize {
                        field: file.path.clone(),
                        least,
                        most,
                        when,
                        span: sources.narrow(statement.span, clause),
                    }),
                }
            }
        }
    }
    found
}

fn limits(sentence: &str) -> bool {
    let lower = sentence.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    has(&HINTS) && !has(&OTHERWISE)
}

/// The least and the greatest size in bytes.
fn sizes(clause: &str) -> Option<(Option<u64>, u64)> {
    let sizes = LazyLock::force(&SIZE).as_ref()?;
    sizes.captures_iter(clause).find_map(|size| {
        let text = |index| size.get(index).map(|part| part.as_str());
        match (text(2), text(3), text(4)) {
            (unit, Some(most), Some(last)) => {
                // `3KB-10MB`, or `3-10MB`. Where a unit is a matter of taste, the server is taken to be generous.
                let least = bytes(text(1)?, unit.unwrap_or(last), 1_000)?;
                Some((Some(least), bytes(most, last, 1_024)?))
            }
            (Some(unit), ..) => Some((None, bytes(text(1)?, unit, 1_024)?)),
            _ => None,
        }
    })
}

fn bytes(number: &str, unit: &str, thousand: u32) -> Option<u64> {
    let power = match unit.to_ascii_uppercase().as_str() {
        "K" => 1,
        "M" => 2,
        _ => 3,
    };
    let bytes = number.parse::<f64>().ok()? * f64::from(thousand).powi(power);
    // A page that speaks of more does not mean a limit.
    (1.0..=1e15).contains(&bytes).then_some(bytes as u64)
}

/// The value of another field that the clause speaks of, by its name or its meaning; an error if there are several.
fn case(clause: &str, known: &[Known<'_>]) -> Result<Option<(String, String)>, ()> {
    let named = |text: &str| !text.is_empty() && clause.contains(text);
    let fields = known
        .iter()
        .filter(|known| known.side == Side::Body && known.parent().is_empty());
    let mut cases = fields.flat_map(|known| {
        let choices = known.field.choices.iter();
        choices.filter_map(|choice| match &choice.key {
            ChoiceKey::Text(key) if named(key) || named(choice.description.trim()) => {
                Some((known.path.clone(), key.clone()))
            }
            _ => None,
        })
    });
    match (cases.next(), cases.next()) {
        (case, None) => Ok(case),
        _ => Err(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{limits, sizes};

    #[test]
    fn sizes_are_read_with_their_units() {
        const M: u64 = 1 << 20;
        for (clause, expected) in [
            ("图片最大 10 MB", Some((None, 10 * M))),
            ("附件上传大小限制为 50 M", Some((None, 50 * M))),
            ("大小在 3KB-10MB 的图片", Some((Some(3_000), 10 * M))),
            ("大小为 1～10M", Some((Some(1_000_000), 10 * M))),
            ("不超过 1.5GB", Some((None, 3 << 29))),
            ("must not exceed 20mb", Some((None, 20 * M))),
            ("高宽像素在 320-4096 像素之间", None),
            ("文件名不超过 100 个字符", None),
            ("最多 5 Members", None),
            ("格式为 MP3 或 MP4", None),
        ] {
            assert_eq!(sizes(clause), expected, "{clause}");
        }
    }

    #[test]
    fn sentences_about_something_else_limit_nothing() {
        assert!(limits("图片最大 10 MB") && limits("The size must be 10 MB"));
        assert!(!limits("超过 10 MB 的图片会被压缩") && !limits("超过 20 MB 时使用分片上传"));
        assert!(!limits("示例文件 10 MB"));
    }
}
