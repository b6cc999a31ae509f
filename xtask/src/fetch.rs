//! `cargo xtask fetch`: the pages of a module as the portal has them today.

mod portal;
mod shelf;
mod tree;

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use anyhow::Context as _;
use futures_util::{StreamExt as _, stream};
use indicatif::{ProgressBar, ProgressStyle};
use reqwest::Url;

use crate::{Misuse, Verdict, diff, load, output};
use portal::{Language, Portal};
use shelf::Shelf;
use tree::{Listed, Pattern};

/// Pages that are asked for at the same time.
const AT_ONCE: usize = 8;

/// Fetch the pages of a module from the portal, and tell how they differ from those below specs/
#[derive(clap::Args)]
#[command(after_help = "\
The pages go to fetched/LANGUAGE/MODULE/, a file each under its path in the documentation, and never to specs/. What is
there already and has not changed since is not asked for again, so that a run that was stopped goes on where it was.
A page that cannot be had keeps no other back: it is told of at the end, and the exit code is 1.

A page belongs to a module if its path, or that of a folder above it, holds the module's name. Corrections of
fixups.toml are left out of the comparison: both sides are what the pages say.

The two addresses are those from which the portal's own pages get their text; they are not documented and may change.

Examples:
  cargo xtask fetch approval-v4
  cargo xtask fetch approval-v4 --lang en
  cargo xtask fetch approval-v4/instance                  Only the pages below this part of a path
  cargo xtask fetch /uAjLw4CM/ukTMukTMukTM/okr-v1         … or below a whole path
  cargo xtask check fetched/zh/approval-v4                Look at what came")]
pub(crate) struct Args {
    /// Module as specs/ names it, part of a path in the documentation, or a path from its start
    #[arg(value_parser = pattern)]
    module: Pattern,

    /// Language of the pages
    #[arg(long, value_enum, default_value_t = Language::Zh)]
    lang: Language,

    /// Another portal, such as a mirror or a gateway, instead of the one of the language
    #[arg(long, value_name = "URL", value_parser = base)]
    base: Option<Url>,

    /// Milliseconds before the first retry; each one after waits twice as long
    #[arg(long, hide = true, default_value_t = 500)]
    backoff: u64,
}

fn pattern(text: &str) -> Result<Pattern, String> {
    Pattern::parse(text).ok_or_else(|| "name a module, such as approval-v4".to_owned())
}

fn base(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| error.to_string())?;
    match url.scheme() {
        "http" | "https" if url.query().is_none() && url.fragment().is_none() => Ok(url),
        "http" | "https" => Err("it must end with the host or a path".to_owned()),
        _ => Err("only http and https can be called".to_owned()),
    }
}

/// Brings the folder of the module up to date, and compares it with `specs/`.
pub(crate) fn run(args: &Args) -> anyhow::Result<Verdict> {
    let root = load::workspace()?;
    let below = format!(
        "fetched/{}/{}",
        args.lang.name(),
        args.module.folder(shelf::encode)
    );
    let mut shelf = Shelf::open(root.join(&below))?;
    let portal = Portal::new(
        args.lang,
        args.base.as_ref(),
        Duration::from_millis(args.backoff),
    )?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("cannot start")?;
    let outcome = runtime.block_on(bring(&portal, args, &mut shelf))?;
    output::print(&outcome.told(&args.module, &below, shelf.files().len()))?;
    if let Some(module) = args.module.module() {
        output::print(&compared(&root, module, &shelf)?)?;
    }
    output::complain(&outcome.complaint(args.lang.site()));
    Ok(Verdict::from(outcome.failed.is_empty()))
}

/// What a run did.
struct Outcome {
    fetched: usize,
    /// Paths of pages that the portal has no more.
    gone: Vec<String>,
    /// Pages that could not be had, and why.
    failed: Vec<(Listed, anyhow::Error)>,
}

async fn bring(portal: &Portal, args: &Args, shelf: &mut Shelf) -> anyhow::Result<Outcome> {
    let directory = portal.directory().await?;
    let listed = tree::pages(&directory, &args.module);
    if listed.is_empty() {
        return Err(nothing(&args.module, &tree::near(&directory, &args.module)).into());
    }
    let stale: Vec<&Listed> = listed
        .iter()
        .filter(|page| !shelf.is_current(page))
        .collect();
    let progress = progress(stale.len())?;
    let mut outcome = Outcome {
        fetched: 0,
        gone: Vec::new(),
        failed: Vec::new(),
    };
    let mut journal = shelf.expect(&listed)?;
    let mut answers = stream::iter(stale)
        .map(|page| async move { (page, portal.document(&page.full_path).await) })
        .buffer_unordered(AT_ONCE);
    while let Some((page, answer)) = answers.next().await {
        let kept = answer.and_then(|document| {
            let text = shelf::text(page, &document, args.lang.site());
            shelf.put(&mut journal, page, &text)
        });
        match kept {
            Ok(()) => outcome.fetched += 1,
            Err(error) => outcome.failed.push((page.clone(), error)),
        }
        progress.inc(1);
    }
    progress.finish_and_clear();
    outcome
        .failed
        .sort_by(|(a, _), (b, _)| a.full_path.cmp(&b.full_path));
    outcome.gone = shelf.retain(&listed)?;
    Ok(outcome)
}

fn nothing(pattern: &Pattern, near: &[String]) -> Misuse {
    let meant = match near {
        [] => "name a part of a path in the documentation, such as approval-v4".to_owned(),
        near => format!("did you mean {}?", near.join(", ")),
    };
    Misuse(format!(
        "no page of the documentation has {pattern} in its path: {meant}"
    ))
}

/// A bar on standard error, if that is a terminal.
fn progress(pages: usize) -> anyhow::Result<ProgressBar> {
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} pages, {eta} left")?;
    Ok(ProgressBar::new(pages as u64).with_style(style))
}

impl Outcome {
    fn told(&self, module: &Pattern, below: &str, there: usize) -> String {
        let pages = output::count(there, "page");
        let mut out = format!("{module}: {pages} in {below}, {} fetched\n", self.fetched);
        for path in &self.gone {
            let _ = writeln!(out, "removed {path}: the portal has it no more");
        }
        out
    }

    fn complaint(&self, site: &str) -> String {
        if self.failed.is_empty() {
            return String::new();
        }
        let pages = output::count(self.failed.len(), "page");
        let mut out = format!("error: {pages} could not be fetched\n");
        for (page, why) in &self.failed {
            let address = shelf::address(&page.full_path, site);
            let _ = writeln!(out, "  {address}\n    {why:#}");
        }
        out += "What these pages say is missing above, or is that of an earlier run. Run the command again to ask for \
                them alone.\n";
        out
    }
}

/// What the portal says of a module against what its pages below `specs/` say.
fn compared(root: &Path, module: &str, shelf: &Shelf) -> anyhow::Result<String> {
    if !root.join("specs").join(module).is_dir() {
        return Ok(format!(
            "There is no specs/{module} to compare them with.\n"
        ));
    }
    let files = shelf.files();
    if files.is_empty() {
        return Ok("There is nothing to compare with what is below specs/.\n".to_owned());
    }
    let mut ours = load::modules(root, &[module.to_owned()]);
    ours.set.fixups.clear();
    let theirs = load::paths(&files)?;
    let (changes, _) = diff::shown(&ours, &theirs, diff::Format::Text)?;
    Ok(format!("From specs/{module} to them:\n{changes}"))
}
