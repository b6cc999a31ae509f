//! Calls that were signed and encrypted by OpenSSL: `fixtures/events/vectors.py` makes them.

use std::time::Duration;

use feishu_runtime::event::{Delivery, Dispatcher, Receiver, ReceiverBuilder, Schema};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;
use serde_json::Value;

use crate::Outcome;

const AGES: Duration = Duration::from_secs(100 * 365 * 24 * 3600);

#[derive(Deserialize)]
pub(crate) struct Vectors {
    pub(crate) encrypt_key: String,
    pub(crate) token: String,
    pub(crate) calls: Vec<Call>,
}

#[derive(Clone, Deserialize)]
pub(crate) struct Call {
    pub(crate) name: String,
    pub(crate) timestamp: String,
    pub(crate) nonce: String,
    pub(crate) signature: String,
    pub(crate) body: String,
    pub(crate) plain: String,
}

impl Vectors {
    pub(crate) fn read() -> Self {
        serde_json::from_str(include_str!("../../fixtures/events/vectors.json"))
            .expect("the vectors are JSON")
    }

    pub(crate) fn call(&self, name: &str) -> Call {
        let call = self.calls.iter().find(|call| call.name == name);
        call.expect("there is such a call").clone()
    }

    /// A receiver that takes calls of any age.
    pub(crate) fn receiver(&self) -> ReceiverBuilder {
        let dispatcher = Dispatcher::builder().remember_for(2 * AGES).build();
        Receiver::builder(dispatcher.expect("the settings are of use"))
            .verification_token(self.token.clone())
            .encrypt_key(self.encrypt_key.clone())
            .freshness(AGES)
    }
}

impl Call {
    pub(crate) fn headers(&self) -> HeaderMap {
        let headers = [
            ("x-lark-request-timestamp", &self.timestamp),
            ("x-lark-request-nonce", &self.nonce),
            ("x-lark-signature", &self.signature),
        ];
        let header = |(name, value): (_, &String)| {
            let value = HeaderValue::from_str(value).expect("the value is one of a header");
            (HeaderName::from_static(name), value)
        };
        headers.map(header).into_iter().collect()
    }
}

#[test]
fn calls_of_the_platform_are_let_in_and_decrypted() -> Outcome {
    let vectors = Vectors::read();
    let receiver = vectors.receiver().build()?;
    assert_eq!(vectors.calls.len(), 5);
    for call in &vectors.calls {
        let plain: Value = serde_json::from_str(&call.plain)?;
        match receiver.open(&call.headers(), call.body.as_bytes())? {
            Delivery::Challenge(challenge) => assert_eq!(plain["challenge"], challenge),
            Delivery::Event(context) => assert_eq!(context.raw(), call.plain, "{}", call.name),
        }
    }
    Ok(())
}

#[test]
fn both_envelopes_tell_of_their_event() -> Outcome {
    let vectors = Vectors::read();
    let receiver = vectors.receiver().build()?;
    let cases = [
        (
            "v1",
            Schema::V1,
            "bc4471995853-v1",
            "approval_instance",
            "t-736588c9",
            1_502_199_207_717,
        ),
        (
            "v2",
            Schema::V2,
            "5e3702a84e84-v2",
            "approval.approval.updated_v4",
            "2ca1d211",
            1_608_725_989_000,
        ),
    ];
    for (name, schema, id, event_type, tenant_key, millis) in cases {
        let call = vectors.call(name);
        let Delivery::Event(context) = receiver.open(&call.headers(), call.body.as_bytes())? else {
            return Err("an event was sent".into());
        };
        assert_eq!(context.schema(), schema);
        assert_eq!(context.event_id(), Some(id));
        assert_eq!(context.event_type(), event_type);
        assert_eq!(context.app_id(), Some("cli_a1b2c3d4e5f6"));
        assert_eq!(context.tenant_key(), Some(tenant_key));
        let created = context.created_at().ok_or("it was created")?;
        assert_eq!(
            created.duration_since(std::time::UNIX_EPOCH)?.as_millis(),
            millis
        );
    }
    Ok(())
}
