//! Makes calls, and gathers all that is wrong with them.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use feishu_mock::{Logged, Mock, Settings};
use feishu_runtime::{Client, operation::Operation};
use serde::Serialize;
use serde_json::json;
use tokio::net::TcpListener;

pub(crate) type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// Codes that the platform answered with, by operation.
type Served = BTreeMap<String, Vec<Option<i64>>>;

/// A client of a platform that serves some pages.
pub(crate) struct Caller {
    client: Client,
    wrong: Vec<String>,
    served: Arc<Mutex<Served>>,
}

impl Caller {
    /// Starts the platform. The client calls as a user where only users may.
    pub(crate) async fn start(pages: &Path) -> Outcome<Self> {
        let mock = Mock::load([pages], Settings::default())?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let client = Client::builder()
            .base_url(format!("http://{}", listener.local_addr()?))
            .self_built_app("cli_mock", "mock")
            .build()?
            .with_user_token(mock.user_token());
        let served: Arc<Mutex<Served>> = Arc::default();
        let log = Arc::clone(&served);
        let tell = move |call: &Logged| {
            if let Some(operation) = &call.operation {
                let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
                log.entry(operation.clone()).or_default().push(call.code);
            }
        };
        tokio::spawn(mock.serve_logged(listener, tell));
        Ok(Caller {
            client,
            wrong: Vec::new(),
            served,
        })
    }

    /// Makes a call out of whose answer `read` has to get what the example of the page says.
    pub(crate) async fn reads<O: Operation>(
        &mut self,
        request: O,
        read: impl FnOnce(O::Response) -> Option<String>,
        wanted: &str,
    ) {
        match self.client.send(&request).await.map(read) {
            Ok(Some(found)) if found == wanted => {}
            Ok(found) => {
                let name = O::META.name;
                self.wrong
                    .push(format!("{name}: {found:?} is read, not {wanted}"));
            }
            Err(error) => self.wrong.push(error.to_string()),
        }
    }

    /// Makes a call whose answer says no more than that it is done.
    pub(crate) async fn is_done<O: Operation>(&mut self, request: O)
    where
        O::Response: Serialize,
    {
        let nothing = json!({}).to_string();
        let read = |response| serde_json::to_string(&response).ok();
        self.reads(request, read, &nothing).await;
    }

    /// What was wrong, and what the platform has seen.
    pub(crate) fn end(self) -> (Vec<String>, Served) {
        let served = self.served.lock().unwrap_or_else(PoisonError::into_inner);
        (self.wrong, served.clone())
    }
}

pub(crate) fn first<T>(list: Vec<T>) -> Option<T> {
    list.into_iter().next()
}
