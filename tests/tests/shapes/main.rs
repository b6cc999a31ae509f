//! Pages of every odd shape, from their text to what goes over the wire and what comes of the answer; the code that is
//! generated of them, which `shape_pages.rs` keeps current, is compiled here.

mod bodies;
mod envelopes;
#[allow(unreachable_pub, dead_code, clippy::enum_variant_names, reason = "generated for a crate's public interface")]
#[rustfmt::skip]
#[path = "generated/mod.rs"]
mod generated;
mod values;

use std::error::Error;

use feishu_runtime::{Client, operation::Operation};
use feishu_tests::{
    platform::{Call, Platform},
    reply::Reply,
};

type Outcome = Result<(), Box<dyn Error>>;

/// Sends `request` to a platform that answers `reply`; the answer as the caller gets it, and the call as it arrived.
async fn exchange<O: Operation>(
    target: &str,
    request: &O,
    reply: Reply,
) -> Result<(O::Response, Call), Box<dyn Error>> {
    let platform = Platform::start().await?;
    platform.replies(target, [reply]);
    let client: Client = platform.builder().build()?;
    let response = client.send(request).await?;
    Ok((response, platform.calls().pop().ok_or("no call")?))
}
