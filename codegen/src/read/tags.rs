//! Elements: a scanner for a closed vocabulary.
//!
//! Pages mix elements with text that only looks like elements (`<tenant_key>`, `list<string>`, `<sheetId>!<range>`),
//! close them in the wrong order and leave them open. So a tag is what has a known name, and nothing else is.

use std::ops::Range;

/// The longest tag that is looked for; a `<` without a `>` in this many bytes is text.
const LONGEST: usize = 2_000;

/// An opening or closing tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// Name as written.
    pub(super) name: &'a str,
    /// True for `</name>`.
    pub(super) closing: bool,
    /// True for `<name/>`.
    pub(super) empty: bool,
    attributes: &'a str,
    /// Where it stands.
    pub(super) range: Range<usize>,
}

fn is_known(name: &str) -> bool {
    matches!(
        name,
        "a" | "b"
            | "br"
            | "code"
            | "div"
            | "em"
            | "font"
            | "hr"
            | "i"
            | "img"
            | "li"
            | "ol"
            | "p"
            | "pre"
            | "s"
            | "span"
            | "strong"
            | "style"
            | "sub"
            | "sup"
            | "table"
            | "tbody"
            | "td"
            | "th"
            | "thead"
            | "tr"
            | "u"
            | "ul"
    ) || name.starts_with("md-")
}

/// The tag that starts at `at`, if one of the vocabulary does.
pub(super) fn at(text: &str, at: usize, end: usize) -> Option<Tag<'_>> {
    let rest = text.get(at..end)?.strip_prefix('<')?;
    let (closing, rest) = match rest.strip_prefix('/') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let length = rest
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
        .count();
    let (name, rest) = rest.split_at_checked(length)?;
    if !is_known(name) || !rest.starts_with(['>', '/', ' ', '\t', '\n', '\r']) {
        return None;
    }
    let close = closing_bracket(rest)?;
    let attributes = &rest[..close];
    let start_of_rest = at + 1 + usize::from(closing) + length;
    Some(Tag {
        name,
        closing,
        empty: attributes.ends_with('/'),
        attributes: attributes.trim_end_matches('/'),
        range: at..start_of_rest + close + 1,
    })
}

/// Offset of the `>` that ends a tag: the first outside quotes, or the first at all where quotes do not match.
fn closing_bracket(rest: &str) -> Option<usize> {
    let mut quote = None;
    let bytes = rest.as_bytes();
    let window = &bytes[..bytes.len().min(LONGEST)];
    for (offset, &byte) in window.iter().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(offset),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    window.iter().position(|&byte| byte == b'>')
}

/// The first tag at or after `from`.
pub(super) fn next(text: &str, mut from: usize, end: usize) -> Option<Tag<'_>> {
    loop {
        let found = from + text.get(from..end)?.find('<')?;
        if let Some(tag) = at(text, found, end) {
            return Some(tag);
        }
        from = found + 1;
    }
}

impl<'a> Tag<'a> {
    /// True if this opens `name`.
    pub(super) fn opens(&self, name: &str) -> bool {
        !self.closing && self.name == name
    }

    /// True if this closes `name`.
    pub(super) fn closes(&self, name: &str) -> bool {
        self.closing && self.name == name
    }

    /// The value of an attribute, as written.
    pub(super) fn attribute(&self, name: &str) -> Option<&'a str> {
        let mut rest = self.attributes;
        loop {
            rest = rest.trim_start();
            let length = rest
                .find(['=', ' ', '\t', '\n', '\r'])
                .unwrap_or(rest.len());
            if length == 0 && rest.is_empty() {
                return None;
            }
            let key = &rest[..length];
            rest = rest[length..].trim_start();
            let mut value = "";
            if let Some(after) = rest.strip_prefix('=') {
                (value, rest) = split_value(after.trim_start());
            }
            if key == name {
                return Some(value);
            }
        }
    }
}

/// An attribute's value, and what follows it.
fn split_value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote) {
            return inner.split_once(quote).unwrap_or((inner, ""));
        }
    }
    text.split_at(text.find([' ', '\t', '\n', '\r']).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(text: &str) -> Option<Tag<'_>> {
        next(text, 0, text.len())
    }

    #[test]
    fn only_the_vocabulary_is_markup() {
        for text in [
            "<tenant>",
            "list<string>",
            "<sheetId>!<range>",
            "a < b > c",
            "<md",
            "<br",
            "<tdx>",
            "<",
            "</>",
        ] {
            assert_eq!(first(text), None, "{text}");
        }
        for text in [
            "<br>",
            "<br/>",
            "<br />",
            "</md-td>",
            "<md-text type=\"field-name\" >",
            "<md-dt-tr\nlevel=\"0\">",
        ] {
            assert_eq!(
                first(text).map(|tag| tag.range),
                Some(0..text.len()),
                "{text}"
            );
        }
    }

    #[test]
    fn attributes_of_every_spelling() {
        let tag = first(r#"<md-perm name="a:b" desc='x > y' plain=z flag tags="">"#).unwrap();
        assert_eq!(tag.attribute("name"), Some("a:b"));
        assert_eq!(tag.attribute("desc"), Some("x > y"));
        assert_eq!(tag.attribute("plain"), Some("z"));
        assert_eq!(tag.attribute("flag"), Some(""));
        assert_eq!(tag.attribute("tags"), Some(""));
        assert_eq!(tag.attribute("missing"), None);
        assert_eq!(first("<md-th a=\"b>").map(|tag| tag.range), Some(0..12));
        assert_eq!(first("<p =\"x\" ==>").unwrap().attribute("y"), None);
    }
}
