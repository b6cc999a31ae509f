//! Lines of a page, and what a line looks like on its own.

use std::ops::Range;

/// One line without its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// Contents without `\n` and `\r`.
    pub(super) text: &'a str,
    /// Offset of the first byte.
    pub(super) start: usize,
}

impl<'a> Line<'a> {
    /// Offset of the end of the contents.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// True if nothing but white space stands on it.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// True if it ends in a hard break.
    pub(super) fn breaks_hard(&self) -> bool {
        self.text.ends_with("  ") && !self.is_blank()
    }

    /// The fence it opens: its character, its length and the info string.
    pub(super) fn fence(&self) -> Option<(u8, usize, &'a str)> {
        let text = self.text.trim_start();
        let mark = *text.as_bytes().first()?;
        if mark != b'`' && mark != b'~' {
            return None;
        }
        let length = text.bytes().take_while(|&byte| byte == mark).count();
        let info = text.get(length..)?.trim();
        (length >= 3 && !(mark == b'`' && info.contains('`'))).then_some((mark, length, info))
    }

    /// True if it closes a fence of that character and length.
    fn closes_fence(&self, mark: u8, length: usize) -> bool {
        self.fence()
            .is_some_and(|(other, count, info)| other == mark && count >= length && info.is_empty())
    }

    /// True for an ATX heading, indented by up to three spaces.
    pub(super) fn is_heading(&self) -> bool {
        let text = self.text.trim_start_matches(' ');
        let hashes = text.bytes().take_while(|&byte| byte == b'#').count();
        (1..=6).contains(&hashes)
            && self.text.len() - text.len() <= 3
            && text
                .get(hashes..)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
    }

    /// The name of the `:::` block that it opens; empty for a line that closes one.
    pub(super) fn directive(&self) -> Option<&'a str> {
        let name = self.text.trim().strip_prefix(":::")?.trim();
        name.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
            .then_some(name)
    }
}

/// The lines of `range`. A heading that is glued to the end of a table row or of a `:::` block is a line of its own.
pub(super) fn lines(text: &str, range: Range<usize>) -> Vec<Line<'_>> {
    let mut lines = Vec::with_capacity(range.len() / 24 + 1);
    let mut start = range.start;
    let Some(slice) = text.get(range) else {
        return lines;
    };
    for line in slice.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        match glued_heading(content) {
            Some(at) => {
                lines.push(Line {
                    text: &content[..at],
                    start,
                });
                lines.push(Line {
                    text: &content[at..],
                    start: start + at,
                });
            }
            None => lines.push(Line {
                text: content,
                start,
            }),
        }
        start += line.len();
    }
    lines
}

/// Where a heading starts that follows the last pipe of a row, or a closing `:::`, on the same line.
fn glued_heading(line: &str) -> Option<usize> {
    let text = line.trim_start();
    let glue = match text.as_bytes().first() {
        Some(b'|') => line.rfind('|')? + 1,
        Some(b':') if text.starts_with(":::") => line.find(":::")? + 3,
        _ => return None,
    };
    let rest = line.get(glue..)?;
    let hashes = rest
        .trim_start()
        .bytes()
        .take_while(|&byte| byte == b'#')
        .count();
    let heading = rest.trim_start().get(hashes..)?;
    ((2..=6).contains(&hashes) && heading.starts_with(' ') && !heading.trim().is_empty())
        .then(|| glue + (rest.len() - rest.trim_start().len()))
}

/// Finds the ends of fences. Remembers what was searched in vain, so that pages full of open fences stay linear.
#[derive(Default)]
pub(super) struct Fences {
    never_closed: [Option<usize>; 2],
}

impl Fences {
    /// The line that closes the fence opened at `open`, if there is one.
    pub(super) fn close(&mut self, lines: &[Line<'_>], open: usize) -> Option<usize> {
        let (mark, length, _) = lines.get(open)?.fence()?;
        let memo = &mut self.never_closed[usize::from(mark == b'~')];
        if memo.is_some_and(|shortest| length >= shortest) {
            return None;
        }
        let close = (open + 1..lines.len()).find(|&at| lines[at].closes_fence(mark, length));
        if close.is_none() {
            *memo = Some(length);
        }
        close
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<&str> {
        lines(text, 0..text.len())
            .iter()
            .map(|line| line.text)
            .collect()
    }

    #[test]
    fn glued_headings_are_lines() {
        assert_eq!(texts("| a | b |## Next\nx"), ["| a | b |", "## Next", "x"]);
        assert_eq!(texts(":::### Next"), [":::", "### Next"]);
        assert_eq!(texts("| a | # b |\r\n| c |#1"), ["| a | # b |", "| c |#1"]);
    }

    #[test]
    fn headings_fences_and_directives() {
        let line = |text| Line { text, start: 0 };
        assert!(line("   ### x").is_heading() && line("##").is_heading());
        assert!(
            !line("    # x").is_heading()
                && !line("#x").is_heading()
                && !line("####### x").is_heading()
        );
        assert_eq!(line("  ```json").fence(), Some((b'`', 3, "json")));
        assert_eq!(line("```a`").fence(), None);
        assert_eq!(line(" ::: note").directive(), Some("note"));
        assert_eq!(line(":::   ").directive(), Some(""));
        assert_eq!(line("::: 说明").directive(), None);
    }
}
