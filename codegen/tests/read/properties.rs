//! No text breaks the reader, and every span is a piece of the page.

use feishu_codegen::source::Page;
use proptest::prelude::*;

use super::{document, invariants};

const FIXTURES: [&str; 5] = [
    include_str!("../fixtures/read/a.md"),
    include_str!("../fixtures/read/b.md"),
    include_str!("../fixtures/read/c.md"),
    include_str!("../fixtures/read/e.md"),
    include_str!("../fixtures/read/f.md"),
];

fn read(text: String) {
    let page = Page::new("page.md", text);
    invariants::spans(&page.text, &document(&page).0);
}

#[test]
fn spans_of_fixtures() {
    FIXTURES.into_iter().for_each(|text| read(text.to_owned()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in any::<String>()) {
        read(text);
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let page = Page::from_bytes("page.md", bytes);
        invariants::spans(&page.text, &document(&page).0);
    }

    #[test]
    fn any_soup_of_markup(pieces in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..40)) {
        read(pieces.concat());
    }

    #[test]
    fn any_cut_fixture(fixture in 0..FIXTURES.len(), cuts in prop::collection::vec((any::<prop::sample::Index>(), 0..40_usize), 1..6)) {
        let mut text: Vec<char> = FIXTURES[fixture].chars().collect();
        for (at, length) in cuts {
            let at = at.index(text.len() + 1);
            let end = (at + length).min(text.len());
            text.drain(at..end);
        }
        read(text.into_iter().collect());
    }
}

const PIECES: [&str; 58] = [
    "|",
    "| a ",
    "---|---",
    "|-|-|",
    "\n",
    "\n\n",
    "  \n",
    "\r\n",
    "名称 | 类型 | 必填 | 描述\n",
    "a | string | 是 | b",
    ":::html\n",
    ":::note\n",
    ":::\n",
    "<md-table>",
    "</md-table>",
    "<md-dt-table>",
    "<md-dt-tr level=\"1\">",
    "<md-dt-tr level=\"x\">",
    "</md-dt-tr>",
    "<md-dt-td>",
    "</md-dt-td>",
    "<md-enum>",
    "<md-enum-item key=\"a\">",
    "</md-enum-item>",
    "</md-enum>",
    "<md-perm name='x'>",
    "</md-perm>",
    "<br>",
    "<b>",
    "<a href=\"x\">",
    "</a>",
    "<style>",
    "<li>",
    "<td>",
    "<tr>",
    "```",
    "````json\n",
    "~~~\n",
    "`",
    "``",
    "&emsp;∟",
    "└ ",
    "&#0;",
    "&lt;",
    "\\|",
    "\\",
    "![",
    "](",
    ")",
    "# ",
    "## x\n",
    "---\n",
    "<!--",
    "-->",
    "类型额外说明\n",
    "- **t** 类型说明:\n",
    "  - **c** (object):\n",
    "   f: string <br> g: int\n",
];
