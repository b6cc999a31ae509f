//! From Rust items to files: a function an item, and no decision.

mod codes;
mod event;
mod operation;
mod paging;
mod print;
mod record;
mod rules;
mod tokens;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

use crate::{
    diagnostics::{Diagnostic, Sink},
    files::{FileSet, RelPath},
    naming::Ident,
    rust::{Event, Module, Operation, Overview, Resource, Shared},
};
pub use codes::codes;
use print::Groups;
use tokens::{docs, inner_docs};

/// The files of `module`, by path below the directory of generated code.
pub fn module(module: &Module, sink: &mut Sink) -> FileSet {
    let mut files = Vec::new();
    plan(
        &module.root,
        None,
        Some(module),
        &mut Vec::new(),
        &mut files,
    );
    if !module.required.is_empty() {
        files.push(File {
            path: "required.rs".to_owned(),
            depth: 0,
            contents: Contents::Required(&module.required),
        });
    }
    if !module.shared.is_empty() {
        files.push(File {
            path: "shared/mod.rs".to_owned(),
            depth: 1,
            contents: Contents::AllShared(&module.shared),
        });
    }
    files.extend(module.shared.iter().map(|shared| File {
        path: format!("shared/{}.rs", shared.module.text()),
        depth: 2,
        contents: Contents::Shared(shared),
    }));
    // Most of the time of a run is spent here; no file knows of another.
    let written: Vec<_> = files
        .par_iter()
        .map(|file| file.text(&module.header))
        .collect();
    let mut set = FileSet::default();
    for (file, text) in files.into_iter().zip(written) {
        match text {
            Ok(text) => set.extend([(RelPath::new(file.path), text)]),
            Err(error) => sink.report(Diagnostic::global(
                "emit-invalid",
                format!("the code of `{}` does not parse: {error}", file.path),
            )),
        }
    }
    set
}

/// Documentation of the module with the names of required parameters.
const REQUIRED: &[&str] = &[
    "Required parameters by name.",
    "",
    "They stand in the bounds of builders, so that the compiler's message names the parameter that is missing.",
];

/// Documentation of the module with shared types.
const SHARED: &[&str] = &[
    "Types that several pages have alike, by the first of these pages.",
    "",
    "The module of each operation or event names those that it has.",
];

/// A file that is to be written.
struct File<'a> {
    path: String,
    /// How many levels below the root its module is.
    depth: usize,
    contents: Contents<'a>,
}

enum Contents<'a> {
    /// The module of a resource. An operation that has the name of a resource shares its module.
    Resource {
        resource: &'a Resource,
        namesake: Option<&'a Operation>,
        /// What it is the root of, if it is one.
        root: Option<&'a Module>,
    },
    Operation(&'a Operation),
    Overview(&'a Overview),
    Event(&'a Event),
    /// The names of required parameters.
    Required(&'a [Ident]),
    /// The modules with types that several pages have.
    AllShared(&'a [Shared]),
    /// One of them.
    Shared(&'a Shared),
}

/// Adds the files of a resource and of everything below it; `path` leads to it.
fn plan<'a>(
    resource: &'a Resource,
    namesake: Option<&'a Operation>,
    root: Option<&'a Module>,
    path: &mut Vec<String>,
    files: &mut Vec<File<'a>>,
) {
    let mut add = |path: &[String], name: &str, depth, contents| {
        files.push(File {
            path: file_path(path, name),
            depth,
            contents,
        });
    };
    let contents = Contents::Resource {
        resource,
        namesake,
        root,
    };
    add(path, "mod", path.len(), contents);
    let below = |operation: &Operation| {
        let mut resources = resource.resources.iter();
        resources.any(|below| below.name.as_ref() == Some(&operation.name))
    };
    let own = resource.operations.iter();
    for operation in own.filter(|operation| !below(operation)) {
        let contents = Contents::Operation(operation);
        add(path, operation.name.text(), path.len() + 1, contents);
    }
    if let Some(overview) = &resource.overview {
        let contents = Contents::Overview(overview);
        add(path, overview.module.text(), path.len() + 1, contents);
    }
    for event in &resource.events {
        let contents = Contents::Event(event);
        add(path, event.module.text(), path.len() + 1, contents);
    }
    for below in &resource.resources {
        let name = below.name.as_ref();
        let mut operations = resource.operations.iter();
        let namesake = operations.find(|operation| Some(&operation.name) == name);
        path.push(name.map(Ident::text).unwrap_or_default().to_owned());
        plan(below, namesake, None, path, files);
        path.pop();
    }
}

impl File<'_> {
    fn text(&self, header: &[String]) -> syn::Result<String> {
        let (inner, uses, groups) = match self.contents {
            Contents::Resource {
                resource,
                namesake,
                root,
            } => (
                inner_docs(&resource.docs),
                namesake.map(|operation| own_uses(operation, self.depth)),
                resource_groups(resource, namesake, root),
            ),
            Contents::Operation(operation) => (
                inner_docs(&operation.module_docs),
                Some(own_uses(operation, self.depth)),
                operation_groups(operation),
            ),
            Contents::Overview(overview) => (
                inner_docs(&overview.docs),
                shared_uses(&overview.shared, self.depth),
                overview_groups(overview),
            ),
            Contents::Event(event) => (
                inner_docs(&event.docs),
                shared_uses(&event.shared, self.depth),
                event::groups(event),
            ),
            Contents::AllShared(modules) => {
                let mut inner = inner_docs(SHARED);
                inner.extend(quote! {
                    #![allow(dead_code, unreachable_pub, reason = "the features tell which are needed")]
                });
                let modules = modules.iter().map(|shared| &shared.module);
                (inner, None, vec![quote!(#(pub(super) mod #modules;)*)])
            }
            Contents::Shared(shared) => (
                quote!(),
                uses(&quote!(use), &quote!(super), &shared.uses),
                shared.types.iter().flat_map(types::type_def).collect(),
            ),
            Contents::Required(names) => {
                let mut inner = inner_docs(REQUIRED);
                inner.extend(quote! {
                    #![expect(non_camel_case_types, reason = "messages show parameters as they are written")]
                });
                (inner, None, required_parameters(names))
            }
        };
        print::file(header, inner, uses.unwrap_or_default(), groups)
    }
}

/// The modules within that of a resource.
fn modules(resource: &Resource) -> BTreeSet<&Ident> {
    let operations = resource.operations.iter().map(|operation| &operation.name);
    let overview = resource.overview.iter().map(|overview| &overview.module);
    let below = resource
        .resources
        .iter()
        .filter_map(|below| below.name.as_ref());
    let events = resource.events.iter().map(|event| &event.module);
    let own = operations.chain(overview).chain(events);
    own.chain(below).collect()
}

/// What the module of an operation, `depth` levels below the root, takes from there.
fn own_uses(operation: &Operation, depth: usize) -> TokenStream {
    let mut params = operation.request.params.iter();
    let has_required = params.any(|param| param.state.is_some());
    let required = has_required.then(|| {
        let up = up(depth);
        quote!(use #up required;)
    });
    let shared = shared_uses(&operation.shared, depth);
    quote!(#required #shared)
}

/// The imports of shared types, for a module `depth` levels below the root.
fn shared_uses(names: &BTreeMap<Ident, Ident>, depth: usize) -> Option<TokenStream> {
    let up = up(depth);
    uses(&quote!(pub use), &quote!(#up shared), names)
}

/// Imports of types from the modules `at` a path.
fn uses(
    import: &TokenStream,
    at: &TokenStream,
    names: &BTreeMap<Ident, Ident>,
) -> Option<TokenStream> {
    let mut modules: BTreeMap<&Ident, Vec<TokenStream>> = BTreeMap::new();
    for (name, module) in names {
        modules.entry(module).or_default().push(quote!(#name));
    }
    let uses = modules.into_iter().filter_map(|(module, names)| {
        let names = print::braced(names)?;
        Some(quote!(#import #at::#module::#names;))
    });
    (!names.is_empty()).then(|| uses.collect())
}

fn up(depth: usize) -> TokenStream {
    std::iter::repeat_n(quote!(super::), depth).collect()
}

fn file_path(path: &[String], name: &str) -> String {
    let mut parts = path.to_vec();
    parts.push(format!("{name}.rs"));
    parts.join("/")
}

fn resource_groups(
    resource: &Resource,
    namesake: Option<&Operation>,
    root: Option<&Module>,
) -> Groups {
    let feature = |name: &Ident| {
        let feature = root?.features.get(name)?;
        Some(quote!(#[cfg(feature = #feature)]))
    };
    let modules = modules(resource).into_iter().map(|name| {
        let feature = feature(name);
        quote!(#feature pub mod #name;)
    });
    let required = root.filter(|module| !module.required.is_empty());
    let required = required.map(|_| {
        quote!(
            pub mod required;
        )
    });
    let shared = root.filter(|module| !module.shared.is_empty());
    let shared = shared.map(|_| {
        quote!(
            mod shared;
        )
    });
    let mut groups = vec![quote!(#(#modules)* #required #shared)];
    groups.extend(resource.overview.as_ref().map(|overview| {
        let (module, name) = (&overview.module, &overview.data.name);
        quote!(#[doc(inline)] pub use #module::#name;)
    }));
    if !resource.events.is_empty() {
        let events = resource.events.iter().map(|event| {
            let (module, name) = (&event.module, &event.data.name);
            quote!(#[doc(inline)] pub use #module::#name;)
        });
        groups.push(events.collect());
    }
    groups.extend(resource.operations.iter().map(|operation| {
        let feature = feature(&operation.name);
        let function = operation::function(operation);
        quote!(#feature #function)
    }));
    groups.extend(namesake.into_iter().flat_map(operation_groups));
    groups
}

fn operation_groups(operation: &Operation) -> Groups {
    let mut groups = operation::request(operation);
    groups.extend(operation::builder(operation));
    groups.extend(types::response(&operation.response));
    groups.extend(operation.types.iter().flat_map(types::type_def));
    groups.push(operation::meta(&operation.meta));
    groups
}

fn overview_groups(overview: &Overview) -> Groups {
    let mut groups = types::data(&overview.data);
    groups.extend(overview.types.iter().flat_map(types::type_def));
    groups
}

fn required_parameters(names: &[Ident]) -> Groups {
    names
        .iter()
        .map(|name| {
            let line = docs(&[format!("Required parameter `{}`.", name.text())]);
            quote!(#line pub enum #name {})
        })
        .collect()
}
