//! The small parts that every item is made of.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};

use crate::{
    naming::Ident,
    rust::{Field, Type},
};

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(if self.is_raw() {
            proc_macro2::Ident::new_raw(self.text(), Span::call_site())
        } else {
            proc_macro2::Ident::new(self.text(), Span::call_site())
        });
    }
}

/// Documentation of an item.
pub(super) fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| spaced(line));
    quote!(#(#[doc = #lines])*)
}

/// Documentation of the file itself.
pub(super) fn inner_docs(lines: &[impl AsRef<str>]) -> TokenStream {
    let lines = lines.iter().map(|line| spaced(line.as_ref()));
    quote!(#(#![doc = #lines])*)
}

fn spaced(line: &str) -> String {
    if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    }
}

/// `#[deprecated]`, if there is a notice.
pub(super) fn deprecated(note: &Option<String>) -> Option<TokenStream> {
    let note = note.as_ref()?;
    Some(if note.is_empty() {
        quote!(#[deprecated])
    } else {
        quote!(#[deprecated(note = #note)])
    })
}

/// Leave for code that must touch a deprecated field.
pub(super) fn touches_deprecated(touches: bool) -> Option<TokenStream> {
    touches
        .then(|| quote!(#[expect(deprecated, reason = "deprecated fields are still on the wire")]))
}

/// A type.
pub(super) fn ty(ty: &Type) -> TokenStream {
    match ty {
        Type::String => quote!(String),
        Type::Secret => quote!(feishu_runtime::Secret),
        Type::Integer => quote!(i64),
        Type::Float => quote!(f64),
        Type::Bool => quote!(bool),
        Type::Any => quote!(serde_json::Value),
        Type::File => quote!(feishu_runtime::File),
        Type::Named(name) => quote!(#name),
        Type::Boxed(name) => quote!(Box<#name>),
        Type::List(item) => {
            let item = self::ty(item);
            quote!(Vec<#item>)
        }
        Type::Map(value) => {
            let value = self::ty(value);
            quote!(BTreeMap<String, #value>)
        }
    }
}

/// The type of a field.
pub(super) fn field_ty(field: &Field) -> TokenStream {
    let inner = ty(&field.ty);
    if field.optional {
        quote!(Option<#inner>)
    } else {
        inner
    }
}

/// The type of a setter's argument.
pub(super) fn argument(ty: &Type) -> TokenStream {
    match ty {
        Type::List(item) => {
            let item = element(item);
            quote!(impl IntoIterator<Item = #item>)
        }
        Type::Map(value) => {
            let value = element(value);
            quote!(impl IntoIterator<Item = (impl Into<String>, #value)>)
        }
        other => element(other),
    }
}

/// Numbers and booleans are taken as they are: a conversion would let `true` pass for a number.
fn element(ty: &Type) -> TokenStream {
    let plain = self::ty(ty);
    match ty {
        Type::Integer | Type::Float | Type::Bool => plain,
        Type::Boxed(name) => quote!(impl Into<#name>),
        _ => quote!(impl Into<#plain>),
    }
}

/// The value that a setter makes of its argument.
pub(super) fn converted(field: &Field) -> TokenStream {
    let name = &field.name;
    match &field.ty {
        Type::Integer | Type::Float | Type::Bool => quote!(#name),
        Type::Boxed(_) => quote!(Box::new(#name.into())),
        Type::List(_) => quote!(builder::list(#name)),
        Type::Map(_) => quote!(builder::map(#name)),
        _ => quote!(#name.into()),
    }
}

/// `None` or `Some(…)`.
pub(super) fn option(value: Option<impl ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

/// A whole number without a suffix.
pub(super) fn integer(number: i64) -> TokenStream {
    // A negative literal is two tokens to syn.
    let digits = Literal::u64_unsuffixed(number.unsigned_abs());
    if number < 0 {
        quote!(-#digits)
    } else {
        quote!(#digits)
    }
}

/// A number without a suffix.
pub(super) fn float(number: f64) -> TokenStream {
    let digits = Literal::f64_unsuffixed(number.abs());
    if number < 0.0 {
        quote!(-#digits)
    } else {
        quote!(#digits)
    }
}
