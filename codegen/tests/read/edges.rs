//! Pages that are hardly pages.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use feishu_codegen::source::Page;

use super::{document, findings, render, tables};

/// What becomes of a text, and what is said about it.
fn outcome(bytes: &[u8]) -> String {
    let page = Page::from_bytes("page.md", bytes.to_vec());
    let (document, found) = document(&page);
    render::document(&document) + &findings(&page, &found)
}

#[test]
fn broken_pages() {
    for (name, bytes) in [
        ("empty", b"".as_slice()),
        ("blank", b"\xef\xbb\xbf \n\n"),
        ("binary", b"PK\x03\x04\x00\x00\xff\xfe"),
        ("not_utf8", b"# Note\n\n\xc4\xe3\xba\xc3\n"),
        ("no_table", "# 便签\n\n只有一段话。\n".as_bytes()),
        ("no_separator", "# 便签\n\n| 名称 | 类型 |\n| a | int |\n".as_bytes()),
        ("no_separator_open", "名称 | 类型 | 描述\na | int | 甲\n".as_bytes()),
        ("no_rows", "| 名称 | 类型 |\n| --- | --- |\n\n后文\n".as_bytes()),
        ("no_header", "| --- | --- |\n| a | int |\n".as_bytes()),
        ("short_rows", "|名称|类型|描述|\n|-|-|-|\n|a|甲|\n|b|int|乙\n|c|\n".as_bytes()),
        ("open_fence", "## 一\n\n```json\n{\n# 注释\n}\n\n## 二\n\n文\n".as_bytes()),
        ("open_note", ":::note\n小心\n\n## 二\n\n文\n".as_bytes()),
        ("open_html", ":::html\n<md-table><md-tr><md-td>a</md-td>\n\n## 二\n\n文\n".as_bytes()),
        ("open_table_in_html", ":::html\n<md-table><md-tr><md-td>a</md-td>\n:::\n文\n".as_bytes()),
        ("open_table", "<md-table>\n<md-tr><md-td>a</md-td>\n\n## 二\n\n文\n".as_bytes()),
        ("bad_level", "<md-dt-table><md-dt-tr level=\"one\"><md-dt-td>a</md-dt-td></md-dt-tr></md-dt-table>\n".as_bytes()),
    ] {
        insta::assert_snapshot!(name, outcome(bytes));
    }
}

#[test]
fn a_table_of_2500_rows_ten_deep() {
    let mut text = String::from(":::html\n<md-dt-table><md-dt-tbody>\n");
    for row in 0..2_500 {
        let level = row % 11;
        writeln!(text, "<md-dt-tr level=\"{level}\"><md-dt-td>f{row}</md-dt-td><md-dt-td>t\\[\\]</md-dt-td></md-dt-tr>").unwrap();
    }
    text.push_str("</md-dt-tbody></md-dt-table>\n:::\n");
    let (document, found) = document(&Page::new("page.md", text));
    assert!(found.is_empty());
    let (_, table) = tables(&document).next().unwrap();
    assert_eq!(table.rows.len(), 2_500);
    assert_eq!(
        table.rows.iter().filter_map(|row| row.depth).max(),
        Some(10)
    );
    assert!(table.rows.iter().enumerate().all(|(row, read)| {
        read.depth == Some(row as u32 % 11)
            && read.cells[0].word() == format!("f{row}")
            && read.cells[1].word() == "t[]"
    }));
}

#[test]
fn pages_made_to_be_slow_are_not() {
    for piece in [
        "```json\n",
        "~~~~~\n",
        ":::html\n",
        ":::note\n",
        "<md-table>\n",
        "<md-perm name=\"",
        "<md-enum-item key=\"a\">",
        "`a``b",
        "| a | b\n\nc\n",
        "|-|-|\n",
        "a|b\n-|-\n",
        "![a](",
        "<!--",
        "<a href=",
        "&",
        "<md-td><md-table>",
        "<style>",
        ":::html\n<md-alert>\n## x\n",
    ] {
        let page = Page::new("page.md", piece.repeat(200_000 / piece.len()));
        let start = Instant::now();
        document(&page);
        assert!(
            start.elapsed() < Duration::from_secs(10),
            "{piece:?} took {:?}",
            start.elapsed()
        );
    }
}
