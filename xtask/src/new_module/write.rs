//! Files that are written together, or not at all.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use feishu_codegen::files::FileSet;

use crate::target;

/// Writes files below `root`. If one cannot be written, those before it become what they were.
pub(super) fn all(root: &Path, files: &FileSet) -> anyhow::Result<()> {
    let mut done = Done::default();
    // The manifest of the workspace comes first by its name; written last, it never lists a crate that is not there.
    for (path, text) in files.0.iter().rev() {
        let place = root.join(path.as_str());
        done.remember(&place);
        if let Err(error) = target::replace(&place, text) {
            done.undo();
            let told = format!("cannot write {}; everything is as it was", place.display());
            return Err(error).context(told);
        }
    }
    Ok(())
}

/// What was there before.
#[derive(Default)]
struct Done {
    files: Vec<(PathBuf, Option<Vec<u8>>)>,
    /// Folders that were not there, outer ones first.
    folders: BTreeSet<PathBuf>,
}

impl Done {
    fn remember(&mut self, place: &Path) {
        let old = std::fs::read(place).ok();
        self.files.push((place.to_owned(), old));
        let missing = place.ancestors().skip(1).take_while(|it| !it.exists());
        self.folders.extend(missing.map(Path::to_owned));
    }

    /// Nobody can be told more than that the first error was not the last, so further ones are passed over.
    fn undo(self) {
        for (place, old) in self.files.into_iter().rev() {
            let _ = match old {
                Some(bytes) => std::fs::write(&place, bytes),
                None => std::fs::remove_file(&place),
            };
        }
        for folder in self.folders.into_iter().rev() {
            let _ = std::fs::remove_dir(folder);
        }
    }
}
