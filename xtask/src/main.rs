//! The commands of the workspace: `cargo xtask --help`.

mod check;
mod diff;
mod explain;
mod fetch;
mod generate;
mod ir;
mod load;
mod manifest;
mod mock;
mod new_module;
mod openapi;
mod output;
mod target;
mod trial;

use std::fmt;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// With glibc's, making files of twice as many pages takes nearly three times as long.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// From documentation pages to code, and everything that helps on the way.
#[derive(Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    after_help = "\
Examples:
  cargo xtask gen                               Bring the generated code up to date
  cargo xtask gen approval-v4 --check           See whether one module is current
  cargo xtask check                             Find out what is wrong with the pages of specs/
  cargo xtask check ~/pages page.md             … with any other folders and pages
  cargo xtask ir page.md --format dump          See what a page says, a line a field
  cargo xtask explain page.md                   See how it was read, and why it was nested so
  cargo xtask diff HEAD                         See what changed below specs/, and what it means for a release
  cargo xtask openapi > feishu.json             Make an OpenAPI document
  cargo xtask fetch approval-v4                 See what the documentation says today
  cargo xtask new-module contact-v3 ~/pages     Add a module with its crate
  cargo xtask mock approval-v4                  Try calls on loopback before there is an app

A module is a folder of specs/ with a module.toml, and is named like the folder. Pages are files that end in .md; a file
that is named itself is read whatever it is called. In a folder, module.toml and fixups.toml apply to the pages beside
and below them, also when only one page is asked for.

Exit code: 0 if all is well, 1 if there is an error (or, for gen --check, something to generate), 2 on misuse. A page
that states nothing, such as a guide, is left out; that is an error only where nothing is left to serve or write.
NO_COLOR turns colours off; they are off anyway where the output is no terminal."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Gen(generate::Args),
    Check(check::Args),
    Ir(ir::Args),
    Explain(explain::Args),
    Diff(diff::Args),
    Openapi(openapi::Args),
    Fetch(fetch::Args),
    NewModule(new_module::Args),
    Mock(mock::Args),
}

/// How a command ended that did what it was asked to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// All is well.
    Fine,
    /// There is something for a person to mend.
    Wrong,
}

impl From<bool> for Verdict {
    fn from(fine: bool) -> Self {
        if fine { Verdict::Fine } else { Verdict::Wrong }
    }
}

/// The command line asks for something that does not exist.
#[derive(Debug)]
struct Misuse(String);

impl fmt::Display for Misuse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Misuse {}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Gen(args) => generate::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Ir(args) => ir::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Diff(args) => diff::run(&args),
        Command::Openapi(args) => openapi::run(&args),
        Command::Fetch(args) => fetch::run(&args),
        Command::NewModule(args) => new_module::run(&args),
        Command::Mock(args) => mock::run(&args),
    };
    match result {
        Ok(Verdict::Fine) => ExitCode::SUCCESS,
        Ok(Verdict::Wrong) => ExitCode::from(1),
        Err(error) => {
            output::complain(&format!("error: {error:#}\n"));
            ExitCode::from(if error.is::<Misuse>() { 2 } else { 1 })
        }
    }
}
