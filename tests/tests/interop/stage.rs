//! Where both sides make their calls, and what is told of each.

use std::collections::BTreeMap;

use axum::extract::Query;
use feishu_runtime::Client;
use feishu_tests::{
    platform::{APP_SECRET, Call, Platform},
    reply::Reply,
};
use http::Uri;
use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde_json::{Value, json};

use crate::{Outcome, case::Case, own::Own, sdk::Sdk};

/// A platform, and the clients of this side by their apps.
pub(crate) struct Stage {
    platform: Platform,
    clients: BTreeMap<String, Client>,
}

/// What a side sent for a case, and what it saw of the answer.
#[derive(Serialize)]
struct Exchange {
    token: Option<Request>,
    call: Option<Request>,
    /// `{"answer": …}`, `{"error": …}`, or something else if the side has failed.
    seen: Value,
}

/// What a request means.
#[derive(Serialize)]
struct Request {
    /// Method and decoded segments of the path.
    target: Vec<String>,
    query: BTreeMap<String, Vec<String>>,
    /// Null if there is none.
    body: Value,
    content_type: Vec<String>,
    authorization: Option<String>,
}

impl Stage {
    pub(crate) async fn new() -> Outcome<Self> {
        Ok(Stage {
            platform: Platform::start().await?,
            clients: BTreeMap::new(),
        })
    }

    /// Has this side and the SDK make a call, and tells what either sent and saw.
    ///
    /// # Errors
    ///
    /// If this side cannot make the call, or does not see what the platform said.
    pub(crate) async fn exchanges(
        &mut self,
        case: &Case,
        own: Own,
        sdk: &mut Sdk,
    ) -> Outcome<[Value; 2]> {
        let (reply, meant) = match &case.error {
            Some(refusal) => (refusal.reply(), refusal.seen()),
            None => (
                Reply::data(case.answer.clone()),
                json!({"answer": case.answer}),
            ),
        };
        self.platform.serves_all(move |_| reply.clone());
        let before = self.counts();
        let seen = own(self.client(case)?, case.clone()).await?;
        let ours = self.exchange(before, &seen)?;
        if ours["seen"] != without_empty_members(&meant) {
            let (name, what) = (&case.operation, &case.what);
            return Err(format!("{name}, {what}: {meant} is seen as {seen}").into());
        }
        let before = self.counts();
        let seen = sdk.call(&self.order(case)).await?;
        Ok([ours, self.exchange(before, &seen)?])
    }

    fn client(&mut self, case: &Case) -> Outcome<Client> {
        let client = match self.clients.get(&case.app_id) {
            Some(client) => client.clone(),
            None => {
                let builder = self.platform.builder().validate_requests(false);
                let client = builder.self_built_app(&case.app_id, APP_SECRET).build()?;
                self.clients.insert(case.app_id.clone(), client.clone());
                client
            }
        };
        Ok(match &case.user_token {
            Some(token) => client.with_user_token(token.as_str()),
            None => client,
        })
    }

    /// What the driver of an SDK is told.
    fn order(&self, case: &Case) -> Value {
        json!({
            "base_url": self.platform.url(),
            "app_id": case.app_id,
            "app_secret": APP_SECRET,
            "user_token": case.user_token,
            "operation": case.operation,
            "path": case.path,
            "query": case.query,
            "body": case.body,
        })
    }

    /// Numbers of requests so far: those for tokens, and others.
    fn counts(&self) -> (usize, usize) {
        (self.platform.token_calls(), self.platform.calls().len())
    }

    fn exchange(&self, (tokens, calls): (usize, usize), seen: &Value) -> Outcome<Value> {
        let exchange = Exchange {
            token: only(self.platform.token_requests().into_iter().skip(tokens))?,
            call: only(self.platform.calls().into_iter().skip(calls))?,
            seen: without_empty_members(seen),
        };
        Ok(serde_json::to_value(exchange)?)
    }
}

fn only(mut calls: impl Iterator<Item = Call>) -> Outcome<Option<Request>> {
    let request = calls.next().map(Request::of).transpose()?;
    match calls.next() {
        Some(call) => Err(format!("{} was called again", call.target).into()),
        None => Ok(request),
    }
}

/// An answer has null, an empty list or nothing at all where it has no value; the types tell no difference.
fn without_empty_members(value: &Value) -> Value {
    let is_empty = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(_, value)| !is_empty(value));
            let members = members.map(|(name, value)| (name.clone(), without_empty_members(value)));
            members.collect()
        }
        Value::Array(values) => values.iter().map(without_empty_members).collect(),
        value => value.clone(),
    }
}

impl Request {
    fn of(call: Call) -> Outcome<Self> {
        let uri: Uri = format!("/?{}", call.query).parse()?;
        let Query(pairs) = Query::<Vec<(String, String)>>::try_from_uri(&uri)?;
        let mut query: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (name, value) in pairs {
            query.entry(name).or_default().push(value);
        }
        let segments = call.target.split(['/', ' ']);
        let segments = segments.map(|segment| percent_decode_str(segment).decode_utf8());
        let header = |name| Some(call.headers.get(name)?.to_str().ok()?.to_owned());
        Ok(Request {
            target: segments
                .map(|segment| Ok(segment?.into_owned()))
                .collect::<Outcome<_>>()?,
            query,
            body: match call.body.as_ref() {
                b"" => Value::Null,
                body => serde_json::from_slice(body)?,
            },
            content_type: header("content-type").map_or_else(Vec::new, |value| meaning(&value)),
            authorization: header("authorization"),
        })
    }
}

/// Media type and parameters, but for the character set, which is the only one that JSON may have.
fn meaning(content_type: &str) -> Vec<String> {
    let parts = content_type.split(';').map(|part| part.trim());
    parts
        .map(str::to_ascii_lowercase)
        .filter(|part| part != "charset=utf-8")
        .collect()
}
