//! Beam search over the places of rows.
//!
//! A state is a stack of open structures. States with equal stacks are one state: nothing that follows can tell
//! them apart. The worse way to such a state is remembered if it was nearly as good.

use super::evidence::{attach, close};
use super::signals::Signal;
use super::stack::{Frame, FrameId, Frames, bloom, mix};
use super::table::Table;
use crate::extract::types::Opens;

/// States that are kept from row to row.
const BEAM: usize = 16;
/// A state that is worse than the best by this much is dropped.
const HOPELESS: f32 = 10.0;
/// A way that is worse by less than this is a reading of its own.
pub(super) const NEAR: f32 = 0.5;

/// The way that was found, and those that were nearly as good.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    /// Depth of every row.
    pub(super) depths: Vec<u32>,
    /// What speaks for and against every row's place.
    pub(super) signals: Vec<Vec<(Signal, f32)>>,
    /// Other readings, each of a few rows.
    pub(super) rivals: Vec<Reading>,
}

/// Another way to place a few rows.
#[derive(Clone, Debug)]
pub(super) struct Reading {
    /// The first of the rows.
    pub(super) start: usize,
    /// Their depths.
    pub(super) depths: Vec<u32>,
    /// By how much it is worse.
    pub(super) margin: f32,
}

#[derive(Clone, Copy, Debug)]
struct State {
    top: FrameId,
    score: f32,
    step: Option<u32>,
}

/// One row placed, on the way of some state.
#[derive(Clone, Copy, Debug)]
struct Step {
    /// The step of the row before.
    before: Option<u32>,
    /// The frame that the row joined, as it was before.
    target: FrameId,
    /// The last of the ways to the same stack that were nearly as good.
    rival: Option<u32>,
}

#[derive(Clone, Copy, Debug)]
struct Rival {
    step: u32,
    margin: f32,
    next: Option<u32>,
}

#[derive(Clone, Copy, Debug)]
struct Candidate {
    score: f32,
    from: State,
    target: FrameId,
    hash: u64,
}

/// No row stands deeper: what a row costs grows with the structures that are open around it. The deepest row on any
/// page has depth 10.
const DEEPEST: u32 = 16;

struct Search<'t, 'a> {
    table: &'t Table<'a>,
    frames: Frames,
    steps: Vec<Step>,
    rivals: Vec<Rival>,
}

/// Finds the most likely nesting of a table.
pub(super) fn search(table: &Table<'_>) -> Found {
    let mut search = Search {
        table,
        frames: Frames::default(),
        steps: Vec::new(),
        rivals: Vec::new(),
    };
    let top = search.frames.push(Frame {
        node: table.tree.root(),
        ..Frame::default()
    });
    let start = State {
        top,
        score: 0.0,
        step: None,
    };
    let mut states = vec![start];
    for row in 0..table.rows.len() {
        let candidates = search.candidates(&states, row);
        states = search.select(candidates, row);
    }
    search.finish(&states)
}

impl Search<'_, '_> {
    /// Every place that every state has for a row.
    fn candidates(&self, states: &[State], row: usize) -> Vec<Candidate> {
        let mut out = Vec::with_capacity(states.len() * 4);
        for &from in states {
            let mut closed = from.score;
            let mut target = from.top;
            loop {
                let frame = self.frames.get(target);
                let mut score = closed;
                attach(
                    self.table,
                    &self.frames,
                    &frame,
                    row,
                    &mut |signal: Signal, times| {
                        score += signal.weight() * times;
                    },
                );
                let hash = mix(frame.hash, row as u64);
                out.push(Candidate {
                    score,
                    from,
                    target,
                    hash,
                });
                let Some(parent) = frame.parent else { break };
                close(
                    self.table,
                    &self.frames,
                    &frame,
                    Some(row),
                    &mut |signal: Signal, times| {
                        closed += signal.weight() * times;
                    },
                );
                target = parent;
            }
        }
        out
    }

    /// The best states, each stack once.
    fn select(&mut self, mut candidates: Vec<Candidate>, row: usize) -> Vec<State> {
        candidates.sort_by(|a, b| b.score.total_cmp(&a.score));
        let best = candidates.first().map_or(0.0, |first| first.score);
        let mut kept: Vec<(u64, State)> = Vec::with_capacity(BEAM);
        for candidate in candidates {
            if candidate.score < best - HOPELESS {
                break;
            }
            match kept.iter().find(|(hash, _)| *hash == candidate.hash) {
                Some((_, twin)) => {
                    let (winner, margin) = (twin.step, twin.score - candidate.score);
                    if margin < NEAR {
                        self.rival(winner, candidate, margin);
                    }
                }
                None if kept.len() < BEAM => {
                    let step = self.step(candidate);
                    let state = State {
                        top: self.place(candidate.target, row),
                        score: candidate.score,
                        step: Some(step),
                    };
                    kept.push((candidate.hash, state));
                }
                None => {}
            }
        }
        kept.into_iter().map(|(_, state)| state).collect()
    }

    fn step(&mut self, candidate: Candidate) -> u32 {
        self.steps.push(Step {
            before: candidate.from.step,
            target: candidate.target,
            rival: None,
        });
        last_index(self.steps.len())
    }

    fn rival(&mut self, winner: Option<u32>, candidate: Candidate, margin: f32) {
        let step = self.step(candidate);
        let Some(winner) = winner.and_then(|winner| self.steps.get_mut(winner as usize)) else {
            return;
        };
        self.rivals.push(Rival {
            step,
            margin,
            next: winner.rival,
        });
        winner.rival = Some(last_index(self.rivals.len()));
    }

    /// The stack after a row joined `target`, with the frame that the row opens.
    fn place(&mut self, target: FrameId, at: usize) -> FrameId {
        let mut frame = self.frames.get(target);
        let Some(row) = self.table.rows.get(at) else {
            return target;
        };
        let tree = &self.table.tree;
        let found = frame.node.and_then(|node| tree.get(node, row.id));
        match (frame.node, found) {
            (Some(_), Some(_)) => frame.hits += 1,
            (Some(_), None) => frame.misses += 1,
            (None, _) => {}
        }
        if let Some(entry) = self.table.entry(frame.opener) {
            for ((members, _), reached) in entry.forms.iter().zip(&mut frame.reached) {
                // Members that a page adds or leaves out do not lose the thread.
                if let Some(at) = members.iter().position(|member| *member == row.id) {
                    *reached = u16::try_from(at + 1).unwrap_or(u16::MAX).max(*reached);
                }
            }
        }
        frame.count += 1;
        frame.first.get_or_insert(at);
        frame.last = Some((at, target));
        frame.names |= bloom(row.id);
        frame.hash = mix(frame.hash, at as u64);
        let joined = self.frames.push(frame);
        if row.opens == Opens::Never || frame.depth >= DEEPEST {
            return joined;
        }
        self.frames.push(Frame {
            parent: Some(joined),
            opener: Some(at),
            node: found.filter(|&id| tree.len(id) > 0),
            hash: mix(frame.hash, u64::MAX),
            depth: frame.depth + 1,
            ..Frame::default()
        })
    }

    /// Ends everything that is open, and tells the best way.
    fn finish(&self, states: &[State]) -> Found {
        let mut ends: Vec<(f32, Option<u32>)> = states
            .iter()
            .map(|state| {
                let mut score = state.score;
                for frame in self.frames.around(&self.frames.get(state.top)) {
                    close(
                        self.table,
                        &self.frames,
                        &frame,
                        None,
                        &mut |signal: Signal, times| {
                            score += signal.weight() * times;
                        },
                    );
                }
                (score, state.step)
            })
            .collect();
        ends.sort_by(|a, b| b.0.total_cmp(&a.0));
        let Some(&(best, end)) = ends.first() else {
            return Found::default();
        };
        let depths = self.depths(end);
        let near = |(score, _): &&(f32, _)| best - score < NEAR;
        let mut rivals: Vec<Reading> = ends
            .iter()
            .skip(1)
            .take_while(near)
            .map(|&(score, other)| self.reading(end, other, depths.len(), best - score))
            .collect();
        let mut at = end;
        for length in (1..=depths.len()).rev() {
            let Some(step) = self.at(at) else { break };
            let mut next = step.rival;
            while let Some(rival) = next.and_then(|next| self.rivals.get(next as usize)) {
                rivals.push(self.reading(at, Some(rival.step), length, rival.margin));
                next = rival.next;
            }
            at = step.before;
        }
        Found {
            signals: self.signals(end),
            depths,
            rivals,
        }
    }

    /// The steps of a way, last first.
    fn way(&self, end: Option<u32>) -> impl Iterator<Item = Step> {
        let mut next = end;
        std::iter::from_fn(move || {
            let step = self.at(next)?;
            next = step.before;
            Some(step)
        })
    }

    /// The way to `other` from where it leaves the way to `end`; both ways have placed `length` rows.
    fn reading(&self, end: Option<u32>, other: Option<u32>, length: usize, margin: f32) -> Reading {
        let (mut here, mut there) = (end, other);
        let mut depths = Vec::new();
        while here != there {
            let (Some(own), Some(step)) = (self.at(here), self.at(there)) else {
                break;
            };
            depths.push(self.frames.get(step.target).depth);
            (here, there) = (own.before, step.before);
        }
        depths.reverse();
        Reading {
            start: length - depths.len().min(length),
            depths,
            margin,
        }
    }

    fn at(&self, step: Option<u32>) -> Option<Step> {
        self.steps.get(step? as usize).copied()
    }

    fn depths(&self, end: Option<u32>) -> Vec<u32> {
        let mut depths: Vec<u32> = self
            .way(end)
            .map(|step| self.frames.get(step.target).depth)
            .collect();
        depths.reverse();
        depths
    }

    fn signals(&self, end: Option<u32>) -> Vec<Vec<(Signal, f32)>> {
        let rows = (0..self.table.rows.len()).rev();
        let mut all: Vec<_> = self
            .way(end)
            .zip(rows)
            .map(|(step, row)| {
                let mut signals = Vec::new();
                let frame = self.frames.get(step.target);
                attach(
                    self.table,
                    &self.frames,
                    &frame,
                    row,
                    &mut |signal: Signal, times| {
                        signals.push((signal, signal.weight() * times));
                    },
                );
                signals
            })
            .collect();
        all.reverse();
        all
    }
}

fn last_index(length: usize) -> u32 {
    u32::try_from(length.saturating_sub(1)).unwrap_or(u32::MAX)
}
