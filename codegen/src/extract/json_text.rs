//! Rows below a field whose text is JSON: they tell what stands in the text, and are no fields of the call.

use super::draft::{RowCount, RowDraft};
use super::listing;
use super::types::{Scalar, TypeExpr};

/// Moves such rows into the description of the field that they stand below.
pub(super) fn fold(rows: &mut Vec<RowDraft>, count: &mut RowCount) {
    let mut kept: Vec<RowDraft> = Vec::with_capacity(rows.len());
    for row in rows.drain(..) {
        let outer = kept.last_mut().filter(|outer| is_below(&row, outer));
        match outer {
            Some(outer) if holds_json(outer) => {
                let above = outer.depth.unwrap_or(0) + 1;
                let depth = row.depth.unwrap_or(0).saturating_sub(above) as usize;
                outer.description.text.push('\n');
                outer.description.text += &listing::item(&row, depth);
                outer.description.tally += row.description.tally.kept();
                count.understood = count.understood.saturating_sub(1);
                count.kept += 1;
            }
            _ => kept.push(row),
        }
    }
    *rows = kept;
}

fn is_below(row: &RowDraft, outer: &RowDraft) -> bool {
    matches!((row.depth, outer.depth), (Some(depth), Some(outer)) if depth > outer)
}

/// True for a text whose row speaks of JSON, or shows it.
pub(super) fn holds_json(row: &RowDraft) -> bool {
    let is_text = matches!(
        row.ty,
        TypeExpr::Scalar {
            kind: Scalar::String,
            ..
        }
    );
    let shows = || {
        row.description.example.as_ref().is_some_and(|example| {
            let inner = example.value.trim_start_matches(['"', ' ']);
            inner.starts_with("[{") || inner.starts_with("{\\\"") || inner.starts_with("{\"")
        })
    };
    is_text && (row.description.text.to_ascii_lowercase().contains("json") || shows())
}
