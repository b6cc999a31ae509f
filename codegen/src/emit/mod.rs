//! From Rust items to files: a function an item, and no decision.

mod operation;
mod paging;
mod print;
mod rules;
mod tokens;
mod types;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    diagnostics::{Diagnostic, Sink},
    files::{FileSet, RelPath},
    naming::Ident,
    rust::{Module, Operation, Overview, Resource},
};
use print::Groups;
use tokens::{docs, inner_docs};

/// The files of `module`, by path below the directory of generated code.
pub fn module(module: &Module, sink: &mut Sink) -> FileSet {
    let mut writer = Writer {
        header: &module.header,
        files: FileSet::default(),
        sink,
    };
    let required = (!module.required.is_empty()).then(|| {
        quote!(
            pub mod required;
        )
    });
    writer.resource(&module.root, None, &mut Vec::new(), required);
    if !module.required.is_empty() {
        let mut inner = inner_docs(REQUIRED);
        inner.extend(quote! {
            #![expect(non_camel_case_types, reason = "messages show parameters as they are written")]
        });
        writer.file(
            "required.rs".to_owned(),
            inner,
            quote!(),
            required_parameters(&module.required),
        );
    }
    writer.files
}

/// Documentation of the module with the names of required parameters.
const REQUIRED: &[&str] = &[
    "Required parameters by name.",
    "",
    "They stand in the bounds of builders, so that the compiler's message names the parameter that is missing.",
];

struct Writer<'a> {
    header: &'a [String],
    files: FileSet,
    sink: &'a mut Sink,
}

impl Writer<'_> {
    /// The files of a resource and of everything below it; `path` leads to it. An operation that has the name of a
    /// resource shares its module.
    fn resource(
        &mut self,
        resource: &Resource,
        namesake: Option<&Operation>,
        path: &mut Vec<String>,
        more: Option<TokenStream>,
    ) {
        let modules = modules(resource);
        let mut groups = vec![quote!(#(pub mod #modules;)* #more)];
        groups.extend(resource.overview.as_ref().map(|overview| {
            let (module, name) = (&overview.module, &overview.data.name);
            quote!(#[doc(inline)] pub use #module::#name;)
        }));
        groups.extend(resource.operations.iter().map(operation::function));
        groups.extend(namesake.into_iter().flat_map(operation_groups));
        let inner = inner_docs(&resource.docs);
        let uses = namesake.map(|operation| own_uses(operation, path.len()));
        self.file(
            file_path(path, "mod"),
            inner,
            uses.unwrap_or_default(),
            groups,
        );

        let below = |operation: &Operation| {
            let mut resources = resource.resources.iter();
            resources.any(|below| below.name.as_ref() == Some(&operation.name))
        };
        for operation in resource
            .operations
            .iter()
            .filter(|operation| !below(operation))
        {
            let name = file_path(path, operation.name.text());
            let inner = inner_docs(&operation.module_docs);
            let uses = own_uses(operation, path.len() + 1);
            self.file(name, inner, uses, operation_groups(operation));
        }
        if let Some(overview) = &resource.overview {
            let name = file_path(path, overview.module.text());
            let inner = inner_docs(&overview.docs);
            self.file(name, inner, quote!(), overview_groups(overview));
        }
        for below in &resource.resources {
            let name = below.name.as_ref();
            let mut operations = resource.operations.iter();
            let namesake = operations.find(|operation| Some(&operation.name) == name);
            path.push(name.map(Ident::text).unwrap_or_default().to_owned());
            self.resource(below, namesake, path, None);
            path.pop();
        }
    }

    fn file(&mut self, path: String, inner: TokenStream, uses: TokenStream, groups: Groups) {
        match print::file(self.header, inner, uses, groups) {
            Ok(text) => self.files.extend([(RelPath::new(path), text)]),
            Err(error) => self.sink.report(Diagnostic::global(
                "emit-invalid",
                format!("the code of `{path}` does not parse: {error}"),
            )),
        }
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
    operations.chain(overview).chain(below).collect()
}

/// What the module of an operation, `depth` levels below the root, takes from there.
fn own_uses(operation: &Operation, depth: usize) -> TokenStream {
    let mut params = operation.request.params.iter();
    if params.all(|param| param.state.is_none()) {
        return quote!();
    }
    let up = std::iter::repeat_n(quote!(super::), depth);
    quote!(use #(#up)* required;)
}

fn file_path(path: &[String], name: &str) -> String {
    let mut parts = path.to_vec();
    parts.push(format!("{name}.rs"));
    parts.join("/")
}

fn operation_groups(operation: &Operation) -> Groups {
    let mut groups = operation::request(operation);
    groups.extend(operation::builder(operation));
    groups.extend(types::response(&operation.response));
    groups.extend(operation.types.iter().flat_map(types::type_def));
    groups.extend(types::error_codes(&operation.errors));
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
