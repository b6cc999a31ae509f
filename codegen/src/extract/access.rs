//! What a caller needs: scopes and tokens.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::diagnostics::{Diagnostic, Sink};
use crate::document::{Cell, Item, ItemKind};
use crate::ir::{FieldScope, Scope, TokenKind};
use crate::source::{Span, Spanned};

/// Reads the cell of `权限要求` in any of its forms: elements, `title(scope)`, `` `scope` title``, bare scopes, `无`.
/// A row with titles only gives nothing; the scopes are in the row below it.
pub(super) fn scopes(cell: &Cell, sink: &mut Sink) -> Vec<Scope> {
    let mut all: Vec<Scope> = cell
        .items(ItemKind::Scope)
        .filter_map(|item| scope_of(item, sink))
        .collect();
    if cell.items(ItemKind::Scope).next().is_none() {
        all = scopes_in_text(cell);
    }
    let mut found: Vec<Scope> = Vec::new();
    for scope in all {
        if !found.iter().any(|other| other.name == scope.name) {
            found.push(scope);
        }
    }
    found
}

/// Reads the cell of `字段权限要求`.
pub(super) fn field_scopes(cell: &Cell, sink: &mut Sink) -> Vec<FieldScope> {
    let any = cell.text().contains("任一");
    scopes(cell, sink)
        .into_iter()
        .map(|scope| FieldScope {
            scope,
            when: None,
            any,
        })
        .collect()
}

fn scope_of(item: &Item, sink: &mut Sink) -> Option<Scope> {
    if item.key.is_empty() {
        let name = item.text.trim();
        if !is_scope(name) {
            sink.report(
                Diagnostic::note(
                    "scope-without-name",
                    item.span,
                    "a scope is given by its title alone",
                )
                .label("the page does not tell the scope"),
            );
            return None;
        }
        return Some(scope(name, "", item.span));
    }
    Some(scope(&item.key, &item.text, item.span))
}

fn scope(name: &str, title: &str, span: Span) -> Scope {
    Scope {
        name: name.to_owned(),
        title: title.trim().to_owned(),
        span,
    }
}

fn is_scope(text: &str) -> bool {
    scope_pattern().is_some_and(|pattern| {
        pattern
            .find(text)
            .is_some_and(|found| found.len() == text.len())
    })
}

fn scope_pattern() -> Option<&'static Regex> {
    static SCOPE: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"[a-zA-Z0-9_.-]*[a-zA-Z][a-zA-Z0-9_.-]*(?::[a-zA-Z0-9_.-]+)+").ok()
    });
    SCOPE.as_ref()
}

/// Scopes in running text. A name without colon, `offline_access`, counts only where it is marked as one.
fn scopes_in_text(cell: &Cell) -> Vec<Scope> {
    let text = cell.text();
    let mut found = Vec::new();
    for line in text.lines() {
        let names = names(line);
        let mut title_from = 0;
        for (index, name) in names.iter().enumerate() {
            let until = names.get(index + 1).map_or(line.len(), |next| next.start);
            let before = line[title_from..name.start].trim();
            let title = if let Some(title) = before.strip_suffix(['(', '（']) {
                title
            } else if before.ends_with('`') {
                &line[name.end..until]
            } else {
                ""
            };
            let title =
                title.trim_matches(|c: char| c.is_whitespace() || "`、，,)）-*".contains(c));
            found.push(scope(&line[name.clone()], title, cell.span));
            title_from = name.end + line[name.end..].find([')', '）']).map_or(0, |at| at + 1);
            title_from = floor(line, title_from.min(until));
        }
    }
    found
}

/// Where a line names scopes: with a colon anywhere, without one as the last thing in brackets, or in backticks in
/// front of its title.
fn names(line: &str) -> Vec<Range<usize>> {
    let Some(pattern) = scope_pattern() else {
        return Vec::new();
    };
    let mut found: Vec<Range<usize>> = pattern.find_iter(line).map(|name| name.range()).collect();
    if found.is_empty() {
        let is_name = |text: &str| {
            text.contains('_')
                && text
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        };
        let bracketed = line.trim_end().strip_suffix([')', '）']).and_then(|rest| {
            let open = rest.rfind(['(', '（'])?;
            let start = open + rest[open..].chars().next().map_or(1, char::len_utf8);
            Some(start..rest.len())
        });
        let marked = line
            .match_indices('`')
            .zip(line.match_indices('`').skip(1))
            .step_by(2);
        let last_marked = marked.last().map(|((start, _), (end, _))| start + 1..end);
        let introduces = line.trim_end().ends_with([':', '：']);
        let last_marked = last_marked.filter(|_| !introduces);
        found.extend(
            bracketed
                .or(last_marked)
                .filter(|name| is_name(&line[name.clone()])),
        );
    }
    found
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Reads the tokens that the description of the Authorization header, or a row of the basics, accepts: elements if
/// there are any, else the words, else the prefix of the sample.
pub(super) fn tokens(cell: &Cell, sink: &mut Sink) -> Vec<Spanned<TokenKind>> {
    let mut found: Vec<Spanned<TokenKind>> = Vec::new();
    let mut add = |kind: TokenKind, span: Span| {
        if !found.iter().any(|other| other.value == kind) {
            found.push(Spanned::new(kind, span));
        }
    };
    for item in cell.items(ItemKind::Token) {
        match item.key.as_str() {
            "tenant" => add(TokenKind::Tenant, item.span),
            "user" => add(TokenKind::User, item.span),
            "app" => add(TokenKind::App, item.span),
            _ => {}
        }
    }
    if found.is_empty() {
        let text = cell.text();
        let mut words: Vec<(usize, TokenKind)> = [
            ("tenant_access_token", TokenKind::Tenant),
            ("user_access_token", TokenKind::User),
            ("app_access_token", TokenKind::App),
        ]
        .into_iter()
        .filter_map(|(word, kind)| Some((text.find(word)?, kind)))
        .collect();
        if words.is_empty() {
            words.extend(
                [
                    ("Bearer t-", TokenKind::Tenant),
                    ("Bearer u-", TokenKind::User),
                    ("Bearer a-", TokenKind::App),
                ]
                .into_iter()
                .filter_map(|(word, kind)| Some((text.find(word)?, kind))),
            );
        }
        words.sort_by_key(|(at, _)| *at);
        for (_, kind) in words {
            found.push(Spanned::new(kind, cell.span));
        }
    }
    if found.is_empty() && cell.text().contains("_token") {
        sink.report(
            Diagnostic::warning(
                "token-unknown",
                cell.span,
                "no known kind of token is named",
            )
            .label("expected tenant_access_token, user_access_token or app_access_token")
            .help("correct the page; until then the operation is called without a token"),
        );
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Part;
    use crate::source::PageId;

    fn cell(text: &str) -> Cell {
        let span = Span::new(PageId(0), 0..text.len());
        Cell {
            span,
            parts: vec![Part::Text {
                text: text.to_owned(),
                span,
            }],
        }
    }

    #[test]
    fn all_forms_of_scopes() {
        for (text, expected) in [
            (
                "读审批(approval:a:readonly)\n写审批（approval:b）",
                vec![("approval:a:readonly", "读审批"), ("approval:b", "写审批")],
            ),
            (
                "`approval:a` 读审批 `approval:b` 写审批",
                vec![("approval:a", "读审批"), ("approval:b", "写审批")],
            ),
            (
                "approval:a\napproval:b",
                vec![("approval:a", ""), ("approval:b", "")],
            ),
            (
                "approval:a approval:b",
                vec![("approval:a", ""), ("approval:b", "")],
            ),
            (
                "离线访问(offline_access)",
                vec![("offline_access", "离线访问")],
            ),
            (
                "`token` 字段需要： `offline_access` 离线访问",
                vec![("offline_access", "离线访问")],
            ),
            ("`token` 字段需要：", vec![]),
            ("无", vec![]),
            ("[说明](https://open.feishu.cn/x)", vec![]),
        ] {
            let found = scopes(&cell(text), &mut Sink::default());
            let found: Vec<_> = found
                .iter()
                .map(|s| (s.name.as_str(), s.title.as_str()))
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn tokens_in_words() {
        use TokenKind::{Tenant, User};
        for (text, expected) in [
            (
                "`tenant_access_token` 或 `user_access_token`\n**示例值**：\"Bearer u-7f\"",
                vec![Tenant, User],
            ),
            ("可选值：- user_access_token", vec![User]),
            ("**示例值**：\"Bearer t-7f\"", vec![Tenant]),
            ("-", vec![]),
        ] {
            let found: Vec<_> = tokens(&cell(text), &mut Sink::default())
                .into_iter()
                .map(|token| token.value)
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
