//! Uploads, downloads and redirects.

use feishu_runtime::{ErrorKind, File};
use feishu_tests::{platform::Platform, reply::Reply};
use serde_json::json;

use crate::{
    Outcome, failure, one_code,
    operations::{Away, Photo, Upload},
};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\xff";

/// The parts of a multipart body: headers and content of each.
fn parts(content_type: &str, body: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=")?;
    let delimiter = format!("--{boundary}").into_bytes();
    let find = |text: &[u8], wanted: &[u8]| {
        text.windows(wanted.len())
            .position(|window| window == wanted)
    };
    let mut found = Vec::new();
    let mut rest = body.strip_prefix(delimiter.as_slice())?;
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let end = find(part, &delimiter)?;
        let (part, after) = (
            part[..end].strip_suffix(b"\r\n")?,
            &part[end + delimiter.len()..],
        );
        let head = find(part, b"\r\n\r\n")?;
        let headers = String::from_utf8_lossy(&part[..head]).to_lowercase();
        found.push((headers, part[head + 4..].to_vec()));
        rest = after;
    }
    rest.starts_with(b"--").then_some(found)
}

#[tokio::test]
async fn an_upload_is_sent_in_parts_and_again_after_a_refused_token() -> Outcome {
    let platform = Platform::start().await?;
    platform.serves("POST /open-apis/files", |_| one_code());
    let client = platform.builder().build()?;
    let upload = Upload {
        name: "照片".to_owned(),
        tags: vec!["a".to_owned(), "b".to_owned()],
        options: json!({"deep": [1]}),
        files: vec![
            File::new("a.png", PNG).content_type("image/png"),
            ("b.bin", vec![0_u8; 3]).into(),
        ],
    };
    client.send(&upload).await?;
    platform.revoke_tokens(Reply::code(400, 99991663, "Invalid access token"));
    client.send(&upload).await?;
    let calls = platform.calls();
    assert_eq!(calls.len(), 3);
    for call in calls {
        let header = |name| call.headers.get(name).and_then(|value| value.to_str().ok());
        assert_eq!(
            header("content-length"),
            Some(call.body.len().to_string().as_str())
        );
        let sent = parts(header("content-type").ok_or("a type")?, &call.body).ok_or("parts")?;
        let expected: [(&str, &[u8]); 6] = [
            ("name=\"name\"", "照片".as_bytes()),
            ("name=\"tags\"", b"a"),
            ("name=\"tags\"", b"b"),
            ("name=\"options\"", br#"{"deep":[1]}"#),
            (
                "name=\"files\"; filename=\"a.png\"\r\ncontent-type: image/png",
                PNG,
            ),
            (
                "name=\"files\"; filename=\"b.bin\"\r\ncontent-type: application/octet-stream",
                &[0; 3],
            ),
        ];
        assert_eq!(sent.len(), expected.len());
        for ((headers, content), (wanted, bytes)) in sent.iter().zip(expected) {
            assert!(headers.contains(wanted), "`{wanted}` is not in `{headers}`");
            assert_eq!(content, bytes);
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_file_comes_as_it_is() -> Outcome {
    let platform = Platform::start().await?;
    let named = |reply: Reply, name: &str| {
        let name = format!("attachment; filename=\"{name}\"");
        reply.header("content-disposition", &name)
    };
    platform.replies(
        "GET /open-apis/photo",
        [
            Reply::bytes(200, "image/png", PNG),
            named(Reply::json(200, &json!({"code": 7})), "a.json"),
            named(Reply::json(200, &json!({"code": 7})), "照.json"),
            Reply::text(200, "text/plain", ""),
        ],
    );
    let client = platform.builder().build()?;
    let photo = client.send(&Photo).await?;
    assert!(!format!("{photo:?}").contains("PNG"), "{photo:?}");
    assert_eq!((photo.length(), photo.name.as_deref()), (Some(10), None));
    assert_eq!(photo.content_type.as_deref(), Some("image/png"));
    assert_eq!(photo.bytes().await?, PNG);
    for name in ["a.json", "照.json"] {
        let json = client.send(&Photo).await?;
        assert_eq!(json.name.as_deref(), Some(name));
        assert_eq!(json.bytes().await?, &b"{\"code\":7}"[..]);
    }
    assert_eq!(client.send(&Photo).await?.bytes().await?, &b""[..]);
    Ok(())
}

#[tokio::test]
async fn an_error_instead_of_a_file_is_an_error() -> Outcome {
    let platform = Platform::start().await?;
    platform.replies(
        "GET /open-apis/photo",
        [
            Reply::code(200, 1390002, "no photo"),
            Reply::code(400, 1390002, "no photo"),
            Reply::text(404, "text/html", "<html>gone</html>"),
        ],
    );
    let client = platform.builder().build()?;
    for expected in [Some(1390002), Some(1390002), None] {
        let error = failure(client.send(&Photo).await);
        assert_eq!(error.api().map(|api| api.code), expected, "{error}");
    }
    Ok(())
}

#[tokio::test]
async fn a_redirect_is_told_and_not_followed() -> Outcome {
    let platform = Platform::start().await?;
    platform.replies(
        "GET /open-apis/away",
        [
            Reply::text(302, "text/html", "").header("location", "https://example.com/login?a=b"),
            Reply::text(302, "text/html", ""),
        ],
    );
    let client = platform.builder().build()?;
    assert_eq!(
        client.send(&Away).await?.location,
        "https://example.com/login?a=b"
    );
    let error = failure(client.send(&Away).await);
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert_eq!(platform.calls().len(), 2);
    Ok(())
}
