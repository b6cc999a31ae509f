//! The generated crate.

use std::error::Error;

use feishu_approval_api::{Client, instance};
use feishu_runtime::{
    Error as CallError,
    limit::LimitPolicy,
    operation::{Operation, OperationMeta, Quota},
    response::RawResponse,
};
use futures_util::{StreamExt, TryStreamExt, stream};

use crate::{floor::FORM, server};

/// Calls are counted as against a documented quota, yet none waits.
#[derive(Debug)]
struct Counted;

impl LimitPolicy for Counted {
    fn quotas(&self, _operation: &'static OperationMeta) -> &[Quota] {
        &[Quota {
            count: 1000,
            seconds: 0,
        }]
    }
}

pub(crate) async fn run(scenario: &str, count: u32, url: &str) -> Result<(), Box<dyn Error>> {
    let client = Client::builder()
        .base_url(url)
        .self_built_app("cli_a1b2c3d4e5f6", "secret")
        .limits(Counted)
        .build()?;
    match scenario {
        "create" => {
            for _ in 0..count {
                create(&client).await?;
            }
        }
        "create-32" => {
            stream::iter(0..count)
                .map(|_| create(&client))
                .buffer_unordered(32)
                .try_collect::<()>()
                .await?;
        }
        "list" => {
            let pages = instance::query()
                .page_size(200)
                .approval_code("0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")
                .items(&client);
            let mut items = pages.take(count as usize * 200);
            while let Some(item) = items.try_next().await? {
                std::hint::black_box(item);
            }
        }
        "decode" => {
            let page = server::page(false);
            for _ in 0..count {
                let answer = RawResponse::new(instance::query::Request::META, 200, page.clone());
                std::hint::black_box(answer.decode::<instance::query::Response>()?);
            }
        }
        _ => return Err("no such scenario".into()),
    }
    Ok(())
}

async fn create(client: &Client) -> Result<(), CallError> {
    let created = instance::create()
        .approval_code("0D3C2A71-5E1B-4C8F-9A64-2B7E10F4C9D8")
        .user_id("b3f9a6c2")
        .form(FORM)
        .uuid("9B4D6C02-73A1-4C5E-8F36-1D7A20E4B5C9")
        .send(client)
        .await?;
    std::hint::black_box(created.instance_code);
    Ok(())
}
