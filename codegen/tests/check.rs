//! What the checks of the IR find, each on a small page or on an IR that one change has broken.

use std::collections::BTreeMap;

use feishu_codegen::check;
use feishu_codegen::diagnostics::{Severity, Sink};
use feishu_codegen::ir::{Ir, Operation, Paging, Relation, RelationKind, Side, Steps, Type};
use feishu_codegen::read_ir;
use feishu_codegen::source::{Page, PageId, Sources, Span, Spanned};

/// A page of ours, with its request and response examples.
fn page(request: &str, response: &str) -> Sources {
    let text = format!(
        "# 查询便签\n\n查询便签。\n\n## 请求\n\n| 基本 | |\n| --- | --- |\n\
         | HTTP URL | https://open.feishu.cn/open-apis/note/v1/books/:book_id/notes |\n| HTTP Method | POST |\n\n\
         ### 路径参数\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| `book_id` | `string` | 本子 |\n\n\
         ### 请求体\n\n| 名称 | 类型 | 必填 | 描述 |\n| --- | --- | --- | --- |\n\
         | `kind` | `string` | 是 | 种类<br>**示例值**：\"open\"<br>**可选值有**：<br>- `open`：开<br>- `done`：完<br> |\n\
         | `size` | `int` | 否 | 大小<br>**默认值**：`10`<br>**数据校验规则**：<br>- 取值范围：`1` ～ `20` |\n\
         | `tags` | `string[]` | 否 | 标签 |\n\n\
         ### 请求体示例\n\n```json\n{request}\n```\n\n## 响应\n\n### 响应体\n\n\
         | 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| `code` | `int` | 码 |\n| `msg` | `string` | 话 |\n| `data` | `-` | - |\n\
         | &nbsp;&nbsp;└ `items` | `note[]` | 便签 |\n| &nbsp;&nbsp;&nbsp;&nbsp;└ `id` | `string` | 标识 |\n\
         | &nbsp;&nbsp;&nbsp;&nbsp;└ `rank` | `int` | 次序 |\n\n\
         ### 响应体示例\n\n```json\n{response}\n```\n"
    );
    Sources::new(vec![Page::new("note.md", text)])
}

const REQUEST: &str = r#"{"kind": "open", "size": 3, "tags": ["a"]}"#;
const RESPONSE: &str = r#"{"code": 0, "msg": "", "data": {"items": [{"id": "1", "rank": 1}]}}"#;

fn read(sources: &Sources) -> Ir {
    read_ir(sources, &BTreeMap::new()).ir
}

/// `code: message` of every finding, by place.
fn findings(ir: &Ir, sources: &Sources) -> Vec<String> {
    let mut sink = Sink::default();
    check::check(ir, sources, &mut sink);
    let level = |severity| match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let found = sink.into_sorted();
    found
        .iter()
        .map(|found| {
            format!(
                "{} {}: {}",
                level(found.severity),
                found.code,
                found.message
            )
        })
        .collect()
}

#[test]
fn pages_against_their_examples() {
    let cases = [
        ("nothing wrong", REQUEST, RESPONSE, vec![]),
        (
            "null and empty lists say nothing",
            r#"{"kind": null, "tags": []}"#,
            r#"{"code": 0, "data": {"items": null}}"#,
            vec![],
        ),
        (
            "an error has no data",
            REQUEST,
            r#"{"code": 1, "msg": "no"}"#,
            vec![],
        ),
        (
            "a key without a row, once for a whole list",
            REQUEST,
            r#"{"code": 0, "data": {"items": [{"id": "1", "more": 1}, {"more": 2}]}}"#,
            vec![
                "note example-key-unlisted: the example has `items.more`, which the table does not list",
            ],
        ),
        (
            "a number in quotes",
            r#"{"kind": "open", "size": "3"}"#,
            RESPONSE,
            vec!["note example-kind: the example has a string at `size`, the table a whole number"],
        ),
        (
            "a structure in place of another",
            r#"{"kind": "open", "tags": {"a": 1}}"#,
            r#"{"code": 0, "data": {"items": {"id": "1"}}}"#,
            vec![
                "warning example-structure: the example has an object at `tags`, the table a list",
                "warning example-structure: the example has an object at `items`, the table a list",
            ],
        ),
    ];
    for (what, request, response, expected) in cases {
        let sources = page(request, response);
        assert_eq!(findings(&read(&sources), &sources), expected, "{what}");
    }
}

#[test]
fn an_ir_that_does_not_hold_together() {
    let span = Span::new(PageId(0), 0..1);
    let missing = |what: &str, field: &str| {
        format!(
            "error field-unknown: {what} of `note.v1.notes.create` speaks of the field `{field}`, which does not exist"
        )
    };
    let body =
        |operation: &mut Operation, at: usize, change: &dyn Fn(&mut feishu_codegen::ir::Field)| {
            change(&mut operation.body.as_mut().unwrap().fields[at]);
        };
    let bound = |text: &str| Some(Spanned::new(text.to_owned(), span));
    type Change<'a> = &'a dyn Fn(&mut Operation);
    let cases: [(&str, Change<'_>, Vec<String>); 13] = [
        (
            "the URL has a parameter more",
            &|operation| operation.path.value.push_str("/:note_id"),
            vec!["error path-parameter-missing: the URL has the parameter `:note_id`, and no field tells what it is".to_owned()],
        ),
        (
            "the URL has a parameter less",
            &|operation| operation.path.value = "/open-apis/note/v1/notes".to_owned(),
            vec!["error path-parameter-unknown: the path parameter `book_id` is not in the URL".to_owned()],
        ),
        (
            "siblings of one name",
            &|operation| body(operation, 2, &|field| field.name = "size".to_owned()),
            vec![
                "error duplicate-field: two fields of one object are called `size`".to_owned(),
                "note example-key-unlisted: the example has `tags`, which the table does not list".to_owned(),
            ],
        ),
        (
            "a rule over a field that is not there",
            &|operation| {
                operation.relations.push(Relation {
                    kind: RelationKind::AtLeastOne,
                    side: Side::Body,
                    fields: vec!["size".to_owned(), "sise".to_owned()],
                    span,
                });
            },
            vec![missing("a rule", "sise")],
        ),
        (
            "a rule that one of two is enough, and one of them is required",
            &|operation| {
                body(operation, 1, &|field| field.required = true);
                operation.relations.push(Relation {
                    kind: RelationKind::AtLeastOne,
                    side: Side::Body,
                    fields: vec!["size".to_owned(), "tags".to_owned()],
                    span,
                });
            },
            vec!["warning rule-contradicts: `size` is required, and by a rule one of 2 that can do without each other".to_owned()],
        ),
        (
            "a rule over one field",
            &|operation| {
                operation.relations.push(Relation {
                    kind: RelationKind::AtLeastOne,
                    side: Side::Body,
                    fields: vec!["size".to_owned()],
                    span,
                });
            },
            vec!["error relation-of-one: a rule over several fields has fewer than two".to_owned()],
        ),
        (
            "paging by fields that are not there",
            &|operation| {
                operation.paging = Some(Paging {
                    side: Side::Body,
                    cursor: "page_token".to_owned(),
                    size: Some("size".to_owned()),
                    steps: Steps::Next("page_token".to_owned()),
                    has_more: None,
                    items: "items".to_owned(),
                });
            },
            vec![missing("paging", "page_token")],
        ),
        (
            "paging over what is no list",
            &|operation| {
                operation.paging = Some(Paging {
                    side: Side::Body,
                    cursor: "kind".to_owned(),
                    size: None,
                    steps: Steps::Next("items[].id".to_owned()),
                    has_more: None,
                    items: "items[].rank".to_owned(),
                });
            },
            vec!["error paging-items: the operation pages over `items[].rank`, which is no list".to_owned()],
        ),
        (
            "a reference to nothing",
            &|operation| {
                body(operation, 2, &|field| {
                    field.ty = Type::Reference {
                        name: "tag".to_owned(),
                    }
                });
            },
            vec!["error reference-unresolved: `tags` has the type `tag`, which is not described".to_owned()],
        ),
        (
            "a value listed twice",
            &|operation| body(operation, 0, &|field| field.choices.extend(field.choices.first().cloned())),
            vec!["error duplicate-value: `kind` lists the value `open` twice".to_owned()],
        ),
        (
            "values of another type",
            &|operation| {
                body(operation, 0, &|field| {
                    field.ty = Type::Integer;
                    field.choices.truncate(1);
                    field.example = None;
                });
            },
            vec![
                "error value-kind: `open` cannot be a value of `kind`".to_owned(),
                "note example-kind: the example has a string at `kind`, the table a whole number".to_owned(),
            ],
        ),
        (
            "limits that nothing keeps",
            &|operation| {
                body(operation, 1, &|field| {
                    field.default = None;
                    field.constraints.minimum = bound("-9223372036854775808");
                    field.constraints.maximum = bound("-100000000000000000000");
                });
            },
            vec![
                "error limits-contradict: no value of `size` can be both at least -9223372036854775808 and at most -100000000000000000000"
                    .to_owned(),
            ],
        ),
        (
            "a default and an example against the rules of the field",
            &|operation| {
                body(operation, 1, &|field| field.default = bound("30"));
                body(operation, 0, &|field| field.example = bound("\"shut\""));
            },
            vec![
                "note value-contradicts: the default `30` of `size` is outside its documented limits".to_owned(),
                "note value-contradicts: the example `shut` of `kind` is none of its documented values".to_owned(),
            ],
        ),
    ];
    let sources = page(REQUEST, RESPONSE);
    for (what, change, expected) in cases {
        let mut ir = read(&sources);
        let operation = &mut ir.modules[0].operations[0];
        operation.name.resource = "notes".to_owned();
        operation.name.method = "create".to_owned();
        change(operation);
        let mut found = findings(&ir, &sources);
        found.sort();
        assert_eq!(found, expected, "{what}");
    }
}

#[test]
fn operations_of_one_name() {
    let sources = page(REQUEST, RESPONSE);
    let mut ir = read(&sources);
    let twin = ir.modules[0].operations[0].clone();
    ir.modules[0].operations.push(twin);
    let found = findings(&ir, &sources);
    assert!(
        found
            .iter()
            .any(|found| found.starts_with("error operation-name-taken")),
        "{found:?}"
    );
}
