//! Which page it is: title, address, place in the documentation tree, time of the last update.

use crate::document::Document;
use crate::ir::PageInfo;
use crate::source::Page;

const SITE: &str = "https://open.feishu.cn/document";

/// Identity of a page, from front matter in any of its vocabularies, or from lines below the title.
pub(super) fn of(document: &Document, page: &Page) -> PageInfo {
    let front = |keys: &[&str]| {
        keys.iter()
            .find_map(|key| document.front(key))
            .map(|entry| entry.value.trim().to_owned())
    };
    let document_path = front(&["fullPath", "full_path"]);
    let url = front(&["source_url", "url", "source", "Source URL"])
        .filter(|url| url.starts_with("http"))
        .or_else(|| {
            let path = document_path.as_deref()?;
            let slash = if path.starts_with('/') { "" } else { "/" };
            Some(format!("{SITE}{slash}{path}"))
        });
    let updated_at = front(&[
        "last_remote_update_timestamp",
        "updateTime",
        "updatedAt",
        "updated_at",
    ])
    .or_else(|| front(&["last_remote_update", "update_time"]))
    .or_else(|| front(&["最后更新于", "Updated", "Last updated", "Last Updated"]))
    .and_then(|time| millis(&time));
    PageInfo {
        id: document.page,
        path: page.path.clone(),
        title: front(&["title"]).unwrap_or_else(|| heading(document)),
        url,
        document_path,
        updated_at,
    }
}

/// The first heading that is not a section of an operation.
fn heading(document: &Document) -> String {
    document
        .sections
        .iter()
        .find(|section| section.level > 0 && !section.title.trim().is_empty())
        .map(|section| section.title.trim().to_owned())
        .unwrap_or_default()
}

/// Unix milliseconds of a time stamp in seconds or milliseconds, or of a date with or without time (UTC).
fn millis(text: &str) -> Option<i64> {
    let text = text.trim().trim_matches('"');
    if let Ok(number) = text.parse::<i64>() {
        // Seconds have ten digits until the year 2286.
        return Some(if number.abs() < 100_000_000_000 {
            number.checked_mul(1000)?
        } else {
            number
        });
    }
    let mut numbers = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map_while(|part| part.parse::<i64>().ok());
    let (year, month, day) = (numbers.next()?, numbers.next()?, numbers.next()?);
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let mut clock = numbers.chain(std::iter::repeat(0));
    let mut unit = |limit: i64| clock.next().filter(|value| *value < limit).unwrap_or(0);
    let (hour, minute, second) = (unit(24), unit(60), unit(60));
    Some((days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second) * 1000)
}

/// Days from 1970-01-01 to a date of the Gregorian calendar; years are counted from March.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let month = (month + 9) % 12;
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times() {
        for (text, expected) in [
            ("1768361098000", Some(1_768_361_098_000)),
            ("1768361098", Some(1_768_361_098_000)),
            ("1970-01-01", Some(0)),
            ("2026-01-14", Some(1_768_348_800_000)),
            ("2026-01-14 03:24:58", Some(1_768_361_098_000)),
            ("2000年2月29日", Some(951_782_400_000)),
            ("soon", None),
        ] {
            assert_eq!(millis(text), expected, "{text}");
        }
    }
}
