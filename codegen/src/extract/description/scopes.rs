//! Scopes of a field, or of one of its values.

use crate::document::ItemKind;
use crate::ir::{FieldScope, Scope};
use crate::source::Span;

use super::Reader;
use super::blocks::{Block, Line};
use super::labels::Label;

/// Reads the scopes behind a label: elements, `title(scope)` lines, or `` `scope` title`` runs.
pub(super) fn read(reader: &mut Reader<'_>, block: Block<'_>) {
    let Some(Label::Scopes { when, any }) = &block.label else {
        return;
    };
    let mut rest = Vec::new();
    let before = reader.out.scopes.len();
    for line in &block.lines {
        let found = match line {
            Line::Item(item) if item.kind == ItemKind::Scope && !item.key.is_empty() => {
                vec![Scope {
                    name: item.key.clone(),
                    title: item.text.clone(),
                    span: item.span,
                }]
            }
            Line::Text(text, span) => of_line(reader, text.trim(), *span),
            Line::Item(_) => Vec::new(),
        };
        if found.is_empty() {
            rest.push(*line);
        }
        for scope in found {
            let scope = FieldScope {
                scope,
                when: when.clone(),
                any: *any,
            };
            let known =
                reader.out.scopes.iter().any(|other| {
                    (&other.scope.name, &other.when) == (&scope.scope.name, &scope.when)
                });
            if !known {
                reader.out.scopes.push(scope);
            }
        }
    }
    if reader.out.scopes.len() == before && !rest.is_empty() {
        reader.prose.push(block.lead.to_owned());
    }
    reader.keep_lines(&rest);
}

fn of_line(reader: &Reader<'_>, line: &str, span: Span) -> Vec<Scope> {
    let scope = |name: &str, title: &str| Scope {
        name: name.replace(' ', ""),
        title: title.trim().to_owned(),
        span: reader.sources.narrow(span, name),
    };
    if line.starts_with('`') {
        let mut pieces = line.split('`').skip(1);
        let mut found = Vec::new();
        while let (Some(name), title) = (pieces.next(), pieces.next()) {
            if is_scope(name) {
                found.push(scope(name, title.unwrap_or("")));
            }
        }
        return found;
    }
    let named = line
        .strip_suffix([')', '）'])
        .and_then(|line| line.rsplit_once(['(', '（']));
    match named {
        Some((title, name)) if is_scope(name) => vec![scope(name, title)],
        _ if is_scope(line) => vec![scope(line, "")],
        _ => Vec::new(),
    }
}

/// True for text such as `contact:user.employee_id:readonly`.
fn is_scope(text: &str) -> bool {
    let text = text.replace(' ', "");
    text.contains(':')
        && !text.contains("//")
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b":._-".contains(&byte))
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.ends_with(|c: char| c.is_ascii_alphanumeric())
}
