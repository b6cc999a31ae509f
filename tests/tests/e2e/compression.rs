//! Answers that were compressed on their way.

use feishu_tests::{platform::Platform, reply::Reply};

use crate::{
    Outcome,
    operations::{LIST_TARGET, List, Photo},
};

/// `{"code":0,"data":{"instance_code_list":["A"]}}`, made by `gzip` of Python.
const GZIP: &str = "1f8b0800000000000203ab564ace4f4955b232d0514a492c4954b2aa56cacc2b2e49cc4b4e8d07c9c4e76416972859\
                    452b392ac5d6d602000a2013332e000000";
/// The same, made by `zlib` of Node.
const BROTLI: &str = "8b16807b22636f6465223a302c2264617461223a7b22696e7374616e63655f636f64655f6c697374223a5b2241225d7d7d03";

fn bytes(hex: &str) -> Result<Vec<u8>, std::num::ParseIntError> {
    let digits = hex.as_bytes().chunks(2);
    digits
        .map(|pair| u8::from_str_radix(&String::from_utf8_lossy(pair), 16))
        .collect()
}

#[tokio::test]
async fn compressed_answers_are_asked_for_and_read() -> Outcome {
    let platform = Platform::start().await?;
    let client = platform.builder().build()?;
    for (encoding, hex) in [("gzip", GZIP), ("br", BROTLI)] {
        let body = bytes(hex)?;
        let reply = Reply::bytes(200, "application/json", &body);
        let reply = reply.header("content-encoding", encoding);
        platform.replies(LIST_TARGET, [reply]);
        let codes = client.send(&List::default()).await?;
        assert_eq!(codes.instance_code_list, ["A"], "{encoding}");
        let calls = platform.calls();
        let accepted = &calls.last().ok_or("a call")?.headers["accept-encoding"];
        assert!(accepted.to_str()?.contains(encoding), "{accepted:?}");
    }
    Ok(())
}

/// Its length is not that of what was sent.
#[tokio::test]
async fn a_compressed_download_has_no_length_that_is_known() -> Outcome {
    let platform = Platform::start().await?;
    let body = bytes(GZIP)?;
    platform.serves("GET /open-apis/photo", move |_| {
        let reply = Reply::bytes(200, "application/zip", &body);
        reply
            .header("content-encoding", "gzip")
            .header("content-disposition", "attachment; filename=a.json")
    });
    let photo = platform.builder().build()?.send(&Photo).await?;
    assert_eq!(photo.length(), None);
    assert!(photo.bytes().await?.starts_with(b"{\"code\""));
    Ok(())
}
