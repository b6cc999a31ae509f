//! From what single pages state to modules: several pages of one operation become one, each fact once.

mod facts;
mod fields;
mod names;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Sink};
use crate::ir::field::walk;
use crate::ir::{Event, Field, Module, NameOrigin, Operation, PageInfo, Resource};

/// Project and version.
type ModuleName = (String, String);

/// What the pages state, by what it is about.
#[derive(Debug, Default)]
pub struct Found {
    operations: BTreeMap<Key, Vec<Operation>>,
    resources: BTreeMap<ModuleName, Vec<Resource>>,
    /// By type, which is the same whatever module a page is thought to belong to.
    events: BTreeMap<String, Vec<(ModuleName, Event)>>,
}

/// What makes two pages describe one operation: names of path parameters do not matter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    path: String,
    http_method: String,
    host: String,
}

impl Key {
    fn of(operation: &Operation) -> Self {
        let segments = operation.path.value.split('/');
        let path: Vec<&str> = segments
            .map(|segment| {
                if segment.starts_with(':') {
                    ":"
                } else {
                    segment
                }
            })
            .collect();
        Self {
            path: path.join("/"),
            http_method: operation.http_method.value.clone(),
            host: operation.host.value.clone(),
        }
    }
}

impl Found {
    /// Adds what one page states of an operation.
    pub fn operation(&mut self, operation: Operation) {
        self.operations
            .entry(Key::of(&operation))
            .or_default()
            .push(operation);
    }

    /// Adds the resource of an overview page of module `project`, `version`.
    pub fn resource(&mut self, project: String, version: String, resource: Resource) {
        self.resources
            .entry((project, version))
            .or_default()
            .push(resource);
    }
}

impl Found {
    /// Adds what one page states of an event of module `project`, `version`.
    pub fn event(&mut self, project: String, version: String, event: Event) {
        let pages = self.events.entry(event.name.value.clone()).or_default();
        pages.push(((project, version), event));
    }
}

/// Modules by name, their operations by path and method. `pages` are all pages, by their numbers; `finish` completes
/// an operation with what follows from its fields as a whole.
pub fn modules(
    found: Found,
    pages: &[PageInfo],
    finish: impl Fn(&mut Operation, &mut Sink) + Sync,
    sink: &mut Sink,
) -> Vec<Module> {
    let mut operations: Vec<Operation> = Vec::new();
    for (_, group) in found.operations {
        operations.extend(merge_group(group, pages, sink));
    }
    names::tell_apart(&mut operations, pages, sink);
    let findings: Vec<Sink> = operations
        .par_iter_mut()
        .map(|operation| {
            let mut sink = Sink::default();
            finish(operation, &mut sink);
            sink
        })
        .collect();
    for found in findings {
        sink.append(found);
    }
    let mut modules: BTreeMap<ModuleName, Module> = BTreeMap::new();
    for operation in operations {
        let name = (
            operation.name.project.clone(),
            operation.name.version.clone(),
        );
        module(&mut modules, name).operations.push(operation);
    }
    for (name, resources) in found.resources {
        module(&mut modules, name).resources = merge_resources(resources, pages, sink);
    }
    for (_, stated) in found.events {
        if let Some((name, event)) = merge_events(stated, pages, sink) {
            module(&mut modules, name).events.push(event);
        }
    }
    modules.into_values().collect()
}

/// Of several pages on one event the newest counts.
fn merge_events(
    mut stated: Vec<(ModuleName, Event)>,
    pages: &[PageInfo],
    sink: &mut Sink,
) -> Option<(ModuleName, Event)> {
    stated.sort_by_key(|(_, event)| by_age(pages, event.pages.first()));
    let mut stated = stated.into_iter();
    let (module, mut newest) = stated.next()?;
    for (_, older) in stated {
        sink.report(
            Diagnostic::note(
                "older-event",
                older.name.span,
                format!(
                    "another page describes the event `{}` and is newer",
                    older.name.value
                ),
            )
            .label("not used")
            .related(newest.name.span, "used instead"),
        );
        newest.pages.extend(older.pages);
    }
    Some((module, newest))
}

fn module(modules: &mut BTreeMap<ModuleName, Module>, name: ModuleName) -> &mut Module {
    modules
        .entry(name)
        .or_insert_with_key(|(project, version)| Module {
            project: project.clone(),
            version: version.clone(),
            operations: Vec::new(),
            resources: Vec::new(),
            events: Vec::new(),
        })
}

/// Newest first; pages without a date are older than those with one.
fn by_age(
    pages: &[PageInfo],
    page: Option<&crate::source::PageId>,
) -> (std::cmp::Reverse<i64>, u32) {
    let page = page.map_or(u32::MAX, |page| page.0);
    let updated = pages.get(page as usize).and_then(|info| info.updated_at);
    (std::cmp::Reverse(updated.unwrap_or(i64::MIN)), page)
}

/// Merges the pages of one method and address. Pages that demand different things describe different operations of
/// one address, and stay apart; that is told unless `module.toml` names them all.
fn merge_group(mut group: Vec<Operation>, pages: &[PageInfo], sink: &mut Sink) -> Vec<Operation> {
    group.sort_by_key(|operation| by_age(pages, operation.pages.first()));
    let mut merged: Vec<Operation> = Vec::new();
    for operation in group {
        let twin = merged
            .iter_mut()
            .find(|other| is_one_document(other, &operation, pages) || agree(other, &operation));
        match twin {
            Some(newer) => {
                let renewed = is_one_document(newer, &operation, pages);
                facts::merge(newer, operation, renewed, sink);
            }
            None => merged.push(operation),
        }
    }
    if let [first, others @ ..] = &merged[..] {
        let by_chance = |other: &&Operation| {
            [*other, first]
                .iter()
                .any(|operation| operation.name_origin != NameOrigin::Config)
        };
        for other in others.iter().filter(by_chance) {
            let alone = |one: &Operation, another: &Operation| {
                let query = demanded_alone(&one.query, &another.query);
                let names = [query, demanded_alone(body(one), body(another))].concat();
                match &names[..] {
                    [] => String::new(),
                    names => format!("; it alone demands `{}`", names.join("`, `")),
                }
            };
            sink.report(
                Diagnostic::warning(
                    "twin-operations",
                    other.path.span,
                    format!(
                        "two pages describe {} {} with different parameters",
                        first.http_method.value, first.path.value
                    ),
                )
                .label(format!("kept as an operation of its own{}", alone(other, first)))
                .related(first.path.span, format!("the same call{}", alone(first, other)))
                .help("let both pages list the same parameters, or name both in module.toml, or drop one of them"),
            );
        }
    }
    merged
}

/// True if both come from the same place in the documentation, at different times.
fn is_one_document(a: &Operation, b: &Operation, pages: &[PageInfo]) -> bool {
    let place = |operation: &Operation| {
        let page = operation.pages.first()?;
        pages.get(page.0 as usize)?.document_path.clone()
    };
    let first = place(a);
    first.is_some() && first == place(b)
}

/// True if whatever one page demands is known to the other, and they share half of what both list.
fn agree(a: &Operation, b: &Operation) -> bool {
    sides_agree(&a.query, &b.query) && sides_agree(body(a), body(b))
}

fn body(operation: &Operation) -> &[Field] {
    operation.body.as_ref().map_or(&[], |body| &body.fields)
}

fn sides_agree(a: &[Field], b: &[Field]) -> bool {
    if a.is_empty() || b.is_empty() {
        return true;
    }
    let (first, second) = (paths(a), paths(b));
    let shared = first.keys().filter(|path| second.contains_key(*path));
    shared.count() * 2 >= first.len().min(second.len())
        && demanded_alone(a, b).is_empty()
        && demanded_alone(b, a).is_empty()
}

/// What a list demands and another, if it lists anything, does not know.
fn demanded_alone(one: &[Field], another: &[Field]) -> Vec<String> {
    if another.is_empty() {
        return Vec::new();
    }
    let known = paths(another);
    let demanded = one.iter().filter(|field| field.required);
    let alone = demanded.filter(|field| !known.contains_key(&field.name));
    alone.map(|field| field.name.clone()).collect()
}

/// All paths below `fields`, and whether the field is required.
fn paths(fields: &[Field]) -> BTreeMap<String, bool> {
    let mut found = BTreeMap::new();
    walk(fields, &mut |path, field| {
        found.insert(path.to_owned(), field.required);
    });
    found
}

/// Of several pages on one resource the newest counts.
fn merge_resources(
    mut resources: Vec<Resource>,
    pages: &[PageInfo],
    sink: &mut Sink,
) -> Vec<Resource> {
    resources.sort_by_key(|resource| by_age(pages, Some(&resource.page)));
    let mut kept: Vec<Resource> = Vec::new();
    for resource in resources {
        match kept
            .iter()
            .find(|other| other.name.value == resource.name.value)
        {
            None => kept.push(resource),
            Some(newer) => sink.report(
                Diagnostic::note(
                    "older-resource",
                    resource.name.span,
                    format!(
                        "another page describes the resource `{}` and is newer",
                        resource.name.value
                    ),
                )
                .label("not used")
                .related(newer.name.span, "used instead"),
            ),
        }
    }
    kept.sort_by(|a, b| a.name.value.cmp(&b.name.value));
    kept
}
