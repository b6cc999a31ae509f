//! Generated code that tests compile.

use std::{fs, io, path::Path};

use feishu_codegen::files::{FileSet, RelPath};

/// What is not as `expected` below `folder`, whose files are compiled; empty where they are current. Where the
/// environment has `UPDATE_ODD`, the folder is written anew first.
///
/// # Errors
///
/// Where a file cannot be read or written.
pub fn stale(folder: &Path, expected: &FileSet) -> io::Result<String> {
    if std::env::var_os("UPDATE_ODD").is_some() {
        fs::remove_dir_all(folder)?;
        for (path, text) in &expected.0 {
            let path = folder.join(path.as_str());
            fs::create_dir_all(path.parent().unwrap_or(folder))?;
            fs::write(path, text)?;
        }
    }
    let changes = expected.diff(&on_disk(folder)?);
    let told = changes
        .iter()
        .map(|change| format!("{} {}\n{}\n", change.kind, change.path, change.diff));
    Ok(told.collect())
}

fn on_disk(folder: &Path) -> io::Result<FileSet> {
    let mut files = FileSet::default();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                open.push(entry?.path());
            }
        } else {
            let name = path.strip_prefix(folder).unwrap_or(&path);
            let name = name.to_string_lossy().replace('\\', "/");
            files.extend([(RelPath::new(name), fs::read_to_string(&path)?)]);
        }
    }
    Ok(files)
}
