//! The two addresses of the portal, asked with patience.
//!
//! Neither is documented, and neither asks who calls. Other programs that read them choose the language by the cookie
//! `open_locale`, which the portal's own pages set, or by `Accept-Language`. Both are sent; which of them counts has not
//! been tried on the portal itself.

use std::time::{Duration, SystemTime};

use anyhow::Context as _;
use backon::{ExponentialBuilder, Retryable as _};
use clap::ValueEnum;
use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, COOKIE, HeaderMap, HeaderValue, RETRY_AFTER};
use reqwest::{Client, StatusCode, Url};
use serde_json::Value;

use super::tree::scalar;

const DIRECTORY: &str = "/api/tools/docment/directory_list";
const DOCUMENT: &str = "/document_portal/v1/document/get_detail";

/// Attempts after the first.
const RETRIES: usize = 5;
/// Nobody waits longer than that for a single answer, whatever the portal asks for.
const LONGEST_WAIT: Duration = Duration::from_secs(120);

/// In which language the pages are.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Language {
    /// Chinese, from open.feishu.cn
    Zh,
    /// English, from open.larksuite.com
    En,
}

impl Language {
    /// As it is asked for, and as the folder of its pages is called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Language::Zh => "zh",
            Language::En => "en",
        }
    }

    /// The portal in this language.
    pub(crate) fn site(self) -> &'static str {
        match self {
            Language::Zh => "https://open.feishu.cn",
            Language::En => "https://open.larksuite.com",
        }
    }

    fn headers(self) -> HeaderMap {
        let (cookie, accepted) = match self {
            Language::Zh => ("open_locale=zh-CN", "zh-CN"),
            Language::En => ("open_locale=en-US", "en-US"),
        };
        HeaderMap::from_iter([
            (COOKIE, HeaderValue::from_static(cookie)),
            (ACCEPT_LANGUAGE, HeaderValue::from_static(accepted)),
            (ACCEPT, HeaderValue::from_static("application/json")),
        ])
    }
}

/// A page as the portal has it now.
pub(crate) struct Document {
    /// The page in the portal's own format.
    pub(crate) content: String,
    /// When it was changed last; empty where the answer does not tell.
    pub(crate) updated: String,
}

/// Where pages are asked for.
pub(crate) struct Portal {
    http: Client,
    base: Url,
    patience: ExponentialBuilder,
}

impl Portal {
    /// `base` stands for the portal of the language if it is given; `backoff` is how long the first retry waits.
    pub(crate) fn new(
        language: Language,
        base: Option<&Url>,
        backoff: Duration,
    ) -> anyhow::Result<Self> {
        let base = match base {
            Some(base) => base.clone(),
            None => Url::parse(language.site())?,
        };
        let builder = Client::builder()
            .user_agent(concat!("feishu-api-xtask/", env!("CARGO_PKG_VERSION")))
            .default_headers(language.headers())
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(60));
        // ring as in the runtime; an error means that there is a provider already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let builder = if base.scheme() == "https" {
            builder
        } else {
            // A machine without certificates can call plain HTTP.
            builder.tls_certs_only([])
        };
        Ok(Self {
            http: builder.build().context("cannot set up TLS")?,
            base,
            patience: ExponentialBuilder::default()
                .with_min_delay(backoff)
                .with_max_delay(Duration::from_secs(30))
                .with_max_times(RETRIES)
                .with_jitter(),
        })
    }

    /// The whole directory.
    pub(crate) async fn directory(&self) -> anyhow::Result<Value> {
        let url = self.url(DIRECTORY);
        self.data(&url)
            .await
            .with_context(|| format!("cannot read the directory of the documentation at {url}"))
    }

    /// One page.
    pub(crate) async fn document(&self, full_path: &str) -> anyhow::Result<Document> {
        let mut url = self.url(DOCUMENT);
        url.query_pairs_mut().append_pair("fullPath", full_path);
        let data = self.data(&url).await?;
        let content = data.get("content").and_then(Value::as_str).unwrap_or("");
        anyhow::ensure!(!content.trim().is_empty(), "the page has no content");
        Ok(Document {
            content: content.to_owned(),
            updated: data.get("updateTime").map(scalar).unwrap_or_default(),
        })
    }

    fn url(&self, path: &str) -> Url {
        let mut url = self.base.clone();
        let prefix = self.base.path().trim_end_matches('/');
        url.set_path(&format!("{prefix}{path}"));
        url
    }

    /// What stands in `data` of an answer; asked for again where that may help.
    async fn data(&self, url: &Url) -> anyhow::Result<Value> {
        let body = (|| self.ask(url))
            .retry(self.patience)
            .when(|failure| failure.may_pass)
            .adjust(|failure, planned| {
                let asked = failure.retry_after.unwrap_or_default();
                planned
                    .map(|planned| planned.max(asked))
                    .filter(|_| asked <= LONGEST_WAIT)
            })
            .await
            .map_err(|failure| anyhow::anyhow!(failure.why))?;
        data(&body)
    }

    async fn ask(&self, url: &Url) -> Result<Vec<u8>, Failure> {
        let answer = self.http.get(url.clone()).send().await?;
        let status = answer.status();
        if !status.is_success() {
            return Err(Failure {
                why: format!("the portal answered {status}"),
                may_pass: status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS,
                retry_after: retry_after(answer.headers(), SystemTime::now()),
            });
        }
        Ok(answer.bytes().await?.to_vec())
    }
}

/// Why a request brought nothing.
struct Failure {
    why: String,
    /// It may be different next time.
    may_pass: bool,
    /// How long the portal asks to wait.
    retry_after: Option<Duration>,
}

impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        Self {
            may_pass: !error.is_builder() && !error.is_redirect(),
            retry_after: None,
            // The page is named where this is told.
            why: format!("{:#}", anyhow::Error::from(error.without_url())),
        }
    }
}

/// Seconds, or a date.
fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    match text.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => {
            let date = httpdate::parse_http_date(text).ok()?;
            Some(date.duration_since(now).unwrap_or_default())
        }
    }
}

/// `data` of the envelope `{code, msg, data}`.
fn data(body: &[u8]) -> anyhow::Result<Value> {
    let mut envelope: Value =
        serde_json::from_slice(body).with_context(|| match body.trim_ascii_start().first() {
            Some(b'<') => "the portal answered with HTML where JSON should be",
            None => "the portal answered with nothing",
            Some(_) => "the portal answered with something that is no JSON",
        })?;
    let code = envelope.get("code").map(scalar).unwrap_or_default();
    if !matches!(code.as_str(), "" | "0") {
        let message = envelope.get("msg").map(scalar).unwrap_or_default();
        anyhow::bail!("the portal answered with code {code}: {message:?}");
    }
    match envelope.get_mut("data").map(Value::take) {
        Some(data) if !data.is_null() => Ok(data),
        _ => anyhow::bail!("the portal's answer has no `data`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_as_asked() {
        let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(12 * 3600);
        for (text, expected) in [
            ("7", Some(7)),
            (" 0 ", Some(0)),
            ("Thu, 01 Jan 1970 12:00:30 GMT", Some(30)),
            ("Thu, 01 Jan 1970 11:00:00 GMT", Some(0)),
            ("soon", None),
        ] {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, HeaderValue::from_static(text))]);
            let expected = expected.map(Duration::from_secs);
            assert_eq!(retry_after(&headers, noon), expected, "{text}");
        }
    }

    #[test]
    fn answers_without_data_say_why() {
        for (body, expected) in [
            (r#"{"code": 0, "data": {"a": 1}}"#, r#"{"a":1}"#),
            (r#"{"code": "0", "data": [1]}"#, "[1]"),
            (r#"{"data": 1}"#, "1"),
            (
                r#"{"code": 404, "msg": "no\u001b[2J"}"#,
                "the portal answered with code 404: \"no\\u{1b}[2J\"",
            ),
            (
                r#"{"code": 0, "data": null}"#,
                "the portal's answer has no `data`",
            ),
            ("[]", "the portal's answer has no `data`"),
            (
                "\n<!DOCTYPE html>",
                "the portal answered with HTML where JSON should be",
            ),
            ("", "the portal answered with nothing"),
            ("oops", "the portal answered with something that is no JSON"),
        ] {
            let told = match data(body.as_bytes()) {
                Ok(data) => data.to_string(),
                Err(error) => error.to_string(),
            };
            assert_eq!(told, expected, "{body}");
        }
    }
}
