//! Page text to [`Document`]: the only part that knows markup.
//!
//! A page is read as a mix of blocks. `blocks` cuts it at the borders of what markdown does not know (`:::` blocks,
//! pipe tables of any kind, elements, field lists); each kind has its own reader, and what remains is markdown.

mod blocks;
mod cell;
mod depth;
mod escapes;
mod field_list;
mod front_matter;
mod html;
mod lines;
mod markdown;
mod pipe_rows;
mod pipe_table;
mod tags;

use std::ops::Range;

use crate::diagnostics::{Diagnostic, Sink};
use crate::document::{Block, Code, Document, Section, Table, Text};
use crate::source::{Page, PageId, Span};

/// Reads a page. Whatever the text, there is a document: what cannot be read as anything else comes through as text,
/// and what a person should look at is reported.
pub fn document(page: &Page, id: PageId, sink: &mut Sink) -> Document {
    let text = page.text.as_str();
    let body = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut reader = Reader::new(text, id, sink);
    if !readable(page, &mut reader) {
        return reader.finish(Vec::new());
    }
    let (mut front_matter, head) = front_matter::head(&mut reader, body);
    let lines = lines::lines(text, head..text.len());
    blocks::read(&mut reader, &lines, &mut front_matter);
    reader.finish(front_matter)
}

/// Reports pages that are no text; false for those that hold nothing to read.
fn readable(page: &Page, reader: &mut Reader<'_>) -> bool {
    let text = page.text.as_str();
    let nul = text.find('\0');
    if let Some(at) = nul {
        let span = reader.span(at..at + 1);
        reader.report(
            Diagnostic::error("binary-page", span, "the file is not text").help(
                "remove it from the folder, or save the page again as a markdown file in UTF-8",
            ),
        );
        return false;
    }
    if let Some(at) = page.invalid_utf8 {
        let replaced = text.get(at..).and_then(|rest| rest.chars().next());
        let span = reader.span(replaced.map_or(0..0, |first| at..at + first.len_utf8()));
        reader.report(
            Diagnostic::error("invalid-utf8", span, "the file is not valid UTF-8")
                .label("first bytes that are not UTF-8")
                .help("save the page again in UTF-8"),
        );
    }
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        let span = reader.span(0..0);
        reader.report(
            Diagnostic::error("empty-page", span, "the page is empty")
                .help("fetch the page again, or remove the file"),
        );
        return false;
    }
    true
}

/// The page being read, and the document as far as it has come.
struct Reader<'a> {
    text: &'a str,
    page: PageId,
    sink: &'a mut Sink,
    sections: Vec<Section>,
    /// Inside a notice: text is marked as such, headings do not open sections.
    notice: bool,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, page: PageId, sink: &'a mut Sink) -> Self {
        let preamble = Section {
            level: 0,
            title: String::new(),
            span: Span::new(page, 0..0),
            blocks: Vec::new(),
        };
        Self {
            text,
            page,
            sink,
            sections: vec![preamble],
            notice: false,
        }
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.page, range)
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.sink.report(diagnostic);
    }

    /// Opens a section.
    fn heading(&mut self, level: u8, title: String, range: Range<usize>) {
        self.sections.push(Section {
            level,
            title,
            span: self.span(range),
            blocks: Vec::new(),
        });
    }

    /// Adds the text of `range` to the open section, unless nothing remains of it.
    fn prose(&mut self, range: Range<usize>) {
        let content = cell::read(self.text, self.page, range, cell::Escapes::Markdown);
        if !content.is_empty() {
            let notice = self.notice;
            self.block(Block::Text(Text { notice, content }));
        }
    }

    /// Adds the text of `range` as the body of a notice.
    fn alert(&mut self, range: Range<usize>) {
        let outer = std::mem::replace(&mut self.notice, true);
        self.prose(range);
        self.notice = outer;
    }

    fn code(&mut self, language: &str, text: String, range: Range<usize>) {
        let span = self.span(range);
        self.block(Block::Code(Code {
            language: language.to_ascii_lowercase(),
            text,
            span,
        }));
    }

    fn table(&mut self, table: Table) {
        self.block(Block::Table(table));
    }

    fn block(&mut self, block: Block) {
        if let Some(section) = self.sections.last_mut() {
            section.blocks.push(block);
        }
    }

    fn finish(self, front_matter: Vec<crate::document::Entry>) -> Document {
        Document {
            page: self.page,
            front_matter,
            sections: self.sections,
        }
    }
}
