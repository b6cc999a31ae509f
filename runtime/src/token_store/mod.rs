//! Where tokens are kept beyond the memory of one client.
//!
//! A client keeps its tokens in memory by itself. A [`TokenStore`] behind it lets clients share them: processes on many
//! machines then make one request for a token together, and a user who logged in at one of them is logged in at all.
//!
//! ```no_run
//! use feishu_runtime::{Client, token_store::MemoryStore};
//!
//! # fn main() -> Result<(), feishu_runtime::ConfigError> {
//! let store = MemoryStore::default();
//! let builder = Client::builder().self_built_app("cli_a1b2c3d4e5f6", "the app's secret");
//! let (one, other) = (
//!     builder.clone().token_store(store.clone()).build()?,
//!     builder.token_store(store).build()?,
//! );
//! # Ok(())
//! # }
//! ```
//!
//! A store that fails or does not answer within two seconds costs a traced warning and a request for a token; calls of an
//! app go on. So do those of a user until the token ends. What renews it is in the store alone, and must not be used
//! twice: while the store neither gives nor locks it, calls of that user fail with an error that is
//! [retryable](crate::Error::is_retryable), and nobody is asked to log in.

mod memory;
#[cfg(feature = "redis")]
mod redis;

use std::{error::Error, fmt, pin::Pin, sync::Arc, time::Duration};

use secrecy::SecretString;

pub(crate) use memory::Expiring;
pub use memory::MemoryStore;
#[cfg(feature = "redis")]
pub use redis::RedisStore;

/// What went wrong with a store. Its text is traced, so it must not quote values.
pub type StoreError = Box<dyn Error + Send + Sync>;

/// What the methods of a [`TokenStore`] give.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// A value of a store.
#[derive(Clone, Debug)]
pub struct Stored {
    /// The value as it was set.
    pub value: SecretString,
    /// Time until it expires, by the store's own clock.
    pub life: Duration,
}

/// Keeps values by key until they expire, and locks. Values are secrets: tokens of apps and of users, and what renews
/// them; whoever reads the store can act as them.
///
/// Keys are printable ASCII and hold no secret. Lives are spans of time, so that the clocks of machines need not agree.
///
/// A store of one's own, here around some client of a database:
///
/// ```
/// use std::time::Duration;
/// use feishu_runtime::{
///     SecretString,
///     token_store::{StoreError, StoreFuture, Stored, TokenStore},
/// };
/// # #[derive(Debug)]
/// # struct Database;
/// # impl Database {
/// #     async fn find(&self, key: &str) -> Result<Option<Stored>, StoreError> { Ok(None) }
/// #     async fn upsert(&self, key: &str, value: &SecretString, life: Duration) -> Result<(), StoreError> { Ok(()) }
/// #     async fn delete(&self, key: &str, value: &SecretString) -> Result<(), StoreError> { Ok(()) }
/// #     async fn take(&self, key: &str, owner: &str, life: Duration) -> Result<bool, StoreError> { Ok(true) }
/// #     async fn leave(&self, key: &str, owner: &str) -> Result<(), StoreError> { Ok(()) }
/// # }
///
/// #[derive(Debug)]
/// struct DatabaseStore(Database);
///
/// impl TokenStore for DatabaseStore {
///     fn get<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Stored>> {
///         Box::pin(self.0.find(key))
///     }
///
///     fn set<'a>(&'a self, key: &'a str, value: &'a SecretString, life: Duration) -> StoreFuture<'a, ()> {
///         Box::pin(self.0.upsert(key, value, life))
///     }
///
///     fn remove<'a>(&'a self, key: &'a str, value: &'a SecretString) -> StoreFuture<'a, ()> {
///         Box::pin(self.0.delete(key, value))
///     }
///
///     fn lock<'a>(&'a self, key: &'a str, owner: &'a str, life: Duration) -> StoreFuture<'a, bool> {
///         Box::pin(self.0.take(key, owner, life))
///     }
///
///     fn unlock<'a>(&'a self, key: &'a str, owner: &'a str) -> StoreFuture<'a, ()> {
///         Box::pin(self.0.leave(key, owner))
///     }
/// }
/// ```
pub trait TokenStore: fmt::Debug + Send + Sync + 'static {
    /// The value of `key`, unless there is none or it has expired.
    fn get<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Stored>>;

    /// Sets the value of `key`, in place of any other, for `life`.
    fn set<'a>(
        &'a self,
        key: &'a str,
        value: &'a SecretString,
        life: Duration,
    ) -> StoreFuture<'a, ()>;

    /// Removes `key` if its value is `value`, in one step: a value that another has set since stays.
    fn remove<'a>(&'a self, key: &'a str, value: &'a SecretString) -> StoreFuture<'a, ()>;

    /// Locks `key` for `owner`, or says that it is locked. A lock ends after `life`, whatever became of its owner. It
    /// stands beside the value of the key, which anyone may still read and set.
    fn lock<'a>(&'a self, key: &'a str, owner: &'a str, life: Duration) -> StoreFuture<'a, bool>;

    /// Ends the lock of `key` if it is still `owner`'s, in one step: it may have ended, and another begun.
    fn unlock<'a>(&'a self, key: &'a str, owner: &'a str) -> StoreFuture<'a, ()>;
}

/// A shared store is one too.
impl<S: TokenStore + ?Sized> TokenStore for Arc<S> {
    fn get<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Stored>> {
        (**self).get(key)
    }

    fn set<'a>(
        &'a self,
        key: &'a str,
        value: &'a SecretString,
        life: Duration,
    ) -> StoreFuture<'a, ()> {
        (**self).set(key, value, life)
    }

    fn remove<'a>(&'a self, key: &'a str, value: &'a SecretString) -> StoreFuture<'a, ()> {
        (**self).remove(key, value)
    }

    fn lock<'a>(&'a self, key: &'a str, owner: &'a str, life: Duration) -> StoreFuture<'a, bool> {
        (**self).lock(key, owner, life)
    }

    fn unlock<'a>(&'a self, key: &'a str, owner: &'a str) -> StoreFuture<'a, ()> {
        (**self).unlock(key, owner)
    }
}
