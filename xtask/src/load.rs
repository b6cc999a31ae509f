//! Files from the disk, for the library that never touches one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use anyhow::Context as _;
use feishu_codegen::Reading;
use feishu_codegen::config::{MODULE_FILE, ModuleConfig, SpecSet};
use feishu_codegen::diagnostics::Diagnostic;
use feishu_codegen::fixups::FIXUPS_FILE;
use feishu_codegen::source::{Page, PageId};
use walkdir::WalkDir;

use crate::Misuse;

/// Pages that were asked for, and those that are read because they belong to the same modules.
pub(crate) struct Loaded {
    /// Everything that was read.
    pub(crate) set: SpecSet,
    /// The pages that were asked for.
    pub(crate) asked: BTreeSet<PageId>,
}

impl Loaded {
    /// What the pages say that were asked for, and what is wrong with them.
    pub(crate) fn understand(&self) -> (Reading, Vec<Diagnostic>) {
        let mut read = feishu_codegen::understand(&self.set);
        read.retain(|page| self.asked.contains(&page) || !self.set.sources.is_page(page));
        let diagnostics = std::mem::take(&mut read.diagnostics).into_sorted();
        (read, diagnostics)
    }
}

/// The root of the workspace: the nearest folder, from the current one upwards, that has `specs/`.
pub(crate) fn workspace() -> anyhow::Result<PathBuf> {
    let current = std::env::current_dir().context("there is no current folder")?;
    let root = current
        .ancestors()
        .find(|folder| folder.join("specs").is_dir());
    root.map(Path::to_owned).ok_or_else(|| {
        let current = current.display();
        Misuse(format!(
            "neither {current} nor a folder above it has a folder specs/"
        ))
        .into()
    })
}

/// A path as it is if it exists, else the folder of the module of specs/ that has this name, if there is one.
pub(crate) fn module_or_path(name: &Path) -> PathBuf {
    let here = Path::new("specs").join(name);
    let module = || workspace().map(|root| root.join(&here));
    if name.exists() {
        name.to_owned()
    } else if here.is_dir() {
        here
    } else {
        let module = module().ok().filter(|module| module.is_dir());
        module.unwrap_or_else(|| name.to_owned())
    }
}

/// The modules: folders of `specs/` with a `module.toml`.
pub(crate) fn module_names(root: &Path) -> anyhow::Result<Vec<String>> {
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
    Ok(known)
}

/// What to tell who named something that is no module: `modules: approval-v4, authen-v1`.
pub(crate) fn modules_there_are(root: &Path) -> String {
    match module_names(root).unwrap_or_default().as_slice() {
        [] => "specs/ has no modules".to_owned(),
        known => format!("modules: {}", known.join(", ")),
    }
}

/// Reads modules of `specs/`, pages and folders; without any, all of `specs/`.
pub(crate) fn modules_or_paths(names: &[PathBuf]) -> anyhow::Result<Loaded> {
    if names.is_empty() {
        let mut files = Files::default();
        files.add(&workspace()?.join("specs"), Path::new("specs"), true);
        return Ok(files.sorted_out());
    }
    let found: Vec<PathBuf> = names.iter().map(|name| module_or_path(name)).collect();
    match (found.iter().find(|path| !path.exists()), workspace()) {
        (Some(missing), Ok(root)) => Err(Misuse(format!(
            "{} does not exist, and specs/ has no module of that name; {}",
            missing.display(),
            modules_there_are(&root)
        ))
        .into()),
        _ => paths(&found),
    }
}

/// Reads pages and folders.
pub(crate) fn paths(paths: &[PathBuf]) -> anyhow::Result<Loaded> {
    let mut files = Files::default();
    if let Some(missing) = paths.iter().find(|path| !path.exists()) {
        return Err(Misuse(format!("{} does not exist", missing.display())).into());
    }
    // Modules first: their pages must be named from the folder of their module.toml.
    for module in paths.iter().filter_map(|path| module_of(path)) {
        files.add(&module, &module, false);
    }
    for path in paths {
        files.add(path, path, true);
    }
    Ok(files.sorted_out())
}

/// Reads folders below `specs/` of a workspace, so that their paths start with `specs/`.
pub(crate) fn modules(root: &Path, names: &[String]) -> Loaded {
    let mut files = Files::default();
    for name in names {
        let folder = Path::new("specs").join(name);
        files.add(&root.join(&folder), &folder, true);
    }
    files.sorted_out()
}

/// What the `module.toml` of each folder below `specs/` says, without its pages.
pub(crate) fn configs(root: &Path, names: &[String]) -> Vec<ModuleConfig> {
    let mut files = Files::default();
    for name in names {
        let file = Path::new("specs").join(name).join(MODULE_FILE);
        files.add(&root.join(&file), &file, true);
    }
    files.sorted_out().set.modules
}

/// The folder above `path` that is a module, also where it is above the current folder.
fn module_of(path: &Path) -> Option<PathBuf> {
    let here = || {
        let depth = std::env::current_dir().map_or(0, |current| current.components().count());
        (1..depth).scan(PathBuf::new(), |up, _| {
            up.push("..");
            Some(up.clone())
        })
    };
    let spelt = path.ancestors().map(|folder| {
        if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        }
        .to_owned()
    });
    let above = path.is_relative().then(here).into_iter().flatten();
    spelt
        .chain(above)
        .find(|folder| folder.join(MODULE_FILE).is_file())
}

/// Files by where they really are, so that each is read once however often it is named.
#[derive(Default)]
struct Files {
    found: BTreeMap<PathBuf, (Page, bool)>,
    unreadable: Vec<Diagnostic>,
}

impl Files {
    /// Adds a file, or what a folder holds; `shown` is its path for people.
    fn add(&mut self, path: &Path, shown: &Path, asked: bool) {
        for entry in WalkDir::new(path).follow_links(true) {
            match entry {
                Ok(entry)
                    if entry.file_type().is_file()
                        && (entry.depth() == 0 || is_wanted(entry.path())) =>
                {
                    let below = entry.path().strip_prefix(path).unwrap_or(Path::new(""));
                    self.read(entry.path(), &spelled(&shown.join(below)), asked);
                }
                Ok(_) => {}
                Err(error) => self.cannot_read(&error.to_string()),
            }
        }
    }

    fn read(&mut self, path: &Path, shown: &str, asked: bool) {
        let place = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if let Some((_, known)) = self.found.get_mut(&place) {
            *known |= asked;
            return;
        }
        match std::fs::read(path) {
            Ok(bytes) => {
                self.found
                    .insert(place, (Page::from_bytes(shown, bytes), asked));
            }
            Err(error) => self.cannot_read(&format!("{shown}: {error}")),
        }
    }

    fn cannot_read(&mut self, what: &str) {
        let finding = Diagnostic::global("unreadable", format!("cannot read {what}"));
        self.unreadable
            .push(finding.help("make the file readable, or name only the others"));
    }

    fn sorted_out(self) -> Loaded {
        let files: Vec<(Page, bool)> = self.found.into_values().collect();
        let asked: BTreeSet<String> = files
            .iter()
            .filter(|(_, asked)| *asked)
            .map(|(page, _)| page.path.clone())
            .collect();
        let mut set = SpecSet::new(files.into_iter().map(|(page, _)| page).collect());
        for finding in self.unreadable {
            set.findings.report(finding);
        }
        let asked = set
            .sources
            .iter()
            .filter(|(_, page)| asked.contains(&page.path))
            .map(|(id, _)| id)
            .collect();
        Loaded { set, asked }
    }
}

pub(crate) fn is_wanted(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default();
    name == MODULE_FILE
        || name == FIXUPS_FILE
        || path
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("md"))
}

/// A path with `/` and without `.` parts, as diagnostics show it.
pub(crate) fn spelled(path: &Path) -> String {
    let mut out = String::new();
    for part in path.components() {
        match part {
            Component::CurDir => continue,
            Component::RootDir => out.push('/'),
            other => {
                if !out.is_empty() && !out.ends_with('/') {
                    out.push('/');
                }
                out.push_str(&other.as_os_str().to_string_lossy());
            }
        }
    }
    out
}
