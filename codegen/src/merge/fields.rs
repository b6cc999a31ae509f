//! The fields of two pages of one operation.

use super::facts::Merger;
use crate::ir::{Field, Type};

/// Adds to `newer` what only `older` states of the same fields; fields that only `older` lists are added too if
/// `grow` is set and the pages are two documents.
pub(super) fn merge(
    newer: &mut Vec<Field>,
    older: Vec<Field>,
    grow: bool,
    merger: &mut Merger<'_>,
) {
    let listed = !newer.is_empty();
    for field in older {
        match newer.iter_mut().find(|other| other.name == field.name) {
            Some(known) => merge_field(known, field, merger),
            None if grow && (!merger.renewed || !listed) => newer.push(field),
            None => {}
        }
    }
}

fn merge_field(newer: &mut Field, older: Field, merger: &mut Merger<'_>) {
    if newer.required != older.required && newer.span.page != older.span.page {
        let word = |required: bool| if required { "required" } else { "optional" }.to_owned();
        merger.conflict(
            &format!("whether `{}` is required", newer.name),
            (newer.span, word(newer.required)),
            (older.span, word(older.required)),
        );
    }
    merge_type(newer, &older, merger);
    if newer.description.is_empty() {
        newer.description = older.description;
    }
    if newer.type_text.is_empty() {
        newer.type_text = older.type_text;
    }
    newer.example = newer.example.take().or(older.example);
    let default = format!("the default of `{}`", newer.name);
    merger.value(&default, &mut newer.default, older.default);
    if newer.choices.is_empty() {
        newer.choices = older.choices;
        newer.bit_flags |= older.bit_flags;
        newer.open |= older.open;
    }
    if newer.scopes.is_empty() {
        newer.scopes = older.scopes;
    }
    newer.deprecated = newer.deprecated.take().or(older.deprecated);
    let limits = &mut newer.constraints;
    for (what, known, other) in [
        (
            "the least value",
            &mut limits.minimum,
            older.constraints.minimum,
        ),
        (
            "the greatest value",
            &mut limits.maximum,
            older.constraints.maximum,
        ),
        (
            "the least length",
            &mut limits.min_length,
            older.constraints.min_length,
        ),
        (
            "the greatest length",
            &mut limits.max_length,
            older.constraints.max_length,
        ),
        (
            "the pattern",
            &mut limits.pattern,
            older.constraints.pattern,
        ),
    ] {
        merger.value(&format!("{what} of `{}`", newer.name), known, other);
    }
}

fn merge_type(newer: &mut Field, older: &Field, merger: &mut Merger<'_>) {
    if knows_less(&newer.ty, &older.ty) {
        newer.ty = older.ty.clone();
        return;
    }
    if let (Some(known), Some(other)) = (newer.ty.object_mut(), older.ty.object()) {
        if known.name.is_empty() {
            known.name.clone_from(&other.name);
        }
        merge(&mut known.fields, other.fields.clone(), true, merger);
        return;
    }
    if !knows_less(&older.ty, &newer.ty) && newer.ty.word() != older.ty.word() {
        merger.conflict(
            &format!("the type of `{}`", newer.name),
            (newer.span, newer.ty.word().to_owned()),
            (older.span, older.ty.word().to_owned()),
        );
    }
}

/// True if `other` tells more than `ty`: anything, or an object whose members are unknown.
fn knows_less(ty: &Type, other: &Type) -> bool {
    match (ty, other) {
        (Type::Any, Type::Any) => false,
        (Type::Any, _) => true,
        (Type::Object(object), Type::Object(other)) => {
            object.fields.is_empty() && !other.fields.is_empty()
        }
        (Type::Array { item }, Type::Array { item: other }) => knows_less(item, other),
        (Type::Map { value }, Type::Map { value: other }) => knows_less(value, other),
        _ => false,
    }
}
