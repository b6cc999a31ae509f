//! The IR in outline: a line a fact, for people, snapshots and comparisons.
//!
//! ```text
//! operation approval.v4.instance.list
//!   call method=GET host=open.feishu.cn path=/open-apis/approval/v4/instances
//!   access tokens=tenant apps=custom,isv scopes=approval:instance quotas=100/60s
//!   query.page_size: integer default=100 min=1 max=100
//!   query.approval_code: string required
//!   response shape=data
//!   response.instance_code_list: array<string>
//!   error.1390001 http=400 message="param is invalid"
//! event approval_instance
//!   receive schema=v1 delivery=Webhook
//!   access apps=custom,isv scopes=approval:approval:readonly,approval:approval
//!   event.instance_code: string
//! ```
//!
//! An outline leaves out spans, texts and examples: it changes when the interface changes, and only then. Its text
//! can be read back ([`Outline::parse`]), so that a committed one tells what a later run changes.

mod text;

use serde::Serialize;

use super::{
    CodeList, ErrorCode, Event, Field, FieldScope, Ir, Module, Operation, Relation, Resource, Type,
};

/// Facts by operation, resource and event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// Operations, resources, events, lists of codes and skipped pages.
    pub subjects: Vec<Subject>,
}

/// What facts are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// `operation`, `resource`, `event`, `codes` or `skipped`, and its name: `operation approval.v4.instance.list`.
    pub name: String,
    /// Its facts.
    pub facts: Vec<Fact>,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What it states something of: side and path of a field, or a word such as `call`.
    pub key: String,
    /// What it states.
    pub attributes: Vec<Attribute>,
}

/// The attribute that stands behind the key and a colon, without its name.
const TYPE: &str = "type";

/// A word, or a name with values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attribute {
    /// The word, or the name.
    pub name: String,
    /// The values; a word has none.
    pub values: Vec<String>,
}

impl Outline {
    /// The outline of everything.
    pub fn of(ir: &Ir) -> Self {
        let mut outline = Self::default();
        for module in &ir.modules {
            outline.subjects.extend(Self::of_module(module).subjects);
        }
        outline.subjects.extend(Self::of_codes(&ir.codes).subjects);
        for skipped in &ir.skipped {
            let page = ir.pages.iter().find(|page| page.id == skipped.page);
            let path = page.map_or("?", |page| page.path.as_str());
            outline.subjects.push(Subject {
                name: format!("skipped {path}"),
                facts: vec![Fact::new("reason").value("text", &skipped.reason)],
            });
        }
        outline
    }

    /// The outline of one module.
    pub fn of_module(module: &Module) -> Self {
        let operations = module.operations.iter().map(operation);
        let resources = module
            .resources
            .iter()
            .map(|resource| self::resource(module, resource));
        let events = module.events.iter().map(event);
        Self {
            subjects: operations.chain(resources).chain(events).collect(),
        }
    }

    /// The outline of lists of error codes.
    pub fn of_codes<'a>(lists: impl IntoIterator<Item = &'a CodeList>) -> Self {
        let lists = lists.into_iter().map(|list| Subject {
            name: format!("codes {}", list.title),
            facts: list.errors.iter().map(error).collect(),
        });
        Self {
            subjects: lists.collect(),
        }
    }
}

impl Fact {
    fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            attributes: Vec::new(),
        }
    }

    fn word(mut self, name: &str, set: bool) -> Self {
        if set {
            self.attributes.push(Attribute {
                name: name.to_owned(),
                values: Vec::new(),
            });
        }
        self
    }

    fn values(mut self, name: &str, values: impl IntoIterator<Item = impl ToString>) -> Self {
        let values: Vec<String> = values.into_iter().map(|value| value.to_string()).collect();
        if !values.is_empty() {
            self.attributes.push(Attribute {
                name: name.to_owned(),
                values,
            });
        }
        self
    }

    fn value(self, name: &str, value: impl ToString) -> Self {
        self.values(name, [value])
    }
}

fn operation(operation: &Operation) -> Subject {
    let mut facts = vec![
        Fact::new("call")
            .value("method", &operation.http_method.value)
            .value("host", &operation.host.value)
            .value("path", &operation.path.value)
            .word("deprecated", operation.deprecated.is_some()),
        Fact::new("access")
            .values(
                "tokens",
                operation.tokens.iter().map(|it| it.value.as_str()),
            )
            .values(
                "apps",
                operation.app_types.iter().map(|it| it.value.as_str()),
            )
            .values("scopes", operation.scopes.iter().map(|scope| &scope.name))
            .values(
                "field_scopes",
                operation.field_scopes.iter().map(field_scope),
            )
            .values(
                "quotas",
                operation
                    .quotas
                    .iter()
                    .map(|quota| format!("{}/{}s", quota.count, quota.seconds)),
            ),
    ];
    fields("path", &operation.path_params, &mut facts);
    fields("query", &operation.query, &mut facts);
    fields("header", &operation.headers, &mut facts);
    if let Some(body) = &operation.body {
        facts.push(Fact::new("body").value("content_type", &body.content_type));
        fields("body", &body.fields, &mut facts);
    }
    facts.push(
        Fact::new("response")
            .value("shape", operation.response.shape.as_str())
            .word("inferred", operation.response.inferred),
    );
    fields("response", &operation.response.fields, &mut facts);
    rules(operation, &mut facts);
    facts.extend(operation.errors.iter().map(error));
    Subject {
        name: format!("operation {}", operation.name),
        facts,
    }
}

fn error(error: &ErrorCode) -> Fact {
    Fact::new(format!("error.{}", error.code))
        .values("http", error.http)
        .value("message", &error.message)
}

fn rules(operation: &Operation, facts: &mut Vec<Fact>) {
    if let Some(paging) = &operation.paging {
        facts.push(
            Fact::new("paging")
                .value(
                    "cursor",
                    format!("{}.{}", paging.side.as_str(), paging.cursor),
                )
                .values("size", &paging.size)
                .values("next", paging.steps.next())
                .values("total", paging.steps.total())
                .values("first", paging.steps.first())
                .values("has_more", &paging.has_more)
                .value("items", &paging.items),
        );
    }
    for window in &operation.windows {
        let side = window.side.as_str();
        facts.push(
            Fact::new(format!("window.{side}.{}", window.start))
                .value("end", format!("{side}.{}", window.end))
                .value("unit", window.unit.as_str())
                .value("seconds", window.seconds),
        );
    }
    for size in &operation.sizes {
        let when = size.when.as_ref();
        facts.push(
            Fact::new(format!("size.body.{}", size.field))
                .values("least", size.least.map(|least| least.to_string()))
                .value("most", size.most)
                .values(
                    "when",
                    when.map(|(field, value)| format!("body.{field}={value}")),
                ),
        );
    }
    for Relation {
        kind, side, fields, ..
    } in &operation.relations
    {
        facts.push(
            Fact::new(format!("rule.{}.{}", kind.as_str(), side.as_str())).values("fields", fields),
        );
    }
    if let Some(idempotency) = &operation.idempotency {
        facts.push(
            Fact::new("idempotency")
                .value(
                    "field",
                    format!("{}.{}", idempotency.side.as_str(), idempotency.field),
                )
                .values("conflict", idempotency.conflict),
        );
    }
}

fn resource(module: &Module, resource: &Resource) -> Subject {
    let mut facts = Vec::new();
    fields("resource", &resource.fields, &mut facts);
    Subject {
        name: format!(
            "resource {}.{}.{}",
            module.project, module.version, resource.name.value
        ),
        facts,
    }
}

fn event(event: &Event) -> Subject {
    let mut facts = vec![
        Fact::new("receive")
            .value("schema", event.schema.as_str())
            .values("delivery", event.delivery.iter().map(|it| &it.value))
            .word("inferred", event.inferred)
            .word("deprecated", event.deprecated.is_some()),
        Fact::new("access")
            .values("apps", event.app_types.iter().map(|it| it.value.as_str()))
            .values("scopes", event.scopes.iter().map(|scope| &scope.name))
            .values("field_scopes", event.field_scopes.iter().map(field_scope)),
    ];
    fields("event", &event.fields, &mut facts);
    Subject {
        name: format!("event {}", event.name.value),
        facts,
    }
}

fn fields(side: &str, fields: &[Field], facts: &mut Vec<Fact>) {
    super::field::walk(fields, &mut |path, field| {
        facts.push(
            Fact::new(format!("{side}.{path}"))
                .value(TYPE, type_text(&field.ty))
                .word("required", field.required)
                .word("deprecated", field.deprecated.is_some())
                .values(
                    "default",
                    field.default.as_ref().map(|default| &default.value),
                )
                .values(
                    "min",
                    field.constraints.minimum.as_ref().map(|bound| &bound.value),
                )
                .values(
                    "max",
                    field.constraints.maximum.as_ref().map(|bound| &bound.value),
                )
                .values(
                    "min_length",
                    field
                        .constraints
                        .min_length
                        .as_ref()
                        .map(|bound| &bound.value),
                )
                .values(
                    "max_length",
                    field
                        .constraints
                        .max_length
                        .as_ref()
                        .map(|bound| &bound.value),
                )
                .values(
                    "pattern",
                    field
                        .constraints
                        .pattern
                        .as_ref()
                        .map(|pattern| &pattern.value),
                )
                .word("bit_flags", field.bit_flags)
                .word("open", field.open)
                .values("choices", field.choices.iter().map(|choice| &choice.key))
                .values("scopes", field.scopes.iter().map(field_scope)),
        );
    });
}

/// The scope, and the value that needs it behind an `@`.
fn field_scope(scope: &FieldScope) -> String {
    match &scope.when {
        Some(value) => format!("{}@{value}", scope.scope.name),
        None => scope.scope.name.clone(),
    }
}

fn type_text(ty: &Type) -> String {
    match ty {
        Type::Array { item } => format!("array<{}>", type_text(item)),
        Type::Map { value } => format!("map<{}>", type_text(value)),
        Type::Reference { name } => format!("ref<{name}>"),
        scalar => scalar.word().to_owned(),
    }
}
