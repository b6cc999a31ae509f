//! From Rust items to files: a function an item, and no decision.

mod operation;
mod print;
mod rules;
mod tokens;
mod types;

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
    writer.resource(&module.root, &mut Vec::new(), required);
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
    /// The files of a resource and of everything below it; `path` leads to it.
    fn resource(&mut self, resource: &Resource, path: &mut Vec<String>, more: Option<TokenStream>) {
        let modules = resource
            .operations
            .iter()
            .map(|operation| &operation.name)
            .chain(resource.overview.iter().map(|overview| &overview.module))
            .chain(
                resource
                    .resources
                    .iter()
                    .filter_map(|below| below.name.as_ref()),
            );
        let mut modules: Vec<_> = modules.collect();
        modules.sort();
        let mut groups = vec![quote!(#(pub mod #modules;)* #more)];
        groups.extend(resource.overview.as_ref().map(|overview| {
            let (module, name) = (&overview.module, &overview.data.name);
            quote!(#[doc(inline)] pub use #module::#name;)
        }));
        groups.extend(resource.operations.iter().map(operation::function));
        self.file(
            file_path(path, "mod"),
            inner_docs(&resource.docs),
            quote!(),
            groups,
        );

        for operation in &resource.operations {
            let name = file_path(path, operation.name.text());
            let up = std::iter::repeat_n(quote!(super::), path.len() + 1);
            let needs_required = operation
                .request
                .params
                .iter()
                .any(|param| param.state.is_some());
            let uses = if needs_required {
                quote!(use #(#up)* required;)
            } else {
                quote!()
            };
            self.file(
                name,
                inner_docs(&operation.module_docs),
                uses,
                operation_groups(operation),
            );
        }
        if let Some(overview) = &resource.overview {
            let name = file_path(path, overview.module.text());
            self.file(
                name,
                inner_docs(&overview.docs),
                quote!(),
                overview_groups(overview),
            );
        }
        for below in &resource.resources {
            path.push(
                below
                    .name
                    .as_ref()
                    .map(Ident::text)
                    .unwrap_or_default()
                    .to_owned(),
            );
            self.resource(below, path, None);
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

fn file_path(path: &[String], name: &str) -> String {
    let mut parts = path.to_vec();
    parts.push(format!("{name}.rs"));
    parts.join("/")
}

fn operation_groups(operation: &Operation) -> Groups {
    let mut groups = operation::request(operation);
    groups.extend(operation::builder(operation));
    groups.extend(types::data(&operation.response));
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
