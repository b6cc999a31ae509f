//! The IR as an OpenAPI 3.1 document.
//!
//! Everything that OpenAPI has a word for is said in it; the rest stands in extensions, `x-feishu-…`. Nothing of Rust
//! is in it: it reads the IR as `lower` does.

mod event;
mod operation;
mod schema;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::ir::{Ir, Module, Operation, TokenKind};
use crate::source::PageId;
use schema::{Direction, Schemas};

/// The document of all operations, events and resources of `ir`. Its version is `version`.
pub fn document(ir: &Ir, version: &str) -> Value {
    let mut paths = Paths::default();
    let mut schemas = Map::new();
    let mut tags = BTreeSet::new();
    let mut webhooks = Map::new();
    for module in &ir.modules {
        for operation in &module.operations {
            tags.insert(tag(operation));
            let mut named = Schemas::new(operation.name.to_string());
            let page = url(ir, operation.pages.first());
            let value = operation::operation(operation, page, &mut named);
            paths.add(operation, value);
            schemas.extend(named.into_components());
        }
        for event in &module.events {
            let tag = format!("{}.{}.event", module.project, module.version);
            let mut named = Schemas::new(event.name.value.clone());
            let page = url(ir, event.pages.first());
            let value = event::webhook(event, &tag, page, &mut named);
            webhooks.insert(event.name.value.clone(), value);
            schemas.extend(named.into_components());
            tags.insert(tag);
        }
        resources(module, &mut schemas);
    }
    let tags: Vec<Value> = tags.into_iter().map(|name| json!({"name": name})).collect();
    let mut document = json!({
        "openapi": "3.1.0",
        "info": {
            "title": title(ir),
            "version": version,
            "description": "Made from the documentation pages of the Feishu (Lark) Open Platform.",
        },
        "servers": [{"url": format!("https://{HOST}")}],
        "tags": tags,
        "paths": paths.paths,
        "components": {"schemas": schemas, "securitySchemes": security_schemes()},
    });
    if let (false, Some(members)) = (webhooks.is_empty(), document.as_object_mut()) {
        members.insert("webhooks".to_owned(), webhooks.into());
    }
    document
}

/// The host of most operations; the others have a server of their own.
const HOST: &str = "open.feishu.cn";

fn title(ir: &Ir) -> String {
    let names = ir
        .modules
        .iter()
        .map(|module| format!("{} {}", module.project, module.version));
    let names: Vec<String> = names.collect();
    match names.as_slice() {
        [] => "Feishu".to_owned(),
        [one] => format!("Feishu {one}"),
        _ => format!("Feishu: {}", names.join(", ")),
    }
}

/// Project, version and resource, under which tools show an operation.
fn tag(operation: &Operation) -> String {
    let name = &operation.name;
    let parts = [&name.project, &name.version, &name.resource];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.map(String::as_str).collect::<Vec<_>>().join(".")
}

fn url<'a>(ir: &'a Ir, page: Option<&PageId>) -> Option<&'a str> {
    let page = page?;
    let info = ir.pages.iter().find(|info| info.id == *page)?;
    info.url.as_deref()
}

/// What overview pages describe, as components.
fn resources(module: &Module, schemas: &mut Map<String, Value>) {
    for resource in &module.resources {
        let name = format!(
            "{}.{}.{}",
            module.project, module.version, resource.name.value
        );
        let mut named = Schemas::new(name.clone());
        let mut schema = named.object(&resource.fields, Direction::Received);
        schema.insert("title".to_owned(), resource.title.clone().into());
        if !resource.description.is_empty() {
            schema.insert(
                "description".to_owned(),
                resource.description.clone().into(),
            );
        }
        let examples = resource.examples.iter().flat_map(|example| &example.values);
        let examples: Vec<Value> = examples.cloned().collect();
        if !examples.is_empty() {
            schema.insert("examples".to_owned(), examples.into());
        }
        schemas.extend(named.into_components());
        schemas.insert(schema::component(&name), schema.into());
    }
}

fn security_schemes() -> Value {
    let scheme = |what: &str| json!({"type": "http", "scheme": "bearer", "description": what});
    json!({
        scheme_name(TokenKind::Tenant): scheme("The app acts for a tenant."),
        scheme_name(TokenKind::User): scheme("The app acts for a user."),
        scheme_name(TokenKind::App): scheme("The app acts for itself."),
    })
}

fn scheme_name(kind: TokenKind) -> String {
    format!("{}_access_token", kind.as_str())
}

/// Operations by address and method. Addresses that differ in the names of their parameters alone are one to OpenAPI.
#[derive(Default)]
struct Paths {
    paths: Map<String, Value>,
    /// The address that stands for all with the same shape.
    spelled: std::collections::BTreeMap<String, String>,
}

impl Paths {
    fn add(&mut self, operation: &Operation, mut value: Map<String, Value>) {
        let own = operation::template(&operation.path.value);
        let shape = operation::shape(&own);
        let path = self.spelled.entry(shape).or_insert_with(|| own.clone());
        operation::rename_parameters(&mut value, &own, path);
        let method = operation.http_method.value.to_ascii_lowercase();
        let item = self.paths.entry(path.clone()).or_insert_with(|| json!({}));
        match item.get_mut(&method) {
            // Two pages that describe different calls of one address.
            Some(Value::Object(first)) => {
                let others = first
                    .entry("x-feishu-alternatives")
                    .or_insert_with(|| json!([]));
                if let Some(others) = others.as_array_mut() {
                    others.push(value.into());
                }
            }
            _ => {
                if let Some(item) = item.as_object_mut() {
                    item.insert(method, value.into());
                }
            }
        }
    }
}
