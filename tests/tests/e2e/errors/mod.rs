//! Bad answers of every shape, as typed errors.

mod bodies;
mod details;
mod kinds;
mod predicates;
mod texts;

use feishu_runtime::Error;
use feishu_tests::{platform::Platform, reply::Reply};

use crate::{
    failure,
    operations::{LIST_TARGET, List},
};

/// What a listing makes of an answer.
async fn error_of(reply: Reply) -> Result<Error, Box<dyn std::error::Error>> {
    let platform = Platform::start().await?;
    platform.replies(LIST_TARGET, [reply]);
    Ok(failure(
        platform.builder().build()?.send(&List::default()).await,
    ))
}
