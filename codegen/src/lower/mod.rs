//! From meaning to Rust items: every decision on names, types, order and documentation is taken here.

mod codes;
mod docs;
mod event;
mod example;
mod markdown;
mod operation;
mod own_name;
mod params;
mod rules;
mod secrets;
mod shared;
mod types;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::{
    diagnostics::{Diagnostic, Sink},
    features,
    ir::{self, PageInfo},
    naming::{Ident, Kind, ident},
    rust::{self, Overview, Resource, Struct},
    source::PageId,
};
pub use codes::codes;
pub(crate) use secrets::Secrets;
use types::{End, Root, Types};

/// What generated code says of where it comes from and where it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Package that the code is for, `feishu-approval-api`.
    pub package: String,
    /// Command that generates the code anew, `cargo xtask gen approval-v4`.
    pub command: String,
    /// Names of fields that hold secrets, beside those that do on any page, such as `access_token`.
    pub secrets: Vec<String>,
}

impl Options {
    /// The package as Rust code names it.
    fn krate(&self) -> String {
        self.package.replace('-', "_")
    }

    fn secrets(&self) -> Secrets<'_> {
        Secrets(&self.secrets)
    }
}

/// The Rust module with the events of a module.
const EVENTS: &str = "event";

/// HTTP methods that the runtime sends.
const METHODS: &[&str] = &["GET", "POST", "PUT", "PATCH", "DELETE"];

/// The Rust items of `module`. Operations that generated code cannot express are reported and left out; `pages` are
/// those of the IR, for their addresses.
pub fn module(
    module: &ir::Module,
    pages: &[PageInfo],
    options: &Options,
    sink: &mut Sink,
) -> rust::Module {
    let tree = Tree::of(module);
    for operation in &module.operations {
        if !expressible(operation) {
            report_left_out(operation, sink);
        }
    }
    let context = Context { pages, options };
    let name = [module.project.as_str(), module.version.as_str()];
    let mut root = context.resource(None, &tree, &[], &name, sink);
    root.docs = vec![format!("Operations of `{}`, by resource.", name.join("."))];
    let shared = shared::extract(&mut root);
    let mut required = BTreeSet::new();
    collect_required(&root, &mut required);
    rust::Module {
        header: header(options),
        root,
        required: required.into_iter().collect(),
        shared,
        features: tree.features(),
    }
}

/// The features of the crate that the items of `module` are under, by the name of the item: one for each resource of
/// the root, with all below it.
pub fn features(module: &ir::Module) -> BTreeMap<Ident, String> {
    Tree::of(module).features()
}

/// What stands above every generated file.
fn header(options: &Options) -> Vec<String> {
    vec![
        "@generated from the documentation pages: do not edit.".to_owned(),
        format!(
            "Correct a page, or add a fixup, and run `{}`.",
            options.command
        ),
    ]
}

/// Resources by name, with what belongs to each.
#[derive(Default)]
struct Tree<'a> {
    below: BTreeMap<String, Tree<'a>>,
    operations: Vec<&'a ir::Operation>,
    overviews: Vec<&'a ir::Resource>,
    events: Vec<&'a ir::Event>,
}

impl<'a> Tree<'a> {
    /// All of `module` that generated code has a form for.
    fn of(module: &'a ir::Module) -> Self {
        let mut tree = Self::default();
        for operation in module.operations.iter().filter(|it| expressible(it)) {
            let node = tree.node(&operation.name.resource);
            node.operations.push(operation);
        }
        for resource in &module.resources {
            tree.node(&resource.name.value).overviews.push(resource);
        }
        if !module.events.is_empty() {
            tree.node(EVENTS).events.extend(&module.events);
        }
        tree
    }

    fn features(&self) -> BTreeMap<Ident, String> {
        let operations = self.operations.iter().map(|it| it.name.method.as_str());
        let resources = self.below.keys().map(String::as_str);
        let names = resources.chain(operations);
        names
            .map(|name| ident(name, Kind::Root))
            .map(|name| (name.clone(), features::name(&name)))
            .collect()
    }

    /// The node of a dotted name; the empty name is the root.
    fn node(&mut self, name: &str) -> &mut Tree<'a> {
        name.split('.')
            .filter(|part| !part.is_empty())
            .fold(self, |node, part| {
                node.below.entry(part.to_owned()).or_default()
            })
    }
}

struct Context<'a> {
    pages: &'a [PageInfo],
    options: &'a Options,
}

impl Context<'_> {
    fn resource(
        &self,
        name: Option<Ident>,
        tree: &Tree<'_>,
        path: &[&Ident],
        official: &[&str],
        sink: &mut Sink,
    ) -> Resource {
        let kind = if path.is_empty() {
            Kind::Root
        } else {
            Kind::Module
        };
        let mut taken = BTreeSet::new();
        let mut named = Vec::new();
        for &operation in &tree.operations {
            let own = ident(&operation.name.method, kind);
            if taken.insert(own.clone()) {
                named.push((operation, own));
            } else {
                report_twin(operation, sink);
            }
        }
        let mut operations = self.operations(named, path, sink);
        operations.sort_by(|a, b| a.name.cmp(&b.name));
        let mut resources = Vec::new();
        for (part, below) in &tree.below {
            // An operation may have the same name: `data_validation()`, and `data_validation::delete()`.
            let own = ident(part, kind);
            taken.insert(own.clone());
            let path: Vec<_> = path.iter().copied().chain([&own]).collect();
            let official: Vec<_> = official.iter().copied().chain([part.as_str()]).collect();
            resources.push(self.resource(Some(own.clone()), below, &path, &official, sink));
        }
        let overview = tree.overviews.first().and_then(|resource| {
            let module = ident("resource", Kind::Module);
            let free = taken.insert(module.clone());
            free.then(|| self.overview(resource, module, sink))
        });
        let events = self.events(&tree.events, &mut taken, sink);
        let docs = match official {
            [module @ .., _] if !events.is_empty() => docs::of_events(module, &events),
            _ => vec![format!("Operations of `{}`.", official.join("."))],
        };
        Resource {
            name,
            docs,
            resources,
            operations,
            overview,
            events,
        }
    }

    /// Lowers events; `taken` are the names of modules beside theirs.
    fn events(
        &self,
        events: &[&ir::Event],
        taken: &mut BTreeSet<Ident>,
        sink: &mut Sink,
    ) -> Vec<rust::Event> {
        let mut lowered: Vec<rust::Event> = Vec::new();
        for event in events {
            let url = self.url(event.pages.first());
            let one = event::lower(event, url, self.options.secrets(), sink);
            let is_other = |other: &rust::Event| other.data.name != one.data.name;
            if taken.insert(one.module.clone()) && lowered.iter().all(is_other) {
                lowered.push(one);
            } else {
                report_event_twin(event, sink);
            }
        }
        lowered.sort_by(|a, b| a.module.cmp(&b.module));
        lowered
    }

    /// Lowers operations, each with its name, within the resources `path`.
    fn operations(
        &self,
        named: Vec<(&ir::Operation, Ident)>,
        path: &[&Ident],
        sink: &mut Sink,
    ) -> Vec<rust::Operation> {
        let lowered: Vec<(rust::Operation, Sink)> = named
            .into_par_iter()
            .map(|(operation, name)| {
                let mut sink = Sink::default();
                let url = self.url(operation.pages.first());
                let lowered = operation::lower(operation, name, path, url, self.options, &mut sink);
                (lowered, sink)
            })
            .collect();
        let mut operations = Vec::with_capacity(lowered.len());
        for (operation, found) in lowered {
            sink.append(found);
            operations.push(operation);
        }
        operations
    }

    fn overview(&self, resource: &ir::Resource, module: Ident, sink: &mut Sink) -> Overview {
        let last = resource.name.value.rsplit('.').next().unwrap_or_default();
        let name = ident(last, Kind::Type);
        let root = Root {
            name: last,
            path: last,
            end: End::Response,
            fields: &resource.fields,
        };
        let types = Types::collect(
            &[root],
            std::slice::from_ref(&name),
            self.options.secrets(),
            sink,
        );
        let docs = docs::of_overview(resource, self.url(Some(&resource.page)));
        Overview {
            module,
            data: Struct {
                name,
                docs: docs.clone(),
                fields: operation::fields(&resource.fields, End::Response, last, &types, |field| {
                    vec![field]
                }),
            },
            types: operation::type_defs(&types, None, sink),
            shared: BTreeMap::new(),
            docs,
        }
    }

    fn url(&self, page: Option<&PageId>) -> Option<&str> {
        // The pages stand by their numbers.
        let place = self.pages.binary_search_by_key(page?, |info| info.id);
        self.pages.get(place.ok()?)?.url.as_deref()
    }
}

/// False for what generated code has no form for yet.
fn expressible(operation: &ir::Operation) -> bool {
    METHODS.contains(&operation.http_method.value.as_str())
}

fn report_left_out(operation: &ir::Operation, sink: &mut Sink) {
    let message = format!(
        "`{}` is left out of the generated code: its HTTP method is none that the client sends",
        operation.name
    );
    let span = operation.path.span;
    sink.report(Diagnostic::warning(
        "operation-not-generated",
        span,
        message,
    ));
}

fn report_twin(operation: &ir::Operation, sink: &mut Sink) {
    sink.report(
        Diagnostic::error(
            "operation-name-clash",
            operation.path.span,
            format!(
                "the name `{}` is taken by another operation or resource",
                operation.name
            ),
        )
        .help("give the page another `name` in module.toml"),
    );
}

fn report_event_twin(event: &ir::Event, sink: &mut Sink) {
    sink.report(
        Diagnostic::error(
            "event-name-clash",
            event.name.span,
            format!(
                "the name of the event `{}` is taken by another event, operation or resource",
                event.name.value
            ),
        )
        .help("leave out one of the pages"),
    );
}

fn collect_required(resource: &Resource, required: &mut BTreeSet<Ident>) {
    for operation in &resource.operations {
        let params = operation
            .request
            .params
            .iter()
            .filter(|param| param.state.is_some());
        required.extend(params.map(|param| param.field.name.clone()));
    }
    for below in &resource.resources {
        collect_required(below, required);
    }
}
