//! What the tests of the workspace share: finding pages on disk, a platform on loopback, and what is written
//! meanwhile.

pub mod compiled;
pub mod platform;
pub mod redis;
pub mod reply;
mod wire;
pub mod written;

use std::path::{Path, PathBuf};

use feishu_codegen::{config::SpecSet, source::Page};

/// The folder that holds the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
        .to_owned()
}

/// Every page below `path`, or the page `path` itself, named from the folder that holds `path`.
///
/// # Errors
///
/// Where a folder or file cannot be read.
pub fn pages(path: &Path) -> std::io::Result<Vec<Page>> {
    files(path, &["md"])
}

/// The pages of a module below `specs/`, with what the module says of them.
///
/// # Errors
///
/// Where a folder or file cannot be read.
pub fn module(name: &str) -> std::io::Result<SpecSet> {
    let folder = workspace().join("specs").join(name);
    Ok(SpecSet::new(files(&folder, &["md", "toml"])?))
}

fn files(path: &Path, extensions: &[&str]) -> std::io::Result<Vec<Page>> {
    let is_wanted = |path: &Path| {
        let extension = path.extension().and_then(|extension| extension.to_str());
        extension.is_some_and(|extension| extensions.contains(&extension))
    };
    let holder = path.parent().unwrap_or(path);
    let mut found = Vec::new();
    let mut open = vec![path.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            for entry in std::fs::read_dir(&path)? {
                open.push(entry?.path());
            }
        } else if is_wanted(&path) {
            let name = path.strip_prefix(holder).unwrap_or(&path);
            let name = name.to_string_lossy().replace('\\', "/");
            found.push(Page::from_bytes(name, std::fs::read(&path)?));
        }
    }
    Ok(found)
}

/// The pages of the documentation as they are, if this machine has them; tests say so where it does not.
pub fn verbatim(folder: &str) -> Option<PathBuf> {
    let path = workspace().join("../shared/pages").join(folder);
    if !path.is_dir() {
        println!("{} is not there: nothing was tested", path.display());
        return None;
    }
    Some(path)
}
