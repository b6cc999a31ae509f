//! Stacks of open structures that share their tails.
//!
//! A frame is never changed: a row makes a new version of the frame that it joins, so thousands of stacks cost no
//! more than the rows that tell them apart.

use super::dictionary::MAX_FORMS;
use super::example::NodeId;

/// Number of a frame.
pub(super) type FrameId = u32;

/// A structure that is open.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Frame {
    /// The frame around it; `None` for the top.
    pub(super) parent: Option<FrameId>,
    /// The row that opened it; `None` for the top.
    pub(super) opener: Option<usize>,
    /// Its place in the examples.
    pub(super) node: Option<NodeId>,
    /// How many members it has.
    pub(super) count: usize,
    /// Members that the examples have, and that they lack.
    pub(super) hits: u32,
    /// See `hits`.
    pub(super) misses: u32,
    /// How far the members have come in each form of its type.
    pub(super) reached: [u16; MAX_FORMS],
    /// The first member.
    pub(super) first: Option<usize>,
    /// The last member, and this frame before it.
    pub(super) last: Option<(usize, FrameId)>,
    /// Which names are members: a Bloom filter.
    pub(super) names: u64,
    /// Identifies the members of this frame and of all frames around it.
    pub(super) hash: u64,
    /// How many frames are around it.
    pub(super) depth: u32,
}

/// All frames of a search.
#[derive(Debug, Default)]
pub(super) struct Frames {
    frames: Vec<Frame>,
}

impl Frames {
    /// Keeps a frame.
    pub(super) fn push(&mut self, frame: Frame) -> FrameId {
        self.frames.push(frame);
        FrameId::try_from(self.frames.len() - 1).unwrap_or(FrameId::MAX)
    }

    /// A frame by its number.
    pub(super) fn get(&self, id: FrameId) -> Frame {
        self.frames.get(id as usize).copied().unwrap_or_default()
    }

    /// The rows that are members of a frame, last first.
    pub(super) fn members(&self, frame: &Frame) -> impl Iterator<Item = usize> {
        let mut last = frame.last;
        std::iter::from_fn(move || {
            let (row, before) = last?;
            last = self.get(before).last;
            Some(row)
        })
    }

    /// A frame and those around it, innermost first.
    pub(super) fn around(&self, frame: &Frame) -> impl Iterator<Item = Frame> {
        let mut next = Some(*frame);
        std::iter::from_fn(move || {
            let frame = next?;
            next = frame.parent.map(|parent| self.get(parent));
            Some(frame)
        })
    }
}

/// Mixes a value into a hash.
pub(super) fn mix(hash: u64, value: u64) -> u64 {
    (hash ^ value.wrapping_add(0x9e37_79b9_7f4a_7c15))
        .wrapping_mul(0xff51_afd7_ed55_8ccd)
        .rotate_left(29)
}

/// The bit of a name in [`Frame::names`].
pub(super) fn bloom(name: u32) -> u64 {
    1 << (name % 64)
}
