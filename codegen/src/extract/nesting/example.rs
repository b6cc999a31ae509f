//! The examples of one side of a page, merged into a tree of keys.
//!
//! Only keys and kinds of values matter here, so the reading is by brackets, quotes and colons alone: comments,
//! missing commas, quotes too many and text around the JSON do not stop it.

use std::collections::HashMap;

use super::words::Names;
use crate::extract::types::{Scalar, TypeExpr};

/// Number of a node of a [`Tree`].
pub(super) type NodeId = u32;

/// All examples of one side, merged: every object at one place is one node.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    children: HashMap<(NodeId, u32), NodeId>,
}

/// What the examples have at one place.
#[derive(Debug, Default)]
pub(super) struct Node {
    /// Number of the key's name and the node there, in the order in which the keys were met.
    members: Vec<(u32, NodeId)>,
    kinds: u8,
}

const STRING: u8 = 1;
const NUMBER: u8 = 2;
const BOOLEAN: u8 = 4;
const OBJECT: u8 = 8;
const ARRAY: u8 = 16;
/// An object somewhere below arrays only.
const OBJECTS: u8 = 32;

const ROOT: NodeId = 0;

/// What a table does with the envelope of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Envelope {
    /// It is no table of a response.
    None,
    /// It lists `data`, with members below.
    Listed,
    /// It lists only what is below `data`.
    Omitted,
}

impl Tree {
    /// Merges `examples`. Those of some responses have an envelope that the table leaves out, or the reverse; they
    /// are brought to the root of the table.
    pub(super) fn new<'a>(examples: &[&'a str], envelope: Envelope, names: &mut Names<'a>) -> Self {
        let (data, code) = (names.id("data"), names.id("code"));
        let mut tree = Tree::empty();
        for example in examples {
            let mut read = Tree::empty();
            read.read(example, names);
            match (envelope, read.get(ROOT, data)) {
                (Envelope::Listed, None) if read.get(ROOT, code).is_none() => {
                    let inner = tree.child(ROOT, data);
                    tree.graft(inner, &read, ROOT);
                }
                (Envelope::Omitted, Some(inner)) if read.len(inner) > 0 => {
                    tree.graft(ROOT, &read, inner)
                }
                _ => tree.graft(ROOT, &read, ROOT),
            }
        }
        tree
    }

    fn empty() -> Self {
        Tree {
            nodes: vec![Node::default()],
            children: HashMap::new(),
        }
    }

    /// The root, if there is any example.
    pub(super) fn root(&self) -> Option<NodeId> {
        (self.len(ROOT) > 0).then_some(ROOT)
    }

    /// The node at the key with this name below `node`.
    pub(super) fn get(&self, node: NodeId, name: u32) -> Option<NodeId> {
        self.children.get(&(node, name)).copied()
    }

    /// A node by its number.
    pub(super) fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id as usize)
    }

    /// How many keys a node has.
    pub(super) fn len(&self, id: NodeId) -> usize {
        self.node(id).map_or(0, |node| node.members.len())
    }

    /// True if a key of this name has an object anywhere.
    pub(super) fn has_members(&self, name: u32) -> bool {
        let mut places = self.children.iter().filter(|((_, key), _)| *key == name);
        places.any(|(_, id)| self.len(*id) > 0)
    }

    fn child(&mut self, parent: NodeId, name: u32) -> NodeId {
        if let Some(known) = self.get(parent, name) {
            return known;
        }
        let id = NodeId::try_from(self.nodes.len()).unwrap_or(NodeId::MAX);
        self.children.insert((parent, name), id);
        if let Some(node) = self.nodes.get_mut(parent as usize) {
            node.members.push((name, id));
        }
        self.nodes.push(Node::default());
        id
    }

    fn mark(&mut self, id: NodeId, kind: u8) {
        if let Some(node) = self.nodes.get_mut(id as usize) {
            node.kinds |= kind;
        }
    }

    /// Adds everything below `from` of another tree to `to`. Not recursive: examples may be deep.
    fn graft(&mut self, to: NodeId, other: &Tree, from: NodeId) {
        let mut todo = vec![(to, from)];
        while let Some((to, from)) = todo.pop() {
            let Some(node) = other.node(from) else {
                continue;
            };
            self.mark(to, node.kinds);
            for &(name, id) in &node.members {
                let child = self.child(to, name);
                todo.push((child, id));
            }
        }
    }

    fn read<'a>(&mut self, text: &'a str, names: &mut Names<'a>) {
        let mut reader = Reader {
            tree: self,
            names,
            open: Vec::new(),
            key: None,
        };
        let mut at = 0;
        while let Some(&byte) = text.as_bytes().get(at) {
            at = match byte {
                b'"' => reader.quoted(text, at),
                b'/' if text[at..].starts_with("//") => line_end(text, at),
                b'{' | b'[' | b'}' | b']' => {
                    reader.bracket(byte);
                    at + 1
                }
                b',' => {
                    reader.key = None;
                    at + 1
                }
                b't' | b'f' | b'0'..=b'9' | b'-' => reader.bare(text, at),
                _ => at + 1,
            };
        }
    }
}

/// Follows the brackets of one example. Depth is kept on a stack of its own: examples may be deep.
struct Reader<'t, 'a> {
    tree: &'t mut Tree,
    names: &'t mut Names<'a>,
    /// What is open: the bracket that closes it, and its node.
    open: Vec<(u8, NodeId)>,
    /// The node of the key whose value comes next.
    key: Option<NodeId>,
}

impl<'a> Reader<'_, 'a> {
    /// Where a value belongs that begins here.
    fn place(&mut self) -> NodeId {
        self.key
            .take()
            .or(self.open.last().map(|&(_, node)| node))
            .unwrap_or(ROOT)
    }

    fn bracket(&mut self, bracket: u8) {
        match bracket {
            b'{' | b'[' => {
                let direct = self.key.is_some();
                let node = self.place();
                if bracket == b'{' {
                    self.tree
                        .mark(node, OBJECTS | if direct { OBJECT } else { 0 });
                    self.open.push((b'}', node));
                } else {
                    self.tree.mark(node, if direct { ARRAY } else { 0 });
                    self.open.push((b']', node));
                }
            }
            _ => {
                self.key = None;
                // A bracket too many closes nothing; one too few is closed with what is around it.
                if let Some(at) = self.open.iter().rposition(|&(close, _)| close == bracket) {
                    self.open.truncate(at);
                }
            }
        }
    }

    /// A string: a key if a colon follows within an object, else a value. Ends at the end of the line at the latest,
    /// so that a stray quote spoils one line only.
    fn quoted(&mut self, text: &'a str, at: usize) -> usize {
        let start = at + 1;
        let end = string_end(text, start);
        let after = (end + 1).min(text.len());
        let rest = text.get(after..).unwrap_or("").trim_start();
        if let (Some(&(b'}', node)), true) = (self.open.last(), rest.starts_with([':', '：'])) {
            if let Some(name) = text.get(start..end) {
                let name = self.names.id(name);
                self.key = Some(self.tree.child(node, name));
            }
        } else if let Some(key) = self.key.take() {
            self.tree.mark(key, STRING);
        }
        after
    }

    fn bare(&mut self, text: &str, at: usize) -> usize {
        let end = text[at..]
            .find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '.' | '+'))
            .map_or(text.len(), |length| at + length);
        if let Some(key) = self.key.take() {
            let boolean = matches!(&text[at..end], "true" | "false");
            self.tree.mark(key, if boolean { BOOLEAN } else { NUMBER });
        }
        end
    }
}

fn line_end(text: &str, at: usize) -> usize {
    text[at..]
        .find('\n')
        .map_or(text.len(), |length| at + length)
}

fn string_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'"' | b'\n' => return at,
            _ => {}
        }
        at += 1;
    }
    text.len()
}

impl Node {
    /// Whether the example has a value here that `ty` can hold; `None` where it only has `null` or an empty list.
    pub(super) fn fits(&self, ty: &TypeExpr) -> Option<bool> {
        if self.kinds == 0 {
            return None;
        }
        let objects = self.kinds & OBJECTS != 0;
        let expected = match ty {
            TypeExpr::Unstated | TypeExpr::Prose(_) => return Some(true),
            TypeExpr::Scalar { kind, .. } => match kind {
                Scalar::String => STRING,
                // Numbers in quotes are common in examples.
                Scalar::Integer | Scalar::Number => NUMBER | STRING,
                Scalar::Boolean => BOOLEAN | STRING,
            },
            TypeExpr::Map(_) => OBJECT,
            TypeExpr::Named(_) => OBJECT | if objects { ARRAY } else { 0 },
            TypeExpr::Array(item) => match item.leaf() {
                TypeExpr::Scalar { .. } if objects => 0,
                _ => ARRAY,
            },
        };
        if self.kinds & expected != 0 {
            Some(true)
        } else if self.kinds & ARRAY != 0 && self.kinds & OBJECTS == 0 {
            // An empty list stands for anything that the page's author left out.
            None
        } else {
            Some(false)
        }
    }
}
