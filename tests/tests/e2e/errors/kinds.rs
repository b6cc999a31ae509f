//! Which answer is which kind of error.

use feishu_runtime::ErrorKind;
use feishu_tests::reply::Reply;

use super::error_of;
use crate::Outcome;

const HTML: &str = "<html>\n<body>502 Bad Gateway</body>\n</html>";

#[tokio::test]
async fn every_kind_of_answer_has_its_error() -> Outcome {
    let json = |status, text: &str| Reply::text(status, "application/json", text);
    let cases = [
        (
            "code with 200",
            Reply::code(200, 1390002, "approval code not found"),
            ErrorKind::Api,
        ),
        (
            "code with 400",
            Reply::code(400, 1390002, "approval code not found"),
            ErrorKind::Api,
        ),
        (
            "code with 500",
            Reply::code(500, 1395001, "try later"),
            ErrorKind::Api,
        ),
        (
            "code as text/plain",
            Reply::text(200, "text/plain", r#"{"code":1390001,"msg":"bad"}"#),
            ErrorKind::Api,
        ),
        (
            "code at the end",
            json(400, r#"{"data":{"code":0},"msg":"bad","code":1390001}"#),
            ErrorKind::Api,
        ),
        (
            "code and nothing else",
            json(400, r#"{"code":1390001}"#),
            ErrorKind::Api,
        ),
        (
            "code before it breaks off",
            json(400, r#"{"code":1390001,"msg":"ba"#),
            ErrorKind::Api,
        ),
        (
            "authorization error",
            json(
                400,
                r#"{"code":20026,"error":"invalid_grant","error_description":"gone"}"#,
            ),
            ErrorKind::Api,
        ),
        (
            "code as text",
            json(400, r#"{"code":"1390001","msg":"bad"}"#),
            ErrorKind::Api,
        ),
        (
            "code within error",
            json(400, r#"{"error":{"code":99991663,"message":"bad token"}}"#),
            ErrorKind::Api,
        ),
        (
            "no code and an error's name",
            json(
                400,
                r#"{"error":"invalid_grant","error_description":"gone"}"#,
            ),
            ErrorKind::Api,
        ),
        (
            "no code and only the error's name",
            json(401, r#"{"error":"invalid_client"}"#),
            ErrorKind::Api,
        ),
        (
            "no code and a message",
            json(400, r#"{"code":null,"msg":"bad"}"#),
            ErrorKind::Api,
        ),
        (
            "code is a word",
            json(400, r#"{"code":"InvalidParameter","message":"bad"}"#),
            ErrorKind::Http,
        ),
        (
            "code beyond all numbers",
            json(400, r#"{"code":99999999999999999999,"msg":"bad"}"#),
            ErrorKind::Http,
        ),
        (
            "code 0 with 500",
            Reply::code(500, 0, "ok"),
            ErrorKind::Http,
        ),
        (
            "HTML with 502",
            Reply::text(502, "text/html", HTML),
            ErrorKind::Http,
        ),
        (
            "HTML with 200",
            Reply::text(200, "text/html", HTML),
            ErrorKind::Http,
        ),
        (
            "text with 504",
            Reply::text(504, "text/plain", "upstream timeout"),
            ErrorKind::Http,
        ),
        (
            "nothing with 503",
            Reply::text(503, "text/plain", ""),
            ErrorKind::Http,
        ),
        (
            "nothing with 200",
            Reply::text(200, "application/json", ""),
            ErrorKind::Http,
        ),
        (
            "other JSON with 404",
            json(404, r#"{"message":"no route"}"#),
            ErrorKind::Http,
        ),
        ("array with 500", json(500, "[1]"), ErrorKind::Http),
        (
            "no code with 200",
            json(200, r#"{"data":{}}"#),
            ErrorKind::Decode,
        ),
        (
            "code of a wrong type",
            json(200, r#"{"code":"zero"}"#),
            ErrorKind::Decode,
        ),
        (
            "breaks off",
            json(200, r#"{"code":0,"data":{"instance_code_list":["A","#),
            ErrorKind::Decode,
        ),
        (
            "wrong type",
            json(
                200,
                r#"{"code":0,"data":{"instance_code_list":["A",{"b":1}]}}"#,
            ),
            ErrorKind::Decode,
        ),
        (
            "data of a wrong type",
            json(200, r#"{"code":0,"data":"ok"}"#),
            ErrorKind::Decode,
        ),
        (
            "no UTF-8",
            Reply::bytes(
                200,
                "application/json",
                b"{\"code\":0,\"data\":{\"page_token\":\"\xff\"}}",
            ),
            ErrorKind::Decode,
        ),
        (
            "more than one document",
            json(200, r#"{"code":0,"data":{}} {}"#),
            ErrorKind::Decode,
        ),
        (
            "connection breaks",
            json(200, r#"{"code":0,"data":{}}"#).broken(),
            ErrorKind::Transport,
        ),
    ];
    let mut texts = String::new();
    for (name, reply, kind) in cases {
        let error = error_of(reply.header("x-tt-logid", "20260101")).await?;
        assert_eq!(error.kind(), kind, "{name}: {error}");
        assert_eq!(
            error.operation().map(|operation| operation.name),
            Some("approval.v4.instance.list"),
            "{name}"
        );
        assert_eq!(error.log_id(), Some("20260101"), "{name}");
        texts += &format!("{name}\n    {error}\n");
    }
    insta::assert_snapshot!(texts);
    Ok(())
}
