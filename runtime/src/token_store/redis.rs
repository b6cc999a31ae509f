//! A store in Redis.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use redis::{
    Client, Cmd, FromRedisValue, Pipeline,
    aio::{ConnectionManager, ConnectionManagerConfig},
};
use secrecy::{ExposeSecret, SecretString};

use super::{StoreError, StoreFuture, Stored, TokenStore};

/// Longest time for a connection or an answer. Calls wait little longer for a store.
const PATIENCE: Duration = Duration::from_millis(1500);

/// Removes a key that has this value, in one step.
const REMOVE: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end";

/// Keeps tokens in Redis (feature `redis`), so that processes on many machines share them and only one refreshes. A
/// process that ends while it refreshes holds up the others for ten seconds at most; if it is the token of a user, whose
/// refresh token is good once, for the client's [timeout](crate::ClientBuilder::timeout) and twelve seconds. It counts
/// calls as well ([`QuotaStore`](crate::limit::QuotaStore)).
///
/// The values are secrets, as they are: tokens of apps and of users, and what renews them. Whoever can read the server can
/// act as all of them, so give it a password, encrypt connections that leave the machine, and let nothing back it up that
/// keeps secrets less well. For `rediss://` addresses a feature of the crate `redis` has to be switched on in the program,
/// such as `tokio-rustls-comp`.
///
/// ```no_run
/// use feishu_runtime::{Client, token_store::RedisStore};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
/// let store = RedisStore::new("redis://:password@127.0.0.1/")?.key_prefix("payroll:feishu:");
/// let client = Client::builder()
///     .self_built_app("cli_a1b2c3d4e5f6", "the app's secret")
///     .token_store(store)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RedisStore {
    client: Client,
    /// Connects again when the connection breaks. It is made when it is first needed, on a runtime.
    connection: Arc<Mutex<Option<ConnectionManager>>>,
    prefix: String,
}

impl RedisStore {
    /// A store at an address such as `redis://:password@host:6379/0` or `redis+unix:///run/redis.sock`. It connects when
    /// it is first needed, and again whenever the connection breaks.
    ///
    /// # Errors
    ///
    /// If the address is none.
    pub fn new(url: &str) -> Result<Self, StoreError> {
        Ok(RedisStore {
            client: Client::open(url).map_err(|error| {
                format!("the address of Redis is none such as `redis://127.0.0.1:6379/`: {error}")
            })?,
            connection: Arc::default(),
            prefix: "feishu:".to_owned(),
        })
    }

    /// Starts all keys with `prefix`, in place of `feishu:`.
    pub fn key_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    pub(crate) fn value_key(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }

    fn lock_key(&self, key: &str) -> String {
        format!("{}{key}:lock", self.prefix)
    }

    fn connection(&self) -> Result<ConnectionManager, StoreError> {
        let mut connection = self
            .connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(connection) = &*connection {
            return Ok(connection.clone());
        }
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(PATIENCE))
            .set_response_timeout(Some(PATIENCE))
            .set_number_of_retries(1);
        let made = ConnectionManager::new_lazy_with_config(self.client.clone(), config)?;
        Ok(connection.insert(made).clone())
    }

    pub(crate) async fn run<T: FromRedisValue>(&self, command: Cmd) -> Result<T, StoreError> {
        Ok(command.query_async(&mut self.connection()?).await?)
    }
}

impl TokenStore for RedisStore {
    fn get<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Stored>> {
        Box::pin(async move {
            let key = self.value_key(key);
            let mut both = Pipeline::new();
            both.atomic().get(&key).pttl(&key);
            let (value, life): (Option<String>, i64) =
                both.query_async(&mut self.connection()?).await?;
            // A key that is not there, or that never expires, has a negative one.
            let life = u64::try_from(life).map(Duration::from_millis);
            Ok(value.map(|value| Stored {
                value: value.into(),
                life: life.unwrap_or(Duration::MAX),
            }))
        })
    }

    fn set<'a>(
        &'a self,
        key: &'a str,
        value: &'a SecretString,
        life: Duration,
    ) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            let mut set = redis::cmd("SET");
            set.arg(self.value_key(key)).arg(value.expose_secret());
            set.arg("PX").arg(milliseconds(life));
            self.run(set).await
        })
    }

    fn remove<'a>(&'a self, key: &'a str, value: &'a SecretString) -> StoreFuture<'a, ()> {
        Box::pin(self.run(remove(&self.value_key(key), value.expose_secret())))
    }

    fn lock<'a>(&'a self, key: &'a str, owner: &'a str, life: Duration) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            let mut set = redis::cmd("SET");
            set.arg(self.lock_key(key)).arg(owner);
            set.arg("NX").arg("PX").arg(milliseconds(life));
            let done: Option<String> = self.run(set).await?;
            Ok(done.is_some())
        })
    }

    fn unlock<'a>(&'a self, key: &'a str, owner: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(self.run(remove(&self.lock_key(key), owner)))
    }
}

fn remove(key: &str, value: &str) -> Cmd {
    let mut script = redis::cmd("EVAL");
    script.arg(REMOVE).arg(1).arg(key).arg(value);
    script
}

/// At least one, as Redis demands, and no more than it can count.
fn milliseconds(life: Duration) -> u64 {
    const LONGEST: u128 = 1 << 50;
    u64::try_from(life.as_millis().clamp(1, LONGEST)).unwrap_or(1)
}

/// Without the address, which may hold a password.
impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore")
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}
