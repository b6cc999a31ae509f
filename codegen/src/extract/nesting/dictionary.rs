//! What the tables of a module say of each other: the members of every named type, as far as they are known.

use std::collections::HashMap;

use super::FlatRow;

/// Members of types, by module and type name.
#[derive(Debug, Default)]
pub(super) struct Dictionary<'a> {
    votes: HashMap<(&'a str, Key<'a>), Vec<Vote<'a>>>,
}

/// What a structure is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key<'a> {
    /// Name of its type.
    Type(&'a str),
    /// Name of the field, where the page names no type.
    Field(&'a str),
}

impl<'a> Key<'a> {
    /// The key of the structure that `row` opens.
    pub(super) fn of(row: &FlatRow<'a>) -> Self {
        row.ty.name().map_or(Key::Field(row.name), Key::Type)
    }
}

/// One table's word on the members of a type.
#[derive(Clone, Debug)]
struct Vote<'a> {
    members: Vec<&'a str>,
    weight: f32,
    table: usize,
}

/// The known forms of one type, most likely first.
#[derive(Debug, Default)]
pub(super) struct Entry<'a> {
    /// Each form and its share of all votes.
    pub(super) forms: Vec<(Vec<&'a str>, f32)>,
    /// Sum of the weights of all votes.
    pub(super) weight: f32,
}

/// More forms than this of one type teach nothing.
const MAX_FORMS: usize = 8;

impl<'a> Dictionary<'a> {
    /// Adds what table number `table` says; `weight` is how sure its depths are, row by row.
    pub(super) fn learn(
        &mut self,
        module: &'a str,
        table: usize,
        rows: &[FlatRow<'a>],
        depths: &[u32],
        weight: &dyn Fn(std::ops::Range<usize>) -> f32,
    ) {
        for (at, row) in rows.iter().enumerate() {
            let Some(&depth) = depths.get(at) else { return };
            let below = depths[at + 1..]
                .iter()
                .take_while(|&&below| below > depth)
                .count();
            let end = at + 1 + below;
            let members: Vec<&str> = rows[at + 1..end]
                .iter()
                .zip(&depths[at + 1..end])
                .filter(|&(_, &below)| below == depth + 1)
                .map(|(row, _)| row.name)
                .collect();
            if members.is_empty() && row.ty.name().is_none() {
                continue;
            }
            let vote = Vote {
                members,
                weight: weight(at + 1..(end + 1).min(rows.len())),
                table,
            };
            self.votes
                .entry((module, Key::of(row)))
                .or_default()
                .push(vote);
        }
    }

    /// The forms of a type as the tables other than `table` know them; `own` is what a vote of that table counts.
    pub(super) fn entry(&self, module: &'a str, key: Key<'a>, table: usize, own: f32) -> Entry<'a> {
        let mut entry = Entry::default();
        for vote in self.votes.get(&(module, key)).into_iter().flatten() {
            let weight = vote.weight * if vote.table == table { own } else { 1.0 };
            if weight <= 0.0 {
                continue;
            }
            entry.weight += weight;
            match entry
                .forms
                .iter_mut()
                .find(|(members, _)| *members == vote.members)
            {
                Some((_, sum)) => *sum += weight,
                None => entry.forms.push((vote.members.clone(), weight)),
            }
        }
        entry.forms.sort_by(|a, b| b.1.total_cmp(&a.1));
        entry.forms.truncate(MAX_FORMS);
        for (_, share) in &mut entry.forms {
            *share /= entry.weight;
        }
        entry
    }
}

impl Entry<'_> {
    /// How much the entry is to be believed, from 0 to 1: more votes, more trust.
    pub(super) fn trust(&self) -> f32 {
        self.weight / (self.weight + 0.3)
    }
}
