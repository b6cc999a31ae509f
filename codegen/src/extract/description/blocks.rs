//! A cell cut into blocks at its labels.

use crate::document::{Cell, Item, ItemKind, Part};
use crate::source::Span;

use super::labels::{self, Label};

/// What stands under one label.
#[derive(Debug)]
pub(super) struct Block<'a> {
    /// The label; `None` for text without one.
    pub(super) label: Option<Label>,
    /// Text in front of the label that belongs to the sentence with it.
    pub(super) before: &'a str,
    /// That text and the label, as the page writes them.
    pub(super) lead: &'a str,
    /// The rest of the label's line, and the lines up to the next label.
    pub(super) lines: Vec<Line<'a>>,
}

/// A line, or an element between lines.
#[derive(Clone, Copy, Debug)]
pub(super) enum Line<'a> {
    /// A line and the raw text it came from.
    Text(&'a str, Span),
    /// An element.
    Item(&'a Item),
}

/// The blocks of a cell in order. A block without label starts the list.
pub(super) fn split(cell: &Cell) -> Vec<Block<'_>> {
    let mut blocks = vec![Block::new(None)];
    for part in &cell.parts {
        match part {
            Part::Text { text, span } => {
                let mut fenced = false;
                for line in text.lines() {
                    let fence = line.trim_start().starts_with("```");
                    if fenced || fence {
                        push(&mut blocks, Line::Text(line, *span));
                    } else {
                        cut(line, *span, &mut blocks);
                    }
                    fenced ^= fence;
                }
            }
            Part::Item(item) => {
                if item.kind == ItemKind::EnumValue && !in_values(&blocks) {
                    open_before_items(&mut blocks);
                }
                if item.kind != ItemKind::Required {
                    push(&mut blocks, Line::Item(item));
                }
            }
        }
    }
    blocks
}

impl<'a> Block<'a> {
    fn new(label: Option<Label>) -> Self {
        Self {
            label,
            before: "",
            lead: "",
            lines: Vec::new(),
        }
    }

    /// The label and a text behind it, on one line as the page has them.
    pub(super) fn sentence(&self, text: &str) -> String {
        let space = if self.lead.ends_with([':', '*']) {
            " "
        } else {
            ""
        };
        format!("{}{space}{}", self.lead, text.trim_start())
    }

    /// The first line that has text, with its place in `lines`.
    pub(super) fn first(&self) -> Option<(usize, &'a str, Span)> {
        self.lines
            .iter()
            .enumerate()
            .find_map(|(index, line)| match line {
                Line::Text(text, span) if !text.trim().is_empty() => {
                    Some((index, text.trim(), *span))
                }
                _ => None,
            })
    }
}

fn push<'a>(blocks: &mut [Block<'a>], line: Line<'a>) {
    if let Some(block) = blocks.last_mut() {
        block.lines.push(line);
    }
}

fn in_values(blocks: &[Block<'_>]) -> bool {
    blocks
        .last()
        .is_some_and(|block| block.label == Some(Label::Values))
}

/// Hands a line to the last block, cut at every label in it.
fn cut<'a>(line: &'a str, span: Span, blocks: &mut Vec<Block<'a>>) {
    let indent = line.len() - line.trim_start().len();
    if let Some((label, end)) = line.get(indent..).and_then(labels::plain) {
        open(blocks, label, "", &line[..indent + end]);
        return rest(&line[indent + end..], span, blocks);
    }
    rest(line, span, blocks);
}

/// Cuts a line at the labels in bold that it holds.
fn rest<'a>(line: &'a str, span: Span, blocks: &mut Vec<Block<'a>>) {
    let found = line.match_indices("**").find_map(|(at, _)| {
        let (label, length) = labels::bold(line.get(at..)?)?;
        Some((at, label, at + length))
    });
    let Some((at, label, end)) = found else {
        return unlabelled(line, span, blocks);
    };
    let before = &line[..at];
    if !before.trim().is_empty() {
        unlabelled(before, span, blocks);
    }
    open(blocks, label, "", line[at..end].trim());
    rest(&line[end..], span, blocks);
}

/// Text without a label in bold: it may announce values, end a block by another label, or go on.
fn unlabelled<'a>(line: &'a str, span: Span, blocks: &mut Vec<Block<'a>>) {
    let in_list = in_values(blocks);
    if !in_list && let Some((start, end)) = labels::announced(line) {
        let before = line[..start].trim_end_matches(['，', ',', ' ', '、']);
        open(blocks, Label::Values, before, line[..end].trim_end());
        return push(blocks, Line::Text(&line[end..], span));
    }
    if let Some(at) = resumed_list(line, blocks) {
        push(blocks, Line::Text(&line[..at], span));
        blocks.push(Block::new(Some(Label::Values)));
        return push(blocks, Line::Text(&line[at..], span));
    }
    if !in_list && starts_remark(line) {
        blocks.push(Block::new(None));
    }
    push(blocks, Line::Text(line, span));
}

fn open<'a>(blocks: &mut Vec<Block<'a>>, label: Label, before: &'a str, lead: &'a str) {
    blocks.push(Block {
        label: Some(label),
        before,
        lead,
        lines: Vec::new(),
    });
}

/// Opens the block of elements without a label; the line before them may announce them without a colon.
fn open_before_items(blocks: &mut Vec<Block<'_>>) {
    let announced = blocks.last().and_then(|block| match block.lines.last() {
        Some(Line::Text(line, _)) => Some((*line, labels::announcement(line.trim_end())?)),
        _ => None,
    });
    let Some((line, start)) = announced else {
        return blocks.push(Block::new(Some(Label::Values)));
    };
    if let Some(block) = blocks.last_mut() {
        block.lines.pop();
    }
    open(blocks, Label::Values, &line[..start], line);
}

/// Where the list of values goes on after the scopes of one of them, all on one line.
fn resumed_list(line: &str, blocks: &[Block<'_>]) -> Option<usize> {
    let [.., values, scopes] = blocks else {
        return None;
    };
    let between = values.label == Some(Label::Values)
        && matches!(scopes.label, Some(Label::Scopes { .. }))
        && scopes.lines.is_empty();
    between.then(|| line.find(" - `"))?.map(|at| at + 1)
}

/// True for a line such as `**注意**：…`, which belongs to no block before it.
fn starts_remark(line: &str) -> bool {
    line.trim_start()
        .strip_prefix("**")
        .and_then(|inner| inner.split_once("**"))
        .is_some_and(|(name, after)| {
            name.ends_with(['：', ':']) || after.trim_start().starts_with(['：', ':'])
        })
}
