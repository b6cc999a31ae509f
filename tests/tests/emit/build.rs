//! IRs by hand, in few words.

use feishu_codegen::{
    ir::{
        AppType, Body, Choice, ChoiceKey, Constraints, ErrorCode, Field, Idempotency, Module,
        NameOrigin, Object, OfficialName, Operation, PageInfo, Paging, Quota, Relation,
        RelationKind, Resource, Response, ResponseShape, Scope, Side, TimeUnit, TokenKind, Type,
        Window,
    },
    source::{PageId, Span, Spanned},
};

pub(crate) fn at() -> Span {
    Span::new(PageId(0), 0..0)
}

pub(crate) fn stated<T>(value: T) -> Spanned<T> {
    Spanned::new(value, at())
}

pub(crate) fn field(name: &str, ty: Type) -> Field {
    Field {
        name: name.to_owned(),
        ty,
        type_text: String::new(),
        required: false,
        description: format!("说明 {name}"),
        default: None,
        example: None,
        choices: Vec::new(),
        bit_flags: false,
        open: false,
        constraints: Constraints::default(),
        scopes: Vec::new(),
        deprecated: None,
        span: at(),
    }
}

pub(crate) fn string(name: &str) -> Field {
    field(name, Type::String)
}

pub(crate) fn int(name: &str) -> Field {
    field(name, Type::Integer)
}

pub(crate) fn list(item: Type) -> Type {
    Type::Array {
        item: Box::new(item),
    }
}

pub(crate) fn map(value: Type) -> Type {
    Type::Map {
        value: Box::new(value),
    }
}

pub(crate) fn object(name: &str, fields: Vec<Field>) -> Type {
    Type::Object(Object {
        name: name.to_owned(),
        fields,
    })
}

/// What pages say of a field, one after the other.
pub(crate) trait With: Sized {
    fn required(self) -> Self;
    fn example(self, text: &str) -> Self;
    fn default(self, text: &str) -> Self;
    fn about(self, text: &str) -> Self;
    fn values(self, values: &[(&str, &str)]) -> Self;
    fn length(self, least: Option<&str>, most: Option<&str>) -> Self;
    fn range(self, least: Option<&str>, most: Option<&str>) -> Self;
    fn pattern(self, text: &str) -> Self;
    fn deprecated(self, note: &str) -> Self;
    fn flags(self) -> Self;
}

impl With for Field {
    fn required(mut self) -> Self {
        self.required = true;
        self
    }
    fn example(mut self, text: &str) -> Self {
        self.example = Some(stated(text.to_owned()));
        self
    }
    fn default(mut self, text: &str) -> Self {
        self.default = Some(stated(text.to_owned()));
        self
    }
    fn about(mut self, text: &str) -> Self {
        self.description = text.to_owned();
        self
    }
    fn values(mut self, values: &[(&str, &str)]) -> Self {
        let integer = *self.ty.leaf() == Type::Integer;
        self.choices = values
            .iter()
            .map(|(key, description)| Choice {
                key: match key.parse() {
                    Ok(number) if integer => ChoiceKey::Integer(number),
                    _ => ChoiceKey::Text((*key).to_owned()),
                },
                description: (*description).to_owned(),
                span: at(),
            })
            .collect();
        self
    }
    fn length(mut self, least: Option<&str>, most: Option<&str>) -> Self {
        self.constraints.min_length = least.map(|text| stated(text.to_owned()));
        self.constraints.max_length = most.map(|text| stated(text.to_owned()));
        self
    }
    fn range(mut self, least: Option<&str>, most: Option<&str>) -> Self {
        self.constraints.minimum = least.map(|text| stated(text.to_owned()));
        self.constraints.maximum = most.map(|text| stated(text.to_owned()));
        self
    }
    fn pattern(mut self, text: &str) -> Self {
        self.constraints.pattern = Some(stated(text.to_owned()));
        self
    }
    fn deprecated(mut self, note: &str) -> Self {
        self.deprecated = Some(feishu_codegen::ir::Deprecation {
            note: note.to_owned(),
            span: at(),
        });
        self
    }
    fn flags(mut self) -> Self {
        self.bit_flags = true;
        self
    }
}

/// An operation without parameters.
pub(crate) fn operation(resource: &str, method: &str, http: &str, path: &str) -> Operation {
    Operation {
        name: OfficialName {
            project: "approval".to_owned(),
            version: "v4".to_owned(),
            resource: resource.to_owned(),
            method: method.to_owned(),
        },
        name_origin: NameOrigin::Explorer,
        title: format!("操作 {method}"),
        description: String::new(),
        notes: Vec::new(),
        http_method: stated(http.to_owned()),
        host: stated("open.feishu.cn".to_owned()),
        path: stated(path.to_owned()),
        tokens: vec![stated(TokenKind::Tenant)],
        scopes: vec![scope("approval:approval"), scope("approval:instance")],
        field_scopes: Vec::new(),
        app_types: vec![stated(AppType::Custom), stated(AppType::Isv)],
        quotas: vec![Quota {
            count: 100,
            seconds: 60,
            span: at(),
        }],
        path_params: Vec::new(),
        query: Vec::new(),
        headers: Vec::new(),
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
        errors: Vec::new(),
        deprecated: None,
        request_examples: Vec::new(),
        response_examples: Vec::new(),
        pages: vec![PageId(0)],
    }
}

pub(crate) fn body(fields: Vec<Field>) -> Option<Body> {
    Some(Body {
        content_type: "application/json".to_owned(),
        fields,
    })
}

pub(crate) fn error(code: i64, message: &str, advice: &str) -> ErrorCode {
    ErrorCode {
        http: Some(400),
        code,
        message: message.to_owned(),
        advice: advice.to_owned(),
        span: at(),
    }
}

pub(crate) fn relation(kind: RelationKind, fields: &[&str]) -> Relation {
    Relation {
        kind,
        side: Side::Body,
        fields: fields.iter().map(|field| (*field).to_owned()).collect(),
        span: at(),
    }
}

pub(crate) fn window(side: Side, start: &str, end: &str, seconds: u64) -> Window {
    Window {
        side,
        start: start.to_owned(),
        end: end.to_owned(),
        unit: TimeUnit::Milliseconds,
        seconds,
        span: at(),
    }
}

pub(crate) fn paging(items: &str) -> Option<Paging> {
    Some(Paging {
        side: Side::Query,
        cursor: "page_token".to_owned(),
        size: Some("page_size".to_owned()),
        steps: feishu_codegen::ir::Steps::Next("page_token".to_owned()),
        has_more: Some("has_more".to_owned()),
        items: items.to_owned(),
    })
}

pub(crate) fn idempotency(field: &str, conflict: i64) -> Option<Idempotency> {
    Some(Idempotency {
        side: Side::Body,
        field: field.to_owned(),
        conflict: Some(conflict),
        span: at(),
    })
}

pub(crate) fn resource(name: &str, fields: Vec<Field>) -> Resource {
    Resource {
        name: stated(name.to_owned()),
        title: format!("资源 {name}"),
        description: "资源的说明。".to_owned(),
        fields,
        examples: Vec::new(),
        page: PageId(0),
    }
}

pub(crate) fn module(operations: Vec<Operation>, resources: Vec<Resource>) -> Module {
    Module {
        project: "approval".to_owned(),
        version: "v4".to_owned(),
        operations,
        resources,
        events: Vec::new(),
    }
}

pub(crate) fn pages() -> Vec<PageInfo> {
    vec![PageInfo {
        id: PageId(0),
        path: "page.md".to_owned(),
        title: String::new(),
        url: Some("https://open.feishu.cn/document/server-docs/approval-v4/page".to_owned()),
        document_path: None,
        updated_at: None,
    }]
}

fn scope(name: &str) -> Scope {
    Scope {
        name: name.to_owned(),
        title: String::new(),
        span: at(),
    }
}
