//! What an operation that pages has beside the others.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tokens::{touches_deprecated, ty};
use crate::{
    naming::Ident,
    rust::{Paging, Param, Steps, Window, WindowBound},
};

/// What the runtime sees of the pages.
pub(super) fn contract(paging: &Paging, params: &[Param]) -> Vec<TokenStream> {
    let Paging {
        item,
        cursor,
        items,
        window,
        ..
    } = paging;
    let item = ty(item);
    let expect = touches_deprecated(is_deprecated(cursor, params));
    let has_more = member(paging.has_more.as_ref());
    let (steps, next, total) = match &paging.steps {
        Steps::Next(next) => (None, quote!(response.#next), quote!(None)),
        Steps::Offset(total) => (
            Some(quote!(operation::Steps::Offset)),
            quote!(None),
            member(total.as_ref()),
        ),
        Steps::Index(first) => {
            let first = Literal::i64_unsuffixed(*first);
            (
                Some(quote!(operation::Steps::Index { first: #first })),
                quote!(None),
                quote!(None),
            )
        }
    };
    let counted = steps.as_ref().map(|steps| {
        let position = position(paging);
        quote! {
            const STEPS: operation::Steps = #steps;

            #expect
            fn position(&self) -> Option<i64> { #position }
        }
    });
    let set = set_cursor(paging, steps.is_some());
    let windowed = window.as_ref().map(|window| windowed(window, params));
    let paged = quote! {
        impl operation::Paged for Request {
            type Item = #item;

            #counted

            #expect
            fn set_cursor(&mut self, cursor: String) { #set }

            fn split(response: Response) -> operation::Page<#item> {
                operation::Page {
                    items: response.#items,
                    next: #next,
                    has_more: #has_more,
                    total: #total,
                }
            }
        }
    };
    [Some(paged), windowed].into_iter().flatten().collect()
}

fn member(field: Option<&Ident>) -> TokenStream {
    field.map_or_else(|| quote!(None), |field| quote!(response.#field))
}

fn is_deprecated(name: &Ident, params: &[Param]) -> bool {
    params
        .iter()
        .any(|param| param.field.name == *name && param.field.deprecated.is_some())
}

/// The number in a field that counts items or pages.
fn position(paging: &Paging) -> TokenStream {
    let field = &paging.cursor;
    match (paging.cursor_text, paging.cursor_optional) {
        (false, true) => quote!(self.#field),
        (false, false) => quote!(Some(self.#field)),
        (true, true) => quote!(self.#field.as_ref()?.parse().ok()),
        (true, false) => quote!(self.#field.parse().ok()),
    }
}

fn set_cursor(paging: &Paging, counted: bool) -> TokenStream {
    let field = &paging.cursor;
    match (counted && !paging.cursor_text, paging.cursor_optional) {
        (false, true) => quote!(self.#field = Some(cursor);),
        (false, false) => quote!(self.#field = cursor;),
        (true, true) => quote!(self.#field = cursor.parse().ok();),
        (true, false) => quote!(self.#field = cursor.parse().unwrap_or(self.#field);),
    }
}

/// What the runtime sees of the time range.
fn windowed(window: &Window, params: &[Param]) -> TokenStream {
    let millis = window.millis;
    let seconds = Literal::u64_unsuffixed(window.seconds);
    let [start, end] = &window.bounds;
    let expect =
        touches_deprecated(is_deprecated(&start.name, params) || is_deprecated(&end.name, params));
    let set = |bound: &WindowBound, value: TokenStream| {
        let name = &bound.name;
        let value = if bound.text {
            quote!(#value.to_string())
        } else {
            value
        };
        if bound.optional {
            quote!(self.#name = Some(#value);)
        } else {
            quote!(self.#name = #value;)
        }
    };
    let (set_start, set_end) = (set(start, quote!(start)), set(end, quote!(end)));
    quote! {
        impl operation::Windowed for Request {
            const WINDOW: operation::Window = operation::Window { seconds: #seconds, millis: #millis };

            #expect
            fn set_window(&mut self, start: i64, end: i64) {
                #set_start
                #set_end
            }
        }
    }
}

/// The methods of the builder. `given` is its bound that everything required is set.
pub(super) fn streams(
    paging: &Paging,
    params: &[Param],
    given: &Option<TokenStream>,
) -> TokenStream {
    let item = ty(&paging.item);
    let between = paging
        .window
        .as_ref()
        .map(|window| between(&item, window, params));
    quote! {
        #[doc = " All items from the first page to the last; a page is fetched when it is needed."]
        pub fn items(self, client: &feishu_runtime::Client) -> feishu_runtime::paging::Items<#item> #given {
            client.items(self.build())
        }

        #[doc = " All pages; a page may be empty although more follow."]
        pub fn pages(self, client: &feishu_runtime::Client) -> feishu_runtime::paging::Pages<#item> #given {
            client.pages(self.build())
        }

        #between
    }
}

/// The method that takes a time range in steps. It sets both ends itself, whether they were set or not.
fn between(item: &TokenStream, window: &Window, params: &[Param]) -> TokenStream {
    let [start, end] = &window.bounds;
    let bounds = params.iter().filter_map(|param| {
        let (state, name) = (param.state.as_ref()?, &param.field.name);
        let own = *name == start.name || *name == end.name;
        (!own).then(|| quote!(#state: builder::Given<required::#name>))
    });
    let bounds: Vec<_> = bounds.collect();
    let given = (!bounds.is_empty()).then(|| quote!(where #(#bounds),*));
    let line = format!(
        " All items of a time range of any length, taken in steps of {}: it sets `{}` and `{}`.",
        length(window.seconds),
        start.name.text(),
        end.name.text(),
    );
    quote! {
        #[doc = #line]
        #[doc = ""]
        #[doc = " See [`Client::items_between`](feishu_runtime::Client::items_between)."]
        pub fn items_between(
            self,
            client: &feishu_runtime::Client,
            range: std::ops::Range<impl Into<std::time::SystemTime>>,
        ) -> feishu_runtime::paging::Items<#item> #given {
            client.items_between(self.request, range)
        }
    }
}

/// A length of time in the greatest unit that divides it.
fn length(seconds: u64) -> String {
    let units = [(86_400, "days"), (3_600, "hours"), (60, "minutes")];
    let whole = units.iter().find(|(unit, _)| seconds.is_multiple_of(*unit));
    let (unit, name) = whole.copied().unwrap_or((1, "seconds"));
    match seconds / unit {
        1 => format!("1 {}", name.trim_end_matches('s')),
        count => format!("{count} {name}"),
    }
}
