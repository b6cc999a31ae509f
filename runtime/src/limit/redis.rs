//! Quotas that processes share in Redis.

use std::time::Duration;

use super::QuotaStore;
use crate::{
    operation::Quota,
    token_store::{RedisStore, StoreFuture},
};

/// Takes a turn, or gives the milliseconds until one may be free. The log of turns is a list with the newest first, by
/// the server's clock. A quota has a turn if the one `count` before is older than the period; if the server's clock was
/// set back, that one lies ahead, and is waited for no longer than a period.
const TAKE: &str = "
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local wait, kept, longest = 0, 0, 0
for at = 1, #ARGV, 2 do
  local count, period = tonumber(ARGV[at]), tonumber(ARGV[at + 1])
  local before = redis.call('LINDEX', KEYS[1], count - 1)
  if before then
    wait = math.max(wait, math.min(before + period - now, period))
  end
  kept, longest = math.max(kept, count), math.max(longest, period)
end
if wait > 0 then
  return wait
end
redis.call('LPUSH', KEYS[1], string.format('%.0f', now))
redis.call('LTRIM', KEYS[1], 0, kept - 1)
redis.call('PEXPIRE', KEYS[1], math.max(longest, 1))
return 0
";

/// Counts the calls of all processes that use the same server and prefix. What is kept of an operation leaves the server
/// when nobody has called it for the longest of its periods.
///
/// The server has to be Redis 5 or later, or something compatible: older ones let no script write after it has looked at
/// the clock. Clients that count together need the same quotas: what is kept of an operation is no more than the quotas of
/// the last caller take.
///
/// ```no_run
/// use feishu_runtime::{Client, token_store::RedisStore};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
/// let redis = RedisStore::new("redis://:password@127.0.0.1/")?;
/// let client = Client::builder()
///     .self_built_app("cli_a1b2c3d4e5f6", "the app's secret")
///     .token_store(redis.clone())
///     .quota_store(redis)
///     .build()?;
/// # Ok(())
/// # }
/// ```
impl QuotaStore for RedisStore {
    fn take<'a>(&'a self, key: &'a str, quotas: &'a [Quota]) -> StoreFuture<'a, Option<Duration>> {
        Box::pin(async move {
            let mut script = redis::cmd("EVAL");
            script.arg(TAKE).arg(1).arg(self.value_key(key));
            for quota in quotas {
                script.arg(quota.count.max(1));
                script.arg(u64::from(quota.seconds) * 1000);
            }
            let wait: u64 = self.run(script).await?;
            Ok((wait > 0).then_some(Duration::from_millis(wait)))
        })
    }
}
