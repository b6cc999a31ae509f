//! What the readers of sentences share: request fields with their paths, sentences, and names in them.

use crate::ir::{Field, Operation, Side, field::walk};
use crate::source::Span;

/// A field of the request.
pub(super) struct Known<'a> {
    pub(super) side: Side,
    /// Path as [`walk`] gives it, `a.b[].c`.
    pub(super) path: String,
    pub(super) field: &'a Field,
}

/// A text that may state rules: of a field, or of the page.
pub(super) struct Statement<'a> {
    /// The field, as an index among the request fields.
    pub(super) owner: Option<usize>,
    pub(super) text: &'a str,
    pub(super) span: Span,
}

/// The fields of the row that `owner` stands in, where it lists several: `a、b`.
pub(super) fn row_mates(owner: Option<usize>, known: &[Known<'_>]) -> Vec<usize> {
    let Some(own) = owner.and_then(|owner| known.get(owner)) else {
        return Vec::new();
    };
    let is_mate = |other: &Known<'_>| {
        (other.side, other.parent(), other.field.span) == (own.side, own.parent(), own.field.span)
    };
    let mates: Vec<usize> = (0..known.len())
        .filter(|&index| known.get(index).is_some_and(is_mate))
        .collect();
    if mates.len() > 1 { mates } else { Vec::new() }
}

impl Known<'_> {
    /// Path of the object that holds the field; empty at the top.
    pub(super) fn parent(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(parent, _)| parent)
    }
}

/// Fields of query, headers and body. Path parameters are always given, so no rule speaks of them.
pub(super) fn request_fields(operation: &Operation) -> Vec<Known<'_>> {
    let body = operation.body.as_ref().map_or(&[][..], |body| &body.fields);
    let mut known = Vec::new();
    for (side, fields) in [
        (Side::Query, operation.query.as_slice()),
        (Side::Header, operation.headers.as_slice()),
        (Side::Body, body),
    ] {
        walk(fields, &mut |path, field| {
            known.push(Known {
                side,
                path: path.to_owned(),
                field,
            });
        });
    }
    known
}

/// The texts of the fields, then those of the page.
pub(super) fn statements<'a>(operation: &'a Operation, known: &[Known<'a>]) -> Vec<Statement<'a>> {
    let of_fields = known.iter().enumerate().map(|(owner, known)| Statement {
        owner: Some(owner),
        text: known.field.description.as_str(),
        span: known.field.span,
    });
    let notes = operation.notes.iter().map(|note| Statement {
        owner: None,
        text: note.value.as_str(),
        span: note.span,
    });
    let description = Statement {
        owner: None,
        text: operation.description.as_str(),
        span: operation.path.span,
    };
    of_fields.chain([description]).chain(notes).collect()
}

/// The sentences of a text.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', '。', '；', ';'])
        .flat_map(|line| line.split(". "))
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
}

/// Words of a sentence that may be names of fields; targets of links are none.
pub(super) fn names(sentence: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = sentence.get(at..).filter(|rest| !rest.is_empty()) {
        if let Some(target) = rest.strip_prefix("](") {
            at += 2 + target.find(')').unwrap_or(target.len());
            continue;
        }
        let length = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')))
            .unwrap_or(rest.len());
        let name = rest[..length].trim_matches(['.', '-']);
        if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            found.push(name);
        }
        at += length
            + rest[length..]
                .chars()
                .next()
                .map_or(0, |c| if length == 0 { c.len_utf8() } else { 0 });
    }
    found
}

/// The field that a name means in a statement: beside the field that states it, else the only one of that name.
pub(super) fn resolve(name: &str, owner: Option<usize>, known: &[Known<'_>]) -> Option<usize> {
    let leaf = name.rsplit('.').next().unwrap_or(name);
    let named = |index: &usize| {
        known.get(*index).is_some_and(|known| {
            known.field.name == leaf
                && (leaf == name || known.path.replace("[]", "").ends_with(name))
        })
    };
    let beside = owner.and_then(|owner| known.get(owner)).and_then(|owner| {
        (0..known.len()).filter(named).find(|&index| {
            known
                .get(index)
                .is_some_and(|other| other.side == owner.side && other.parent() == owner.parent())
        })
    });
    beside.or_else(|| {
        let side = owner
            .and_then(|owner| known.get(owner))
            .map(|owner| owner.side);
        let on_side =
            |index: &usize| side.is_none() || known.get(*index).map(|known| known.side) == side;
        let top = |index: &usize| {
            known
                .get(*index)
                .is_some_and(|known| known.parent().is_empty())
        };
        only((0..known.len()).filter(named).filter(on_side))
            .or_else(|| only((0..known.len()).filter(named).filter(on_side).filter(top)))
            .or_else(|| only((0..known.len()).filter(named)))
    })
}

fn only(mut indices: impl Iterator<Item = usize>) -> Option<usize> {
    let first = indices.next()?;
    indices.next().is_none().then_some(first)
}

/// The fields at both ends of the time range that the field at `index` bounds: start, then end.
pub(super) fn range_of(index: usize, known: &[Known<'_>]) -> Option<(usize, usize)> {
    const ENDS: [(&str, &str); 9] = [
        ("start", "end"),
        ("begin", "end"),
        ("from", "to"),
        ("begin", "finish"),
        ("start", "finish"),
        ("start", "stop"),
        ("since", "until"),
        ("min", "max"),
        ("gte", "lte"),
    ];
    let field = known.get(index)?;
    let words = words(&field.field.name);
    let beside = |wanted: &[String]| {
        (0..known.len()).find(|&other| {
            known.get(other).is_some_and(|other| {
                other.side == field.side
                    && other.parent() == field.parent()
                    && self::words(&other.field.name) == wanted
            })
        })
    };
    let replaced = |from: &str, to: &str| {
        words.iter().rposition(|word| word == from).and_then(|at| {
            let mut other = words.clone();
            *other.get_mut(at)? = to.to_owned();
            beside(&other)
        })
    };
    ENDS.iter().find_map(|(start, end)| {
        replaced(start, end)
            .map(|end| (index, end))
            .or_else(|| replaced(end, start).map(|start| (start, index)))
    })
}

/// The fields at both ends of the time range that a statement means if it names none: the range that the field is
/// part of; of a note, the only range of the request.
pub(super) fn range_meant(owner: Option<usize>, known: &[Known<'_>]) -> Option<(usize, usize)> {
    let Some(owner) = owner else {
        let mut ranges: Vec<_> = (0..known.len())
            .filter_map(|index| range_of(index, known))
            .collect();
        ranges.sort_unstable();
        ranges.dedup();
        return match ranges.as_slice() {
            [range] => Some(*range),
            _ => None,
        };
    };
    range_of(owner, known)
}

/// Words of a name in snake or camel case, in lower case.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut lower = false;
    for c in name.chars() {
        if c == '_' || c == '-' || (c.is_ascii_uppercase() && lower) {
            words.push(String::new());
        }
        lower = c.is_ascii_lowercase();
        if c.is_ascii_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.push(c.to_ascii_lowercase());
        }
    }
    words
}
