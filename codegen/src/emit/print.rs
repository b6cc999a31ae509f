//! From tokens to the text of a file.

use std::collections::BTreeSet;

use proc_macro2::{Spacing, TokenStream, TokenTree};
use quote::{format_ident, quote};

/// Modules of the runtime that generated code names.
const RUNTIME: &[&str] = &["builder", "operation", "request", "validate", "wire"];

/// Groups of items: a blank line between groups, none within one.
pub(super) type Groups = Vec<TokenStream>;

/// A file: its comment, its own documentation and attributes, and its items. What the items name is imported.
pub(super) fn file(
    header: &[String],
    inner: TokenStream,
    own_uses: TokenStream,
    groups: Groups,
) -> syn::Result<String> {
    let mut named = Named::default();
    groups.iter().for_each(|group| named.collect(group.clone()));
    let mut out = String::new();
    for line in header {
        out.push_str(&format!("// {line}\n"));
    }
    let uses = uses(&named);
    for group in [inner]
        .into_iter()
        .chain(uses)
        .chain([own_uses])
        .chain(groups)
    {
        if !group.is_empty() {
            out.push('\n');
            out.push_str(&spaced(&prettyplease::unparse(&syn::parse2(group)?)));
        }
    }
    Ok(out)
}

/// Methods of one `impl` apart from each other, which prettyplease sets without a blank line.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_method = false;
    for line in text.lines() {
        if after_method && line.starts_with("    ") {
            out.push('\n');
        }
        after_method = line == "    }";
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// Names in a file that may have to be imported.
#[derive(Default)]
struct Named {
    /// Identifiers that begin a path, `wire` in `wire::lenient`.
    roots: BTreeSet<String>,
    /// All identifiers.
    all: BTreeSet<String>,
}

impl Named {
    fn collect(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        let mut within_path = false;
        while let Some(token) = tokens.next() {
            match &token {
                TokenTree::Ident(ident) => {
                    if !within_path && tokens.peek().is_some_and(is_path) {
                        self.roots.insert(ident.to_string());
                    }
                    self.all.insert(ident.to_string());
                }
                TokenTree::Group(group) => self.collect(group.stream()),
                TokenTree::Literal(_) | TokenTree::Punct(_) => {}
            }
            // Of `::`, the first colon is joint and the second is not.
            within_path = is_path(&token) || (within_path && matches!(token, TokenTree::Punct(_)));
        }
    }
}

/// True for the first colon of `::`.
fn is_path(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':' && punct.spacing() == Spacing::Joint)
}

/// The imports, a group for each of std and the runtime.
fn uses(named: &Named) -> Option<TokenStream> {
    let has = |name: &str| named.all.contains(name);
    let std = [
        ("BTreeMap", quote!(collections::BTreeMap)),
        ("PhantomData", quote!(marker::PhantomData)),
    ];
    let std = braced(
        std.into_iter()
            .filter(|(name, _)| has(name))
            .map(|(_, path)| path)
            .collect(),
    );
    let runtime = RUNTIME
        .iter()
        .filter(|module| named.roots.contains(**module));
    let runtime = braced(
        runtime
            .map(|module| format_ident!("{module}"))
            .map(|name| quote!(#name))
            .collect(),
    );
    let std = std.map(|names| quote!(use std::#names;));
    let runtime = runtime.map(|names| quote!(use feishu_runtime::#names;));
    let all = quote!(#std #runtime);
    (!all.is_empty()).then_some(all)
}

/// One name as it is, several in braces.
pub(super) fn braced(names: Vec<TokenStream>) -> Option<TokenStream> {
    match names.as_slice() {
        [] => None,
        [one] => Some(one.clone()),
        many => Some(quote!({ #(#many),* })),
    }
}
