//! The same by hand: reqwest and serde, the URL parsed once, each body written and read once.

use std::{error::Error, time::Duration};

use feishu_approval_api::instance::query;
use futures_util::{StreamExt, TryStreamExt, stream};
use reqwest::{
    Client, Method, Request, Url,
    header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue},
};
use serde::{Deserialize, Serialize};

use crate::server;

/// A form of four controls, 0.6 kB.
pub(crate) const FORM: &str = concat!(
    r#"[{"id":"widget17357016330700001","type":"input","value":"到客户现场安装设备，预计三天，住宿自理，设备由物流另行发出"},"#,
    r#"{"id":"widget17357016330700002","type":"dateInterval","value":{"start":"2025-01-01T09:00:00+08:00","#,
    r#""end":"2025-01-03T18:00:00+08:00","interval":3.0}},"#,
    r#"{"id":"widget17357016330700003","type":"amount","value":1234.5,"currency":"CNY"},"#,
    r#"{"id":"widget17357016330700004","type":"contact","value":["b3f9a6c2","c4a8b7d3"],"open_ids":["ou_1","ou_2"]}]"#,
);

#[derive(Deserialize)]
struct Envelope<T> {
    code: i64,
    data: Option<T>,
}

#[derive(Serialize)]
struct Create<'a> {
    approval_code: &'a str,
    user_id: &'a str,
    form: &'a str,
    uuid: &'a str,
}

#[derive(Deserialize)]
struct Created {
    instance_code: Option<String>,
}

#[derive(Serialize)]
struct Query<'a> {
    approval_code: &'a str,
}

struct Floor {
    http: Client,
    token: HeaderValue,
    create: Url,
    query: Url,
}

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");

pub(crate) async fn run(scenario: &str, count: u32, url: &str) -> Result<(), Box<dyn Error>> {
    let floor = Floor {
        http: Client::builder()
            .user_agent("by-hand/1.0")
            // Nobody ships calls that may hang for ever.
            .timeout(Duration::from_secs(30))
            .tls_backend_preconfigured(no_certificates()?)
            .build()?,
        token: HeaderValue::from_static("Bearer t-7f1bcd13fc57d46bac21793a18e560"),
        create: Url::parse(&format!("{url}/open-apis/approval/v4/instances"))?,
        query: Url::parse(&format!("{url}/open-apis/approval/v4/instances/query"))?,
    };
    match scenario {
        "create" => {
            for _ in 0..count {
                create(&floor).await?;
            }
        }
        "create-32" => {
            stream::iter(0..count)
                .map(|_| create(&floor))
                .buffer_unordered(32)
                .try_collect::<()>()
                .await?;
        }
        "list" => list(&floor, count).await?,
        "decode" => {
            let page = server::page(false);
            for _ in 0..count {
                let page: Envelope<query::Response> = serde_json::from_slice(&page)?;
                std::hint::black_box(page.data);
            }
        }
        _ => return Err("no such scenario".into()),
    }
    Ok(())
}

/// What the crate does where it only calls plain HTTP: no certificates are read.
fn no_certificates() -> Result<rustls::ClientConfig, rustls::Error> {
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    Ok(rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth())
}

async fn create(floor: &Floor) -> Result<(), Box<dyn Error>> {
    let body = serde_json::to_vec(&Create {
        approval_code: "0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8",
        user_id: "b3f9a6c2",
        form: FORM,
        uuid: "9B4D6C02-73A1-4C5E-8F36-1D7A20E4B5C9",
    })?;
    let created: Created = call(floor, floor.create.clone(), body).await?;
    std::hint::black_box(created.instance_code);
    Ok(())
}

async fn list(floor: &Floor, pages: u32) -> Result<(), Box<dyn Error>> {
    let mut cursor = None;
    for _ in 0..pages {
        let mut url = floor.query.clone();
        url.set_query(Some("page_size=200"));
        if let Some(cursor) = &cursor {
            url.set_query(Some(&format!("page_size=200&page_token={cursor}")));
        }
        let body = serde_json::to_vec(&Query {
            approval_code: "0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8",
        })?;
        let page: query::Response = call(floor, url, body).await?;
        for item in page.instance_list {
            std::hint::black_box(item);
        }
        cursor = page.page_token;
    }
    Ok(())
}

async fn call<T: for<'de> Deserialize<'de>>(
    floor: &Floor,
    url: Url,
    body: Vec<u8>,
) -> Result<T, Box<dyn Error>> {
    let mut request = Request::new(Method::POST, url);
    let headers = request.headers_mut();
    headers.insert(AUTHORIZATION, floor.token.clone());
    headers.insert(CONTENT_TYPE, JSON);
    *request.body_mut() = Some(body.into());
    let answer = floor.http.execute(request).await?.bytes().await?;
    let envelope: Envelope<T> = serde_json::from_slice(&answer)?;
    match envelope.data {
        Some(data) if envelope.code == 0 => Ok(data),
        _ => Err(format!("code {}", envelope.code).into()),
    }
}
