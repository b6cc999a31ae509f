//! A server that answers the same at once, whatever it is asked.

use std::{error::Error, io::Write};

use axum::{Router, body::Bytes, extract::State, http::Uri, response::IntoResponse};
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// Items of a page.
const ITEMS: usize = 200;

/// Prints its address and serves until its standard input ends.
pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("http://{}", listener.local_addr()?);
        std::io::stdout().flush()?;
        let router = Router::new().fallback(answer).with_state(Answers::new());
        let server = tokio::spawn(async move { axum::serve(listener, router).await });
        let ended = tokio::task::spawn_blocking(|| {
            std::io::copy(&mut std::io::stdin(), &mut std::io::sink())
        });
        ended.await??;
        server.abort();
        Ok(())
    })
}

#[derive(Clone)]
struct Answers {
    token: Bytes,
    created: Bytes,
    page: Bytes,
}

impl Answers {
    fn new() -> Self {
        let text = |value: Value| Bytes::from(value.to_string());
        Answers {
            token: text(json!({
                "code": 0, "msg": "ok", "tenant_access_token": "t-7f1bcd13fc57d46bac21793a18e560", "expire": 7200,
            })),
            created: text(json!({
                "code": 0, "msg": "success",
                "data": {"instance_code": "5B0E7C19-6D42-4F3A-8C55-91A7D3E2B604"},
            })),
            page: page(true),
        }
    }
}

/// A page of instances. There is always one more.
pub(crate) fn page(has_more: bool) -> Bytes {
    let items: Vec<_> = (0..ITEMS).map(item).collect();
    let page = json!({
        "code": 0, "msg": "success",
        "data": {
            "count": ITEMS, "instance_list": items,
            "page_token": "ZmVpc2h1LXBhZ2UtMDAwMw", "has_more": has_more,
        },
    });
    Bytes::from(page.to_string())
}

fn item(number: usize) -> Value {
    json!({
        "approval": {
            "code": "0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8", "name": "外出申请", "is_external": true,
            "external": {"batch_cc_read": false},
            "approval_id": "7201648835190247713", "icon": "https://www.example.com/icons/trip.png",
        },
        "group": {"external_id": "4410", "name": "行政"},
        "instance": {
            "code": format!("5B0E7C19-6D42-4F3A-8C55-{number:012}"), "external_id": format!("trip-{number}"),
            "user_id": "b3f9a6c2", "start_time": "1735689600000", "end_time": "1735693200000",
            "status": "pending", "title": "外出", "extra": "{}", "serial_id": format!("{number:012}"),
            "link": {
                "pc_link": format!("https://www.example.com/trip/{number}"),
                "mobile_link": format!("https://m.example.com/trip/{number}"),
            },
        },
    })
}

/// The cursor of a page is its own number, so that none repeats.
async fn answer(State(answers): State<Answers>, uri: Uri, body: Bytes) -> impl IntoResponse {
    drop(body);
    let body = match uri.path() {
        path if path.ends_with("/internal") => answers.token,
        path if path.ends_with("/query") => {
            numbered(&answers.page, uri.query().unwrap_or_default())
        }
        _ => answers.created,
    };
    ([("content-type", "application/json; charset=utf-8")], body)
}

fn numbered(page: &Bytes, query: &str) -> Bytes {
    let last = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("page_token="))
        .unwrap_or("0");
    let next = last.parse::<u64>().unwrap_or_default() + 1;
    let text = String::from_utf8_lossy(page);
    Bytes::from(text.replace("ZmVpc2h1LXBhZ2UtMDAwMw", &next.to_string()))
}
