//! The platform that an example calls: the real one if there is an app in the environment, or else one on loopback that
//! serves the pages of this workspace.
//!
//! | variable | meaning |
//! |---|---|
//! | `FEISHU_APP_ID`, `FEISHU_APP_SECRET` | the app's credentials |

use std::{env, error::Error, process::ExitCode};

use feishu_approval_api::{Client, runtime::ClientBuilder};
use feishu_mock::{Mock, Settings};
use tokio::net::TcpListener;

pub(crate) type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// A client to be, of either platform.
pub(crate) async fn client() -> Outcome<ClientBuilder> {
    if let Ok(app_id) = env::var("FEISHU_APP_ID") {
        let secret = variable("FEISHU_APP_SECRET", "")?;
        return Ok(Client::builder().self_built_app(app_id, secret));
    }
    let specs = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs/approval-v4");
    let settings = Settings {
        pages: 3,
        ..Settings::default()
    };
    let mock = Mock::load([specs], settings)?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(mock.serve(listener));
    eprintln!("FEISHU_APP_ID is not set: asking a platform at {url}");
    let builder = Client::builder().base_url(url);
    Ok(builder.self_built_app("cli_mock", "mock"))
}

/// A variable that the real platform needs. The one on loopback takes what its pages have as an example.
pub(crate) fn variable(name: &str, on_loopback: &str) -> Outcome<String> {
    match env::var(name) {
        Ok(value) => Ok(value),
        Err(_) if env::var_os("FEISHU_APP_ID").is_none() => Ok(on_loopback.to_owned()),
        Err(_) => Err(format!("FEISHU_APP_ID is set, so {name} must be set too.").into()),
    }
}

/// Tells people how it went.
pub(crate) fn told(outcome: Outcome) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
