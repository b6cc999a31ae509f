//! Generated files in memory, and how they differ from those on disk.

use std::{collections::BTreeMap, fmt};

use similar::TextDiff;

/// Path below the directory of generated files, with `/` separators.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RelPath(String);

impl RelPath {
    /// A path from its parts.
    pub fn new(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RelPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Files by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileSet(pub BTreeMap<RelPath, String>);

/// A file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The file.
    pub path: RelPath,
    /// What is wrong with it.
    pub kind: ChangeKind,
    /// Unified diff from what is there to what should be; empty where only line ends differ.
    pub diff: String,
}

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It is there with other contents.
    Stale,
    /// It is not there.
    Missing,
    /// It is there and nothing generates it.
    Orphaned,
}

impl fmt::Display for ChangeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ChangeKind::Stale => "stale",
            ChangeKind::Missing => "missing",
            ChangeKind::Orphaned => "orphaned",
        })
    }
}

impl FileSet {
    /// How `found`, all files that the directory holds, differs from this set, by path. No change, no entry.
    pub fn diff(&self, found: &FileSet) -> Vec<Change> {
        let expected = self.0.iter().filter_map(|(path, new)| {
            let kind = match found.0.get(path) {
                Some(old) if old == new => return None,
                Some(_) => ChangeKind::Stale,
                None => ChangeKind::Missing,
            };
            Some((path, kind))
        });
        let orphaned = found
            .0
            .keys()
            .filter(|path| !self.0.contains_key(path))
            .map(|path| (path, ChangeKind::Orphaned));
        let mut changes: Vec<_> = expected
            .chain(orphaned)
            .map(|(path, kind)| Change {
                path: path.clone(),
                kind,
                diff: unified(path, found.0.get(path), self.0.get(path)),
            })
            .collect();
        changes.sort_by(|a, b| a.path.cmp(&b.path));
        changes
    }
}

impl Extend<(RelPath, String)> for FileSet {
    fn extend<I: IntoIterator<Item = (RelPath, String)>>(&mut self, files: I) {
        self.0.extend(files);
    }
}

fn unified(path: &RelPath, old: Option<&String>, new: Option<&String>) -> String {
    let side = |prefix: &str, text: Option<&String>| match text {
        Some(_) => format!("{prefix}/{path}"),
        None => "/dev/null".to_owned(),
    };
    let (before, after) = (
        old.map_or("", String::as_str),
        new.map_or("", String::as_str),
    );
    TextDiff::from_lines(before, after)
        .unified_diff()
        .context_radius(3)
        .header(&side("a", old), &side("b", new))
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(files: &[(&str, &str)]) -> FileSet {
        let mut set = FileSet::default();
        set.extend(
            files
                .iter()
                .map(|(path, text)| (RelPath::new(*path), (*text).to_owned())),
        );
        set
    }

    #[test]
    fn stale_missing_and_orphaned_files_are_told_by_path() {
        let expected = files(&[("a.rs", "1\n"), ("b.rs", "1\n2\n3\n"), ("d/e.rs", "new\n")]);
        let found = files(&[("a.rs", "1\n"), ("b.rs", "1\nx\n3\n"), ("c.rs", "old\n")]);
        let changes = expected.diff(&found);
        let told: Vec<_> = changes
            .iter()
            .map(|change| format!("{} {}\n{}", change.kind, change.path, change.diff))
            .collect();
        assert_eq!(
            told,
            [
                "stale b.rs\n--- a/b.rs\n+++ b/b.rs\n@@ -1,3 +1,3 @@\n 1\n-x\n+2\n 3\n",
                "orphaned c.rs\n--- a/c.rs\n+++ /dev/null\n@@ -1 +0,0 @@\n-old\n",
                "missing d/e.rs\n--- /dev/null\n+++ b/d/e.rs\n@@ -0,0 +1 @@\n+new\n",
            ]
        );
        assert_eq!(expected.diff(&expected), []);
    }
}
