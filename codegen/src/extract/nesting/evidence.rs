//! What speaks for and against a place of a row.

use super::signals::Signal;
use super::stack::{Frame, Frames, bloom};
use super::table::{Row, Table};
use super::words::{self, Mention};
use crate::extract::types::Opens;

/// Siblings that are compared with a row for likeness.
const NEIGHBOURS: usize = 12;
/// Siblings among which a name stands once: all of them, but for tables of thousands of rows.
const SIBLINGS: usize = 256;

/// Receives signals and how strongly each applies.
pub(super) trait Say: FnMut(Signal, f32) {}
impl<F: FnMut(Signal, f32)> Say for F {}

/// Says what it means that row `at` becomes a member of `frame`.
pub(super) fn attach(
    table: &Table<'_>,
    frames: &Frames,
    frame: &Frame,
    at: usize,
    say: &mut impl Say,
) {
    let Some(row) = table.rows.get(at) else {
        return;
    };
    let members = || {
        frames
            .members(frame)
            .filter_map(|member| table.rows.get(member))
    };
    // Only a namesake behind the start of the structure can be its member.
    let near = row
        .namesake
        .is_some_and(|namesake| frame.opener.is_none_or(|opener| namesake > opener));
    let known = near && frame.names & bloom(row.id) != 0;
    if known && members().take(SIBLINGS).any(|member| member.id == row.id) {
        say(Signal::Duplicate, 1.0);
    }
    example(table, frame, row, say);
    form(table, frame, row, say);
    late(table, frame, row, say);
    names(table, frames, frame, row, say);
    mentions(table, frames, frame, at, say);
    envelope(table, frames, frame, row, say);
}

fn example(table: &Table<'_>, frame: &Frame, row: &Row<'_>, say: &mut impl Say) {
    let Some(node) = frame.node else { return };
    match table
        .tree
        .get(node, row.id)
        .and_then(|id| table.tree.node(id))
    {
        Some(found) => {
            say(Signal::ExampleHas, 1.0);
            if found.fits(row.ty) == Some(false) {
                say(Signal::ExampleKind, 1.0);
            }
        }
        None => {
            // The more the example has left out here, the less one more omission tells.
            say(Signal::ExampleLacks, 2.0 / (2.0 + frame.misses as f32));
            if row.required {
                say(Signal::ExampleLacksRequired, 1.0);
            }
        }
    }
}

fn form(table: &Table<'_>, frame: &Frame, row: &Row<'_>, say: &mut impl Say) {
    let Some(entry) = table.entry(frame.opener) else {
        return;
    };
    let (mut next, mut never) = (0.0, 0.0);
    for ((members, share), reached) in entry.forms.iter().zip(frame.reached) {
        match members.iter().position(|member| *member == row.id) {
            Some(at) if at == usize::from(reached) => next += share,
            Some(_) => {}
            None => never += share,
        }
    }
    for (signal, share) in [(Signal::TypeNext, next), (Signal::TypeNever, never)] {
        if share > 0.0 {
            say(signal, share * entry.trust);
        }
    }
}

/// Structures mostly come before or among plain members only where others do.
fn late(table: &Table<'_>, frame: &Frame, row: &Row<'_>, say: &mut impl Say) {
    let inside = frame.parent.is_some() && frame.count > 1;
    let last = table.row(frame.last.map(|(last, _)| last));
    if inside && row.opens != Opens::Never && last.is_some_and(|last| last.opens == Opens::Never) {
        say(Signal::Late, 1.0);
    }
}

/// A path names the place of its last part, and stands on rows that are not below it.
fn mentions(table: &Table<'_>, frames: &Frames, frame: &Frame, at: usize, say: &mut impl Say) {
    if table.mentions.is_empty() {
        return;
    }
    let name = |row: Option<usize>| table.row(row).map(|row| row.name);
    let (own, above) = (name(Some(at)), name(frame.opener));
    let places =
        |mention: &Mention<'_>| Some(mention.parent) == above && Some(mention.member) == own;
    if table.mentions.iter().any(places) {
        say(Signal::Mentioned, 1.0);
    }
    let mut paths = table.mentions.iter().filter(|mention| mention.by == at);
    if paths.any(|path| {
        frames
            .around(frame)
            .any(|around| name(around.opener) == Some(path.parent))
    }) {
        say(Signal::Mentions, 1.0);
    }
}

fn names(table: &Table<'_>, frames: &Frames, frame: &Frame, row: &Row<'_>, say: &mut impl Say) {
    let members = || {
        frames
            .members(frame)
            .filter_map(|member| table.rows.get(member))
    };
    if let Some(opener) = table.row(frame.opener) {
        if words::extends(row.name, words::singular(opener.name)) {
            say(Signal::NamePrefix, 1.0);
        }
        let shared = words::shared(&row.pairs, &opener.pairs);
        if shared > 0 {
            say(Signal::About, shared.min(3) as f32 / 2.0);
        }
    }
    let languages = members()
        .next()
        .is_some_and(|last| words::is_locale(last.name));
    if languages && !words::is_locale(row.name) {
        say(Signal::NoLocale, 1.0);
    }
    if members()
        .take(NEIGHBOURS)
        .any(|member| words::same_family(row.name, member.name))
    {
        say(Signal::SiblingName, 1.0);
    }
    if members()
        .take(NEIGHBOURS)
        .any(|member| member.values.contains(&row.id))
    {
        say(Signal::Value, 1.0);
    }
    let are = |names: &[&str]| {
        frame.count == names.len()
            && members()
                .zip(names.iter().rev())
                .all(|(member, name)| member.name == *name)
    };
    for [first, second] in words::PAIRS {
        if are(&[first, second]) {
            say(Signal::PairClosed, 1.0);
        } else if row.name == second && are(&[first]) {
            say(Signal::PairOpen, 1.0);
        }
    }
}

/// The envelope and, below `data`, the one structure that most responses are.
fn envelope(table: &Table<'_>, frames: &Frames, frame: &Frame, row: &Row<'_>, say: &mut impl Say) {
    if !table.envelope {
        return;
    }
    let members = || {
        frames
            .members(frame)
            .filter_map(|member| table.rows.get(member))
    };
    if frame.parent.is_none() && members().any(|member| member.name == "data") {
        say(Signal::Envelope, 1.0);
    }
    let in_data = frame.depth == 1
        && table
            .row(frame.opener)
            .is_some_and(|opener| opener.name == "data");
    if row.paging && in_data {
        say(Signal::Paging, 1.0);
    } else if in_data {
        let structure = |member: &Row<'_>| member.opens != Opens::Never;
        let full = if table.paged {
            members().take(SIBLINGS).any(structure)
        } else {
            table.row(frame.first).is_some_and(structure)
        };
        if full {
            say(Signal::Only, 1.0);
        }
    }
}

/// Says what it means that `frame` ends before row `next`, or with the table.
pub(super) fn close(
    table: &Table<'_>,
    frames: &Frames,
    frame: &Frame,
    next: Option<usize>,
    say: &mut impl Say,
) {
    if let Some(node) = frame.node {
        let left = table.tree.len(node).saturating_sub(frame.hits as usize);
        if left > 0 {
            say(Signal::ExampleLeft, left.min(3) as f32);
        }
    }
    let (Some(opener), Some(from)) = (table.row(frame.opener), frame.opener) else {
        return;
    };
    let end = next.unwrap_or(table.rows.len());
    let here = opener
        .agreements
        .iter()
        .filter(|&&same| from + same + 1 == end)
        .count();
    if here > 0 {
        say(Signal::Parted, here as f32 / opener.agreements.len() as f32);
    }
    if frame.count == 0
        && opener.opens == Opens::Always
        && !may_be_empty(table, frames, frame, opener)
    {
        say(Signal::Empty, 1.0);
    }
}

/// A structure that has no members elsewhere either, or that stands within one of its own type, which is not listed
/// again.
fn may_be_empty(table: &Table<'_>, frames: &Frames, frame: &Frame, opener: &Row<'_>) -> bool {
    let entry = table.entry(frame.opener);
    let mut around = frames.around(frame).skip(1);
    entry.is_some_and(|entry| entry.forms.iter().any(|(members, _)| members.is_empty()))
        || around.any(|around| {
            let above = table.row(around.opener);
            above.is_some_and(|above| above.type_name == opener.type_name)
        })
}
