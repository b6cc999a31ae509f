//! The way of a struct over the wire.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::tokens::touches_deprecated;
use crate::rust::Field;

/// A struct of a response: what is null or missing is empty.
pub(super) fn received(name: &impl ToTokens, fields: &[Field]) -> Vec<TokenStream> {
    let fields: Vec<&Field> = fields.iter().collect();
    let mut groups = record(name, &fields, &quote!(take_lenient), false);
    groups.push(quote!(impl wire::Decode for #name {}));
    groups
}

/// A struct of a request: what is required must be there.
pub(super) fn sent<'a>(
    name: &impl ToTokens,
    fields: impl Iterator<Item = &'a Field>,
) -> Vec<TokenStream> {
    let fields: Vec<&Field> = fields.collect();
    record(name, &fields, &quote!(take), true)
}

fn record(
    name: &impl ToTokens,
    fields: &[&Field],
    take: &TokenStream,
    is_strict: bool,
) -> Vec<TokenStream> {
    let members = fields.iter().map(|field| &field.wire);
    let places = || (0..fields.len()).map(Literal::usize_unsuffixed);
    let required: Vec<Literal> = fields
        .iter()
        .zip(places())
        .filter(|(field, _)| is_strict && !field.optional)
        .map(|(_, place)| place)
        .collect();
    let required = (!required.is_empty())
        .then(|| quote!(const REQUIRED: &'static [usize] = &[#(#required),*];));
    let puts = fields.iter().map(|field| {
        let (name, wire) = (&field.name, &field.wire);
        let put = if is_strict && field.optional {
            quote!(put_some)
        } else {
            quote!(put)
        };
        quote!(to.#put(#wire, &self.#name);)
    });
    let takes = fields.iter().map(|field| {
        let name = &field.name;
        quote!(from.#take(&mut self.#name))
    });
    let takes: Vec<_> = takes.collect();
    let arms = places();
    let expect = touches_deprecated(fields.iter().any(|field| field.deprecated.is_some()));
    let (from, member, mutable) = if fields.is_empty() {
        (quote!(_), quote!(_), None)
    } else {
        (quote!(from), quote!(member), Some(quote!(mut)))
    };
    let read = match takes.as_slice() {
        [] => quote!(),
        [only] => quote!(if member == 0 { #only; }),
        takes => quote!(match member { #(#arms => #takes,)* _ => {} }),
    };
    vec![
        quote! {
            #expect
            impl wire::Serialize for #name {
                fn serialize<S: wire::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                    let #mutable to = wire::Writer::new(to);
                    #(#puts)*
                    to.end()
                }
            }
        },
        quote! {
            #expect
            impl wire::Record for #name {
                const MEMBERS: &'static [&'static str] = &[#(#members),*];

                #required

                fn read<'de, A: wire::MapAccess<'de>>(&mut self, #member: usize, #from: &mut wire::Reader<'de, A>) {
                    #read
                }
            }
        },
        quote!(feishu_runtime::record!(#name);),
    ]
}
