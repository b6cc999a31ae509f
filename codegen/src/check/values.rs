//! Values, limits, defaults and examples of one field, against each other.

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostic, Sink};
use crate::ir::{Bound, ChoiceKey, Field, Type};
use crate::source::Spanned;

/// Checks what a field says of its values.
pub(super) fn check(field: &Field, sink: &mut Sink) {
    choices(field, sink);
    let limits = &field.constraints;
    range(field, "value", &limits.minimum, &limits.maximum, sink);
    range(
        field,
        "length",
        &limits.min_length,
        &limits.max_length,
        sink,
    );
    for (what, stated) in [("default", &field.default), ("example", &field.example)] {
        if let Some(stated) = stated {
            value(field, what, stated, sink);
        }
    }
}

fn choices(field: &Field, sink: &mut Sink) {
    let mut known = BTreeSet::new();
    for choice in &field.choices {
        if !known.insert(&choice.key) {
            sink.report(
                Diagnostic::error(
                    "duplicate-value",
                    choice.span,
                    format!(
                        "`{}` lists the value `{}` twice",
                        field.name,
                        text(&choice.key)
                    ),
                )
                .label("listed again"),
            );
        }
        let fits = match field.ty.leaf() {
            Type::Integer => matches!(choice.key, ChoiceKey::Integer(_)),
            Type::String => matches!(choice.key, ChoiceKey::Text(_)),
            _ => true,
        };
        if !fits {
            sink.report(
                Diagnostic::error(
                    "value-kind",
                    choice.span,
                    format!(
                        "`{}` cannot be a value of `{}`",
                        text(&choice.key),
                        field.name
                    ),
                )
                .label(format!("not of the type `{}`", field.type_text))
                .help("correct the type or the value in fixups.toml"),
            );
        }
    }
}

/// Limits that nothing can keep would refuse every call.
fn range(
    field: &Field,
    what: &str,
    least: &Option<Bound>,
    greatest: &Option<Bound>,
    sink: &mut Sink,
) {
    let (Some(least), Some(greatest)) = (least, greatest) else {
        return;
    };
    let (Some(low), Some(high)) = (number(&least.value), number(&greatest.value)) else {
        return;
    };
    if low > high {
        sink.report(
            Diagnostic::error(
                "limits-contradict",
                greatest.span,
                format!(
                    "no {what} of `{}` can be both at least {} and at most {}",
                    field.name, least.value, greatest.value
                ),
            )
            .label("the upper limit")
            .related(least.span, "the lower limit")
            .help("correct the limits in fixups.toml"),
        );
    }
}

fn value(field: &Field, what: &str, stated: &Spanned<String>, sink: &mut Sink) {
    // What stands for a list, or is prose, cannot be judged.
    let plain = stated.value.trim().trim_matches(['"', '`']);
    let judged =
        !plain.is_empty() && matches!(field.ty, Type::String | Type::Integer | Type::Number);
    if !judged {
        return;
    }
    let contradiction = unlisted(field, plain).or_else(|| outside(field, plain));
    if let Some(contradiction) = contradiction {
        sink.report(
            Diagnostic::note(
                "value-contradicts",
                stated.span,
                format!("the {what} `{plain}` of `{}` {contradiction}", field.name),
            )
            .label(format!("the {what}")),
        );
    }
}

/// A single word that is none of the documented values.
fn unlisted(field: &Field, plain: &str) -> Option<String> {
    let is_word = !plain.contains(char::is_whitespace) && plain.is_ascii();
    let listed = |plain: &str| {
        field
            .choices
            .iter()
            .any(|choice| text(&choice.key) == plain)
    };
    let wrong =
        !field.choices.is_empty() && !field.bit_flags && !field.open && is_word && !listed(plain);
    wrong.then(|| "is none of its documented values".to_owned())
}

fn outside(field: &Field, plain: &str) -> Option<String> {
    let limits = &field.constraints;
    let (measure, least, greatest) = match field.ty {
        Type::String => (
            plain.chars().count() as f64,
            &limits.min_length,
            &limits.max_length,
        ),
        _ => (number(plain)?, &limits.minimum, &limits.maximum),
    };
    let bound = |bound: &Option<Bound>| bound.as_ref().and_then(|bound| number(&bound.value));
    let below = bound(least).is_some_and(|least| measure < least);
    let above = bound(greatest).is_some_and(|greatest| measure > greatest);
    (below || above).then(|| "is outside its documented limits".to_owned())
}

fn number(text: &str) -> Option<f64> {
    text.trim().parse().ok()
}

fn text(key: &ChoiceKey) -> String {
    match key {
        ChoiceKey::Integer(value) => value.to_string(),
        ChoiceKey::Text(value) => value.clone(),
    }
}
