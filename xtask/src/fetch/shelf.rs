//! The folder of fetched pages, and its index that tells of each how old it is.
//!
//! The index is a line a page, `{"fullPath": …, "updateTime": …, "file": …}`. It names every page before the first is
//! written, and gets a line more after each, so that a run may end at any moment: what a half written line should
//! have told is fetched again, and no file is ever unknown. A page is written beside its place first.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::PathBuf;

use anyhow::Context as _;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};

use super::portal::Document;
use super::tree::Listed;
use crate::target;

const INDEX: &str = "index.jsonl";

/// All that may not stand in the name of a file. The dot is among it: `a.md` could be a page and a folder.
const UNSAFE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_');

/// A folder of pages.
pub(crate) struct Shelf {
    folder: PathBuf,
    /// Update time of every page that has, or may have, a file; none where it is not known to be whole.
    pages: BTreeMap<String, Option<String>>,
}

/// A line of the index. The file is told for people only.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    full_path: String,
    update_time: Option<String>,
    #[serde(default)]
    file: String,
}

impl Shelf {
    /// The folder as the last run left it, however that ended.
    pub(crate) fn open(folder: PathBuf) -> anyhow::Result<Self> {
        let index = folder.join(INDEX);
        let text = match fs::read(&index) {
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => {
                return Err(error).with_context(|| format!("cannot read {}", index.display()));
            }
        };
        let lines = text
            .lines()
            .filter_map(|line| serde_json::from_str::<Line>(line).ok());
        let pages = lines.map(|line| (line.full_path, line.update_time));
        Ok(Self {
            folder,
            pages: pages.collect(),
        })
    }

    /// True if the file of a page is what the portal has.
    pub(crate) fn is_current(&self, page: &Listed) -> bool {
        let known = self.pages.get(&page.full_path);
        !page.updated.is_empty()
            && known.and_then(Option::as_deref) == Some(page.updated.as_str())
            && self
                .place(&page.full_path)
                .is_some_and(|place| place.is_file())
    }

    /// Makes all pages known, and opens the index for those that will be put.
    pub(crate) fn expect(&mut self, listed: &[Listed]) -> anyhow::Result<Journal> {
        for page in listed {
            if file(&page.full_path).is_some() {
                self.pages.entry(page.full_path.clone()).or_default();
            }
        }
        self.write_index()?;
        let path = self.folder.join(INDEX);
        let index = OpenOptions::new()
            .append(true)
            .open(&path)
            .with_context(|| format!("cannot write {}", path.display()))?;
        Ok(Journal { index })
    }

    /// Keeps a page. The index tells the time of the directory, with which the next run compares.
    pub(crate) fn put(
        &mut self,
        journal: &mut Journal,
        page: &Listed,
        text: &str,
    ) -> anyhow::Result<()> {
        let place = self
            .place(&page.full_path)
            .context("its path in the documentation makes no file name")?;
        target::replace(&place, text)
            .with_context(|| format!("cannot write {}", place.display()))?;
        let time = Some(page.updated.clone());
        let line = line(&page.full_path, time.as_deref())?;
        journal
            .index
            .write_all(line.as_bytes())
            .context("cannot write the index")?;
        self.pages.insert(page.full_path.clone(), time);
        Ok(())
    }

    /// Removes the pages that are not listed, returns which, and leaves the index in order.
    pub(crate) fn retain(&mut self, listed: &[Listed]) -> anyhow::Result<Vec<String>> {
        let listed: BTreeSet<&str> = listed.iter().map(|page| page.full_path.as_str()).collect();
        let (kept, gone): (BTreeMap<_, _>, BTreeMap<_, _>) = std::mem::take(&mut self.pages)
            .into_iter()
            .partition(|(path, _)| listed.contains(path.as_str()));
        self.pages = kept;
        for place in gone.keys().filter_map(|path| self.place(path)) {
            for file in [target::beside(&place), place] {
                if file.exists() {
                    target::remove(&file, &self.folder)
                        .with_context(|| format!("cannot remove {}", file.display()))?;
                }
            }
        }
        self.write_index()?;
        Ok(gone.into_keys().collect())
    }

    /// The files of all pages that are there.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        let places = self.pages.keys().filter_map(|path| self.place(path));
        places.filter(|place| place.is_file()).collect()
    }

    fn place(&self, full_path: &str) -> Option<PathBuf> {
        file(full_path).map(|file| self.folder.join(file))
    }

    fn write_index(&self) -> anyhow::Result<()> {
        let path = self.folder.join(INDEX);
        let lines = self.pages.iter();
        let lines: Result<String, _> = lines
            .map(|(page, time)| line(page, time.as_deref()))
            .collect();
        target::replace(&path, &lines?).with_context(|| format!("cannot write {}", path.display()))
    }
}

/// The index while pages are put.
pub(crate) struct Journal {
    index: File,
}

fn line(full_path: &str, update_time: Option<&str>) -> serde_json::Result<String> {
    let line = Line {
        full_path: full_path.to_owned(),
        update_time: update_time.map(str::to_owned),
        file: file(full_path).unwrap_or_default(),
    };
    Ok(serde_json::to_string(&line)? + "\n")
}

/// The file of a page below the folder. There is none for a path that is not made of names.
fn file(full_path: &str) -> Option<String> {
    let names = full_path.strip_prefix('/')?.split('/');
    let names: Option<Vec<String>> = names
        .map(|name| (!matches!(name, "" | "." | "..")).then(|| encode(name)))
        .collect();
    Some(format!("{}.md", names?.join("/")))
}

/// A name that every file system takes, different for every `name`.
pub(crate) fn encode(name: &str) -> String {
    const DEVICES: [&str; 6] = ["aux", "com", "con", "lpt", "nul", "prn"];
    let mut encoded = utf8_percent_encode(name, UNSAFE).to_string();
    // Windows takes these for devices, whatever follows the dot.
    let bare = encoded.trim_end_matches(|c: char| c.is_ascii_digit());
    if DEVICES
        .iter()
        .any(|device| bare.eq_ignore_ascii_case(device))
    {
        encoded.push('%');
    }
    encoded
}

/// The page as a file: the portal's text below the head that pages of its format have.
pub(crate) fn text(page: &Listed, document: &Document, site: &str) -> String {
    let Listed {
        full_path, title, ..
    } = page;
    let updated = Some(&document.updated).filter(|time| !time.is_empty());
    let head = [
        ("title", title.as_str()),
        ("fullPath", full_path),
        ("updateTime", updated.unwrap_or(&page.updated)),
        ("source_url", &address(full_path, site)),
    ];
    let head: String = head
        .iter()
        .map(|(key, value)| format!("{key}: {}\n", quoted(value)))
        .collect();
    format!("---\n{head}---\n\n{}\n", document.content.trim_end())
}

/// Where a person reads the page.
pub(crate) fn address(full_path: &str, site: &str) -> String {
    const SHOWN: &AsciiSet = &UNSAFE.remove(b'/').remove(b'.').remove(b'~');
    let path = full_path.strip_prefix('/').unwrap_or(full_path);
    format!("{site}/document/{}", utf8_percent_encode(path, SHOWN))
}

/// A value on one line, as the reader of pages takes it back.
fn quoted(value: &str) -> String {
    let words: Vec<&str> = value.split_whitespace().collect();
    let escaped = words.join(" ").replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests;
