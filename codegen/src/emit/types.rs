//! Structs, enums and flags.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    record, rules,
    tokens::{argument, converted, deprecated, docs, field_ty, integer, touches_deprecated, ty},
};
use crate::rust::{Enum, EnumKey, Field, Flags, Part, Response, Struct, TypeDef};

/// Most arguments of a function that clippy puts up with.
const ARGUMENTS: usize = 7;

/// A type with all its impls, each a group of its own.
pub(super) fn type_def(def: &TypeDef) -> Vec<TokenStream> {
    match def {
        TypeDef::Data(data) => self::data(data),
        TypeDef::Part(part) => self::part(part),
        TypeDef::Enum(def) => open_enum(def),
        TypeDef::Codes(def) => error_codes(def),
        TypeDef::Flags(def) => flags(def),
    }
}

/// The type of what an operation gives.
pub(super) fn output(response: &Response) -> TokenStream {
    match response {
        Response::Data(_) | Response::Runtime(..) => quote!(Response),
        Response::Stream(_) => quote!(feishu_runtime::sse::EventStream<Response>),
    }
}

/// What an operation gives.
pub(super) fn response(response: &Response) -> Vec<TokenStream> {
    match response {
        Response::Data(data) | Response::Stream(data) => self::data(data),
        Response::Runtime(name, lines) => {
            let (name, lines) = (format_ident!("{name}"), docs(lines));
            vec![quote!(#lines pub type Response = feishu_runtime::#name;)]
        }
    }
}

/// A struct of a response.
pub(super) fn data(data: &Struct) -> Vec<TokenStream> {
    let Struct {
        name,
        docs: lines,
        fields,
    } = data;
    let lines = docs(lines);
    let declarations = fields.iter().map(declared);
    let mut groups = vec![quote! {
        #lines
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#declarations),* }
    }];
    groups.extend(record::received(name, fields));
    groups
}

/// A struct of a request.
fn part(part: &Part) -> Vec<TokenStream> {
    let Struct {
        name,
        docs: lines,
        fields,
    } = &part.data;
    let lines = docs(lines);
    let declarations = fields.iter().map(declared);
    let mut groups = vec![quote! {
        #lines
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#declarations),* }
    }];
    groups.extend(record::sent(name, fields.iter()));
    let new = new(fields);
    let setters = fields.iter().filter(|field| field.optional).map(setter);
    groups.push(quote! {
        impl #name {
            #new
            #(#setters)*
        }
    });
    if !part.rules.is_empty() {
        let checks = rules::checks(&part.rules);
        let expect = touches_deprecated(rules::touch_deprecated(&part.rules));
        groups.push(quote! {
            impl validate::Validate for #name {
                #expect
                fn validate(&self, violations: &mut validate::Violations) { #checks }
            }
        });
    }
    groups
}

/// The constructor, from what is required.
fn new(fields: &[Field]) -> TokenStream {
    let required: Vec<_> = fields.iter().filter(|field| !field.optional).collect();
    if required.is_empty() {
        return quote! {
            #[doc = " Nothing is set."]
            pub fn new() -> Self { Self::default() }
        };
    }
    let arguments = required.iter().map(|field| {
        let (name, ty) = (&field.name, argument(&field.ty));
        quote!(#name: #ty)
    });
    let values = fields.iter().map(|field| {
        let name = &field.name;
        match converted(field) {
            _ if field.optional => quote!(#name: None),
            value if value.to_string() == quote!(#name).to_string() => quote!(#name),
            value => quote!(#name: #value),
        }
    });
    let many = (required.len() > ARGUMENTS).then(
        || quote!(#[expect(clippy::too_many_arguments, reason = "the page demands all of them")]),
    );
    let expect = touches_deprecated(fields.iter().any(|field| field.deprecated.is_some()));
    quote! {
        #[doc = " Sets what is required."]
        #many
        #expect
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values),* }
        }
    }
}

fn setter(field: &Field) -> TokenStream {
    let Field {
        name,
        setter,
        docs: lines,
        deprecated: note,
        ..
    } = field;
    let (lines, deprecated) = (docs(lines), deprecated(note));
    let (argument, value) = (argument(&field.ty), converted(field));
    let expect = touches_deprecated(note.is_some());
    quote! {
        #lines
        #deprecated
        #expect
        pub fn #setter(mut self, #name: #argument) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

/// A field with its documentation.
pub(super) fn declared(field: &Field) -> TokenStream {
    let Field {
        name,
        docs: lines,
        deprecated: note,
        ..
    } = field;
    let (lines, deprecated, ty) = (docs(lines), deprecated(note), field_ty(field));
    quote! {
        #lines
        #deprecated
        pub #name: #ty
    }
}

/// An open enum.
fn open_enum(def: &Enum) -> Vec<TokenStream> {
    let mut keys = def.values.iter().map(|value| &value.key);
    let name = &def.name;
    if keys.any(|key| matches!(key, EnumKey::Integer(_))) {
        let way = quote!(feishu_runtime::open_enum!(#name, i64););
        values(
            def,
            " A value that the documentation does not list.",
            &quote!(i64),
            &quote!(i64),
            way,
        )
    } else {
        let way = quote!(feishu_runtime::open_enum!(#name, String););
        let key = quote!(&'static str);
        values(
            def,
            " A value that the documentation does not list.",
            &quote!(String),
            &key,
            way,
        )
    }
}

/// The enum of error codes.
fn error_codes(def: &Enum) -> Vec<TokenStream> {
    let name = &def.name;
    let way = quote!(feishu_runtime::error_code!(#name););
    values(
        def,
        " A code that the documentation of the operation does not list.",
        &quote!(i64),
        &quote!(i64),
        way,
    )
}

/// An enum of documented values and `other` ones, with the table of its keys, and the macro that does the rest.
fn values(
    def: &Enum,
    other: &str,
    wire: &TokenStream,
    key: &TokenStream,
    way: TokenStream,
) -> Vec<TokenStream> {
    let (name, lines) = (&def.name, docs(&def.docs));
    let variants = variants(def);
    let table = table(def);
    vec![
        quote! {
            #lines
            #[derive(Clone, Debug, PartialEq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                #[doc = #other]
                Other(#wire),
            }
        },
        quote! {
            impl #name {
                const VALUES: &'static [(Self, #key)] = &[#(#table),*];
            }
        },
        way,
    ]
}

fn variants(def: &Enum) -> impl Iterator<Item = TokenStream> {
    def.values.iter().map(|value| {
        let (lines, name) = (docs(&value.docs), &value.name);
        quote!(#lines #name)
    })
}

fn table(def: &Enum) -> impl Iterator<Item = TokenStream> {
    def.values.iter().map(|value| {
        let name = &value.name;
        let key = match &value.key {
            EnumKey::Text(text) => quote!(#text),
            EnumKey::Integer(number) => integer(*number),
        };
        quote!((Self::#name, #key))
    })
}

fn flags(def: &Flags) -> Vec<TokenStream> {
    let Flags {
        name,
        docs: lines,
        text,
        values,
    } = def;
    let lines = docs(lines);
    let wire = if *text {
        ty(&crate::rust::Type::String)
    } else {
        ty(&crate::rust::Type::Integer)
    };
    let constants = values.iter().map(|value| {
        let (lines, constant, bits) = (docs(&value.docs), &value.name, integer(value.key));
        quote!(#lines pub const #constant: Self = Self(#bits);)
    });
    vec![
        quote! {
            #lines
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
            pub struct #name(i64);
        },
        quote! {
            impl #name { #(#constants)* }
        },
        quote!(feishu_runtime::bit_flags!(#name, #wire);),
    ]
}
