//! The directory of the portal, a tree of folders and documents, and which of them belong to a module.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

/// A page as the directory lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Listed {
    /// Path of the document, by which the portal knows it: `/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get`.
    pub(crate) full_path: String,
    /// Its title.
    pub(crate) title: String,
    /// When it was changed last, as the portal writes it (Unix milliseconds); empty where that is not told.
    pub(crate) updated: String,
}

/// Segments that stand next to each other in the path of a document or of a folder above it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    segments: Vec<String>,
    /// The segments are the first ones of the path.
    anchored: bool,
}

impl Pattern {
    /// Reads `approval-v4`, `approval-v4/instance`, `/uAjLw4CM/ukTMukTMukTM/okr-v1` or the address of a document.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let path = match text.split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("", |at| &rest[at..]),
            None => text,
        };
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let path = match path.strip_prefix("/document") {
            Some(below) if below.starts_with('/') => below,
            _ => path,
        };
        let segments: Vec<String> = segments(path).map(str::to_owned).collect();
        (!segments.is_empty()).then(|| Self {
            segments,
            anchored: path.starts_with('/'),
        })
    }

    /// The folder below `specs/` that would hold the same pages; a path names none.
    pub(crate) fn module(&self) -> Option<&str> {
        match &self.segments[..] {
            [module] if !self.anchored => Some(module),
            _ => None,
        }
    }

    /// The segments, encoded one by one, in a name that no other pattern has.
    pub(crate) fn folder(&self, encode: impl Fn(&str) -> String) -> String {
        let encoded: Vec<String> = self.segments.iter().map(|part| encode(part)).collect();
        let start = if self.anchored { "+" } else { "" };
        format!("{start}{}", encoded.join("+"))
    }

    fn is_in(&self, path: &str) -> bool {
        self.runs(path).any(|run| run == self.segments)
    }

    /// What of a path could be meant by a pattern of this form.
    fn runs<'a>(&self, path: &'a str) -> impl Iterator<Item = Vec<&'a str>> + use<'a> {
        let parts: Vec<&str> = segments(path).collect();
        let (length, anchored) = (self.segments.len(), self.anchored);
        let last = match parts.len().checked_sub(length) {
            None => 0,
            Some(_) if anchored => 1,
            Some(more) => more + 1,
        };
        (0..last).map(move |start| parts[start..start + length].to_vec())
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start = if self.anchored { "/" } else { "" };
        write!(f, "{start}{}", self.segments.join("/"))
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

/// The documents of `pattern`, each once, in the order of their paths.
///
/// A document belongs to it by its own path, or by that of a folder above it: older documents of a module have a path
/// that tells nothing (`/ukTMukTMukTM/uEDN5UjLxQTO14SM0kTN`).
pub(crate) fn pages(tree: &Value, pattern: &Pattern) -> Vec<Listed> {
    let mut found = BTreeMap::new();
    walk(tree, false, &mut |node, above| {
        let inside = above || pattern.is_in(node.full_path);
        if inside && node.is_page {
            found
                .entry(node.full_path.to_owned())
                .or_insert_with(|| Listed {
                    full_path: node.full_path.to_owned(),
                    title: node.title.to_owned(),
                    updated: node.updated.clone(),
                });
        }
        inside
    });
    found.into_values().collect()
}

/// What a pattern that nothing belongs to may have meant, the nearest first.
pub(crate) fn near(tree: &Value, pattern: &Pattern) -> Vec<String> {
    const MOST: usize = 5;
    let mut known = BTreeSet::new();
    walk(tree, false, &mut |node, _| {
        known.extend(pattern.runs(node.full_path).map(|run| run.join("/")));
        false
    });
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let wanted = pattern.segments.join("/");
    let longer = known.iter().copied().filter(|name| {
        let rest = name.strip_prefix(wanted.as_str());
        rest.is_some_and(|rest| rest.starts_with(['-', '_', '/']))
    });
    let alike = similar::get_close_matches(wanted.as_str(), &known, MOST, 0.6);
    let mut near: Vec<String> = Vec::new();
    for name in longer.chain(alike).take(2 * MOST) {
        let start = if pattern.anchored { "/" } else { "" };
        let name = format!("{start}{name}");
        if !near.contains(&name) {
            near.push(name);
        }
    }
    near.truncate(MOST);
    near
}

/// A folder or document.
struct Node<'a> {
    full_path: &'a str,
    title: &'a str,
    updated: String,
    is_page: bool,
}

/// Visits every node with what the visit of the node above it said. Members that are not known are passed over.
fn walk(value: &Value, above: bool, visit: &mut impl FnMut(&Node<'_>, bool) -> bool) {
    if let Some(nodes) = value.as_array() {
        for node in nodes {
            walk(node, above, visit);
        }
        return;
    }
    let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default();
    let items = value.get("items").filter(|items| !items.is_null());
    let is_leaf = || items.is_none_or(|items| items.as_array().is_some_and(Vec::is_empty));
    let full_path = text("fullPath");
    let node = Node {
        full_path,
        title: text("name"),
        updated: value.get("updateTime").map(scalar).unwrap_or_default(),
        is_page: !full_path.is_empty()
            && match text("type") {
                "DocumentType" => true,
                "DirectoryType" => false,
                _ => is_leaf(),
            },
    };
    let inside = visit(&node, above);
    if let Some(items) = items {
        walk(items, inside, visit);
    }
}

/// A number or text as text; the portal writes times in both ways.
pub(crate) fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests;
