//! Which pages belong to a module, and what their copies are called.

use std::collections::{BTreeMap, BTreeSet};

use feishu_codegen::Reading;
use feishu_codegen::diagnostics::{Diagnostic, Severity};
use feishu_codegen::ir::{Module, NameOrigin, Operation};
use feishu_codegen::source::{PageId, Sources};

use super::name::ModuleName;

/// The pages of a module, and the others.
#[derive(Debug, Default)]
pub(super) struct Selection {
    /// Pages of the module by the path of their copies.
    pub(super) copies: Vec<PageCopy>,
    /// Paths of the other pages, by the reason why they are left out.
    pub(super) left_out: BTreeMap<String, Vec<String>>,
    /// Other versions of the project that the pages hold.
    pub(super) versions: Vec<String>,
    /// Pages that are known to belong to other modules: what is wrong with them is no concern here.
    foreign: BTreeSet<PageId>,
}

/// A page of the module.
#[derive(Debug)]
pub(super) struct PageCopy {
    /// Where it was found.
    pub(super) from: String,
    /// Where it goes, from the folder of the module.
    pub(super) path: String,
    pub(super) text: String,
    /// The official name of its operation, if the page does not tell it.
    pub(super) name: Option<Guess>,
}

/// An official name that nobody wrote.
#[derive(Clone, Debug)]
pub(super) struct Guess {
    pub(super) name: String,
    pub(super) origin: Origin,
}

/// How a name was guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// From method and address.
    Address,
    /// Another page claims the name, or the address, of this one.
    Contested,
}

impl Selection {
    /// Sorts out pages as they were read without a configuration.
    pub(super) fn of(name: &ModuleName, read: &Reading, sources: &Sources) -> Self {
        let mut chosen = Choice::new(sources);
        let contested = contested(read);
        for module in &read.ir.modules {
            if module.project == name.project && module.version == name.version {
                chosen.take(module, &contested);
            } else {
                if module.project == name.project && !module.version.is_empty() {
                    chosen.selection.versions.push(module.version.clone());
                }
                chosen.refuse(module);
            }
        }
        for skipped in &read.ir.skipped {
            chosen.leave(skipped.page, &skipped.reason);
        }
        for (page, _) in sources.iter() {
            chosen.leave(page, "a newer page describes the same resource");
        }
        let mut selection = chosen.selection;
        selection.copies.sort_by(|a, b| a.path.cmp(&b.path));
        selection
    }

    /// The errors that keep the module back.
    pub(super) fn errors(&self, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let is_foreign = |finding: &Diagnostic| {
            finding
                .span
                .is_some_and(|span| self.foreign.contains(&span.page))
        };
        found
            .into_iter()
            .filter(|finding| finding.severity == Severity::Error && !is_foreign(finding))
            .collect()
    }
}

/// Pages that claim a name, or an address, that another page claims too.
fn contested(read: &Reading) -> BTreeSet<PageId> {
    let findings = read.diagnostics.clone().into_sorted();
    let claims = findings
        .iter()
        .filter(|it| matches!(it.code, "name-taken" | "twin-operations"));
    let spans = claims.flat_map(|it| {
        let others = it.related.iter().map(|(span, _)| *span);
        it.span.into_iter().chain(others)
    });
    spans.map(|span| span.page).collect()
}

/// A selection that is being made.
struct Choice<'a> {
    sources: &'a Sources,
    selection: Selection,
    /// Pages of which it is known where they go.
    settled: BTreeSet<PageId>,
    /// Paths of copies.
    paths: BTreeSet<String>,
    /// Texts of copies, with the place of the first.
    texts: BTreeMap<&'a str, &'a str>,
}

impl<'a> Choice<'a> {
    fn new(sources: &'a Sources) -> Self {
        Self {
            sources,
            selection: Selection::default(),
            settled: BTreeSet::new(),
            paths: BTreeSet::new(),
            texts: BTreeMap::new(),
        }
    }

    fn take(&mut self, module: &Module, contested: &BTreeSet<PageId>) {
        for operation in &module.operations {
            let guess = guess(operation, contested);
            let folder = &operation.name.resource;
            for page in &operation.pages {
                self.copy(*page, folder, &operation.name.method, guess.clone());
            }
        }
        for resource in &module.resources {
            self.copy(resource.page, &resource.name.value, "overview", None);
        }
        for event in &module.events {
            for page in &event.pages {
                self.copy(*page, "event", &event.name.value, None);
            }
        }
    }

    fn refuse(&mut self, module: &Module) {
        let version = Some(module.version.as_str()).filter(|version| !version.is_empty());
        let owner = match version {
            Some(version) => format!("it belongs to {}-{version}", module.project),
            None => format!(
                "it belongs to {}, whose addresses have no version",
                module.project
            ),
        };
        let operations = module.operations.iter().flat_map(|it| &it.pages);
        let resources = module.resources.iter().map(|resource| &resource.page);
        let events = module.events.iter().flat_map(|it| &it.pages);
        for page in operations.chain(resources).chain(events) {
            self.selection.foreign.insert(*page);
            self.leave(*page, &owner);
        }
    }

    fn leave(&mut self, page: PageId, reason: &str) {
        let Some(found) = self.sources.page(page) else {
            return;
        };
        if self.settled.insert(page) {
            let reasons = &mut self.selection.left_out;
            let paths = reasons.entry(reason.to_owned()).or_default();
            paths.push(found.path.clone());
        }
    }

    fn copy(&mut self, page: PageId, resource: &str, method: &str, name: Option<Guess>) {
        let Some(found) = self.sources.page(page) else {
            return;
        };
        if let Some(first) = self.texts.get(found.text.as_str()) {
            let reason = format!("it is the same as {first}");
            self.leave(page, &reason);
            return;
        }
        if !self.settled.insert(page) {
            return;
        }
        self.texts.insert(&found.text, &found.path);
        let path = self.free_path(resource, method, &found.path);
        self.selection.copies.push(PageCopy {
            from: found.path.clone(),
            path,
            text: found.text.clone(),
            name,
        });
    }

    /// A path for the copy of `from` that no other copy has: `instance/list.md`, and for another page of the same
    /// operation `instance/list.sdk.md`, by what tells its file from others.
    fn free_path(&mut self, resource: &str, method: &str, from: &str) -> String {
        let folders = resource.split('.').filter(|part| !part.is_empty());
        let folder: String = folders.map(|part| format!("{part}/")).collect();
        let file = from.rsplit('/').next().unwrap_or(from);
        let stem = file_name(file.strip_suffix(".md").unwrap_or(file));
        let method = file_name(method);
        let variant = stem
            .strip_prefix(&format!("{method}."))
            .unwrap_or(&stem)
            .to_owned();
        let numbers = (2_u32..).map(|number| number.to_string());
        let variants = Some(variant)
            .filter(|variant| !variant.is_empty() && *variant != method)
            .into_iter()
            .chain(numbers);
        let path = std::iter::once(format!("{folder}{method}.md"))
            .chain(variants.map(|variant| format!("{folder}{method}.{variant}.md")))
            .find(|path| !self.paths.contains(path))
            .unwrap_or_default();
        self.paths.insert(path.clone());
        path
    }
}

/// Lower-case letters, digits, and what may stand between them in the name of a file.
fn file_name(text: &str) -> String {
    let lower = text.to_lowercase();
    let plain = lower.replace(
        |c: char| !c.is_ascii_alphanumeric() && !"_.-".contains(c),
        "_",
    );
    plain.trim_matches(['.', '_', '-']).to_owned()
}

fn guess(operation: &Operation, contested: &BTreeSet<PageId>) -> Option<Guess> {
    if operation.name.resource.is_empty() {
        return None;
    }
    let origin = if operation.pages.iter().any(|page| contested.contains(page)) {
        Origin::Contested
    } else if operation.name_origin == NameOrigin::Url {
        Origin::Address
    } else {
        return None;
    };
    Some(Guess {
        name: operation.name.to_string(),
        origin,
    })
}
