//! Where the hosts that the documentation names are found.

use std::borrow::Cow;

use reqwest::Url;

use crate::error::{Cause, ConfigError, Error};

/// Hosts of documented operations. Others are rare enough to be parsed call by call.
const USUAL: [&str; 3] = ["open.feishu.cn", "accounts.feishu.cn", "www.feishu.cn"];

/// Base URLs, parsed once.
#[derive(Debug)]
pub(crate) enum Hosts {
    /// The platform itself under this domain.
    Domain {
        domain: &'static str,
        usual: Vec<(&'static str, Url)>,
    },
    /// One server for all hosts.
    One(Url),
}

impl Hosts {
    pub(crate) fn domain(domain: &'static str) -> Result<Self, ConfigError> {
        let usual = USUAL
            .iter()
            .map(|host| Ok((*host, parse(&address(host, domain))?)));
        Ok(Hosts::Domain {
            domain,
            usual: usual.collect::<Result<_, _>>()?,
        })
    }

    pub(crate) fn one(url: &str) -> Result<Self, ConfigError> {
        parse(url).map(Hosts::One)
    }

    /// The base URL of `host`, given in its feishu.cn spelling.
    pub(crate) fn base(&self, host: &str) -> Result<Cow<'_, Url>, Error> {
        match self {
            Hosts::One(url) => Ok(Cow::Borrowed(url)),
            Hosts::Domain { domain, usual } => match usual.iter().find(|(known, _)| *known == host)
            {
                Some((_, url)) => Ok(Cow::Borrowed(url)),
                None => parse(&address(host, domain))
                    .map(Cow::Owned)
                    .map_err(|error| Error::new(Cause::Config(error))),
            },
        }
    }

    /// What tells these hosts from others.
    pub(crate) fn name(&self) -> &str {
        match self {
            Hosts::Domain { domain, .. } => domain,
            Hosts::One(url) => url.as_str(),
        }
    }

    /// True if a call may need TLS.
    pub(crate) fn any_secure(&self) -> bool {
        !matches!(self, Hosts::One(url) if url.scheme() == "http")
    }
}

fn address(host: &str, domain: &str) -> String {
    format!("https://{}", host.replace("feishu.cn", domain))
}

fn parse(text: &str) -> Result<Url, ConfigError> {
    // What stands before an `@` may be a password, even if the rest is no URL.
    let shown = if text.contains('@') {
        "(withheld)"
    } else {
        text
    };
    let wrong = |reason: &str| ConfigError::BaseUrl {
        url: shown.to_owned(),
        reason: reason.to_owned(),
    };
    // To a parser a host without a scheme is a path, or, with its port, the scheme itself.
    if !["http://", "https://"].iter().any(|it| begins(text, it)) {
        return Err(wrong("it must begin with `http://` or `https://`"));
    }
    let url = Url::parse(text).map_err(|error| wrong(&error.to_string()))?;
    if !url.username().is_empty() || url.password().is_some() {
        Err(wrong("it must not hold a user or password"))
    } else if url.query().is_some() || url.fragment().is_some() {
        Err(wrong(
            "it must end with the host or a path, without `?` or `#`",
        ))
    } else {
        Ok(url)
    }
}

fn begins(text: &str, scheme: &str) -> bool {
    let start = text.get(..scheme.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
}

#[cfg(test)]
mod tests {
    use super::Hosts;

    #[test]
    fn a_documented_host_is_found_in_its_region() {
        let cases = [
            ("feishu.cn", "open.feishu.cn", "https://open.feishu.cn/"),
            ("feishu.cn", "www.feishu.cn", "https://www.feishu.cn/"),
            (
                "larksuite.com",
                "open.feishu.cn",
                "https://open.larksuite.com/",
            ),
            (
                "larksuite.com",
                "accounts.feishu.cn",
                "https://accounts.larksuite.com/",
            ),
            (
                "larksuite.com",
                "rare-host.feishu.cn",
                "https://rare-host.larksuite.com/",
            ),
        ];
        for (domain, host, expected) in cases {
            let hosts = Hosts::domain(domain).unwrap();
            assert_eq!(hosts.base(host).unwrap().as_str(), expected);
        }
        let one = Hosts::one("http://localhost:8080/gate").unwrap();
        assert_eq!(
            one.base("www.feishu.cn").unwrap().as_str(),
            "http://localhost:8080/gate"
        );
    }
}
