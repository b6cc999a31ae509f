//! Page texts, and positions in them.
//!
//! A [`Span`] is how every later stage says where a fact stands. It is a page and a byte range, so that it is
//! cheap to copy; [`Sources`] turns it back into text, lines and columns.

use std::ops::Range;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

/// One documentation page as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Path with `/` separators, as diagnostics show it.
    pub path: String,
    /// The whole text. Bytes that are not UTF-8 have been replaced by U+FFFD.
    pub text: String,
    /// Offset in the file of the first byte that was not UTF-8, if there was one.
    pub invalid_utf8: Option<usize>,
}

impl Page {
    /// A page whose text is known to be UTF-8.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
            invalid_utf8: None,
        }
    }

    /// A page from the bytes of a file, which may be anything at all.
    pub fn from_bytes(path: impl Into<String>, bytes: Vec<u8>) -> Self {
        let path = path.into();
        match String::from_utf8(bytes) {
            Ok(text) => Self::new(path, text),
            Err(error) => Self {
                path,
                invalid_utf8: Some(error.utf8_error().valid_up_to()),
                text: String::from_utf8_lossy(error.as_bytes()).into_owned(),
            },
        }
    }
}

/// Number of a page in its [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PageId(pub u32);

/// A byte range of one page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The page.
    pub page: PageId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The bytes `range` of `page`.
    pub fn new(page: PageId, range: Range<usize>) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self {
            page,
            start: clamp(range.start),
            end: clamp(range.end),
        }
    }

    /// The span as a range of byte offsets.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The smallest span that holds both, which must be of one page.
    pub fn to(self, other: Span) -> Span {
        Span {
            page: self.page,
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }
}

/// A value and the place on the page that states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// `value`, stated at `span`.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

fn line_starts(text: &str) -> Vec<u32> {
    let ends = text.bytes().zip(1..).filter(|(byte, _)| *byte == b'\n');
    std::iter::once(0)
        .chain(ends.map(|(_, next)| next))
        .collect()
}

/// All pages of a run, ordered by path so that the order of the files changes nothing.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    pages: Vec<Page>,
    attached: Vec<Page>,
    /// Where the lines of each page start, found when somebody asks.
    lines: Vec<OnceLock<Vec<u32>>>,
}

impl Sources {
    /// The pages in the order of their paths.
    pub fn new(mut pages: Vec<Page>) -> Self {
        pages.sort_by(|a, b| a.path.cmp(&b.path));
        Self {
            lines: vec![OnceLock::new(); pages.len()],
            pages,
            attached: Vec::new(),
        }
    }

    /// Adds a file that is no page, such as a configuration, so that findings can point into it.
    pub fn attach(&mut self, file: Page) -> PageId {
        self.attached.push(file);
        self.lines.push(OnceLock::new());
        let number = self.pages.len() + self.attached.len() - 1;
        PageId(u32::try_from(number).unwrap_or(u32::MAX))
    }

    /// Every page with its number; attached files are not among them.
    pub fn iter(&self) -> impl Iterator<Item = (PageId, &Page)> {
        (0..).map(PageId).zip(&self.pages)
    }

    /// Page or attached file `id`, if the span or number came from these sources.
    pub fn page(&self, id: PageId) -> Option<&Page> {
        let number = id.0 as usize;
        self.pages
            .get(number)
            .or_else(|| self.attached.get(number.checked_sub(self.pages.len())?))
    }

    /// True for the number of a page, false for that of an attached file.
    pub fn is_page(&self, id: PageId) -> bool {
        (id.0 as usize) < self.pages.len()
    }

    /// The text that a span covers; empty if the span is not of these sources.
    pub fn slice(&self, span: Span) -> &str {
        self.page(span.page)
            .and_then(|page| page.text.get(span.range()))
            .unwrap_or("")
    }

    /// Line and column (both from 1, columns in characters) at which a span starts.
    pub fn line_column(&self, span: Span) -> (usize, usize) {
        let (line, range) = self.line(span);
        let before = self.page(span.page).and_then(|page| {
            let before = range.start..(span.start as usize).max(range.start);
            page.text.get(before)
        });
        (line, before.map_or(0, |before| before.chars().count()) + 1)
    }

    /// The line in which a span starts: its number from 1, and its bytes without the end of the line.
    pub fn line(&self, span: Span) -> (usize, Range<usize>) {
        let (Some(page), Some(lines)) =
            (self.page(span.page), self.lines.get(span.page.0 as usize))
        else {
            return (1, 0..0);
        };
        let starts = lines.get_or_init(|| line_starts(&page.text));
        let line = starts.partition_point(|start| *start <= span.start);
        let start = |line: usize| starts.get(line).map(|start| *start as usize);
        let from = line.checked_sub(1).and_then(start).unwrap_or(0);
        let end = start(line).map_or(page.text.len(), |next| next - 1);
        (line.max(1), from..end)
    }

    /// `path:line:column` of a span.
    pub fn locate(&self, span: Span) -> String {
        let path = self.page(span.page).map_or("?", |page| &page.path);
        let (line, column) = self.line_column(span);
        format!("{path}:{line}:{column}")
    }

    /// The part of `span` that reads `needle`, or `span` itself where the page writes it otherwise.
    pub fn narrow(&self, span: Span, needle: &str) -> Span {
        if needle.is_empty() {
            return span;
        }
        self.slice(span).find(needle).map_or(span, |at| {
            let start = span.start as usize + at;
            Span::new(span.page, start..start + needle.len())
        })
    }
}
