//! `cargo xtask mock`: operations on loopback.

use std::convert::Infallible;
use std::path::PathBuf;

use anyhow::Context as _;
use feishu_mock::{FAULT_HEADER, FaultRule, Logged, Mock, Settings};
use tokio::net::TcpListener;

use crate::{Misuse, Verdict, load, output};

/// Serve the operations of pages on loopback: a platform to try calls with
#[derive(clap::Args)]
#[command(after_help = "\
It issues tokens, checks requests against the pages, answers with their examples, and turns pages. What is not as
documented is refused with code 99992402, and every wrong field is named. GET / lists what is served. The token of a user,
for operations that only users call, is told at the start. Each call is a line on standard output: method, path,
operation, HTTP status and code, and the fault if there was one. Findings in the pages go to standard error.

A call with the header x-mock-fault, or a rule --fault, brings about one of these faults:
  status=503       This HTTP status with a page of HTML    html      A page of HTML with HTTP 200
  code=1390001     This code with HTTP 400                 garbled   A good answer that is no JSON
  rate-limit=2     HTTP 429, reset in two seconds          half      The connection ends within the answer
  token            The token is no longer good             reset     The connection ends before the answer
  delay=500        The answer is 500 milliseconds late

Examples:
  cargo xtask mock                                             All of specs/ on port 8765
  cargo xtask mock approval-v4 --port 0                        One module, on any free port
  cargo xtask mock ~/pages/im-v1                               Any pages
  cargo xtask mock --fault approval.v4.instance.create:reset:3 Every third creation is lost")]
pub(crate) struct Args {
    /// Modules of specs/, and pages and folders of pages from anywhere [default: specs/]
    #[arg(value_name = "MODULE|PATH")]
    paths: Vec<PathBuf>,
    /// Port of 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 8765)]
    port: u16,
    /// How many pages every list has
    #[arg(long, default_value_t = 2, value_name = "N")]
    pages: u64,
    /// An app that may ask for tokens; without any, every id and secret will do
    #[arg(long = "app", value_name = "ID:SECRET", value_parser = app)]
    apps: Vec<(String, String)>,
    /// A fault for every call, or every Nth, of an operation, or of each (`*`)
    #[arg(long = "fault", value_name = "OPERATION:FAULT[:N]")]
    faults: Vec<FaultRule>,
}

fn app(text: &str) -> Result<(String, String), String> {
    let parts = text
        .split_once(':')
        .filter(|(id, secret)| !id.is_empty() && !secret.is_empty());
    let (id, secret) = parts.ok_or("write the id of the app, a colon and its secret")?;
    Ok((id.to_owned(), secret.to_owned()))
}

/// Reads the pages and serves them until the process ends.
pub(crate) fn run(args: &Args) -> anyhow::Result<Verdict> {
    let loaded = load::modules_or_paths(&args.paths)?;
    let (read, diagnostics) = loaded.understand();
    output::report(&diagnostics, &loaded.set.sources);
    let count = read
        .ir
        .modules
        .iter()
        .map(|module| module.operations.len())
        .sum();
    anyhow::ensure!(
        count > 0,
        "the pages state no operation; see `cargo xtask check`"
    );
    let names = read.ir.modules.iter().flat_map(|module| &module.operations);
    let names: Vec<String> = names.map(|operation| operation.name.to_string()).collect();
    let is_known = |rule: &&FaultRule| rule.operation == "*" || names.contains(&rule.operation);
    if let Some(rule) = args.faults.iter().find(|rule| !is_known(rule)) {
        return Err(unknown(&rule.operation, &names).into());
    }
    let settings = Settings {
        apps: args.apps.iter().cloned().collect(),
        pages: args.pages,
        faults: args.faults.clone(),
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let never = runtime.block_on(serve(Mock::new(read.ir, settings), args.port, count))?;
    match never {}
}

/// Operations that are less like a name than this are not meant by it.
const LIKE: f64 = 0.8;

fn unknown(operation: &str, names: &[String]) -> Misuse {
    // `instance.create` is as good a guess at `approval.v4.instance.create` as its whole name.
    let likeness = |name: &str| {
        let short = name.splitn(3, '.').nth(2).unwrap_or_default();
        let [whole, short] =
            [name, short].map(|it| strsim::normalized_damerau_levenshtein(operation, it));
        whole.max(short)
    };
    let near = names.iter().map(|name| (likeness(name), name));
    let nearest = near.max_by(|(a, _), (b, _)| a.total_cmp(b));
    let meant = match nearest.filter(|(likeness, _)| *likeness > LIKE) {
        Some((_, nearest)) => format!("did you mean {nearest}?"),
        None => "start the mock without --fault, and GET / lists them".to_owned(),
    };
    Misuse(format!("no operation is called {operation}: {meant}"))
}

async fn serve(mock: Mock, port: u16, count: usize) -> anyhow::Result<Infallible> {
    let listener = TcpListener::bind(("127.0.0.1", port));
    let listener = listener.await.with_context(|| {
        format!("cannot listen on port {port} of 127.0.0.1; `--port` takes another")
    })?;
    let address = listener.local_addr()?;
    let operations = output::count(count, "operation");
    output::print(&format!(
        "serving {operations} at http://{address} (GET / lists them; {FAULT_HEADER}: half spoils a call)\n\
         a user who has logged in has the token {}, for two hours\n",
        mock.user_token()
    ))?;
    Ok(mock.serve_logged(listener, told).await?)
}

/// Writes a line on a call.
fn told(call: &Logged) {
    let operation = call.operation.as_deref().unwrap_or("-");
    let code = call
        .code
        .map_or_else(|| "-".to_owned(), |code| code.to_string());
    let fault = call
        .fault
        .map_or_else(String::new, |fault| format!(" ({FAULT_HEADER}: {fault})"));
    let line = format!(
        "{} {} {operation} {} {code}{fault}\n",
        call.method, call.path, call.status
    );
    // Nobody reads any more; the calls go on.
    let _ = output::print(&line);
}
