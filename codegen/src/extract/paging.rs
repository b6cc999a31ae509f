//! How an operation pages.

use crate::diagnostics::{Diagnostic, Sink};
use crate::ir::{Field, Operation, Paging, Side, Type};

/// Items come page by page if the request takes a cursor, the response returns the next one, and exactly one array
/// can be the items. Whether there is more may be left unsaid; then the cursor alone tells.
pub(super) fn find(operation: &Operation, sink: &mut Sink) -> Option<Paging> {
    let body = operation.body.as_ref().map_or(&[][..], |body| &body.fields);
    let (side, cursor) = [(Side::Query, &operation.query[..]), (Side::Body, body)]
        .into_iter()
        .find_map(|(side, fields)| named(fields, "page_token").map(|field| (side, field)))?;
    let request = if side == Side::Query {
        &operation.query[..]
    } else {
        body
    };
    let response = &operation.response.fields[..];
    let next = ["page_token", "next_page_token"]
        .into_iter()
        .find_map(|name| named(response, name).filter(|field| is_scalar(field)))?;
    let Some(items) = only_array(response) else {
        sink.report(
            Diagnostic::note(
                "paging-without-items",
                next.span,
                "the operation pages, but not exactly one array of the response can be its items",
            )
            .label("asks for the next page")
            .help("nobody has to act: pages are fetched one by one, there is no stream of items"),
        );
        return None;
    };
    Some(Paging {
        side,
        cursor: cursor.name.clone(),
        size: named(request, "page_size").map(|field| field.name.clone()),
        next: next.name.clone(),
        has_more: named(response, "has_more").map(|field| field.name.clone()),
        items: items.name.clone(),
    })
}

/// The only array of the response: where there are several, none of them is what the pages are about.
fn only_array(response: &[Field]) -> Option<&Field> {
    let mut arrays = response
        .iter()
        .filter(|field| matches!(field.ty, Type::Array { .. }));
    let first = arrays.next()?;
    arrays.next().is_none().then_some(first)
}

fn named<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| field.name == name)
}

fn is_scalar(field: &Field) -> bool {
    matches!(field.ty, Type::String | Type::Integer | Type::Any)
}
