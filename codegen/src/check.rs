//! Whether the IR holds together, and whether pages agree with their own examples.
//!
//! An error is what would make wrong code. A warning is what a person must decide. Everything else is a note: pages
//! contradict themselves in small things all the time, and nothing that is generated depends on them.

mod examples;
mod references;
pub mod strays;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Diagnostic, Sink};
use crate::ir::field::walk;
use crate::ir::{Event, Field, Ir, Module, Operation, Resource, Side};
use crate::source::Sources;

/// Reports everything about `ir` that does not hold together. `sources` are the pages that it was made of.
pub fn check(ir: &Ir, sources: &Sources, sink: &mut Sink) {
    for module in &ir.modules {
        names(module, sink);
        for operation in &module.operations {
            check_operation(operation, sources, sink);
        }
        for resource in &module.resources {
            check_resource(resource, sources, sink);
        }
        for event in &module.events {
            check_event(event, sources, sink);
        }
    }
}

fn check_operation(operation: &Operation, sources: &Sources, sink: &mut Sink) {
    references::check(operation, sink);
    for side in SIDES {
        check_fields(side_fields(operation, side), sink);
    }
    examples::request(operation, sources, sink);
    examples::response(operation, sources, sink);
}

fn check_resource(resource: &Resource, sources: &Sources, sink: &mut Sink) {
    check_fields(&resource.fields, sink);
    references::types(&resource.fields, sink);
    examples::resource(resource, sources, sink);
}

fn check_event(event: &Event, sources: &Sources, sink: &mut Sink) {
    check_fields(&event.fields, sink);
    references::types(&event.fields, sink);
    examples::event(event, sources, sink);
}

/// Fields of one object or of one side, with everything below them.
fn check_fields(fields: &[Field], sink: &mut Sink) {
    let mut known: BTreeMap<&str, &Field> = BTreeMap::new();
    for field in fields {
        if let Some(first) = known.insert(&field.name, field) {
            sink.report(
                Diagnostic::error(
                    "duplicate-field",
                    field.span,
                    format!("two fields of one object are called `{}`", field.name),
                )
                .label("called so again")
                .related(first.span, "first called so here")
                .help("drop or rename one of them in fixups.toml"),
            );
        }
        values::check(field, sink);
        if let Some(object) = field.ty.object() {
            check_fields(&object.fields, sink);
        }
    }
}

/// Two operations of one name would be one module of code.
fn names(module: &Module, sink: &mut Sink) {
    let mut known: BTreeMap<String, &Operation> = BTreeMap::new();
    for operation in &module.operations {
        let Some(first) = known.insert(operation.name.to_string(), operation) else {
            continue;
        };
        sink.report(
            Diagnostic::error(
                "operation-name-taken",
                operation.path.span,
                format!("two operations are called `{}`", operation.name),
            )
            .label(format!(
                "{} {}",
                operation.http_method.value, operation.path.value
            ))
            .related(
                first.path.span,
                format!("{} {}", first.http_method.value, first.path.value),
            )
            .help("name one of them in module.toml"),
        );
    }
}

const SIDES: [Side; 5] = [
    Side::Path,
    Side::Query,
    Side::Header,
    Side::Body,
    Side::Response,
];

/// Names of all fields of the operations and events, on the wire.
pub(crate) fn field_names(module: &Module) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    let sent = module.operations.iter();
    let lists = sent
        .flat_map(|operation| SIDES.map(|side| side_fields(operation, side)))
        .chain(module.events.iter().map(|event| event.fields.as_slice()));
    for fields in lists {
        walk(fields, &mut |_, field| {
            names.insert(field.name.as_str());
        });
    }
    names
}

fn side_fields(operation: &Operation, side: Side) -> &[Field] {
    match side {
        Side::Path => &operation.path_params,
        Side::Query => &operation.query,
        Side::Header => &operation.headers,
        Side::Body => operation.body.as_ref().map_or(&[], |body| &body.fields),
        Side::Response => &operation.response.fields,
    }
}
