//! What of old is what of new: by name, and where a name is on one side only, by what it stands for.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::dump::{Fact, Subject};

/// A member of old and the member of new that it became.
type Pair<'a, T> = (Option<&'a T>, Option<&'a T>);

/// Subjects by name; operations with another name by method and address, if there is one of each.
pub(super) fn subjects<'a>(old: &'a [Subject], new: &'a [Subject]) -> Vec<Pair<'a, Subject>> {
    let mut pairs = by_name(old, new, |subject| &subject.name);
    let call = |subject: &'a Subject| {
        let facts = subject.facts.iter().find(|fact| fact.key == "call")?;
        let values = facts.attributes.iter().filter(|it| it.name != "deprecated");
        Some(values.map(|it| it.values.as_slice()).collect::<Vec<_>>())
    };
    rejoin(&mut pairs, |subject, _| call(subject));
    pairs
}

/// Facts by key; fields that stand elsewhere by name and type, if there is one of each. What stands below a field that
/// moved moves with it.
pub(super) fn facts<'a>(old: &'a [Fact], new: &'a [Fact]) -> Vec<Pair<'a, Fact>> {
    let mut pairs = by_name(old, new, |fact| &fact.key);
    rejoin(&mut pairs, |fact, _| {
        let (side, path) = fact.key.split_once('.')?;
        let is_sent = match side {
            "path" | "query" | "header" | "body" => true,
            "response" | "resource" | "event" => false,
            _ => return None,
        };
        let name = path.rsplit('.').next().unwrap_or(path);
        let ty = fact.attributes.iter().find(|it| it.name == "type")?;
        Some((is_sent, name, &ty.values))
    });
    let moved: BTreeMap<&str, &str> = pairs
        .iter()
        .filter_map(|(old, new)| Some((old.as_ref()?.key.as_str(), new.as_ref()?.key.as_str())))
        .filter(|(old, new)| old != new)
        .collect();
    rejoin(&mut pairs, |fact, is_old| {
        if is_old {
            relocated(&fact.key, &moved)
        } else {
            Some(fact.key.clone())
        }
    });
    pairs
}

/// The key of a field whose object, or what holds that, has moved.
fn relocated(key: &str, moved: &BTreeMap<&str, &str>) -> Option<String> {
    key.rmatch_indices('.').find_map(|(dot, _)| {
        let object = key[..dot].trim_end_matches(['[', ']', '{', '}']);
        let to = moved.get(object)?;
        Some(format!("{to}{}", &key[object.len()..]))
    })
}

/// Joins a member that is only old with one that is only new, where they alone have the same mark. The mark is told
/// whether it is of an old one.
fn rejoin<'a, T, M: Ord>(pairs: &mut Vec<Pair<'a, T>>, mark: impl Fn(&'a T, bool) -> Option<M>) {
    let mut marked: BTreeMap<M, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for (index, pair) in pairs.iter().enumerate() {
        let (found, is_old) = match *pair {
            (Some(old), None) => (mark(old, true), true),
            (None, Some(new)) => (mark(new, false), false),
            _ => continue,
        };
        if let Some(found) = found {
            let (old, new) = marked.entry(found).or_default();
            if is_old { old } else { new }.push(index);
        }
    }
    let mut joined = BTreeSet::new();
    for (old, new) in marked.into_values() {
        if let ([old], [new]) = (old.as_slice(), new.as_slice())
            && let Some(&(member, _)) = pairs.get(*old)
            && let Some(pair) = pairs.get_mut(*new)
        {
            pair.0 = member;
            joined.insert(*old);
        }
    }
    let mut index = 0;
    pairs.retain(|_| {
        index += 1;
        !joined.contains(&(index - 1))
    });
}

/// Members of both sides by name, in the order of `new` and then of `old`; the nth of a name belongs to the nth.
pub(super) fn by_name<'a, T>(
    old: &'a [T],
    new: &'a [T],
    name: impl Fn(&'a T) -> &'a String,
) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let mut waiting: BTreeMap<(&String, usize), &T> = BTreeMap::new();
    let numbered = |items: &'a [T]| {
        let mut seen: BTreeMap<&String, usize> = BTreeMap::new();
        let mut number = |item| {
            let count = seen.entry(name(item)).or_default();
            *count += 1;
            ((name(item), *count), item)
        };
        items.iter().map(&mut number).collect::<Vec<_>>()
    };
    let old = numbered(old);
    waiting.extend(old.iter().copied());
    let mut out: Vec<_> = numbered(new)
        .into_iter()
        .map(|(key, item)| (waiting.remove(&key), Some(item)))
        .collect();
    out.extend(
        old.into_iter()
            .filter(|(key, _)| waiting.contains_key(key))
            .map(|(_, item)| (Some(item), None)),
    );
    out
}
