//! How an operation pages.

use crate::diagnostics::{Diagnostic, Sink};
use crate::ir::{Field, Operation, Paging, Side, Steps, Type};

/// Names of a field that counts items, and of those that count pages.
const OFFSET: &str = "offset";
const INDEX: [&str; 5] = [
    "page_index",
    "page_num",
    "page_number",
    "page_no",
    "pageIndex",
];
/// Names of the field with the size of a page.
const SIZE: [&str; 3] = ["page_size", "limit", "pageSize"];
/// Names of the field with the number of all items.
const TOTAL: [&str; 3] = ["total", "total_count", "totalCount"];

/// Items come page by page if the request says where to go on, and exactly one array of the response can be the items.
/// A cursor is returned by the response; items or pages are counted. Whether there is more may be left unsaid; then
/// the cursor alone tells, or the first empty page.
pub(super) fn find(operation: &Operation, sink: &mut Sink) -> Option<Paging> {
    let body = operation.body.as_ref().map_or(&[][..], |body| &body.fields);
    let sides = [(Side::Query, &operation.query[..]), (Side::Body, body)];
    let response = &operation.response.fields[..];
    let (side, request, cursor, steps) = sides
        .into_iter()
        .find_map(|(side, request)| token(side, request, response))
        .or_else(|| {
            sides
                .into_iter()
                .find_map(|(side, request)| counted(side, request, response))
        })?;
    let Some(items) = only_array(response) else {
        sink.report(
            Diagnostic::note(
                "paging-without-items",
                cursor.span,
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
        size: first(request, &SIZE).map(|field| field.name.clone()),
        steps,
        has_more: named(response, "has_more").map(|field| field.name.clone()),
        items: items.name.clone(),
    })
}

type Found<'a> = (Side, &'a [Field], &'a Field, Steps);

/// The response returns a cursor.
fn token<'a>(side: Side, request: &'a [Field], response: &[Field]) -> Option<Found<'a>> {
    let cursor = named(request, "page_token")?;
    let next = first(response, &["page_token", "next_page_token"]).filter(|it| is_scalar(it))?;
    Some((side, request, cursor, Steps::Next(next.name.clone())))
}

/// The request counts items or pages. Where the first page may be left unnamed, it must be known what it is called.
fn counted<'a>(side: Side, request: &'a [Field], response: &[Field]) -> Option<Found<'a>> {
    if let Some(cursor) = named(request, OFFSET).filter(|field| is_scalar(field)) {
        let total = first(response, &TOTAL).filter(|field| is_scalar(field));
        let steps = Steps::Offset(total.map(|field| field.name.clone()));
        return Some((side, request, cursor, steps));
    }
    let cursor = first(request, &INDEX).filter(|field| is_scalar(field))?;
    let default = cursor.default.as_ref();
    let default = default.and_then(|text| text.value.parse().ok());
    let least = cursor.constraints.minimum.as_ref();
    let least = least.and_then(|bound| bound.value.parse().ok());
    let start = default.or(least).or(cursor.required.then_some(1))?;
    Some((side, request, cursor, Steps::Index(start)))
}

/// The only array of the response: where there are several, none of them is what the pages are about.
fn only_array(response: &[Field]) -> Option<&Field> {
    let mut arrays = response
        .iter()
        .filter(|field| matches!(field.ty, Type::Array { .. }));
    let first = arrays.next()?;
    arrays.next().is_none().then_some(first)
}

fn first<'a>(fields: &'a [Field], names: &[&str]) -> Option<&'a Field> {
    names.iter().find_map(|name| named(fields, name))
}

fn named<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| field.name == name)
}

fn is_scalar(field: &Field) -> bool {
    matches!(field.ty, Type::String | Type::Integer | Type::Any)
}
