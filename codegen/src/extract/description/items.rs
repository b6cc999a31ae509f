//! Lines cut into the items that they list, and items into key and words.

use super::blocks::Line;

/// The keys of a line that holds nothing else: `` `a`、`b` ``.
pub(super) fn coded(line: &str) -> Option<impl Iterator<Item = &str>> {
    let line = line.trim().trim_end_matches(['。', '.']);
    let keys = line.split(['、', '，', ',', '/', '或']).map(|part| {
        let key = part.trim().strip_prefix('`')?.strip_suffix('`')?;
        (!key.is_empty() && !key.contains('`')).then_some(key)
    });
    let keys: Vec<&str> = keys.collect::<Option<_>>()?;
    (keys.len() > 1).then(|| keys.into_iter())
}

/// The lines with lists on one line (``- `a`: x - `b`: y``, `1. a：x 2. b：y`) cut into items.
pub(super) fn single_lines<'a>(lines: &[Line<'a>]) -> Vec<Line<'a>> {
    let mut out = Vec::with_capacity(lines.len());
    for line in lines {
        match line {
            Line::Text(text, span) if bulleted(text.trim()).is_some() => {
                out.extend(cut(text).into_iter().map(|item| Line::Text(item, *span)));
            }
            _ => out.push(*line),
        }
    }
    out
}

/// Cuts a line at every ` - key:` whose key looks like the first one, or at every number that follows the one before.
fn cut(line: &str) -> Vec<&str> {
    let Some(first) = bulleted(line.trim()) else {
        return vec![line];
    };
    if line.trim_start().starts_with("1. ") {
        return cut_numbers(line);
    }
    let coded = first.starts_with('`');
    let number = split_key(first).is_some_and(|(key, _)| key.parse::<i64>().is_ok());
    let begin = line.len() - line.trim_start().len();
    let mut items = Vec::new();
    let mut start = begin;
    for (at, _) in line.match_indices(" - ").filter(|(at, _)| *at > begin) {
        let after = line[at + 3..].trim_start();
        let alike = split_key(after).is_some_and(|(key, description)| {
            let bare = after.strip_prefix(key).is_some_and(|rest| {
                rest.trim_start().starts_with(['：', ':']) && !description.starts_with("//")
            });
            after.starts_with('`') == coded
                && (coded || bare && key.parse::<i64>().is_ok() == number)
        });
        if alike {
            items.push(line[start..at].trim_end());
            start = at + 1;
        }
    }
    // Only the first item keeps the indentation, which tells nested lists apart.
    if items.is_empty() {
        return vec![line];
    }
    items.push(&line[start..]);
    items
}

/// Cuts a line that starts with `1. ` at ` 2. `, ` 3. ` …
fn cut_numbers(line: &str) -> Vec<&str> {
    let mut items = Vec::new();
    let mut rest = line;
    for number in 2_u32.. {
        let Some(at) = rest.find(&format!(" {number}. ")) else {
            break;
        };
        let (item, later) = rest.split_at(at);
        items.push(item.trim_end());
        rest = later.get(1..).unwrap_or_default();
    }
    items.push(rest);
    items
}

/// Text of a list item behind `- `, `* `, `• ` or `1. `.
pub(super) fn bulleted(line: &str) -> Option<&str> {
    for bullet in ["- ", "* ", "• ", "+ "] {
        if let Some(item) = line.strip_prefix(bullet) {
            return Some(item.trim_start());
        }
    }
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    (number.len() < line.len())
        .then(|| number.strip_prefix(". "))?
        .map(str::trim_start)
}

/// Key and description of a line such as `1：用户` that has no bullet.
pub(super) fn unbulleted(line: &str) -> Option<(&str, &str)> {
    let (key, _) = split_key(line)?;
    let rest = line.trim_start_matches(['`', '*', '"']).strip_prefix(key)?;
    let colon = rest.trim_start_matches(['`', '*', '"', ' ']);
    (colon.starts_with(['：', ':']) && !colon.starts_with("://"))
        .then(|| split_key(line))
        .flatten()
}

/// Key and description of an item.
pub(super) fn split_key(item: &str) -> Option<(&str, &str)> {
    let (key, rest) = delimited(item).or_else(|| bare(item))?;
    let rest = rest.trim_start();
    if key.is_empty() || rest.starts_with(['、', '/', '或', ',', '，']) {
        return None;
    }
    let separated = rest
        .strip_prefix(['：', ':', '=', '—', '–', '-'])
        .unwrap_or(rest);
    Some((
        key,
        separated
            .trim_start_matches(['—', '–', ' ', '\u{a0}', '\t'])
            .trim_end(),
    ))
}

/// An item that is all key (`- 单程`), or whose key has spaces (`- YYYY-MM-DD hh:mm：…`).
pub(super) fn unmarked(item: &str) -> Option<(&str, &str)> {
    if let Some((key, description)) = item.split_once('：') {
        let short = key.split_whitespace().count() < 4 && !key.contains(['、', '，', ',', '/']);
        return (key.is_ascii() && short && !key.is_empty())
            .then(|| (key.trim(), description.trim()));
    }
    let sentence = item.contains([
        ' ', ':', '，', ',', '。', '；', '（', '(', '、', '`', '*', '[',
    ]);
    (!sentence && item.chars().count() < 20).then_some((item, ""))
}

/// A key in backticks, quotes or bold.
fn delimited(item: &str) -> Option<(&str, &str)> {
    for (open, close) in [("**", "**"), ("`", "`"), ("\"", "\""), ("“", "”")] {
        if let Some((key, rest)) = item
            .strip_prefix(open)
            .and_then(|inner| inner.split_once(close))
        {
            let key = key.trim().trim_end_matches(['：', ':']);
            let key = key.trim_matches(['`', '"']).trim();
            return (!key.contains('`')).then_some((key, rest));
        }
    }
    None
}

/// A key that nothing marks: ASCII up to a separator, or up to Chinese text behind a space.
fn bare(item: &str) -> Option<(&str, &str)> {
    let end = item
        .find(|c: char| !(c.is_ascii_alphanumeric() || "_-./+{}@#$&%".contains(c)))
        .unwrap_or(item.len());
    let (key, rest) = item.split_at(end);
    let after = rest.trim_start();
    let separated = after.starts_with(['：', ':', '（', '(', '=', '—', '–'])
        || after.starts_with("- ")
        || after.is_empty();
    let chinese = after.len() < rest.len() && after.starts_with(|c: char| !c.is_ascii());
    (separated || chinese).then_some((key, rest))
}
