//! An operation: its function, and the module with its types.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    paging, record, rules,
    tokens::{argument, converted, deprecated, docs, integer, option, touches_deprecated},
    types::{declared, output},
};
use crate::{
    naming::Ident,
    rust::{BodyForm, Field, Meta, Operation, Param, Place, Request, Type},
};

/// The function that starts a call.
pub(super) fn function(operation: &Operation) -> TokenStream {
    let Operation {
        name,
        docs: lines,
        deprecated: note,
        ..
    } = operation;
    let (lines, deprecated) = (docs(lines), deprecated(note));
    quote! {
        #lines
        #deprecated
        pub fn #name() -> #name::Builder {
            #name::Builder::default()
        }
    }
}

/// The struct of the request with its impls.
pub(super) fn request(operation: &Operation) -> Vec<TokenStream> {
    let Request {
        docs: lines,
        params,
        body,
        ..
    } = &operation.request;
    let lines = docs(lines);
    let fields = params.iter().map(|param| declared(&param.field));
    let mut groups = vec![quote! {
        #lines
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct Request { #(#fields),* }
    }];
    if *body == BodyForm::Json {
        let members = params.iter().filter(|param| param.place == Place::Body);
        groups.extend(record::sent(
            &quote!(Request),
            members.map(|param| &param.field),
        ));
    }
    groups.push(contract(operation));
    groups.extend(
        operation
            .paging
            .as_ref()
            .into_iter()
            .flat_map(|paging| paging::contract(paging, params)),
    );
    groups
}

/// What the runtime sees of the operation.
fn contract(operation: &Operation) -> TokenStream {
    let Request {
        params,
        body,
        rules,
        ..
    } = &operation.request;
    let is_named = |param: &&Param| param.place != Place::Body || *body == BodyForm::Form;
    let is_secret = |param: &&Param| param.field.ty == Type::Secret;
    let secrets = params.iter().filter(is_secret).map(secret);
    let encoded = params.iter().filter(is_named).map(encode);
    let end = match body {
        BodyForm::Json => quote!(parts.json(self)),
        BodyForm::Form | BodyForm::None => quote!(Ok(())),
    };
    let key = params.iter().find(|param| is_key(param, &operation.meta));
    let sends = |param: &Param| param.field.deprecated.is_some();
    let touched = params
        .iter()
        .filter(|param| is_named(param) || is_secret(param));
    let encode_expect = touches_deprecated(touched.chain(key).any(sends));
    let unused =
        *body != BodyForm::Json && key.is_none() && !params.iter().any(|param| is_named(&param));
    let key = key.map(state_key);
    let parts = if unused { quote!(_) } else { quote!(parts) };
    let validate = (!rules.is_empty()).then(|| {
        let checks = rules::checks(rules);
        let expect = touches_deprecated(rules::touch_deprecated(rules));
        quote! {
            #expect
            fn validate(&self, violations: &mut validate::Violations) { #checks }
        }
    });
    let output = output(&operation.response);
    quote! {
        impl operation::Operation for Request {
            type Response = #output;

            const META: &'static operation::OperationMeta = &META;

            #encode_expect
            fn encode(&self, #parts: &mut request::RequestParts) -> Result<(), feishu_runtime::Error> {
                #(#secrets)*
                #(#encoded)*
                #key
                #end
            }

            #validate
        }
    }
}

/// True if the platform knows a repeated call by this parameter. The client can set it if it is text.
fn is_key(param: &Param, meta: &Meta) -> bool {
    let field = meta.idempotency.as_ref().map(|(field, _)| field);
    matches!(param.place, Place::Body | Place::Query)
        && param.field.ty == Type::String
        && field == Some(&param.field.wire)
}

/// The statement that says what the key of a repeated call is.
fn state_key(param: &Param) -> TokenStream {
    let name = &param.field.name;
    let key = if param.field.optional {
        quote!(self.#name.as_deref())
    } else {
        quote!(Some(&self.#name))
    };
    match param.place {
        Place::Query => quote!(parts.key_in_query(#key);),
        _ => quote!(parts.key_in_body(#key);),
    }
}

/// The statement that puts one parameter where it goes.
fn encode(param: &Param) -> TokenStream {
    let Field {
        name,
        wire,
        ty,
        optional,
        ..
    } = &param.field;
    let list = matches!(ty, Type::List(_));
    let value = value(param);
    match (param.place, list, optional) {
        (Place::Body, ..) => part(param),
        (Place::Path, ..) => quote!(parts.path(#wire, #value);),
        (Place::Header, _, false) => quote!(parts.header(#wire, #value);),
        (Place::Header, _, true) => quote! {
            if let Some(value) = #value {
                parts.header(#wire, value);
            }
        },
        (_, true, true) => quote!(parts.query_each(#wire, self.#name.iter().flatten());),
        (_, true, false) | (_, false, true) => quote!(parts.query_each(#wire, #value);),
        (_, false, false) => quote!(parts.query(#wire, #value);),
    }
}

/// A parameter as it is handed to the runtime.
fn value(param: &Param) -> TokenStream {
    let Field {
        name, ty, optional, ..
    } = &param.field;
    match (ty, optional) {
        _ if param.copy => quote!(self.#name),
        (Type::Secret, false) => quote!(self.#name.expose_secret()),
        (Type::Secret, true) => {
            quote!(self.#name.as_ref().map(feishu_runtime::Secret::expose_secret))
        }
        _ => quote!(&self.#name),
    }
}

/// The statement that tells the runtime of a secret.
fn secret(param: &Param) -> TokenStream {
    let name = &param.field.name;
    if param.field.optional {
        quote!(parts.secrets(&self.#name);)
    } else {
        quote!(parts.secrets([&self.#name]);)
    }
}

/// The statement that adds one parameter to a body of parts.
fn part(param: &Param) -> TokenStream {
    let Field {
        name,
        wire,
        ty,
        optional,
        ..
    } = &param.field;
    let optional = *optional;
    let (item, is_list) = match ty {
        Type::List(item) => (item.as_ref(), true),
        single => (single, false),
    };
    let values = match (is_list, optional) {
        (true, true) => quote!(self.#name.iter().flatten()),
        (false, false) => {
            let value = value(param);
            quote!([#value])
        }
        _ => value(param),
    };
    match item {
        Type::File => quote!(parts.files(#wire, #values);),
        _ if param.as_text && !is_list && !optional => {
            let value = value(param);
            quote!(parts.part(#wire, #value);)
        }
        _ if param.as_text => quote!(parts.part_each(#wire, #values);),
        _ if optional => quote! {
            if let Some(value) = &self.#name {
                parts.part_json(#wire, value)?;
            }
        },
        _ => quote!(parts.part_json(#wire, &self.#name)?;),
    }
}

/// The builder with its impls.
pub(super) fn builder(operation: &Operation) -> Vec<TokenStream> {
    let params = &operation.request.params;
    let states: Vec<_> = params
        .iter()
        .filter_map(|param| param.state.as_ref())
        .collect();
    let name = operation.name.text();
    let line = docs(&[format!(
        "Collects the parameters of [`{name}()`](super::{name}())."
    )]);
    let generics = generics(&states);
    let (defaults, states_field) = if states.is_empty() {
        (quote!(), quote!())
    } else {
        (
            quote!(<#(#states = builder::Unset),*>),
            quote!(states: PhantomData<(#(#states,)*)>),
        )
    };
    let given = (!states.is_empty()).then(|| quote!(where Self: Into<Request>));
    let setters = params.iter().map(|param| setter(param, &states));
    let in_struct = complex(states.len() > STATES_IN_STRUCT);
    let in_signature = complex(states.len() > STATES_IN_SIGNATURE);
    let output = output(&operation.response);
    let build = if states.is_empty() {
        quote!(self.request)
    } else {
        quote!(self.into())
    };
    let paged = operation
        .paging
        .as_ref()
        .map(|paging| paging::streams(paging, params, &given));
    vec![
        quote! {
            #line
            #[derive(Clone, Debug, Default)]
            #[must_use = "nothing is sent before `send`"]
            #in_struct
            pub struct Builder #defaults { request: Request, #states_field }
        },
        quote! {
            #in_signature
            impl #generics Builder #generics {
                #(#setters)*

                #[doc = " The request, to be sent later or more than once."]
                pub fn build(self) -> Request #given { #build }

                #[doc = " Checks the documented rules and sends the request."]
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = ""]
                #[doc = " If a rule is broken, the call fails on its way, or the platform answers with an error code."]
                pub fn send(self, client: &feishu_runtime::Client) -> impl Future<Output = Result<#output, feishu_runtime::Error>> + Send #given {
                    client.send(&self.build())
                }

                #paged
            }
        },
        finished(params, &generics),
    ]
}

/// Most states that clippy does not call complex in the marker of the struct, and in the signature of a setter.
const STATES_IN_STRUCT: usize = 7;
const STATES_IN_SIGNATURE: usize = 12;

fn complex(is_complex: bool) -> Option<TokenStream> {
    is_complex.then(|| {
        quote!(#[expect(clippy::type_complexity, reason = "a state for each required parameter")])
    })
}

/// A builder with everything that is required becomes the request.
fn finished(params: &[Param], generics: &TokenStream) -> TokenStream {
    let bounds = params.iter().filter_map(|param| {
        let (state, name) = (param.state.as_ref()?, &param.field.name);
        Some(quote!(#state: builder::Given<required::#name>))
    });
    let bounds: Vec<_> = bounds.collect();
    let given = (!bounds.is_empty()).then(|| quote!(where #(#bounds),*));
    quote! {
        impl #generics From<Builder #generics> for Request #given {
            fn from(builder: Builder #generics) -> Self {
                builder.request
            }
        }
    }
}

fn setter(param: &Param, states: &[&Ident]) -> TokenStream {
    let Field {
        name,
        setter,
        docs: lines,
        deprecated: note,
        ..
    } = &param.field;
    let (lines, deprecated) = (docs(lines), deprecated(note));
    let (argument, value) = (argument(&param.field.ty), converted(&param.field));
    let expect = touches_deprecated(note.is_some());
    let Some(own) = &param.state else {
        return quote! {
            #lines
            #deprecated
            #expect
            pub fn #setter(mut self, #name: #argument) -> Self {
                self.request.#name = Some(#value);
                self
            }
        };
    };
    let after = states.iter().map(|state| {
        if *state == own {
            quote!(builder::Set)
        } else {
            quote!(#state)
        }
    });
    quote! {
        #lines
        #deprecated
        #expect
        pub fn #setter(mut self, #name: #argument) -> Builder<#(#after),*>
        where #own: builder::NotGiven<required::#name>
        {
            self.request.#name = #value;
            Builder { request: self.request, states: PhantomData }
        }
    }
}

fn generics(states: &[&Ident]) -> TokenStream {
    if states.is_empty() {
        quote!()
    } else {
        quote!(<#(#states),*>)
    }
}

/// What the documentation says of the operation.
pub(super) fn meta(meta: &Meta) -> TokenStream {
    let Meta {
        name,
        method,
        host,
        path,
        tokens,
        scopes,
        reads,
        payload,
        confidential,
        doc_url,
        ..
    } = meta;
    let quotas = meta.quotas.iter().map(|(count, seconds)| {
        let (count, seconds) = (
            Literal::u32_unsuffixed(*count),
            Literal::u32_unsuffixed(*seconds),
        );
        quote!(operation::Quota { count: #count, seconds: #seconds })
    });
    let idempotency = option(meta.idempotency.as_ref().map(|(field, conflict)| {
        let conflict = option(conflict.map(integer));
        quote!(operation::Idempotency { field: #field, conflict: #conflict })
    }));
    let errors = meta.errors.iter().map(|error| {
        let http = option(error.http.map(Literal::u16_unsuffixed));
        let (code, message, advice) = (integer(error.code), &error.message, &error.advice);
        quote!(operation::ErrorInfo { http: #http, code: #code, message: #message, advice: #advice })
    });
    quote! {
        #[doc = " What the documentation says of the operation."]
        static META: operation::OperationMeta = operation::OperationMeta {
            name: #name,
            method: operation::Method::#method,
            host: #host,
            path: #path,
            tokens: &[#(operation::TokenKind::#tokens),*],
            scopes: &[#(#scopes),*],
            quotas: &[#(#quotas),*],
            idempotency: #idempotency,
            reads: #reads,
            payload: operation::Payload::#payload,
            confidential: #confidential,
            errors: &[#(#errors),*],
            doc_url: #doc_url,
        };
    }
}
