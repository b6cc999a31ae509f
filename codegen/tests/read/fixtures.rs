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

#[test]
fn line_ends_and_byte_order_marks_change_nothing() {
    insta::glob!("../fixtures/read", "*.md", |path| {
        let text = std::fs::read_to_string(path).unwrap();
        let other = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        let read = |text: &str| render::document(&document(&Page::new("page.md", text)).0);
        assert_eq!(read(&text), read(&other), "{}", path.display());
    });
}
