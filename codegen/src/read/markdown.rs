//! What markdown knows: headings, code, paragraphs, lists and quotes.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, OffsetIter, Options, Parser, Tag, TagEnd};

use super::{Reader, tags};

/// Reads markdown without tables and `:::` blocks.
pub(super) fn read(reader: &mut Reader<'_>, range: Range<usize>) {
    let (text, base) = (reader.text, range.start);
    let mut events = Parser::new_ext(&text[range.clone()], Options::empty()).into_offset_iter();
    // Start of the text that is not yet in a block, while a block is open.
    let mut pending: Option<usize> = None;
    let mut nesting = 0_u32;
    while let Some((event, at)) = events.next() {
        let at = base + at.start..base + at.end;
        match event {
            Event::Start(Tag::Heading { level, .. }) if nesting == 0 && !reader.notice => {
                let title = title(&mut events);
                reader.heading(level as u8, title, trim_end(text, at));
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                if let Some(from) = pending {
                    reader.prose(from..line_start(text, at.start).max(from));
                    pending = Some(at.end);
                }
                code(reader, &kind, &mut events, base, at);
            }
            Event::Start(_) => {
                if nesting == 0 {
                    pending = Some(at.start);
                }
                nesting += 1;
            }
            Event::End(_) => {
                nesting = nesting.saturating_sub(1);
                if nesting == 0
                    && let Some(from) = pending.take()
                {
                    reader.prose(from..at.end.max(from));
                }
            }
            _ => {}
        }
    }
}

/// Plain text of the heading whose start was just seen.
fn title(events: &mut OffsetIter<'_>) -> String {
    let mut title = String::new();
    for (event, _) in events.by_ref() {
        match event {
            Event::End(TagEnd::Heading(_)) => break,
            Event::Text(text) | Event::Code(text) => title.push_str(&text),
            Event::InlineHtml(html) if tags::at(&html, 0, html.len()).is_none() => {
                title.push_str(&html)
            }
            Event::SoftBreak | Event::HardBreak => title.push(' '),
            _ => {}
        }
    }
    title.trim().to_owned()
}

fn code(
    reader: &mut Reader<'_>,
    kind: &CodeBlockKind<'_>,
    events: &mut OffsetIter<'_>,
    base: usize,
    block: Range<usize>,
) {
    let mut contents = String::new();
    let mut span: Option<Range<usize>> = None;
    for (event, at) in events.by_ref() {
        match event {
            Event::Text(text) => {
                contents.push_str(&text);
                let at = base + at.start..base + at.end;
                span = Some(span.map_or(at.clone(), |span| span.start..at.end));
            }
            Event::End(TagEnd::CodeBlock) => break,
            _ => {}
        }
    }
    let language = match kind {
        CodeBlockKind::Fenced(info) => info
            .split([' ', ',', '{'])
            .find(|word| !word.is_empty())
            .unwrap_or(""),
        CodeBlockKind::Indented => "",
    };
    let contents = contents.trim_end().to_owned();
    let span = span.unwrap_or(block.end..block.end);
    let span = trim_end(reader.text, span);
    if !contents.is_empty() || matches!(kind, CodeBlockKind::Fenced(_)) {
        reader.code(language, contents, span);
    }
}

fn trim_end(text: &str, range: Range<usize>) -> Range<usize> {
    let kept = text[range.clone()].trim_end().len();
    range.start..range.start + kept
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}
