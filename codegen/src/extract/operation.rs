//! The page of an operation: first as a draft, then, once its tables are nested, as an operation.

use serde_json::Value;

use super::basics::Basics;
use super::draft::{RowCount, TableDraft};
use super::endpoint::{self, Address};
use super::nesting::Recovery;
use super::response::Hints;
use super::sections::Sections;
use super::{
    Content, PageDraft, idempotency, name, paging, relations, response, sections, tree, windows,
};
use crate::diagnostics::{Diagnostic, Sink};
use crate::document::Document;
use crate::ir::{
    Body, Constraints, Deprecation, Example, Field, NameOrigin, OfficialName, Operation, Response,
    ResponseShape, Side, Type,
};
use crate::source::{Page, Sources, Span, Spanned};

/// An operation without its fields, and the tables that list them.
#[derive(Debug)]
pub struct OperationDraft {
    /// Everything but fields and what follows from them.
    pub operation: Operation,
    /// Tables of fields in page order.
    pub tables: Vec<TableDraft>,
    pub(super) content_type: Option<String>,
    pub(super) sample_query: Vec<(String, Vec<String>)>,
    pub(super) hints: Hints,
}

impl OperationDraft {
    /// True where the body is sent as multipart.
    pub fn is_multipart(&self) -> bool {
        self.content_type
            .as_deref()
            .is_some_and(|kind| kind.starts_with("multipart/"))
    }
}

/// Reads the page of an operation into `draft`; it stays failed where address or method are missing.
pub(super) fn read(
    document: &Document,
    page: &Page,
    configured: Option<&OfficialName>,
    basics: Basics,
    draft: &mut PageDraft,
    sources: &Sources,
    sink: &mut Sink,
) {
    let mut sections = sections::read(document, &basics, sources, sink);
    let tables = std::mem::take(&mut sections.tables);
    draft.asides = std::mem::take(&mut sections.asides);
    draft.tally += sections.tally;
    for row in tables.iter().flat_map(|table| &table.rows) {
        draft.tally.descriptions += row.description.tally;
    }
    let (Some(address), Some(method)) = (basics.address.clone(), basics.method.clone()) else {
        return;
    };
    let (name, name_origin) = match configured {
        Some(name) => (name.clone(), NameOrigin::Config),
        None => name::of(
            document,
            &page.text,
            &draft.info,
            &method.value,
            &address.path,
        ),
    };
    draft.tally.operations = 1;
    let content_type = sections
        .headers
        .content_type
        .clone()
        .or(basics.content_type.clone());
    draft.content = Content::Operation(Box::new(OperationDraft {
        content_type,
        sample_query: address.query.clone(),
        hints: std::mem::take(&mut sections.hints),
        tables,
        operation: facts(name, name_origin, draft, basics, sections, address, method),
    }));
}

fn facts(
    name: OfficialName,
    name_origin: NameOrigin,
    draft: &PageDraft,
    basics: Basics,
    sections: Sections,
    address: Address,
    http_method: Spanned<String>,
) -> Operation {
    let mut tokens = sections.headers.tokens;
    for token in basics.tokens {
        if !tokens.iter().any(|other| other.value == token.value) {
            tokens.push(token);
        }
    }
    let mut notes = sections.notes;
    notes.extend(basics.special_quota);
    notes.sort_by_key(|note| note.span);
    Operation {
        name,
        name_origin,
        title: draft.info.title.clone(),
        description: sections.description,
        deprecated: deprecation(&sections.notices),
        notes,
        http_method,
        host: Spanned::new(address.host, address.span),
        path: Spanned::new(address.path, address.span),
        tokens,
        scopes: basics.scopes,
        field_scopes: basics.field_scopes,
        app_types: basics.app_types,
        quotas: basics.quotas,
        path_params: Vec::new(),
        query: Vec::new(),
        headers: sections.helpdesk.into_iter().collect(),
        body: None,
        response: Response {
            shape: ResponseShape::Data,
            fields: Vec::new(),
            inferred: false,
        },
        relations: Vec::new(),
        windows: Vec::new(),
        sizes: Vec::new(),
        paging: None,
        idempotency: None,
        errors: sections.errors.list,
        request_examples: sections.request_examples,
        response_examples: sections.response_examples,
        pages: vec![draft.info.id],
    }
}

/// The notice that calls the operation or event as a whole deprecated.
pub(super) fn deprecation(notices: &[Spanned<String>]) -> Option<Deprecation> {
    const ENDS: [&str; 12] = [
        "废弃",
        "下线",
        "停止维护",
        "不再维护",
        "不再更新",
        "不再推荐",
        "不推荐使用",
        "迁移至",
        "历史版本",
        "旧版本",
        "deprecated",
        "discontinued",
    ];
    const SUBJECTS: [&str; 14] = [
        "本接口",
        "该接口",
        "此接口",
        "接口已",
        "本事件",
        "该事件",
        "此事件",
        "This event",
        "this event",
        "接口将",
        "文档",
        "新版本",
        "This API",
        "this API",
    ];
    notices
        .iter()
        .find(|notice| {
            let says = |words: &[&str]| words.iter().any(|word| notice.value.contains(word));
            says(&ENDS) && says(&SUBJECTS)
        })
        .map(|notice| Deprecation {
            note: notice.value.clone(),
            span: notice.span,
        })
}

/// Nests the tables of a draft and makes the operation of them. `nesting` has an answer for each of its tables, `rows`
/// counts their rows.
pub fn assemble(
    draft: OperationDraft,
    nesting: &[Recovery],
    sources: &Sources,
    rows: &mut RowCount,
    sink: &mut Sink,
) -> Operation {
    let multipart = draft.is_multipart();
    let OperationDraft {
        mut operation,
        tables,
        content_type,
        sample_query,
        hints,
    } = draft;
    let requests = documents(&operation.request_examples);
    let responses = documents(&operation.response_examples);
    let mut body: Option<Vec<Field>> = None;
    let mut listed: Option<Vec<Field>> = None;
    let end = tables
        .last()
        .map_or(operation.path.span, |table| table.span);
    for (table, found) in tables.into_iter().zip(nesting) {
        let examples = if table.side == Side::Response {
            &responses
        } else {
            &requests
        };
        let side = table.side;
        let fields = tree::fields(table, &found.depths, examples, multipart, rows, sink);
        match side {
            Side::Path => join(&mut operation.path_params, fields),
            Side::Query => join(&mut operation.query, fields),
            Side::Header => join(&mut operation.headers, fields),
            Side::Body => body = Some(alternatives(body, fields)),
            Side::Response => listed = Some(fields),
        }
    }
    operation.response = response::of(listed, &operation.response_examples, &hints, end, sink);
    add_sample_query(&mut operation, sample_query, sink);
    settle_path(&mut operation, &mut body, sources, rows, sink);
    operation.body = body.filter(|fields| !fields.is_empty()).map(|fields| Body {
        content_type: content_type.unwrap_or_else(|| "application/json".to_owned()),
        fields,
    });
    operation
}

/// Adds what follows from the fields and notes of an operation as a whole.
pub fn finish(operation: &mut Operation, sources: &Sources, sink: &mut Sink) {
    operation.paging = paging::find(operation, sink);
    operation.relations = relations::find(operation, sources, sink);
    operation.windows = windows::find(operation, sources, sink);
    operation.idempotency = idempotency::find(operation, sources);
}

fn documents(examples: &[Example]) -> Vec<&Value> {
    examples
        .iter()
        .flat_map(|example| &example.values)
        .collect()
}

fn join(fields: &mut Vec<Field>, more: Vec<Field>) {
    for field in more {
        if !fields.iter().any(|other| other.name == field.name) {
            fields.push(field);
        }
    }
}

/// Several tables of the body are alternatives: what one of them lacks cannot be demanded.
pub(super) fn alternatives(first: Option<Vec<Field>>, mut second: Vec<Field>) -> Vec<Field> {
    let Some(mut fields) = first else {
        return second;
    };
    for field in &mut fields {
        let other = second.iter().find(|other| other.name == field.name);
        field.required &= other.is_some_and(|other| other.required);
        if let Some(other) = other {
            merge_members(&mut field.ty, &other.ty);
        }
    }
    for field in &mut second {
        field.required &= fields.iter().any(|other| other.name == field.name);
    }
    join(&mut fields, second);
    fields
}

fn merge_members(first: &mut Type, second: &Type) {
    if let (Some(first), Some(second)) = (first.object_mut(), second.object()) {
        let members = std::mem::take(&mut first.fields);
        first.fields = alternatives(Some(members), second.fields.clone());
    }
}

/// Query parameters that only the sample in the address shows; one that it gives several values is a list.
fn add_sample_query(
    operation: &mut Operation,
    sample: Vec<(String, Vec<String>)>,
    sink: &mut Sink,
) {
    let span = operation.path.span;
    for (name, values) in sample {
        let is_list = values.len() > 1;
        if let Some(listed) = operation.query.iter().find(|field| field.name == name) {
            if is_list && !matches!(listed.ty, Type::Array { .. }) {
                sink.report(
                    Diagnostic::note(
                        "query-repeated",
                        span,
                        format!("the sample gives `{name}` several values, and its type holds one"),
                    )
                    .label("read with the type of the table")
                    .related(listed.span, "the type is stated here")
                    .help("if it takes several values, make its type a list in fixups.toml"),
                );
            }
            continue;
        }
        let mut field = text(&name, span);
        if is_list {
            let item = Box::new(Type::String);
            field.ty = Type::Array { item };
        }
        let first = values.into_iter().next().unwrap_or_default();
        let shown = !first.is_empty() && !first.starts_with('{');
        field.example = shown.then(|| Spanned::new(first, span));
        operation.query.push(field);
    }
}

/// The parameters of the path in their order, each once; those that the page lists elsewhere or nowhere are found.
fn settle_path(
    operation: &mut Operation,
    body: &mut Option<Vec<Field>>,
    sources: &Sources,
    rows: &mut RowCount,
    sink: &mut Sink,
) {
    let mut listed = std::mem::take(&mut operation.path_params);
    let names: Vec<String> = endpoint::path_params(&operation.path.value)
        .map(str::to_owned)
        .collect();
    for name in &names {
        if operation
            .path_params
            .iter()
            .any(|field| field.name == *name)
        {
            continue;
        }
        let is_it = |field: &Field| field.name.trim_start_matches(':') == name;
        let take = |fields: &mut Vec<Field>| {
            let at = fields.iter().position(is_it)?;
            Some(fields.remove(at))
        };
        let found = take(&mut listed)
            .or_else(|| body.as_mut().and_then(take))
            .or_else(|| take(&mut operation.query));
        let field = found.unwrap_or_else(|| {
            sink.report(
                Diagnostic::note(
                    "path-param-not-listed",
                    sources.narrow(operation.path.span, &format!(":{name}")),
                    format!("no table lists the path parameter `{name}`"),
                )
                .label("read as a string")
                .help("list it below `路径参数`, or correct the address"),
            );
            text(name, operation.path.span)
        });
        operation.path_params.push(Field {
            name: name.clone(),
            required: true,
            ..field
        });
    }
    for field in listed {
        rows.lose(1);
        sink.report(
            Diagnostic::warning(
                "path-param-not-in-url",
                field.span,
                format!("the address has no parameter `{}`", field.name),
            )
            .label("listed as a path parameter")
            .related(operation.path.span, "the address")
            .help("correct the name in fixups.toml, or the address"),
        );
    }
}

/// A parameter of which the page gives nothing but the name.
fn text(name: &str, span: Span) -> Field {
    Field {
        name: name.to_owned(),
        ty: Type::String,
        type_text: String::new(),
        required: false,
        description: String::new(),
        default: None,
        example: None,
        choices: Vec::new(),
        bit_flags: false,
        open: false,
        constraints: Constraints::default(),
        scopes: Vec::new(),
        deprecated: None,
        span,
    }
}
