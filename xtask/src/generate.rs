//! `cargo xtask gen`: pages to code.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use feishu_codegen::config::MODULE_FILE;
use feishu_codegen::diff;
use feishu_codegen::files::{Change, ChangeKind, FileSet, RelPath};
use feishu_codegen::ir::dump::Outline;
use feishu_codegen::{Generated, OUTLINE_FILE};
use walkdir::WalkDir;

use crate::{Misuse, Verdict, load, output};

/// Bring generated code up to date, and tell what changed
#[derive(clap::Args)]
#[command(after_help = "\
Nothing is written unless the whole run succeeds; then only files that differ, and files in the generated folder
that nothing generates any more are removed.

Examples:
  cargo xtask gen                        All modules below specs/
  cargo xtask gen approval-v4 --check    What would change in one module; writes nothing, exits with 1 if anything")]
pub(crate) struct Args {
    /// Folders of `specs/` [default: all that have a module.toml]
    modules: Vec<String>,

    /// Write nothing; list files that are stale, missing or orphaned, with their differences
    #[arg(long)]
    check: bool,
}

/// Generates, and writes or compares.
pub(crate) fn run(args: &Args) -> anyhow::Result<Verdict> {
    let root = load::workspace()?;
    let modules = modules(&root, &args.modules)?;
    let loaded = load::modules(&root, &modules);
    let outcome = feishu_codegen::generate(&loaded.set);
    output::report(&outcome.diagnostics, &loaded.set.sources);
    if output::any_error(&outcome.diagnostics) {
        output::complain("error: nothing was written, because of the errors above\n");
        return Ok(Verdict::Wrong);
    }
    let targets = outcome
        .modules
        .iter()
        .map(|generated| Target::new(&root, generated))
        .collect::<anyhow::Result<Vec<_>>>()?;
    let mut report: String = targets
        .iter()
        .map(|target| target.told(args.check))
        .collect();
    let current = targets.iter().all(|target| target.changes.is_empty());
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

/// The modules that were asked for, or all.
fn modules(root: &Path, asked: &[String]) -> anyhow::Result<Vec<String>> {
    let specs = root.join("specs");
    let mut known = Vec::new();
    for entry in
        std::fs::read_dir(&specs).with_context(|| format!("cannot read {}", specs.display()))?
    {
        let entry = entry?;
        if entry.path().join(MODULE_FILE).is_file() {
            known.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    known.sort();
    if let Some(unknown) = asked.iter().find(|name| !known.contains(name)) {
        let known = if known.is_empty() {
            "none".to_owned()
        } else {
            known.join(", ")
        };
        return Err(Misuse(format!(
            "specs/{unknown} is no module: it has no {MODULE_FILE}; modules: {known}"
        ))
        .into());
    }
    Ok(if asked.is_empty() {
        known
    } else {
        asked.to_vec()
    })
}

/// A folder of generated code, as it is and as it should be.
struct Target<'a> {
    folder: PathBuf,
    generated: &'a Generated,
    found: FileSet,
    changes: Vec<Change>,
}

impl<'a> Target<'a> {
    fn new(root: &Path, generated: &'a Generated) -> anyhow::Result<Self> {
        let folder = root.join(&generated.config.output);
        let found = read_folder(&folder)?;
        Ok(Self {
            changes: generated.files.diff(&found),
            folder,
            generated,
            found,
        })
    }

    /// What changed: the interface first, then the files. If they are only looked at, with their differences.
    fn told(&self, only_look: bool) -> String {
        let config = &self.generated.config;
        let count = output::count(self.generated.files.0.len(), "file");
        if self.changes.is_empty() {
            return format!("{}: {count}, all current\n", config.package);
        }
        let mut out = format!(
            "{}: {count}, {} to change\n",
            config.package,
            self.changes.len()
        );
        out += &self.interface_changes();
        for Change { path, kind, diff } in &self.changes {
            let place = format!("{}/{path}", config.output);
            let _ = match kind {
                _ if only_look => write!(out, "{kind} {place}\n{diff}"),
                ChangeKind::Orphaned => writeln!(out, "removed {place}"),
                ChangeKind::Stale | ChangeKind::Missing => writeln!(out, "wrote {place}"),
            };
        }
        out
    }

    /// Operations, fields, values … that came and went since the outline beside the code was written.
    fn interface_changes(&self) -> String {
        let outline = |files: &FileSet| {
            let text = files
                .0
                .get(&RelPath::new(OUTLINE_FILE))
                .map_or("", String::as_str);
            Outline::parse(text)
        };
        let (old, new) = match (outline(&self.found), outline(&self.generated.files)) {
            (Ok(old), Ok(new)) => (old, new),
            (Err(line), _) | (_, Err(line)) => {
                return format!(
                    "line {line} of {OUTLINE_FILE} is no fact, so what changed cannot be told\n"
                );
            }
        };
        let mut out = String::new();
        let mut last = "";
        let changes = diff::changes(&old, &new);
        for change in &changes {
            match &change.what {
                what @ (diff::What::Added | diff::What::Removed) => {
                    let _ = writeln!(out, "{} {what}", change.subject);
                }
                what => {
                    if last != change.subject {
                        let _ = writeln!(out, "{}", change.subject);
                        last = &change.subject;
                    }
                    let _ = writeln!(out, "  {what}");
                }
            }
        }
        out
    }

    /// Brings the folder up to date.
    fn write(&self) -> anyhow::Result<()> {
        for Change { path, kind, .. } in &self.changes {
            let place = self.folder.join(path.as_str());
            match (kind, self.generated.files.0.get(path)) {
                (ChangeKind::Orphaned, _) | (_, None) => remove(&place, &self.folder),
                (_, Some(text)) => replace(&place, text),
            }
            .with_context(|| format!("cannot write {}", place.display()))?;
        }
        Ok(())
    }
}

/// All files of a folder; none if there is no folder.
fn read_folder(folder: &Path) -> anyhow::Result<FileSet> {
    let mut files = FileSet::default();
    if !folder.exists() {
        return Ok(files);
    }
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_dir() {
            continue;
        }
        let path = entry.path();
        let bytes =
            std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let below = load::spelled(path.strip_prefix(folder)?);
        files.extend([(RelPath::new(below), text)]);
    }
    Ok(files)
}

/// Writes beside the file first, so that nobody ever sees half of it.
fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    std::fs::write(&beside, text)?;
    std::fs::rename(&beside, path)
}

/// Removes a file, and the folders up to `root` that are empty then.
fn remove(path: &Path, root: &Path) -> std::io::Result<()> {
    std::fs::remove_file(path)?;
    let emptied = path
        .ancestors()
        .skip(1)
        .take_while(|folder| *folder != root);
    for folder in emptied {
        if std::fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}
