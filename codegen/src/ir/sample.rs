//! A small IR for tests of what reads one.

use super::{
    Body, Choice, ChoiceKey, Constraints, ErrorCode, Field, Ir, Module, NameOrigin, Object,
    OfficialName, Operation, PageInfo, Quota, Response, ResponseShape, TokenKind, Type,
};
use crate::source::{PageId, Span, Spanned};

/// Row `line` of page 0.
pub(crate) fn span(line: usize) -> Span {
    Span::new(PageId(0), line * 10..line * 10 + 9)
}

/// An optional field without rules, stated by row `line`.
pub(crate) fn field(name: &str, ty: Type, line: usize) -> Field {
    Field {
        name: name.to_owned(),
        type_text: ty.word().to_owned(),
        ty,
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
        span: span(line),
    }
}

/// An array.
pub(crate) fn array(item: Type) -> Type {
    Type::Array {
        item: Box::new(item),
    }
}

/// A map.
pub(crate) fn map(value: Type) -> Type {
    Type::Map {
        value: Box::new(value),
    }
}

/// An object without a name.
pub(crate) fn object(fields: Vec<Field>) -> Type {
    Type::Object(Object {
        name: String::new(),
        fields,
    })
}

/// A documented value.
pub(crate) fn choice(key: ChoiceKey) -> Choice {
    Choice {
        key,
        description: String::new(),
        span: span(0),
    }
}

/// One page with one operation.
pub(crate) fn ir() -> Ir {
    let text = |key: &str| choice(ChoiceKey::Text(key.to_owned()));
    let mut locale = field("locale", Type::String, 1);
    locale.required = true;
    locale.choices = vec![text("zh-CN"), text("en-US")];
    let mut mode = field("mode", Type::Integer, 2);
    mode.choices = [-1, 1].map(|key| choice(ChoiceKey::Integer(key))).into();
    mode.default = Some(Spanned::new("1".to_owned(), span(2)));
    let texts = vec![
        field("key", Type::String, 4),
        field("is_default", Type::Boolean, 5),
    ];
    let body = vec![
        locale,
        mode,
        field("texts", array(object(texts)), 3),
        field("grid", array(array(Type::Number)), 6),
        field(
            "labels",
            map(map(object(vec![field("name", Type::String, 8)]))),
            7,
        ),
    ];
    let name = OfficialName {
        project: "approval".to_owned(),
        version: "v4".to_owned(),
        resource: "instance".to_owned(),
        method: "create".to_owned(),
    };
    let operation = Operation {
        name,
        name_origin: NameOrigin::Explorer,
        title: "Create".to_owned(),
        description: String::new(),
        notes: Vec::new(),
        http_method: Spanned::new("POST".to_owned(), span(0)),
        host: Spanned::new("open.feishu.cn".to_owned(), span(0)),
        path: Spanned::new("/open-apis/approval/v4/instances".to_owned(), span(0)),
        tokens: vec![Spanned::new(TokenKind::Tenant, span(0))],
        scopes: Vec::new(),
        field_scopes: Vec::new(),
        app_types: Vec::new(),
        quotas: vec![Quota {
            count: 50,
            seconds: 1,
            span: span(0),
        }],
        path_params: Vec::new(),
        query: Vec::new(),
        headers: Vec::new(),
        body: Some(Body {
            content_type: "application/json".to_owned(),
            fields: body,
        }),
        response: Response {
            shape: ResponseShape::Data,
            fields: vec![field("instance_code", Type::String, 9)],
            inferred: false,
        },
        relations: Vec::new(),
        windows: Vec::new(),
        sizes: Vec::new(),
        paging: None,
        idempotency: None,
        errors: vec![ErrorCode {
            http: Some(400),
            code: 60012,
            message: "uuid \"conflict\", again".to_owned(),
            advice: String::new(),
            span: span(0),
        }],
        deprecated: None,
        request_examples: Vec::new(),
        response_examples: Vec::new(),
        pages: vec![PageId(0)],
    };
    Ir {
        pages: vec![PageInfo {
            id: PageId(0),
            path: "instance/create.md".to_owned(),
            title: "Create".to_owned(),
            url: None,
            document_path: None,
            updated_at: None,
        }],
        modules: vec![Module {
            project: "approval".to_owned(),
            version: "v4".to_owned(),
            operations: vec![operation],
            resources: Vec::new(),
            events: Vec::new(),
        }],
        codes: Vec::new(),
        skipped: Vec::new(),
    }
}
