//! One operation as Rust items.

use std::collections::BTreeMap;

use super::{
    Options, docs, example,
    params::{Params, path_of, setter},
    rules::{self, Lowered},
    types::{Content, Def, End, Root, Types},
    values,
};
use crate::{
    diagnostics::Sink,
    ir::{self, ResponseShape, Side, TokenKind},
    naming::{Ident, Kind, ident, spelled, unique},
    rust::{self, BodyForm, Field, Param, Part, Place, Rule, Struct, Type, TypeDef},
};

/// Where the parts of a request stand in paths of types.
const REQUEST: &str = "Request";
const RESPONSE: &str = "Response";

/// Lowers `operation`, which is called `name` within the resources `path`.
pub(super) fn lower(
    operation: &ir::Operation,
    name: Ident,
    path: &[&Ident],
    url: Option<&str>,
    options: &Options,
    sink: &mut Sink,
) -> rust::Operation {
    let params = Params::new(operation);
    let states = params.states();
    let types = Types::collect(&roots(operation), &states, options.secrets(), sink);
    let mut defs = type_defs(&types, Some(operation), sink);
    let params = params.lower(&types, states, &defs);
    let mut rules = params.rules(operation);
    rules::settle(&mut rules, &mut defs);
    let params = params.params;

    let response = &operation.response;
    let lines = docs::of_response(response, &name);
    let data = |docs| Struct {
        name: ident(RESPONSE, Kind::Type),
        docs,
        fields: fields(&response.fields, End::Response, RESPONSE, &types, |field| {
            vec![field]
        }),
    };
    let response = match response.shape {
        ResponseShape::Data | ResponseShape::Root if response.fields.is_empty() => {
            rust::Response::Runtime("Empty", lines)
        }
        ResponseShape::Data | ResponseShape::Root => rust::Response::Data(data(lines)),
        ResponseShape::Stream if response.streams() => rust::Response::Stream(data(lines)),
        // Without a word on what its events are, a stream is content as any other.
        ResponseShape::Binary | ResponseShape::Stream => rust::Response::Runtime("Download", lines),
        ResponseShape::Redirect => rust::Response::Runtime("Redirect", lines),
    };
    let confidential = holds_secrets(&response, &defs);
    let errors = values::error_codes(&operation.errors, sink);
    let paging = operation
        .paging
        .as_ref()
        .zip(match &response {
            rust::Response::Data(data) => Some(data),
            rust::Response::Stream(_) | rust::Response::Runtime(..) => None,
        })
        .and_then(|(paging, response)| lower_paging(paging, &operation.windows, &params, response));
    let example = example::Subject {
        operation,
        path: path.iter().copied().chain([&name]).collect(),
        params: &params,
        types: &defs,
        paging: paging.as_ref(),
    }
    .lines(options);
    let docs = docs::of_operation(operation, &name, &errors, url, example);
    if !errors.values.is_empty() {
        defs.push(TypeDef::Codes(errors));
    }
    rust::Operation {
        docs,
        module_docs: docs::of_operation_module(operation, &name),
        deprecated: docs::deprecated(&operation.deprecated),
        request: rust::Request {
            docs: docs::of_request(operation, &name),
            params: params.into_iter().map(|(_, param)| param).collect(),
            body: match &operation.body {
                None => BodyForm::None,
                Some(body) if is_form(body) => BodyForm::Form,
                Some(_) => BodyForm::Json,
            },
            rules,
        },
        types: defs,
        shared: BTreeMap::new(),
        response,
        meta: rust::Meta {
            confidential,
            ..meta(operation, url)
        },
        paging,
        name,
    }
}

/// True if a field of the response, or of a part of it, is secret.
fn holds_secrets(response: &rust::Response, defs: &[TypeDef]) -> bool {
    let own = match response {
        rust::Response::Data(data) | rust::Response::Stream(data) => Some(data),
        rust::Response::Runtime(..) => None,
    };
    let parts = defs.iter().filter_map(|def| match def {
        TypeDef::Data(data) => Some(data),
        TypeDef::Part(_) | TypeDef::Enum(_) | TypeDef::Codes(_) | TypeDef::Flags(_) => None,
    });
    let mut fields = own.into_iter().chain(parts).flat_map(|data| &data.fields);
    fields.any(|field| field.ty == Type::Secret)
}

/// True if the body is written in parts: it is said to be, or a file is among its fields.
fn is_form(body: &ir::Body) -> bool {
    let is_file = |field: &ir::Field| *field.ty.leaf() == ir::Type::File;
    body.content_type.starts_with("multipart/") || body.fields.iter().any(is_file)
}

/// The types of a page as definitions, in page order.
pub(super) fn type_defs(
    types: &Types<'_>,
    operation: Option<&ir::Operation>,
    sink: &mut Sink,
) -> Vec<TypeDef> {
    types
        .iter()
        .filter_map(|(def, name)| match def.content {
            Content::Object(_) => Some(match def.end {
                End::Request => TypeDef::Part(part(def, name, types, operation)),
                End::Response => TypeDef::Data(data(def, name, types)),
            }),
            _ => values::lower(def, name, sink),
        })
        .collect()
}

fn data(def: &Def<'_>, name: &Ident, types: &Types<'_>) -> Struct {
    let members = |index: usize| -> Vec<&ir::Field> {
        def.uses
            .iter()
            .filter_map(|user| user.ty.object()?.fields.get(index))
            .collect()
    };
    let own = match def.content {
        Content::Object(object) => object.fields.as_slice(),
        _ => &[],
    };
    let mut index = 0;
    let all = |_| {
        index += 1;
        members(index - 1)
    };
    Struct {
        name: name.clone(),
        docs: docs::of_struct(def),
        fields: fields(own, def.end, &def.path, types, all),
    }
}

fn part(def: &Def<'_>, name: &Ident, types: &Types<'_>, operation: Option<&ir::Operation>) -> Part {
    let data = data(def, name, types);
    let own = match def.content {
        Content::Object(object) => object.fields.as_slice(),
        _ => &[],
    };
    let lowered: Vec<Lowered<'_>> = own.iter().zip(&data.fields).collect();
    let mut rules: Vec<Rule> = lowered.iter().copied().flat_map(rules::of_field).collect();
    if let Some((operation, path)) = operation.zip(def.path.strip_prefix("Request.body.")) {
        rules.extend(rules::among(operation, Side::Body, path, &lowered));
    }
    Part { data, rules }
}

/// Fields of a struct, each documented by all the fields that `uses` gives for it.
pub(super) fn fields<'a>(
    fields: &'a [ir::Field],
    end: End,
    path: &str,
    types: &Types<'_>,
    mut uses: impl FnMut(&'a ir::Field) -> Vec<&'a ir::Field>,
) -> Vec<Field> {
    let candidates: Vec<_> = fields
        .iter()
        .map(|field| {
            vec![
                ident(&field.name, Kind::Field),
                spelled(&field.name, Kind::Field),
            ]
        })
        .collect();
    let names = unique(&candidates, |_| false).names;
    fields
        .iter()
        .zip(names)
        .map(|(field, name)| {
            let ty = types.of(field, path);
            let optional = match end {
                End::Request => !field.required,
                End::Response => !matches!(ty, Type::List(_) | Type::Map(_)),
            };
            Field {
                setter: setter(&name),
                name,
                wire: field.name.clone(),
                ty,
                optional,
                docs: docs::of_uses(&field.name, &uses(field)),
                deprecated: docs::deprecated(&field.deprecated),
            }
        })
        .collect()
}

fn roots(operation: &ir::Operation) -> Vec<Root<'_>> {
    let body = operation.body.as_ref().map_or(&[][..], |body| &body.fields);
    let request = [
        (Place::Path, operation.path_params.as_slice()),
        (Place::Query, operation.query.as_slice()),
        (Place::Header, operation.headers.as_slice()),
        (Place::Body, body),
    ]
    .map(|(place, fields)| Root {
        name: REQUEST,
        path: path_of(place),
        end: End::Request,
        fields,
    });
    let response = Root {
        name: RESPONSE,
        path: RESPONSE,
        end: End::Response,
        fields: &operation.response.fields,
    };
    request.into_iter().chain([response]).collect()
}

/// The paging, if cursor and items are of types that can be paged through.
fn lower_paging(
    paging: &ir::Paging,
    windows: &[ir::Window],
    params: &[(&ir::Field, Param)],
    response: &Struct,
) -> Option<rust::Paging> {
    let member = |wire: &str| response.fields.iter().find(|field| field.wire == wire);
    let place = match paging.side {
        Side::Query => Place::Query,
        Side::Body => Place::Body,
        _ => return None,
    };
    let (_, Param { field: cursor, .. }) = params
        .iter()
        .find(|(_, param)| param.place == place && param.field.wire == paging.cursor)?;
    let text = cursor.ty == Type::String;
    let counts = text || cursor.ty == Type::Integer;
    let items = member(&paging.items)?;
    let Type::List(item) = &items.ty else {
        return None;
    };
    let steps = match &paging.steps {
        ir::Steps::Next(next) if text => {
            let next = member(next).filter(|field| field.ty == Type::String)?;
            rust::Steps::Next(next.name.clone())
        }
        ir::Steps::Offset(total) if counts => {
            let total = total.as_deref().and_then(member);
            let total = total.filter(|field| field.ty == Type::Integer);
            rust::Steps::Offset(total.map(|field| field.name.clone()))
        }
        ir::Steps::Index(first) if counts => rust::Steps::Index(*first),
        _ => return None,
    };
    let has_more = paging
        .has_more
        .as_deref()
        .and_then(member)
        .filter(|field| field.ty == Type::Bool);
    Some(rust::Paging {
        item: item.as_ref().clone(),
        cursor: cursor.name.clone(),
        cursor_text: text,
        cursor_optional: cursor.optional,
        steps,
        items: items.name.clone(),
        has_more: has_more.map(|field| field.name.clone()),
        window: lower_window(windows, params),
    })
}

/// The time range of a listing, if it has one and no more.
fn lower_window(windows: &[ir::Window], params: &[(&ir::Field, Param)]) -> Option<rust::Window> {
    let [window] = windows else {
        return None;
    };
    let place = match window.side {
        Side::Query => Place::Query,
        Side::Body => Place::Body,
        _ => return None,
    };
    let bound = |wire: &str| {
        let (_, Param { field, .. }) = params
            .iter()
            .find(|(_, param)| param.place == place && param.field.wire == wire)?;
        let text = field.ty == Type::String;
        (text || field.ty == Type::Integer).then(|| rust::WindowBound {
            name: field.name.clone(),
            text,
            optional: field.optional,
        })
    };
    Some(rust::Window {
        bounds: [bound(&window.start)?, bound(&window.end)?],
        millis: window.unit == ir::TimeUnit::Milliseconds,
        seconds: window.seconds,
    })
}

fn meta(operation: &ir::Operation, url: Option<&str>) -> rust::Meta {
    let variant = |name: &str| ident(name, Kind::Variant);
    rust::Meta {
        name: operation.name.to_string(),
        method: variant(&operation.http_method.value.to_ascii_lowercase()),
        host: operation.host.value.clone(),
        path: operation.path.value.clone(),
        tokens: operation
            .tokens
            .iter()
            .map(|token| match token.value {
                TokenKind::Tenant => variant("tenant"),
                TokenKind::User => variant("user"),
                TokenKind::App => variant("app"),
            })
            .collect(),
        scopes: operation
            .scopes
            .iter()
            .map(|scope| scope.name.clone())
            .collect(),
        quotas: operation
            .quotas
            .iter()
            .map(|quota| (quota.count, quota.seconds))
            .collect(),
        idempotency: operation
            .idempotency
            .as_ref()
            .map(|idempotency| (idempotency.field.clone(), idempotency.conflict)),
        reads: operation.http_method.value.eq_ignore_ascii_case("GET")
            || operation.paging.is_some(),
        payload: match operation.response.shape {
            ResponseShape::Data => variant("data"),
            ResponseShape::Root => variant("root"),
            ResponseShape::Binary | ResponseShape::Stream => variant("file"),
            ResponseShape::Redirect => variant("redirect"),
        },
        confidential: false,
        errors: operation.errors.iter().map(super::codes::info).collect(),
        doc_url: url.unwrap_or_default().to_owned(),
    }
}
