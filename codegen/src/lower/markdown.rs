//! The pages' markdown to markdown that rustdoc takes without a warning.
//!
//! The text is parsed and written anew, so that list items are indented, brackets that are no links are escaped,
//! and what looks like HTML is text. Only links that lead somewhere from any place are kept.

use pulldown_cmark::{
    CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream,
};
use pulldown_cmark_to_cmark::{Options as Style, cmark_with_options};

use crate::markdown::code_span;
use crate::rust::Docs;

/// The text as lines of documentation.
pub(super) fn lines(text: &str) -> Docs {
    let text = apart(&clean(text));
    let mut rewriter = Rewriter::default();
    let mut events = Vec::new();
    for event in TextMergeStream::new(Parser::new_ext(&text, Options::empty())) {
        rewriter.rewrite(event, &mut events);
    }
    let style = Style {
        code_block_token_count: 3,
        list_token: '-',
        increment_ordered_list_bullets: true,
        ..Style::default()
    };
    let mut out = String::new();
    // Writing to a string cannot fail; without tables there is no other error.
    let _ = cmark_with_options(events, &mut out, Options::empty(), style);
    out.trim()
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// The text as one line without markup, for places that take no markdown.
pub(super) fn plain(text: &str) -> String {
    let text = clean(text);
    let mut out = String::new();
    for event in Parser::new_ext(&text, Options::empty()) {
        match event {
            Event::Text(piece)
            | Event::Code(piece)
            | Event::InlineHtml(piece)
            | Event::Html(piece) => {
                out.push_str(&piece);
            }
            Event::SoftBreak | Event::HardBreak | Event::End(_) if !out.ends_with(' ') => {
                out.push(' ')
            }
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A code span around any text, on one line.
pub(super) fn code(text: &str) -> String {
    code_span(&clean(text))
}

/// Without characters that a comment must not hold, and with spaces for tabs.
fn clean(text: &str) -> String {
    let bidirectional = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.replace('\t', "    ")
        .chars()
        .filter(|&c| c == '\n' || !(c.is_control() || bidirectional(c)))
        .collect()
}

/// Lines of a page end where they end: each line of running text is a paragraph of its own, so that it is joined
/// neither to the one before nor to a list item.
fn apart(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut fenced = false;
    let mut before = Line::Blank;
    for line in text.lines() {
        let fence = line.trim_start().starts_with("```");
        let this = if fenced { Line::Within } else { Line::of(line) };
        let own = matches!(this, Line::Running) && before != Line::Blank;
        let first_item = this == Line::Item && before == Line::Running;
        if !fenced && (own || first_item) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        fenced ^= fence;
        before = this;
    }
    out
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Blank,
    /// An item of a list.
    Item,
    /// A line of its own.
    Running,
    /// A line that is set in, or in a code block.
    Within,
}

impl Line {
    fn of(line: &str) -> Self {
        let text = line.trim_start();
        let numbered = text.trim_start_matches(|c: char| c.is_ascii_digit());
        let number = numbered.len() < text.len() && numbered.starts_with(['.', ')']);
        let marker = if number {
            &numbered[1..]
        } else {
            text.trim_start_matches(['-', '*', '+'])
        };
        let one = number || text.len() == marker.len() + 1;
        match text {
            "" => Line::Blank,
            _ if one && marker.starts_with(' ') => Line::Item,
            _ if text.len() < line.len() => Line::Within,
            _ => Line::Running,
        }
    }
}

/// State of the way through the events.
#[derive(Default)]
struct Rewriter {
    /// Links that are open; true for those that are kept.
    links: Vec<bool>,
    /// Within a code block, whose text stays as it is.
    in_code: bool,
}

impl Rewriter {
    fn rewrite<'a>(&mut self, event: Event<'a>, out: &mut Vec<Event<'a>>) {
        match event {
            Event::Start(
                Tag::Link {
                    dest_url, title, ..
                }
                | Tag::Image {
                    dest_url, title, ..
                },
            ) => {
                let leads = dest_url.starts_with("http://") || dest_url.starts_with("https://");
                let url = (leads && !self.links.contains(&true)).then_some(dest_url);
                self.links.push(url.is_some());
                out.extend(url.map(|url| Event::Start(link(LinkType::Inline, url, title))));
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if self.links.pop() == Some(true) {
                    if matches!(out.last(), Some(Event::Start(_))) {
                        out.push(Event::Text("…".into()));
                    }
                    out.push(Event::End(TagEnd::Link));
                }
            }
            Event::Text(text) if self.in_code && !text.ends_with('\n') => {
                out.push(Event::Text(format!("{text}\n").into()));
            }
            Event::Text(text) if !self.in_code && !self.links.contains(&true) => {
                autolink(text, out)
            }
            Event::InlineHtml(text) => out.push(Event::Text(text)),
            Event::Html(line) => {
                if matches!(out.last(), Some(Event::Text(_))) {
                    out.push(Event::SoftBreak);
                }
                out.push(Event::Text(line.trim_end().to_owned().into()));
            }
            Event::Start(Tag::HtmlBlock) => out.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => out.push(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::Heading { .. }) => {
                out.extend([Event::Start(Tag::Paragraph), Event::Start(Tag::Strong)]);
            }
            Event::End(TagEnd::Heading(_)) => {
                out.extend([Event::End(TagEnd::Strong), Event::End(TagEnd::Paragraph)]);
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                self.in_code = true;
                let kind = CodeBlockKind::Fenced(language(&kind).into());
                out.push(Event::Start(Tag::CodeBlock(kind)));
            }
            Event::End(TagEnd::CodeBlock) => {
                self.in_code = false;
                out.push(Event::End(TagEnd::CodeBlock));
            }
            Event::Rule => {}
            other => out.push(other),
        }
    }
}

fn link<'a>(link_type: LinkType, dest_url: CowStr<'a>, title: CowStr<'a>) -> Tag<'a> {
    Tag::Link {
        link_type,
        dest_url,
        title,
        id: "".into(),
    }
}

/// Text with its bare addresses made links.
fn autolink<'a>(text: CowStr<'a>, out: &mut Vec<Event<'a>>) {
    let mut rest: &str = &text;
    while let Some(start) = rest
        .find("http://")
        .into_iter()
        .chain(rest.find("https://"))
        .min()
    {
        let (before, from) = rest.split_at(start);
        let address = |c: char| c.is_ascii_graphic() && !"\"'<>`()[]{}|\\^".contains(c);
        let end = from.find(|c| !address(c)).unwrap_or(from.len());
        let url = from[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
        if !before.is_empty() {
            out.push(Event::Text(before.to_owned().into()));
        }
        let host = url
            .split_once("//")
            .is_some_and(|(_, host)| !host.is_empty());
        if host {
            let address: CowStr<'a> = url.to_owned().into();
            out.push(Event::Start(link(
                LinkType::Autolink,
                address.clone(),
                "".into(),
            )));
            out.push(Event::Text(address));
            out.push(Event::End(TagEnd::Link));
        } else {
            out.push(Event::Text(url.to_owned().into()));
        }
        rest = &from[url.len()..];
    }
    if rest.len() == text.len() {
        out.push(Event::Text(text));
    } else if !rest.is_empty() {
        out.push(Event::Text(rest.to_owned().into()));
    }
}

/// A language that rustdoc does not take for Rust.
fn language(kind: &CodeBlockKind<'_>) -> &'static str {
    match kind {
        CodeBlockKind::Fenced(info) if info.trim().eq_ignore_ascii_case("json") => "json",
        _ => "text",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rustdoc_would_misread_is_escaped() {
        for (text, expected) in [
            ("plain 文字", "plain 文字"),
            ("a <tenant> b", r"a \<tenant> b"),
            ("list[0] and [x]", r"list\[0\] and \[x\]"),
            (
                "see https://a.b/c?x=1&y=2。",
                "see <https://a.b/c?x=1&y=2>。",
            ),
            ("[text](https://a.b/c_d)", "[text](https://a.b/c_d)"),
            ("[https://a.b](https://a.b)", "[https://a.b](https://a.b)"),
            ("[text](/relative) [t](#anchor)", "text t"),
            ("![p.png](https://a.b/p.png)", "[p.png](https://a.b/p.png)"),
            ("![](https://a.b/p.png)", "[…](https://a.b/p.png)"),
            ("# Title\ntext", "**Title**\n\ntext"),
            ("- one\ntwo\n- three", "- one\n\ntwo\n\n- three"),
            ("- one\n  two\n- three", "- one\n  two\n- three"),
            (
                "one\n**two**：\n- three\n    - four",
                "one\n\n**two**：\n\n- three\n  - four",
            ),
            ("one\n3. two", "one\n\n3. two"),
            ("1. a\n2. b", "1. a\n2. b"),
            ("```\nx\n```", "```text\nx\n```"),
            ("```\nx", "```text\nx\n```"),
            ("    x = [1]", "```text\nx = [1]\n```"),
            ("```JSON\n{}\n```", "```json\n{}\n```"),
            (":::html\n<md-enum>", ":::html\n\n\\<md-enum>"),
            ("<br>\ntext", "\\<br>\n\ntext"),
            ("a\r\nb\u{202e}c", "a\n\nbc"),
            ("`x[0]<y>`", "`x[0]<y>`"),
            ("```\nGET https://a.b\n```", "```text\nGET https://a.b\n```"),
        ] {
            assert_eq!(lines(text).join("\n"), expected, "{text:?}");
        }
    }

    #[test]
    fn text_without_markup_is_one_line() {
        assert_eq!(plain("**a** [b](https://c.d)\n\n- `e` <f>"), "a b e <f>");
    }

    #[test]
    fn code_spans_hold_any_text() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b\nc"), "``a`b c``");
        assert_eq!(code("`a`"), "`` `a` ``");
    }
}
