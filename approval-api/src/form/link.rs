//! Links, as far as they may be shown.

/// What a link leads to: without its query, which may hold a token or a signature, and without a user and a password.
pub(crate) fn without_secrets(link: &str) -> String {
    let shown = link.split(['?', '#']).next().unwrap_or_default();
    let Some((scheme, rest)) = shown.split_once("://") else {
        return shown.to_owned();
    };
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = host.rsplit('@').next().unwrap_or_default();
    format!("{scheme}://{host}{path}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_of_links_are_not_shown() {
        for (link, shown) in [
            ("https://a.example/b/c", "https://a.example/b/c"),
            (
                "https://a.example/b?token=hush&x=1#y",
                "https://a.example/b",
            ),
            ("https://a.example?token=/hush@", "https://a.example"),
            ("https://a.example/b#hush", "https://a.example/b"),
            ("https://user:h@ush@a.example/@b", "https://a.example/@b"),
            ("file?hush", "file"),
            ("", ""),
        ] {
            assert_eq!(without_secrets(link), shown, "{link}");
        }
    }
}
