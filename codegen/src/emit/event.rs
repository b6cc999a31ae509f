//! An event: its struct, and what the runtime sees of it.

use proc_macro2::TokenStream;
use quote::quote;

use super::types;
use crate::rust::{Event, EventMeta};

/// The contents of the module of an event.
pub(super) fn groups(event: &Event) -> Vec<TokenStream> {
    let mut groups = types::data(&event.data);
    groups.push(contract(event));
    groups.extend(event.types.iter().flat_map(types::type_def));
    groups
}

fn contract(event: &Event) -> TokenStream {
    let name = &event.data.name;
    let EventMeta {
        name: event_type,
        schema,
        scopes,
        doc_url,
    } = &event.meta;
    let Some(schema) = schema else {
        return quote! {
            impl feishu_runtime::event::Callback for #name {
                const META: &'static feishu_runtime::event::CallbackMeta = &feishu_runtime::event::CallbackMeta {
                    name: #event_type,
                    doc_url: #doc_url,
                };
            }
        };
    };
    quote! {
        impl feishu_runtime::event::Event for #name {
            const META: &'static feishu_runtime::event::EventMeta = &feishu_runtime::event::EventMeta {
                name: #event_type,
                schema: feishu_runtime::event::Schema::#schema,
                scopes: &[#(#scopes),*],
                doc_url: #doc_url,
            };
        }
    }
}
