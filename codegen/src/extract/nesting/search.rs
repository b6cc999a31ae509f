//! Beam search over the places of rows.
//!
//! A state is a stack of open structures. Stacks share their tails: a frame is never changed, a row makes a new
//! version of the frame that it joins. States with equal stacks are one state; the worse way to get there is
//! remembered if it was nearly as good.

use super::example::{NodeId, Tree};
use super::signals::Signal;
use super::{Context, Side};
use crate::extract::types::Opens;

type FrameId = u32;
const NONE: u32 = u32::MAX;

/// An open structure.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// The frame around it.
    pub(super) parent: FrameId,
    /// The row that opened it; `NONE` for the top.
    opener: u32,
    /// Its place in the examples.
    node: Option<NodeId>,
    /// Members so far.
    count: u32,
    /// Members that the example has, and that it lacks.
    hits: u32,
    misses: u32,
    /// Position in the example of the last member that the example has.
    order: u32,
    /// Which forms of its type still fit the members.
    alive: u8,
    /// Last member, and the version of this frame before it.
    last: u32,
    before: FrameId,
    /// Which names are members, as a Bloom filter.
    names: u64,
    /// Identifies the whole stack.
    hash: u64,
    pub(super) depth: u32,
}

#[derive(Clone, Copy, Debug)]
struct State {
    top: FrameId,
    score: f32,
    step: u32,
}

/// One row placed, on the way of some state.
#[derive(Clone, Copy, Debug)]
struct Step {
    /// The step of the row before.
    before: u32,
    /// The frame that the row joined, as it was before.
    target: FrameId,
    depth: u32,
    /// A way to the same stack that was nearly as good.
    rival: u32,
}

#[derive(Clone, Copy, Debug)]
struct Rival {
    step: u32,
    margin: f32,
    next: u32,
}

#[derive(Clone, Copy, Debug)]
struct Candidate {
    score: f32,
    state: u32,
    target: FrameId,
    hash: u64,
}

/// States that are kept from row to row.
const BEAM: usize = 32;
/// A state this much worse than the best is dropped.
const HOPELESS: f32 = 18.0;

/// The way that was found, and the ways that were nearly as good.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) depths: Vec<u32>,
    /// Depths of other readings and how much less likely they are.
    pub(super) rivals: Vec<(Vec<u32>, f32)>,
    /// Why, a list a row.
    pub(super) reasons: Vec<Vec<(Signal, f32)>>,
}

pub(super) struct Search<'s, 'a> {
    context: &'s Context<'a>,
    frames: Vec<Frame>,
    steps: Vec<Step>,
    rivals: Vec<Rival>,
}

fn mix(hash: u64, value: u64) -> u64 {
    (hash ^ value.wrapping_add(0x9e37_79b9_7f4a_7c15))
        .wrapping_mul(0xff51_afd7_ed55_8ccd)
        .rotate_left(29)
}

impl<'s, 'a> Search<'s, 'a> {
    pub(super) fn run(context: &'s Context<'a>, near: f32) -> Found {
        let mut search = Search {
            context,
            frames: vec![Frame {
                parent: NONE,
                opener: NONE,
                node: context.tree.root(),
                count: 0,
                hits: 0,
                misses: 0,
                order: 0,
                alive: 0,
                last: NONE,
                before: NONE,
                names: 0,
                hash: 0,
                depth: 0,
            }],
            steps: Vec::new(),
            rivals: Vec::new(),
        };
        let mut states = vec![State {
            top: 0,
            score: 0.0,
            step: NONE,
        }];
        for row in 0..context.rows.len() {
            let candidates = search.candidates(&states, row);
            states = search.select(&states, candidates, row, near);
        }
        search.finish(&states, near)
    }

    fn candidates(&self, states: &[State], row: usize) -> Vec<Candidate> {
        let mut out = Vec::with_capacity(states.len() * 4);
        for (number, state) in (0..).zip(states) {
            let mut score = state.score;
            let mut target = state.top;
            loop {
                let frame = self.frames[target as usize];
                let mut here = score;
                self.attach(&frame, row, &mut |signal, times| {
                    here += signal.entry().0 * times;
                });
                out.push(Candidate {
                    score: here,
                    state: number,
                    target,
                    hash: mix(frame.hash, row as u64),
                });
                if frame.parent == NONE {
                    break;
                }
                self.close(&frame, &mut |signal, times| {
                    score += signal.entry().0 * times;
                });
                target = frame.parent;
            }
        }
        out
    }

    /// The best states, each stack once.
    fn select(
        &mut self,
        states: &[State],
        mut candidates: Vec<Candidate>,
        row: usize,
        near: f32,
    ) -> Vec<State> {
        candidates.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.hash.cmp(&b.hash)));
        let best = candidates.first().map_or(0.0, |first| first.score);
        let mut out: Vec<State> = Vec::with_capacity(BEAM);
        for candidate in candidates {
            if candidate.score < best - HOPELESS {
                break;
            }
            let Some(&state) = states.get(candidate.state as usize) else {
                continue;
            };
            let twin = out
                .iter()
                .find(|kept| self.stack_hash(kept.top) == self.opened(candidate.hash, row))
                .copied();
            if let Some(twin) = twin {
                let margin = twin.score - candidate.score;
                if margin < near {
                    let step = self.step(state, candidate.target);
                    self.rival(twin.step, step, margin);
                }
            } else if out.len() < BEAM {
                let step = self.step(state, candidate.target);
                let top = self.place(candidate.target, row);
                out.push(State {
                    top,
                    score: candidate.score,
                    step,
                });
            }
        }
        out
    }

    fn stack_hash(&self, top: FrameId) -> u64 {
        self.frames[top as usize].hash
    }

    /// Hash of the stack once `row` has joined the frame with hash `joined`.
    fn opened(&self, joined: u64, row: usize) -> u64 {
        if self.context.opens[row] == Opens::Never {
            joined
        } else {
            mix(joined, u64::MAX)
        }
    }

    fn step(&mut self, state: State, target: FrameId) -> u32 {
        let depth = self.frames[target as usize].depth;
        self.steps.push(Step {
            before: state.step,
            target,
            depth,
            rival: NONE,
        });
        self.steps.len() as u32 - 1
    }

    fn rival(&mut self, winner: u32, step: u32, margin: f32) {
        let next = self.steps[winner as usize].rival;
        self.rivals.push(Rival { step, margin, next });
        self.steps[winner as usize].rival = self.rivals.len() as u32 - 1;
    }

    /// The stack after `row` joined `target`.
    fn place(&mut self, target: FrameId, row: usize) -> FrameId {
        let context = self.context;
        let mut frame = self.frames[target as usize];
        let name = context.rows[row].name;
        let place = frame.node.and_then(|node| context.tree.get(node, name));
        if let Some(node) = frame.node {
            if let Some(found) = place {
                frame.hits += 1;
                frame.order = context.tree.node(found).map_or(0, |node| node.order);
            } else if context.tree.len(node) > 0 {
                frame.misses += 1;
            }
        }
        if let Some(entry) = context.entry(frame.opener) {
            let mut alive = 0;
            for (bit, (members, _)) in entry.forms.iter().enumerate() {
                if frame.alive & (1 << bit) != 0 && members.get(frame.count as usize) == Some(&name)
                {
                    alive |= 1 << bit;
                }
            }
            frame.alive = alive;
        }
        frame.before = target;
        frame.last = row as u32;
        frame.count += 1;
        frame.names |= bloom(name);
        frame.hash = mix(frame.hash, row as u64);
        let joined = self.push(frame);
        if context.opens[row] == Opens::Never {
            return joined;
        }
        self.push(Frame {
            parent: joined,
            opener: row as u32,
            node: place.filter(|&place| context.tree.len(place) > 0),
            count: 0,
            hits: 0,
            misses: 0,
            order: 0,
            alive: u8::MAX,
            last: NONE,
            before: NONE,
            names: 0,
            hash: mix(frame.hash, u64::MAX),
            depth: frame.depth + 1,
        })
    }

    fn push(&mut self, frame: Frame) -> FrameId {
        self.frames.push(frame);
        self.frames.len() as FrameId - 1
    }

    /// Names of the members of a frame, last first.
    fn members(&self, frame: &Frame) -> impl Iterator<Item = usize> {
        let mut at = *frame;
        std::iter::from_fn(move || {
            if at.count == 0 {
                return None;
            }
            let row = at.last as usize;
            at = self.frames[at.before as usize];
            Some(row)
        })
    }

    fn attach(&self, frame: &Frame, row: usize, say: &mut impl FnMut(Signal, f32)) {
        let context = self.context;
        let name = context.rows[row].name;
        if frame.names & bloom(name) == bloom(name)
            && self
                .members(frame)
                .any(|member| context.rows[member].name == name)
        {
            say(Signal::Duplicate, 1.0);
        }
        self.attach_example(frame, row, say);
        self.attach_type(frame, row, say);
        self.attach_names(frame, row, say);
    }

    fn attach_example(&self, frame: &Frame, row: usize, say: &mut impl FnMut(Signal, f32)) {
        let Some(node) = frame.node else { return };
        let tree: &Tree = &self.context.tree;
        let field = &self.context.rows[row];
        match tree.get(node, field.name).and_then(|id| tree.node(id)) {
            Some(found) => {
                say(Signal::ExampleHas, 1.0);
                if frame.hits > 0 && found.order < frame.order {
                    say(Signal::ExampleOrder, 1.0);
                }
                if found.fits(field.ty) == Some(false) {
                    say(Signal::ExampleKind, 1.0);
                }
            }
            None => {
                // How surprising that is depends on how complete the example has been here.
                let misses = frame.misses as f32;
                say(Signal::ExampleLacks, 2.0 / (1.0 + 0.5 * misses));
            }
        }
    }

    fn attach_type(&self, frame: &Frame, row: usize, say: &mut impl FnMut(Signal, f32)) {
        let context = self.context;
        let name = context.rows[row].name;
        if let Some(entry) = context.entry(frame.opener) {
            let mut share = 0.0;
            let mut ends = 0.0;
            let mut knows = false;
            let mut any = false;
            for (bit, (members, weight)) in entry.forms.iter().enumerate() {
                knows |= members.contains(&name);
                if frame.alive & (1 << bit) != 0 {
                    any = true;
                    match members.get(frame.count as usize) {
                        Some(next) if *next == name => share += weight,
                        _ => ends += weight,
                    }
                }
            }
            let trust = entry.trust();
            if share > 0.0 {
                say(Signal::TypeContinues, share * trust);
            } else if knows {
                say(Signal::TypeKnows, trust);
            } else {
                say(Signal::TypeBroken, trust * if any { ends } else { 0.3 });
            }
        }
        let Some(ty) = context.rows[row].ty.name() else {
            return;
        };
        let above = context.opener_type(frame.opener);
        if above.is_some_and(|above| extends(ty, above)) {
            say(Signal::TypePrefix, 1.0);
        }
        let mut up = *frame;
        loop {
            if context.opener_type(up.opener) == Some(ty) {
                say(Signal::Recursion, 1.0);
                break;
            }
            if up.parent == NONE {
                break;
            }
            up = self.frames[up.parent as usize];
        }
        if self
            .members(frame)
            .take(12)
            .any(|member| context.rows[member].ty.name() == Some(ty))
        {
            say(Signal::SiblingType, 1.0);
        }
    }

    fn attach_names(&self, frame: &Frame, row: usize, say: &mut impl FnMut(Signal, f32)) {
        let context = self.context;
        let name = context.rows[row].name;
        let opener = context
            .rows
            .get(frame.opener as usize)
            .map(|opener| opener.name);
        if context.side == Side::Response && context.has_data {
            if frame.parent == NONE
                && self
                    .members(frame)
                    .any(|member| context.rows[member].name == "data")
            {
                say(Signal::Envelope, 1.0);
            }
            if matches!(name, "has_more" | "page_token" | "next_page_token") {
                let place = opener == Some("data") && frame.depth == 1;
                say(
                    if place {
                        Signal::PagingPlace
                    } else {
                        Signal::PagingElsewhere
                    },
                    1.0,
                );
            }
        }
        if opener.is_some_and(|opener| extends(name, singular(opener))) {
            say(Signal::NamePrefix, 1.0);
        }
        let family = family(name);
        if self.members(frame).take(6).any(|member| {
            let other = context.rows[member].name;
            family.len() > 2
                && other.starts_with(family)
                && matches!(other.as_bytes().get(family.len()), None | Some(b'_'))
        }) {
            say(Signal::SiblingName, 1.0);
        }
        if self
            .members(frame)
            .take(12)
            .any(|member| context.tags[member].contains(&name))
        {
            say(Signal::Tag, 1.0);
        }
        for idiom in IDIOMS {
            let (last, rest) = match idiom.split_last() {
                Some(x) => x,
                None => continue,
            };
            let count = frame.count as usize;
            if count == rest.len() && name == *last && self.is(frame, rest) {
                say(Signal::IdiomOpen, 1.0);
            }
            if count == idiom.len() && self.is(frame, idiom) {
                say(Signal::IdiomClosed, 1.0);
            }
        }
    }

    fn is(&self, frame: &Frame, names: &[&str]) -> bool {
        self.members(frame)
            .zip(names.iter().rev())
            .all(|(member, name)| self.context.rows[member].name == *name)
    }

    fn close(&self, frame: &Frame, say: &mut impl FnMut(Signal, f32)) {
        let context = self.context;
        if frame.opener != NONE && frame.count > 0 {
            say(Signal::Pop, 1.0);
        }
        if let Some(node) = frame.node {
            let left = context.tree.len(node).saturating_sub(frame.hits as usize);
            if left > 0 {
                say(Signal::ExampleLeft, left.min(3) as f32);
            }
        }
        let entry = context.entry(frame.opener);
        if frame.count == 0 {
            let known = entry
                .is_some_and(|entry| entry.forms.iter().any(|(members, _)| members.is_empty()));
            let recursive = self.recursive(frame);
            match context.opens.get(frame.opener as usize) {
                Some(Opens::Always) if known || recursive => say(Signal::EmptyKnown, 1.0),
                Some(Opens::Always) => say(Signal::Empty, 1.0),
                _ if context
                    .rows
                    .get(frame.opener as usize)
                    .is_some_and(|row| *row.ty != crate::extract::types::TypeExpr::Unstated) =>
                {
                    say(Signal::EmptyList, 1.0)
                }
                _ => {}
            }
            if let (false, false, Some(entry)) = (recursive, known, entry) {
                say(Signal::TypeShort, entry.trust());
            }
        } else if let Some(entry) = entry {
            let mut complete = 0.0;
            let mut short = 0.0;
            for (bit, (members, weight)) in entry.forms.iter().enumerate() {
                if frame.alive & (1 << bit) != 0 {
                    if members.len() == frame.count as usize {
                        complete += weight
                    } else {
                        short += weight
                    }
                }
            }
            if complete > 0.0 {
                say(Signal::TypeComplete, complete * entry.trust());
            } else if short > 0.0 {
                say(Signal::TypeShort, short * entry.trust());
            }
        }
    }

    fn recursive(&self, frame: &Frame) -> bool {
        let ty = self.context.opener_type(frame.opener);
        let mut up = frame.parent;
        while let Some(frame) = self.frames.get(up as usize) {
            if ty.is_some() && self.context.opener_type(frame.opener) == ty {
                return true;
            }
            up = frame.parent;
        }
        false
    }

    /// Closes everything that is open.
    fn finish(&mut self, states: &[State], near: f32) -> Found {
        let mut ends: Vec<(f32, u32)> = states
            .iter()
            .map(|state| {
                let mut score = state.score;
                let mut at = state.top;
                loop {
                    let frame = self.frames[at as usize];
                    self.close(&frame, &mut |signal, times| {
                        score += signal.entry().0 * times
                    });
                    if frame.parent == NONE {
                        break;
                    }
                    at = frame.parent;
                }
                (score, state.step)
            })
            .collect();
        ends.sort_by(|a, b| b.0.total_cmp(&a.0));
        let Some(&(best, step)) = ends.first() else {
            return Found::default();
        };
        let depths = self.trace(step);
        let mut rivals = Vec::new();
        for &(score, other) in ends.iter().skip(1) {
            if best - score < near {
                rivals.push((self.trace(other), best - score));
            }
        }
        let mut at = step;
        let mut length = depths.len();
        while at != NONE {
            let here = self.steps[at as usize];
            let mut rival = here.rival;
            while rival != NONE {
                let found = self.rivals[rival as usize];
                let mut other = self.trace(found.step);
                other.extend_from_slice(&depths[length..]);
                rivals.push((other, found.margin));
                rival = found.next;
            }
            at = here.before;
            length -= 1;
        }
        let reasons = self.explain(step);
        Found {
            depths,
            rivals,
            reasons,
        }
    }

    fn trace(&self, mut step: u32) -> Vec<u32> {
        let mut depths = Vec::new();
        while let Some(here) = self.steps.get(step as usize) {
            depths.push(here.depth);
            step = here.before;
        }
        depths.reverse();
        depths
    }

    fn explain(&self, mut step: u32) -> Vec<Vec<(Signal, f32)>> {
        let mut reasons = Vec::new();
        let mut row = self.context.rows.len();
        while let Some(here) = self.steps.get(step as usize) {
            row -= 1;
            let mut said = Vec::new();
            let frame = self.frames[here.target as usize];
            self.attach(&frame, row, &mut |signal, times| {
                said.push((signal, signal.entry().0 * times))
            });
            reasons.push(said);
            step = here.before;
        }
        reasons.reverse();
        reasons
    }
}

fn bloom(name: &str) -> u64 {
    let mut hash: u64 = 0;
    for byte in name.bytes() {
        hash = mix(hash, u64::from(byte));
    }
    1 << (hash >> 58)
}

fn singular(name: &str) -> &str {
    name.strip_suffix("_list")
        .or_else(|| name.strip_suffix('s'))
        .unwrap_or(name)
}

const IDIOMS: &[&[&str]] = &[
    &["key", "value"],
    &["lang", "value"],
    &["locale", "value"],
    &["enum_name", "display"],
    &["field_name", "value"],
    &["zh_cn", "en_us"],
    &["default_value", "i18n_value"],
];

fn family(name: &str) -> &str {
    name.split_once('_').map_or("", |(first, _)| first)
}

/// `node_cc` extends `node`, `app.table.field` extends `app.table`.
fn extends(longer: &str, shorter: &str) -> bool {
    longer
        .strip_prefix(shorter)
        .is_some_and(|rest| rest.starts_with(['_', '.']))
}
