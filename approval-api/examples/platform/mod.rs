//! The platform that an example calls: the real one if there is an app in the environment, or else one on loopback that
//! serves the pages of this workspace.
//!
//! | variable | meaning |
//! |---|---|
//! | `FEISHU_APP_ID`, `FEISHU_APP_SECRET` | the app's credentials |
//! | `FEISHU_BASE_URL` | another platform, such as the one that `cargo xtask mock` starts |

use std::{env, error::Error, process::ExitCode};

use feishu_approval_api::{Client, runtime::ClientBuilder};
use feishu_mock::{Mock, Settings};
use tokio::net::TcpListener;

pub(crate) type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// A client to be, of either platform.
pub(crate) async fn client() -> Outcome<ClientBuilder> {
    let base_url = env::var("FEISHU_BASE_URL").ok();
    if let Ok(app_id) = env::var("FEISHU_APP_ID") {
        let [secret] = variables([("FEISHU_APP_SECRET", "")])?;
        let builder = Client::builder().self_built_app(app_id, secret);
        return Ok(match base_url {
            Some(url) => builder.base_url(url),
            None => builder,
        });
    }
    let url = match base_url {
        Some(url) => url,
        None => start().await?,
    };
    eprintln!("FEISHU_APP_ID is not set: asking a platform at {url}");
    let builder = Client::builder().base_url(url);
    Ok(builder.self_built_app("cli_mock", "mock"))
}

/// Starts a platform on loopback, and gives its URL.
async fn start() -> Outcome<String> {
    let specs = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs/approval-v4");
    let settings = Settings {
        pages: 3,
        ..Settings::default()
    };
    let mock = Mock::load([specs], settings)?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(mock.serve(listener));
    Ok(url)
}

/// Variables that the real platform needs, each with what the one on loopback takes: what its pages have as an example.
pub(crate) fn variables<const N: usize>(wanted: [(&str, &str); N]) -> Outcome<[String; N]> {
    values(wanted, |name| env::var(name).ok())
}

/// All that are missing are told at once.
fn values<const N: usize>(
    wanted: [(&str, &str); N],
    set: impl Fn(&str) -> Option<String>,
) -> Outcome<[String; N]> {
    if set("FEISHU_APP_ID").is_some() {
        let names = wanted.iter().map(|(name, _)| *name);
        let names = names.chain(["FEISHU_APP_SECRET"]);
        let mut missing: Vec<_> = names.filter(|name| set(name).is_none()).collect();
        missing.dedup();
        if !missing.is_empty() {
            let missing = missing.join(", ");
            return Err(format!("FEISHU_APP_ID is set, so set these too: {missing}.").into());
        }
    }
    Ok(wanted.map(|(name, on_loopback)| set(name).unwrap_or_else(|| on_loopback.to_owned())))
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

#[cfg(test)]
mod tests {
    use super::values;

    #[test]
    fn all_that_is_missing_is_told_at_once() {
        let wanted = [("OPEN_ID", "ou_1"), ("FROM", "2025-01-01")];
        let told = |set: &[&str]| {
            let value = |name: &str| set.contains(&name).then(|| format!("{name} as set"));
            values(wanted, value).map_err(|error| error.to_string())
        };
        let missing = |names: &str| format!("FEISHU_APP_ID is set, so set these too: {names}.");
        for (set, expected) in [
            (&[][..], Ok(["ou_1", "2025-01-01"])),
            (&["OPEN_ID"], Ok(["OPEN_ID as set", "2025-01-01"])),
            (
                &["FEISHU_APP_ID"],
                Err(missing("OPEN_ID, FROM, FEISHU_APP_SECRET")),
            ),
            (
                &["FEISHU_APP_ID", "FEISHU_APP_SECRET", "OPEN_ID"],
                Err(missing("FROM")),
            ),
            (
                &["FEISHU_APP_ID", "FEISHU_APP_SECRET", "OPEN_ID", "FROM"],
                Ok(["OPEN_ID as set", "FROM as set"]),
            ),
        ] {
            let expected = expected.map(|values| values.map(str::to_owned));
            assert_eq!(told(set), expected, "{set:?}");
        }
    }
}
