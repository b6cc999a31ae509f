//! How a client is put together.

use std::{fmt, sync::Arc, time::Duration};

use reqwest::header::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::{
    auth::{App, Market, SELF_BUILT, STORE, Tokens, Vault},
    call::Core,
    client::Client,
    error::ConfigError,
    hosts::Hosts,
    limit::{Documented, LimitPolicy, Limits, QuotaStore, SharedQuotas},
    options::Options,
    retry::{Budget, Limited, RetryPolicy},
    sender::{Sender, Ways},
    token_store::{MemoryStore, TokenStore},
    transport::{Given, Transport},
};

const USER_AGENT: &str = concat!("feishu-api-rs/", env!("CARGO_PKG_VERSION"));

/// Puts a [`Client`] together. Nothing is checked before [`ClientBuilder::build`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing before `build`"]
pub struct ClientBuilder {
    app: Option<(&'static Market, String, SecretString)>,
    platform: Platform,
    connect_timeout: Duration,
    timeout: Duration,
    user_agent: Option<String>,
    validates: bool,
    retry: Arc<dyn RetryPolicy>,
    limits: Arc<dyn LimitPolicy>,
    quota_store: Option<Arc<dyn QuotaStore>>,
    token_store: Option<Arc<dyn TokenStore>>,
    proxy: Option<SecretString>,
    transport: Option<Given>,
}

#[derive(Clone)]
enum Platform {
    Domain(&'static str),
    Url(String),
}

/// Without a URL, which may hold a password as long as nothing was checked.
impl fmt::Debug for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Platform::Domain(domain) => f.write_str(domain),
            Platform::Url(_) => f.write_str("(a server of one's own)"),
        }
    }
}

impl Default for ClientBuilder {
    fn default() -> Self {
        ClientBuilder {
            app: None,
            platform: Platform::Domain("feishu.cn"),
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(30),
            user_agent: None,
            validates: true,
            retry: Arc::new(Limited::default()),
            limits: Arc::new(Documented::new()),
            quota_store: None,
            token_store: None,
            proxy: None,
            transport: None,
        }
    }
}

impl ClientBuilder {
    /// Calls as this self-built app (自建应用): its tokens are fetched, cached and renewed by the client.
    pub fn self_built_app(
        mut self,
        app_id: impl Into<String>,
        app_secret: impl Into<SecretString>,
    ) -> Self {
        self.app = Some((&SELF_BUILT, app_id.into(), app_secret.into()));
        self
    }

    /// Calls as this app of the store (商店应用), for the tenant that [`Client::with_tenant`] names. The platform pushes
    /// tickets to such an app, which have to be passed on by [`Client::set_app_ticket`].
    pub fn store_app(
        mut self,
        app_id: impl Into<String>,
        app_secret: impl Into<SecretString>,
    ) -> Self {
        self.app = Some((&STORE, app_id.into(), app_secret.into()));
        self
    }

    /// Calls Feishu (feishu.cn), which is the default.
    pub fn feishu(mut self) -> Self {
        self.platform = Platform::Domain("feishu.cn");
        self
    }

    /// Calls Lark (larksuite.com).
    pub fn lark(mut self) -> Self {
        self.platform = Platform::Domain("larksuite.com");
        self
    }

    /// Calls one server, such as a gateway or a test's own, in place of all hosts of the platform.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.platform = Platform::Url(url.into());
        self
    }

    /// Longest time for a connection to come about; 10 seconds by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Longest time for a whole call, with its token, its attempts and the pauses between them; 30 seconds by default. It
    /// does not run while the call waits for its turn, for which [`limit`](crate::limit) has a bound of its own.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Adds the caller's own name to the User-Agent, such as `payroll/2.1`.
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent = Some(suffix.into());
        self
    }

    /// Whether requests are checked against the documented rules before they are sent; they are by default.
    pub fn validate_requests(mut self, validate: bool) -> Self {
        self.validates = validate;
        self
    }

    /// How often and how soon failed calls are made again: four attempts by default, with pauses from a quarter of a
    /// second on. [`retry`](crate::retry) says which calls these are.
    pub fn retry(mut self, policy: impl RetryPolicy) -> Self {
        self.retry = Arc::new(policy);
        self
    }

    /// Which quotas calls are held to, and how long they may wait for their turn: the documented ones by default, and two
    /// minutes. See [`limit`](crate::limit).
    pub fn limits(mut self, policy: impl LimitPolicy) -> Self {
        self.limits = Arc::new(policy);
        self
    }

    /// Counts calls together with all clients of the same app that have this store; by default each client counts its own.
    /// The platform counts by app, so without one, with user tokens alone, a client counts its own all the same.
    pub fn quota_store(mut self, store: impl QuotaStore) -> Self {
        self.quota_store = Some(Arc::new(store));
        self
    }

    /// Shares tokens with all clients of the same app that have this store; by default each client has its own.
    pub fn token_store(mut self, store: impl TokenStore) -> Self {
        self.token_store = Some(Arc::new(store));
        self
    }

    /// Sends all calls through this proxy, `http://user:password@localhost:3128`. Without it the variables `HTTPS_PROXY`,
    /// `HTTP_PROXY` and `NO_PROXY` of the environment count.
    pub fn proxy(mut self, url: impl Into<SecretString>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Sends all calls by this transport in place of the client's own; see [`transport`](crate::transport). Timeouts hold,
    /// but for [`ClientBuilder::connect_timeout`]. The long connection of events does not go through it.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Given(Arc::new(transport)));
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// If a setting is of no use; the error names it. Also if the system's certificates cannot be read.
    pub fn build(self) -> Result<Client, ConfigError> {
        let hosts = match &self.platform {
            Platform::Domain(domain) => Hosts::domain(domain)?,
            Platform::Url(url) => Hosts::one(url)?,
        };
        if let Some((_, id, secret)) = &self.app {
            check_app(id, secret)?;
        }
        for (name, timeout) in [
            ("connect timeout", self.connect_timeout),
            ("timeout", self.timeout),
        ] {
            if timeout.is_zero() {
                return Err(ConfigError::Timeout(name));
            }
        }
        let user_agent = user_agent(self.user_agent.as_deref())?;
        let proxy = match &self.proxy {
            Some(url) => Some(proxy(url)?),
            None => None,
        };
        let sender = Arc::new(Sender::new(Ways {
            user_agent,
            connect_timeout: self.connect_timeout,
            hosts,
            proxy,
            given: self.transport,
        })?);
        let store = self
            .token_store
            .unwrap_or_else(|| Arc::new(MemoryStore::default()));
        let vault = Arc::new(Vault::new(store, self.timeout));
        // The platform counts by app: whoever does not name it can count for itself alone.
        let quotas = self.quota_store.zip(self.app.as_ref());
        let quotas =
            quotas.map(|(store, (_, app, _))| SharedQuotas::new(store, app, sender.hosts().name()));
        let app = self.app.map(|(market, id, secret)| {
            let sender = Arc::clone(&sender);
            Arc::new(App::new(market, id, secret, vault, sender, self.timeout))
        });
        let core = Core {
            sender,
            tokens: Tokens { app },
            limits: Limits::new(quotas),
            budget: Budget::default(),
        };
        let options = Options {
            timeout: self.timeout,
            validates: self.validates,
            user: None,
            tenant: None,
            token_kind: None,
            headers: Vec::new(),
            fields: Vec::new(),
            set_fields: None,
            retry: self.retry,
            limits: self.limits,
            prefetch: false,
            windows: 4,
        };
        Ok(Client::new(Arc::new(core), Arc::new(options)))
    }
}

fn check_app(id: &str, secret: &SecretString) -> Result<(), ConfigError> {
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(ConfigError::AppId(id.to_owned()));
    }
    if secret.expose_secret().trim().is_empty() {
        return Err(ConfigError::AppSecret);
    }
    Ok(())
}

fn proxy(url: &SecretString) -> Result<reqwest::Proxy, ConfigError> {
    reqwest::Proxy::all(url.expose_secret())
        .map_err(|error| ConfigError::Proxy(error.without_url().to_string()))
}

fn user_agent(suffix: Option<&str>) -> Result<HeaderValue, ConfigError> {
    let text = suffix.map_or_else(
        || USER_AGENT.to_owned(),
        |suffix| format!("{USER_AGENT} {suffix}"),
    );
    HeaderValue::from_str(&text)
        .map_err(|_| ConfigError::UserAgent(suffix.unwrap_or_default().to_owned()))
}
