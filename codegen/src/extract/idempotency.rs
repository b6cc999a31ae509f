//! The field that makes a repeated call harmless.

use super::prose;
use crate::ir::{Idempotency, Operation};
use crate::source::Sources;

/// Names that keys usually have: less has to be said of them.
const NAMES: [&str; 7] = [
    "uuid",
    "client_token",
    "request_id",
    "idempotent_key",
    "idempotency_key",
    "idempotent_id",
    "unique_request_id",
];
/// Words that make any field a key.
const KEY: [&str; 3] = ["幂等", "idempoten", "Idempoten"];
/// Words that make a field with a usual name a key.
const LIKELY: [&str; 9] = [
    "去重",
    "重复",
    "只会",
    "只进行一次",
    "唯一请求",
    "请求的唯一",
    "duplicat",
    "only once",
    "unique request",
];

/// The idempotency key of an operation, with the error code of a repeated call if a field or an error names it.
pub fn find(operation: &Operation, sources: &Sources) -> Option<Idempotency> {
    let known = prose::request_fields(operation);
    let key = known
        .iter()
        .filter(|known| known.parent().is_empty())
        .filter(|known| {
            let text = &known.field.description;
            let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
            let usual = NAMES.contains(&known.field.name.to_ascii_lowercase().as_str());
            has(&KEY) || (usual && has(&LIKELY))
        })
        // A field with a usual name before one that only speaks of it.
        .max_by_key(|known| NAMES.contains(&known.field.name.as_str()))?;
    let text = key.field.description.as_str();
    let words = KEY.iter().chain(&LIKELY).find(|word| text.contains(**word));
    Some(Idempotency {
        side: key.side,
        field: key.path.clone(),
        conflict: conflict(text).or_else(|| conflict_error(operation, &key.field.name)),
        span: words.map_or(key.field.span, |word| sources.narrow(key.field.span, word)),
    })
}

/// The code in `…冲突…错误码 60012`.
fn conflict(text: &str) -> Option<i64> {
    ["错误码", "error code", "Error code"]
        .iter()
        .find_map(|word| {
            let (_, after) = text.split_once(word)?;
            let after = after.trim_start_matches([' ', '：', ':', '`', '为', '是']);
            let end = after
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(after.len());
            after[..end].parse().ok()
        })
}

/// The error whose message or advice says that the key was used before.
fn conflict_error(operation: &Operation, name: &str) -> Option<i64> {
    operation
        .errors
        .iter()
        .find(|error| {
            [&error.message, &error.advice].iter().any(|text| {
                let text = text.to_ascii_lowercase();
                let about = text.contains(&name.to_ascii_lowercase()) || text.contains("幂等");
                about
                    && ["conflict", "duplicate", "repeat", "冲突", "重复"]
                        .iter()
                        .any(|word| text.contains(word))
            })
        })
        .map(|error| error.code)
}
