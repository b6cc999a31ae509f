//! Operations as flat rows: JSON Lines for tools that compare and count.
//!
//! One operation a line, ordered by path and method. A field is a row with its whole name: `[]` stands for the
//! element of an array, `{}` for the value of a map, response names are below `data`. Every container has a row of
//! its own, also an array or a map inside an array or a map (`a[]`, whose fields are `a[][].b`).

use serde::Serialize;
use serde_json::{Map, Value};

use crate::extract::types::{self, TypeExpr};

use super::{Body, ChoiceKey, ErrorCode, Field, Ir, Operation, Paging, Quota, Type};

/// All operations, a line each; ends in a newline unless there is none.
pub fn lines(ir: &Ir) -> serde_json::Result<String> {
    let mut operations: Vec<&Operation> = ir
        .modules
        .iter()
        .flat_map(|module| &module.operations)
        .collect();
    operations.sort_by_key(|operation| {
        (
            &operation.path.value,
            &operation.http_method.value,
            &operation.host.value,
            &operation.name,
        )
    });
    let mut out = String::new();
    for operation in operations {
        out.push_str(&serde_json::to_string(&line(operation, ir))?);
        out.push('\n');
    }
    Ok(out)
}

/// One operation.
#[derive(Debug, Serialize)]
struct Line<'a> {
    name: String,
    http_method: &'a str,
    host: &'a str,
    path: &'a str,
    path_params: Vec<&'a str>,
    query: Vec<Row>,
    body: Vec<Row>,
    response: Vec<Row>,
    enums: Map<String, Value>,
    errors: Vec<Error<'a>>,
    quotas: Vec<Limit>,
    scopes: Vec<&'a str>,
    field_scopes: Vec<&'a str>,
    tokens: Vec<&'a str>,
    app_types: Vec<&'a str>,
    content_type: Option<&'a str>,
    response_shape: &'a str,
    paging: Option<&'a Paging>,
    pages: Vec<&'a str>,
}

/// One field.
#[derive(Debug, Serialize)]
struct Row {
    name: String,
    #[serde(rename = "type")]
    ty: &'static str,
    required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    map: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct Error<'a> {
    http: Option<u16>,
    code: i64,
    message: &'a str,
}

#[derive(Debug, Serialize)]
struct Limit {
    count: u32,
    per: String,
}

fn line<'a>(operation: &'a Operation, ir: &'a Ir) -> Line<'a> {
    let body = operation.body.as_ref();
    let sides: [(&str, &[Field]); 4] = [
        ("path", &operation.path_params),
        ("query", &operation.query),
        ("body", body.map_or(&[], |body| &body.fields)),
        ("response", &operation.response.fields),
    ];
    let [_, query, body_rows, response] = sides.map(|(_, fields)| rows(fields));
    Line {
        name: operation.name.to_string(),
        http_method: &operation.http_method.value,
        host: &operation.host.value,
        path: &operation.path.value,
        path_params: operation
            .path_params
            .iter()
            .map(|field| field.name.as_str())
            .collect(),
        query,
        body: body_rows,
        response,
        enums: enums(&sides),
        errors: operation.errors.iter().map(error).collect(),
        quotas: operation.quotas.iter().map(limit).collect(),
        scopes: operation
            .scopes
            .iter()
            .map(|scope| scope.name.as_str())
            .collect(),
        field_scopes: unique(
            operation
                .field_scopes
                .iter()
                .map(|scope| scope.scope.name.as_str()),
        ),
        tokens: operation
            .tokens
            .iter()
            .map(|token| token.value.as_str())
            .collect(),
        app_types: operation
            .app_types
            .iter()
            .map(|app| app.value.as_str())
            .collect(),
        content_type: body.map(|Body { content_type, .. }| content_type.as_str()),
        response_shape: operation.response.shape.as_str(),
        paging: operation.paging.as_ref(),
        pages: operation
            .pages
            .iter()
            .filter_map(|id| ir.pages.iter().find(|page| page.id == *id))
            .map(|page| page.path.as_str())
            .collect(),
    }
}

fn rows(fields: &[Field]) -> Vec<Row> {
    let mut rows = Vec::new();
    super::field::walk(fields, &mut |path, field| {
        let mut name = path.to_owned();
        let mut ty = &field.ty;
        loop {
            rows.push(row(&name, ty, field));
            match ty {
                Type::Array { item } if is_container(item) => {
                    name.push_str("[]");
                    ty = item;
                }
                Type::Map { value } if is_container(value) => {
                    name.push_str("{}");
                    ty = value;
                }
                _ => break,
            }
        }
    });
    rows
}

fn is_container(ty: &Type) -> bool {
    matches!(ty, Type::Array { .. } | Type::Map { .. })
}

fn row(name: &str, ty: &Type, field: &Field) -> Row {
    let (item, map) = match ty {
        Type::Array { item } => (Some(word(item)), None),
        Type::Map { value } => (None, Some(word(value))),
        _ => (None, None),
    };
    Row {
        name: name.to_owned(),
        ty: word(ty),
        required: field.required,
        item,
        map,
        format: format(field, ty),
    }
}

/// The type as JSON knows it: a map is an object, and so is a reference to one.
fn word(ty: &Type) -> &'static str {
    match ty {
        Type::Map { .. } | Type::Reference { .. } => "object",
        other => other.word(),
    }
}

/// What the page's own type says beyond the type of the row.
fn format(field: &Field, ty: &Type) -> Option<&'static str> {
    match (ty, types::parse(&field.type_text)) {
        (Type::Integer | Type::Number, TypeExpr::Scalar { format, .. }) => format,
        _ => None,
    }
}

/// Documented values by side and name of their field.
fn enums(sides: &[(&str, &[Field])]) -> Map<String, Value> {
    let mut enums = Map::new();
    for (side, fields) in sides {
        super::field::walk(fields, &mut |path, field| {
            if !field.choices.is_empty() {
                let values = field.choices.iter().map(|choice| match &choice.key {
                    ChoiceKey::Integer(value) => Value::from(*value),
                    ChoiceKey::Text(value) => Value::from(value.as_str()),
                });
                enums.insert(format!("{side}.{path}"), values.collect());
            }
        });
    }
    enums
}

fn error(error: &ErrorCode) -> Error<'_> {
    Error {
        http: error.http,
        code: error.code,
        message: &error.message,
    }
}

/// A quota with the word for its period, or its seconds where there is no word.
fn limit(quota: &Quota) -> Limit {
    let per = match quota.seconds {
        1 => "second".to_owned(),
        60 => "minute".to_owned(),
        3_600 => "hour".to_owned(),
        86_400 => "day".to_owned(),
        seconds => format!("{seconds} seconds"),
    };
    Limit {
        count: quota.count,
        per,
    }
}

fn unique<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut out = Vec::new();
    for name in names {
        if !out.contains(&name) {
            out.push(name);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Operation, sample};

    #[test]
    fn an_operation_is_a_line_with_its_keys_in_order() {
        let expected = concat!(
            r#"{"name":"approval.v4.instance.create","http_method":"POST","host":"open.feishu.cn","#,
            r#""path":"/open-apis/approval/v4/instances","path_params":[],"query":[],"body":["#,
            r#"{"name":"locale","type":"string","required":true},"#,
            r#"{"name":"mode","type":"integer","required":false},"#,
            r#"{"name":"texts","type":"array","required":false,"item":"object"},"#,
            r#"{"name":"texts[].key","type":"string","required":false},"#,
            r#"{"name":"texts[].is_default","type":"boolean","required":false},"#,
            r#"{"name":"grid","type":"array","required":false,"item":"array"},"#,
            r#"{"name":"grid[]","type":"array","required":false,"item":"number"},"#,
            r#"{"name":"labels","type":"object","required":false,"map":"object"},"#,
            r#"{"name":"labels{}","type":"object","required":false,"map":"object"},"#,
            r#"{"name":"labels{}{}.name","type":"string","required":false}],"#,
            r#""response":[{"name":"instance_code","type":"string","required":false}],"#,
            r#""enums":{"body.locale":["zh-CN","en-US"],"body.mode":[-1,1]},"#,
            r#""errors":[{"http":400,"code":60012,"message":"uuid \"conflict\", again"}],"#,
            r#""quotas":[{"count":50,"per":"second"}],"scopes":[],"field_scopes":[],"#,
            r#""tokens":["tenant"],"app_types":[],"content_type":"application/json","#,
            r#""response_shape":"data","paging":null,"pages":["instance/create.md"]}"#,
            "\n",
        );
        assert_eq!(lines(&sample::ir()).unwrap(), expected);
    }

    #[test]
    fn operations_are_ordered_by_path_and_method() {
        let mut ir = sample::ir();
        let first = ir.modules[0].operations[0].clone();
        let other = |path: &str, method: &str| {
            let mut operation: Operation = first.clone();
            operation.path.value = path.to_owned();
            operation.http_method.value = method.to_owned();
            operation
        };
        ir.modules[0].operations =
            vec![other("/b", "GET"), other("/a", "POST"), other("/a", "GET")];
        let order: Vec<(String, String)> = lines(&ir)
            .unwrap()
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap())
            .map(|line| (line["path"].to_string(), line["http_method"].to_string()))
            .collect();
        let expected = [("/a", "GET"), ("/a", "POST"), ("/b", "GET")]
            .map(|(path, method)| (format!("\"{path}\""), format!("\"{method}\"")));
        assert_eq!(order, expected);
    }

    #[test]
    fn the_format_is_what_the_page_says_beyond_the_type() {
        for (text, ty, expected) in [
            ("int64", Type::Integer, Some("int64")),
            ("int", Type::Integer, None),
            ("number(float)", Type::Number, Some("float")),
            ("array<int64>", sample::array(Type::Integer), None),
            ("string", Type::String, None),
        ] {
            let mut field = sample::field("a", ty, 0);
            field.type_text = text.to_owned();
            assert_eq!(rows(&[field])[0].format, expected, "{text}");
        }
    }
}
