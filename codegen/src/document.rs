//! A page as markup: sections that hold tables, code and text.
//!
//! This is the border between `read`, which knows markup, and `extract`, which knows Feishu's words. A document
//! says nothing of what a table means; it only makes every dialect look alike: a table has header cells and rows,
//! a row may know its depth, a cell is text with the few elements that carry a fact lifted out of it.

use crate::source::{PageId, Span};

/// One page, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The page.
    pub page: PageId,
    /// Head of the page as key and value, keys as the page spells them; a list value has its items joined by newlines.
    pub front_matter: Vec<Entry>,
    /// Sections in page order. The first holds what stands before the first heading: level 0, an empty title.
    pub sections: Vec<Section>,
}

/// One line of front matter.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Key as the page spells it.
    pub key: String,
    /// Value without quotes.
    pub value: String,
    /// Where the value stands.
    pub span: Span,
}

/// A heading and what follows it up to the next heading of any level.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// 1 to 6; 0 before the first heading.
    pub level: u8,
    /// Plain text of the heading.
    pub title: String,
    /// Where the heading stands; empty at the start of the page for level 0.
    pub span: Span,
    /// Contents in page order.
    pub blocks: Vec<Block>,
}

/// One block of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A table of any dialect.
    Table(Table),
    /// A fenced, indented or `md-code-json` block.
    Code(Code),
    /// Paragraphs, lists, quotes and notices.
    Text(Text),
}

/// A code block.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// Language of the fence in lower case, `json` for `md-code-json`, empty where none is given.
    pub language: String,
    /// Contents, verbatim.
    pub text: String,
    /// Where the contents stand.
    pub span: Span,
}

/// Running text between tables, with its elements.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Set where the text is the body of a notice.
    pub notice: bool,
    /// The text, normalised like that of a cell.
    pub content: Cell,
}

/// How a table was written. Only `explain` shows it; nothing is decided by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `md-table` or `md-dt-table` elements.
    Elements,
    /// Pipes with one physical line a row.
    Pipe,
    /// Pipes where a row runs over several lines.
    PipeMultiline,
    /// A list of fields in prose, as after `类型额外说明`: one table for each type that is described at the top of the
    /// list, in the order of the list, which is that of the rows above whose types are objects. The header is one
    /// cell, the name of the type (`object` where it has none). A row is a field: its name, its type, and as third
    /// cell the name of the described type where the rows below it, one deeper, describe one. Every row has a depth.
    FieldList,
}

/// A table of any dialect.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// How it was written.
    pub form: Form,
    /// Header cells.
    pub header: Vec<Cell>,
    /// Body rows in page order.
    pub rows: Vec<Row>,
    /// The whole table.
    pub span: Span,
}

/// One logical row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Cells; may be fewer or more than the header has.
    pub cells: Vec<Cell>,
    /// Nesting depth from 0 where the markup tells it (`level`, `└`, `∟`, indentation). `None` in every row of a
    /// table whose markup tells none, which is what a flattened table looks like. In a table that marks nesting, a
    /// row without a mark has depth 0; no row is more than one deeper than the row before it. The first cell comes
    /// without the marks.
    pub depth: Option<u32>,
    /// The whole row.
    pub span: Span,
}

/// A cell, or running text: normalised lines, with elements that carry facts lifted out.
///
/// Normalised means: entities ending in `;` decoded, backslash escapes of markup resolved (`\[`, `\_`, but not the
/// `\"` of an example), `<br>` and hard breaks turned into `\n`, known tags removed, unknown ones (`<tenant>`,
/// `list<string>`) kept as text, links kept as markdown `[text](url)`, bold and code markers kept as markdown, images
/// removed, lines trimmed, list items keeping their indentation, no blank lines. Code is verbatim, except that a cell
/// which is nothing but one code span has its escapes and entities resolved too: types are often written so.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The raw cell.
    pub span: Span,
    /// Text and elements in order.
    pub parts: Vec<Part>,
}

/// A run of text, or an element.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Normalised text, possibly of several lines.
    Text {
        /// The text.
        text: String,
        /// The raw text it came from.
        span: Span,
    },
    /// An element that carries a fact.
    Item(Item),
}

/// What an element states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemKind {
    /// `md-enum-item`: a value and its description.
    EnumValue,
    /// `md-perm`: a scope and its name. The key is empty where the element has no `name`.
    Scope,
    /// `md-tag type="token-…"`: the key is `tenant`, `user` or `app`.
    Token,
    /// `md-app-support`: the key is one of its `types`; one item a type.
    AppType,
    /// `md-tag type="field-required"`: the key is empty.
    Required,
    /// `md-tooltip`: remarks on a label, never part of it. The key is empty.
    Tooltip,
}

/// An element that carries a fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it states.
    pub kind: ItemKind,
    /// Its key, unescaped.
    pub key: String,
    /// Its contents, normalised.
    pub text: String,
    /// The whole element.
    pub span: Span,
}

impl Cell {
    /// All text of the cell without its elements, parts joined by newlines.
    pub fn text(&self) -> String {
        let mut out = String::new();
        for part in &self.parts {
            if let Part::Text { text, .. } = part {
                if !out.is_empty() {
                    out.push('\n');
                }
                out.push_str(text);
            }
        }
        out
    }

    /// The text of a cell that holds a single word: trimmed, without code and bold markers.
    pub fn word(&self) -> String {
        self.text()
            .trim()
            .trim_matches(['`', '*'])
            .trim()
            .to_owned()
    }

    /// The elements of one kind.
    pub fn items(&self, kind: ItemKind) -> impl Iterator<Item = &Item> {
        self.parts.iter().filter_map(move |part| match part {
            Part::Item(item) if item.kind == kind => Some(item),
            _ => None,
        })
    }

    /// True if the cell has neither text nor elements.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }
}

impl Document {
    /// The value of a front-matter key, if the page has it and it is not empty.
    pub fn front(&self, key: &str) -> Option<&Entry> {
        self.front_matter
            .iter()
            .find(|entry| entry.key == key && !entry.value.is_empty())
    }
}
