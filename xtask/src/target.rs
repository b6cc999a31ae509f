//! A folder of generated files, as it is and as it should be.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use feishu_codegen::OUTLINE_FILE;
use feishu_codegen::diff;
use feishu_codegen::files::{Change, ChangeKind, FileSet, RelPath};
use feishu_codegen::ir::dump::Outline;
use walkdir::{DirEntry, WalkDir};

use crate::{load, output};

/// A folder of which every file is generated.
pub(crate) struct Target {
    /// What it is called when its changes are told.
    name: String,
    /// The folder as people write it.
    shown: String,
    folder: PathBuf,
    files: FileSet,
    found: FileSet,
    changes: Vec<Change>,
}

impl Target {
    /// Compares `files` with what `folder` holds; entries that `is_ours` refuses are left alone.
    pub(crate) fn new(
        name: &str,
        folder: PathBuf,
        shown: &str,
        files: FileSet,
        is_ours: fn(&DirEntry) -> bool,
    ) -> anyhow::Result<Self> {
        let found = read_folder(&folder, is_ours)?;
        Ok(Self {
            name: name.to_owned(),
            shown: shown.to_owned(),
            changes: files.diff(&found),
            folder,
            files,
            found,
        })
    }

    /// True if nothing is to be changed.
    pub(crate) fn is_current(&self) -> bool {
        self.changes.is_empty()
    }

    fn tell_files(&self, only_look: bool, out: &mut String) {
        for Change { path, kind, diff } in &self.changes {
            let place = format!("{}/{path}", self.shown);
            let _ = match kind {
                _ if only_look => write!(out, "{kind} {place}\n{diff}"),
                ChangeKind::Orphaned => writeln!(out, "removed {place}"),
                ChangeKind::Stale | ChangeKind::Missing => writeln!(out, "wrote {place}"),
            };
        }
    }

    /// Brings the folder up to date.
    pub(crate) fn write(&self) -> anyhow::Result<()> {
        for Change { path, kind, .. } in &self.changes {
            let place = self.folder.join(path.as_str());
            match (kind, self.files.0.get(path)) {
                (ChangeKind::Orphaned, _) | (_, None) => remove(&place, &self.folder),
                (_, Some(text)) => replace(&place, text),
            }
            .with_context(|| format!("cannot write {}", place.display()))?;
        }
        Ok(())
    }
}

/// What changed, of targets with one name together: the interface first, then the files. If they are only looked at,
/// with their differences.
pub(crate) fn told(targets: &[Target], only_look: bool) -> String {
    let mut out = String::new();
    for named in targets.chunk_by(|one, next| one.name == next.name) {
        let Some(Target { name, .. }) = named.first() else {
            continue;
        };
        let files = named.iter().map(|target| target.files.0.len()).sum();
        let files = output::count(files, "file");
        let _ = match named.iter().map(|target| target.changes.len()).sum() {
            0_usize => writeln!(out, "{name}: {files}, all current"),
            changes => writeln!(out, "{name}: {files}, {changes} to change"),
        };
        out += &interface_changes(named);
        for target in named {
            target.tell_files(only_look, &mut out);
        }
    }
    out
}

/// Operations, fields, values … that came and went since the outlines beside the code were written.
fn interface_changes(targets: &[Target]) -> String {
    let outline = |files: fn(&Target) -> &FileSet| -> Result<Outline, usize> {
        let mut all = Outline::default();
        for target in targets {
            let text = files(target).0.get(&RelPath::new(OUTLINE_FILE));
            let one = Outline::parse(text.map_or("", String::as_str))?;
            all.subjects.extend(one.subjects);
        }
        Ok(all)
    };
    let (old, new) = match (outline(|it| &it.found), outline(|it| &it.files)) {
        (Ok(old), Ok(new)) => (old, new),
        (Err(line), _) | (_, Err(line)) => {
            return format!(
                "line {line} of {OUTLINE_FILE} is no fact, so what changed cannot be told\n"
            );
        }
    };
    diff::Report::new(&diff::changes(&old, &new)).text()
}

/// The files of a folder; none if there is no folder.
fn read_folder(folder: &Path, is_ours: fn(&DirEntry) -> bool) -> anyhow::Result<FileSet> {
    let mut files = FileSet::default();
    if !folder.exists() {
        return Ok(files);
    }
    for entry in WalkDir::new(folder).into_iter().filter_entry(is_ours) {
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
pub(crate) fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let beside = beside(path);
    std::fs::write(&beside, text)?;
    std::fs::rename(&beside, path).inspect_err(|_| {
        let _ = std::fs::remove_file(&beside);
    })
}

/// Where a file is written before it takes its place.
pub(crate) fn beside(path: &Path) -> PathBuf {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    beside.into()
}

/// Removes a file, and the folders up to `root` that are empty then.
pub(crate) fn remove(path: &Path, root: &Path) -> std::io::Result<()> {
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
