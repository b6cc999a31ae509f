//! `cargo xtask openapi`: pages as an OpenAPI document.

use std::path::PathBuf;

use feishu_codegen::ir::Module;
use feishu_codegen::openapi;

use crate::{Verdict, load, output};

/// Show what pages say as an OpenAPI 3.1 document
#[derive(clap::Args)]
#[command(after_help = "\
All operations of all pages stand in one document, events among its webhooks. What OpenAPI has no word for stands in
extensions that begin with x-feishu: scopes, quotas, app types, rules over several fields, time windows, paging, idempotency, error codes.

Findings go to standard error; `check` shows them with totals. Pages that cannot be used are left out.

Examples:
  cargo xtask openapi > feishu.json             All of specs/
  cargo xtask openapi approval-v4               One module of specs/
  cargo xtask openapi ~/pages/im-v1 page.md     Any pages")]
pub(crate) struct Args {
    /// Modules of specs/, and pages and folders of pages from anywhere [default: specs/]
    #[arg(value_name = "MODULE|PATH")]
    paths: Vec<PathBuf>,
}

/// Reads the pages and shows the document.
pub(crate) fn run(args: &Args) -> anyhow::Result<Verdict> {
    let loaded = load::modules_or_paths(&args.paths)?;
    let (read, diagnostics) = loaded.understand();
    output::report(&diagnostics, &loaded.set.sources);
    let says = |module: &Module| !module.is_empty();
    anyhow::ensure!(
        read.ir.modules.iter().any(says),
        "the pages state no operation and no resource; see `cargo xtask check`"
    );
    let document = openapi::document(&read.ir, env!("CARGO_PKG_VERSION"));
    output::print(&(serde_json::to_string_pretty(&document)? + "\n"))?;
    Ok(Verdict::from(!output::any_error(&diagnostics)))
}
