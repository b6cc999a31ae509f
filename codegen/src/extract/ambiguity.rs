//! Findings about where rows belong: those that can be read in two ways, and markup that contradicts itself.

use super::draft::TableDraft;
use super::nesting::{Ambiguity, Recovery};
use super::types::{Opens, TypeExpr};
use crate::diagnostics::{Diagnostic, Sink};
use crate::fixups;
use crate::ir::{PageInfo, Side};

/// Reports every ambiguity of a table, with both readings and the fixup that settles it.
pub fn report(info: &PageInfo, table: &TableDraft, found: &Recovery, sink: &mut Sink) {
    if table.depths().is_some() {
        contradictions(table, sink);
    }
    for ambiguity in &found.ambiguities {
        if let Some(diagnostic) = finding(info, table, found, ambiguity) {
            sink.report(diagnostic);
        }
    }
}

/// Reports rows that the markup puts below a row that cannot have members.
fn contradictions(table: &TableDraft, sink: &mut Sink) {
    for pair in table.rows.windows(2) {
        let [above, row] = pair else { continue };
        let (Some(upper), Some(depth)) = (above.depth, row.depth) else {
            continue;
        };
        if depth <= upper || above.ty.opens() != Opens::Never {
            continue;
        }
        let what = format!(
            "`{}` stands below `{}`, which has no members",
            row.name, above.name
        );
        sink.report(
            Diagnostic::warning("level-contradicts", row.span, what)
                .label("read as a member of the nearest object")
                .related(above.span, "the row above")
                .help("correct its level, or settle it by a fixup with `change = \"parent\"`"),
        );
    }
}

fn finding(
    info: &PageInfo,
    table: &TableDraft,
    found: &Recovery,
    ambiguity: &Ambiguity,
) -> Option<Diagnostic> {
    let row = table.rows.get(ambiguity.rows.start)?;
    let count = ambiguity.rows.len();
    let subject = match count {
        1 => format!("`{}` belongs", row.name),
        2 => format!("`{}` and the row below it belong", row.name),
        _ => format!("`{}` and the {} rows below it belong", row.name, count - 1),
    };
    let chosen = container(table, &found.depths, ambiguity.chosen_parent);
    let other = container(table, &found.depths, ambiguity.other_parent);
    let mut diagnostic = Diagnostic::warning(
        "nesting-ambiguous",
        row.span,
        format!("the page does not tell where {subject}: to `{chosen}` or to `{other}`"),
    )
    .label(format!("read as a member of `{chosen}`"));
    if let Some(parent) = ambiguity.other_parent.and_then(|at| table.rows.get(at)) {
        diagnostic = diagnostic.related(parent.span, "may as well be a member of this");
    }
    Some(
        diagnostic
            .help(reading(table, ambiguity, &ambiguity.chosen, "taken"))
            .help(reading(table, ambiguity, &ambiguity.other, "the other one"))
            .help(fixups::suggest_parent(
                &info.path,
                &format!("{chosen}.{}", row.name),
                &other,
            )),
    )
}

/// A few rows as an indented list.
fn reading(table: &TableDraft, ambiguity: &Ambiguity, depths: &[u32], which: &str) -> String {
    const SHOWN: usize = 6;
    let mut out = format!("{which}:");
    let from = ambiguity.rows.start.saturating_sub(2);
    let settled = from..ambiguity.rows.start;
    for row in table.rows.get(settled).unwrap_or_default() {
        out.push_str(&format!("\n  … {}", row.name));
    }
    let rows = table.rows.get(ambiguity.rows.clone()).unwrap_or_default();
    for (row, depth) in rows.iter().zip(depths).take(SHOWN) {
        let indent = "  ".repeat(*depth as usize + 1);
        out.push_str(&format!("\n{indent}{}", row.name));
    }
    out
}

/// Side and path of the object that a row holds, spelt like in `fixups.toml`; the side alone at the top.
fn container(table: &TableDraft, depths: &[u32], row: Option<usize>) -> String {
    let mut names: Vec<String> = Vec::new();
    let mut below = u32::MAX;
    let mut at = row;
    while let Some(index) = at {
        let (Some(row), Some(&depth)) = (table.rows.get(index), depths.get(index)) else {
            break;
        };
        if depth < below {
            names.push(format!("{}{}", row.name, suffix(&row.ty)));
            below = depth;
        }
        at = if depth == 0 {
            None
        } else {
            index.checked_sub(1)
        };
    }
    let is_data = table.side == Side::Response && names.last().is_some_and(|name| name == "data");
    if is_data {
        names.pop();
    }
    names.push(table.side.as_str().to_owned());
    names.reverse();
    names.join(".")
}

fn suffix(ty: &TypeExpr) -> String {
    match ty {
        TypeExpr::Array(inner) => format!("[]{}", suffix(inner)),
        TypeExpr::Map(inner) => format!("{{}}{}", suffix(inner)),
        _ => String::new(),
    }
}
