//! What the text of an error advises.

use feishu_runtime::error::general;
use feishu_tests::reply::Reply;
use serde_json::json;

use super::error_of;
use crate::Outcome;

#[tokio::test]
async fn a_missing_scope_is_named() -> Outcome {
    let error = error_of(Reply::code(400, 99991672, "Access denied")).await?;
    assert!(
        error
            .to_string()
            .contains("any of these scopes grants it: approval:approval, approval:instance"),
        "{error}"
    );
    let told = json!({"code": 99991672, "error": {"permission_violations": [{"subject": "approval:special"}]}});
    let error = error_of(Reply::json(400, &told)).await?;
    assert!(
        error
            .to_string()
            .contains("any of these scopes grants it: approval:special;"),
        "{error}"
    );
    Ok(())
}

#[tokio::test]
async fn a_code_is_explained_by_its_operation_or_else_in_general() -> Outcome {
    let cases = [
        (1390002, "approval code not found", Some("check the code")),
        (
            99991663,
            "any text",
            general(99991663).first().map(|row| row.advice),
        ),
        (
            40008,
            "open_id ou_1 is not exist",
            general(40008).get(1).map(|row| row.advice),
        ),
        (1390999, "not documented", None),
    ];
    for (code, message, advice) in cases {
        let error = error_of(Reply::code(400, code, message)).await?;
        assert_eq!(error.info().map(|row| row.advice), advice, "{code}");
        let text = error.to_string();
        assert_eq!(text.contains("; advice: "), advice.is_some(), "{text}");
        // What follows it has a mark of its own.
        let advice = advice.unwrap_or_default().trim_end_matches(['。', '.']);
        assert!(text.contains(advice), "{text}");
        assert!(!text.contains("。;") && !text.contains(".;"), "{text}");
        assert!(text.starts_with("approval.v4.instance.list: "), "{text}");
        assert!(
            text.ends_with("; see https://open.feishu.cn/document/list"),
            "{text}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn the_text_is_one_line_and_keeps_values_to_itself() -> Outcome {
    let error = json!({
        "troubleshooter": "see\nhttps://open.feishu.cn/search?log_id=1",
        "field_violations": [
            {"field": "form\n", "value": "personal-reason", "description": "no\r\nform"},
            "form is required",
        ],
        "permission_violations": ["approval:one", {"subject": "approval:two"}],
    });
    let body = json!({"code": 1, "msg": "two\nlines\u{1b}[0m", "error": error});
    let error = error_of(Reply::json(400, &body)).await?;
    assert_eq!(error.missing_scopes(), ["approval:one", "approval:two"]);
    assert_eq!(
        error
            .api()
            .map(|api| api.field_violations[0].value.as_str()),
        Some("personal-reason")
    );
    insta::assert_snapshot!(error);
    assert!(!format!("{error:?}").contains("personal-reason"));
    Ok(())
}
