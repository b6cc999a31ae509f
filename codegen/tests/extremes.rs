//! Pages that nobody wrote: whatever they hold, reading ends, and later stages can follow what comes out.

use std::collections::BTreeMap;

use feishu_codegen::ir::field::walk;
use feishu_codegen::reading::{Reading, read_ir};
use feishu_codegen::source::{Page, Sources};

fn read(response: &str) -> Reading {
    let page = format!(
        "# 深\n\n## 请求\n\n| 基本 | |\n| --- | --- |\n\
         | HTTP URL | https://open.feishu.cn/open-apis/demo/v1/deep |\n| HTTP Method | GET |\n\n\
         ## 响应\n\n### 响应体\n\n{response}\n"
    );
    read_ir(
        &Sources::new(vec![Page::new("deep.md", page)]),
        &BTreeMap::new(),
    )
}

fn codes(reading: Reading) -> Vec<&'static str> {
    let found = reading.diagnostics.into_sorted();
    found.iter().map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn levels_without_end() {
    let rows: String = (0..20_000)
        .map(|level| {
            format!(
                "<md-dt-tr level=\"{level}\"><md-dt-td>f{level}</md-dt-td><md-dt-td>t{level}</md-dt-td>\
                 <md-dt-td></md-dt-td></md-dt-tr>\n"
            )
        })
        .collect();
    let reading = read(&format!(
        ":::html\n<md-dt-table><md-dt-thead><md-dt-tr><md-dt-th>名称</md-dt-th><md-dt-th>类型</md-dt-th>\
         <md-dt-th>描述</md-dt-th></md-dt-tr></md-dt-thead><md-dt-tbody>\n{rows}</md-dt-tbody></md-dt-table>\n:::"
    ));
    let mut count = 0;
    walk(
        &reading.ir.modules[0].operations[0].response.fields,
        &mut |_, _| count += 1,
    );
    assert_eq!(count, 20_000, "no row is lost");
    assert!(codes(reading).contains(&"malformed-level"));
}

#[test]
fn marks_without_end() {
    let rows: String = (1..2_000)
        .map(|depth| {
            format!(
                "| {}└ `f{depth}` | `t{depth}` | |\n",
                "&nbsp;".repeat(2 * depth)
            )
        })
        .collect();
    let reading = read(&format!(
        "| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| `f0` | `t0` | |\n{rows}"
    ));
    let mut count = 0;
    walk(
        &reading.ir.modules[0].operations[0].response.fields,
        &mut |_, _| count += 1,
    );
    assert_eq!(count, 2_000, "no row is lost");
    assert!(codes(reading).contains(&"nested-too-deep"));
}

#[test]
fn structures_without_end_where_the_markup_tells_no_level() {
    let rows: String = (0..5_000).map(|at| format!("f{at} | t{at} | \n")).collect();
    let reading = read(&format!("名称 | 类型 | 描述\n--- | --- | ---\n{rows}"));
    let mut count = 0;
    walk(
        &reading.ir.modules[0].operations[0].response.fields,
        &mut |_, _| count += 1,
    );
    assert_eq!(count, 5_000, "no row is lost");
}

#[test]
fn types_without_end() {
    for ty in [
        format!("string{}", "\\[\\]".repeat(50_000)),
        format!("{}string", "array<".repeat(50_000)),
        format!("{}string", "map<string, ".repeat(50_000)),
    ] {
        let reading = read(&format!(
            "| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| name | {ty} | 名字 |"
        ));
        let found = codes(reading);
        assert!(found.contains(&"type-not-understood"), "{found:?}");
    }
}

#[test]
fn examples_without_end() {
    for open in ["[", "{\"a\":", "{\"data\":["] {
        let reading = read(&format!(
            "| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| name | string | |\n\n\
             ### 响应体示例\n\n```json\n{}\n```",
            open.repeat(50_000)
        ));
        assert_eq!(reading.ir.modules[0].operations.len(), 1);
    }
}
