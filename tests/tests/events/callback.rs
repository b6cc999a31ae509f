//! Callbacks without an envelope.

use feishu_approval_api::event::{QuickApprovalCallback, quick_approval_callback::ActionType};
use feishu_codegen::ir;
use feishu_runtime::event::{Callback, CallbackReader, ConfigError, Refusal};
use feishu_tests::module;
use serde_json::json;

use crate::Outcome;

/// With openssl: AES-256-CBC under the SHA-256 of `callback key`, the vector in front, of
/// `{"action_type":"APPROVE","task_id":"step_2","message_id":"7301","token":"t0ken"}`.
const ENCRYPTED: &str = "AAECAwQFBgcICQoLDA0ODx0KTE/gQ/UA+ORhf1PWKIRFxR+O/Robs55tOZP/3YXLONhaKcZbVn1/yRHHorT1eAB/UjUhMDJgQZ5oKVNk1f0stz0Qjv9zMoTMaYcqX/7+EIi8Q3a3dMps52iEVAZNfw==";

/// In the same way: `{"token":"t0ken"`, `{"token":"t0ken"}?` and `[]`.
const ODD: [&str; 3] = [
    "AAECAwQFBgcICQoLDA0OD+BsGZv2NKlnfE58YXPiSX2EssVmziGkHvvJK5/xaIWu",
    "AAECAwQFBgcICQoLDA0OD+BsGZv2NKlnfE58YXPiSX2hIncvMORHEpVXjVX5KlmK",
    "AAECAwQFBgcICQoLDA0OD5n1r3D8DMJV2T5OFtx3dMI=",
];

#[test]
fn callbacks_are_decrypted_and_checked() -> Outcome {
    let plain = CallbackReader::new("t0ken")?;
    let keyed = plain.clone().encrypt_key("callback key")?;
    let encrypted = json!({"encrypt": ENCRYPTED}).to_string();
    let callback: QuickApprovalCallback = keyed.read(encrypted.as_bytes())?;
    assert_eq!(callback.action_type, Some(ActionType::Approve));
    assert_eq!(callback.message_id, Some(7301));
    assert!(!format!("{callback:?}{keyed:?}").contains("t0ken"));

    let open = json!({"action_type": "REJECT", "token": "t0ken"}).to_string();
    let callback: QuickApprovalCallback = plain.read(open.as_bytes())?;
    assert_eq!(callback.action_type, Some(ActionType::Reject));

    let refused = |reader: &CallbackReader, body: &str| {
        let read = reader.read::<QuickApprovalCallback>(body.as_bytes());
        read.err().map(|refusal| std::mem::discriminant(&refusal))
    };
    let other = CallbackReader::new("another")?;
    let other_key = plain.clone().encrypt_key("another key")?;
    let is = |refusal: Refusal| Some(std::mem::discriminant(&refusal));
    for (reader, body, expected) in [
        (&keyed, open.as_str(), Refusal::Plain),
        (&plain, &encrypted, Refusal::Encrypted),
        (&other_key, &encrypted, Refusal::Undecipherable),
        (&other, &open, Refusal::Token),
        (&plain, "{}", Refusal::Token),
    ] {
        assert_eq!(refused(reader, body), is(expected), "{body}");
    }
    // Nobody learns what an encrypted body holds.
    let other_token = CallbackReader::new("another")?.encrypt_key("callback key")?;
    let odd = ODD.map(|text| (&keyed, text));
    for (reader, text) in odd.into_iter().chain([(&other_token, ENCRYPTED)]) {
        let body = json!({"encrypt": text}).to_string();
        assert_eq!(
            refused(reader, &body),
            is(Refusal::Undecipherable),
            "{text}"
        );
    }
    for body in [
        "",
        "[]",
        r#"{"token": "t0ken"}?"#,
        r#"{"token": "t0ken", "attachments": 1}"#,
    ] {
        let read = plain.read::<QuickApprovalCallback>(body.as_bytes());
        assert!(matches!(read, Err(Refusal::Malformed(_))), "{body}");
    }
    let empty = CallbackReader::new(" ");
    assert!(matches!(empty, Err(ConfigError::Empty("callback token"))));
    let empty = plain.encrypt_key("");
    assert!(matches!(empty, Err(ConfigError::Empty("callback key"))));
    Ok(())
}

#[test]
fn the_documented_callback_is_read() -> Outcome {
    let ir = feishu_codegen::understand(&module("approval-v4")?).ir;
    let mut events = ir.modules.iter().flat_map(|module| &module.events);
    let callback = events
        .find(|event| event.schema == ir::Schema::Bare)
        .ok_or("no callback")?;
    assert_eq!(callback.name.value, QuickApprovalCallback::META.name);
    let shown: Vec<_> = callback.payloads().collect();
    assert_eq!(shown.len(), 1);
    let token = shown[0]["token"].as_str().unwrap_or_default();
    let read: QuickApprovalCallback =
        CallbackReader::new(token)?.read(shown[0].to_string().as_bytes())?;
    let mut back = serde_json::to_value(read)?;
    if let Some(members) = back.as_object_mut() {
        members.retain(|_, value| !value.is_null());
    }
    assert_eq!(back, *shown[0]);
    Ok(())
}
