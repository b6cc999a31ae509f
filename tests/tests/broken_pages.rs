//! What is said about pages that are broken, and that they harm nobody else.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use feishu_codegen::config::SpecSet;
use feishu_codegen::diagnostics::render;
use feishu_codegen::ir::dump::Outline;
use feishu_codegen::source::{Page, Sources};
use feishu_tests::{pages, workspace};

/// Everything that a person is told about the pages, and what is understood of them all the same.
fn told(pages: Vec<Page>) -> String {
    let set = SpecSet::new(pages);
    let reading = feishu_codegen::understand(&set);
    let mut out = String::new();
    for diagnostic in reading.diagnostics.into_sorted() {
        out.push_str(&render(&diagnostic, &set.sources, false));
        out.push('\n');
    }
    let _ = write!(out, "{}", Outline::of(&reading.ir));
    out
}

fn outline(pages: Vec<Page>) -> Outline {
    Outline::of(&feishu_codegen::read_ir(&Sources::new(pages), &BTreeMap::new()).ir)
}

#[test]
fn a_broken_page_is_told_of() {
    insta::glob!("../fixtures/broken", "*.md", |path| {
        let page = pages(path).expect("the fixture can be read");
        insta::assert_snapshot!(told(page));
    });
}

#[test]
fn pages_that_contradict_each_other_are_told_of() {
    insta::glob!("../fixtures/broken", "*/archive.md", |path| {
        let folder = path.parent().expect("a file is in a folder");
        let both = pages(folder).expect("the fixtures can be read");
        insta::assert_snapshot!(told(both));
    });
}

#[test]
fn other_pages_come_through_beside_broken_ones() {
    let specs = pages(&workspace().join("specs/approval-v4")).expect("the pages can be read");
    let broken = pages(&workspace().join("tests/fixtures/broken")).expect("the pages can be read");
    let alone = outline(specs.clone());
    let beside = outline([specs, broken].concat());
    assert!(alone.subjects.len() >= 50, "{alone}");
    for subject in alone.subjects {
        assert!(
            beside.subjects.contains(&subject),
            "{} is not the same beside broken pages:\n{beside}",
            subject.name
        );
    }
}

/// A page with a response of these rows: depth below `data`, name and type.
fn page_with_response(rows: impl IntoIterator<Item = (usize, String, &'static str)>) -> Page {
    let mut text = String::from(
        "# 取档案\n\n取一个档案。\n\n## 请求\n\n| 项目 | 值 |\n| --- | --- |\n\
         | HTTP URL | https://open.feishu.cn/open-apis/approval/v4/archives |\n| HTTP Method | GET |\n\n\
         ## 响应\n\n### 响应体\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n\
         | `code` | `int` | 0 为成功 |\n| `msg` | `string` | 结果说明 |\n| `data` | `\\-` | \\- |\n",
    );
    for (depth, name, ty) in rows {
        let indent = "&nbsp;&nbsp;".repeat(depth);
        let _ = writeln!(text, "| {indent}└ `{name}` | `{ty}` | 第 {depth} 层 |");
    }
    Page::new("get.md", text)
}

fn response_rows(page: Page) -> Vec<String> {
    let outline = outline(vec![page]);
    let facts = outline.subjects.iter().flat_map(|subject| &subject.facts);
    facts
        .map(ToString::to_string)
        .filter(|fact| fact.starts_with("response."))
        .collect()
}

#[test]
fn a_table_may_have_thousands_of_rows() {
    let rows = (0..2_500).map(|number| (1, format!("field_{number}"), "string"));
    let found = response_rows(page_with_response(rows));
    let expected: Vec<String> = (0..2_500)
        .map(|number| format!("response.field_{number}: string"))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn nesting_may_be_ten_deep() {
    let containers = (1..10).map(|depth| (depth, format!("level_{depth}"), "level\\[\\]"));
    let leaf = (10, "level_10".to_owned(), "int");
    let found = response_rows(page_with_response(containers.chain([leaf])));
    let mut path = String::from("response");
    let mut expected = Vec::new();
    for depth in 1..10 {
        let _ = write!(path, ".level_{depth}");
        expected.push(format!("{path}: array<object>"));
        path.push_str("[]");
    }
    expected.push(format!("{path}.level_10: integer"));
    assert_eq!(found, expected);
}
