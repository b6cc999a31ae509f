//! The features of resources in the manifests of generated crates.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use feishu_codegen::files::{FileSet, RelPath};
use feishu_codegen::{Generated, features};
use walkdir::DirEntry;

use crate::{load, target::Target};

/// The manifest of a package.
const MANIFEST: &str = "Cargo.toml";

/// The manifests of the crates that hold `modules`, each with the features of all of them.
pub(crate) fn targets(root: &Path, modules: &[Generated]) -> anyhow::Result<Vec<Target>> {
    let mut crates = BTreeMap::<PathBuf, BTreeSet<String>>::new();
    for module in modules {
        let is_client = module.config.contents.names().is_some();
        if let Some(folder) = krate(root, &module.config.output).filter(|_| is_client) {
            let features = crates.entry(folder).or_default();
            features.extend(module.features.iter().cloned());
        }
    }
    let crates = crates.iter();
    crates
        .map(|(folder, features)| target(root, folder, features))
        .collect()
}

/// The folder of the crate that `output` is in; none where nobody has made it yet.
fn krate(root: &Path, output: &str) -> Option<PathBuf> {
    let output = root.join(output);
    let mut above = output.ancestors().skip(1).take_while(|it| *it != root);
    above
        .find(|folder| folder.join(MANIFEST).is_file())
        .map(Path::to_owned)
}

fn target(root: &Path, folder: &Path, features: &BTreeSet<String>) -> anyhow::Result<Target> {
    let shown = load::spelled(folder.strip_prefix(root)?);
    let place = folder.join(MANIFEST);
    let manifest = std::fs::read_to_string(&place)
        .with_context(|| format!("cannot read {}", place.display()))?;
    let kept = features::kept(&manifest, features)
        .map_err(|problem| anyhow::anyhow!("cannot keep {shown}/{MANIFEST}: {problem}"))?;
    let mut files = FileSet::default();
    files.extend([(RelPath::new(MANIFEST), kept)]);
    let name = format!("features of {shown}");
    Target::new(&name, folder.to_owned(), &shown, files, is_manifest)
}

/// Nothing else in the folder of a crate is generated.
fn is_manifest(entry: &DirEntry) -> bool {
    entry.depth() == 0 || (entry.depth() == 1 && entry.file_name() == MANIFEST)
}
