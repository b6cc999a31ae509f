//! `cargo xtask diff`: what changed between two sets of pages.

use std::path::Path;
use std::process::Command;

use anyhow::Context as _;
use clap::ValueEnum;
use feishu_codegen::config::SpecSet;
use feishu_codegen::diagnostics::Severity;
use feishu_codegen::diff::{self, Report, Sharing};
use feishu_codegen::ir::dump::Outline;
use feishu_codegen::source::Page;

use crate::load::{self, Loaded};
use crate::{Misuse, Verdict, output};

/// Tell what changed between two sets of pages, and what it means for those who depend on the crate
#[derive(clap::Args)]
#[command(after_help = "\
Each side is a page, a folder of pages, a module of specs/, or a git revision, which stands for specs/ at that revision
(REVISION:PATH for a folder of it). What exists as a path is taken for a path, then for a module.

Every change has its weight in semantic versioning, and the heaviest of them is told at the end. Pages with errors are
left out, so what they describe looks added or removed; the errors go to standard error.

A type that several operations have alike exists once, and is several types when their pages part, be it by a
description alone. Such a change counts as minor, as no crate promises that types of two operations are one: code that
names each by the operation that it is for builds as before.

A text that `secret` of module.toml names becomes another type, so a new entry counts as major. `gen`, which tells changes
too, knows neither of these.

Examples:
  cargo xtask diff HEAD                                 What was changed below specs/ and is not committed yet
  cargo xtask diff v0.1.0 --format markdown             For the changelog of the next version
  cargo xtask diff approval-v4 ~/pages/approval-v4      A module of specs/ against other pages
  cargo xtask diff old.md new.md --format json")]
pub(crate) struct Args {
    /// Pages of old: a path, a module or a git revision
    old: String,

    /// Pages of now: a path, a module or a git revision
    #[arg(default_value = "specs")]
    new: String,

    /// How to show it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    /// A line a change, for people
    Text,
    /// Sections as a changelog has them
    Markdown,
    /// One JSON object: `semver`, the heaviest weight, and `changes`
    Json,
}

/// Reads both sides and shows what is different. Of the findings about the pages only errors are shown.
pub(crate) fn run(args: &Args) -> anyhow::Result<Verdict> {
    let (old, new) = (side(&args.old)?, side(&args.new)?);
    let (text, verdict) = shown(&old, &new, args.format)?;
    output::print(&text)?;
    Ok(verdict)
}

/// What changed from `old` to `new`, and whether all pages could be compared; errors in pages are reported.
pub(crate) fn shown(
    old: &Loaded,
    new: &Loaded,
    format: Format,
) -> anyhow::Result<(String, Verdict)> {
    let (old, new) = (Side::of(old, new), Side::of(new, old));
    let splits = diff::splits(&old.sharing, &new.sharing);
    let found = diff::together(diff::changes(&old.outline, &new.outline), splits);
    let report = Report::new(&found);
    let text = match format {
        Format::Text if found.is_empty() => "nothing changed\n".to_owned(),
        Format::Text => report.text(),
        Format::Markdown => report.markdown(),
        Format::Json => serde_json::to_string_pretty(&report)? + "\n",
    };
    Ok((text, Verdict::from(old.is_whole && new.is_whole)))
}

/// The pages that one side names.
fn side(side: &str) -> anyhow::Result<Loaded> {
    let path = match side {
        "specs" => load::workspace()?.join("specs"),
        path => load::module_or_path(Path::new(path)),
    };
    if path.exists() {
        load::paths(&[path])
    } else {
        revision(side)
    }
}

/// One of the two sets of pages.
struct Side {
    /// What the pages say. Skipped ones are left out: their paths differ between folders.
    outline: Outline,
    /// Which types of the code that they become exist once for several pages.
    sharing: Sharing,
    /// False if a page could not be read; why is reported.
    is_whole: bool,
}

impl Side {
    /// One side beside the other, whose `module.toml` counts where this one has none.
    fn of(loaded: &Loaded, other: &Loaded) -> Self {
        let (read, mut diagnostics) = loaded.understand();
        diagnostics.retain(|finding| finding.severity == Severity::Error);
        output::report(&diagnostics, &loaded.set.sources);
        let mut outline = Outline::of(&read.ir);
        let is_said = |name: &str| !name.starts_with("skipped ");
        outline.subjects.retain(|subject| is_said(&subject.name));
        diff::mark_secrets(
            &mut outline,
            &read.ir,
            &loaded.set.modules,
            &other.set.modules,
        );
        Self {
            outline,
            sharing: Sharing::of(&read.ir, &loaded.set.modules),
            is_whole: diagnostics.is_empty(),
        }
    }
}

/// The pages of a git revision, without touching the working tree.
fn revision(side: &str) -> anyhow::Result<Loaded> {
    let (revision, folder) = side.split_once(':').unwrap_or((side, "specs"));
    let root = load::workspace()?;
    let unknown = || {
        let known = load::modules_there_are(&root);
        Misuse(format!(
            "{side} is neither a path nor a module of specs/ nor a git revision with pages; {known}"
        ))
    };
    if revision.starts_with('-') || git(&root, &["rev-parse", "--verify", "-q", revision]).is_err()
    {
        return Err(unknown().into());
    }
    let listed = git(
        &root,
        &[
            "ls-tree",
            "-r",
            "-z",
            "--name-only",
            "--full-tree",
            revision,
            "--",
            folder,
        ],
    )?;
    let listed = String::from_utf8_lossy(&listed).into_owned();
    let mut files = Vec::new();
    for name in listed.split('\0') {
        if !name.is_empty() && load::is_wanted(Path::new(name)) {
            let text = git(&root, &["show", &format!("{revision}:{name}")])?;
            files.push(Page::from_bytes(name, text));
        }
    }
    if files.is_empty() {
        return Err(unknown().into());
    }
    let set = SpecSet::new(files);
    let asked = set.sources.iter().map(|(id, _)| id).collect();
    Ok(Loaded { set, asked })
}

fn git(root: &Path, arguments: &[&str]) -> anyhow::Result<Vec<u8>> {
    let output = Command::new("git")
        .current_dir(root)
        .args(arguments)
        .output()
        .context("cannot run git")?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    anyhow::ensure!(
        output.status.success(),
        "git {}: {}",
        arguments.join(" "),
        said.trim()
    );
    Ok(output.stdout)
}
