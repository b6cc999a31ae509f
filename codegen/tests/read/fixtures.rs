//! Each dialect as a document.

use feishu_codegen::source::Page;

use super::{document, findings, render};

#[test]
fn dialects() {
    insta::glob!("../fixtures/read", "*.md", |path| {
        let page = Page::from_bytes("page.md", std::fs::read(path).unwrap());
        let (document, found) = document(&page);
        insta::assert_snapshot!(render::document(&document) + &findings(&page, &found));
    });
}
