//! `cargo xtask gen`: pages to code.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use feishu_codegen::config::{MODULE_FILE, ModuleConfig};

use crate::target::{self, Target};
use crate::{Misuse, Verdict, load, manifest, output, trial};

/// Bring generated code up to date, and tell what changed
#[derive(clap::Args)]
#[command(after_help = "\
Nothing is written unless the whole run succeeds; then only files that differ, and files in the generated folder
that nothing generates any more are removed. The Cargo.toml of the crate has a part that lists a feature for each
resource, which is kept too; modules of one crate are generated together.

Examples:
  cargo xtask gen                        All modules below specs/
  cargo xtask gen approval-v4 --check    What would change in one module; writes nothing, exits with 1 if anything
  cargo xtask gen --pages ~/pages/im-v1 --out /tmp/im
                                         Try pages of any module; needs no module.toml and leaves the tree alone")]
pub(crate) struct Args {
    /// Modules: folders of specs/ with a module.toml [default: all]
    modules: Vec<String>,

    /// Write nothing; list files that are stale, missing or orphaned, with their differences
    #[arg(long)]
    check: bool,

    /// Try pages and folders of pages, from anywhere: a crate for every module that they hold
    #[arg(long, value_name = "PATH", num_args = 1.., requires = "out", conflicts_with_all = ["modules", "check"])]
    pages: Vec<PathBuf>,

    /// Folder for the workspace of these crates; new, empty, or written by this command before
    #[arg(long, value_name = "DIR", requires = "pages")]
    out: Option<PathBuf>,
}

/// Generates, and writes or compares.
pub(crate) fn run(args: &Args) -> anyhow::Result<Verdict> {
    if let Some(out) = &args.out {
        return trial::run(&args.pages, out);
    }
    let root = load::workspace()?;
    let modules = modules(&root, &args.modules)?;
    let loaded = load::modules(&root, &with_neighbours(&root, modules)?);
    let mut outcome = feishu_codegen::generate(&loaded.set);
    output::report(&outcome.diagnostics, &loaded.set.sources);
    if output::any_error(&outcome.diagnostics) {
        output::complain("error: nothing was written, because of the errors above\n");
        return Ok(Verdict::Wrong);
    }
    // Modules of one crate are told of together.
    let modules = &mut outcome.modules;
    modules.sort_by(|a, b| a.config.package.cmp(&b.config.package));
    let mut targets = outcome
        .modules
        .iter()
        .map(|generated| {
            let config = &generated.config;
            let folder = root.join(&config.output);
            let files = generated.files.clone();
            Target::new(&config.package, folder, &config.output, files, |_| true)
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    targets.extend(manifest::targets(&root, &outcome.modules)?);
    let mut report = target::told(&targets, args.check);
    let current = targets.iter().all(Target::is_current);
    if args.check && !current {
        let names: String = args.modules.iter().map(|name| format!(" {name}")).collect();
        let _ = writeln!(
            report,
            "\nTo mend it, run `cargo xtask gen{names}` and commit what it writes."
        );
    } else if !args.check {
        for target in &targets {
            target.write()?;
        }
    }
    output::print(&report)?;
    Ok(Verdict::from(current || !args.check))
}

/// Modules with those that are in the same crates: the features of a crate are those of all its modules.
fn with_neighbours(root: &Path, asked: Vec<String>) -> anyhow::Result<Vec<String>> {
    let known = load::configs(root, &load::module_names(root)?);
    let is_asked = |module: &&ModuleConfig| asked.iter().any(|name| name == module.name());
    let packages: BTreeSet<&str> = known
        .iter()
        .filter(is_asked)
        .map(|module| module.package.as_str())
        .collect();
    let neighbours = known
        .iter()
        .filter(|module| packages.contains(module.package.as_str()) && !is_asked(module));
    let neighbours: Vec<String> = neighbours.map(|module| module.name().to_owned()).collect();
    Ok(asked.into_iter().chain(neighbours).collect())
}

/// The modules that were asked for, or all.
fn modules(root: &Path, asked: &[String]) -> anyhow::Result<Vec<String>> {
    let known = load::module_names(root)?;
    if let Some(unknown) = asked.iter().find(|name| !known.contains(name)) {
        let there_are = load::modules_there_are(root);
        return Err(Misuse(format!(
            "specs/{unknown} is no module: it has no {MODULE_FILE}; {there_are}"
        ))
        .into());
    }
    Ok(if asked.is_empty() {
        known
    } else {
        asked.to_vec()
    })
}
