use feishu_codegen::config::SpecSet;
use feishu_codegen::source::Page;

use super::*;

#[test]
fn a_page_has_a_file_of_its_own_below_the_folder_or_none() {
    for (path, expected) in [
        (
            "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/search_cc",
            Some("uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/search_cc.md"),
        ),
        ("/a.md", Some("a%2Emd.md")),
        ("/a b/%2E", Some("a%20b/%252E.md")),
        ("/a\\..\\b", Some("a%5C%2E%2E%5Cb.md")),
        ("/c:/审", Some("c%3A/%E5%AE%A1.md")),
        ("/CON/com1/con-", Some("CON%/com1%/con-.md")),
        ("/...", Some("%2E%2E%2E.md")),
        ("../../etc", None),
        ("/a/../../etc", None),
        ("/a/./b", None),
        ("/a//b", None),
        ("/a/", None),
        ("/", None),
        ("a", None),
        ("", None),
    ] {
        assert_eq!(file(path).as_deref(), expected, "{path}");
    }
}

#[test]
fn the_reader_takes_back_what_the_head_says() {
    let listed = Listed {
        full_path: "/uAjLw4CM/archive-v1/\"\\x".to_owned(),
        title: "a: \"b\" \\ \n---\n# c".to_owned(),
        updated: "1747194126000".to_owned(),
    };
    for (updated, expected) in [
        ("1747194126999", 1_747_194_126_999),
        ("", 1_747_194_126_000),
    ] {
        let document = Document {
            content: "\n\n# 标题\n\n文\n\n".to_owned(),
            updated: updated.to_owned(),
        };
        let text = text(&listed, &document, "https://open.larksuite.com");
        assert!(text.ends_with("\n---\n\n\n\n# 标题\n\n文\n"), "{text}");
        let set = SpecSet::new(vec![Page::new("page.md", text)]);
        let read = feishu_codegen::understand(&set);
        let page = &read.ir.pages[0];
        assert_eq!(page.title, "a: \"b\" \\ --- # c");
        assert_eq!(
            page.document_path.as_deref(),
            Some(listed.full_path.as_str())
        );
        assert_eq!(page.updated_at, Some(expected));
        assert_eq!(
            page.url.as_deref(),
            Some("https://open.larksuite.com/document/uAjLw4CM/archive-v1/%22%5Cx")
        );
    }
}

#[test]
fn a_half_written_index_is_read_as_far_as_it_goes() {
    let scratch = tempfile::tempdir().unwrap();
    let page = |path: &str| Listed {
        full_path: path.to_owned(),
        title: String::new(),
        updated: "2".to_owned(),
    };
    let (a, b, c) = (page("/a"), page("/b"), page("/c"));
    let index = "{\"fullPath\":\"/a\",\"updateTime\":\"1\"}\n{\"fullPath\":\"/a\",\"updateTime\":\"2\",\"new\":1}\n\
                 {\"fullPath\":\"/b\",\"updateTime\":null}\nnonsense\n{\"fullPath\":\"/c\",\"upda";
    fs::write(scratch.path().join(INDEX), index).unwrap();
    for file in ["a.md", "b.md", "c.md"] {
        fs::write(scratch.path().join(file), "").unwrap();
    }
    let mut shelf = Shelf::open(scratch.path().to_owned()).unwrap();
    assert_eq!(
        [&a, &b, &c].map(|page| shelf.is_current(page)),
        [true, false, false]
    );

    let mut journal = shelf.expect(&[a.clone(), c.clone()]).unwrap();
    shelf.put(&mut journal, &c, "text").unwrap();
    drop(journal);
    let mut shelf = Shelf::open(scratch.path().to_owned()).unwrap();
    assert_eq!(
        [&a, &b, &c].map(|page| shelf.is_current(page)),
        [true, false, true]
    );
    assert_eq!(shelf.retain(&[a.clone(), c]).unwrap(), ["/b"]);
    assert!(!scratch.path().join("b.md").exists());
    fs::remove_file(scratch.path().join("a.md")).unwrap();
    assert!(!shelf.is_current(&a), "a page without its file is fetched");
}
