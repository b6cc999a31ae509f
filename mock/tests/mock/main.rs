//! A mock as its callers see it: over HTTP.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod platform;
mod requests;

use std::path::Path;

use feishu_codegen::config::SpecSet;
use feishu_codegen::source::Page;
use feishu_mock::{Mock, Settings};
use reqwest::header::HeaderMap;
use reqwest::{Client, Method};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A page from the root of the workspace.
fn page(path: &str) -> Page {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    Page::from_bytes(path, std::fs::read(root.join(path)).unwrap())
}

/// A mock that listens.
struct Running {
    url: String,
    http: Client,
    server: JoinHandle<()>,
}

/// Status, headers and body; null where the body is no JSON.
struct Answer {
    status: u16,
    headers: HeaderMap,
    text: String,
    json: Value,
}

impl Running {
    async fn start(settings: Settings) -> Self {
        let pages = [
            "mock/tests/pages/brew.md",
            "specs/approval-v4/instance/create.md",
            "specs/approval-v4/instance/list.md",
            "tests/fixtures/shapes/file_download.md",
            "tests/fixtures/shapes/file_upload.md",
            "tests/fixtures/shapes/header_table.md",
        ];
        let set = SpecSet::new(pages.into_iter().map(page).collect());
        let mock = Mock::new(feishu_codegen::understand(&set).ir, settings);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let server = tokio::spawn(async move {
            mock.serve(listener).await.unwrap();
        });
        // Other crates of the workspace ask for TLS without a provider. It may be there already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = Client::builder().redirect(reqwest::redirect::Policy::none());
        Self {
            url,
            http: http.build().unwrap(),
            server,
        }
    }

    fn call(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.http.request(method, format!("{}{path}", self.url))
    }

    async fn post(&self, path: &str, body: &Value) -> Answer {
        answer(self.call(Method::POST, path).json(body)).await
    }

    async fn token(&self) -> String {
        let path = "/open-apis/auth/v3/tenant_access_token/internal";
        let issued = self
            .post(path, &json!({"app_id": "cli_a", "app_secret": "s"}))
            .await;
        issued.json["tenant_access_token"]
            .as_str()
            .unwrap()
            .to_owned()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn answer(call: reqwest::RequestBuilder) -> Answer {
    let response = call.send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let text = response.text().await.unwrap();
    let json = serde_json::from_str(&text).unwrap_or_default();
    Answer {
        status,
        headers,
        text,
        json,
    }
}

/// `field: description` of each violation.
fn violations(answer: &Answer) -> Vec<String> {
    assert_eq!(answer.json["code"], 99992402, "{}", answer.text);
    let found = answer.json["error"]["field_violations"].as_array().unwrap();
    let text = |it: &Value, key: &str| it[key].as_str().unwrap().to_owned();
    let lines = found.iter();
    lines
        .map(|it| format!("{}: {}", text(it, "field"), text(it, "description")))
        .collect()
}
