//! Cuts a page at the borders of the blocks that markdown does not know.

use std::ops::Range;

use super::lines::{Fences, Line};
use super::{Reader, field_list, front_matter, html, markdown, pipe_table, tags};
use crate::diagnostics::Diagnostic;
use crate::document::Entry;

/// Reads the blocks of `lines`. Lines of front matter that stand around the title are added to `head`.
pub(super) fn read<'a>(reader: &mut Reader<'a>, lines: &[Line<'a>], head: &mut Vec<Entry>) {
    let mut cutter = Cutter {
        reader,
        lines,
        fences: Fences::default(),
        never_closed: Vec::new(),
        prose: 0,
    };
    let (mut at, mut in_head) = (0, true);
    while let Some(line) = lines.get(at) {
        in_head &= !line.is_heading() || line.text.trim_start().starts_with("# ");
        if let Some(entry) = in_head
            .then(|| front_matter::line(cutter.reader, line))
            .flatten()
        {
            head.push(entry);
            at = cutter.skip(at, at + 1);
        } else {
            at = cutter.block(at);
        }
    }
    cutter.flush(lines.len());
}

struct Cutter<'r, 'a, 'l> {
    reader: &'r mut Reader<'a>,
    lines: &'l [Line<'a>],
    fences: Fences,
    /// Names of elements that no further tag closes.
    never_closed: Vec<&'a str>,
    /// First line that has not been read.
    prose: usize,
}

impl<'a> Cutter<'_, 'a, '_> {
    /// Looks at line `at`; returns the line to go on with.
    fn block(&mut self, at: usize) -> usize {
        let line = self.lines[at];
        let text = line.text.trim_start();
        match text.as_bytes().first() {
            Some(b'`' | b'~') if line.fence().is_some() => self.fence(at),
            Some(b':') => match line.directive() {
                Some("") => self.skip(at, at + 1),
                Some(name) => self.directive(at, name),
                None => self.other(at),
            },
            Some(b'<') => self.element(at).unwrap_or_else(|| self.other(at)),
            Some(b'#') if line.is_heading() => self.skip(at, at).max(at + 1),
            _ => self.other(at),
        }
    }

    /// A pipe table, a list of fields, or markdown.
    fn other(&mut self, at: usize) -> usize {
        let text = self.lines[at].text;
        if text.contains('|') {
            if let Some(shape) = pipe_table::recognise(self.reader, self.lines, at) {
                self.flush(at);
                let end = pipe_table::read(self.reader, self.lines, shape, &mut self.fences);
                self.prose = end;
                return end;
            }
        } else if field_list::starts(text) {
            self.flush(at);
            let end = field_list::read(self.reader, self.lines, at);
            self.prose = end;
            return end;
        }
        at + 1
    }

    /// Reads as markdown what stands before line `until`.
    fn flush(&mut self, until: usize) {
        if self.prose < until {
            let range = self.range(self.prose..until);
            if !self.reader.text[range.clone()].trim().is_empty() {
                markdown::read(self.reader, range);
            }
        }
        self.prose = until;
    }

    /// Reads what stands before line `at` and goes on with line `next`.
    fn skip(&mut self, at: usize, next: usize) -> usize {
        self.flush(at);
        self.prose = next;
        next
    }

    /// Bytes of some lines, without the end of the last one.
    fn range(&self, lines: Range<usize>) -> Range<usize> {
        match self.lines.get(lines) {
            Some([first, .., last]) => first.start..last.end(),
            Some([only]) => only.start..only.end(),
            _ => 0..0,
        }
    }

    fn fence(&mut self, at: usize) -> usize {
        if let Some(close) = self.fences.close(self.lines, at) {
            return close + 1;
        }
        let end = (at + 1..self.lines.len())
            .find(|&line| self.lines[line].text.starts_with("##") && self.lines[line].is_heading())
            .unwrap_or(self.lines.len());
        self.report_unclosed(
            "unclosed-fence",
            at,
            "the code block is never closed",
            "add the closing fence",
        );
        self.flush(end);
        end
    }

    fn directive(&mut self, at: usize, name: &str) -> usize {
        self.flush(at);
        let (end, closed) = match name {
            "html" => self.end_of_html(at),
            _ => self.end_of_notice(at),
        };
        if name == "html" {
            let range = self.range(at + 1..end);
            html::read(self.reader, range);
        } else {
            let outer = std::mem::replace(&mut self.reader.notice, true);
            read(self.reader, &self.lines[at + 1..end], &mut Vec::new());
            self.reader.notice = outer;
        }
        self.prose = if closed { end + 1 } else { end };
        self.prose
    }

    /// Where the notice opened at line `at` ends, and whether a `:::` says so.
    fn end_of_notice(&mut self, at: usize) -> (usize, bool) {
        let stop = (at + 1..self.lines.len()).find(|&line| self.lines[line].directive().is_some());
        if let Some(close) = stop.filter(|&line| self.lines[line].directive() == Some("")) {
            return (close, true);
        }
        let end = stop.unwrap_or(self.lines.len());
        self.report_unclosed(
            "unclosed-block",
            at,
            "the `:::` block is never closed",
            "add a line `:::`",
        );
        let heading = (at + 1..end).find(|&line| self.lines[line].is_heading());
        (heading.unwrap_or(end), false)
    }

    /// Where the `:::html` block opened at line `at` ends, and whether a `:::` says so. Other blocks may stand in its
    /// elements; without a `:::` it ends at a heading or a block outside of them.
    fn end_of_html(&mut self, at: usize) -> (usize, bool) {
        let mut open = html::OpenElements::new(self.lines[at].end());
        let (mut inner, mut end) = (0, self.lines.len());
        for (number, line) in self.lines.iter().enumerate().skip(at + 1) {
            match line.directive() {
                None if !line.is_heading() => {}
                Some("") if inner == 0 => return (number, true),
                Some("") if open.any(self.reader.text, line.start) => inner -= 1,
                Some("") => return (number, true),
                Some(name) if name != "html" && open.any(self.reader.text, line.start) => {
                    inner += 1
                }
                Some("html") if open.any(self.reader.text, line.start) => {
                    end = number;
                    break;
                }
                _ if open.any(self.reader.text, line.start) => {}
                _ => return (number, false),
            }
        }
        if !open.any(self.reader.text, self.lines[end - 1].end()) {
            return (end, false);
        }
        self.report_unclosed(
            "unclosed-block",
            at,
            "the `:::` block is never closed",
            "add a line `:::`",
        );
        let stops = |line: &Line<'_>| {
            line.is_heading() && line.text.contains("##") || line.directive() == Some("html")
        };
        let stop = (at + 1..end).find(|&line| stops(&self.lines[line]));
        (stop.unwrap_or(end), false)
    }

    /// An element that is a block of its own without `:::` around it.
    fn element(&mut self, at: usize) -> Option<usize> {
        let line = self.lines[at];
        let start = line.start + (line.text.len() - line.text.trim_start().len());
        let text = self.reader.text;
        let tag = tags::at(text, start, line.end())
            .filter(|tag| !tag.closing && html::is_block(tag.name))?;
        self.flush(at);
        let close = self.close_of(tag.name, tag.range.end);
        let end = match close {
            Some(close) => self.lines.partition_point(|line| line.start <= close),
            None => {
                self.report_unclosed(
                    "unclosed-table",
                    at,
                    &format!("`{}` is never closed", tag.name),
                    &format!("add `</{}>` behind its last row", tag.name),
                );
                (at + 1..self.lines.len())
                    .find(|&line| self.lines[line].is_heading())
                    .unwrap_or(self.lines.len())
            }
        };
        let range = self.range(at..end);
        html::read(self.reader, range);
        self.prose = end;
        Some(end)
    }

    /// Where `name` is closed.
    fn close_of(&mut self, name: &'a str, from: usize) -> Option<usize> {
        if self.never_closed.contains(&name) {
            return None;
        }
        let end = self.lines.last().map_or(from, Line::end);
        let mut at = from;
        while let Some(tag) = tags::next(self.reader.text, at, end) {
            if tag.closes(name) {
                return Some(tag.range.start);
            }
            at = tag.range.end;
        }
        self.never_closed.push(name);
        None
    }

    fn report_unclosed(&mut self, code: &'static str, at: usize, message: &str, help: &str) {
        let span = self.reader.span(self.range(at..at + 1));
        self.reader.report(
            Diagnostic::warning(code, span, message)
                .label("opened here; read up to the next heading")
                .help(help),
        );
    }
}
