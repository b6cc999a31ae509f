//! What the tables of a module say of each other: the members of every type, as far as they are known.

use std::collections::HashMap;
use std::ops::Range;

use super::FlatRow;
use super::words::Names;

/// Members of structures, by module and name.
#[derive(Debug, Default)]
pub(super) struct Dictionary<'a> {
    votes: HashMap<(&'a str, Key<'a>), Vec<Vote<'a>>>,
}

/// What a structure is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Key<'a> {
    /// Name of its type.
    Type(&'a str),
    /// Name of the field that holds it.
    Field(&'a str),
}

/// One table's word on the members of a structure.
#[derive(Clone, Debug)]
struct Vote<'a> {
    members: Vec<&'a str>,
    weight: f32,
    table: usize,
}

/// The known forms of one structure, most likely first.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Entry {
    /// Numbers of the names of the members, and the form's share of all votes.
    pub(super) forms: Vec<(Vec<u32>, f32)>,
    /// How much the entry is to be believed, from 0 to 1: more votes, more trust.
    pub(super) trust: f32,
}

/// More forms than this of one structure teach nothing.
pub(super) const MAX_FORMS: usize = 4;
/// Votes on a field of the same name, where the type is not known, count so much.
const BY_FIELD: f32 = 0.3;
/// This weight of votes is worth a trust of one half.
const HALF: f32 = 0.3;

impl<'a> Dictionary<'a> {
    /// Adds what table number `table` says. `sure` is how much its depths are to be believed for a range of rows.
    pub(super) fn learn(
        &mut self,
        module: &'a str,
        table: usize,
        rows: &[FlatRow<'a>],
        depths: &[u32],
        sure: &dyn Fn(Range<usize>) -> f32,
    ) {
        for (at, (row, &depth)) in rows.iter().zip(depths).enumerate() {
            let below = rows
                .iter()
                .zip(depths)
                .skip(at + 1)
                .take_while(|&(_, &below)| below > depth);
            let mut members = Vec::new();
            let mut end = at + 1;
            for (member, &below) in below {
                end += 1;
                if below == depth + 1 {
                    members.push(member.name);
                }
            }
            // The row behind the structure is the one that tells where it ends.
            let weight = sure(at + 1..(end + 1).min(rows.len()));
            let vote = Vote {
                members,
                weight,
                table,
            };
            let named = row.ty.name().map(Key::Type);
            let held = (!vote.members.is_empty()).then_some(Key::Field(row.name));
            for key in named.into_iter().chain(held) {
                self.votes
                    .entry((module, key))
                    .or_default()
                    .push(vote.clone());
            }
        }
    }

    /// What tables other than `table` know of the structure that `row` opens.
    pub(super) fn entry(
        &self,
        module: &'a str,
        row: &FlatRow<'a>,
        table: usize,
        names: &mut Names<'a>,
    ) -> Entry {
        let Some(name) = row.ty.name() else {
            return self.tally(module, Key::Field(row.name), table, names);
        };
        let by_type = self.tally(module, Key::Type(name), table, names);
        if !by_type.forms.is_empty() {
            return by_type;
        }
        let mut by_field = self.tally(module, Key::Field(row.name), table, names);
        by_field.trust *= BY_FIELD;
        by_field
    }

    fn tally(&self, module: &'a str, key: Key<'a>, table: usize, names: &mut Names<'a>) -> Entry {
        let mut forms: Vec<(&[&'a str], f32)> = Vec::new();
        let mut sum = 0.0;
        for vote in self.votes.get(&(module, key)).into_iter().flatten() {
            if vote.table == table {
                continue;
            }
            sum += vote.weight;
            match forms
                .iter_mut()
                .find(|(members, _)| *members == vote.members)
            {
                Some((_, weight)) => *weight += vote.weight,
                None => forms.push((&vote.members, vote.weight)),
            }
        }
        forms.sort_by(|a, b| b.1.total_cmp(&a.1));
        forms.truncate(MAX_FORMS);
        Entry {
            forms: forms
                .into_iter()
                .map(|(members, weight)| {
                    (
                        members.iter().map(|name| names.id(name)).collect(),
                        weight / sum,
                    )
                })
                .collect(),
            trust: sum / (sum + HALF),
        }
    }
}
