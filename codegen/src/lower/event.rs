//! One event as Rust items.

use std::collections::BTreeMap;

use super::{
    docs, operation,
    secrets::Secrets,
    types::{End, Root, Types},
};
use crate::{
    diagnostics::Sink,
    ir::{self, Schema},
    naming::{Kind, ident},
    rust::{self, EventMeta, Struct},
};

/// Lowers `event`, whose page is at `url`.
pub(super) fn lower(
    event: &ir::Event,
    url: Option<&str>,
    secrets: Secrets<'_>,
    sink: &mut Sink,
) -> rust::Event {
    let own = own_name(&event.name.value);
    let name = ident(own, Kind::Type);
    let root = Root {
        name: own,
        path: own,
        end: End::Response,
        fields: &event.fields,
    };
    let types = Types::collect(&[root], std::slice::from_ref(&name), secrets, sink);
    rust::Event {
        module: ident(own, Kind::Module),
        docs: docs::of_event_module(event),
        data: Struct {
            name,
            docs: docs::of_event(event, url),
            fields: operation::fields(&event.fields, End::Response, own, &types, |field| {
                vec![field]
            }),
        },
        types: operation::type_defs(&types, None, sink),
        shared: BTreeMap::new(),
        meta: EventMeta {
            name: event.name.value.clone(),
            schema: match event.schema {
                Schema::V1 => Some(ident("v1", Kind::Variant)),
                Schema::V2 => Some(ident("v2", Kind::Variant)),
                Schema::Bare => None,
            },
            scopes: event.scopes.iter().map(|it| it.name.clone()).collect(),
            doc_url: url.unwrap_or_default().to_owned(),
        },
    }
}

/// The type of an event without the project in front: `approval.updated_v4` of `approval.approval.updated_v4`.
fn own_name(name: &str) -> &str {
    match name.split_once('.') {
        Some((_, own)) if own.contains('.') => own,
        _ => name,
    }
}
