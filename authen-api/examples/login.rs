//! Logs a user in, and tells who it is.
//!
//! ```sh
//! cargo run -p feishu-authen-api --example login
//! ```
//!
//! does so with a platform on loopback, where every user agrees at once, and plays the browser too. With an app in the
//! environment it asks the real one, and waits for your browser. The app's security settings must list
//! `http://127.0.0.1:8777/callback` as an address to come back to.
//!
//! | variable | meaning |
//! |---|---|
//! | `FEISHU_APP_ID`, `FEISHU_APP_SECRET` | the app's credentials |

use std::{
    collections::HashMap,
    env,
    error::Error,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    Router,
    extract::{Query, State},
    routing::get,
};
use feishu_authen_api::{Client, user_info};
use feishu_mock::{Mock, Settings};
use feishu_runtime::oauth::Code;
use tokio::{net::TcpListener, sync::oneshot};

type Outcome<T> = Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Outcome<()> {
    let app = env::var("FEISHU_APP_ID").ok();
    let client = match &app {
        Some(app_id) => {
            let secret = env::var("FEISHU_APP_SECRET")
                .map_err(|_| "FEISHU_APP_ID is set, so FEISHU_APP_SECRET must be set too.")?;
            Client::builder().self_built_app(app_id, secret)
        }
        None => {
            let url = mock().await?;
            println!("FEISHU_APP_ID is not set: asking a platform at {url}");
            Client::builder()
                .base_url(url)
                .self_built_app("cli_mock", "mock")
        }
    };
    let client = client.build()?;

    // Where the browser comes back to. A mock takes any address.
    let port = if app.is_some() { 8777 } else { 0 };
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    let callback = format!("http://{}/callback", listener.local_addr()?);
    let came_back = wait_for_the_browser(listener);

    let authorization = client
        .authorize_url(&callback)
        .scope("offline_access")
        .build()?;
    println!("Open this address in a browser:\n{}", authorization.url);
    if app.is_none() {
        // Fails if there is a provider already, which would do as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        reqwest::get(&authorization.url).await?.error_for_status()?;
    }

    let mut answer = came_back.await?;
    if answer.remove("state").as_deref() != Some(&authorization.state) {
        return Err("Somebody else sent this browser: its state is not ours.".into());
    }
    let code = answer.remove("code").ok_or("The user did not agree.")?;
    let code = Code::new(code)
        .redirect_uri(callback)
        .verifier(authorization.verifier);
    let user = client.user_from_code(code).await?;

    // Tokens are renewed from here on, in any process that shares the token store.
    let info = user_info::get().send(&client.with_user(user.key)).await?;
    println!(
        "Hello, {}.",
        info.name.as_deref().unwrap_or("whoever you are")
    );
    Ok(())
}

type Answer = HashMap<String, String>;

/// The query with which the browser comes back first.
fn wait_for_the_browser(listener: TcpListener) -> oneshot::Receiver<Answer> {
    type Waiting = Arc<Mutex<Option<oneshot::Sender<Answer>>>>;

    async fn callback(
        State(waiting): State<Waiting>,
        Query(answer): Query<Answer>,
    ) -> &'static str {
        let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(waiting) = waiting.take() {
            // Nobody waits if the program is about to end.
            let _ = waiting.send(answer);
        }
        "You may close this page."
    }

    let (sender, receiver) = oneshot::channel();
    let waiting: Waiting = Arc::new(Mutex::new(Some(sender)));
    let router = Router::new()
        .route("/callback", get(callback))
        .with_state(waiting);
    tokio::spawn(async move { axum::serve(listener, router).await });
    receiver
}

/// Starts a platform that serves the pages of the workspace, and gives its URL.
async fn mock() -> Outcome<String> {
    let specs = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs");
    let folders = ["authen-v1", "authen-v2"].map(|module| format!("{specs}/{module}"));
    let mock = Mock::load(folders, Settings::default())?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(mock.serve(listener));
    Ok(url)
}
