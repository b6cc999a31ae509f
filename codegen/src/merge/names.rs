//! Operations that claim one name.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Diagnostic, Sink};
use crate::ir::{OfficialName, Operation, PageInfo};

/// Tells operations with the same official name apart: the one whose page says its name best keeps it, else the one
/// whose page comes first in the documentation; the others get the end of their place in the documentation, or of
/// their address, behind the method. Dates have no say: a page that is renewed keeps its name.
pub(super) fn tell_apart(operations: &mut [Operation], pages: &[PageInfo], sink: &mut Sink) {
    let mut claims: BTreeMap<OfficialName, Vec<usize>> = BTreeMap::new();
    for (index, operation) in operations.iter().enumerate() {
        claims
            .entry(operation.name.clone())
            .or_default()
            .push(index);
    }
    let mut taken: BTreeSet<OfficialName> = claims.keys().cloned().collect();
    for (name, mut claimants) in claims
        .into_iter()
        .filter(|(_, claimants)| claimants.len() > 1)
    {
        claimants.sort_by_key(|&index| {
            let operation = &operations[index];
            let place = page(operation, pages).map(|info| (&info.document_path, &info.url));
            let deprecated = operation.deprecated.is_some();
            (operation.name_origin, deprecated, place, index)
        });
        let Some((&keeper, others)) = claimants.split_first() else {
            continue;
        };
        let kept = operations[keeper].path.span;
        let call = |it: &Operation| (it.http_method.value.clone(), it.path.value.clone());
        let keeps = call(&operations[keeper]);
        for &index in others {
            let other = &mut operations[index];
            let word = candidates(other, pages)
                .into_iter()
                .map(|word| OfficialName {
                    method: format!("{}_{word}", name.method),
                    ..name.clone()
                })
                .find(|name| !taken.contains(name));
            let finding = Diagnostic::warning(
                "name-taken",
                other.path.span,
                format!("two operations are called `{name}`"),
            )
            .related(kept, "keeps the name")
            .help(if call(other) == keeps {
                "let the pages demand the same parameters, so that they are one operation; or name both in module.toml"
            } else {
                "give one of them a name of its own in module.toml"
            });
            match word {
                Some(name) => {
                    sink.report(finding.label(format!("called `{name}` instead")));
                    taken.insert(name.clone());
                    other.name = name;
                }
                None => sink.report(Diagnostic {
                    severity: crate::diagnostics::Severity::Error,
                    ..finding.label("no other name can be told from the page")
                }),
            }
        }
    }
}

/// The page that names an operation: the oldest, so that newer ones beside it change nothing.
fn page<'a>(operation: &Operation, pages: &'a [PageInfo]) -> Option<&'a PageInfo> {
    let page = operation.pages.last()?;
    pages.get(page.0 as usize)
}

/// Words that tell the page of an operation from others.
fn candidates(operation: &Operation, pages: &[PageInfo]) -> Vec<String> {
    let places = page(operation, pages)
        .into_iter()
        .flat_map(|info| [info.document_path.as_deref(), info.url.as_deref()]);
    let path = operation.path.value.as_str();
    let last = |text: &str| {
        text.split(['?', '#'])
            .next()
            .and_then(|path| path.rsplit('/').next())
            .map(word)
    };
    places
        .flatten()
        .filter_map(last)
        .chain(
            path.rsplit('/')
                .filter(|segment| !segment.starts_with(':'))
                .map(word),
        )
        .filter(|word| !word.is_empty() && *word != operation.name.method)
        .collect()
}

fn word(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if !out.ends_with('_') {
            out.push('_');
        }
    }
    out.trim_matches('_').to_owned()
}
