//! The other side: an official SDK, behind a driver that reads a call a line and writes what it saw.

use std::{ffi::OsString, io, path::PathBuf, process::Stdio, time::Duration};

use feishu_tests::workspace;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines},
    process::{Child, ChildStdin, ChildStdout, Command},
    time::timeout,
};

/// Far longer than a call takes, and than an SDK takes to load on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// A running driver; it ends when dropped.
pub(crate) struct Sdk {
    /// Ends with it.
    _process: Child,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
}

/// What runs a driver, the driver, and the folder to run it in.
fn command(language: &str, driver: &str) -> (PathBuf, OsString, PathBuf) {
    let installed = workspace().join("target/interop").join(language);
    let drivers = workspace().join("tests/interop").join(language);
    match language {
        "python" => (
            installed.join("bin/python"),
            drivers.join(format!("{driver}.py")).into(),
            installed,
        ),
        _ => (
            PathBuf::from("node"),
            drivers.join(format!("{driver}.mjs")).into(),
            installed.join("node_modules"),
        ),
    }
}

impl Sdk {
    /// Starts a driver. `None`, and a line that says so, where the SDK is not installed.
    ///
    /// # Errors
    ///
    /// If it cannot be started, or is not installed although the environment requires it.
    pub(crate) fn start(language: &str, driver: &str) -> io::Result<Option<Self>> {
        let (program, driver, folder) = command(language, driver);
        if !folder.is_dir() {
            let message = format!("the SDK for {language} is not installed, .ci/run does that");
            if std::env::var("FEISHU_INTEROP").is_ok_and(|wish| wish == "required") {
                return Err(io::Error::other(message));
            }
            println!("{message}: nothing was tested");
            return Ok(None);
        }
        let mut process = Command::new(program)
            .arg(driver)
            .current_dir(folder)
            .env("NO_PROXY", "127.0.0.1")
            .env("no_proxy", "127.0.0.1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let pipes = process.stdin.take().zip(process.stdout.take());
        let (input, output) = pipes.ok_or_else(|| io::Error::other("the driver has no pipes"))?;
        Ok(Some(Sdk {
            _process: process,
            input,
            output: BufReader::new(output).lines(),
        }))
    }

    /// Whether the SDK does not have an operation.
    ///
    /// # Errors
    ///
    /// Those of [`Sdk::call`].
    pub(crate) async fn lacks(&mut self, operation: &str) -> io::Result<bool> {
        let order = json!({
            "base_url": "http://127.0.0.1",
            "app_id": "cli_that_calls_nothing",
            "app_secret": "none",
            "operation": operation,
        });
        let seen = self.call(&order).await?;
        Ok(seen.get("lacks").is_some())
    }

    /// Has the SDK make a call, and tells what it saw of the answer.
    ///
    /// # Errors
    ///
    /// If the driver ends, is silent, or writes something else.
    pub(crate) async fn call(&mut self, call: &Value) -> io::Result<Value> {
        let exchange = async {
            self.input.write_all(format!("{call}\n").as_bytes()).await?;
            let line = self.output.next_line().await?;
            let line = line.ok_or_else(|| io::Error::other("the driver has ended"))?;
            Ok(serde_json::from_str(&line)?)
        };
        match timeout(PATIENCE, exchange).await {
            Ok(seen) => seen,
            Err(_) => Err(io::Error::other("the driver does not answer")),
        }
    }
}
