//! The generated client of approvals against the platform.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use feishu_approval_api::instance;
use feishu_runtime::operation::Operation;
use feishu_tests::{platform::Platform, reply::Reply};
use futures_util::TryStreamExt;
use serde_json::json;

use crate::{Outcome, failure};

const LIST: &str = "GET /open-apis/approval/v4/instances";
const QUERY: &str = "POST /open-apis/approval/v4/instances/query";
const CREATE: &str = "POST /open-apis/approval/v4/instances";
const APPROVAL: &str = "7C468A54-8745-2245-9675-08B7C63E7A85";

/// The platform's books: instances by their uuid. A repeated uuid is a conflict.
#[derive(Clone, Default)]
struct Instances(Arc<Mutex<HashMap<String, String>>>);

impl Instances {
    fn create(&self, uuid: &str) -> Reply {
        let mut instances = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if instances.contains_key(uuid) {
            return Reply::code(400, 60012, "uuid conflict");
        }
        let code = format!("INSTANCE-{}", instances.len());
        instances.insert(uuid.to_owned(), code.clone());
        Reply::data(json!({"instance_code": code}))
    }

    fn count(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).len()
    }
}

fn created(uuid: &str) -> instance::create::Request {
    instance::create()
        .approval_code(APPROVAL)
        .user_id("f7cb567e")
        .form(r#"[{"id":"widget1","type":"input","value":"出差"}]"#)
        .uuid(uuid)
        .node_cc_user_id_list([instance::create::NodeApprover::new()
            .key("node")
            .value(["a", "b"])])
        .build()
}

#[tokio::test]
async fn a_listing_goes_over_empty_pages_to_its_end() -> Outcome {
    let platform = Platform::start().await?;
    let page = |codes: &[&str], next: &str, more| {
        Reply::data(json!({"instance_code_list": codes, "page_token": next, "has_more": more}))
    };
    platform.replies(
        LIST,
        [
            page(&["A", "B"], "n/1=", true),
            page(&[], "n2", true),
            page(&["C"], "", false),
        ],
    );
    let client = platform.builder().build()?;
    let items = instance::list()
        .approval_code(APPROVAL)
        .start_time("1567690398020")
        .end_time("1567690399020")
        .page_size(2)
        .items(&client);
    assert_eq!(items.try_collect::<Vec<_>>().await?, ["A", "B", "C"]);

    let given = format!(
        "approval_code={APPROVAL}&start_time=1567690398020&end_time=1567690399020&page_size=2"
    );
    let expected = ["", "page_token=n%2F1%3D", "page_token=n2"].map(|cursor| {
        let mut pairs: Vec<_> = given
            .split('&')
            .chain(Some(cursor).filter(|pair| !pair.is_empty()))
            .collect();
        pairs.sort_unstable();
        pairs.join("&")
    });
    let queries: Vec<_> = platform
        .calls()
        .iter()
        .map(|call| {
            let mut pairs: Vec<_> = call.query.split('&').collect();
            pairs.sort_unstable();
            pairs.join("&")
        })
        .collect();
    assert_eq!(queries, expected);
    Ok(())
}

#[tokio::test]
async fn a_range_longer_than_documented_is_not_sent() -> Outcome {
    let platform = Platform::start().await?;
    let client = platform.builder().build()?;
    let request = instance::list()
        .approval_code(APPROVAL)
        .start_time("1567690398020")
        .end_time("1567726398021")
        .page_size(101);
    let error = failure(request.send(&client).await);
    let fields: Vec<_> = error
        .violations()
        .ok_or("violations")?
        .iter()
        .map(|violation| violation.field.clone())
        .collect();
    assert_eq!(fields.len(), 2, "{error}");
    assert_eq!((platform.token_calls(), platform.calls().len()), (0, 0));
    Ok(())
}

#[tokio::test]
async fn a_query_is_sent_as_documented_and_read_leniently() -> Outcome {
    let platform = Platform::start().await?;
    platform.replies(QUERY, [Reply::data(json!({
        "count": "2",
        "instance_list": [
            {"approval": {"code": APPROVAL, "external": {"batch_cc_read": true}}, "instance": {"code": "A", "status": "approved"}},
            {"approval": null, "instance": {"code": "B", "status": "a status of tomorrow"}, "unknown": {"a": []}},
        ],
        "page_token": null,
        "has_more": false,
    }))]);
    let client = platform.builder().build()?;
    let response = instance::query()
        .page_size(10)
        .user_id_type(instance::query::UserIdType::UserId)
        .approval_code(APPROVAL)
        .send(&client)
        .await?;

    assert_eq!(response.count, Some(2));
    let [first, second] = response
        .instance_list
        .try_into()
        .map_err(|_| "two instances")?;
    let external = first
        .approval
        .and_then(|approval| approval.external)
        .ok_or("the external approval")?;
    assert_eq!(external.batch_cc_read, Some(true));
    let status =
        |item: Option<instance::query::InstanceSearchNode>| item.and_then(|item| item.status);
    assert_eq!(
        status(first.instance)
            .map(|status| status.as_str().to_owned())
            .as_deref(),
        Some("approved")
    );
    assert_eq!(
        status(second.instance)
            .map(|status| status.as_str().to_owned())
            .as_deref(),
        Some("a status of tomorrow")
    );

    let call = platform.calls().pop().ok_or("a call")?;
    assert_eq!(call.json(), json!({"approval_code": APPROVAL}));
    let mut pairs: Vec<_> = call.query.split('&').collect();
    pairs.sort_unstable();
    assert_eq!(pairs, ["page_size=10", "user_id_type=user_id"]);
    Ok(())
}

#[tokio::test]
async fn an_instance_is_created_as_documented() -> Outcome {
    let platform = Platform::start().await?;
    let instances = Instances::default();
    let book = instances.clone();
    platform.serves(CREATE, move |call| {
        book.create(call.json()["uuid"].as_str().unwrap_or_default())
    });
    let client = platform.builder().build()?;

    let response = client.send(&created("one")).await?;
    assert_eq!(response.instance_code.as_deref(), Some("INSTANCE-0"));
    let body = platform.calls().pop().ok_or("a call")?.json();
    let expected = json!({
        "approval_code": APPROVAL,
        "user_id": "f7cb567e",
        "form": r#"[{"id":"widget1","type":"input","value":"出差"}]"#,
        "uuid": "one",
        "node_cc_user_id_list": [{"key": "node", "value": ["a", "b"]}],
    });
    assert_eq!(body, expected);

    let error = failure(client.send(&created("one")).await);
    assert_eq!(
        error
            .code_as::<instance::create::ErrorCode>()
            .map(|code| code.code()),
        Some(60012)
    );

    platform.revoke_tokens(Reply::code(
        400,
        99991663,
        "Invalid access token for authorization",
    ));
    client.send(&created("two")).await?;
    assert_eq!(
        instances.count(),
        2,
        "a call that is made again creates one instance"
    );
    Ok(())
}

#[tokio::test]
async fn a_documented_error_code_has_its_name_and_advice() -> Outcome {
    let platform = Platform::start().await?;
    platform.replies(
        CREATE,
        [Reply::code(400, 1390015, "approval is not active").header("x-tt-logid", "20260101")],
    );
    let client = platform.builder().build()?;
    let error = failure(client.send(&created("one")).await);
    assert_eq!(
        error.code_as(),
        Some(instance::create::ErrorCode::ApprovalIsNotActive)
    );
    let info = error.info().ok_or("what the page says")?;
    assert!(!info.advice.is_empty());
    let text = error.to_string();
    for part in [
        "approval.v4.instance.create",
        "1390015",
        info.advice.trim_end_matches('。'),
        "20260101",
        "https://open.feishu.cn/document/",
    ] {
        assert!(text.contains(part), "`{part}` is not in `{text}`");
    }
    Ok(())
}

/// Sends a request that fails with each documented code in turn, at its documented status and at 200.
async fn every_code<O, E>(target: &str, request: O) -> Outcome
where
    O: Operation,
    E: From<i64> + PartialEq + std::fmt::Debug,
{
    assert!(!O::META.errors.is_empty());
    for info in O::META.errors {
        for status in [info.http.unwrap_or(400), 200] {
            let platform = Platform::start().await?;
            platform.replies(target, [Reply::code(status, info.code, "as it is sent")]);
            let client = platform.builder().build()?;
            let error = failure(client.send(&request).await.map(|_| ()));
            let code = error.code_as::<E>().ok_or("a code")?;
            assert_eq!(code, E::from(info.code));
            assert!(!format!("{code:?}").starts_with("Other"), "{code:?}");
            let text = error.to_string();
            // The lines of the advice, without marks of lists.
            let lines = info.advice.lines();
            let advice = lines.map(|line| line.trim_start_matches("- ").trim_end_matches('。'));
            let code = info.code.to_string();
            let parts = [O::META.name, &code, "as it is sent"];
            for part in parts.into_iter().chain(advice) {
                assert!(text.contains(part), "`{part}` is not in `{text}`");
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn every_documented_error_is_known_by_its_operation() -> Outcome {
    let list = instance::list()
        .approval_code(APPROVAL)
        .start_time("1567690398020")
        .end_time("1567690399020")
        .build();
    let query = instance::query().approval_code(APPROVAL).build();
    every_code::<_, instance::create::ErrorCode>(CREATE, created("one")).await?;
    every_code::<_, instance::list::ErrorCode>(LIST, list).await?;
    every_code::<_, instance::query::ErrorCode>(QUERY, query).await
}

#[tokio::test]
async fn all_operations_share_a_token_and_outlive_it_together() -> Outcome {
    let platform = Platform::start().await?;
    let instances = Instances::default();
    let book = instances.clone();
    platform.serves(CREATE, move |call| {
        book.create(call.json()["uuid"].as_str().unwrap_or_default())
    });
    platform.serves(LIST, |_| {
        Reply::data(json!({"instance_code_list": ["A"], "has_more": false}))
    });
    platform.serves(QUERY, |_| {
        Reply::data(json!({"count": 0, "instance_list": [], "has_more": false}))
    });
    let client = platform.builder().build()?;
    for (round, fetched) in [("one", 1), ("two", 2)] {
        let listed = instance::list()
            .approval_code(APPROVAL)
            .start_time("1567690398020")
            .end_time("1567690399020")
            .send(&client)
            .await?;
        assert_eq!(listed.instance_code_list, ["A"]);
        let found = instance::query()
            .approval_code(APPROVAL)
            .send(&client)
            .await?;
        assert_eq!(found.count, Some(0));
        client.send(&created(round)).await?;
        assert_eq!(platform.token_calls(), fetched, "in round {round}");
        platform.revoke_tokens(Reply::code(400, 99991663, "Invalid access token"));
    }
    assert_eq!(instances.count(), 2, "no instance is created twice");
    assert_eq!(
        platform.calls().len(),
        7,
        "one call of the second round is made again"
    );
    Ok(())
}

#[tokio::test]
async fn a_query_goes_over_empty_and_short_pages() -> Outcome {
    let platform = Platform::start().await?;
    let page = |codes: &[&str], next: &str, more| {
        let list: Vec<_> = codes
            .iter()
            .map(|code| json!({"instance": {"code": code}}))
            .collect();
        Reply::data(json!({"instance_list": list, "page_token": next, "has_more": more}))
    };
    platform.replies(
        QUERY,
        [
            page(&[], "n1", true),
            page(&["A"], "n2", true),
            page(&[], "n3", true),
            page(&["B", "C"], "", false),
        ],
    );
    let client = platform.builder().build()?;
    let items = instance::query()
        .approval_code(APPROVAL)
        .page_size(5)
        .items(&client);
    let codes: Vec<_> = items
        .map_ok(|item| {
            item.instance
                .and_then(|instance| instance.code)
                .unwrap_or_default()
        })
        .try_collect()
        .await?;
    assert_eq!(codes, ["A", "B", "C"]);
    let bodies: Vec<_> = platform.calls().iter().map(|call| call.json()).collect();
    assert_eq!(
        bodies,
        vec![json!({"approval_code": APPROVAL}); 4],
        "the cursor is in the query"
    );
    Ok(())
}
