//! Entities, backslash escapes, and addresses that only the portal understands.

/// A backslash before a quote, a slash or another backslash belongs to the example that it stands in.
pub(super) fn is_escapable(byte: u8) -> bool {
    matches!(
        byte,
        b'[' | b']' | b'-' | b'_' | b'<' | b'>' | b'*' | b'#' | b'|' | b'~' | b'`' | b'&'
    )
}

/// The entity at the start of `text` and its length. Spaces of all widths become plain ones.
pub(super) fn entity(text: &str) -> Option<(char, usize)> {
    let body = text.strip_prefix('&')?;
    let length = body.bytes().take(10).position(|byte| byte == b';')?;
    let name = &body[..length];
    let decoded = match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" | "ensp" | "emsp" | "thinsp" => ' ',
        "hellip" => '…',
        "mdash" => '—',
        "ndash" => '–',
        "middot" => '·',
        "ldquo" => '“',
        "rdquo" => '”',
        "lsquo" => '‘',
        "rsquo" => '’',
        "times" => '×',
        "le" => '≤',
        "ge" => '≥',
        _ => numeric(name)?,
    };
    Some((decoded, length + 2))
}

fn numeric(name: &str) -> Option<char> {
    let digits = name.strip_prefix('#')?;
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => digits.parse(),
    };
    match char::from_u32(code.ok()?)? {
        '\0' => None,
        '\u{a0}' => Some(' '),
        decoded => Some(decoded),
    }
}

/// Resolves entities and escapes of a single word.
pub(super) fn unescape(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(found) = rest.find(['&', '\\']) {
        out.push_str(&rest[..found]);
        rest = &rest[found..];
        let escaped = rest
            .as_bytes()
            .get(1)
            .copied()
            .filter(|&byte| is_escapable(byte));
        if let Some((decoded, length)) = entity(rest) {
            out.push(decoded);
            rest = &rest[length..];
        } else if let (true, Some(byte)) = (rest.starts_with('\\'), escaped) {
            out.push(char::from(byte));
            rest = &rest[2..];
        } else {
            out.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}

/// How the portal writes links to its own pages, and where they lead from any place.
const PORTAL: (&str, &str) = ("](/ssl:ttdoc/", "](https://open.feishu.cn/document/");

/// The text with links that lead there from any place.
pub(super) fn absolute_links(text: String) -> String {
    if text.contains(PORTAL.0) {
        text.replace(PORTAL.0, PORTAL.1)
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::absolute_links;

    #[test]
    fn links_lead_there_from_any_place() {
        for (text, expected) in [
            (
                "见 [甲](/ssl:ttdoc/a/b#c)、[乙](https://a.b)",
                "见 [甲](https://open.feishu.cn/document/a/b#c)、[乙](https://a.b)",
            ),
            ("/ssl:ttdoc/ 是前缀", "/ssl:ttdoc/ 是前缀"),
        ] {
            assert_eq!(absolute_links(text.to_owned()), expected);
        }
    }
}
