//! Documentation of items.

mod event;

pub(super) use event::{of_event, of_event_module, of_events};

use super::{
    markdown::{code, lines, plain},
    types::{Content, Def},
};
use crate::{
    ir::{
        AppType, Deprecation, ErrorCode, Field, FieldScope, Operation, RelationKind, Resource,
        Response, Scope, TimeUnit, TokenKind,
    },
    naming::Ident,
    rust::{Docs, Enum},
    source::Spanned,
};

/// Of a field: what it is, its rules, default and example.
pub(super) fn of_field(field: &Field) -> Docs {
    of_uses(&field.name, &[field])
}

/// Of a field that several places share: every description, every rule once.
pub(super) fn of_uses(name: &str, uses: &[&Field]) -> Docs {
    let mut docs = Docs::new();
    for field in uses {
        let text = lines(&field.description);
        if !text.is_empty() && !docs.windows(text.len()).any(|part| part == text.as_slice()) {
            paragraph(&mut docs, text);
        }
    }
    if docs.is_empty() {
        docs.push(code(name));
    }
    let mut facts = Docs::new();
    for fact in uses.iter().flat_map(|field| facts_of(field)) {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    // One example is enough.
    let mut examples = 0;
    facts.retain(|fact| {
        examples += usize::from(fact.starts_with("- Example: "));
        examples < 2 || !fact.starts_with("- Example: ")
    });
    paragraph(&mut docs, facts);
    docs
}

fn facts_of(field: &Field) -> Docs {
    let limits = &field.constraints;
    let bound = |bound: &Option<crate::ir::Bound>| bound.as_ref().map(|bound| plain(&bound.value));
    let mut facts = Docs::new();
    if let Some(range) = range(bound(&limits.minimum), bound(&limits.maximum)) {
        facts.push(format!("- Range: {range}"));
    }
    if let Some(range) = range(bound(&limits.min_length), bound(&limits.max_length)) {
        let unit = if field.ty.path_suffix().is_empty() {
            "characters"
        } else {
            "items"
        };
        facts.push(format!("- Length: {range} {unit}"));
    }
    if let Some(pattern) = &limits.pattern {
        facts.push(format!("- Pattern: {}", code(&pattern.value)));
    }
    if let Some(default) = &field.default {
        facts.push(format!("- Default: {}", code(&default.value)));
    }
    if let Some(example) = &field.example {
        facts.push(format!("- Example: {}", code(&example.value)));
    }
    facts.extend(field.scopes.iter().map(scope));
    facts
}

fn range(least: Option<String>, most: Option<String>) -> Option<String> {
    match (least, most) {
        (Some(least), Some(most)) => Some(format!("{least} to {most}")),
        (Some(least), None) => Some(format!("at least {least}")),
        (None, Some(most)) => Some(format!("at most {most}")),
        (None, None) => None,
    }
}

fn scope(scope: &FieldScope) -> String {
    let any = if scope.any { " (any of these)" } else { "" };
    let when = scope
        .when
        .as_ref()
        .map(|value| format!(" for {}", code(value)))
        .unwrap_or_default();
    format!("- Scope{when}{any}: {}", code(&scope.scope.name))
}

/// Of a struct within a request or response.
pub(super) fn of_struct(def: &Def<'_>) -> Docs {
    let mut docs = Docs::new();
    for field in &def.uses {
        let text = lines(&field.description);
        if !text.is_empty() && !docs.windows(text.len()).any(|part| part == text.as_slice()) {
            paragraph(&mut docs, text);
        }
    }
    if docs.is_empty() {
        docs.push(places(def));
    }
    docs
}

/// Of an enum or flags.
pub(super) fn of_values(def: &Def<'_>) -> Docs {
    of_struct(def)
}

fn places(def: &Def<'_>) -> String {
    let mut names: Vec<_> = def.uses.iter().map(|field| code(&field.name)).collect();
    names.dedup();
    let kind = match def.content {
        Content::Object(_) => "The contents of",
        Content::Enum(_) => "The values of",
        Content::Flags(_) => "The flags of",
    };
    format!("{kind} {}.", names.join(", "))
}

/// Of an error code: every message it comes with, and what to do.
pub(super) fn of_error(code_number: i64, all: &[&ErrorCode]) -> Docs {
    let mut docs = Docs::new();
    for error in all {
        let status = error
            .http
            .map(|http| format!(" (HTTP {http})"))
            .unwrap_or_default();
        let message = plain(&error.message);
        let message = if message.is_empty() {
            String::new()
        } else {
            format!(": {}", escaped(&message))
        };
        paragraph(&mut docs, vec![format!("`{code_number}`{status}{message}")]);
        paragraph(&mut docs, lines(&error.advice));
    }
    docs
}

/// Plain text as markdown.
fn escaped(text: &str) -> String {
    lines(text).join(" ")
}

/// Of the function of an operation.
pub(super) fn of_operation(
    operation: &Operation,
    name: &Ident,
    errors: &Enum,
    url: Option<&str>,
    example: Docs,
) -> Docs {
    let mut docs = title(&operation.title, &operation.name.to_string());
    if let Some(note) = &operation.deprecated {
        paragraph(
            &mut docs,
            vec![format!("**Deprecated.** {}", lines(&note.note).join(" "))],
        );
    }
    paragraph(&mut docs, lines(&operation.description));
    let mut call = code(&format!(
        "{} {}",
        operation.http_method.value, operation.path.value
    ));
    if let Some(url) = url {
        call.push_str(&format!(" ([documentation]({url}))"));
    }
    paragraph(&mut docs, vec![call]);
    paragraph(&mut docs, conditions(operation));
    for note in &operation.notes {
        paragraph(&mut docs, lines(&note.value));
    }
    section(&mut docs, "# Examples", example);
    let mut table = Docs::new();
    if !errors.values.is_empty() {
        table.extend([
            "| Code | HTTP | Message |".to_owned(),
            "|---|---|---|".to_owned(),
        ]);
        table.extend(
            operation
                .errors
                .iter()
                .map(|error| error_row(error, name, errors)),
        );
    }
    section(&mut docs, "# Errors", table);
    docs
}

fn conditions(operation: &Operation) -> Docs {
    let list = |items: Vec<String>| items.join(", ");
    let mut facts = Docs::new();
    if !operation.tokens.is_empty() {
        let tokens = operation
            .tokens
            .iter()
            .map(|token| token_name(token.value))
            .collect();
        facts.push(format!("- Token: {}", list(tokens)));
    }
    facts.extend(access(
        &operation.scopes,
        &operation.field_scopes,
        &operation.app_types,
    ));
    if !operation.quotas.is_empty() {
        let quotas = operation.quotas.iter().map(|quota| match quota.seconds {
            1 => format!("{} calls a second", quota.count),
            60 => format!("{} calls a minute", quota.count),
            3_600 => format!("{} calls an hour", quota.count),
            86_400 => format!("{} calls a day", quota.count),
            seconds => format!("{} calls in {seconds} seconds", quota.count),
        });
        facts.push(format!("- Limit: {}", list(quotas.collect())));
    }
    facts
}

/// Scopes, and apps that may have them.
fn access(scopes: &[Scope], fields: &[FieldScope], apps: &[Spanned<AppType>]) -> Docs {
    let mut facts = Docs::new();
    if !scopes.is_empty() {
        let any = if scopes.len() > 1 {
            " (any of these)"
        } else {
            ""
        };
        let scopes: Vec<_> = scopes.iter().map(|scope| code(&scope.name)).collect();
        facts.push(format!("- Scope{any}: {}", scopes.join(", ")));
    }
    let fields = fields.iter();
    facts.extend(fields.map(|field| format!("{} (for some fields)", scope(field))));
    if !apps.is_empty() {
        let apps = apps.iter().map(|app| match app.value {
            AppType::Custom => "self-built apps",
            AppType::Isv => "store apps",
        });
        let apps: Vec<_> = apps.collect();
        facts.push(format!("- For: {}", apps.join(", ")));
    }
    facts
}

fn token_name(token: TokenKind) -> String {
    match token {
        TokenKind::Tenant => "`tenant_access_token`",
        TokenKind::User => "`user_access_token`",
        TokenKind::App => "`app_access_token`",
    }
    .to_owned()
}

fn error_row(error: &ErrorCode, operation: &Ident, errors: &Enum) -> String {
    let variant = errors
        .values
        .iter()
        .find(|value| value.key == crate::rust::EnumKey::Integer(error.code));
    let code = match variant {
        Some(variant) => format!(
            "[`{}`]({}::ErrorCode::{})",
            error.code,
            operation.text(),
            variant.name.text()
        ),
        None => format!("`{}`", error.code),
    };
    let http = error.http.map(|http| http.to_string()).unwrap_or_default();
    let message = escaped(&plain(&error.message)).replace('|', "\\|");
    format!("| {code} | {http} | {message} |")
}

/// Of the request struct.
pub(super) fn of_request(operation: &Operation, name: &Ident) -> Docs {
    let mut docs = vec![format!(
        "Parameters of [`{0}()`](super::{0}()).",
        name.text()
    )];
    let names = |fields: &[String]| {
        fields
            .iter()
            .map(|field| code(field))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let mut rules = Docs::new();
    for relation in &operation.relations {
        let fields = names(&relation.fields);
        rules.push(match relation.kind {
            RelationKind::AtLeastOne => format!("- At least one of {fields} must be set."),
            RelationKind::ExactlyOne => format!("- Exactly one of {fields} must be set."),
            RelationKind::AtMostOne => format!("- At most one of {fields} may be set."),
            RelationKind::AllOrNone => format!("- {fields} must all be set, or none of them."),
        });
    }
    for window in &operation.windows {
        let unit = match window.unit {
            TimeUnit::Seconds => "seconds",
            TimeUnit::Milliseconds => "milliseconds",
        };
        let fields = names(&[window.start.clone(), window.end.clone()]);
        rules.push(format!(
            "- {fields} ({unit}) must be at most {} apart.",
            duration(window.seconds)
        ));
    }
    for size in &operation.sizes {
        let when = size.when.as_ref();
        let when = when.map(|(field, value)| format!(" if {} is {}", code(field), code(value)));
        let least = size.least.map(|least| format!("{least} to "));
        rules.push(format!(
            "- {} must have {}{} bytes{}.",
            code(&size.field),
            least.unwrap_or_else(|| "at most ".to_owned()),
            size.most,
            when.unwrap_or_default()
        ));
    }
    if let Some(idempotency) = &operation.idempotency {
        let conflict = idempotency
            .conflict
            .map(|conflict| format!(" and fails with code `{conflict}`"))
            .unwrap_or_default();
        let field = code(&idempotency.field);
        rules.push(format!(
            "- A repeated call with the same {field} is executed once{conflict}."
        ));
    }
    paragraph(&mut docs, rules);
    docs
}

/// Of the response struct.
pub(super) fn of_response(response: &Response, name: &Ident) -> Docs {
    let what = if response.streams() {
        "What each event of ["
    } else {
        "What ["
    };
    let mut docs = vec![format!("{what}`{0}()`](super::{0}()) gives.", name.text())];
    if response.inferred {
        paragraph(
            &mut docs,
            vec![
                "The page gives no table of its fields; they are those of its example.".to_owned(),
            ],
        );
    }
    docs
}

/// Of the module of an operation.
pub(super) fn of_operation_module(operation: &Operation, name: &Ident) -> Docs {
    let mut docs = title(&operation.title, &operation.name.to_string());
    paragraph(
        &mut docs,
        vec![format!("Types of [`{0}()`](super::{0}()).", name.text())],
    );
    docs
}

/// Of an overview page.
pub(super) fn of_overview(resource: &Resource, url: Option<&str>) -> Docs {
    let mut docs = title(&resource.title, &resource.name.value);
    paragraph(&mut docs, lines(&resource.description));
    if let Some(url) = url {
        paragraph(&mut docs, vec![format!("[Documentation]({url})")]);
    }
    docs
}

/// The note of `#[deprecated]`.
pub(super) fn deprecated(notice: &Option<Deprecation>) -> Option<String> {
    // rustdoc reads the note as markdown.
    notice.as_ref().map(|notice| escaped(&plain(&notice.note)))
}

fn title(title: &str, fallback: &str) -> Docs {
    let title = plain(title);
    vec![if title.is_empty() {
        code(fallback)
    } else {
        escaped(&title)
    }]
}

fn duration(seconds: u64) -> String {
    match seconds {
        seconds if seconds > 0 && seconds % 86_400 == 0 => format!("{} days", seconds / 86_400),
        seconds if seconds > 0 && seconds % 3_600 == 0 => format!("{} hours", seconds / 3_600),
        seconds => format!("{seconds} seconds"),
    }
}

fn section(docs: &mut Docs, heading: &str, contents: Docs) {
    if !contents.is_empty() {
        paragraph(docs, vec![heading.to_owned()]);
        paragraph(docs, contents);
    }
}

/// Adds lines with a blank one before them.
pub(super) fn paragraph(docs: &mut Docs, contents: Docs) {
    if !contents.is_empty() {
        if !docs.is_empty() {
            docs.push(String::new());
        }
        docs.extend(contents);
    }
}
