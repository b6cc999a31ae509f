//! The parameters of an operation: their names, places and types.

use super::{
    docs,
    rules::{self, Lowered},
    types::Types,
};
use crate::{
    ir::{self, Side},
    naming::{Ident, Kind, ident, joined, spelled, unique},
    rust::{Field, Param, Place, Rule, Type, TypeDef},
};

/// Methods of a builder, or that a lint would take for those of a standard trait. A setter that would be called so
/// gets `set_` in front.
const TAKEN_METHODS: &str = "\
    add as_mut as_ref bitand bitor bitxor borrow borrow_mut build clone cmp default deref \
    deref_mut div drop eq from_iter from_str hash index index_mut into_iter items items_between mul neg \
    new next not pages rem send shl shr sub";

/// The parameters of an operation with their names.
pub(super) struct Params<'a> {
    fields: Vec<(&'a ir::Field, Place)>,
    names: Vec<Ident>,
}

impl<'a> Params<'a> {
    pub(super) fn new(operation: &'a ir::Operation) -> Self {
        let body = operation.body.iter().flat_map(|body| &body.fields);
        let parts = [
            (
                Place::Path,
                operation.path_params.iter().collect::<Vec<_>>(),
            ),
            (Place::Query, operation.query.iter().collect()),
            (Place::Header, operation.headers.iter().collect()),
            (Place::Body, body.collect()),
        ];
        let fields: Vec<_> = parts
            .into_iter()
            .flat_map(|(place, fields)| fields.into_iter().map(move |field| (field, place)))
            .collect();
        let candidates: Vec<_> = fields
            .iter()
            .map(|(field, place)| {
                let plain = ident(&field.name, Kind::Field);
                let side = joined(&[side(*place), plain.text()], Kind::Field);
                let exact = spelled(&field.name, Kind::Field);
                let both = joined(&[self::side(*place), exact.text()], Kind::Field);
                vec![plain, side, exact, both]
            })
            .collect();
        let names = unique(&candidates, |_| false).names;
        Params { fields, names }
    }

    /// The builder's generic parameter for each parameter that is required.
    pub(super) fn states(&self) -> Vec<Ident> {
        let required =
            |(field, place): &(&ir::Field, Place)| field.required || *place == Place::Path;
        let candidates: Vec<_> = self
            .fields
            .iter()
            .zip(&self.names)
            .filter(|(field, _)| required(field))
            .map(|(_, name)| {
                let exact = spelled(name.text(), Kind::Type);
                vec![
                    joined(&["has", name.text()], Kind::Type),
                    joined(&["has", exact.text()], Kind::Type),
                ]
            })
            .collect();
        unique(&candidates, |_| false).names
    }

    pub(super) fn lower(
        self,
        types: &Types<'_>,
        states: Vec<Ident>,
        defs: &[TypeDef],
    ) -> LoweredParams<'a> {
        let mut states = states.into_iter();
        let params = self
            .fields
            .into_iter()
            .zip(self.names)
            .map(|((field, place), name)| {
                let required = field.required || place == Place::Path;
                let lowered = Field {
                    setter: setter(&name),
                    name,
                    wire: field.name.clone(),
                    ty: sendable(types.of(field, path_of(place)), place, defs),
                    optional: !required,
                    docs: docs::of_field(field),
                    deprecated: docs::deprecated(&field.deprecated),
                };
                let as_text = match &lowered.ty {
                    Type::List(item) => has_text(item, defs),
                    single => has_text(single, defs),
                };
                let state = if required { states.next() } else { None };
                let copy = match &lowered.ty {
                    Type::Integer | Type::Float | Type::Bool => true,
                    Type::Named(name) => defs
                        .iter()
                        .any(|def| matches!(def, TypeDef::Flags(flags) if flags.name == *name)),
                    _ => false,
                };
                (
                    field,
                    Param {
                        field: lowered,
                        place,
                        copy,
                        as_text,
                        state,
                    },
                )
            });
        LoweredParams {
            params: params.collect(),
        }
    }
}

pub(super) struct LoweredParams<'a> {
    pub(super) params: Vec<(&'a ir::Field, Param)>,
}

impl LoweredParams<'_> {
    pub(super) fn rules(&self, operation: &ir::Operation) -> Vec<Rule> {
        let mut rules = Vec::new();
        for (field, param) in &self.params {
            rules.extend(rules::of_field((field, &param.field)));
        }
        for (place, side) in [
            (Place::Path, Side::Path),
            (Place::Query, Side::Query),
            (Place::Header, Side::Header),
            (Place::Body, Side::Body),
        ] {
            let members: Vec<Lowered<'_>> = self
                .params
                .iter()
                .filter(|(_, param)| param.place == place)
                .map(|(field, param)| (*field, &param.field))
                .collect();
            rules.extend(rules::among(operation, side, "", &members));
        }
        rules
    }
}

/// A part of the request in paths of types.
pub(super) fn path_of(place: Place) -> &'static str {
    match place {
        Place::Path => "Request.path",
        Place::Query => "Request.query",
        Place::Header => "Request.header",
        Place::Body => "Request.body",
    }
}

fn side(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body => "body",
    }
}

/// The type of a parameter: outside of the body it must have a text form, which objects have only as JSON.
fn sendable(ty: Type, place: Place, defs: &[TypeDef]) -> Type {
    let scalar = |ty: &Type| *ty == Type::Any || has_text(ty, defs);
    match (&ty, place) {
        (_, Place::Body) => ty,
        (Type::List(item), Place::Query) if scalar(item) => ty,
        (single, _) if scalar(single) => ty,
        _ => Type::Any,
    }
}

/// True if values of the type can be written as text.
fn has_text(ty: &Type, defs: &[TypeDef]) -> bool {
    match ty {
        Type::Named(name) => !defs
            .iter()
            .any(|def| matches!(def, TypeDef::Part(part) if part.data.name == *name)),
        Type::Boxed(_) | Type::List(_) | Type::Map(_) | Type::Any | Type::File => false,
        Type::String | Type::Secret | Type::Integer | Type::Float | Type::Bool => true,
    }
}

/// The name of a field's setter.
pub(super) fn setter(name: &Ident) -> Ident {
    if TAKEN_METHODS.split(' ').any(|method| method == name.text()) {
        joined(&["set", name.text()], Kind::Field)
    } else {
        name.clone()
    }
}
