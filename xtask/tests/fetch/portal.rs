//! A portal on loopback that answers as a test tells it to.

use std::collections::HashMap;
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures_util::stream;
use serde_json::{Value, json};

/// What a request gets.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// A page with this content.
    Page(String),
    /// This text, whatever it is.
    Raw(&'static str),
    /// A status without a body, and `Retry-After`.
    Status(u16, Option<&'static str>),
    /// A body that breaks off.
    Broken,
    /// Nothing, ever.
    Hang,
}

/// What the portal knows and has seen.
#[derive(Default)]
pub(crate) struct Known {
    /// `data` of the directory.
    pub(crate) directory: Value,
    /// Answers of each page; the last one stays.
    pub(crate) answers: HashMap<String, Vec<Answer>>,
    /// Pages that were asked for, in the order of the requests.
    pub(crate) asked: Vec<String>,
    /// Cookie and language of the requests, each once.
    pub(crate) languages: Vec<(String, String)>,
}

/// A running portal; it ends with the process.
pub(crate) struct Portal {
    pub(crate) base: String,
    pub(crate) known: Arc<Mutex<Known>>,
    /// Gets the path of every page when it is asked for.
    pub(crate) arrivals: Receiver<String>,
}

#[derive(Clone)]
struct Shared {
    known: Arc<Mutex<Known>>,
    arrivals: Sender<String>,
}

impl Portal {
    /// A portal with these pages in one folder: path, time of update, content.
    pub(crate) fn new(pages: &[(&str, Value, &str)]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let base = format!("http://{}/gate/", listener.local_addr().unwrap());
        let (sender, arrivals) = channel();
        let known = Arc::new(Mutex::new(Known::default()));
        let shared = Shared {
            known: Arc::clone(&known),
            arrivals: sender,
        };
        std::thread::spawn(move || {
            let mut builder = tokio::runtime::Builder::new_current_thread();
            let runtime = builder.enable_all().build().unwrap();
            runtime.block_on(serve(listener, shared));
        });
        let portal = Self {
            base,
            known,
            arrivals,
        };
        portal.set(pages);
        portal
    }

    /// Replaces the directory, the answers and what was seen.
    pub(crate) fn set(&self, pages: &[(&str, Value, &str)]) {
        let documents: Vec<Value> = pages
            .iter()
            .map(|(path, updated, _)| {
                let title = path.rsplit('/').next().unwrap();
                json!({"id": "1", "name": title, "type": "DocumentType", "fullPath": path, "updateTime": updated, "items": []})
            })
            .collect();
        let mut known = self.known.lock().unwrap();
        known.directory = json!({"items": [{"name": "API", "type": "DirectoryType", "fullPath": "/api", "items": [
            {"name": "档案", "type": "DirectoryType", "fullPath": "/docs/archive-v1", "items": documents},
            {"name": "别的", "type": "DocumentType", "fullPath": "/api/other-v1/get", "updateTime": "1"},
        ]}]});
        known.answers = pages
            .iter()
            .map(|(path, _, text)| (path.to_string(), vec![Answer::Page(text.to_string())]))
            .collect();
        known.asked.clear();
    }

    /// Scripts the answers of one page.
    pub(crate) fn script(&self, path: &str, answers: &[Answer]) {
        let mut known = self.known.lock().unwrap();
        known.answers.insert(path.to_owned(), answers.to_vec());
    }

    /// Pages that were asked for since the last call, sorted.
    pub(crate) fn asked(&self) -> Vec<String> {
        let mut asked = std::mem::take(&mut self.known.lock().unwrap().asked);
        asked.sort();
        asked
    }
}

async fn serve(listener: TcpListener, shared: Shared) {
    let routes = Router::new()
        .route("/gate/api/tools/docment/directory_list", get(directory))
        .route(
            "/gate/document_portal/v1/document/get_detail",
            get(document),
        )
        .with_state(shared);
    let listener = tokio::net::TcpListener::from_std(listener).unwrap();
    axum::serve(listener, routes).await.unwrap();
}

async fn directory(State(shared): State<Shared>, headers: HeaderMap) -> String {
    let mut known = shared.known.lock().unwrap();
    note_language(&mut known, &headers);
    json!({"code": 0, "msg": "success", "data": known.directory}).to_string()
}

async fn document(
    State(shared): State<Shared>,
    Query(query): Query<HashMap<String, String>>,
    headers: HeaderMap,
) -> Response {
    let path = &query["fullPath"];
    let answer = {
        let mut known = shared.known.lock().unwrap();
        note_language(&mut known, &headers);
        known.asked.push(path.clone());
        let answers = known.answers.get_mut(path);
        match answers.map(|answers| (answers.len(), answers)) {
            Some((2.., answers)) => answers.remove(0),
            Some((1, answers)) => answers[0].clone(),
            _ => Answer::Status(404, None),
        }
    };
    shared.arrivals.send(path.clone()).ok();
    match answer {
        Answer::Page(content) => {
            let data = json!({"title": "", "updateTime": 1768361098000_i64, "content": content});
            json!({"code": 0, "msg": "success", "data": data})
                .to_string()
                .into_response()
        }
        Answer::Raw(text) => text.into_response(),
        Answer::Status(status, wait) => {
            let headers = wait.map(|wait| [("retry-after", wait)]);
            let status = StatusCode::from_u16(status).unwrap();
            match headers {
                Some(headers) => (status, headers).into_response(),
                None => status.into_response(),
            }
        }
        Answer::Broken => {
            let parts = [Ok("{\"code\": 0"), Err(std::io::Error::other("broken"))];
            Body::from_stream(stream::iter(parts)).into_response()
        }
        Answer::Hang => std::future::pending().await,
    }
}

fn note_language(known: &mut Known, headers: &HeaderMap) {
    let text = |name: &str| {
        headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
            .to_owned()
    };
    let language = (text("cookie"), text("accept-language"));
    if !known.languages.contains(&language) {
        known.languages.push(language);
    }
}
