//! `cargo xtask ir`: what pages say.

use std::path::PathBuf;

use clap::ValueEnum;
use feishu_codegen::ir::dump::Outline;
use feishu_codegen::ir::flat;

use crate::{Verdict, load, output};

/// Show what pages say, without markup and before any Rust
#[derive(clap::Args)]
#[command(after_help = "\
Findings go to standard error; `check` shows them with totals. Pages that cannot be used are left out.

Examples:
  cargo xtask ir approval-v4 --format dump
  cargo xtask ir ~/pages/approval-v4/instance/create.md
  cargo xtask ir ~/pages --format flat | jq -r '.name'")]
pub(crate) struct Args {
    /// Modules of specs/, and pages and folders of pages from anywhere [default: specs/]
    #[arg(value_name = "MODULE|PATH")]
    paths: Vec<PathBuf>,

    /// How to show it
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Everything as one JSON document, with the place of every fact. Its schema is `feishu_codegen::ir::Ir`; a span
    /// is the `id` of a page and a byte range of it. Ids count all pages that were read, those of the whole module
    /// where one page of it was asked for
    Json,
    /// A line a field, for people and snapshots
    Dump,
    /// JSON Lines: an operation a line, ordered by path and method, and a row for every field and container. `[]`
    /// stands for the element of an array, `{}` for the value of a map; response names are below `data`
    Flat,
}

/// Reads the pages and shows their IR.
pub(crate) fn run(args: &Args) -> anyhow::Result<Verdict> {
    let loaded = load::modules_or_paths(&args.paths)?;
    let (read, diagnostics) = loaded.understand();
    output::report(&diagnostics, &loaded.set.sources);
    let text = match args.format {
        Format::Json => serde_json::to_string_pretty(&read.ir)? + "\n",
        Format::Dump => Outline::of(&read.ir).to_string(),
        Format::Flat => flat::lines(&read.ir)?,
    };
    output::print(&text)?;
    Ok(Verdict::from(!output::any_error(&diagnostics)))
}
