//! Facts that speak of fields by name: the fields must exist.

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostic, Sink};
use crate::ir::{Field, Operation, Relation, RelationKind, Side, Type};
use crate::source::Span;

/// Checks everything in an operation that names a field or a type.
pub(super) fn check(operation: &Operation, sink: &mut Sink) {
    path(operation, sink);
    paging(operation, sink);
    rules(operation, sink);
    for side in super::SIDES {
        types(super::side_fields(operation, side), sink);
    }
}

fn path(operation: &Operation, sink: &mut Sink) {
    let template = &operation.path;
    let names: BTreeSet<&str> = template
        .value
        .split('/')
        .filter_map(|segment| segment.strip_prefix(':'))
        .collect();
    for name in &names {
        if !operation
            .path_params
            .iter()
            .any(|field| field.name == *name)
        {
            sink.report(
                Diagnostic::error(
                    "path-parameter-missing",
                    template.span,
                    format!("the URL has the parameter `:{name}`, and no field tells what it is"),
                )
                .label("in this URL"),
            );
        }
    }
    for field in &operation.path_params {
        if !names.contains(field.name.as_str()) {
            sink.report(
                Diagnostic::error(
                    "path-parameter-unknown",
                    field.span,
                    format!("the path parameter `{}` is not in the URL", field.name),
                )
                .label("has no place in the URL")
                .related(template.span, "the URL")
                .help("rename or drop the field in fixups.toml"),
            );
        }
    }
}

fn paging(operation: &Operation, sink: &mut Sink) {
    let Some(paging) = &operation.paging else {
        return;
    };
    let span = operation.path.span;
    for name in [Some(&paging.cursor), paging.size.as_ref()]
        .into_iter()
        .flatten()
    {
        exists(operation, paging.side, name, "paging", span, sink);
    }
    let response = [
        paging.steps.next(),
        paging.steps.total(),
        paging.has_more.as_deref(),
    ];
    for name in response.into_iter().flatten() {
        exists(operation, Side::Response, name, "paging", span, sink);
    }
    if let Some(items) = exists(
        operation,
        Side::Response,
        &paging.items,
        "paging",
        span,
        sink,
    ) && !matches!(items.ty, Type::Array { .. })
    {
        sink.report(
            Diagnostic::error(
                "paging-items",
                items.span,
                format!(
                    "the operation pages over `{}`, which is no list",
                    paging.items
                ),
            )
            .label("not a list"),
        );
    }
}

fn rules(operation: &Operation, sink: &mut Sink) {
    for relation in &operation.relations {
        for name in &relation.fields {
            let (side, span) = (relation.side, relation.span);
            let field = exists(operation, side, name, "a rule", span, sink);
            let one_of_them = relation.kind != RelationKind::AllOrNone;
            if let Some(field) = field.filter(|field| one_of_them && field.required) {
                moot(relation, field, sink);
            }
        }
        if relation.fields.len() < 2 {
            sink.report(
                Diagnostic::error(
                    "relation-of-one",
                    relation.span,
                    "a rule over several fields has fewer than two",
                )
                .label("states the rule"),
            );
        }
    }
    for window in &operation.windows {
        for name in [&window.start, &window.end] {
            exists(
                operation,
                window.side,
                name,
                "a time window",
                window.span,
                sink,
            );
        }
    }
    for size in &operation.sizes {
        let condition = size.when.iter().map(|(field, _)| field);
        for name in condition.chain([&size.field]) {
            let what = "the size of a file";
            exists(operation, Side::Body, name, what, size.span, sink);
        }
    }
    if let Some(key) = &operation.idempotency {
        exists(
            operation,
            key.side,
            &key.field,
            "idempotency",
            key.span,
            sink,
        );
    }
}

/// One of some, by the rule, and there anyhow, by its row: one of the two is wrong.
fn moot(relation: &Relation, field: &Field, sink: &mut Sink) {
    let message = format!(
        "`{}` is required, and by a rule one of {} that can do without each other",
        field.name,
        relation.fields.len()
    );
    sink.report(
        Diagnostic::warning("rule-contradicts", field.span, message)
            .label("required")
            .related(relation.span, "the rule")
            .help("if the rule is right, state `required` as false in fixups.toml"),
    );
}

/// The field at `path`; an error where there is none.
fn exists<'a>(
    operation: &'a Operation,
    side: Side,
    path: &str,
    what: &str,
    span: Span,
    sink: &mut Sink,
) -> Option<&'a Field> {
    let found = find(super::side_fields(operation, side), path);
    if found.is_none() {
        sink.report(
            Diagnostic::error(
                "field-unknown",
                span,
                format!(
                    "{what} of `{}` speaks of the field `{path}`, which does not exist",
                    operation.name
                ),
            )
            .label("stated here"),
        );
    }
    found
}

/// The field at a path such as `a.b[].c`.
fn find<'a>(mut fields: &'a [Field], path: &str) -> Option<&'a Field> {
    let mut found = None;
    for part in path.split('.') {
        let name = part.trim_end_matches(['[', ']', '{', '}']);
        let field = fields.iter().find(|field| field.name == name)?;
        fields = field.ty.object().map_or(&[], |object| &object.fields);
        found = Some(field);
    }
    found
}

/// Every reference must have an object of its name on the same side.
pub(super) fn types(fields: &[Field], sink: &mut Sink) {
    let mut objects = BTreeSet::new();
    let mut references = Vec::new();
    crate::ir::field::walk(fields, &mut |_, field| match field.ty.leaf() {
        Type::Object(object) => {
            objects.insert(object.name.as_str());
        }
        Type::Reference { name } => references.push((name.as_str(), field)),
        _ => {}
    });
    for (name, field) in references
        .into_iter()
        .filter(|(name, _)| !objects.contains(name))
    {
        sink.report(
            Diagnostic::error(
                "reference-unresolved",
                field.span,
                format!(
                    "`{}` has the type `{name}`, which is not described",
                    field.name
                ),
            )
            .label("its members are unknown")
            .help("give the field another type in fixups.toml"),
        );
    }
}
