//! What names and descriptions say of where a row belongs.

use std::collections::HashMap;

use super::FlatRow;

/// Numbers of names, so that comparing them is cheap.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    ids: HashMap<&'a str, u32>,
}

impl<'a> Names<'a> {
    /// The number of `name`, a new one if it is new.
    pub(super) fn id(&mut self, name: &'a str) -> u32 {
        let next = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        *self.ids.entry(name).or_insert(next)
    }
}

/// Members of structures that never have a further one.
pub(super) const PAIRS: [[&str; 2]; 6] = [
    ["key", "value"],
    ["lang", "value"],
    ["locale", "value"],
    ["enum_name", "display"],
    ["field_name", "value"],
    ["default_value", "i18n_value"],
];

/// Rows that page: tokens, and totals beside them.
pub(super) fn paging(rows: &[FlatRow<'_>]) -> Vec<bool> {
    let is_token =
        |row: &FlatRow<'_>| matches!(row.name, "has_more" | "page_token" | "next_page_token");
    let is_total =
        |row: &FlatRow<'_>| matches!(row.name, "total" | "total_count" | "count" | "page_size");
    let mut out: Vec<bool> = rows.iter().map(is_token).collect();
    let mut before = false;
    for (flag, row) in out.iter_mut().zip(rows) {
        *flag |= before && is_total(row);
        before = *flag;
    }
    before = false;
    for (flag, row) in out.iter_mut().zip(rows).rev() {
        *flag |= before && is_total(row);
        before = *flag;
    }
    out
}

/// `node_cc` extends `node`, `app.table.field` extends `app.table`.
pub(super) fn extends(longer: &str, shorter: &str) -> bool {
    !shorter.is_empty()
        && longer
            .strip_prefix(shorter)
            .is_some_and(|rest| rest.starts_with(['_', '.']))
}

/// What one element of a list of that name is called.
pub(super) fn singular(name: &str) -> &str {
    name.strip_suffix("_list")
        .or_else(|| name.strip_suffix('s'))
        .unwrap_or(name)
}

/// True if the names share their first word: `user_name`, `user_id`.
pub(super) fn same_family(name: &str, other: &str) -> bool {
    let family = name.split_once('_').map_or("", |(first, _)| first);
    family.len() > 2 && extends(other, family)
}

/// `zh_cn`, `en-US`.
pub(super) fn is_locale(name: &str) -> bool {
    const LANGUAGES: [&str; 16] = [
        "zh", "en", "ja", "ko", "fr", "de", "es", "pt", "ru", "it", "th", "vi", "id", "ms", "hi",
        "ar",
    ];
    name.split_once(['_', '-'])
        .is_some_and(|(language, country)| {
            country.len() == 2
                && country.bytes().all(|byte| byte.is_ascii_alphabetic())
                && LANGUAGES
                    .iter()
                    .any(|known| known.eq_ignore_ascii_case(language))
        })
}

/// Words that are in too many descriptions to tell anything.
const COMMON: [&str; 9] = [
    "列表", "信息", "的列", "用户", "时间", "类型", "名称", "数据", "对象",
];
/// Characters of a description that are looked at: its subject stands at the start.
const SUBJECT: usize = 40;

/// Pairs of neighbouring Chinese characters in the first clause of a description, sorted.
pub(super) fn pairs(description: &str) -> Vec<[char; 2]> {
    let clause = description
        .split(['。', '\n', '，', '（', ','])
        .next()
        .unwrap_or("");
    let mut pairs: Vec<[char; 2]> = clause
        .chars()
        .zip(clause.chars().skip(1))
        .take(SUBJECT)
        .map(|(first, second)| [first, second])
        .filter(|pair| pair.iter().all(|c| *c > '\u{2e80}'))
        .filter(|pair| {
            !COMMON
                .iter()
                .any(|word| word.chars().eq(pair.iter().copied()))
        })
        .collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// How many pairs two descriptions share.
pub(super) fn shared(here: &[[char; 2]], there: &[[char; 2]]) -> usize {
    here.iter()
        .filter(|pair| there.binary_search(pair).is_ok())
        .count()
}

/// A path such as `i18n_resources.texts` in a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mention<'a> {
    /// The row that writes it.
    pub(super) by: usize,
    /// `i18n_resources`, which is the name of a row.
    pub(super) parent: &'a str,
    /// `texts`, which is the name of a row.
    pub(super) member: &'a str,
}

/// The paths in all descriptions.
pub(super) fn mentions<'a>(rows: &[FlatRow<'a>]) -> Vec<Mention<'a>> {
    let named = |name: &str| rows.iter().any(|row| row.name == name);
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '/' | ':');
    let mut out = Vec::new();
    for (by, row) in rows
        .iter()
        .enumerate()
        .filter(|(_, row)| row.description.contains('.'))
    {
        for word in row.description.split(|c| !is_word(c)) {
            if word.contains(['/', ':']) {
                continue;
            }
            let mut parent = "";
            for member in word.split('.') {
                let mention = Mention { by, parent, member };
                if !parent.is_empty() && !out.contains(&mention) && named(parent) && named(member) {
                    out.push(mention);
                }
                parent = member;
            }
        }
    }
    out
}
