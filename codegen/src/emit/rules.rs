//! Documented rules as calls.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tokens::{float, integer};
use crate::rust::{Bounds, Relation, Rule, RuleField};

/// The body of `validate`.
pub(super) fn checks(rules: &[Rule]) -> TokenStream {
    let patterns = rules.iter().filter_map(|rule| match rule {
        Rule::Pattern(_, constant, pattern) => {
            Some(quote!(static #constant: validate::Pattern = validate::Pattern::new(#pattern);))
        }
        _ => None,
    });
    let checks = rules.iter().map(check);
    quote!(#(#patterns)* #(#checks)*)
}

/// True if a rule reads a deprecated field.
pub(super) fn touch_deprecated(rules: &[Rule]) -> bool {
    rules.iter().any(|rule| match rule {
        Rule::Integers(field, _) | Rule::Floats(field, _) => field.deprecated,
        Rule::Chars(field, _) | Rule::Items(field, _) => field.deprecated,
        Rule::Pattern(field, ..) | Rule::Nested(field, _) => field.deprecated,
        Rule::Size(field, _, when) => {
            let when = when.as_ref();
            field.deprecated || when.is_some_and(|(field, ..)| field.deprecated)
        }
        Rule::Given(_, fields) => fields
            .iter()
            .any(|(field, optional)| field.deprecated && *optional),
        Rule::Window { start, end, .. } => start.deprecated || end.deprecated,
    })
}

fn check(rule: &Rule) -> TokenStream {
    match rule {
        Rule::Integers(field, bounds) => call(
            quote!(range),
            field,
            range(bounds, |number| integer(*number)),
        ),
        Rule::Floats(field, bounds) => {
            call(quote!(range), field, range(bounds, |number| float(*number)))
        }
        Rule::Chars(field, bounds) => call(quote!(chars), field, range(bounds, length)),
        Rule::Items(field, bounds) => call(quote!(items), field, range(bounds, length)),
        Rule::Pattern(field, constant, _) => call(quote!(pattern), field, quote!(&#constant)),
        Rule::Nested(field, _) => {
            let RuleField { name, wire, .. } = field;
            quote!(violations.nested(#wire, &self.#name);)
        }
        Rule::Size(field, bounds, when) => {
            let check = call(quote!(size), field, range(bounds, length));
            let condition = when.as_ref().map(|(field, optional, value)| {
                let name = &field.name;
                if *optional {
                    quote!(self.#name.as_ref().is_some_and(|value| value.as_str() == #value))
                } else {
                    quote!(self.#name.as_str() == #value)
                }
            });
            match condition {
                None => check,
                Some(condition) => quote!(if #condition { #check }),
            }
        }
        Rule::Given(relation, fields) => {
            let method = match relation {
                Relation::AtLeastOne => quote!(at_least_one),
                Relation::ExactlyOne => quote!(exactly_one),
                Relation::AtMostOne => quote!(at_most_one),
                Relation::AllOrNone => quote!(all_or_none),
            };
            let fields = fields
                .iter()
                .map(|(RuleField { name, wire, .. }, optional)| {
                    if *optional {
                        quote!((#wire, self.#name.is_some()))
                    } else {
                        quote!((#wire, true))
                    }
                });
            quote!(violations.#method(&[#(#fields),*]);)
        }
        Rule::Window {
            start,
            end,
            millis,
            seconds,
        } => {
            let method = if *millis {
                quote!(window_millis)
            } else {
                quote!(window_seconds)
            };
            let (start, end) = (stamp(start), stamp(end));
            let seconds = Literal::u64_unsuffixed(*seconds);
            quote!(violations.#method(#start, #end, #seconds);)
        }
    }
}

fn call(method: TokenStream, field: &RuleField, argument: TokenStream) -> TokenStream {
    let RuleField { name, wire, .. } = field;
    quote!(violations.#method(#wire, &self.#name, #argument);)
}

fn stamp(field: &RuleField) -> TokenStream {
    let RuleField { name, wire, .. } = field;
    quote!((#wire, &self.#name))
}

fn range<T>(bounds: &Bounds<T>, number: impl Fn(&T) -> TokenStream) -> TokenStream {
    let least = bounds.least.as_ref().map(&number);
    match bounds.most.as_ref().map(&number) {
        Some(most) => quote!(#least..=#most),
        None => quote!(#least..),
    }
}

fn length(number: &u64) -> TokenStream {
    let digits = Literal::u64_unsuffixed(*number);
    quote!(#digits)
}
